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


@pytest.mark.parametrize(
    ("name", "iso"),
    [
        ("Britain", "GB"),
        ("the UK", "GB"),
        ("DRC", "CD"),
        ("DR Congo", "CD"),
        ("Democratic Republic of Congo", "CD"),
        ("Republic of Congo", "CG"),
        ("Ivory Coast", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("the Netherlands", "NL"),
        ("Kingdom of the Netherlands", "NL"),
        ("Czechia", "CZ"),
        ("Türkiye", "TR"),
        ("Swaziland", "SZ"),
        ("Burma", "MM"),
        ("Cabo Verde", "CV"),
        ("Taiwan", "TW"),
        ("Republic of China", "TW"),
        ("Republic of Korea", "KR"),
        ("Hong Kong", "HK"),
        ("HONG KONG", "HK"),
        ("Macao", "MO"),
        ("Kosovo", "XK"),
        ("Republic of Kosovo", "XK"),
        ("Greenland", "GL"),
        ("Palestine", "PS"),
        ("Western Sahara", "EH"),
        ("Puerto Rico", "PR"),
        ("Holy See", "VA"),
        ("Faroe Islands", "FO"),
        ("French Polynesia", "PF"),
        ("U.S. Virgin Islands", "VI"),
        ("Turks & Caicos", "TC"),
        ("Trinidad & Tobago", "TT"),
        ("St. Kitts", "KN"),
        ("Republic of the Gambia", "GM"),
        ("Republic of Georgia", "GE"),
        ("Kingdom of Morocco", "MA"),
    ],
)
def test_a_country_or_territory_has_its_code(name: str, iso: str) -> None:
    for label in ("GPE", "LOC"):
        (entity,) = linked(f"Ships left [{name}|{label}] today.").values()
        assert (entity.iso, entity.label) == (iso, Label.GPE)


@pytest.mark.parametrize(
    ("adjective", "iso"),
    [
        ("British", "GB"),
        ("Dutch", "NL"),
        ("Ivorian", "CI"),
        ("Taiwanese", "TW"),
        ("Kosovar", "XK"),
        ("Palestinian", "PS"),
        ("Greenlandic", "GL"),
        ("Hong Konger", "HK"),
        ("Emirati", "AE"),
        ("Manx", "IM"),
        ("Puerto Rican", "PR"),
    ],
)
def test_an_adjective_gives_the_code_too(adjective: str, iso: str) -> None:
    (entity,) = linked(f"A [{adjective}|NORP] ship left.").values()
    assert (entity.iso, entity.mentions[0].form) == (iso, Form.ADJECTIVAL)


@pytest.mark.parametrize(
    "name", ["England", "Gaza", "Tibet", "Europe", "Somaliland", "Texas", "Paris", "Kingdom of Hungary"]
)
def test_what_is_no_country_has_no_code(name: str) -> None:
    (entity,) = linked(f"Ships left [{name}|GPE] today.").values()
    assert entity.iso is None


def test_new_jersey_is_not_the_island() -> None:
    assert linked("Ships left [New Jersey|GPE].")["New Jersey"].iso is None


def test_the_gazetteer_is_consistent() -> None:
    tables = gazetteer()
    codes = {p.iso: p.name for p in tables.names.values() if p.iso}
    assert all(len(code) == 2 and code.isupper() for code in codes)
    assert len(codes) > 190
    assert tables.adjectives["swiss"].iso == "CH"
    assert "" not in tables.names
