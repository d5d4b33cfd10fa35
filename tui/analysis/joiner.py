"""Names joined as they come: the same string, the same entity. Cheap, until linking has seen them all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from tui.model.entity import Entity
from tui.model.mention import Mention


class _Slot:
    """An entity in the making."""

    __slots__ = ("entity", "fresh", "mentions")

    def __init__(self, mentions: list[Mention], entity: Entity | None) -> None:
        self.mentions = mentions
        self.entity = entity
        self.fresh = entity is not None


class Joiner:
    """Entities of the names found so far; each snapshot costs about what has changed."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._slots: list[_Slot] = []
        self._by_string: dict[str, _Slot] = {}

    def add(self, mentions: Iterable[Mention]) -> None:
        """Join new names to the entities that carry their string."""
        for mention in mentions:
            string = self._string(mention)
            slot = self._by_string.get(string)
            if slot is None:
                slot = _Slot([], None)
                self._by_string[string] = slot
                self._slots.append(slot)
            slot.mentions.append(mention)
            slot.fresh = False

    def rebase(self, entities: Iterable[Entity]) -> None:
        """Go on from linked entities, so that what was joined once does not come apart again."""
        self._slots = []
        self._by_string = {}
        for entity in entities:
            slot = _Slot(list(entity.mentions), entity)
            self._slots.append(slot)
            for mention in entity.mentions:
                self._by_string.setdefault(self._string(mention), slot)

    def entities(self) -> tuple[Entity, ...]:
        """What is known now: linked ones in their order, then the new ones by their number of mentions."""
        for slot in self._slots:
            if not slot.fresh:
                slot.entity = self._made(slot)
                slot.fresh = True
        found = [slot.entity for slot in self._slots if slot.entity]
        found.sort(key=lambda entity: (-entity.salience, -len(entity.mentions), entity.mentions[0].span))
        return tuple(
            entity if entity.id == f"e{number}" else replace(entity, id=f"e{number}")
            for number, entity in enumerate(found, 1)
        )

    def _made(self, slot: _Slot) -> Entity:
        slot.mentions.sort(key=lambda mention: mention.span)
        mentions = tuple(slot.mentions)
        if slot.entity:
            return replace(slot.entity, mentions=mentions)
        own = next((mention.label for mention in mentions if mention.of), None)
        label = own or Counter(mention.label for mention in mentions).most_common(1)[0][0]
        return Entity("", label, self._string(mentions[0]), mentions)

    def _string(self, mention: Mention) -> str:
        return mention.of or " ".join(self._text[mention.span.start : mention.span.end].split())
