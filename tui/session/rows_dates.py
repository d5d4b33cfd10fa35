"""Rows of the dates: one a value, in the order of the calendar."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.model.values import DateRef
from tui.session import datewords
from tui.session.cells import clean
from tui.session.dategroups import date_groups, guessed, value_of
from tui.session.rows import Row, fold, matches
from tui.session.state import Choice, ListView, Target


@dataclass(frozen=True, slots=True, eq=False)
class DateRow(Row):
    """A value, or both ends of a range; `words` as first written, further ways behind a dot; `start` and
    `end` are its days where the calendar has any; each occurrence has one mention, or two in a range."""

    value: str
    words: str
    type: str
    start: date | None
    end: date | None
    vague: bool
    inferred: bool
    ends: int

    @property
    def label(self) -> str:
        """The value, with `?` behind one that rests on a guess."""
        return self.value + ("?" if self.inferred else "")


@lru_cache(maxsize=8)
def date_rows(
    analysis: Analysis, view: ListView, scope: Span | None, style: str = "iso"
) -> tuple[DateRow, ...]:
    """The dates of a filtered and ordered list, without durations; orders are calendar and text."""
    query = fold(view.query)
    rows: list[DateRow] = []
    for group in date_groups(analysis):
        here = group
        if scope is not None:
            here = tuple(one for one in group if scope.start <= analysis.dates[one[0]].span.start < scope.end)
        if not here or (view.types and analysis.dates[here[0][0]].type not in view.types):
            continue
        row = _row(analysis, here, style)
        if query and not matches(
            query, fold(f"{row.value}\n{row.words}\n{analysis.dates[row.refs[0]].value}")
        ):
            continue
        rows.append(row)
    if view.order == "text":
        rows.sort(key=lambda row: row.first)
    else:
        rows.sort(key=lambda row: (_place(row, analysis), _extent(row), _clock(row, analysis), row.first))
    return tuple(rows)


def _row(analysis: Analysis, group: tuple[tuple[int, ...], ...], style: str) -> DateRow:
    first, last = analysis.dates[group[0][0]], analysis.dates[group[0][-1]]
    text = analysis.document.text
    words: dict[str, str] = {}
    for one in group:
        written = clean(text[analysis.dates[one[0]].span.start : analysis.dates[one[-1]].span.end])
        words.setdefault(written.casefold(), written)
        if len(words) == 3:
            break
    return DateRow(
        Target(Choice.DATE, first.span),
        tuple(index for one in group for index in one),
        first.span.start,
        len(group),
        value_of(analysis, group, style),
        " · ".join(words.values()),
        first.type,
        _day(first, last),
        last.last or first.last,
        bool(datewords.sign(first) or datewords.sign(last)),
        guessed(analysis, group),
        len(group[0]),
    )


def _place(row: DateRow, analysis: Analysis) -> float:
    """Where a row stands on the calendar, in days: the end of 2022 after March 2022, before Christ below 0,
    what has no day last."""
    found = analysis.dates[row.refs[0]]
    if before := datewords.before_christ(found.value):
        year, month, day = before
        return month * 31 + day - year * 400
    if row.start is None:
        return math.inf
    place = row.start.toordinal()
    if row.end is not None and found.mod in ("END", "MID"):
        return place + (row.end - row.start).days * (2 if found.mod == "MID" else 3) / 4
    return place


def _extent(row: DateRow) -> int:
    """Of rows that begin together a whole stands before its parts, and a range from one day to another behind
    that day."""
    if row.end is None:
        return 0
    return row.end.toordinal() if row.ends == 2 else -row.end.toordinal()


_PARTS = {"MO": "06", "DT": "08", "MI": "12", "AF": "13", "EV": "18", "NI": "21"}
"""The hours at which parts of a day stand among clock times."""


def _clock(row: DateRow, analysis: Analysis) -> str:
    """Where a row stands in its day: a day by itself before its times."""
    _, _, time = analysis.dates[row.refs[0]].value.partition("T")
    return _PARTS.get(time, time)


def _day(first: DateRef, last: DateRef) -> date | None:
    """Where a row stands on the calendar; with one end alone ("by 31 March") at that end."""
    return first.first or last.first or first.last


def date_types(analysis: Analysis) -> Counter[str]:
    """How many values there are of each TIMEX3 type: what a type filter offers."""
    return Counter(analysis.dates[group[0][0]].type for group in date_groups(analysis))
