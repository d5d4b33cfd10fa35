"""Years, decades, centuries, fiscal years, and years before and after Christ."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    CLOSES,
    ORDINAL,
    SPOKEN_YEAR,
    YEAR,
    any_of,
    ordinal,
    year,
)
from tui.extraction.components.dates.gates import DIGITS, ERAS
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.times import DECADES

_YEAR_CUE = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|to|through|of|early|late|mid|and|or|between"
    r"|during|before|after|for|around"
    r"|about|year|than|into|circa|ca\.?|c\.|fiscal|the|its|his|her|their|that|a|as of"
    r"|on|over|with|spring|summer"
    r"|autumn|fall|winter|born|back|vs|versus|until at least|or|as|at|was|and|against|but|is|beyond|past)[ -]"
    r"|[(\[/,;:–—'\"“-] ?|^)$"
)
_COUNTED = re.compile(
    r"(?:[ -](?:square |cubic |nautical |metric |sq\.? )?(?:people|troops|soldiers"
    r"|men|women|children|jobs|miles|kilomet(?:er|re)s|feet|met(?:er|re)s|tons|tonnes"
    r"|km|m|mm"
    r"|cm|kg|g|mg|ml|grams|kilograms|mw|gw|kw|mph|kph|hp|lb|lbs|pounds|dollars|euros|points|barrels|homes"
    r"|houses|units|vehicles|cars|trucks|votes|seats|times|hours|days|weeks|months"
    r"|years|minutes|square|cubic"
    r"|aircraft|planes|ships|dead|wounded|deaths|cases|prisoners|workers|employees"
    r"|members|copies|acres|hectares"
    r"|dealerships|percent|per|million|billion|thousand|degrees|gallons|litres|liters"
    r"|shares|families|fighters|casualties"
    r"|civilians|officers|students|tanks|guns|rounds|pages|words|patients|others"
    r"|volts|watts|more|inhabitants|residents|orders|rpm|cc|hrs|gmt|est|utc"
    r"|local time)\b|%|[a-z]|/\d{3}|°| ?[€£])"
)
_PLURAL_NOUN = re.compile(r" [a-z]+s\b(?<!'s)(?<!ss)(?<!us)(?<!is)")
_VERBISH = re.compile(
    r" (?:was|is|has|does|as|this|its|his|us|sees|marks|brings|plus|across|versus"
    r"|always|perhaps|towards|besides|unless|sales|elections?|results|figures|levels"
    r"|earnings|profits|losses|revenues|olympics|games|protests|attacks|bombings"
    r"|talks|hearings|accords|estimates|forecasts|dollars|prices|numbers|floods|fires"
    r"|riots)\b"
)
_LABEL = re.compile(
    r"\b(?:room|flight|route|article|section|page|mach|resolution|boeing|airbus"
    r"|highway|no|nos|number|version|model|windows|area|apollo|lot|office|item|psalm"
    r"|box|order|act)\.? ?$"
)


_CODE = re.compile(r"[$€£¥#@.]$|[a-z\d]-$|\d[:,/]$")
_RANGE = re.compile(rf"{YEAR}-$|\b(?:mid|early|late|end|pre|post)-$")
_LONGER = re.compile(r"[-/]\d{3,}|[:.]\d")
_FIGURES = re.compile(r"-\d\d?-\d\d?\b")
_STREET = re.compile(r"(?: [A-Z][a-z]+){1,3} (?:Road|Street|Avenue|Lane|Drive|Boulevard|Rd|St|Ave|Blvd)\b")
_YEAR_NEXT = re.compile(r"-(?:1[0-9]|20)\d\d\b")
_BEFORE_PLURAL = re.compile(r"\b(?:in|since|until|during|after|before|the|that|its|his)[ -]$|[(,] ?$")
_MORE = re.compile(r"\b(?:some|nearly|almost|over|more than|least|only|approximately|roughly|than|up to) $")
_COMPARED = re.compile(r"\b(?:later|earlier|rather|more|less|lower|higher) than $")


def _year(found: Found) -> Built:
    """A number from 1000 to 2099 that counts nothing and labels nothing."""
    number, before, after = int(found["y"]), found.before(), found.after()
    labelled = _COUNTED.match(after) or _LABEL.search(before) or _CODE.search(before)
    if labelled and not _RANGE.search(before):
        return None
    if (_LONGER.match(after) and not _YEAR_NEXT.match(after)) or _FIGURES.match(after):
        return None
    if found.titled() and _STREET.match(found.text, found.end):
        return None
    counted = bool(_PLURAL_NOUN.match(after))
    if counted and not _VERBISH.match(after) and not _BEFORE_PLURAL.search(before):
        return None
    if _MORE.search(before) and (counted or not _COMPARED.search(before)):
        return None
    if counted and re.search(r"\b(?:about|around) $", before):
        return None
    if number > 2060 and not re.search(
        r"\b(?:in|by|until|till|through|to|before|after|year|since) $", before
    ):
        return None
    if not 1800 <= number <= 2060 and (found.titled() or not _YEAR_CUE.search(before)):
        return None
    return "DATE", ("date", number, None, None, None)


_SAID_AFTER = re.compile(rf"{CLOSES}| (?:and|or|to|until|was|were|when|the|he|she|it|they|at|on|in)\b")


def _said(found: Found) -> Built:
    """ "in nineteen twenty-eight", "by two thousand and twenty"; "in two thousand villages" is none."""
    if not re.search(r"\b(?:in|since|of|by|until|from|to|year|before|after|and|during) $", found.before()):
        return None
    words, number = found["y"], year(found["y"])
    if number is None or not 1000 <= number < 2100 or not _SAID_AFTER.match(found.after()):
        return None
    if words in ("two thousand", "one thousand") and not found["year"]:
        return None
    return "DATE", ("date", number, None, None, None)


def _calendar_year(found: Found) -> Built:
    """ "CY18", "cy 2008"."""
    return "DATE", ("date", year(found["y"]), None, None, None)


def _short_year(found: Found) -> Built:
    number = int(found["y"])
    if not re.search(
        r"\b(?:in|since|of|by|until|from|the|class of|early|late|summer|and)[ -]$", found.before()
    ):
        return None
    return "DATE", ("date", number + (2000 if number < 30 else 1900), None, None, None)


def _fiscal(found: Found) -> Built:
    return "DATE", ("fiscal", year(found["y"]))


_OF_AGE = re.compile(r"\b(?:her|his|their|my|your)(?: (?:early|late|mid))?[ -]$")
"""Before "thirties" where they are years of a life."""


def _decade(found: Found) -> Built:
    digits = found["decade"]
    possessive = digits.isdecimal() and found.match[0].endswith("'s") and not found["the"]
    if possessive and not re.search(r"\b(?:early|late|mid)[ -]$", found.before()):
        return None
    if digits.isdecimal():
        return "DATE", ("decade", int(digits))
    if digits in DECADES:
        if (
            not re.search(r"\b(?:the|early|late|mid|nineteen|her|his|their)[ -]$", found.before())
            and not found["the"]
        ):
            return None
        if _OF_AGE.search(found.before()):
            return None
        return "DATE", ("decade", DECADES[digits] + 1900)
    return None


def _short_decade(found: Found) -> Built:
    number = int(found["decade"])
    if _OF_AGE.search(found.before()):
        return None
    if not re.search(r"(?:\b(?:the|early|late|mid|and|to)[ -])$", found.before()) and not found.match[
        0
    ].startswith(("the", "'")):
        return None
    return "DATE", ("decade", number + (2000 if number < 20 else 1900))


def _century(found: Found) -> Built:
    """ "the 19th century", "the 15th" of "from the 15th to the 19th century"."""
    return "DATE", ("century", ordinal(found["n"]), found.has("bc"))


def _bc(found: Found) -> Built:
    return "DATE", ("bc", int(found["y"].replace(",", "")), None)


def _ad(found: Found) -> Built:
    return "DATE", ("date", int(found["y1"] or found["y2"]), None, None, None)


_ERA = r"(?:bc|bce|b\.c\.(?:e\.)?)"
RULES = (
    Rule("year", rf"(?:the year |calendar year )?(?P<y>{YEAR})", _year, DIGITS),
    Rule(
        "year as said",
        rf"(?P<year>(?:the )?year )?(?P<y>{SPOKEN_YEAR})",
        _said,
        ("teen", "thousand", "hundred", "ten", "eleven", "twelve", "twenty"),
    ),
    Rule("calendar year", r"(?:cy|calendar year) ?(?P<y>(?:20)?\d\d)", _calendar_year, ("cy", "calendar")),
    Rule(
        "century of a range",
        rf"(?:the )?(?:(?:late|early|mid)[- ])?(?P<n>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th))"
        rf"(?=-?,? (?:to|and|or|through|until) (?:the )?(?:(?:late|early|mid)[- ])?"
        rf"(?:{ORDINAL}|\d{{1,2}}(?:th|st|nd|rd))[ -]centur)",
        _century,
        ("th", "st", "nd", "rd"),
    ),
    Rule("year by two digits", r"'(?P<y>\d\d)(?!\d|s)", _short_year, ("'",)),
    Rule(
        "fiscal year",
        r"(?:the )?(?:fiscal(?: year)?|financial year|fy)[ -]?(?P<y>(?:19|20)\d\d|'?\d\d)(?!\d)",
        _fiscal,
        ("fiscal", "financial", "fy"),
    ),
    Rule("decade", rf"(?P<the>the )?(?P<decade>(?:1\d\d|20\d)0(?='?s)|{any_of(DECADES)})(?:'?s)?", _decade),
    Rule("decade by two digits", r"(?:the )?'?(?P<decade>[2-9]0)'?s", _short_decade, DIGITS),
    Rule(
        "century",
        rf"(?:the )?(?P<n>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th))(?: ?- ?| )century(?P<bc> {_ERA})?",
        _century,
        ("century",),
    ),
    Rule("before Christ", rf"(?P<y>\d{{1,4}}|\d,\d{{3}}) ?{_ERA}", _bc, ERAS),
    Rule(
        "after Christ",
        r"(?:ad|a\.d\.) (?P<y1>\d{1,4})|(?P<y2>\d{1,4}) (?:ad|a\.d\.|ce)",
        _ad,
        ("ad", "a.d", "ce"),
    ),
)
