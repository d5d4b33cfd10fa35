"""The shared article: what a careful reader marks in it, the reader lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tui.analysis.engine import Engine
from tui.model.analysis import Analysis
from tui.model.mention import Form
from tui.reading import read_file

pytestmark = pytest.mark.shared
NAMES = {"name", "alias"}


@pytest.fixture(scope="module")
def gold(shared: Path) -> dict[str, Any]:
    """What the careful reader marked."""
    found: dict[str, Any] = json.loads((shared / "seeds" / "blinken-china-visit.gold.json").read_text())
    return found


@pytest.fixture(scope="module")
def analysis(shared: Path) -> Analysis:
    """What the reader finds."""
    return Engine().complete(read_file(shared / "seeds" / "blinken-china-visit.txt"))


def test_every_entity_is_listed_once_under_its_label(gold: dict[str, Any], analysis: Analysis) -> None:
    wanted = sorted((e["label"], e["name"]) for e in gold["entities"])
    listed = sorted((e.label.value, e.name) for e in analysis.entities)
    assert len(wanted) == 26
    assert [pair for pair in wanted if listed.count(pair) != 1] == []


def test_at_most_two_entities_are_not_in_the_gold(gold: dict[str, Any], analysis: Analysis) -> None:
    wanted = {(e["label"], e["name"]) for e in gold["entities"]}
    assert len([e for e in analysis.entities if (e.label.value, e.name) not in wanted]) <= 2


def test_every_name_mention_is_lit_with_its_entity(gold: dict[str, Any], analysis: Analysis) -> None:
    lit = {e.name: {tuple(m.span) for m in e.mentions} for e in analysis.entities}
    missed = [
        (e["name"], m["text"], m["start"])
        for e in gold["entities"]
        for m in e["mentions"]
        if m["form"] in NAMES and (m["start"], m["end"]) not in lit.get(e["name"], set())
    ]
    assert missed == []


def test_the_act_is_one_law_and_the_pair_two_countries(analysis: Analysis) -> None:
    text = analysis.document.text
    act = text.index("Iran-China Energy Sanctions Act")
    inside = [
        e.label.value
        for e in analysis.entities
        for m in e.mentions
        if act <= m.span.start < act + 31 and m.form in (Form.NAME, Form.ALIAS, Form.ADJECTIVAL)
    ]
    assert inside == ["LAW"]
    pair = text.index("US-China")
    spans = {tuple(m.span) for e in analysis.entities if e.label.value == "GPE" for m in e.mentions}
    assert {(pair, pair + 2), (pair + 3, pair + 8)} <= spans


def test_every_date_has_its_value(gold: dict[str, Any], analysis: Analysis) -> None:
    found = {tuple(d.span): d.value for d in analysis.dates}
    wrong = [
        (d["text"], d["value"], found.get((d["start"], d["end"])))
        for d in gold["dates"]
        if found.get((d["start"], d["end"])) not in (d["value"], *d.get("alt", []))
    ]
    assert wrong == []
