"""Noun phrases that repeat an event, a law or a vessel ("the storm", "the act", "the frigate"), or whatever
name ends in their noun ("the fleet")."""

from __future__ import annotations

from tui.linking.drafts import Draft
from tui.linking.focus import Found
from tui.linking.roles import Reading
from tui.linking.scene import Scene
from tui.model.lexicon.kinds import KINDS_OF_THING
from tui.model.mention import Label
from tui.model.values import Phrase

NOUNS = frozenset(KINDS_OF_THING) - {"deal", "text"}
"""Heads of phrases that may refer to one."""
_BLOCKS = 2
_NAMED_BY_KIND = (Label.ORG, Label.FAC, Label.LOC, Label.EVENT, Label.LAW)
_COMMON = frozenset(
    {"time", "times", "day", "week", "month", "year", "night", "morning", "world", "people", "news", "post"}
    | {"east", "west", "north", "south", "public", "press", "market", "issue", "case", "life", "work", "home"}
    | {"project", "program", "programme", "plan", "system", "series", "championship", "presidency"}
    | {"government", "administration", "army", "police", "office", "unit", "team", "board"}
)
"""Nouns that stand for something else than a name more often than not."""


def thing(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The nearest event, law or product whose name holds the noun, or that the text has called so."""
    if reading.followed or reading.nations:
        return None
    kinds = KINDS_OF_THING[reading.lemma] | {reading.lemma}
    near = scene.block(phrase.span.start) - _BLOCKS
    found: list[tuple[int, Draft]] = []
    for label in (Label.EVENT, Label.LAW, Label.PRODUCT):
        for draft in scene.known(label, kinds):
            last = scene.last(draft)
            if last is not None and last.block >= near and _agrees(reading, draft):
                found.append((last.span.start, draft))
    if not found:
        return None
    nearest = max(found, key=lambda pair: pair[0])[1]
    return nearest, f"called “{reading.lemma}” for what its name or description says"


def namesake(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The one thing named nearby whose name ends in the noun: "the fleet" for the Fifth Fleet."""
    if reading.followed or reading.nations or len(reading.lemma) < 4 or reading.lemma in _COMMON:
        return None
    near = scene.block(phrase.span.start) - 1
    found = [
        draft
        for label in _NAMED_BY_KIND
        for draft in scene.known(label, (reading.lemma,))
        if any(len(n.words) > 1 and n.words[-1] == reading.lemma for n in draft.names)
        and (last := scene.last(draft)) is not None
        and last.block >= near
        and _agrees(reading, draft)
    ]
    return (found[0], f"“{reading.lemma}” ends its name") if len(found) == 1 else None


def _agrees(reading: Reading, draft: Draft) -> bool:
    known = draft.words | draft.kinds
    return all(m in known for m in reading.modifiers)
