"""Development sets in the shared folder, scored by its own scorer."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.unit.measures.measures_helpers import settled

SHARED = Path(os.environ.get("BRIEFING_SHARED", Path(__file__).parents[4] / "shared"))


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score_measures", SHARED / "bench" / "score_measures.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def predicted(text: str) -> list[dict[str, Any]]:
    return [
        {
            "start": m.span.start,
            "end": m.span.end,
            "text": text[m.span.start : m.span.end],
            "kind": m.kind,
            "value": m.value,
            "unit": m.unit,
            "change": m.change,
            "concept": m.concept,
        }
        for m in settled(text)
    ]


@pytest.mark.shared
@pytest.mark.parametrize(
    ("name", "floors"),
    [
        ("briefings", {"value": 95, "value+unit~": 88, "value+change": 92}),
        ("re3d", {"value": 93, "value+unit": 88}),
        ("constructed_briefing", {"value": 95, "value+unit": 94}),
        ("ms_currency", {"value": 90, "value+unit": 80}),
        ("ms_dimension", {"value": 90, "value+unit": 82}),
    ],
)
def test_scores(name: str, floors: dict[str, float]) -> None:
    module = scorer()
    gold = module.load(SHARED / "data" / "measures" / f"{name}.jsonl")
    found = {record["id"]: predicted(record["text"]) for record in gold}
    tallies = module.evaluate(gold, found, no_duration=name == "briefings")[name]
    scores = {metric: tallies[metric]["ALL"].prf()[2] for metric in floors}
    assert all(scores[metric] >= floor for metric, floor in floors.items()), scores


@pytest.mark.shared
def test_no_measure_in_the_traps() -> None:
    gold = scorer().load(SHARED / "data" / "measures" / "constructed_traps.jsonl")
    assert {r["text"]: predicted(r["text"]) for r in gold if predicted(r["text"])} == {}
