"""The dates on their line: one row below the list of the dates, or three rows under the text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.messages import DatePicked
from tui.model.analysis import Analysis
from tui.session.rows_dates import DateRow, date_rows
from tui.session.sets import resolve
from tui.session.state import Choice, ListView, SessionState
from tui.session.timeline import ASCII, DRAWN, Timeline, timeline


class TimelineLine(Widget):
    """One line, not drawn where it would say nothing; the columns of the active date are reversed.

    A click tells which date stands there."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"timeline--quiet", "timeline--anchor", "timeline--lit"}
    DEFAULT_CSS = """
    TimelineLine {
        height: 1;
        background: transparent;
        & > .timeline--quiet { text-style: dim; }
        & > .timeline--anchor { text-style: bold; }
        & > .timeline--lit { text-style: bold reverse; }
    }
    """
    tall: ClassVar[bool] = False

    def __init__(self, *, ascii_only: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self._signs = ASCII if ascii_only else DRAWN
        self._rows: Sequence[DateRow] = ()
        self._anchor: date | None = None
        self._made = Timeline()
        self._key: tuple[object, ...] = ()
        self._lit: int | None = None

    def show(self, rows: Sequence[DateRow], anchor: date | None) -> None:
        """Take other rows."""
        if rows is not self._rows or anchor != self._anchor:
            self._rows, self._anchor, self._key = rows, anchor, ()
            self.refresh()

    def light(self, index: int | None) -> None:
        """Reverse the columns of the active date."""
        if index != self._lit:
            self._lit = index
            self.refresh()

    @property
    def made(self) -> Timeline:
        """The timeline, made again where rows or width changed."""
        width = max(0, self.size.width - 2)
        if self._key != (width,):
            self._key = (width,)
            self._made = timeline(self._rows, width, self._anchor, tall=self.tall, signs=self._signs)
        return self._made

    def render_line(self, y: int) -> Strip:
        """One of the lines: labels and ranges are quiet, the anchor is not."""
        made, width, base = self.made, self.size.width, self.rich_style
        if y >= len(made.lines):
            return Strip.blank(width, base)
        line = made.lines[y]
        looks = dict.fromkeys(range(len(line)), "quiet") if self.tall and y != 1 else {}
        bars = y == self.tall
        if bars and made.anchor is not None:
            looks[made.anchor] = "anchor"
        row = None if self._lit is None or self._lit >= len(self._rows) else self._rows[self._lit]
        # Of three lines a range is reversed in its own, a day in that of the bars.
        if row is not None and (bars or y == 2) and (not self.tall or made.ranged(row) == (y == 2)):
            looks |= dict.fromkeys(made.columns(row), "lit")
        pieces = [Segment(" ", base)]
        for column, sign in enumerate(line):
            name = looks.get(column)
            style = base if name is None else base + self._part(name)
            pieces.append(Segment(sign, style))
        return Strip(pieces).simplify().adjust_cell_length(width, base)

    def _part(self, name: str) -> Style:
        return self.get_component_rich_style(f"timeline--{name}", partial=True)

    def on_click(self, event: events.Click) -> None:
        """Tell which date was clicked."""
        index = self.made.nearest(self._rows, event.x - 1)
        if index is not None:
            event.stop()
            self.post_message(DatePicked(self._rows[index].target))


class TimelineBand(TimelineLine):
    """Three lines under the text: labels, bars, ranges; of all dates, however the list is filtered."""

    DEFAULT_CSS = """
    TimelineBand { height: 3; }
    """
    tall = True

    analysis: reactive[Analysis | None] = reactive(None, repaint=False)
    session: reactive[SessionState] = reactive(SessionState(), repaint=False)

    def __init__(self, *, style: str, ascii_only: bool = False, id: str | None = None) -> None:
        super().__init__(ascii_only=ascii_only, id=id)
        self._style = style
        self._where: dict[int, int] = {}

    def watch_analysis(self, analysis: Analysis | None) -> None:
        """Other dates."""
        rows = () if analysis is None else date_rows(analysis, ListView(), None, self._style)
        self._where = {ref: index for index, row in enumerate(rows) for ref in row.refs}
        self.show(rows, None if analysis is None else analysis.anchor.date)
        self._find()

    def watch_session(self, former: SessionState, session: SessionState) -> None:
        """Another date is chosen."""
        if former.target != session.target:
            self._find()

    def _find(self) -> None:
        target, analysis = self.session.target, self.analysis
        found = None
        if target is not None and target.choice is Choice.DATE and analysis is not None:
            found = resolve(target, analysis)
        self.light(None if found is None or found.index is None else self._where.get(found.index))
