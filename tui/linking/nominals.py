"""Definite noun phrases that repeat an entity: "the secretary of state", "the company", "the river"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from tui.linking.countries import national
from tui.linking.drafts import Draft
from tui.linking.keys import fold, singular, words
from tui.linking.scene import Scene
from tui.model.lexicon.continents import CONTINENTS
from tui.model.lexicon.names import FUNCTION_WORDS, STATES
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
    SAME_OFFICE,
)
from tui.model.mention import Form, Label
from tui.model.values import Phrase

_DETERMINERS = frozenset({"the", "this", "that"})
_NOT_ALONE = frozenset(
    {"government", "administration", "regime", "army", "police", "team", "unit", "board", "office"}
)
"""Nouns that point to something else than a named organisation unless its name holds them."""
MARGIN = 2.0
"""How much more present than the next an entity must be for a phrase that says nothing but its kind."""


class Reading(NamedTuple):
    """A phrase taken apart: its head, the words before it, the countries among them, whether "of …"
    follows."""

    lemma: str
    modifiers: tuple[str, ...]
    nations: frozenset[str]
    followed: bool
    title: str


def read(text: str, phrase: Phrase) -> Reading | None:
    """Take a definite singular phrase apart; None for possessives, plurals and indefinite ones."""
    if phrase.pronoun or not phrase.definite or phrase.number == "plur" or phrase.role in ("appos", "attr"):
        return None
    head = text[phrase.span.start : phrase.head.start]
    parts = fold(head).split()
    if not parts or parts[0] not in _DETERMINERS or "'s" in fold(head) or "' " in fold(head):
        return None
    lemma = singular(text[phrase.head.start : phrase.head.end])
    nations = frozenset(place.name for part in parts[1:] if (place := national(part)))
    plain = tuple(p.strip("\"',") for p in parts[1:] if national(p) is None)
    title = " ".join(words(text[phrase.span.start : phrase.span.end]))
    return Reading(lemma, plain, nations, phrase.span.end > phrase.head.end, title)


def referent(scene: Scene, phrase: Phrase) -> tuple[Draft, Form, str] | None:
    """The entity that a definite noun phrase repeats, the form of the mention, and why."""
    reading = read(scene.document.text, phrase)
    if reading is None:
        return None
    lemma = reading.lemma
    if lemma in ROLES:
        found = _office(scene, phrase, reading)
        return found and (found[0], Form.TITLE, found[1])
    finders: Iterable[tuple[frozenset[str], Callable[[Scene, Phrase, Reading], tuple[Draft, str] | None]]] = (
        (COUNTRY_NOUNS, _country),
        (COMPANY_NOUNS | BODY_NOUNS, _organisation),
        (CITY_NOUNS, _city),
        (FEATURE_NOUNS | REGION_NOUNS | FACILITY_NOUNS, _place),
    )
    for nouns, find in finders:
        if lemma in nouns and (found := find(scene, phrase, reading)):
            return found[0], Form.NOMINAL, found[1]
    return None


# people


def _office(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    """A person whose description holds the office: the same noun and no modifier that contradicts it."""
    scores: list[tuple[int, int, Draft, str]] = []
    for event in scene.before(phrase.span.start, sentences=1 << 30, blocks=1 << 30):
        draft = event.draft
        if draft is None or draft.label is not Label.PERSON or any(draft is s[2] for s in scores):
            continue
        fits = [(score, d) for d in draft.described if (score := fit(reading, d)) is not None]
        if fits:
            score, description = max(fits, key=lambda f: f[0])
            scores.append((score, event.block, draft, description))
    if scores:
        best = max(score for score, *_ in scores)
        top = [s for s in scores if s[0] == best]
        near = [s for s in top if s[1] >= scene.block(phrase.span.start) - 1]
        chosen = top if len(top) == 1 else near if len(near) == 1 else []
        return (chosen[0][2], f"repeats “{chosen[0][3]}”") if chosen else None
    return _in_focus(scene, phrase, reading)


def _in_focus(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    """The only person of the sentence before, where the text has not said what office they hold."""
    if reading.lemma not in OFFICES or reading.followed:
        return None
    here = scene.sentence(phrase.span.start)
    people = {
        id(e.draft): e.draft
        for e in scene.before(phrase.span.start, sentences=1, blocks=0)
        if e.draft and e.draft.label is Label.PERSON and e.sentence < here
    }
    if len(people) != 1:
        return None
    (draft,) = people.values()
    if all("counterpart" in d for d in draft.described):
        return draft, "the person in focus"
    return None


def fit(reading: Reading, description: str) -> int | None:
    """How well a phrase repeats a description: the number of shared words; None where they contradict."""
    told = [singular(w) for w in words(description)]
    offices = office_of(reading.title) & office_of(" ".join(told))
    if reading.lemma not in told and not offices:
        return None
    nations = {place.name for w in told if (place := national(w))}
    if reading.nations and nations and not reading.nations & nations:
        return None
    if not offices and any(m not in told for m in reading.modifiers if m not in FUNCTION_WORDS):
        return None
    return 1 + len(set(told) & {singular(w) for w in reading.title.split()}) + len(reading.nations & nations)


def office_of(title: str) -> frozenset[int]:
    """Indices into `SAME_OFFICE` of the offices that a title names."""
    padded = f" {title} "
    return frozenset(i for i, names in enumerate(SAME_OFFICE) if any(f" {name} " in padded for name in names))


# organisations


def _organisation(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    bodies = _recent(scene, phrase, Label.ORG, blocks=1 << 30)
    kinds = KINDS_OF_BODY.get(reading.lemma, frozenset()) | {reading.lemma}
    same = [d for d in bodies if reading.lemma in d.words and _agrees(reading, d)]
    if same:
        return same[0], f"“{reading.lemma}” is in its name"
    told = [d for d in bodies if any(fit(reading, words_) is not None for words_ in d.described)]
    if told:
        return told[0], "repeats its description"
    if reading.followed or reading.lemma in _NOT_ALONE:
        return None
    near = _recent(scene, phrase, Label.ORG, blocks=2)
    kin = [d for d in near if kinds & d.words and _modest(reading)]
    if kin:
        return kin[0], f"a {reading.lemma} by its name"
    if reading.lemma in COMPANY_NOUNS:
        companies = [d for d in near if not (BODY_NOUNS & d.words) or COMPANY_NOUNS & d.words]
        return _focus(scene, phrase, companies, "the company in focus")
    return None


def _agrees(reading: Reading, draft: Draft) -> bool:
    known = draft.words | {w for d in draft.described for w in words(d)}
    return all(m in known for m in reading.modifiers) or not reading.modifiers


def _modest(reading: Reading) -> bool:
    return len(reading.modifiers) <= 1


def _recent(scene: Scene, phrase: Phrase, label: Label, blocks: int) -> list[Draft]:
    """Entities of a label spoken of before, the nearest first."""
    found: dict[int, Draft] = {}
    for event in scene.before(phrase.span.start, sentences=1 << 30, blocks=blocks):
        if event.draft is not None and event.draft.label is label:
            found.setdefault(id(event.draft), event.draft)
    return list(found.values())


def _focus(scene: Scene, phrase: Phrase, allowed: Sequence[Draft], reason: str) -> tuple[Draft, str] | None:
    """Of these entities the one most present, where it clearly is."""
    ids = {id(d) for d in allowed}
    active = [
        (weight, draft)
        for key, (draft, weight) in scene.activation(phrase.span.start, blocks=2).items()
        if key in ids
    ]
    active.sort(key=lambda pair: -pair[0])
    if not active or (len(active) > 1 and active[0][0] < MARGIN * active[1][0]):
        return None
    return active[0][1], reason


# places


def _country(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    if reading.followed:
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
    told = [d for d in towns if any(fit(reading, words_) is not None for words_ in d.described)]
    if told:
        return told[0], "repeats its description"
    states = {id(d) for d in _states(scene)}
    return _focus(scene, phrase, [d for d in towns if id(d) not in states], f"the {reading.lemma} in focus")


def _place(scene: Scene, phrase: Phrase, reading: Reading) -> tuple[Draft, str] | None:
    """A region, river, bridge…: one whose name or description holds the noun, else the only one in focus."""
    label = Label.FAC if reading.lemma in FACILITY_NOUNS else Label.LOC
    labels = (label, Label.GPE, Label.LOC) if label is Label.LOC else (label,)
    for which in labels:
        known = _recent(scene, phrase, which, blocks=1 << 30)
        same = [d for d in known if reading.lemma in d.words and _agrees(reading, d)]
        same += [d for d in known if any(fit(reading, words_) is not None for words_ in d.described)]
        if same:
            return same[0], f"“{reading.lemma}” is in its name or description"
    if reading.followed or reading.modifiers:
        return None
    near = [d for which in dict.fromkeys(labels) for d in _recent(scene, phrase, which, blocks=0)]
    near = [d for d in near if d.label is label and d.place is None]
    return (near[0], f"the {reading.lemma} in focus") if len(near) == 1 else None
