"""Measures in a text: money, percentages, counts, quantities, ranges, ratios, ages and durations, by rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tui.extraction.components.measures.build import block
from tui.extraction.components.measures.refine import refine
from tui.model.span import Span
from tui.model.values import Measure, TimexMark


def find(text: str, spans: Sequence[Span], dates: Sequence[TimexMark] = ()) -> tuple[Measure, ...]:
    """All measures inside the given block spans, in order; none crosses a span's edge or overlaps another.

    `dates` are the marks of the date component: no measure overlaps one of type DATE, TIME or SET except in the
    denominator of a rate; a DURATION stands in both."""
    found: list[Measure] = []
    ordered = sorted(dates, key=lambda mark: mark.span)
    at = 0
    for span in spans:
        while at < len(ordered) and ordered[at].span.end <= span.start:
            at += 1
        end = at
        while end < len(ordered) and ordered[end].span.start < span.end:
            end += 1
        found.extend(block(text, span.start, span.end, ordered[at:end]))
    return tuple(_repeated(found))


def _repeated(found: list[Measure]) -> list[Measure]:
    """A bare number of two digits or more takes the unit that the same number has elsewhere in the text."""
    named: dict[float, str] = {}
    for measure in found:
        if (
            measure.kind == "count"
            and measure.unit
            and not measure.assumed
            and not isinstance(measure.value, tuple)
        ):
            named.setdefault(measure.value or 0, measure.unit)
    return [
        replace(m, unit=named[m.value], assumed=True, how=m.how or "same number elsewhere")
        if m.kind == "count"
        and m.dimension == "count"
        and (m.unit is None or m.assumed)
        and isinstance(m.value, int | float)
        and m.value >= 10
        and m.value in named
        else m
        for m in found
    ]


__all__ = ["find", "refine"]
