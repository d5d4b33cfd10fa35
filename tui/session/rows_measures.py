"""Rows of the measures: by dimension, what disagrees together."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.model.values import Measure, Value
from tui.session.cells import clean, written
from tui.session.rows import Row, fold, matches
from tui.session.sets import thing
from tui.session.state import UNLIKE, Choice, ListView, Target

_ORDER = {"money": 0, "percent": 1, "rate": 2, "duration": 4, "age": 5, "ratio": 6, "count": 7, "other": 8}
_PHYSICAL = 3
# Unit symbols of the SI: a name would be cut in a column of the table.
_SYMBOLS = {
    "metre": "m",
    "square metre": "m²",
    "cubic metre": "m³",
    "kilogram": "kg",
    "second": "s",
    "celsius": "°C",
    "joule": "J",
    "watt": "W",
    "pascal": "Pa",
    "hertz": "Hz",
    "volt": "V",
    "ampere": "A",
    "newton": "N",
    "radian": "rad",
}
_TIMES = ((86_400, "d"), (3_600, "h"), (60, "min"))


@dataclass(frozen=True, slots=True, eq=False)
class MeasureRow(Row):
    """A figure as written; `of` what was measured, `who` says it and `brief` is their shortest name, `others`
    the figures that disagree."""

    dimension: str
    words: str
    normal: str
    of: str
    who: str
    brief: str
    others: tuple[str, ...]


def number(value: Value | None) -> str:
    """A value as figures: 1,400 or 5–7; nothing where there is none."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return f"{number(value[0])}–{number(value[1])}"
    if isinstance(value, float) and not value.is_integer():
        return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.1f}"
    return f"{int(value):,}"


def normal(measure: Measure) -> str:
    """The value in SI or ISO 4217 terms with its unit, where that says more than the value as written."""
    found = measure.normal
    if found is None or (found.value == measure.value and found.unit == measure.unit):
        return ""
    if found.unit == "second":
        return _lasting(found.value)
    unit = "/".join(_SYMBOLS.get(part, part) for part in clean(found.unit).split(" per "))
    return f"{number(found.value)} {unit}".strip()


def _lasting(seconds: Value) -> str:
    """Seconds in the largest unit that they fill: 7 d, not 604,800 s."""
    most = max(seconds) if isinstance(seconds, tuple) else seconds
    size, symbol = next(((size, symbol) for size, symbol in _TIMES if abs(most) >= size), (1, "s"))
    low, high = seconds if isinstance(seconds, tuple) else (seconds, seconds)
    ends = [number(round(end / size, 1)) for end in (low, high)]
    return f"{'–'.join(dict.fromkeys(ends))} {symbol}"


@lru_cache(maxsize=4)
def _names(analysis: Analysis) -> dict[str, tuple[str, str]]:
    """Name and shortest name of every entity by its id."""
    return {
        entity.id: (clean(entity.name), clean(min((entity.name, *entity.aliases), key=len)))
        for entity in analysis.entities
    }


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


@lru_cache(maxsize=8)
def _all(analysis: Analysis) -> tuple[tuple[MeasureRow, str], ...]:
    """Every row of the briefing in the order of the text, and what a filter looks through."""
    groups: dict[tuple[object, ...], list[int]] = {}
    for index, measure in enumerate(analysis.measures):
        about = thing(measure)
        # Two figures of 5% with nothing known of what they measure are not one thing said twice.
        alike = (about, measure.value, measure.unit, measure.change, measure.concept)
        groups.setdefault((*alike, measure.said_by) if about[1] else (index,), []).append(index)
    rows = [_row(analysis, tuple(found)) for found in groups.values()]
    return tuple((row, _words(analysis, row)) for row in rows)


def _words(analysis: Analysis, row: MeasureRow) -> str:
    unit = analysis.measures[row.refs[0]].unit or ""
    return fold("\n".join((row.words, row.dimension, row.of, row.who, unit, row.normal)))


def _row(analysis: Analysis, refs: tuple[int, ...]) -> MeasureRow:
    measure = analysis.measures[refs[0]]
    who, brief = _names(analysis).get(measure.said_by or "", ("", ""))
    return MeasureRow(
        Target(Choice.MEASURE, measure.span),
        refs,
        measure.span.start,
        len(refs),
        measure.dimension,
        written(analysis.document, measure.span),
        normal(measure),
        counted(measure),
        who,
        brief,
        _others(analysis, refs),
    )


def _others(analysis: Analysis, refs: tuple[int, ...]) -> tuple[str, ...]:
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
def measure_rows(analysis: Analysis, view: ListView, scope: Span | None) -> tuple[MeasureRow, ...]:
    """The measures of a filtered and ordered list; orders are dimension and text."""
    query = fold(view.query)
    rows: list[MeasureRow] = []
    for row, words in _all(analysis):
        if view.types and row.dimension not in view.types and not (row.others and UNLIKE in view.types):
            continue
        if query and not matches(query, words):
            continue
        if scope is not None:
            spans = [(analysis.measures[ref].span.start, ref) for ref in row.refs]
            here = tuple(ref for start, ref in spans if scope.start <= start < scope.end)
            if not here:
                continue
            row = row if here == row.refs else _row(analysis, here)
        rows.append(row)
    if view.order == "text":
        rows.sort(key=lambda row: row.first)
        return tuple(rows)
    low = [_low(analysis.measures[row.refs[0]]) for row in rows]
    lead: dict[tuple[str, str], float] = {}
    abouts = [thing(analysis.measures[row.refs[0]]) for row in rows]
    for row, about, value in zip(rows, abouts, low, strict=True):
        if row.others:
            lead[about] = min(value, lead.get(about, value))

    def place(at: int) -> tuple[int, str, float, bool, str, float, int]:
        """By dimension and value; figures that disagree stand together where the lowest of them does."""
        row, about = rows[at], abouts[at]
        if row.others:
            return *_worth(row), lead[about], False, about[1], low[at], row.first
        return *_worth(row), low[at], True, "", 0.0, row.first

    return tuple(rows[at] for at in sorted(range(len(rows)), key=place))


def measure_types(analysis: Analysis) -> Counter[str]:
    """How many figures there are of each dimension: what a type filter offers."""
    return Counter(row.dimension for row, _ in _all(analysis))
