"""Sets: every Monday, twice a week, daily, weekends, mornings."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    ANY_UNIT,
    CARDINAL,
    MONTH_NAME,
    UNIT,
    WEEKDAY_NAME,
    amount,
    any_of,
    month,
    unit,
    weekday,
)
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.times import PARTS

_ADVERBS = {
    "daily": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M",
    "quarterly": "P3M",
    "yearly": "P1Y", "annually": "P1Y", "annual": "P1Y", "hourly": "PT1H", "nightly": "TNI",
    "everyday": "P1D",
    "biannual": "P6M", "biannually": "P6M", "semi-annual": "P6M", "semiannual": "P6M", "bimonthly": "P2M",
    "semi-annually": "P6M", "semiannually": "P6M", "bi-weekly": "P2W", "bi-monthly": "P2M",
    "biennial": "P2Y", "triennial": "P3Y",
}  # fmt: skip


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


def _weekends(found: Found) -> Built:
    """ "at weekends", not two of them."""
    if re.search(r"\b(?:two|three|four|five|six|several|few|many|\d+|of) $", found.before()):
        return None
    return "SET", ("set", "XXXX-WXX-WE", "EVERY", None)


def _parts(found: Found) -> Built:
    """ "in the mornings", "evenings at eight"."""
    if not (found["the"] or re.search(r"\bon $|^$", found.before()) or re.match(r" at \d", found.after())):
        return None
    return "SET", ("set", "T" + PARTS[found["part"]], "EVERY", None)


RULES = (
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
    Rule("weekends", r"weekends(?! (?:of|in|away)\b)", _weekends, ("weekends",)),
    Rule(
        "parts of every day",
        r"(?P<the>(?:(?<=in\s)|(?<=on\s)|(?<=during\s))the )?(?P<part>morning|afternoon|evening|night)s",
        _parts,
        ("mornings", "afternoons", "evenings", "nights"),
    ),
)
