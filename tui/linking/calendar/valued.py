"""What valuing a form gives, the table of forms, and what the forms share."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tui.linking.calendar import period as p
from tui.linking.calendar.context import Context, Expression, spoken
from tui.linking.calendar.period import Period

Valued = tuple[Period, str, str]
"""A period, what it was counted from ("published", "told", "none"), and the reason in words."""

Form = Callable[[Expression, Context], Valued]

UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Y": "XXXX", "Q": "XXXX-QX",
    "H": "XXXX-HX", "SE": "XXXX", "DE": "XXX", "CE": "XX", "FN": "XXXX-XX-XX",
}  # fmt: skip
"""Value of a unit of which nothing is known."""

WORDS = {
    "D": "day", "W": "week", "WE": "weekend", "M": "month", "Y": "year", "Q": "quarter", "H": "half year",
    "SE": "season", "DE": "decade", "CE": "century", "FN": "fortnight", "REF": "time",
    "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
"""Units and grains as a reader names them."""


def plain(n: object) -> str:
    """A number without a needless decimal part; anything else as it is."""
    return f"{n:f}".rstrip("0").rstrip(".") if isinstance(n, float) else str(n)


def counted(n: object, unit: str) -> str:
    """A number of units as a reader says it: "1 year", "2.5 hours", "some weeks"."""
    word = WORDS.get(unit, "unit")
    if n == 0.5:
        return f"half {'an' if word.startswith('h') else 'a'} {word}"
    if n == "X":
        return f"some {_plural(word)}"
    return f"{plain(n)} {word if n == 1 else _plural(word)}"


def _plural(word: str) -> str:
    return {"century": "centuries", "half year": "half years"}.get(word, word + "s")


def named(period: Period) -> str:
    """A period in words: "Tuesday 23 April 2024", "April 2024", "the 2nd quarter of 2024", "the 1980s"."""
    first = period.first
    if first is None:
        return period.value
    code = period.value[5:]
    match period.grain:
        case "D":
            return spoken(first)
        case "M":
            return f"{first:%B} {first.year}"
        case "W" | "WE":
            return f"the {WORDS[period.grain]} of {first.day} {first:%B} {first.year}"
        case "Q" | "H" if code[1:].isdecimal():
            return f"the {nth(int(code[1:]))} {'half' if period.grain == 'H' else 'quarter'} of {first.year}"
        case "SE" if code in _SEASON_NAMES:
            return f"{_SEASON_NAMES[code]} {first.year}"
        case "DE":
            return f"the {first.year}s"
        case "T":
            return f"{spoken(first)}, {period.value[11:]}" if code[6:7].isdecimal() else spoken(first)
    return period.value


_CELLS = {"Y": (12, "M"), "Q": (3, "M"), "H": (6, "M"), "SE": (3, "M"), "DE": (10, "Y"), "CE": (100, "Y")}


def narrowed(period: Period, mod: str | None, parts: int = 3) -> tuple[date | None, date | None]:
    """First and last day of a period's START, MID or END: a third of it, or half for `parts` 2; else its own.

    Of a year it is whole months, of a decade or century whole years: "the late 1980s" are 1987 to 1989."""
    first, last = period.first, period.last
    if first is None or last is None or first == last or mod not in ("START", "MID", "END"):
        return first, last
    count, unit = _CELLS.get(period.grain, ((last - first).days + 1, "D"))
    part = max(1, count // parts)
    begun = {"START": 0, "MID": part, "END": count - part}[mod]
    over = {"START": part, "MID": count - part, "END": count}[mod]
    start, end = p.moved(first, begun, unit), p.moved(first, over, unit)
    return start or first, end - timedelta(1) if end and end <= last else last


_SEASON_NAMES = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}


def nth(n: int) -> str:
    """ "1st", "2nd", "13th"; "last" for -1."""
    if n < 0:
        return "last"
    ending = "th" if n % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{ending}"


_FORMS: dict[str, Form] = {}


def form(*names: str) -> Callable[[Form], Form]:
    """Enters a function into the table under the names of the forms that it values."""

    def enter(function: Form) -> Form:
        _FORMS.update(dict.fromkeys(names, function))
        return function

    return enter


def value(expression: Expression, context: Context) -> Valued:
    """The period that a form tells; never raises for a form of the date rules, unknown parts are X."""
    return _FORMS[str(expression[0])](expression, context)


def unknown_unit(unit: str, what: str) -> Valued:
    """A unit of which nothing is known, for want of an anchor."""
    return unanchored(UNKNOWN.get(unit, "XXXX-XX-XX"), unit, what)


def unanchored(value_: str, grain: str, what: str) -> Valued:
    """A value with X for what only the day of publication could tell."""
    return p.unknown(value_, grain), "none", f"{what}; the day of publication is unknown"


def undated(unit: str, how: str) -> Valued:
    """A unit of what has no days itself, for the reason that this has none."""
    return p.unknown(UNKNOWN.get(unit, "XXXX-XX-XX"), unit), "none", how


def safe_day(year: int, month: int, number: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def full(year: int, month: int | None, number: int | None) -> Period:
    """A year, month or day that is given in full; a day the calendar lacks keeps its numbers."""
    if month is None:
        return p.year(year)
    if number is None:
        return p.month(year, month)
    found = safe_day(year, month, number)
    return p.day(found) if found else p.unknown(f"{year:04d}-{month:02d}-{number:02d}", "D")


def moved_day(of: date, days: int) -> Period:
    """The day so many days away, unknown where the calendar ends."""
    try:
        return p.day(of + timedelta(days))
    except OverflowError:
        return p.unknown("XXXX-XX-XX", "D")


def year_of(e: object, c: Context) -> tuple[int | None, str]:
    """Year of the period that a form tells, None where there is none, and what it was counted from."""
    if not isinstance(e, tuple):
        return None, "none"
    found, anchored, _ = value(e, c)
    return (found.first.year if found.first else None), anchored
