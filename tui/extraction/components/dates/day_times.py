"""Joins times of a day to their day: "9 a.m. on Friday", "Friday night", "every Monday at nine"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from tui.extraction.components.dates.fragments import half_of
from tui.extraction.components.dates.rule import Atom, Built, Expression


def timed(expression: Expression) -> Expression:
    """A bare hour ("at 7") as the clock time that it is beside a day."""
    return ("clock", expression[1], None, None, "", None) if expression[0] == "hour" else expression


_BOTH = frozenset(("to", "-", "and", "or", "until", "till", "through"))
_ASIDE = frozenset((("(", ") on"), ("(", ")"), ("(", "), on")))


def share_day(atoms: list[Atom], low: str) -> None:
    """Times of one day told once are both of that day: "from 9:00 to 11:00 UTC on 9 May".

    So are those of "04:17 local time (01:17 UTC) on Monday"; "11 p.m. to 2 a.m." are of two days."""
    for i, (first, second) in enumerate(pairwise(atoms)):
        if not (first.kind == second.kind == "clock") or first.expression[5]:
            continue
        gap, day, zone = low[first.end : second.start].strip(), second.expression[5], first.expression[4]
        if day and gap in _BOTH and _minute(first) < _minute(second):
            atoms[i] = _on(first, day, zone or second.expression[4])
        elif not day and i + 2 < len(atoms) and is_day(atoms[i + 2].expression):
            after = " ".join(low[second.end : atoms[i + 2].start].split())
            if (gap, after) in _ASIDE:
                day = atoms[i + 2].expression
                atoms[i : i + 2] = _on(first, day, zone), _on(second, day, second.expression[4])


def _minute(clock: Atom) -> int:
    hour, minute = clock.expression[1:3]
    return 60 * int(str(hour)) + int(str(minute or 0))


def _on(clock: Atom, day: object, zone: object) -> Atom:
    return replace(clock, expression=(*clock.expression[:4], zone, day))


_TO_TIME = frozenset((
    "", "at", ",", ", at", "@", "-", "before", "after", "by", "around", "about", "for", "from", "until",
))  # fmt: skip


def _clock_day(a: Expression, gap: str, b: Expression) -> Built:
    if a[0] == "clock" and a[5] is None and is_day(b) and gap in ("", ",", "on", "of", ", on", "on the"):
        return "TIME", (*a[:5], b)
    return None


def _day_clock(a: Expression, gap: str, b: Expression) -> Built:
    if is_day(a) and b[0] == "clock" and b[5] is None and gap in _TO_TIME:
        return "TIME", (*b[:5], a)
    return None


def _clock_part(a: Expression, gap: str, b: Expression) -> Built:
    """ "3:30 in the afternoon" is 15:30, "7:00 on Sunday evening" 19:00."""
    if (
        a[0] != "clock"
        or (a[5] is not None and (gap or b[0] != "loose"))
        or gap not in ("in", "on", "in the", "at", "")
        or b[0] not in ("part", "loose")
    ):
        return None
    hour = a[1]
    if isinstance(hour, int) and hour < 12 and half_of(str(b[1]), hour) == "p":
        hour += 12
    day = b[2] if b[0] == "part" else a[5]
    return "TIME", ("clock", hour, *a[2:5], day)


def _day_part(a: Expression, gap: str, b: Expression) -> Built:
    if is_day(a) and b[0] == "loose" and gap in ("", "-"):
        return "TIME", ("part", b[1], a)
    return None


def _part_day(a: Expression, gap: str, b: Expression) -> Built:
    if (
        a[0] in ("part", "loose")
        and (a[0] == "loose" or a[2] is None)
        and (
            gap in ("of", "of the", "on", "hours of", "hours on")
            or (gap == "" and b[0] in ("weekday", "day"))
        )
        and is_day(b)
    ):
        return "TIME", ("part", a[1], b)
    return None


def _part_clock(a: Expression, gap: str, b: Expression) -> Built:
    """ "tomorrow evening at 8:30" is 20:30."""
    if (
        a[0] == "part"
        and a[2] is not None
        and b[0] == "clock"
        and b[5] is None
        and gap in ("", "at", "around", ", at", "by", "about", "before", "after", "until")
    ):
        return _clock_part(b, "in", a)
    return None


def _set_clock(a: Expression, gap: str, b: Expression) -> Built:
    """ "every Monday at 9 a.m.", "3 p.m. each day"."""
    clock, times = (a, b) if a[0] == "clock" else (b, a)
    if clock[0] != "clock" or clock[5] is not None or gap not in ("", "at", "on"):
        return None
    told = int(str(clock[1]))
    late = told < 12 and half_of(str(times[1])[-2:], told) == "p"
    hour = f"T{told + 12 * late:02d}:{int(str(clock[2] or 0)):02d}"
    if times[:3] == ("every", 1, "D") or times[:2] in (
        ("set", "P1D"),
        ("set", "TMO"),
        ("set", "TAF"),
        ("set", "TEV"),
        ("set", "TNI"),
    ):
        return "SET", ("set", hour, "EVERY", None)
    if times[0] == "set" and str(times[1]).startswith("XXXX-WXX-"):
        return "SET", ("set", f"{str(times[1]).split('T')[0]}{hour}", times[2], None)
    return None


def _clock_year(a: Expression, gap: str, b: Expression) -> Built:
    """ "Wed Oct 26 15:50:06 2016": the year after the time is the day's."""
    day = a[5] if a[0] == "clock" else None
    if not (isinstance(day, tuple) and day[:2] == ("date", None) and day[2] and day[3]):
        return None
    if gap or b[0] != "date" or b[1] is None or b[2] is not None:
        return None
    return "TIME", (*a[:5], ("date", b[1], *day[2:]))


PAIRS: tuple[Callable[[Expression, str, Expression], Built], ...] = (
    _clock_day, _day_clock, _clock_part, _day_part, _part_day, _part_clock, _set_clock, _clock_year,
)  # fmt: skip
"""What a time and its neighbour make together, given what stands between them; the first that fits."""


def is_day(expression: Expression) -> bool:
    """Whether a form tells one day, that a time may be of."""
    kind = expression[0]
    if kind == "date":
        return expression[3] is not None
    if kind == "of":
        return isinstance(expression[1], tuple) and is_day(expression[1])
    if kind == "unit":
        return expression[2] == "D"
    return kind in ("day", "weekday", "holiday", "shift", "slashed")
