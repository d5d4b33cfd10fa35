"""Dates told from the day of publication: today, weekdays, last week, next month, this morning."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    MONTH,
    PART,
    SEASON,
    UNIT,
    WEEKDAY_NAME,
    any_of,
    month,
    unit,
    weekday,
)
from tui.extraction.components.dates.gates import (
    MONTH_STEMS,
    PARTS_OF_DAY,
    SEASON_WORDS,
    UNIT_STEMS,
    WEEKDAY_STEMS,
)
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.times import PARTS, SEASONS

_WHICH = {
    "last": "last", "past": "last", "this past": "last", "this": "this", "current": "this", "present": "this",
    "next": "next", "coming": "next", "this coming": "next", "upcoming": "next", "following": "following",
    "previous": "previous", "preceding": "previous", "prior": "previous", "same": "same", "that": "that",
    "that same": "same", "that very": "same", "very same": "same", "this same": "same", "this very": "this",
    "ensuing": "following", "latest": "latest", "very next": "following", "most recent": "latest",
}  # fmt: skip
_WHICH_WORD = any_of(_WHICH)
_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "day before yesterday": -2, "day after tomorrow": 2, "earlier today": 0, "later today": 0,
    "tmrw": 1, "the day after tmrw": 2,
}  # fmt: skip
_SEASON_NOUN = (
    "offensives?|counter-?offensives?|campaigns?|fighting|attacks?|session|season"
    "|recess|term|meetings?|months|holidays?"
    "|budget|harvest|elections?|conference|summit|tour|break|sales?|quarter|monsoon"
)
_NAMED = re.compile(r"\b(?:black|bloody|good|holy|super|cyber|fat|shrove|palm|ash|maundy) $")
_CALLED = re.compile(r"\b(?:(?:man|girl|sheffield|mrs?\.?|ms\.?|miss) |detective )$")
"""Before a weekday that is a name: man Friday, Sheffield Wednesday."""
_TITLES = re.compile(
    r" (?:times|telegraph|herald|school|best|mirror|agreement|mail|express|post|the 13th|club|street|road)\b"
)


def _words(found: Found, group: str) -> str:
    return " ".join(found[group].split())


def _day(found: Found) -> Built:
    return "DATE", ("day", _DAYS[" ".join(found.match[0].split())])


def _weekday(found: Found) -> Built:
    """A weekday by name, unless it is part of a title ("Sunday Times")."""
    before = found.before()
    if found.titled() and not found["which"] and before.endswith("the "):
        return None
    if _TITLES.match(found.after()) or _NAMED.search(before) or _CALLED.search(before):
        return None
    which = _WHICH.get(_words(found, "which"), "")
    if found.has("article"):
        which = "a"
    elif found.has("the") and which == "next":
        which = "following"
    return "DATE", ("weekday", weekday(found["wd"]), which)


def _short_weekday(found: Found) -> Built:
    word = found["wd"]
    if not found.capital("wd") or (word in ("sat", "sun", "wed", "mon") and not found.match[0].endswith(".")):
        return None
    return "DATE", ("weekday", weekday(word), "")


def _last_but_one(found: Found) -> Built:
    """ "the week before last", "the year after next"."""
    return "DATE", ("ago" if found["word"].endswith("last") else "hence", 2, unit(found["unit"]))


def _month(found: Found) -> Built:
    """ "last November", "that March"; a lower-case "may" or "march" is a verb."""
    if found["m"] in ("may", "march") and not found.capital("m"):
        return None
    return "DATE", ("month", month(found["m"]), _WHICH[_words(found, "which")])


def _season(found: Found) -> Built:
    return "DATE", ("season", SEASONS[found["season"]], _WHICH[_words(found, "which")])


def _season_noun(found: Found) -> Built:
    """ "the summer offensive": the season alone is the time."""
    return "DATE", ("season", SEASONS[found["season"]], None)


def _part(found: Found) -> Built:
    which, word = _words(found, "which"), found["part"]
    if word in ("tonight", "tonite"):
        return "TIME", ("part", "NI", ("day", 0))
    code, told = PARTS[word], _WHICH[which]
    if told in ("last", "this"):
        return "TIME", ("part", code, ("day", -(told == "last")))
    return "TIME", ("part", code, ("unit", "following" if told == "next" else told, "D"))


def _unit(found: Found) -> Built:
    which, code = _WHICH[_words(found, "which")], unit(found["unit"])
    the = bool(found["the"])
    if code in ("TS", "TM", "TH", "FN") or found["unit"].endswith("s"):
        return None
    if code == "SE" and which in ("this", "that"):
        return None
    if which == "latest":
        which = "last" if code in ("Q", "W", "WE", "M", "Y") else ""
    if not which or (found["which"] == "past" and not found["unit"].startswith("week")):
        return None
    if which == "this" and code == "D" and re.search(r"\bto $", found.before()):
        return "DATE", ("ref", "PRESENT_REF")
    if code == "D" and found["which"].strip() == "present":
        return "DATE", ("ref", "PRESENT_REF")
    if code in ("DE", "CE") and which in ("last", "next"):
        return None
    if which in ("last", "next") and re.search(r"\b(?:over|within) $", found.before()):
        return None
    if the and which == "next" and code != "Q":
        which = "following"
    if the and which == "last" and re.match(r" (?:of|to|that|when|in|on)\b", found.after()) and code != "Y":
        return None
    if which == "that" and code == "D" and re.match(r" (?:will|the|when)\b", found.after()):
        return None
    return "DATE", ("unit", which, code)


_UNIT_AFTER = re.compile(
    r" (?:of|before|after|when|that|ago|earlier|later|following|in which|to come|ahead|old|for|the|since)\b"
)
_UNIT_BEFORE = re.compile(
    r"\b(?:of|for|by|with|times|during|in|throughout|over|through|from|at|late|early"
    r"|earlier|later|end|ends|ended|until|on"
    r"|half|rest|finish|finished|start|started|begin|began|close|closed|most of|all) $|^$|\. $|'s $"
)
_DAY_BEFORE = re.compile(r"\b(?:of|in|on|during|through|throughout|earlier|later|end|ended|from) $")

_IN_SHORT = re.compile(r"(?:^|[.!?;:,\"“] ?|\b(?:that|because|but|and) )at the end of $")
"""Before "the day" where the words mean "all told"."""


def _own_unit(found: Found) -> Built:
    """ "How was your weekend?"; a weekend away is a journey."""
    if re.match(r" (?:away|of|off|in|at|with|house|home)\b", found.after()):
        return None
    return "DATE", ("unit", "this", unit(found["unit"]))


def _this_unit(found: Found) -> Built:
    """ "the week", "the year": the running one, or the one told; not where it counts or rates."""
    code = unit(found["unit"])
    if code not in ("D", "W", "M", "Y", "WE", "Q", "DE", "CE") or _UNIT_AFTER.match(found.after()):
        return None
    if code != "WE" and not (_DAY_BEFORE if code == "D" else _UNIT_BEFORE).search(found.before()):
        return None
    if code == "D" and _IN_SHORT.search(found.before()):
        return None
    return "DATE", (("quarter", 0, None) if code == "Q" else ("unit", "the", code))


RULES = (
    Rule("day from today", any_of(_DAYS), _day, ("today", "yesterday", "tomorrow", "tmrw")),
    Rule(
        "weekday",
        rf"(?:(?P<the>the )?(?P<which>{_WHICH_WORD}) |(?P<article>an? ))?(?P<wd>{WEEKDAY_NAME})",
        _weekday,
        ("day",),
    ),
    Rule(
        "last but one",
        r"the (?P<unit>week|weekend|month|year) (?P<word>(?:before (?:the )?last)|after (?:the )?next)",
        _last_but_one,
        ("before ", "after "),
    ),
    Rule(
        "weekday then last",
        rf"(?P<wd>{WEEKDAY_NAME}) (?P<which>last)(?! (?:week|month|year|night))",
        _weekday,
        ("last",),
    ),
    Rule(
        "short weekday",
        r"(?P<wd>(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\.?)",
        _short_weekday,
        WEEKDAY_STEMS,
    ),
    Rule("which month", rf"(?:the )?(?P<which>{_WHICH_WORD}) (?P<m>{MONTH})", _month, MONTH_STEMS),
    Rule("which season", rf"(?:the )?(?P<which>{_WHICH_WORD}) (?P<season>{SEASON})", _season, SEASON_WORDS),
    Rule(
        "season before a noun", rf"(?P<season>{SEASON})(?= (?:{_SEASON_NOUN})\b)", _season_noun, SEASON_WORDS
    ),
    Rule(
        "which part of the day",
        rf"(?:(?:the )?(?P<which>{_WHICH_WORD}) )(?P<part>{PART})",
        _part,
        PARTS_OF_DAY,
    ),
    Rule("tonight", r"(?:later )?(?P<which>)(?P<part>tonight|tonite)", _part, ("tonight", "tonite")),
    Rule(
        "which unit",
        rf"(?:(?:early|earlier|late|later) )?(?P<the>the )?(?P<which>{_WHICH_WORD}) "
        rf"(?:calendar |fiscal |financial |full |business |trading |work(?:ing)? ?)?"
        rf"(?P<unit>{UNIT}|century)(?!-)",
        _unit,
        UNIT_STEMS,
    ),
    Rule("one's weekend", r"(?:my|our|your) (?P<unit>weekend)(?!-)", _own_unit, ("weekend",)),
    Rule(
        "the unit",
        rf"the (?:whole |entire |full |fiscal |financial )?(?P<unit>{UNIT}|century)(?!-)",
        _this_unit,
        UNIT_STEMS,
    ),
)
