"""What copying takes along: the words, and where they stand."""

from __future__ import annotations

from pathlib import Path

from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.span import Span

_INNER = str.maketrans("“”", "‘’")  # a quotation within one


def quotation(analysis: Analysis, span: Span) -> str:
    """The text of `span` as “…” — title, source, date, ¶2 (file:line)."""
    document = analysis.document
    words = " ".join(document.text[span.start : span.end].split())
    if not (words.startswith("“") and words.endswith("”") and "“" not in words[1:]):
        words = f"“{words.translate(_INNER)}”"
    number = document.paragraph(span.start)
    parts = [
        document.meta.title,
        document.meta.publisher,
        analysis.anchor.date.isoformat() if analysis.anchor.date else None,
        f"¶{number}" if number else None,
    ]
    said = ", ".join(part for part in parts if part)
    place = f"({Path(document.source).name}:{document.line(span.start)})" if document.source else ""
    return f"{words} — {' '.join(part for part in (said, place) if part)}"


def spreadsheet_cell(text: str) -> str:
    """A cell in one line, without tabs."""
    return " ".join(text.split())


def tab_separated(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table as a spreadsheet takes it from the clipboard."""
    return "\n".join("\t".join(map(spreadsheet_cell, row)) for row in (head, *rows)) + "\n"


def paragraph_span(document: Document, offset: int) -> Span:
    """The paragraph, heading or item at `offset`."""
    return document.blocks[document.block_index(offset)].span if document.blocks else Span(0, 0)
