"""Cleaning: what a reader would not call part of the name is cut off, what belongs to it stays."""

from __future__ import annotations

import pytest

from tests.unit.names.names_helpers import marked
from tui.extraction.names.spans import clean


def cleaned(text: str) -> list[str]:
    plain, mentions = marked(text)
    found = clean(plain, [(m.span, m.label, m.score or 0.0) for m in mentions])
    return [plain[span.start : span.end] for span, _, _ in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("[President Maia Sandu|PERSON] spoke", ["Maia Sandu"]),
        ("[Prime Minister Jonas Støre|PERSON] spoke", ["Jonas Støre"]),
        ("[Sen. Mark Kelly|PERSON] spoke", ["Mark Kelly"]),
        ("then [Mr Støre|PERSON] left", ["Støre"]),
        ("[the Arctic Council|ORG] met", ["Arctic Council"]),
        ("[Norway's|GPE] plan", ["Norway"]),
        ("[Norway’s|GPE] plan", ["Norway"]),
        ("[the Philippines’|GPE] plan", ["Philippines"]),
        ("a “[Green Harbour Pact”|LAW] was", ["Green Harbour Pact"]),
        ("[- River Glomma|LOC]: high", ["River Glomma"]),
        ("[Acme Shipping,|ORG] said", ["Acme Shipping"]),
        ("[Yahoo!|ORG] said", ["Yahoo!"]),
        ("[OPEC+|ORG] said", ["OPEC+"]),
        ("in [The Hague|GPE] today", ["The Hague"]),
        ("[European Union (EU|ORG]) said", ["European Union", "EU"]),
        ("from [Arla Foods (UK)|ORG] said", ["Arla Foods", "UK"]),
    ],
)
def test_edges(text: str, names: list[str]) -> None:
    assert cleaned(text) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("made by [Brill Inc|ORG]. It", ["Brill Inc."]),
        ("in the [U.S|GPE]. Navy", ["U.S."]),
        ("of Peoria, [Ill|GPE]., said", ["Ill."]),
        ("in Erie, [Pa|GPE]. The vote", ["Pa."]),
        ("Sen. Ann Bly (R-[Pa|GPE].) said", ["Pa."]),
        ("a [Pa|GPE].-based firm", ["Pa."]),
        ("with [Mo|PERSON]. He", ["Mo"]),
        ("after [Operation Car Wash.|EVENT] The", ["Operation Car Wash"]),
        ("the [Grain (Storage) Act|LAW] of", ["Grain (Storage) Act"]),
        ("went to [Oslo|GPE]. It", ["Oslo"]),
        ("about [World War I|EVENT]. It", ["World War I"]),
        ("the [Model 42.|PRODUCT]5 was", ["Model 42.5"]),
    ],
)
def test_a_dot_belongs_to_an_abbreviation_and_not_to_the_sentence(text: str, names: list[str]) -> None:
    assert cleaned(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "[His|ORG] deputy",
        "[Hot|GPE] water",
        "[President|PERSON] to speak",
        "[—|ORG] and",
        "for [US|GPE]$30 a barrel",
    ],
)
def test_what_is_no_name_is_dropped(text: str) -> None:
    assert cleaned(text) == []


@pytest.mark.parametrize("text", ["the [US|GPE] said", "the [WHO|ORG] said", "Mrs [May|PERSON] said"])
def test_a_name_that_looks_like_a_common_word_stays(text: str) -> None:
    assert len(cleaned(text)) == 1


def test_two_places_around_a_hyphen_stay_two() -> None:
    assert cleaned("[Norway|GPE]-[Sweden|GPE] talks") == ["Norway", "Sweden"]


def test_a_name_that_begins_with_two_places_is_one() -> None:
    assert cleaned("the [Norway|GPE]-[Sweden Fisheries Act|LAW] of") == ["Norway-Sweden Fisheries Act"]
    assert cleaned("the [Norway|GPE] - [Sweden Fisheries Act|LAW] of") == ["Norway", "Sweden Fisheries Act"]
