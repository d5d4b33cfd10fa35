"""The dates on their calendar, one row a value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.app import ComposeResult

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session import datesaid
from tui.session.cells import clip, padded, shorten, widest
from tui.session.kwic import sentence
from tui.session.rows_dates import DateRow, date_rows, date_types
from tui.session.state import Choice, ListView, Pane, Target
from tui.widgets.panes.pane import ListPane
from tui.widgets.panes.rowlist import Look, RowList
from tui.widgets.panes.timeline import TimelineLine

_ROOMY = 110
"""Columns from which a table has room for long values and words beside the sentence."""


class DateList(RowList[DateRow]):
    """Value, words, how often, paragraph."""

    analysis: Analysis | None = None
    table = False
    narrow = False
    line: TimelineLine | None = None
    values = 10
    words = 28
    often = 5
    numbers = 2

    def target(self, row: DateRow) -> Target:
        """The date."""
        return row.target

    def lighted(self, index: int | None) -> None:
        """The timeline shows the active date too."""
        if self.line is not None:
            self.line.light(index)

    def draw(self, row: DateRow, width: int, look: Look) -> list[Segment]:
        """One value; in a table with the sentence in which it first stands."""
        analysis = self.analysis
        if analysis is None:
            return []
        number = analysis.document.paragraph(row.first)
        place = f"¶{number}" if number else ""
        # A value that is wider than its column takes the room from the words.
        wanted = row.label
        value = shorten(wanted, max(4, width - self.numbers - 2))
        value = padded(value, min(self.values, max(0, width - self.numbers - 2)))
        room = width - cell_len(value) - 1
        often = f" ×{row.count}" if row.count > 1 and not self.narrow else ""
        doubt = self.part("doubt") if row.vague or row.inferred else None
        pin = self.pin(look)
        if self.table:
            words = padded(clip(row.words, self.words), self.words) + padded(often, self.often)
            span = Span(row.first, analysis.dates[row.refs[row.ends - 1]].span.end)
            taken = cell_len(value) + self.words + self.often + self.numbers + 4
            return [
                Segment(value, doubt),
                pin,
                Segment(words),
                Segment(f" {padded(place, self.numbers)}  ", self.part("quiet")),
                *self.sentence(analysis.document, span, width - taken),
            ]
        room = max(0, room - len(often) - self.numbers - 1)
        return [
            Segment(value, doubt),
            pin,
            Segment(padded(clip(row.words, room), room)),
            Segment(often),
            Segment(" " + padded(place, self.numbers, right=True), self.part("quiet")),
        ]


class DatePane(ListPane[DateRow]):
    """Pane 3; the title tells from which day relative dates are counted."""

    pane: ClassVar[Pane] = Pane.DATES
    choice: ClassVar[Choice] = Choice.DATE
    order: ClassVar[str] = "calendar"

    def __init__(
        self, *, ascii_only: bool = False, id: str | None = None, classes: str | None = None
    ) -> None:
        self._dates = DateList(self.pane)
        self._dates.line = self._line = TimelineLine(ascii_only=ascii_only)
        self._along: tuple[int, ...] = ()  # indices of the rows that the calendar has a day for, by that day
        self._places: dict[int, int] = {}
        super().__init__(self._dates, id=id, classes=classes)

    def compose(self) -> ComposeResult:
        """The timeline stands below the list."""
        yield from super().compose()
        yield self._line

    def build(self, analysis: Analysis, view: ListView, scope: Span | None) -> Sequence[DateRow]:
        """Values as filtered and ordered."""
        return date_rows(analysis, view, scope, self.date_style)

    def prepare(self, rows: Sequence[DateRow], analysis: Analysis) -> None:
        """Values take as many cells as the widest that is not out of the way."""
        dates = self._dates
        dates.analysis, dates.table, dates.narrow = analysis, self.zoomed, self.compact
        roomy = self.app.size.width >= _ROOMY
        most = (28 if roomy else 18) if self.zoomed else 11 if self.compact else 16
        dates.values = widest((row.label for row in rows), most)
        dated = [(row.start, row.end or row.start, at) for at, row in enumerate(rows) if row.start]
        self._along = tuple(at for *_, at in sorted(dated))
        self._places = {at: place for place, at in enumerate(self._along)}
        self._line.show(rows, analysis.anchor.date)
        self._show_line()
        dates.words = widest((row.words for row in rows), 28 if roomy else 14)
        dates.often = max((len(f" ×{row.count}") for row in rows if row.count > 1), default=0)
        dates.numbers = 1 + len(str(analysis.document.paragraphs))

    def _show_line(self) -> None:
        """The line is there where it says something and no larger one stands elsewhere."""
        self._line.display = self.lined and len(self._along) > 1 and not self.compact and not self.zoomed

    def watch_lined(self) -> None:
        """The timeline stands elsewhere now, or no longer."""
        self._show_line()

    def along(self, step: int) -> bool:
        """Move the cursor to the date before or after on the calendar, whatever the order of the list is;
        False at its end. Without a cursor, or on a row without a day, to the first or the last date."""
        self.current()
        if not self._along:
            return False
        place = None if self.rows.cursor is None else self._places.get(self.rows.cursor)
        if place is None:
            self.rows.choose(self._along[0 if self.rows.cursor is None else -1])
            return True
        to = place + step
        if not 0 <= to < len(self._along):
            return False
        self.rows.choose(self._along[to])
        return True

    def remarks(self, view: ListView) -> tuple[str, ...]:
        """Order and anchor: "calendar · from 14 Mar 2024 (front matter)"; how it was found is worth more
        than the order that the list has by itself."""
        order = view.order or self.order
        analysis = self.analysis
        if analysis is None:
            return (order,)
        anchor = analysis.anchor
        if anchor.date is None:
            unknown = "no date of publication: D sets it"
            return (f"{order} · {unknown}", unknown, "no date: D", "") if analysis.complete else (order, "")
        day = datesaid.day(anchor.date, self.date_style)
        full = datesaid.published(anchor, self.date_style)
        own = "" if order == self.order else f"{order} · "
        return (
            f"{order} · from {full}",
            *(f"{own}from {full}", f"{own}{full}", f"{own}from {day}"),
            *(f"from {day}", day, ""),
        )

    def spans(self, analysis: Analysis) -> Iterable[tuple[Span, int]]:
        """Every date with its index."""
        return ((date.span, index) for index, date in enumerate(analysis.dates))

    def types(self, analysis: Analysis) -> dict[str, int]:
        """TIMEX3 types that occur and how many values have them: what `t` offers."""
        return dict(date_types(analysis))

    def columns(self) -> tuple[str, ...]:
        """The heads of the table that `tabular` gives."""
        return "value", "first", "last", "as written", "type", "count", "paragraph", "sentence"

    def record(self, row: DateRow, analysis: Analysis) -> tuple[str, ...]:
        """One value with the sentence in which it first stands: a chronology, row by row."""
        return (
            row.label,
            row.start.isoformat() if row.start else "",
            row.end.isoformat() if row.end else "",
            row.words,
            row.type,
            str(row.count),
            str(analysis.document.paragraph(row.first) or ""),
            sentence(analysis.document, row.first),
        )
