"""Denominators: "a day", "per barrel", "a vessel a day", "apiece"."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.model.lexicon import units
from tui.model.lexicon.plurals import singular

_TIME = "second|minute|hour|day|night|week|fortnight|month|quarter|year|season|annum"
_THINGS = (
    "share|barrel|tonne|ton|metric ton|kilogram|kilo|kg|gram|litre|liter|gallon|ounce|troy ounce|pound|lb|head|person|household|"
    "vessel|unit|piece|bushel|mile|kilometre|kilometer|km|acre|hectare|square metre|square meter|square foot|passenger|ticket|"
    "seat|copy|vote|employee|worker|child|family|user|customer|dose|shot|megawatt[- ]hour|kilowatt[- ]hour|MWh|kWh|pupil|student|"
    "patient|player|team|ship|tanker|house|home|room|flight|trip|visit|game|match|song|bottle|pint|pack|packet|box|cup|dozen|"
    "million|thousand|head of cattle|container|truck|load|plate|meal|sheet|word|line|item|day|square mile|animal|cow|farm|site"
)
_RATE = re.compile(
    rf"(?P<of> of [a-z]+)?(?P<all>(?: (?:an?|each|every|per)[ ]|-an?-|/)(?P<what>{_TIME}|{_THINGS})\b(?!['’]s|-old)"
    rf"| (?:per|for (?:each|every)) (?P<any>[a-z]+)\b)",
    re.IGNORECASE,
)
_AGAIN = re.compile(rf" (?:an?|per|each|every) (?P<what>{_TIME}|{_THINGS})\b", re.IGNORECASE)
_APIECE = re.compile(r" (?:apiece|each)\b(?! (?:of|other|year|day|week|month|time))", re.IGNORECASE)
_NOT = re.compile(r" (?:ago|earlier|later|before|after|or (?:two|so)|old)\b")
_NAMES = {"annum": "year", "lb": "pound", "kg": "kilogram", "km": "kilometre", "kilo": "kilogram", "mwh": "megawatt hour",
          "kwh": "kilowatt hour", "metric ton": "tonne", "liter": "litre", "kilometer": "kilometre"}  # fmt: skip


def attach(text: str, high: int, draft: Draft) -> None:
    """Add the denominators that follow to the unit: "USD per vessel per day"."""
    if draft.dimension in ("age", "ratio") or draft.kind == "other" or " per " in (draft.unit or ""):
        return
    match = _RATE.match(text, draft.end, high)
    if not match:
        if draft.kind == "money":
            apiece = _APIECE.match(text, draft.end, high)
            if apiece and "apiece" in apiece.group().lower():
                thing = (
                    "share"
                    if re.search(r"\bshares?\b", text[max(0, draft.start - 80) : draft.start])
                    else "piece"
                )
                draft.unit, draft.end = f"{draft.unit} per {thing}", apiece.end()
                draft.how.append("apiece")
        return
    what = (match.group("what") or match.group("any")).lower().replace("-", " ")
    article = match.group("all").lower().lstrip(" -/").split()[0] if match.group("all") else ""
    timely = what in units.TIME_UNITS or what == "annum"
    if article in ("a", "an", "each", "every") and timely and _NOT.match(text, match.end(), high):
        return
    if what in ("cent", "se") or (match.group("of") and not timely):
        return
    if draft.dimension == "duration" and article != "per" and what not in ("day", "week"):
        return
    if (
        draft.kind != "money"
        and article in ("a", "an")
        and not timely
        and what not in ("head", "person", "household", "litre", "gallon", "second")
    ):
        return
    if draft.bare and not timely and not match.group("any"):
        return
    draft.unit = (
        f"{draft.unit or 'time'} per {_name(what)}" if draft.unit or draft.noun else f"per {_name(what)}"
    )
    draft.end = match.end()
    again = _AGAIN.match(text, draft.end, high)
    if again and not _NOT.match(text, again.end(), high):
        draft.unit += f" per {_name(again.group('what').lower())}"
        draft.end = again.end()
    draft.how.append("rate")
    if draft.kind == "count":
        draft.kind = "quantity"
    speed = units.units()
    short = {
        "kilometre per hour": "speed",
        "mile per hour": "speed",
        "metre per second": "speed",
        "foot per second": "speed",
        "kilometre per second": "speed",
    }
    if draft.kind != "percent" and draft.dimension not in ("money",):
        draft.dimension = short.get(
            draft.unit, "speed" if draft.unit in speed and speed[draft.unit].dimension == "speed" else "rate"
        )


def _name(word: str) -> str:
    low = word.lower()
    known = _NAMES.get(low) or units.words().get(low)
    if known:
        return known
    return singular(low)
