"""The date line of a briefing: a full date near the top that says when it was written, not what it tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tui.linking.calendar.context import core, is_day_first
from tui.model.values import TimexMark

HEAD = 250
"""How many characters of a briefing may hold its date line."""

_LEAD = re.compile(
    r"^[ \t>*_#-]*(?:last )?(?:published|updated|posted|dated?|issued|released?|filed"
    r"|for (?:immediate )?release|release date|as of)\b[^\n]{0,24}$",
    re.IGNORECASE,
)
_AS_OF = re.compile(r"\b(?:as of|as at|situation on|status on) (?:\d\d:\d\d,? )?$", re.IGNORECASE)
_TOLD = re.compile(
    r"\b(?:born|died|b\.|d\.|baptised|birth|aged?|since|until|from|in|after|before|between|of|on|by)\W*$",
    re.IGNORECASE,
)
_PROSE = re.compile(r"[a-z]{3,} [a-z]+ [a-z]+ [a-z]+")
_PLACE = re.compile(
    r"(?:^|\n|\s\s)[^\n.]{0,8}[A-Z][A-Za-zÀ-ÿ.'’ /,-]{1,60}?(?:\([^)\n]{1,40}\) ?)?[,(—–: -]+$"
)
_TIME = r"[ \t]*(?:(?:at )?\d{1,2}[:.]\d\d[^\n]{0,20})?"
_AGENCY = r"(?:\([^)\n]{1,30}\)|/[A-Z][^/\n]{1,30}/)?"
_CLOSES = re.compile(rf"{_TIME}{_AGENCY}[ \t.*_|]*(?:$|\n|[—–•·-]|(?<= )_ |\||:|\))")
_LINE_ENDS = re.compile(rf"{_TIME}[ \t.*_|)]*(?:$|\n)|[ \t]*[•·|]")
_STOP = re.compile(r"\.[*_]{0,3} (?=[A-Z])")
_OPENS = re.compile(r"[ \t>*_#-]*")


def from_date_line(text: str, marks: Sequence[TimexMark]) -> date | None:
    """The first full date near the top that stands on its own line or after a place or an agency's name.

    An end of a range is none: it is how long something lasted, or someone lived."""
    day_first = is_day_first(marks, text)
    for mark in marks:
        if mark.span.start > HEAD:
            break
        found = None if mark.range else _full_day(mark, day_first)
        if found is not None and _is_date_line(text, *mark.span):
            return found
    return None


def head_day(text: str, marks: Sequence[TimexMark]) -> tuple[int, int] | None:
    """Month and day of a date line without a year ("LONDON, April 22 —"), or None."""
    for mark in marks:
        start, end = mark.span
        if start > HEAD:
            return None
        kind, *parts = core(mark.expression)
        if kind != "date" or parts[0] is not None:
            continue
        month, day = parts[1:3]
        before = _line_before(text, start)
        dashed = re.match(r" ?\(?[^\n)]{0,20}\)? ?[—–-]", text[end : end + 30])
        if isinstance(month, int) and isinstance(day, int) and dashed and _PLACE.search(before):
            return month, day
    return None


def _full_day(mark: TimexMark, day_first: bool) -> date | None:
    """The day of a mark that gives year, month and day, with or without a time."""
    expression = core(mark.expression)
    if expression[0] == "clock" and isinstance(expression[5], tuple):
        expression = expression[5]
    if expression[0] not in ("date", "slashed"):
        return None
    year, month, day = expression[1:4]
    if expression[0] == "slashed" and day_first:
        month, day = day, month
    if isinstance(year, int) and isinstance(month, int) and isinstance(day, int):
        try:
            return date(year, month, day)
        except ValueError:
            return None
    return None


def _line_before(text: str, start: int) -> str:
    return text[text.rfind("\n", 0, start) + 1 : start]


def _is_date_line(text: str, start: int, end: int) -> bool:
    before, after = _line_before(text, start), text[end : end + 60]
    if _LEAD.search(before) or _AS_OF.search(before):
        return True
    if _TOLD.search(before):
        return False
    closes = _CLOSES.match(after) is not None
    if closes and _LINE_ENDS.match(after) and len(before) < 80 and not _PROSE.search(before):
        return True
    if _OPENS.fullmatch(before) and _STOP.match(after):
        return True
    if len(before) >= 90 or _PLACE.search(before) is None:
        return False
    return closes or (len(before) < 30 and _STOP.match(after) is not None)
