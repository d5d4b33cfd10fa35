"""The contexts of the active set, one line a mention, or its card."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.timer import Timer

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.card import card
from tui.session.card_lines import Act
from tui.session.sets import MentionSet, called, resolve
from tui.session.state import Choice, Pane, SessionState
from tui.session.summary import counter
from tui.widgets.panes.contextlist import CardLine, ContextList, drawn
from tui.widgets.panes.side import SidePane
from tui.widgets.panes.title import TitleLine

REST = 0.06
"""Seconds for which a target has to stay before its contexts are drawn."""
ROOMY = 34
"""Rows from which a pane holds the card and the contexts."""


class ContextPane(SidePane):
    """Pane 5. A change of the active set is drawn after a short rest, so that a held key does not stall.

    The card takes the place of the contexts; a pane as high as a large screen shows it above them always."""

    pane: ClassVar[Pane] = Pane.CONTEXTS
    DEFAULT_CSS = """
    ContextPane > .-above { display: none; }
    ContextPane.-roomy > .-above { display: block; }
    ContextPane.-focused > TitleLine.-above { text-style: none; }
    """

    def __init__(
        self, *, ascii_only: bool = False, id: str | None = None, classes: str | None = None
    ) -> None:
        self.rows = ContextList(self.pane)
        self._ascii = ascii_only
        super().__init__(self.rows, id=id, classes=classes)
        self.above, self.above_heading = ContextList(self.pane), TitleLine("Card")
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

    @property
    def keyed(self) -> ContextList:
        """The list that takes the keys: the card, where one is asked for in a place of its own."""
        return self.above if self.session.card and self.has_class("-roomy") else self.rows

    # What the screen asks

    def move(self, step: int) -> None:
        """Move the cursor by contexts, or by lines of the card."""
        self.keyed.move(step)

    def page(self, step: int) -> None:
        """By screens of the list."""
        self.keyed.page(step)

    def home(self) -> None:
        """To the beginning."""
        self.keyed.home()

    def end(self) -> None:
        """To the end."""
        self.keyed.end()

    def act_at_cursor(self) -> Act | None:
        """What Enter does on the line of the card at the cursor."""
        return self.keyed.act

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
            words, lines = self._card(analysis, found)
            self.above_heading.say(words)
            self._lines(self.above, found, lines)
            self.above.styles.height = min(len(lines) + 1, self.size.height // 2)
        if session.card and not roomy:
            words, lines = self._card(analysis, found)
            if self._shown[:1] != ("card",):
                self.rows.about = ()
            self._shown = ("card", found.name, found.label)
            self._lines(self.rows, found, lines)
            self.heading.say(f"{self.pane.value} {words}")
        else:
            self._contexts(analysis, found)

    @staticmethod
    def _lines(rows: ContextList, found: MentionSet, lines: list[CardLine]) -> None:
        """Show the lines of a card; that of the same set keeps its cursor and its place."""
        about = (found.name, found.label)
        kept, top = None, 0
        if rows.about == about:
            top, at = rows.scroll_offset.y, rows.cursor
            held = rows.rows[at] if at is not None and at < len(rows.rows) else None
            kept = next((i for i, line in enumerate(lines) if line.act and line == held), None)
        rows.about = about
        rows.show(lines, kept)
        rows.scroll_to(y=top, animate=False, force=True)
        if kept is None and rows.has_focus:
            rows.move(1)

    def _contexts(self, analysis: Analysis, found: MentionSet) -> None:
        current = self.session.current
        at = found.place(current)
        self.rows.present = None if at is None else found.spans[at]
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
        more = f" (+{found.more})" if found.more else ""
        name = called(found, analysis, self.date_style)
        self.heading.say(f"{self.pane.value} {self.pane.heading} · {name} {counter(found, current)}{more}")

    def _card(self, analysis: Analysis, found: MentionSet) -> tuple[str, list[CardLine]]:
        """The title of the card and its lines."""
        session = self.session
        lines = card(
            analysis,
            session.target,
            session.current,
            session.forms,
            self.date_style,
            self.units,
            said_first=session.view(Pane.ENTITIES).order == "quotes",
        )
        width = max(10, self.size.width - 1)
        rows = drawn(lines, width, len(analysis.document.text), ascii_only=self._ascii)
        unnamed = (Choice.TYPE, Choice.SEARCH, Choice.DATE)
        title = "" if found.target.choice in unnamed else f" {found.label}"
        return f"Card · {called(found, analysis, self.date_style)}{title}", rows
