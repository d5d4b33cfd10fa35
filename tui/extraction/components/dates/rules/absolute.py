"""Days and months of the calendar by name: full dates in every order, as they are said; months alone."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    BEFORE_WEEKDAY,
    CLOSES,
    DAY,
    MONTH,
    ORDINAL,
    SPOKEN_DAY,
    SPOKEN_YEAR,
    WEEKDAY,
    YEAR,
    any_of,
    day,
    month,
    weekday,
    year,
)
from tui.extraction.components.dates.gates import DIGITS, ERAS, MONTH_STEMS, WEEKDAY_STEMS
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.months import MONTHS
from tui.model.lexicon.times import ORDINALS

_YEAR = rf"(?P<y>{YEAR}|9999(?!\d|[.,]\d)|'\d\d(?!\d)|{SPOKEN_YEAR})"


def _date(found: Found, d: str = "d") -> Built:
    wd = weekday(found["wd"]) if found.has("wd") else None
    number = day(found[d])
    if number is None or not _is_month(found) or re.search(r"[$€£] ?$", found.before()):
        return None
    if found[d] in ORDINALS and found.titled():
        return None
    if not found["y"] and re.search(r"\ban? $", found.before()) and found.titled():
        return None
    return "DATE", ("date", year(found["y"]), month(found["m"]), number, wd)


def _is_month(found: Found) -> bool:
    """Whether "may", "march", "mar" … stand as a month: with a capital, or beside a year."""
    if found.capital("m") or (found.has("y") and found.has("d")):
        return True
    word = found["m"].rstrip(".")
    return word not in ("may", "march", "mar") and (found.has("d") or word not in ("jan", "dec", "sept"))


def _month_year(found: Found) -> Built:
    return ("DATE", ("date", year(found["y"]), month(found["m"]), None, None)) if _is_month(found) else None


_CUE = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|to|through|last|next|this|of|early|late|mid"
    r"|and|or|between|during|before"
    r"|after|for|around|about|every|each|than|on|at|previous|following|over|with|that"
    r"|as|is|was)[ -]|[(/,;:-] ?)$"
)
_STRONG_CUE = re.compile(r"\b(?:in|since|by|until|last|next|this|early|late|mid|of|during)[ -](?:the )?$")
_NAME_LIKE = frozenset(("april", "may", "june", "august", "march"))
_PERSON_AFTER = re.compile(
    r" (?:[a-z]+ )?(?:said|says|told|who|whose|added|thinks|have|be|not|also|is|has|had|i)\b"
)


def _bare_month(found: Found) -> Built:
    """A month's name alone, unless it is a person, a verb or the name of a thing."""
    word = found["m"]
    if not found.capital("m") and not _month_in_lower_case(found, word):
        return None
    before, named = found.before(), found.titled()
    if _YEAR_AFTER.match(found.after()):
        return "DATE", ("date", None, month(word), None, None)
    if word in _NAME_LIKE:
        if named and not _STRONG_CUE.search(before):
            return None
        if not _CUE.search(before) or (
            word in ("may", "april", "june") and _PERSON_AFTER.match(found.after(40))
        ):
            return None
    elif len(word.rstrip(".")) < 5 and word != "july":
        if not _STRONG_CUE.search(before) and not re.search(r"\b(?:from|to|through|and) $", before):
            return None
        if not word.endswith(".") and named:
            return None
    return "DATE", ("date", None, month(word), None, None)


def _month_in_lower_case(found: Found, word: str) -> bool:
    """ "in april", "june next year": only beside a word of time, and never what is also a verb."""
    if word.rstrip(".") in ("may", "march", "mar", "august"):
        return False
    return bool(_STRONG_CUE.search(found.before()) or _YEAR_AFTER.match(found.after()))


_YEAR_AFTER = re.compile(r" (?:of )?(?:next|last|this) year\b")


def _before_christ(found: Found) -> Built:
    return ("DATE", ("bc", int(found["y"]), month(found["m"]))) if _is_month(found) else None


def _each_year(found: Found) -> Built:
    """ "every 4 July", "each May 5"."""
    number = day(found["d"])
    if number is None or not _is_month(found):
        return None
    return "SET", ("set", f"XXXX-{month(found['m']):02d}-{number:02d}", found["each"].upper(), None)


def _pointed(found: Found) -> Built:
    """ "on 16. Nov. 2016"; a number that ends a sentence is none."""
    return (
        _date(found)
        if re.search(r"(?:^|\b(?:on|the|of|dated|from|until),? |[(,] ?)$", found.before())
        else None
    )


def _spoken_day(found: Found) -> Built:
    """ "May twenty nine", "twenty five January": a number of days or people is none."""
    if not found["y"] and re.search(r"\b(?:than|about|over|least|some|killed|injured) $", found.before()):
        return None
    return _date(found)


def _weekday_day(found: Found) -> Built:
    """ "wednesday the thirty first", "Monday 21", "on Friday the 13th", which without "on" is a film."""
    if (found["wd"], found["d"]) == ("friday", "13th") and not re.search(
        r"(?:\b(?:on|until|by|from|this|next) |^|[,(] )$", found.before()
    ):
        return None
    return "DATE", ("date", None, None, day(found["d"] or found["n"]), weekday(found["wd"]))


_CENTURY_AHEAD = re.compile(
    r"-?,? (?:to|and|or|through|until) (?:the )?(?:late |early |mid-?)?[\w-]+[ -]centur"
)


