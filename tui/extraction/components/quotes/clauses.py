"""Reported speech in a parsed Doc: cues, who may have said it, and the clause that tells what was said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.extraction.components.quotes import asides, subjects
from tui.extraction.components.quotes.bounds import figures_in, sentence_end, trimmed
from tui.model.lexicon.cues import (
    BLAMING,
    CALLING,
    COUNTING,
    CUES,
    EXPECTING,
    PLACING,
    PROMISING,
    SAYING,
    THINKING,
)
from tui.model.span import Span
from tui.model.values import Speech

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_VERBS = CUES | PLACING
_FIRST_AND_SECOND = frozenset({"i", "we", "you"})


def speech(doc: Doc, offset: int = 0) -> list[Speech]:
    """Reported speech and cues of quotations, in no order, `offset` added to every position."""
    found: list[Speech] = []
    for token in doc:
        if token.lemma_ in _VERBS and token.tag_[:2] == "VB":
            found += _of_verb(doc, token, offset)
        elif token.lower_ == "according":
            found += asides.according(doc, token, offset)
        elif token.lower_ == "by":
            found += asides.reckoned(doc, token, offset)
    return found


def _of_verb(doc: Doc, verb: Token, offset: int) -> Iterator[Speech]:
    noun = subjects.of_verb(verb, inverted=_follows(verb))
    at = _span(verb, offset)
    if noun is not None and noun.lower_ in _FIRST_AND_SECOND:
        return
    heads = tuple(_span(t, offset) for t in subjects.speakers(noun)) if noun is not None else ()
    if noun is not None:
        yield Speech(at, "cue", verb.text, at, heads)
    elif not _said_to(verb):
        return
    for start, end, sure in _contents(doc, verb, noun):
        span = trimmed(doc, start, end)
        if span is not None:
            yield Speech(Span(offset + span.start, offset + span.end), "reported", verb.text, at, heads, sure)


def _contents(doc: Doc, verb: Token, noun: Token | None) -> Iterator[tuple[int, int, bool]]:
    """Tokens of what was said, first and beyond the last, and whether the verb alone tells of speech."""
    lemma = verb.lemma_
    after = [t for t in verb.children if t.i > verb.i]
    if lemma in PLACING and (placed := _placed(after)) is not None:
        yield (*placed, True)
        return
    if lemma in CALLING:
        if (called := _called(verb, after)) is not None:
            yield (*called, True)
        return
    if lemma in BLAMING:
        for preposition in after:
            if preposition.lower_ == "of" and preposition.dep_ == "prep":
                yield preposition.i + 1, preposition.right_edge.i + 1, True
        return
    if lemma not in SAYING and lemma not in THINKING and lemma not in COUNTING:
        return
    clauses = [t for t in after if t.dep_ == "ccomp" or (t.dep_ == "xcomp" and _infinitive(verb))]
    if clauses and (lemma in SAYING or lemma in THINKING):
        start = min(max(t.left_edge.i, verb.i + 1) for t in clauses)
        end = max(t.right_edge.i for t in clauses) + 1
        yield start, _extended(doc, end), True
        return
    if (that := _that(doc, verb)) is not None and (lemma in SAYING or lemma in THINKING):
        yield that, sentence_end(doc, that), True
        return
    figure = next((t for t in after if t.dep_ in ("dobj", "npadvmod", "attr")), None)
    if figure is not None and _told_by_object(verb, figure):
        yield figure.left_edge.i, figure.right_edge.i + 1, lemma in EXPECTING
        return
    if lemma in SAYING or lemma in THINKING:
        yield from ((start, end, True) for start, end in asides.around(doc, verb, noun))


def _placed(after: list[Token]) -> tuple[int, int] | None:
    """ "The number at 58" after put or estimate."""
    thing = next((t for t in after if t.dep_ == "dobj"), None)
    if thing is None:
        return None
    at = [t for t in thing.subtree if t.lower_ == "at" and t.dep_ == "prep" and t.i > thing.i]
    at += [t for t in after if t.lower_ == "at" and t.dep_ == "prep" and t.i > thing.i]
    for preposition in at:
        end = preposition.right_edge.i + 1
        if figures_in(preposition.doc, preposition.i, end):
            return thing.left_edge.i, end
    return None


def _called(verb: Token, after: list[Token]) -> tuple[int, int] | None:
    """ "The price steep" after call: the thing and what it is called; nothing where that is in marks."""
    if verb.lemma_ != "call":
        return None
    named = next((t for t in after if t.dep_ in ("oprd", "ccomp", "acomp", "xcomp")), None)
    if named is None:
        return None
    thing = next((t for t in after if t.dep_ == "dobj"), named)
    start = min(thing.left_edge.i, named.left_edge.i)
    return (max(start, verb.i + 1), named.right_edge.i + 1)


def _told_by_object(verb: Token, noun: Token) -> bool:
    """Whether a verb's plain object is what was said: a figure, or what is expected."""
    if noun.left_edge.i <= verb.i:
        return False
    if verb.lemma_ in EXPECTING and noun.dep_ == "dobj":
        return noun.tag_ != "PRP"
    if verb.lemma_ not in COUNTING and verb.lemma_ not in ("say", "give", "expect", "think"):
        return False
    return figures_in(verb.doc, noun.left_edge.i, noun.right_edge.i + 1)


def _infinitive(verb: Token) -> bool:
    return verb.lemma_ in EXPECTING or verb.lemma_ in PROMISING or _said_to(verb)


def _said_to(verb: Token) -> bool:
    """ "Said to be …"."""
    return verb.lemma_ == "say" and verb.tag_ == "VBN" and any(t.dep_ == "xcomp" for t in verb.children)


def _that(doc: Doc, verb: Token) -> int | None:
    """The token after "that" where it opens what was said, with a day or a hearer between at most."""
    for token in doc[verb.i + 1 : verb.i + 8]:
        if (
            token.lower_ == "that"
            and token.tag_ in ("IN", "WDT", "DT")
            and token.dep_ in ("mark", "dobj", "nsubj")
        ):
            return token.i + 1
        if token.is_punct or token.tag_[:2] == "VB":
            return None
    return None


def _extended(doc: Doc, end: int) -> int:
    """Over "and that …", where the parser has cut it off."""
    words = [t.lower_ for t in doc[end : end + 3]]
    if words[:1] == [","]:
        words = words[1:]
    if len(words) >= 2 and words[0] in ("and", "but") and words[1] == "that":
        return sentence_end(doc, end)
    return end


def _follows(verb: Token) -> bool:
    """Whether a verb comes right after a comma or a closing mark, as after a quotation."""
    return verb.i > 0 and verb.doc[verb.i - 1].text[-1:] in ",”\"’'?!"


def _span(token: Token, offset: int) -> Span:
    return Span(offset + token.idx, offset + token.idx + len(token))
