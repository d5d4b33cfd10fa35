"""The contexts of the active set, one line a mention, or its card."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.app import ComposeResult
from textual.timer import Timer

from tui.messages import RowPassed
from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.card import Line, card
from tui.session.cells import padded, strip, wrap
from tui.session.kwic import context
from tui.session.sets import MentionSet, resolve
from tui.session.state import Choice, Pane, SessionState, Target
from tui.widgets.panes.rowlist import Look, RowList
from tui.widgets.panes.side import SidePane
from tui.widgets.panes.title import TitleLine

REST = 0.06
"""Seconds for which a target has to stay before its contexts are drawn."""
ROOMY = 34
"""Rows from which a pane holds the card and the contexts."""
KEYS = 9
"""Cells of a card's left column."""


class CardLine(NamedTuple):
    """One drawn line of a card."""

    key: str
    text: str
    title: bool


class ContextList(RowList[Span | CardLine]):
    """Mentions aligned in the middle; or lines of a card, which has no cursor and scrolls."""

    analysis: Analysis | None = None
    present: Span | None = None
    numbers = 2

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

    def choose(self, index: int) -> None:
        """Move the cursor to a context."""
        if not self.is_card:
            super().choose(index)

    def move(self, step: int) -> None:
        """Move the cursor, or scroll the card."""
        if self.is_card:
            self._scroll(self.scroll_offset.y + step)
        else:
            super().move(step)

    def home(self) -> None:
        """To the first context, or the top of the card."""
        if self.is_card:
            self._scroll(0)
        else:
            super().home()

    def end(self) -> None:
        """To the last context, or the end of the card."""
        if self.is_card:
            self._scroll(len(self.rows))
        else:
            super().end()

    def draw(self, row: Span | CardLine, width: int, look: Look) -> list[Segment]:
        """Paragraph, what stands before, the mention, what comes after."""
        if isinstance(row, CardLine):
            if row.title:
                return [Segment(row.text, self.part("strong"))]
            return [Segment(padded(row.key, KEYS), self.part("quiet")), Segment(row.text)]
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
            return " "
        return "▸" if self.rows[index] == self.present else "›" if index == self.cursor else " "


