"""TIMEX3 values as a person writes dates: 2024-04-19, 19 Apr 2024 or Apr 19, 2024."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from tui.model.anchor import Anchor
from tui.model.lexicon.months import MONTH_NAMES, WEEKDAY_NAMES

if TYPE_CHECKING:  # the values' classes take 3 ms to make, and the first frame shows none
    from tui.model.values import DateRef

MONTHS = tuple(name.capitalize() for name in MONTH_NAMES)
WEEKDAYS = tuple(name.capitalize() for name in WEEKDAY_NAMES)
SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS = {"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"}
_REFS = {"PRESENT_REF": "now", "PAST_REF": "past", "FUTURE_REF": "future"}
_EACH = {"D": "daily", "W": "weekly", "M": "monthly", "Y": "yearly", "TH": "hourly"}
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year", "TH": "hour", "TM": "minute", "TS": "second"}
_SIGNS = {
    "BEFORE": "<",
    "AFTER": ">",
    "ON_OR_BEFORE": "≤",
    "ON_OR_AFTER": "≥",
    "LESS_THAN": "<",
    "MORE_THAN": ">",
    "EQUAL_OR_LESS": "≤",
    "EQUAL_OR_MORE": "≥",
}
_UNTOLD = {
    **{"XXXX-XX-XX": "day", "XXXX-WXX": "week", "XXXX-WXX-WE": "weekend", "XXXX-XX": "month"},
    **{"XXXX-QX": "quarter", "XXXX-HX": "half a year", "XXXX": "year"},
    **{"XXX": "decade", "XX": "century", "X": "millennium"},
}
_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)")
_MONTH = re.compile(r"(\d{4}|XXXX)-(\d\d)")
_BEFORE_CHRIST = re.compile(r"BC(\d+)(?:-(\d\d))?(?:-(\d\d))?")
_PERIOD = re.compile(r"P(T?)(\d+(?:\.\d+)?)([DWMYHS])")


def shown(date: DateRef, style: str = "iso") -> str:
    """The value with `~` before a vague one and `<` `≤` `≥` `>` before a bound."""
    return sign(date) + plain(date, style)


def sign(date: DateRef) -> str:
    """What stands before a value that is no certain day or period."""
    if date.mod:
        return _SIGNS.get(date.mod, "~")
    return "~" if date.first != date.last and date.value[-2:] in SEASONS else ""


def inferred(date: DateRef, anchor: Anchor) -> bool:
    """Whether a value rests on a guess: the date last told, weekdays that agree, or no year at all."""
    if date.anchored == "told" or (date.value.startswith("X") and date.type != "SET"):
        return True
    return date.anchored == "published" and anchor.how in ("weekdays", "unknown")


def plain(date: DateRef, style: str = "iso") -> str:
    """The value without a sign."""
    value = date.value
    if value in _REFS:
        return _REFS[value]
    if date.type == "SET":
        return _repeated(date, style)
    day, _, time = value.partition("T")
    if time and day in _UNTOLD:
        return clock(time)
    return " ".join(part for part in (calendar(day, style), clock(time)) if part)


def ends(first: DateRef, last: DateRef, style: str = "iso") -> str:
    """Both ends of a range, what they share said once: 24–26 Apr 2024."""
    one, two = _DAY.fullmatch(first.value), _DAY.fullmatch(last.value)
    if not one or not two or one[1] != two[1]:
        return f"{plain(first, style)}–{plain(last, style)}"
    year = "" if one[1] == "XXXX" else one[1]
    months = [_month(one[2]), _month(two[2])]
    days = [one[3].lstrip("0"), two[3].lstrip("0")]
    same = one[2] == two[2]
    if style == "dmy":
        return f"{days[0]}{'' if same else f' {months[0]}'}–{days[1]} {months[1]} {year}".rstrip()
    if style == "mdy":
        text = f"{months[0]} {days[0]}–{'' if same else f'{months[1]} '}{days[1]}"
        return f"{text}, {year}" if year else text
    return f"{first.value}–{last.value[8:] if same else last.value[5:]}"


def _month(number: str) -> str:
    return MONTHS[int(number) - 1][:3] if 1 <= int(number) <= 12 else number


def untold(value: str) -> str:
    """The unit of a value of which nothing else is known: day, week, year; "" for any other."""
    return _UNTOLD.get(value, "")


def before_christ(value: str) -> tuple[int, int, int] | None:
    """Year, month and day of a value before Christ, 0 where it has none."""
    found = _BEFORE_CHRIST.fullmatch(value)
    return found and (int(found[1]), int(found[2] or 0), int(found[3] or 0))


def calendar(value: str, style: str = "iso") -> str:
    """A day, week, month, quarter, season, year, decade or century; of an unknown one its unit."""
    if words := untold(value) or _before_christ(value, style):
        return words
    if weekday := re.fullmatch(r"XXXX-WXX-([1-7])", value):
        return WEEKDAYS[int(weekday[1]) - 1][:3]
    if numbered := re.fullmatch(r"XXXX-XX-(\d\d)", value):
        return f"the {_ordinal(int(numbered[1]))}"
    if re.fullmatch(r"0\d{3}", value):
        return f"{int(value)} AD"
    if re.fullmatch(r"\d{3}", value):
        return f"{value}0s"
    if re.fullmatch(r"\d{2}", value):
        return f"{_ordinal(int(value) + 1)} c."
    year, _, part = value.partition("-")
    if part in SEASONS:
        return f"{SEASONS[part]} {year}".replace(" XXXX", "")
    if style == "iso":
        return value
    if day := _DAY.fullmatch(value):
        year = "" if year == "XXXX" else year
        name, number = _month(day[2]), day[3].lstrip("0")
        if style == "dmy":
            return f"{number} {name} {year}".rstrip()
        return f"{name} {number}, {year}" if year else f"{name} {number}"
    if month := _MONTH.fullmatch(value):
        return f"{_month(month[2])} {year}".removesuffix(" XXXX")
    if week := re.fullmatch(r"W(\d\d)(-WE)?", part):
        return f"week{'end' if week[2] else ''} {int(week[1])}, {year}"
    if re.fullmatch(r"[QH]\d", part):
        return f"{part} {year}".removesuffix(" XXXX")
    return value


def _before_christ(value: str, style: str) -> str:
    """ISO 8601 has no way to write these that a person would read."""
    found = before_christ(value)
    if not found:
        return ""
    year, month, number = found
    parts = [str(number)] * bool(number) + [_month(f"{month:02}")] * bool(month)
    if style == "mdy":
        parts.reverse()
    return f"{' '.join(parts)}{',' * (style == 'mdy' and bool(number))} {year} BC".strip()


def _ordinal(number: int) -> str:
    """1st, 2nd, 13th, 21st."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number // 10 % 10 != 1 else "th"
    return f"{number}{ending}"


def clock(value: str) -> str:
    """A time of day: 04:10, evening."""
    return _PARTS.get(value, value)


def _repeated(date: DateRef, style: str) -> str:
    """A set: how often, or every what, as far as the value tells."""
    period = _PERIOD.fullmatch(date.value)
    often = f"{date.freq[:-1]}× " if date.freq and date.freq.endswith("X") else ""
    if period and (unit := period[1] + period[3]) in _UNITS:
        number = period[2]
        if number == "1":
            return often + _EACH.get(unit, f"every {_UNITS[unit]}")
        if (number, unit) == ("3", "M"):
            return f"{often}quarterly"
        return f"{often}every {number} {_UNITS[unit]}s"
    day, _, time = date.value.partition("T")
    if day.startswith("XXXX-") or not day:
        # The year is the one thing that is never told of a day that comes every year.
        words = calendar(day, "dmy" if style == "iso" else style)
        return f"{often}every {' '.join(part for part in (words, clock(time)) if part)}"
    return date.value


def day(date: datetime.date, style: str = "iso") -> str:
    """A day of the calendar."""
    return calendar(date.isoformat(), style)
