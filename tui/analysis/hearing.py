"""What is said in one document and by whom, in step with the entities and measures of the moment."""

from __future__ import annotations

from collections.abc import Iterable

from tui.model.document import BlockKind, Document
from tui.model.entity import Entity
from tui.model.values import DateRef, Measure, Quote, Speech

_NOT_READ = frozenset({BlockKind.RULE, BlockKind.CODE})

Entities = tuple[Entity, ...]
Measures = tuple[Measure, ...]


class Hearing:
    """Quotations and reported speech; `quotes` are those of the last `join`."""

    def __init__(self, document: Document) -> None:
        """Nothing is looked for yet."""
        self.quotes: tuple[Quote, ...] = ()
        self._document = document
        self._speech: list[Speech] = []
        self._searched = False
        self._joined: tuple[Entities, Measures, int] | None = None

    def search(self) -> None:
        """Quotations by their marks, in the whole document: one may reach over several paragraphs."""
        from tui.extraction.components import quotes

        blocks = [block.span for block in self._document.blocks if block.kind not in _NOT_READ]
        self.add(quotes.find(self._document.text, blocks))
        self._searched = True

    def add(self, speech: Iterable[Speech]) -> None:
        """What the grammar found of speech."""
        self._speech.extend(speech)

    def join(
        self, entities: Entities, measures: Measures, dates: Iterable[DateRef] = ()
    ) -> tuple[Entities, Measures]:
        """The same entities with the number of their quotations, the same measures with who gives them and
        which of them disagree.

        Cheap where nothing has changed since the last call."""
        if not self._searched or self._same(entities, measures):
            return entities, measures
        from tui.linking import disagreements, speakers

        self.quotes = speakers.join(self._document, entities, self._speech)
        entities = speakers.counted(entities, self.quotes)
        measures = speakers.attribute(measures, self.quotes)
        measures = disagreements.marked(self._document, measures, entities, dates)
        self._joined = (entities, measures, len(self._speech))
        return entities, measures

    def _same(self, entities: Entities, measures: Measures) -> bool:
        if self._joined is None:
            return False
        before, figures, number = self._joined
        return before is entities and figures is measures and number == len(self._speech)
