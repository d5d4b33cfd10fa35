"""Marks to valued dates: a pure function of the marks, their text and the anchor."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as Time
from typing import cast

from tui.linking.calendar import amounts, points
from tui.linking.calendar.context import Context, Expression, core, is_day_first, is_narrative
from tui.linking.calendar.period import Period, at_grain, moved
from tui.linking.calendar.valued import named, narrowed
from tui.model.anchor import Anchor
from tui.model.values import DateRef, TimexMark

_ASIDE = frozenset(("ago", "earlier", "hence", "decade", "century", "same period"))
_LATER = frozenset(("later", "earlier"))
_ZULU = frozenset(("UTC", "GMT", "Z", "GREENWICH MEAN TIME"))
_MOD_WORDS = {
    "START": "the start of it", "MID": "the middle of it", "END": "the end of it", "APPROX": "about",
    "MORE_THAN": "more than", "LESS_THAN": "less than", "EQUAL_OR_MORE": "at least",
    "EQUAL_OR_LESS": "at most",
    "BEFORE": "before", "AFTER": "after", "ON_OR_BEFORE": "on or before", "ON_OR_AFTER": "on or after",
}  # fmt: skip


def resolve(text: str, marks: Sequence[TimexMark], anchor: Anchor) -> tuple[DateRef, ...]:
    """Values of marks, in the order of the text; relative ones count from the anchor or the last date told.

    Never raises; where the text and the anchor leave something open the value holds X."""
    ordered = sorted(marks, key=lambda mark: mark.span)
    context = Context(anchor, is_narrative(ordered, anchor), is_day_first(ordered, text))
    numbers: dict[str, str] = {}
    begun: dict[str, int] = {}
    refs: list[DateRef] = []
    scanned = 0
    for mark in ordered:
        context.tense, context.offset = mark.tense, mark.span.start
        context.lead = _word_before(text, mark.span.start)
        context.paragraph = _paragraph(text, scanned, mark.span.start, context.paragraph)
        scanned = mark.span.start
        shared = numbers.setdefault(mark.range, f"r{len(numbers) + 1}") if mark.range else None
        refs.append(_one(mark, context, shared))
        if len(refs) > 1:
            _agree(refs, text, ordered[len(refs) - 2], mark)
            _end_with(refs, text, ordered[len(refs) - 2], context)
        if shared in begun:
            _set_in_order(refs, begun[shared], ordered, context)
        elif shared:
            begun[shared] = len(refs) - 1
    return tuple(refs)


def _agree(refs: list[DateRef], text: str, before: TimexMark, mark: TimexMark) -> None:
    """Two that name one time beside each other agree: "Monday (29 April)", "a day later, on 2 November"."""
    gap = text[before.span.end : mark.span.start].strip().lower()
    a, b = core(before.expression)[0], core(mark.expression)[0]
    if a in _LATER and b == "date" and gap in (", on", ", in") and refs[-1].first and refs[-2].first:
        refs[-2] = _same_as(refs[-2], refs[-1])
    elif b in _LATER and a in ("date", "weekday") and gap == "," and refs[-1].first and refs[-2].first:
        refs[-1] = _same_as(refs[-1], refs[-2])
    weekday, day = refs[-2], refs[-1]
    if before.expression[0] != "weekday" or day.first is None or len(day.value) != 10:
        return
    beside = text[weekday.span.end : day.span.start].strip() in ("(", ",")
    if beside and day.first.isoweekday() == before.expression[1] and weekday.value != day.value:
        refs[-2] = _same_as(weekday, day)


_ENDED = frozenset(("ended", "ending", "that ended", "which ended", "ended on", "ending on", "to", "through"))


def _end_with(refs: list[DateRef], text: str, before: TimexMark, context: Context) -> None:
    """ "the quarter ended Sept. 30", "the fiscal year to 31 March": what ends with the date beside it."""
    period, end = refs[-2], refs[-1].last
    e = core(before.expression)
    unit = "Q" if e[:3] == ("quarter", 0, None) else str(e[2]) if e[:2] == ("unit", "the") else ""
    gap = " ".join(text[period.span.end : refs[-1].span.start].lower().split())
    if unit not in ("Q", "Y") or gap not in _ENDED or end is None:
        return
    start = moved(end + timedelta(1), -1, unit)
    whole = at_grain(end, unit)
    how = f"the {'quarter' if unit == 'Q' else 'year'} that ends with the date beside it; {refs[-1].how}"
    refs[-2] = replace(period, value=whole.value, first=start, last=end, anchored=refs[-1].anchored, how=how)
    if unit == "Q":
        context.quarter = whole


def _same_as(ref: DateRef, beside: DateRef) -> DateRef:
    how = f"the same as the date beside it; {beside.how}"
    return replace(
        ref, value=beside.value, first=beside.first, last=beside.last, anchored=beside.anchored, how=how
    )


def _set_in_order(refs: list[DateRef], left: int, marks: Sequence[TimexMark], context: Context) -> None:
    """Moves an end of a range told without a year or week, so that the range does not end before it begins.

    "October to March" began the year before; "Monday to Friday" ends this week, unless it is told as past."""
    first, last = refs[left], refs[-1]
    if first.first is None or last.first is None or first.first <= last.first:
        return
    a, b = core(marks[left].expression), core(marks[len(refs) - 1].expression)
    if a[0] == b[0] == "weekday" and context.tense != "past":
        refs[-1] = _moved(last, 1, "W")
        context.told = context.day = Period(refs[-1].value, "D", refs[-1].first, refs[-1].last)
    elif a[0] == b[0] == "weekday":
        refs[left] = _moved(first, -1, "W")
    elif a[0] == b[0] == "date" and a[1] is None and a[2] is not None:
        refs[left] = _moved(first, -1, "Y")


def _moved(ref: DateRef, n: int, unit: str) -> DateRef:
    """A day or month so many weeks or years away."""
    start = date.fromisoformat(f"{ref.value}-01"[:10])
    to = moved(start, n, unit)
    if to is None:
        return ref
    period = at_grain(to, "D" if len(ref.value) == 10 else "M")
    first, last = narrowed(period, ref.mod)
    return replace(ref, value=period.value, first=first, last=last)


_BREAK = re.compile(r"\n\s*\n|(?<=[.!?:\"”)])\n|\n(?=[-*•])")


def _paragraph(text: str, scanned: int, offset: int, known: int) -> int:
    """Where the paragraph that holds `offset` begins; `known` began the one of the text scanned so far."""
    for match in _BREAK.finditer(text, max(0, scanned - 1), offset):
        known = match.end()
    return known


def _word_before(text: str, offset: int) -> str:
    words = text[max(0, offset - 12) : offset].lower().split()
    return words[-1] if words else ""


def _one(mark: TimexMark, context: Context, shared: str | None) -> DateRef:
    mod = str(mark.expression[1]) if mark.expression[0] == "mod" else None
    expression = core(mark.expression)
    kind = expression[0]
    if kind in ("duration", "compound"):
        value, how = amounts.duration(expression)
        if mod:
            how = f"{_MOD_WORDS[mod]} {how}"
        return DateRef(mark.span, mark.type, value, mod, how=how, range=shared)
    if kind in ("set", "every", "times"):
        value, quant, freq, how = amounts.repeated(expression)
        return DateRef(mark.span, mark.type, value, mod, quant, freq, how=how, range=shared)
    if kind in ("clock", "part"):
        period, anchored, how = (_clock if kind == "clock" else _part)(expression, context)
    else:
        period, anchored, how = points.value(expression, context)
        if not (context.narrative and anchored == "published"):
            _remember(period, context, mark, expression)
    half = mark.expression[3:] == ("half",)
    first, last = narrowed(period, mod, 2 if half else 3)
    if mod:
        how = f"{_part_words(mod, half, (first, last) != (period.first, period.last))}; {how}"
    return DateRef(mark.span, mark.type, period.value, mod, None, None, first, last, anchored, how, shared)


def _remember(period: Period, context: Context, mark: TimexMark, expression: Expression) -> None:
    """Keeps what later expressions may be told from; distances and "previous" do not date the story."""
    if expression[0] == "bc":
        context.told = context.dated = period
        context.day = context.year = None
    if period.first is None or period.grain == "REF":
        return
    offset = mark.span.start
    if period.grain in ("Q", "H"):
        context.quarter, context.quarter_offset = period, offset
    context.told, context.told_offset = period, offset
    if expression[0] in _ASIDE or (expression[0] == "unit" and expression[1] == "previous"):
        return
    if period.grain == "D":
        _keep(period, context)
    if period.grain == "Y":
        if mark.tense != "future":
            context.year = period.first.year
        if context.dated is None or context.dated.grain == "Y":
            context.dated, context.dated_offset = period, offset
    elif period.grain in ("D", "M", "SE", "W", "Q"):
        context.dated, context.dated_offset, context.year = period, offset, None


def _part_words(mod: str, half: bool, narrowed: bool) -> str:
    if not narrowed:
        return _MOD_WORDS[mod]
    which = {"START": "first", "MID": "middle", "END": "second" if half else "last"}[mod]
    return f"the {which} {'half' if half else 'third'} of it"


def _told_day(expression: object, context: Context) -> points.Valued:
    """The day of a time: the one beside it, else the last day told nearby, else that of publication."""
    if isinstance(expression, tuple):
        if expression == ("overnight",):
            return points.value(("day", 0), context)
        return points.value(expression, context)
    told = context.day
    if told and told.first and not context.narrative and context.today:
        gone, near = (context.today - told.first).days, context.offset - context.day_offset < 500
        aside = gone > 30 and context.day_offset < context.paragraph
        if not near or aside or (gone < 0 and context.tense == "past"):
            told = context.recent
    if told:
        context.day_offset = context.offset
        return told, "told", f"the day told before: {named(told)}"
    return points.value(("day", 0), context)


def _keep_day(day: Period, context: Context) -> None:
    if day.grain == "D" and day.first:
        context.told = context.dated = day
        context.told_offset = context.dated_offset = context.offset
        _keep(day, context)


def _keep(day: Period, context: Context) -> None:
    context.day, context.day_offset = day, context.offset
    if context.today and day.first and 0 <= (context.today - day.first).days <= 10:
        context.recent = day


def _clock(e: Expression, context: Context) -> points.Valued:
    _, hour, minute, second, zone, day = e
    around, anchored, how = _told_day(day, context)
    if isinstance(day, tuple):
        _keep_day(around, context)
    value = f"{around.value}T{cast(int, hour):02d}:{cast('int | None', minute) or 0:02d}"
    if second is not None:
        value += f":{cast(int, second):02d}"
    if around.first:
        at = Time(cast(int, hour) % 24, cast("int | None", minute) or 0)
        day_of = moved(around.first, cast(int, hour) // 24, "D")
        context.clock = datetime.combine(day_of, at) if day_of else None
        context.clock_offset = context.offset
    zone = str(zone or "")
    if zone in _ZULU:
        value += "Z"
    shown = zone if len(zone) < 5 or any(c.isdigit() for c in zone) else zone.capitalize()
    reason = f"clock time{f' ({shown})' if zone else ''}; {how}"
    return Period(value, "T", around.first, around.last), anchored, reason


def _part(e: Expression, context: Context) -> points.Valued:
    around, anchored, how = _told_day(e[2], context)
    if isinstance(e[2], tuple) and e[2] != ("overnight",) and around.first:
        _keep_day(around, context)
    return Period(f"{around.value}T{e[1]}", "T", around.first, around.last), anchored, f"part of a day; {how}"
