"""One column beside the text that shows where in the briefing the active set occurs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from tui.layout.table import LineTable
from tui.messages import JumpAsked
from tui.model.analysis import Analysis
from tui.session.sets import resolve
from tui.session.state import SessionState

NOTHING, OTHER, SCREEN, PINNED, ACTIVE, BOTH, CURRENT = range(7)
_GLYPHS = {False: " ·┃▫▪█▌", True: " .|o*##"}
_CLASSES = ("other", "other", "screen", "pinned", "active", "active", "current")


class Minimap(Widget):
    """One cell stands for the document's rows shared by the height; the strongest mark in it is drawn."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"minimap--{name}" for name in _CLASSES}

    analysis: reactive[Analysis | None] = reactive(None)
    session: reactive[SessionState] = reactive(SessionState)

    def __init__(self, *, ascii_only: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = _GLYPHS[ascii_only]
        self._table: LineTable | None = None
        self._marks: list[int] = []
        self._key: tuple[object, ...] = ()
        self._other: tuple[object, frozenset[int]] = ((), frozenset())

    def show(self, table: LineTable) -> None:
        """Take the line table whose rows are pictured."""
        self._table = table
        self.refresh()

    def watch_analysis(self) -> None:
        """Other marks: picture them."""
        self.refresh()

    def watch_session(self) -> None:
        """Another set, or another stretch on the screen: picture it."""
        self.refresh()

    def cells(self, height: int) -> list[int]:
        """What each cell shows, from the top."""
        table, analysis, state = self._table, self.analysis, self.session
        picture = [NOTHING] * height
        if table is None or not len(table) or not height:
            return picture
        if analysis is not None and analysis.document is table.document:
            for half in self._ambient(analysis, table, height):
                picture[half] = OTHER
        rows = max(len(table), 1)
        first = min(height - 1, table.row_of(state.window.start) * height // rows)
        last = min(height - 1, table.row_of(max(state.window.start, state.window.end - 1)) * height // rows)
        picture[first : last + 1] = [SCREEN] * (last + 1 - first)
        if analysis is None or analysis.document is not table.document:
            return picture
        for pin in state.pins:
            found = resolve(pin.target, analysis, state.forms)
            for cell in self._buckets((s.start for s in found.spans), height) if found else ():
                picture[cell] = PINNED
        found = resolve(state.target, analysis, state.forms)
        halves = self._buckets((s.start for s in found.spans), 2 * height) if found else set()
        for half in halves:
            picture[half // 2] = BOTH if half ^ 1 in halves else ACTIVE
        if state.current is not None:
            picture[min(height - 1, table.row_of(state.current.start) * height // rows)] = CURRENT
        return picture

    def _ambient(self, analysis: Analysis, table: LineTable, height: int) -> Iterable[int]:
        key = (analysis, table, height)
        if self._other[0] != key:
            self._other = (key, frozenset(self._marked(analysis, table, height)))
        return self._other[1]

    @staticmethod
    def _marked(analysis: Analysis, table: LineTable, height: int) -> Iterator[int]:
        """Cells that hold a mark, by a look at the first mark behind the start of each cell's rows."""
        rows, starts = len(table), analysis.starts
        for cell in range(height):
            # Rows r with r * height // rows == cell; what stands behind the last row is hidden by a fold.
            first, end = -(-cell * rows // height), -(-(cell + 1) * rows // height)
            if first == end:
                continue
            at = bisect_left(starts, table.starts[first]) if cell else 0
            while at < len(starts) and (end >= rows or starts[at] < table.starts[end]):
                if starts[at] <= table.ends[table.row_of(starts[at])]:
                    yield cell
                    break
                at += 1

    def _buckets(self, offsets: Iterable[int], parts: int) -> set[int]:
        table = self._table
        if table is None:
            return set()
        rows = max(len(table), 1)
        places = ((offset, table.row_of(offset)) for offset in offsets)
        # What a fold hides has no row: the last row before it would be shown for it.
        return {min(parts - 1, row * parts // rows) for offset, row in places if offset <= table.ends[row]}

    def render_line(self, y: int) -> Strip:
        """The one cell of a row."""
        key = (self.analysis, self.session, self._table, self.size.height)
        if self._key != key:
            self._key, self._marks = key, self.cells(self.size.height)
        mark = self._marks[y] if y < len(self._marks) else NOTHING
        style = self.get_component_rich_style(f"minimap--{_CLASSES[mark]}")
        return Strip([Segment(self._glyphs[mark], style)], 1)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Go where it was pressed, and follow the mouse until it is released."""
        self.capture_mouse()
        self._ask(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Dragging goes on jumping."""
        if self.app.mouse_captured is self:
            self._ask(event.y)

    def on_mouse_up(self) -> None:
        """The drag is over."""
        self.release_mouse()

    def _ask(self, y: int) -> None:
        table = self._table
        if table is not None and len(table) and self.size.height:
            row = max(0, min(y, self.size.height - 1)) * len(table) // self.size.height
            self.post_message(JumpAsked(table.offset(row)))
