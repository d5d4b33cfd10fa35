"""The heavy parts of an analysis, each loaded once in a process and not before it is needed."""

from __future__ import annotations

import importlib
from threading import Lock, Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.extraction.names import NameFinder
    from tui.extraction.pipeline import Pipeline

_LATER = (
    "tui.extraction.names.agreement",
    "tui.linking",
    "tui.extraction.components.dates",
    "tui.extraction.components.measures",
)
_lock = Lock()
_finder: NameFinder | None = None
_ahead = False
_pipelines: dict[str | None, Pipeline] = {}


def finder() -> NameFinder:
    """The names encoder; raises what onnxruntime raises where it or the weights are missing."""
    global _finder
    with _lock:
        if _finder is None:
            from tui.extraction.names import NameFinder

            _finder = NameFinder.load()
        return _finder


def import_ahead() -> None:
    """Import what comes after the names, in a thread: while the encoder reads it needs no interpreter."""
    global _ahead
    if not _ahead:
        _ahead = True
        Thread(target=lambda: [importlib.import_module(name) for name in _LATER], daemon=True).start()


def pipeline(model: str | None) -> Pipeline:
    """The grammar, ours or that of another spaCy pipeline; raises `UnknownModel` where there is none."""
    with _lock:
        if model not in _pipelines:
            from tui.extraction.pipeline import load

            _pipelines[model] = load(model)
        return _pipelines[model]
