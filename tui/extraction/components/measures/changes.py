"""Bounds, approximations and the direction of a change, from the words around an amount."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.vocabulary import (
    DOWN,
    DOWN_NOUNS,
    LEVEL_VERBS,
    PARTICLE_VERBS,
    UP,
    UP_NOUNS,
)

_LESS = (
    r"(?:no|not) more than|(?:fewer|less|lower|smaller|shorter|younger) than|at most|just under|well under|"
    r"less than or equal to|a maximum of|under|below|within|up to|as (?:many|much|high|far) as"
)
_MORE = (
    r"(?:no|not) (?:fewer|less) than|(?:more|greater|higher|larger|bigger|longer|older) than|at least|"
    r"at a minimum|a minimum of|upwards of|in excess of|just over|well over|just above|well above|over|above|"
    r"exceed(?:s|ed|ing)?|pass(?:es|ed)?|top(?:s|ped)?|surpass(?:es|ed|ing)?"
)
_ABOUT = (
    r"about|around|some|roughly|approximately|approx\.?|(?:an?|the|some) estimated|nearly|almost|"
    r"close to|circa|"
    r"c\.|more or less|or so|somewhere near|in the region of"
)
_CUE = re.compile(
    rf"(?:(?P<lt>\b(?:{_LESS})|(?<![-=<>])[<≤])|(?P<gt>\b(?:{_MORE})|(?<![-=<>])[>≥])|(?P<about>\b(?:{_ABOUT})|"
    rf"(?<!\w)[~≈]))"
    r"(?: (?:a|an|the|another))?[ \u00a0]?\Z",
    re.IGNORECASE,
)
_OUTSIDE = re.compile(
    r"(?:up to|within|under|below|above|over|as \w+ as|pass\w*|top\w*|exceed\w*|surpass\w*)\Z", re.IGNORECASE
)
"""Bounds that stay outside the mark, since a verb or a place leans on them."""
_AFTER = re.compile(
    r"(?P<gt> or (?:more|higher|older|over|above|greater)\b|\+(?!\w)|-plus\b| plus\b(?=[ ,.;]))"
    r"|(?P<lt> or (?:less|fewer|lower|under|below|younger)\b)|(?P<about> or so\b)",
    re.IGNORECASE,
)
_HEDGES = (
    r"about|around|some|roughly|nearly|almost|approximately|more than|less than|at least|over|under|"
    r"just|only|an?|"
    r"another|further|additional|estimated|modest|sharp|as much as|up to|well|again|sharply|slightly|"
    r"even|close to|"
    r"average of|average|record|total of"
)
_HEDGE = re.compile(rf"(?:\b(?:{_HEDGES})\s+)+\Z", re.IGNORECASE)
_CLAUSE = re.compile(r"[.;:!?,()\n“”\"](?=\s|$|\w)")
_WORDS = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_NOUN_AFTER = re.compile(
    r"[ -](?:(?:annual|year-on-year|pay|wage|price|tax|further|sharp|quarterly|monthly|annuali[sz]ed|"
    r"more) )?([a-z]+)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(r" (above|below)\b")
_SPAN = 90


def mark(text: str, low: int, high: int, draft: Draft, sentence: int) -> None:
    """Fill `draft.change` and take the words of a bound or approximation into the extent.

    `low` is where the measure before ends, `sentence` where the sentence begins. A direction wins over a
    bound, and goes to the amount of the change: the verb stands directly before it, or before "by"."""
    direction = None if draft.joiner == "from" else _direction(text, sentence, draft)
    bound = _bound(text, max(low, draft.start - 48), draft)
    after = _AFTER.match(text, draft.end, high)
    if after and not draft.change:
        bound = ">" if after.group("gt") else "<" if after.group("lt") else "~"
        draft.end = after.end()
    if draft.change is None:
        draft.change = direction or bound


def _bound(text: str, low: int, draft: Draft) -> str | None:
    cue = _CUE.search(text, low, draft.start)
    if not cue:
        return None
    word = (cue.group("gt") or cue.group("lt") or cue.group("about")).lower()
    if word in ("over", "under", "below", "above", "within") and _is_place(word, draft):
        return None
    if not _OUTSIDE.match(word) and not (word == "some" and text[cue.start()].isupper()):
        draft.start = cue.start()
    draft.how.append(f"“{word}”")
    return ">" if cue.group("gt") else "<" if cue.group("lt") else "~"


def _is_place(word: str, draft: Draft) -> bool:
    """Whether "under a foot of snow", "over three years" tell where or how long rather than how much."""
    article = draft.value == 1 and not draft.numeral.written[:1].isdigit()
    return article or (draft.dimension == "duration" and word == "over")


def _direction(text: str, sentence: int, draft: Draft) -> str | None:
    """ "up" or "down" for the amount of a change, else None."""
    written = draft.numeral.written.lower()
    if draft.numeral.form == "multiple" and written.endswith(("ed", "ing")):
        return "down" if written.startswith("halv") else "up"
    before = _CLAUSE.split(text[max(sentence, draft.start - _SPAN) : draft.start])[-1]
    words = [word.lower() for word in _WORDS.findall(_HEDGE.sub("", before))]
    relative = draft.kind == "percent" or draft.dimension == "ratio" or draft.unit in ("point", "times")
    if words[-1:] == ["by"]:
        near = 1 if draft.dimension == "count" and not relative else 9
        return _last_of(words[-1 - near : -1])
    if draft.dimension in ("duration", "age"):
        return None
    if len(words) > 1 and words[-1] == "of":
        found = _sign(words[-2], UP_NOUNS, DOWN_NOUNS)
        return found if relative or words[-2] not in ("loss", "gain", "raise", "discount", "cut") else None
    found = _sign(words[-1], UP, DOWN) if words else None
    if found and words[-1] in ("up", "down") and words[-2:-1] and words[-2] in PARTICLE_VERBS:
        return None
    if found:
        if draft.dimension == "count" and not relative:
            return None
        if not relative and words[-1] in LEVEL_VERBS:
            return None
        return _compared(text, draft) or found
    return _compared(text, draft) if relative else None


def _compared(text: str, draft: Draft) -> str | None:
    """ "a 5% rise", "3 per cent lower", "a third below last year's"."""
    beside = _BESIDE.match(text, draft.end) if draft.kind == "percent" or draft.dimension == "ratio" else None
    if beside and draft.unit != "times":
        return "up" if beside.group(1) == "above" else "down"
    after = _NOUN_AFTER.match(text, draft.end)
    return _sign(after.group(1).lower().removesuffix("s"), UP_NOUNS, DOWN_NOUNS) if after else None


def _last_of(words: list[str]) -> str | None:
    return next((found for word in reversed(words) if (found := _sign(word, UP, DOWN))), None)


def _sign(word: str, up: frozenset[str], down: frozenset[str]) -> str | None:
    return "up" if word in up else "down" if word in down else None
