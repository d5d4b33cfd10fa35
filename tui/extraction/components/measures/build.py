"""All measures of one block: numerals, units, ranges, kinds, nouns, rates, changes, concepts, durations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tui.extraction.components.measures import (
    attach,
    changes,
    concepts,
    masks,
    numerals,
    physical,
    ranges,
    rates,
    sentences,
    traps,
)
from tui.extraction.components.measures.classify import classify
from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.inherit import inherit
from tui.model.values import Measure, TimexMark

_ARTICLE_UNIT = re.compile(
    r"(?<![\w$£€-])(?<!half )(?P<article>an?|half an?|quarter of an?) (?P<unit>metre|meter|kilometre|"
    r"kilometer|"
    r"mile|tonne|kilogram|litre|liter|centimetre|centimeter|millimetre|hectare)\b"
    r"(?! (?:race|relay|sprint|stone|a |per |an ))",
    re.IGNORECASE,
)
_SAME = frozenset({" and ", ", or ", " or ", " ("})
"""What stands between two amounts of one change: "up 4% and 6%", "fell $1.20, or 1.5 per cent"."""
_ARTICLES = {"half": 0.5, "quarter": 0.25}
_AMOUNT = re.compile(r"(?:\d|\w+s|cents?|pence|[a-z]+ion|per cent)\s\Z")
_FIGURE = re.compile(r"\d|[$£€]|million|billion|cents|pence")
_GOES_ON = re.compile(r"[.,;:/]\d|[:/°]|[-‐][A-Z](?![a-z])|(?!x\b)[^\W\d]|_")
_HALF = " and a half"
_VAGUE = re.compile(
    r"\b(?:an?|one|the (?:past|last|next)|past|last)[ -]"
    r"(second|minute|hour|day|week|fortnight|month|year|decade|century)\b",
    re.IGNORECASE,
)


def block(text: str, low: int, high: int, dates: Sequence[TimexMark]) -> list[Measure]:
    """Measures of `text[low:high]`, in order and disjoint."""
    fixed = [(mark.span.start, mark.span.end) for mark in dates if mark.type != "DURATION"]
    drafts = ranges.join(text, low, _attached(text, low, high, fixed))
    starts = sentences.starts(text, low, high)
    headline = traps.is_headline(text, low, high)
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        limit = drafts[index + 1].start if index + 1 < len(drafts) else high
        if kept and draft.start < kept[-1].end:
            continue
        if classify(text, low, high, limit, draft, headline):
            kept.append(draft)
    inherit(text, low, high, kept, starts)
    result: list[Draft] = []
    floor = low
    for draft in kept:
        if draft.start < floor:
            continue
        sentence = sentences.start_of(starts, draft.start)
        changes.mark(text, floor, high, draft, sentence)
        draft.concept = draft.concept or concepts.surface(text, sentence, high, draft)
        _clip(text, draft, fixed)
        if result and text[floor : draft.start] in _SAME and draft.kind == "percent":
            draft.change = draft.change or (
                result[-1].change if result[-1].change in ("up", "down") else None
            )
        if floor <= draft.start < draft.end:
            result.append(draft)
            floor = draft.end
    return _with_durations(text, low, high, [draft.measure() for draft in result], dates)


def _attached(text: str, low: int, high: int, fixed: list[tuple[int, int]]) -> list[Draft]:
    """Numerals with their units, without those that dates, times, addresses and codes hold."""
    mask = masks.Mask(text, low, high, fixed)
    found: list[Draft] = []
    reached = low
    for numeral in numerals.find(text, low, high):
        if numeral.start < reached or mask.covers(numeral.start, numeral.end):
            continue
        draft = attach.attach(text, max(low, reached), high, numeral)
        if draft is None or _broken(text, draft) or (draft.bare and traps.is_year(text, low, high, draft)):
            continue
        if draft.kind == "money" or draft.dimension in ("mass", "volume", "length", "energy"):
            rates.attach(text, high, draft)
        found.append(draft)
        reached = draft.end
    found.extend(_articles(text, low, high, found, mask))
    found.sort(key=lambda draft: draft.start)
    return found


def _articles(text: str, low: int, high: int, found: list[Draft], mask: masks.Mask) -> list[Draft]:
    """ "a metre of mud", "half a mile": an article before a unit, unless it tells what an amount is paid
    for."""
    extra = []
    for match in _ARTICLE_UNIT.finditer(text, low, high):
        start, end = match.span()
        if any(d.start < end and start < d.end for d in found) or mask.covers(start, end):
            continue
        if _AMOUNT.search(text, max(low, start - 16), start) and _FIGURE.search(
            text, max(low, start - 28), start
        ):
            continue
        article = match.group("article")
        value = _ARTICLES.get(article.split()[0].lower(), 1)
        at = match.start("unit") - 1
        draft = Draft(
            numerals.Numeral(start, at, value, "words", written=article), start, at, value, core=start
        )
        if physical.quantity(text, high, draft):
            extra.append(draft)
    return extra


def _broken(text: str, draft: Draft) -> bool:
    """Whether a bare number goes on as a version, a clock time or a code, or begins inside one."""
    if not draft.bare or draft.numeral.form != "digits":
        return False
    written = draft.numeral.written
    if "/" in written and " " not in written and written[0] not in "-−" and draft.numeral.form != "fraction":
        return True
    before = text[draft.start - 1 : draft.start] if draft.start else ""
    return (before in ("/", ":", "_", "#") and before != "") or bool(_GOES_ON.match(text, draft.end))


def _clip(text: str, draft: Draft, fixed: list[tuple[int, int]]) -> None:
    """Keep the mark clear of dates: cut what reaches into one, except the denominator of a rate."""
    for start, end in fixed:
        if not (start < draft.end and draft.start < end):
            continue
        if " per " in (draft.unit or "") and start > draft.core and end <= draft.end + 1:
            continue
        if start > draft.core:
            draft.end = len(text[:start].rstrip())
        else:
            draft.start = max(draft.start, end)


def _with_durations(
    text: str, low: int, high: int, found: list[Measure], dates: Sequence[TimexMark]
) -> list[Measure]:
    """The measures and the marked durations: both lists have them, over the same stretch of text."""
    result = list(found)
    for mark in dates:
        if mark.type != "DURATION" or mark.span.start < low or mark.span.end > high:
            continue
        touching = [measure for measure in result if measure.span.overlaps(mark.span)]
        if not touching:
            unit = _VAGUE.search(text, mark.span.start, mark.span.end)
            if unit:
                name, value = unit.group(1).lower(), 1.5 if text.endswith(_HALF, 0, mark.span.end) else 1
                how = "a length of time"
                result.append(Measure(mark.span, "quantity", value, name, how=how, dimension="duration"))
        elif len(touching) == 1 and touching[0].dimension == "duration":
            single = not isinstance(touching[0].value, tuple)
            if single or mark.span.contains(touching[0].span):
                result[result.index(touching[0])] = replace(touching[0], span=mark.span)
    result.sort(key=lambda measure: measure.span)
    return result
