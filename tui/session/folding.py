"""Folding: the paragraphs that hold certain sets."""

from __future__ import annotations

from functools import lru_cache

from tui.model.analysis import Analysis
from tui.session.sets import resolve
from tui.session.state import SessionState, Target


def fold_targets(state: SessionState) -> tuple[Target, ...]:
    """The sets that a fold made now would be made from: the active one and every pin."""
    own = () if state.target is None else (state.target,)
    return tuple(dict.fromkeys((*own, *(pin.target for pin in state.pins))))


@lru_cache(maxsize=4)
def folded_blocks(fold: tuple[Target, ...], analysis: Analysis, forms: int) -> frozenset[int]:
    """Indices of the blocks that hold a mention of any of the sets."""
    document = analysis.document
    return frozenset(
        document.block_index(span.start)
        for target in fold
        if (found := resolve(target, analysis, forms)) is not None
        for span in found.spans
    )
