"""Decisions of the whole document: currencies, normal forms."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import settled
from tui.linking.units import normal_form
from tui.model.values import Normal, Value


def test_the_only_dollar_named_in_the_document_is_meant_everywhere() -> None:
    first, second = settled("The state paid A$4m. Later it paid $9m.")
    assert (second.unit, second.assumed) == ("AUD", False)
    assert first.unit == "AUD"


def test_of_a_conversion_the_bare_one_is_local() -> None:
    found = settled("Wellington, the New Zealand capital, paid $90m (US$54m) for it.")
    assert [m.unit for m in found] == ["NZD", "USD"]


def test_beside_another_currency_the_bare_dollar_is_american() -> None:
    found = settled("It was sold for 3.2 billion rand ($170 million).")
    assert [(m.unit, m.assumed) for m in found] == [("ZAR", False), ("USD", False)]


def test_the_country_of_the_date_line_has_its_dollar() -> None:
    (found,) = settled("The bridge cost $12m.", "SG")
    assert (found.unit, found.assumed) == ("SGD", False)


def test_whoever_names_foreign_dollars_at_home_means_the_own_ones_by_the_bare_sign() -> None:
    found = settled("The kiwi fell to US$0.61. A tram costs $12m.", "NZ")
    assert [m.unit for m in found] == ["USD", "NZD"]
    found = settled("Quebec paid C$3m. A tram costs $12m.", "US")
    assert [m.unit for m in found] == ["CAD", "USD"]


def test_a_barrel_is_paid_in_american_dollars_and_so_is_the_ship_that_brings_it() -> None:
    found = settled("Brent was at $70 a barrel. The tanker costs $9,000 a day.", "SG")
    assert [(m.unit, m.assumed) for m in found] == [("USD per barrel", False), ("USD per day", False)]


def test_otherwise_a_dollar_is_assumed_to_be_american() -> None:
    (found,) = settled("The bridge cost $12m.", "FR")
    assert (found.unit, found.assumed) == ("USD", True)


def test_pesos_are_those_of_the_country_spoken_of() -> None:
    (found,) = settled("Chile will spend 80 million pesos, the Chilean treasury says.")
    assert found.unit == "CLP"


def test_a_rate_keeps_its_denominator_when_its_currency_is_decided() -> None:
    found = settled("Fuel in Malawi costs 490 kwacha a litre.")
    assert found[0].unit == "MWK per litre"


@pytest.mark.parametrize(
    ("value", "unit", "normal"),
    [
        (30, "mile", Normal(48280.32, "metre")),
        (212, "fahrenheit", Normal(100, "celsius")),
        ((10, 20), "kilometre", Normal((10_000, 20_000), "metre")),
        (25, "basis point", Normal(0.25, "percentage point")),
        (18, "month of age", Normal(1.5, "year of age")),
        (5, "centimetre per hour", Normal(0.0000138888888889, "metre per second")),
        (2, "barrel per day", Normal(0.0000036802614566, "cubic metre per second")),
        (40, "EUR", Normal(40, "EUR")),
    ],
)
def test_normal_forms(value: Value, unit: str, normal: Normal) -> None:
    found = normal_form(value, unit)
    assert found is not None
    assert found.unit == normal.unit
    assert found.value == pytest.approx(normal.value, rel=1e-4)


def test_a_count_has_no_normal_form() -> None:
    assert normal_form(40, "russian troop") is None


def test_the_same_number_keeps_its_noun_across_the_document() -> None:
    found = settled("Release of 41\n\nHanoi freed 41 jailed sailors.")
    assert found[0].unit == "jailed sailor"
