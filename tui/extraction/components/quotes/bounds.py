"""Where a reported clause begins and ends in a parsed Doc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FIGURES = frozenset({"no", "none", "twice", "half", "double", "dozens", "hundreds", "thousands", "millions"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BOUNDING = frozenset(
    "about around some at least most more fewer less than up to between nearly almost over only "  # noqa: SIM905
    'just a an the another further roughly approximately $ £ € ¥ us$ a$ not as many as " “ ‘'.split()
)
_AND = frozenset({"and", "but", "or", "yet"})
_REASONS = frozenset({"because", "although", "though", "while", "whereas", "rather"})
_DROPPED = frozenset({"that", ",", ":", ";", "-", "–", "—", "and", "but", "•", ".", "*"})
_STOPS = frozenset({";", "•"})


def figures_in(doc: Doc, start: int, end: int) -> bool:
    """Whether there is a figure among the tokens, written in digits or in words."""
    return any(t.tag_ == "CD" or t.lower_ in _FIGURES or t.text[:1].isdigit() for t in doc[start:end])


def figure_next(doc: Doc, at: int, end: int) -> bool:
    """Whether a figure begins at a token, words such as "at least" before it."""
    for token in doc[at : min(end, at + 6)]:
        if token.tag_ == "CD" or token.text[:1].isdigit() or token.lower_ in _FIGURES:
            return True
        if token.lower_ not in _BOUNDING:
            return False
    return False


def has_verb(doc: Doc, start: int, end: int) -> bool:
    """Whether there is a finite verb among the tokens."""
    return any(t.tag_ in _FINITE for t in doc[start:end])


def reach(doc: Doc, verb: Token, start: int) -> int:
    """Beyond the last token of what a verb governs from a token on: up to the next verb beside it, a reason,
    what happens meanwhile."""
    end = sentence_end(doc, start)
    beside = {verb.i}
    here = verb
    while here.head.i != here.i:
        here = here.head
        beside.add(here.i)
    for token in doc[start:end]:
        if token.lower_ in _REASONS and (token.lower_ != "rather" or doc[token.i - 1].text == ","):
            return token.i
        if token.head.i not in beside or token.i <= start or token.tag_[:2] not in ("VB", "MD"):
            continue
        joined = doc[token.left_edge.i - 1].lower_ in _AND
        if token.dep_ == "conj" and token.head.i <= verb.i and joined:
            return max(start, _before(doc, token.left_edge.i, start))
        if token.dep_ == "advcl" and token.tag_ == "VBG" and doc[token.left_edge.i - 1].text == ",":
            return token.left_edge.i
    return end


def _before(doc: Doc, at: int, start: int) -> int:
    """The token where "and" before another stands."""
    while at - 1 > start and (doc[at - 1].dep_ == "cc" or doc[at - 1].text == ","):
        at -= 1
    return at


def sentence_start(doc: Doc, at: int) -> int:
    """The first token of the sentence that holds a token, or the one after the last semicolon."""
    first = doc[at].sent.start
    return next((i + 1 for i in range(at - 1, first - 1, -1) if doc[i].text in _STOPS), first)


def sentence_end(doc: Doc, at: int) -> int:
    """Beyond the last token of it."""
    if at >= len(doc):
        return len(doc)
    last = doc[at].sent.end
    return next((i for i in range(at, last) if doc[i].text in _STOPS), last)


def trimmed(doc: Doc, start: int, end: int) -> Span | None:
    """Characters of the tokens without "that", conjunctions and stops around; None for nothing, or a mere
    quotation in its marks. Cut at a semicolon."""
    end = next((i for i in range(start, end) if doc[i].text in _STOPS), end)
    while start < end and (doc[start].is_space or doc[start].lower_ in _DROPPED):
        start += 1
    while end > start and (doc[end - 1].is_space or doc[end - 1].text in _DROPPED):
        end -= 1
    if start >= end or (end - start == 1 and not doc[start].text[:1].isalnum()):
        return None
    return Span(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]))


def topmost(tokens: list[Token]) -> Token:
    """The token of a stretch whose head lies outside it, or that is a root."""
    inside = {t.i for t in tokens}
    return next((t for t in tokens if t.head.i == t.i or t.head.i not in inside), tokens[0])
