"""Durations and sets: two years, a 72-hour truce, the past decade, every Monday, twice a week."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    ANY_UNIT,
    CARDINAL,
    MONTH_NAME,
    UNIT,
    UNITS,
    VAGUE,
    WEEKDAY_NAME,
    amount,
    any_of,
    month,
    unit,
    weekday,
)
from tui.extraction.components.dates.gates import UNIT_STEMS
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.times import PARTS

_ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H", "nightly": "TNI",
    "everyday": "P1D",
    "biannual": "P6M", "biannually": "P6M", "semi-annual": "P6M", "semiannual": "P6M", "bimonthly": "P2M",
    "biennial": "P2Y", "triennial": "P3Y",
}  # fmt: skip
_PAST = any_of(("past", "last", "previous", "preceding", "prior", "recent"))
_FUTURE = any_of(("next", "coming", "following", "upcoming", "subsequent", "ensuing", "succeeding"))


_NO_SECONDS = re.compile(r"-?(?:half|quarter|place|time|round|largest|biggest)")
_DAY_THAT = re.compile(r" (?:when|that|of|as|in|on|to)\b")
_ONE_DAY = re.compile(r"\b(?:for|in|within|after|than|least|most|over|of) $")


def _duration(found: Found) -> Built:
    n, number, code = found["n"].strip(), amount(found["n"]), unit(found["unit"])
    if number is None or code == "SE":
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
    return (
        found.capital("unit")
        and found.capital()
        and re.match(r" [A-Z]", found.text[found.end : found.end + 2]) is not None
    )


_LEADS = re.compile(
    r"(?:\b(?:for|in|within|after|over|about|around|than|least|most|takes?|took|taken"
    r"|lasts?|lasted|lasting|of|by|with"
    r"|through|during|spent|spend|waite?d?|and|or|under|up to|nearly|almost|just|only"
    r"|roughly|follow(?:s|ed|ing)|be"
    r"|until|before|be|half|less|throughout) |^|[.:;] )$"
)


_COUNT = re.compile(r"(?<![$€£\d.,\w])(?:\d[\d,.]*|hours|days|times) $")


def _rate(found: Found) -> bool:
    """ "$80 a barrel a day", "three times a year": part of a measure or of a set."""
    if found["n"].strip() not in ("a", "an"):
        return False
    if unit(found["unit"]) == "TS":
        return True
    return not (_LEADS.search(found.before()) or re.match(r" (?:after|before)\b", found.after()))


def _adjective(found: Found) -> Built:
    number, code = amount(found["n"]), unit(found["unit"])
    if (
        number is None
        or (number == "X" and found["n"] not in ("several", "many", "multi"))
        or (code == "TS" and "second" in found["n"])
    ):
        return None
    return None if _is_name(found) else ("DURATION", ("duration", number, code, ""))


def _long(found: Found) -> Built:
    """ "a decades-long dispute", "month-long talks"."""
    many = found["unit"].endswith("s") or found["unit"] == "centuries"
    return "DURATION", ("duration", "X" if many else 1, unit(found["unit"]), "")


def _age(found: Found) -> Built:
    number = amount(found["n"])
    return None if number is None else ("DURATION", ("duration", number, unit(found["unit"] or "year"), ""))


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
    if number is None or code == "SE":
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
    code = unit(found["unit"])
    return "DURATION", ("duration", 0.5, code, "")


def _every(found: Found) -> Built:
    word, quant = found["word"], found["quant"].strip().upper()
    number = found["n"].strip()
    if word.rstrip("s") in ("morning", "afternoon", "evening", "night"):
        return "SET", ("set", "T" + PARTS[word.rstrip("s")], quant, None)
    if re.fullmatch(WEEKDAY_NAME, word):
        return "SET", ("set", f"XXXX-WXX-{weekday(word)}", quant, None)
    if re.fullmatch(MONTH_NAME, word):
        if word in ("may", "march") and not found.capital("word"):
            return None
        return "SET", ("set", f"XXXX-{month(word):02d}", quant, None)
    if re.fullmatch(r"spring|summer|autumn|fall|winter", word):
        return "SET", (
            "set",
            "XXXX-" + {"spring": "SP", "summer": "SU", "winter": "WI"}.get(word, "FA"),
            quant,
            None,
        )
    if quant == "EACH" and re.match(r" (?:of|other)\b", found.after()):
        return None
    count: object = 1
    if number == "other":
        count = 2
    elif number:
        count = {"second": 2, "third": 3, "fourth": 4}.get(number) or amount(number)
    return None if count is None else ("SET", ("every", count, unit(word), quant))


def _times(found: Found) -> Built:
    words = found["n"]
    number = {"once": 1, "twice": 2}.get(words) or amount(words.removesuffix("times").strip())
    if not isinstance(number, int):
        number = 0
    return "SET", ("times", number, unit(found["unit"]))


def _adverb(found: Found) -> Built:
    word = found.match[0]
    if (
        word in ("daily", "weekly", "monthly")
        and found.capital()
        and not re.match(r"[.,;]| [a-z]", found.text[found.end : found.end + 2])
    ):
        return None
    value = _ADVERBS[word]
    return "SET", ("set", value, "EACH", None)


def _compound(found: Found) -> Built:
    first, second = amount(found["n"]), amount(found["n2"])
    if first is None or second is None:
        return None
    return "DURATION", ("compound", first, unit(found["unit"]), second, unit(found["unit2"]))


_N = rf"(?P<n>{VAGUE}|{CARDINAL}|another|an?|a single|a full)"
_AND_HALF = r"(?P<half> and a half| and one-half)?"
_BOUNDED = r"s (?:ended|ending|to|through|between|since|before|after|until|up to)\b"
_OLD = r"(?:[ -]old(?:s)?|[ -]olds?| of age)"
RULES = (
    Rule(
        "duration",
        rf"(?:the (?=[^.,;]{{3,24}}{_BOUNDED}))?{_N}{_AND_HALF}(?: |-(?=day|hour|year))(?:more |full |whole |long |additional "
        rf"|extra |consecutive |straight |further |solid |calendar |business |working "
        rf"|short |bloody |hard |difficult |tense |busy |turbulent |gruelling |tough "
        rf"|intense )?(?P<unit>{ANY_UNIT})(?P<half2> and a half)?(?:' time|'s? time|'s|'(?=\W))?(?!-|\w)",
        _duration,
        UNIT_STEMS,
    ),
    Rule("age", rf"(?P<n>{CARDINAL}|an?)[ -](?P<unit>{ANY_UNIT}){_OLD}", _age, ("old", "age")),
    Rule(
        "compound duration",
        rf"(?P<n>{CARDINAL}) (?P<unit>years?|hours?) and (?P<n2>{CARDINAL}) (?P<unit2>months?|minutes?)",
        _compound,
        UNIT_STEMS,
    ),
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
        r"(?:half an?|a half|half-an?)[ -](?P<unit>hour|day|year|month|decade|century|week)",
        _half,
        ("half",),
    ),
    Rule(
        "every",
        rf"(?P<quant>every|each)(?: single)?(?P<n> other| second| third| fourth"
        rf"| {CARDINAL}| few)? (?P<word>{WEEKDAY_NAME}|{MONTH_NAME}|{ANY_UNIT}|spring"
        rf"|summer|autumn|fall|winter|morning|afternoon|evening|night)",
        _every,
        ("every", "each"),
    ),
    Rule(
        "times",
        rf"(?P<n>once|twice|{CARDINAL} times|several times|many times|a few times) (?:a|an"
        rf"|each|every|per) (?P<unit>{UNIT}|century)",
        _times,
        ("once", "twice", "times"),
    ),
    Rule("adverb of repetition", any_of(_ADVERBS) + "(?!-)", _adverb, ("ly", "annual", "ial", "day")),
)
