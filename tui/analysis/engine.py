"""The engine: names, dates and measures, grammar, links; as a stream of ever fuller analyses."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from tui.analysis import collector
from tui.analysis.work import Work
from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.values import TimexMark

if TYPE_CHECKING:
    from tui.extraction.names.own import OwnNames
    from tui.model.own import OwnName

REMEMBERED = 8
"""Documents whose date expressions are kept for another anchor; those of others are found again."""


class Engine:
    """Finds what documents hold; implements `tui.model.analysis.Analyzer`.

    `model` names a spaCy pipeline that takes the place of ours, `given` is the day of publication, `today`
    the day that counts as today (the clock's unless told), `own` the analyst's own names."""

    def __init__(
        self,
        *,
        model: str | None = None,
        given: date | None = None,
        today: date | None = None,
        own: Sequence[OwnName] = (),
    ) -> None:
        self._model = model
        self._given = given
        self._today = today
        self._own = _finder(own)
        self._marks: OrderedDict[Document, tuple[TimexMark, ...]] = OrderedDict()
        self._lock = Lock()

    def analyse(
        self,
        document: Document,
        *,
        around: int = 0,
        cancelled: Callable[[], bool] = lambda: False,
        given: date | None = None,
    ) -> Iterator[Analysis]:
        """Yield ever fuller analyses, the last one `complete`, beginning with the text around an offset.

        Ends early, without a complete one, once `cancelled()` is true. What is complete does not depend on
        `around`. `given` goes before the engine's own. Raises `UnknownModel` where `model` is not there."""
        work = Work(document, self._model, given or self._given, self._today, self._own)
        with collector.paused():
            for analysis in work.run(around, cancelled):
                if analysis.complete:
                    self._remember(document, work.marks)
                yield analysis

    def complete(self, document: Document, *, given: date | None = None) -> Analysis:
        """The last analysis alone, for those who do not read along."""
        work = Work(document, self._model, given or self._given, self._today, self._own, quiet=True)
        with collector.paused():
            *_, last = work.run(0, lambda: False)
        return last

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """The same analysis with every relative date counted from another anchor."""
        from tui.linking.calendar import resolve

        document = analysis.document
        dates = resolve(document.text, self._recalled(document), anchor)
        return replace(analysis, dates=dates, anchor=anchor, revision=analysis.revision + 1)

    def _remember(self, document: Document, marks: Sequence[TimexMark]) -> None:
        with self._lock:
            self._marks[document] = tuple(marks)
            self._marks.move_to_end(document)
            while len(self._marks) > REMEMBERED:
                self._marks.popitem(last=False)

    def _recalled(self, document: Document) -> tuple[TimexMark, ...]:
        with self._lock:
            kept = self._marks.get(document)
        if kept is None:
            work = Work(document, self._model, None, None, quiet=True)
            work.find_dates()
            kept = tuple(work.marks)
            self._remember(document, kept)
        return kept


def _finder(own: Sequence[OwnName]) -> OwnNames | None:
    """What finds the analyst's own names, where there are any."""
    if not own:
        return None
    from tui.extraction.names.own import OwnNames

    return OwnNames(own)
