"""Rows hold the text, all of it, and fit."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.layout.hostile_texts import documents, rooms
from tui.layout.cells import cells, show, width
from tui.layout.table import LineTable
from tui.model.document import Block, BlockKind, Document
from tui.model.span import Span
from tui.reading import read_text

BLANKS = set(" \n\r\t")


@settings(deadline=None, max_examples=150)
@given(documents, rooms)
def test_rows_are_the_text_but_for_blanks_at_cuts(document: Document, room: int) -> None:
    table = LineTable(document, room)
    shown: dict[int, list[int]] = {}
    at = 0
    for row in range(len(table)):
        start, end, block = table.starts[row], table.ends[row], table.blocks[row]
        assert at <= start <= end
        if block >= 0:
            assert document.blocks[block].span.contains(Span(start, end))
            shown.setdefault(block, []).extend(range(start, end))
        else:
            assert start == end
        at = end
    for index, block_ in enumerate(document.blocks):
        left = set(range(*block_.span)) - set(shown[index])
        assert {document.text[offset] for offset in left} <= BLANKS
        assert len(shown[index]) == len(set(shown[index]))


@settings(deadline=None, max_examples=150)
@given(documents, rooms)
def test_no_row_is_wider_than_the_room(document: Document, room: int) -> None:
    table = LineTable(document, room)
    for row in range(len(table)):
        drawn = "".join(piece for _, _, piece in table.pieces(row))
        assert table.indents[row] + cells(drawn) <= room
        assert not set(drawn) & set("\n\r\t\x1b\u200d\ufe0f")


@settings(deadline=None, max_examples=100)
@given(documents, rooms)
def test_offsets_find_their_row_and_their_cell(document: Document, room: int) -> None:
    table = LineTable(document, room)
    for row in range(len(table)):
        start, end = table.starts[row], table.ends[row]
        assert table.offset(row) == start
        assert table.end(row) == end
        if start == end:
            continue
        x = table.indents[row]
        for offset in range(start, end):
            assert table.row_of(offset) == row
            size = sum(
                map(cells, (piece for a, _, piece in table.pieces(row, (offset, offset + 1)) if a == offset))
            )
            assert [table.offset_at(row, x + i) for i in range(size)] == [offset] * size
            x += size
        assert table.offset_at(row, x) == end
        assert table.offset_at(row, x + 100) == end


@settings(deadline=None, max_examples=100)
@given(documents, rooms, st.data())
def test_pieces_join_to_the_row_wherever_it_is_cut(
    document: Document, room: int, data: st.DataObject
) -> None:
    table = LineTable(document, room)
    cuts = data.draw(st.sets(st.integers(0, len(document.text)), max_size=8))
    for row in range(len(table)):
        found = table.pieces(row, cuts)
        assert "".join(p for _, _, p in found) == "".join(p for _, _, p in table.pieces(row))
        edges = [table.starts[row], *(b for _, b, _ in found)]
        assert [a for a, _, _ in found] == edges[:-1]
        assert not found or edges[-1] == table.ends[row]
        assert {c for c in cuts if table.starts[row] < c < table.ends[row]} <= set(edges)


@settings(deadline=None, max_examples=100)
@given(documents, rooms, st.data())
def test_folded_table_holds_the_rows_of_its_blocks_alone(
    document: Document, room: int, data: st.DataObject
) -> None:
    indices = range(len(document.blocks))
    kept = data.draw(st.frozensets(st.sampled_from(indices))) if indices else frozenset[int]()
    whole, folded = LineTable(document, room), LineTable(document, room, kept)

    def rows(table: LineTable) -> list[tuple[int, int, int, int]]:
        found = zip(table.blocks, table.starts, table.ends, table.indents, strict=True)
        return [row for row in found if row[0] in kept]

    assert rows(folded) == rows(whole)
    assert set(folded.blocks) <= kept | {-1}
    assert folded.blocks[:1].tolist() != [-1]
    assert folded.blocks[-1:].tolist() != [-1]


@given(st.text())
@settings(deadline=None, max_examples=100)
def test_cells_of_a_text_are_those_of_its_characters(text: str) -> None:
    assert cells(text) == sum(map(width, text)) == sum(map(cells, text)) == cells(show(text))


def table_of(rows: str, room: int) -> LineTable:
    """A table of cells parted by "|"."""
    text = rows.replace("|", "\t")
    block = Block(BlockKind.TABLE, Span(0, len(text)), number=1, joined=False)
    return LineTable(Document(None, text, (block,)), room)


def drawn(table: LineTable) -> list[str]:
    """Every row as it is drawn."""
    return [
        " " * table.indents[row] + "".join(piece for _, _, piece in table.pieces(row))
        for row in range(len(table))
    ]


def test_columns_of_wide_characters_stand_under_each_other() -> None:
    rows = drawn(table_of("会議|5|x\nmeeting|12|y\n👍🏽|e\u0301|z", 40))
    assert {cells(row[: row.index(last)]) for row, last in zip(rows, "xyz", strict=True)} == {13}


def test_cells_of_a_table_that_is_too_wide_still_stand_apart() -> None:
    rows = drawn(table_of("ministry of works|12|ministry of finance|13", 20))
    assert rows[0] == "ministry of works"
    assert "12  ministry of" in " ".join(rows)


def test_row_past_either_end_is_the_nearest() -> None:
    table = LineTable(read_text("One line.\n\nAnother one.\n"), 72)
    assert (table.offset(99), table.end(99)) == (11, 23)
    assert (table.offset(-1), table.row_of(-5), table.row_of(999)) == (0, 0, 2)


def test_empty_document_has_no_rows_and_answers_all_the_same() -> None:
    table = LineTable(read_text(""), 72)
    assert (len(table), table.offset(3), table.end(3), table.row_of(7), table.offset_at(0, 5)) == (
        0,
        0,
        0,
        0,
        0,
    )


def test_wide_character_that_does_not_fit_goes_to_the_next_row() -> None:
    text = "1234567会議"
    table = LineTable(read_text(text), 8)
    assert [text[a:b] for a, b in zip(table.starts, table.ends, strict=True)] == ["1234567", "会議"]


def test_combining_mark_stays_with_its_letter_at_a_cut() -> None:
    text = "1234567e\u03018"
    table = LineTable(read_text(text), 8)
    assert [text[a:b] for a, b in zip(table.starts, table.ends, strict=True)] == ["1234567e\u0301", "8"]


@settings(deadline=None, max_examples=200)
@given(st.text("ab- \n", max_size=60), st.integers(8, 14), st.booleans())
def test_narrow_rows_are_full_but_never_wider_than_the_room(inside: str, room: int, joined: bool) -> None:
    text = "x" + re.sub(r"\n\s+", "\n", inside) + "x"  # no blank lines, and no indents, which are not drawn
    document = Document(None, text, (Block(BlockKind.PARAGRAPH, Span(0, len(text)), joined=joined),))
    table = LineTable(document, room)
    for row in range(len(table)):
        start, end = table.starts[row], table.ends[row]
        assert end - start <= room
        after = text[end : table.starts[row + 1]] if row + 1 < len(table) else "\n"
        if not after:  # a word is cut only where it alone is wider than a row
            assert " " not in text[start:end].strip()
            assert end - start == room
        elif joined and row + 1 < len(table):  # the next word would not have fitted
            word = text[table.starts[row + 1] :].split(None, 1)[0]
            assert end + len(after) - start + len(word) > room
