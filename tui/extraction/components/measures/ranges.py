"""Two ends that are one measure: "between 5 and 7 per cent", "10-15", "$10 to $15 billion"; and scores."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.numerals import number
from tui.model.lexicon.currencies import family
from tui.model.lexicon.numbers import SCALES, SHORT_SCALES

_JOIN = re.compile(
    r"\s?(?P<dash>[-–—−~]|\.\.\.?)\s?|(?:-(?P<hyphened>to)-)|[ ,]{1,2}(?P<word>to|and|or|through|till|until)"
    r"(?: (?:about|around|some|roughly|nearly|almost|perhaps|as (?:much|many|high) as|even))? ?"
)
_HEDGE = "about|around|some|roughly|nearly|almost|just|an estimated|a|an|more than|over"
_LEAD = re.compile(
    rf"\b(?P<word>between|from|rang(?:es?|ed|ing) from|anywhere from|either)(?: (?:{_HEDGE}))? \Z",
    re.IGNORECASE,
)
_RANGES = re.compile(r"\brang(?:es?|ed|ing) from \Z", re.IGNORECASE)
_AT_LEAST = re.compile(
    r"\b(?:(?:more|greater|higher|larger|bigger) than|at least|over|above) \Z", re.IGNORECASE
)
_AT_MOST = re.compile(
    r",? (?:and|but) (?:(?:less|fewer|lower|smaller) than(?: or equal to)?|at most|under|below|"
    r"no more than) ",
    re.IGNORECASE,
)
_MOVE = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|grew|climbed|jumped|dropped|slipped|slid|"
    r"gained|lost|advanced|"
    r"declined|increased|decreased|added|shed|tumbled|surged|soared|plunged|weakened|strengthened|"
    r"dipped|eased|up|down) "
    rf"(?:(?:{_HEDGE}) )*\Z",
    re.IGNORECASE,
)
"""A verb of change directly before: what follows is the amount of the change, and after "to" the level."""
_SCORE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|won|wins?|beat|lost|los(?:e|es|ing)|defeat(?:s|ed)?|victory|drew|draw|"
    r"rul(?:ed|ing)|"
    r"passed|score[ds]?|margin|led|leads?|approved|rejected|split|tied|majority|decision|backed|"
    r"result|match|game|"
    r"final)\b[^.;]*\Z",
    re.IGNORECASE,
)
_SCORE_AFTER = re.compile(r"\S{0,9} (?:vote|victory|win|defeat|ruling|decision|draw|majority)\b")
_SHARED = frozenset({"mass", "length", "volume", "area", "energy", "power"})


def low_of(draft: Draft) -> float:
    """The value, or the lower end of a range."""
    return draft.value[0] if isinstance(draft.value, tuple) else draft.value


def join(text: str, low: int, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the ends of ranges joined, in order."""
    result: list[Draft] = []
    index = 0
    while index < len(drafts):
        first = drafts[index]
        second = drafts[index + 1] if index + 1 < len(drafts) else None
        if second is not None:
            pair = _pair(text, low, first, second)
            if pair is not None:
                result.extend(pair)
                index += 2
                continue
        result.append(first)
        index += 1
    return result


def _pair(text: str, low: int, first: Draft, second: Draft) -> list[Draft] | None:
    """Two neighbours as one range or as the two counts of a score; None where they are neither."""
    gap = text[first.end : second.start]
    bounded = _bounded(text, low, first, second, gap)
    if bounded:
        return bounded
    match = _JOIN.fullmatch(gap) if len(gap) < 23 else None
    if not match or not _may_join(first) or not _may_join(second):
        return None
    word, dash = (match.group("word") or match.group("hyphened") or "").lower(), match.group("dash") or ""
    lead = _LEAD.search(text, max(low, first.start - 40), first.start)
    leading = lead.group("word").lower().split()[-1] if lead else ""
    if word == "and" and leading != "between":
        _share_unit(gap, first, second)
        return None
    if not _joined_by(text, low, first, second, word, dash, gap, bool(leading)):
        return None
    a, b = _scales(first, second)
    plain = first.bare and second.bare and not leading and (word == "to" or dash)
    if plain and (_is_score(text, low, first) or (dash and a > b)):
        return _scores(first, second)
    falls = a > b
    if falls and leading != "from" and (word == "or" or not leading):
        return None
    if falls and leading == "from" and not _RANGES.search(text, max(low, first.start - 20), first.start):
        first.value, first.change = (a, b), "down"
    else:
        first.value = (min(a, b), max(a, b))
    _take_unit(first, second)
    first.end, first.ranged, first.joiner = second.end, True, leading or word or "-"
    if leading == "between" and lead is not None:
        first.start = lead.start("word")
    first.how.append("two ends of a range")
    first.numeral.scaled |= second.numeral.scaled
    first.numeral.comma |= second.numeral.comma
    return [first]


