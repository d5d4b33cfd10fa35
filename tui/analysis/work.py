"""One document being analysed: its stages in the order in which a reader wants them."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from time import monotonic
from typing import TYPE_CHECKING

from tui.analysis import order, parts
from tui.analysis.hearing import Hearing
from tui.analysis.joiner import Joiner
from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Mention
from tui.model.span import Span
from tui.model.values import DateRef, Measure, Phrase, TimexMark

if TYPE_CHECKING:
    from tui.extraction.names.own import OwnNames

PAUSE = 0.07
"""Seconds between two updates at least: faster is only work for the screen."""
LINK_PAUSE = 0.5
"""Seconds between two full linkings at least."""
SHARE = 12
"""A step that looks at all that has been found waits so many times as long as it last took."""

Cancelled = Callable[[], bool]
Group = tuple[Span, ...]


class Pace:
    """When a step may be taken again: after a pause, and the later the longer it took."""

    def __init__(self, pause: float) -> None:
        """`pause` in seconds."""
        self._pause = pause
        self._cost = 0.0
        self._at = float("-inf")

    def due(self) -> bool:
        """Whether the step may be taken now."""
        return monotonic() - self._at > max(self._pause, SHARE * self._cost)

    def start(self) -> None:
        """The step begins."""
        self._at = monotonic()

    def stop(self) -> None:
        """The step has ended."""
        now = monotonic()
        self._cost, self._at = now - self._at, now


class Work:
    """All that has been found in one document; `run` finds it."""

    def __init__(
        self,
        document: Document,
        model: str | None,
        given: date | None,
        today: date | None,
        own: OwnNames | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """`own` finds the analyst's own names; `quiet`: nobody reads along, so that nothing is done for the
        updates alone."""
        self.marks: list[TimexMark] = []
        self._document = document
        self._model = model
        self._given = given
        self._today = today or date.today()
        self._quiet = quiet
        self._groups = order.groups(document)
        self._own = own
        self._yours: tuple[Mention, ...] = ()
        self._names: list[Mention] = []
        self._unread: list[Span] = []
        self._joiner = Joiner(document.text)
        self._entities: tuple[Entity, ...] = ()
        self._phrases: list[Phrase] = []
        self._hearing = Hearing(document)
        self._measures: list[Measure] = []
        self._settled: tuple[Measure, ...] = ()
        self._dates: tuple[DateRef, ...] = ()
        self._anchor = Anchor()
        self._notices: list[str] = []
        self._revision = 0
        self._update_pace = Pace(PAUSE)
        self._link_pace = Pace(LINK_PAUSE)
        self._settle_pace = Pace(PAUSE)
        self._link_pace.start()

    def run(self, around: int, cancelled: Cancelled) -> Iterator[Analysis]:
        """Ever fuller analyses; the last one is complete unless `cancelled()` became true."""
        self._find_own()
        near, far = order.near_first(self._groups, _covers, around)
        replaced = self._model is not None and parts.pipeline(self._model).names
        if replaced:
            yield from self._values(near, cancelled)
            yield from self._values(far, cancelled)
        else:
            yield from self._names_and_values(around, near, far, cancelled)
        self._hearing.search()
        yield from self._grammar(near, far, replaced, cancelled)
        if not cancelled():
            self._settle(refined=True)
            self._link()
            yield self._snapshot("", complete=True)

    def find_dates(self) -> None:
        """The expressions of time of the whole document, in order."""
        from tui.extraction.components import dates

        self.marks = [mark for group in self._groups for mark in dates.find(self._document.text, group)]

    def _names_and_values(
        self, around: int, near: list[Group], far: list[Group], cancelled: Cancelled
    ) -> Iterator[Analysis]:
        """What is read now with its dates and measures, then the names of the rest, then its values."""
        try:
            finder = parts.finder()
        except Exception as error:  # a broken installation must not take the text away
            self._notices.append(f"no names: {_words(error)}")
            yield from self._values(near, cancelled)
            yield from self._values(far, cancelled)
            return
        first, rest = order.near_first(finder.plan(self._document), lambda batch: batch.span, around)
        self._unread = [batch.span for batch in (*first, *rest)]
        for batches, groups in ((first, near), (rest, far)):
            for batch in batches:
                if cancelled():
                    return
                self._add(finder.find(batch))
                self._unread.remove(batch.span)
                yield from self._update("names")
                if not self._quiet:
                    parts.import_ahead()
            if batches and not self._quiet:
                self._link()
                yield self._snapshot("names")
            yield from self._values(groups, cancelled)

    def _values(self, groups: Iterable[Group], cancelled: Cancelled) -> Iterator[Analysis]:
        """Dates and measures of some blocks."""
        from tui.extraction.components import dates, measures

        text = self._document.text
        for group in groups:
            if cancelled():
                return
            marks = dates.find(text, group)
            self.marks.extend(marks)
            self._measures.extend(measures.find(text, group, marks))
            if not self._quiet and self._settle_pace.due():
                self._settle()
                yield self._snapshot("dates")
        if not self._quiet:
            self._settle()
            yield self._snapshot("dates")

    def _grammar(
        self, near: list[Group], far: list[Group], replaced: bool, cancelled: Cancelled
    ) -> Iterator[Analysis]:
        """Noun phrases, and the names too where another pipeline gives them."""
        if cancelled() or not self._groups:
            return
        try:
            pipeline = parts.pipeline(self._model)
            if pipeline.notice:
                self._notices.append(pipeline.notice)
            for groups in (near, far):
                for group in groups:
                    if cancelled():
                        return
                    mentions, phrases, speech = pipeline.parse(self._document.text, group)
                    self._phrases.extend(phrases)
                    self._hearing.add(speech)
                    if replaced:
                        self._add(mentions)
                    yield from self._update("grammar", changed=replaced)
                if groups and not self._quiet:
                    self._link()
                    yield self._snapshot("grammar")
        except Exception as error:  # without grammar the reader still reads
            if replaced:
                raise
            self._notices.append(f"no grammar: {_words(error)}")

    def _find_own(self) -> None:
        """The analyst's own names in the whole document: they wait for nothing, and come with the first
        update."""
        if self._own is not None:
            self._yours = self._own.find(self._document)
            self._joiner.add(self._yours)
            self._entities = self._joiner.entities()

    def _add(self, mentions: Iterable[Mention]) -> None:
        found = list(mentions)
        if self._yours:
            from tui.extraction.names import own

            found = own.without(found, self._yours)
        self._names.extend(found)
        self._joiner.add(found)

    def _update(self, stage: str, *, changed: bool = True) -> Iterator[Analysis]:
        """An update where one is due; with links where that is due too."""
        if self._quiet or not self._update_pace.due():
            return
        if self._link_pace.due():
            self._link()
            changed = True
        if changed:
            self._update_pace.start()
            self._entities = self._joiner.entities()
            yield self._snapshot(stage)
            self._update_pace.stop()

    def _link(self) -> None:
        """Agreement over the document and linking of everything that has been found."""
        from tui.linking import link

        self._link_pace.start()
        names = self._agreed()
        if self._unread:  # what the encoder has yet to read is not foretold
            ahead = sorted(self._unread)
            names = tuple(m for m in names if m.of or not _inside(m.span, ahead))
        phrases = sorted(self._phrases, key=lambda phrase: phrase.span)
        self._entities = link(self._document, names, phrases)
        self._joiner.rebase(self._entities)
        self._link_pace.stop()

    def _agreed(self) -> tuple[Mention, ...]:
        """Names as the whole document agrees on them, in the order of the text."""
        if self._yours:
            from tui.extraction.names import own

            return own.agreed(self._document, self._names, self._yours)
        from tui.extraction.names import agree

        return agree(self._document, sorted(self._names, key=lambda mention: mention.span))

    def _settle(self, *, refined: bool = False) -> None:
        """Values of dates and measures, from all of them that have been found."""
        from tui.analysis import dateline
        from tui.extraction.components import measures
        from tui.linking import calendar, units

        self._settle_pace.start()
        text = self._document.text
        self.marks.sort(key=lambda mark: mark.span)
        self._measures.sort(key=lambda measure: measure.span)
        self._anchor = calendar.find_anchor(self._document, self.marks, given=self._given, today=self._today)
        self._dates = calendar.resolve(text, self.marks, self._anchor)
        found: Iterable[Measure] = self._measures
        if refined and self._phrases:
            found = measures.refine(text, self._measures, sorted(self._phrases, key=lambda p: p.span))
        self._settled = units.settle(text, tuple(found), dateline.country(self._document))
        self._settle_pace.stop()

    def _snapshot(self, stage: str, *, complete: bool = False) -> Analysis:
        self._entities, self._settled = self._hearing.join(self._entities, self._settled, self._dates)
        self._revision += 1
        made = Analysis(
            self._document,
            self._entities,
            self._dates,
            self._settled,
            self._hearing.quotes,
            self._anchor,
            self._revision,
            complete,
            stage,
            tuple(self._notices),
        )
        if not self._quiet:
            made.starts, made.longest  # noqa: B018  (sorted here and not in the thread that draws)
        return made


def _covers(group: Group) -> Span:
    return Span(group[0].start, group[-1].end)


def _inside(span: Span, others: list[Span]) -> bool:
    """Whether a span begins in one of others, which are in order and apart."""
    at = bisect_right(others, (span.start, sys.maxsize)) - 1
    return at >= 0 and span.start < others[at].end


def _words(error: Exception) -> str:
    """An error as one line for the reader."""
    return (str(error) or type(error).__name__).splitlines()[0]
