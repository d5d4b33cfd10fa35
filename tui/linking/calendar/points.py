"""Values of points and periods: one function for each form that the date rules parse."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from tui.linking.calendar import period as p
from tui.linking.calendar.context import Context, Expression, spoken
from tui.linking.calendar.period import Period
from tui.model.lexicon.months import MONTH_NAMES, WEEKDAY_NAMES
from tui.model.lexicon.times import EASTER_HOLIDAYS, FIXED_HOLIDAYS, WEEKDAY_HOLIDAYS

Valued = tuple[Period, str, str]
"""A period, what it was counted from ("published", "told", "none"), and the reason in words."""

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX", "Q": "XXXX-QX",
    "H": "XXXX-HX", "SE": "XXXX", "DE": "XXX", "CE": "XX", "FN": "XXXX-XX-XX", "ML": "X",
}  # fmt: skip
_WORDS = {
    "D": "day", "W": "week", "WE": "weekend", "M": "month", "Y": "year", "Q": "quarter", "H": "half year",
    "SE": "season", "DE": "decade", "CE": "century", "FN": "fortnight", "ML": "millennium", "REF": "time",
}  # fmt: skip


def value(expression: Expression, context: Context) -> Valued:
    """The period that a form tells; never raises, unknown parts are X."""
    return _FORMS[str(expression[0])](expression, context)


def _unanchored(value_: str, grain: str, what: str) -> Valued:
    return p.unknown(value_, grain), "none", f"{what}; the day of publication is unknown"


def _safe_day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _date(e: Expression, c: Context) -> Valued:
    year, month, number, weekday = cast("tuple[int | None, int | None, int | None, int | None]", e[1:5])
    if year is not None:
        return _full(year, month, number), "none", "as written"
    if month is None:
        return _day_alone(cast(int, number), weekday, c)
    if number is None:
        return _month_alone(month, c)
    if c.today is None and c.dated is None:
        return _unanchored(f"XXXX-{month:02d}-{number:02d}", "D", "day and month as written")
    narrated = _told_year(c, month)
    if narrated is not None:
        found = _safe_day(narrated, month, number)
        if found:
            return p.day(found), "told", f"year from the date told before ({narrated})"
    if c.today is None:
        return _unanchored(f"XXXX-{month:02d}-{number:02d}", "D", "day and month as written")
    days = [d for k in (-1, 0, 1) if (d := _safe_day(c.today.year + k, month, number))]
    if weekday is not None and (fit := [d for d in days if d.isoweekday() == weekday]):
        days = fit
    if not days:
        return _unanchored(f"XXXX-{month:02d}-{number:02d}", "D", "day and month as written")
    today = c.today
    nearest = min(days, key=lambda d: abs((d - today).days))
    return p.day(nearest), "published", f"year inferred: the nearest to {c.said()}"


def _full(year: int, month: int | None, number: int | None) -> Period:
    if month is None:
        return p.year(year)
    if number is None:
        return p.month(year, month)
    found = _safe_day(year, month, number)
    return p.day(found) if found else p.unknown(f"{year:04d}-{month:02d}-{number:02d}", "D")


def _told_year(c: Context, month: int) -> int | None:
    """The year that a month without one belongs to in a narrative: the one nearest to the month told last."""
    told = c.dated
    if told is None or told.first is None:
        return None
    near = (
        c.offset - c.told_offset < 400
        and c.today is not None
        and told.first.year < c.today.year - 1
        and told.grain in ("D", "M")
        and c.tense != "future"
    )
    if not c.narrative and not near:
        return None
    if c.year and c.year != told.first.year:
        return c.year
    if told.grain in ("Y", "H", "Q", "SE"):
        return told.first.year
    ahead = 12 + month - told.first.month
    return told.first.year + (ahead < abs(month - told.first.month) - 2)


def _month_alone(month: int, c: Context) -> Valued:
    narrated = _told_year(c, month)
    if narrated is not None:
        return p.month(narrated, month), "told", f"year from the date told before ({narrated})"
    if c.today is None:
        return _unanchored(f"XXXX-{month:02d}", "M", "month as written")
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
            d for m in around if (d := _safe_day(m // 12, m % 12 + 1, number)) and d.isoweekday() == weekday
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
        found = _safe_day(base.first.year, base.first.month, number)
        if found:
            return p.day(found), "told", "month from the date told before"
    if c.today is None:
        return _unanchored(f"XXXX-XX-{number:02d}", "D", "day of a month")
    found = _safe_day(c.today.year, c.today.month, number)
    if found is None:
        return _unanchored(f"XXXX-XX-{number:02d}", "D", "day of a month")
    return p.day(found), "published", f"month of {c.said()}"


def _slashed(e: Expression, c: Context) -> Valued:
    year, a, b = cast("tuple[int, int, int]", e[1:4])
    month, number = (b, a) if c.day_first else (a, b)
    return _full(year, month, number), "none", f"as written, {'day' if c.day_first else 'month'} first"


def _bc(e: Expression, _: Context) -> Valued:
    month = f"-{e[2]:02d}" if e[2] else ""
    return (
        p.unknown(f"BC{cast(int, e[1]):04d}{month}", "M" if month else "Y"),
        "none",
        "as written, before Christ",
    )


def _decade(e: Expression, _: Context) -> Valued:
    return p.decade(cast(int, e[1])), "none", "decade as written"


def _century(e: Expression, _: Context) -> Valued:
    number = cast(int, e[1])
    if e[2]:
        return p.unknown(f"BC{number - 1:02d}", "CE"), "none", "century before Christ"
    return p.century(number), "none", "century as written"


def _fiscal(e: Expression, _: Context) -> Valued:
    return p.year(cast(int, e[1])), "none", "fiscal year; its first and last day depend on whose it is"


def _weekday(e: Expression, c: Context) -> Valued:
    number, which = cast(int, e[1]), str(e[2])
    name = WEEKDAY_NAMES[number - 1].title()
    told = c.day.first if c.day else None
    if which == "a" and told and told.isoweekday() == number and c.offset - c.day_offset < 30:
        return p.day(told), "told", "the day told before"
    if which in ("following", "same", "that", "previous") and told:
        back = (told.isoweekday() - number) % 7
        if which == "following":
            return (
                _moved_day(told, (number - told.isoweekday() - 1) % 7 + 1),
                "told",
                f"the {name} after {spoken(told)}",
            )
        return (
            _moved_day(told, -(back if which != "previous" else back or 7)),
            "told",
            f"the {name} up to {spoken(told)}",
        )
    if c.today is None:
        return _unanchored(f"XXXX-WXX-{number}", "D", f"a {name}")
    back, ahead = (c.today.isoweekday() - number) % 7, (number - c.today.isoweekday()) % 7
    if which in ("last", "previous"):
        return _moved_day(c.today, -(back or 7)), "published", f"last + weekday, before {c.said()}"
    if which == "next":
        iso = number - c.today.isoweekday() + 7 if ahead and number > c.today.isoweekday() else (ahead or 7)
        return _moved_day(c.today, iso), "published", f"next + weekday, after {c.said()}"
    if which == "this":
        return (
            _moved_day(c.today, number - c.today.isoweekday()),
            "published",
            f"this + weekday, the week of {c.said()}",
        )
    if c.tense == "future":
        return _moved_day(c.today, ahead), "published", f"told as to come: the next {name} from {c.said()}"
    return _moved_day(c.today, -back), "published", f"the last {name} up to {c.said()}"


def _moved_day(of: date, days: int) -> Period:
    try:
        return p.day(of + timedelta(days))
    except OverflowError:
        return p.unknown("XXXX-XX-XX", "D")


def _day(e: Expression, c: Context) -> Valued:
    if c.today is None:
        return _unanchored("XXXX-XX-XX", "D", "told from the day of publication")
    offset = cast(int, e[1])
    words = {0: "the day itself", -1: "the day before", 1: "the day after"}.get(
        offset, f"{offset:+d} days from"
    )
    return _moved_day(c.today, offset), "published", f"{words}: {c.said()}"


def _month(e: Expression, c: Context) -> Valued:
    month, which = cast(int, e[1]), str(e[2])
    told = c.dated.first if c.dated and which in ("same", "that", "following", "previous") else None
    base, how = (told, "told") if told else (c.today, "published")
    if base is None:
        return _unanchored(f"XXXX-{month:02d}", "M", "month as written")
    year = base.year
    if which in ("last", "previous"):
        year -= month >= base.month
    elif which in ("next", "following"):
        year += month <= base.month
    return p.month(year, month), how, f"{which} + month, from {spoken(base) if told else c.said()}"


def _step(which: str) -> int:
    return {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)


def _unit(e: Expression, c: Context) -> Valued:
    which, unit = str(e[1]), str(e[2])
    told = c.told
    if unit == "X":
        return (
            (told, "told", "the time told before")
            if told
            else _unanchored("XXXX-XX-XX", "D", "a time told before")
        )
    step = _step(which)
    if which in ("same", "that", "following", "previous") or (which == "the" and _leans_on_told(unit, c)):
        found = _from_told(unit, step, c)
        if found is not None:
            return found
    if c.today is None:
        return _unanchored(_UNKNOWN.get(unit, "XXXX-XX-XX"), unit, f"{which} + {_WORDS.get(unit, 'time')}")
    if which == "the" and unit == "WE":
        # On a Monday to Friday "the weekend" is the one gone by, unless it is told as to come.
        step = 0 if c.tense == "future" or c.today.isoweekday() > 5 else -1
    if unit == "WE" and which == "this" and c.tense == "past" and c.today.isoweekday() < 4:
        step = -1
    to = p.moved(c.today, step, unit)
    if to is None:
        return _unanchored(_UNKNOWN.get(unit, "XXXX-XX-XX"), unit, f"{which} + {_WORDS.get(unit, 'time')}")
    return p.at_grain(to, unit), "published", f"{which} + {_WORDS.get(unit, 'time')}, from {c.said()}"


def _from_told(unit: str, step: int, c: Context) -> Valued | None:
    """The unit before, of or after the date told last that is fine enough to tell it."""
    base = c.day if unit == "D" and c.day else c.told
    if base is None or base.first is None:
        return None
    if unit == "D" and base.grain not in ("D", "WE"):
        return p.unknown(_under(base.value), "D"), "told", f"a day in {base.value}"
    start = base.last if step > 0 and base.last and unit != "D" else base.first
    to = p.moved(start, step, unit)
    if to is None:
        return None
    words = {1: "after", -1: "before"}.get(step, "of")
    return p.at_grain(to, unit), "told", f"the {_WORDS.get(unit, 'time')} {words} {base.value}, told before"


def _leans_on_told(unit: str, c: Context) -> bool:
    """Whether "the year", "the month" is the one told before rather than the running one."""
    told = c.told
    if told is None or told.first is None:
        return False
    if c.narrative:
        return True
    return (
        unit in ("D", "M", "Y", "DE", "CE")
        and told.grain in ("D", "M", "Y", "Q")
        and c.offset - c.told_offset < 160
    )


def _under(value_: str) -> str:
    """A day somewhere in a year or a month."""
    return value_ + ("-XX-XX" if len(value_) == 4 else "-XX" if len(value_) == 7 else "")


def _distance(e: Expression, c: Context) -> Valued:
    kind, n, unit = str(e[0]), e[1], str(e[2])
    words = f"{n if n != 'X' else 'some'} {_WORDS.get(unit, 'unit')}s"
    if unit.startswith("T"):
        return (
            p.unknown("PAST_REF" if kind in ("ago", "earlier") else "FUTURE_REF", "REF"),
            "none",
            "some hours or minutes away",
        )
    sign = -1 if kind in ("ago", "earlier") else 1
    if not isinstance(n, int | float):
        return p.unknown("PAST_REF" if sign < 0 else "FUTURE_REF", "REF"), "none", "an uncertain distance"
    if kind in ("ago", "hence"):
        if c.today is None:
            return _unanchored(_UNKNOWN.get(unit, "XXXX-XX-XX"), unit, f"{words} from it")
        to = p.moved(c.today, sign * n, unit)
        if to is None:
            return p.unknown("PAST_REF" if sign < 0 else "FUTURE_REF", "REF"), "none", "off the calendar"
        return (
            p.at_grain(to, "D" if unit in ("FN", "WE") else unit),
            "published",
            f"{words} {'before' if sign < 0 else 'after'} {c.said()}",
        )
    base = _told_base(unit, c)
    if base is None or base.first is None:
        return _unanchored(_UNKNOWN.get(unit, "XXXX-XX-XX"), unit, f"{words} from a day told before")
    to = p.moved(base.first, sign * n, unit)
    if to is None:
        return p.unknown("PAST_REF" if sign < 0 else "FUTURE_REF", "REF"), "none", "off the calendar"
    return (
        p.at_grain(to, _grain_told(unit, base.grain, n)),
        "told",
        f"{words} {'before' if sign < 0 else 'after'} {base.value}, told before",
    )


def _told_base(unit: str, c: Context) -> Period | None:
    """What "a year earlier", "three days later" count from."""
    if unit == "Y" and c.quarter and c.offset - c.quarter_offset < 600:
        return c.quarter
    if unit in ("D", "W", "FN", "WE"):
        return c.day or c.told or (p.day(c.today) if c.today else None)
    return c.told or (p.day(c.today) if c.today else None)


def _grain_told(unit: str, grain: str, n: int | float) -> str:
    """Grain of a date so many units from one of `grain`: days stay days, a year from a day is a month or a year."""
    fine = grain if grain in _WORDS else "D"
    if unit == "Y":
        return (
            ("M" if n == 1 else "Y") if fine in ("D", "W", "WE") else "Y" if n != 1 and fine == "M" else fine
        )
    if unit == "M":
        return "M" if fine in ("D", "W", "WE") else fine
    return "Y" if unit in ("DE", "CE", "ML") else fine


def _shift(e: Expression, c: Context) -> Valued:
    n, unit, sign = e[1], str(e[2]), cast(int, e[3])
    base, anchored, _ = value(cast(Expression, e[4]), c)
    if not isinstance(n, int | float) or base.first is None or unit.startswith("T"):
        return p.unknown("XXXX-XX-XX", "D"), "none", "an uncertain distance"
    to = p.moved(base.first, sign * n, unit)
    if to is None:
        return p.unknown("XXXX-XX-XX", "D"), "none", "off the calendar"
    return (
        p.day(to),
        anchored,
        f"{n} {_WORDS.get(unit, 'unit')}s {'before' if sign < 0 else 'after'} {base.value}",
    )


def _year_of(e: object, c: Context) -> tuple[int | None, str]:
    if not isinstance(e, tuple):
        return None, "none"
    found, anchored, _ = value(e, c)
    return (found.first.year if found.first else None), anchored


def _quarter(e: Expression, c: Context) -> Valued:
    number = cast(int, e[1])
    year, anchored = _year_of(e[2], c)
    if e[2] is not None:
        if year is None:
            return _unanchored(f"XXXX-Q{number}", "Q", "quarter of a year")
        return p.quarter(year, number), anchored, "quarter of the year beside it"
    if number == 0:
        if c.quarter:
            return c.quarter, "told", "the quarter told before"
        if c.today is None:
            return _unanchored("XXXX-QX", "Q", "the quarter")
        return p.at_grain(c.today, "Q"), "published", f"the quarter of {c.said()}"
    if c.narrative and c.dated and c.dated.first:
        return p.quarter(c.dated.first.year, number), "told", "quarter of the year told before"
    if c.today is None:
        return _unanchored(f"XXXX-Q{number}", "Q", "quarter of a year")
    now = (c.today.month + 2) // 3
    if c.tense == "future" and number < now:
        return (
            p.quarter(c.today.year + 1, number),
            "published",
            f"told as to come: the next such quarter from {c.said()}",
        )
    if c.tense == "future":
        return (
            p.quarter(c.today.year, number),
            "published",
            f"told as to come: the next such quarter from {c.said()}",
        )
    return (
        p.quarter(c.today.year - (number > now), number),
        "published",
        f"the running or last ended such quarter on {c.said()}",
    )


def _half(e: Expression, c: Context) -> Valued:
    number = cast(int, e[1])
    year, anchored = _year_of(e[2], c)
    if year is not None:
        return p.half(year, number), anchored, "half of the year beside it"
    if c.today is None or e[2] is not None:
        return _unanchored(f"XXXX-H{number}", "H", "half of a year")
    now = 1 + (c.today.month > 6)
    year = c.today.year - (number > now and c.tense != "future")
    return p.half(year, number), "published", f"the running or last ended such half on {c.said()}"


def _season(e: Expression, c: Context) -> Valued:
    code, which = str(e[1]), e[2]
    if isinstance(which, tuple):
        year, anchored = _year_of(which, c)
        if which[0] == "bc":
            return p.unknown(f"BC{which[1]:04d}-{code}", "SE"), "none", "as written, before Christ"
        if year is None:
            return _unanchored(f"XXXX-{code}", "SE", "season of a year")
        return p.season(year, code), anchored, "season of the year beside it"
    if (
        which in ("same", "that", "following", "previous", None)
        and c.dated
        and c.dated.first
        and (c.narrative or which)
    ):
        year = c.dated.first.year - (code == "WI" and c.dated.first.month < 3 and c.dated.grain in ("D", "M"))
        candidate = p.season(year + _step(str(which)), code)
        return candidate, "told", "season of the year told before"
    if c.today is None:
        return _unanchored(f"XXXX-{code}", "SE", "season of a year")
    year, running = p.season_of(c.today)
    start = p.season(c.today.year, code)
    if which == "this" or running == code and which not in ("last", "next"):
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


def _holiday(e: Expression, c: Context) -> Valued:
    name = str(e[1])
    year, anchored = _year_of(e[2], c)
    which = e[2] if isinstance(e[2], str) else None
    if year is not None:
        found = holiday(name, year)
        return (
            (p.day(found), anchored, f"{name.title()} of {year}")
            if found
            else _unanchored(f"{year:04d}", "Y", name)
        )
    if c.today is None or isinstance(e[2], tuple):
        fixed = FIXED_HOLIDAYS.get(name)
        return _unanchored(
            f"XXXX-{fixed[0]:02d}-{fixed[1]:02d}" if fixed else "XXXX-XX-XX", "D", name.title()
        )
    today = c.today
    days = [d for k in (-1, 0, 1) if (d := holiday(name, today.year + k))]
    if which in ("last", "previous"):
        days = [d for d in days if d < today][-1:]
    elif which in ("next", "following"):
        days = [d for d in days if d > today][:1]
    elif which == "this":
        days = [d for d in days if d.year == today.year]
    if not days:
        return _unanchored("XXXX-XX-XX", "D", name.title())
    return (
        p.day(min(days, key=lambda d: abs((d - today).days))),
        "published",
        f"{name.title()} nearest to {c.said()}",
    )


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year; None off the calendar."""
    if not 1583 <= year <= 4099:
        return None
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name in EASTER_HOLIDAYS:
        return p.easter(year) + timedelta(EASTER_HOLIDAYS[name])
    return p.nth_weekday(year, *WEEKDAY_HOLIDAYS[name])


