"""The country from which a briefing is sent: its dollars are meant where it says no more than "$"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.model.document import BlockKind, Document
from tui.model.lexicon.countries import gazetteer

REACH = 90
"""Characters of a paragraph in which a date line ends."""

_LINE = re.compile(
    r"([A-Z][\w.' -]*(?:, [\w.' -]+)*?)(?:,? \d[^—–\n]*)?(?: \([A-Z][\w ]*\))?"
    r"(?: ?(?:—|–|--)| -(?= )) ?(?=\S)"
)
_CITIES = {
    city: iso
    for iso, cities in {
        "AU": "sydney melbourne canberra brisbane perth adelaide darwin hobart",
        "CA": "ottawa toronto montreal vancouver calgary edmonton winnipeg halifax",
        "NZ": "wellington auckland christchurch",
        "TW": "taipei kaohsiung",
        "JM": "kingston",
        "TT": "port-of-spain",
        "BB": "bridgetown",
        "BS": "nassau",
        "FJ": "suva",
        "NA": "windhoek",
        "US": "washington new-york chicago houston boston los-angeles san-francisco",
    }.items()
    for city in cities.split()
}
"""Cities that date lines name without their country, of countries that have a dollar of their own."""


def country(document: Document) -> str | None:
    """ISO 3166 alpha-2 code of the country of the date line ("TORONTO, 3 May (Reuters) — …"), or None."""
    for block in document.blocks[:4]:
        if block.kind is BlockKind.PARAGRAPH:
            match = _LINE.match(
                document.text, block.span.start, min(block.span.end, block.span.start + REACH)
            )
            if match:
                return _of(match[1].split(","))
    return None


def _of(places: Sequence[str]) -> str | None:
    """The country of the last place that is one, else of the city."""
    names = gazetteer().names
    for place in reversed(places):
        found = names.get(place.strip().lower())
        if found and found.iso:
            return found.iso
    return _CITIES.get(places[0].strip().lower().replace(" ", "-"))
