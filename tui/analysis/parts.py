"""The heavy parts of an analysis, each loaded once in a process and not before it is needed."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.extraction.names import NameFinder
    from tui.extraction.pipeline import Pipeline

_lock = Lock()
_finder: NameFinder | None = None
_pipelines: dict[str | None, Pipeline] = {}


def finder() -> NameFinder:
    """The names encoder; raises what onnxruntime raises where it or the weights are missing."""
    global _finder
    with _lock:
        if _finder is None:
            from tui.extraction.names import NameFinder

            _finder = NameFinder.load()
        return _finder


def pipeline(model: str | None) -> Pipeline:
    """The grammar, ours or that of another spaCy pipeline; raises `UnknownModel` where there is none."""
    with _lock:
        if model not in _pipelines:
            from tui.extraction.pipeline import load

            _pipelines[model] = load(model)
        return _pipelines[model]
