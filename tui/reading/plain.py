"""Plain text to blocks: paragraphs, headings, items, and what keeps its lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, islice, pairwise

from tui.model.document import Block, BlockKind
from tui.model.span import Span
from tui.reading.lines import HEADING, SHORT, Line, groups

_PAIRS = 2000  # line ends looked at to learn whether a text is hard-wrapped
_NARROWEST = 40  # characters that a text is wrapped at
_MOST_LINES = 200  # of one block: what is laid out, marked and drawn at once stays small
_LISTING = 2000  # short lines without a blank one among them: no prose, whatever each looks like
_UNNUMBERED = (BlockKind.HEADING, BlockKind.RULE)


@dataclass(slots=True)
class Piece:
    """A block to be: its lines, and what is known of it before its neighbours are seen."""

    lines: list[Line]
    kind: BlockKind = BlockKind.PARAGRAPH
    joined: bool = True

    @property
    def loose(self) -> bool:
        """Whether it is one short line that does not read like a sentence."""
        line = self.lines[0]
        return (
            len(self.lines) == 1
            and self.kind is BlockKind.PARAGRAPH
            and len(line.text) < SHORT
            and not line.final
        )

    @property
    def heads(self) -> bool:
        """Whether it might be a heading."""
        return len(self.lines) == 1 and self.kind is BlockKind.PARAGRAPH and self.lines[0].heads


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text, in order; every character that is not blank is in one."""
    if listing := _listing(text):
        return listing
    cut = list(groups(text))
    width = _width(cut)
    pieces: list[Piece] = []
    for group in cut:
        pieces += _pieces(group, width)
    if cut:
        _name_headings(pieces, _name_title(pieces, len(cut[0])))
    made: list[Block] = []
    number = 0
    for piece in pieces:
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
    if _width(list(groups("\n".join(lines[: _LISTING // 4])))):
        return ()
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))
    made: list[Block] = []
    for first in range(0, len(lines), _MOST_LINES):
        last = min(first + _MOST_LINES, len(lines))
        span = Span(starts[first], starts[last - 1] + len(lines[last - 1].rstrip()))
        made.append(Block(BlockKind.PARAGRAPH, span, number=len(made) + 1, joined=False))
    return tuple(made)


def _indented(text: str, line: Line) -> int:
    """Where a line starts with its indent, which the columns below it depend on."""
    start = line.start
    while start and text[start - 1] in " \t":
        start -= 1
    return start


def _width(cut: list[list[Line]]) -> int:
    """Characters at which the whole text is hard-wrapped, 0 where it is not."""
    pairs: list[tuple[Line, Line]] = []
    for group in cut:
        pairs += _pairs(group, _PAIRS - len(pairs))
    return _wrapped_at(pairs)


def _pairs(group: list[Line], most: int) -> Iterator[tuple[Line, Line]]:
    """Neighbouring lines that may be of one paragraph, `most` of them from the start."""
    return (pair for pair in islice(pairwise(group), most) if _running(*pair))


def _running(line: Line, after: Line) -> bool:
    """Whether two lines may be of one paragraph: nothing in them tells of a table, a list or a mail."""
    return not (line.columns or after.columns or after.bullet or after.quoted or line.keyed)


def _wrapped_at(pairs: list[tuple[Line, Line]]) -> int:
    lengths = sorted(line.indent + len(line.text) for line, _ in pairs if len(line.text) < SHORT)
    if not pairs or len(lengths) < 0.8 * len(pairs):
        return 0
    width = lengths[len(lengths) * 9 // 10]
    if width < _NARROWEST:
        return 0
    full = sum(_full(line, after, width) for line, after in pairs)
    lower = sum(after.lower for _, after in pairs)
    return width if full >= 0.6 * len(pairs) and lower >= 0.2 * len(pairs) else 0


def _full(line: Line, after: Line, width: int) -> bool:
    """Whether the first word of the next line would not have fitted."""
    word = after.text.find(" ")
    return line.indent + len(line.text) + 1 + (word if word > 0 else len(after.text)) >= 0.9 * width


def _continues(line: Line, after: Line, width: int) -> bool:
    """Whether a paragraph goes on from one line to the next; `width` is 0 in a text that is not wrapped."""
    if not width:
        return after.lower and not line.final and _NARROWEST <= len(line.text) < 100
    if line.indent + len(line.text) > width + 30:  # nobody wrapped this one
        return after.lower and not line.final
    if after.indent > line.indent + 1 and line.final:
        return False
    return _full(line, after, width) or (after.lower and not line.final)


def _pieces(group: list[Line], width: int) -> Iterator[Piece]:
    if len(group) == 1:
        yield Piece(group, _kind(group[0]))
        return
    if not width:
        width = _wrapped_at(list(_pairs(group, _PAIRS))) if len(group) > 2 else 0
    at = 0
    for first, last, kind in _kept(group):
        yield from _prose(group[at:first], width)
        for start in range(first, last, _MOST_LINES):
            yield Piece(group[start : min(start + _MOST_LINES, last)], kind, joined=False)
        at = last
    yield from _prose(group[at:], width)


def _kind(line: Line) -> BlockKind:
    if line.rule:
        return BlockKind.RULE
    return BlockKind.ITEM if line.bullet else BlockKind.PARAGRAPH


def _kept(group: list[Line]) -> Iterator[tuple[int, int, BlockKind]]:
    """Runs of two lines or more that keep their lines: tables, quoted mail, indented text."""
    count = len(group)
    if all(line.indent > 1 and not line.bullet for line in group):
        yield 0, count, BlockKind.PARAGRAPH
        return
    at = 0
    while at < count:
        end = at + 1
        if group[at].quoted:
            while end < count and group[end].quoted:
                end += 1
            if end - at > 1:
                yield at, end, BlockKind.PARAGRAPH
        elif group[at].columns and not group[at].bullet:
            last, rows = at, 1
            while end < count and end - last < 3:
                if group[end].columns:
                    last, rows = end, rows + 1
                elif len(group[end].text) >= SHORT or group[end].final:
                    break
                end += 1
            end = last + 1
            if rows > 1:
                tabs = {line.text.count("\t") for line in group[at:end]}
                yield at, end, BlockKind.TABLE if len(tabs) == 1 and tabs != {0} else BlockKind.PARAGRAPH
        at = end


def _prose(lines: list[Line], width: int) -> list[Piece]:
    """Paragraphs and items of a run of lines; short lines that are no sentences keep theirs."""
    if not lines:
        return []
    pieces = [Piece(lines[:1], _kind(lines[0]))]
    for before, line in pairwise(lines):
        piece = pieces[-1]
        item = piece.kind is BlockKind.ITEM
        goes_on = _continues(before, line, width)
        if line.rule:
            pieces.append(Piece([line], BlockKind.RULE))
        elif line.bullet and (item or before.final or not goes_on):
            pieces.append(Piece([line], BlockKind.ITEM))
        elif piece.kind is BlockKind.RULE or (len(piece.lines) >= _MOST_LINES // 2 and before.final):
            pieces.append(Piece([line]))
        elif goes_on or (item and line.indent > piece.lines[0].indent):
            piece.lines.append(line)
        else:
            pieces.append(Piece([line]))
    return _keep_loose(pieces)


def _keep_loose(pieces: list[Piece]) -> list[Piece]:
    """Join neighbours that are loose lines, a list of names or an address, into one piece with its lines."""
    if len(pieces) < 2:
        return pieces
    kept: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = at
        while end < len(pieces) and pieces[end].loose:
            end += 1
        keyed = all(piece.lines[0].keyed for piece in pieces[at:end])
        if end - at > 2 or (end - at == 2 and (end == len(pieces) or keyed)):
            lines = [piece.lines[0] for piece in pieces[at:end]]
            kept += [
                Piece(lines[start : start + _MOST_LINES], joined=False)
                for start in range(0, len(lines), _MOST_LINES)
            ]
            at = end
        else:
            kept += pieces[at : max(end, at + 1)]
            at = max(end, at + 1)
    return kept


def _name_title(pieces: list[Piece], lines: int) -> int:
    """Make the first piece the title where it looks like one; index of the first piece after it.

    `lines` is the number of lines that stand together at the top."""
    first = pieces[0]
    top = first.lines
    if len(pieces) < 2 or first.kind is not BlockKind.PARAGRAPH:
        return 0
    if not first.joined:
        # A title over its byline or date, not the first of many rows and not "From: …".
        if lines > 3 or top[0].keyed or not top[0].heads or top[0].columns:
            return 0
        rest = Piece(top[1:], joined=len(top) == 2)
        pieces[0:1] = [Piece(top[:1], BlockKind.HEADING), rest]
        return 1
    words = " ".join(line.text for line in top)
    asks = words.endswith(("?", "!")) and len(words) <= HEADING
    wrapped = 1 < len(top) <= 3 and len(top) == lines and not top[-1].final and not top[0].lower
    if first.heads or wrapped or (asks and len(top) == 1):
        first.kind = BlockKind.HEADING
        return 1
    return 0


def _name_headings(pieces: list[Piece], at: int) -> None:
    """Make headings of short lines between paragraphs: one or two of them, and a paragraph after them."""
    while at < len(pieces):
        end = at
        while end < len(pieces) and pieces[end].heads:
            end += 1
        below = end + 1 if end < len(pieces) and pieces[end].kind is BlockKind.RULE else end
        if 0 < end - at <= 2 and below < len(pieces):
            for piece in pieces[at:end]:
                piece.kind = BlockKind.HEADING
        at = end + 1
