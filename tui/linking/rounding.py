"""Whether two figures are one number told with more or fewer digits, or exclude each other."""

from __future__ import annotations

import math

from tui.model.values import Measure, Value

_BOUND = 1.3
"""Up to so many times its number "more than" is taken to reach."""


def ends(value: Value) -> tuple[float, float]:
    """The lower and the upper end of a value; a single number is both."""
    return (min(value), max(value)) if isinstance(value, tuple) else (value, value)


def differ(first: Measure, second: Measure, cap: float) -> bool:
    """Whether two values exclude each other, and neither is more than `cap` times the other.

    None of a thing and one of it do not exclude each other."""
    if first.value is None or second.value is None:
        return False
    a, b = ends(first.value), ends(second.value)
    if max(a[0], b[0]) < 2 and _whole(a[0]) and _whole(b[0]):
        return False
    if _same_rounded(a, b):
        return False
    if not sum(b) / sum(a) <= cap or not sum(a) / sum(b) <= cap:
        return False
    low_a, high_a = _reach(a, first.change)
    low_b, high_b = _reach(b, second.change)
    return high_a < low_b or high_b < low_a


def _whole(number: float) -> bool:
    return float(number).is_integer()


def _reach(ends: tuple[float, float], change: str | None) -> tuple[float, float]:
    """What a figure may stand for: "more than" reaches up, "fewer than" down, "about" a twentieth
    either way."""
    low, high = ends
    if change == ">":
        return low, high * _BOUND
    if change == "<":
        return 0.0, high
    if change == "~":
        return low * 0.95, high * 1.05
    return low, high


def _same_rounded(a: tuple[float, float], b: tuple[float, float]) -> bool:
    """Whether the two are one number once both are rounded as the coarser of them is."""
    if a[0] != a[1] or b[0] != b[1]:
        return False
    step = max(_step(a[0]), _step(b[0]))
    return abs(a[0] - b[0]) < 0.51 * step


def _step(number: float) -> float:
    """The size of the last figure that a number was given with: 100 for 1,400, 0.1 for 7.8, 1 below 100."""
    digits = f"{number:.10g}"
    mantissa, _, power = digits.partition("e")
    if "." in mantissa:
        return 10.0 ** (int(power or 0) - len(mantissa.partition(".")[2]))
    if number < 100:
        return 1.0
    zeros = len(mantissa) - len(mantissa.rstrip("0"))
    return float(10 ** min(zeros + int(power or 0), math.floor(math.log10(number))))
