"""The briefing's own date: the day from which relative dates are counted, and how it was found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from tui.linking.calendar.context import core
from tui.linking.calendar.dateline import from_date_line, head_day
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.values import TimexMark


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
