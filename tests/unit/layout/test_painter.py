"""The cells that are lit are those of the mention, and no others."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style

from tests.unit.layout.hostile_texts import documents, rooms, spans_in
from tui.layout.cells import cells
from tui.layout.table import LineTable
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.span import Span
from tui.reading import read_text
from tui.session.sets import MentionSet
from tui.session.state import Choice, Target
from tui.widgets.article.painter import Light, Painter

GUTTER, MARGIN = 5, 3
_COLOURS = {"active": "red", "current": "blue", "selection": "green"}


def style(name: str) -> Style:
    """Sets are told by their background."""
    return Style(bgcolor=_COLOURS.get(name))


def painter(document: Document, room: int) -> Painter:
    """Draws a document in a room, each set in a background of its own."""
    return Painter(LineTable(document, room), style, gutter=GUTTER, margin=MARGIN)


def light(document: Document, spans: Sequence[Span], **more: Span | None) -> Light:
    """An active set of any spans."""
    found = MentionSet(Target(Choice.SEARCH, Span(0, 0), "x"), "x", "SEARCH", tuple(sorted(set(spans))))
    return Light(Analysis(document), found, ambient=False, **more)  # type: ignore[arg-type]


def lit_cells(made: Painter, row: int, lit: Light, name: str = "active") -> list[bool]:
    """Of each cell of the text of a row, whether it is lit; the strip is as wide as it should be."""
    width = MARGIN + GUTTER + made.table.room
    segments: list[Segment] = list(made.strip(row, width, lit))
    assert sum(cell_len(segment.text) for segment in segments) == width
    found: list[bool] = []
    for segment in segments:
        assert segment.style is not None
        colour = segment.style.bgcolor
        found += [colour is not None and colour.name == _COLOURS[name]] * cell_len(segment.text)
    return found


@settings(deadline=None, max_examples=200)
@given(documents, rooms, st.data())
def test_lit_cells_are_those_of_the_spans(document: Document, room: int, data: st.DataObject) -> None:
    spans = data.draw(spans_in(document))
    inside = {offset for span in spans for offset in range(*span)}
    made, lit = painter(document, room), light(document, spans)
    table = made.table
    for row in range(len(table)):
        before = MARGIN + GUTTER + table.indents[row]
        for cell, is_lit in enumerate(lit_cells(made, row, lit)):
            offset = table.offset_at(row, cell - MARGIN - GUTTER)
            within = cell >= before and offset < table.ends[row] and table.blocks[row] >= 0
            assert is_lit == (within and offset in inside)


@settings(deadline=None, max_examples=200)
@given(documents, rooms, st.data())
def test_lit_words_are_those_of_the_span(document: Document, room: int, data: st.DataObject) -> None:
    spans = data.draw(spans_in(document))[:1]
    made, lit = painter(document, room), light(document, spans)
    drawn = ""
    for row in range(len(made.table)):
        for segment in made.strip(row, MARGIN + GUTTER + room, lit):
            if segment.style is not None and segment.style.bgcolor is not None:
                drawn += segment.text
    wanted = "".join(
        piece
        for row in range(len(made.table))
        for start, end, piece in made.table.pieces(row, [edge for span in spans for edge in span])
        if made.table.blocks[row] >= 0 and any(span.start <= start and end <= span.end for span in spans)
    )
    assert drawn == wanted


@settings(deadline=None, max_examples=60)
@given(documents, rooms, st.data())
def test_current_mention_and_selection_are_drawn_over_the_set(
    document: Document, room: int, data: st.DataObject
) -> None:
    spans = data.draw(spans_in(document))
    if not spans:
        return
    made = painter(document, room)
    lit = light(document, spans, current=spans[0], selection=spans[-1])
    for row in range(len(made.table)):
        for cell, is_lit in enumerate(lit_cells(made, row, lit, "selection")):
            offset = made.table.offset_at(row, cell - MARGIN - GUTTER)
            if is_lit:
                assert spans[-1].start <= offset < spans[-1].end


def test_mention_longer_than_a_screen_is_lit_to_its_end() -> None:
    document = read_text("word " * 400)
    made, lit = painter(document, 48), light(document, [Span(0, 1999)])
    assert all(any(lit_cells(made, row, lit)) for row in range(len(made.table)))


def test_quiet_marks_of_every_colour_cover_their_words() -> None:
    document = read_text("Acme of Lisbon and Ana Ruiz met.")
    entities = tuple(
        Entity(f"e{i}", label, name, (Mention(Span(at, at + len(name)), label),))
        for i, (label, name) in enumerate(
            ((Label.ORG, "Acme"), (Label.GPE, "Lisbon"), (Label.PERSON, "Ana Ruiz")), 1
        )
        if (at := document.text.index(name)) >= 0
    )
    names = {"org": "red", "place": "blue", "person": "green"}
    made = Painter(LineTable(document, 48), lambda name: Style(color=names.get(name)), gutter=4, margin=0)
    drawn = {
        segment.style.color.name: segment.text
        for segment in made.strip(0, 60, Light(Analysis(document, entities)))
        if segment.style and segment.style.color
    }
    assert drawn == {"red": "Acme", "blue": "Lisbon", "green": "Ana Ruiz"}


def test_row_past_the_end_is_blank_and_as_wide() -> None:
    document = read_text("One.")
    strip = painter(document, 48).strip(7, 60, light(document, []))
    assert (strip.text, strip.cell_length) == (" " * 60, 60)


def test_marker_of_an_item_ends_where_its_text_begins_at_any_width() -> None:
    document = read_text("- one\n  - two\n    1234567. three\n\n> > quoted\n", format="markdown")
    for room in (8, 12, 48):
        made = painter(document, room)
        for row in range(len(made.table)):
            segments = list(made.strip(row, MARGIN + GUTTER + room, light(document, [])))
            text = "".join(s.text for s in segments)[MARGIN + GUTTER :]
            own = "".join(piece for _, _, piece in made.table.pieces(row))
            assert text[made.table.indents[row] :].rstrip() == own
            assert cells(text) == room
