"""Markdown to a document: the reading text is built from markdown-it's tokens, markup removed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from markdown_it import MarkdownIt
from markdown_it.token import Token

from tui.model.document import Block, BlockKind, Document, Meta
from tui.model.span import Span
from tui.reading.decoding import harmless
from tui.reading.frontmatter import front_matter
from tui.reading.inline import Writer

RULE = "* * *"
"""What stands in the text for a thematic break."""

# The parser drops what is nested deeper; Python's own stack bears about twice as many levels.
_DEEPEST = 60


class Unparsable(Exception):
    """Markdown that is nested too deeply or that the parser cannot bear; its str says so."""


def read(text: str, source: str | None, notices: tuple[str, ...]) -> Document:
    """Read harmless Markdown source; raises `Unparsable`, for which the text is to be shown as it is."""
    length, meta, valid = front_matter(text)
    skipped = text.count("\n", 0, length)
    builder = _Builder(skipped)
    if not valid:
        builder.verbatim(BlockKind.PARAGRAPH, text[:length], 0)
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    try:
        tokens = parser.parse(text[length:])
        if any(token.level >= _DEEPEST - 1 for token in tokens):
            raise Unparsable("Markdown nested too deeply")
        builder.build(tokens)
    except (RecursionError, MemoryError, IndexError, KeyError, ValueError) as error:
        raise Unparsable(f"Markdown cannot be parsed ({type(error).__name__})") from None
    return builder.document(source, replace(meta, notices=notices + meta.notices))


class _Builder:
    """Walks the tokens once and writes text, blocks and line map."""

    def __init__(self, skipped: int) -> None:
        """`skipped` is the number of source lines before the first token's."""
        self.writer = Writer()
        self.blocks: list[Block] = []
        self.number = 0
        self.skipped = skipped
        self.lists: list[str] = []  # the marker of the item open at each depth
        self.fresh: list[bool] = []  # whether that marker has still to be drawn
        self.quotes = 0

    def build(self, tokens: Sequence[Token]) -> None:
        """Write the blocks of a whole token stream."""
        index = 0
        while index < len(tokens):
            token = tokens[index]
            if token.type == "inline":
                above = tokens[index - 1]
                level = int(above.tag[1]) if above.type == "heading_open" else 0
                self._inline(token, level)
            elif token.type == "table_open":
                index = self._table(tokens, index + 1)
            else:
                self._other(token)
            index += 1

    def _other(self, token: Token) -> None:
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self.lists.append("")
            self.fresh.append(False)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self.lists.pop()
            self.fresh.pop()
        elif kind == "list_item_open":
            self.lists[-1] = f"{token.info}{token.markup} " if token.info else "• "
            self.fresh[-1] = True
        elif kind == "blockquote_open":
            self.quotes += 1
        elif kind == "blockquote_close":
            self.quotes -= 1
        elif kind == "hr":
            self._open(token)
            start = self.writer.length
            self.writer.write(RULE)
            self._close(BlockKind.RULE, start)
        elif kind in ("fence", "code_block"):
            self.verbatim(BlockKind.CODE, token.content, self._line(token) + (kind == "fence"))
        elif kind == "html_block":
            self.verbatim(BlockKind.PARAGRAPH, token.content, self._line(token))

    def _line(self, token: Token) -> int:
        """Source line of a token, from 0."""
        return self.skipped + (token.map[0] if token.map else 0)

    def _open(self, token: Token | None = None) -> None:
        if self.blocks:
            self.writer.write("\n\n")
        if token is not None:
            self.writer.line(self._line(token))

    def _close(
        self, kind: BlockKind, start: int, level: int = 0, marker: str = "", *, joined: bool = True
    ) -> None:
        number = 0
        if kind not in (BlockKind.HEADING, BlockKind.RULE):
            self.number += 1
            number = self.number
        span = Span(start, self.writer.length)
        inlines = tuple(self.writer.inlines)
        self.writer.inlines = []
        self.blocks.append(Block(kind, span, level, number, marker, inlines, joined))

    def _inline(self, token: Token, level: int) -> None:
        if not self.writer.says(token):
            return
        self._open(token)
        start = self.writer.length
        self.writer.inline(token, self._line(token))
        marker = ""
        if level:
            kind = BlockKind.HEADING
        elif self.lists:
            kind, level = BlockKind.ITEM, len(self.lists) - 1
            marker = self.lists[-1] if self.fresh[-1] else " " * len(self.lists[-1])
            self.fresh[-1] = False
        elif self.quotes:
            kind, level = BlockKind.QUOTE, self.quotes
        else:
            kind = BlockKind.PARAGRAPH
        self._close(kind, start, level, marker, joined="\n" not in self.writer.since(start))

    def _table(self, tokens: Sequence[Token], index: int) -> int:
        """Write the table whose tokens begin at `index`; index of its last one."""
        self._open()
        start = self.writer.length
        row, cell, begun = "", "", start
        while tokens[index].type != "table_close":
            token = tokens[index]
            if token.type == "tr_open":
                self.writer.write(row)
                self.writer.line(self._line(token))
                row, cell, begun = "\n", "", self.writer.length
            elif token.type in ("th_open", "td_open"):
                self.writer.write(cell)
                cell = "\t"
            elif token.type == "inline":
                self.writer.inline(token, self._line(token))
            elif token.type == "tr_close" and self.writer.length == begun:
                self.writer.write(" ")  # a row without a character would end the block
            index += 1
        self._close(BlockKind.TABLE, start, joined=False)
        return index

    def verbatim(self, kind: BlockKind, content: str, line: int) -> None:
        """Write lines as they are, the first of them from source line `line` (from 0)."""
        lines = content.replace("\r\n", "\n").rstrip().split("\n")
        while lines and not lines[0].strip():
            del lines[0]
            line += 1
        if not lines:
            return
        self._open()
        start = self.writer.length
        for number, each in enumerate(lines):
            self.writer.write("\n" if number else "")
            self.writer.line(line + number)
            self.writer.write(each or " ")  # an empty line would end the block
        self._close(kind, start, joined=False)

    def document(self, source: str | None, meta: Meta) -> Document:
        """What has been built."""
        text = self.writer.text()
        if meta.title is None and self.blocks and self.blocks[0].kind is BlockKind.HEADING:
            span = self.blocks[0].span
            meta = replace(meta, title=" ".join(text[span.start : span.end].split()))
        return Document(
            source,
            # A character reference can name a control that the source did not hold.
            harmless(text),
            tuple(self.blocks),
            meta,
            line_starts=tuple(self.writer.line_starts) or (0,),
            line_numbers=tuple(self.writer.line_numbers) or (1,),
        )
