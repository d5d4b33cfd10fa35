"""Names on whole briefings that nothing was tuned on: how many are right, and whether scores tell which."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tui.analysis.engine import Engine
from tui.model.mention import Form
from tui.reading import read_text

GOLD = Path(__file__).parent / "entities.jsonl"
NAMES = (Form.NAME, Form.ALIAS)


@dataclass(frozen=True)
class Marks:
    """Spans with labels of one briefing: as marked by hand, and as found with their scores."""

    wanted: frozenset[tuple[int, int, str]]
    found: dict[tuple[int, int, str], float | None]


@pytest.fixture(scope="module")
def marks() -> list[Marks]:
    return list(read(Engine()))


def read(engine: Engine) -> Iterator[Marks]:
    for line in GOLD.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        ignored = [(a, b) for a, b in row.get("ignore", ())]
        wanted = {(e["start"], e["end"], e["label"]) for e in row["entities"]}
        *_, analysis = engine.analyse(read_text(row["text"]))
        found = {
            (m.span.start, m.span.end, str(m.label)): m.score
            for entity in analysis.entities
            for m in entity.mentions
            if m.form in NAMES and not any(a < m.span.end and m.span.start < b for a, b in ignored)
        }
        yield Marks(frozenset(wanted), found)


def test_nine_in_ten_names_are_marked_exactly_and_nine_in_ten_marks_are_right(marks: list[Marks]) -> None:
    right = sum(len(m.wanted & m.found.keys()) for m in marks)
    assert right / sum(len(m.wanted) for m in marks) >= 0.9
    assert right / sum(len(m.found) for m in marks) >= 0.9


def test_of_marks_at_nine_tenths_nine_in_ten_are_right_and_of_doubtful_ones_fewer(marks: list[Marks]) -> None:
    scored = [
        (score, mark in m.wanted) for m in marks for mark, score in m.found.items() if score is not None
    ]
    sure = [right for score, right in scored if score >= 0.9]
    unsure = [right for score, right in scored if score < 0.6]
    assert len(sure) > 100
    assert sum(sure) / len(sure) >= 0.9
    assert sum(unsure) / len(unsure) < 0.8
