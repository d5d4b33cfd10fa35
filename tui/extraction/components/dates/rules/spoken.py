"""Times of day as they are said: half past seven, ten to six, two in the afternoon, tomorrow at 7."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import HOURS, TO_99, any_of, half_of, hour
from tui.extraction.components.dates.gates import DIGITS
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.numbers import SMALL
from tui.model.lexicon.times import PARTS, cardinal

_HOUR = rf"(?:1[0-2]|[1-9](?!\d)|{any_of(HOURS)})(?!\w|[.,:/%-]\d|-[a-z])"
_HALF = r"(?: ?(?P<half>[ap]\.m\.?|[ap]m|[ap] m)(?!\w))?"
_AT = re.compile(r"(?:\b(?:at|by|until|till|before|after|since|between) (?:about |around )?|@ ?|^)$")
_NO_HOUR = re.compile(
    r" (?:[a-z]+(?<!day)(?<!ss)s|minute|percent|per|million|billion|points?|more|other|of|people|men|women)\b"
    r"|,? (?:and|or|to) \d| ?%"
)
_LED = re.compile(r"(?:\b(?:at|until) (?:about |around )?|(?:day|night|tomorrow|evening|\dth) around |@ ?)$")


def _at(found: Found) -> bool:
    return bool(found["half"] or _AT.search(found.before()))


def _said(found: Found) -> Built:
    """ "five-thirty", "one oh five p m"."""
    minute = sum(SMALL.get(word, 0) for word in found["mi"].replace("-", " ").split())
    if minute > 59 or not _at(found) or (not found["half"] and _NO_HOUR.match(found.after())):
        return None
    return "TIME", ("clock", hour(found["h"], found["half"]), minute, None, "", None)


def _from_the_hour(found: Found) -> Built:
    """ "half past seven", "a quarter to three", "ten past midnight"; "ten to six" only after "at"."""
    word, side = found["n"], found["side"]
    minute = {"half": 30, "quarter": 15}.get(word) or cardinal(word)
    if not isinstance(minute, int) or not 0 < minute < 60 or _NO_HOUR.match(found.after()):
        return None
    if word == "half" and side != "past":
        return None
    if side == "to" and re.search(r"\bfrom $", found.before()):
        return None
    if word not in ("half", "quarter") and not (found["minutes"] or side == "past"):
        if re.search(r"\b(?:at|by|until|before) $", found.before()) is None:
            return None
    elif side in ("after", "before") and not _at(found):
        return None
    h = hour(found["h"], found["half"])
    if side in ("past", "after"):
        return "TIME", ("clock", h, minute, None, "", None)
    if h == 1 and not found["half"]:
        h = 13
    return "TIME", ("clock", (h - 1) % 24, 60 - minute, None, "", None)


def _in_the_part(found: Found) -> Built:
    """ "two in the afternoon", "9 at night"."""
    if not _AT.search(found.before()):
        return None
    half = half_of(PARTS[found["part"] or "night"], hour(found["h"]))
    return "TIME", ("clock", hour(found["h"], half), None, None, "", None)


def _bare(found: Found) -> Built:
    """ "at 7", a time only beside its day or its part of the day."""
    if not _LED.search(found.before()) or _NO_HOUR.match(found.after()):
        return None
    return "TIME", ("hour", hour(found["h"]))


RULES = (
    Rule(
        "time as said",
        rf"(?P<h>{any_of(HOURS)})[ -](?P<mi>(?:oh|o|zero)[- ]{any_of(HOURS)}|{TO_99})"
        rf"(?: minutes)?(?![\w-]){_HALF}",
        _said,
        tuple(HOURS),
    ),
    Rule(
        "time from the hour",
        rf"(?:an? )?(?P<n>half|quarter|{TO_99}|five|[1-5]?\d)(?P<minutes> min(?:ute)?s?)? "
        rf"(?P<side>past|to|before|after) (?P<h>{_HOUR}|noon|midnight)(?: o'clock)?{_HALF}",
        _from_the_hour,
        ("past", " to ", "before", "after"),
    ),
    Rule(
        "hour in a part of the day",
        rf"(?P<h>{_HOUR}) (?:in the (?P<part>morning|afternoon|evening)|at night)(?!-)",
        _in_the_part,
        (" in the ", "at night"),
    ),
    Rule("hour beside a day", rf"(?P<h>{_HOUR})", _bare, (*DIGITS, *HOURS)),
)
