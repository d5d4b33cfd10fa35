"""The whole way from text to entities, on the shared article and the shared links."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tui.extraction import pipeline
from tui.extraction.names import NameFinder, agree
from tui.linking import link
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import NAMING, Form
from tui.reading import read_text

SHARED = Path(os.environ.get("BRIEFING_SHARED", Path(__file__).parents[4] / "shared"))

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def parts() -> tuple[NameFinder, pipeline.Pipeline]:
    return NameFinder.load(), pipeline.load(None)


def entities(parts: tuple[NameFinder, pipeline.Pipeline], document: Document) -> tuple[Entity, ...]:
    finder, grammar = parts
    mentions = agree(document, [m for batch in finder.plan(document) for m in finder.find(batch)])
    _, phrases, _ = grammar.parse(document.text, [block.span for block in document.blocks])
    return link(document, mentions, phrases)


def test_the_article_on_the_visit(parts: tuple[NameFinder, pipeline.Pipeline]) -> None:
    folder = SHARED / "seeds"
    gold = json.loads((folder / "blinken-china-visit.gold.json").read_text(encoding="utf-8"))
    found = entities(parts, read_text((folder / "blinken-china-visit.txt").read_text(encoding="utf-8")))
    listed = {(e.label.value, e.name): e for e in found}
    assert len(listed) == len(found)
    missing = [g["name"] for g in gold["entities"] if (g["label"], g["name"]) not in listed]
    assert missing == []
    assert len(found) - len(gold["entities"]) <= 2
    for wanted in gold["entities"]:
        entity = listed[wanted["label"], wanted["name"]]
        assert entity.description == wanted["description"]
        lit = {tuple(m.span) for m in entity.mentions if m.form in NAMING | {Form.ADJECTIVAL}}
        named = ("name", "alias", "adjectival")
        assert {(m["start"], m["end"]) for m in wanted["mentions"] if m["form"] in named} <= lit


@pytest.mark.parametrize(
    ("name", "least"),
    [("briefings", {"found": 0.975, "precision": 0.98, "highlight": 0.96, "highlight+": 0.93})],
)
def test_figures(
    parts: tuple[NameFinder, pipeline.Pipeline], tmp_path: Path, name: str, least: dict[str, float]
) -> None:
    gold = SHARED / "data" / "links" / f"{name}.jsonl"
    out = tmp_path / "out.jsonl"
    with out.open("w", encoding="utf-8") as file:
        for line in gold.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            rows = [
                {
                    "label": e.label,
                    "mentions": [
                        {"start": m.span.start, "end": m.span.end, "form": m.form} for m in e.mentions
                    ],
                }
                for e in entities(parts, read_text(record["text"]))
            ]
            file.write(json.dumps({"id": record["id"], "entities": rows}) + "\n")
    scorer = [sys.executable, str(SHARED / "bench" / "score_links.py"), str(gold), str(out), "--json"]
    figures = json.loads(subprocess.run(scorer, capture_output=True, text=True, check=True).stdout)
    assert {k: figures[k] for k in least if figures[k] < least[k]} == {}
