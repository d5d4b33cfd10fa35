"""The day from which relative dates are counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Anchor:
    """The briefing's own day, and how it was found.

    `how` is "given", "front matter", "file name", "date line", "weekdays" or "unknown" (date None)."""

    date: date | None = None
    how: str = "unknown"
