"""Tables for a pipeline: RFC 4180, its columns the keys of the record, its cells safe to open."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence

from tui.export.records import Row, date_row, entity_row, measure_row, mention_row, quote_row
from tui.model.analysis import Analysis
from tui.model.entity import Entity
from tui.model.mention import Mention

COLUMNS: dict[str, tuple[str, ...]] = {
    "entities": ("id", "label", "iso", "name", "aliases", "description", "salience", "quoted", "mentions"),
    "mentions": ("id", "label", "name", "start", "end", "text", "form", "how", "score", "line"),
    "dates": (
        *("start", "end", "text", "type", "value", "mod", "quant", "freq", "first", "last"),
        *("anchor", "how", "range", "line"),
    ),
    "measures": (
        *("start", "end", "text", "kind", "value", "unit", "change", "concept", "normal"),
        *("assumed", "said_by", "disagrees", "how", "line"),
    ),
    "quotes": ("start", "end", "speaker", "kind", "cue", "line"),
}
"""The keys of the record in their order; a mention has its entity's first, an entity counts its mentions."""

TABLES = tuple(COLUMNS)

_FORMULA = frozenset("=+-@")


def csv_table(analysis: Analysis, table: str, *, header: bool = True, source: bool = False) -> str:
    """One of `TABLES` as CSV with CR LF; lists and ranges in JSON, nothing as an empty cell.

    `source` puts the document's path before each row, for a table of several documents."""
    rows = _rows(analysis, table)
    lines = ([analysis.document.source, *row.values()] if source else list(row.values()) for row in rows)
    return (csv_header(table, source=source) if header else "") + delimited(lines)


def csv_header(table: str, *, source: bool = False) -> str:
    """The first line of a table."""
    return delimited([["source", *COLUMNS[table]] if source else COLUMNS[table]])


def delimited(lines: Iterable[Sequence[object]], *, delimiter: str = ",") -> str:
    """Rows of cells as RFC 4180 has it, each cell made harmless."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(
        [cell(c) for c in row] for row in lines
    )
    return out.getvalue()


def cell(content: object) -> str:
    """The words of a cell; text that a spreadsheet would take for a formula gets an apostrophe before it.

    Numbers stay numbers, a negative one too: they are ours, not the document's."""
    if content is None:
        return ""
    if isinstance(content, str):
        return "'" + content if content.lstrip()[:1] in _FORMULA else content
    return json.dumps(content, ensure_ascii=False)


def _rows(analysis: Analysis, table: str) -> list[Row]:
    document = analysis.document
    match table:
        case "entities":
            rows = [entity_row(document, e) | {"mentions": len(e.mentions)} for e in analysis.entities]
        case "mentions":
            rows = [
                {"id": entity.id, "label": entity.label.value, "name": entity.name}
                | mention_row(document, mention)
                for entity, mention in mentions(analysis)
            ]
        case "dates":
            rows = [date_row(document, found) for found in analysis.dates]
        case "measures":
            rows = [measure_row(document, found) for found in analysis.measures]
        case "quotes":
            rows = [quote_row(document, found) for found in analysis.quotes]
        case _:
            raise ValueError(f"no table {table!r}; there are {', '.join(TABLES)}")
    return rows


def mentions(analysis: Analysis) -> list[tuple[Entity, Mention]]:
    """Every mention with its entity, in the order of the text; an outer mention before one inside it."""
    found = [(entity, mention) for entity in analysis.entities for mention in entity.mentions]
    return sorted(found, key=lambda pair: (pair[1].span.start, -pair[1].span.end))
