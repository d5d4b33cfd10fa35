"""What the tests of dates share: text in, valued dates out."""

from __future__ import annotations

from datetime import date

from tui.extraction.components.dates import find
from tui.linking.calendar import find_anchor, resolve
from tui.model.anchor import Anchor
from tui.model.document import Block, BlockKind, Document, Meta
from tui.model.span import Span
from tui.model.values import DateRef, TimexMark

PUBLISHED = date(2024, 4, 23)
"""A Tuesday."""


def spans(text: str) -> list[Span]:
    """One span for each line that holds anything."""
    found, offset = [], 0
    for line in text.split("\n"):
        if line.strip():
            start = offset + len(line) - len(line.lstrip())
            found.append(Span(start, start + len(line.strip())))
        offset += len(line) + 1
    return found


def marks(text: str) -> tuple[TimexMark, ...]:
    """Marks of a text whose lines are its blocks."""
    return find(text, spans(text))


def dates(text: str, published: date | None = PUBLISHED) -> tuple[DateRef, ...]:
    """Valued dates of a text published on a day, or on an unknown one."""
    anchor = Anchor(published, "given") if published else Anchor()
    return resolve(text, marks(text), anchor)


def told(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    """The words of each date and its value."""
    return [(text[ref.span.start : ref.span.end], ref.value) for ref in dates(text, published)]


def document(text: str, source: str | None = None, meta: Meta | None = None) -> Document:
    """A document whose lines are its paragraphs."""
    blocks = tuple(Block(BlockKind.PARAGRAPH, span) for span in spans(text))
    return Document(source, text, blocks, meta or Meta())


def anchor(
    text: str, source: str | None = None, meta: Meta | None = None, given: date | None = None
) -> Anchor:
    """The anchor of a text that is read on the last day of 2026."""
    return find_anchor(document(text, source, meta), marks(text), given=given, today=date(2026, 12, 31))
