"""Values of dates told from another date of the text: distances, the next day, the same period."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from tui.linking.calendar import period as p
from tui.linking.calendar.context import Context, Expression
from tui.linking.calendar.period import Period
from tui.linking.calendar.valued import (
    WORDS,
    Valued,
    counted,
    form,
    named,
    unanchored,
    unknown_unit,
    value,
    year_of,
)


def told_year(c: Context, month: int, day: int | None = None) -> int | None:
    """The year that a month or a day without one belongs to by what was told, None where publication decides.

    In a narrative it is the year nearest to the month told last; in news only where the story is of that
    month, of years ago, or where the verb is past and the day nearest to publication is still to come."""
    told = c.dated
    if told is None or told.first is None:
        return None
    if not c.narrative and not _of_the_story(c, told, month, day):
        return None
    if c.narrative and c.tense == "future" and c.today and (c.today - told.first).days < 400:
        return None
    if c.year and c.year > told.first.year:
        return c.year
    if told.grain in ("Y", "H", "Q", "SE"):
        return told.first.year
    ahead = 12 + month - told.first.month
    return told.first.year + (ahead < abs(month - told.first.month) - 2)


def _of_the_story(c: Context, told: Period, month: int, day: int | None) -> bool:
    first, today = told.first, c.today
    if first is None or today is None or c.dated_offset < c.paragraph or first.year >= today.year:
        return False
    if told.grain in ("D", "M") and first.month == month and day is not None:
        return True
    if c.tense == "future" or told.grain not in ("D", "M", "SE"):
        return False
    if first.year < today.year - 1:
        # A story goes on in time: what stands before the day told last is told from today.
        return told.grain in ("D", "M") and (month, day or 31) >= (first.month, first.day)
    if c.tense != "past":
        return False
    if day is None:
        return told.grain == "SE" and c.offset - c.dated_offset < 200
    return (month, day) > (today.month, today.day)


def step_of(which: str) -> int:
    return {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)


def from_told(unit: str, step: int, c: Context) -> Valued | None:
    """The unit before, of or after the date told last that is fine enough to tell it."""
    base = c.day if unit == "D" and c.day else c.told
    if base is not None and base.value.startswith("BC") and unit == "Y":
        number = int(base.value[2:6]) - step
        return p.unknown(f"BC{number:04d}", "Y") if number > 0 else p.year(1), "told", "counted before Christ"
    if base is None or base.first is None:
        return None
    if unit == "D" and base.grain not in ("D", "WE"):
        return p.unknown(_under(base), "D"), "told", f"a day in {named(base)}"
    start = base.last if step > 0 and base.last and unit != "D" else base.first
    to = p.moved(start, step, unit)
    if to is None:
        return None
    words = {1: "after", -1: "before"}.get(step, "of")
    return p.at_grain(to, unit), "told", f"the {WORDS.get(unit, 'time')} {words} {named(base)}, told before"


def leans_on_told(unit: str, c: Context) -> bool:
    """Whether "the year", "the month" is the one told before rather than the running one."""
    told = c.told
    if told is None or told.first is None:
        return False
    if c.narrative:
        return True
    if unit == "D":
        return c.day is not None and c.offset - c.day_offset < 160
    return (
        unit in ("M", "Y", "DE", "CE")
        and told.grain in ("D", "M", "Y", "Q")
        and c.offset - c.told_offset < 160
    )


def _under(period: Period) -> str:
    """A day somewhere in a month or a year."""
    if period.grain == "M":
        return f"{period.value}-XX"
    return f"{period.first.year:04d}-XX-XX" if period.first else "XXXX-XX-XX"


@form("ago", "hence", "later", "earlier")
def _distance(e: Expression, c: Context) -> Valued:
    kind, n, unit = str(e[0]), e[1], str(e[2])
    words = counted(n, unit)
    sign, side, ref = (-1, "before", "PAST_REF") if kind in ("ago", "earlier") else (1, "after", "FUTURE_REF")
    if unit.startswith("T"):
        return _hours_away(kind, n, unit, c) or (
            p.unknown(ref, "REF"),
            "none",
            f"{words} {side} a time not told",
        )
    if not isinstance(n, int | float):
        return p.unknown(ref, "REF"), "none", f"{words} {side}; how many is not said"
    if kind in ("ago", "hence"):
        if c.today is None:
            return unknown_unit(unit, f"{words} from it")
        to = p.moved(c.today, sign * n, unit)
        if to is None:
            return p.unknown(ref, "REF"), "none", "off the calendar"
        return (
            p.at_grain(to, "D" if unit == "FN" else unit),
            "published",
            f"{words} {side} {c.said()}",
        )
    base = _told_base(unit, c)
    if base is None or base.first is None:
        return unknown_unit(unit, f"{words} from a day told before")
    to = p.moved(base.first, sign * n, unit)
    if to is None:
        return p.unknown(ref, "REF"), "none", "off the calendar"
    return (
        p.at_grain(to, _grain_told(unit, base.grain, n)),
        "told",
        f"{words} {side} {named(base)}, told before",
    )


def _hours_away(kind: str, n: object, unit: str, c: Context) -> Valued | None:
    """ "two hours later" than the last time of a day told, None where none was told nearby."""
    if kind not in ("later", "earlier") or c.clock is None or c.offset - c.clock_offset > 400:
        return None
    if not isinstance(n, int | float) or unit == "TS":
        return None
    sign = 1 if kind == "later" else -1
    try:
        at = c.clock + sign * timedelta(hours=n * (1 if unit == "TH" else 1 / 60))
    except OverflowError:
        return None
    word = "after" if sign > 0 else "before"
    how = f"{counted(n, unit)} {word} {c.clock:%H:%M}, told before"
    return Period(f"{at:%Y-%m-%dT%H:%M}", "T", at.date(), at.date()), "told", how


def _told_base(unit: str, c: Context) -> Period | None:
    """What "a year earlier", "three days later" count from."""
    if unit == "Y" and c.quarter and c.offset - c.quarter_offset < 600:
        return c.quarter
    if unit in ("D", "W", "FN", "WE"):
        return c.day or c.told or (p.day(c.today) if c.today else None)
    return c.told or (p.day(c.today) if c.today else None)


def _grain_told(unit: str, grain: str, n: int | float) -> str:
    """Grain of a date so many units from one of `grain`: days stay days, a year from a day is a month."""
    fine = grain if grain in WORDS else "D"
    if unit == "Y":
        return (
            ("M" if n == 1 else "Y") if fine in ("D", "W", "WE") else "Y" if n != 1 and fine == "M" else fine
        )
    if unit == "M":
        return "M" if fine in ("D", "W", "WE") else fine
    return "Y" if unit in ("DE", "CE") else fine


@form("shift")
def _shift(e: Expression, c: Context) -> Valued:
    n, unit, sign = e[1], str(e[2]), cast(int, e[3])
    base, anchored, _ = value(cast(Expression, e[4]), c)
    if not isinstance(n, int | float) or base.first is None or unit.startswith("T"):
        return p.unknown("XXXX-XX-XX", "D"), "none", "an uncertain distance"
    to = p.moved(base.first, sign * n, unit)
    if to is None:
        return p.unknown("XXXX-XX-XX", "D"), "none", "off the calendar"
    return (
        p.at_grain(to, base.grain if base.grain in ("W", "M") else "D"),
        anchored,
        f"{counted(n, unit)} {'before' if sign < 0 else 'after'} {named(base)}",
    )


@form("same period")
def _same_period(e: Expression, c: Context) -> Valued:
    """The period told before, in the year beside it or a year earlier."""
    base = c.quarter if c.quarter and c.offset - c.quarter_offset < 800 else c.dated
    unit = str(e[2]) if len(e) > 2 and e[2] else ""
    if unit in ("D", "W", "M") and c.dated and c.dated.first and c.dated.grain in ("D", "W", "M"):
        base = p.at_grain(c.dated.first, unit)
    beside = cast("Expression | None", e[1])
    if (base is None or base.first is None) and beside == ("unit", "earlier", "Y") and c.today:
        # Told of results before any quarter has been named: the one that ended last.
        base = p.shifted(p.at_grain(c.today, "Q"), -1, "Q")
    if base is None or base.first is None:
        return unanchored("XXXX-QX", "Q", "the same period") if beside is None else value(beside, c)
    if beside is None:
        return base, "told", f"the period told before: {named(base)}"
    if beside == ("unit", "earlier", "Y"):
        return p.shifted(base, -1, "Y") or base, "told", f"a year before {named(base)}"
    year, anchored = year_of(beside, c)
    found = p.shifted(base, (year or base.first.year) - base.first.year, "Y")
    return found or base, "told" if anchored == "none" else anchored, f"the same period as {named(base)}"
