"""The record: nothing is ever absent, numbers are clean, places are those of the text."""

import json
import math
from dataclasses import fields, replace
from typing import Any

import pytest

from tests.export_sample import ANALYSIS, DOCUMENT, EMPTY, MEASURES, TEXT
from tui.export import markdown, marked_text, record
from tui.export.records import number
from tui.model.analysis import Analysis
from tui.model.document import Meta
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import DateRef, Measure

KEYS = ["schema", "id", "source", "title", "published", "published_how", "text"]
KEYS += ["entities", "dates", "measures", "quotes"]


def test_keys_stand_in_the_order_of_the_schema() -> None:
    assert list(record(ANALYSIS, id="x", with_text=True)) == KEYS
    assert list(record(ANALYSIS, id="x", with_text=False)) == [key for key in KEYS if key != "text"]


def test_what_is_not_known_is_null_or_empty_and_never_absent() -> None:
    assert record(EMPTY, with_text=True) == {
        "schema": "briefing/1",
        "id": None,
        "source": None,
        "title": None,
        "published": None,
        "published_how": "unknown",
        "text": "",
        "entities": [],
        "dates": [],
        "measures": [],
        "quotes": [],
    }


def test_every_place_gives_its_words_and_its_line_of_the_source() -> None:
    made = record(ANALYSIS)
    places = [m for entity in made["entities"] for m in entity["mentions"]] + made["dates"] + made["measures"]
    assert places
    for place in places:
        assert TEXT[place["start"] : place["end"]] == place["text"]
        assert place["line"] == DOCUMENT.line(place["start"])
    assert {place["line"] for place in places} == {3, 5, 6}


def test_record_is_json_and_the_same_bytes_each_time() -> None:
    first, second = (json.dumps(record(ANALYSIS), allow_nan=False) for _ in range(2))
    assert first == second


def test_id_comes_back_as_it_was_given() -> None:
    given: list[Any] = ["a", 7, None, ["x"]]
    assert [record(EMPTY, id=id)["id"] for id in given] == given


def test_title_of_the_file_goes_before_its_heading() -> None:
    named = replace(ANALYSIS, document=replace(DOCUMENT, meta=Meta(title="From the file")))
    assert record(named)["title"] == "From the file"
    assert record(ANALYSIS)["title"] == "Port | reopens"


@pytest.mark.parametrize(
    ("found", "written"),
    [
        (9.2 * 1e9, "9200000000"),
        (0.1 + 0.2, "0.3"),
        (48.28032, "48.28032"),
        (2.0, "2"),
        (10**24, str(10**24)),
        (math.inf, "null"),
        (math.nan, "null"),
    ],
)
def test_numbers_are_written_without_noise(found: float, written: str) -> None:
    assert json.dumps(number(found)) == written


def test_record_has_a_key_for_every_field_of_the_data() -> None:
    """A field added to the data is either written out or listed here as not for the record."""
    made = record(ANALYSIS)
    inside = {"span", "source", "joined", "label", "of"}
    assert {f.name for f in fields(Mention)} - set(made["entities"][0]["mentions"][0]) == inside
    assert {f.name for f in fields(Entity)} <= set(made["entities"][0])
    assert {f.name for f in fields(DateRef)} - set(made["dates"][0]) == {"span", "anchored"}
    assert {f.name for f in fields(Measure)} - set(made["measures"][0]) == {"span", "dimension"}


def test_marked_text_without_its_marks_is_the_text() -> None:
    marked = marked_text(ANALYSIS)
    for label in ("ORG", "PERSON", "GPE", "2024-04-19", "2 day", "9200000000 USD", "5..7 percent"):
        assert f"|{label}]" in marked
        marked = marked.replace(f"|{label}]", "")
    assert marked.replace("|40000 dock worker]", "").replace("[", "") == TEXT


def test_inner_name_is_not_marked_and_pronouns_neither() -> None:
    marked = marked_text(ANALYSIS)
    assert "[Bank of Cadiz|ORG]" in marked
    assert "Cadiz|GPE" not in marked
    assert " She said" in marked


def test_a_duration_is_written_once_as_a_measure() -> None:
    assert marked_text(ANALYSIS).count("two-day") == 1
    assert "[two-day|2 day]" in marked_text(ANALYSIS)


def test_mark_that_reaches_into_another_is_left_out() -> None:
    mentions = (Mention(Span(16, 26), Label.ORG), Mention(Span(21, 31), Label.ORG, Form.NAME))
    made = marked_text(Analysis(DOCUMENT, (Entity("e1", Label.ORG, "Vela Lines", mentions),)))
    assert "[Vela Lines|ORG] said" in made


def test_measure_without_value_says_its_kind() -> None:
    made = marked_text(Analysis(DOCUMENT, measures=(replace(MEASURES[1], value=None, unit=None),)))
    assert "[$9.2bn|money]" in made


def test_report_keeps_its_columns_whatever_the_words() -> None:
    entity = replace(ANALYSIS.entities[0], name="a|b\nc `d` <i> \x1b[31m", aliases=("*x*",))
    lines = markdown(Analysis(DOCUMENT, (entity,))).splitlines()
    row = next(line for line in lines if "PERSON" in line)
    assert row.replace("\\|", "").count("|") == 6
    assert "a\\|b c \\`d\\` \\<i\\>" in row
    assert "\x1b" not in row


def test_report_of_an_empty_document_has_no_empty_tables() -> None:
    assert markdown(EMPTY) == "# Briefing\n\nPublished: unknown\n"
