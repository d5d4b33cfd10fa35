"""Rows of the measures: by dimension, what disagrees together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.mention import Label
from tui.model.span import Span
from tui.model.values import Measure
from tui.session import converted
from tui.session.cells import clean, written
from tui.session.rows import Row, fold, matches
from tui.session.sets import MentionSet, thing
from tui.session.state import UNLIKE, Choice, ListView, Target

_ORDER = {"money": 0, "percent": 1, "rate": 2, "duration": 4, "age": 5, "ratio": 6, "count": 7, "other": 8}
_PHYSICAL = 3


@dataclass(frozen=True, slots=True, eq=False)
class MeasureRow(Row):
    """A figure as written, and `normal` what it comes to in the reader's units; `of` what was measured, `who`
    says it and `brief` is their shortest name, `others` the figures that disagree."""

    dimension: str
    words: str
    normal: str
    of: str
    who: str
    brief: str
    others: tuple[str, ...]


@lru_cache(maxsize=4)
def _names(analysis: Analysis) -> dict[str, tuple[str, str]]:
    """Name and shortest name of every entity by its id; of a person at least the surname alone."""
    found: dict[str, tuple[str, str]] = {}
    for entity in analysis.entities:
        brief = min((entity.name, *entity.aliases), key=len)
        surname = entity.name.split()[-1:]
        if entity.label is Label.PERSON and surname and 2 < len(surname[0]) < len(brief):
            brief = surname[0]
        found[entity.id] = (clean(entity.name), clean(brief))
    return found


def speaker(analysis: Analysis, measure: Measure) -> str:
    """The name of who gives a figure; nothing where nobody is known to."""
    return _names(analysis).get(measure.said_by or "", ("", ""))[0]


def stood_on(analysis: Analysis, found: MentionSet, current: Span | None) -> int:
    """Index of the figure of a set that is the current mention, else of the one the set was made on."""
    made_on = found.index or 0
    if found.place(current) is None:
        return made_on
    return next((i for i, m in enumerate(analysis.measures) if m.span == current), made_on)


def assumed(measure: Measure) -> str:
    """That its currency or unit is not told, in words; nothing where it is."""
    return f"the {'currency' if measure.kind == 'money' else 'unit'} is assumed" if measure.assumed else ""


def counted(measure: Measure) -> str:
    """What was measured, or for a count what is counted."""
    words = measure.concept or (measure.unit if measure.dimension == "count" else "") or ""
    return clean(words)


def _low(measure: Measure) -> float:
    """Where a figure stands among those of its dimension."""
    value = measure.normal.value if measure.normal else measure.value
    if value is None:
        return float("inf")
    return float(min(value) if isinstance(value, tuple) else value)


@lru_cache(maxsize=4)
def _groups(analysis: Analysis) -> tuple[tuple[int, ...], ...]:
    """Figures that are one row, by their index."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for index, measure in enumerate(analysis.measures):
        about = thing(measure)
        # Two figures of 5% with nothing known of what they measure are not one thing said twice.
        alike = (about, measure.value, measure.unit, measure.change, measure.concept)
        groups.setdefault((*alike, measure.said_by) if about[1] else (index,), []).append(index)
    return tuple(map(tuple, groups.values()))


@lru_cache(maxsize=8)
def _all(analysis: Analysis, units: str) -> tuple[tuple[MeasureRow, str], ...]:
    """Every row of the briefing in the order of the text, and what a filter looks through."""
    rows = [_row(analysis, refs, units) for refs in _groups(analysis)]
    return tuple((row, _words(analysis, row)) for row in rows)


def _words(analysis: Analysis, row: MeasureRow) -> str:
    unit = analysis.measures[row.refs[0]].unit or ""
    return fold("\n".join((row.words, row.dimension, row.of, row.who, unit, row.normal)))


def _row(analysis: Analysis, refs: tuple[int, ...], units: str) -> MeasureRow:
    measure = analysis.measures[refs[0]]
    who, brief = _names(analysis).get(measure.said_by or "", ("", ""))
    words = written(analysis.document, measure.span)
    of = counted(measure)
    return MeasureRow(
        Target(Choice.MEASURE, measure.span),
        refs,
        measure.span.start,
        len(refs),
        measure.dimension,
        words,
        converted.normal(measure, words, units),
        "" if of in (who, brief) else of,
        who,
        brief,
        against(analysis, refs),
    )


