"""Rows of the entities: filtered, ordered, counted in a scope."""

from __future__ import annotations

import pytest

from tests.panes_sample import TEXT, analysis
from tui.model.span import Span
from tui.session.rows import entity_rows, entity_types, ref_of, scope_span
from tui.session.sets import entity_target
from tui.session.state import Choice, ListView, Scope

FOUND = analysis()


def names(view: ListView, forms: int = 0, scope: Span | None = None) -> list[str]:
    return [row.name for row in entity_rows(FOUND, view, forms, scope)]


def test_one_row_an_entity_most_salient_first() -> None:
    assert names(ListView()) == [
        "Nordlys Ferries",
        "Élise Aubry",
        "Tromsø",
        "Seamen's League",
        "Radio Arctic",
        "日本港",
    ]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("elise", ["Élise Aubry"]),
        ("AUBRY", ["Élise Aubry"]),
        ("nordlys", ["Nordlys Ferries"]),
        ("seamen’s", ["Seamen's League"]),
        ("arctic radio", ["Radio Arctic"]),
        ("港", ["日本港"]),
        ("zebra", []),
    ],
)
def test_a_filter_ignores_case_and_accents_and_knows_aliases(query: str, wanted: list[str]) -> None:
    assert names(ListView(query=query)) == wanted


def test_types_and_what_there_is_of_them() -> None:
    assert names(ListView(types=frozenset({"GPE", "FAC"}))) == ["Tromsø", "日本港"]
    assert entity_types(FOUND) == {"ORG": 3, "PERSON": 1, "GPE": 1, "FAC": 1}


def test_orders() -> None:
    assert names(ListView(order="name"))[:2] == ["Élise Aubry", "Nordlys Ferries"]
    assert names(ListView(order="text"))[:3] == ["Nordlys Ferries", "Élise Aubry", "Tromsø"]
    counts = [row.count for row in entity_rows(FOUND, ListView(order="count"), 0, None)]
    assert counts == sorted(counts, reverse=True)


def test_counts_take_the_forms_that_are_lit() -> None:
    counts = [entity_rows(FOUND, ListView(), forms, None)[0].count for forms in (0, 1, 2)]
    assert counts == [3, 4, 5]


def test_a_section_counts_what_stands_between_its_headings() -> None:
    window = Span(TEXT.index("Radio"), TEXT.index("Radio") + 5)
    scope = scope_span(FOUND.document, Scope.SECTION, window)
    assert scope == Span(TEXT.index("What it costs"), len(TEXT))
    rows = {row.name: row.count for row in entity_rows(FOUND, ListView(scope=Scope.SECTION), 0, scope)}
    assert rows == {"Nordlys Ferries": 1, "Élise Aubry": 1, "Tromsø": 1, "Radio Arctic": 1, "日本港": 1}


def test_a_screen_lists_what_is_on_it() -> None:
    window = Span(0, TEXT.index("Nordlys said"))
    scope = scope_span(FOUND.document, Scope.SCREEN, window)
    assert names(ListView(scope=Scope.SCREEN), scope=scope) == ["Nordlys Ferries", "Élise Aubry"]


def test_a_row_is_found_again_by_its_target_in_another_revision() -> None:
    other = analysis(complete=False)
    target = entity_rows(FOUND, ListView(), 0, None)[1].target
    assert ref_of(target, other, Choice.ENTITY) == 1
    assert ref_of(target, other, Choice.DATE) is None
    assert target == entity_target(FOUND, 1)
