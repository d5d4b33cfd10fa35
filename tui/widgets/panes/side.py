"""What all side panes share: a title above a list, filled from an analysis and the reader's state."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.reactive import reactive
from textual.widget import Widget

from tui.model.analysis import Analysis
from tui.session.state import Pane, SessionState
from tui.widgets.panes.rowlist import RowList
from tui.widgets.panes.title import TitleLine


class SidePane(Widget):
    """A title line and a list; `compact` draws for 25 cells under a line of tabs, `zoomed` a table for the
    whole screen; days are written in `date_style`, "iso", "dmy" or "mdy", values converted to `units`."""

    pane: ClassVar[Pane]
    DEFAULT_CSS = """
    SidePane {
        layout: vertical;
        height: 1fr;
        background: transparent;
        &.-compact > TitleLine { display: none; }
        &.-focused > TitleLine { text-style: bold reverse; }
    }
    """

    analysis: reactive[Analysis | None] = reactive(None, repaint=False)
    session: reactive[SessionState] = reactive(SessionState(), repaint=False)
    compact: reactive[bool] = reactive(False, repaint=False)
    zoomed: reactive[bool] = reactive(False, repaint=False)
    date_style: reactive[str] = reactive("iso", repaint=False)
    units: reactive[str] = reactive("si", repaint=False)
    lined: reactive[bool] = reactive(True, repaint=False)  # whether a timeline of the pane's own is wanted

    def __init__(self, rows: RowList[Any], *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.heading = TitleLine(f"{self.pane.value} {self.pane.heading}")
        self._list = rows
        self._ready = False
        self._stale = True

    def compose(self) -> ComposeResult:
        """The title above the list."""
        yield self.heading
        yield self._list

    def on_mount(self) -> None:
        """Fill with what came before the pane was there."""
        self._ready = True
        self.set_class(self.compact and not self.zoomed, "-compact")
        self.renew()

    def on_show(self) -> None:
        """Fill with what came while the pane was hidden."""
        if self._stale:
            self.renew()

    # :focus-within is not taken back in Textual 8.2.8 where two panes stand side by side.
    def on_descendant_focus(self) -> None:
        """Reverse the title."""
        self.add_class("-focused")

    def on_descendant_blur(self) -> None:
        """Draw the title plainly again."""
        self.remove_class("-focused")

    @property
    def shown(self) -> bool:
        """Whether the pane is on the screen; a hidden one is filled when it is shown."""
        return self._ready and all(node.display for node in self.ancestors_with_self)

    def renew(self) -> None:
        """Fill anew if the pane is on the screen, else when it comes there."""
        self._stale = not self.shown
        if not self._stale:
            self.fill()

    def fill(self) -> None:
        """Fill title and list."""
        raise NotImplementedError

    def watch_analysis(self) -> None:
        """A fuller analysis came."""
        self.renew()

    def watch_compact(self) -> None:
        """Under tabs there is no title: the line of tabs tells what it is."""
        self._redraw()

    def watch_zoomed(self) -> None:
        """A zoomed list is a table."""
        self._redraw()

    def watch_date_style(self) -> None:
        """Days are written otherwise."""
        self.renew()

    def watch_units(self) -> None:
        """Values are converted otherwise."""
        self.renew()

    def _redraw(self) -> None:
        self.set_class(self.compact and not self.zoomed, "-compact")
        self.renew()
        if self._ready:
            self._list.on_resize()
            self._list.refresh()
