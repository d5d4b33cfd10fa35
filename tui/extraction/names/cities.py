"""Cities by name: a vote that a string is a place, never more than a vote (Paris Hilton, Orange, Split)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

FILE = Path(__file__).parent.parent / "gazetteers" / "cities.txt"
"""One name a line; `tui.extraction.train.gazetteers` writes it from GeoNames (CC BY 4.0)."""


@cache
def cities() -> frozenset[str]:
    """Names of the capitals and of the cities of 100,000 people and more, as they are written."""
    return frozenset(FILE.read_text(encoding="utf-8").split("\n"))
