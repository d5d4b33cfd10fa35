"""Folding: the paragraphs that hold certain sets."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.session.sets import MentionSet, resolve
from tui.session.state import SessionState, Target


def fold_targets(state: SessionState) -> tuple[Target, ...]:
    """The sets that a fold made now would be made from: the active one and every pin."""
    own = () if state.target is None else (state.target,)
    return tuple(dict.fromkeys((*own, *(pin.target for pin in state.pins))))


@lru_cache(maxsize=4)
def folded_blocks(
    fold: tuple[Target, ...], analysis: Analysis, forms: int, together: bool = False
) -> frozenset[int]:
    """Indices of the blocks that hold a mention of any of the sets, with `together` of all of them."""
    block = analysis.document.block_index
    sets = [
        frozenset(block(span.start) for span in found.spans)
        for target in fold
        if (found := resolve(target, analysis, forms)) is not None
    ]
    if together and len(sets) < len(fold):
        return frozenset()
    return frozenset.intersection(*sets) if together and sets else frozenset().union(*sets)


def unfolded(state: SessionState) -> SessionState:
    """The whole text is shown again."""
    return replace(state, fold=None, together=False)


def shown_part(found: MentionSet, state: SessionState, analysis: Analysis) -> MentionSet:
    """What `n` walks: in the paragraphs that two sets share the mentions there, if there are any."""
    if state.fold is None or not state.together:
        return found
    blocks = folded_blocks(state.fold, analysis, state.forms, True)
    here = tuple(s for s in found.spans if analysis.document.block_index(s.start) in blocks)
    return replace(found, spans=here) if here else found
