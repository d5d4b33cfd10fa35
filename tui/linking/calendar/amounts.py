"""Values of durations and sets, which stand on no day."""

from __future__ import annotations

import re
from typing import cast

from tui.linking.calendar.context import Expression
from tui.linking.calendar.valued import counted, plain
from tui.model.lexicon.months import WEEKDAY_NAMES

_HALVES = {"Y": "P6M", "DE": "P5Y", "CE": "P50Y", "D": "PT12H", "TH": "PT30M", "TM": "PT30S"}
"""Half a unit in whole smaller ones."""


def duration(e: Expression) -> tuple[str, str]:
    """Value of a duration and the reason in words."""
    if e[0] == "compound":
        parts = [(n, str(unit)) for n, unit in zip(e[1::2], e[2::2], strict=True)]
        value = "P"
        for n, unit in parts:
            value += "T" if unit.startswith("T") and "T" not in value else ""
            value += plain(n) + unit.removeprefix("T")
        return value, " and ".join(counted(n, unit) for n, unit in parts)
    n, unit = e[1], str(e[2])
    return _amount(n, unit), counted(n, unit)


def repeated(e: Expression) -> tuple[str, str | None, str | None, str]:
    """Value, quantity, frequency and reason of a set."""
    if e[0] == "set":
        return str(e[1]), cast("str | None", e[2]), cast("str | None", e[3]), _repeats(str(e[1]))
    n, unit = e[1], str(e[2])
    if e[0] == "every":
        return _amount(n, unit), str(e[3]), None, f"every {counted(n, unit).removeprefix('1 ')}"
    return (
        _amount(1, unit),
        None,
        f"{n or 'X'}X",
        f"{n or 'some'} time{'' if n == 1 else 's'} every {counted(1, unit).removeprefix('1 ')}",
    )


def _repeats(value: str) -> str:
    """ "every Monday", "every month", "every morning" for the value of a set."""
    if found := re.fullmatch(r"XXXX-WXX-([1-7])(T.*)?", value):
        return f"every {WEEKDAY_NAMES[int(found[1]) - 1].title()}"
    if found := re.fullmatch(r"P(T?)(\d+)([A-Z]+)", value):
        return f"every {counted(int(found[2]), found[1] + found[3]).removeprefix('1 ')}"
    part = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}.get(value)
    return f"every {part}" if part else "told as repeated"


def _amount(n: object, unit: str) -> str:
    """TIMEX3 duration: "P2Y", "PT8H", "PXM"; half a year is P6M."""
    number = n if isinstance(n, int | float) else None
    if number == 0.5 and unit in _HALVES:
        return _HALVES[unit]
    if unit == "CE":
        return "PXCE" if number is None else f"P{plain(number * 100)}Y"
    if unit == "FN":
        return "PXW" if number is None else f"P{plain(number * 2)}W"
    if unit == "Q" and number is not None:
        return f"P{plain(number * 3)}M"
    return f"P{'T' if unit.startswith('T') else ''}{plain(n)}{unit.removeprefix('T')}"
