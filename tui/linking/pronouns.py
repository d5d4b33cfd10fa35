"""He, she, it and their kin: joined where one entity in focus fits, left alone otherwise."""

from __future__ import annotations

import re
from math import log1p, sqrt

from tui.linking.drafts import Draft
from tui.linking.scene import SUBJECTS, Event, Reference, Scene
from tui.model.mention import Form, Label
from tui.model.values import Phrase

THINGS = frozenset({Label.ORG, Label.GPE, Label.LOC, Label.FAC, Label.PRODUCT})
_GOVERNED = frozenset({"dobj", "dative", "iobj", "pobj"})
_OBJECTS = frozenset({"dobj", "dative", "iobj"})
_SAYS = re.compile(r"\b(?:says|said|adds|added|announced|reckons|expects) (?:\w+day )?(?:that )?$")
_KNOWN = 1.5
_MARGIN = 1.5
_WINDOW = 4
"""Sentences that a personal pronoun may reach back."""


def referent(scene: Scene, phrase: Phrase) -> Reference | None:
    """The entity that a pronoun stands for."""
    find = {"masc": _person, "fem": _person, "neut": _thing}.get(phrase.gender)
    found = find(scene, phrase) if find else None
    return found and Reference(found[0], Form.PRONOUN, found[1])


def _person(scene: Scene, phrase: Phrase) -> tuple[Draft, str] | None:
    """The person of that gender most present before it, where one clearly is.

    A known gender counts more, and so does a person of whom the whole text speaks much."""
    here = scene.sentence(phrase.span.start)
    object_ = phrase.role in _OBJECTS and "self" not in phrase.lemma
    subjects: set[int] = set()
    nearest: Draft | None = None
    for event in scene.before(phrase.span.start, sentences=_WINDOW, blocks=1):
        if event.draft is None or not _fits(event.draft, phrase):
            continue
        nearest = nearest or event.draft
        if event.sentence == here and event.subject and object_:
            subjects.add(id(event.draft))
    if nearest is None:
        return None
    if (sayer := _sayer(scene, phrase)) and _fits(sayer, phrase):
        sayer.guess = phrase.gender
        return sayer, f"{phrase.lemma}: the person who says it"
    if phrase.role == "poss" and _coordinated(scene, phrase):
        return nearest, f"{phrase.lemma}: the name before it"
    weights = [
        (weight * (_KNOWN if draft.gender else 1.0) * sqrt(log1p(len(draft.mentions))), draft)
        for key, (draft, weight) in scene.activation(phrase.span.start, sentences=_WINDOW, blocks=1).items()
        if key not in subjects and _fits(draft, phrase)
    ]
    weights.sort(key=lambda pair: -pair[0])
    if not weights:
        return None
    margin = 1.0 if weights[0][1] is nearest else _MARGIN
    if len(weights) > 1 and weights[0][0] <= margin * weights[1][0]:
        return None
    found = weights[0][1]
    found.guess = phrase.gender
    return found, f"{phrase.lemma}: the person in focus"


def _fits(draft: Draft, phrase: Phrase) -> bool:
    return draft.label is Label.PERSON and (draft.gender or draft.guess) in ("", phrase.gender)


def _coordinated(scene: Scene, phrase: Phrase) -> bool:
    """ "Blinken and his counterpart": the possessive belongs to the name just before."""
    start = phrase.span.start
    return scene.document.text[max(0, start - 8) : start].rstrip().endswith(" and")


def _thing(scene: Scene, phrase: Phrase) -> tuple[Draft, str] | None:
    """The nearest subject before it in its sentence, else the first subject of the sentence before.

    "Its" goes on past a nameless subject to an organisation, which owns more than most things do: "Norvik
    lost money after a strike shut its yard"."""
    if found := _told(scene, phrase):
        return found
    here = scene.sentence(phrase.span.start)
    own = phrase.lemma == "it" and phrase.role in _GOVERNED
    owned = phrase.lemma == "its"
    passed = False
    reach = 0 if own else 1
    earlier: list[Event] = []
    for event in scene.before(phrase.span.start, sentences=reach, blocks=0):
        if not event.subject or (event.plural and event.draft is None):
            continue
        if own and event.sentence == here:
            own = False  # the subject of its own clause: "it" is never that
            continue
        if event.draft is not None and event.draft.label not in THINGS:
            continue
        if event.sentence == here:
            if event.draft is not None and (not passed or event.draft.label is Label.ORG):
                return event.draft, f"{phrase.lemma}: the subject before it"
            if event.draft is not None or not owned:
                return None
            passed = True
            continue
        earlier.append(event)
    if earlier and not passed and (draft := earlier[-1].draft) is not None:
        return draft, f"{phrase.lemma}: the subject of the sentence before"
    return None


def _told(scene: Scene, phrase: Phrase) -> tuple[Draft, str] | None:
    """The organisation that says it: "Norvik said Monday it would sell"."""
    draft = _sayer(scene, phrase)
    if draft is None or draft.label is not Label.ORG:
        return None
    return draft, f"{phrase.lemma}: the organisation that says it"


def _sayer(scene: Scene, phrase: Phrase) -> Draft | None:
    """What is named last before a verb of saying and the pronoun right after it."""
    start = phrase.span.start
    if phrase.role not in SUBJECTS or not _SAYS.search(scene.document.text, max(0, start - 40), start):
        return None
    last = next(scene.before(start, sentences=0, blocks=0), None)
    return last.draft if last else None
