"""Quarters, halves, seasons and holidays: periods with a name."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    HOLIDAY,
    SEASON,
    SPOKEN_YEAR,
    WEEKDAY_NAME,
    YEAR,
    any_of,
    ordinal,
    unit,
    year,
)
from tui.extraction.components.dates.gates import DIGITS, SEASON_WORDS
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.months import WEEKDAYS
from tui.model.lexicon.times import HOLIDAYS, SEASONS

_NTH = {
    word: n
    for n, words in enumerate(("first 1st", "second 2nd", "third 3rd", "fourth 4th final last"), 1)
    for word in words.split()
}
_ENDMOST = {"opening": 1, "last": -1, "final": -1, "closing": -1}


def _nth(found: Found) -> Built:
    """ "the last week of …", a form that needs what follows."""
    word, number = found["unit"], _ENDMOST.get(found["n"]) or ordinal(found["n"])
    if not number or number > 53:
        return None
    which = f"WD{WEEKDAYS[word]}" if word in WEEKDAYS else unit(word)
    return "DATE", ("nth", number, which, None)


def _week(found: Found) -> Built:
    """ "week 31 of 2024", a form that needs its year; without one weeks are those of a season or a trial."""
    return "DATE", ("nth", int(found["n"]), "W", None)


def _quarter(found: Found) -> Built:
    return "DATE", ("quarter", _NTH[found["n"]], _year(found))


def _half(found: Found) -> Built:
    number = {"first": 1, "1st": 1}.get(found["n"], 2)
    after = found.after(40)
    if re.match(r"(?: ?- ?| )(?:hour|century|day|mile|dozen|marathon|time|back|term)", after):
        return None
    if found["of"] and not found["y"]:
        return "DATE", ("half", number, None)
    if (
        found["hyphen"] == "-"
        or found["y"]
        or re.search(r"\b(?:in|during|for|of|by|over|until|since) $", found.before())
    ):
        if re.match(r" of\b(?! (?:the |this |last |next )?(?:fiscal |financial )?(?:year|\d{4}))", after):
            return None
        return "DATE", ("half", number, _year(found))
    return None


def _short(found: Found) -> Built:
    kind = "quarter" if found["kind"] == "q" else "half"
    number = int(found["n"])
    if number > (4 if kind == "quarter" else 2):
        return None
    return "DATE", (kind, number, _year(found))


def _number_first(found: Found) -> Built:
    """ "2Q 2024", "1H24"."""
    return _short(found) if found.capital("kind") else None


def _year(found: Found) -> tuple[object, ...] | None:
    number = year(found["y"])
    return None if number is None else ("date", number, None, None, None)


def _season(found: Found) -> Built:
    """A season with a year, or one that a preposition or "the" makes a time."""
    word, before, after = found["season"], found.before(), found.after()
    if found["y"]:
        return "DATE", ("season", SEASONS[word], ("date", year(found["y"]), None, None, None))
    if found.capital("season") and found.titled():
        return None
    if word == "fall" and not _autumnal(found):
        return None
    if word == "spring" and found["the"] and not _SPRING_CUE.search(before):
        return None
    if _SEASON_THING.match(after) or re.match(rf"-(?!{SEASON})", after):
        return None
    return ("DATE", ("season", SEASONS[word], None)) if found["the"] or _SEASON_CUE.search(before) else None


_SEASON_THING = re.compile(
    r" (?:water|board|steel|onion|roll|coat|binding|lock|mechanism|olympics|games|palace|street|break"
    r"|school|camp|clean|uprising)"
)
_SPRING_CUE = re.compile(
    r"\b(?:in|by|since|until|till|early|late|during|before|after|mid|of|and|over|through|throughout|from|for|to|or"
    r"|than|between|last|spent|spend|all)[ -](?:the )?$|^$|[.!?] $"
)
"""Before "the spring" where it is the season; elsewhere it may be water or steel."""
_SEASON_CUE = re.compile(
    r"\b(?:in|by|since|until|this|early|late|during|before|mid|of|and|that same|between|last)[ -]$"
)


def _autumnal(found: Found) -> bool:
    """Whether "fall" is the season: "in the fall", "the fall of 2004", not "the fall of Kabul"."""
    if re.match(r" of (?:1|20)\d\d", found.after()):
        return True
    cue = r"\b(?:in|by|until|since) (?:the )?$|\b(?:early|late|mid)[ -](?:the )?$"
    leads = bool(found["the"]) or re.search(r"(?:early|late|mid)[ -]$", found.before())
    return bool(leads and re.search(cue, found.before()) and not re.match(r" (?:of|in)\b", found.after()))


_LOUD_HOLIDAYS = frozenset(("epiphany", "may day", "victory day", "independence day"))
"""Names that mean something else in lower case."""
_HOLIDAYS = {name.replace("'", ""): name for name in HOLIDAYS}


def _holiday(found: Found) -> Built:
    """A holiday by name, or the weekend beside it; with a capital where something else goes by that name."""
    name, which = _HOLIDAYS[" ".join(found["name"].replace("'", "").split())], found["which"].strip()
    if re.match(
        r" (?:island|offensive|rising|agreement|uprising|egg|tree|carol|card|war\b"
        r"|(?:shooting|killing|massacre|bombing|attack)s?\b)",
        found.after(),
    ):
        return None
    if not found.capital("name") and name in _LOUD_HOLIDAYS:
        return None
    if found.titled() or _after_first_name(found):
        return None
    of = ("date", int(found["y"]), None, None, None) if found["y"] else None
    told = ("holiday", name, of or which or None)
    return "DATE", (("around", "WE", told) if found["weekend"] else told)


_HOLIDAY_LEADS = frozenset((
    "during", "after", "before", "since", "until", "at", "on", "in", "for", "by", "every", "happy", "merry",
    "the", "this", "last", "next", "orthodox", "greek", "russian", "western", "when", "as", "with", "from",
    "and", "of",
))  # fmt: skip
"""Words that lead a holiday of one word, with a capital at the head of a sentence or of a name."""


def _after_first_name(found: Found) -> bool:
    """Whether a name that people bear too ("Tariq Ramadan", "Jim Easter") follows another with a capital."""
    if not found.capital("name") or " " in found["name"]:
        return False
    before = found.text[max(0, found.start - 24) : found.start].rsplit(maxsplit=1)
    word = before[-1] if before else ""
    return word.istitle() and word.isalpha() and word.lower() not in _HOLIDAY_LEADS


_ENDS: dict[str, tuple[object, ...]] = {
    "eod": ("day", 0), "cob": ("day", 0), "close of business": ("day", 0), "eow": ("unit", "this", "W"),
    "eom": ("unit", "this", "M"), "eoq": ("quarter", 0, None), "eoy": ("unit", "this", "Y"),
    "year end": ("unit", "this", "Y"), "year-end": ("unit", "this", "Y"), "month-end": ("unit", "this", "M"),
    "month end": ("unit", "this", "M"), "quarter-end": ("quarter", 0, None),
}  # fmt: skip


def _end(found: Found) -> Built:
    """ "by EOD", "at year-end"; "cob" is a loaf and the year-end figures a kind."""
    name = found["name"]
    if len(name) < 4 and not (found.capital("name") or name.startswith("eo")):
        return None
    if " " in name or "-" in name:
        led = re.search(r"\b(?:at|by|until|before|after|of|since|from|to) $", found.before())
        if not led or re.match(r" [a-z]+(?<!on)s?\b(?! )", found.after()):
            return None
    return "DATE", ("mod", "END", _ENDS[name])


RULES = (
    Rule("end of a period", rf"(?:the )?(?P<name>{any_of(_ENDS)})", _end, ("eo", "cob", "close of", "end")),
    Rule(
        "nth of a period",
        r"(?:the )?(?:very )?(?P<n>first|second|third|fourth|last|final|opening|closing"
        rf"|[1-5]?\d(?:st|nd|rd|th)(?! day| month)) (?P<unit>week|weekend|day|month|{WEEKDAY_NAME})"
        r"(?= (?:of|in) | (?:next|last|this) year\b)",
        _nth,
        ("week", "day", "month"),
    ),
    Rule("week by its number", r"(?:the )?week (?P<n>5[0-3]|[1-4]\d|0?[1-9])", _week, ("week",)),
    Rule(
        "quarter",
        rf"(?:the |its |their )?(?:fiscal |financial )?(?P<n>first|second|third|fourth"
        rf"|final|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?quarter(?:(?:,? of|,| in|) "
        rf"(?P<y>{YEAR}))?",
        _quarter,
        ("quarter",),
    ),
    Rule(
        "half",
        rf"(?:the )?(?P<n>first|second|latter|1st|2nd)(?P<hyphen>[ -])half(?:(?P<of> of "
        rf"(?=the year|this year|last year|next year)|,? of | )(?P<y>{YEAR})?)?",
        _half,
        ("half",),
    ),
    Rule(
        "short quarter",
        rf"(?P<kind>q)(?P<n>[1-4])(?:(?: of|,|-|)(?: |/)?(?P<y>{YEAR}|'?\d\d(?!\d)))?",
        _short,
        DIGITS,
    ),
    Rule("short half", rf"(?P<kind>h)(?P<n>[12])(?:(?: of|,|-|)(?: |/)?(?P<y>{YEAR}))?", _short, DIGITS),
    Rule(
        "quarter by number first",
        rf"(?P<n>[1-4])(?P<kind>[qh])(?:(?: of|,|-|)(?: |/)?(?P<y>{YEAR}|'?\d\d(?!\d)))?",
        _number_first,
        DIGITS,
    ),
    Rule("year then quarter", rf"(?P<y>{YEAR})[- /]?(?P<kind>[qh])(?P<n>[1-4])", _short, DIGITS),
    Rule(
        "season",
        rf"(?P<the>the )?(?P<season>{SEASON})(?:(?:,? of|,|) (?P<y>{YEAR}|{SPOKEN_YEAR}))?",
        _season,
        SEASON_WORDS,
    ),
    Rule(
        "holiday",
        rf"(?:(?P<which>last|previous|this|next|following) )?(?P<name>{HOLIDAY})(?:(?: of"
        rf"|,|) (?P<y>{YEAR}))?(?P<weekend> weekend)?",
        _holiday,
    ),
)
