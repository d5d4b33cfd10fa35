"""Dates in figures alone: ISO 8601; slashes, points or hyphens; a day and a month; a month and a year."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    BEFORE_WEEKDAY,
    CLOSES,
    WEEKDAY,
    WEEKDAY_NAME,
    YEAR,
    weekday,
    year,
)
from tui.extraction.components.dates.gates import DIGITS
from tui.extraction.components.dates.rule import Built, Found, Rule


def _iso(found: Found) -> Built:
    y, m, d = int(found["y"]), int(found["mm"]), int(found["dd"])
    if not (1 <= m <= 12 and 1 <= d <= 31):
        return None
    if found["h"]:
        seconds = int(found["s"]) if found["s"] else None
        clock = ("clock", int(found["h"]), int(found["mi"]), seconds, found["z"].upper().strip())
        return "TIME", (*clock, ("date", y, m, d, None))
    return "DATE", ("date", y, m, d, None)


def _slashed(found: Found) -> Built:
    a, b, y = int(found["a"]), int(found["b"]), year(found["y"])
    if not (1 <= min(a, b) <= 12 and max(a, b) <= 31) or re.search(r"\d[-/.]$", found.before()):
        return None
    if "." in found.match[0] or a > 12:
        a, b = b, a
    elif b <= 12 and a != b:
        return "DATE", ("slashed", y, a, b)
    return "DATE", ("date", y, a, b, None)


_SLASH_CUE = re.compile(
    r"(?:\b(?:on|by|until|till|since|before|after|this|next|each|every|dated?|due|back"
    rf"|{WEEKDAY_NAME}),? +|^|[?] )$"
)
_SURE_SLASH_CUE = re.compile(
    r"\b(?:(?:this|next|due|dated?|until|each|every) (?:on )?"
    rf"|{WEEKDAY_NAME},? )$"
)
_HYPHEN_CUE = re.compile(r"\b(?:on|due|dated|this) $")
_NO_FRACTION = re.compile(rf"{CLOSES}| ?(?:at|to|and|or|from|until|for|with|this|in the|\d\d?[:ap])\b")


def _slashed_day(found: Found) -> Built:
    """ "on 22/04"; "24/7" is no date and "9/11" an event."""
    a, b = int(found["a"]), int(found["b"])
    cues = found.before() + found.match[0][: found.match.start("a") - found.start]
    if (a, b) in ((24, 7), (9, 11), (7, 7)) or not _SLASH_CUE.search(cues):
        return None
    if not _NO_FRACTION.match(found.after()) or not (1 <= min(a, b) <= 12 and max(a, b) <= 31):
        return None
    if found["sep"] == "-" and (max(a, b) <= 12 or not _HYPHEN_CUE.search(cues)):
        return None
    if max(a, b) <= 12 and not _SURE_SLASH_CUE.search(cues):
        return None
    m, d = (b, a) if a > 12 else (a, b)
    if found.has("each"):
        return "SET", ("set", f"XXXX-{m:02d}-{d:02d}", found["each"].strip().upper(), None)
    return "DATE", ("date", None, m, d, weekday(found["wd"]) if found["wd"] else None)


def _compact(found: Found) -> Built:
    """ "20240422", the basic format of ISO 8601."""
    m, d = int(found["mm"]), int(found["dd"])
    if re.search(r"[#$€£.]$|\b(?:no|nr|id|number|code)\.? $", found.before()):
        return None
    return ("DATE", ("date", int(found["y"]), m, d, None)) if 1 <= m <= 12 and 1 <= d <= 31 else None


def _numeric_month(found: Found) -> Built:
    """ "2016-11"; a month that is the next year's two digits makes a range of years ("2007-08")."""
    m = int(found["mm"])
    if re.search(r"\d[-/]$", found.before()):
        return None
    if (
        len(found["mm"]) == 1
        and found.match.start("y") < found.match.start("mm")
        and m > int(found["y"]) % 10
    ):
        return None
    if found.match.start("y") < found.match.start("mm") and m == (int(found["y"]) + 1) % 100:
        return None
    return ("DATE", ("date", int(found["y"]), m, None, None)) if 1 <= m <= 12 else None


RULES = (
    Rule(
        "iso date",
        rf"{BEFORE_WEEKDAY}"
        r"(?P<y>(?:1\d|20)\d\d)(?:(?P<sep>[-/.])(?P<mm>[01]?\d)(?P=sep)(?P<dd>[0-3]?\d)"
        r"(?:(?:t|,? )(?P<h>[0-2]?\d):(?P<mi>[0-5]\d)(?::(?P<s>[0-5]\d)(?:\.\d+)?)?(?P<z> ?(?:z|utc"
        r"|gmt|[+-]\d\d(?::?\d\d)?))?)?)",
        _iso,
        DIGITS,
    ),
    Rule(
        "date with slashes",
        rf"{BEFORE_WEEKDAY}"
        r"(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:1[5-9]|20)?\d\d)(?![.,/-]\d)",
        _slashed,
        DIGITS,
    ),
    Rule("year and month", rf"(?P<y>{YEAR})[-/](?P<mm>0?[1-9]|1[012])(?![-/.]?\d)", _numeric_month, DIGITS),
    Rule(
        "year and month set apart",
        rf"(?P<y>{YEAR}) ?[-/] ?(?P<mm>0?[1-9]|1[012])(?= ?(?:$|[.,;!?)]))",
        _numeric_month,
        DIGITS,
    ),
    Rule("compact date", r"(?P<y>(?:19[5-9]|20[0-4])\d)(?P<mm>[01]\d)(?P<dd>[0-3]\d)", _compact, DIGITS),
    Rule(
        "day and month with slash",
        rf"(?:(?P<each>every|each) |(?:(?:last|this|next) )?(?P<wd>{WEEKDAY}),? |this )?"
        r"(?P<a>\d{1,2})(?P<sep>[/-])(?P<b>\d{1,2})(?![/.-]?\d)",
        _slashed_day,
        ("/", "-"),
    ),
    Rule("month and year", rf"(?P<mm>0?[1-9]|1[012])[-/](?P<y>{YEAR})", _numeric_month, DIGITS),
    Rule(
        "month and year set apart",
        rf"(?P<mm>0?[1-9]|1[012]) ?[-/] ?(?P<y>{YEAR})(?= ?(?:$|[.,;!?)]))",
        _numeric_month,
        DIGITS,
    ),
)
