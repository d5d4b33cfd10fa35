"""A list drawn line by line: only the rows on the screen cost anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar, Generic, NamedTuple, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.messages import RowChosen, RowPassed
from tui.model.document import Document
from tui.model.span import Span
from tui.session.cells import clip
from tui.session.kwic import told
from tui.session.state import Pane, Target

R = TypeVar("R")


class Look(NamedTuple):
    """How one row is drawn: the cursor is on it, the list has focus, its set is the active one, `letter` of
    its pin or nothing."""

    cursor: bool = False
    focused: bool = False
    lit: bool = False
    letter: str = ""


class RowList(ScrollView, Generic[R], can_focus=True, inherit_bindings=False):
    """Rows with a cursor that only the reader's hand moves, and a second mark for the row that is revealed.

    The screen binds the keys and calls `move`, `page`, `home`, `end` and `choose`. `rows` and `cursor`
    are set by `show`; a subclass draws a row and says what it stands for."""

    BINDINGS: ClassVar[list[BindingType]] = []
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rowlist--quiet",
        "rowlist--strong",
        "rowlist--letter",
        "rowlist--doubt",
        "rowlist--mention",
        "rowlist--current",
    }
    DEFAULT_CSS = """
    RowList {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: auto;
        scrollbar-size: 0 0;
        background: transparent;
        & > .rowlist--quiet { text-style: dim; }
        & > .rowlist--strong { text-style: bold; }
        & > .rowlist--letter { text-style: bold underline; }
        & > .rowlist--doubt { color: $text-warning; }
        & > .rowlist--mention { text-style: reverse; }
        & > .rowlist--current { text-style: bold reverse; }
    }
    """

    def __init__(self, pane: Pane, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.pane = pane
        self.rows: Sequence[R] = ()
        self.cursor: int | None = None
        self.revealed: int | None = None
        self.lit: int | None = None
        self.letters: dict[int, str] = {}
        self.empty = ""

    # What a subclass says

    def draw(self, row: R, width: int, look: Look) -> list[Segment]:
        """Segments of a row in at most `width` cells; styles are laid over the list's own."""
        raise NotImplementedError

    def below(self, row: R, width: int) -> list[Segment] | None:
        """A second line under the row at the cursor, None where there is none."""
        return None

    def target(self, row: R) -> Target | None:
        """The set that a row stands for."""
        raise NotImplementedError

    def mark(self, index: int) -> str:
        """▸ at the cursor, ▹ on the row that is revealed."""
        return "▸" if index == self.cursor else "▹" if index == self.revealed else " "

    def pin(self, look: Look) -> Segment:
        """The letter of a pin in a column of its own, or a blank between two columns."""
        return Segment(look.letter, self.part("letter")) if look.letter else Segment(" ")

    def part(self, name: str) -> Style:
        """The style of a component by the end of its name ("quiet", "strong", …)."""
        return self.get_component_rich_style(f"rowlist--{name}", partial=True)

    def sentence(self, document: Document, span: Span, width: int) -> list[Segment]:
        """The sentence of a mention in a row of a table, the mention underlined."""
        left, mention, right = told(document, span, max(0, width))
        quiet = self.part("quiet")
        return [Segment(left, quiet), Segment(mention, Style(underline=True)), Segment(right, quiet)]

    # Filling

    def show(self, rows: Sequence[R], cursor: int | None) -> None:
        """Take other rows; the row at the cursor stays on the line where it was, as far as it can."""
        line = None if self.cursor is None else self.cursor - self.scroll_offset.y
        self.rows, self.cursor = rows, cursor
        self._measure()
        if cursor is not None and line is not None:
            self._scroll(cursor - line)
        self._into_view(cursor)
        self.refresh()

    def _measure(self) -> None:
        extra = self.cursor is not None and self._detail() is not None
        # Set without its watchers: they lay the whole screen out anew, for scrollbars that are not drawn.
        self.set_reactive(RowList.virtual_size, Size(self.size.width, len(self.rows) + extra))
        self.scroll_y = self.validate_scroll_y(self.scroll_y)

    def on_resize(self) -> None:
        """Rows are as wide as the list."""
        self._measure()
        self._into_view(self.cursor)

    # Moving

    def move(self, step: int) -> None:
        """Move the cursor by rows; without a cursor the first step goes to the first row."""
        self.choose(0 if self.cursor is None else self.cursor + step)

    def page(self, step: int) -> None:
        """Move the cursor by screens of the list."""
        self.move(step * max(1, self.size.height - 1))

    def home(self) -> None:
        """To the first row."""
        self.choose(0)

    def end(self) -> None:
        """To the last row."""
        self.choose(len(self.rows) - 1)

    def choose(self, index: int) -> None:
        """Put the cursor on a row, the nearest where there is none of that index, and say so."""
        if not self.rows:
            return
        former, self.cursor = self.cursor, max(0, min(len(self.rows) - 1, index))
        self.revealed = None
        self._changed(former, self.cursor)
        self._into_view(self.cursor)
        self.passed(self.rows[self.cursor])

    def passed(self, row: R) -> None:
        """Tell the screen that the reader's hand moved the cursor to a row."""
        self.post_message(RowPassed(self.pane, self.target(row)))

    def reveal_row(self, index: int | None) -> None:
        """Scroll a row into view and mark it; the cursor stays where it is."""
        former, self.revealed = self.revealed, index
        self._changed(former, index)
        self._into_view(index)

    def light(self, index: int | None) -> None:
        """Draw the row of the active set so that it stands out."""
        former, self.lit = self.lit, index
        self.lighted(index)
        self._changed(former, index)

    def lighted(self, index: int | None) -> None:
        """For what is drawn beside the list."""

    def _changed(self, *indices: int | None) -> None:
        if self._detail() is not None or self.virtual_size.height != len(self.rows):
            self._measure()
            self.refresh()
            return
        for index in {i for i in indices if i is not None}:
            self.refresh_line(index)

    def _into_view(self, index: int | None) -> None:
        height = self.size.height
        if index is None or height <= 0:
            return
        top = self.scroll_offset.y
        last = index + (index == self.cursor and self._detail() is not None)
        if self.cursor is not None and index > self.cursor and self._detail() is not None:
            index, last = index + 1, last + 1
        if index < top:
            self._scroll(index)
        elif last >= top + height:
            self._scroll(last - height + 1)

    def _scroll(self, line: int) -> None:
        self.scroll_to(y=max(0, line), animate=False, force=True)

    # Drawing

    def _detail(self) -> list[Segment] | None:
        if self.cursor is None or self.cursor >= len(self.rows):
            return None
        return self.below(self.rows[self.cursor], max(0, self.size.width - 1))

    def _row_at(self, line: int) -> tuple[int, bool]:
        """The row on a line of the list, and whether the line is the one below it."""
        if self.cursor is None or line <= self.cursor or self._detail() is None:
            return line, False
        return (self.cursor, True) if line == self.cursor + 1 else (line - 1, False)

    def render_line(self, y: int) -> Strip:
        """One line of the list, filled up to its width."""
        width = self.size.width
        base = self.rich_style
        index, below = self._row_at(y + self.scroll_offset.y)
        if not 0 <= index < len(self.rows):
            words = clip(f" {self.empty}", width) if index == 0 else ""
            return Strip([Segment(words, self.part("quiet"))]).adjust_cell_length(width).apply_style(base)
        row = self.rows[index]
        at_cursor = index == self.cursor
        look = Look(at_cursor, self.has_focus, index == self.lit, self.letters.get(index, ""))
        if below:
            segments = [Segment(" "), *(self._detail() or [])]
        else:
            segments = [Segment(self.mark(index)), *self.draw(row, max(0, width - 1), look)]
        strip = Strip(segments).adjust_cell_length(width)
        if at_cursor and self.has_focus:
            # Dim text would make patches of a lighter background in a reversed row.
            return Strip(Segment.apply_style(strip, base + Style(reverse=True), Style(dim=False)), width)
        strong = (at_cursor and not below) or index == self.lit
        return strip.apply_style(base + Style(bold=True) if strong else base)

    def on_click(self, event: events.Click) -> None:
        """A click is a move and Enter."""
        index, _ = self._row_at(event.y + self.scroll_offset.y)
        if 0 <= index < len(self.rows):
            event.stop()
            self.choose(index)
            self.post_message(RowChosen(self.pane))

    def on_focus(self) -> None:
        """The cursor is drawn otherwise in a list with focus."""
        self.refresh()

    def on_blur(self) -> None:
        """The cursor is drawn otherwise in a list without focus."""
        self.refresh()

    def find(self, wanted: Callable[[R], bool]) -> int | None:
        """Index of the first row that is wanted."""
        return next((index for index, row in enumerate(self.rows) if wanted(row)), None)
