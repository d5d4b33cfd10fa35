"""The measures by dimension: the figure as written, of what, who says it, and what disagrees with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.cells import clip, padded, widest
from tui.session.kwic import sentence
from tui.session.rows_measures import MeasureRow, measure_rows, measure_types
from tui.session.state import Choice, ListView, Pane, Target
from tui.widgets.panes.pane import ListPane
from tui.widgets.panes.rowlist import Look, RowList


def _fit(text: str, width: int) -> str:
    """The text in exactly `width` cells, its end left out where it is longer."""
    return padded(clip(text, width), width)


def _named(row: MeasureRow, width: int) -> str:
    """Who says it, by the shortest name where the whole one does not fit."""
    return row.who if cell_len(row.who) <= width else row.brief


def _said_already(row: MeasureRow) -> bool:
    """Whether the figure as written names what is counted ("1,200 passengers")."""
    return bool(row.of) and row.of.split()[-1].casefold()[:5] in row.words.casefold()


class MeasureList(RowList[MeasureRow]):
    """Dimension, figure, of what, who says it, paragraph, ≠."""

    analysis: Analysis | None = None
    table = False
    narrow = False
    dimensions = 5
    figures = 8
    numbers = 2
    things = 0
    speakers = 0
    briefs = 0
    normals = False
    unlike = False

    def target(self, row: MeasureRow) -> Target:
        """The figure."""
        return row.target

    def draw(self, row: MeasureRow, width: int, look: Look) -> list[Segment]:
        """One figure; under tabs without what stands below the row at the cursor."""
        pin = self.pin(look)
        words = row.words + (f" ×{row.count}" if row.count > 1 else "")
        if self.table:
            return self._wide(row, pin, words, width)
        unlike = Segment(" ≠" if row.others else "  " if self.unlike else "", self.part("doubt"))
        if self.narrow:
            room = max(0, width - 1 - 2 * self.unlike)
            figures = min(self.figures, room) if row.who else room
            return [
                Segment(_fit(words, figures)),
                pin,
                Segment(_fit(_named(row, room - figures), room - figures)),
                unlike,
            ]
        place = padded(self._place(row), self.numbers, right=True)
        room = max(0, width - self.dimensions - len(place) - 4 - 2 * self.unlike)
        # Every column as wide as it needs, if that fits; else speakers have at most a third.
        who = min(self.speakers, max(min(self.briefs, room // 3), room - self.figures - self.things))
        figures = min(self.figures, max((room - who) // 2 + 1, room - who - self.things))
        of = room - figures - who
        thing = "" if _said_already(row) else row.of
        # A figure is never cut for the sake of the column behind it while that has blanks to give.
        more = min(cell_len(words) - figures, of - cell_len(thing))
        figures, of = figures + max(0, more), of - max(0, more)
        middle = [Segment(_fit(words, figures)), pin, Segment(_fit(thing, of))]
        if not thing:
            middle = [Segment(_fit(words, figures + of)), pin]
        return [
            Segment(_fit(row.dimension, self.dimensions) + " ", self.part("quiet")),
            *middle,
            Segment(" " + _fit(_named(row, who), who) + " "),
            Segment(place, self.part("quiet")),
            unlike,
        ]

    def _wide(self, row: MeasureRow, pin: Segment, words: str, width: int) -> list[Segment]:
        """A row of the table: normal form and the figures that disagree beside it, then the sentence."""
        quiet = self.part("quiet")
        figures = min(self.figures, width // 5)
        of, who = min(self.things, width // 8), min(self.speakers, width // 8)
        cells = [
            Segment(_fit(row.dimension, self.dimensions) + " ", quiet),
            Segment(_fit(words, figures)),
            pin,
            Segment(_fit(row.normal, 13) + " ") if self.normals else Segment(""),
            Segment(_fit("" if _said_already(row) else row.of, of) + " "),
            Segment(_fit(_named(row, who), who) + " "),
            Segment(padded(self._place(row), self.numbers), quiet),
        ]
        if self.unlike:
            text = f" ≠ {', '.join(row.others)}" if row.others else ""
            cells.append(Segment(_fit(text, width // 6), self.part("doubt")))
        if self.analysis is None:
            return cells
        span = self.analysis.measures[row.refs[0]].span
        taken = sum(segment.cell_length for segment in cells) + 2
        return [*cells, Segment("  "), *self.sentence(self.analysis.document, span, width - taken)]

    def below(self, row: MeasureRow, width: int) -> list[Segment] | None:
        """Under tabs: dimension and thing of the row at the cursor, and what it disagrees with."""
        if not self.narrow or self.table:
            return None
        others = f"≠ {', '.join(row.others)}" if row.others else ""
        thing = "" if _said_already(row) else row.of
        text = " ".join(part for part in (others, thing, row.dimension) if part)
        room = max(0, width - len(self._place(row)) - 2)
        text = clip(text, room)
        return [Segment(" " + padded(text, room) + " " + self._place(row), self.part("quiet"))]

    def _place(self, row: MeasureRow) -> str:
        number = self.analysis.document.paragraph(row.first) if self.analysis else 0
        return f"¶{number}" if number else ""


class MeasurePane(ListPane[MeasureRow]):
    """Pane 4."""

    pane: ClassVar[Pane] = Pane.MEASURES
    choice: ClassVar[Choice] = Choice.MEASURE
    order: ClassVar[str] = "dimension"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        self._measures = MeasureList(self.pane)
        super().__init__(self._measures, id=id, classes=classes)

    def build(self, analysis: Analysis, view: ListView, scope: Span | None) -> Sequence[MeasureRow]:
        """Figures as filtered and ordered."""
        return measure_rows(analysis, view, scope)

    def prepare(self, rows: Sequence[MeasureRow], analysis: Analysis) -> None:
        """Columns take as many cells as their widest text, up to a bound."""
        measures = self._measures
        measures.analysis, measures.table, measures.narrow = analysis, self.zoomed, self.compact
        measures.dimensions = widest((row.dimension for row in rows), 9)
        words = (f"{row.words} ×{row.count}" if row.count > 1 else row.words for row in rows)
        measures.figures = widest(words, 26 if self.zoomed else 12 if self.compact else 18)
        measures.things = widest((row.of for row in rows if row.of and not _said_already(row)), 24)
        measures.speakers = widest((row.who for row in rows if row.who), 18)
        measures.briefs = widest((row.brief for row in rows if row.brief), 18)
        measures.normals = any(row.normal for row in rows)
        measures.unlike = any(row.others for row in rows)
        measures.numbers = 1 + len(str(analysis.document.paragraphs))

    def remarks(self, view: ListView) -> tuple[str, ...]:
        """The order."""
        return "by dimension" if view.order in ("", "dimension") else view.order, ""

    def spans(self, analysis: Analysis) -> Iterable[tuple[Span, int]]:
        """Every figure with its index."""
        return ((measure.span, index) for index, measure in enumerate(analysis.measures))

    def types(self, analysis: Analysis) -> dict[str, int]:
        """Dimensions that occur and how many figures have them: what `t` offers."""
        return dict(measure_types(analysis))

    def columns(self) -> tuple[str, ...]:
        """The heads of the table that `tabular` gives; figures and unit in columns of their own."""
        return (
            "dimension",
            "as written",
            "value",
            "low",
            "high",
            "unit",
            "change",
            "of",
            "said by",
            "normal",
            "count",
            "paragraph",
            "disagrees with",
            "sentence",
        )

    def record(self, row: MeasureRow, analysis: Analysis) -> tuple[str, ...]:
        """One figure with the sentence in which it first stands."""
        measure = analysis.measures[row.refs[0]]
        value = measure.value
        low, high = value if isinstance(value, tuple) else (value, value)
        exact = "" if value is None or isinstance(value, tuple) else str(value)
        return (
            row.dimension,
            row.words,
            exact,
            "" if low is None else str(low),
            "" if high is None else str(high),
            measure.unit or "",
            measure.change or "",
            row.of,
            row.who,
            row.normal,
            str(row.count),
            str(analysis.document.paragraph(row.first) or ""),
            "; ".join(row.others),
            sentence(analysis.document, row.first),
        )
