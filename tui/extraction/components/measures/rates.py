"""Denominators: "a day", "per barrel", "a vessel a day", "apiece"."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.model.lexicon import units
from tui.model.lexicon.plurals import singular

_TIME = "second|minute|hour|day|night|week|fortnight|month|quarter|year|season|annum"
_SHORT = "sec|min|hr|yr|s|h|m²|m2|m3|m³|ha"
"""Denominators that are written so behind a stroke alone ("40 W/min")."""
_THING_WORDS = """
share barrel tonne ton kilogram kilo kg gram litre liter gallon ounce pound lb head person household
vessel unit piece bushel mile kilometre kilometer km acre hectare passenger ticket seat copy vote employee
worker child family user customer dose shot MWh kWh pupil student patient player team ship tanker house
home room flight trip visit game match song bottle pint pack packet box cup dozen million thousand
container truck load plate meal sheet word line item day animal cow farm site carat
"""
_THINGS = "|".join(
    [
        *_THING_WORDS.split(),
        "metric ton",
        "troy ounce",
        "square (?:metre|meter|foot|mile)",
        "(?:megawatt|kilowatt)[- ]hour",
    ]
)
_RATE = re.compile(
    rf"(?P<of> of [a-z]+)?(?P<all>(?: (?P<article>an?|each|every|per) |-an?-|/)(?P<what>{_TIME}|"
    rf"{_THINGS})\b(?!['’]s|-old)"
    rf"|/(?P<short>(?-i:{_SHORT}))(?!\w)"
    r"| (?:per|for (?:each|every)) (?P<any>(?-i:[a-z]+))\b)",
    re.IGNORECASE,
)
_AGAIN = re.compile(rf" (?:an?|per|each|every) (?P<what>{_TIME})\b", re.IGNORECASE)
_APIECE = re.compile(r" apiece\b", re.IGNORECASE)
_SHARES = re.compile(r"\bshares?\b", re.IGNORECASE)
_NOT = re.compile(r" (?:ago|earlier|later|before|after|or (?:two|so)|old)\b")
_NAMES = {
    "annum": "year",
    "lb": "pound",
    "metric ton": "tonne",
    "mwh": "megawatt hour",
    "kwh": "kilowatt hour",
}
_ANY_OF = frozenset({"head", "person", "household", "litre", "gallon", "second"})
"""Denominators that need no "per" after something other than money."""
_SPEEDS = frozenset({"kilometre per hour", "mile per hour", "metre per second", "foot per second"})


def attach(text: str, high: int, draft: Draft) -> None:
    """Add the denominators that follow to the unit: "USD per vessel per day"."""
    if draft.dimension in ("age", "ratio") or draft.kind == "other" or " per " in (draft.unit or ""):
        return
    match = _RATE.match(text, draft.end, high)
    if not match:
        _apiece(text, high, draft)
        return
    what = (match.group("what") or match.group("any") or match.group("short")).lower().replace("-", " ")
    if not _divides(text, high, draft, match, what):
        return
    name = _name(what)
    draft.unit = (
        f"{draft.unit} per {name}" if draft.unit else f"time per {name}" if draft.noun else f"per {name}"
    )
    draft.end = match.end()
    again = _AGAIN.match(text, draft.end, high)
    if again and not _NOT.match(text, again.end(), high):
        draft.unit += f" per {_name(again.group('what').lower())}"
        draft.end = again.end()
    draft.how.append("so much for each")
    if draft.kind == "count":
        draft.kind = "quantity"
    if draft.kind == "quantity":
        draft.dimension = "speed" if draft.unit in _SPEEDS else "rate"


def _divides(text: str, high: int, draft: Draft, match: re.Match[str], what: str) -> bool:
    """Whether the words after an amount are its denominator: "a day" is, "a year ago" and "a share sale" are
    not."""
    article = (match.group("article") or "").lower()
    timely = what in units.TIME_UNITS or what == "annum" or match.group("short") is not None
    if what == "cent" or (match.group("of") and not timely):
        return False
    passed = _NOT.match(text, match.end(), high) if article != "per" and timely else None
    if passed and (draft.dimension != "length" or not passed.group().endswith(("before", "after"))):
        return False
    if draft.dimension == "duration" and article != "per" and what not in ("day", "week"):
        return False
    if draft.kind != "money" and article in ("a", "an") and not timely and what not in _ANY_OF:
        return False
    return not draft.bare or timely or bool(match.group("any"))


def _apiece(text: str, high: int, draft: Draft) -> None:
    match = _APIECE.match(text, draft.end, high) if draft.kind == "money" else None
    if match:
        thing = "share" if _SHARES.search(text, max(0, draft.start - 80), draft.start) else "piece"
        draft.unit, draft.end = f"{draft.unit} per {thing}", match.end()
        draft.how.append('"apiece"')


def _name(word: str) -> str:
    low = word.lower()
    known = _NAMES.get(low) or units.words().get(low) or units.symbols().get(low)
    if known:
        return known
    return singular(low)
