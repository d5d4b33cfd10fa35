"""Dates of whole texts that nothing was tuned on: how many are found, and how many have the right value."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.unit.dates.dates_helpers import document, marks
from tui.linking.calendar import find_anchor, resolve
from tui.model.anchor import Anchor
from tui.model.values import DateRef

FOLDER = Path(__file__).parent
TODAY = date(2026, 11, 24)


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()]


def valued(row: dict[str, Any]) -> tuple[Anchor, tuple[DateRef, ...]]:
    text, found = row["text"], marks(row["text"])
    given = date.fromisoformat(row["dct"]) if row["dct"] else None
    anchor = find_anchor(document(text), found, given=given, today=TODAY)
    return anchor, resolve(text, found, anchor)


@pytest.mark.parametrize("name", ["dates.jsonl", "newswire.jsonl"])
def test_nineteen_in_twenty_are_found_and_seven_in_eight_have_their_value(name: str) -> None:
    wanted = reached = right = marked = 0
    for row in rows(name):
        _, refs = valued(row)
        marked += len(refs)
        wanted += len(row["timexes"])
        for gold in row["timexes"]:
            touching = [r for r in refs if r.span.start < gold["end"] and gold["start"] < r.span.end]
            reached += bool(touching)
            right += any(r.value in (gold["value"], *gold.get("alt", ())) for r in touching)
    assert reached >= 0.95 * wanted
    assert right >= 0.875 * wanted
    assert marked <= 1.05 * wanted


@pytest.mark.parametrize("name", ["dates.jsonl", "newswire.jsonl"])
def test_a_text_gives_its_own_day_or_none(name: str) -> None:
    undated = [row for row in rows(name) if not row["dct"]]
    found = [(valued(row)[0].date, date.fromisoformat(row["published"])) for row in undated]
    assert [wrong for wrong, true in found if wrong not in (true, None)] == []
    assert sum(day == true for day, true in found) >= 0.9 * len(undated)
