"""Document-wide decisions on measures: whose dollars they are, and normal forms."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from tui.model.lexicon import countries, currencies, units
from tui.model.lexicon.currencies import OPEN
from tui.model.values import Measure, Normal, Number, Value

_WORLD = re.compile(r" per (?:barrel|ounce|troy ounce|bushel|million british thermal unit)\Z")
"""What the world's markets pay for in US dollars."""
_BRACKET = re.compile(r"\s?[(\[](?:about |around |roughly |some |or |nearly )?")


def settle(text: str, measures: Sequence[Measure], country: str | None = None) -> tuple[Measure, ...]:
    """The measures with shared currencies decided and `normal` filled.

    `country` is the ISO 3166 alpha-2 code of the country of the date line, if known."""
    decided = _repeated(_currencies(text, measures, country))
    return tuple(replace(measure, normal=normal_form(measure.value, measure.unit)) for measure in decided)


def _repeated(found: Sequence[Measure]) -> list[Measure]:
    """A bare number of two digits or more takes the unit that the same number has elsewhere in the text."""
    named: dict[float, str] = {}
    for measure in found:
        if (
            measure.kind == "count"
            and measure.unit
            and not measure.assumed
            and not isinstance(measure.value, tuple)
        ):
            named.setdefault(measure.value or 0, measure.unit)
    return [
        replace(m, unit=named[m.value], assumed=True, how="the same number has this unit elsewhere")
        if m.kind == "count"
        and m.dimension == "count"
        and m.unit is None
        and isinstance(m.value, int | float)
        and m.value >= 10
        and m.value in named
        else m
        for m in found
    ]


def _code(measure: Measure) -> str:
    return (measure.unit or "").partition(" per ")[0]


def _currencies(text: str, measures: Sequence[Measure], country: str | None) -> list[Measure]:
    """Dollars, pesos, dinars without a country: by what stands beside them, in the document, at its date
    line."""
    written = frozenset(_code(m) for m in measures if m.kind == "money" and OPEN not in m.how)
    measures = [_on_world_markets(measure) for measure in measures]
    told = Counter(_code(m) for m in measures if m.kind == "money" and OPEN not in m.how)
    spoken: dict[str, tuple[str, str] | None] = {}
    result = []
    for index, measure in enumerate(measures):
        if measure.kind != "money" or OPEN not in measure.how:
            result.append(measure)
            continue
        code = _code(measure)
        noun = (
            code if code in currencies.PLAIN.values() and not code.isupper() else currencies.family_of(code)
        )
        choices = currencies.family(noun) if noun else ()
        found = (
            _beside(text, measures, index, choices, country)
            or _elsewhere(told, written, choices, country)
            or _at_home(choices, country)
        )
        if not found and noun and noun != "dollar":
            if noun not in spoken:
                spoken[noun] = _mentioned(text, choices)
            found = spoken[noun]
        if found:
            code, reason = found
            rest = (measure.unit or "").partition(" per ")
            unit = f"{code} per {rest[2]}" if rest[1] else code
            result.append(replace(measure, unit=unit, assumed=False, how=measure.how.replace(OPEN, reason)))
        else:
            result.append(replace(measure, assumed=True))
    return result


def _on_world_markets(measure: Measure) -> Measure:
    """A price of oil, gold or wheat in dollars of no named country is in US dollars."""
    dollars = measure.kind == "money" and OPEN in measure.how and _code(measure) == "USD"
    if not dollars or not _WORLD.search(measure.unit or ""):
        return measure
    return replace(measure, assumed=False, how=measure.how.replace(OPEN, "as the world's markets pay"))


def _beside(
    text: str, measures: Sequence[Measure], index: int, choices: Sequence[str], country: str | None
) -> tuple[str, str] | None:
    """By a conversion in brackets: of two dollars the bare one is local; beside another currency it is the
    US one."""
    here = measures[index]
    before = measures[index - 1] if index else None
    after = measures[index + 1] if index + 1 < len(measures) else None
    if (
        before is not None
        and before.kind == "money"
        and _BRACKET.fullmatch(text[before.span.end : here.span.start])
    ):
        if "USD" in choices and _code(before) != "USD":
            return "USD", "converted in brackets"
        return None
    if (
        after is not None
        and after.kind == "money"
        and _BRACKET.fullmatch(text[here.span.end : after.span.start])
    ):
        other = _code(after)
        if other in choices and OPEN not in after.how:
            local = _at_home([c for c in choices if c != other], country) or _mentioned(
                text, [c for c in choices if c != other]
            )
            return (local[0], "local beside a conversion") if local else None
    return None


