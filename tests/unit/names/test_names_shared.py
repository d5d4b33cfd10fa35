"""Names on the shared development sets: exact span and label, as the shared scorer counts them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.names.names_helpers import document
from tui.extraction.names import NameFinder, agree
from tui.reading import read_text

SHARED = Path(os.environ.get("BRIEFING_SHARED", Path(__file__).parents[4] / "shared"))

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    return NameFinder.load()


@pytest.mark.parametrize(
    ("name", "scheme", "floor"),
    [
        ("briefings", "full", 0.90),
        ("politics", "full", 0.855),
        ("pud.coarse", "coarse", 0.81),
        ("gumnews.coarse", "coarse", 0.75),
    ],
)
def test_names_reach_what_is_known_to_be_reachable(
    finder: NameFinder, tmp_path: Path, name: str, scheme: str, floor: float
) -> None:
    gold = SHARED / "data" / "entities" / f"{name}.jsonl"
    predicted = tmp_path / "predicted.jsonl"
    with predicted.open("w", encoding="utf-8") as out:
        for line in gold.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            given = read_text(row["text"])
            found = agree(given, [m for batch in finder.plan(given) for m in finder.find(batch)])
            entities = [
                {"label": m.label, "mentions": [{"start": m.span.start, "end": m.span.end, "form": "name"}]}
                for m in found
            ]
            out.write(json.dumps({"id": row["id"], "entities": entities}) + "\n")
    scorer = SHARED / "bench" / "score_entities.py"
    command = [sys.executable, str(scorer), str(gold), str(predicted), "--scheme", scheme, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["all"]["f1"] >= floor


def test_the_shared_article_has_every_name_and_at_most_two_more(finder: NameFinder) -> None:
    folder = SHARED / "seeds"
    text = (folder / "blinken-china-visit.txt").read_text(encoding="utf-8")
    gold = json.loads((folder / "blinken-china-visit.gold.json").read_text(encoding="utf-8"))
    wanted = {
        (m["start"], m["end"], "NORP" if m["form"] == "adjectival" else entity["label"])
        for entity in gold["entities"]
        for m in entity["mentions"]
        if m["form"] in ("name", "alias", "adjectival")
    }
    for given in (read_text(text), document(text)):
        mentions = agree(given, [m for batch in finder.plan(given) for m in finder.find(batch)])
        found = {(m.span.start, m.span.end, str(m.label)) for m in mentions}
        assert wanted <= found
        assert len({text[start:end] for start, end, _ in found - wanted}) <= 2
