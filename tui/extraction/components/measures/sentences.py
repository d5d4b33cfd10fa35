"""Where sentences begin inside a block, well enough to say what stands near what."""

from __future__ import annotations

import re
from bisect import bisect_right

_BREAK = re.compile(r"(?<=[.!?])[\"”’)]*\s+(?=[\"“‘(]?[A-Z0-9])|\n")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|No|Corp|Inc|Ltd|Co|Gen|Lt|Col|Sen|Rep|Gov|Jan|Feb|Mar|Apr|Aug|Sept?|"
    r"Oct|Nov|Dec|"
    r"U\.S|U\.K|vs|approx)\.\Z"
)


def starts(text: str, low: int, high: int) -> list[int]:
    """Ascending offsets at which sentences of `text[low:high]` begin, the first at `low`."""
    found = [low]
    for match in _BREAK.finditer(text, low, high):
        if not _ABBREVIATED.search(text, max(low, match.start() - 12), match.start()):
            found.append(match.end())
    return found


def index(found: list[int], at: int) -> int:
    """Which sentence an offset is in."""
    return max(0, bisect_right(found, at) - 1)


def start_of(found: list[int], at: int) -> int:
    """Where the sentence of an offset begins."""
    return found[index(found, at)]
