"""The calendar cut into cells: the finest unit whose stretches fit into a width, gaps left out."""

from __future__ import annotations

from bisect import bisect_right
from calendar import month_abbr
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from rich.cells import cell_len

_SHORT = 92
"""Days up to which single days are told apart; weeks up to twice that."""


class Unit(NamedTuple):
    """A way to cut the calendar.

    `cell` numbers the cell of a day; `group` gives the first cell of the group that holds a cell and how many
    there are, None where neighbours join to stretches as they come; `label` names the group that begins with
    a cell, after one that begins with another; `most` is how many days all may span, 0 for any."""

    name: str
    cell: Callable[[date], int]
    group: Callable[[int], tuple[int, int]] | None
    label: Callable[[int, int | None], str]
    most: int = 0


class Stretch(NamedTuple):
    """Cells beside each other, from number `first`; they are drawn from column `x`, their label at `at`."""

    label: str
    first: int
    cells: int
    at: int
    x: int


class Axis(NamedTuple):
    """Stretches from left to right; the cell number `gap` has an empty column behind it, for the anchor;
    `end` names the last cell where the cells are too coarse to be counted."""

    unit: Unit
    stretches: tuple[Stretch, ...]
    width: int
    gap: int | None
    end: str = ""

    def columns(self, first: int, last: int) -> Iterable[int]:
        """The columns of the cells from one number to another, as far as they are drawn."""
        at = max(0, bisect_right([s.first for s in self.stretches], first) - 1)
        for stretch in self.stretches[at:]:
            if stretch.first > last:
                return
            for cell in range(max(first, stretch.first), min(last, stretch.first + stretch.cells - 1) + 1):
                yield (
                    stretch.x
                    + cell
                    - stretch.first
                    + (self.gap is not None and stretch.first <= self.gap < cell)
                )

    def ticks(self, width: int) -> Iterable[tuple[int, str]]:
        """Labels in long stretches of a line `width` wide, by their column: decades among years, centuries
        among decades."""
        if self.unit.group is not None:
            return
        for stretch in self.stretches:
            free = stretch.x + cell_len(stretch.label) + 2
            for cell in range(stretch.first + 1, stretch.first + stretch.cells):
                label = self.unit.label(cell, stretch.first)
                (column,) = self.columns(cell, cell)
                if cell % 10 == 0 and column >= free and column + cell_len(label) <= width:
                    yield column, label
                    free = column + cell_len(label) + 2

    def gap_column(self) -> int | None:
        """The column of the anchor."""
        if self.gap is None:
            return None
        (column,) = self.columns(self.gap, self.gap)
        return column + 1


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _week(day: date) -> int:
    """ISO weeks since that of 1 January of the year 1, a Monday."""
    return (day.toordinal() - 1) // 7


def _monday(week: int) -> date:
    return date.fromordinal(week * 7 + 1)


def _days_of_month(cell: int) -> tuple[int, int]:
    day = date.fromordinal(cell)
    first = day.replace(day=1).toordinal()
    year, month = day.year + day.month // 12, day.month % 12 + 1
    following = date(year, month, 1).toordinal() if year <= 9999 else first + 31
    return first, following - first


def _weeks_of_month(cell: int) -> tuple[int, int]:
    """A week belongs to the month of its Monday."""
    month = _month(_monday(cell))
    first = cell
    while first > 0 and _month(_monday(first - 1)) == month:
        first -= 1
    last = cell
    while last < _week(date.max) and _month(_monday(last + 1)) == month:
        last += 1
    return first, last - first + 1


def _day_label(cell: int, former: int | None) -> str:
    day = date.fromordinal(cell)
    same = former is not None and date.fromordinal(former).year == day.year
    return f"{day.day} {month_abbr[day.month]}" + ("" if same else f" {day.year}")


def _month_label(day: date, former: date | None) -> str:
    same = former is not None and former.year == day.year
    return month_abbr[day.month] + ("" if same else f" {day.year}")


