"""The rows of pane 5: mentions in their contexts, or the lines of a card."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events

from tui.messages import RowChosen, RowPassed
from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.bars import bar
from tui.session.card_lines import Act, Line
from tui.session.cells import clip, padded, shorten, strip, wrap
from tui.session.kwic import context
from tui.session.state import Target
from tui.widgets.panes.rowlist import Look, RowList

KEYS = 9
"""Cells of a card's left column."""


class CardLine(NamedTuple):
    """One drawn line of a card; `note` is quieter, `act` what Enter does on it."""

    key: str
    text: str
    note: str = ""
    title: bool = False
    act: Act | None = None


class ContextList(RowList[Span | CardLine]):
    """Mentions aligned in the middle; or lines of a card, where the cursor stands on what can be gone to."""

    analysis: Analysis | None = None
    present: Span | None = None
    numbers = 2
    about: tuple[object, ...] = ()

    def target(self, row: Span | CardLine) -> Target | None:
        """A context is a place and no set of its own."""
        return None

    def passed(self, row: Span | CardLine) -> None:
        """The cursor moved; no set is chosen by that."""
        self.post_message(RowPassed(self.pane, None))

    @property
    def is_card(self) -> bool:
        """Whether lines of a card are shown."""
        return bool(self.rows) and isinstance(self.rows[0], CardLine)

    @property
    def act(self) -> Act | None:
        """What Enter does on the line at the cursor."""
        at = self.cursor
        row = self.rows[at] if at is not None and at < len(self.rows) else None
        return row.act if isinstance(row, CardLine) else None

    def _stops(self) -> list[int]:
        """The lines of a card on which Enter does something."""
        return [i for i, row in enumerate(self.rows) if isinstance(row, CardLine) and row.act is not None]

    def choose(self, index: int) -> None:
        """Move the cursor to a context, or to a line of a card that can be gone to."""
        if not self.is_card or index in self._stops():
            super().choose(index)

    def move(self, step: int) -> None:
        """Move the cursor; a card is scrolled to what lies before, between and behind its stops."""
        if not self.is_card:
            super().move(step)
            return
        top, height = self.scroll_offset.y, max(1, self.size.height)
        at = self.cursor if self.cursor is not None else top - 1
        ahead = [i for i in self._stops() if (i > at if step > 0 else i < at)]
        goal = (ahead[0] if step > 0 else ahead[-1]) if ahead else None
        if abs(step) > 1 and ahead:  # a page
            near = [i for i in ahead if abs(i - at) <= abs(step)]
            goal = (near[-1] if step > 0 else near[0]) if near else goal
        if goal is not None and top - abs(step) <= goal < top + height + abs(step):
            self.choose(goal)
        else:
            self._scroll(top + step)

    def home(self) -> None:
        """To the first context, or the top of the card."""
        if self.is_card:
            self.choose(next(iter(self._stops()), -1))
            self._scroll(0)
        else:
            super().home()

    def end(self) -> None:
        """To the last context, or the end of the card."""
        if self.is_card:
            self.choose(next(iter(self._stops()[::-1]), -1))
            self._scroll(len(self.rows))
        else:
            super().end()

    def on_focus(self) -> None:
        """A card that is gone into begins at its first line that can be gone to."""
        if self.is_card and self.cursor is None:
            self.move(1)

    def on_click(self, event: events.Click) -> None:
        """A click on a line of a card is Enter there."""
        if not self.is_card:
            return  # Textual asks the list's own handler next
        event.stop()
        event.prevent_default()
        index = event.y + self.scroll_offset.y
        if index in self._stops():
            self.choose(index)
            self.post_message(RowChosen(self.pane, card=True))

    def draw(self, row: Span | CardLine, width: int, look: Look) -> list[Segment]:
        """Paragraph, what stands before, the mention, what comes after."""
        if isinstance(row, CardLine):
            if row.title:
                return [Segment(row.text, self.part("strong"))]
            key, note = padded(row.key, KEYS), clip(row.note, max(0, width - KEYS - cell_len(row.text)))
            quiet = self.part("quiet")
            return [Segment(key, quiet), Segment(row.text), Segment(note, quiet)]
        analysis = self.analysis
        if analysis is None:
            return []
        number = analysis.document.paragraph(row.start)
        place = padded(f"¶{number}" if number else "", self.numbers)
        left, mention, right = context(analysis.document, row, max(0, width - len(place) - 1))
        style = self.part("current" if row == self.present else "mention")
        if look.cursor and look.focused:
            # The whole row is reversed there; the mention stands out the other way round.
            style += Style(reverse=False, underline=True)
        mark = self.part("strong") if row == self.present else self.part("quiet")
        return [Segment(place, mark), Segment(f" {left}"), Segment(mention, style), Segment(right)]

    def mark(self, index: int) -> str:
        """▸ on the current mention; the cursor is told by the reversed row."""
        if self.is_card:
            return "▸" if index == self.cursor and self.has_focus else " "
        return "▸" if self.rows[index] == self.present else "›" if index == self.cursor else " "


def drawn(lines: Sequence[Line], width: int, length: int, *, ascii_only: bool = False) -> list[CardLine]:
    """The lines of a card in `width` cells: the key once a group, what can be gone to uncut by a wrap.

    A strip is of a text of `length` characters; bars are drawn in blocks, or in ASCII."""
    room = max(4, width - KEYS)
    columns: dict[str, int] = {}
    notes: dict[str, int] = {}
    for line in lines:
        if line.act is not None:
            columns[line.key] = max(columns.get(line.key, 0), cell_len(line.text))
            notes[line.key] = max(notes.get(line.key, 0), cell_len(line.note) + 2)
    made: list[CardLine] = []
    former = ""
    for line in lines:
        key = line.key if cell_len(line.key) < KEYS else line.key[: KEYS - 1]
        key, former = ("" if line.key == former else key), line.key
        if line.places:
            made.append(CardLine(key, strip(line.places, length, min(48, room))))
        elif line.bar is not None:
            made.append(_barred(key, line, room, columns[line.key], ascii_only=ascii_only))
        elif line.act is not None:
            column = min(columns[line.key], room - min(notes[line.key], max(room // 3, min(12, room // 2))))
            # Neither text nor note is cut for the sake of the column where the line has room for both.
            free = room - cell_len(line.note) - 2
            text = shorten(line.text, max(column, free))
            text = padded(text, min(column, free) if cell_len(text) <= free else column)
            made.append(CardLine(key, text, f"  {line.note}" if line.note else "", act=line.act))
        elif not line.key:
            made += [CardLine("", text, title=True) for text in wrap(line.text, width)]
        else:
            texts = wrap(line.text, room)
            made += [CardLine(key if at == 0 else "", text) for at, text in enumerate(texts)]
    return made


def _barred(key: str, line: Line, room: int, column: int, *, ascii_only: bool) -> CardLine:
    """A figure and its bar; the bars of a group begin at one cell."""
    column = min(column, max(4, room // 2))
    note = {"◂": "<"}.get(line.note, line.note) if ascii_only else line.note
    width = room - column - 2 - (len(note) + 1 if note else 2)
    low, high = line.bar or (0.0, 0.0)
    drawn = bar(low, high, width, ascii_only=ascii_only) if width > 3 else ""
    text = f"{padded(shorten(line.text, column), column)}  {drawn}"
    return CardLine(key, f"{text} {note}" if note else text, act=line.act)
