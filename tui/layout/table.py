"""The line table: every row that the article has at one width, as arrays of offsets."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Collection
from itertools import pairwise

from tui.layout.cells import cells, drawn, narrow, width
from tui.layout.wrap import wrap
from tui.model.document import Block, BlockKind, Document

_INDENT = re.compile(r"\n +")
GAP = 2  # cells between two columns of a table


class LineTable:
    """Rows of a document at a width in cells; a blank row has block -1 and no characters.

    `starts`, `ends` are offsets into the reading text; `blocks` indices into `Document.blocks`; `indents` the
    cells before the first character of each row."""

    def __init__(self, document: Document, room: int, shown: Collection[int] | None = None) -> None:
        """Lay out the blocks of `document` (those in `shown` alone, when folded) in `room` cells."""
        self.document = document
        self.room = room
        self.shown = shown
        self.starts = array("l")
        self.ends = array("l")
        self.blocks = array("l")
        self.indents = array("l")
        self._tabs: dict[int, tuple[int, ...]] = {}
        self._unseen: set[int] = set()
        before: Block | None = None
        for index, block in enumerate(document.blocks):
            if shown is not None and index not in shown:
                continue
            if before is not None and not (before.kind is block.kind is BlockKind.ITEM):
                self._row(before.span.end, before.span.end, -1, 0)
            self._block(index, block)
            before = block

    def __len__(self) -> int:
        return len(self.starts)

    def _row(self, start: int, end: int, block: int, indent: int) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.blocks.append(block)
        self.indents.append(indent)

    def _block(self, index: int, block: Block) -> None:
        text = self.document.text
        indent = min(indent_of(block), self.room // 4 * 2)  # even, as bars are, and half of the room at most
        room = self.room - indent
        tabular = block.kind is BlockKind.TABLE or (
            not block.joined and "\t" in text[block.span.start : block.span.end]
        )
        if tabular and self._columns(index, block, indent, room):
            return
        hang = 2 if not block.joined and room > 24 else 0
        unseen = self._indents_inside(block) if block.joined else frozenset()
        rows = wrap(
            text, block.span.start, block.span.end, room, joined=block.joined, hang=hang, unseen=unseen
        )
        for start, end in rows:
            continued = hang and start != block.span.start and text[start - 1] not in "\n"
            self._row(start, end, index, indent + (hang if continued else 0))

    def _indents_inside(self, block: Block) -> frozenset[int]:
        """Offsets of blanks that indent a joined line: its line end is one blank already."""
        text = self.document.text
        if "\n " not in text[block.span.start : block.span.end]:
            return frozenset()
        found = _INDENT.finditer(text, block.span.start, block.span.end)
        unseen = frozenset(at for indent in found for at in range(indent.start() + 1, indent.end()))
        self._unseen |= unseen
        return unseen

    def _columns(self, index: int, block: Block, indent: int, room: int) -> bool:
        """Draw a table in columns where it fits into `room`; False where it does not."""
        text = self.document.text
        rows: list[tuple[int, list[str]]] = []
        at = block.span.start
        for line in text[block.span.start : block.span.end].split("\n"):
            rows.append((at, line.split("\t")))
            at += len(line) + 1
        columns = [0] * max(len(row) for _, row in rows)
        for _, row in rows:
            for i, cell in enumerate(row):
                columns[i] = max(columns[i], cells(cell))
        if sum(columns) + GAP * (len(columns) - 1) > room:
            return False
        for start, row in rows:
            self._tabs[len(self)] = tuple(columns[i] + GAP - cells(cell) for i, cell in enumerate(row[:-1]))
            self._row(start, start + sum(map(len, row)) + len(row) - 1, index, indent)
        return True

    def row_of(self, offset: int) -> int:
        """The row that shows `offset`, or the last one before it; 0 for an empty table."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def offset(self, row: int) -> int:
        """First offset of a row; rows past the end give the last one's."""
        if not self.starts:
            return 0
        return self.starts[min(max(row, 0), len(self.starts) - 1)]

    def end(self, row: int) -> int:
        """Offset past the last character of a row; rows past the end give the last one's."""
        if not self.ends:
            return 0
        return self.ends[min(max(row, 0), len(self.ends) - 1)]

    def first_of_block(self, row: int) -> bool:
        """Whether `row` is the first one of its block."""
        block = self.blocks[row]
        return block >= 0 and self.starts[row] == self.document.blocks[block].span.start

    def pieces(self, row: int, cuts: Collection[int] = ()) -> list[tuple[int, int, str]]:
        """A row cut at the offsets `cuts`: (start, end, as drawn) in order; tabs are drawn in blanks."""
        start, end = self.starts[row], self.ends[row]
        edges = [start, *sorted(c for c in set(cuts) if start < c < end), end]
        text = self.document.text
        if narrow(text[start:end]) and not self._unseen_in(start, end):
            return [(a, b, text[a:b]) for a, b in pairwise(edges) if a < b]
        shown = self._characters(row)
        return [(a, b, "".join(shown[a - start : b - start])) for a, b in pairwise(edges) if a < b]

    def _characters(self, row: int) -> list[str]:
        start = self.starts[row]
        text = self.document.text[start : self.ends[row]]
        unseen, tabs = self._unseen, self._tabs.get(row)
        if tabs is not None:
            blanks = iter(tabs)
            return [" " * next(blanks) if c == "\t" else drawn(c) for c in text]
        return ["" if start + i in unseen else drawn(c) for i, c in enumerate(text)]

    def _unseen_in(self, start: int, end: int) -> bool:
        return bool(self._unseen) and not self._unseen.isdisjoint(range(start, end))

    def offset_at(self, row: int, x: int) -> int:
        """The offset drawn at cell `x` of a row, indent counted in; the row's end past it."""
        if not self.starts:
            return 0
        row = min(max(row, 0), len(self) - 1)
        x -= self.indents[row]
        offset = self.starts[row]
        for shown in self._characters(row):
            x -= sum(map(width, shown))
            if x < 0:
                return offset
            offset += 1
        return self.ends[row]


def indent_of(block: Block) -> int:
    """Cells before the text of a block: nesting, and room for its marker or bar."""
    if block.kind is BlockKind.QUOTE:
        return 2 * max(1, block.level)
    if block.kind is BlockKind.ITEM and block.marker:
        return 2 * block.level + cells(block.marker) + (0 if block.marker.endswith(" ") else 1)
    if block.kind is BlockKind.CODE:
        return 2
    return 0
