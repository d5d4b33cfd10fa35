"""Rows of the table: what was measured, beside the bar that it has to stay under."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

_HEADS = ("what", "measured", "ratio", "bar", "ok")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; `value` in `unit`, `bar` the most that is allowed, None where there is none.

    With `base`, in the same unit, the bar is for value / base, else for the value itself."""

    what: str
    value: float
    unit: str = "ms"
    bar: float | None = None
    base: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the base."""
        return self.value / self.base if self.base else None

    @property
    def met(self) -> bool | None:
        """Whether the bar is met; None without a bar."""
        if self.bar is None:
            return None
        return (self.value if self.ratio is None else self.ratio) <= self.bar

    def cells(self) -> tuple[str, ...]:
        """The row as the table prints it."""
        ratio, met = self.ratio, self.met
        if self.bar is None:
            bar = ""
        else:
            bar = f"{self.bar:g}x" if ratio is not None else f"{self.bar:g} {self.unit}"
        return (
            self.what + (f" ({self.note})" if self.note else ""),
            f"{self.value:,.{_digits(self.value)}f} {self.unit}",
            "" if ratio is None else f"{ratio:.2f}",
            bar,
            "" if met is None else "yes" if met else "NO",
        )

    def record(self) -> dict[str, object]:
        """The row for JSON."""
        return {**asdict(self), "ratio": self.ratio, "ok": self.met}


def _digits(value: float) -> int:
    return 0 if abs(value) >= 100 else 1


def table(rows: Sequence[Row]) -> str:
    """The rows below their heads, in columns."""
    lines = [_HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
    shown = []
    for line in lines:
        cells = [line[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(line[1:], widths[1:], strict=True)]
        shown.append("  ".join(cells).rstrip())
    shown.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(shown)


def machine() -> dict[str, object]:
    """What the figures were taken on; the load tells what else ran at the time."""
    packages = ("textual", "onnxruntime", "spacy", "numpy")
    return {
        "cpu": _cpu(),
        "cores": len(os.sched_getaffinity(0)),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        **{name: version(name) for name in packages},
        "load": [round(load, 2) for load in os.getloadavg()],
    }


def _cpu() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