def _bounded(text: str, low: int, first: Draft, second: Draft, gap: str) -> list[Draft] | None:
    """ "more than 10 but fewer than 40" is one range."""
    if not _AT_MOST.fullmatch(gap) or not _may_join(first) or not _may_join(second):
        return None
    least = _AT_LEAST.search(text, max(low, first.start - 16), first.start)
    if not least or not _compatible(first, second) or low_of(first) >= low_of(second):
        return None
    first.value = _scales(first, second)
    _take_unit(first, second)
    first.start, first.end, first.ranged, first.joiner = least.start(), second.end, True, "between"
    first.how.append("two ends of a range")
    return [first]


def _may_join(draft: Draft) -> bool:
    return not isinstance(draft.value, tuple) and draft.numeral.form not in ("multiple", "outof", "fuzzy")


def _joined_by(
    text: str, low: int, first: Draft, second: Draft, word: str, dash: str, gap: str, leading: bool
) -> bool:
    """Whether what stands between can join just these two."""
    fraction = first.numeral.form == "fraction" and first.bare and second.numeral.form != "fraction"
    if fraction or not _compatible(first, second):
        return False
    if "," in gap and (first.bare or second.bare or word != "to"):
        return False
    if word in ("through", "till", "until") and not first.bare:
        return False
    if word == "or":
        scaled_apart = first.numeral.scaled != second.numeral.scaled
        return not (scaled_apart and low_of(second) > 100 * max(low_of(first), 1)) or not first.bare
    if dash == "-" and gap not in ("-", " - "):
        return False
    if dash and first.numeral.form == second.numeral.form == "words" and first.value == 1 and not second.bare:
        return False
    moved = word == "to" and not leading and _MOVE.search(text, max(low, first.start - 50), first.start)
    return not moved


def _compatible(first: Draft, second: Draft) -> bool:
    if first.bare or second.bare:
        return not (first.kind == "percent" and second.bare and second.numeral.comma)
    a, _, rate = (first.unit or "").partition(" per ")
    b = (second.unit or "").partition(" per ")[0]
    if rate and first.unit != second.unit:
        return False
    return a == b or ("$" in (a, b) and {a, b} <= {"$", *family("dollar")})


def _scales(first: Draft, second: Draft) -> tuple[float, float]:
    """Both values, the scale of one end lent to the other where it has none: "10 to 15 billion"."""
    a, b = low_of(first), low_of(second)
    written = second.numeral.written.lower()
    scale = next((SCALES[w] for w in SCALES if w in written and w not in ("hundred", "dozen")), 0)
    if not scale and second.numeral.scaled and second.numeral.form == "digits":
        letters = re.search(r"(mn|mln|bn|bln|tn|trn|k|m|b|t|cr)$", written)
        scale = SHORT_SCALES[letters.group(1)] if letters else 0
    if not scale and "hundred" in written and 1 < a < low_of(second) / 100:
        scale = SCALES["hundred"]
    if (
        scale
        and not first.numeral.scaled
        and not first.numeral.comma
        and 0 < a < 1000
        and a * scale <= max(b * 10, b + scale)
    ):
        a *= scale
    return number(a), number(b)


def _take_unit(first: Draft, second: Draft) -> None:
    source = first if second.bare else second
    first.unit, first.kind, first.dimension = source.unit, source.kind, source.dimension
    first.assumed = first.assumed or source.assumed
    for reason in second.how:
        if reason not in first.how:
            first.how.append(reason)


def _share_unit(gap: str, first: Draft, second: Draft) -> None:
    """ "45 and 50 mg": the first takes the physical unit of the second."""
    digits = first.numeral.form == second.numeral.form == "digits"
    if gap == " and " and first.bare and digits and second.dimension in _SHARED:
        first.unit, first.kind, first.dimension = second.unit, second.kind, second.dimension
        first.how.append("unit of the next figure")


def _is_score(text: str, low: int, first: Draft) -> bool:
    if low_of(first) >= 1000:
        return False
    near = _SCORE.search(text, max(low, first.start - 40), first.start)
    return bool(near or _SCORE_AFTER.match(text, first.end))


def _scores(first: Draft, second: Draft) -> list[Draft]:
    for draft in (first, second):
        draft.kind, draft.dimension = "other", "count"
        draft.how.append("a score or a vote")
    return [first, second]
