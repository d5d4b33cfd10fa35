"""What the panes with one row a thing share: rows, cursor and title of every revision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import ClassVar, Generic, TypeVar

from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.span import Span
from tui.session.rows import Row, ref_of, scope_span
from tui.session.state import Choice, ListView, Scope, SessionState, Target
from tui.widgets.panes.rowlist import RowList
from tui.widgets.panes.side import SidePane

T = TypeVar("T", bound=Row)


class ListPane(SidePane, Generic[T]):
    """One row a thing. The screen asks `target_at_cursor` and `tabular`, and calls the methods of `rows`."""

    choice: ClassVar[Choice]
    order: ClassVar[str]

    def __init__(self, rows: RowList[T], *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(rows, id=id, classes=classes)
        self.rows: RowList[T] = rows
        self._held: Target | None = None
        self._where: dict[int, int] = {}
        self._key: tuple[object, ...] = ()
        self._document: Document | None = None
        self.hidden = 0  # things that are too doubtful to be in the analysis

    # What a subclass says

    def build(self, analysis: Analysis, view: ListView, scope: Span | None) -> Sequence[T]:
        """Rows as filtered and ordered."""
        raise NotImplementedError

    def spans(self, analysis: Analysis) -> Iterable[tuple[Span, int]]:
        """Every span of the pane's kind with the index of its thing."""
        raise NotImplementedError

    def types(self, analysis: Analysis) -> dict[str, int]:
        """The types that occur, and how many rows are of each."""
        raise NotImplementedError

    def columns(self) -> tuple[str, ...]:
        """The heads of the table that `tabular` gives."""
        raise NotImplementedError

    def record(self, row: T, analysis: Analysis) -> tuple[str, ...]:
        """One row of that table."""
        raise NotImplementedError

    def remarks(self, view: ListView) -> tuple[str, ...]:
        """What the title says behind the count, longest first; the first that fits is taken."""
        return view.order or self.order, ""

    # What the screen asks

    def move(self, step: int) -> None:
        """Move the cursor by rows."""
        self.current()
        self.rows.move(step)

    def page(self, step: int) -> None:
        """Move the cursor by screens of the list."""
        self.current()
        self.rows.page(step)

    def home(self) -> None:
        """To the first row."""
        self.current()
        self.rows.home()

    def end(self) -> None:
        """To the last row."""
        self.current()
        self.rows.end()

    def choose(self, index: int) -> None:
        """Put the cursor on a row, as the reader's hand does."""
        self.current()
        self.rows.choose(index)

    def go_to(self, target: Target) -> bool:
        """Put the cursor on the row of a target; whether the list shows it."""
        row = self.row_of(target)
        if row is not None:
            self.rows.choose(row)
        return row is not None

    def along(self, step: int) -> bool:
        """Move the cursor as left and right do; False where they stand for something else or at the end."""
        return False

    def current(self) -> Sequence[T]:
        """The rows as filtered and sorted, also of a pane that is hidden."""
        if self._stale:
            self.fill()
        return self.rows.rows

    def target_at_cursor(self) -> Target | None:
        """The set of the row at the cursor; None before the reader has moved in the list."""
        rows = self.current()
        at = self.rows.cursor
        return None if at is None or at >= len(rows) else rows[at].target

    def row_of(self, target: Target | None) -> int | None:
        """Index of the row of a target; None where the list does not show it."""
        self.current()
        if self.analysis is None:
            return None
        ref = ref_of(target, self.analysis, self.choice)
        return None if ref is None else self._where.get(ref)

    def reveal(self, target: Target | None) -> bool:
        """Scroll the row of a target into view and mark it ▹, or unmark; whether the list shows it."""
        row = self.row_of(target)
        self.rows.reveal_row(row)
        return row is not None

    def tabular(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Heads and rows as filtered and sorted, for a spreadsheet."""
        rows = self.current()
        analysis = self.analysis
        return self.columns(), [] if analysis is None else [self.record(row, analysis) for row in rows]

    # Filling

    def watch_session(self, former: SessionState, session: SessionState) -> None:
        """Rows are built anew only where filter, order, scope or forms changed."""
        view = session.view(self.pane)
        if (
            former.view(self.pane) != view
            or former.forms != session.forms
            or (view.scope is not Scope.DOCUMENT and former.window != session.window)
        ):
            self.renew()
        elif self.shown and (former.target != session.target or former.pins != session.pins):
            self._mark()

    def fill(self) -> None:
        """Build the rows; the cursor keeps its thing, a list with focus its order until all is found."""
        self._stale = False
        analysis, session = self.analysis, self.session
        if analysis is None:
            self._forget()
            self.heading.say(f"{self.pane.value} {self.pane.heading}")
            return
        if analysis.document is not self._document:
            if self._document is not None and analysis.document.text != self._document.text:
                self._forget()
            self._document = analysis.document
        view = session.view(self.pane)
        scope = scope_span(analysis.document, view.scope, session.window)
        key = (view, session.forms, scope, self.date_style, self.units)
        rows = self.build(analysis, view, scope)
        if key == self._key and self.rows.has_focus and not analysis.complete:
            rows = self._in_order(rows, analysis)
        self._key = key
        at = self.rows.cursor
        if at is not None and at < len(self.rows.rows):
            self._held = self.rows.rows[at].target
        self._where = {ref: index for index, row in enumerate(rows) for ref in row.refs}
        self.prepare(rows, analysis)
        revealed = None
        if self.rows.revealed is not None and self.rows.revealed < len(self.rows.rows):
            revealed = self.rows.rows[self.rows.revealed].target
        self.rows.show(rows, self._cursor(rows, analysis, at))
        self.rows.revealed = self.row_of(revealed)
        self._mark()
        self.heading.say(*(self._title(analysis, view, remark) for remark in self.remarks(view)))
        self.rows.empty = self._empty(analysis, view)

    def _forget(self) -> None:
        """Another briefing: nothing has been chosen in it yet."""
        self._held, self._document, self._where, self._key = None, None, {}, ()
        self.rows.revealed = self.rows.lit = None
        self.rows.letters, self.rows.empty = {}, ""
        self.rows.show((), None)
        self.rows.scroll_to(y=0, animate=False, force=True)

    def prepare(self, rows: Sequence[T], analysis: Analysis) -> None:
        """Measure columns before the rows are drawn."""

    def _cursor(self, rows: Sequence[T], analysis: Analysis, former: int | None) -> int | None:
        if self._held is None:
            return None
        ref = ref_of(self._held, analysis, self.choice)
        if ref is None:
            return None if former is None or not rows else min(former, len(rows) - 1)
        return self._where.get(ref)

    def _in_order(self, rows: Sequence[T], analysis: Analysis) -> Sequence[T]:
        """Known rows in the order in which they stand, new ones behind them."""
        refs: Mapping[Span, int] = dict(self.spans(analysis))
        where = {ref: index for index, row in enumerate(rows) for ref in row.refs}
        order: dict[int, None] = {}
        for row in self.rows.rows:
            ref = refs.get(row.target.span)
            if ref is None:
                ref = ref_of(row.target, analysis, self.choice)
            if ref is not None and ref in where:
                order.setdefault(where[ref])
        return [*(rows[i] for i in order), *(row for i, row in enumerate(rows) if i not in order)]

    def _mark(self) -> None:
        """Find the rows of the active set and of the pins."""
        analysis = self.analysis
        if analysis is None:
            return
        refs = ((pin.letter, ref_of(pin.target, analysis, self.choice)) for pin in self.session.pins)
        letters = {self._where[ref]: letter for letter, ref in refs if ref is not None and ref in self._where}
        self.rows.light(self.row_of(self.session.target))
        if letters != self.rows.letters:
            self.rows.letters = letters
            self.rows.refresh()

    def _empty(self, analysis: Analysis, view: ListView) -> str:
        """What a list without rows says."""
        if view.query:
            return "no match"
        if view.types or view.scope is not Scope.DOCUMENT:
            return "none here"
        if self.hidden:
            return "all are hidden as doubtful"
        return "none found" if analysis.complete else ""

    def _title(self, analysis: Analysis, view: ListView, remark: str) -> str:
        """ "2 Entities /mini 2 of 23 · PERSON": only what says something."""
        count, total = len(self.rows.rows), self.total(analysis)
        words = f"{self.pane.value} {self.pane.heading}"
        if view.query:
            words += f" /{view.query}"
        words += f" {total}" if count == total else f" {count} of {total}"
        parts = [words, *sorted(view.types)]
        if view.scope is not Scope.DOCUMENT:
            parts.append(view.scope.value)
        if self.hidden:
            parts.append(f"from {self.session.doubt:g}")
        return " · ".join([*parts, remark] if remark else parts)

    def total(self, analysis: Analysis) -> int:
        """How many rows there are without any filter."""
        return len(self.build(analysis, ListView(), None))
