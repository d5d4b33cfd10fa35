"""Cutting a document into windows and batches: by the text alone, in its order, without a tokenizer.

Sizes are in characters (about four to a piece), so that nothing has to be tokenised before it is read.
The scales of the int8 encoder are taken over a whole batch: only batches that depend on the text alone make
scores repeat, whatever part of the text was asked for first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from tui.extraction.names import lines
from tui.model.document import BlockKind, Document
from tui.model.span import Span

WINDOW = 480
"""Characters of a full window's core: about 120 pieces."""
FIRST = 280
"""Characters of each window of the first batch, which is small so that the first name is early."""
MARGIN = 60
"""Characters of context that a window reads on either side of its core."""
BATCH = 8
"""Windows of a full batch."""
_SIZES = (2, 4)  # windows of the first batches

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*\s+(?=\S)")
_PAUSE = re.compile(r"[;:,)–—]\s+(?=\S)")
_LOWER = re.compile(r"(?<=\s)(?=[a-z])")
_BLANK = re.compile(r"(?<=\s)(?=\S)")
_CUTS = (_SENTENCE_END, _PAUSE, _LOWER, _BLANK)  # the best place to cut first


@dataclass(frozen=True, slots=True)
class Window:
    """What the encoder reads at once (`reach`) and the part of it whose names it answers for (`core`)."""

    core: Span
    reach: Span
    edges: tuple[int, ...] = ()
    """Offsets inside `reach` that no name may cross: the starts of blocks, rows and cells."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows that are read in one run of the encoder; `span` is what their cores cover.

    `text` is the document's, character for character, with the ends of cells and rows made visible."""

    span: Span
    windows: tuple[Window, ...]
    text: str = field(repr=False)


def plan(document: Document) -> tuple[Batch, ...]:
    """Batches in the order of the document; the first ones are small."""
    windows = list(_windows(document))
    text = lines.readable(document)
    batches: list[Batch] = []
    at = 0
    while at < len(windows):
        size = _SIZES[len(batches)] if len(batches) < len(_SIZES) else BATCH
        some = tuple(windows[at : at + size])
        batches.append(Batch(Span(some[0].core.start, some[-1].core.end), some, text))
        at += size
    return tuple(batches)


def _windows(document: Document) -> Iterator[Window]:
    """Windows of whole pieces, as many in one window as fit; context around each."""
    text = document.text
    pieces = list(_pieces(document))
    made = 0
    at = 0
    while at < len(pieces):
        limit = FIRST if made < _SIZES[0] else WINDOW
        first = last = at
        while last + 1 < len(pieces) and pieces[last + 1].end - pieces[first].start <= limit:
            last += 1
        core = Span(pieces[first].start, pieces[last].end)
        reach = Span(_before(text, core.start), _after(text, core.end))
        yield Window(core, reach, _edges(document, reach))
        made += 1
        at = last + 1


def _pieces(document: Document) -> Iterator[Span]:
    """Sentences, or parts of long ones, of every block that holds words."""
    for block in document.blocks:
        if block.kind is BlockKind.RULE:
            continue
        start = block.span.start
        for match in _SENTENCE_END.finditer(document.text, block.span.start, block.span.end):
            yield from _parts(document.text, Span(start, match.end()))
            start = match.end()
        if start < block.span.end:
            yield from _parts(document.text, Span(start, block.span.end))


def _parts(text: str, span: Span) -> Iterator[Span]:
    """`span` whole, or cut at the best places where it is longer than a window."""
    start = span.start
    while span.end - start > WINDOW:
        cut = _cut(text, start + WINDOW // 2, start + WINDOW)
        yield Span(start, cut)
        start = cut
    if start < span.end:
        yield Span(start, span.end)


def _cut(text: str, low: int, high: int) -> int:
    """The last of the best places to cut between two offsets; `high` where there is none."""
    for pattern in _CUTS:
        found = [match.end() for match in pattern.finditer(text, low, high) if match.end() < high]
        if found:
            return found[-1]
    return high


def _before(text: str, start: int) -> int:
    """Where the context before `start` begins: at the start of a word or, better, of a sentence."""
    low = max(0, start - MARGIN)
    if low == 0:
        return 0
    for pattern in (_SENTENCE_END, _BLANK):
        match = pattern.search(text, low, start)
        if match and match.end() < start:
            return match.end()
    return start


def _after(text: str, end: int) -> int:
    """Where the context after `end` stops: at the end of a word."""
    high = min(len(text), end + MARGIN)
    if high == len(text):
        return high
    blank = max(text.rfind(" ", end, high), text.rfind("\n", end, high))
    return blank if blank > end else end


def _edges(document: Document, reach: Span) -> tuple[int, ...]:
    """Offsets in `reach` at which a block, a row or a cell begins."""
    text = document.text
    edges: list[int] = []
    for index in range(document.block_index(reach.start), len(document.blocks)):
        block = document.blocks[index]
        if block.span.start >= reach.end:
            break
        if block.span.start > reach.start:
            edges.append(block.span.start)
        low, high = max(reach.start, block.span.start), min(reach.end, block.span.end)
        edges += [i + 1 for i in range(low, high) if text[i] == "\t"]
        if not block.joined or block.kind is BlockKind.TABLE:
            edges += [i + 1 for i in range(low, high) if text[i] == "\n" and lines.ends(block, text, i)]
    return tuple(sorted(edges))
