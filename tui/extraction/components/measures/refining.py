"""After grammar: counted nouns and concepts from noun phrases, where that does better than the surface."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tui.extraction.components.measures import nouns, numerals
from tui.extraction.components.measures.draft import BARE
from tui.extraction.components.measures.vocabulary import STOP
from tui.model.span import Span
from tui.model.values import Measure, Phrase

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_REACH = 160
"""Characters before a measure within which the subject of its clause is looked for."""
_WORDS = re.compile(r"[^\W_](?:[\w&’'-]|\.(?=[A-Za-z]\.))*\.?(?<=[\w.])")
_CLAUSE = re.compile(r"[.!?;]\s|\n|[.!?;]$")
_EMPTY = frozenset(
    {
        "total",
        "number",
        "figure",
        "toll",
        "average",
        "amount",
        "majority",
        "percent",
        "per cent",
        "one",
        "which",
        "who",
        "that",
    }
)
"""Heads that name no thing by themselves."""


def refine(text: str, measures: Sequence[Measure], phrases: Sequence[Phrase]) -> tuple[Measure, ...]:
    """The same measures in the same order, with unit and concept as the noun phrases around them say.

    `phrases` come in the order of the text."""
    ordered = [phrase for phrase in phrases if not phrase.pronoun]
    heads = sorted(ordered, key=lambda phrase: phrase.head)
    at = [phrase.head.start for phrase in heads]
    return tuple(_refined(text, measure, heads, at) for measure in measures)


def _refined(text: str, measure: Measure, heads: list[Phrase], at: list[int]) -> Measure:
    if measure.kind == "count" and measure.dimension == "count":
        return _counted(text, measure, heads, at)
    concept = _concept(text, measure, heads, at)
    return replace(measure, concept=concept) if concept else measure


def _counted(text: str, measure: Measure, heads: list[Phrase], at: list[int]) -> Measure:
    """The unit of a count that was left open or borrowed, from the phrase that the number modifies."""
    found = list(numerals.find(text, measure.span.start, measure.span.end))
    if (
        not found
        or (measure.unit is not None and not measure.assumed)
        or text[found[-1].end : found[-1].end + 1] != " "
    ):
        return measure
    end = found[-1].end
    for phrase in heads[bisect_left(at, end) : bisect_right(at, end + 60)]:
        if phrase.span.start > end:
            continue
        between = text[end : phrase.head.end]
        words = [w for w in _WORDS.findall(between) if w.lower() not in STOP and not nouns.is_dropped(w)]
        many = measure.value != 1
        if (
            not words
            or phrase.lemma in _EMPTY
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
    kept = [
        part
        for part in measure.how.split(" + ")
        if part and part not in ("unit of an earlier figure", "counts what follows", BARE)
    ]
    return " + ".join([*kept, reason])


def _concept(text: str, measure: Measure, heads: list[Phrase], at: list[int]) -> str | None:
    """What was measured: the noun after "of", the noun that the amount describes, else the subject of its
    clause."""
    if measure.dimension == "age" or measure.kind == "other":
        return None
    start, end = measure.span
    after = heads[bisect_left(at, end) : bisect_right(at, end + 50)]
    for phrase in after:
        if (
            phrase.span.start <= start
            and phrase.head.start - end < 40
            and not _CLAUSE.search(text[end : phrase.head.start])
        ):
            return _name(text, phrase, end)
    of = re.compile(r" of (?=\w)").match(text, end)
    if of:
        for phrase in after:
            if phrase.span.start <= of.end() + 4 and phrase.span.start >= end:
                return _name(text, phrase)
    if measure.dimension == "duration":
        return None
    before = heads[bisect_left(at, start - _REACH) : bisect_left(at, start)]
    for phrase in reversed(before):
        if _CLAUSE.search(text[phrase.head.end : start]):
            return None
        if phrase.role in _SUBJECTS and phrase.lemma not in _EMPTY:
            return _name(text, phrase)
    return None


def _name(text: str, phrase: Phrase, start: int = 0) -> str:
    """The phrase from `start` without determiners and numbers, up to its head: "the bank's key rate" gives
    "key rate"."""
    words = text[max(start, phrase.span.start) : phrase.head.end].split()
    kept = [word.strip("“”\"'‘’(),") for word in words]
    for index in range(len(kept) - 1, 0, -1):
        if kept[index - 1].endswith(("’s", "'s", "s’", "s'")) or kept[index - 1].lower() in STOP:
            kept = kept[index:]
            break
    kept = [word for word in kept if word and not word[0].isdigit() and word[0] not in "$€£"]
    return " ".join(kept[-4:]) or text[phrase.head.start : phrase.head.end]
