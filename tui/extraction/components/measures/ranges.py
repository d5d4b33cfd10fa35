"""Two ends that are one measure: "between 5 and 7 per cent", "10-15", "$10 to $15 billion"; and scores."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.numerals import number
from tui.model.lexicon.currencies import family
from tui.model.lexicon.numbers import SCALES, SHORT_SCALES

_JOIN = re.compile(
    r"\s?(?P<dash>[-–—−~]|\.\.\.?)\s?|[ ,]{1,2}(?P<word>to|and|or|through|till|until)"
    r"(?: (?:about|around|some|roughly|nearly|almost|perhaps|as (?:much|many|high) as|even))? ?"
)
_LEAD = re.compile(
    r"\b(?P<word>between|from|ranges? from|ranged from|ranging from|anywhere from|either)(?: (?:about|around|some|roughly|nearly|an estimated))? \Z",
    re.I,
)
_MOVE = re.compile(
    r"\b(?:rose|risen|rises?|rising|fell|fallen|falls?|grew|climbed|jumped|dropped|slipped|slid|gained|lost|advanced|declined|"
    r"increased|decreased|added|shed|tumbled|surged|soared|plunged|weakened|strengthened|dipped|eased|up|down) (?:about |around |nearly |almost |just |a |an |some |roughly |more than |over )*\Z",
    re.I,
)
_SCORE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|won|wins?|beat|lost|los(?:e|es|ing)|defeat(?:s|ed)?|victory|drew|draw|rul(?:ed|ing)|passed|score[ds]?|margin|led|leads?|"
    r"approved|rejected|split|tied|majority|decision|backed|result|match|game|final)\b",
    re.I,
)


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
    gap = text[first.end : second.start]
    if len(gap) > 22:
        return None
    match = _JOIN.fullmatch(gap)
    if not match or isinstance(first.value, tuple) or isinstance(second.value, tuple):
        return None
    if first.numeral.form in ("multiple", "outof", "fuzzy") or second.numeral.form in (
        "multiple",
        "outof",
        "fuzzy",
    ):
        return None
    if first.numeral.form == "fraction" and first.bare and second.numeral.form != "fraction":
        return None
    word = (match.group("word") or "").lower()
    lead = _LEAD.search(text, max(low, first.start - 40), first.start)
    leading = lead.group("word").lower().split()[-1] if lead else ""
    if word == "and" and leading != "between" and not (leading == "from" and False):
        _share_unit(text, first, second)
        return None
    if "," in gap and (first.bare or second.bare or word != "to"):
        return None
    if word in ("through", "till", "until") and not first.bare:
        return None
    dash = match.group("dash") or ""
    if dash and text[first.end : second.start].strip() != gap and dash == "-" and gap != " - ":
        return None
    if (
        dash
        and first.numeral.form == "words"
        and second.numeral.form == "words"
        and not second.bare
        and first.numeral.value == 1
    ):
        return None
    if not _compatible(first, second):
        return None
    if (
        word == "to"
        and leading not in ("between", "from")
        and _MOVE.search(text, max(low, first.start - 50), first.start)
    ):
        return None
    a, b = _scales(first, second)
    bare = first.bare and second.bare
    if (
        bare
        and (dash or word == "to")
        and not leading
        and (_score(text, low, first) or (dash in "-–" and dash and a > b))
    ):
        return _scores(first, second)
    if word == "or" and not a < b:
        return None
    if word == "or" and (first.numeral.scaled != second.numeral.scaled) and b > 100 * max(a, 1):
        return None
    if (dash or word == "to") and not leading and a > b:
        return None
    first.value = (a, b) if leading == "from" and a > b else (min(a, b), max(a, b))
    if leading == "from" and a > b:
        first.change = "down"
        if re.search(r"rang(?:e|es|ed|ing) from \Z", text[max(low, first.start - 20) : first.start], re.I):
            first.value, first.change = (b, a), None
    _take_unit(first, second)
    first.end = second.end
    first.ranged, first.joiner = True, leading or word or "-"
    if first.joiner == "between" and lead is not None:
        first.start = lead.start("word")
    first.how.append("range")
    first.numeral.scaled = first.numeral.scaled or second.numeral.scaled
    first.numeral.comma = first.numeral.comma or second.numeral.comma
    return [first]


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


def _share_unit(text: str, first: Draft, second: Draft) -> None:
    """ "45 and 50 mg": the first takes the physical unit of the second."""
    if (
        first.bare
        and first.numeral.form == "digits"
        and second.dimension in ("mass", "length", "volume", "area", "energy", "power")
        and second.numeral.form == "digits"
    ):
        if text[first.end : second.start] == " and ":
            first.unit, first.kind, first.dimension = second.unit, second.kind, second.dimension
            first.how.append("unit of the next")


def _score(text: str, low: int, first: Draft) -> bool:
    value = low_of(first)
    near = text[max(low, first.start - 40) : first.start]
    after = text[first.end : first.end + 40]
    return value < 1000 and bool(
        _SCORE.search(re.split(r"[.;]", near)[-1])
        or re.search(r"^\S{0,9} (?:vote|victory|win|defeat|ruling|decision|draw|majority)\b", after)
    )


def _scores(first: Draft, second: Draft) -> list[Draft]:
    for draft in (first, second):
        draft.kind, draft.dimension = "other", "count"
        draft.how.append("score")
    return [first, second]
