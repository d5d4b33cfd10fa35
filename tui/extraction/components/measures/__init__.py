"""Measures in a text: money, percentages, counts, quantities, ranges, ratios, ages, durations, by rules."""

from __future__ import annotations

from collections.abc import Sequence

from tui.extraction.components.measures.build import block
from tui.model.span import Span
from tui.model.values import Measure, Phrase, TimexMark


def find(text: str, spans: Sequence[Span], dates: Sequence[TimexMark] = ()) -> tuple[Measure, ...]:
    """All measures inside the given block spans, in order; none crosses a span's edge or overlaps another.

    `dates` are the marks of the date component: no measure overlaps one of type DATE, TIME or SET except in
    the denominator of a rate; a DURATION stands in both."""
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
    return tuple(found)


def refine(text: str, measures: Sequence[Measure], phrases: Sequence[Phrase]) -> tuple[Measure, ...]:
    """The same measures in the same order, with counted nouns and concepts as grammar says; `phrases` come in
    the order of the text."""
    from tui.extraction.components.measures import refining

    return refining.refine(text, measures, phrases)


__all__ = ["find", "refine"]
