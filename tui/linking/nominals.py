"""Definite noun phrases that repeat an entity: "the secretary of state", "the company", "the river"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tui.linking.drafts import Draft
from tui.linking.keys import fold
from tui.linking.roles import Reading, fit, fits, offices, read, told
from tui.linking.scene import Reference, Scene
from tui.model.lexicon.continents import CONTINENTS
from tui.model.lexicon.names import STATES
from tui.model.lexicon.titles import (
    BODY_NOUNS,
    CITY_NOUNS,
    COMPANY_NOUNS,
    COUNTRY_NOUNS,
    FACILITY_NOUNS,
    FEATURE_NOUNS,
    KINDS_OF_BODY,
    OFFICES,
    REGION_NOUNS,
    ROLES,
)
from tui.model.mention import Form, Label
from tui.model.values import Phrase

_PLACE_NOUNS = FEATURE_NOUNS | REGION_NOUNS | FACILITY_NOUNS
_REACH = 40  # sentences; a block may be a whole book
_NOT_ALONE = frozenset(
    {"government", "administration", "regime", "army", "police", "team", "unit", "board", "office"}
)
"""Nouns that point to something else than a named organisation unless its name holds them."""
PRESENCE = 1.15
"""How present a company must be: the subject of the sentence before, or spoken of more than once."""
MARGIN = 2.0
"""How much more present than the next an entity must be for a phrase that says nothing but its kind."""


def referent(scene: Scene, phrase: Phrase) -> Reference | None:
    """The entity that a definite noun phrase repeats."""
    reading = read(scene.document.text, phrase)
    if reading is None:
        return None
    lemma = reading.lemma
    if lemma in ROLES:
        found = _office(scene, phrase, reading)
        return found and Reference(found[0], Form.TITLE, found[1])
    finders: Iterable[tuple[frozenset[str], Callable[[Scene, Phrase, Reading], tuple[Draft, str] | None]]] = (
        (COUNTRY_NOUNS, _country),
        (COMPANY_NOUNS | BODY_NOUNS, _organisation),
        (_PLACE_NOUNS, _place),
        (CITY_NOUNS, _city),
    )
    for nouns, find in finders:
        if lemma in nouns and (found := find(scene, phrase, reading)):
            return Reference(found[0], Form.NOMINAL, found[1])
    return None


# people


def _office(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    """A person whose description holds the office: the same noun and no modifier that contradicts it."""
    scores: list[tuple[int, int, Draft, str]] = []
    wanted = (reading.lemma, *(f"office {n}" for n in offices(reading.title)))
    for draft in scene.known(Label.PERSON, wanted):
        possible = [(score, d) for d in draft.described if (score := fit(reading, d)) is not None]
        last = scene.last(draft)
        if possible and last is not None:
            score, description = max(possible, key=lambda f: f[0])
            scores.append((score, last.block, draft, description))
    if scores:
        best = max(score for score, *_ in scores)
        top = [s for s in scores if s[0] == best]
        near = [s for s in top if s[1] >= scene.block(phrase.span.start) - 1]
        chosen = top if len(top) == 1 else near if len(near) == 1 else []
        return (chosen[0][2], f"repeats “{chosen[0][3]}”") if chosen else None
    return _in_focus(scene, phrase, reading)


def _in_focus(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    """The only person of the sentence before of whom the text has not said what office they hold."""
    if reading.lemma not in OFFICES or reading.followed:
        return None
    here = scene.sentence(phrase.span.start)
    people = {
        id(e.draft): e.draft
        for e in scene.before(phrase.span.start, sentences=1, blocks=0)
        if e.draft and e.draft.label is Label.PERSON and e.sentence < here
    }
    unknown = [draft for draft in people.values() if all("counterpart" in d for d in draft.described)]
    if len(unknown) != 1:
        return None
    (draft,) = unknown
    if not draft.described:
        words = scene.document.text[phrase.span.start : phrase.span.end]
        draft.described.append(words[:1].lower() + words[1:])
    return draft, "the person in focus"


# organisations


def _organisation(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    kinds = KINDS_OF_BODY.get(reading.lemma, frozenset()) | {reading.lemma}
    bodies = scene.known(Label.ORG, kinds)
    near = scene.block(phrase.span.start) - 2
    close = [d for d in bodies if (last := scene.last(d)) is not None and last.block >= near]
    same = [d for d in bodies if reading.lemma in d.words and _agrees(reading, d)]
    kin = [d for d in close if kinds & d.words and not reading.modifiers and not reading.followed]
    if kin and same and kin[0] is not same[0] and reading.lemma not in _NOT_ALONE:
        return kin[0], f"a {reading.lemma} by its name"
    if same:
        return same[0], f"“{reading.lemma}” is in its name"
    repeated = [d for d in bodies if fits(reading, d.described)]
    if repeated:
        return repeated[0], "repeats its description"
    if reading.followed or reading.lemma in _NOT_ALONE:
        return None
    kin = [d for d in close if kinds & d.words and len(reading.modifiers) <= 1]
    if kin:
        return kin[0], f"a {reading.lemma} by its name"
    if reading.lemma in COMPANY_NOUNS and _plain(reading):
        companies = _recent(scene, phrase, Label.ORG, blocks=1)
        companies = [d for d in companies if not (BODY_NOUNS & d.words) or COMPANY_NOUNS & d.words]
        return _focus(scene, phrase, companies, "the company in focus", PRESENCE)
    return None


def _plain(reading: Reading) -> bool:
    """Whether a phrase says no more than kind and country: "the merged group" may be something new."""
    return all(m.endswith("-based") for m in reading.modifiers)


def _agrees(reading: Reading, draft: Draft) -> bool:
    known = draft.words.union(*map(told, draft.described))
    return all(m in known for m in reading.modifiers)


def _recent(scene: Scene, phrase: Phrase, label: Label, blocks: int) -> list[Draft]:
    """Entities of a label spoken of before, the nearest first."""
    found: dict[int, Draft] = {}
    for event in scene.before(phrase.span.start, sentences=_REACH, blocks=blocks):
        if event.draft is not None and event.draft.label is label:
            found.setdefault(id(event.draft), event.draft)
    return list(found.values())


def _focus(
    scene: Scene, phrase: Phrase, allowed: Sequence[Draft], reason: str, least: float = 0.0
) -> tuple[Draft, str] | None:
    """Of these entities the one most present, where it clearly is."""
    ids = {id(d) for d in allowed}
    active = [
        (weight, draft)
        for key, (draft, weight) in scene.activation(phrase.span.start, blocks=2).items()
        if key in ids
    ]
    active.sort(key=lambda pair: -pair[0])
    if not active or active[0][0] < least or (len(active) > 1 and active[0][0] < MARGIN * active[1][0]):
        return None
    return active[0][1], reason


# places


def _country(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    if reading.followed or any("-" not in m for m in reading.modifiers):
        return None
    if reading.lemma == "state":
        return _focus(scene, phrase, _states(scene), "the state in focus")
    countries = [d for d in _recent(scene, phrase, Label.GPE, blocks=2) if d.place and d.place.iso]
    for region in reading.nations & CONTINENTS.keys():
        countries = [d for d in countries if d.place and d.place.iso in CONTINENTS[region]]
    return _focus(scene, phrase, countries, "the country in focus")


def _states(scene: Scene) -> list[Draft]:
    known = {fold(name) for name in STATES.values()}
    return [d for d in scene.drafts if fold(d.name) in known]


def _city(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    if reading.followed:
        return None
    towns = [d for d in _recent(scene, phrase, Label.GPE, blocks=2) if d.place is None]
    repeated = [d for d in towns if fits(reading, d.described)]
    if repeated:
        return repeated[0], "repeats its description"
    if reading.modifiers or reading.nations:
        return None
    here = scene.sentence(phrase.span.start)
    towns = [d for d in towns if (last := scene.last(d)) is not None and here - last.sentence <= 2]
    states = {id(d) for d in _states(scene)}
    return _focus(scene, phrase, [d for d in towns if id(d) not in states], f"the {reading.lemma} in focus")


def _place_labels(reading: Reading) -> tuple[Label, ...]:
    return (Label.FAC,) if reading.lemma in FACILITY_NOUNS - FEATURE_NOUNS else (Label.LOC, Label.GPE)


def _place(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    """A region, river, bridge… whose name or description holds the noun."""
    for label in _place_labels(reading):
        known = scene.known(label, (reading.lemma,))
        same = [d for d in known if reading.lemma in d.words and _agrees(reading, d)]
        same += [d for d in known if fits(reading, d.described)]
        if same:
            return same[0], f"“{reading.lemma}” is in its name or description"
    return None
