"""Which entity a word stands for, as far as it can speak."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span

_SILENT = frozenset({Label.WORK_OF_ART, Label.LAW, Label.EVENT})
_TITLES = frozenset({Label.WORK_OF_ART, Label.EVENT, Label.LAW, Label.PRODUCT, Label.FAC})


class Voices:
    """The mentions of all entities, looked up by place."""

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        """Takes the entities as they are now: their ids are what is given back."""
        self._text = text
        self._found = sorted(((m.span, e, m) for e in entities for m in e.mentions), key=lambda item: item[0])
        self._starts = [span.start for span, _, _ in self._found]
        self._longest = max((span.end - span.start for span, _, _ in self._found), default=0)

    def speaker(self, heads: Iterable[Span]) -> str | None:
        """The id of the entity that the first of these words which stands for one stands for."""
        for head in heads:
            entity = self.entity(head)
            if entity is not None:
                return entity.id
        return None

    def entity(self, head: Span) -> Entity | None:
        """The entity of the shortest mention that a word is in and that it can be the head of."""
        around = [
            (span.end - span.start, entity)
            for span, entity, mention in self.touching(head)
            if span.contains(head) and entity.label not in _SILENT and self._speaks(mention, head)
        ]
        return min(around, key=lambda item: item[0])[1] if around else None

    def touching(self, place: Span) -> list[tuple[Span, Entity, Mention]]:
        """Mentions that share a character with a span, in order."""
        first = bisect_left(self._starts, place.start - self._longest)
        last = bisect_right(self._starts, place.end)
        return [item for item in self._found[first:last] if item[0].overlaps(place)]

    def is_title(self, span: Span) -> bool:
        """Whether a name of a work, an event, a law or a thing fills a span."""
        words = sum(c.isalnum() for c in self._text[span.start : span.end])
        return any(
            entity.label in _TITLES
            and 5 * sum(c.isalnum() for c in self._text[where.start : where.end]) >= 4 * words
            for where, entity, _ in self.touching(span)
        )

    def _speaks(self, mention: Mention, head: Span) -> bool:
        """Whether a word may stand for the whole: an adjective alone does not, nor a noun of its "of …"."""
        if mention.form is Form.PRONOUN or mention.form is Form.ADJECTIVAL:
            return True
        before = self._text[mention.span.start : head.start]
        return mention.form not in (Form.TITLE, Form.NOMINAL) or " of " not in before
