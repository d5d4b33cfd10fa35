"""Drives the real app by its keys, and tells what a reader then sees."""

from __future__ import annotations

import unicodedata
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, NamedTuple

from textual import events
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.pilot import Pilot

from tests.ui.fakes import DAM, FakeAnalyzer, Marked, document_of, marked
from tui.app import BriefingApp
from tui.model.analysis import Analyzer
from tui.model.document import Document
from tui.model.span import Span
from tui.session.settings import Settings
from tui.session.state import LISTS, Pane, SessionState

Size = tuple[int, int]
SMALL, MIDDLE, LARGE = (80, 24), (120, 40), (200, 60)
FIRST = ("2", "j", "enter", "1")
"""Keys that choose the first entity, go to its first mention and back into the text."""


class Seen(NamedTuple):
    """What the table "What each key changes" speaks of; `cursor` of the three lists and of the contexts."""

    place: int
    current: str | None
    set: str | None
    cursor: tuple[int | None, ...]
    focus: str


class Reader:
    """A running app under a test's hand."""

    def __init__(self, app: BriefingApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot
        self.screen = app.reader
        self.presses = 0

    # -- keys --------------------------------------------------------------------------------------------

    async def press(self, *keys: str) -> None:
        """Press keys, each when all that the one before set off has been done; `presses` counts them."""
        for key in keys:
            self.presses += 1
            driver = self.app._driver
            assert driver is not None
            if len(key) == 1 and not key.isalnum():
                key = _character_to_key(key)
            character: str | None
            try:
                character = unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(key, key)))
            except KeyError:
                character = key if len(key) == 1 else None
            event = events.Key(key, character)
            event.set_sender(self.app)
            driver.send_message(event)
            await self.settle()

    async def press_at_once(self, *keys: tuple[str, str]) -> None:
        """Press keys that arrive in one read, before the app has done anything: names and characters."""
        driver = self.app._driver
        assert driver is not None
        for key, character in keys:
            event = events.Key(key, character)
            event.set_sender(self.app)
            driver.send_message(event)
        await self.settle()

    async def type(self, words: str) -> None:
        """Press the keys of some words."""
        await self.press(*("space" if c == " " else c for c in words))

    async def settle(self) -> None:
        """Until no widget has a message left and the screen is drawn; no clock decides it."""
        drawn = False
        for _ in range(100):
            await self.pilot._wait_for_screen()
            if not self.app.is_running or self.app._exception is not None:
                return
            pumps = [self.app, self.app.screen, *self.app.screen.walk_children()]
            if all(pump._message_queue.empty() and not pump._next_callbacks for pump in pumps):
                if drawn:
                    return
                self.app.screen._on_timer_update()
                drawn = True
            else:
                drawn = False

    async def until(self, true: Callable[[], bool]) -> None:
        """Let the app run until something is true; fails if that never comes."""
        for _ in range(400):
            await self.settle()
            if true():
                return
            await self.pilot.pause()
        raise AssertionError("it never came")

    async def analysed(self) -> None:
        """Until all is found."""
        await self.until(lambda: self.screen.analysis is not None and self.screen.analysis.complete)

    async def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        await self.pilot.resize_terminal(columns, rows)
        await self.settle()

    async def fresh(self) -> None:
        """The same briefing as if it had just been opened: another app start is half a second."""
        screen = self.screen
        while self.app.screen is not screen:
            self.app.pop_screen()
        await self.press("escape")
        screen.sides, screen.zoomed, screen.contexts_open, screen.tab = True, False, False, Pane.ENTITIES
        screen.text_width = screen.settings.width
        document = screen.document
        screen.open(document_of(marked("Nothing stands here.")))
        await self.settle()
        screen.open(document)
        screen.go_to_pane(Pane.TEXT)
        await self.analysed()

    # -- what is seen ------------------------------------------------------------------------------------

    def lines(self) -> list[str]:
        """The screen, line by line."""
        return [strip.text for strip in self.app.screen._compositor.render_strips()]

    def text(self) -> str:
        """The screen."""
        return "\n".join(self.lines())

    def area(self, name: str) -> list[str]:
        """What stands in the area of a widget; nothing where it is not on the screen."""
        area = self.screen.frame.areas.get(name)
        if area is None:
            return []
        return [line[area.x : area.x + area.width] for line in self.lines()[area.y : area.y + area.height]]

    def article(self) -> list[str]:
        """The text as it is drawn, with its gutter."""
        return self.area("article")

    def status(self) -> str:
        """The status line."""
        return self.area("status")[0].strip()

    def footer(self) -> str:
        """The line of keys."""
        return self.area("footer")[0].strip()

    def header(self) -> str:
        """The top line."""
        return self.area("header")[0].strip()

    def title(self, name: str) -> str:
        """The words of a pane's title line, without the rule around them."""
        return self.area(name)[0].strip("─ ")

    def _list(self, pane: Pane) -> Any:
        return self.screen.lists[pane]

    def lit(self, style: str) -> list[str]:
        """The words in the article that are drawn in a style of its stylesheet, row by row."""
        article = self.screen.article
        base, wanted = article._painter._mix(("text",)), article._painter._mix(("text", style))
        laid = wanted.bgcolor != base.bgcolor
        found: list[str] = []
        for y in range(article.size.height):
            words = ""
            for segment in article.render_line(y):
                own = segment.style or base
                if laid:
                    here = own.bgcolor == wanted.bgcolor
                else:
                    here = (own.color, bool(own.underline)) == (wanted.color, bool(wanted.underline))
                if here:
                    words += segment.text
                elif words:
                    found.append(words)
                    words = ""
            if words:
                found.append(words)
        return found

    # -- where things stand ------------------------------------------------------------------------------

    @property
    def session(self) -> SessionState:
        """The state that the screen holds."""
        return self.screen.session

    def words(self, span: Span | None) -> str | None:
        """The text of a span on one line."""
        return None if span is None else " ".join(self.screen.document.text[slice(*span)].split())

    def offset(self, words: str, nth: int = 0) -> int:
        """Where words stand in the text for the nth time."""
        at = -1
        for _ in range(nth + 1):
            at = self.screen.document.text.index(words, at + 1)
        return at

    def at(self) -> str:
        """The current mention as words and the offset of its start."""
        current = self.session.current
        return "" if current is None else f"{self.words(current)}@{current.start}"

    def set_name(self) -> str | None:
        """The name of the active set."""
        found = self.screen.active()
        return None if found is None else found.name

    def focus(self) -> str:
        """The number of the pane that has the keys, or "menu" or "prompt"."""
        for pane in Pane:
            if self.app.focused is self.screen.widget_of(pane):
                return pane.value
        return str(getattr(self.app.focused, "slot", None))

    def seen(self) -> Seen:
        """Place, current mention, active set, cursors of the lists, focus."""
        cursors = tuple(self._list(pane).rows.cursor for pane in LISTS)
        return Seen(
            self.screen.article.place,
            self.at() or None,
            self.set_name(),
            (*cursors, self.screen.contexts.rows.cursor),
            self.focus(),
        )

    def row_of(self, words: str, nth: int = 0) -> int:
        """The row of the article, from its top on the screen, that shows the beginning of some words."""
        article = self.screen.article
        return article.table.row_of(self.offset(words, nth)) - article.scroll_offset.y

    def cell(self, words: str, nth: int = 0) -> str:
        """The character that the screen shows where some words begin in the text."""
        article, at = self.screen.article, self.offset(words, nth)
        row = article.table.row_of(at)
        x = self.screen.frame.margin + self.screen.frame.gutter + at - article.table.starts[row]
        return self.article()[row - article.scroll_offset.y][x]


@asynccontextmanager
async def reading(
    given: Marked = DAM,
    size: Size = SMALL,
    *,
    sources: Sequence[Path | Document] | None = None,
    first: Document | None = None,
    analyzer: Analyzer | None = None,
    wait: bool = True,
    **settings: Any,
) -> AsyncIterator[Reader]:
    """The app on a marked text, all found unless `wait` is off; `settings` are fields of `Settings`."""
    first = first or document_of(given)
    asked = Settings(**{"theme": "dark", **settings})
    app = BriefingApp(sources or (first,), asked, first, analyzer or FakeAnalyzer(given))
    async with app.run_test(size=size) as pilot:
        reader = Reader(app, pilot)
        if wait:
            await reader.analysed()
        await reader.settle()
        # The panes come with the first names, or after a moment: a test waits for neither.
        app.reader.furnish()
        await reader.settle()
        yield reader
