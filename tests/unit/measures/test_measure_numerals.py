"""Numbers as they are written in other countries, and as they are said."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import measures, values, written
from tui.extraction.components.measures import find
from tui.model.span import Span
from tui.model.values import Value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("three hundred and seven", 307),
        ("Five  hundred  and  six", 506),
        ("seventy - three", 73),
        ("eighty-one point two five", 81.25),
        ("nought point six", 0.6),
        ("minus nine", -9),
        ("negative fourteen", -14),
        ("4 hundred and 12", 412),
        ("7 thousand 2 hundred and 5", 7_205),
        ("4 million and a half", 4_500_000),
        ("three and a quarter million", 3_250_000),
        ("six billion and a half", 6_500_000_000),
        ("two million and a quarter million", 2_250_000),
        ("five million and one half", 5_500_000),
        ("four hundred and three dozen", 436),
        ("6 doz", 72),
        ("7 lakh", 700_000),
        ("2 345 678", 2_345_678),
        ("2'345'678", 2_345_678),
        ("2\u202f345\u202f678.5", 2_345_678.5),
        ("23,45,678", 2_345_678),
        (".75", 0.75),
        ("-.5", -0.5),
        ("4e3", 4_000),
        ("1.5x10^-2", 0.015),
        ("2^10", 1_024),
        ("4^-1", 0.25),
        ("3 1/4", 3.25),
        ("-2/5", -0.4),
    ],
)
def test_a_number_by_itself(text: str, value: float) -> None:
    (found,) = measures(text)
    assert found.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Twenty-two fifths were cut off.", 4.4),
        ("seventeen hundredths", 0.17),
        ("a millionth", 1e-6),
        ("one hundred and forty thirds", 140 / 3),
        ("two hundred forty fifths", 200 / 45),
        ("three million and two fifths", 3_400_000),
        ("one over eight", 0.125),
    ],
)
def test_spoken_fractions(text: str, value: float) -> None:
    assert measures(text)[0].value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Some 14 000 troops left.", [(14_000, "troop")]),
        ("Growth was 2,7% in June.", [(2.7, "percent")]),
        ("It cost 4,25 euros.", [(4.25, "EUR")]),
        ("It paid €3,4 million for it.", [(3_400_000, "EUR")]),
        ("About 130000 people fled.", [(130_000, "person")]),
        ("He packed 14 in seven crates.", [(14, None), (7, "crate")]),
        ("It is 40.5±0.2 kilograms.", [(40.5, "kilogram")]),
        ("Between 3 thousand and 20 thousand cows died.", [((3_000, 20_000), "cow")]),
        ("Two\nmillion people voted.", [(2_000_000, "person")]),
    ],
)
def test_in_a_sentence(text: str, expected: list[tuple[object, str | None]]) -> None:
    assert [(m.value, m.unit) for m in find(text, [Span(0, len(text))])] == expected


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It was 12 degrees below zero.", -12, "degree"),
        ("It sank to 9 below zero.", -9, "degree"),
        ("The dam holds 3 km cubed.", 3, "cubic kilometre"),
        ("It sends 40 kb per second.", 40, "kilobyte per second"),
        ("It uses 90 W/min.", 90, "watt per minute"),
        ("Yields are 6 t/ha.", 6, "tonne per hectare"),
        ("He ran 9 miles an hour before he fell.", 9, "mile per hour"),
        ("Steel costs rupees 400.", 400, "INR"),
        ("The fare is 60c.", 0.6, "$"),
        ("The fare is 40 groszy.", 0.4, "PLN"),
        ("Notes of 50 €, 100 €.", 50, "EUR"),
        ("It broke at 3/4 inch.", 0.75, "inch"),
        ("It had a magnitude of 6.3.", 6.3, "magnitude"),
    ],
)
def test_units(text: str, value: float, unit: str) -> None:
    assert values(text)[0] == (value, unit if unit != "$" else "USD")


@pytest.mark.parametrize(
    "text",
    [
        "The aims were these: 1 ) peace and 2 ) bread.",
        "Item 4/7 is closed.",
        "Call 912 345 678 now.",
        "He came on 5/6 or 7/8.",
        "Code AB1234.5+6789 was found.",
        "In the 2009/10 season it sank.",
    ],
)
def test_codes_and_lists_are_no_numbers(text: str) -> None:
    assert written(text) == []


def test_every_measure_has_a_reason_in_words() -> None:
    text = (
        "It sold 40 cars for $3m, 12% of 311, at 9 km/h, twice as fast, aged 66, and 4p a litre in five days."
    )
    found = measures(text)
    assert len(found) > 8
    assert all(m.how and "_" not in m.how and m.how[0] not in "%$" for m in found)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Between two thousand and three thousand people came.", (2_000, 3_000)),
        ("Between two hundred and three hundred people came.", (200, 300)),
        ("From six to eight hundred people came.", (600, 800)),
        ("Two hundred and three thousand people came.", 203_000),
    ],
)
def test_two_amounts_in_words_are_not_added_up(text: str, value: Value) -> None:
    assert values(text) == [(value, "person")]
