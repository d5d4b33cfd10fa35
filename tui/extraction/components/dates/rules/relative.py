"""Dates told from another day: today, weekdays, last week, two years ago, the next day, now."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    ANY_UNIT,
    CARDINAL,
    MONTH_NAME,
    SEASON,
    UNIT,
    VAGUE,
    WEEKDAY_NAME,
    amount,
    any_of,
    month,
    unit,
    weekday,
)
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.times import PARTS, SEASONS

_WHICH = {
    "last": "last", "past": "last", "this past": "last", "this": "this", "current": "this", "present": "this",
    "next": "next", "coming": "next", "this coming": "next", "upcoming": "next", "following": "following",
    "previous": "previous", "preceding": "previous", "prior": "previous", "same": "same", "that": "that",
    "that same": "same", "that very": "same", "very same": "same", "this same": "same", "this very": "this",
    "ensuing": "following",
}  # fmt: skip
_WHICH_WORD = any_of(_WHICH)
_DAYS = {
    "today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2,
    "day before yesterday": -2, "day after tomorrow": 2, "earlier today": 0, "later today": 0,
}  # fmt: skip
_REFS = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "just now": "PRESENT_REF", "by now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF",
    "these days": "PRESENT_REF", "at present": "PRESENT_REF", "at the moment": "PRESENT_REF", "the present": "PRESENT_REF", "the present day": "PRESENT_REF",
    "at this time": "PRESENT_REF", "this time": "PRESENT_REF", "current": "PRESENT_REF", "the moment": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF", "very recently": "PAST_REF", "the past": "PAST_REF", "the recent past": "PAST_REF",
    "recent": "PAST_REF", "former": "PAST_REF", "formerly": "PAST_REF", "previously": "PAST_REF", "long ago": "PAST_REF", "in recent history": "PAST_REF",
    "lately": "PAST_REF", "recent times": "PAST_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the immediate future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF",
    "the distant future": "FUTURE_REF", "the not too distant future": "FUTURE_REF", "future": "FUTURE_REF", "soon": "FUTURE_REF", "very soon": "FUTURE_REF",
    "shortly": "FUTURE_REF", "the long term": "FUTURE_REF", "the short term": "FUTURE_REF", "the near term": "FUTURE_REF",
}  # fmt: skip


def _day(found: Found) -> Built:
    return "DATE", ("day", _DAYS[" ".join(found.match[0].split())])


def _ref(found: Found) -> Built:
    words, before, after = " ".join(found.match[0].split()), found.before(), found.after()
    if words == "future" and (
        not re.match(r" [a-z]+", after)
        or re.search(r"\b(?:the|a|its|their|his|her|our|'s) $", before)
        and re.match(r" of\b| for\b", after)
    ):
        return None
    if words == "soon" and (re.search(r"\b(?:as|so|too) $", before) or re.match(r" (?:after|as)\b", after)):
        return None
    if words == "shortly" and re.match(r" (?:before|after|afterwards?|thereafter)\b", after):
        return None
    if words == "the past" and re.match(
        r" (?!and|when|have|has|been|but|as|which|that|to|by|it|the|with|for)\w+ (?:\w+ )?" + ANY_UNIT, after
    ):
        return None
    if words in ("recent", "current") and (
        re.match(rf" (?:\w+ )?{ANY_UNIT}\b", after)
        or re.search(r"\b(?:most|more|electric|alternating|direct) $", before)
    ):
        return None
    if words in ("recent", "current") and not re.match(r" [a-z]", after):
        return None
    if words == "the moment" and not re.search(r"\b(?:at|for) $", before):
        return None
    if words == "this time" and not re.search(r"\b(?:at|by) $", before):
        return None
    if words == "now" and re.match(r" that\b", after):
        return None
    return "DATE", ("ref", _REFS[words])


def _weekday(found: Found) -> Built:
    """A weekday by name; with a capital, for "sunday best" and the like are rare but "sat" is not."""
    if re.match(
        r" (?:times|telegraph|herald|school|best|mirror|agreement|mail|express|post)\b", found.after()
    ):
        return None
    return "DATE", ("weekday", weekday(found["wd"]), _WHICH.get(found["which"].strip(), ""))


def _short_weekday(found: Found) -> Built:
    if (
        not found.capital("wd")
        or found["wd"] in ("sat", "sun", "wed", "mon")
        and not found.match[0].endswith(".")
    ):
        return None
    return "DATE", ("weekday", weekday(found["wd"]), "")


def _weekdays(found: Found) -> Built:
    return "SET", ("set", f"XXXX-WXX-{weekday(found['wd'].removesuffix('s'))}", "EVERY", None)


def _month(found: Found) -> Built:
    """ "last November", "that March"; a lower-case "may" or "march" is a verb."""
    if found["m"] in ("may", "march") and not found.capital("m"):
        return None
    return "DATE", ("month", month(found["m"]), _WHICH[" ".join(found["which"].split())])


def _season(found: Found) -> Built:
    return "DATE", ("season", SEASONS[found["season"]], _WHICH[" ".join(found["which"].split())])


def _part(found: Found) -> Built:
    which = " ".join(found["which"].split())
    word = found["part"]
    if word == "tonight" or word == "tonite":
        return "TIME", ("part", "NI", ("day", 0))
    code = PARTS[word]
    if which == "last":
        return "TIME", ("part", code, ("day", -1))
    if which in ("this", "this same"):
        return "TIME", ("part", code, ("day", 0))
    if which == "next":
        return "TIME", ("part", code, ("unit", "following", "D"))
    return "TIME", ("part", code, ("unit", _WHICH[which], "D"))


def _unit(found: Found) -> Built:
    which, code = _WHICH[" ".join(found["which"].split())], unit(found["unit"])
    the, plural = bool(found["the"]), found["unit"].endswith("s")
    if code in ("TS", "TM", "TH", "FN"):
        return None
    if plural:
        return None
    if code == "SE":
        return None if which in ("this", "that") else ("DATE", ("unit", which, "SE"))
    if the and which == "next" and code != "Q":
        which = "following"
    if the and which == "last" and re.match(r" of\b", found.after()):
        return None
    if which == "that" and code == "D" and re.match(r"'s", found.after()):
        return "DATE", ("unit", "that", "D")
    return "DATE", ("unit", which, code)


def _this_unit(found: Found) -> Built:
    """ "the week", "the year": the running one, or the one told; not where it counts or rates."""
    code = unit(found["unit"])
    if re.match(
        r" (?:of|before|after|when|that|ago|earlier|later|following|in which|to come|ahead|old|for|the)\b",
        found.after(),
    ):
        return None
    if (
        re.search(
            r"\b(?:of|for|by|with|times|during|in|throughout|over|through|from|at|late|early|earlier|later|end|until|on|half|rest) $|^$|\. $|\w's $|(?:start|end|beginning|middle|half|rest|part) of $",
            found.before(),
        )
        is None
    ):
        return None
    if code == "D" and not re.search(
        r"\b(?:of|in|on|during|through|throughout|earlier|later|end|from) $", found.before()
    ):
        return None
    if code not in ("D", "W", "M", "Y", "WE", "Q", "DE", "CE"):
        return None
    if code == "Q":
        return "DATE", ("quarter", 0, None)
    return "DATE", ("unit", "the", code)


def _distance(found: Found) -> Built:
    number, code = amount(found["n"]), unit(found["unit"])
    if number is None or code in ("SE",):
        return None
    if found["half"]:
        number = number + 0.5 if isinstance(number, int) else number
    word = " ".join(found["word"].split())
    if word in ("ago", "back"):
        if (
            word == "back"
            and re.match(r" [a-z]+", found.after())
            and not re.match(r" (?:and|when|but|the|he|she|they|it|we|i)\b", found.after())
        ):
            return None
        return "DATE", ("ago", number, code)
    if word in ("from now", "hence", "down the road", "down the line"):
        return "DATE", ("hence", number, code)
    if word in ("later", "afterwards", "afterward", "after that", "thereafter", "on"):
        return ("TIME" if code.startswith("T") else "DATE"), ("later", number, code)
    return ("TIME" if code.startswith("T") else "DATE"), ("earlier", number, code)


def _told(found: Found) -> Built:
    """ "that time", "the time": whatever was told last."""
    return "DATE", ("unit", "that", "X")


def _previous(found: Found) -> Built:
    """ "the year before", "the week after", "a day after that"."""
    return "DATE", (
        "unit",
        "following" if found["word"] in ("after", "following") else "previous",
        unit(found["unit"]),
    )


def _same_period(found: Found) -> Built:
    return "DATE", ("same period", None)


RULES = (
    Rule("day from today", any_of(_DAYS), _day),
    Rule(
        "weekday",
        rf"(?:(?:the )?(?P<which>{_WHICH_WORD}) |an? |(?:early|late) (?:on )?)?(?P<wd>{WEEKDAY_NAME})",
        _weekday,
    ),
    Rule("short weekday", r"(?P<wd>(?:mon|tues|tue|wed|thurs|thur|thu|fri|sat|sun)\.?)", _short_weekday),
    Rule("weekdays", rf"(?P<wd>{WEEKDAY_NAME}s)", _weekdays),
    Rule("which month", rf"(?:the )?(?P<which>{_WHICH_WORD}) (?P<m>{MONTH_NAME})", _month),
    Rule("which season", rf"(?:the )?(?P<which>{_WHICH_WORD}) (?P<season>{SEASON})", _season),
    Rule(
        "which part of the day",
        rf"(?:(?:the )?(?P<which>{_WHICH_WORD}) )(?P<part>morning|afternoon|evening|night)",
        _part,
    ),
    Rule("tonight", r"(?:later )?(?P<which>)(?P<part>tonight|tonite)", _part),
    Rule(
        "which unit",
        rf"(?:(?:early|earlier|late|later) )?(?P<the>the )?(?P<which>{_WHICH_WORD}) (?:calendar |fiscal |financial |full |business |trading )?(?P<unit>{UNIT}|century|weekends?)(?! ?-)",
        _unit,
    ),
    Rule("the unit", rf"the (?:whole |entire |full )?(?P<unit>{UNIT}|century)(?!-)", _this_unit),
    Rule(
        "distance",
        rf"(?:(?:about|around|nearly|almost|some|roughly|just|only|exactly|more than|less than|over|at least|approximately|barely) )?"
        rf"(?:(?P<n>{VAGUE}|{CARDINAL}|an?|another|half an?) |(?=years|months|weeks|days|decades|hours|centuries|minutes))(?P<half>and a half )?(?:full |whole |short |long )?(?P<unit>{ANY_UNIT})(?P<half2> and a half)? "
        r"(?P<word>ago|later|earlier|from now|hence|afterwards?|after that|thereafter|before that|prior|previously|beforehand|down the (?:road|line)|back)",
        _distance,
    ),
    Rule(
        "the unit before",
        r"(?:a|the) (?:very )?(?P<unit>day|week|month|year) (?P<word>before|after|previous|following|prior)(?=[.,;:)'\"]| (?:and|but|when|as|to|in|by|at|on|for|with|from|was|had|is)\b|$)",
        _previous,
    ),
    Rule("the time told", r"(?:that|the same|this same) (?:time|moment|date)(?! (?:of|as)\b)", _told),
    Rule(
        "the same period",
        r"(?:the )?(?:same|corresponding|comparable|equivalent|year-ago|year-earlier) (?:period|quarter|three months)(?! of time)",
        _same_period,
    ),
    Rule("reference", any_of(_REFS), _ref),
)
