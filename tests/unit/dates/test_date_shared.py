"""The shared article, date by date."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import pytest

from tests.unit.dates.dates_helpers import document, marks
from tui.linking.calendar import find_anchor, resolve

SHARED = Path(os.environ.get("BRIEFING_SHARED", Path(__file__).parents[4] / "shared"))


@pytest.mark.shared
def test_every_date_of_the_article() -> None:
    text = (SHARED / "seeds" / "blinken-china-visit.txt").read_text(encoding="utf-8")
    gold = json.loads((SHARED / "seeds" / "blinken-china-visit.gold.json").read_text(encoding="utf-8"))
    found = marks(text)
    anchor = find_anchor(document(text), found, today=date(2026, 11, 24))
    assert anchor.how == "weekdays"
    refs = {(ref.span.start, ref.span.end): ref for ref in resolve(text, found, anchor)}
    for expected in gold["dates"]:
        ref = refs[expected["start"], expected["end"]]
        assert ref.value in (expected["value"], *expected.get("alt", ())), expected["text"]
        assert ref.range == expected.get("range")
