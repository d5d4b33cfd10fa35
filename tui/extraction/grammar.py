"""A parsed spaCy Doc as plain noun phrases: what linking needs of grammar."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.model.lexicon.titles import GENDERED, HONORIFICS
from tui.model.span import Span
from tui.model.values import Phrase

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

PRONOUNS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("he", "him", "his", "himself"), ("sing", "masc")),
    **dict.fromkeys(("she", "her", "hers", "herself"), ("sing", "fem")),
    **dict.fromkeys(("it", "its", "itself"), ("sing", "neut")),
    **dict.fromkeys(("they", "them", "their", "theirs", "themselves"), ("plur", "")),
}
"""Third-person pronouns to number and gender; the first and second person name no one in a report."""

_NOUN_ROLES = frozenset(
    "nsubj nsubjpass dobj dative pobj attr appos oprd ROOT conj npadvmod obj iobj obl root dep".split()  # noqa: SIM905
)
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_EMPTY_VERBS = frozenset(
    {"be", "seem", "appear", "take", "remain", "become", "get", "turn", "happen", "prove"}
)
_WEATHER = frozenset(
    {"time", "cold", "warm", "hot", "dark", "late", "early", "windy", "dry", "wet", "o'clock"}
)
_JUDGED = frozenset({"ccomp", "xcomp", "advcl", "csubj", "acl"})


def phrases(doc: Doc, offset: int = 0) -> list[Phrase]:
    """Noun phrases and third-person pronouns, in the order of the text, `offset` added to every position.

    A phrase runs from its first modifier to its head and on over "of …"; relative clauses stay outside."""
    found = [
        phrase
        for token in doc
        if (phrase := _pronoun(token, offset) or _noun_phrase(token, offset)) is not None
    ]
    found.sort(key=lambda phrase: (phrase.span.start, -phrase.span.end))
    return found


def _pronoun(token: Token, offset: int) -> Phrase | None:
    lower = token.lower_
    if lower not in PRONOUNS or token.tag_ not in ("PRP", "PRP$", "") or _empty(token):
        return None
    span = Span(offset + token.idx, offset + token.idx + len(token))
    number, gender = PRONOUNS[lower]
    return Phrase(span, span, lower, number, gender, token.dep_, definite=True, pronoun=True)


def _empty(token: Token) -> bool:
    """Whether an "it" stands for no thing: "it is clear that …", "it rained", "it was decided to …"."""
    if token.lower_ != "it":
        return False
    if token.dep_ == "expl":
        return True
    if token.dep_ not in ("nsubj", "nsubjpass"):
        return False
    verb = token.head
    if verb.lemma_ in ("rain", "snow"):
        return True
    after = [child for child in _after(verb) if child.i > verb.i]
    clause = any(child.dep_ in _JUDGED for child in after)
    if token.dep_ == "nsubjpass" or verb.lemma_ in _EMPTY_VERBS:
        return clause or any(child.lemma_ in _WEATHER for child in after)
    return False


def _after(verb: Token) -> Iterator[Token]:
    for child in verb.children:
        yield child
        if child.dep_ in ("acomp", "attr"):
            yield from child.children


def _noun_phrase(token: Token, offset: int) -> Phrase | None:
    if token.tag_ not in _NOUNS or (token.dep_ not in _NOUN_ROLES and token.dep_ != "poss"):
        return None
    first = _first(token)
    last = _last(token)
    start = offset + first.idx
    end = offset + last.idx + len(last)
    head = Span(offset + token.idx, offset + token.idx + len(token))
    before = list(token.doc[first.i : token.i])
    definite = (
        first.lower_ in _DEFINITE or first.tag_ in ("PRP$", "POS") or any(t.tag_ == "POS" for t in before)
    )
    return Phrase(
        Span(start, end),
        head,
        (token.lemma_ or token.text).lower(),
        "plur" if token.tag_ in ("NNS", "NNPS") else "sing",
        _gender(token, before),
        token.dep_,
        _explained(token, offset),
        definite,
    )


def _first(token: Token) -> Token:
    """The first word of the modifiers before a noun that touch it: no clause, no comma, no "both"."""
    first = token
    for child in reversed(list(token.lefts)):
        if child.dep_ in ("punct", "cc", "preconj", "advcl", "relcl", "mark", "nsubj", "aux", "cop", "prep"):
            if child.dep_ == "punct" and child.text in "-’'\"“”":
                continue
            break
        edge = child.left_edge
        if any(t.dep_ == "relcl" for t in (child, edge)):
            break
        first = edge
    return first


def _last(token: Token) -> Token:
    """The last word of "of …" after a noun, where it follows at once and holds no clause."""
    last = token
    for child in token.rights:
        if child.dep_ == "prep" and child.lower_ == "of" and child.i == last.i + 1:
            for noun in child.children:
                if noun.dep_ == "pobj" and all(
                    t.dep_ not in ("relcl", "acl", "appos", "cc") for t in noun.children
                ):
                    last = _last(noun)
    return last


def _gender(token: Token, before: list[Token]) -> str:
    for word in (token, *before):
        known = GENDERED.get(word.lower_) or HONORIFICS.get(word.lower_.rstrip("."), "")
        if known:
            return known
    return ""


def _explained(token: Token, offset: int) -> Span | None:
    """Span of the noun that an apposition explains."""
    if token.dep_ != "appos":
        return None
    noun = token.head
    first = _first(noun)
    return Span(offset + first.idx, offset + noun.idx + len(noun))
