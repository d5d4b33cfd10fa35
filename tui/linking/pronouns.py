"""He, she, it and their kin: joined where one entity in focus fits, left alone otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from tui.linking.drafts import Draft
from tui.linking.scene import Event, Scene
from tui.model.mention import Label
from tui.model.values import Phrase

THINGS = frozenset({Label.ORG, Label.GPE, Label.LOC, Label.FAC, Label.PRODUCT})
_OBJECTS = frozenset({"dobj", "dative", "iobj"})
_WINDOW = 4
"""Sentences that a personal pronoun may reach back."""


def referent(scene: Scene, phrase: Phrase) -> tuple[Draft, str] | None:
    """The entity that a pronoun stands for, and why."""
    if phrase.gender in ("masc", "fem"):
        return _person(scene, phrase)
    if phrase.gender == "neut":
        return _thing(scene, phrase)
    return None


def _person(scene: Scene, phrase: Phrase) -> tuple[Draft, str] | None:
    """The person of that gender in the nearest sentence that has one; of several, its subject."""
    here = scene.sentence(phrase.span.start)
    possessive = phrase.role == "poss"
    sentences: dict[int, list[Event]] = {}
    for event in scene.before(phrase.span.start, sentences=_WINDOW, blocks=1):
        draft = event.draft
        if draft is None or draft.label is not Label.PERSON:
            continue
        if draft.gender and draft.gender != phrase.gender:
            continue
        if (
            event.sentence == here
            and event.subject
            and phrase.role in _OBJECTS
            and "self" not in phrase.lemma
        ):
            continue
        sentences.setdefault(event.sentence, []).append(event)
    for _, events in sorted(sentences.items(), reverse=True):
        if possessive and _coordinated(scene, phrase):
            events = events[:1]
        found = _one(events) or _one([e for e in events if e.draft and e.draft.gender == phrase.gender])
        found = found or _one([e for e in events if e.subject])
        if found is None:
            return None
        found.gender = phrase.gender
        return found, f"{phrase.lemma}: the person in focus"
    return None


def _coordinated(scene: Scene, phrase: Phrase) -> bool:
    """ "Blinken and his counterpart": the possessive belongs to the name just before."""
    return scene.document.text[: phrase.span.start].rstrip().endswith(" and")


def _one(events: Sequence[Event]) -> Draft | None:
    drafts = {id(e.draft): e.draft for e in events}
    return next(iter(drafts.values())) if len(drafts) == 1 else None


def _thing(scene: Scene, phrase: Phrase) -> tuple[Draft, str] | None:
    """The nearest subject before it in its sentence, else the first subject of the sentence before."""
    here = scene.sentence(phrase.span.start)
    earlier: list[Event] = []
    for event in scene.before(phrase.span.start, sentences=1, blocks=0):
        if not event.subject or (event.plural and event.draft is None):
            continue
        if event.draft is not None and event.draft.label not in THINGS:
            continue
        if event.sentence == here:
            return (event.draft, f"{phrase.lemma}: the subject before it") if event.draft else None
        earlier.append(event)
    if earlier and (draft := earlier[-1].draft) is not None:
        return draft, f"{phrase.lemma}: the subject of the sentence before"
    return None
