"""The article: the text in one scrolling pane, drawn row by row."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.layout.table import LineTable
from tui.messages import MarkPicked, Scrolled
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.span import Span
from tui.session.cursor import cursor_sentence
from tui.session.state import SessionState
from tui.widgets.article.painter import STYLES, Light, Painter

_EMPTY = Document(None, "", ())
_CACHE_ROWS = 512


class ArticleView(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws a document at a width in cells; knows rows, the screen above it knows what they mean."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"article--{name}" for name in STYLES}

    analysis: reactive[Analysis | None] = reactive(None, repaint=False)
    session: reactive[SessionState] = reactive(SessionState, repaint=False)

    def __init__(self, *, ascii_only: bool = False, id: str | None = None) -> None:
        super().__init__(id=id)
        self._ascii = ascii_only
        self.document = _EMPTY
        self.table = LineTable(_EMPTY, 72)
        self._gutter, self._margin = 4, 0
        self._shown: Collection[int] | None = None
        self._place = 0
        self._aim: int | None = None  # where to go once there is a height to go in
        self._settling = False
        self._arrow = -1
        self._painter = self._new_painter()
        self._light = Light(Analysis(_EMPTY))
        self._strips: dict[tuple[int, bool, int], Strip] = {}
        self._labels: Mapping[int, str] = {}

    # -- what is shown ---------------------------------------------------------------------------------

    def show(self, document: Document, place: int = 0) -> None:
        """Show another document, its first row the one that holds offset `place`."""
        self.document = document
        self._place = place
        self._shown = None
        self._lay_out(self.table.room)

    def fit(self, room: int, gutter: int, margin: int) -> None:
        """Take another width in cells; the first character on the screen stays in the first row."""
        if (room, gutter, margin) == (self.table.room, self._gutter, self._margin):
            return
        self._gutter, self._margin = gutter, margin
        self._lay_out(room)

    def fold(self, shown: Collection[int] | None) -> None:
        """Show only the blocks in `shown`, or all of them."""
        if shown != self._shown:
            self._shown = shown
            self._lay_out(self.table.room)

    def label(self, labels: Mapping[int, str]) -> None:
        """Draw letters over the text at some offsets; none takes them away."""
        self._labels = labels
        self._relight()

    def _lay_out(self, room: int) -> None:
        self.table = LineTable(self.document, room, self._shown)
        self._painter = self._new_painter()
        self._strips.clear()
        self._settle()
        self._relight()

    def _new_painter(self) -> Painter:
        return Painter(
            self.table,
            lambda name: self._component(name),
            gutter=self._gutter,
            margin=self._margin,
            ascii_only=self._ascii,
        )

    def _component(self, name: str) -> Style:
        # The base has every attribute; the others only what their rule sets, so that layers add up.
        if name == "text":
            return self.get_component_rich_style("article--text")
        style = self.get_component_rich_style(f"article--{name}", partial=True)
        own = self.get_component_styles(f"article--{name}")
        # A part's style knows nothing below it: what shines through has to be mixed here.
        base = self.get_component_styles("article--text").background
        if style.bgcolor is not None and own.background.a < 1:
            style += Style(bgcolor=(base + own.background).rich_color)
        if style.color is not None and own.color.a < 1:
            style += Style(color=(base + own.color).rich_color)
        return style

    def _relight(self) -> None:
        analysis = self.analysis or Analysis(self.document)
        if analysis.document is not self.document:
            analysis = Analysis(self.document)
        self._light = Light.of(analysis, self.session, self._labels)
        self._strips.clear()
        self.refresh()

    def watch_analysis(self) -> None:
        """New marks: draw them."""
        self._relight()

    def watch_session(self, old: SessionState, new: SessionState) -> None:
        """Draw anew only where something that is drawn changed; scrolling alone changes none of it."""
        if _drawn(old) != _drawn(new):
            self._relight()
        elif old.cursor != new.cursor or self._arrow != self.cursor_row:
            self.refresh()

    def notify_style_update(self) -> None:
        """Colours changed: strips drawn before are stale."""
        super().notify_style_update()
        self._painter = self._new_painter()
        self._strips.clear()

    # -- drawing ---------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """The strip of one row on the screen."""
        row = y + self.scroll_offset.y
        width = self.size.width
        self._arrow = self.cursor_row
        key = (row, row == self._arrow, width)
        strip = self._strips.get(key)
        if strip is None:
            if len(self._strips) > _CACHE_ROWS:
                self._strips.clear()
            strip = self._painter.strip(row, width, self._light, marked=key[1])
            self._strips[key] = strip
        return strip

    @property
    def cursor_row(self) -> int:
        """The row that carries the cursor's arrow: the current mention's, else the cursor sentence's."""
        if not self.document.blocks:
            return -1
        state = self.session
        current = state.current
        if state.cursor is None and current is not None and self.shows(current.start):
            return self.table.row_of(current.start)
        return self.table.row_of(cursor_sentence(state, self.document).start)

    # -- places ----------------------------------------------------------------------------------------

    @property
    def window(self) -> Span:
        """Offsets from the first to past the last character on the screen."""
        top = self.scroll_offset.y
        bottom = min(top + max(1, self.size.height), len(self.table)) - 1
        return Span(self.table.offset(top), max(self.table.offset(top), self.table.end(bottom)))

    @property
    def place(self) -> int:
        """First offset shown; kept over a change of width."""
        return self._place

    def shows(self, offset: int) -> bool:
        """Whether the character at `offset` is on the screen."""
        row = self.table.row_of(offset)
        top = self.scroll_offset.y
        bottom = min(top + self.size.height, len(self.table))
        return top <= row < bottom and self.table.starts[row] <= offset

    def go(self, offset: int) -> None:
        """Bring `offset` to a third of the height; while it is hidden, when it is on the screen again."""
        if not self.size.height:
            self._aim = offset
            return
        self._scroll_to_row(self.table.row_of(offset) - self.size.height // 3)

    def ensure(self, offset: int) -> None:
        """Bring `offset` onto the screen, moving only if it is not there."""
        if not self.shows(offset):
            self.go(offset)

    def restore(self, offset: int) -> None:
        """Make the row of `offset` the first one."""
        self._scroll_to_row(self.table.row_of(offset))

    def move(self, rows: int) -> None:
        """Scroll by rows."""
        self._scroll_to_row(self.scroll_offset.y + rows)

    def page(self, pages: float) -> None:
        """Scroll by pages, one row kept."""
        step = max(1, self.size.height - 1)
        self.move(round(step * pages))

    def home(self) -> None:
        """Scroll to the first row."""
        self._scroll_to_row(0)

    def end(self) -> None:
        """Scroll to the last row."""
        self._scroll_to_row(len(self.table))

    def paragraph(self, step: int) -> None:
        """Scroll to the paragraph before (-1) or after (1) the first one on the screen."""
        if not len(self.table):
            return
        top = self.scroll_offset.y
        row = top + step
        while 0 <= row < len(self.table) and not self.table.first_of_block(row):
            row += step
        self._scroll_to_row(row)

    def _settle(self) -> None:
        """Make the row of the reading place the first one again, after rows or height changed."""
        # Set without its watchers: they lay the whole screen out anew, for scrollbars that are not drawn.
        self.set_reactive(ArticleView.virtual_size, Size(self.size.width, len(self.table)))
        # Near the end the row may not be reachable; the place is kept for when it is.
        self._settling = True
        self._scroll_to_row(self.table.row_of(self._place))
        self._settling = False
        if self._aim is not None and self.size.height:
            aim, self._aim = self._aim, None
            self.go(aim)
        self._tell()

    def _scroll_to_row(self, row: int) -> None:
        self.scroll_to(y=max(0, min(row, len(self.table) - self.size.height)), animate=False, force=True)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep the reading place, and tell what is on the screen."""
        super().watch_scroll_y(old_value, new_value)
        # A higher screen is scrolled back at the end of the text: the place is kept for a lower one.
        beyond = new_value >= self.max_scroll_y and self.table.row_of(self._place) > new_value
        if not self._settling and not beyond:
            self._place = self.table.offset(round(new_value))
        self._tell()

    def on_resize(self) -> None:
        """Another height shows another stretch of the text."""
        self._settle()

    def on_show(self) -> None:
        """Back on the screen: while it was hidden it had no height to tell of."""
        self._settle()
        self.call_after_refresh(self._settle)

    def _tell(self) -> None:
        if self.is_mounted and self.size.height:  # hidden it shows nothing
            self.post_message(Scrolled(self.window))

    def on_click(self, event: events.Click) -> None:
        """Tell which character was clicked."""
        row = event.y + self.scroll_offset.y
        x = event.x - self._margin - self._gutter
        if 0 <= row < len(self.table) and x >= 0:
            offset = self.table.offset_at(row, x)
            if offset < self.table.ends[row]:
                self.post_message(MarkPicked(offset))


def _drawn(state: SessionState) -> tuple[object, ...]:
    return (
        state.target,
        state.current,
        state.pins,
        state.forms,
        state.ambient,
        state.selection,
        state.together,
    )
