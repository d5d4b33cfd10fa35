"""Words before an expression that belong to it: "early", "the end of", "more than", "the week of"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from tui.extraction.components.dates.rule import Atom, spaced

_PARTS = {
    word: part
    for part, words in (
        ("START", ("early", "beginning", "start", "dawn", "first part", "early part", "opening", "onset",
                   "outset", "turn", "early days", "first days", "opening days", "first half")),
        ("MID", ("mid", "middle", "midst", "middle part", "mid-to-late", "midway through")),
        ("END", ("late", "end", "close", "latter part", "later part", "last part", "latter half",
                 "final days", "last days", "latter days", "final part", "tail end", "closing days",
                 "second half")),
        ("", ("earlier", "later")),
    )
    for word in words
}  # fmt: skip
_AMOUNTS = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "more than": "MORE_THAN", "over": "MORE_THAN",
    "well over": "MORE_THAN", "just over": "MORE_THAN", "less than": "LESS_THAN", "under": "LESS_THAN",
    "just under": "LESS_THAN", "fewer than": "LESS_THAN", "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
    "up to": "EQUAL_OR_LESS", "circa": "APPROX", "ca.": "APPROX",
}  # fmt: skip
_OUTSIDE = frozenset(("up to", "some"))
"""They bear on the value but are not part of what is marked."""
_GOVERNED = frozenset(("over", "under", "around"))
"""Prepositions, except after another preposition ("for over a year")."""
_PERIODS = frozenset(
    (
        "date",
        "unit",
        "month",
        "decade",
        "century",
        "season",
        "quarter",
        "fiscal",
        "of",
        "bc",
        "half",
        "weekday",
    )
)
_BARE = frozenset(("early", "late", "mid", "earlier", "later", "mid-to-late"))
"""Modifiers that need no "of"."""
_BACK = frozenset(("ago", "earlier"))
_DISTANCES = _BACK | {"later", "hence"}
_AMOUNT_WORDS = sorted(_AMOUNTS, key=len, reverse=True)


@cache
def _part_before() -> re.Pattern[str]:
    words = "|".join(sorted(_PARTS, key=len, reverse=True))
    return re.compile(
        spaced(rf"(?<!\w)(?:(?:the|very) )*(?P<word>{words})(?P<link> (?:of|in|on) (?:the )?|[ -](?:the )?)$")
    )


@cache
def _amount_before() -> re.Pattern[str]:
    words = "|".join(map(re.escape, _AMOUNT_WORDS))
    return re.compile(
        rf"(?:(?P<led>(?:for|in|after|of|within|took|last(?:s|ed|ing)|take|takes|than) +)|"
        rf"(?<!\w))(?P<word>{words}) +(?:the +)?$"
    )


@cache
def _week_of() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\w)(?:the )?(?P<unit>week|month|weekend) (?:of|beginning|starting|ending|commencing) (?:on )?$"
    )


def modified(atom: Atom, low: str, edge: int) -> Atom:
    """The atom with the modifier before it taken in; nothing before `edge` is looked at."""
    before = low[max(edge, atom.start - 36) : atom.start]
    if atom.type == "DURATION":
        return _measured(atom, before)
    if atom.kind in _DISTANCES:
        return _bounded(atom, low)
    if atom.type == "TIME":
        return _timed(atom, before)
    if atom.type != "DATE":
        return atom
    if atom.kind == "holiday" or (atom.kind == "date" and atom.expression[3] is not None):
        week = _week_of().search(before)
        if week and not (atom.kind == "holiday" and week["unit"] == "month"):
            unit = {"week": "W", "month": "M", "weekend": "WE"}[week["unit"]]
            return replace(
                atom, start=atom.start - len(week[0]), expression=("around", unit, atom.expression)
            )
    if atom.kind in ("bc", "date"):
        match = re.search(r"(?<!\w)(?:circa|ca?\.|(?:about|around)(?= \Z)) ?$", before)
        if match:
            return replace(
                atom, start=atom.start - len(match[0]), expression=("mod", "APPROX", atom.expression)
            )
    return _in_part(atom, low, before) if atom.kind in _PERIODS else atom


def _bounded(atom: Atom, low: str) -> Atom:
    """ "more than three years ago" is before that year, "less than a day later" before that day."""
    words = " ".join(low[atom.start : atom.end].split())
    amount = next((_AMOUNTS[word] for word in _AMOUNT_WORDS if words.startswith(f"{word} ")), None)
    if amount is None:
        return atom
    further, nearer = ("BEFORE", "AFTER") if atom.kind in _BACK else ("AFTER", "BEFORE")
    bound = {"MORE_THAN": further, "LESS_THAN": nearer, "APPROX": "APPROX"}
    bound |= {"EQUAL_OR_MORE": f"ON_OR_{further}", "EQUAL_OR_LESS": f"ON_OR_{nearer}"}
    return replace(atom, expression=("mod", bound[amount], atom.expression))


def _timed(atom: Atom, before: str) -> Atom:
    """ "late Friday night"; "about 9 p.m.", "shortly before noon"."""
    if atom.kind == "part" and (match := re.search(r"(?<!\w)(?:early|late)(?: in| on)? $", before)):
        part = "START" if match[0].startswith("early") else "END"
        return replace(atom, start=atom.start - len(match[0]), expression=("mod", part, atom.expression))
    match = _near().search(before)
    if match is None or (atom.kind != "clock" and not match["side"]):
        return atom
    mod = (match["side"] or "approx").upper()
    return replace(atom, start=atom.start - len(match[0]), expression=("mod", mod, atom.expression))


@cache
def _near() -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:about|around|approximately|(?:shortly|just) (?P<side>before|after)) +$")


def _measured(atom: Atom, before: str) -> Atom:
    match = _amount_before().search(before)
    if match is None or atom.kind not in ("duration", "compound"):
        return atom
    word = match["word"]
    if word in _GOVERNED and not match["led"]:
        return atom
    inside = word not in _OUTSIDE
    start = atom.start - len(before) + match.start("word") if inside else atom.start
    return replace(atom, start=start, expression=("mod", _AMOUNTS[word], atom.expression))


def _in_part(atom: Atom, low: str, before: str) -> Atom:
    match = _part_before().search(before)
    if match is None:
        own = re.match(r"(?:early|late) ", low[atom.start : atom.end])
        return replace(atom, expression=("mod", _PARTS[own[0].strip()], atom.expression)) if own else atom
    word, link = match["word"], match["link"].split()
    if link[:1] == ["of"] and word in ("early", "late", "earlier", "later", "mid"):
        return atom
    if link[:1] in (["in"], ["on"]) and word not in ("early", "late", "earlier", "later"):
        return atom
    if (word == "turn" and atom.kind not in ("century", "date")) or atom.kind == "day":
        return atom
    if atom.kind == "weekday" and word not in ("early", "late", "earlier", "later"):
        return atom
    if link[:1] != ["of"] and word not in _BARE and not match["link"].startswith("-"):
        return atom
    start = atom.start - len(before) + match.start()
    part = _PARTS[word]
    if not part:
        return replace(atom, start=start)
    half = ("half",) if word.endswith("half") else ()
    return replace(atom, start=start, expression=("mod", part, atom.expression, *half))
