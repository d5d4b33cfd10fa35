"""Dates in words, as one says them: Friday 19 April 2024, the end of November 2023, the third quarter."""

from __future__ import annotations

import datetime
import re
from typing import TYPE_CHECKING

from tui.model.anchor import Anchor
from tui.session import datewords
from tui.session.datewords import MONTHS, WEEKDAYS

if TYPE_CHECKING:  # the values' classes take 3 ms to make, and the first frame shows none
    from tui.model.values import DateRef

_ORDINALS = ("first", "second", "third", "fourth")
_REFS = {"PRESENT_REF": "the present", "PAST_REF": "the past", "FUTURE_REF": "the future"}
_MODS = {
    "START": "the beginning of {}",
    "MID": "the middle of {}",
    "END": "the end of {}",
    "APPROX": "about {}",
    "BEFORE": "before {}",
    "AFTER": "after {}",
    "ON_OR_BEFORE": "{} or before",
    "ON_OR_AFTER": "{} or after",
    "LESS_THAN": "less than {}",
    "MORE_THAN": "more than {}",
    "EQUAL_OR_LESS": "{} or less",
    "EQUAL_OR_MORE": "{} or more",
}


def said(date: DateRef, style: str = "iso") -> str:
    """The value in words, with what makes it vague; as `datewords.plain` where no words are better."""
    if date.value in _REFS:
        return _REFS[date.value]
    if date.type == "SET":
        return datewords.plain(date, style)
    value, _, clock = date.value.partition("T")
    words = _calendar(value, style)
    if clock:
        words = f"{words}, {datewords.clock(clock)}"
    return _MODS.get(date.mod or "", "{}").format(words)


def day(found: datetime.date, style: str = "iso") -> str:
    """A day in running text: 19 Apr 2024 where columns write ISO."""
    return datewords.day(found, "dmy" if style == "iso" else style)


def published(anchor: Anchor, style: str = "iso") -> str:
    """ "14 Mar 2024 (front matter)", "unknown"."""
    return f"{day(anchor.date, style)} ({anchor.how})" if anchor.date else "unknown"


def period(first: datetime.date, last: datetime.date, style: str = "iso") -> str:
    """First and last day with their weekdays, and how many days that is."""
    days = (last - first).days + 1
    ends = [f"{WEEKDAYS[end.weekday()][:3]} {datewords.day(end, style)}" for end in (first, last)]
    return f"{ends[0]} to {ends[1]} · {days:,} days"


def vagueness(date: DateRef, anchor: Anchor) -> tuple[tuple[str, str], ...]:
    """The marks `~` and `?` of a value, each with its reason in words; nothing where it has neither."""
    found = []
    if date.mod in ("START", "MID", "END"):
        found.append(("~", "no exact days: they are taken for a third of it"))
    elif date.mod:
        found.append(("~", "only about that" if date.mod == "APPROX" else "a bound, no day of its own"))
    elif datewords.sign(date):
        found.append(("~", "a season has no exact days"))
    if date.value.startswith("X") and date.type != "SET":
        known = re.match(r"XXXX-(?:\d\d|[QH]\d|(?:SP|SU|FA|WI))", date.value)
        found.append(("?", "no year is told" if known else "no day of the calendar is known"))
    elif date.anchored == "told":
        found.append(("?", "inferred from a date told before it"))
    elif datewords.inferred(date, anchor):
        found.append(("?", "the day of publication is inferred"))
    return tuple(found)


def _calendar(value: str, style: str) -> str:
    if unit := datewords.untold(value):
        return f"an unknown {unit}" if unit != "half a year" else "an unknown half of a year"
    if weekday := re.fullmatch(r"XXXX-WXX-([1-7])", value):
        return f"a {WEEKDAYS[int(weekday[1]) - 1]}"
    if before := datewords.before_christ(value):
        year_before, month, number = before
        if month and number:
            return f"{_day('XXXX', month, number, style)}{',' * (style == 'mdy')} {year_before} BC"
        return f"{MONTHS[month - 1]} {year_before} BC" if 1 <= month <= 12 else f"{year_before} BC"
    year, _, part = value.partition("-")
    told = "" if year == "XXXX" else f" {year}"
    if found := re.fullmatch(r"(\d\d)-(\d\d)", part):
        return _day(year, int(found[1]), int(found[2]), style)
    if re.fullmatch(r"\d\d", part) and 1 <= int(part) <= 12:
        return f"{MONTHS[int(part) - 1]}{told}"
    if week := re.fullmatch(r"W(\d\d)(-WE)?", part):
        return f"week{'end' if week[2] else ''} {int(week[1])} of {year}"
    if re.fullmatch(r"Q[1-4]", part):
        return f"{_ORDINALS[int(part[1]) - 1]} quarter{' of' if told else ''}{told}"
    if re.fullmatch(r"H[12]", part):
        return f"{_ORDINALS[int(part[1]) - 1]} half{' of' if told else ''}{told}"
    if part in datewords.SEASONS:
        return f"{datewords.SEASONS[part]}{told}"
    words = datewords.calendar(value, style)
    if re.fullmatch(r"\d{2,3}", value):
        return f"the {words.replace('c.', 'century')}"
    return words


def _day(year: str, month: int, number: int, style: str) -> str:
    if not 1 <= month <= 12:
        return f"{year}-{month:02}-{number:02}"
    name, weekday = MONTHS[month - 1], ""
    if year.isdecimal():
        try:
            weekday = WEEKDAYS[datetime.date(int(year), month, number).weekday()]
        except ValueError:
            weekday = ""
    told = year if year != "XXXX" else ""
    if style == "mdy":
        return f"{weekday}{', ' if weekday else ''}{name} {number}{', ' if told else ''}{told}"
    return f"{weekday} {number} {name} {told}".strip()


def rests(date: DateRef, anchor: Anchor, style: str = "iso") -> str:
    """What a relative value is counted from; nothing where its reason tells that already."""
    if date.anchored == "told" and "told" not in date.how:
        return "the date told before it"
    if date.anchored == "published" and anchor.date and f"({anchor.how})" not in date.how:
        return published(anchor, style)
    return ""
