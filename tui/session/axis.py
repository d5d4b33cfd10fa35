"""The calendar cut into cells: the finest unit whose stretches fit into a width, gaps left out, and what is
told of most in a finer one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from rich.cells import cell_len

from tui.session.axis_units import FINER, TOGETHER, UNITS, Unit

_WORTH = 3
"""How many days or short periods have to begin in what is cut finer, and (`_SHARE`) one in how many of all:
bars of months lower than those of years beside them would look like less where all is told of evenly."""
_SHARE = 4

_Days = Sequence[tuple[date, date]]


class _Piece(NamedTuple):
    """Cells beside each other, from number `first`."""

    unit: Unit
    first: int
    cells: int


class Stretch(NamedTuple):
    """Cells beside each other, from number `first`; they are drawn from column `x`, their label at `at`. The
    cell number `gap` has an empty column behind it, for the anchor."""

    unit: Unit
    label: str
    first: int
    cells: int
    at: int
    x: int
    gap: int | None

    def columns(self, first: date, last: date) -> Iterable[int]:
        """The columns of the cells between two days."""
        low, high = max(self.first, self.unit.cell(first)), self.unit.cell(last)
        for cell in range(low, min(high, self.first + self.cells - 1) + 1):
            yield self.x + cell - self.first + (self.gap is not None and self.gap < cell)


class Axis(NamedTuple):
    """Stretches from left to right, in `unit` or in a finer one; `end` names the last cell where the cells
    are too coarse to be counted."""

    unit: Unit
    stretches: tuple[Stretch, ...]
    width: int
    end: str = ""

    def columns(self, first: date, last: date) -> Iterable[int]:
        """The columns of the cells from one day to another, as far as they are drawn."""
        for stretch in self.stretches[self.place(first) :]:
            if stretch.first > stretch.unit.cell(last):
                return
            yield from stretch.columns(first, last)

    def apart(self, first: date, last: date) -> bool:
        """Whether two days stand in different cells, drawn or not."""
        unit = self.stretches[self.place(first)].unit
        return unit.cell(first) != unit.cell(last)

    def place(self, day: date) -> int:
        """Index of the last stretch that begins up to a day; the first where none does."""
        low, high = 0, len(self.stretches)
        while high - low > 1:
            middle = (low + high) // 2
            stretch = self.stretches[middle]
            low, high = (middle, high) if stretch.first <= stretch.unit.cell(day) else (low, middle)
        return low

    def ticks(self, width: int) -> Iterable[tuple[int, str]]:
        """Labels in long stretches of a line `width` wide, by their column: decades among years, centuries
        among decades."""
        for stretch, following in zip_longest(self.stretches, self.stretches[1:]):
            unit = stretch.unit
            if unit.group is not None:
                continue
            until = width + 1 if following is None else following.at
            free = stretch.x + cell_len(stretch.label) + 2
            for cell in range(stretch.first + 1, stretch.first + stretch.cells):
                day = unit.begin(cell)
                label = unit.label(day, unit.begin(stretch.first))
                (column,) = stretch.columns(day, day)
                if cell % 10 == 0 and column >= free and column + cell_len(label) < until:
                    yield column, label
                    free = column + cell_len(label) + 2

    def gap_column(self) -> int | None:
        """The column of the anchor."""
        for stretch in self.stretches:
            if stretch.gap is not None:
                return stretch.x + stretch.gap - stretch.first + 1
        return None


def axis(days: _Days, width: int, anchor: date | None, *, above: bool) -> Axis | None:
    """The finest axis with a cell for every day that fits into `width` cells; None where none does.

    `days` are the first and the middle day of what is told of: a month stands in its own group, though its
    first week may belong to the one before; neighbours that join begin with the first. The anchor has its
    cell, and a column of its own behind that. With `above` labels stand in a row above the cells, else in
    front of them. Where room is left, cells that hold much are cut finer, those that hold most first. Too
    much for decades: one stretch from the first year to the last."""
    pairs = [*days, (anchor, anchor)] if anchor else list(days)
    told = [first for first, _ in pairs]
    span = (max(middle for _, middle in pairs) - min(told)).days
    for unit in UNITS:
        if not unit.most or span <= unit.most:
            cells = {unit.cell(first if unit.group is None else middle) for first, middle in pairs}
            pieces = _pieces(unit, sorted(cells))
            made = _laid(unit, pieces, anchor, above)
            if made.width <= width:
                return _refined(made, pieces, days, width, anchor, above)
    return _whole(told, width, anchor, above)


def _pieces(unit: Unit, cells: Sequence[int]) -> list[_Piece]:
    """Whole groups, or cells joined where they are near each other."""
    pieces: list[_Piece] = []
    for cell in cells:
        first, count = unit.group(cell) if unit.group else (cell, 1)
        if pieces and first == pieces[-1].first:
            continue
        if pieces and unit.group is None:
            _, begin, length = pieces[-1]
            # As many empty cells as a label takes tell more than the label.
            label = unit.label(unit.begin(first), unit.begin(begin))
            if first - begin - length <= cell_len(label) + 1:
                pieces[-1] = _Piece(unit, begin, first - begin + 1)
                continue
        pieces.append(_Piece(unit, first, count))
    return pieces


def _laid(unit: Unit, pieces: Sequence[_Piece], anchor: date | None, above: bool) -> Axis:
    stretches: list[Stretch] = []
    x, former = 0, None
    for own, first, count in pieces:
        day = own.begin(first)
        label = own.label(day, former)
        gap = None if anchor is None else own.cell(anchor)
        if gap is not None and not first <= gap < first + count:
            gap = None
        start = x if above else x + cell_len(label) + 1
        stretches.append(Stretch(own, label, first, count, x, start, gap))
        end = start + count + (gap is not None)
        x = (max(end, x + cell_len(label)) if above else end) + 1
        former = day
    return Axis(unit, tuple(stretches), max(0, x - 1))


def _refined(
    made: Axis, pieces: list[_Piece], days: _Days, width: int, anchor: date | None, above: bool
) -> Axis:
    """Where much is told the cells cut into finer ones, as long as that fits."""
    told = sorted(set(days))
    refined = True
    while refined:
        refined = False
        for at, part in _crowded(made, told):
            trial = _joined([*pieces[:at], *_cut(pieces[at], part), *pieces[at + 1 :]])
            tried = _laid(made.unit, trial, anchor, above)
            if tried.width <= width:
                made, pieces, refined = tried, trial, True
                break
    return made


def _crowded(made: Axis, told: _Days) -> list[tuple[int, _Piece]]:
    """What is worth cutting, the fullest first, each with the index of its stretch."""
    held: dict[tuple[int, _Piece], set[date]] = {}
    for first, middle in told:
        at = made.place(first)
        stretch = made.stretches[at]
        unit, cell = stretch.unit, stretch.unit.cell(first)
        finer = FINER.get(unit.name)
        if finer is None or not stretch.first <= cell < stretch.first + stretch.cells:
            continue
        if finer.cell(first) == finer.cell(middle):
            group = unit.group(cell) if unit.group and unit.name in TOGETHER else (cell, 1)
            held.setdefault((at, _Piece(unit, *group)), set()).add(first)
    enough = max(_WORTH, len({first for first, _ in told}) / _SHARE)
    worth = [found for found, begun in held.items() if len(begun) >= enough]
    return sorted(worth, key=lambda found: (-len(held[found]), found[0], found[1].first))


def _cut(piece: _Piece, part: _Piece) -> list[_Piece]:
    """What stands before a part of a piece, the part in the finer unit, and what stands behind it."""
    unit, first, cells = part
    finer = FINER[unit.name]
    low, high = finer.cell(unit.begin(first)), finer.cell(unit.end(first + cells - 1))
    made = (
        _Piece(unit, piece.first, first - piece.first),
        _Piece(finer, low, high - low + 1),
        _Piece(unit, first + cells, piece.first + piece.cells - first - cells),
    )
    return [one for one in made if one.cells]


def _joined(pieces: Sequence[_Piece]) -> list[_Piece]:
    """Neighbours of one unit as one, where that is a unit whose neighbours join."""
    made: list[_Piece] = []
    for unit, first, cells in pieces:
        if made and unit.group is None and made[-1].unit is unit and made[-1].first + made[-1].cells == first:
            made[-1] = _Piece(unit, made[-1].first, made[-1].cells + cells)
        else:
            made.append(_Piece(unit, first, cells))
    return made


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
        lambda cell: date(first + cell * each, 1, 1),
        lambda _: (0, (last - first) // each + 1),
        lambda day, _: str(day.year),
    )
    made = _laid(unit, [_Piece(unit, 0, (last - first) // each + 1)], anchor, above)
    return made._replace(end=str(last), width=made.width + (0 if above else cell_len(f"┊{last}")))
