"""Countries under all their names; nationality adjectives; people."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import linked, lit, marked, words
from tui.linking import link
from tui.linking.countries import of_people
from tui.model.lexicon.countries import gazetteer
from tui.model.mention import Form, Label
from tui.model.span import Span


def test_all_names_of_a_country_are_one_entity() -> None:
    text = (
        "The [US|GPE], or [U.S.|GPE], or [America|GPE]: the [United States|GPE]. "
        "[Britain|GPE] and the [UK|GPE]."
    )
    found = linked(text)
    assert {name: entity.iso for name, entity in found.items()} == {
        "United States": "US",
        "United Kingdom": "GB",
    }
    assert len(found["United States"].mentions) == 4
    assert {m.form for m in found["United Kingdom"].mentions} == {Form.NAME}


def test_a_capital_stays_apart_from_its_country() -> None:
    assert set(linked("[Washington|GPE] speaks for the [United States|GPE].")) == {
        "Washington",
        "United States",
    }


def test_an_adjective_lights_up_with_its_country() -> None:
    document, mentions = marked("[Chinese|NORP] firms left [China|GPE]. A [Chinese|NORP] ship stayed.")
    (china,) = link(document, mentions)
    assert (china.name, china.label, china.iso) == ("China", Label.GPE, "CN")
    assert lit(document, china, Form.ADJECTIVAL) == ["Chinese", "Chinese"]
    assert lit(document, china, Form.NAME) == ["China"]


def test_an_adjective_alone_gives_the_country() -> None:
    found = linked("[Iranian|NORP] oil was sold.")
    assert list(found) == ["Iran"]
    assert (found["Iran"].label, found["Iran"].iso, found["Iran"].aliases) == (Label.GPE, "IR", ("Iranian",))


def test_people_nouns_keep_their_own_row() -> None:
    found = linked("[Iranians|NORP] voted in [Iran|GPE]. The [Chinese|NORP] said no; [China|GPE] waits.")
    assert {name: e.label for name, e in found.items()} == {
        "Iran": Label.GPE,
        "Iranians": Label.NORP,
        "China": Label.GPE,
        "Chinese": Label.NORP,
    }


def test_a_people_without_a_country_is_one_in_all_its_forms() -> None:
    found = linked(
        "[Kurds|NORP] and [Kurdish|NORP] parties. [Republicans|NORP], a [Republican|NORP], [Swiss|NORP]."
    )
    assert {name: len(e.mentions) for name, e in found.items()} == {
        "Kurds": 2,
        "Republicans": 2,
        "Switzerland": 1,
    }


def test_one_adjective_used_in_both_ways_is_parted() -> None:
    text = "The [Chinese|NORP] are waiting. The [Chinese|NORP] government is not."
    assert words(text, "China") == ["Chinese"]
    assert words(text, "Chinese") == ["Chinese"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the French said", True),
        ("the French.", True),
        ("the French government", False),
        ("French wine", False),
        ("bathe French", False),
    ],
)
def test_of_people(text: str, expected: bool) -> None:
    start = text.index("French")
    assert of_people(text, Span(start, start + 6), ()) is expected


def test_the_text_says_which_korea_it_means() -> None:
    assert list(linked("[Korea|GPE] exports; [South Korean|NORP] ports are full.")) == ["South Korea"]
    assert set(linked("[Korea|GPE], [North Korea|GPE] and [South Korea|GPE]")) == {
        "Korea",
        "North Korea",
        "South Korea",
    }


def test_georgia_among_american_states_is_no_country() -> None:
    assert linked("[Georgia|GPE] and [Alabama|GPE] voted.")["Georgia"].iso is None
    assert linked("[Georgia|GPE] and [Armenia|GPE] met in [Washington|GPE].")["Georgia"].iso == "GE"


def test_a_person_called_chad_is_no_country() -> None:
    assert linked("[Chad|PERSON] laughed.")["Chad"].iso is None


def test_a_regions_adjective_belongs_to_the_region() -> None:
    found = linked("[European|NORP] leaders met in [Europe|LOC].")
    assert [(e.name, e.label, e.iso) for e in found.values()] == [("Europe", Label.LOC, None)]


def test_the_gazetteer_is_consistent() -> None:
    tables = gazetteer()
    codes = {p.iso: p.name for p in tables.names.values() if p.iso}
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert len(codes) > 190
    assert tables.adjectives["swiss"].iso == "CH"
    assert "" not in tables.names
