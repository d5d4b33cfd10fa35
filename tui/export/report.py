"""An analysis as a Markdown report: what it is, when it was published, and a table of each kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tui.export.records import number, title
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.span import Span
from tui.model.values import Value

_ESCAPED = str.maketrans({sign: "\\" + sign for sign in "\\`*_[]<>|#~"})
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def markdown(analysis: Analysis) -> str:
    """A heading, the date of publication, then the entities, dates, measures and quotes that there are."""
    document = analysis.document
    names = {entity.id: entity.name for entity in analysis.entities}
    parts = [f"# {escaped(title(document) or document.source or 'Briefing')}", _published(analysis)]
    if document.source:
        parts.append(f"Source: {escaped(document.source)}")
    parts += _section(
        "Entities",
        ("name", "label", "mentions", "aliases", "description"),
        [
            (e.name, e.label.value, len(e.mentions), ", ".join(e.aliases), e.description)
            for e in analysis.entities
        ],
    )
    parts += _section(
        "Dates",
        ("value", "text", "first", "last", "how", "line"),
        [
            (d.value, _words(document, d.span), d.first, d.last, d.how, document.line(d.span.start))
            for d in analysis.dates
        ],
    )
    parts += _section(
        "Measures",
        ("text", "value", "unit", "concept", "said by", "line"),
        [
            (
                *(_words(document, m.span), plain(m.value), m.unit, m.concept),
                *(names.get(m.said_by, m.said_by) if m.said_by else None, document.line(m.span.start)),
            )
            for m in analysis.measures
        ],
    )
    parts += _section(
        "Quotes",
        ("text", "speaker", "kind", "line"),
        [
            (
                *(_words(document, q.span), names.get(q.speaker, q.speaker) if q.speaker else None),
                *(q.kind, document.line(q.span.start)),
            )
            for q in analysis.quotes
        ],
    )
    return "\n\n".join(parts) + "\n"


def plain(found: Value | None) -> str:
    """A value in figures, a range as its two ends: "9200000000", "5..7"; empty where there is none."""
    ends = found if isinstance(found, tuple) else (found,)
    return "..".join("" if end is None else str(number(end)) for end in ends)


def escaped(words: object) -> str:
    """Words as they are, on one line, with nothing that Markdown would take for markup."""
    return _UNSAFE.sub("\ufffd", " ".join(str(words).split())).translate(_ESCAPED)


def _published(analysis: Analysis) -> str:
    day = analysis.anchor.date
    return "Published: unknown" if day is None else f"Published: {day.isoformat()} ({analysis.anchor.how})"


def _section(heading: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    lines = [_line(["" if c is None else escaped(c) for c in row]) for row in rows]
    if not lines:
        return []
    return [f"## {heading}", "\n".join([_line(columns), _line(["---"] * len(columns)), *lines])]


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _words(document: Document, span: Span) -> str:
    return document.text[span.start : span.end]
