"""What is worked on first: the text that is read, then the rest in its order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from tui.model.document import BlockKind, Document
from tui.model.span import Span

NEAR = 6000
"""Characters on either side of the reading place that come first: two screens of a large window and more."""
GROUP = 1500
"""Characters of blocks that a stage works on at once; a few hundredths of a second for the slowest."""

Item = TypeVar("Item")


def groups(document: Document) -> tuple[tuple[Span, ...], ...]:
    """Spans of the document's blocks in its order, a few at a time; very long blocks by their sentences."""
    made: list[tuple[Span, ...]] = []
    group: list[Span] = []
    size = 0
    for index, block in enumerate(document.blocks):
        if block.kind is BlockKind.RULE:
            continue
        long = block.span.end - block.span.start > 3 * GROUP
        for span in document.sentences(index) if long else (block.span,):
            if group and size + span.end - span.start > GROUP:
                made.append(tuple(group))
                group, size = [], 0
            group.append(span)
            size += span.end - span.start
    if group:
        made.append(tuple(group))
    return tuple(made)


def near_first(
    items: Sequence[Item], span: Callable[[Item], Span], around: int
) -> tuple[list[Item], list[Item]]:
    """Items around an offset, the one that holds it first and what follows before what precedes; the rest."""
    near = [i for i in items if span(i).end > around - NEAR and span(i).start < around + NEAR]
    chosen = {id(i) for i in near}
    near.sort(key=lambda i: (span(i).end <= around, span(i).start))
    return near, [i for i in items if id(i) not in chosen]
