"""Percentages, physical quantities, durations, ages, shares and multiples."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import measures, values, written
from tui.model.span import Span
from tui.model.values import TimexMark


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Turnout was 48%.", 48, "percent"),
        ("Output makes up 12 per cent of the total.", 12, "percent"),
        ("Just over half was maize.", 0.5, "fraction"),
        ("A third were lost.", 0.333, "fraction"),
        ("Half a percent was lost to rounding.", 0.5, "percent"),
        ("The lead is four percentage points.", 4, "percentage point"),
        ("Yields moved by 30 basis points.", 30, "basis point"),
        ("The wall is 2.4m high.", 2.4, "metre"),
        ("The camp lies 14 km from the line.", 14, "kilometre"),
        ("Snow lay 30cm deep.", 30, "centimetre"),
        ("The estate covers 2,400 hectares.", 2_400, "hectare"),
        ("They hold 5,100 sq km.", 5_100, "square kilometre"),
        ("The tank holds 40 cubic metres.", 40, "cubic metre"),
        ("Trucks brought 18 metric tons of rice.", 18, "tonne"),
        ("It weighed five hundred kilograms in all.", 500, "kilogram"),
        ("Gusts reached 140 km/h.", 140, "kilometre per hour"),
        ("The sign said one fifty kph.", 150, "kilometre per hour"),
        ("It was 37°C.", 37, "celsius"),
        ("The night was -12 °C.", -12, "celsius"),
        ("The plant yields 900 MW.", 900, "megawatt"),
        ("The leak held 3 terabytes.", 3, "terabyte"),
        ("A plane flew at 300 knots.", 300, "knot"),
        ("The field pumps 210,000 b/d.", 210_000, "barrel per day"),
        ("The field pumps 1.4m barrels a day.", 1_400_000, "barrel per day"),
        ("Half a tonne of wire was taken.", 0.5, "tonne"),
        ("The door is 6 ft 6 in high.", 6.5, "foot"),
        ("Guns of 120mm calibre fired.", 120, "millimetre"),
        ("A 25-mile pipe was laid.", 25, "mile"),
        ("A magnitude 6.1 quake struck.", 6.1, "magnitude"),
        ("A 5.8-magnitude quake struck.", 5.8, "magnitude"),
        ("A quarter-point rise came.", 0.25, "percentage point"),
        ("The fund uses 3x leverage.", 3, "times"),
    ],
)
def test_value_and_unit(text: str, value: float, unit: str) -> None:
    assert values(text)[0] == (value, unit)


def test_m_is_millions_before_a_plain_noun_and_metres_before_a_place() -> None:
    assert values("The label made 4.5m sales.") == [(4_500_000, "sale")]
    assert values("The posts stand 50m apart.") == [(50, "metre")]


def test_two_drums_of_25_litres_are_two_measures() -> None:
    assert values("Two 25-litre drums leaked.") == [(2, "drum"), (25, "litre")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Ann Lee, 66, has retired.", 66, "year of age"),
        ("A driver, 41, was hurt.", 41, "year of age"),
        ("The suspect, aged 19, fled.", 19, "year of age"),
        ("A 66-year-old farmer won.", 66, "year of age"),
        ("The calf is three weeks old.", 3, "week of age"),
        ("Anyone older than 70 may vote by post.", 70, "year of age"),
    ],
)
def test_ages(text: str, value: float, unit: str) -> None:
    assert [(m.value, m.unit) for m in measures(text) if m.dimension == "age"] == [(value, unit)]


def test_the_half_of_an_hour_and_a_half_is_no_share() -> None:
    text = "They waited an hour and a half for water."
    mark = TimexMark(Span(12, 30), "DURATION", ())
    assert [(m.value, m.unit) for m in measures(text, [mark])] == [(1.5, "hour")]


def test_a_duration_is_a_measure_but_a_moment_is_none() -> None:
    assert values("The siege lasted three weeks.") == [(3, "week")]
    assert values("The siege began three weeks ago.") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A third of Germans agree.", 0.333),
        ("Two-thirds of the crop was lost.", 0.667),
        ("Half the town is dark.", 0.5),
        ("One in five children is hungry.", 0.2),
        ("Nine out of 10 wells are dry.", 0.9),
        ("Staff were cut by a quarter.", 0.25),
        ("More than 3/4 of the wells are dry.", 0.75),
    ],
)
def test_shares(text: str, value: float) -> None:
    assert values(text)[0] == (value, "fraction")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Rents are twice what they were.", 2),
        ("It drew nearly double the crowd.", 2),
        ("Arrests rose threefold.", 3),
        ("Exports tripled.", 3),
        ("The price is 12 times earnings.", 12),
        ("It grew 2.5 times as fast.", 2.5),
    ],
)
def test_multiples(text: str, value: float) -> None:
    assert values(text)[0] == (value, "times")


def test_a_metre_of_water_is_a_measure_but_a_rate_is_one_measure() -> None:
    assert written("The road is under a metre of water.") == ["a metre"]
    assert written("Wheat sells at $200 a tonne.") == ["$200 a tonne"]


def test_dimensions_group_the_pane() -> None:
    text = "It paid $5m for 30 km of road, 12% of it, in 14 months, with 60 workers, at 80 km/h and 30°C."
    assert [m.dimension for m in measures(text)] == [
        "money",
        "length",
        "percent",
        "duration",
        "count",
        "speed",
        "temperature",
    ]