def _elsewhere(
    told: Counter[str], written: frozenset[str], choices: Sequence[str], country: str | None
) -> tuple[str, str] | None:
    """By the one currency of the family that other amounts of the document name; who names another country's
    dollars at a date line that has its own means those by the bare sign."""
    named = [code for code in choices if told[code]]
    home = _at_home(choices, country)
    if len(named) == 1 and named[0] in written and home and home[0] != named[0]:
        return home
    return (named[0], "as in the other amounts") if len(named) == 1 else None


def _at_home(choices: Sequence[str], country: str | None) -> tuple[str, str] | None:
    """By the country of the date line."""
    if not country:
        return None
    table = currencies.currencies()
    found = next((code for code in choices if country.upper() in table[code].countries), None)
    return (found, "of the date line's country") if found else None


def _mentioned(text: str, choices: Sequence[str]) -> tuple[str, str] | None:
    """By the country that the text speaks of most among those that have such a currency."""
    names = _names()
    table = currencies.currencies()
    counts: Counter[str] = Counter()
    for code in choices:
        known = [a for a in table[code].adjectives if len(a) > 3]
        known += [name for place in table[code].countries for name in names.get(place, ())]
        if known:
            pattern = r"\b(?:" + "|".join(map(re.escape, sorted(set(known), key=len, reverse=True))) + r")\b"
            counts[code] = len(re.findall(pattern, text, re.IGNORECASE))
    best = counts.most_common(2)
    if not best or not best[0][1] or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    return best[0][0], "of the country spoken of"


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """Names and adjectives of countries by ISO 3166 code."""
    found: dict[str, list[str]] = {}
    places = countries.gazetteer()
    for name, place in (*places.names.items(), *places.adjectives.items()):
        if place.iso and len(name) > 3:
            found.setdefault(place.iso, []).append(name)
    return {iso: tuple(names) for iso, names in found.items()}


def normal_form(value: Value | None, unit: str | None) -> Normal | None:
    """A value in SI or ISO 4217 terms; None for counts and for units that nothing converts."""
    if value is None or not unit:
        return None
    first, per, rest = unit.partition(" per ")
    if first in currencies.currencies() or unit in ("percent", "percentage point", "fraction", "times"):
        return Normal(value, unit)
    if unit == "basis point":
        return Normal(_times(value, 0.01), "percentage point")
    if unit.endswith(" of age"):
        months = {"year": 1.0, "month": 1 / 12, "week": 7 / 365.2425, "day": 1 / 365.2425}
        return Normal(_times(value, months.get(first.split()[0], 1.0)), "year of age")
    table = units.units()
    known = table.get(unit)
    if known is not None:
        if known.dimension == "temperature":
            shift = units.OFFSETS[known.name]
            return Normal(_map(value, lambda v: (v + shift) * known.factor), "celsius")
        base = units.SI.get(known.dimension)
        return Normal(_times(value, known.factor), base) if base else None
    above, below = table.get(first), table.get(rest)
    if per and above is not None and below is not None:
        a, b = units.SI.get(above.dimension), units.SI.get(below.dimension)
        return Normal(_times(value, above.factor / below.factor), f"{a} per {b}") if a and b else None
    return None


def _times(value: Value, factor: float) -> Value:
    return _map(value, lambda v: v * factor)


def _map(value: Value, function: Callable[[Number], float]) -> Value:
    if isinstance(value, tuple):
        return _tidy(function(value[0])), _tidy(function(value[1]))
    return _tidy(function(value))


def _tidy(value: float) -> Number:
    """Twelve significant digits: more would be binary noise."""
    tidy = float(f"{value:.12g}")
    return int(tidy) if abs(tidy) < 1e15 and tidy == int(tidy) else tidy
