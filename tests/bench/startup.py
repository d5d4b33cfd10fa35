"""How long a process takes until something can be read, against an empty Textual app run in turn with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import monotonic

from . import empty_app
from .report import Row
from .terminal import EMPTY, PROBE, READER, ROOT, Mark, folders, started, underlined
from .texts import opening

Sample = Callable[[], float]


def in_turn(samples: dict[str, Sample], runs: int) -> dict[str, float]:
    """Medians in milliseconds; every round takes each sample once, after a round that warms up."""
    taken: dict[str, list[float]] = {name: [] for name in samples}
    for turn in range(runs + 1):
        for name, sample in samples.items():
            seconds = sample()
            if turn:
                taken[name].append(seconds * 1000)
    return {name: median(values) for name, values in taken.items()}


def empty() -> float:
    """Seconds until the empty app shows its text."""
    with started(*EMPTY) as child:
        return child.until_text(empty_app.TEXT) - child.started


def readable(path: Path) -> float:
    """Seconds until the reader shows text of the article below its title."""
    words = opening(path.read_text(encoding="utf-8"))
    with started(*READER, str(path)) as child:
        return child.until_text(words) - child.started


def first_lit(path: Path) -> float:
    """Seconds until a name of the article is drawn underlined."""
    text = " ".join(path.read_text(encoding="utf-8").split())
    with started(*READER, str(path)) as child:
        lit = child.until(
            lambda child: any(words in text for words in underlined(bytes(child.output))), "name lit"
        )
        return lit - child.started


def complete(path: Path) -> tuple[float, float, float]:
    """Seconds until the first name, all names, and everything is painted, as a probe in the reader tells."""
    with started(*PROBE, str(path)) as child:
        child.until(lambda child: any(mark.says["complete"] for mark in child.marks), "complete analysis")
        marks = child.marks
        stages = next(mark.says["stages"] for mark in marks if mark.says["complete"])
        last = max(revision for revision, stage in stages if stage == "names")
        first = _when(marks, lambda mark: mark.says["entities"] > 0)
        names = _when(marks, lambda mark: mark.says["revision"] >= last)
        return tuple(  # type: ignore[return-value]
            at - child.started for at in (first, names, _when(marks, lambda mark: mark.says["complete"]))
        )


def _when(marks: list[Mark], seen: Callable[[Mark], bool]) -> float:
    return next(mark.at for mark in marks if seen(mark))


def process(*arguments: str) -> float:
    """Seconds that a process takes from start to end."""
    with folders() as environ:
        begun = monotonic()
        subprocess.run(
            [sys.executable, *arguments], env=environ, cwd=ROOT, stdout=subprocess.DEVNULL, check=True
        )
        return monotonic() - begun


def opened(texts: dict[str, Path], runs: int) -> Iterator[Row]:
    """Time to the first text, short and long, and of `--help`."""
    found = in_turn(
        {
            "empty": empty,
            "short": lambda: readable(texts["short"]),
            "long": lambda: readable(texts["long"]),
            "pass": lambda: process("-c", "pass"),
            "help": lambda: process(*READER, "--help"),
        },
        runs,
    )
    yield Row("empty Textual app: first text", found["empty"])
    yield Row("600 words: readable", found["short"], bar=1.5, base=found["empty"])
    yield Row("100,000 words: readable", found["long"], bar=2.5, base=found["empty"])
    yield Row("python -c pass", found["pass"])
    yield Row("briefing --help", found["help"], bar=5, base=found["pass"])


def cold(texts: dict[str, Path], runs: int) -> Iterator[Row]:
    """A new process on a warm file cache, on the short text: first name, all names, all stages."""
    parts: list[tuple[float, float, float]] = []

    def probed() -> float:
        parts.append(complete(texts["short"]))
        return parts[-1][2]

    found = in_turn({"empty": empty, "first": lambda: first_lit(texts["short"]), "complete": probed}, runs)
    names = median(part[1] for part in parts[1:]) * 1000
    first = median(part[0] for part in parts[1:]) * 1000
    base = found["empty"]
    yield Row("600 words, cold: first name lit", found["first"], bar=3, base=base, note="underlined")
    yield Row("600 words, cold: first names painted", first, base=base, note="told by the probe")
    yield Row("600 words, cold: all names painted", names, bar=3.5, base=base)
    yield Row("600 words, cold: every stage complete", found["complete"], bar=10, base=base)
