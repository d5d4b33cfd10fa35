"""Dates that are one: expressions of the same value, and the two ends of a range as one occurrence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session import datewords

if TYPE_CHECKING:  # the values' classes take 3 ms to make, and the first frame shows none
    from tui.model.values import DateRef

Occurrence = tuple[int, ...]
"""Indices of the dates of one expression: one, or the two ends of a range."""
Group = tuple[Occurrence, ...]
"""All occurrences of one value, in the order of the text."""


_NOWHERE = re.compile(r"X(?!XXX-(?:\d|[QH]\d|SP|SU|FA|WI))")
"""A value that is nowhere on the calendar: "last week" where no day of publication is known."""


def _identity(analysis: Analysis, date: DateRef) -> tuple[str | None, ...]:
    """What makes two dates the same; of values that are nowhere the words too, as two weeks of which nothing
    is known need not be one."""
    words = None
    if date.type != "SET" and _NOWHERE.match(date.value):
        words = " ".join(analysis.document.text[date.span.start : date.span.end].casefold().split())
    return date.type, date.value, date.mod, date.freq, words


def occurrences(dates: Sequence[DateRef], indices: Iterable[int]) -> list[Occurrence]:
    """Expressions among the dates at `indices`, which ascend: a range of which both ends are there is one."""
    joined: dict[str | int, list[int]] = {}
    for index in indices:
        joined.setdefault(dates[index].range or index, []).append(index)
    return sorted(
        one
        for group in joined.values()
        for one in ([tuple(group)] if len(group) == 2 else [(index,) for index in group])
    )


@lru_cache(maxsize=8)
def date_groups(analysis: Analysis) -> tuple[Group, ...]:
    """The values of an analysis, durations left out: "late 2022" is another one than "2022"."""
    dates = analysis.dates
    groups: dict[tuple[object, ...], list[Occurrence]] = {}
    for one in occurrences(dates, (i for i, found in enumerate(dates) if found.type != "DURATION")):
        groups.setdefault(tuple(_identity(analysis, dates[i]) for i in one), []).append(one)
    return tuple(tuple(found) for found in groups.values())


@lru_cache(maxsize=8)
def _by_index(analysis: Analysis) -> dict[int, Group]:
    return {index: group for group in date_groups(analysis) for one in group for index in one}


def group_of(analysis: Analysis, index: int) -> Group:
    """The occurrences of the value of `analysis.dates[index]`; a duration stands alone."""
    return _by_index(analysis).get(index) or ((index,),)


def spans_of(analysis: Analysis, group: Group) -> tuple[Span, ...]:
    """Where the occurrences stand; a range from the beginning of its first end to the end of its second."""
    dates = analysis.dates
    return tuple(sorted(Span(dates[one[0]].span.start, dates[one[-1]].span.end) for one in group))


def value_of(analysis: Analysis, group: Group, style: str = "iso") -> str:
    """The value of a group as a person writes dates, a range with both of its ends."""
    first, last = analysis.dates[group[0][0]], analysis.dates[group[0][-1]]
    return datewords.shown(first, style) if first is last else datewords.ends(first, last, style)


def guessed(analysis: Analysis, group: Group) -> bool:
    """Whether a value rests on a guess; what is written out once in full does not."""
    return all(any(datewords.inferred(analysis.dates[i], analysis.anchor) for i in one) for one in group)


def well_dated(analysis: Analysis) -> bool:
    """Whether a timeline says something: there are two values at least with a day on the calendar."""
    known = (
        any(analysis.dates[i].first or analysis.dates[i].last for i in g[0]) for g in date_groups(analysis)
    )
    return sum(known) > 1
