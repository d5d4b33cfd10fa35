"""What a reader sees of the measures in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from tui.extraction.components.measures import find
from tui.linking.units import settle
from tui.model.span import Span
from tui.model.values import Measure, TimexMark, Value


def spans_of(text: str) -> list[Span]:
    """Every line as a block, as the reading layer hands them over."""
    found, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found


def measures(text: str, dates: Sequence[TimexMark] = ()) -> tuple[Measure, ...]:
    """Measures by the surface alone."""
    return find(text, spans_of(text), dates)


def settled(text: str, country: str | None = None) -> tuple[Measure, ...]:
    """Measures with the decisions of the whole document."""
    return settle(text, measures(text), country)


def values(text: str) -> list[tuple[Value | None, str | None]]:
    """Value and unit of every measure."""
    return [(measure.value, measure.unit) for measure in measures(text)]


def changes(text: str) -> list[tuple[Value | None, str | None]]:
    """Value and change of every measure."""
    return [(measure.value, measure.change) for measure in measures(text)]


def written(text: str) -> list[str]:
    """How every measure stands in the text."""
    return [text[measure.span.start : measure.span.end] for measure in measures(text)]
