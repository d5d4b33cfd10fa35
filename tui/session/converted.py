"""A value in other words than it is written in: units of the SI or of the United States, a currency's code,
figures for "dozens"."""

from __future__ import annotations

from collections.abc import Callable
from math import floor, log10

from tui.model.lexicon import units
from tui.model.values import Measure, Number, Value
from tui.session.cells import clean


def _listed(names: str) -> frozenset[str]:
    return frozenset(name.strip() for name in names.split(","))


_US = _listed(
    "mile, yard, foot, inch, square mile, square foot, square yard, acre, cubic foot, billion cubic feet, "
    "gallon, pint, quart, fluid ounce, bushel, teaspoon, tablespoon, ton, long ton, pound, ounce, stone, "
    "mile per hour, foot per second, fahrenheit, british thermal unit, million british thermal unit, "
    "horsepower, pound per square inch"
)
_NEITHER = _listed("nautical mile, knot, barrel, troy ounce, carat, mach, atmosphere, calorie, kilocalorie")
"""Units of a trade: the reader of either system may want them converted."""
_KEPT = _listed(
    "light-year, deadweight tonne, kelvin, picometre, nanometre, micrometre, milligram, microgram"
)
"""Units that nobody converts."""
_Scale = tuple[tuple[float, float, str], ...]
# From what value in the SI unit on, the size of the unit shown, and its symbol; the largest first.
_METRIC: dict[str, _Scale] = {
    "length": ((1000, 1000, "km"), (1, 1, "m"), (0.01, 0.01, "cm"), (0, 0.001, "mm")),
    "area": ((1e6, 1e6, "km²"), (1e4, 1e4, "ha"), (0, 1, "m²")),
    "volume": ((10, 1, "m³"), (0.001, 0.001, "L"), (0, 1e-6, "mL")),
    "mass": ((1000, 1000, "t"), (1, 1, "kg"), (0, 0.001, "g")),
    "speed": ((0, 1 / 3.6, "km/h"),),
    "energy": ((1e12, 1e12, "TJ"), (1e9, 1e9, "GJ"), (1e6, 1e6, "MJ"), (1e3, 1e3, "kJ"), (0, 1, "J")),
    "power": ((1e6, 1e6, "MW"), (1e3, 1e3, "kW"), (0, 1, "W")),
    "pressure": ((1e6, 1e6, "MPa"), (1e3, 1e3, "kPa"), (0, 1, "Pa")),
}


def _shown(name: str, symbol: str, least: float | None = None) -> tuple[float, float, str]:
    """A unit of the lexicon as one of a scale, from one of it on unless told."""
    size = units.units()[name].factor
    return size if least is None else least, size, symbol


_CUSTOMARY: dict[str, _Scale] = {
    "length": (_shown("mile", "mi"), _shown("foot", "ft"), _shown("inch", "in", 0)),
    "area": (_shown("square mile", "sq mi"), _shown("acre", "acres"), _shown("square foot", "sq ft", 0)),
    "volume": (
        _shown("cubic foot", "cu ft", 100),
        _shown("gallon", "gal"),
        _shown("fluid ounce", "fl oz", 0),
    ),
    "mass": (_shown("ton", "tons"), _shown("pound", "lb"), _shown("ounce", "oz", 0)),
    "speed": (_shown("mile per hour", "mph", 0),),
}
_OWN = {
    ("us", "hectare"): _shown("acre", "acres", 0),
    ("us", "millimetre"): _shown("inch", "in", 0),
    ("us", "centimetre"): _shown("inch", "in", 0),
    ("si", "acre"): _shown("hectare", "ha", 0),
}
"""What a unit is converted to whatever its size: rain stays in inches."""
_LASTING = {"fortnight": (14, "days"), "decade": (10, "years"), "century": (100, "years")}
_SIGNS = {
    "USD": ("$", "dollar", "buck", "cent"),
    "EUR": ("€", "euro", "cent"),
    "GBP": ("£", "pound", "p"),
    "JPY": ("yen",),
}
_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))


