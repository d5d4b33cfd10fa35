"""Rows of the measures: by dimension, what disagrees together."""

from __future__ import annotations

from dataclasses import replace

from tests.panes_sample import analysis
from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.model.values import Measure
from tui.session.rows_measures import measure_rows, measure_types
from tui.session.state import ListView

FOUND = analysis()


def with_measures(*measures: Measure) -> Analysis:
    return replace(FOUND, measures=measures)


def test_grouped_by_dimension_as_written_with_who_says_it() -> None:
    rows = measure_rows(FOUND, ListView(), None)
    assert [(r.dimension, r.words, r.of, r.who) for r in rows] == [
        ("money", "€2.5m a day", "company", "Nordlys Ferries"),
        ("percent", "4%", "shares", ""),
        ("time", "two weeks", "talks", ""),
        ("count", "1,200 passengers", "passenger", "Nordlys Ferries"),
        ("count", "1,900 passengers", "passenger", "Seamen's League"),
    ]
    assert measure_types(FOUND) == {"count": 2, "money": 1, "percent": 1, "time": 1}


def test_figures_that_disagree_name_each_other() -> None:
    first, second = measure_rows(FOUND, ListView(), None)[-2:]
    assert first.others == ("1,900 passengers Seamen's League",)
    assert second.others == ("1,200 passengers Nordlys",)


def test_figures_that_disagree_stand_together_within_the_order_by_value() -> None:
    def mass(at: int, value: float, concept: str, disagrees: tuple[int, ...] = ()) -> Measure:
        return Measure(
            Span(at, at + 1), "quantity", value, "tonne", None, concept, disagrees=disagrees, dimension="mass"
        )

    found = with_measures(
        mass(0, 1400, "fuel", (2,)), mass(2, 1500, "grain"), mass(4, 1900, "fuel", (0,)), mass(6, 30, "ore")
    )
    assert [r.of for r in measure_rows(found, ListView(), None)] == ["ore", "fuel", "fuel", "grain"]


def test_a_figure_said_twice_is_one_row_and_two_unknown_things_are_two() -> None:
    fuel = Measure(Span(0, 1), "quantity", 30, "tonne", concept="fuel", dimension="mass")
    bare = Measure(Span(4, 5), "percent", 5, "percent", dimension="percent")
    found = with_measures(fuel, replace(fuel, span=Span(2, 3)), bare, replace(bare, span=Span(6, 7)))
    assert [(r.dimension, r.count) for r in measure_rows(found, ListView(), None)] == [
        ("percent", 1),
        ("percent", 1),
        ("mass", 2),
    ]


def test_filter_by_thing_speaker_unit_and_dimension() -> None:
    def words(query: str) -> list[str]:
        return [row.words for row in measure_rows(FOUND, ListView(query=query), None)]

    assert words("league") == ["1,900 passengers"]
    assert words("talks") == ["two weeks"]
    assert words("eur") == ["€2.5m a day"]
    assert words("percent shares") == ["4%"]
    rows = measure_rows(FOUND, ListView(types=frozenset({"money"})), None)
    assert [row.words for row in rows] == ["€2.5m a day"]


def test_a_filter_for_what_disagrees() -> None:
    rows = measure_rows(FOUND, ListView(types=frozenset({"≠"})), None)
    assert [row.words for row in rows] == ["1,200 passengers", "1,900 passengers"]


def test_order_of_the_text_and_scope() -> None:
    assert [r.words for r in measure_rows(FOUND, ListView(order="text"), None)][-2:] == ["4%", "two weeks"]
    scope = Span(FOUND.measures[3].span.start, len(FOUND.document.text))
    assert [r.words for r in measure_rows(FOUND, ListView(), scope)] == ["4%", "two weeks"]


def test_the_largest_first_within_a_dimension() -> None:
    rows = measure_rows(FOUND, ListView(order="value"), None)
    assert [r.words for r in rows][-2:] == ["1,900 passengers", "1,200 passengers"]


def test_by_who_says_it_the_most_told_first_and_nobody_last() -> None:
    rows = measure_rows(FOUND, ListView(order="who"), None)
    assert [r.who for r in rows] == ["Nordlys Ferries", "Nordlys Ferries", "Seamen's League", "", ""]


def test_money_is_ordered_within_its_currency() -> None:
    def money(at: int, value: float, unit: str) -> Measure:
        return Measure(Span(at, at + 1), "money", value, unit, concept=f"thing{at}", dimension="money")

    found = with_measures(money(0, 90, "USD"), money(2, 70_000, "KRW"), money(4, 8, "USD"))
    rows = measure_rows(found, ListView(), None)
    assert [found.measures[r.refs[0]].value for r in rows] == [8, 90, 70_000]


def test_what_disagrees_across_dimensions_stands_together() -> None:
    one = Measure(Span(0, 1), "other", 6.3, "magnitude", disagrees=(1,), dimension="other")
    two = Measure(Span(2, 3), "count", 6.4, None, disagrees=(0,), dimension="count")
    found = with_measures(one, two, replace(two, span=Span(4, 5), value=9.0, disagrees=()))
    assert [bool(r.others) for r in measure_rows(found, ListView(), None)] == [True, True, False]


def test_normal_forms_are_in_the_units_of_the_reader() -> None:
    miles = Measure(Span(0, 1), "quantity", 30, "mile", concept="road", dimension="length")
    found = with_measures(miles)
    assert [measure_rows(found, ListView(), None, style)[0].normal for style in ("si", "us", "written")] == [
        "48.3 km",
        "",
        "",
    ]
