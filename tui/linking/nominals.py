"""Definite noun phrases that repeat an entity: "the secretary of state", "the company", "the river"."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tui.linking import nominal_bodies, nominal_places, nominal_things
from tui.linking.countries import national
from tui.linking.drafts import Draft
from tui.linking.focus import Found
from tui.linking.keys import is_acronym, is_role
from tui.linking.roles import Reading, fit, offices, read, told
from tui.linking.scene import Event, Reference, Scene
from tui.model.lexicon.titles import KINDS_OF_ROLE, OFFICES
from tui.model.mention import Form, Label
from tui.model.values import Phrase

_FINDERS: Iterable[tuple[frozenset[str], Callable[[Scene, Phrase, Reading], Found | None]]] = (
    (nominal_places.NATIONS, nominal_places.country),
    (nominal_bodies.NOUNS, nominal_bodies.body),
    (frozenset({"capital"}), nominal_places.capital),
    (nominal_places.PLACES, nominal_places.place),
    (nominal_places.TOWNS, nominal_places.city),
    (nominal_things.NOUNS, nominal_things.thing),
)


def referent(scene: Scene, phrase: Phrase) -> Reference | None:
    """The entity that a definite noun phrase repeats."""
    reading = read(scene.document.text, phrase)
    if reading is None:
        return None
    if is_role(reading.lemma):
        found = _office(scene, phrase, reading)
        return Reference(found[0], Form.TITLE, found[1]) if found and not _holds(phrase, found[0]) else None
    for nouns, find in _FINDERS:
        if (
            reading.lemma in nouns
            and (found := find(scene, phrase, reading))
            and not _holds(phrase, found[0])
        ):
            return Reference(found[0], Form.NOMINAL, found[1])
    if any(reading.lemma in nouns for nouns, _ in _FINDERS):
        return None
    other = nominal_things.namesake(scene, phrase, reading)
    return Reference(other[0], Form.NOMINAL, other[1]) if other and not _holds(phrase, other[0]) else None


def _holds(phrase: Phrase, draft: Draft) -> bool:
    """Whether the entity is named inside the phrase: "the Tarn field" is no second mention of Tarn."""
    return any(phrase.span.contains(m.span) for m in draft.mentions)


def _office(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A person whose description holds the office: the same noun and no modifier that contradicts it."""
    scores: list[tuple[int, Event, Draft, str]] = []
    wanted = {reading.lemma, *(f"office {n}" for n in offices(reading.title))}
    wanted |= KINDS_OF_ROLE.get(reading.lemma, frozenset())
    for draft in scene.known(Label.PERSON, wanted):
        last = scene.last(draft)
        if last is None:
            continue
        near = last.block >= scene.block(phrase.span.start) - 1
        possible = [
            (score, d)
            for d in draft.described
            if (score := fit(reading, d)) is not None and (near or _same_words(reading, d))
        ]
        if possible:
            score, description = max(possible, key=lambda f: f[0])
            scores.append((score, last, draft, description))
    if scores:
        best = max(score for score, *_ in scores)
        top = [s for s in scores if s[0] == best]
        close = [s for s in top if s[1].block >= scene.block(phrase.span.start) - 1]
        just = [s for s in close if s[1].sentence >= scene.sentence(phrase.span.start) - 1]
        chosen = next((found for found in (top, close, just) if len(found) == 1), None)
        return (chosen[0][2], f"repeats “{chosen[0][3]}”") if chosen else None
    return _in_focus(scene, phrase, reading)


def _same_words(reading: Reading, description: str) -> bool:
    """Whether a description holds the phrase's noun, or its country: an office by another name alone may be
    somebody else's."""
    nations = {place.name for word in description.split() if (place := national(word))}
    return reading.lemma in told(description) or bool(reading.nations & nations)


def _in_focus(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The only person of the sentence before of whom the text has not said what office they hold."""
    if reading.lemma not in OFFICES or reading.followed:
        return None
    here = scene.sentence(phrase.span.start)
    people = {
        id(e.draft): e.draft
        for e in scene.before(phrase.span.start, sentences=1, blocks=0)
        if e.draft and e.draft.label is Label.PERSON and e.sentence < here and not is_acronym(e.draft.name)
    }
    unknown = [draft for draft in people.values() if "counterpart" in (*draft.described, "counterpart")[0]]
    if len(unknown) != 1:
        return None
    (draft,) = unknown
    if not draft.described:
        words = scene.document.text[phrase.span.start : phrase.span.end]
        draft.described.append(words[:1].lower() + words[1:])
    return draft, "the person in focus"
