"""Points and periods of the calendar with their TIMEX3 values, and arithmetic on them."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of each season on the northern half of the globe."""

_MONTHS_IN = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200, "SE": 3}
_DAYS_IN = {"D": 1, "W": 7, "WE": 7, "FN": 14}


@dataclass(frozen=True, slots=True)
class Period:
    """A TIMEX3 value, its grain (code of a unit, "D" for a day), first and last day or None."""

    value: str
    grain: str
    first: date | None = None
    last: date | None = None


def unknown(value: str, grain: str) -> Period:
    """A period of which only a part is known ("XXXX-04-19")."""
    return Period(value, grain)


def day(of: date) -> Period:
    """One day."""
    return Period(of.isoformat(), "D", of, of)


def month(year: int, number: int) -> Period:
    """One month; `number` may run over 1 to 12 into other years."""
    year, index = divmod(year * 12 + number - 1, 12)
    number = index + 1
    if not 1 <= year <= 9999:
        return Period("XXXX-XX", "M")
    return Period(
        f"{year:04d}-{number:02d}",
        "M",
        date(year, number, 1),
        date(year, number, monthrange(year, number)[1]),
    )


def year(number: int) -> Period:
    """One year, of our era."""
    if not 1 <= number <= 9999:
        return Period("XXXX", "Y")
    return Period(f"{number:04d}", "Y", date(number, 1, 1), date(number, 12, 31))


def week(of: date) -> Period:
    """The ISO week that holds a day."""
    iso_year, number, weekday = of.isocalendar()
    return Period(f"{iso_year:04d}-W{number:02d}", "W", *_from(of, 1 - weekday, 7 - weekday))


def weekend(of: date) -> Period:
    """Saturday and Sunday of the ISO week that holds a day."""
    iso_year, number, weekday = of.isocalendar()
    return Period(f"{iso_year:04d}-W{number:02d}-WE", "WE", *_from(of, 6 - weekday, 7 - weekday))


def quarter(year_: int, number: int) -> Period:
    """A quarter of the calendar; `number` may run over 1 to 4."""
    year_, index = divmod(year_ * 4 + number - 1, 4)
    return _months(f"Q{index + 1}", "Q", year_, index * 3 + 1, 3)


def half(year_: int, number: int) -> Period:
    """Half a year; `number` may run over 1 to 2."""
    year_, index = divmod(year_ * 2 + number - 1, 2)
    return _months(f"H{index + 1}", "H", year_, index * 6 + 1, 6)


def season(year_: int, code: str) -> Period:
    """A season by its TIMEX3 code; winter belongs to the year it began in."""
    return _months(code, "SE", year_, SEASON_MONTHS[code], 3)


def decade(start: int) -> Period:
    """The ten years from `start`."""
    return Period(f"{start // 10:03d}", "DE", *_years(start, start + 9))


def century(number: int) -> Period:
    """The nth century of our era, as TIMEX3 counts it: the 20th is "19", 1900 to 1999."""
    start = (number - 1) * 100
    return Period(f"{number - 1:02d}", "CE", *_years(max(start, 1), start + 99))


def nth_weekday(year_: int, month_: int, weekday: int, n: int) -> date:
    """The nth ISO weekday of a month, the last for n = -1."""
    first = date(year_, month_, 1)
    if n > 0:
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (n - 1))
    end = date(year_, month_, monthrange(year_, month_)[1])
    return end - timedelta((end.isoweekday() - weekday) % 7)


def moved(of: date, n: int | float, unit: str) -> date | None:
    """A day so many units away, None where the calendar ends; a day that a month lacks becomes its last."""
    try:
        if unit in _MONTHS_IN:
            months = of.year * 12 + of.month - 1 + round(n * _MONTHS_IN[unit])
            year_, index = divmod(months, 12)
            return date(year_, index + 1, min(of.day, monthrange(year_, index + 1)[1]))
        return of + timedelta(round(n * _DAYS_IN.get(unit, 0)))
    except (ValueError, OverflowError):
        return None


def at_grain(of: date, grain: str) -> Period:
    """The period of a grain that holds a day."""
    builders = {"W": week, "WE": weekend, "D": day, "FN": day}
    if grain in builders:
        return builders[grain](of)
    if grain == "M":
        return month(of.year, of.month)
    if grain == "Q":
        return quarter(of.year, (of.month + 2) // 3)
    if grain == "H":
        return half(of.year, 1 + (of.month > 6))
    if grain == "SE":
        return season(*season_of(of))
    if grain == "DE":
        return decade(of.year // 10 * 10)
    if grain == "CE":
        return century(of.year // 100 + 1)
    return year(of.year) if grain == "Y" else day(of)


def season_of(of: date) -> tuple[int, str]:
    """Year and code of the season that holds a day."""
    if of.month in (12, 1, 2):
        return (of.year if of.month == 12 else of.year - 1), "WI"
    return of.year, ("SP", "SU", "FA")[of.month // 3 - 1]


def shifted(period: Period, n: int | float, unit: str) -> Period | None:
    """The period of the same grain so many units away; None where that is off the calendar."""
    if period.first is None:
        return None
    to = moved(period.first, n, unit)
    return None if to is None else at_grain(to, period.grain)


def easter(year_: int, orthodox: bool = False) -> date:
    """Easter Sunday of the western churches, or of the orthodox ones."""
    from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN
    from dateutil.easter import easter as computed

    return computed(year_, EASTER_ORTHODOX if orthodox else EASTER_WESTERN)


def _from(of: date, start: int, end: int) -> tuple[date | None, date | None]:
    try:
        return of + timedelta(start), of + timedelta(end)
    except OverflowError:
        return None, None


def _months(name: str, grain: str, year_: int, first: int, count: int) -> Period:
    start, end = month(year_, first), month(year_, first + count - 1)
    if start.first is None or end.last is None:
        return Period(f"XXXX-{name}", grain)
    return Period(f"{year_:04d}-{name}", grain, start.first, end.last)


def _years(start: int, end: int) -> tuple[date | None, date | None]:
    return (date(start, 1, 1), date(end, 12, 31)) if start >= 1 and end <= 9999 else (None, None)
