"""Ways to cut the calendar into cells: days, weeks, months, quarters, years, decades."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from tui.session.datewords import MONTHS

_SHORT = 92
"""Days up to which single days are told apart; weeks up to twice that."""


class Unit(NamedTuple):
    """A way to cut the calendar.

    `cell` numbers the cell of a day and `begin` is the first day of a cell; `group` gives the first cell of
    the group that holds a cell and how many there are, None where neighbours join to stretches as they come;
    `label` names what begins with a day, after what begins with another; `most` is how many days all may
    span, 0 for any."""

    name: str
    cell: Callable[[date], int]
    begin: Callable[[int], date]
    group: Callable[[int], tuple[int, int]] | None
    label: Callable[[date, date | None], str]
    most: int = 0

    def end(self, cell: int) -> date:
        """The last day of a cell."""
        return date.max if cell >= self.cell(date.max) else self.begin(cell + 1) - timedelta(1)


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _week(day: date) -> int:
    """ISO weeks since that of 1 January of the year 1, a Monday."""
    return (day.toordinal() - 1) // 7


def _monday(week: int) -> date:
    return date.fromordinal(week * 7 + 1)


def _days_of_month(cell: int) -> tuple[int, int]:
    day = date.fromordinal(cell)
    return day.replace(day=1).toordinal(), monthrange(day.year, day.month)[1]


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


def _short(day: date) -> str:
    """The short name of its month."""
    return MONTHS[day.month - 1][:3]


def _day_label(day: date, former: date | None) -> str:
    same = former is not None and former.year == day.year
    return f"{day.day} {_short(day)}" + ("" if same else f" {day.year}")


def _month_label(day: date, former: date | None) -> str:
    same = former is not None and former.year == day.year
    return _short(day) + ("" if same else f" {day.year}")


def _year_label(day: date, former: date | None) -> str:
    """A year by its number, what is left of one by its month."""
    return str(day.year) if day.month == 1 else _month_label(day, former)


DAY = Unit("day", date.toordinal, date.fromordinal, _days_of_month, _month_label, _SHORT)
NEAR_DAYS = Unit("day", date.toordinal, date.fromordinal, None, _day_label, _SHORT)
MONTH = Unit(
    "month",
    _month,
    lambda cell: date(cell // 12, cell % 12 + 1, 1),
    lambda cell: (cell - cell % 12, 12),
    _year_label,
)
YEAR = Unit("year", lambda day: day.year, lambda cell: date(cell, 1, 1), None, lambda day, _: str(day.year))
UNITS = (
    DAY,
    NEAR_DAYS,
    Unit("week", _week, _monday, _weeks_of_month, _month_label, 2 * _SHORT),
    MONTH,
    Unit(
        "quarter",
        lambda day: day.year * 4 + (day.month - 1) // 3,
        lambda cell: date(cell // 4, cell % 4 * 3 + 1, 1),
        lambda cell: (cell - cell % 4, 4),
        lambda day, _: str(day.year),
    ),
    YEAR,
    Unit(
        "decade",
        lambda day: day.year // 10,
        lambda cell: date(max(1, cell * 10), 1, 1),
        None,
        lambda day, _: f"{day.year // 10}0s",
    ),
)
"""From the finest to the coarsest."""
FINER = {"week": NEAR_DAYS, "month": DAY, "quarter": MONTH, "year": MONTH, "decade": YEAR}
"""What a unit can be cut into."""
TOGETHER = ("week", "quarter")
"""Units whose whole groups are cut: half a year of quarters beside half a year of months cannot be read."""
