"""The names encoder: weights, decoding, agreement over the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.extraction.names.finder import NameFinder
from tui.extraction.names.windows import Batch, plan

if TYPE_CHECKING:
    from tui.extraction.names.agreement import agree

__all__ = ["Batch", "NameFinder", "agree", "plan"]


def __getattr__(name: str) -> object:
    """`agree` is imported when it is first asked for: the first names are shown before any agreement."""
    if name == "agree":
        from tui.extraction.names.agreement import agree

        return agree
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
