"""From a key to the painted frame, in the app on 100,000 words with 6,000 mentions."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from statistics import median
from time import perf_counter

from rich.console import RenderableType
from textual import events
from textual._compositor import CompositorUpdate
from textual.screen import Screen

from tui.app import BriefingApp
from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.session.settings import Settings

from .probe import Drawn
from .report import Row
from .terminal import COLUMNS, ROWS
from .texts import analysed

_MOST = 50.0  # ms
_APART = 0.15  # seconds between two keys: contexts and strips have their rest


class Held:
    """An analyzer that has everything already."""

    def __init__(self, analysis: Analysis) -> None:
        self.analysis = analysis

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """The one analysis."""
        yield self.analysis

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """The same: there are no dates."""
        return analysis


class TimedApp(BriefingApp):
    """Tells when a frame shows all that is known; frames are encoded as for a terminal."""

    awaited: Callable[[], bool] | None = None
    painted = 0.0

    def __init__(self, analysis: Analysis) -> None:
        super().__init__([analysis.document], Settings(), analysis.document, Held(analysis))
        self.drawn = Drawn(self.reader)

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        # Without a terminal Textual stops short of this: it is part of what a frame costs.
        if isinstance(renderable, CompositorUpdate):
            renderable.render_segments(self.console)
        super()._display(screen, renderable)

    def post_display_hook(self) -> None:
        """Note the time of the frame that is waited for."""
        if self.awaited is not None and self.drawn.all and self.awaited():
            self.painted = perf_counter()
            self.awaited = None
            self.arrived.set()

    async def answer(self, key: str, shown: Callable[[], bool]) -> float:
        """Milliseconds from a key to the frame in which `shown` holds; raises `TimeoutError` after 10 s."""
        self.arrived = asyncio.Event()
        self.awaited = shown
        event = events.Key(key, key if len(key) == 1 else None)
        event.set_sender(self)
        assert self._driver is not None
        begun = perf_counter()
        self._driver.send_message(event)
        await asyncio.wait_for(self.arrived.wait(), 10)
        return (self.painted - begun) * 1000


async def _walked(times: int, apart: float) -> dict[str, list[float]]:
    app = TimedApp(analysed())
    found: dict[str, list[float]] = {}
    async with app.run_test(size=(COLUMNS, ROWS)) as pilot:
        await pilot.pause()
        reader = app.reader

        async def press(what: str, key: str, seen: Callable[[], object]) -> None:
            before = seen()
            found.setdefault(what, []).append(await app.answer(key, lambda: seen() != before))
            await asyncio.sleep(apart)

        for _ in range(times):
            await press("scroll step (j)", "j", lambda: reader.article.scroll_offset.y)
        for number in range(times):
            await press("jump to an end (G, g)", "gG"[number % 2], lambda: reader.article.scroll_offset.y)
        await pilot.press("2")
        await pilot.pause(0.2)
        for _ in range(times):
            await press("another entity (j in the list)", "j", lambda: reader.session.target)
        for _ in range(times):
            await press("jump to the next mention (n)", "n", lambda: reader.session.current)
    return found


def keys(runs: int) -> Iterator[Row]:
    """Medians from the key to the frame; the slowest beside them."""
    found = asyncio.run(_walked(6 * runs, _APART))
    for what, taken in found.items():
        yield Row(what, median(taken), bar=_MOST, note=f"median of {len(taken)}, slowest {max(taken):.0f}")
