"""Joins neighbouring atoms into one expression: a time and its day, a month and "last year"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tui.extraction.components.dates import day_times
from tui.extraction.components.dates.day_times import is_day, share_day, timed
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
    share_day(joined, low)
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


def _pair(left: Atom, right: Atom, low: str) -> Atom | None:
    """What two neighbours make together, or None where they stay apart."""
    if right.start - left.end > 24:
        return None
    gap = " ".join(low[left.end : right.start].split())
    for rule in _PAIRS:
        built = rule(timed(left.expression), gap, timed(right.expression))
        if built is not None:
            return Atom(left.start, right.end, *built)
    return None


def _day_every_month(a: Expression, gap: str, b: Expression) -> Built:
    """ "the 19th of every month"."""
    if a[0] == "date" and a[1] is None and a[2] is None and gap == "of" and b[:3] == ("every", 1, "M"):
        return "SET", ("set", f"XXXX-XX-{int(str(a[3])):02d}", "EVERY", None)
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
        and not is_day(b)
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
        and not is_day(b)
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
    if a == ("mod", "END", ("day", 0)) and gap in ("", "on", ",") and is_day(b):
        return "DATE", ("mod", "END", b)
    return None


def _shifted(a: Expression, gap: str, b: Expression) -> Built:
    """ "two weeks before Christmas", "three days from tomorrow"."""
    if (
        a[0] not in ("duration", "beside")
        or gap not in ("before", "after", "from", "prior to", "following")
        or not is_day(b)
        or (gap == "from" and b[0] == "date")
        or b[:2] == ("unit", "the")
    ):
        return None
    return "DATE", ("shift", a[1], a[2], -1 if gap in ("before", "prior to") else 1, b)


_PAIRS: tuple[Callable[[Expression, str, Expression], Built], ...] = (
    *day_times.PAIRS, _day_every_month, _of_year, _same_before, _day_of_week, _day_of_month, _nth_of,
    _ago_from, _shifted, _end_of_day,
)  # fmt: skip


def _is_year(expression: Expression) -> bool:
    if expression[0] == "date":
        return expression[1] is not None and expression[2] is None
    return expression[0] in ("fiscal", "bc") or (expression[0] == "unit" and expression[2] == "Y")
