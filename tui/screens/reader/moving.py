"""Moving: rows, pages, paragraphs and ends; the width of the text and its quiet marks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tui.screens.reader.listing import Listing
from tui.session import reducers
from tui.session.state import LISTS, Pane

_WIDTH_STEP = 4


class Moving(Listing):
    """j k g G space b d u { } left right and their like; + - A."""

    def light_row(self, pane: Pane) -> None:
        """Make the set of the row at a list's cursor the active one, in the frame that moves the cursor."""
        target = self.lists[pane].target_at_cursor()
        if target is not None and target != self.session.target:
            self.session = replace(reducers.passed(self.session, target), card=False)
        self.status.refresh()

    def _moved(self, in_text: Callable[[], None], in_list: str, *steps: int) -> None:
        if self.pane is Pane.TEXT:
            in_text()
        else:
            widget = self.contexts if self.pane is Pane.CONTEXTS else self.lists[self.pane]
            getattr(widget, in_list)(*steps)
            if self.pane in LISTS:
                self.light_row(self.pane)

    def do_down(self) -> None:
        """A row or line down."""
        self._moved(lambda: self.article.move(1), "move", 1)

    def do_up(self) -> None:
        """A row or line up."""
        self._moved(lambda: self.article.move(-1), "move", -1)

    def do_left(self) -> None:
        """The date before on the calendar, in the dates; else to the text."""
        self._along(-1) if self.pane is Pane.DATES else self.do_text()

    def do_right(self) -> None:
        """The next date on the calendar, in the dates; else to the list last used."""
        self._along(1) if self.pane is Pane.DATES else self.do_list()

    def _along(self, step: int) -> None:
        if self.lists[Pane.DATES].along(step):
            self.light_row(Pane.DATES)
        else:
            none = not any(date.first or date.last for date in self.known.dates)
            which = "no" if none else "the last" if step > 0 else "the first"
            self.say(f"{which} date on the calendar")

    def do_page_down(self) -> None:
        """A page down."""
        self._moved(lambda: self.article.page(1), "page", 1)

    def do_page_up(self) -> None:
        """A page up."""
        self._moved(lambda: self.article.page(-1), "page", -1)

    def do_first(self) -> None:
        """To the first row or line."""
        self._jumping(self.article.home)

    def do_last(self) -> None:
        """To the last row or line."""
        self._jumping(self.article.end)

    def _jumping(self, go: Callable[[], None]) -> None:
        if self.pane is Pane.TEXT:
            self.session = reducers.jumped(self.session, self.article.place)
        self._moved(go, "home" if go == self.article.home else "end")

    def do_text_page_down(self) -> None:
        """A page on in the text."""
        self.article.page(1)

    def do_text_page_up(self) -> None:
        """A page back in the text."""
        self.article.page(-1)

    def do_text_half_down(self) -> None:
        """Half a page on in the text."""
        self.article.page(0.5)

    def do_text_half_up(self) -> None:
        """Half a page back in the text."""
        self.article.page(-0.5)

    def do_paragraph_on(self) -> None:
        """To the next paragraph."""
        self.article.paragraph(1)

    def do_paragraph_back(self) -> None:
        """To the paragraph before."""
        self.article.paragraph(-1)

    def do_ambient(self) -> None:
        """Quiet marks on or off."""
        self.session = replace(self.session, ambient=not self.session.ambient)

    def do_wider(self) -> None:
        """Text wider."""
        self._widen(_WIDTH_STEP)

    def do_narrower(self) -> None:
        """Text narrower."""
        self._widen(-_WIDTH_STEP)

    def _widen(self, step: int) -> None:
        self.text_width = max(48, min(76, min(self.text_width, self.frame.room + 3) + step))
        self.relayout()
        self.say(f"text at most {self.text_width} cells wide")
