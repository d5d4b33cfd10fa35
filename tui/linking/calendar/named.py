"""Values of quarters, halves, seasons and holidays, and of parts of a named period."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import cast

from tui.linking.calendar import period as p
from tui.linking.calendar.context import Context, Expression
from tui.linking.calendar.period import Period
from tui.linking.calendar.told import step_of
from tui.linking.calendar.valued import (
    WORDS,
    Valued,
    form,
    full,
    moved_day,
    named,
    nth,
    unanchored,
    undated,
    value,
    year_of,
)
from tui.model.lexicon.months import WEEKDAY_NAMES
from tui.model.lexicon.times import (
    EASTER_HOLIDAYS,
    FIXED_HOLIDAYS,
    LIBRARY_HOLIDAYS,
    UNSAID_HOLIDAYS,
    WEEKDAY_HOLIDAYS,
)


@form("quarter")
def _quarter(e: Expression, c: Context) -> Valued:
    number = cast(int, e[1])
    year, anchored = year_of(e[2], c)
    if e[2] is not None:
        if year is None:
            return unanchored(f"XXXX-Q{number}", "Q", "quarter of a year")
        return p.quarter(year, number), anchored, "quarter of the year beside it"
    if number == 0:
        if c.quarter:
            return c.quarter, "told", "the quarter told before"
        if c.today is None:
            return unanchored("XXXX-QX", "Q", "the quarter")
        return p.at_grain(c.today, "Q"), "published", f"the quarter of {c.said()}"
    if c.narrative and c.dated and c.dated.first:
        return p.quarter(c.dated.first.year, number), "told", "quarter of the year told before"
    if c.today is None:
        return unanchored(f"XXXX-Q{number}", "Q", "quarter of a year")
    now = (c.today.month + 2) // 3
    if c.tense == "future":
        return (
            p.quarter(c.today.year + (number < now), number),
            "published",
            f"told as to come: the next such quarter from {c.said()}",
        )
    return (
        p.quarter(c.today.year - (number > now), number),
        "published",
        f"the running or last ended such quarter on {c.said()}",
    )


@form("half")
def _half(e: Expression, c: Context) -> Valued:
    number = cast(int, e[1])
    year, anchored = year_of(e[2], c)
    if year is not None:
        return p.half(year, number), anchored, "half of the year beside it"
    if c.today is None or e[2] is not None:
        return unanchored(f"XXXX-H{number}", "H", "half of a year")
    now = 1 + (c.today.month > 6)
    year = c.today.year - (number > now and c.tense != "future")
    return p.half(year, number), "published", f"the running or last ended such half on {c.said()}"


@form("season")
def _season(e: Expression, c: Context) -> Valued:
    code, which = str(e[1]), e[2]
    if isinstance(which, tuple):
        year, anchored = year_of(which, c)
        if which[0] == "bc":
            return p.unknown(f"BC{which[1]:04d}-{code}", "SE"), "none", "as written, before Christ"
        if year is None:
            return unanchored(f"XXXX-{code}", "SE", "season of a year")
        return p.season(year, code), anchored, "season of the year beside it"
    if which is None and c.tense == "always":
        return p.unknown(f"XXXX-{code}", "SE"), "none", "told of every year"
    if c.narrative and which is None and c.dated and c.dated.value.startswith("BC"):
        return p.unknown(f"{c.dated.value[:6]}-{code}", "SE"), "told", "season of the year told before"
    if (
        which in ("same", "that", "following", "previous", None)
        and c.dated
        and c.dated.first
        and (c.narrative or which)
    ):
        year = c.dated.first.year - (code == "WI" and c.dated.first.month < 3 and c.dated.grain in ("D", "M"))
        candidate = p.season(year + step_of(str(which)), code)
        return candidate, "told", f"season of the year told before ({c.dated.first.year})"
    if c.today is None:
        return unanchored(f"XXXX-{code}", "SE", "season of a year")
    year, running = p.season_of(c.today)
    start = p.season(c.today.year, code)
    if which == "this" or (running == code and which not in ("last", "next")):
        return (
            p.season(year if running == code else c.today.year, code),
            "published",
            f"this + season, from {c.said()}",
        )
    if which == "next" or (which is None and c.tense == "future"):
        ahead = start.first is not None and start.first > c.today
        return (
            p.season(c.today.year + (not ahead), code),
            "published",
            f"the next such season from {c.said()}",
        )
    begun = start.last is not None and (start.last < c.today if code != "WI" else False)
    return p.season(c.today.year - (not begun), code), "published", f"the last such season before {c.said()}"


@form("holiday")
def _holiday(e: Expression, c: Context) -> Valued:
    name = str(e[1])
    if name in UNSAID_HOLIDAYS:
        return p.unknown("XXXX-XX-XX", "D"), "none", f"{_title(name)}; of which country is not said"
    year, anchored = year_of(e[2], c)
    which = e[2] if isinstance(e[2], str) else None
    if year is not None:
        found = holiday(name, year)
        return (
            (p.day(found), anchored, f"{_title(name)} of {year}")
            if found
            else (p.unknown(f"{year:04d}-XX-XX", "D"), anchored, f"{_title(name)} of {year}, its day unknown")
        )
    if c.today is None or isinstance(e[2], tuple):
        fixed = FIXED_HOLIDAYS.get(name)
        return unanchored(f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if fixed else "XXXX-XX-XX", "D", _title(name))
    if (
        c.narrative
        and which is None
        and c.dated
        and c.dated.first
        and (near := holiday(name, c.dated.first.year))
    ):
        return p.day(near), "told", f"{_title(name)} of the year told before"
    today = c.today
    days = [d for k in (-1, 0, 1) if (d := holiday(name, today.year + k))]
    if (
        which is None
        and today not in days
        and (c.lead in _AHEAD or (c.tense == "future" and _gone(days, today)))
    ):
        which = "next"
    if which in ("last", "previous"):
        days = [d for d in days if d < today][-1:]
    elif which in ("next", "following"):
        days = [d for d in days if d > today][:1]
    elif which == "this":
        days = [d for d in days if d.year == today.year]
    if not days:
        return unanchored("XXXX-XX-XX", "D", _title(name))
    return (
        p.day(min(days, key=lambda d: abs((d - today).days))),
        "published",
        f"{_title(name)} nearest to {c.said()}",
    )


_AHEAD = frozenset(("until", "till", "by", "before"))


def _gone(days: list[date], today: date) -> bool:
    """Whether the nearest of the days is past by two months: what is told as to come is then the next one."""
    return bool(days) and min(days, key=lambda d: abs((d - today).days)) < today - timedelta(60)


def _title(name: str) -> str:
    """A holiday as it is written: capitals, save after an apostrophe."""
    return " ".join(word[:1].upper() + word[1:] for word in name.split())


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year, the first of several; None off the calendar or where none is kept."""
    if not 1583 <= year <= 4099:
        return None
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name in EASTER_HOLIDAYS:
        return p.easter(year) + timedelta(EASTER_HOLIDAYS[name])
    if name == "orthodox easter":
        return p.easter(year, orthodox=True)
    if name in WEEKDAY_HOLIDAYS:
        return p.nth_weekday(year, *WEEKDAY_HOLIDAYS[name])
    country, subdivision, called, after = LIBRARY_HOLIDAYS[name]
    first = _in_library(country, subdivision, called, year)
    return first + timedelta(after) if first else None


