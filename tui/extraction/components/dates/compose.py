"""Joins neighbouring atoms into one expression: modifiers, clock and day, month and "last year", day and night."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tui.extraction.components.dates.rule import Atom, Expression, spaced

_START, _MID, _END = "START", "MID", "END"
_PARTS = {
    "early": _START, "beginning": _START, "start": _START, "dawn": _START, "first part": _START, "early part": _START, "opening": _START, "onset": _START, "outset": _START, "turn": _START,
    "mid": _MID, "middle": _MID, "midst": _MID,
    "late": _END, "end": _END, "close": _END, "latter part": _END, "later part": _END, "last part": _END, "latter half": _END, "very end": _END, "final days": _END, "earlier": _START, "later": _END,
}  # fmt: skip
_AMOUNTS = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX", "nearly": "LESS_THAN",
    "almost": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN", "less than": "LESS_THAN", "under": "LESS_THAN", "fewer than": "LESS_THAN",
    "at least": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "no less than": "EQUAL_OR_MORE",
    "well over": "MORE_THAN", "just over": "MORE_THAN", "just under": "LESS_THAN", "circa": "APPROX", "exactly": "", "just": "", "only": "",
}  # fmt: skip
_KEPT_OUT = {"up to", "just", "only", "exactly", "over", "around"}
_SPECIFIC = frozenset(
    (
        "date",
        "weekday",
        "unit",
        "month",
        "decade",
        "century",
        "season",
        "quarter",
        "fiscal",
        "of",
        "bc",
        "half",
    )
)
_DAYS = frozenset(("day", "weekday"))


@cache
def _part_before() -> re.Pattern[str]:
    words = "|".join(sorted(_PARTS, key=len, reverse=True))
    return re.compile(
        spaced(
            rf"(?<!\w)(?:(?:the|very) )*(?P<word>{words})(?: of (?:the )?|[ -](?:the |in the )?|-to-late[ -])$"
        )
    )


@cache
def _amount_before() -> re.Pattern[str]:
    words = "|".join(sorted(_AMOUNTS, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?P<word>{words}) +(?:the +)?$")


def join(atoms: Sequence[Atom], low: str) -> list[Atom]:
    """Atoms in order, with modifiers taken in and neighbours that tell one time made one."""
    joined: list[Atom] = []
    for atom in atoms:
        if joined:
            one = _pair(joined[-1], atom, low)
            if one is not None:
                joined[-1:] = one
                continue
        joined.append(atom)
    edge = 0
    for i, atom in enumerate(joined):
        joined[i] = _modified(atom, low, edge)
        edge = joined[i].end
    return joined


def _modified(atom: Atom, low: str, edge: int) -> Atom:
    """The atom with "the end of", "early", "more than" … before it taken in."""
    before = low[max(edge, atom.start - 30) : atom.start]
    if atom.type == "DURATION":
        match = _amount_before().search(before)
        if match and atom.kind in ("duration", "compound"):
            word = match["word"]
            start = atom.start if word in _KEPT_OUT else atom.start - len(before) + match.start()
            return (
                replace(atom, start=start, expression=("mod", _AMOUNTS[word], atom.expression))
                if _AMOUNTS[word]
                else atom
            )
        return atom
    if atom.type == "DATE" and atom.kind in _SPECIFIC:
        match = _part_before().search(before)
        if match is None:
            return _own_part(atom, low)
        word = match["word"]
        if word in ("earlier", "later", "early", "late") and " of" in match[0]:
            return atom
        if word == "turn" and atom.kind != "century" and atom.kind != "date":
            return atom
        if (
            word in ("earlier", "later")
            or atom.kind in _DAYS
            and word in ("end", "start", "beginning", "close", "turn")
        ):
            if atom.kind in _DAYS:
                return atom
            start = atom.start - len(before) + match.start()
            return replace(atom, start=start)
        start = atom.start - len(before) + match.start()
        return replace(atom, start=start, expression=("mod", _PARTS[word], atom.expression))
    return atom


def _own_part(atom: Atom, low: str) -> Atom:
    """Marks a modifier that its rule took in itself ("early last week")."""
    match = re.match(r"(?:early|late)\b", low[atom.start : atom.end])
    if match and atom.kind == "unit":
        return replace(atom, expression=("mod", _PARTS[match[0]], atom.expression))
    return atom


def _pair(left: Atom, right: Atom, low: str) -> list[Atom] | None:
    """What two neighbours make together, or None where they stay apart."""
    gap = " ".join(low[left.end : right.start].split()) if right.start - left.end <= 24 else None
    if gap is None:
        return None
    a, b = left.expression, right.expression
    if a[0] == "clock" and a[5] is None and _is_day(b):
        timed = (*a[:5], b)
        if (
            gap == ","
            and low[left.end : right.start].startswith(",")
            and a[4]
            and b[0] == "date"
            and b[1] is None
            or gap in ("on", "of", ", on", "on the")
        ):
            return [replace(left, expression=timed), right]
        if gap in ("", ","):
            return [_one(left, right, "TIME", timed)]
    if _is_day(a) and b[0] == "clock" and b[5] is None and gap in ("", "at", ",", ", at", "@", "-"):
        return [_one(left, right, "TIME", (*b[:5], a))]
    if (
        b[0] == "part"
        and b[2] is None
        and _is_day(a)
        and gap == ""
        and not low[right.start :].startswith("the")
    ):
        return [_one(left, right, "TIME", ("part", b[1], a))]
    if a[0] == "part" and a[2] is None and gap in ("of", "of the", "") and _is_day(b):
        return [_one(left, right, "TIME", ("part", a[1], b))]
    if a[0] == "part" and a[2] is None and gap == "on" and _is_day(b):
        return [replace(left, expression=("part", a[1], b)), right]
    if a[0] == "clock" and a[5] is None and b[0] == "part" and gap in ("in", "on"):
        return [replace(left, expression=_half_of_day((*a[:5], b[2]), str(b[1]))), right]
    if b[0] in ("date", "unit", "fiscal") and _is_year(b):
        if a[0] == "date" and a[1] is None and a[2] is not None and gap in ("", "of", ",", "in"):
            return [_one(left, right, "DATE", ("of", a, b))]
        if a[0] in ("quarter", "half", "season") and a[2] is None and gap in ("", "of", ",", "in", "of the"):
            return [_one(left, right, "DATE", (a[0], a[1], b))]
        if a[0] == "same period" and gap in ("", "of", "in", "the"):
            return [_one(left, right, "DATE", ("same period", b))]
        if a[0] == "holiday" and a[2] is None and gap in ("", "of"):
            return [_one(left, right, "DATE", ("holiday", a[1], b))]
    if b[0] == "unit" and b[2] == "W" and a[0] == "weekday" and gap in ("", "of"):
        return [_one(left, right, "DATE", ("of", a, b))]
    if a[0] == "unit" and a[2] == "W" and b[0] == "weekday" and b[2] == "" and gap == "":
        return [_one(left, right, "DATE", ("of", b, a))]
    if (
        a[0] == "date"
        and a[1:4] == (None, None, a[3])
        and a[3] is not None
        and b[0] in ("unit", "date")
        and gap == "of"
        and not _is_day(b)
    ):
        return [_one(left, right, "DATE", ("of", a, b))]
    if (
        a[0] == "duration"
        and right.type == "DATE"
        and gap in ("before", "after", "from", "prior to", "following", "since")
        and _is_base(b)
    ):
        if (
            gap in ("after", "following", "since")
            and b[0] not in ("date", "holiday", "day", "weekday")
            or gap == "since"
        ):
            return None
        return [
            _one(left, right, "DATE", ("shift", a[1], a[2], -1 if gap in ("before", "prior to") else 1, b))
        ]
    return None


def _one(left: Atom, right: Atom, type_: str, expression: Expression) -> Atom:
    return Atom(left.start, right.end, type_, expression)


def _half_of_day(clock: Expression, part: str) -> Expression:
    """ "3:30 in the afternoon" is 15:30."""
    hour = clock[1]
    if isinstance(hour, int) and hour < 12 and part in ("AF", "EV"):
        return ("clock", hour + 12, *clock[2:])
    return clock


def _is_day(expression: Expression) -> bool:
    kind = expression[0]
    return (
        kind in _DAYS
        or (kind == "date" and expression[3] is not None)
        or (kind == "unit" and expression[2] == "D")
        or (
            kind == "of" and _is_day(expression[1])
            if kind == "of" and isinstance(expression[1], tuple)
            else False
        )
        or kind == "holiday"
    )


def _is_year(expression: Expression) -> bool:
    if expression[0] == "date":
        return expression[1] is not None and expression[2] is None
    return (
        expression[0] == "fiscal"
        or (expression[0] == "unit" and expression[2] == "Y" and expression[1] != "the")
        or expression == ("unit", "the", "Y")
    )


def _is_base(expression: Expression) -> bool:
    """Whether something can stand so many days before it."""
    return _is_day(expression) or expression[0] in ("holiday", "shift")