def _months_of_days(cell: int, former: int | None) -> str:
    return _month_label(date.fromordinal(cell), None if former is None else date.fromordinal(former))


def _months_of_weeks(cell: int, former: int | None) -> str:
    return _month_label(_monday(cell), None if former is None else _monday(former))


UNITS = (
    Unit("day", date.toordinal, _days_of_month, _months_of_days, _SHORT),
    Unit("day", date.toordinal, None, _day_label, _SHORT),
    Unit("week", _week, _weeks_of_month, _months_of_weeks, 2 * _SHORT),
    Unit("month", _month, lambda cell: (cell - cell % 12, 12), lambda cell, _: str(cell // 12)),
    Unit(
        "quarter",
        lambda day: day.year * 4 + (day.month - 1) // 3,
        lambda cell: (cell - cell % 4, 4),
        lambda cell, _: str(cell // 4),
    ),
    Unit("year", lambda day: day.year, None, lambda cell, _: str(cell)),
    Unit("decade", lambda day: day.year // 10, None, lambda cell, _: f"{cell}0s"),
)
"""From the finest to the coarsest."""


def axis(days: Sequence[tuple[date, date]], width: int, anchor: date | None, *, above: bool) -> Axis | None:
    """The finest axis with a cell for every day that fits into `width` cells; None where none does.

    `days` are the first and the middle day of what is told of: a month stands in its own group, though its
    first week may belong to the one before; neighbours that join begin with the first. The anchor has its
    cell, and a column of its own behind that. With `above` labels stand in a row above the cells, else in
    front of them. Too much for decades: one stretch from the first year to the last."""
    pairs = [*days, (anchor, anchor)] if anchor else list(days)
    told = [first for first, _ in pairs]
    span = (max(middle for _, middle in pairs) - min(told)).days
    for unit in UNITS:
        if not unit.most or span <= unit.most:
            cells = {unit.cell(first if unit.group is None else middle) for first, middle in pairs}
            made = _laid(unit, sorted(cells), anchor, above)
            if made.width <= width:
                return made
    return _whole(told, width, anchor, above)


def _laid(unit: Unit, cells: Sequence[int], anchor: date | None, above: bool) -> Axis:
    pieces: list[tuple[int, int]] = []
    for cell in cells:
        first, count = unit.group(cell) if unit.group else (cell, 1)
        if pieces and first == pieces[-1][0]:
            continue
        if pieces and unit.group is None:
            begin, length = pieces[-1]
            # As many empty cells as a label takes tell more than the label.
            if first - begin - length <= cell_len(unit.label(first, begin)) + 1:
                pieces[-1] = (begin, first - begin + 1)
                continue
        pieces.append((first, count))
    gap = None if anchor is None else unit.cell(anchor)
    stretches: list[Stretch] = []
    x, former = 0, None
    for first, count in pieces:
        label = unit.label(first, former)
        cells_wide = count + (gap is not None and first <= gap < first + count)
        start = x if above else x + cell_len(label) + 1
        stretches.append(Stretch(label, first, count, x, start))
        x = (max(start + cells_wide, x + cell_len(label)) if above else start + cells_wide) + 1
        former = first
    return Axis(unit, tuple(stretches), max(0, x - 1), gap)


def _whole(told: Sequence[date], width: int, anchor: date | None, above: bool) -> Axis | None:
    """One stretch of years, each cell as many of them as it takes to fit."""
    first, last = min(day.year for day in told), max(day.year for day in told)
    room = width - (0 if above else cell_len(f"{first}┊┊{last}")) - (anchor is not None)
    if room < 2 or (above and width < cell_len(f"{first}   {last}")):
        return None
    each = -(-(last - first + 1) // room)
    unit = Unit(
        f"{each} years",
        lambda day: (day.year - first) // each,
        lambda _: (0, (last - first) // each + 1),
        lambda cell, _: str(first),
    )
    made = _laid(unit, [0], anchor, above)
    return made._replace(end=str(last), width=made.width + (0 if above else cell_len(f"┊{last}")))
