"""Joins neighbouring atoms into one expression: clock and day, month and "last year", day and night."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from tui.extraction.components.dates.modifiers import modified
from tui.extraction.components.dates.rule import Atom, Built, Expression

_OF_YEAR = frozenset(("quarter", "half", "season", "holiday"))


def join(atoms: Sequence[Atom], low: str) -> list[Atom]:
    """Atoms in order, neighbours that tell one time made one, modifiers taken in, loose ones left out.

    A loose atom ("night" alone) is one that means a time only beside another."""
    joined: list[Atom] = []
    for atom in atoms:
        while joined:
            one = _pair(joined[-1], atom, low)
            if one is None:
                break
            joined.pop()
            atom = one
        joined.append(atom)
    _share_day(joined, low)
    kept = [
        atom
        for atom in joined
        if not (
            atom.kind in ("loose", "beside", "hour") or (atom.kind == "nth" and atom.expression[3] is None)
        )
    ]
    edge = 0
    for i, atom in enumerate(kept):
        kept[i] = modified(atom, low, edge)
        edge = kept[i].end
    return kept


def _share_day(atoms: list[Atom], low: str) -> None:
    """ "04:17 local time (01:17 UTC) on Monday": both times are of that day."""
    for i, (first, second, day) in enumerate(zip(atoms, atoms[1:], atoms[2:], strict=False)):
        if not (first.kind == second.kind == "clock" and _is_day(day.expression)):
            continue
        gaps = low[first.end : second.start].strip(), " ".join(low[second.end : day.start].split())
        if (
            first.expression[5]
            or second.expression[5]
            or gaps not in (("(", ") on"), ("(", ")"), ("(", "), on"))
        ):
            continue
        for k, clock in ((i, first), (i + 1, second)):
            atoms[k] = replace(clock, expression=(*clock.expression[:5], day.expression))


def _pair(left: Atom, right: Atom, low: str) -> Atom | None:
    """What two neighbours make together, or None where they stay apart."""
    if right.start - left.end > 24:
        return None
    gap = " ".join(low[left.end : right.start].split())
    for rule in _PAIRS:
        built = rule(_timed(left.expression), gap, _timed(right.expression))
        if built is not None:
            return Atom(left.start, right.end, *built)
    return None


def _timed(expression: Expression) -> Expression:
    """A bare hour ("at 7") as the clock time that it is beside a day."""
    return ("clock", expression[1], None, None, "", None) if expression[0] == "hour" else expression


def _clock_day(a: Expression, gap: str, b: Expression) -> Built:
    if a[0] == "clock" and a[5] is None and _is_day(b) and gap in ("", ",", "on", "of", ", on", "on the"):
        return "TIME", (*a[:5], b)
    return None


def _day_clock(a: Expression, gap: str, b: Expression) -> Built:
    if (
        _is_day(a)
        and b[0] == "clock"
        and b[5] is None
        and gap
        in (
            "",
            "at",
            ",",
            ", at",
            "@",
            "-",
            "before",
            "after",
            "by",
            "around",
            "about",
            "for",
            "from",
            "until",
        )
    ):
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
    if isinstance(hour, int) and hour < 12 and (b[1] in ("AF", "EV") or (b[1] == "NI" and hour > 5)):
        hour += 12
    day = b[2] if b[0] == "part" else a[5]
    return "TIME", ("clock", hour, *a[2:5], day)


def _day_part(a: Expression, gap: str, b: Expression) -> Built:
    if _is_day(a) and b[0] == "loose" and gap in ("", "-"):
        return "TIME", ("part", b[1], a)
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
    late = str(times[1])[-2:] in ("EV", "AF", "NI") and 5 < int(str(clock[1])) < 12
    hour = f"T{int(str(clock[1])) + 12 * late:02d}:{int(str(clock[2] or 0)):02d}"
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


def _day_every_month(a: Expression, gap: str, b: Expression) -> Built:
    """ "the 19th of every month"."""
    if a[0] == "date" and a[1] is None and a[2] is None and gap == "of" and b[:3] == ("every", 1, "M"):
        return "SET", ("set", f"XXXX-XX-{int(str(a[3])):02d}", "EVERY", None)
    return None


def _part_day(a: Expression, gap: str, b: Expression) -> Built:
    if (
        a[0] in ("part", "loose")
        and (a[0] == "loose" or a[2] is None)
        and (
            gap in ("of", "of the", "on", "hours of", "hours on")
            or (gap == "" and b[0] in ("weekday", "day"))
        )
        and _is_day(b)
    ):
        return "TIME", ("part", a[1], b)
    return None


def _of_year(a: Expression, gap: str, b: Expression) -> Built:
    """ "July last year", "the third quarter of this year", "the same period last year"."""
    if not _is_year(b) or gap not in ("", "of", ",", "in", "of the", "during"):
        return None
    if a[0] == "date" and a[1] is None and a[2] is not None:
        return "DATE", ("of", a, b)
    if a[0] == "mod" and isinstance(a[2], tuple) and (joined := _of_year(a[2], gap, b)):
        return "DATE", ("mod", a[1], joined[1])
    if a[0] in _OF_YEAR and a[2] is None:
        return "DATE", (a[0], a[1], b)
    if (a[0] == "same period" and a[1] is None) or (
        a[0] == "unit" and a[1] == "same" and a[2] in ("M", "W", "Q", "D")
    ):
        return "DATE", ("same period", b, a[2] if a[0] == "unit" else None)
    return None


def _same_before(a: Expression, gap: str, b: Expression) -> Built:
    """ "the same month a year ago"."""
    if (
        gap == ""
        and b[0] in ("ago", "earlier")
        and b[2] == "Y"
        and (a[0] == "same period" or (a[0] == "unit" and a[1] == "same"))
    ):
        return "DATE", ("same period", b, a[2] if a[0] == "unit" else None)
    return None


def _day_of_week(a: Expression, gap: str, b: Expression) -> Built:
    """ "Wednesday last week", "next week Tuesday"."""
    if b[0] == "unit" and b[2] == "W" and a[0] == "weekday" and gap in ("", "of"):
        return "DATE", ("of", a, b)
    if a[0] == "unit" and a[2] == "W" and b[0] == "weekday" and b[2] == "" and gap in ("", "-"):
        return "DATE", ("of", b, a)
    return None


def _day_of_month(a: Expression, gap: str, b: Expression) -> Built:
    """ "the 15th of next month"."""
    if (
        a[0] == "date"
        and a[1] is None
        and a[2] is None
        and gap in ("of", "day of")
        and b[0] in ("unit", "month")
        and not _is_day(b)
    ):
        return "DATE", ("of", a, b)
    return None


def _nth_of(a: Expression, gap: str, b: Expression) -> Built:
    """ "the last week of March"."""
    if (
        a[0] == "nth"
        and a[3] is None
        and (gap in ("of", "in", "of the") or (gap == "" and _is_year(b)))
        and b[0] in ("date", "unit", "month", "of")
        and not _is_day(b)
    ):
        return "DATE", (*a[:3], b)
    return None


def _ago_from(a: Expression, gap: str, b: Expression) -> Built:
    """ "one year ago today", "ten years ago this week"."""
    if a[0] == "ago" and (b[0] == "day" or b[:2] == ("unit", "this")) and gap == "":
        return "DATE", ("shift", a[1], a[2], -1, b)
    return None


def _end_of_day(a: Expression, gap: str, b: Expression) -> Built:
    """ "EOD Friday"."""
    if a == ("mod", "END", ("day", 0)) and gap in ("", "on", ",") and _is_day(b):
        return "DATE", ("mod", "END", b)
    return None


def _shifted(a: Expression, gap: str, b: Expression) -> Built:
    """ "two weeks before Christmas", "three days from tomorrow"."""
    if (
        a[0] not in ("duration", "beside")
        or gap not in ("before", "after", "from", "prior to", "following")
        or not _is_day(b)
        or (gap == "from" and b[0] == "date")
        or b[:2] == ("unit", "the")
    ):
        return None
    return "DATE", ("shift", a[1], a[2], -1 if gap in ("before", "prior to") else 1, b)


_PAIRS: tuple[Callable[[Expression, str, Expression], Built], ...] = (
    _clock_day, _day_clock, _clock_part, _day_part, _part_day, _part_clock, _set_clock, _clock_year,
    _day_every_month, _of_year, _same_before, _day_of_week, _day_of_month, _nth_of, _ago_from, _shifted,
    _end_of_day,
)  # fmt: skip


def _is_day(expression: Expression) -> bool:
    kind = expression[0]
    if kind == "date":
        return expression[3] is not None
    if kind == "of":
        return isinstance(expression[1], tuple) and _is_day(expression[1])
    if kind == "unit":
        return expression[2] == "D"
    return kind in ("day", "weekday", "holiday", "shift", "slashed")


def _is_year(expression: Expression) -> bool:
    if expression[0] == "date":
        return expression[1] is not None and expression[2] is None
    return expression[0] in ("fiscal", "bc") or (expression[0] == "unit" and expression[2] == "Y")