class ContextPane(SidePane):
    """Pane 5. A change of the active set is drawn after a short rest, so that a held key does not stall.

    The card takes the place of the contexts; a pane as high as a large screen shows it above them always."""

    pane: ClassVar[Pane] = Pane.CONTEXTS
    DEFAULT_CSS = """
    ContextPane > .-above { display: none; }
    ContextPane.-roomy > .-above { display: block; }
    ContextPane.-focused > TitleLine.-above { text-style: none; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        self.rows = ContextList(self.pane)
        super().__init__(self.rows, id=id, classes=classes)
        self.above, self.above_heading = ContextList(self.pane), TitleLine("Card")
        self.above.can_focus = False
        self.above.add_class("-above")
        self.above_heading.add_class("-above")
        self._timer: Timer | None = None
        self._shown: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """The card of a roomy pane, then the contexts."""
        yield self.above_heading
        yield self.above
        yield from super().compose()

    @property
    def roomy(self) -> bool:
        """Whether the card has a place of its own."""
        return not self.zoomed and self.size.height >= ROOMY

    # What the screen asks

    def move(self, step: int) -> None:
        """Move the cursor by contexts, or scroll the card."""
        self.rows.move(step)

    def page(self, step: int) -> None:
        """By screens of the list."""
        self.rows.page(step)

    def home(self) -> None:
        """To the beginning."""
        self.rows.home()

    def end(self) -> None:
        """To the end."""
        self.rows.end()

    def span_at_cursor(self) -> Span | None:
        """The mention of the context at the cursor; None on a card and before there is a cursor."""
        at = self.rows.cursor
        row = self.rows.rows[at] if at is not None and at < len(self.rows.rows) else None
        return row if isinstance(row, Span) else None

    # Filling

    def watch_session(self, former: SessionState, session: SessionState) -> None:
        """Another set waits for a rest; a current mention is followed at once."""
        if former.card != session.card or former.forms != session.forms or former.current != session.current:
            self._now()
        elif former.target != session.target:
            if self._timer is not None:
                self._timer.stop()
            self._timer = self.set_timer(REST, self._now) if self._ready else None

    def _now(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self.renew()

    def on_resize(self) -> None:
        """A card is wrapped to its width, and has a place of its own where there is room."""
        if self.session.card or self.roomy or self.has_class("-roomy"):
            self.renew()

    def fill(self) -> None:
        """Show the contexts of the active set, or its card."""
        self._stale = False
        analysis, session = self.analysis, self.session
        found = None if analysis is None else resolve(session.target, analysis, session.forms)
        if analysis is None or found is None:
            self.rows.show((), None)
            self.heading.say(f"{self.pane.value} {self.pane.heading}")
            gone = session.target is not None and analysis is not None and analysis.complete
            self.rows.empty = "no mention is left" if gone else "choose something in a list, or * in the text"
            self.remove_class("-roomy")
            return
        self.rows.analysis = analysis
        self.rows.numbers = 1 + len(str(analysis.document.paragraphs))
        roomy = self.roomy and found.index is not None
        self.set_class(roomy, "-roomy")
        if roomy:
            words, drawn = self._card(analysis, found)
            self.above_heading.say(words)
            self.above.show(drawn, None)
            self.above.styles.height = min(len(drawn) + 1, self.size.height // 2)
        if session.card and not roomy:
            words, drawn = self._card(analysis, found)
            key = ("card", found.name, found.label)
            top = self.rows.scroll_offset.y if key == self._shown else 0
            self._shown = key
            self.rows.show(drawn, None)
            self.rows.scroll_to(y=top, animate=False, force=True)
            self.heading.say(f"{self.pane.value} {words}")
        else:
            self._contexts(found)

    def _contexts(self, found: MentionSet) -> None:
        current = self.session.current
        self.rows.present = current
        at = found.place(current)
        kept = found.place(self.span_at_cursor())
        # The cursor follows the current mention; left alone by it, it stays on its own.
        key = ("contexts", found.name, found.label, current)
        cursor = kept if key == self._shown and kept is not None else at
        if cursor is None and key[:3] == self._shown[:3]:
            cursor = kept
        if key[:3] != self._shown[:3]:
            self.rows.show((), None)
        self._shown = key
        self.rows.show(found.spans, cursor)
        self.rows.lit = None
        counter = f"{at + 1 if at is not None else '–'}/{len(found.spans)}"
        more = f" (+{found.more})" if found.more else ""
        self.heading.say(f"{self.pane.value} {self.pane.heading} · {found.name} {counter}{more}")

    def _card(self, analysis: Analysis, found: MentionSet) -> tuple[str, list[CardLine]]:
        """The title of the card and its lines."""
        session = self.session
        lines = card(analysis, session.target, session.current, session.forms, self.date_style)
        width = max(10, self.size.width - 1)
        drawn = [line for one in lines for line in _drawn(one, width, len(analysis.document.text))]
        title = "" if found.target.choice in (Choice.TYPE, Choice.SEARCH) else f" {found.label}"
        return f"Card · {found.name}{title}", drawn


def _drawn(line: Line, width: int, length: int) -> list[CardLine]:
    """A line of a card wrapped, its key once in the left column."""
    if line.places:
        return [CardLine(line.key, strip(line.places, length, max(4, min(48, width - KEYS))), False)]
    if not line.key:
        return [CardLine("", text, True) for text in wrap(line.text, width)]
    texts = wrap(line.text, max(4, width - KEYS))
    key = line.key if cell_len(line.key) < KEYS else line.key[: KEYS - 1]
    return [CardLine(key if at == 0 else "", text, False) for at, text in enumerate(texts)]
