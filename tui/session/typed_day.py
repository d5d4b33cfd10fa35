"""A day as someone types it: 2024-04-19, 19 Apr 2024, April 19, 2024, 19/04/2024."""

from __future__ import annotations

import re
from datetime import date

from tui.session.datewords import MONTHS, WEEKDAYS

_WEEKDAY = re.compile(r"(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? +")
_YEAR_FIRST = re.compile(r"(\d{4})(?:-(\d\d?)-|/(\d\d?)/|\.(\d\d?)\.|(\d\d))(\d\d?)")
_DAY_FIRST = re.compile(r"(\d\d?)(?:st|nd|rd|th)?[ -]?(?:of )?([a-z]+)\.?,?[ -]?(\d+)")
_MONTH_FIRST = re.compile(r"([a-z]+)\.? ?(\d\d?)(?:st|nd|rd|th)?,? (\d+)")
_NUMBERS = re.compile(r"(\d\d?)[/.-](\d\d?)[/.-](\d+)")


def typed_day(words: str) -> date:
    """The day that was typed; ValueError with what is wrong, in a few words that a prompt has room for.

    Where numbers alone leave open which is the month, they are refused; a weekday has to agree."""
    text = " ".join(words.lower().split())
    weekday = _WEEKDAY.match(text)
    day = _day(text[weekday.end() :] if weekday else text)
    name = WEEKDAYS[day.weekday()]
    if weekday and not name.lower().startswith(weekday[1]):
        raise ValueError(f"that day is a {name}")
    return day


def _day(text: str) -> date:
    if found := _YEAR_FIRST.fullmatch(text):
        month = next(part for part in found.groups()[1:5] if part)
        return _made(found[1], int(month), found[6])
    if found := _DAY_FIRST.fullmatch(text):
        return _made(found[3], _month(found[2]), found[1])
    if found := _MONTH_FIRST.fullmatch(text):
        return _made(found[3], _month(found[1]), found[2])
    if found := _NUMBERS.fullmatch(text):
        one, two = int(found[1]), int(found[2])
        if one != two and 0 < one <= 12 and 0 < two <= 12:
            made = [f"{day} {MONTHS[month - 1][:3]}" for day, month in ((one, two), (two, one))]
            raise ValueError(f"{' or '.join(made)}? name the month")
        return _made(found[3], one if two > 12 else two, found[2] if two > 12 else found[1])
    raise ValueError("write 2024-04-19 or 19 Apr 2024")


def _month(name: str) -> int:
    found = [n for n, month in enumerate(MONTHS, 1) if len(name) > 2 and month.lower().startswith(name)]
    if not found and name == "sept":
        found = [9]
    if not found:
        raise ValueError(f"no month is called {name[:12]}")
    return found[0]


def _made(year: str, month: int, day: str) -> date:
    if len(year) != 4:
        raise ValueError("write the year with four digits")
    try:
        return date(int(year), month, int(day))
    except ValueError:
        raise ValueError("no such day") from None
