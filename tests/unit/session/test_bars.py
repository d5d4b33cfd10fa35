"""Bars: what can be compared, and how long a bar is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.panes_sample import analysis
from tui.model.span import Span
from tui.model.values import Measure, Normal, Value
from tui.session.bars import bar, comparable
from tui.session.sets import resolve
from tui.session.state import Choice, Target

FOUND = analysis()


def fuel(at: int, value: Value, concept: str = "fuel", unit: str = "kilogram") -> Measure:
    return Measure(
        Span(at, at + 1), "quantity", value, "tonne", None, concept, Normal(value, unit), dimension="mass"
    )


def compared(*measures: Measure, index: int = 0) -> list[Value | None]:
    found = replace(FOUND, measures=measures)
    chosen = resolve(Target(Choice.MEASURE, measures[index].span), found)
    assert chosen is not None
    return [measures[at].value for at in comparable(found, chosen, index)]


def test_three_figures_make_a_picture_and_two_do_not() -> None:
    assert compared(fuel(0, 1400), fuel(2, 1900)) == []
    assert compared(fuel(0, 1400), fuel(2, 1900), fuel(4, 300)) == [300, 1400, 1900]
    assert compared(fuel(0, 1400), fuel(2, 1400), fuel(4, 300)) == [], "one value told twice is one"


def test_figures_of_the_thing_come_before_those_of_the_dimension() -> None:
    three = (fuel(0, 1400), fuel(2, 1900), fuel(4, 300))
    assert 500 not in compared(*three, fuel(6, 500, "ore"))
    assert compared(*three[:2], fuel(6, 500, "ore")) == [500, 1400, 1900]
    assert compared(*three[:2], fuel(6, 5, "ore")) == [], "too small to be seen beside them"


def test_other_units_and_what_has_no_length_are_not_compared() -> None:
    assert compared(fuel(0, 1400), fuel(2, 1900), fuel(4, 300, unit="litre")) == []
    assert compared(fuel(0, 1400), fuel(2, 1900), fuel(4, -300)) == []
    degrees = [replace(fuel(at, at + 1), dimension="temperature") for at in (0, 2, 4)]
    assert compared(*degrees) == []


def test_of_many_those_nearest_in_value_are_shown() -> None:
    many = [fuel(2 * at, 10 + at) for at in range(20)]
    assert compared(*many, index=19) == list(range(22, 30))
    assert 15 in compared(*many, index=5)


@pytest.mark.parametrize(
    ("low", "high", "drawn", "ascii_drawn"),
    [
        (1.0, 1.0, "████████", "########"),
        (0.5, 0.5, "████", "####"),
        (0.53125, 0.53125, "████▎", "####"),
        (0.001, 0.001, "▏", "#"),
        (0.5, 1.0, "    ████", "    ####"),
        (0.99, 1.0, "       █", "       #"),
    ],
)
def test_a_bar_is_as_long_as_its_share_and_a_range_is_a_span(
    low: float, high: float, drawn: str, ascii_drawn: str
) -> None:
    assert bar(low, high, 8) == drawn
    assert bar(low, high, 8, ascii_only=True) == ascii_drawn
