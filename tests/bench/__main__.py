"""`python -m tests.bench`: measure, print the table, exit with 1 where a bar is missed."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from . import texts
from .report import Row, machine, table


def _open(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .startup import opened

    return opened(paths, runs)


def _cold(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .startup import cold

    return cold(paths, runs)


def _memory(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .memory import held

    return held(paths, runs)


def _busy(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .busy import while_extracting

    return while_extracting(paths["long"])


def _keys(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .reading import keys

    return keys(runs)


def _stages(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .stages import speeds

    return speeds(paths["long"])


def _core(paths: dict[str, Path], runs: int) -> Iterator[Row]:
    from .core import on_one_core

    return on_one_core(paths["long"])


# Those that start processes come first, while this one is small; the ones that load models come last.
PARTS: dict[str, Callable[[dict[str, Path], int], Iterator[Row]]] = {
    "open": _open,
    "cold": _cold,
    "memory": _memory,
    "busy": _busy,
    "core": _core,
    "keys": _keys,
    "stages": _stages,
}


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for; 1 where a bar is missed."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=PARTS, help="measure this part (may be repeated)")
    parser.add_argument("--runs", type=int, default=5, help="runs of each process, 5 unless told")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures there too")
    options = parser.parse_args(arguments)
    about = machine()
    rows: list[Row] = []
    with TemporaryDirectory(prefix="briefing-bench-texts-") as folder:
        paths = texts.written(Path(folder))
        for name in options.only or PARTS:
            print(f"measuring: {name} …", file=sys.stderr, flush=True)
            rows += PARTS[name](paths, max(1, options.runs))
    print("  ".join(f"{name} {value}" for name, value in about.items()))
    print(table(rows))
    if options.json is not None:
        record = {"machine": about, "rows": [row.record() for row in rows]}
        options.json.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