@cache
def _in_library(country: str, subdivision: str, called: str, year: int) -> date | None:
    """The first day in a year that a country's holiday begins on, from the package `holidays`."""
    import holidays  # 40 ms, and most briefings name no moving holiday

    kept: type[holidays.HolidayBase] = getattr(holidays, country)
    english = "en_US" if "en_US" in kept.supported_languages else None
    days = kept(
        years=(year - 1, year),
        subdiv=subdivision or None,
        observed=False,
        language=english,
        categories=kept.supported_categories,
    )
    named = {day for day, names in days.items() if any(n.split(" (")[0] == called for n in names.split("; "))}
    begins = sorted(day for day in named if day.year == year and day - timedelta(1) not in named)
    return begins[0] if begins else None


@form("of")
def _of(e: Expression, c: Context) -> Valued:
    inner, outer = cast(Expression, e[1]), cast(Expression, e[2])
    around, anchored, how = value(outer, c)
    if inner[0] == "weekday":
        if around.first is None:
            return unanchored(f"XXXX-WXX-{inner[1]}", "D", "weekday of a week")
        return (
            moved_day(around.first, cast(int, inner[1]) - around.first.isoweekday()),
            anchored,
            f"weekday of the week beside it: {how}",
        )
    month, number = cast("int | None", inner[2]), cast("int | None", inner[3])
    if around.first is None:
        year = around.value if around.value.startswith("BC") and around.grain == "Y" else "XXXX"
        told = f"{year}-" + (f"{month:02d}" if month else "XX") + (f"-{number:02d}" if number else "")
        grain = "D" if number else "M"
        return p.unknown(told, grain), anchored, how
    return full(around.first.year, month or around.first.month, number), anchored, f"year beside it: {how}"


@form("nth")
def _nth(e: Expression, c: Context) -> Valued:
    """ "the last week of March": the nth such unit of the period beside it."""
    n, unit = cast(int, e[1]), str(e[2])
    around, anchored, how = value(cast(Expression, e[3]), c)
    if around.first is None or around.last is None:
        return undated(unit, how)
    if unit.startswith("WD"):
        return _nth_weekday(n, int(unit[2:]), around, anchored, how)
    if unit == "W" and around.grain == "Y" and n > 0:
        return (
            p.week(date(around.first.year, 1, 4) + timedelta(7 * (n - 1))),
            anchored,
            f"the {nth(n)} week of {named(around)}",
        )
    of = around.last if n < 0 else p.moved(around.first, n - 1, unit) or around.first
    if unit == "W" and n < 0 and of.isoweekday() < 4:
        of = p.moved(of, -1, "W") or of
    return p.at_grain(of, unit), anchored, f"the {nth(n)} {WORDS[unit]} of {named(around)}; {how}"


def _nth_weekday(n: int, weekday: int, around: Period, anchored: str, how: str) -> Valued:
    """ "the first Tuesday in November"."""
    of, name = around.first, WEEKDAY_NAMES[weekday - 1].title()
    if of is None or around.grain != "M":
        return p.unknown(f"XXXX-WXX-{weekday}", "D"), "none", f"a {name} of {around.value}"
    found = p.nth_weekday(of.year, of.month, weekday, n)
    return p.day(found), anchored, f"the {nth(n)} {name} of {named(around)}; {how}"


@form("around")
def _around(e: Expression, c: Context) -> Valued:
    """ "the week of 12 June"."""
    of, anchored, how = value(cast(Expression, e[2]), c)
    unit = str(e[1])
    if of.first is None:
        return undated(unit, how)
    if unit == "WE" and of.first.isoweekday() < 4 and (before := p.moved(of.first, -1, "W")):
        return p.weekend(before), anchored, f"the weekend nearest to {of.value}; {how}"
    return p.at_grain(of.first, unit), anchored, f"the {WORDS[unit]} that holds {of.value}; {how}"
