"""Panes: focus, zoom, search and filter."""

from __future__ import annotations

from dataclasses import replace

from rich.cells import cell_len

from tui.screens.reader.asking import Asking
from tui.session import reducers
from tui.session.search import find
from tui.session.sets import resolve
from tui.session.state import LISTS, Choice, ListView, Pane, Place, Target
from tui.widgets.status import clip

_SHORT = {Pane.ENTITIES: "Ent", Pane.DATES: "Dat", Pane.MEASURES: "Mea", Pane.CONTEXTS: "Ctx"}


class Listing(Asking):
    """Tab 1 to 5 h l s z /."""

    def do_text(self) -> None:
        """To the text."""
        self.go_to_pane(Pane.TEXT)

    def do_list(self) -> None:
        """To the list last used."""
        self.go_to_pane(self.session.last_list)

    def do_entities(self) -> None:
        """To the entities."""
        self.go_to_pane(Pane.ENTITIES)

    def do_dates(self) -> None:
        """To the dates."""
        self.go_to_pane(Pane.DATES)

    def do_measures(self) -> None:
        """To the measures."""
        self.go_to_pane(Pane.MEASURES)

    def do_contexts(self) -> None:
        """To the contexts of the active set."""
        self.go_to_pane(Pane.CONTEXTS)

    def _cycle(self, step: int) -> None:
        panes = [p for p in Pane if p is not Pane.CONTEXTS or self.shown(p) or self.pane is p]
        self.go_to_pane(panes[(panes.index(self.pane) + step) % len(panes)])

    def do_next_pane(self) -> None:
        """To the next pane."""
        self._cycle(1)

    def do_previous_pane(self) -> None:
        """To the pane before."""
        self._cycle(-1)

    def do_sides(self) -> None:
        """Side panes on or off."""
        self.sides = not self.sides
        if not self.sides:
            self.go_to_pane(Pane.TEXT)
        self.relayout()

    def do_zoom(self) -> None:
        """The whole screen for the focused pane, and back."""
        self.zoomed = not self.zoomed
        self.relayout()
        self.update_lines()

    # -- search and filter -------------------------------------------------------------------------------

    def do_search(self) -> None:
        """Search the text, or filter the focused list."""
        if self.pane in LISTS:
            self._filter(self.pane)
        else:
            self._search()

    def _search(self) -> None:
        before = Place(self.article.place, self.session.current, self.session.target)
        line = self.reading_line()

        def typed(words: str) -> str | None:
            spans = find(self.document.text, words)
            if not spans:
                self._back_to(before)
                return "none" if words.strip() else None
            span = next((s for s in spans if s.start >= line), spans[0])
            target = Target(Choice.SEARCH, span, words)
            self.session = replace(reducers.passed(self.session, target), current=span, cursor=None)
            self.article.ensure(span.start)
            return f"{spans.index(span) + 1}/{len(spans)}"

        def done(words: str) -> str | None:
            if words.strip():
                return self._keep_search(words, before)
            self._back_to(before)
            return None

        self.ask_line("/", done, changed=typed, left=lambda: self._back_to(before))

    def _keep_search(self, words: str, before: Place) -> str | None:
        spans = find(self.document.text, words)
        if not spans:
            self._back_to(before)
            return "not found"
        state = self.session
        target, current = state.target, state.current
        if target is None or target.choice is not Choice.SEARCH or target.group != words:
            current = next((s for s in spans if s.start >= self.reading_line()), spans[0])
            target = Target(Choice.SEARCH, current, words)
        here = replace(state, current=before.current, target=before.target)
        kept = replace(reducers.jumped(here, before.offset), before_search=before)
        self.session = reducers.used(kept, target, current)
        if current is not None:
            self.article.ensure(current.start)
        self._say_folded(spans)
        return None

    def _say_folded(self, spans: tuple[object, ...]) -> None:
        if self.session.fold is not None:
            found = resolve(self.session.target, self.known)
            table = self.article.table
            shown = {block for block in table.blocks if block >= 0}
            away = sum(self.document.block_index(s.start) not in shown for s in found.spans) if found else 0
            if away:
                self.say(f"{len(spans) - away} found, +{away} folded away")

    def _back_to(self, place: Place) -> None:
        """Give back place, mention and set of before a search."""
        self.session = replace(
            self.session, target=place.target, current=place.current, before_search=None, cursor=None
        )
        self.article.restore(place.offset)

    def _filter(self, pane: Pane) -> None:
        before = self.session.view(pane)

        def typed(words: str) -> str | None:
            self.view_list(pane, replace(before, query=words.strip()))
            if not words.strip():
                return None
            count = len(self.lists[pane].current())
            return f"{count} row{'' if count == 1 else 's'}" if count else "no match: Enter searches the text"

        def done(words: str) -> str | None:
            self.view_list(pane, replace(before, query=words.strip()))
            widget = self.lists[pane]
            if widget.current():
                # The row that the arrows chose while the filter was typed stays chosen.
                widget.choose(widget.rows.cursor if moved_to and widget.rows.cursor is not None else 0)
            elif words.strip():
                self.view_list(pane, before)
                self.go_to_pane(Pane.TEXT)
                return self._keep_search(
                    words, Place(self.article.place, self.session.current, self.session.target)
                )
            return None

        moved_to: list[int] = []

        def moved(step: int) -> None:
            moved_to.append(step)
            self.lists[pane].move(step)

        self.ask_line(
            f"{pane.heading} /",
            done,
            value=before.query,
            changed=typed,
            left=lambda: self.view_list(pane, replace(before, query="")),
            moved=moved,
        )

    # -- the line of tabs -------------------------------------------------------------------------------

    def tab_words(self, width: int) -> list[tuple[str, str]]:
        """The names of the lists where there is room for one of them: words, and the name of a style."""
        view = self.session.view(self.tab)
        hidden = self.tab in self.lists and self.lists[self.tab].hidden > 0
        narrowed = hidden or replace(view, order="") != ListView()
        pieces = self._tabs(view.query, narrowed, width, short=narrowed)
        if sum(cell_len(words) for words, _ in pieces) > width:
            pieces = self._tabs(view.query, narrowed, width, short=True)
        return pieces

    def _tabs(self, query: str, narrowed: bool, width: int, *, short: bool) -> list[tuple[str, str]]:
        """The tabs; with `short` those that are not open by their number alone."""
        pieces = []
        for pane in (*LISTS, Pane.CONTEXTS):
            open_ = pane is self.tab
            words = pane.value if short else f"{pane.value}{_SHORT[pane]}"
            if open_:
                words = f"[{self._open_tab(pane, query, narrowed, width - 2 * len(LISTS))}]"
            pieces.append((words, "here" if open_ and self.pane is pane else ("" if open_ else "muted")))
            reached = not open_ and pane in self.lists and self.lists[pane].rows.revealed is not None
            pieces.append(("•" if reached else " ", ""))
        return pieces[:-1]

    def _open_tab(self, pane: Pane, query: str, narrowed: bool, width: int) -> str:
        """The open tab's words: how many rows there are, and of how many where they are filtered."""
        count = len(self.lists[pane].current()) if self.analysis and self.lists else 0
        if not narrowed or not self.lists:
            return f"{pane.value} {_SHORT[pane]}{f' {count}' if count else ''}"
        counted = f" {count} of {self.lists[pane].total(self.known)}"
        if not query:
            return f"{pane.value} {_SHORT[pane]}{counted}"
        return f"{pane.value} /{clip(query, max(3, width - len(counted) - 5))}{counted}"
