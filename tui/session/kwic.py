"""Key word in context: a mention in the middle of its line, what stands around it on both sides."""

from __future__ import annotations

from functools import lru_cache

from rich.cells import cell_len

from tui.model.document import Document
from tui.model.span import Span
from tui.session import cells
from tui.session.cells import clean


def context(document: Document, span: Span, width: int) -> tuple[str, str, str]:
    """What stands before the mention, the mention, and what comes after, in exactly `width` cells together.

    Mentions begin at the same cell in every line of one width; context stays inside the block."""
    text = document.text
    block = document.blocks[document.block_index(span.start)].span if document.blocks else Span(0, len(text))
    before = max(0, width * 2 // 5)
    room = max(0, width - before)
    left = clean(text[max(block.start, span.start - 3 * before - 8) : span.start])
    mention = cells.clip(clean(text[span.start : span.end]), room)
    rest = room - cell_len(mention)
    right = clean(text[span.end : min(block.end, span.end + 3 * rest + 8)])
    return (
        cells.padded(cells.tail(left, before), before, right=True),
        mention,
        cells.padded(cells.head(right, rest), rest),
    )


def told(document: Document, span: Span, width: int) -> tuple[str, str, str]:
    """The sentence of a mention in at most `width` cells, cut in front where the mention would not show."""
    whole = document.sentence_at(span.start)
    text = document.text
    left = clean(text[whole.start : span.start])
    mention = cells.clip(clean(text[span.start : span.end]), width)
    right = clean(text[span.end : max(span.end, whole.end)])
    room = width - cell_len(mention)
    if cell_len(left) > room:
        after = min(cell_len(right), room // 3)
        left = f"…{cells.tail(left, room - after - 1)}" if room > after else ""
    return left, mention, cells.clip(right, max(0, room - cell_len(left)))


@lru_cache(maxsize=1024)
def sentence(document: Document, offset: int) -> str:
    """The sentence at `offset` on one line."""
    span = document.sentence_at(offset)
    return clean(document.text[span.start : span.end])
