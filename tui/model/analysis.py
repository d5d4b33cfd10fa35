"""All that is known of a document at one moment, and the protocol of what finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, Protocol

from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label
from tui.model.span import Span

if TYPE_CHECKING:  # the values' classes take 3 ms to make, and the first frame shows none
    from tui.model.values import DateRef, Measure, Quote


class Kind(StrEnum):
    """The three kinds of things that are marked."""

    ENTITY = "entity"
    DATE = "date"
    MEASURE = "measure"


class Mark(NamedTuple):
    """One thing marked in the text: a mention, a date or a measure.

    `ref` points into `Analysis.entities`, `.dates` or `.measures`; `form` and `label` are for entities."""

    start: int
    end: int
    kind: Kind
    ref: int
    form: Form | None = None
    label: Label | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@dataclass(frozen=True, eq=False)
class Analysis:
    """Entities most salient first; dates, measures and quotes in the order of the text.

    `eq=False`: a reactive compares old and new, and comparing thousands of mentions would stall the screen.
    `stage` names what is being worked on ("names", "grammar", …) for the status line; `notices` are words for
    the reader ("no grammar: …"). `left_out` has the mentions that a reader hides of entities which are shown,
    with the index of the entity."""

    document: Document
    entities: tuple[Entity, ...] = ()
    dates: tuple[DateRef, ...] = ()
    measures: tuple[Measure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    anchor: Anchor = Anchor()
    revision: int = 0
    complete: bool = False
    stage: str = ""
    notices: tuple[str, ...] = ()
    left_out: Mapping[Span, int] = field(default_factory=dict)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """Everything that is drawn and walked, in the order of the text; a longer mark before one inside it.

        A duration stands in dates and in measures and is drawn once, as a measure."""
        found = [
            Mark(m.span.start, m.span.end, Kind.ENTITY, i, m.form, m.label)
            for i, entity in enumerate(self.entities)
            for m in entity.mentions
        ]
        found += [
            Mark(d.span.start, d.span.end, Kind.DATE, i)
            for i, d in enumerate(self.dates)
            if d.type != "DURATION"
        ]
        found += [Mark(m.span.start, m.span.end, Kind.MEASURE, i) for i, m in enumerate(self.measures)]
        found.sort(key=lambda mark: (mark.start, -mark.end))
        return tuple(found)

    @cached_property
    def starts(self) -> list[int]:
        """Starts of `marks`, for bisection."""
        return [mark.start for mark in self.marks]

    @cached_property
    def longest(self) -> int:
        """Length of the longest mark: how far before a place a mark that reaches into it may begin."""
        return max((mark.end - mark.start for mark in self.marks), default=0)


class Analyzer(Protocol):
    """Finds what a document holds. The app is given one; its tests give a fake one."""

    def analyse(
        self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[Analysis]:
        """Yield ever fuller analyses, the last one `complete`; begin with the text around offset `around`.

        Runs in a thread; stops between two batches once `cancelled()` is true."""
        ...

    def anchored(self, analysis: Analysis, anchor: Anchor) -> Analysis:
        """The same analysis with every relative date counted from another anchor; no extraction, no wait."""
        ...
