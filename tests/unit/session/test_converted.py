"""Values beside those written: the reader's units, a currency's code, figures for words."""

from __future__ import annotations

import pytest

from tui.model.span import Span
from tui.model.values import Measure, Value
from tui.session.converted import normal, number


def told(words: str, value: Value | None, unit: str | None, style: str = "si", kind: str = "quantity") -> str:
    dimension = {"money": "money", "count": "count"}.get(kind, "other")
    return normal(Measure(Span(0, 1), kind, value, unit, dimension=dimension), words, style)


@pytest.mark.parametrize(
    ("words", "value", "unit", "si", "us"),
    [
        ("30-mile", 30, "mile", "48.3 km", ""),
        ("48 km", 48, "kilometre", "", "29.8 mi"),
        ("7 or 8 miles", (7, 8), "mile", "11.3–12.9 km", ""),
        ("50 feet", 50, "foot", "15.2 m", ""),
        ("98°F", 98, "fahrenheit", "37 °C", ""),
        ("−5 °C", -5, "celsius", "", "23 °F"),
        ("1,400 t", 1400, "tonne", "", "1,540 tons"),
        ("180,000 pounds", 180_000, "pound", "81.6 t", ""),
        ("31,000 acres", 31_000, "acre", "12,500 ha", ""),
        ("40 knots", 40, "knot", "74.1 km/h", "46 mph"),
        ("1m barrels", 1_000_000, "barrel", "159,000 m³", "5,610,000 cu ft"),
        ("13.1 bn cubic metres", 13.1e9, "cubic metre", "", "463bn cu ft"),
        ("5 cm an hour", 5, "centimetre per hour", "", "1.97 in/hour"),
        ("60 mph", 60, "mile per hour", "96.6 km/h", ""),
        ("16-megapixel", 16, "megapixel", "", ""),
    ],
)
def test_units_of_the_one_who_reads(words: str, value: Value, unit: str, si: str, us: str) -> None:
    assert (told(words, value, unit), told(words, value, unit, "us")) == (si, us)
    assert told(words, value, unit, "written") == ""


@pytest.mark.parametrize(
    ("words", "value", "unit", "shown"),
    [
        ("$9.2bn", 9_200_000_000, "USD", ""),
        ("$31,500 a day", 31_500, "SGD per day", "SGD 31,500/day"),
        ("€38m", 38_000_000, "EUR", ""),
        ("1.94 trillion won", 1.94e12, "KRW", "KRW 1.94tn"),
        ("half a million euros", 500_000, "EUR", "EUR 500,000"),
        ("SGD 4m", 4_000_000, "SGD", ""),
        ("26.70 to 29 riyals", (26.7, 29), "SAR", "SAR 26.7–29"),
        ("42 pesos a kilo", 42, "PHP per kilogram", "PHP 42/kilogram"),
    ],
)
def test_whose_money_it_is_where_the_words_do_not_say(
    words: str, value: Value, unit: str, shown: str
) -> None:
    for style in ("si", "us", "written"):
        assert told(words, value, unit, style, "money") == shown


@pytest.mark.parametrize(
    ("words", "value", "unit", "shown"),
    [
        ("dozens of boats", (12, 120), "boat", "12–120"),
        ("two or three ships", (2, 3), "ship", ""),
        ("two million doses", 2_000_000, "dose", "2,000,000"),
        ("six men", 6, "man", ""),
        ("1,200 people", 1200, "person", ""),
    ],
)
def test_figures_for_numbers_in_words(words: str, value: Value, unit: str, shown: str) -> None:
    assert told(words, value, unit, kind="count") == shown


def test_fractions_basis_points_and_long_times() -> None:
    assert told("a third", 1 / 3, "fraction") == "33.3%"
    assert told("25 basis points", 25, "basis point") == "0.25 pp"
    decade = Measure(Span(0, 1), "quantity", 2, "decade", dimension="duration")
    assert normal(decade, "two decades") == "20 years"
    assert told("some", None, None) == ""


def test_numbers() -> None:
    assert [number(n) for n in (1400, 2.5, (5, 7), None, 48.2803, 9_200_000_000.0)] == [
        "1,400",
        "2.5",
        "5–7",
        "",
        "48.28",
        "9,200,000,000",
    ]
