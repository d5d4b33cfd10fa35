"""Dates on a line: how often each stretch of the calendar is told of, in one row or in three."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from rich.cells import cell_len

from tui.session.axis import Axis, axis
from tui.session.cells import BLOCKS
from tui.session.rows_dates import DateRow


class Signs(NamedTuple):
    """What a timeline is drawn with: bars from low to full, what stands behind a label, a vague stretch, a
    period whose days are known, the anchor, and the rule beside labels."""

    bars: str
    edge: str
    vague: str
    period: str
    anchor: str
    rule: str


DRAWN = Signs(BLOCKS[1:], "┊", "~", "━", "◆", "─")
ASCII = Signs("12345678", "|", "~", "=", "^", "-")


class Timeline(NamedTuple):
    """Lines of the same width; `stretch` gives the columns of a row on its calendar, `anchor` that of the
    anchor's sign, which stands in the line of the bars (the only one, or the second of three)."""

    lines: tuple[str, ...] = ()
    axis: Axis | None = None
    anchor: int | None = None

    @property
    def text(self) -> str:
        """The line of a timeline of one line."""
        return self.lines[0] if self.lines else ""

    def columns(self, row: DateRow) -> tuple[int, ...]:
        """Where a row stands, from its first day to its last; nothing for one without a day."""
        return () if self.axis is None else tuple(_columns(self.axis, row))

    def ranged(self, row: DateRow) -> bool:
        """Whether a row is drawn over an extent, and not as a bar."""
        return row.vague or (self.axis is not None and _longer(self.axis, row))

    def nearest(self, rows: Sequence[DateRow], column: int) -> int | None:
        """Index of the row that stands at a column, or nearest to it: of those the shortest."""
        best: tuple[int, int, int] | None = None
        for index, row in enumerate(rows):
            if columns := self.columns(row):
                away = max(columns[0] - column, column - columns[-1], 0)
                best = min(best or (away, len(columns), index), (away, len(columns), index))
        return None if best is None else best[2]


def timeline(
    rows: Sequence[DateRow],
    width: int,
    anchor: date | None = None,
    *,
    tall: bool = False,
    signs: Signs = DRAWN,
) -> Timeline:
    """How often each stretch of the calendar is told of, in the finest unit that fits into `width` cells, and
    in a finer one where most is told of and room is left.

    Days with a date are bars; what is vague or longer than a cell is drawn over its extent, where no bar
    stands; stretches without a date are left out; the anchor has a sign behind its cell. `tall` is three
    lines: labels, bars, and ranges by themselves. Fewer than two dates, or no room: no lines."""
    dated = [row for row in rows if row.start is not None]
    if len(dated) < 2:
        return Timeline()
    days = [day for row in dated for day in _days(row)]
    made = axis(days, width, anchor, above=tall)
    if made is None:
        return Timeline()
    counts: Counter[int] = Counter()
    loose: dict[int, str] = {}
    for row in dated:
        columns = list(_columns(made, row))
        if row.vague or _longer(made, row):
            sign = signs.vague if row.vague or not tall else signs.period
            for column in columns:
                if loose.get(column) != signs.vague:
                    loose[column] = sign
        elif columns:
            counts[columns[0]] += row.count
    bars = _bars(counts, signs)
    gap = made.gap_column()
    if gap is not None:
        bars[gap] = signs.anchor
    if tall:
        labels = {s.at: s.label for s in made.stretches} | dict(made.ticks(width))
        if made.end:
            labels[max(made.width, cell_len(made.stretches[0].label) + 3) - cell_len(made.end)] = made.end
        lines = (_ruled(labels, width, signs), _line(bars, width), _line(loose, width))
        return Timeline(lines, made, gap)
    labels = {s.at: s.label + signs.edge for s in made.stretches}
    if made.end:
        labels[made.width - cell_len(made.end) - 1] = signs.edge + made.end
    return Timeline((_line(loose | bars | labels, made.width),), made, gap)


def _days(row: DateRow) -> Iterable[tuple[date, date]]:
    """First and middle day of a row, of what is longer than a year the first; both ends of a range, each by
    itself."""
    if row.start is None:
        return
    end = max(row.start, row.end or row.start)
    if row.ends == 2:
        yield from ((row.start, row.start), (end, end))
    else:
        # The middle of years is a year that nobody named.
        yield row.start, row.start + (end - row.start) // 2 if (end - row.start).days <= 366 else row.start


def _longer(made: Axis, row: DateRow) -> bool:
    """Whether a row ends in another cell than it begins in, drawn or not."""
    if row.start is None or row.end is None:
        return False
    return made.apart(row.start, row.end)


def _columns(made: Axis, row: DateRow) -> Iterable[int]:
    if row.start is None:
        return ()
    return made.columns(row.start, max(row.start, row.end or row.start))


def _bars(counts: Counter[int], signs: Signs) -> dict[int, str]:
    """A bar a cell; one date is an eighth of a full one, more than eight in one cell scale all down."""
    top = max(8, *counts.values()) if counts else 8
    return {column: signs.bars[-(-count * 8 // top) - 1] for column, count in counts.items()}


def _line(pieces: dict[int, str], width: int) -> str:
    """Pieces at their columns, blanks between."""
    line = ""
    for column in sorted(pieces):
        line += " " * (column - cell_len(line)) + pieces[column]
    return line + " " * (width - cell_len(line))


def _ruled(labels: dict[int, str], width: int, signs: Signs) -> str:
    """Labels in a rule, which parts them from what stands above."""
    line = ""
    for column in sorted(labels):
        line += " " * (column > 0 and bool(line)) if column == cell_len(line) + 1 else ""
        while cell_len(line) < column:
            ahead = column - cell_len(line)
            line += " " if ahead == 1 or (line and line[-1] not in f" {signs.rule}") else signs.rule
        line += labels[column]
    if cell_len(line) < width:
        line += " "
    return line + signs.rule * (width - cell_len(line))
