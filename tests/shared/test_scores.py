"""The development sets of `../shared/data`: what the extraction scores on them must not fall.

Floors stand a little below what was measured when they were set, so that one changed document is no alarm
and a worse extraction is one. They run `briefing extract --jsonl`, as `../shared/bench/run.py` does."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.shared

HELD = Path(__file__).parents[1] / "held"
"""Our own texts; only the scorers are in the shared folder."""


@cache
def predicted(gold: Path, folder: Path) -> Path:
    """What the extractor prints for a set, in a file."""
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    feed = "".join(
        json.dumps({"id": row["id"], "text": row["text"], "date": _date(row)}, ensure_ascii=False) + "\n"
        for row in rows
    )
    done = subprocess.run(
        [sys.executable, "-m", "tui", "extract", "--jsonl"],
        input=feed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    out = folder / f"{gold.parent.name}-{gold.name}"
    out.write_text(done.stdout, encoding="utf-8")
    assert len(done.stdout.splitlines()) == len(rows)
    return out


def _date(row: dict[str, Any]) -> str | None:
    day = row.get("dct") or row.get("date")
    return day if day and "-" in str(day) else None


def scored(shared: Path, scorer: str, *arguments: object) -> Any:
    """The scorer's figures."""
    done = subprocess.run(
        [sys.executable, shared / "bench" / f"score_{scorer}.py", *map(str, arguments), "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where what is predicted is kept for the run."""
    return tmp_path_factory.mktemp("predicted")


@pytest.mark.parametrize(
    ("name", "floor"),
    [("briefings", 0.92), ("politics", 0.86), ("pud.coarse", 0.81), ("gumnews.coarse", 0.76)],
)
def test_names(shared: Path, folder: Path, name: str, floor: float) -> None:
    gold = shared / "data" / "entities" / f"{name}.jsonl"
    scheme = "coarse" if name.endswith("coarse") else "full"
    found = scored(shared, "entities", gold, predicted(gold, folder), "--scheme", scheme)
    assert found["all"]["f1"] >= floor


@pytest.mark.parametrize(
    ("name", "genre", "floors"),
    [
        (
            "briefings",
            None,
            {"found": 0.975, "precision": 0.98, "highlight": 0.95, "highlight+": 0.93, "salience": 0.74},
        ),
        (
            "gum",
            "news",
            {"found": 0.84, "precision": 0.895, "highlight": 0.80, "highlight+": 0.75, "salience": 0.77},
        ),
        ("gum", None, {"highlight": 0.785, "highlight+": 0.73}),
    ],
)
def test_links(shared: Path, folder: Path, name: str, genre: str | None, floors: dict[str, float]) -> None:
    gold = shared / "data" / "links" / f"{name}.jsonl"
    found = scored(shared, "links", gold, predicted(gold, folder), *(["--genre", genre] if genre else []))
    assert {key: found[key] for key, floor in floors.items() if found[key] < floor} == {}


def test_links_of_the_held_out_briefings(shared: Path, folder: Path) -> None:
    gold = HELD / "links.jsonl"
    found = scored(shared, "links", gold, predicted(gold, folder))
    floors = {"found": 0.98, "precision": 0.98, "highlight": 0.97, "highlight+": 0.90}
    assert {key: found[key] for key, floor in floors.items() if found[key] < floor} == {}


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("briefings", 94.0),
        ("conventions", 98.0),
        ("meantime", 87.5),
        ("meantime-nodct", 87.5),
        ("wikiwars", 88.5),
        ("recognizers", 79.0),
    ],
)
def test_dates(shared: Path, folder: Path, name: str, floor: float) -> None:
    gold = shared / "data" / "dates" / f"{name}.jsonl"
    found = scored(shared, "dates", gold, predicted(gold, folder))
    assert found["ALL"]["value"][2] >= floor


def test_calendar_dates_of_many_genres(shared: Path, folder: Path) -> None:
    """Here the gold has days only and writes periods as ranges: recall and accuracy tell, not precision."""
    gold = shared / "data" / "dates" / "gum.jsonl"
    found = scored(shared, "dates", gold, predicted(gold, folder), "--types", "DATE")["ALL"]
    assert found["relaxed"][1] >= 87.5
    assert found["acc"] >= 80.0


@pytest.mark.parametrize(("name", "floor"), [("dates", 89.5), ("newswire", 91.0)])
def test_dates_of_the_held_out_texts(shared: Path, folder: Path, name: str, floor: float) -> None:
    gold = HELD / f"{name}.jsonl"
    assert scored(shared, "dates", gold, predicted(gold, folder))["ALL"]["value"][2] >= floor


@pytest.mark.parametrize(
    ("name", "floors"),
    [
        ("briefings", {"value": 99.0, "value+unit~": 98.0, "value+change": 97.5}),
        ("re3d", {"value": 96.0, "value+unit": 95.0}),
        ("constructed_briefing", {"value": 95.0, "value+unit": 95.0}),
        ("quantulum", {"value": 88.0, "value+unit": 81.0}),
        ("ms_number", {"value": 89.0, "value+unit": 74.0}),
    ],
)
def test_measures(shared: Path, folder: Path, name: str, floors: dict[str, float]) -> None:
    gold = shared / "data" / "measures" / f"{name}.jsonl"
    more = ["--no-duration"] if name == "briefings" else []
    found = scored(shared, "measures", gold, "--pred", predicted(gold, folder), *more)
    f1 = {key: figures["ALL"][2] for key, figures in next(iter(found.values())).items() if "ALL" in figures}
    assert {key: f1[key] for key, floor in floors.items() if f1[key] < floor} == {}


def test_measures_and_quotes_of_the_held_out_texts(shared: Path, folder: Path) -> None:
    gold = HELD / "measures.jsonl"
    found = scored(shared, "measures", gold, "--pred", predicted(gold, folder), "--no-duration")
    f1 = {key: figures["ALL"][2] for key, figures in next(iter(found.values())).items() if "ALL" in figures}
    floors = {"value": 96.5, "value+unit~": 93.5, "value+change": 94.5}
    assert {key: f1[key] for key, floor in floors.items() if f1[key] < floor} == {}
    gold = HELD / "quotes.jsonl"
    said = scored(shared, "quotes", gold, predicted(gold, folder))
    least = {"direct": 0.96, "reported": 0.82, "attributed": 0.81, "said": 0.80}
    assert {key: said[key]["f1"] for key, floor in least.items() if said[key]["f1"] < floor} == {}
    assert said["speaker"] >= 0.89


def test_sentences_without_a_measure_hold_none(shared: Path, folder: Path) -> None:
    gold = shared / "data" / "measures" / "constructed_traps.jsonl"
    lines = predicted(gold, folder).read_text(encoding="utf-8").splitlines()
    marked = [m["text"] for line in lines for m in json.loads(line)["measures"]]
    assert marked == []
