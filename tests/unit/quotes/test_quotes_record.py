"""Quotations all the way: from a text to the record that a pipeline reads."""

from __future__ import annotations

import pytest

from tui.analysis.engine import Engine
from tui.export.records import Row, record
from tui.extraction import pipeline
from tui.reading.files import read_text

pytest.importorskip(pipeline.DEFAULT)

TEXT = (
    "Ferry company to cut jobs\n\n"
    "Karin Holm, the chief executive of Norvik Shipping, said on Monday that the company "
    "would cut 400 jobs.\n\n"
    "“We have run out of cheaper ideas,” said Holm. “The fleet is too old.”\n\n"
    "The Baltic Seafarers' Union put the figure at 650. A harbour official said there would be 500."
)


@pytest.fixture(scope="module")
def found() -> Row:
    """The record of the text."""
    return record(Engine().complete(read_text(TEXT)))


def test_every_quotation_names_its_speaker(found: Row) -> None:
    names = {entity["id"]: entity["name"] for entity in found["entities"]}
    told = [
        (q["kind"], TEXT[q["start"] : q["end"]], names.get(q["speaker"]), q["cue"]) for q in found["quotes"]
    ]
    assert told == [
        ("reported", "the company would cut 400 jobs", "Karin Holm", "said"),
        ("direct", "We have run out of cheaper ideas,", "Karin Holm", "said"),
        ("direct", "The fleet is too old.", "Karin Holm", None),
        ("reported", "the figure at 650", "Baltic Seafarers' Union", "put"),
        ("reported", "there would be 500", None, "said"),
    ]


def test_figures_tell_who_gives_them(found: Row) -> None:
    names = {entity["id"]: entity["name"] for entity in found["entities"]}
    given = [(m["value"], names.get(m["said_by"])) for m in found["measures"] if m["kind"] == "count"]
    assert given == [(400, "Karin Holm"), (650, "Baltic Seafarers' Union"), (500, None)]


def test_entities_count_how_often_they_are_quoted(found: Row) -> None:
    assert {e["name"]: e["quoted"] for e in found["entities"]} == {
        "Karin Holm": 3,
        "Norvik Shipping": 0,
        "Baltic Seafarers' Union": 1,
    }
