"""Sources told in passing: "…, the firm said, …", "according to …", "by the agency's count"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from tui.extraction.components.quotes import subjects
from tui.extraction.components.quotes.bounds import (
    figures_in,
    has_verb,
    sentence_end,
    sentence_start,
    topmost,
    trimmed,
)
from tui.model.lexicon.cues import NO_SOURCE, RECKONINGS, VIEWS
from tui.model.span import Span
from tui.model.values import Speech

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_BREAKS = frozenset({",", "—", "–", "--", "(", ")"})
_HANGING = frozenset({"advcl", "prep", "npadvmod", "advmod", "dobj", "appos", "relcl", "acl"})


def around(doc: Doc, verb: Token, noun: Token | None) -> Iterator[tuple[int, int]]:
    """What stands before and after "…, she said, …": token ranges, first and beyond the last.

    Nothing where the verb has no subject beside it or no comma parts it from what was said."""
    if noun is None or abs(noun.i - verb.i) > 12 or verb.dep_ in ("relcl", "advcl", "acl", "xcomp"):
        return
    if any(t.dep_ in ("dobj", "xcomp") and t.i > verb.i for t in verb.children) and verb.lemma_ != "tell":
        return
    first = min(noun.left_edge.i, verb.i)
    while first > verb.i - 3 and doc[first - 1].dep_ in ("advmod", "cc") and first > 0:
        first -= 1
    begin = sentence_start(doc, verb.i)
    if _or_so(doc, first):
        first -= 2
        begin = _last_verb(doc, begin, first)
    if first <= begin or doc[first - 1].text not in _BREAKS or doc[first - 1].text in "()":
        return
    left = has_verb(doc, begin, first - 1) and not _unspoken(doc, begin, first - 1)
    end = sentence_end(doc, verb.i)
    if noun.i > verb.i:
        if left:
            yield begin, first - 1
        return
    comma = next((i for i in range(verb.i + 1, min(end, verb.i + 8)) if doc[i].text in _BREAKS), None)
    right = comma is not None and comma + 1 < end
    if comma is not None and right:
        head = topmost(list(doc[comma + 1 : end]))
        right = not (head.head.i == verb.i and head.dep_ in _HANGING) and has_verb(doc, comma + 1, end)
    if left or right:
        yield begin, first - 1
    if comma is not None and right:
        yield comma + 1, end


def _unspoken(doc: Doc, begin: int, end: int) -> bool:
    """ "Asked whether it was safe, she said": how she came to speak, and not what she said."""
    if doc[begin].lower_ in ("asked", "pressed"):  # often taken for the verb of a sentence
        return True
    head = topmost(list(doc[begin:end]))
    if head.tag_ not in ("VBG", "VBN"):
        return False
    return not any(t.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass", "expl") for t in head.children)


def _last_verb(doc: Doc, begin: int, end: int) -> int:
    """Where the last of several verbs with one subject begins: "or so she says" is about that one alone."""
    verbs = [t for t in doc[begin:end] if t.dep_ == "conj" and t.tag_[:2] == "VB"]
    return verbs[-1].left_edge.i if verbs else begin


def _or_so(doc: Doc, at: int) -> bool:
    return at >= 2 and doc[at - 1].lower_ == "so" and doc[at - 2].lower_ == "or"


def according(doc: Doc, token: Token, offset: int) -> Iterator[Speech]:
    """ "According to X": what the rest of the sentence says."""
    if token.i + 2 >= len(doc) or doc[token.i + 1].lower_ != "to":
        return
    noun = next((t for t in doc[token.i + 1].children if t.dep_ == "pobj"), None)
    if noun is None:
        noun = next((t for t in token.children if t.dep_ == "pobj"), None)
    if noun is None or noun.lemma_.lower() in NO_SOURCE:
        return
    yield from _aside(doc, token.i, noun, subjects.speakers(noun), "according to", offset)


def reckoned(doc: Doc, token: Token, offset: int) -> Iterator[Speech]:
    """ "By the agency's count", "by its own reckoning", "in her view", "in the view of the agency"."""
    noun = next((t for t in token.children if t.dep_ == "pobj"), None)
    if noun is None or noun.lower_ not in (RECKONINGS if token.lower_ == "by" else VIEWS):
        return
    owner = next((t for t in noun.children if t.dep_ == "poss"), None)
    last = noun.i
    if owner is None and token.lower_ == "in" and noun.left_edge.i < noun.i:  # "in view of" tells a cause
        of = next((t for t in noun.children if t.lower_ == "of"), None)
        owner = next((t for t in of.children if t.dep_ == "pobj"), None) if of is not None else None
        last = owner.right_edge.i if owner is not None else last
    if owner is not None and noun.i - token.i < 10:
        yield from _aside(doc, token.i, noun, [owner], f"{token.lower_} {noun.text}", offset, last)


def _aside(
    doc: Doc, at: int, noun: Token, named: list[Token], cue: str, offset: int, last: int | None = None
) -> Iterator[Speech]:
    """The sentence around a phrase that names its source."""
    place = Span(offset + doc[at].idx, offset + doc[at].idx + len(doc[at]))
    heads = tuple(Span(offset + t.idx, offset + t.idx + len(t)) for t in named)
    yield Speech(place, "cue", cue, place, heads)
    begin, end = sentence_start(doc, at), sentence_end(doc, at)
    last = noun.right_edge.i if last is None else last
    parts = (
        (begin, at),
        _rest(doc, at, noun.i, last, end, opens=at <= begin + 1, own=not cue.startswith("by")),
    )
    if not any(has_verb(doc, *part) or figures_in(doc, *part) for part in parts):
        return
    for start, stop in parts:
        if stop > start and (span := trimmed(doc, start, stop)) is not None:
            found = Span(offset + span.start, offset + span.end)
            yield Speech(found, "reported", cue, place, heads)


def _rest(doc: Doc, at: int, noun: int, last: int, end: int, *, opens: bool, own: bool) -> tuple[int, int]:
    """What follows the aside: after the comma that ends it, unless that only tells more of the source."""
    commas = [i for i in range(noun + 1, end) if doc[i].text == ","]
    if opens:
        after = [i for i in commas if i >= last]
        return ((after or commas or [end])[0] + 1, end)
    if at > 0 and doc[at - 1].text != ",":
        return end, end
    if commas and not own:
        return commas[0] + 1, end
    for comma in commas:
        if comma + 1 < end:
            head = topmost(list(doc[comma + 1 : end]))
            if head.i > comma and (head.head.i == head.i or head.head.i < at) and head.dep_ not in _HANGING:
                return comma + 1, end
            if head.head.i == head.i:
                return comma + 1, end
        break
    return end, end
