"""Joints: which neighbours are one name, and which one mark holds two."""

from __future__ import annotations

import pytest

from tests.unit.names.names_helpers import marked
from tui.extraction.names.spans import clean


def cleaned(text: str) -> list[tuple[str, str]]:
    plain, mentions = marked(text)
    found = clean(plain, [(m.span, m.label, m.score or 0.0) for m in mentions])
    return [(plain[span.start : span.end], str(label)) for span, label, _ in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a [Sino-Indian|NORP] pact", ["Sino", "Indian"]),
        ("[Franco–German|NORP] ties", ["Franco", "German"]),
        ("[Norway-Sweden|GPE] talks", ["Norway", "Sweden"]),
        ("the [African-American|NORP] vote", ["African-American"]),
        ("in [Austria-Hungary|GPE] then", ["Austria-Hungary"]),
        ("in [Guinea-Bissau|GPE] now", ["Guinea-Bissau"]),
        ("in [Cluj-Napoca|GPE] now", ["Cluj-Napoca"]),
        ("the [Hezbollah-Norway|ORG] war", ["Hezbollah", "Norway"]),
        ("the [Kuomintang-Taliban|ORG] letter", ["Kuomintang-Taliban"]),
    ],
)
def test_two_nations_around_a_hyphen_are_two_names(text: str, names: list[str]) -> None:
    assert [name for name, _ in cleaned(text)] == names


def test_two_countries_that_are_one_are_one() -> None:
    assert cleaned("in [Trinidad|GPE] and [Tobago|GPE]") == [("Trinidad and Tobago", "GPE")]
    assert len(cleaned("in [Norway|GPE] and [Sweden|GPE]")) == 2


def test_neighbours_that_are_both_people_are_one_person() -> None:
    assert cleaned("by [Ousmane|PERSON] [Tall|PERSON], who") == [("Ousmane Tall", "PERSON")]
    assert len(cleaned("by [Ousmane|PERSON], [Tall|PERSON]")) == 2


def test_the_last_syllable_of_a_korean_name_belongs_to_it() -> None:
    assert cleaned("said [Han Seo|PERSON]-jin.") == [("Han Seo-jin", "PERSON")]
    assert cleaned("said [Han Seo-|PERSON]jin.") == [("Han Seo-jin", "PERSON")]
    assert cleaned("an [Eva Dahl|PERSON]-led team") == [("Eva Dahl", "PERSON")]


def test_a_resolution_is_named_with_the_body_that_passed_it() -> None:
    text = "under [UN Security Council|ORG] [Resolution 1234|LAW]"
    assert cleaned(text) == [("UN Security Council Resolution 1234", "LAW")]


def test_a_central_bank_is_named_with_its_country() -> None:
    assert cleaned("the [Central Bank|ORG] of [Norway|GPE]") == [("Central Bank of Norway", "ORG")]


def test_a_name_ends_with_its_sentence() -> None:
    assert cleaned("sold to [R&D. Harlow|ORG] bought")[0] == ("R&D", "ORG")
    assert cleaned("a [St. Olaf Club|ORG] man") == [("St. Olaf Club", "ORG")]


def test_honours_and_single_letters_are_no_names() -> None:
    assert cleaned("Sir [Piers Hollin KC|PERSON] said") == [("Piers Hollin", "PERSON")]
    assert cleaned("[Nils Oster, MD,|PERSON] said") == [("Nils Oster", "PERSON")]
    assert cleaned("Sen. Ann Bly, [R|NORP]-Ohio") == []


def test_a_caption_an_address_a_bare_noun_and_half_an_office_are_no_names() -> None:
    assert cleaned("[Eva Dahl Photo|PERSON]: Ola") == [("Eva Dahl", "PERSON")]
    assert cleaned("at www.harbour.[no|GPE] today") == []
    assert cleaned("the [Treaty|LAW] says") == []
    assert cleaned("the [Brenvik Treaty|LAW] says") == [("Brenvik Treaty", "LAW")]
    assert cleaned("the [Shadow Home|ORG] Secretary said") == []
    assert cleaned("the [Treasury|ORG] Secretary said") == [("Treasury", "ORG")]
