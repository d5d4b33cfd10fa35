"""Python's collector of cycles, kept from stopping the screen."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

_NEVER = 1_000_000

_lock = Lock()
_running = 0
_before = gc.get_threshold()


@contextmanager
def paused() -> Iterator[None]:
    """Put off full collections: with all that a long text holds, one stops every thread for 0.2 s.

    What has been found holds no cycles; afterwards it is set aside, so that no later collection walks it."""
    global _running, _before
    with _lock:
        _running += 1
        if _running == 1:
            _before = gc.get_threshold()
            gc.set_threshold(_before[0], _before[1], _NEVER)
    try:
        yield
    finally:
        with _lock:
            _running -= 1
            if _running == 0:
                gc.freeze()
                gc.set_threshold(*_before)
