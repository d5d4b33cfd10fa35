"""Durations: two years, a 72-hour truce, the past decade, all day; units that are counted ("40 a week")."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    ANY_UNIT,
    CARDINAL,
    UNIT,
    UNITS,
    VAGUE,
    amount,
    any_of,
    unit,
)
from tui.extraction.components.dates.gates import UNIT_STEMS
from tui.extraction.components.dates.rule import Built, Found, Rule, spaced

_PAST = any_of(("past", "last", "previous", "preceding", "prior", "recent"))
_FUTURE = any_of(("next", "coming", "following", "upcoming", "subsequent", "ensuing", "succeeding"))


_NO_SECONDS = re.compile(r"-?(?:half|quarter|place|time|round|largest|biggest)")
_DAY_THAT = re.compile(r" (?:when|that|of|as|in|on|to)\b")
_ONE_DAY = re.compile(r"\b(?:for|in|within|after|than|least|most|over|of) $")


def _duration(found: Found) -> Built:
    n, number, code = found["n"].strip(), amount(found["n"]), unit(found["unit"])
    if code == "SE":
        return None
    if n in ("a", "an") and _COUNT.search(found.before()):
        return "SET", ("every", 1, code, "EACH")
    if _rate(found) or _is_name(found):
        return None
    if (found["half"] or found["half2"]) and isinstance(number, int):
        number += 0.5
    if code == "TS" and _NO_SECONDS.match(found.after()):
        return None
    if n in ("some", "few", "many") and not found["unit"].endswith(("s", "ies")):
        return None
    if (code == "Q" and (number == 1 or re.match(r" of\b", found.after()))) or (code == "WE" and number == 1):
        return None
    if code == "D" and n in ("a", "an", "one") and _DAY_THAT.match(found.after()):
        return None
    if (
        code == "D"
        and n == "one"
        and not (_ONE_DAY.search(found.before()) or re.match(r" (?:after|before)\b", found.after()))
    ):
        return None
    return "DURATION", ("duration", number, code, "")


def _is_name(found: Found) -> bool:
    """Whether the words are part of a name ("Six-Day War")."""
    return found.capital("unit") and found.capital() and found.titled()


_LEADS = re.compile(
    r"(?:\b(?:for|in|within|after|over|about|around|than|least|most|takes?|took|taken"
    r"|lasts?|lasted|lasting|of|by|with"
    r"|through|during|spent|spend|waite?d?|and|or|under|up to|nearly|almost|just|only"
    r"|roughly|follow(?:s|ed|ing)|be"
    r"|until|before|be|half|less|throughout) |^|[.:;] )$"
)


_COUNT = re.compile(r"(?<![$€£\d.,\w])(?:\d[\d,.]*(?: (?:[mb]illion|thousand))?|hours|days|times) $")


def _rate(found: Found) -> bool:
    """ "$80 a barrel a day", "three times a year": part of a measure or of a set."""
    if found["n"].strip() not in ("a", "an"):
        return False
    if unit(found["unit"]) == "TS":
        return True
    return not (_LEADS.search(found.before()) or re.match(r" (?:after|before)\b", found.after()))


def _adjective(found: Found) -> Built:
    number, code = amount(found["n"]), unit(found["unit"])
    if (number == "X" and found["n"] not in ("several", "many", "multi")) or (
        code == "TS" and "second" in found["n"]
    ):
        return None
    return None if _is_name(found) else ("DURATION", ("duration", number, code, ""))


def _long(found: Found) -> Built:
    """ "a decades-long dispute", "month-long talks"."""
    many = found["unit"].endswith("s") or found["unit"] == "centuries"
    return "DURATION", ("duration", "X" if many else 1, unit(found["unit"]), "")


def _age(found: Found) -> Built:
    return "DURATION", ("duration", amount(found["n"]), unit(found["unit"]), "")


_NO_TIME_BEFORE = re.compile(
    r"[\d$%]$|-$|\b(?:per|teenage|tender|golden|school|light|man|dog|business|opening"
    r"|working|office|trading|calendar"
    r"|those|both|these|first|final|early|last|the) $"
)
_TIME_BEFORE = re.compile(
    r"\b(?:for|in|after|over|within|of|took|takes?|lasted|last|by|been|and|or|than"
    r"|through|follows|spent|spend|until"
    r"|during|wait|waited|hundreds|years|not) $|^ ?$|[.,;-] ?$"
)


def _plural(found: Found) -> Built:
    """ "years", "recent weeks", "the coming months": an uncertain number of them."""
    code, which = unit(found["unit"]), found["which"].strip()
    if which:
        side = "past" if re.fullmatch(_PAST, which) else "future"
        return None if code in ("TS", "SE") else ("DURATION", ("duration", "X", code, side))
    before = found.before().rstrip(" '\"“") + " "
    if code in ("TS", "TM", "SE", "Q") or re.match(r" (?:old|of age)\b", found.after()):
        return None
    after = re.match(r" (?:after|before)\b", found.after())
    if _NO_TIME_BEFORE.search(before) or not (after or _TIME_BEFORE.search(before)):
        return None
    return "DURATION", ("duration", "X", code, "")


def _window(found: Found) -> Built:
    """ "the past two years", "the next six months", "the past decade", "the first three weeks"."""
    number, code = amount(found["n"]) if found["n"] else 1, unit(found["unit"])
    which = found["which"]
    if code == "SE":
        return None
    if which == "last" and not found["det"] and _VERB_LAST.search(found.before()):
        return None
    side = "past" if re.fullmatch(_PAST, which) else "future" if re.fullmatch(_FUTURE, which) else ""
    if not found["n"] and found["unit"].endswith("s"):
        number = "X"
    elif not found["n"] and not _is_span(found, which, code):
        return None
    return "DURATION", ("duration", number, code, side)


def _is_span(found: Found, which: str, code: str) -> bool:
    """ "the past year", "the next decade", "over the next year" last; "last year", "next year" are dates."""
    if which == "past" or (code in ("DE", "CE") and which in ("last", "next", "coming")):
        return True
    return (
        which in ("last", "next", "coming") and re.search(r"\b(?:over|within) $", found.before()) is not None
    )


_VERB_LAST = re.compile(
    r"\b(?:to|will|would|can|could|may|might|should|shall|must|'ll|not|only|usually|often|they) $"
)


def _half(found: Found) -> Built:
    """ "half an hour", "a half-day", "½ hour"; "half year results" are of the year's half."""
    code = unit(found["unit"])
    if (
        found.match[0].startswith("half ")
        and not found.match[0].startswith("half a")
        and code not in ("TH", "D")
    ):
        return None
    return "DURATION", ("duration", 0.5, code, "")


