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
    """

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self._choices: tuple[str, ...] = (words,)

    def say(self, *choices: str) -> None:
        """Say the first of these words that fits, longest first; the last one is cut where it has to be."""
        if choices != self._choices:
            self._choices = choices
            self.refresh()

    def render(self) -> Text:
        """The rule with the words in it, as wide as the pane."""
        width = self.size.width
        choices = [clean(words) for words in self._choices]
        words = next((words for words in choices if cell_len(words) <= width - 2), choices[-1])
        words = clip(words, max(0, width - 2))
        rule = width - cell_len(words) - 3
        return Text(f"─ {words}{' ' + '─' * rule if rule > 0 else ''}", no_wrap=True, end="")