def _day_of_month(found: Found) -> Built:
    """A day alone ("on the 18th"), only where a preposition of time stands before it."""
    of = re.match(
        r" (?:day )?of (?:the )?(?:next|this|last|that|each|every|following|previous|same)\b", found.after()
    )
    if of:
        return "DATE", ("date", None, None, day(found["d"]), None)
    ends = re.match(CLOSES, found.after()) is not None
    cue = (
        r"\b(?:on|by|until|since|from|till|before|after|for) $"
        if ends
        else r"\b(?:on|by|until|since|from|till) $"
    )
    if not found["the"] or not re.search(cue, found.before()) or (found["d"].isdecimal() and not ends):
        return None
    if found.titled():
        return None
    if _CENTURY_AHEAD.match(found.after(48)):
        return None
    if re.match(
        r" (?:floor|century|hole|street|avenue|anniversary|birthday|time|of|minute|round|day|[a-z]+ion)",
        found.after(),
    ):
        return None
    return "DATE", ("date", None, None, day(found["d"]), None)


RULES = (
    Rule(
        "month before Christ",
        rf"(?P<m>{MONTH}),? (?:of )?(?P<y>\d{{1,4}}) ?(?:bc|bce|b\.c\.)",
        _before_christ,
        ERAS,
    ),
    Rule(
        "day month year",
        rf"{BEFORE_WEEKDAY}(?:the )?(?P<d>{DAY}|{ORDINAL})(?: day)?(?: of )?(?:[ /-])?"
        rf"(?P<m>{MONTH})(?:(?: of| in)?(?:, ?|[ /-]){_YEAR})?",
        _date,
        MONTH_STEMS,
    ),
    Rule("day month year set apart", rf"(?P<d>{DAY}) - (?P<m>{MONTH}) - {_YEAR}", _date, MONTH_STEMS),
    Rule(
        "day with a point",
        rf"(?P<d>3[01]|[12]\d|0?[1-9])\. (?P<m>{MONTH}) {_YEAR}",
        _pointed,
        MONTH_STEMS,
    ),
    Rule(
        "month and day as said",
        rf"(?P<m>{MONTH}) (?:the )?(?P<d>{SPOKEN_DAY}|{ORDINAL})(?:,? {_YEAR}|(?={CLOSES}))",
        _spoken_day,
        MONTH_STEMS,
    ),
    Rule(
        "day as said and month",
        rf"(?P<d>{SPOKEN_DAY}) (?P<m>{MONTH})(?:,? {_YEAR}|(?={CLOSES}))",
        _spoken_day,
        MONTH_STEMS,
    ),
    Rule("day of every year", rf"(?P<each>every|each) (?P<d>{DAY}) (?P<m>{MONTH})", _each_year, MONTH_STEMS),
    Rule(
        "month and day of every year",
        rf"(?P<each>every|each) (?P<m>{MONTH}) (?P<d>{DAY}|{ORDINAL})",
        _each_year,
        MONTH_STEMS,
    ),
    Rule(
        "month day year",
        rf"{BEFORE_WEEKDAY}(?P<m>{MONTH})(?: | the |[/-])(?P<d>{DAY}|{ORDINAL})"
        rf"(?:(?:, ?|,? of |[ /-]){_YEAR})?",
        _date,
        MONTH_STEMS,
    ),
    Rule(
        "year month day",
        rf"{BEFORE_WEEKDAY}(?P<y>{YEAR}),?[ /-](?P<m>{MONTH})[ /-](?P<d>{DAY})",
        _date,
        MONTH_STEMS,
    ),
    Rule(
        "year day month",
        rf"(?P<y>{YEAR})(?P<sep>[/-])(?P<d>{DAY})(?P=sep)(?P<m>{MONTH})",
        _date,
        MONTH_STEMS,
    ),
    Rule("month year day", rf"(?P<m>{MONTH})-(?P<y>{YEAR})-(?P<d>{DAY})", _date, MONTH_STEMS),
    Rule(
        "day joined to its month",
        r"(?P<m>" + any_of(MONTHS) + r")(?P<d>3[01]|[12]\d|[1-9])(?:,? (?P<y>(?:19|20)\d\d))?",
        _date,
        MONTH_STEMS,
    ),
    Rule("month year", rf"(?P<m>{MONTH})(?: of | in |, |-| ?){_YEAR}", _month_year, MONTH_STEMS),
    Rule(
        "month of a year in two digits",
        rf"(?P<m>{MONTH}) of (?P<y>[4-9]\d(?= ?(?:$|[.;!?)]|,(?!\d))))",
        _month_year,
        MONTH_STEMS,
    ),
    Rule("month and year by name", rf"(?P<m>{MONTH})/(?P<y>{YEAR})", _month_year, ("/",)),
    Rule(
        "weekday and day",
        rf"(?P<wd>{WEEKDAY}),? (?:the )?(?P<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?!\w))",
        _weekday_day,
        DIGITS,
    ),
    Rule(
        "weekday and day as said",
        rf"(?P<wd>{WEEKDAY}),? (?:the (?P<d>{ORDINAL})|(?P<n>3[01]|[12]\d))"
        r"(?= ?(?:$|[.;!?)])| (?:at|from|until|around|[a-z]+ [ap]\.?m)\b)",
        _weekday_day,
        WEEKDAY_STEMS,
    ),
    Rule(
        "month",
        rf"(?P<m>{MONTH})",
        _bare_month,
        MONTH_STEMS,
    ),
    Rule(
        "day of the month",
        r"(?P<the>the )?"
        r"(?P<d>(?:3[01]|[12]\d|[1-9])(?:(?:st|nd|rd|th)(?!\w)|(?= ?(?:$|[.,](?!\d)|[;!?)]))))",
        _day_of_month,
        DIGITS,
    ),
)
