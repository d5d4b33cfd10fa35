"""A stretch of the reading text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """Half-open range of characters into `Document.text`."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end
