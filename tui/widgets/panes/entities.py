"""The entities: people, organisations, places and what else is named, with where they occur."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.cells import shorten, strip, widest
from tui.session.kwic import sentence
from tui.session.quoted import quotes_of
from tui.session.rows import EntityRow, entity_rows, entity_types
from tui.session.sets import lit_spans
from tui.session.state import Choice, ListView, Pane, Target
from tui.widgets.panes.pane import ListPane
from tui.widgets.panes.rowlist import Look, RowList

STRIP_FROM = 40
"""Cells from which there is room for a position strip."""


class EntityList(RowList[EntityRow]):
    """Name, pin, type, count, and a strip of the document where there is room."""

    analysis: Analysis | None = None
    forms = 0
    digits = 2
    table = False
    strips = True
    quotes = False  # the list is ordered by them, counts and places are theirs
    names = 28
    numbers = 2

    def target(self, row: EntityRow) -> Target:
        """The entity."""
        return row.target

    def draw(self, row: EntityRow, width: int, look: Look) -> list[Segment]:
        """One entity; in a table with the sentence of its first mention."""
        quiet = self.part("quiet")
        places = "" if self.table else self._strip(row, width)
        pin = len(" A") if self.letters else 0
        room = max(1, width - pin - len(" PER ") - self.digits - len(places))
        if self.table:
            room = min(self.names, room)
        doubt = " ?" if row.doubtful and room > len(" ?") + 1 else ""
        name = shorten(row.name, room - len(doubt))
        cells = [
            Segment(name, quiet if doubt else None),
            Segment(doubt, self.part("doubt") if doubt else None),
            Segment(" " * (room - cell_len(name) - len(doubt))),
            *([Segment(" "), self.pin(look)] if pin else []),
            Segment(f" {row.short}", quiet),
            Segment(f" {row.count or '–':>{self.digits}}", None if row.count else quiet),
            Segment(places, quiet),
        ]
        if not self.table or self.analysis is None:
            return cells
        document = self.analysis.document
        number = document.paragraph(row.first)
        place = f"  {f'¶{number}' if number else '':<{self.numbers}}  "
        taken = room + pin + len(" PER ") + self.digits + len(place)
        return [*cells, Segment(place, quiet), *self.sentence(document, row.where, width - taken)]

    def _strip(self, row: EntityRow, width: int) -> str:
        """Where in the briefing it is mentioned or quoted, if there is room to show it."""
        analysis = self.analysis
        if analysis is None or not self.strips or width + 1 < STRIP_FROM:
            return ""
        entity = analysis.entities[row.refs[0]]
        if self.quotes:
            places = [quote.span.start for quote in quotes_of(analysis, entity.id)]
        else:
            places = [span.start for span in lit_spans(entity.mentions, self.forms)]
        return "  " + strip(places, len(analysis.document.text), min(24, (width + 1) // 5))


class EntityPane(ListPane[EntityRow]):
    """Pane 2."""

    pane: ClassVar[Pane] = Pane.ENTITIES
    choice: ClassVar[Choice] = Choice.ENTITY
    order: ClassVar[str] = "salience"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        self._entities = EntityList(self.pane)
        super().__init__(self._entities, id=id, classes=classes)

    def build(self, analysis: Analysis, view: ListView, scope: Span | None) -> Sequence[EntityRow]:
        """Entities as filtered and ordered."""
        return entity_rows(analysis, view, self.session.forms, scope)

    def prepare(self, rows: Sequence[EntityRow], analysis: Analysis) -> None:
        """Counts take as many cells as the largest."""
        entities = self._entities
        entities.analysis, entities.forms = analysis, self.session.forms
        entities.digits = max(2, len(str(max((row.count for row in rows), default=0))))
        entities.numbers = 1 + len(str(analysis.document.paragraphs))
        entities.names = widest((row.name for row in rows), 28) if self.zoomed else 28
        entities.quotes = self.session.view(self.pane).order == "quotes"
        entities.table, entities.strips = self.zoomed, not self.compact

    def spans(self, analysis: Analysis) -> Iterable[tuple[Span, int]]:
        """Every mention with the index of its entity."""
        return (
            (mention.span, index)
            for index, entity in enumerate(analysis.entities)
            for mention in entity.mentions
        )

    def total(self, analysis: Analysis) -> int:
        """All entities, those too that are too doubtful to be shown."""
        return len(analysis.entities) + self.hidden

    def types(self, analysis: Analysis) -> dict[str, int]:
        """Labels that occur and how many entities have them: what `t` offers."""
        return dict(entity_types(analysis))

    def columns(self) -> tuple[str, ...]:
        """The heads of the table that `tabular` gives."""
        return "name", "type", "count", "quoted", "paragraph", "aliases", "description", "sentence"

    def record(self, row: EntityRow, analysis: Analysis) -> tuple[str, ...]:
        """One entity with the sentence of its first mention."""
        entity = analysis.entities[row.refs[0]]
        return (
            row.name,
            row.label.value,
            str(len(lit_spans(entity.mentions, self.session.forms))),
            str(len(quotes_of(analysis, entity.id))),
            str(analysis.document.paragraph(row.first) or ""),
            "; ".join(entity.aliases),
            entity.description or "",
            sentence(analysis.document, row.first),
        )
