"""Where a reported clause begins and ends in a parsed Doc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.model.span import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FIGURES = frozenset({"no", "none", "twice", "half", "double", "dozens", "hundreds", "thousands", "millions"})
_DROPPED = frozenset({"that", ",", ":", ";", "-", "–", "—", "and", "but", "•", ".", "*"})
_MARKS = frozenset("\"“”‘’'")
_STOPS = frozenset({";", "•"})


def figures_in(doc: Doc, start: int, end: int) -> bool:
    """Whether there is a figure among the tokens, written in digits or in words."""
    return any(t.tag_ == "CD" or t.lower_ in _FIGURES or t.text[:1].isdigit() for t in doc[start:end])


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
    return next((t for t in tokens if t.head is t or t.head.i not in inside), tokens[0])
