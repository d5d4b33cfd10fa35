"""Dates told from another date of the text, distances, and now, recently, the future."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    ANY_UNIT,
    CARDINAL,
    VAGUE,
    WEEKDAY_NAME,
    amount,
    any_of,
    unit,
)
from tui.extraction.components.dates.gates import PARTS_OF_DAY, UNIT_STEMS
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.times import PARTS

_REFS = {
    word: ref
    for ref, words in (
        ("PRESENT_REF", (
            "now", "right now", "just now", "currently", "nowadays", "these days", "at present",
            "at the moment",
            "the present", "the present day", "at this time", "this time", "current", "the moment",
            "to date", "till date",
        )),
        ("PAST_REF", (
            "recently", "more recently", "most recently", "very recently", "the past", "the recent past",
            "recent",
            "former", "long ago", "in recent history", "lately", "recent times",
        )),
        ("FUTURE_REF", (
            "the future", "the near future", "the immediate future", "the foreseeable future",
            "the distant future",
            "the not too distant future", "future", "soon", "very soon", "the long term", "the short term",
            "the near term",
        )),
    )
    for word in words
}  # fmt: skip
_NEEDS = {
    "the moment": re.compile(r"\b(?:at|for) $"), "this time": re.compile(r"\b(?:at|by) $"),
    "soon": re.compile(r"\b(?:will|would|could|may|might|can|to|'ll|shall|expected|very|be|going) "
        r"(?:\w+ ){0,3}$"),
}  # fmt: skip
_REFUSES = {
    "future": re.compile(r"(?! [a-z])| (?:of|for)\b"),
    "soon": re.compile(r" (?:after|as)\b"),
    "the present": re.compile(
        r"(?! (?:and|or|is|was|as|but|with|in|for|than|through|to|into|at|by|that)\b) [a-z]"
    ),
    "the past": re.compile(rf" (?:(?:\w+|\d+) )?(?:\w+ )?{ANY_UNIT}\b"),
    "recent": re.compile(rf"(?! [a-z])| (?:\w+ )?{ANY_UNIT}\b"),
    "current": re.compile(rf"(?! [a-z])| (?:\w+ )?{ANY_UNIT}\b"),
    "to date": re.compile(r" (?:the|his|her|its|their|back|from|an?|it|them|him|with|each)\b| \d"),
    "former": re.compile(r"(?! [a-z])| (?:and|was|is|were|being|of|to|in)\b"),
    "this time": re.compile(r" (?:next|last|tomorrow|yesterday)\b"),
    "now": re.compile(r" that (?:the|he|she|it|they|we|i|you)\b| and (?:then|again)\b"),
}  # fmt: skip


_TO_DATE_BEFORE = re.compile(
    r"\b(?:up|use[ds]?|wants?|wanted|going|began|begun|started|likes?|how|able|hard|difficult|easy|back|who"
    r"|not) $"
)


def _ref(found: Found) -> Built:
    words = " ".join(found.match[0].split())
    if words in _NEEDS and not _NEEDS[words].search(found.before(40)):
        return None
    if words == "to date" and _TO_DATE_BEFORE.search(found.before()):
        return None
    if words in _REFUSES and _REFUSES[words].match(found.after()):
        return None
    if re.search(
        r"\b(?:as|so|too|most|more|electric|alternating|direct|the former|and) $", found.before()
    ) and words in (
        "soon",
        "recent",
        "current",
        "recently",
    ):
        return None
    if (
        words == "former"
        and re.search(r"\bthe $", found.before())
        and re.match(r" \w+[.,;]", found.after(40)) is None
        and not re.match(r" [a-z]+ [A-Za-z]", found.after(40))
    ):
        return None
    return "DATE", ("ref", _REFS[words])


def _distance(found: Found) -> Built:
    """ "two years ago", "a week earlier", "three days later"."""
    number, code = amount(found["n"]), unit(found["unit"])
    if code == "SE":
        return None
    if (found["half"] or found["half2"]) and isinstance(number, int):
        number += 0.5
    if found["n"].startswith("half"):
        number = 0.5
    word = " ".join(found["word"].split())
    type_ = "TIME" if code in ("TH", "TM", "TS") else "DATE"
    if word in ("ago", "back"):
        return type_, ("ago", number, code)
    if word in ("from now", "hence") or word.startswith("down"):
        return type_, ("hence", number, code)
    later = word.startswith("after") or word in ("later", "thereafter")
    return type_, ("later" if later else "earlier", number, code)


def _told(found: Found) -> Built:
    """ "that time", "before then": whatever was told last; "at the same time" joins sentences, not days."""
    if found.match[0].startswith("the same") and re.search(r"\bat $", found.before()):
        return None
    return "DATE", ("unit", "that", "X")


def _then(found: Found) -> Built:
    if found.titled():
        return None
    return _told(found) if re.search(r"\b(?:before|until|till|since|by|from) $", found.before()) else None


def _previous(found: Found) -> Built:
    """ "the year before", "the week after"."""
    which = "following" if found["word"] in ("after", "following", "afterwards", "later") else "previous"
    if found["unit"] in PARTS:
        return "TIME", ("part", PARTS[found["unit"]], ("unit", which, "D"))
    return "DATE", ("unit", which, unit(found["unit"]))


def _beside(_: Found) -> Built:
    """ "the day after Easter", where a day follows."""
    return "DATE", ("beside", 1, "D", "")


def _same_period(found: Found) -> Built:
    back = found["which"].startswith("year")
    return "DATE", ("same period", ("unit", "earlier", "Y") if back else None)


_ABOUT = (
    "about|around|nearly|almost|some|roughly|just|only|exactly|more than|less than"
    "|over|at least|approximately|barely"
)
RULES = (
    Rule(
        "distance",
        rf"(?:(?:{_ABOUT}) )?(?:(?P<n>{VAGUE}|{CARDINAL}|an?|another|half an?) |(?=years"
        rf"|months|weeks|days|decades|hours"
        rf"|centuries|minutes))(?P<half>and a half )?(?:full |whole |short |long )?(?P<unit>{ANY_UNIT})"
        r"(?P<half2> and a half)? (?P<word>ago|later|earlier|from now|hence|afterwards?"
        r"|after that|thereafter|before that"
        r"|prior|previously|beforehand|before(?=[.,;:)'\"]|$)|down the (?:road|line)|back"
        rf"(?=[.,;:)]|$))(?! to\b)(?!(?<=earlier) (?:today|this|{WEEKDAY_NAME})\b)",
        _distance,
        (
            "ago",
            "later",
            "earlier",
            "now",
            "hence",
            "after",
            "before",
            "prior",
            "previously",
            "down the",
            "back",
        ),
    ),
    Rule(
        "the unit before",
        r"the (?:very )?(?P<unit>day|week|month|year|night|morning|evening) (?P<word>before|after|previous"
        r"|following|prior|afterwards|later)(?: that(?=[.,;:)]|$))?"
        r"(?=[.,;:)'\"]| (?:and|but|when|as|to|in|by|at|on|for|with|from|was|had|is|saw|after)\b|$)",
        _previous,
        (*UNIT_STEMS, *PARTS_OF_DAY),
    ),
    Rule("the day beside", r"the (?:very )?day(?= (?:before|after) \w)", _beside, ("day",)),
    Rule("a year earlier as an adjective", r"(?P<which>year)-(?:ago|earlier)", _same_period, ("-",)),
    Rule(
        "the time told",
        r"(?:that|the same|this same) (?:time|moment|date)(?! (?:of|as)\b)",
        _told,
        ("time", "moment", "date"),
    ),
    Rule("then", "then", _then, ("then",)),
    Rule(
        "the same period",
        r"(?:the )?(?P<which>same|corresponding|comparable|equivalent|year-ago|year-earlier) "
        r"(?:period|quarter|three months)(?! of time)",
        _same_period,
        ("period", "quarter", "three months"),
    ),
    Rule("reference", any_of(_REFS), _ref),
)
