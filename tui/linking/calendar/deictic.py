"""Values of dates told from the day of publication: weekdays, today, last month, this week, now."""

from __future__ import annotations

from typing import cast

from tui.linking.calendar import period as p
from tui.linking.calendar.context import Context, Expression, spoken
from tui.linking.calendar.told import from_told, leans_on_told, step_of
from tui.linking.calendar.valued import (
    WORDS,
    Valued,
    form,
    moved_day,
    named,
    unanchored,
    undated,
    unknown_unit,
)
from tui.model.lexicon.months import WEEKDAY_NAMES


@form("weekday")
def _weekday(e: Expression, c: Context) -> Valued:
    number, which = cast(int, e[1]), str(e[2])
    name = WEEKDAY_NAMES[number - 1].title()
    told = c.day.first if c.day else None
    if which == "a" and told and told.isoweekday() == number and c.offset - c.day_offset < 30:
        return p.day(told), "told", "the day told before"
    if which in ("following", "same", "that", "previous") and told:
        back = (told.isoweekday() - number) % 7
        if which == "following":
            return (
                moved_day(told, (number - told.isoweekday() - 1) % 7 + 1),
                "told",
                f"the {name} after {spoken(told)}",
            )
        return (
            moved_day(told, -(back if which != "previous" else back or 7)),
            "told",
            f"the {name} up to {spoken(told)}",
        )
    if c.today is None:
        return unanchored(f"XXXX-WXX-{number}", "D", f"a {name}")
    back, ahead = (c.today.isoweekday() - number) % 7, (number - c.today.isoweekday()) % 7
    if which in ("last", "previous"):
        return moved_day(c.today, -(back or 7)), "published", f"last + weekday, before {c.said()}"
    if which in ("next", "following"):
        iso = number - c.today.isoweekday() + 7 if ahead and number > c.today.isoweekday() else (ahead or 7)
        return moved_day(c.today, iso), "published", f"next + weekday, after {c.said()}"
    if which == "this":
        return (
            moved_day(c.today, number - c.today.isoweekday()),
            "published",
            f"this + weekday, the week of {c.said()}",
        )
    if c.tense == "future":
        return moved_day(c.today, ahead), "published", f"told as to come: the next {name} from {c.said()}"
    return moved_day(c.today, -back), "published", f"the last {name} up to {c.said()}"


@form("day")
def _day(e: Expression, c: Context) -> Valued:
    if c.today is None:
        return undated("D", "told from the day of publication, which is unknown")
    offset = cast(int, e[1])
    words = {0: "the day itself", -1: "the day before", 1: "the day after"}.get(
        offset, f"{offset:+d} days from"
    )
    return moved_day(c.today, offset), "published", f"{words}: {c.said()}"


@form("month")
def _month(e: Expression, c: Context) -> Valued:
    month, which = cast(int, e[1]), str(e[2])
    told = c.dated.first if c.dated and which in ("same", "that", "following", "previous") else None
    base, how = (told, "told") if told else (c.today, "published")
    if base is None:
        return unanchored(f"XXXX-{month:02d}", "M", "month as written")
    year = base.year
    if which in ("last", "previous"):
        year -= month >= base.month
    elif which in ("next", "following"):
        year += month <= base.month
    return p.month(year, month), how, f"{which} + month, from {spoken(base) if told else c.said()}"


_LEANS = {-1: "last + ", 0: "this + ", 1: "next + "}
_STEPS = {"last": -1, "previous": -1, "this": 0, "same": 0, "that": 0, "next": 1, "following": 1}
_FROM = {-1: "before that of", 0: "that of", 1: "after that of"}


@form("unit")
def _unit(e: Expression, c: Context) -> Valued:
    which, unit = str(e[1]), str(e[2])
    told = c.told
    if unit == "X":
        return (
            (told, "told", f"the time told before: {named(told)}")
            if told
            else unanchored("XXXX-XX-XX", "D", "a time told before")
        )
    step = step_of(which)
    of_story = which == "this" and c.narrative and unit == "D"
    if (
        which in ("same", "that", "following", "previous")
        or of_story
        or (which == "the" and leans_on_told(unit, c))
    ):
        found = from_told(unit, step, c)
        if found is not None:
            return found
    if c.today is None:
        return unknown_unit(unit, f"{which} + {WORDS.get(unit, 'time')}")
    if which == "the" and unit == "WE":
        # On a Monday to Friday "the weekend" is the one gone by, unless it is told as to come.
        step = 0 if c.tense == "future" or c.today.isoweekday() > 5 else -1
    if unit == "WE" and which == "this" and c.tense == "past" and c.today.isoweekday() < 4:
        step = -1
    to, word = p.moved(c.today, step, unit), WORDS.get(unit, "time")
    if to is None:
        return unknown_unit(unit, f"{which} + {word}")
    leans = f"{which} + " if _STEPS.get(which, step) == step else _LEANS[step]
    if which == "the":
        leans = "the " if step == 0 else "told as past: the "
    return p.at_grain(to, unit), "published", f"{leans}{word}, {_FROM[step]} {c.said()}"


@form("ref")
def _ref(e: Expression, _: Context) -> Valued:
    words = {"PRESENT_REF": "the present", "PAST_REF": "some time past", "FUTURE_REF": "some time to come"}
    return p.unknown(str(e[1]), "REF"), "none", words[str(e[1])]
