"""The real reader, telling behind every frame, in the terminal's own output, what that frame shows.

`python -m tests.bench.probe [--without-extraction] ARGUMENTS` runs `briefing ARGUMENTS`. What is told is an
APC string, `ESC _ bench;JSON ESC \\`, which terminals pass over."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from textual.strip import Strip

import tui.app
from tui.cli import main
from tui.model.analysis import Analysis, Analyzer
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.screens.reader.screen import ReaderScreen
from tui.session.settings import Settings

"""The reader's stylesheet: Textual looks for it beside the module of the class."""


class Noted:
    """Hands an analyzer's updates on and keeps the stage of each."""

    def __init__(self, analyzer: Analyzer | None) -> None:
        """Without an analyzer there is one update, which holds nothing."""
        self._analyzer = analyzer
        self.stages: list[tuple[int, str]] = []
        self.failed = ""

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """The updates of the analyzer below, as they come."""
        if self._analyzer is None:
            yield Analysis(document, revision=1, complete=True)
            return
        try:
            for analysis in self._analyzer.analyse(document, around=around, cancelled=cancelled):
                self.stages.append((analysis.revision, analysis.stage))
                yield analysis
        except Exception as error:
            self.failed = f"{type(error).__name__}: {error}"
            raise

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """What the analyzer below makes of another anchor."""
        return analysis if self._analyzer is None else self._analyzer.anchored(analysis, anchor)


class Drawn:
    """Knows whether the article's lines have been drawn since what they show last changed."""

    def __init__(self, reader: ReaderScreen) -> None:
        self._reader = reader
        self._line = reader.article.render_line
        self._shown: tuple[object, int] = (None, -1)
        reader.article.render_line = self._noted  # type: ignore[method-assign]

    def _noted(self, y: int) -> Strip:
        article = self._reader.article
        self._shown = (article._light, article.scroll_offset.y)
        return self._line(y)

    @property
    def all(self) -> bool:
        """Whether the last lines drawn show all that is known, lit and scrolled to."""
        reader, article = self._reader, self._reader.article
        light, row = self._shown
        return (
            light is article._light
            and row == article.scroll_offset.y
            and article.analysis is reader.analysis
            and article.session.target == reader.session.target
            and article.session.current == reader.session.current
        )


class ProbedApp(tui.app.BriefingApp):
    """The reader's app with a word after every frame."""

    extracts = True

    def __init__(
        self, sources: Sequence[Path | Document], settings: Settings, first: Document, analyzer: Analyzer
    ) -> None:
        self.noted = Noted(analyzer if self.extracts else None)
        self._told = ""
        super().__init__(sources, settings, first, self.noted)
        self.drawn = Drawn(self.reader)

    def post_display_hook(self) -> None:
        """Tell what the frame that has just been written shows, where it is another thing than before."""
        reader = self.reader
        if self._driver is None or not reader.is_mounted or not self.drawn.all:
            return
        analysis, target = reader.article._light.analysis, reader.session.target
        says: dict[str, object] = {
            "revision": analysis.revision,
            "complete": analysis.complete,
            "entities": len(analysis.entities),
            "row": reader.article.scroll_offset.y,
            "target": None if target is None else [target.choice, *target.span],
        }
        if self.noted.failed:
            says["failed"] = self.noted.failed
        if analysis.complete:
            says["stages"] = self.noted.stages
        words = json.dumps(says)
        if words != self._told:
            self._told = words
            self._driver.write(f"\x1b_bench;{words}\x1b\\")
            self._driver.flush()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["--without-extraction"]:
        del arguments[0]
        ProbedApp.extracts = False
    # The command line makes the app from this name: everything before and around it stays the reader's own.
    tui.app.BriefingApp = ProbedApp  # type: ignore[misc]
    sys.exit(main(arguments))
