"""After grammar: counted nouns and concepts from noun phrases, where that does better than the surface."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.extraction.components.measures import nouns, numerals
from tui.extraction.components.measures.draft import BARE, COUNTS, LENT
from tui.extraction.components.measures.inherit import EXCHANGE
from tui.extraction.components.measures.meant import EMPTY, Around, is_often
from tui.extraction.components.measures.vocabulary import STOP
from tui.model.span import Span
from tui.model.values import Measure, Phrase

_WORDS = re.compile(r"[^\W_](?:[\w&’'-]|\.(?=[A-Za-z]\.))*\.?(?<=[\w.])")


def refine(text: str, measures: Sequence[Measure], phrases: Sequence[Phrase]) -> tuple[Measure, ...]:
    """The same measures in the same order, with unit and concept as the noun phrases around them say.

    `phrases` come in the order of the text."""
    around = Around(text, measures, phrases)
    return tuple(_refined(text, place, measure, around) for place, measure in enumerate(measures))


def _refined(text: str, place: int, measure: Measure, around: Around) -> Measure:
    if measure.kind == "count" and measure.dimension == "count":
        better = _counted(text, measure, around)
        open_ = better.unit in (None, "point") and better.concept is None
        return replace(better, concept=around.concept(place) or None) if open_ else better
    if is_often(text, measure) or EXCHANGE in measure.how:
        return replace(measure, concept=None)
    concept = around.concept(place)
    return measure if concept is None else replace(measure, concept=concept or None)


def _counted(text: str, measure: Measure, around: Around) -> Measure:
    """The unit of a count that was left open or borrowed, from the phrase that the number modifies."""
    found = list(numerals.find(text, measure.span.start, measure.span.end))
    if (
        not found
        or (measure.unit is not None and not measure.assumed)
        or text[found[-1].end : found[-1].end + 1] != " "
    ):
        return measure
    end = found[-1].end
    for phrase in around.after(end, 60):
        if phrase.span.start > end:
            continue
        between = text[end : phrase.head.end]
        words = [w for w in _WORDS.findall(between) if w.lower() not in STOP and not nouns.is_dropped(w)]
        many = measure.value != 1
        if (
            not words
            or phrase.lemma in EMPTY
            or (many and phrase.number != "plur")
            or re.search(r"[.;:()]\s|\n|\d| of ", between)
        ):
            return measure
        return replace(
            measure,
            unit=nouns.named(words) if many else " ".join(words),
            span=Span(measure.span.start, max(measure.span.end, phrase.head.end)),
            assumed=False,
            how=_reason(measure, "counts the noun that it describes"),
        )
    return measure


def _reason(measure: Measure, reason: str) -> str:
    kept = [part for part in measure.how.split(" + ") if part and part not in (LENT, COUNTS, BARE)]
    return " + ".join([*kept, reason])
