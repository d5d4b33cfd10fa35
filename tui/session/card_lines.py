"""What all cards share: their lines, what Enter does on one, and what stands near a set."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from tui.model.analysis import Analysis, Kind
from tui.model.document import Document
from tui.model.span import Span
from tui.session.cells import clean, written
from tui.session.dategroups import group_of, value_of
from tui.session.kwic import sentence
from tui.session.rows_measures import counted
from tui.session.sets import MentionSet, entity_target, marks_in
from tui.session.state import Choice, Target
from tui.session.together import together

MOST = 8
"""How many things of one kind a card lists."""


class Act(NamedTuple):
    """What Enter does on a line of a card: go to `span`, in the set of the card or in that of `target`; with
    `together` fold the text to the paragraphs that hold both sets."""

    span: Span
    target: Target | None = None
    together: bool = False


class Line(NamedTuple):
    """One line of a card: of what it speaks, what it says, and what is quieter beside that; `places` are
    offsets that are drawn as a strip, `bar` shares of a whole between which a bar is drawn. Lines of one
    `key` below each other are one group."""

    key: str
    text: str
    note: str = ""
    places: tuple[int, ...] = ()
    act: Act | None = None
    bar: tuple[float, float] | None = None


def paragraph(document: Document, offset: int) -> str:
    """The paragraph's number as ¶3, "heading" where it has none."""
    number = document.paragraph(offset)
    return f"¶{number}" if number else "heading"


def where(analysis: Analysis, found: MentionSet, more: str = "") -> Iterator[Line]:
    """How many mentions there are with `more` about that, the first and the last of them, and the strip."""
    if not found.spans:
        return
    document, count = analysis.document, len(found.spans)
    yield Line("mentions", f"{count}{more}")
    ends = [("first" if count > 1 else "once", found.spans[0]), ("last", found.spans[-1])]
    for key, span in ends[:count]:
        note = sentence(document, span.start)
        yield Line(key, paragraph(document, span.start), note, act=Act(span))
    if count > 1:
        yield Line("where", "", places=tuple(span.start for span in found.spans))


def near(
    analysis: Analysis, spans: Iterable[Span], style: str, found: MentionSet, *, entities: bool = False
) -> Iterator[Line]:
    """Dates and measures, and where asked for entities, in the sentences of the spans; each thing once."""
    document = analysis.document
    things: dict[str, dict[str, Line]] = {"near": {}, "dates": {}, "measures": {}}
    last = Span(0, 0)
    for span in spans:
        if last.contains(span):
            continue
        last = document.sentence_at(span.start)
        for mark in marks_in(analysis, last):
            if found.place(mark.span) is not None or (mark.kind is Kind.ENTITY and not entities):
                continue
            place = paragraph(document, mark.start)
            if mark.kind is Kind.ENTITY:
                key, text = "near", clean(analysis.entities[mark.ref].name)
                target, note = entity_target(analysis, mark.ref), place
            elif mark.kind is Kind.DATE:
                key, text = "dates", value_of(analysis, group_of(analysis, mark.ref), style)
                target, note = Target(Choice.DATE, mark.span), f"{place} {written(document, mark.span)}"
            else:
                measure = analysis.measures[mark.ref]
                key, text = "measures", written(document, measure.span)
                target, note = Target(Choice.MEASURE, mark.span), f"{place} {counted(measure)}".rstrip()
            things[key].setdefault(text, Line(key, text, note, act=Act(mark.span, target)))
    for key, lines in things.items():
        yield from few(key, list(lines.values()))


def few(key: str, lines: list[Line]) -> list[Line]:
    """The first lines of a group, and how many are left out."""
    left = len(lines) - MOST
    return lines if left < 2 else [*lines[:MOST], Line(key, f"and {left} more")]


@lru_cache(maxsize=8)
def company(analysis: Analysis, found: MentionSet, style: str, forms: int) -> tuple[Line, ...]:
    """What it is mentioned with; kept, since it is the same for every current mention that `n` goes to."""
    lines = [
        Line("with", clean(analysis.entities[ref].name), f"{count} ¶", act=Act(target.span, target, True))
        for ref, count in together(analysis, found, forms)
        for target in [entity_target(analysis, ref)]
    ]
    return (*few("with", lines), *near(analysis, found.spans, style, found))
