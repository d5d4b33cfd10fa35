"""Noun phrases that repeat a place: "the country", "the port", "the lake", "the Turkish capital"."""

from __future__ import annotations

from tui.linking.drafts import Draft
from tui.linking.focus import Found, clearest, recent, topic
from tui.linking.keys import fold
from tui.linking.roles import Reading, fits, told
from tui.linking.scene import Scene
from tui.model.lexicon.continents import CONTINENTS
from tui.model.lexicon.names import STATES
from tui.model.lexicon.titles import (
    CITY_NOUNS,
    COUNTRY_NOUNS,
    FACILITY_NOUNS,
    FEATURE_NOUNS,
    REGION_NOUNS,
)
from tui.model.mention import Label
from tui.model.values import Phrase

__all__ = ["CITY_NOUNS", "COUNTRY_NOUNS", "PLACE_NOUNS", "capital", "city", "country", "place"]

PLACE_NOUNS = FEATURE_NOUNS | REGION_NOUNS | FACILITY_NOUNS
"""Heads of phrases that may refer to water, land, or something built."""


def country(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The country or the American state in focus; "the Asian country" is one of Asia."""
    if reading.followed or any("-" not in m for m in reading.modifiers):
        return None
    if reading.lemma == "state":
        return clearest(scene, phrase, _states(scene), "the state in focus")
    countries = [d for d in recent(scene, phrase, (Label.GPE,), blocks=2) if d.place and d.place.iso]
    for region in reading.nations & CONTINENTS.keys():
        countries = [d for d in countries if d.place and d.place.iso in CONTINENTS[region]]
    return clearest(scene, phrase, countries, "the country in focus")


def _states(scene: Scene) -> list[Draft]:
    known = {fold(name) for name in STATES.values()}
    return [d for d in scene.drafts if fold(d.name) in known]


def capital(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A capital."""
    return city(scene, phrase, reading)


def city(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A town by its description, else the one in focus, else the one that the text is about."""
    if reading.followed:
        return None
    towns = [d for d in recent(scene, phrase, (Label.GPE,), blocks=2) if d.place is None]
    repeated = [d for d in towns if fits(reading, d.described)]
    if repeated:
        return repeated[0], "repeats its description"
    if reading.modifiers or reading.nations:
        return None
    states = {id(d) for d in _states(scene)}
    here = scene.sentence(phrase.span.start)
    near = [d for d in towns if (last := scene.last(d)) is not None and here - last.sentence <= 2]
    found = clearest(scene, phrase, [d for d in near if id(d) not in states], f"the {reading.lemma} in focus")
    if found:
        return found
    all_towns = [d for d in scene.drafts if d.label is Label.GPE and d.place is None and id(d) not in states]
    return topic(all_towns, phrase.span.start, f"the {reading.lemma} that the text is about")


def _place_labels(reading: Reading) -> tuple[Label, ...]:
    return (Label.FAC,) if reading.lemma in FACILITY_NOUNS - FEATURE_NOUNS else (Label.LOC, Label.GPE)


def place(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A region, river, bridge… whose name or description holds the noun."""
    for label in _place_labels(reading):
        known = scene.known(label, (reading.lemma,))
        same = [d for d in known if reading.lemma in d.words and _agrees(reading, d)]
        same += [d for d in known if fits(reading, d.described)]
        if same:
            return same[0], f"“{reading.lemma}” is in its name or description"
    return None


def _agrees(reading: Reading, draft: Draft) -> bool:
    known = draft.words.union(*map(told, draft.described))
    return all(m in known for m in reading.modifiers)
