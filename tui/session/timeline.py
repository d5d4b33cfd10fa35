"""Dates on one line: years, or what else fits, each with a cell a quarter, a month or a day."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from rich.cells import cell_len

from tui.session.cells import BLOCKS
from tui.session.rows_dates import DateRow

Group = tuple[int, int]
"""Year and month; the month is 0 where the group is a year."""
_MONTHS = ("", *calendar.month_abbr[1:])


class Unit(NamedTuple):
    """A way to cut the calendar: the group and the cell of a day, a group's cells and its label, and how many
    days a cell has at most."""

    place: Callable[[date], tuple[Group, int]]
    cells: Callable[[Group], int]
    label: Callable[[Group], str]
    days: int


UNITS = (
    Unit(
        lambda day: ((day.year, day.month), day.day - 1),
        lambda group: calendar.monthrange(*group)[1],
        lambda group: f"{_MONTHS[group[1]]} {group[0]}",
        1,
    ),
    Unit(lambda day: ((day.year, 0), day.month - 1), lambda _: 12, lambda group: str(group[0]), 31),
    Unit(lambda day: ((day.year, 0), (day.month - 1) // 3), lambda _: 4, lambda group: str(group[0]), 92),
)
"""From the finest to the coarsest; what does not fit in quarters is one stretch of years."""


class Timeline(NamedTuple):
    """The line, and the cell of each row on it by the row's index."""

    text: str
    cells: dict[int, int]


def timeline(rows: Sequence[DateRow], width: int) -> Timeline:
    """How often each stretch of the calendar is told of, in the finest unit that fits into `width` cells.

    Stretches without a date between two groups are left out. A row that is vague or longer than a cell is `~`
    at the beginning of its range, where nothing more certain stands. Too many years for quarters are one
    stretch from the first to the last. Nothing fits: an empty line."""
    dated = [(index, row) for index, row in enumerate(rows) if row.start is not None]
    if len(dated) < 2:
        return Timeline("", {})
    for unit in UNITS:
        groups = sorted({unit.place(row.start)[0] for _, row in dated if row.start is not None})
        length = sum(cell_len(unit.label(group)) + 2 + unit.cells(group) for group in groups)
        if length - 1 <= width:
            return _drawn(dated, unit, groups)
    return _stretch(dated, width)


def _stretch(dated: Sequence[tuple[int, DateRow]], width: int) -> Timeline:
    """One stretch of years, each cell as many of them as it takes to fit: 1970┊▁ ▁  ▂┊2024."""
    years = [row.start.year for _, row in dated if row.start is not None]
    first, last = min(years), max(years)
    room = width - cell_len(f"{first}┊┊{last}")
    if room < 2:
        return Timeline("", {})
    each = -(-(last - first + 1) // room)
    unit = Unit(
        lambda day: ((first, 0), (day.year - first) // each),
        lambda _: (last - first) // each + 1,
        lambda _: str(first),
        366 * each,
    )
    made = _drawn(dated, unit, [(first, 0)])
    return Timeline(f"{made.text}┊{last}", made.cells)


def _drawn(dated: Sequence[tuple[int, DateRow]], unit: Unit, groups: Sequence[Group]) -> Timeline:
    counts: Counter[tuple[Group, int]] = Counter()
    loose: set[tuple[Group, int]] = set()
    places = {index: unit.place(row.start) for index, row in dated if row.start is not None}
    for index, row in dated:
        long = row.start and row.end and (row.end - row.start).days >= unit.days
        if row.vague or long:
            loose.add(places[index])
        else:
            counts[places[index]] += row.count
    top = max(8, *counts.values()) if counts else 8
    starts: dict[Group, int] = {}
    text = ""
    for group, piece in _pieces(unit, groups, counts, loose, top):
        starts[group] = cell_len(text) + cell_len(unit.label(group)) + 1
        text += piece + " "
    return Timeline(text[:-1], {index: starts[group] + cell for index, (group, cell) in places.items()})


def _pieces(
    unit: Unit,
    groups: Sequence[Group],
    counts: Counter[tuple[Group, int]],
    loose: set[tuple[Group, int]],
    top: int,
) -> Iterator[tuple[Group, str]]:
    for group in groups:
        cells = "".join(
            BLOCKS[-(-counts[group, cell] * 8 // top)]
            if counts[group, cell]
            else "~"
            if (group, cell) in loose
            else " "
            for cell in range(unit.cells(group))
        )
        yield group, f"{unit.label(group)}┊{cells}"
