# ruff: noqa: SIM905  (a list of words reads best as words)
"""Countries by all their names, and nationality adjectives as mentions of the country."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import cache

from tui.linking.keys import fold, key
from tui.linking.names import Join, Name, part
from tui.model.lexicon.countries import Gazetteer, Place, gazetteer
from tui.model.lexicon.names import STATE_NAMES
from tui.model.mention import Form, Label
from tui.model.span import Span
from tui.model.values import Phrase

_AFTER = re.compile(r"\s+([^\W\d_][\w'’-]*)")
_NO_NOUN = frozenset(
    "a all also and are as at be became been before but by can could did do does for from had has have "
    "if in into is may might must nor not of on or our said say says should since so than that the their "
    "then these they this those to too until was we were what when where which while who whose will with "
    "would".split()
)
_SPLIT_NAMES = {"korea": ("KR", "KP"), "congo": ("CD", "CG")}
_SPLIT_ADJECTIVES = {"korean": ("KR", "KP"), "koreans": ("KR", "KP"), "congolese": ("CD", "CG")}


@cache
def _tables() -> Gazetteer:
    raw = gazetteer()
    return Gazetteer(*({fold(text): place for text, place in table.items()} for table in raw))


@cache
def _by_code() -> dict[str, Place]:
    return {place.iso: place for place in gazetteer().names.values() if place.iso}


def is_national(word: str) -> bool:
    """Whether a folded word is a country's name or adjective: what may stand before a ministry's name."""
    return word != "car" and (word in _tables().names or word in _tables().adjectives)


def national(word: str) -> Place | None:
    """The place that a word names as name or adjective: "US", "Chinese", "European’s".

    None without its capitals: a car is not the Central African Republic."""
    plain = key(word)
    if not word[:1].isupper() or (len(plain) < 4 and not word[1:2].isupper() and "." not in word):
        return None
    return _tables().names.get(plain) or _tables().adjectives.get(plain)


def mark_places(names: Sequence[Name]) -> None:
    """Note on every place name the country or region it names; "Georgia" among American states is none.

    Only names labelled as places or nationalities count: Jordan may be a person, Chad too."""
    tables = _tables()
    states = {fold(state) for state in STATE_NAMES} - {"washington", "new york"} | {"atlanta"}
    american = any(name.key in states and name.key not in tables.names for name in names)
    for name in names:
        if name.family not in ("place", "NORP") or name.label is Label.FAC:
            continue
        place = tables.names.get(name.key)
        if place is not None and not (place.iso == "GE" and american):
            name.place = place
            if name.label is Label.NORP:
                name.label = place.label
    present = {name.place.iso for name in names if name.place}
    present |= {p.iso for n in names if n.label is Label.NORP and (p := tables.adjectives.get(n.key))}
    for name in names:
        code = _the_one(_SPLIT_NAMES.get(name.key, ()), present)
        if code and name.family == "place":
            name.place = _by_code()[code]


def _the_one(codes: Iterable[str], present: set[str | None]) -> str | None:
    there = [code for code in codes if code in present]
    return there[0] if len(there) == 1 else None


def mark_adjectives(text: str, names: list[Name], phrases: Sequence[Phrase] = ()) -> None:
    """Note on nationality adjectives the country they belong to; uses for its people become a name of
    their own."""
    tables = _tables()
    heads = {phrase.head for phrase in phrases}
    codes = {n.place.iso for n in names if n.place}
    for name in list(names):
        if name.place is not None or name.family not in ("place", "NORP"):
            continue
        code = _the_one(_SPLIT_ADJECTIVES.get(name.key, ()), codes)
        place = _by_code()[code] if code else tables.adjectives.get(name.key)
        if place is None or name.key in tables.people or name.key == "koreans":
            continue
        people = tuple(m for m in name.mentions if of_people(text, m.span, heads))
        if len(people) == len(name.mentions):
            continue
        if people:
            names.append(part(name, text, people))
        name.place, name.form, name.label = place, Form.ADJECTIVAL, place.label


def same_country(names: Sequence[Name]) -> list[Join]:
    """Names of one country or region are one (US, U.S., United States, America), and so are its
    adjectives."""
    heads: dict[str, Name] = {}
    joins = []
    for name in sorted((n for n in names if n.place), key=lambda n: n.form is Form.ADJECTIVAL):
        assert name.place is not None
        kind = "adjective" if name.form is Form.ADJECTIVAL else "name"
        head = heads.setdefault(name.place.name, name)
        if head is name:
            name.reason = "" if kind == "name" else f"adjective of {name.place.name}"
        else:
            joins.append(Join(name, head, f"{kind} of {name.place.name}"))
    return joins


def of_people(text: str, span: Span, heads: Collection[Span]) -> bool:
    """Whether an adjective stands for people: "the Chinese said", not "the Chinese government".

    With grammar: it heads its noun phrase; without: "the" before it and no noun after it."""
    if text[max(0, span.start - 12) : span.start].lower().split()[-1:] != ["the"]:
        return False
    if span in heads:
        return True
    after = _AFTER.match(text, span.end)
    return after is None or after.group(1).lower() in _NO_NOUN
