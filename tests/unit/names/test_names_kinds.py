"""What a name's own words, the words beside it and its table tell of its label."""

from __future__ import annotations

import pytest

from tests.unit.names.names_helpers import document, marked, shown
from tui.extraction.names import agree
from tui.model.document import BlockKind


def labels(text: str, *, kind: BlockKind = BlockKind.PARAGRAPH) -> list[str]:
    plain, mentions = marked(text)
    given = document(plain, kind=kind, joined=kind is not BlockKind.TABLE)
    return [label for _, label in shown(plain, agree(given, mentions))]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("snow closed the [Brenvik Pass|FAC] again", "LOC"),
        ("people of the [Ostra|GPE] valley fled", "LOC"),
        ("boats left [Kamuri|GPE] island", "LOC"),
        ("floods in the [Ostra River|GPE] basin", "LOC"),
        ("a town on [Staten Island|GPE] voted", "GPE"),
        ("unrest in [Norway|GPE] islands", "GPE"),
        ("shells hit [Port Brenvik|FAC] at dawn", "GPE"),
        ("the [Port of Brenvik|FAC] shut", "FAC"),
        ("the mayor of [Brenvik|PERSON] wept", "GPE"),
        ("the [Brenvik Institute|PERSON] said", "ORG"),
        ("the [Banque de Brenvik|GPE] said", "ORG"),
        ("the [Aker Semiconductor|PERSON] plant", "ORG"),
        ("the tanker [Ostra Star|ORG] sank", "PRODUCT"),
        ("the [Ostra Star|ORG], a Greek-owned bulk carrier, sank", "PRODUCT"),
        ("Ola, head of [Ostra Star|ORG], a tanker company, fled", "ORG"),
        ("the frigate [HMS Brenvik|LOC] left", "PRODUCT"),
        ("a letter to [Morgan Stanley|PERSON] today", "ORG"),
    ],
)
def test_kinds(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("the governor [Akio Brenmura|GPE] spoke", "PERSON"),
        ("[Akio Brenmura|GPE] said so", "PERSON"),
        ("[Tvira Lunde|GPE], a nurse from the north, wept", "PERSON"),
        ("[Tvira Lunde|LOC], 41, wept", "PERSON"),
        ("In [Tvira Lunde|GPE], a nurse in uniform wept", "GPE"),
        ("the road to [Charlotte Harbor|GPE] is shut", "GPE"),
        ("ships near [Diego Garcia|GPE] turned", "GPE"),
        ("at [Victoria Falls|LOC] they met", "LOC"),
        ("the minister [Norway|GPE] trusts", "GPE"),
        ("the law firm [Eva Dahl|ORG|0.5] said so", "PERSON"),
    ],
)
def test_people_and_places(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_a_treaty_called_by_its_place_has_its_noun() -> None:
    plain, mentions = marked("since the [Brenvik|LAW] accords failed")
    assert shown(plain, agree(document(plain), mentions)) == [("Brenvik accords", "LAW")]


def test_the_surname_of_a_person_is_a_person_where_it_stands_alone() -> None:
    text = "[Tvira Lunde|PERSON] of Oslo won. [Lunde|GPE|0.9] thanked her town."
    assert labels(text)[:2] == ["PERSON", "PERSON"]
    assert labels("[Tvira Norway|PERSON] went. [Norway|GPE] voted.") == ["PERSON", "GPE"]


def test_a_large_city_is_no_person_and_a_namesake_of_a_place_leaves_it_one() -> None:
    assert labels("[Tegucigalpa|PERSON]'s streets were dark.") == ["GPE"]
    assert labels("[Tegucigalpa|ORG] won 2-0.") == ["ORG"]
    text = "[Eva Brenvik|PERSON] is from [Brenvik|GPE]. [Brenvik|PERSON] left."
    assert labels(text) == ["PERSON", "GPE", "PERSON"]


def test_a_column_of_a_table_is_of_one_kind() -> None:
    rows = "Firm\tSpokeswoman\n[Aker|ORG]\t[Tvira Lunde|PERSON]\n[Brenvik|ORG]\t[Ostra Mo|ORG]\n"
    assert labels(rows, kind=BlockKind.TABLE) == ["ORG", "PERSON", "ORG", "PERSON"]
    rows = "a\tb\n[Aker|ORG]\t1\n[Brenvik|ORG]\t2\n[Ostra|GPE|0.6]\t3\n[Kamuri|ORG]\t4\n[Norway|GPE]\t5\n"
    assert labels(rows, kind=BlockKind.TABLE) == ["ORG", "ORG", "ORG", "ORG", "GPE"]
