"""What widgets tell the screen: intents, never actions."""

from __future__ import annotations

from textual.message import Message

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.state import Pane, Target


class RowPassed(Message):
    """The cursor of a list moved to a row by the reader's hand; `target` is None on a row that is no set."""

    def __init__(self, pane: Pane, target: Target | None) -> None:
        super().__init__()
        self.pane = pane
        self.target = target


class RowChosen(Message):
    """A row was clicked: what Enter does on it; with `card` it is a line of the card."""

    def __init__(self, pane: Pane, *, card: bool = False) -> None:
        super().__init__()
        self.pane = pane
        self.card = card


class DatePicked(Message):
    """A date was clicked on a timeline."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.target = target


class MarkPicked(Message):
    """A place in the text was clicked; offset into the reading text."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class Scrolled(Message):
    """The text shows other lines now: the offsets from the first to past the last character shown."""

    def __init__(self, window: Span) -> None:
        super().__init__()
        self.window = window


class JumpAsked(Message):
    """The minimap was clicked or dragged: the offset to go to."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset


class KeyPicked(Message):
    """A key was pressed while a one-line menu or labels were open; "escape" closes them."""

    def __init__(self, key: str, character: str | None) -> None:
        super().__init__()
        self.key = key
        self.character = character


class Analysed(Message):
    """A fuller analysis came from the worker; `generation` tells whether it is still wanted."""

    def __init__(self, analysis: Analysis, generation: int) -> None:
        super().__init__()
        self.analysis = analysis
        self.generation = generation
