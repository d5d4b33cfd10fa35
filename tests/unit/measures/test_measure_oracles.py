"""Our table of units against pint, our currencies against the registers of ISO 4217."""

from __future__ import annotations

from functools import cache

import pint
import pycountry
import pytest
from babel.numbers import get_currency_precision, list_currencies

from tui.linking.units import normal_form
from tui.model.lexicon import currencies, units

_OTHER_NAMES = {
    "nautical mile": "nautical_mile",
    "light-year": "light_year",
    "gallon": "gallon",
    "fluid ounce": "fluid_ounce",
    "barrel": "oil_barrel",
    "billion cubic feet": "1e9 * foot**3",
    "billion cubic metre": "1e9 * metre**3",
    "tonne": "metric_ton",
    "ton": "short_ton",
    "long ton": "long_ton",
    "deadweight tonne": "metric_ton",
    "kilotonne": "1000 * metric_ton",
    "megatonne": "1e6 * metric_ton",
    "gigatonne": "1e9 * metric_ton",
    "troy ounce": "troy_ounce",
    "celsius": "delta_degree_Celsius",
    "fahrenheit": "delta_degree_Fahrenheit",
    "british thermal unit": "british_thermal_unit",
    "million british thermal unit": "1e6 * british_thermal_unit",
    "pound per square inch": "psi",
    "barrel per day": "oil_barrel / day",
    "revolution per minute": "1 / minute",
    "month": "year / 12",
    "electronvolt": "electron_volt",
    "newton metre": "newton * metre",
    "mile per gallon": "mile / gallon",
    "part per million": "ppm",
    "part per billion": "1e-9",
    "decade": "10 * year",
    "century": "100 * year",
}
_NOT_IN_PINT = frozenset({"megapixel", "decibel", "mach"})
"""A count of a screen, a ratio of logarithms, and a speed that depends on the air."""
_CALENDAR = frozenset({"month", "year", "decade", "century"})
"""Ours are of the Gregorian calendar, pint's of the Julian one."""

_TWO_DEFINITIONS = frozenset({"acre", "british thermal unit", "million british thermal unit"})
"""Ours are the international acre and the International Table's unit; pint has the surveyors' acre and a
rounded unit of heat."""


@cache
def registry() -> pint.UnitRegistry[float]:
    return pint.UnitRegistry()


def expression(name: str) -> str:
    """How pint writes a unit of our table."""
    if name in _OTHER_NAMES:
        return _OTHER_NAMES[name]
    first, per, rest = name.partition(" per ")
    if per:
        return f"({expression(first)}) / ({expression(rest)})"
    for word, power in (("square ", 2), ("cubic ", 3)):
        if name.startswith(word):
            return f"({expression(name.removeprefix(word))}) ** {power}"
    if name.endswith("electronvolt"):
        return name.removesuffix("electronvolt") + "electron_volt"
    if name.endswith(" hour"):
        return f"({expression(name.removesuffix(' hour'))}) * hour"
    return name.replace(" ", "_")


_SI = {**units.SI, "temperature": "delta_degree_Celsius"}


@pytest.mark.parametrize(
    "unit",
    [u for u in units.units().values() if u.dimension in _SI and u.name not in _NOT_IN_PINT],
    ids=lambda unit: unit.name,
)
def test_every_factor_is_that_of_pint(unit: units.Unit) -> None:
    loose = 3e-5 if unit.name in _CALENDAR else 1e-5 if unit.name in _TWO_DEFINITIONS else 1e-9
    ours = unit.factor * registry()(expression(_SI[unit.dimension]))
    theirs = registry()(expression(unit.name))
    assert float((theirs / ours).to("").magnitude) == pytest.approx(1, rel=loose)


@pytest.mark.parametrize("unit", ["celsius", "fahrenheit", "kelvin"])
@pytest.mark.parametrize("value", [-40, 0, 36.6, 451])
def test_temperatures_are_shifted_as_by_pint(unit: str, value: float) -> None:
    name = {"celsius": "degC", "fahrenheit": "degF", "kelvin": "kelvin"}[unit]
    found = normal_form(value, unit)
    assert found is not None
    assert found.unit == "celsius"
    assert found.value == pytest.approx(registry().Quantity(value, name).to("degC").magnitude, abs=1e-9)


@pytest.mark.parametrize(
    ("unit", "theirs"),
    [("kilogram per hectare", "kilogram / hectare"), ("mile per minute", "mile / minute")],
)
def test_rates_are_those_of_pint(unit: str, theirs: str) -> None:
    found = normal_form(12.5, unit)
    assert found is not None
    expected = 12.5 * registry()(theirs)
    assert found.value == pytest.approx(expected.to(expression(found.unit)).magnitude)


_OLD = frozenset(
    {"FRF", "BEF", "ITL", "CYP", "IEP", "DEM", "NLG", "FIM", "ESP", "PTE", "ATS", "GRD", "ZWL", "BGN"}
)
_NO_MONEY_OF_A_STATE = frozenset({"BTC", "ETH"})
_NEW = frozenset({"XCG", "ZWG"})
"""Codes that a register of an earlier year may lack."""


def test_every_code_exists() -> None:
    ours = set(currencies.currencies()) - _NO_MONEY_OF_A_STATE
    assert ours - _NEW <= set(list_currencies())
    assert ours - _OLD - _NEW <= {entry.alpha_3 for entry in pycountry.currencies}


def test_hundredths_are_hundredths() -> None:
    for word, (main, share) in currencies.MINOR.items():
        code = currencies.nouns().get(main, main)
        assert code in currencies.currencies(), word
        if word not in ("jiao",):  # ten jiao are a yuan, and a jiao ten fen
            assert share == pytest.approx(10.0 ** -get_currency_precision(code)), word


def test_every_country_has_its_currency() -> None:
    known = {entry.alpha_2 for entry in pycountry.countries}
    assert {place for c in currencies.currencies().values() for place in c.countries} <= known
