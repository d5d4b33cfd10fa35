"""Noun phrases that repeat a place: "the country", "the port", "the lake", "the Turkish capital"."""

from __future__ import annotations

from collections.abc import Set
from functools import cache

from tui.linking.drafts import Draft
from tui.linking.focus import Found, clearest, in_passing, recent, topic
from tui.linking.keys import fold
from tui.linking.roles import Reading, fits, told
from tui.linking.scene import Scene
from tui.model.lexicon.capitals import CAPITALS
from tui.model.lexicon.continents import CONTINENTS
from tui.model.lexicon.countries import gazetteer
from tui.model.lexicon.kinds import ANY_PLACE, KINDS_OF_PLACE
from tui.model.lexicon.names import STATE_NAMES
from tui.model.lexicon.titles import (
    CITY_NOUNS,
    COUNTRY_NOUNS,
    FACILITY_NOUNS,
    FEATURE_NOUNS,
    REGION_NOUNS,
)
from tui.model.mention import Label
from tui.model.values import Phrase

NATIONS, TOWNS = COUNTRY_NOUNS, CITY_NOUNS
PLACES = FEATURE_NOUNS | REGION_NOUNS | FACILITY_NOUNS | KINDS_OF_PLACE.keys() | ANY_PLACE
"""Heads of phrases that may refer to water, land, or something built."""
_BUILT = (FACILITY_NOUNS - FEATURE_NOUNS) | {
    "site",
    "facility",
    "complex",
    "building",
    "memorial",
    "crossing",
}
_VAGUE = frozenset({"area", "district", "field", "territory"})
_LAND = REGION_NOUNS | {"state"}
_LEAST = 0.1
"""How present a country must be: named within three sentences or so."""


def country(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The country or the American state in focus; "the Asian country" is one of Asia."""
    if reading.followed or any("-" not in m for m in reading.modifiers):
        return None
    if reading.lemma == "state":
        return clearest(scene, phrase, _states(scene), "the state in focus")
    countries = [d for d in recent(scene, phrase, (Label.GPE,), blocks=2) if d.place and d.place.iso]
    for region in reading.nations & CONTINENTS.keys():
        countries = [d for d in countries if d.place and d.place.iso in CONTINENTS[region]]
    if found := clearest(scene, phrase, countries, "the country in focus", _LEAST):
        return found
    if reading.nations or reading.modifiers:
        return None
    nations = [d for d in scene.drafts if d.place and d.place.iso]
    return topic(nations, phrase.span.start, "the country that the text is about")


def _states(scene: Scene) -> list[Draft]:
    known = {fold(name) for name in STATE_NAMES}
    return [d for d in scene.drafts if fold(d.name) in known]


def capital(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The capital of the country that is told, else the only capital named; one by its description."""
    if reading.followed or reading.modifiers:
        return city(scene, phrase, reading)
    known = [d for d in scene.drafts if scene.last(d) is not None and fold(d.name) in CAPITALS]
    if reading.nations:
        codes = {code for nation in reading.nations if (code := _codes().get(nation))}
        known = [d for d in known if CAPITALS[fold(d.name)] in codes]
        return (known[0], f"the capital of {min(reading.nations)}") if len(known) == 1 else None
    if len(known) == 1:
        return known[0], "the only capital named"
    return clearest(scene, phrase, known, "the capital in focus") if known else city(scene, phrase, reading)


@cache
def _codes() -> dict[str, str]:
    return {p.name: p.iso for p in gazetteer().names.values() if p.iso}


def city(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A town by its description, else the one in focus, else the one that the text is about."""
    if reading.followed:
        return None
    states = {id(d) for d in _states(scene)}
    towns = [d for d in recent(scene, phrase, (Label.GPE,), blocks=2) if _is_town(d) and id(d) not in states]
    repeated = [d for d in towns if _called(reading, d)]
    if repeated:
        return repeated[0], "repeats its description"
    if reading.modifiers or reading.nations or reading.lemma == "capital":
        return None
    here = scene.sentence(phrase.span.start)
    near = [d for d in towns if (last := scene.last(d)) is not None and here - last.sentence <= 2]
    if found := clearest(scene, phrase, near, f"the {reading.lemma} in focus"):
        return found
    known = [d for d in scene.drafts if d.label is Label.GPE and _is_town(d) and id(d) not in states]
    return topic(known, phrase.span.start, f"the {reading.lemma} that the text is about")


def _is_town(draft: Draft) -> bool:
    return draft.place is None and not (_LAND & (draft.words | draft.kinds))


def _called(reading: Reading, draft: Draft) -> bool:
    """Whether a phrase repeats a description of a place, or the noun that was used of it in passing."""
    plain = not reading.modifiers and not reading.nations
    return fits(reading, draft.described) or (plain and reading.lemma in draft.kinds)


def place(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A region, river, bridge… whose name or description holds the noun, else the only one around."""
    if _set_apart(scene, phrase):
        return None
    built = reading.lemma in _BUILT
    labels = (Label.FAC, Label.GPE) if built else (Label.LOC, Label.GPE, Label.FAC)
    noun = frozenset({reading.lemma})
    for words in (noun, noun | KINDS_OF_PLACE.get(reading.lemma, frozenset())):
        same = [d for label in labels for d in scene.known(label, words) if _is_called(reading, d, words)]
        if built:  # the port may be the town's, but is not the town of that name
            same = [d for d in same if d.label is Label.FAC or fits(reading, d.described)]
        if same:
            same.sort(key=lambda d: -_place_of_last(scene, d))
            main = next(d for d in same if not in_passing(d, same))
            return main, f"“{reading.lemma}” is in its name or description"
    return _only_one(scene, phrase, reading, Label.FAC if built else Label.LOC)


def _place_of_last(scene: Scene, draft: Draft) -> int:
    last = scene.last(draft)
    return last.span.start if last else -1


def _is_called(reading: Reading, draft: Draft, nouns: Set[str]) -> bool:
    """Whether one of these nouns is in a place's name or was used of it, and no modifier contradicts."""
    if fits(reading, draft.described):
        return True
    known = draft.words.union(*map(told, draft.described))
    return bool(nouns & (draft.words | draft.kinds)) and all(m in known for m in reading.modifiers)


def _set_apart(scene: Scene, phrase: Phrase) -> bool:
    """Whether a place follows that tells which one is meant: "the river at Tarn"."""
    after = scene.document.text[phrase.span.end : phrase.span.end + 12].split(" ")
    return (
        len(after) > 2 and not after[0] and after[1] in ("at", "near", "between") and after[2][:1].isupper()
    )


def _only_one(scene: Scene, phrase: Phrase, reading: Reading, label: Label) -> Found | None:
    """The only place named in this sentence and the one before, if nothing says that it is another kind."""
    if reading.modifiers or reading.nations or reading.followed or reading.lemma in _VAGUE:
        return None
    found: dict[int, Draft] = {}
    for event in scene.before(phrase.span.start, sentences=1, blocks=0):
        draft = event.draft
        if draft is not None and draft.label is label:
            found[id(draft)] = draft
    if len(found) != 1:
        return None
    (only,) = found.values()
    other = (PLACES - ANY_PLACE) & only.words.union(only.kinds, *map(told, only.described))
    return None if other else (only, f"the only {reading.lemma} around")
