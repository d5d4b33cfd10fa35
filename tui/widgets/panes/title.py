"""The title line of a pane: a rule with words in it, reversed while the pane has focus."""

from __future__ import annotations

from rich.cells import cell_len
from rich.text import Text
from textual.widget import Widget

from tui.session.cells import clean, clip


class TitleLine(Widget):
    """ "─ 2 Entities 23 · salience ────"; words may come from a document and are never markup."""

    DEFAULT_CSS = """
    TitleLine {
        height: 1;
        background: transparent;
    }
    SidePane:focus-within > TitleLine {
        text-style: bold reverse;
    }
    """

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._words = words

    @property
    def words(self) -> str:
        """What the line says."""
        return self._words

    @words.setter
    def words(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.refresh()

    def render(self) -> Text:
        """The rule with the words in it, as wide as the pane."""
        width = self.size.width
        words = clip(clean(self._words), max(0, width - 3))
        return Text(f"─ {words} {'─' * max(0, width - cell_len(words) - 3)}", no_wrap=True, end="")
