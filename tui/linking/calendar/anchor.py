"""The briefing's own date: the day from which relative dates are counted, and how it was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from tui.linking.calendar.context import core
from tui.model.document import Document
from tui.model.values import Anchor, TimexMark

HEAD = 250
"""How many characters of a briefing may hold its date line."""

_BIRTH = re.compile(
    r"\b(?:born|died|b\.|d\.|baptised|birth|aged?|since|until|from|in|after|before|between|of|on|by)\W*$",
    re.IGNORECASE,
)
_AGENCY = re.compile(
    r"(?:^|\n|[.)] |— ?|- ?|\)|\b(?:Reuters|AP|AFP|Bloomberg|UPI|Xinhua|TASS|dpa|PA|BBC|CNN)\)?)[^\n]{0,60}$"
)
_LEADS = re.compile(
    r"(?:^|\n)[ \t>*_#-]*(?:(?:published|updated|posted|date|dated|issued|released"
    r"|filed|as of|last updated|release date|for release)\b[^\n]{0,20})?$",
    re.IGNORECASE,
)
_CITY = re.compile(
    r"(?:^|\n|\s\s)[^\n.]{0,8}[A-Z][A-Za-zÀ-ÿ.'’ /,-]{1,60}?(?:\([^)\n]{1,40}\) ?)?[,(—–: -]+$"
)
_AS_OF = re.compile(r"\b(?:as of|as at|situation on|status on) (?:\d\d:\d\d,? )?$", re.IGNORECASE)
_AFTER = re.compile(
    r"[ \t]*(?:\d{1,2}[:.]\d\d[^\n]{0,20})?(?:\([^)\n]{1,30}\))?[ \t.*_|]*(?:$|\n|[—–-]|\||:|\))"
)


def find_anchor(
    document: Document, marks: Sequence[TimexMark], *, given: date | None = None, today: date
) -> Anchor:
    """The day of publication: given, front matter, file name, date line, weekday and day pairs, else unknown.

    `today` is the latest day that pairs may lead to."""
    if given is not None:
        return Anchor(given, "given")
    if document.meta.published is not None:
        return Anchor(document.meta.published, "front matter")
    named = from_name(document.source or "")
    if named is not None:
        return Anchor(named, "file name")
    lined = from_date_line(document.text, marks)
    if lined is not None:
        return Anchor(lined, "date line")
    paired = from_pairs(marks, today, head_day(document.text, marks))
    return Anchor(paired, "weekdays") if paired else Anchor()


def from_name(source: str) -> date | None:
    """The date in a file's name (2024-04-22, 20240422, 2024_04_22), or None."""
    name = re.split(r"[/\\]", source)[-1]
    for match in re.finditer(r"(?<!\d)((?:19|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)", name):
        try:
            return date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue
    return None


def _full_day(mark: TimexMark) -> date | None:
    """The day of a mark that gives year, month and day, with or without a time."""
    expression = core(mark.expression)
    if expression[0] == "clock" and isinstance(expression[5], tuple):
        expression = expression[5]
    if expression[0] != "date":
        return None
    _, year, month, day, _ = expression
    if isinstance(year, int) and isinstance(month, int) and isinstance(day, int):
        try:
            return date(year, month, day)
        except ValueError:
            return None
    return None


def from_date_line(text: str, marks: Sequence[TimexMark]) -> date | None:
    """The first full date near the top that stands on its own line or after a place or an agency's name."""
    for mark in marks:
        start, end = mark.span
        if start > HEAD:
            break
        found = _full_day(mark)
        if found is not None and _is_date_line(text, start, end):
            return found
    return None


def _is_date_line(text: str, start: int, end: int) -> bool:
    line = text.rfind("\n", 0, start) + 1
    before = text[line:start]
    after = text[end : end + 60]
    if _LEADS.search(before) and (_AFTER.match(after) or not before.strip()):
        return bool(_AFTER.match(after)) or len(before.strip()) > 3
    if _AS_OF.search(before):
        return True
    if _BIRTH.search(before):
        return False
    closes = _AFTER.match(after) is not None
    own_line = closes and (
        after.strip() == "" or "\n" in after[: len(after) - len(after.lstrip(" \t.*_|)")) + 1]
    )
    if own_line and len(before) < 80 and not re.search(r"[a-z]{3,} [a-z]+ [a-z]+ [a-z]+", before):
        return True
    return closes and _CITY.search(before) is not None and len(before) < 90


