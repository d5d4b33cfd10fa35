"""The reader's screen: what it is made of, and how a key finds what it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.layout import Layout

from tui import commands
from tui.messages import DatePicked, JumpAsked, MarkPicked, RowChosen, RowPassed, Scrolled
from tui.model.analysis import Analysis, Analyzer
from tui.model.document import Document
from tui.screens.reader.base import ReaderBase, Source
from tui.screens.reader.choosing import Choosing
from tui.screens.reader.deck import DeckLayout
from tui.screens.reader.doubting import Doubting
from tui.screens.reader.files import Files
from tui.screens.reader.moving import Moving
from tui.screens.reader.opening import Opening
from tui.screens.reader.walking import Walking
from tui.session import reducers, summary
from tui.session.dategroups import well_dated
from tui.session.doubt import hidden
from tui.session.sets import mark_at
from tui.session.settings import Settings
from tui.session.state import LISTS, Pane, SessionState
from tui.widgets.article.minimap import Minimap
from tui.widgets.article.view import ArticleView
from tui.widgets.status import Divider, Header, Hints, Status, Tabs

_PANES_AT_LATEST = 0.3  # seconds after the first frame


class ReaderScreen(Walking, Doubting, Moving, Choosing, Files, Opening):
    """Article, panes and lines; `action_command` hands a key's command to the method of its name."""

    BINDINGS: ClassVar[list[BindingType]] = [command.binding() for command in commands.COMMANDS]
    AUTO_FOCUS = ""

    def __init__(
        self, sources: Sequence[Source], settings: Settings, first: Document, analyzer: Analyzer
    ) -> None:
        super().__init__(tuple(sources), settings, first, analyzer)
        self.article = ArticleView(ascii_only=settings.ascii, id="article")
        self.minimap = Minimap(ascii_only=settings.ascii, id="minimap")
        self.lists = {}
        self.header = Header(self._header_words)
        self.tabs = Tabs(self.tab_words)
        self.status = Status(self._status_words)
        self.hints = Hints(self._hint_words)
        self._deck = DeckLayout(self.framed)
        self._begun = False

    @property
    def layout(self) -> Layout:
        """The frame's layout; a stylesheet can only name Textual's own."""
        return self._deck

    def compose(self) -> ComposeResult:
        """What the first frame shows, flat: the frame says where. The side panes come once it is painted."""
        glyph = "|" if self.settings.ascii else "│"
        for widget in (self.article, self.minimap):
            widget.data_bind(analysis=ReaderBase.analysis, session=ReaderBase.session)
        yield self.header
        yield from (self.article, self.minimap, Divider(glyph, "divider"), self.tabs)
        yield from (Divider(glyph, "divider2"), self.status, self.hints)

    def furnish(self) -> None:
        """Add the side panes, if they are not there yet."""
        self.call_later(self._furnish)  # as a message of the screen's own: Textual binds data in those alone

    def _furnish(self) -> None:
        """Import, make and mount the side panes.

        To import and to style them takes as long as all that the first frame shows, and they have nothing to
        show before the first names: so they come after those, or with the first key."""
        if self.lists:
            return
        from tui.widgets.panes.contexts import ContextPane
        from tui.widgets.panes.dates import DatePane
        from tui.widgets.panes.entities import EntityPane
        from tui.widgets.panes.measures import MeasurePane
        from tui.widgets.panes.timeline import TimelineBand

        self.lists = {
            Pane.ENTITIES: EntityPane(id="entities"),
            Pane.DATES: DatePane(ascii_only=self.settings.ascii, id="dates"),
            Pane.MEASURES: MeasurePane(id="measures"),
        }
        self.contexts = ContextPane(ascii_only=self.settings.ascii, id="contexts")
        panes = (*self.lists.values(), self.contexts)
        for pane in panes:
            pane.date_style, pane.units = self.settings.dates, self.settings.units
            pane.data_bind(analysis=ReaderBase.analysis, session=ReaderBase.session)
        band = TimelineBand(style=self.settings.dates, ascii_only=self.settings.ascii, id="timeline")
        band.data_bind(analysis=ReaderBase.analysis, session=ReaderBase.session)
        self.count_hidden()
        self.mount(*panes, band, before=self.status)
        self.update_lines()

    def on_mount(self) -> None:
        """Show the text."""
        self.article.show(self.document, self.first_place())
        self.call_after_refresh(self._begin)

    def on_screen_resume(self) -> None:
        """Textual has painted the first frame when it tells of this: begin to extract."""
        if not self.generation:
            self.start_analysis()

    def _begin(self) -> None:
        self._begun = True
        # Focus styles a widget anew; the first frame does not wait for it, as keys reach the screen anyway.
        self.set_focus(self.article)
        self.session = replace(self.session, window=self.article.window)
        for notice in (*self.settings.notices, *self.document.meta.notices):
            self.say(notice)
        self.set_timer(_PANES_AT_LATEST, self.furnish)

    # -- keys --------------------------------------------------------------------------------------------

    def action_command(self, name: str) -> None:
        """Carry out a command: the words said before go, the state moves on."""
        if not self.lists:  # typed before the panes were there
            self.furnish()
            self.call_after_refresh(self.action_command, name)
            return
        self.status.hush()
        if name not in commands.BY_ID:
            return
        do: Callable[[], None] = getattr(self, "do_" + name.replace("-", "_"))
        do()
        self.see()
        if name not in _WALKS:
            self.session = reducers.rested(self.session)
        self.update_lines()

    # -- what widgets tell -------------------------------------------------------------------------------

    @on(Scrolled)
    def _scrolled(self, message: Scrolled) -> None:
        if self._begun and message.window != self.session.window:
            self.session = replace(self.session, window=message.window)
            self.header.refresh()
            self.status.refresh()

    @on(RowPassed)
    def _row_passed(self, message: RowPassed) -> None:
        if message.pane in LISTS and message.target is not None:
            self.light_row(message.pane)

    @on(RowChosen)
    def _row_chosen(self, message: RowChosen) -> None:
        if message.card and not self.session.card:
            self.session = replace(self.session, card=True)
        if self.pane is not message.pane or message.card:
            self.go_to_pane(message.pane)
        self.action_command("enter")

    @on(MarkPicked)
    def _mark_picked(self, message: MarkPicked) -> None:
        if self.pane is not Pane.TEXT:
            self.go_to_pane(Pane.TEXT)
        mark = mark_at(self.known, message.offset)
        if mark is None:
            self.session = replace(self.session, cursor=self.document.sentence_at(message.offset).start)
        else:
            self.light_mark(mark)
        self.update_lines()

    @on(DatePicked)
    def _date_picked(self, message: DatePicked) -> None:
        if self.pane is not Pane.DATES:
            self.go_to_pane(Pane.DATES)
        self.session = reducers.passed(self.session, message.target)
        if self.lists[Pane.DATES].go_to(message.target):
            self.action_command("enter")
        elif (found := self.active()) is not None:  # a filter hides its row
            self.jump_to(found.spans[0], message.target, third=True)

    @on(JumpAsked)
    def _jump_asked(self, message: JumpAsked) -> None:
        self.article.go(message.offset)

    def watch_session(self, old: SessionState, new: SessionState) -> None:
        """A fold is made from sets; the article is told of its blocks."""
        if (old.fold, old.together) != (new.fold, new.together) or (
            new.fold is not None and old.forms != new.forms
        ):
            self._refold()
        if old.lists != new.lists:
            self.tabs.refresh()
        if old.card and not new.card:
            alone, self.card_alone = self.card_alone, False
            if alone and self.frame.compact and self.pane is not Pane.CONTEXTS:
                self.contexts_open = False
                self.relayout()

    def watch_analysis(self, analysis: Analysis | None) -> None:
        """A fold grows with what is found; a timeline comes with the second date."""
        if analysis is not None:
            dated = bool(analysis.dates) and well_dated(analysis)
            if dated is not self.dated_rows:
                self.dated_rows = dated
                self.relayout()
        if analysis is not None and self.session.fold is not None:
            self._refold()

    # -- words of the lines ------------------------------------------------------------------------------

    def _header_words(self) -> tuple[str, list[str]]:
        source = self.document.source
        name = Path(source).name if source else "standard input"
        title, parts, _ = summary.header(self.document, self.session, name, self.at, len(self.sources))
        if self.size.width >= 100:
            parts.append(f"{self.words_total():,} words")
        return title, parts

    def _status_words(self) -> tuple[str, list[str]]:
        known = self.known
        away = 0 if self.whole is None else hidden(self.whole, known)
        return summary.status(
            self.pane,
            self.session,
            known,
            known.notices,
            away,
            self.settings.dates,
            anchored=self._tells_anchor(),
        )

    def _tells_anchor(self) -> bool:
        """Whether the status line has to tell the anchor: the dates' pane has no title here."""
        return self.pane is Pane.DATES and self.frame.compact

    def _hint_words(self, width: int) -> str:
        if self.pane is Pane.TEXT:
            hints = commands.TEXT_HINTS
        else:
            hints = commands.CONTEXT_HINTS if self.pane is Pane.CONTEXTS else commands.LIST_HINTS
            if self.pane is Pane.CONTEXTS and self.session.card:
                hints = commands.CARD_HINTS
        folded = self.session.fold is not None
        return commands.hints(hints, width, dict(self.settings.keys), folded=folded)


_WALKS = {"next-mention", "previous-mention", "next-mark", "previous-mark"}