def _of(e: Expression, c: Context) -> Valued:
    inner, outer = cast(Expression, e[1]), cast(Expression, e[2])
    around, anchored, how = value(outer, c)
    if inner[0] == "weekday":
        if around.first is None:
            return _unanchored(f"XXXX-WXX-{inner[1]}", "D", "weekday of a week")
        return (
            _moved_day(around.first, cast(int, inner[1]) - around.first.isoweekday()),
            anchored,
            f"weekday of the week beside it: {how}",
        )
    month, number = cast("int | None", inner[2]), cast("int | None", inner[3])
    if around.first is None:
        return _unanchored(
            "XXXX-" + (f"{month:02d}" if month else "XX") + (f"-{number:02d}" if number else ""),
            "D" if number else "M",
            how,
        )
    return _full(around.first.year, month or around.first.month, number), anchored, f"year beside it: {how}"


def _same_period(e: Expression, c: Context) -> Valued:
    """The period told before, in the year beside it or a year earlier."""
    base = c.quarter if c.quarter and c.offset - c.quarter_offset < 800 else c.dated
    beside = cast("Expression | None", e[1])
    if base is None or base.first is None:
        return _unanchored("XXXX-QX", "Q", "the same period") if beside is None else value(beside, c)
    if beside is None:
        return base, "told", "the period told before"
    if beside == ("unit", "earlier", "Y"):
        return p.shifted(base, -1, "Y") or base, "told", f"a year before {base.value}"
    year, anchored = _year_of(beside, c)
    found = p.shifted(base, (year or base.first.year) - base.first.year, "Y")
    return found or base, "told" if anchored == "none" else anchored, f"the same period as {base.value}"


