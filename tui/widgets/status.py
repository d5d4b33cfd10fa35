"""The lines around the text: header, tabs, status, hints."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from tui.layout.cells import show
from tui.messages import KeyPicked

_WORTH_CUTTING = 20  # cells that tell something of a part that does not fit


def clip(words: str, width: int) -> str:
    """Words in at most `width` cells, with an ellipsis where some are cut off."""
    words = show(words.replace("\n", " "))
    if cell_len(words) <= width:
        return words
    return set_cell_size(words, max(0, width - 1)).rstrip() + "…"


class Line(Widget):
    """One line of plain pieces; whatever comes from a document is drawn as it is, never as markup."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"line--strong"}

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """(text, "" or the name of a style) from left to right."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """The line, padded with blanks."""
        width = self.size.width
        if y:
            return Strip.blank(width, self.rich_style)
        segments, used = [], 0
        for text, name in self.pieces(width):
            text = clip(text, width - used)
            style = self.rich_style
            if name:
                style += self._style(name)
            segments.append(Segment(text, style))
            used += cell_len(text)
        segments.append(Segment(" " * (width - used), self.rich_style))
        return Strip(segments, width)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(f"line--{name}", partial=True)


class Header(Line):
    """Title left; file, paragraph, share and words right, as many as there is room for."""

    def __init__(self, words: Callable[[], tuple[str, list[str]]], id: str = "header") -> None:
        super().__init__(id=id)
        self._words = words

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """Title and right-hand parts; the title keeps at least half of the width."""
        title, parts = self._words()
        right = "   ".join(parts)
        while parts and cell_len(right) > width // 2:
            parts = parts[1:]
            right = "   ".join(parts)
        left = clip(f" {title}", width - cell_len(right) - 2)
        gap = width - cell_len(left) - cell_len(right) - 1
        return [(left, "strong"), (" " * gap, ""), (right, "")]


class Tabs(Line):
    """The one line that names the lists where there is room for one of them."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"line--muted", "line--here"}

    def __init__(self, words: Callable[[int], list[tuple[str, str]]], id: str = "tabs") -> None:
        super().__init__(id=id)
        self._words = words

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """The tabs, the open one in brackets."""
        return self._words(width)


class Status(Line):
    """What is chosen and where; for a moment, until the next key, what was just done."""

    def __init__(self, words: Callable[[], tuple[str, list[str]]], id: str = "status") -> None:
        super().__init__(id=id)
        self._words = words
        self.said = ""

    def say(self, words: str) -> None:
        """Show words in place of the rest until `hush`."""
        self.said = words
        self.refresh()

    def hush(self) -> None:
        """The words were read."""
        if self.said:
            self.said = ""
            self.refresh()

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """The pane's name in reverse, whole parts while they fit, the first that did not cut."""
        name, parts = self._words()
        if self.said:
            return [(f" {name} ", "strong"), (f" {self.said}", "")]
        line, cut = "", ""
        for part in parts:
            piece = f" · {part}" if line else f" {part}"
            if line and cell_len(name) + 2 + cell_len(line) + cell_len(piece) > width:
                cut = cut or piece
                continue
            line += piece
        room = width - cell_len(name) - 2 - cell_len(line)
        if cut and room >= _WORTH_CUTTING:
            line += clip(cut, room)
        return [(f" {name} ", "strong"), (line, "")]


class Hints(Line):
    """The footer: the keys of the focused pane."""

    def __init__(self, words: Callable[[int], str], id: str = "footer") -> None:
        super().__init__(id=id)
        self._words = words

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """As many hints as fit."""
        return [(f" {self._words(width - 2)}", "")]


class Menu(Line, can_focus=True):
    """A one-line menu in the status line's place: every key goes to it until it is closed."""

    slot: ClassVar[str] = "menu"

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """The choices, each by its letter."""
        return [(f" {self.words}", "")]

    def on_key(self, event: events.Key) -> None:
        """Hand the key on as a choice; no binding sees it."""
        event.stop()
        event.prevent_default()
        # By itself it would lose what was typed behind the answer that closes it.
        self.screen.post_message(KeyPicked(event.key, event.character))


class Divider(Widget):
    """A dim line between text and panes."""

    def __init__(self, glyph: str, id: str) -> None:
        super().__init__(id=id)
        self._glyph = glyph

    def render_line(self, y: int) -> Strip:
        """One cell."""
        return Strip([Segment(self._glyph, self.rich_style)], 1)