def _compound(found: Found) -> Built:
    """ "2 days and 3 hours"; with "ago" or "from now" a day that far away."""
    parts = sorted(
        ((amount(part["n"]), unit(part["unit"])) for part in _PARTS.finditer(found.match[0])),
        key=lambda part: _SIZES.index(part[1]),
    )
    if len({code for _, code in parts}) < len(parts) or not all(isinstance(n, int) for n, _ in parts):
        return None
    if not found["away"]:
        return "DURATION", ("compound", *(of for part in parts for of in part))
    if any(code.startswith("T") for _, code in parts):
        return None
    sign = -1 if found["away"] in (" ago", " earlier") else 1
    day: tuple[object, ...] = ("day", 0) if found["away"] in (" ago", " from now") else ("unit", "same", "D")
    for n, code in parts:
        day = ("shift", n, code, sign, day)
    return "DATE", day


def _all(found: Found) -> Built:
    """ "all day", "all-week"; "full day" after "for"."""
    if found.match[0].startswith("full") and not found.before().endswith("for "):
        return None
    return "DURATION", ("duration", 1, unit(found["unit"]), "")


def _short(found: Found) -> Built:
    """ "3h", "48 h", "123.45 sec"."""
    number, code = amount(found["n"]), unit(found["unit"])
    if re.match(r" ?[/²³^]", found.after()):
        return None
    return "DURATION", ("duration", number, code, "")


_MOMENT = re.compile(
    r"\b(?:back|due|leaves?|meet|meeting|expires?|begins?|starts?|opens?|ends?|returns?|arrives?|resumes?"
    r"|reopens?|reports?|votes?|rules?|decides?) in $"
)
"""What happens at one moment, so that "in two weeks" after it says when and not for how long."""