def _nth(e: Expression, c: Context) -> Valued:
    """ "the last week of March": the nth such unit of the period beside it."""
    n, unit = cast(int, e[1]), str(e[2])
    around, anchored, how = value(cast(Expression, e[3]), c)
    if around.first is None or around.last is None:
        return _unanchored(_UNKNOWN.get(unit, "XXXX-XX-XX"), unit, how)
    if unit == "W" and around.grain == "Y" and n > 0:
        return (
            p.week(date(around.first.year, 1, 4) + timedelta(7 * (n - 1))),
            anchored,
            f"week {n} of {around.value}",
        )
    of = around.last if n < 0 else p.moved(around.first, n - 1, unit) or around.first
    if unit == "W" and n < 0 and of.isoweekday() < 4:
        of = p.moved(of, -1, "W") or of
    return p.at_grain(of, unit), anchored, f"{_WORDS[unit]} {n if n > 0 else 'last'} of {around.value}; {how}"


def _around(e: Expression, c: Context) -> Valued:
    """ "the week of 7 November"."""
    of, anchored, how = value(cast(Expression, e[2]), c)
    unit = str(e[1])
    if of.first is None:
        return _unanchored(_UNKNOWN[unit], unit, how)
    return p.at_grain(of.first, unit), anchored, f"the {_WORDS[unit]} that holds {of.value}; {how}"


def _ref(e: Expression, _: Context) -> Valued:
    words = {"PRESENT_REF": "the present", "PAST_REF": "some time past", "FUTURE_REF": "some time to come"}
    return p.unknown(str(e[1]), "REF"), "none", words[str(e[1])]


_FORMS: dict[str, Callable[[Expression, Context], Valued]] = {
    "date": _date, "slashed": _slashed, "bc": _bc, "decade": _decade, "century": _century, "fiscal": _fiscal,
    "weekday": _weekday, "day": _day, "month": _month, "unit": _unit, "ago": _distance, "hence": _distance,
    "later": _distance, "earlier": _distance, "shift": _shift, "quarter": _quarter, "half": _half, "season": _season,
    "holiday": _holiday, "of": _of, "same period": _same_period, "ref": _ref,
    "nth": _nth, "around": _around,
}  # fmt: skip
