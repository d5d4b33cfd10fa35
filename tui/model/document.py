"""A briefing as it is read: text, blocks, and where each character stands in the source."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tui.model import sentences
from tui.model.span import Span


class BlockKind(StrEnum):
    """What a block is, for its look and its numbering."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    TABLE = "table"
    CODE = "code"
    RULE = "rule"


class Style(StrEnum):
    """Inline styles of Markdown."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    CODE = "code"
    LINK = "link"
    STRIKE = "strike"


@dataclass(frozen=True, slots=True)
class Inline:
    """A styled stretch inside a block; offsets into `Document.text`."""

    span: Span
    style: Style


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, item, quotation, table or code; its span holds no blank line around it.

    `level` is 1 to 6 for a heading, else the nesting depth from 0; `number` counts the paragraphs of the
    briefing from 1 and is 0 for headings and rules; `marker` is drawn before an item and is not in the text;
    `joined` tells that line ends inside the block are drawn as blanks (hard-wrapped text).
    In a table, cells are separated by a tab and rows by a line feed.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    number: int = 0
    marker: str = ""
    inlines: tuple[Inline, ...] = ()
    joined: bool = True


@dataclass(frozen=True, slots=True)
class Meta:
    """What the file says of itself, and what the reader should be told about it once."""

    title: str | None = None
    published: date | None = None
    publisher: str | None = None
    author: str | None = None
    format: str = "text"
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """`text` is the reading text: markup removed, blocks joined by a blank line, nothing else changed.

    `source` is the path as given, or None for standard input. `line_starts` holds ascending offsets into
    `text`, `line_numbers` the source line (from 1) of each of them.
    """

    source: str | None
    text: str
    blocks: tuple[Block, ...]
    meta: Meta = Meta()
    line_starts: Sequence[int] = (0,)
    line_numbers: Sequence[int] = (1,)
    _starts: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", [block.span.start for block in self.blocks])

    def block_index(self, offset: int) -> int:
        """Index of the block that holds `offset`, or the one before it; 0 for an empty document."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def paragraph(self, offset: int) -> int:
        """Number of the paragraph at `offset`, 0 in a heading."""
        return self.blocks[self.block_index(offset)].number if self.blocks else 0

    @property
    def paragraphs(self) -> int:
        """How many numbered paragraphs there are."""
        return max((block.number for block in reversed(self.blocks) if block.number), default=0)

    def line(self, offset: int) -> int:
        """Source line of `offset`, from 1."""
        return self.line_numbers[max(0, bisect_right(self.line_starts, offset) - 1)]

    def sentences(self, block: int) -> tuple[Span, ...]:
        """Sentences of one block, in order, by rules; split when asked for, so that opening does not wait."""
        return sentences.split(self.text, self.blocks[block].span, lines=not self.blocks[block].joined)

    def sentence_at(self, offset: int) -> Span:
        """The sentence that holds `offset`, or the nearest before it in its block."""
        if not self.blocks:
            return Span(0, 0)
        found = self.sentences(self.block_index(offset))
        return next((s for s in reversed(found) if s.start <= offset), found[0])
