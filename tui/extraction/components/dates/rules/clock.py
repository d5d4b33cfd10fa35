"""Times of day: clock times with zones, noon and midnight, parts of the day."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import CLOSES, HOURS, YEAR, any_of, half_of, hour, month, year
from tui.extraction.components.dates.gates import DIGITS, PARTS_OF_DAY
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.months import MONTHS
from tui.model.lexicon.times import PARTS

_ZONES = (
    "gmt", "utc", "bst", "cet", "cest", "eet", "eest", "msk", "est", "edt", "et", "cst", "cdt", "ct",
    "mst", "mdt",
    "mt", "pst", "pdt", "pt", "ist", "jst", "hkt", "sgt", "aest", "aedt", "eastern time", "eastern",
    "central time", "pacific time", "local time", "moscow time",
    "beijing time", "london time", "israel time", "greenwich mean time",
)  # fmt: skip
_SHORT_MONTH = any_of(name for name in MONTHS if len(name) == 3)
_ANY_ZONE = rf"(?:(?:gmt|utc) ?[+-] ?\d{{1,2}}(?::\d\d)?|{any_of(_ZONES)})(?!\w)"
_ZONE = rf"(?P<z> ?\({_ANY_ZONE}\)| ?{_ANY_ZONE}| ?z(?!\w))?"


def _zone(found: Found) -> str:
    return found["z"].strip(" ()").upper()


def _clock(found: Found) -> Built:
    if len(found["half"]) == 1 and not (
        found["mi"] or re.search(r"\b(?:at|by|until|before) $", found.before())
    ):
        return None
    minute, second = (int(found[part]) if found[part] else None for part in ("mi", "s"))
    return "TIME", ("clock", hour(found["h"], found["half"]), minute, second, _zone(found), None)


def _half_of_the_day(found: Found) -> Built:
    """ "tomorrow am", "Friday pm"; "today am I" is none, nor the minister of "On Friday PM Sunak"."""
    if found.capital("part") and not re.match(CLOSES, found.after()):
        return None
    return None if re.match(r" (?:i|not)\b", found.after()) else ("TIME", ("loose", PARTS[found["part"]]))


def _clock24(found: Found) -> Built:
    """ "17:00", "17.30" only beside a preposition of time; a score or a ratio is none."""
    h, minute = int(found["h"]), int(found["mi"])
    before, after = found.before(), found.after()
    if h > 24 or (
        re.match(
            r"[:.]\d|[-–]\d{1,2}(?!\d|:)|/|%| ?(?:per cent|percent|million|billion|m\b|bn|km|points?)", after
        )
        and not found["z"]
    ):
        return None
    if re.search(
        r"\b(?:luke|john|mark|matthew|acts|romans|corinthians|isaiah|genesis|exodus|psalms?|surah?|won|beat|lost|ratio|score"
        r"|drew) $|\d[:.,]$|[$€£]$",
        before,
    ):
        return None
    if found["sep"] == "." and not re.search(r"\b(?:at|until|by|before|after|till) $", before):
        return None
    if (
        found["sep"] == "."
        and not found["z"]
        and (
            len(found["mi"]) != 2
            or (
                re.match(r" [a-z]", after)
                and not re.match(r" (?:on|and|to|today|tomorrow|yesterday|local)\b", after)
            )
        )
    ):
        return None
    seconds = int(found["s"]) if found["s"] else None
    return "TIME", ("clock", h, minute, seconds, _zone(found), None)


def _military(found: Found) -> Built:
    digits = found["hm"]
    h, minute = int(digits[:2]), int(digits[2:])
    if h > 24 or minute > 59:
        return None
    return "TIME", ("clock", h, minute, None, _zone(found), None)


def _noon(found: Found) -> Built:
    return "TIME", ("clock", 24 if found["w"] == "midnight" else 12, 0, None, _zone(found), None)


def _oclock(found: Found) -> Built:
    part = found["part"].split()
    half = half_of(PARTS[part[-1]], hour(found["h"])) if part else ""
    return "TIME", ("clock", hour(found["h"], half), None, None, _zone(found), None)


def _part(found: Found) -> Built:
    """A part of the day by itself, where it is a time of one day and not a kind of thing ("night club")."""
    word, before, after = found["part"], found.before(), found.after()
    if word == "overnight":
        return (
            None
            if re.match(r" (?:stay|bag|train|success|lending|flight|rate|delivery)", after)
            else ("TIME", ("part", "NI", ("overnight",)))
        )
    if word in ("dawn", "dusk", "daybreak", "nightfall", "lunchtime"):
        if re.match(r" of (?!\w+day\b|\d)", after):
            return None
        return (
            ("TIME", ("part", PARTS[word], None))
            if re.search(r"\b(?:at|before|after|by|until|since|from|around) $", before)
            else None
        )
    if found["the"] and re.search(
        r"\b(?:in|during|on|by|through|throughout|over|into|late in|early in) $|^$|[.;] $", before
    ):
        if re.match(r" (?:sky|shift|club|watch|air|of\b)", after):
            return "TIME", ("loose", PARTS[word])
        return "TIME", ("part", PARTS[word], None)
    if not found["the"] and re.search(r"\b(?:by|until|till|into) (?:the )?$", before):
        return "TIME", ("part", PARTS[word], None)
    if re.match(r" trad(?:e|ing)\b", after) and word in ("morning", "afternoon"):
        return "TIME", ("part", PARTS[word], None)
    return "TIME", ("loose", PARTS[word])


def _message(found: Found) -> Built:
    """Date and time as military messages give them: "241315Z AUG 12"."""
    day, h, minute = int(found["d"]), int(found["h"]), int(found["mi"])
    if not (1 <= day <= 31 and h < 25 and minute < 60):
        return None
    return "TIME", ("clock", h, minute, None, "Z", ("date", year(found["y"]), month(found["m"]), day, None))


def _message_day(found: Found) -> Built:
    """ "13MAR24"."""
    day = int(found["d"])
    return ("DATE", ("date", year(found["y"]), month(found["m"]), day, None)) if 1 <= day <= 31 else None


def _small_hours(_: Found) -> Built:
    """ "the early hours of Sunday", where a day follows."""
    return "TIME", ("loose", "MO")


RULES = (
    Rule("message day", rf"(?P<d>\d\d?)(?P<m>{_SHORT_MONTH})(?P<y>(?:20)?\d\d)", _message_day, DIGITS),
    Rule("small hours", r"(?:the )?(?:early|small|wee) (?:morning )?hours", _small_hours, ("hours",)),
    Rule(
        "message time",
        rf"(?P<d>\d\d)(?P<h>\d\d)(?P<mi>\d\d)z ?(?P<m>{_SHORT_MONTH}) ?(?P<y>{YEAR}|\d\d)",
        _message,
        DIGITS,
    ),
    Rule(
        "clock time",
        rf"(?P<h>1[0-2]|0?[1-9]|{any_of(HOURS)})(?:[:.](?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?)? ?"
        rf"(?P<half>[ap]\.m\.?|[ap]m|[ap] m|(?<=\d)[ap](?!\.\w))(?!\w){_ZONE}",
        _clock,
        ("a", "p"),
    ),
    Rule(
        "clock time of 24 hours",
        rf"(?P<h>[01]?\d|2[0-4])(?P<sep>[:.])(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d))?(?!\d)"
        rf"(?: ?hrs| hours)?{_ZONE}",
        _clock24,
        DIGITS,
    ),
    Rule(
        "military time",
        rf"(?P<hm>[012]\d[0-5]\d)(?: ?hrs| hours| ?(?=gmt|utc|local time|z\b|est|edt)){_ZONE}",
        _military,
        DIGITS,
    ),
    Rule("half of the day", r"(?:(?<=day\s)|(?<=tomorrow\s))(?P<part>[ap]m)", _half_of_the_day, ("am", "pm")),
    Rule("noon or midnight", rf"(?P<w>noon|midday|midnight){_ZONE}", _noon, ("noon", "midday", "midnight")),
    Rule(
        "o'clock",
        rf"(?P<h>{any_of(HOURS)}|1[0-2]|[1-9]) ?o'? ?clock(?P<part> in the (?:morning"
        rf"|afternoon|evening))?{_ZONE}",
        _oclock,
        ("clock",),
    ),
    Rule(
        "part of the day",
        r"(?P<the>the )?(?:(?:early|late) )?(?P<part>mid-morning|mid-afternoon|morning"
        r"|afternoon|evening|night|overnight|dawn|dusk|daybreak|nightfall|lunchtime)(?!-)",
        _part,
        PARTS_OF_DAY,
    ),
)