def head_day(text: str, marks: Sequence[TimexMark]) -> tuple[int, int] | None:
    """Month and day of a date line without a year ("LONDON, April 22 —"), or None."""
    for mark in marks:
        start, end = mark.span
        if start > HEAD:
            return None
        expression = core(mark.expression)
        if (
            expression[0] == "date"
            and expression[1] is None
            and isinstance(expression[2], int)
            and isinstance(expression[3], int)
        ):
            before = text[text.rfind("\n", 0, start) + 1 : start]
            if re.match(r" ?\(?[^\n)]{0,20}\)? ?[—–-]", text[end : end + 30]) and _CITY.search(before):
                return expression[2], expression[3]
    return None


def from_pairs(marks: Sequence[TimexMark], today: date, head: tuple[int, int] | None = None) -> date | None:
    """The day of publication from weekdays that stand beside a day and month, or None.

    Each pair allows some years; what all allow, not before the newest year told as past, not after `today`,
    leaves the latest; the day is the date line's or the first that fits the weekday's relation."""
    pairs = list(_pairs(marks))
    if not pairs:
        return None
    newest = max(
        (
            year
            for mark in marks
            if mark.tense != "future" and (year := _year(mark)) is not None and year <= today.year
        ),
        default=0,
    )
    for year in range(today.year, max(newest, today.year - 60) - 1, -1):
        days = [_day(year, month, day) for _, month, day, _, _ in pairs]
        if any(
            found is None or found.isoweekday() != weekday
            for found, (weekday, *_) in zip(days, pairs, strict=True)
        ):
            continue
        anchor = _published(year, pairs, marks, head)
        if anchor is not None and anchor <= today:
            return anchor
    return None


Pair = tuple[int, int, int, str, str]
"""Weekday, month, day, which ("last", "next", ""), tense."""


def _pairs(marks: Sequence[TimexMark]) -> list[Pair]:
    found: list[Pair] = []
    for left, right in pairwise(marks):
        a, b = left.expression, right.expression
        if right.span.start - left.span.end > 3:
            continue
        for weekday, day in ((a, b), (b, a)):
            if weekday[0] == "part" and isinstance(weekday[2], tuple):
                weekday = weekday[2]
            if weekday[0] == "weekday" and day[0] == "date" and day[1] is None and day[2] and day[3]:
                found.append(
                    (int(str(weekday[1])), int(str(day[2])), int(str(day[3])), str(weekday[2]), left.tense)
                )
    for mark in marks:
        e = core(mark.expression)
        if e[0] == "clock" and isinstance(e[5], tuple):
            e = e[5]
        if e[0] == "date" and e[1] is None and e[2] and e[3] and e[4]:
            found.append((int(str(e[4])), int(str(e[2])), int(str(e[3])), "", mark.tense))
    return found


def _year(mark: TimexMark) -> int | None:
    e = core(mark.expression)
    return e[1] if e[0] == "date" and isinstance(e[1], int) else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _published(
    year: int, pairs: Sequence[Pair], marks: Sequence[TimexMark], head: tuple[int, int] | None
) -> date | None:
    """The day of publication in a year: the date line's, else in the week after "last Friday (19 April)"."""
    if head is not None:
        return _day(year, *head)
    lows, highs = [], []
    for weekday, month, day, which, tense in pairs:
        of = _day(year, month, day)
        if of is None or of.isoweekday() != weekday:
            return None
        if which == "last":
            lows.append(of + timedelta(1))
            highs.append(of + timedelta(7))
        elif which == "next" or tense == "future":
            lows.append(of - timedelta(7))
            highs.append(of)
        else:
            lows.append(of)
            highs.append(of + timedelta(6))
    low, high = max(lows), min(highs)
    if low > high:
        low, high = min(lows), max(highs)
    for mark in marks:
        e = core(mark.expression)
        if (
            e[0] == "date"
            and e[1] is None
            and isinstance(e[2], int)
            and isinstance(e[3], int)
            and mark.tense == "future"
        ):
            told = _day(year, e[2], e[3])
            if told is not None and low <= told <= high:
                high = told
    return low + timedelta(min((high - low).days, 3)) if high >= low else low
