"""What is mentioned together: entities by the paragraphs that they share."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.session.sets import MentionSet, lit_spans


@lru_cache(maxsize=4)
def _by_block(analysis: Analysis, forms: int) -> dict[int, list[int]]:
    """Entities in each block, each once, under the forms that are lit."""
    found: dict[int, list[int]] = {}
    for index, entity in enumerate(analysis.entities):
        starts = (span.start for span in lit_spans(entity.mentions, forms))
        for block in {analysis.document.block_index(start) for start in starts}:
            found.setdefault(block, []).append(index)
    return found


def together(analysis: Analysis, found: MentionSet, forms: int) -> list[tuple[int, int]]:
    """Entities that share paragraphs with a set, by index, and how many; the most first."""
    blocks = {analysis.document.block_index(span.start) for span in found.spans}
    counts: Counter[int] = Counter()
    for block in sorted(blocks):
        counts.update(ref for ref in _by_block(analysis, forms).get(block, ()) if ref != found.index)
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
