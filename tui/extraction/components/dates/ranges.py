"""Ties the two ends of a range: "April 24 to 26", "12-13 June", "2019-23", "60 to 90 days"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from tui.extraction.components.dates.fragments import CARDINAL
from tui.extraction.components.dates.rule import Atom, Expression, core
from tui.model.lexicon.times import cardinal


@cache
def _day_after() -> re.Pattern[str]:
    return re.compile(
        r"(?P<gap> ?- ?| +(?:to|through|until|till|and|or) +(?:the +)?|, +(?=\d{1,2}"
        r"(?:, \d{1,2})* and \d{1,2}\b))(?P<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?)"
        r"(?![\w%]|[.,:/]\d|-\d| +[a-z]+s\b)"
    )


@cache
def _day_before() -> re.Pattern[str]:
    return re.compile(
        r"(?<![\w.,:/$€£-])(?P<d>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?)(?P<gap> ?- ?| +"
        r"(?:to|and|or|until) +(?:the +)?)$"
    )


@cache
def _amount_before() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,:/$€£-])(?P<n>{CARDINAL})(?P<gap> ?- ?| +(?:to|and|or) +)$")


@cache
def _year_after() -> re.Pattern[str]:
    return re.compile(r"(?P<gap> ?[-/] ?)(?P<y>\d\d)(?![\w%]|[.,:/-]\d)")


@cache
def _hour_before() -> re.Pattern[str]:
    return re.compile(r"\b(?:between|from) +(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?(?: ?- ?| +(?:and|to) +)$")


@cache
def _gap() -> re.Pattern[str]:
    return re.compile(r" ?- ?| +(?:to|through|until|till) +(?:the +)?| +and +(?:the +)?")


def tie(atoms: Sequence[Atom], low: str) -> list[Atom]:
    """The atoms, with bare ends of ranges added as atoms of their own and both ends sharing an id.

    An id is the offset of the first end within the block."""
    tied: list[Atom] = []
    edge = 0
    for i, atom in enumerate(atoms):
        limit = atoms[i + 1].start if i + 1 < len(atoms) else len(low)
        tied.extend(_with_ends(atom, low, edge, limit))
        edge = tied[-1].end
    for i in range(len(tied) - 1):
        tied[i], tied[i + 1] = _both(tied[i], tied[i + 1], low)
    return tied


def _number(word: str) -> int:
    return int(word.rstrip("stndrh"))


def _with_ends(atom: Atom, low: str, edge: int, limit: int) -> list[Atom]:
    kind, expression = atom.kind, atom.expression
    if kind == "date" and expression[3] is not None and expression[2] is not None:
        return _days(atom, low, edge, limit)
    if kind == "date" and expression[2] is None and expression[1] is not None:
        match = _year_after().match(low, atom.end, limit)
        year = expression[1]
        if (
            match
            and isinstance(year, int)
            and (year % 100 < int(match["y"]))
            and not low[atom.start : atom.end].startswith("'")
        ):
            end = Atom(
                match.start("y"),
                match.end(),
                "DATE",
                ("date", year // 100 * 100 + int(match["y"]), None, None, None),
                str(atom.start),
            )
            return [replace(atom, range=str(atom.start)), end]
    if kind == "bc":
        before = low[max(edge, atom.start - 12) : atom.start]
        match = re.search(r"(?<![\w.,:/-])(?P<y>\d{1,4})(?: ?- ?| +(?:to|until|through|and) +)$", before)
        if match and int(match["y"]) > int(str(expression[1])):
            start = atom.start - len(before) + match.start()
            shared = str(start) if "and" not in match[0] else None
            first = Atom(start, start + len(match["y"]), "DATE", ("bc", int(match["y"]), None), shared)
            return [first, replace(atom, range=shared)]
    if kind == "clock":
        return _hours(atom, low, edge)
    inner = core(expression)
    if atom.type == "DURATION" and inner[0] == "duration" and isinstance(inner[1], int | float):
        before = low[max(edge, atom.start - 20) : atom.start]
        match = _amount_before().search(before)
        number = cardinal(match["n"]) if match else None
        if match and number is not None and number <= inner[1]:
            start = atom.start - len(before) + match.start()
            shared = str(start)
            first = Atom(start, start + len(match["n"]), "DURATION", ("duration", number, *inner[2:]), shared)
            return [first, replace(atom, range=shared)]
    return [atom]


def _hours(atom: Atom, low: str, edge: int) -> list[Atom]:
    """A clock time with the bare hour before it: "between 10 and 11 a.m.", "from 9 to 5 p.m."."""
    before = low[max(edge, atom.start - 20) : atom.start]
    match = _hour_before().search(before)
    hour, written = atom.expression[1], low[atom.start : atom.end]
    if match is None or not isinstance(hour, int) or not re.search(r"[ap]\.?m", written):
        return [atom]
    begun = int(match["h"])
    begun += 12 if begun + 12 <= hour else 0
    if begun > hour:
        return [atom]
    offset = atom.start - len(before)
    start, end = offset + match.start("h"), offset + match.end("m" if match["m"] else "h")
    minute = int(match["m"]) if match["m"] else None
    clock = ("clock", begun, minute, None, *atom.expression[4:])
    return [Atom(start, end, "TIME", clock, str(start)), replace(atom, range=str(start))]


def _days(atom: Atom, low: str, edge: int, limit: int) -> list[Atom]:
    """A full date with the bare days before or after it that share its month."""
    _, year, month, day, _ = atom.expression
    written = low[atom.start : atom.end]
    ends = [atom]
    if written[0].isdigit() or written.startswith("the "):
        before = low[max(edge, atom.start - 16) : atom.start]
        match = _day_before().search(before)
        if match and isinstance(day, int) and _number(match["d"]) < day:
            start = atom.start - len(before) + match.start()
            first = Atom(
                start, start + len(match["d"]), "DATE", ("date", year, month, _number(match["d"]), None)
            )
            shared = str(start) if _joins(match["gap"], low, start) else None
            return [replace(first, range=shared), replace(atom, range=shared)]
        return ends
    last = atom
    while match := _day_after().match(low, last.end, limit):
        number = _number(match["d"])
        if not isinstance(day, int) or number <= day:
            break
        day, end = number, match.end()
        following = (
            re.compile(r", ?(?P<y>(?:1\d|20)\d\d)(?!\d)").match(low, end, limit) if year is None else None
        )
        if following:
            year, end = int(following["y"]), following.end()
        shared = str(atom.start) if _joins(match["gap"], low, atom.start) and last is atom else None
        ends = [replace(e, expression=("date", year, *e.expression[2:])) for e in ends]
        if shared:
            ends[0] = replace(ends[0], range=shared)
        last = Atom(match.start("d"), end, "DATE", ("date", year, month, number, None), shared)
        ends.append(last)
    return ends


def _joins(gap: str, low: str, start: int) -> bool:
    """Whether the words between make a range; "and" does only after "between"."""
    if "or" in gap or "," in gap:
        return False
    return "and" not in gap or low[max(0, start - 12) : start].rstrip(" the").endswith("between")


def _both(left: Atom, right: Atom, low: str) -> tuple[Atom, Atom]:
    """Two neighbouring points as a range, or as a list; a missing year passes from one to the other."""
    gap = low[left.end : right.start]
    if (
        right.start - left.end > 12
        or not _gap().fullmatch(gap)
        or right.range
        or left.type in ("DURATION", "SET")
        or right.type in ("DURATION", "SET")
    ):
        return left, right
    tied = _joins(gap, low, left.start)
    if "until" in gap or "till" in gap:
        tied = tied and _same_kind(left.expression, right.expression)
    shared = str(left.start) if tied and not left.range and _ranked(left) and _ranked(right) else None
    a, b = _filled(left.expression, right.expression)
    return replace(left, expression=a, range=left.range or shared), replace(right, expression=b, range=shared)


def _ranked(atom: Atom) -> bool:
    """Whether it can be an end of a range; "the year to March" is none."""
    return atom.kind not in ("ref", "same period") and atom.expression[:2] != ("unit", "the")


def _same_kind(a: Expression, b: Expression) -> bool:
    return core(a)[0] == core(b)[0]


def _filled(a: Expression, b: Expression) -> tuple[Expression, Expression]:
    """Passes the year of the end that has one to the end that has none."""
    first, second = core(a), core(b)
    if first[0] == second[0] == "weekday" and second[2] == "" and first[2] in ("last", "next"):
        return a, ("weekday", second[1], first[2])
    if (
        first[:3] == ("date", None, None)
        and second[0] == "date"
        and second[2] is not None
        and second[3] is not None
    ):
        return ("date", second[1], second[2], *first[3:]), b
    if first[0] != "date" or second[0] != "date" or first[2] is None or second[2] is None:
        return a, b
    (_, y1, m1, *_), (_, y2, m2, *_) = first, second
    if not (isinstance(m1, int) and isinstance(m2, int)):
        return a, b
    if y1 is None and isinstance(y2, int):
        return _with_year(a, y2 - (m1 > m2)), b
    if y2 is None and isinstance(y1, int) and len(second) > 3:
        return a, _with_year(b, y1 + (m2 < m1))
    return a, b


def _with_year(expression: Expression, year: int) -> Expression:
    dated = ("date", year, *core(expression)[2:])
    return (*expression[:2], dated) if expression[0] == "mod" else dated
