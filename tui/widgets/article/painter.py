"""Rows of the line table drawn as strips: which cells are lit, and how."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rich.cells import set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.layout.cells import cells, show
from tui.layout.table import LineTable
from tui.model.analysis import Analysis, Kind, Mark
from tui.model.document import Block, BlockKind
from tui.model.mention import Form, Label
from tui.model.span import Span
from tui.session.doubt import doubtful_spans
from tui.session.sets import MentionSet, marks_in, resolve
from tui.session.state import SessionState

Overlay = tuple[int, int, str]
_AMBIENT_FORMS = {Form.NAME, Form.ALIAS, Form.ADJECTIVAL, Form.TITLE, None}
_GROUP = {Label.PERSON: "person", Label.ORG: "org"}
STYLES = (
    *("text", "heading", "gutter", "cursor", "bar", "code", "link"),
    *("person", "org", "place", "value", "doubtful", "pin", "active", "quiet"),
    *("current", "selection", "label"),
)
"""Names that a stylesheet gives a look."""
_PLAIN = {"strong": Style(bold=True), "emphasis": Style(italic=True), "strike": Style(strike=True)}


def group_of(mark: Mark) -> str:
    """The one of four colours in which a mark is drawn: person, org, place (and other names), value."""
    if mark.kind is not Kind.ENTITY:
        return "value"
    return _GROUP.get(mark.label, "place") if mark.label else "place"


@dataclass(slots=True)
class Light:
    """What is lit, looked up once a change and not once a row."""

    analysis: Analysis
    active: MentionSet | None = None
    pins: tuple[MentionSet, ...] = ()
    current: Span | None = None
    selection: Span | None = None
    ambient: bool = True
    labels: Mapping[int, str] = field(default_factory=dict)

    @classmethod
    def of(cls, analysis: Analysis, state: SessionState, labels: Mapping[int, str]) -> Light:
        """Look up the sets of `state` in `analysis`."""
        kept = [pin.target for pin in state.pins]
        if state.fold is not None and state.together:  # what the text is folded to is seen in it
            kept += [target for target in state.fold if target != state.target]
        pins = (resolve(target, analysis, state.forms) for target in kept)
        return cls(
            analysis,
            resolve(state.target, analysis, state.forms),
            tuple(found for found in pins if found is not None),
            state.current,
            state.selection,
            state.ambient,
            labels,
        )

    def overlays(self, start: int, end: int) -> list[Overlay]:
        """Styled stretches that touch `start` to `end`, the weakest first."""
        row = Span(start, end)
        found: list[Overlay] = []
        if self.ambient:
            found += [
                (m.start, m.end, group_of(m))
                for m in marks_in(self.analysis, row)
                if m.form in _AMBIENT_FORMS
            ]
        doubtful = doubtful_spans(self.analysis)
        if doubtful:
            found += [
                (m.start, m.end, "doubtful")
                for m in marks_in(self.analysis, row)
                if m.span in doubtful and (self.ambient or self._lit(m.span))
            ]
        for pin in self.pins:
            found += [(*span, "pin") for span in _touching(pin, row)]
        if self.active is not None:
            # Where one stands is loud whatever its form: looks add up, and "dim" would stay under "current".
            quiet = self.active.quiet - {self.current}
            found += [(*span, "quiet" if span in quiet else "active") for span in _touching(self.active, row)]
        if self.current is not None and self.current.overlaps(row):
            found.append((*self.current, "current"))
        if self.selection is not None and self.selection.overlaps(row):
            found.append((*self.selection, "selection"))
        return found

    def _lit(self, span: Span) -> bool:
        return any(found.place(span) is not None for found in (self.active, *self.pins) if found is not None)


def _touching(found: MentionSet, row: Span) -> list[Span]:
    """Spans of a set that share a character with `row`."""
    return [span for span in found.within(Span(row.start - found.longest, row.end)) if span.end > row.start]


class Painter:
    """Draws rows of `table` behind a margin and a gutter; styles come by name from the stylesheet."""

    def __init__(
        self,
        table: LineTable,
        style: Callable[[str], Style],
        *,
        gutter: int,
        margin: int,
        ascii_only: bool = False,
    ) -> None:
        self.table = table
        self.gutter = gutter
        self.margin = margin
        self._style = style
        self._mixed: dict[tuple[str, ...], Style] = {}
        self._arrow, self._bar = (">", "|") if ascii_only else ("▸", "▎")

    def strip(self, row: int, width: int, light: Light, *, marked: bool = False) -> Strip:
        """One row in `width` cells; `marked` draws the cursor's arrow in the gutter. Rows past the end are
        blank."""
        text = self._mix(("text",))
        if not 0 <= row < len(self.table):
            return Strip.blank(width, text)
        index = self.table.blocks[row]
        block = self.table.document.blocks[index] if index >= 0 else None
        segments = [Segment(" " * self.margin, text), *self._gutter(row, block, marked)]
        if block is not None:
            segments += self._indent(row, block)
            segments += self._text(row, block, light)
        used = sum(segment.cell_length for segment in segments)
        if used < width:
            segments.append(Segment(" " * (width - used), text))
        return Strip(segments, max(used, width)).crop(0, width)

    def _mix(self, names: tuple[str, ...]) -> Style:
        style = self._mixed.get(names)
        if style is None:
            parts = [_PLAIN.get(name) or self._style(name) for name in names]
            style = self._mixed[names] = Style.combine(parts)
        return style

    def _gutter(self, row: int, block: Block | None, marked: bool) -> list[Segment]:
        first = block is not None and self.table.first_of_block(row)
        number = str(block.number) if block is not None and first and block.number else ""
        return [
            Segment(self._arrow if marked else " ", self._mix(("text", "cursor"))),
            Segment(f"{number:>{self.gutter - 2}} ", self._mix(("text", "gutter"))),
        ]

    def _indent(self, row: int, block: Block) -> list[Segment]:
        indent = self.table.indents[row]
        if not indent:
            return []
        style = self._mix(("text", "bar"))
        if block.kind is BlockKind.QUOTE:
            return [Segment(f"{self._bar} " * (indent // 2), style)]
        if block.marker and self.table.first_of_block(row):
            marker = show(block.marker).rstrip()
            if cells(marker) >= indent:  # nested deeper than the room allows
                marker = set_cell_size(marker, indent - 1)
            return [Segment(" " * (indent - cells(marker) - 1) + marker + " ", style)]
        return [Segment(" " * indent, style)]

    def _text(self, row: int, block: Block, light: Light) -> list[Segment]:
        start, end = self.table.starts[row], self.table.ends[row]
        overlays: list[Overlay] = [
            (*inline.span, inline.style.value) for inline in block.inlines if inline.span.end > start
        ]
        overlays += light.overlays(start, end)
        labels = {at: key for at, key in light.labels.items() if start <= at < end}
        cuts = {edge for a, b, _ in overlays for edge in (a, b)}
        cuts |= {edge for at, key in labels.items() for edge in (at, at + len(key))}
        base = ("text", "heading") if block.kind is BlockKind.HEADING else ("text",)
        if block.kind is BlockKind.CODE:
            base = ("text", "code")
        segments = []
        skip_to = start
        for a, b, shown in self.table.pieces(row, cuts):
            if a < skip_to:
                continue
            if a in labels:
                label = labels[a]
                skip_to = a + len(label)
                room = cells(self.table.document.text[a : min(skip_to, end)])
                segments.append(Segment(label.ljust(room), self._mix(("text", "label"))))
                continue
            names = [name for s, e, name in overlays if s <= a and b <= e]
            segments.append(Segment(shown, self._mix((*base, *names))))
        return segments
