"""What valuing one mark may look at: the anchor, the dates told so far, the habits of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tui.linking.calendar.period import Period
from tui.model.anchor import Anchor
from tui.model.values import TimexMark

Expression = tuple[object, ...]

_RELATIVE = frozenset(("weekday", "day", "ago"))


@dataclass(slots=True)
class Context:
    """State while marks are valued in order.

    `told` is the last point told, `day` the last day, `dated` the last day, month or year that the text dates
    its story by, `recent` the last day of the ten up to publication, `clock` the last time of a day, `year` a
    year given alone since then, `quarter` the last quarter or half; offsets say where they stand. `lead` is
    the word before the mark, `paragraph` where its paragraph begins; `narrative` says that the text tells of
    years gone by."""

    anchor: Anchor
    narrative: bool = False
    day_first: bool = False
    told: Period | None = None
    told_offset: int = 0
    dated: Period | None = None
    dated_offset: int = 0
    day: Period | None = None
    day_offset: int = 0
    recent: Period | None = None
    clock: datetime | None = None
    clock_offset: int = 0
    year: int | None = None
    quarter: Period | None = None
    quarter_offset: int = 0
    lead: str = ""
    paragraph: int = 0
    tense: str = ""
    offset: int = 0

    @property
    def today(self) -> date | None:
        """The anchor's day."""
        return self.anchor.date

    def said(self) -> str:
        """The anchor as a reader would say it: "Tuesday 23 April 2024 (given)"."""
        return "an unknown day" if self.today is None else f"{spoken(self.today)} ({self.anchor.how})"


def spoken(of: date) -> str:
    """ "Tuesday 23 April 2024"."""
    return f"{of:%A} {of.day} {of:%B} {of.year}"


def core(expression: Expression) -> Expression:
    """The expression inside a modifier."""
    inner = expression[2] if expression[0] == "mod" else expression
    return inner if isinstance(inner, tuple) else expression


def is_narrative(marks: Sequence[TimexMark], anchor: Anchor) -> bool:
    """Whether a text tells of years gone by: many years given, nearly all before the anchor's, and few days
    told from the day of publication."""
    years = [e[1] for e in (core(m.expression) for m in marks) if e[0] == "date" and isinstance(e[1], int)]
    relative = sum(core(m.expression)[0] in _RELATIVE for m in marks)
    if len(years) < 4:
        return False
    if anchor.date is None:
        return relative * 4 < len(years)
    old = sum(year < anchor.date.year for year in years)
    return old * 5 > len(years) * 4 and relative * 4 < len(years)


def is_day_first(marks: Sequence[TimexMark], text: str) -> bool:
    """Whether days with months are written day first, by most of those in the text."""
    votes = 0
    for mark in marks:
        expression = core(mark.expression)
        if expression[0] == "date" and expression[2] is not None and expression[3] is not None:
            written = text[mark.span.start : mark.span.end]
            if written[:1].isdigit() and not written[:4].isdigit():
                votes += 1
            elif any(c.isalpha() for c in written[:3]):
                votes -= 1
    return votes > 0
