"""Which dates are days or ranges of days, and which of them are the same: what a calendar can show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone

from tui.model.analysis import Analysis
from tui.model.values import DateRef
from tui.session.dategroups import Occurrence, occurrences

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(.*))?")
_WEEKEND = re.compile(r"\d{4}-W\d\d-WE")
_CLOCK = re.compile(r"(\d\d:\d\d(?::\d\d)?)(Z?)")
# The standard's value has no room for an offset: the reason keeps the zone as it is written.
_OFFSET = re.compile(r"clock time \((?:UTC|GMT)? ?([+−-])(\d{1,2})(?::?(\d\d))?\)")


@dataclass(frozen=True, slots=True)
class Key:
    """What makes two occasions the same: first and last day, and the time of day.

    `clock` is as told, "" for whole days; `begin` and `end` are in UTC, None where no zone is told (and `end`
    where none is)."""

    first: date
    last: date
    clock: str = ""
    begin: datetime | None = None
    end: datetime | None = None

    def __str__(self) -> str:
        """The value in ISO 8601; an interval has a slash."""
        if self.begin:
            return "/".join(moment.isoformat() for moment in (self.begin, self.end) if moment)
        days = "/".join(dict.fromkeys((self.first.isoformat(), self.last.isoformat())))
        return f"{days}T{self.clock}" if self.clock else days


@dataclass(frozen=True, slots=True)
class Occasion:
    """A day, a range of days or a moment, and its mentions in the order of the text.

    A mention is the index of a date in the analysis, or those of both ends of a range."""

    key: Key
    mentions: tuple[Occurrence, ...]


def occasions(analysis: Analysis, rows: Sequence[int] | None = None) -> tuple[list[Occasion], int]:
    """Every distinct day or range of days in the order of the calendar, and how many dates are none.

    `rows` are indices into the dates of the analysis, all of them unless told."""
    chosen = range(len(analysis.dates)) if rows is None else sorted(set(rows))
    found: dict[Key, list[Occurrence]] = {}
    left_out = 0
    for group in occurrences(analysis.dates, chosen):
        key = _key([analysis.dates[i] for i in group])
        for part, its in [(group, key)] if key else [((i,), _key([analysis.dates[i]])) for i in group]:
            if its is None:
                left_out += 1
            else:
                found.setdefault(its, []).append(part)
    made = [Occasion(key, tuple(mentions)) for key, mentions in found.items()]
    made.sort(key=lambda one: (one.key.first, one.key.last, one.key.clock, str(one.key)))
    return made, left_out


def _key(dates: Sequence[DateRef]) -> Key | None:
    """The key of one date or of a range; None where it is no day, or no range that runs forward."""
    keys = [_single(one) for one in dates]
    first, last = keys[0], keys[-1]
    if len(keys) == 1:
        return first
    if first is None or last is None:
        return None
    if not first.clock and not last.clock:
        return Key(first.first, last.last) if first.first < last.first else None
    # Times on different days are two moments: the day of one of them is too often only supposed.
    if not first.clock or not last.clock or first.first != last.first:
        return None
    # "From 9 to 11 a.m. UTC": one zone for both.
    zone = _zone(dates[-1]) or _zone(dates[0])
    begin = first.begin or (zone and _moment(first.first, first.clock, zone))
    end = last.begin or (zone and _moment(last.first, last.clock, zone))
    clock = f"{first.clock}–{last.clock}"
    if begin is None or end is None:
        return Key(first.first, last.last, clock)
    return Key(first.first, last.last, clock, begin, end) if begin < end else None


def _single(found: DateRef) -> Key | None:
    if found.type not in ("DATE", "TIME"):
        return None
    if _WEEKEND.fullmatch(found.value) and found.first and found.last:
        return Key(found.first, found.last)
    told = _DAY.fullmatch(found.value)
    if told is None:
        return None
    try:
        day = date.fromisoformat(told[1])
    except ValueError:
        return None
    clock = _CLOCK.fullmatch(told[2] or "")
    if clock is None:  # no time, or a part of the day
        return Key(day, day)
    zone = _zone(found)
    return Key(day, day, clock[1], zone and _moment(day, clock[1], zone))


def _zone(found: DateRef) -> timezone | None:
    """UTC or a distance from it; a zone's name alone does not tell it (EST, IST: several)."""
    if found.value.endswith("Z"):
        return UTC
    told = _OFFSET.match(found.how)
    if told is None:
        return None
    away = timedelta(hours=int(told[2]), minutes=int(told[3] or 0))
    return timezone(away if told[1] == "+" else -away) if away < timedelta(days=1) else None


def _moment(day: date, clock: str, zone: timezone) -> datetime | None:
    """A time of a day in UTC; 24:00 is the end of the day; None beyond the calendar."""
    try:
        if clock.startswith("24:00"):
            return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
        return datetime.combine(day, time.fromisoformat(clock), zone).astimezone(UTC)
    except (OverflowError, ValueError):
        return None
