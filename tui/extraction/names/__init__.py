"""The names encoder: weights, decoding, agreement over the document."""

from __future__ import annotations

from tui.extraction.names.agreement import agree
from tui.extraction.names.finder import NameFinder
from tui.extraction.names.windows import Batch, plan

__all__ = ["Batch", "NameFinder", "agree", "plan"]
