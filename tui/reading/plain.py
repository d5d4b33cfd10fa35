"""Plain text to blocks: paragraphs, headings, items, and what keeps its lines."""

from __future__ import annotations

from itertools import accumulate

from tui.model.document import Block, BlockKind
from tui.model.span import Span
from tui.reading.lines import HEADING, SHORT, Line, groups
from tui.reading.pieces import MOST_LINES, Piece, pieces, width_of

_LISTING = 2000  # short lines without a blank one among them: no prose, whatever each looks like
_UNNUMBERED = (BlockKind.HEADING, BlockKind.RULE)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order; every character that is not blank is in one."""
    if listing := _listing(text):
        return listing
    cut = list(groups(text))
    width = width_of(cut)
    found: list[Piece] = []
    for group in cut:
        found += pieces(group, width)
    if cut:
        _name_headings(found, _name_title(found, len(cut[0])))
    made: list[Block] = []
    number = 0
    for piece in found:
        kind, first = piece.kind, piece.lines[0]
        start = first.start if piece.joined else _indented(text, first)
        level = 0
        if kind not in _UNNUMBERED:
            number += 1
            if kind is BlockKind.ITEM:
                level = min(first.indent // 2, 6)
        elif kind is BlockKind.HEADING:
            level = 2 if made else 1
        span = Span(start, piece.lines[-1].end)
        made.append(Block(kind, span, level, 0 if kind in _UNNUMBERED else number, joined=piece.joined))
    return tuple(made)


def _listing(text: str) -> tuple[Block, ...]:
    """The blocks of a text of very many short lines and no blank one, () for any other."""
    if text.count("\n") < _LISTING or text.count("\r") > text.count("\r\n"):
        return ()
    lines = text.rstrip().split("\n")
    if max(map(len, lines)) >= SHORT or not all(map(str.strip, lines)):
        return ()
    if width_of(list(groups("\n".join(lines[: _LISTING // 4])))):
        return ()
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    made: list[Block] = []
    for first in range(0, len(lines), MOST_LINES):
        last = min(first + MOST_LINES, len(lines))
        span = Span(starts[first], starts[last - 1] + len(lines[last - 1].rstrip()))
        made.append(Block(BlockKind.PARAGRAPH, span, number=len(made) + 1, joined=False))
    return tuple(made)


def _indented(text: str, line: Line) -> int:
    """Where a line starts with its indent, which the columns below it depend on."""
    start = line.start
    while start and text[start - 1] in " \t":
        start -= 1
    return start


def _name_title(found: list[Piece], lines: int) -> int:
    """Make the first piece the title where it looks like one; index of the first piece after it.

    `lines` is the number of lines that stand together at the top."""
    first = found[0]
    top = first.lines
    if len(found) < 2 or first.kind is not BlockKind.PARAGRAPH:
        return 0
    if not first.joined:
        # A title over its byline or date, not the first of many rows and not "From: …".
        if lines > 3 or top[0].keyed or not top[0].heads or top[0].columns:
            return 0
        rest = Piece(top[1:], joined=len(top) == 2)
        found[0:1] = [Piece(top[:1], BlockKind.HEADING), rest]
        return 1
    words = " ".join(line.text for line in top)
    asks = words.endswith(("?", "!")) and len(words) <= HEADING
    wrapped = 1 < len(top) <= 3 and len(top) == lines and not top[-1].final and not top[0].lower
    if first.heads or wrapped or (asks and len(top) == 1):
        first.kind = BlockKind.HEADING
        return 1
    return 0


def _name_headings(found: list[Piece], at: int) -> None:
    """Make headings of short lines between paragraphs: one or two of them, and a paragraph after them."""
    while at < len(found):
        end = at
        while end < len(found) and found[end].heads:
            end += 1
        below = end + 1 if end < len(found) and found[end].kind is BlockKind.RULE else end
        if 0 < end - at <= 2 and below < len(found):
            for piece in found[at:end]:
                piece.kind = BlockKind.HEADING
        at = end + 1
