"""The card of a measure: what it comes to, who says so, what disagrees, and how large it is beside others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.bars import comparable, extent
from tui.session.card_lines import Act, Line, near, paragraph, where
from tui.session.cells import clean, written
from tui.session.converted import normal, number
from tui.session.kwic import sentence
from tui.session.rows_measures import assumed, counted, stood_on
from tui.session.sets import MentionSet, entity_target
from tui.session.state import Choice, Target

_CHANGES = {">": "more than", "<": "less than", "~": "about", None: ""}


def lines(
    analysis: Analysis, found: MentionSet, current: Span | None, style: str, units: str
) -> Iterable[Line]:
    """The lines about the figure of a set that is the current mention, else about the one it was made on."""
    index = stood_on(analysis, found, current)
    measure = analysis.measures[index]
    words = written(analysis.document, measure.span)
    yield Line("", f"{words} · {measure.dimension}")
    change = _CHANGES.get(measure.change, measure.change)
    yield Line("value", " ".join(p for p in (change, number(measure.value), measure.unit) if p))
    if same := normal(measure, words, units):
        yield Line("that is", same)
    if measure.assumed:
        yield Line("", assumed(measure))
    if counted(measure):
        yield Line("of", counted(measure))
    if measure.said_by:
        yield from _said(analysis, "said by", index)
    for at in measure.disagrees:
        if 0 <= at < len(analysis.measures):
            other = analysis.measures[at]
            place = paragraph(analysis.document, other.span.start)
            who = _speaker(analysis, at)
            note = f"{place} {clean(analysis.entities[who].name)}" if who is not None else place
            act = Act(other.span, Target(Choice.MEASURE, other.span))
            yield Line("≠", written(analysis.document, other.span), note, act=act)
    if measure.how:
        yield Line("why", measure.how)
    yield from _bars(analysis, found, index)
    yield from where(analysis, found)
    yield from near(analysis, [measure.span], style, found, entities=True)
    yield Line("sentence", sentence(analysis.document, measure.span.start))


def _speaker(analysis: Analysis, index: int) -> int | None:
    """The entity that gives a figure."""
    said_by = analysis.measures[index].said_by
    return next((i for i, e in enumerate(analysis.entities) if said_by and e.id == said_by), None)


def _said(analysis: Analysis, key: str, index: int) -> Iterator[Line]:
    who = _speaker(analysis, index)
    if who is not None:
        speaker = entity_target(analysis, who)
        yield Line(key, clean(analysis.entities[who].name), act=Act(speaker.span, speaker))


def _bars(analysis: Analysis, found: MentionSet, index: int) -> Iterator[Line]:
    """The figures that it can be compared with, by value, itself marked."""
    others = comparable(analysis, found, index)
    ends = {at: extent(analysis.measures[at]) or (0.0, 0.0) for at in others}
    most = max((high for _, high in ends.values()), default=0.0)
    for at in others:
        measure, (low, high) = analysis.measures[at], ends[at]
        act = Act(measure.span, Target(Choice.MEASURE, measure.span))
        words = written(analysis.document, measure.span)
        yield Line("beside", words, "◂" if at == index else "", act=act, bar=(low / most, high / most))
