"""Quotations in a text by their marks alone, without grammar; who speaks is for later stages to tell."""

from __future__ import annotations

from collections.abc import Sequence

from tui.extraction.components.quotes.judging import is_speech
from tui.extraction.components.quotes.marks import pairs
from tui.model.span import Span
from tui.model.values import Speech


def find(text: str, blocks: Sequence[Span]) -> tuple[Speech, ...]:
    """Direct quotations in these paragraphs, in order; of quotations in one another only the outer one.

    Titles, nicknames and single words held at arm's length are left out."""
    found: list[Speech] = []
    at = 0
    for quoted in sorted(pairs(text, blocks), key=lambda span: (span.start, -span.end)):
        while at + 1 < len(blocks) and blocks[at].end < quoted.start:
            at += 1
        if found and found[-1].span.contains(quoted):
            continue
        if is_speech(text, quoted, blocks[at]):
            found.append(Speech(_trimmed(text, quoted), "direct"))
    return tuple(found)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


__all__ = ["find"]
