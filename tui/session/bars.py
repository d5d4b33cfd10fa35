"""Figures of one dimension as bars: which can be compared, and how a bar is drawn in cells."""

from __future__ import annotations

from tui.model.analysis import Analysis
from tui.model.values import Measure
from tui.session.sets import MentionSet

LEAST, MOST = 3, 8
"""Fewer figures make no picture; of more, those nearest in value to the current one are shown."""

_SIZES = frozenset(
    ("money", "mass", "length", "area", "volume", "speed", "energy", "power", "pressure", "data", "duration")
)
"""Dimensions in which figures of different things can be compared too."""
_TIMES = 40
"""How many times one figure may be the other in one picture."""
_NO_ZERO = frozenset({"temperature"})
_EIGHTHS = "▏▎▍▌▋▊▉"
_FULL, _ASCII = "█", "#"


def extent(measure: Measure) -> tuple[float, float] | None:
    """The lower and the upper end of a figure in the unit of its normal form; None where no bar has it."""
    value = measure.normal.value if measure.normal else measure.value
    if value is None:
        return None
    low, high = (min(value), max(value)) if isinstance(value, tuple) else (value, value)
    return (float(low), float(high)) if low >= 0 < high else None


def comparable(analysis: Analysis, found: MentionSet, index: int) -> list[int]:
    """Indices of the figures that one can be compared with, itself among them, by value; each value once.

    Those of the same thing where they are three or more, else all of the same dimension and unit that a bar
    can be seen of beside it; nothing where fewer than three differ."""
    measure = analysis.measures[index]
    if measure.dimension in _NO_ZERO or extent(measure) is None:
        return []
    alike = [i for i, m in enumerate(analysis.measures) if _unit(m) == _unit(measure) and _near(m, measure)]
    spans = set(found.spans)
    for among in ([i for i in alike if analysis.measures[i].span in spans], alike):
        if among is alike and measure.dimension not in _SIZES:
            break
        chosen = _distinct(analysis, among, index)
        if len(chosen) >= LEAST:
            at = chosen.index(index)
            first = max(0, min(at - MOST // 2, len(chosen) - MOST))
            return chosen[first : first + MOST]
    return []


def _near(one: Measure, other: Measure) -> bool:
    """Whether two figures can be seen in one picture: neither is nothing beside the other."""
    a, b = extent(one), extent(other)
    return a is not None and b is not None and a[1] <= b[1] * _TIMES and b[1] <= a[1] * _TIMES


def _unit(measure: Measure) -> tuple[str, str | None]:
    unit = measure.normal.unit if measure.normal else "" if measure.dimension == "count" else measure.unit
    return measure.dimension, unit


def _distinct(analysis: Analysis, among: list[int], index: int) -> list[int]:
    """The figures by value, of equal ones the first, but the one at `index` itself."""
    found: dict[tuple[float, float], int] = {}
    for at in among:
        ends = extent(analysis.measures[at])
        if ends is not None and (ends not in found or at == index):
            found[ends] = at
    return [found[ends] for ends in sorted(found)]


def bar(low: float, high: float, width: int, *, ascii_only: bool = False) -> str:
    """A bar of at most `width` cells from `low` to `high`, shares of the whole; from nothing where both are
    one number, else a span with its lower end where it begins. Never without a sign, however short it is."""
    full = _ASCII if ascii_only else _FULL
    start = 0 if low == high else min(int(low * width), max(0, width - 1))
    whole, eighths = divmod(round(min(1.0, high) * width * 8), 8)
    if whole < start:
        whole, eighths = start, 1
    part = "" if ascii_only or not eighths else _EIGHTHS[eighths - 1]
    if ascii_only and eighths >= 4:
        whole += 1
    drawn = " " * start + full * (whole - start) + part
    return drawn if drawn.strip() else " " * start + (full if ascii_only else _EIGHTHS[0])