def against(analysis: Analysis, refs: tuple[int, ...]) -> tuple[str, ...]:
    """The figures that disagree, each with who says it."""
    found: dict[str, None] = {}
    for ref in refs:
        for other in analysis.measures[ref].disagrees:
            if 0 <= other < len(analysis.measures) and other not in refs:
                measure = analysis.measures[other]
                who = _names(analysis).get(measure.said_by or "", ("", ""))[1]
                found.setdefault(f"{written(analysis.document, measure.span)} {who}".strip())
    return tuple(found)


def _worth(row: MeasureRow) -> tuple[int, str]:
    """Money and shares first, bare counts last: a briefing is full of those ("two sides")."""
    return _ORDER.get(row.dimension, _PHYSICAL), row.dimension


@lru_cache(maxsize=8)
def measure_rows(
    analysis: Analysis, view: ListView, scope: Span | None, units: str = "si"
) -> tuple[MeasureRow, ...]:
    """The measures of a filtered and ordered list, their normal forms in `units` ("si", "us" or "written");
    orders are dimension, text, value (the largest of a dimension first) and who."""
    query = fold(view.query)
    rows: list[MeasureRow] = []
    for row, words in _all(analysis, units):
        if view.types and row.dimension not in view.types and not (row.others and UNLIKE in view.types):
            continue
        if query and not matches(query, words):
            continue
        if scope is not None:
            spans = [(analysis.measures[ref].span.start, ref) for ref in row.refs]
            here = tuple(ref for start, ref in spans if scope.start <= start < scope.end)
            if not here:
                continue
            row = row if here == row.refs else _row(analysis, here, units)
        rows.append(row)
    if view.order == "text":
        return tuple(sorted(rows, key=lambda row: row.first))
    return _together(analysis, rows, view.order)


def _unit(analysis: Analysis, row: MeasureRow) -> str:
    """The currency, or what a rate is a rate of: without it values cannot be put in order."""
    measure = analysis.measures[row.refs[0]]
    if row.dimension not in ("money", "rate"):
        return ""
    return (measure.unit or "").partition(" per ")[0] if row.dimension == "money" else measure.unit or ""


def _together(analysis: Analysis, rows: list[MeasureRow], order: str) -> tuple[MeasureRow, ...]:
    """Rows by dimension and value, or by who says them and then so; what disagrees stands together there
    where the first of it would stand."""
    said = Counter(row.who for row in rows)
    units = Counter(_unit(analysis, row) for row in rows)

    def place(row: MeasureRow) -> tuple[object, ...]:
        value = _low(analysis.measures[row.refs[0]])
        if order == "who":
            return not row.who, -said[row.who], row.who, *_worth(row), value, row.first
        unit = _unit(analysis, row)
        return *_worth(row), -units[unit], unit, -value if order == "value" else value, row.first

    places = [place(row) for row in rows]
    if order == "who":
        return tuple(row for _, row in sorted(zip(places, rows, strict=True), key=lambda pair: pair[0]))
    of_ref = {ref: at for at, row in enumerate(rows) for ref in row.refs}
    lead = list(range(len(rows)))  # the row by which each is placed
    for at, row in enumerate(rows):
        for other in (of_ref.get(o) for ref in row.refs for o in analysis.measures[ref].disagrees):
            if other is not None and lead[other] != lead[at]:
                one, gone = sorted((lead[at], lead[other]), key=lambda index: places[index])
                lead = [one if index == gone else index for index in lead]
    return tuple(rows[at] for at in sorted(range(len(rows)), key=lambda at: (places[lead[at]], places[at])))


def measure_types(analysis: Analysis) -> Counter[str]:
    """How many figures there are of each dimension: what a type filter offers."""
    return Counter(analysis.measures[refs[0]].dimension for refs in _groups(analysis))


def figures(analysis: Analysis) -> int:
    """How many rows there are without any filter."""
    return len(_groups(analysis))
