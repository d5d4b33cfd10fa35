"""Values of dates that are written out: days, months, years, decades, centuries."""

from __future__ import annotations

from datetime import date
from typing import cast

from tui.linking.calendar import period as p
from tui.linking.calendar.context import Context, Expression
from tui.linking.calendar.told import told_year
from tui.linking.calendar.valued import (
    Valued,
    form,
    full,
    safe_day,
    unanchored,
)
from tui.model.lexicon.months import MONTH_NAMES


@form("date")
def _date(e: Expression, c: Context) -> Valued:
    year, month, number, weekday = cast("tuple[int | None, int | None, int | None, int | None]", e[1:5])
    if year is not None:
        return full(year, month, number), "none", "as written"
    if month is None:
        return _day_alone(cast(int, number), weekday, c)
    if c.tense == "always":
        day = "" if number is None else f"-{number:02d}"
        return p.unknown(f"XXXX-{month:02d}{day}", "D" if day else "M"), "none", "told of every year"
    if number is None:
        return _month_alone(month, c)
    narrated = told_year(c, month, number)
    if narrated is not None:
        found = safe_day(narrated, month, number)
        if found:
            return p.day(found), "told", f"year from the date told before ({narrated})"
    if c.today is None:
        return unanchored(f"XXXX-{month:02d}-{number:02d}", "D", "day and month as written")
    days = _around(c.today.year, 1, month, number) or _around(c.today.year, 8, month, number)
    if not days:
        return p.unknown(f"XXXX-{month:02d}-{number:02d}", "D"), "none", "no day of the calendar"
    if weekday is not None and (fit := [d for d in days if d.isoweekday() == weekday]):
        days = fit
    today = c.today
    if c.lead in ("ended", "since"):
        days = [d for d in days if d <= today][-1:] or days
    nearest = min(days, key=lambda d: abs((d - today).days))
    if c.tense == "future" and (today - nearest).days > 120:
        nearest = min((d for d in days if d >= today), default=nearest)
        return p.day(nearest), "published", f"told as to come: the next from {c.said()}"
    return p.day(nearest), "published", f"year inferred: the nearest to {c.said()}"


def _around(year: int, reach: int, month: int, number: int) -> list[date]:
    """The day in the years so far before and after, where they have it: a leap day may be eight away."""
    return [d for k in range(-reach, reach + 1) if (d := safe_day(year + k, month, number))]


def _month_alone(month: int, c: Context) -> Valued:
    if c.narrative and c.dated and c.dated.value.startswith("BC"):
        return p.unknown(f"{c.dated.value[:6]}-{month:02d}", "M"), "told", "year from the date told before"
    narrated = told_year(c, month)
    if narrated is not None:
        return p.month(narrated, month), "told", f"year from the date told before ({narrated})"
    if c.today is None:
        return unanchored(f"XXXX-{month:02d}", "M", "month as written")
    year, now = c.today.year, c.today.month
    if c.tense == "past":
        return p.month(year - (month > now), month), "published", f"the last {_name(month)} up to {c.said()}"
    if c.tense == "future":
        return p.month(year + (month < now), month), "published", f"the next {_name(month)} from {c.said()}"
    offset = (month - now + 5) % 12 - 5
    return p.month(year, now + offset), "published", f"the {_name(month)} nearest to {c.said()}"


def _name(month: int) -> str:
    return MONTH_NAMES[month - 1].title()


def _day_alone(number: int, weekday: int | None, c: Context) -> Valued:
    if weekday is not None and c.today is not None:
        around = [(c.today.year * 12 + c.today.month - 1 + k) for k in range(-14, 15)]
        days = [
            d for m in around if (d := safe_day(m // 12, m % 12 + 1, number)) and d.isoweekday() == weekday
        ]
        today = c.today
        if days:
            return (
                p.day(min(days, key=lambda d: abs((d - today).days))),
                "published",
                f"nearest such day to {c.said()}",
            )
    base = c.dated if c.dated and c.dated.first and c.dated.grain in ("D", "M") else None
    if base and base.first:
        found = safe_day(base.first.year, base.first.month, number)
        if found:
            return p.day(found), "told", "month from the date told before"
    found = safe_day(c.today.year, c.today.month, number) if c.today else None
    if found is None:
        return unanchored(f"XXXX-XX-{number:02d}", "D", "day of a month")
    return p.day(found), "published", f"month of {c.said()}"


@form("slashed")
def _slashed(e: Expression, c: Context) -> Valued:
    year, a, b = cast("tuple[int, int, int]", e[1:4])
    month, number = (b, a) if c.day_first else (a, b)
    return full(year, month, number), "none", f"as written, {'day' if c.day_first else 'month'} first"


@form("bc")
def _bc(e: Expression, _: Context) -> Valued:
    month = f"-{e[2]:02d}" if e[2] else ""
    return (
        p.unknown(f"BC{cast(int, e[1]):04d}{month}", "M" if month else "Y"),
        "none",
        "as written, before Christ",
    )


@form("decade")
def _decade(e: Expression, _: Context) -> Valued:
    return p.decade(cast(int, e[1])), "none", "decade as written"


@form("century")
def _century(e: Expression, _: Context) -> Valued:
    number = cast(int, e[1])
    if e[2]:
        return p.unknown(f"BC{number - 1:02d}", "CE"), "none", "century before Christ"
    return p.century(number), "none", "century as written"


@form("fiscal")
def _fiscal(e: Expression, _: Context) -> Valued:
    return p.year(cast(int, e[1])), "none", "fiscal year; its first and last day depend on whose it is"
