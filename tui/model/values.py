"""Dates, measures, quotations, and the grammar that linking needs, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tui.model.span import Span

Number = int | float
Value = Number | tuple[Number, Number]


@dataclass(frozen=True, slots=True)
class TimexMark:
    """A date or time expression found in the text, not yet valued.

    `type` is DATE, TIME, DURATION or SET; `expression` is the parsed form (a rule's name and its arguments),
    all that `linking.calendar` needs besides the anchor; `tense` is "past", "future", "always" (of every
    year) or "" for unknown; `range` joins the two ends of a range ("r1")."""

    span: Span
    type: str
    expression: tuple[object, ...]
    tense: str = ""
    range: str | None = None


@dataclass(frozen=True, slots=True)
class DateRef:
    """A valued TIMEX3. `value`, `mod`, `quant`, `freq` as in the standard; `first` and `last` day, both
    inclusive, None where the calendar has none; `anchored` is "published", "told" or "none"; `how` is the
    reason in words."""

    span: Span
    type: str
    value: str
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    first: date | None = None
    last: date | None = None
    anchored: str = "none"
    how: str = ""
    range: str | None = None


@dataclass(frozen=True, slots=True)
class Normal:
    """A value in SI or ISO 4217 terms."""

    value: Value
    unit: str


@dataclass(frozen=True, slots=True)
class Measure:
    """A quantity. `kind` is money, percent, count, quantity, ratio or other; `value` a number or (low, high);
    `unit` singular ("USD", "percent", "russian troop", "barrel per day"); `change` one of > < ~ up down or
    None; `concept` what was measured; `dimension` groups the pane ("money", "mass", "count", "age"…);
    `said_by` the id of an entity; `disagrees` indices of measures in the same analysis."""

    span: Span
    kind: str
    value: Value | None
    unit: str | None
    change: str | None = None
    concept: str | None = None
    normal: Normal | None = None
    assumed: bool = False
    said_by: str | None = None
    disagrees: tuple[int, ...] = ()
    how: str = ""
    dimension: str = "other"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation or reported speech; `speaker` the id of an entity or None, `kind` direct or reported."""

    span: Span
    speaker: str | None
    kind: str
    cue: str | None = None


@dataclass(frozen=True, slots=True)
class Speech:
    """Words that the text ascribes to somebody, not yet joined to an entity.

    `kind` is "direct" (inside quotation marks, which stay outside the span), "reported", or "cue" (a word of
    saying itself, whose words may stand in a quotation beside it); `cue` the word as written and `at` its
    span; `heads` the words that may name the speaker, the likeliest first. `sure` is False where the words
    tell of speech only if their subject can speak ("the council counted nine")."""

    span: Span
    kind: str
    cue: str | None = None
    at: Span | None = None
    heads: tuple[Span, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase as the grammar sees it; carries what linking needs out of spaCy.

    `head` is the span of the head word, `lemma` its lemma in lower case, `number` "sing", "plur" or "",
    `gender` "masc", "fem", "neut" or "", `role` the dependency of the head (nsubj, dobj, appos, poss…),
    `apposition_of` the span of the phrase that it explains, `definite` tells of "the", "this" or a
    possessive, `pronoun` that the phrase is a personal or possessive pronoun."""

    span: Span
    head: Span
    lemma: str
    number: str = ""
    gender: str = ""
    role: str = ""
    apposition_of: Span | None = None
    definite: bool = False
    pronoun: bool = False
