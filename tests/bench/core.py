"""The stages on one core alone, in milliseconds for a thousand words, against what they may take at most."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .report import Row

STAGES = {
    "names": 1e6 / 6000,
    "names, grammar and linking": 1e6 / 3000,
    "all of it": 1e6 / 2000,
}
"""Most milliseconds for 1,000 words on one core."""

_PARTS = {
    "names": ("names",),
    "names, grammar and linking": ("names", "agreement of names", "grammar", "linking"),
    "all of it": ("all of it",),
}


def on_one_core(path: Path) -> Iterator[Row]:
    """Rows from a process of its own that may run on a single core from its start."""
    command = [sys.executable, "-m", "tests.bench.core", str(path)]
    speeds = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    for what, most in STAGES.items():
        taken = sum(1e6 / speeds[f"speed: {part}"] for part in _PARTS[what])
        note = f"one core, 1,000 words; {1e6 / taken:,.0f} words/s"
        yield Row(f"time: {what}", taken, bar=most, note=note)


def _child(path: Path) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    from .stages import speeds

    print(json.dumps({row.what: row.value for row in speeds(path)}))


if __name__ == "__main__":
    _child(Path(sys.argv[1]))