def _hence(found: Found) -> Built:
    """ "in one week's time", "expires in two weeks"; "grew in two years" is a duration."""
    number, code = amount(found["n"]), unit(found["unit"])
    if not isinstance(number, int) or not re.search(r"\bin $", found.before()):
        return None
    return ("DATE", ("hence", number, code)) if found["time"] or _MOMENT.search(found.before()) else None


_N = rf"(?P<n>{VAGUE}|{CARDINAL}|another|an?|a single|a full)"
_AND_HALF = r"(?P<half> and a half| and one-half| and half)?"
_PARTS = re.compile(spaced(rf"(?P<n>{CARDINAL}) (?P<unit>{ANY_UNIT})"))
_SIZES = ("DE", "Y", "SE", "Q", "M", "FN", "W", "WE", "D", "TH", "TM", "TS")
_BOUNDED = r"s (?:ended|ending|to|through|between|since|before|after|until|up to)\b"
_OLD = r"(?:[ -]old(?:s)?|[ -]olds?| of age)"
RULES = (
    Rule(
        "time ahead",
        rf"(?P<n>{CARDINAL}|an?) (?P<unit>day|week|fortnight|month|year)(?:s|(?='))?"
        r"(?P<time>'?s?'? time)?(?![\w'-])",
        _hence,
        UNIT_STEMS,
    ),
    Rule(
        "duration",
        rf"(?:the (?=[^.,;]{{3,24}}{_BOUNDED}))?{_N}{_AND_HALF}(?: |-(?=day|hour|year))"
        rf"(?:more |full |whole |long |additional "
        rf"|extra |consecutive |straight |further |solid |calendar |business |working "
        rf"|short |bloody |hard |difficult |tense |busy |turbulent |gruelling |tough "
        rf"|intense )?(?P<unit>{ANY_UNIT})"
        r"(?P<half2> and (?:a )?half)?(?:' time|'s? time|'s|'(?=\W))?(?!-|\w)",
        _duration,
        UNIT_STEMS,
    ),
    Rule("age", rf"(?P<n>{CARDINAL}|an?)[ -](?P<unit>{ANY_UNIT}){_OLD}", _age, ("old", "age")),
    Rule(
        "compound duration",
        rf"{CARDINAL} {ANY_UNIT}(?:(?:,? and |, | ){CARDINAL} {ANY_UNIT}){{1,3}}"
        rf"(?P<away> ago| from now| earlier| later)?(?!-)",
        _compound,
        UNIT_STEMS,
    ),
    Rule("whole unit", r"(?:all|full)[ -](?P<unit>day|week|month|year)(?! round)(?!-)", _all, UNIT_STEMS),
    Rule("short unit", r"(?P<n>\d+(?:\.\d+)?) ?(?P<unit>h|hrs?|mins?|secs?)", _short, ("h", "min", "sec")),
    Rule(
        "adjective of duration",
        rf"(?P<n>{CARDINAL}|several|many|multi|a|half)-(?P<unit>{UNIT}|century)(?:-old"
        rf"|-long|-olds)?(?!-?\w)(?!s)",
        _adjective,
        ("-",),
    ),
    Rule("long", rf"(?P<unit>{ANY_UNIT})-?long", _long, ("long",)),
    Rule(
        "window",
        rf"(?P<det>the |these |this |its |their |his |her |our )?(?P<which>{_PAST}|{_FUTURE}"
        rf"|first|final|opening|closing|intervening) (?:(?P<n>{VAGUE}|{CARDINAL}"
        rf"|couple of) )?(?:full |whole )?(?P<unit>{ANY_UNIT})",
        _window,
        UNIT_STEMS,
    ),
    Rule(
        "uncertain duration",
        rf"(?:(?:the )?(?P<which>recent|past|coming|last|next|previous|preceding"
        rf"|following) )?(?P<unit>{UNITS})(?! ?-| (?:ago|later|earlier))",
        _plural,
        UNIT_STEMS,
    ),
    Rule(
        "half a unit",
        r"(?:half an?|a half|half-an?|half|½)[ -](?P<unit>hour|day|year|month|decade|century|week)",
        _half,
        ("half", "½"),
    ),
)
