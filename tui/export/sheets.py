"""Tables for a person: a spreadsheet's CSV, and the same rows tab-separated for the clipboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tui.export.records import number, value
from tui.export.tables import TABLES, cell, delimited, mentions
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.span import Span
from tui.model.values import Measure, Value

BOM = "\ufeff"

SHEETS: dict[str, tuple[str, ...]] = {
    "entities": (
        *("name", "label", "iso", "aliases", "description", "mentions", "quoted", "salience"),
        *("paragraph", "line"),
    ),
    "mentions": ("text", "name", "label", "form", "how", "score", "paragraph", "line", "sentence"),
    "dates": (
        *("first", "last", "value", "text", "type", "mod", "quant", "freq", "anchor", "how"),
        *("range", "paragraph", "line", "sentence"),
    ),
    "measures": (
        *("text", "kind", "value", "low", "high", "unit", "change", "concept"),
        *("normal value", "normal low", "normal high", "normal unit", "assumed", "said by"),
        *("disagrees with", "how", "paragraph", "line", "sentence"),
    ),
    "quotes": ("text", "speaker", "kind", "cue", "paragraph", "line"),
}
"""Columns of each table for a person: what it is, then where it stands; names instead of ids."""


def spreadsheet(analysis: Analysis, table: str, rows: Sequence[int] | None = None) -> bytes:
    """A table as CSV in UTF-8 with a byte order mark, which spreadsheets need to read anything but ASCII.

    `rows` are indices into the analysis (for mentions: in the order of the text) as filtered and sorted; all
    of them unless told."""
    return (BOM + delimited(_sheet(analysis, table, rows))).encode("utf-8", "replace")


def tsv(analysis: Analysis, table: str, rows: Sequence[int] | None = None) -> str:
    """The same rows tab-separated for the clipboard, a line each; tabs and line ends in a cell are blanks."""
    lines = _sheet(analysis, table, rows)
    return "".join("\t".join(" ".join(cell(c).split()) for c in line) + "\n" for line in lines)


def _sheet(analysis: Analysis, table: str, rows: Sequence[int] | None) -> list[Sequence[object]]:
    """The columns and, below them, the rows."""
    if table not in TABLES:
        raise ValueError(f"no table {table!r}; there are {', '.join(TABLES)}")
    made = _MAKERS[table](analysis)
    return [SHEETS[table], *(made if rows is None else (made[row] for row in rows))]


def _entities(analysis: Analysis) -> list[Sequence[object]]:
    return [
        (
            *(e.name, e.label.value, e.iso, "; ".join(e.aliases), e.description),
            *(len(e.mentions), e.quoted, round(float(e.salience), 2)),
            *(_where(analysis.document, e.mentions[0].span) if e.mentions else (None, None)),
        )
        for e in analysis.entities
    ]


def _mentions(analysis: Analysis) -> list[Sequence[object]]:
    document = analysis.document
    return [
        (
            *(_words(document, m.span), e.name, m.label.value, m.form.value, m.source),
            None if m.score is None else round(float(m.score), 2),
            *(*_where(document, m.span), _sentence(document, m.span)),
        )
        for e, m in mentions(analysis)
    ]


def _dates(analysis: Analysis) -> list[Sequence[object]]:
    document = analysis.document
    return [
        (
            *(d.first and d.first.isoformat(), d.last and d.last.isoformat(), d.value),
            *(_words(document, d.span), d.type, d.mod, d.quant, d.freq, d.anchored, d.how),
            *(d.range, *_where(document, d.span), _sentence(document, d.span)),
        )
        for d in analysis.dates
    ]


def _measures(analysis: Analysis) -> list[Sequence[object]]:
    document = analysis.document
    names = {entity.id: entity.name for entity in analysis.entities}
    return [
        (
            *(_words(document, m.span), m.kind, *_ends(m.value), m.unit, m.change, m.concept),
            *(_ends(m.normal.value) if m.normal else (None, None, None)),
            *(m.normal and m.normal.unit, "yes" if m.assumed else None),
            names.get(m.said_by, m.said_by) if m.said_by else None,
            *(_against(analysis, m, names), m.how),
            *(*_where(document, m.span), _sentence(document, m.span)),
        )
        for m in analysis.measures
    ]


def _against(analysis: Analysis, measure: Measure, names: Mapping[str, str]) -> str | None:
    """The figures that disagree as written, each with who gives it."""
    others = [analysis.measures[at] for at in measure.disagrees if 0 <= at < len(analysis.measures)]
    told = (f"{_words(analysis.document, o.span)} {names.get(o.said_by or '', '')}".strip() for o in others)
    return "; ".join(told) or None


def _quotes(analysis: Analysis) -> list[Sequence[object]]:
    document = analysis.document
    names = {entity.id: entity.name for entity in analysis.entities}
    return [
        (
            *(_words(document, q.span), names.get(q.speaker, q.speaker) if q.speaker else None),
            *(q.kind, q.cue, *_where(document, q.span)),
        )
        for q in analysis.quotes
    ]


_MAKERS: dict[str, Any] = {
    "entities": _entities,
    "mentions": _mentions,
    "dates": _dates,
    "measures": _measures,
    "quotes": _quotes,
}


def _ends(found: Value | None) -> tuple[object, object, object]:
    """Value, low and high: a single number has no ends, a range no single number."""
    if isinstance(found, tuple):
        return (None, number(found[0]), number(found[1]))
    return (value(found), None, None)


def _where(document: Document, span: Span) -> tuple[int | None, int]:
    return document.paragraph(span.start) or None, document.line(span.start)


def _words(document: Document, span: Span) -> str:
    return " ".join(document.text[span.start : span.end].split())


def _sentence(document: Document, span: Span) -> str:
    return _words(document, document.sentence_at(span.start))
