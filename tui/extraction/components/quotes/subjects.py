"""Who a verb or a noun of saying belongs to: the words that may name the speaker, from the parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model.lexicon.cues import FIGURES, SIDES, SPOKESPEOPLE

if TYPE_CHECKING:
    from spacy.tokens import Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_CLIMBING = frozenset({"advcl", "xcomp", "conj", "pcomp", "prep"})
_REFUSING = frozenset({"decline", "refuse"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP"})
_MISREAD = frozenset({"dobj", "attr", "oprd", "npadvmod", "dep", "appos", "dative"})


def of_verb(verb: Token, *, inverted: bool = False) -> Token | None:
    """The subject of a verb, or of the verb that it goes on from; what "who" stands for.

    None for the subject of a passive, who is spoken to or spoken of: "she was told that", "he is said to".
    `inverted`: the verb follows what was said, and its subject may come after it, read as an object."""
    here: Token | None = verb
    for _ in range(4):
        if here is None:
            return None
        if (found := _own(here)) is not None:
            hearer = here.i == verb.i and found.dep_ == "nsubjpass" and found.head.i == verb.i
            return None if hearer and verb.tag_ == "VBN" else found
        if here.i == verb.i and inverted and (after := _after(verb)) is not None:
            return after
        if here.dep_ == "acl" and here.tag_ == "VBG":
            return here.head
        if here.dep_ not in _CLIMBING or here.head.i == here.i or here.head.lemma_ in _REFUSING:
            return None
        here = here.head
    return None


def _own(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent":
            return next((t for t in child.children if t.dep_ == "pobj"), None)
    for child in verb.children:
        if child.dep_ in _SUBJECTS:
            if child.tag_ in ("WP", "WDT"):
                return _antecedent(verb, child)
            return child
    return None


def _antecedent(verb: Token, relative: Token) -> Token | None:
    """The noun that "who" or "which" is about."""
    here = verb
    while here.dep_ in ("conj", "ccomp", "xcomp") and here.head.i != here.i:
        here = here.head
    if here.dep_ == "relcl" and here.head.i < relative.i:
        return here.head
    return None


def _after(verb: Token) -> Token | None:
    """The noun right after a verb, as in "said Vera Holm"."""
    return next(
        (t for t in verb.rights if t.dep_ in _MISREAD and t.tag_ in _NOUNS and t.left_edge.i == verb.i + 1),
        None,
    )


def speakers(noun: Token) -> list[Token]:
    """The words that may name the one who speaks, given the head of the phrase, the likeliest first.

    "The company's figures" speak for the company, "a spokesman for Norvik" for Norvik."""
    lemma = noun.lemma_.lower()
    if noun.tag_ not in ("NNP", "NNPS"):
        if lemma in FIGURES or noun.lower_ in FIGURES:
            return _owners(noun, ("poss", "of", "from", "by", "compound", "amod"))
        if lemma in SPOKESPEOPLE:
            named = [t for t in noun.children if t.dep_ == "appos"]
            return [noun, *named, *_owners(noun, ("for", "poss", "of", "from", "compound"))]
        if lemma in SIDES:
            return [noun, *_owners(noun, ("amod", "compound", "poss", "of"))]
    return [noun, *(t for t in noun.children if t.dep_ == "appos" and t.tag_ in _NOUNS)]


def _owners(noun: Token, ways: tuple[str, ...]) -> list[Token]:
    """What a noun is of: its possessor, the object of a preposition, a name before it."""
    found: list[Token] = []
    for way in ways:
        for child in noun.children:
            if child.dep_ == way and (way == "poss" or child.text[:1].isupper()):
                found.append(child)
            elif child.dep_ == "prep" and child.lower_ == way:
                found += [t for t in child.children if t.dep_ == "pobj"]
    return found
