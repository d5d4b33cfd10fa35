"""All measures of one block: numerals, units, ranges, names sorted out, nouns, rates, changes, concepts."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tui.extraction.components.measures import (
    ages,
    attach,
    changes,
    concepts,
    nouns,
    numerals,
    physical,
    ranges,
    rates,
    traps,
)
from tui.extraction.components.measures.draft import Draft
from tui.model.lexicon.plurals import singular_phrase
from tui.model.values import Measure, TimexMark

_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])|\n")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Corp|Inc|Ltd|Co|Gen|Lt|Col|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S|U\.K|vs|approx)\.\Z"
)
_ONE_NOT = frozenset(
    ["day", "night", "morning", "evening", "afternoon", "thing", "way", "side", "hand", "another", "of's", "can", "cannot", "does", "did", "do", "is", "was", "were", "has", "had", "will", "would", "should", "must", "may", "might", "could", "who", "that", "which", "in", "to", "by", "for", "on", "at", "with", "from", "as", "and", "or", "but", "the", "more", "such", "kind", "sort", "time", "can't", "doesn't", "isn't", "wasn't", "step", "moment", "point", "reason", "example"]
)
_TIMES = re.compile(r"[ -]times?\b(?! (?:zone|table|limit|frame))|x\b", re.IGNORECASE)
_TIMES_AS = re.compile(
    r" (?:as|more|the|that|its|what|their|his|her|over|expected|larger|bigger|higher|this|those|greater|faster|annual|core|earnings|last|sales)\b",
    re.I,
)
_ARTICLE_UNIT = re.compile(
    r"(?<![\w$£€-])(?<!half )(?P<article>an?|half an?|quarter of an?) (?P<unit>metre|meter|kilometre|kilometer|mile|tonne|kilogram|litre|liter|centimetre|centimeter|millimetre|hectare)\b"
    r"(?! (?:race|relay|sprint|stone|a |per |an ))",
    re.IGNORECASE,
)


def block(text: str, low: int, high: int, dates: Sequence[TimexMark]) -> list[Measure]:
    """Measures of `text[low:high]`, in order and disjoint."""
    fixed = [(d.span.start, d.span.end) for d in dates if d.type != "DURATION"]
    drafts = _attached(text, low, high, fixed)
    drafts = ranges.join(text, low, drafts)
    sentences = _sentences(text, low, high)
    headline = traps.is_headline(text, low, high)
    kept: list[Draft] = []
    for index, draft in enumerate(drafts):
        limit = drafts[index + 1].start if index + 1 < len(drafts) else high
        if kept and draft.start < kept[-1].end:
            continue
        if _classify(text, low, high, limit, draft, headline):
            kept.append(draft)
    _inherit(text, low, high, kept, sentences)
    result: list[Draft] = []
    floor = low
    for draft in kept:
        if draft.start < floor:
            continue
        sentence = max(_sentence_of(sentences, draft.start), low)
        changes.mark(text, floor, high, draft, sentence)
        if draft.concept is None:
            draft.concept = concepts.surface(text, sentence, high, draft)
        _clip(text, draft, fixed)
        if draft.end <= draft.start or (result and draft.start < result[-1].end):
            continue
        result.append(draft)
        floor = draft.end
    return _with_durations(text, low, high, [d.measure() for d in result], dates)


def _attached(text: str, low: int, high: int, fixed: list[tuple[int, int]]) -> list[Draft]:
    mask = traps.Mask(text, low, high, fixed)
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
    for match in _ARTICLE_UNIT.finditer(text, low, high):
        start, end = match.span()
        if any(d.start < end and start < d.end for d in found) or mask.covers_any(start, end):
            continue
        word = match.group("article").lower()
        value = 0.5 if word.startswith("half") else 0.25 if word.startswith("quarter") else 1
        numeral = numerals.Numeral(
            start, match.start("unit") - 1, value, "words", written=match.group("article")
        )
        draft = Draft(numeral, start, match.start("unit") - 1, value, core=start)
        if physical.quantity(text, high, draft) and not _denominator(text, low, start):
            found.append(draft)
    found.sort(key=lambda d: d.start)
    return found


def _denominator(text: str, low: int, at: int) -> bool:
    """Whether "a tonne" tells of what an amount is paid."""
    return bool(
        re.search(
            r"(?:\d|\w+s|cents?|pence|dollars?|euros?|[a-z]+ion|per cent)\s\Z", text[max(low, at - 16) : at]
        )
    ) and bool(re.search(r"\d|[$£€]|million|billion|cents|pence", text[max(low, at - 28) : at]))


def _broken(text: str, draft: Draft) -> bool:
    """Whether the number goes on as a version, a clock time or a code."""
    after = text[draft.end : draft.end + 2]
    before = text[max(0, draft.start - 1) : draft.start]
    if draft.bare and draft.numeral.form == "digits":
        if (
            re.match(r"[.,:/]\d|[:/°]", after)
            or before in ("/", ":", "_", "#")
            or (re.match(r"[-‐][A-Z]", after)
            and not re.match(r"[-‐][A-Z][a-z]", after))
        ):
            return True
        if after[:1].isalpha() or after[:1] == "_":
            return True
    return False


def _classify(text: str, low: int, high: int, limit: int, draft: Draft, headline: bool) -> bool:
    """Give a draft without a unit its kind and noun; False where it is no measure."""
    numeral = draft.numeral
    if ages.attach(text, low, high, draft):
        return True
    if numeral.form == "multiple":
        return _multiple(text, low, draft)
    if numeral.form == "outof":
        return _fraction(text, low, high, draft)
    if draft.dimension == "duration":
        if re.match(
            r" (?:ago|earlier|later|hence|from now|before|after (?:he|she|it|they))\b",
            text[draft.end : draft.end + 14],
        ):
            return False
        rates.attach(text, high, draft)
        return True
    if not draft.bare:
        rates.attach(text, high, draft)
        return not (numeral.form == "fraction" and draft.kind == "count")
    if draft.kind == "other":
        return not traps.is_name(text, low, high, draft, headline)
    if numeral.form == "fraction":
        return _fraction(text, low, high, draft)
    if traps.is_name(text, low, high, draft, headline):
        return False
    times = _TIMES.match(text, draft.end, high)
    if times and (
        numeral.form == "digits"
        or _TIMES_AS.match(text, times.end())
        or not re.match(r" (?:a|per|each)\b", text[times.end() : times.end() + 5])
    ):
        draft.unit, draft.kind, draft.dimension, draft.end = "times", "ratio", "ratio", times.end()
        draft.how.append("times")
        return True
    return _count(text, low, high, limit, draft)


def _count(text: str, low: int, high: int, limit: int, draft: Draft) -> bool:
    numeral = draft.numeral
    single = draft.value == 1 and not draft.ranged
    word_one = single and numeral.form == "words"
    if word_one and re.search(
        r"\b(?:the|this|that|no|any|every|each|which|another|some|only|number|day|other|of|last|first|new|big|good) \Z",
        text[max(low, draft.start - 9) : draft.start],
        re.I,
    ):
        if not re.search(r"\b(?:only|of) \Z", text[max(low, draft.start - 6) : draft.start], re.I):
            return False
    strong = re.compile(r"-strong\b").match(text, draft.end, high)
    if strong:
        draft.end = strong.end()
        found = nouns.counted(text, draft.end, limit, single=True)
        draft.unit, draft.noun = None, True
        if found:
            draft.concept = found[0]
        draft.how.append("strong")
        return True
    if draft.value in ((12, 120),) and numeral.form == "fuzzy":
        pass
    at = draft.end
    if numeral.form == "fuzzy" or (numeral.written.lower().endswith("dozen") and text.startswith(" of ", at)):
        if text.startswith(" of ", at):
            inner = re.compile(r" of (?:the |these |those |its |his |her |their |our )?").match(
                text, at, high
            )
            at = inner.end() - 1 if inner else at
        elif numeral.form == "fuzzy" and numeral.written.lower() in ("tens", "scores"):
            return False
    group = nouns.of_group(text, at, limit) if numeral.form != "fuzzy" else None
    if group:
        draft.unit, draft.noun = group[0], True
        if word_one:
            draft.end = group[1]
        draft.how.append("of a group")
        return True
    if word_one:
        following = re.compile(r"[ \u00a0]([^\W\d_][\w’'-]*)").match(text, at, limit)
        if (
            not following
            or following.group(1).lower() in _ONE_NOT
            or following.group(1).lower() in nouns.STOP
        ):
            return False
        if following.group(1).lower().endswith(("s", "n't")) and not following.group(1).lower().endswith(
            "ss"
        ):
            return False
    if numeral.form == "words" and text[at : at + 1] == "-":
        hyphened = re.compile(r"-([a-z]+)\b").match(text, at, high)
        if not hyphened or not nouns.compound(hyphened.group(1)) or single:
            return False
    found = nouns.counted(text, at, limit, single)
    if found:
        draft.unit, draft.end = found
        draft.noun = True
        draft.how.append("counted noun")
    elif text[at : at + 1] == "-" and numeral.form == "digits" and text[at + 1 : at + 2].isalpha():
        return False
    rates.attach(text, high, draft)
    return True


def _multiple(text: str, low: int, draft: Draft) -> bool:
    draft.unit, draft.kind, draft.dimension = "times", "ratio", "ratio"
    draft.how.append("multiple")
    word = draft.numeral.written.lower()
    if word == "halved" or word == "halving":
        draft.how.append("halved")
    return not re.match(r"-|d-", text[draft.end : draft.end + 2])


_SHARE_AFTER = re.compile(
    r"(?: of\b| (?:below|above|more|less|lower|higher|fewer|larger|smaller|as|in|on|to|from|since|this|last|by|during|over|before|between|after|for|at)\b|[.,;:)”\"]|$|\n| (?:the|its|his|her|their|that|those|what)\b| dies?\b)"
)


def _fraction(text: str, low: int, high: int, draft: Draft) -> bool:
    """A share: "a third of Germans", "half the city", "by a quarter"."""
    written = draft.numeral.written.lower()
    plain = written in (
        "third",
        "quarter",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "hundredth",
        "thousandth",
    )
    if plain or (
        written.endswith("s")
        and written
        in (
            "thirds",
            "quarters",
            "fifths",
            "tenths",
            "fourths",
            "sixths",
            "eighths",
            "hundredths",
            "thousandths",
            "halves",
            "sevenths",
            "ninths",
        )
    ):
        return False
    if draft.numeral.form == "fraction" and not written[0].isalpha():
        pass
    elif draft.numeral.form == "fraction" and not _SHARE_AFTER.match(text, draft.end, high):
        return False
    if draft.numeral.form == "fraction":
        before = text[max(low, draft.start - 24) : draft.start].lower()
        if re.search(
            r"\b(?:first|second|other|better|top|bottom|northern|southern|eastern|western|final|last|latter|opening|in|and a|years and a|\d and a|and|its|the) \Z",
            before,
        ):
            if (
                not re.search(r"(?:\bin|\band|\bthe) \Z", before)
                or (
                    re.search(r"\bin \Z", before)
                    and "half" in written
                    and not text.startswith(" of", draft.end)
                )
                or re.search(r"\b(?:the|in the) \Z", before)
            ):
                return False
        if (
            re.search(r"\b(?:and a|years and|hours and|months and|days and|weeks and|miles and) \Z", before)
            and "half" in written
        ):
            return False
        if text[draft.end : draft.end + 1] == "-":
            return False
    draft.unit, draft.kind, draft.dimension = "fraction", "ratio", "ratio"
    draft.how.append("share")
    inner = re.compile(r" (?:of )?(?:the |its |his |her |their |our |all )?(?=[^\W\d_])").match(
        text, draft.end, high
    )
    if inner and (text.startswith(" of ", draft.end) or " the " in inner.group()):
        found = nouns.counted(text, inner.end() - 1, high, single=False) or nouns.counted(
            text, inner.end() - 1, high, single=True
        )
        if found and found[0].lower() not in ("them", "it") and found[0].lower() not in nouns.STOP:
            draft.concept = found[0]
    return True


_RATED = re.compile(r"\b(?:against|from|than|with|twice|times|half)(?: the| about| around)? \Z", re.IGNORECASE)
_TOPIC = re.compile(r"\b(?:how many|(?:number|total|tally|count) of) (?=[^\W\d_])", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:against|from|than|with|to|versus|reach(?:es|ed)?|is|was|were|at|hit|totall?ed|averaged|below|above|exceed(?:ed|s)?|"
    r"half|twice|times|about|around|nearly|almost|just|only)(?: the| about| around| nearly| almost| some)? \Z",
    re.IGNORECASE,
)
_OF_THEM = re.compile(r" of (?:them|which|whom|these|those)\b")
_OF_MORE = re.compile(r" of (?:[a-z]+ ){0,2}\Z")


def _inherit(text: str, low: int, high: int, drafts: list[Draft], sentences: list[int]) -> None:
    """Numbers without a noun take the unit of an earlier count or amount; `assumed` tells of it."""
    sources: list[tuple[int, Draft | str]] = [(d.start, d) for d in drafts if _lends(d)]
    for match in _TOPIC.finditer(text, low, high):
        found = nouns.counted(text, match.end() - 1, high, single=False)
        if found:
            sources.append((match.start(), found[0]))
    sources.sort(key=lambda source: source[0])
    for index, draft in enumerate(drafts):
        bare = draft.kind == "count" and draft.unit is None and not draft.noun
        partial = draft.unit is not None and draft.unit.startswith("per ")
        if draft.kind == "money" and draft.unit is not None and " per " not in draft.unit:
            _borrow_rate(text, draft, drafts[:index], sentences)
        if not (bare or partial) or draft.kind == "other":
            continue
        after = drafts[index + 1] if index + 1 < len(drafts) else None
        if after is not None and after.noun and bare and _OF_MORE.fullmatch(text[draft.end : after.start]):
            draft.unit, draft.noun = after.unit, True
            draft.how.append("of a group")
        else:
            _borrow(text, draft, partial, sources, sentences)
        if bare:
            _of_children(text, draft)
        if draft.unit is not None and not partial:
            sources.append((draft.start, draft))
            sources.sort(key=lambda source: source[0])


def _borrow_rate(text: str, draft: Draft, before: list[Draft], sentences: list[int]) -> None:
    """ "earns $31,500 a day, twice the $16,200 of May": a compared amount has the rate of the one before."""
    if not _RATED.search(text, max(0, draft.start - 24), draft.start):
        return
    here = _sentence_index(sentences, draft.start)
    for other in reversed(before):
        if _sentence_index(sentences, other.start) != here:
            return
        if other.kind == "money" and other.unit is not None:
            base, per, rate = other.unit.partition(" per ")
            near = 0.01 < ranges.low_of(draft) / (ranges.low_of(other) or 1) < 100
            if per and base == draft.unit and near:
                draft.unit, draft.assumed = f"{draft.unit} per {rate}", True
                draft.how.append("rate of the earlier figure")
            return


def _lends(draft: Draft) -> bool:
    """Whether a later bare number may take this unit."""
    return (
        draft.unit is not None
        and not draft.unit.startswith("per ")
        and draft.kind in ("count", "quantity", "money")
        and draft.dimension not in ("age", "duration")
        and not (draft.value == 1 and draft.kind == "count")
    )


def _borrow(
    text: str, draft: Draft, partial: bool, sources: list[tuple[int, Draft | str]], sentences: list[int]
) -> None:
    """Of the figures of the same sentence, or else of the nearest before, take the first for "of them", else
    the one nearest in size."""
    here = _sentence_index(sentences, draft.start)
    before = [(at, source) for at, source in sources if at < draft.start]
    near: list[Draft | str] = []
    for back in range(3):
        near = [s for at, s in before if _sentence_index(sentences, at) == here - back]
        if near:
            break
    if partial:
        near = [s for s in near if isinstance(s, str) or " per " not in (s.unit or "")]
    if not near:
        if partial:
            draft.unit = f"time {draft.unit}"
        return
    topics = [s for s in near if isinstance(s, str)]
    compared = _COMPARED.search(text, max(0, draft.start - 24), draft.start)
    drafts = [s for s in near if isinstance(s, Draft) and (s.kind == "count" or compared)]
    if not drafts and not topics:
        return
    if _OF_THEM.match(text, draft.end):
        chosen = near[0]
    elif drafts:
        size = abs(ranges.low_of(draft)) + 1
        chosen = min(
            reversed(drafts), key=lambda d: abs(math.log10((abs(ranges.low_of(d)) + 1) / size)) // 0.7
        )
    else:
        chosen = topics[-1]
    rate = draft.unit
    if isinstance(chosen, str):
        draft.unit = chosen
    else:
        draft.unit, draft.kind, draft.dimension = chosen.unit, chosen.kind, chosen.dimension
    if partial:
        draft.unit = f"{draft.unit} {rate}"
        if draft.kind == "count":
            draft.kind, draft.dimension = "quantity", "rate"
    draft.assumed = True
    draft.how.append("unit of an earlier figure")


def _of_children(text: str, draft: Draft) -> None:
    """ "38 of them children": the noun stands after the pronoun."""
    match = re.compile(r" of (?:them|whom|these|which)(?: (?:were|are|was))? ([a-z]{4,})").match(
        text, draft.end
    )
    if match and nouns.plural_noun(match.group(1)):
        draft.unit, draft.kind, draft.dimension = singular_phrase([match.group(1)]), "count", "count"


def _sentences(text: str, low: int, high: int) -> list[int]:
    starts = [low]
    for match in _SENTENCE.finditer(text, low, high):
        if not _ABBREVIATED.search(text, max(low, match.start() - 12), match.start()):
            starts.append(match.end())
    return starts


def _sentence_index(starts: list[int], at: int) -> int:
    return bisect_right(starts, at) - 1


def _sentence_of(starts: list[int], at: int) -> int:
    return starts[max(0, _sentence_index(starts, at))]


def _clip(text: str, draft: Draft, fixed: list[tuple[int, int]]) -> None:
    """Keep the mark clear of dates: cut what reaches into one, except the denominator of a rate."""
    for start, end in fixed:
        if start < draft.end and draft.start < end:
            if " per " in (draft.unit or "") and start > draft.core and end <= draft.end + 1:
                continue
            if start > draft.core:
                draft.end = min(draft.end, len(text[:start].rstrip()))
            else:
                draft.start = max(draft.start, end)


def _with_durations(
    text: str, low: int, high: int, found: list[Measure], dates: Sequence[TimexMark]
) -> list[Measure]:
    """The measures, with the spans of marked durations: they stand in both lists."""
    result = list(found)
    for mark in dates:
        if mark.type != "DURATION" or mark.span.start < low or mark.span.end > high:
            continue
        touching = [m for m in result if m.span.overlaps(mark.span)]
        if any(m.dimension not in ("duration", "age") for m in touching) or len(touching) > 1:
            continue
        if touching:
            if touching[0].dimension == "duration" and not any(
                o is not touching[0] and o.span.overlaps(mark.span) for o in result
            ):
                result[result.index(touching[0])] = replace(touching[0], span=mark.span)
            continue
        value = _vague(text[mark.span.start : mark.span.end])
        if value is not None:
            result.append(
                Measure(mark.span, "quantity", value[0], value[1], how="duration", dimension="duration")
            )
    return sorted(result, key=lambda m: m.span)


_VAGUE = re.compile(
    r"(?:^|\b)(?:an?|one|the (?:past|last|next)|past|last)[ -](second|minute|hour|day|week|fortnight|month|year|decade|century)\b",
    re.I,
)


def _vague(written: str) -> tuple[int, str] | None:
    """Value of a duration without a numeral ("a week", "the past year"); None for "weeks", "a long time"."""
    match = _VAGUE.search(written)
    return (1, match.group(1).lower()) if match else None
