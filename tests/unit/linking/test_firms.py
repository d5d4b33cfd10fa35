"""Firms and families that share a name, departments by their acronym, parts of bodies."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import by_name, linked, lit, marked, phrase, words
from tui.linking import link


@pytest.mark.parametrize(
    "use",
    [
        "[Halden|PERSON] said it would pay.",
        "Shares in [Halden|PERSON] fell.",
        "[Halden|PERSON] fell 9% in Oslo.",
        "[Halden|PERSON], which has two mills, is shut.",
        "We respect [Halden|PERSON] and its history.",
        "[Halden|PERSON] was advised by its own bankers.",
    ],
)
def test_a_founders_name_means_the_firm_where_no_person_could_do_it(use: str) -> None:
    found = linked(f"[Halden Foods|ORG] was founded by [Walter Halden|PERSON]. {use}")
    assert len(found["Halden Foods"].mentions) == 2
    assert len(found["Walter Halden"].mentions) == 1


def test_a_founders_name_means_the_person_elsewhere() -> None:
    text = "[Halden Foods|ORG] was founded by [Walter Halden|PERSON]. [Halden|PERSON] said he was old."
    assert words(text, "Walter Halden") == ["Walter Halden", "Halden"]


def test_a_family_is_none_of_its_members() -> None:
    text = "[Walter Halden|PERSON] met [Ada Halden|PERSON]. The [Halden|PERSON] family owns it."
    assert set(linked(text)) == {"Walter Halden", "Ada Halden", "Halden"}


def test_a_doubtful_place_is_the_body_whose_first_words_it_is() -> None:
    text = "[Mercia Vale Health|ORG] sued. [Mercia Vale|LOC:0.45], which owns two clinics, lost."
    assert [e.label for e in linked(text).values()] == ["ORG"]
    sure = "[South Tarn Post|ORG] wrote. [South Tarn|LOC], which is cold, slept."
    assert len(linked(sure)) == 2


def test_the_first_word_of_a_name_that_has_two_forms() -> None:
    text = "[Halden Health Systems|ORG] and [Halden Health|ORG] are one, and so is [Halden|ORG]."
    assert list(linked(text)) == ["Halden Health Systems"]


def test_a_club_of_a_university_is_not_the_university() -> None:
    text = "[Tarn University|ORG] paid; the [Tarn University Sailing Club|ORG] sailed."
    assert len(linked(text)) == 2


def test_a_department_by_the_acronym_of_its_other_order() -> None:
    text = (
        "The [Defence Ministry|ORG] in [Athens|GPE] ([MoD|ORG]). The [Justice Department|ORG] and [DOJ|ORG]."
    )
    assert words(text, "Defence Ministry") == ["Defence Ministry", "MoD"]
    assert words(text, "Justice Department") == ["Justice Department", "DOJ"]


def test_an_acronym_with_two_readings_goes_to_each_from_there_on() -> None:
    text = (
        "The [Anders Heart Fund|ORG] ([AHF|ORG]) met. [AHF|ORG] voted. The [Alpine Health Forum|ORG], also "
        "[AHF|ORG], left. [AHF|ORG] paid."
    )
    assert words(text, "Anders Heart Fund") == ["Anders Heart Fund", "AHF", "AHF"]
    assert words(text, "Alpine Health Forum") == ["Alpine Health Forum", "AHF", "AHF"]


@pytest.mark.parametrize(
    ("name", "noun"),
    [("Halden Line", "the line"), ("Tarn Post", "the paper"), ("Nordic Shipping", "the shipowner")],
)
def test_a_trade_in_a_name_is_what_it_may_be_called(name: str, noun: str) -> None:
    document, mentions = marked(f"[{name}|ORG] met [Orion|ORG] and [Verdal|ORG]. Strikes hit {noun}.")
    found = by_name(link(document, mentions, [phrase(document, noun, noun.split()[1], "dobj")]))
    assert lit(document, found[name]) == [name, noun]
