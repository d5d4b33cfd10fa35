"""What every part of the reader's screen stands on: its state, its widgets, the small questions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from textual.reactive import reactive
from textual.screen import Screen
from textual.widget import Widget

from tui.layout.frame import Frame, frame
from tui.model.analysis import Analysis, Analyzer, Mark
from tui.model.document import Document
from tui.model.span import Span
from tui.session import reducers
from tui.session.cursor import cursor_sentence
from tui.session.doubt import sifted
from tui.session.folding import unfolded
from tui.session.sets import MentionSet, called, resolve, target_of
from tui.session.settings import Settings
from tui.session.state import LISTS, ListView, Pane, SessionState, Target
from tui.widgets.article.minimap import Minimap
from tui.widgets.article.view import ArticleView
from tui.widgets.status import Header, Hints, Status, Tabs

if TYPE_CHECKING:
    from tui.widgets.panes.contexts import ContextPane
    from tui.widgets.panes.pane import ListPane

WIDGET_IDS = {
    Pane.TEXT: "article",
    Pane.ENTITIES: "entities",
    Pane.DATES: "dates",
    Pane.MEASURES: "measures",
    Pane.CONTEXTS: "contexts",
}

Source = Path | Document


class ReaderBase(Screen[None]):
    """State and widgets; the mixins beside it hold what the keys do."""

    # What is found is drawn by the widgets that it concerns. What the reader does paints the screen at once:
    # each widget by itself would come a frame later, and lists before the text.
    analysis: reactive[Analysis | None] = reactive(None, repaint=False)
    session: reactive[SessionState] = reactive(SessionState)

    article: ArticleView
    minimap: Minimap
    lists: Mapping[Pane, ListPane[Any]]
    contexts: ContextPane
    status: Status
    header: Header
    tabs: Tabs
    hints: Hints

    def __init__(
        self, sources: tuple[Source, ...], settings: Settings, first: Document, analyzer: Analyzer
    ) -> None:
        super().__init__(id="reader")
        self.set_reactive(ReaderBase.session, SessionState(doubt=settings.doubt))
        self.sources = sources
        self.settings = settings
        self.document = first
        self.analyzer = analyzer
        self.at = 0
        self.pane = Pane.TEXT
        self.tab = Pane.ENTITIES
        self.text_width = settings.width
        self.sides = True
        self.zoomed = False
        self.contexts_open = False
        self.card_alone = False  # whether the contexts were opened for the card alone
        self.card_from: Pane | None = None  # the pane that a card which has the focus goes back to
        self.generation = 0
        self.dated_rows = False  # whether a timeline would say something
        self.whole: Analysis | None = None  # with the doubtful mentions, which `analysis` may be without
        self.frame = frame(80, 24)

    # -- where things stand ------------------------------------------------------------------------------

    def framed(self, columns: int, rows: int) -> Frame:
        """The frame at a size; the article and the lists are told of it before they are drawn."""
        self.frame = frame(
            columns,
            rows,
            paragraphs=self.document.paragraphs,
            width=self.text_width,
            sides=self.sides,
            shown=WIDGET_IDS[self.pane],
            tab=WIDGET_IDS[self.tab],
            zoomed=self.zoomed,
            contexts=self.contexts_open,
            dated=self.dated_rows,
        )
        self.article.fit(self.frame.room, self.frame.gutter, self.frame.margin)
        self.minimap.show(self.article.table)
        for pane in self.lists.values():
            pane.compact = self.frame.compact
            pane.zoomed = self.zoomed and self.pane is pane.pane
            pane.lined = "timeline" not in self.frame.areas
        return self.frame

    def relayout(self) -> None:
        """Something that the frame is made from changed."""
        # The children are the same, so Textual would take the arrangement of before from its cache.
        self._clear_arrangement_cache()
        self.refresh(layout=True)
        self.tabs.refresh()

    def shown(self, pane: Pane) -> bool:
        """Whether a pane is on the screen."""
        return WIDGET_IDS[pane] in self.frame.areas

    def widget_of(self, pane: Pane) -> Widget:
        """The widget that takes the keys of a pane."""
        if pane is Pane.TEXT:
            return self.article
        return self.contexts.keyed if pane is Pane.CONTEXTS else self.lists[pane].rows

    def go_to_pane(self, pane: Pane) -> None:
        """Give a pane the focus, and its place on the screen if it has none."""
        if self.zoomed and pane is not self.pane:
            self.zoomed = False
        self.pane = pane
        if pane in LISTS:
            self.tab = pane
            self.session = replace(self.session, last_list=pane)
        elif pane is Pane.CONTEXTS:
            self.contexts_open = True
        self.relayout()
        self.set_focus(self.widget_of(pane), scroll_visible=False)
        self.update_lines()

    # -- the state ---------------------------------------------------------------------------------------

    def take(self, whole: Analysis | None) -> None:
        """Show what was found, without the mentions that are more doubtful than the reader wants."""
        self.whole = whole
        self.count_hidden()  # before the lists are filled
        self.analysis = None if whole is None else sifted(whole, self.session.doubt)

    def count_hidden(self) -> None:
        """Tell the entities' list how many there are besides those that are shown."""
        if Pane.ENTITIES in self.lists:
            whole = self.whole
            shown = None if whole is None else sifted(whole, self.session.doubt)
            count = len(whole.entities) - len(shown.entities) if whole and shown else 0
            self.lists[Pane.ENTITIES].hidden = count

    @property
    def known(self) -> Analysis:
        """The analysis so far; an empty one before the first update."""
        return self.analysis or Analysis(self.document)

    def active(self) -> MentionSet | None:
        """The active set in this revision."""
        return resolve(self.session.target, self.known, self.session.forms)

    def called(self, found: MentionSet) -> str:
        """The name of a set, days as the reader writes them."""
        return called(found, self.known, self.settings.dates)

    def reading_line(self) -> int:
        """The offset after which Enter and `n` look: the cursor sentence's start."""
        return cursor_sentence(self.session, self.document).start

    def on_screen(self) -> Span | None:
        """The current mention where it is on the screen."""
        current = self.session.current
        return current if current is not None and self.article.shows(current.start) else None

    def jump_to(
        self,
        span: Span,
        target: Target | None,
        *,
        third: bool = False,
        walk: bool = False,
        card: bool = False,
    ) -> None:
        """Make `span` the current mention of `target`, remember where one was, and bring it on the screen.

        With `third` it comes to a third of the height wherever it was, as after Enter; a `card` stays."""
        state = reducers.jumped(self.session, self.article.place, walk=walk)
        self.session = reducers.used(replace(state, current=span, cursor=None, card=card), target, span)
        if self.session.fold is not None and not self._unfolded(span):
            self.session = unfolded(self.session)
            self.say("unfolded")
        (self.article.go if third else self.article.ensure)(span.start)
        self.reveal(target)

    def _unfolded(self, span: Span) -> bool:
        row = self.article.table.row_of(span.start)
        return bool(len(self.article.table)) and (
            self.article.table.blocks[row] == self.document.block_index(span.start)
        )

    def reveal(self, target: Target | None) -> None:
        """Mark the row of a set in its list, without moving the list's own cursor or changing the tab."""
        for widget in self.lists.values():
            if target is not None:
                widget.reveal(target)

    def light_mark(self, mark: Mark, *, walk: bool = False) -> None:
        """Make a mark's set the active one and the mark the current mention."""
        self.jump_to(mark.span, target_of(self.known, mark), walk=walk)

    def view_list(self, pane: Pane, view: ListView) -> None:
        """Filter or order a list."""
        self.session = reducers.listed(self.session, pane, view)

    def see(self) -> None:
        """Take over what is on the screen now, which the article tells by a message only later: the cursor's
        sentence must not be taken for one that is off the screen meanwhile."""
        if self.shown(Pane.TEXT) and self.session.window != self.article.window:
            self.session = replace(self.session, window=self.article.window)

    def furnish(self) -> None:
        """Add the side panes, if they are not there yet."""

    def completed(self) -> None:
        """All is found."""

    # -- words -------------------------------------------------------------------------------------------

    def say(self, words: str) -> None:
        """Tell the reader something, in the status line, until the next key."""
        self.status.say(words)

    def update_lines(self) -> None:
        """Draw header, status and footer anew."""
        self.header.refresh()
        self.status.refresh()
        self.hints.refresh()
        self.tabs.refresh()
