"""An app that holds nothing but the panes, binds them as the screen does, and keeps what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot
from textual.reactive import reactive

from tui.messages import RowChosen, RowPassed
from tui.model.analysis import Analysis
from tui.session.state import Pane, SessionState
from tui.widgets.panes.contexts import ContextPane
from tui.widgets.panes.dates import DatePane
from tui.widgets.panes.entities import EntityPane
from tui.widgets.panes.measures import MeasurePane


class PanesApp(App[None]):
    """The four panes one under the other; a passed row becomes the active set."""

    ENABLE_COMMAND_PALETTE = False

    analysis: reactive[Analysis | None] = reactive(None)
    session: reactive[SessionState] = reactive(SessionState())

    def __init__(self, *, compact: bool = False, zoomed: bool = False) -> None:
        super().__init__()
        self.entities, self.dates = EntityPane(), DatePane()
        self.measures, self.contexts = MeasurePane(), ContextPane()
        self.panes = (self.entities, self.dates, self.measures, self.contexts)
        for pane in self.panes:
            pane.compact, pane.zoomed = compact, zoomed
        self.said: list[Message] = []

    def compose(self) -> ComposeResult:
        """The panes, bound to the app's analysis and state."""
        for pane in self.panes:
            yield pane.data_bind(PanesApp.analysis, PanesApp.session)

    def on_row_passed(self, message: RowPassed) -> None:
        """Light the set of the row, as the screen does."""
        self.said.append(message)
        if message.pane is not Pane.CONTEXTS:
            self.session = replace(self.session, target=message.target)

    def on_row_chosen(self, message: RowChosen) -> None:
        """Keep that a row was chosen."""
        self.said.append(message)

    def lines(self) -> list[str]:
        """What the screen shows, line by line."""
        return [strip.text for strip in self.screen._compositor.render_strips()]

    def reversed_text(self, line: str) -> str:
        """What is drawn reversed in the first line that holds these words."""
        for strip in self.screen._compositor.render_strips():
            if line in strip.text:
                return "".join(s.text for s in strip if s.style is not None and s.style.reverse)
        raise AssertionError(f"no line shows {line!r}")


async def until(pilot: Pilot[None], true: Callable[[], bool]) -> None:
    """Let the app run until something is true; it fails if that never comes."""
    for _ in range(200):
        await pilot.pause()
        if true():
            return
    raise AssertionError("it never came")
