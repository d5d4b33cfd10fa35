"""What the reader holds in memory without extraction, above an empty Textual app."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from statistics import median

from . import empty_app
from .report import Row
from .terminal import EMPTY, PROBE, started
from .texts import opening

_SETTLED = 1.0  # seconds after the first text
_MOST = 40.0  # MiB


def _sizes(arguments: tuple[str, ...], words: str) -> dict[str, float]:
    with started(*arguments) as child:
        child.until_text(words)
        child.rest(_SETTLED)
        return child.memory()


def held(texts: dict[str, Path], runs: int) -> Iterator[Row]:
    """Resident memory above the empty app, short and long; beside it what is the process's own."""
    quiet = (*PROBE, "--without-extraction")
    what = {
        "empty": (EMPTY, empty_app.TEXT),
        **{
            name: ((*quiet, str(texts[name])), opening(texts[name].read_text(encoding="utf-8")))
            for name in ("short", "long")
        },
    }
    taken: dict[str, list[dict[str, float]]] = {name: [] for name in what}
    for _ in range(min(runs, 3)):
        for name, (arguments, words) in what.items():
            taken[name].append(_sizes(arguments, words))
    sizes = {
        name: {kind: median(size[kind] for size in found) for kind in ("rss", "own")}
        for name, found in taken.items()
    }
    empty = sizes["empty"]
    yield Row("empty Textual app: memory", empty["rss"], "MiB", note="resident")
    for name, title in (("short", "600 words"), ("long", "100,000 words")):
        above = sizes[name]["rss"] - empty["rss"]
        own = sizes[name]["own"] - empty["own"]
        yield Row(
            f"{title}: memory above the empty app",
            above,
            "MiB",
            bar=_MOST,
            note=f"{own:.1f} not shared",
        )
