"""The line below the dates: how often each stretch of the calendar is told of."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text
from textual.widget import Widget

from tui.session.rows_dates import DateRow
from tui.session.timeline import Timeline, timeline


class TimelineLine(Widget):
    """One line, not drawn where it would say nothing; the cell of the active date is reversed."""

    DEFAULT_CSS = """
    TimelineLine {
        height: 1;
        background: transparent;
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[DateRow] = ()
        self._made = Timeline("", {})
        self._width = -1
        self._lit: int | None = None

    def show(self, rows: Sequence[DateRow]) -> None:
        """Take other rows."""
        self._rows, self._width = rows, -1
        self.refresh()

    def light(self, index: int | None) -> None:
        """Reverse the cell of the active date."""
        if index != self._lit:
            self._lit = index
            self.refresh()

    def render(self) -> Text:
        """The line, made again where rows or width changed."""
        width = self.size.width - 1
        if width != self._width:
            self._width, self._made = width, timeline(self._rows, width)
        text = Text(f" {self._made.text}", no_wrap=True, end="")
        cell = None if self._lit is None else self._made.cells.get(self._lit)
        if cell is not None:
            text.stylize("bold reverse", cell + 1, cell + 2)
        return text
