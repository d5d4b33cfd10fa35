"""Sets: every Monday, twice a week, daily, weekends, mornings."""

from __future__ import annotations

import re

from tui.extraction.components.dates.fragments import (
    ANY_UNIT,
    CARDINAL,
    MONTH_NAME,
    PART,
    SEASON,
    UNIT,
    WEEKDAY_NAME,
    amount,
    any_of,
    month,
    unit,
    weekday,
)
from tui.extraction.components.dates.rule import Built, Found, Rule
from tui.model.lexicon.months import MONTHS, WEEKDAYS
from tui.model.lexicon.times import ORDINALS, PARTS, SEASONS

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
    if word in PARTS:
        return "SET", ("set", "T" + PARTS[word], quant, None)
    if word in WEEKDAYS:
        return "SET", ("set", f"XXXX-WXX-{weekday(word)}", quant, None)
    if word in MONTHS:
        if word in ("may", "march") and not found.capital("word"):
            return None
        return "SET", ("set", f"XXXX-{month(word):02d}", quant, None)
    if word in SEASONS:
        return "SET", ("set", f"XXXX-{SEASONS[word]}", quant, None)
    if quant == "EACH" and re.match(r" (?:of|other)\b", found.after()):
        return None
    if number == "other":
        count: object = 2
    else:
        count = (ORDINALS.get(number) or amount(number)) if number else 1
    return "SET", ("every", count, unit(word), quant)


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
    return "SET", ("set", _ADVERBS[word], "EACH", None)


def _weekdays(found: Found) -> Built:
    if re.search(r"\b(?:two|three|four|five|six|several|few|\d+) $", found.before()):
        return None
    return "SET", ("set", f"XXXX-WXX-{weekday(found['wd'].removesuffix('s'))}", "EVERY", None)


def _weekday_parts(found: Found) -> Built:
    """ "Friday mornings"."""
    return "SET", ("set", f"XXXX-WXX-{weekday(found['wd'])}T{PARTS[found['part']]}", "EVERY", None)


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
        rf"| {CARDINAL}| few)? (?P<word>{WEEKDAY_NAME}|{MONTH_NAME}|{ANY_UNIT}|{SEASON}|{PART})",
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
    Rule(
        "weekday and part",
        rf"(?P<wd>{WEEKDAY_NAME}) (?P<part>{PART})s",
        _weekday_parts,
        ("day",),
    ),
    Rule("weekdays", rf"(?P<wd>{WEEKDAY_NAME}s)", _weekdays, ("days",)),
    Rule("weekends", r"weekends(?! (?:of|in|away)\b)", _weekends, ("weekends",)),
    Rule(
        "parts of every day",
        rf"(?P<the>(?:(?<=in\s)|(?<=on\s)|(?<=during\s))the )?(?P<part>{PART})s",
        _parts,
        ("mornings", "afternoons", "evenings", "nights"),
    ),
)