def normal(measure: Measure, words: str, style: str = "si") -> str:
    """What a measure comes to beside its `words`: "48.3 km" of 30 miles, "SGD 9.2bn" of dollars in Singapore,
    "12–120" of dozens; nothing where that says no more than the words. `style` as in the settings: "si",
    "us" or "written"."""
    if measure.value is None:
        return ""
    if measure.kind == "money":
        return _money(measure, words)
    unit, per, rest = clean(measure.unit or "").partition(" per ")
    if f"{unit}{per}{rest}" in units.units():
        unit, per, rest = f"{unit}{per}{rest}", "", ""
    if measure.dimension == "duration" and unit in _LASTING:
        size, name = _LASTING[unit]
        return f"{number(_times(measure.value, size))} {name}"
    if unit == "basis point":
        return f"{number(_times(measure.value, 0.01))} pp"
    if converted := _converted(measure.value, unit, style):
        return converted + _each(per, rest)
    return _figures(measure, words)


def number(value: Value | None) -> str:
    """A value as figures: 1,400 or 5–7; nothing where there is none."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return f"{number(value[0])}–{number(value[1])}"
    if isinstance(value, float) and not value.is_integer():
        return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.1f}"
    return f"{int(value):,}"


def _converted(value: Value, unit: str, style: str) -> str:
    """The value in the units of a style, to three figures; nothing where it is in those already."""
    known = units.units().get(unit)
    if known is None or style == "written" or unit in _KEPT:
        return ""
    if unit not in _NEITHER and (unit in _US) is (style == "us"):
        return ""
    if known.dimension == "temperature":
        if style == "si":
            return f"{_ends(_map(value, lambda v: (v - 32) / 1.8), digits=0)} °C"
        return f"{_ends(_map(value, lambda v: v * 1.8 + 32), digits=0)} °F"
    own = _OWN.get((style, unit))
    scale = (own,) if own else (_METRIC if style == "si" else _CUSTOMARY).get(known.dimension)
    if scale is None:
        return ""
    most = max(map(abs, value)) if isinstance(value, tuple) else abs(value)
    size, symbol = next((size, symbol) for least, size, symbol in scale if most * known.factor >= least)
    return f"{_ends(_times(value, known.factor / size))} {symbol}"


def _ends(value: Value, digits: int | None = None) -> str:
    ends = value if isinstance(value, tuple) else (value,)
    return "–".join(dict.fromkeys(_short(end, digits) for end in ends))


def _short(value: float, digits: int | None = None) -> str:
    """Three figures that count, all of them before the point."""
    if not value:
        return "0"
    places = digits if digits is not None else 2 - floor(log10(abs(value)))
    found = round(value, places)
    if abs(found) >= 1e9:
        return f"{found / 1e9:.3g}bn"
    return f"{found:,.{max(0, places)}f}".rstrip("0").rstrip(".") if places > 0 else f"{int(found):,}"


def _money(measure: Measure, words: str) -> str:
    """The currency's code before the amount, where the words do not tell whose money it is."""
    code, per, rest = clean(measure.unit or "").partition(" per ")
    lower = words.lower()
    if not code.isupper() or code in words or any(sign in lower for sign in _SIGNS.get(code, ())):
        return "" if any(c.isdigit() for c in words) else f"{code} {_amount(measure.value)}"
    return f"{code} {_amount(measure.value)}{_each(per, rest)}"


def _amount(value: Value | None) -> str:
    """An amount with the letter of its scale: 1.94tn, 950m, 31,500."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return f"{_amount(value[0])}–{_amount(value[1])}"
    size, letter = next(((size, letter) for size, letter in _SCALES if abs(value) >= size), (1.0, ""))
    return f"{number(float(f'{value / size:.6g}'))}{letter}"


def _figures(measure: Measure, words: str) -> str:
    """The number that "hundreds", "half a million" or "a third" stand for."""
    value = measure.value
    if value is None or any(c.isdigit() for c in words):
        return ""
    if measure.unit == "fraction" and not isinstance(value, tuple):
        return f"{value * 100:.3g}%"
    if (max(value) if isinstance(value, tuple) else abs(value)) < (20 if isinstance(value, tuple) else 100):
        return ""  # "two or three" needs no figures
    return number(value)


def _each(per: str, rest: str) -> str:
    """What a rate is counted by: "/barrel"."""
    return f"/{rest.replace(' per ', '/')}" if per else ""


def _times(value: Value, factor: float) -> Value:
    return _map(value, lambda v: v * factor)


def _map(value: Value, function: Callable[[float], float]) -> Value:
    if isinstance(value, tuple):
        return _tidy(function(value[0])), _tidy(function(value[1]))
    return _tidy(function(value))


def _tidy(value: float) -> Number:
    tidy = float(f"{value:.12g}")
    return int(tidy) if abs(tidy) < 1e15 and tidy.is_integer() else tidy
