"""The measures by dimension: the figure as written, of what, who says it, and what disagrees with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.cells import clip, padded, shorten, widest
from tui.session.kwic import sentence
from tui.session.rows_measures import MeasureRow, measure_rows, measure_types
from tui.session.state import Choice, ListView, Pane, Target
from tui.widgets.panes.pane import ListPane
from tui.widgets.panes.rowlist import Look, RowList

SHORT = {"temperature": "temp", "duration": "time"}
"""Dimensions in fewer letters, where there is no room for a table."""
_BRIEF = 12
"""Cells below which the end of a name tells more than its beginning."""
_LEAST = 5
"""Cells below which a column of things says nothing."""


def _fit(text: str, width: int) -> str:
    """The text in exactly `width` cells, its end left out where it is longer."""
    return padded(clip(text, width), width)


def _named(row: MeasureRow, width: int) -> str:
    """Who says it, by the shortest name where the whole one does not fit, its middle left out where that
    does not fit either."""
    name = row.who if cell_len(row.who) <= width else row.brief
    return shorten(name, width) if width < _BRIEF else name


def _said_already(row: MeasureRow) -> bool:
    """Whether the figure as written names what is counted ("1,200 passengers")."""
    words = row.words.casefold()
    return bool(row.of) and (
        row.of.split()[-1].casefold()[:5] in words or (row.of == "person" and "people" in words)
    )


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
    normals = 0
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
        room = max(0, width - self.dimensions - len(place) - 2 - 2 * self.unlike)
        return [
            Segment(_fit(SHORT.get(row.dimension, row.dimension), self.dimensions) + " ", self.part("quiet")),
            *self._middle(row, words, pin, room),
            Segment(f" {place}", self.part("quiet")),
            unlike,
        ]

    def _middle(self, row: MeasureRow, words: str, pin: Segment, room: int) -> list[Segment]:
        """Figure, thing and speaker in `room` cells: columns as wide as they need where that fits, else the
        figure first, then its speaker, then the thing; what a row leaves empty goes to its other columns."""
        gaps = 1 + bool(self.speakers)
        figures, things, speakers = self.figures, self.things, self.speakers
        if figures + things + speakers + gaps > room:
            speakers = min(speakers, max(min(self.briefs, room // 3), room - figures - things - gaps))
            figures = min(figures, max(room * 2 // 5, room - speakers - things - gaps))
            things = max(0, room - figures - speakers - gaps)
            if things < _LEAST:
                figures, things = room - speakers - gaps, 0
        elif things:
            things = room - figures - speakers - gaps
        thing = "" if _said_already(row) else row.of
        who = speakers if row.who else 0
        if not who and speakers:
            things, figures = (things + speakers + 1, figures) if things else (0, figures + speakers + 1)
        if not thing:
            things, figures = 0, figures + things
        elif cell_len(words) > figures:
            # A figure is never cut for the sake of the column behind it while that has blanks to give.
            more = max(0, min(cell_len(words) - figures, things - cell_len(thing)))
            figures, things = figures + more, things - more
        cells = [Segment(_fit(words, figures)), pin]
        if things:
            cells.append(Segment(_fit(thing, things)))
        if who:
            cells.append(Segment(" " + _fit(_named(row, who), who)))
        return cells

    def _wide(self, row: MeasureRow, pin: Segment, words: str, width: int) -> list[Segment]:
        """A row of the table: the normal form beside it, then the figures that disagree and the sentence."""
        quiet = self.part("quiet")
        figures = min(self.figures, width // 5)
        of, who = min(self.things, width // 9), min(self.speakers, width // 8)
        cells = [
            Segment(_fit(row.dimension, self.dimensions) + " ", quiet),
            Segment(_fit(words, figures)),
            pin,
            Segment(_fit(row.normal, self.normals) + " " if self.normals else ""),
            Segment(_fit("" if _said_already(row) else row.of, of) + " "),
            Segment(_fit(_named(row, who), who) + " "),
            Segment(padded(self._place(row), self.numbers), quiet),
        ]
        if row.others:
            cells.append(Segment(clip(f"  ≠ {', '.join(row.others)}", width // 4), self.part("doubt")))
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
        return measure_rows(analysis, view, scope, self.units)

    def prepare(self, rows: Sequence[MeasureRow], analysis: Analysis) -> None:
        """Columns take as many cells as their widest text, up to a bound."""
        measures = self._measures
        measures.analysis, measures.table, measures.narrow = analysis, self.zoomed, self.compact
        short = {} if self.zoomed else SHORT
        measures.dimensions = widest((short.get(row.dimension, row.dimension) for row in rows), 11)
        words = (f"{row.words} ×{row.count}" if row.count > 1 else row.words for row in rows)
        measures.figures = widest(words, 26 if self.zoomed else 12 if self.compact else 18)
        measures.things = widest((row.of for row in rows if row.of and not _said_already(row)), 24)
        measures.speakers = widest((row.who for row in rows if row.who), 18)
        measures.briefs = widest((row.brief for row in rows if row.brief), 18)
        measures.normals = widest((row.normal for row in rows if row.normal), 13)
        measures.unlike = any(row.others for row in rows)
        measures.numbers = 1 + len(str(analysis.document.paragraphs))

    def remarks(self, view: ListView) -> tuple[str, ...]:
        """The order, and how many figures disagree."""
        order = {"": "by dimension", "dimension": "by dimension", "value": "largest first", "who": "by who"}
        words = order.get(view.order, view.order)
        unlike = sum(bool(row.others) for row in self.rows.rows)
        return (f"{words} · {unlike} ≠", words, f"{unlike} ≠", "") if unlike else (words, "")

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
