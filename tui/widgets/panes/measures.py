"""The measures by dimension: the figure as written, of what, who says it, and what disagrees with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.cells import clip, padded, shorten
from tui.session.kwic import sentence
from tui.session.rows_measures import MeasureRow, measure_rows, measure_types
from tui.session.state import Choice, ListView, Pane, Target
from tui.widgets.panes.pane import ListPane
from tui.widgets.panes.rowlist import Look, RowList


class MeasureList(RowList[MeasureRow]):
    """Dimension, figure, of what, who says it, paragraph, ≠."""

    analysis: Analysis | None = None
    table = False
    narrow = False
    dimensions = 5
    figures = 8
    numbers = 2

    def target(self, row: MeasureRow) -> Target:
        """The figure."""
        return row.target

    def draw(self, row: MeasureRow, width: int, look: Look) -> list[Segment]:
        """One figure; under tabs without what stands below the row at the cursor."""
        pin = Segment(look.letter or " ", self.part("letter") if look.letter else None)
        words = row.words + (f" ×{row.count}" if row.count > 1 else "")
        unlike = [Segment(" ≠" if row.others else "  ", self.part("doubt"))]
        if self.table:
            return self._wide(row, pin, words, width)
        if self.narrow:
            figures = min(self.figures, max(4, width - 3))
            if not row.who:
                figures = max(figures, min(cell_len(words), width - 3))
            room = max(0, width - figures - 3)
            figure = padded(shorten(words, figures), figures)
            return [Segment(figure), pin, Segment(padded(shorten(row.who, room), room)), *unlike]
        place = padded(self._place(row), self.numbers, right=True)
        figures = min(self.figures, max(4, (width - self.dimensions) // 3))
        rest = max(0, width - self.dimensions - figures - len(place) - 6)
        of, who = rest - rest // 2, rest // 2
        if not row.who:
            of, who = rest, 0
        elif not row.of:
            of, who = rest - min(rest, cell_len(row.who)), min(rest, cell_len(row.who))
        return [
            Segment(padded(clip(row.dimension, self.dimensions), self.dimensions) + " ", self.part("quiet")),
            Segment(padded(shorten(words, figures), figures)),
            pin,
            Segment(padded(shorten(row.of, of), of) + " "),
            Segment(padded(shorten(row.who, who), who) + " "),
            Segment(place, self.part("quiet")),
            *unlike,
        ]

    def _wide(self, row: MeasureRow, pin: Segment, words: str, width: int) -> list[Segment]:
        """A row of the table: normal form and the figures that disagree beside it, then the sentence."""
        text = sentence(self.analysis.document, row.first) if self.analysis else ""
        sides = ((row.normal, 14), (row.of, 14), (row.who, 16))
        others = f"≠ {', '.join(row.others)}" if row.others else ""
        room = min(18, max(8, width // 8))
        return [
            Segment(padded(clip(row.dimension, self.dimensions), self.dimensions) + " ", self.part("quiet")),
            Segment(padded(shorten(words, room), room)),
            pin,
            *(Segment(padded(shorten(part, cells), cells) + " ") for part, cells in sides),
            Segment(padded(self._place(row), self.numbers) + " ", self.part("quiet")),
            Segment(padded(shorten(others, 18), 18) + " ", self.part("doubt"))
            if self._unlike
            else Segment(""),
            Segment(text, self.part("quiet")),
        ]

    @property
    def _unlike(self) -> bool:
        return any(row.others for row in self.rows)

    def below(self, row: MeasureRow, width: int) -> list[Segment] | None:
        """Under tabs: dimension and thing of the row at the cursor, and what it disagrees with."""
        if not self.narrow or self.table:
            return None
        about = " ".join(part for part in (row.dimension, row.of) if part)
        others = f" ≠ {', '.join(row.others)}" if row.others else ""
        room = max(0, width - len(self._place(row)) - 2)
        text = clip(f"{about}{others}", room)
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
        measures.dimensions = min(9, max((cell_len(row.dimension) for row in rows), default=0))
        widths = (cell_len(row.words) + 3 * (row.count > 1) for row in rows)
        measures.figures = min(12 if self.compact else 18, max(widths, default=0))
        measures.numbers = 1 + len(str(analysis.document.paragraphs))

    def remark(self, view: ListView) -> str:
        """The order."""
        return "by dimension" if view.order in ("", "dimension") else view.order

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
