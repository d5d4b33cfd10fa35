"""All keys, searchable."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.commands import COMMANDS, keys_of

LEGEND = (
    "Marks: underlined = a name, a date or a measure; pale and italic = doubtful; reversed = the active set, "
    "more quietly where it is meant and not named; bold and ▸ = the current "
    "mention; bold underlined = a pin. Beside the text: ┃ what is on the screen, ▪ or █ the active set, "
    "▌ the current mention, ▫ a pin, · other marks. In lists: ▸ your row, ▹ the row of the mark you went to, "
    "~ vague, ? doubtful, ≠ figures that disagree."
)


class HelpScreen(ModalScreen[None]):
    """The key table over the reader; what is typed filters it, Esc or q closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,enter", "dismiss", show=False, priority=True),
        Binding("down", "scroll(1)", show=False, priority=True),
        Binding("up", "scroll(-1)", show=False, priority=True),
        Binding("pagedown", "scroll(15)", show=False, priority=True),
        Binding("pageup", "scroll(-15)", show=False, priority=True),
    ]
    DEFAULT_CSS = """
    HelpScreen { align: center middle; }
    HelpScreen > VerticalScroll {
        width: 100%; max-width: 100; height: 1fr; background: $surface; padding: 0 1; border: none;
        scrollbar-size-vertical: 1;
    }
    HelpScreen > Input { width: 100%; max-width: 100; }
    HelpScreen > #help-keys { width: 100%; max-width: 100; background: $panel; padding: 0 1; }
    HelpScreen:ansi > #help-keys { background: ansi_default; }
    """

    def __init__(self, remapped: dict[str, str]) -> None:
        super().__init__()
        self._remapped = remapped

    def compose(self) -> ComposeResult:
        """The filter above the table."""
        yield Input(placeholder="type to search the keys · Esc closes", compact=True)
        with VerticalScroll(can_focus=False):
            yield Static(self.table(""), id="help-table")
        # The reader's own footer, which would name keys that are typed here, is covered.
        yield Static("type to search  ↑/↓ PgUp/PgDn scroll  Esc close", id="help-keys", markup=False)

    def on_mount(self) -> None:
        """Type at once."""
        self.query_one(Input).focus()

    def table(self, words: str) -> Content:
        """The commands whose keys or words hold all of `words`."""
        lines: list[Content] = []
        wanted = words.casefold().split()
        group = ""
        for command in COMMANDS:
            keys = " ".join(keys_of(command, self._remapped))
            text = f"{keys} {command.title} {command.help} {command.group}".casefold()
            if not all(word in text for word in wanted):
                continue
            if command.group != group:
                group = command.group
                lines += [Content(""), Content(group).stylize("bold")]
            lines.append(Content(f"  {keys:<16} {command.help}"))
        if not wanted:
            lines += [Content(""), Content(LEGEND)]
        return Content("\n").join(lines[1:] if lines else [Content("no such key")])

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        if event.value == "q":  # q closes the top layer everywhere; nothing is found by it alone
            self.dismiss()
            return
        self.query_one("#help-table", Static).update(self.table(event.value))

    def action_scroll(self, rows: int) -> None:
        """Scroll the table."""
        self.query_one(VerticalScroll).scroll_relative(y=rows, animate=False)
