"""`python -m tui.extraction.train.calibrate`: scores that mean something, from texts unseen in training.

A mark's raw score is how sure the network is of every word; its calibrated score is how often marks like it
are right: one slope for all labels, a bias for each, fitted to the logarithm of the raw score's odds."""

from __future__ import annotations

import argparse
import json
import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tui.extraction.names.calibration import FILE, Calibration, logit
from tui.extraction.names.decode import LABELS
from tui.extraction.names.finder import NameFinder
from tui.model.document import Block, BlockKind, Document
from tui.model.mention import Label
from tui.model.span import Span

PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_SHRUNK = 12.0
"""Marks that a label needs before its own bias outweighs the common one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One mark of the encoder: its label, raw score, whether the gold has it, and the weight of its set."""

    label: Label
    raw: float
    right: bool
    weight: float


def judge(finder: NameFinder, file: Path) -> Iterator[tuple[Label, float, bool]]:
    """Marks on one gold file; where the gold tells no finer ("coarse"), a place is right as any place."""
    coarse = "coarse" in file.name
    for line in file.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        row = json.loads(line)
        text = row["text"]
        gold = {(*_trim(text, e["start"], e["end"]), _fold(e["label"], coarse)) for e in row["entities"]}
        document = _document(text)
        for batch in finder.plan(document):
            for mention in finder.find(batch):
                start, end = _trim(text, mention.span.start, mention.span.end)
                ignored = any(a < end and start < b for a, b in row.get("ignore", ()))
                label = _fold(mention.label, coarse)
                if not ignored and label and mention.score is not None:
                    yield mention.label, mention.score, (start, end, label) in gold


def fit(marks: Iterable[Judged], steps: int = 60) -> Calibration:
    """The slope and biases that make the marks likeliest (Newton's method); rare labels lean on all."""
    marks = list(marks)
    x = np.array([logit(m.raw) for m in marks])
    y = np.array([float(m.right) for m in marks])
    weight = np.array([m.weight for m in marks])
    columns = [x, np.ones_like(x)] + [np.array([float(m.label is label) for m in marks]) for label in LABELS]
    design: NDArray[np.float64] = np.stack(columns, 1)
    penalty = np.diag([0.0, 0.0] + [_SHRUNK / 4] * len(LABELS))
    theta = np.zeros(design.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-design @ theta))
        gradient = design.T @ (weight * (p - y)) + penalty @ theta
        hessian = (design.T * (weight * p * (1 - p))) @ design + penalty + 1e-6 * np.eye(len(theta))
        theta -= np.linalg.solve(hessian, gradient)
    return Calibration(
        round(float(theta[0]), 3),
        {label: round(float(theta[1] + theta[2 + at]), 3) for at, label in enumerate(LABELS)},
    )


def table(marks: Iterable[Judged], calibration: Calibration) -> Iterator[str]:
    """Lines that compare score and truth, by tenths."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for mark in marks:
        score = calibration(mark.label, mark.raw)
        bins.setdefault(min(9, int(score * 10)), []).append((score, mark.right))
    for tenth, some in sorted(bins.items()):
        mean = math.fsum(score for score, _ in some) / len(some)
        right = sum(right for _, right in some) / len(some)
        yield f"{tenth / 10:.1f}: {len(some):5} marks, score {mean:.3f}, right {right:.3f}"


def _document(text: str) -> Document:
    """A paragraph for every line: gold texts are written so."""
    lines = (match.span() for match in re.finditer(r"[^\n]+", text))
    blocks = (Block(BlockKind.PARAGRAPH, Span(*span), number=at) for at, span in enumerate(lines, 1))
    return Document(None, text, tuple(blocks))


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start : start + 4].lower() == "the ":
        start += 4
    return start, end - 2 if text[start:end].endswith(("'s", "’s")) else end


def _fold(label: str, coarse: bool) -> str | None:
    if not coarse:
        return label
    if label in PLACES or label == "PLACE":
        return "PLACE"
    return label if label in ("PERSON", "ORG") else None


def main() -> None:
    """Fit on some gold files, print how well it holds on each of them when the others alone are fitted."""
    parser = argparse.ArgumentParser("python -m tui.extraction.train.calibrate", description=__doc__)
    parser.add_argument("--weights", type=Path, required=True, help="folder that holds names.onnx")
    parser.add_argument("gold", type=Path, nargs="+", help="as score_entities.py reads them")
    options = parser.parse_args()
    (options.weights / FILE).unlink(missing_ok=True)
    finder = NameFinder.load(options.weights)
    sets: list[list[Judged]] = []
    for file in options.gold:
        marks = list(judge(finder, file))
        # Every set counts alike, however long it is: another newspaper is as near as another sentence is far.
        weight = 600 / max(1, len(marks))
        sets.append([Judged(label, raw, right, weight) for label, raw, right in marks])
    for at, file in enumerate(options.gold):
        rest = [mark for other, marks in enumerate(sets) if other != at for mark in marks]
        print(f"{file.parent.name}/{file.name}, fitted on the others")
        print("\n".join("  " + line for line in table(sets[at], fit(rest or sets[at]))))
    calibration = fit(mark for marks in sets for mark in marks)
    calibration.save(options.weights / FILE)
    print(calibration)


if __name__ == "__main__":
    main()
