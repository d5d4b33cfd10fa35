"""Which of several entities a phrase repeats: how present each is just before it, and how clearly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tui.linking.drafts import Draft
from tui.linking.scene import Scene
from tui.model.mention import Label
from tui.model.values import Phrase

MARGIN = 2.0
"""How much more present than the next an entity must be for a phrase that says nothing but its kind."""
CLASS = 3
"""An entity with so many times fewer mentions than another of its kind is only named in passing."""
_REACH = 40  # sentences; a block may be a whole book

Found = tuple[Draft, str]


def recent(scene: Scene, phrase: Phrase, labels: Iterable[Label], blocks: int) -> list[Draft]:
    """Entities of these labels spoken of before, the nearest first."""
    wanted = set(labels)
    found: dict[int, Draft] = {}
    for event in scene.before(phrase.span.start, sentences=_REACH, blocks=blocks):
        if event.draft is not None and event.draft.label in wanted:
            found.setdefault(id(event.draft), event.draft)
    return list(found.values())


def presence(scene: Scene, phrase: Phrase, allowed: Iterable[Draft]) -> list[tuple[float, Draft]]:
    """How present each of these entities is at a phrase, the most present first; absent ones are left out."""
    ids = {id(d) for d in allowed}
    active = [
        (weight, draft)
        for key, (draft, weight) in scene.activation(phrase.span.start, blocks=2).items()
        if key in ids
    ]
    active.sort(key=lambda pair: -pair[0])
    return active


def clearest(
    scene: Scene, phrase: Phrase, allowed: Iterable[Draft], reason: str, least: float = 0.0
) -> Found | None:
    """Of these entities the one most present, where it clearly is."""
    active = presence(scene, phrase, allowed)
    if not active or active[0][0] < least or (len(active) > 1 and active[0][0] < MARGIN * active[1][0]):
        return None
    return active[0][1], reason


def in_passing(draft: Draft, others: Sequence[Draft]) -> bool:
    """Whether another entity of its kind is named so much oftener that this one is only a side figure."""
    return any(len(o.mentions) > CLASS * len(draft.mentions) for o in others if o is not draft)


def topic(drafts: Sequence[Draft], offset: int, reason: str) -> Found | None:
    """The one entity of a kind that the text is about: the first named, and at least twice as often as any
    other."""
    known = [d for d in drafts if d.first < offset]
    if not known:
        return None
    first = min(known, key=lambda d: d.first)
    rest = max((len(d.mentions) for d in known if d is not first), default=0)
    return (first, reason) if len(first.mentions) >= max(2, MARGIN * rest) else None
