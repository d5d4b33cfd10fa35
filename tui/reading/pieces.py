"""Lines of plain text to pieces: what is joined into a paragraph, what is listed, what keeps its lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from tui.model.document import BlockKind
from tui.reading.lines import SHORT, Line

MOST_LINES = 200
"""Of one block: what is laid out, marked and drawn at once stays small."""

_PAIRS = 2000  # line ends looked at to learn whether a text is hard-wrapped
_NARROWEST, _WIDEST = 40, 100  # characters that a text is wrapped at


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


def width_of(cut: list[list[Line]]) -> int:
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
        return after.lower and not line.final and _NARROWEST <= len(line.text) < _WIDEST
    if line.indent + len(line.text) > width + 30:  # nobody wrapped this one
        return after.lower and not line.final
    if after.indent > line.indent + 1 and line.final:
        return False
    return _full(line, after, width) or (after.lower and not line.final)


def pieces(group: list[Line], width: int) -> Iterator[Piece]:
    """The pieces of lines that stand together, in a text wrapped at `width` characters (0: not wrapped)."""
    if len(group) == 1:
        yield Piece(group, _kind(group[0]))
        return
    if not width:
        width = _wrapped_at(list(_pairs(group, _PAIRS))) if len(group) > 2 else 0
    at = 0
    for first, last, kind in _kept(group):
        yield from _prose(group[at:first], width)
        for start in range(first, last, MOST_LINES):
            yield Piece(group[start : min(start + MOST_LINES, last)], kind, joined=False)
        at = last
    yield from _prose(group[at:], width)


def _kind(line: Line) -> BlockKind:
    if line.rule:
        return BlockKind.RULE
    return BlockKind.ITEM if line.bullet else BlockKind.PARAGRAPH


def _kept(group: list[Line]) -> Iterator[tuple[int, int, BlockKind]]:
    """Runs of two lines or more that keep their lines: tables, quoted mail, indented text."""
    count = len(group)
    if all(line.indent > 1 and len(line.text) < _WIDEST and not line.bullet for line in group):
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
    found = [Piece(lines[:1], _kind(lines[0]))]
    for before, line in pairwise(lines):
        piece = found[-1]
        item = piece.kind is BlockKind.ITEM
        goes_on = _continues(before, line, width)
        if line.rule:
            found.append(Piece([line], BlockKind.RULE))
        elif line.bullet and (item or before.final or not goes_on):
            found.append(Piece([line], BlockKind.ITEM))
        elif piece.kind is BlockKind.RULE or (len(piece.lines) >= MOST_LINES // 2 and before.final):
            found.append(Piece([line]))
        elif goes_on or (item and line.indent > piece.lines[0].indent):
            piece.lines.append(line)
        else:
            found.append(Piece([line]))
    return _keep_loose(found)


def _keep_loose(found: list[Piece]) -> list[Piece]:
    """Join neighbours that are loose lines, a list of names or an address, into one piece with its lines."""
    if len(found) < 2:
        return found
    kept: list[Piece] = []
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end].loose:
            end += 1
        keyed = all(piece.lines[0].keyed for piece in found[at:end])
        if end - at > 2 or (end - at == 2 and (end == len(found) or keyed)):
            lines = [piece.lines[0] for piece in found[at:end]]
            kept += [
                Piece(lines[start : start + MOST_LINES], joined=False)
                for start in range(0, len(lines), MOST_LINES)
            ]
            at = end
        else:
            kept += found[at : max(end, at + 1)]
            at = max(end, at + 1)
    return kept
