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
        ("floods in the [Ostra River|GPE|0.6] basin", "LOC"),
        ("a vote in [Ostra Valley|GPE] today", "GPE"),
        ("a town on [Staten Island|GPE] voted", "GPE"),
        ("unrest in [Norway|GPE] islands", "GPE"),
        ("shells hit [Port Brenvik|FAC] at dawn", "GPE"),
        ("the [Port of Brenvik|FAC] shut", "FAC"),
        ("the [Society for Brenvik Studies|EVENT] said", "ORG"),
        ("the tanker [Ostra Star|ORG] sank", "PRODUCT"),
        ("the [Ostra Star|ORG], a Greek-owned bulk carrier, sank", "PRODUCT"),
        ("Ola, head of [Ostra Star|ORG], a tanker company, fled", "ORG"),
        ("the frigate [HMS Brenvik|LOC] left", "PRODUCT"),
    ],
)
def test_kinds(text: str, label: str) -> None:
    assert labels(text) == [label]


def test_the_surname_of_a_person_is_a_person_where_it_stands_alone() -> None:
    text = "[Tvira Lunde|PERSON] of Oslo won. [Lunde|GPE|0.9] thanked her town."
    assert labels(text)[:2] == ["PERSON", "PERSON"]
    assert labels("[Tvira Norway|PERSON] went. [Norway|GPE] voted.") == ["PERSON", "GPE"]


def test_a_large_city_is_no_person_and_a_namesake_of_a_place_leaves_it_one() -> None:
    assert labels("[Tegucigalpa|PERSON]'s streets were dark.") == ["GPE"]
    assert labels("[Tegucigalpa|ORG] won 2-0.") == ["ORG"]
    text = "[Eva Brenvik|PERSON] is from [Brenvik|GPE]. [Brenvik|PERSON] left."
    assert labels(text) == ["PERSON", "GPE", "PERSON"]


def test_the_head_of_a_column_tells_what_stands_under_it() -> None:
    rows = "Firm\tSpokeswoman\n[Aker|ORG]\t[Tvira Lunde|PERSON]\n[Brenvik|GPE]\t[Ostra Mo|ORG]\n"
    assert labels(rows, kind=BlockKind.TABLE) == ["ORG", "PERSON", "ORG", "PERSON"]
    rows = "Ship\tMaster or director\n[Aker|PRODUCT]\t[Ostra Ship Management|ORG]\n"
    assert labels(rows, kind=BlockKind.TABLE)[1] == "ORG"


def test_a_place_keeps_its_label_beside_bodies_that_sit_there() -> None:
    text = "The [Kamuri Police|ORG], the [Kamuri Chamber of Trade|ORG] and [Kamuri|GPE|0.6] agreed."
    assert labels(text)[-1] == "GPE"
    text = "The [Eva Dahl Prize Fund|ORG] honours [Eva Dahl|PERSON]."
    assert labels(text) == ["ORG", "PERSON"]
