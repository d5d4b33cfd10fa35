"""Religions, parties and peoples in singular, plural and as adjectives: one entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tui.linking.names import Join, Name
from tui.model.lexicon.countries import gazetteer
from tui.model.mention import Label

_NOUNS = {
    "kurdish": "kurd",
    "jewish": "jew",
    "democratic": "democrat",
    "tories": "tory",
}


def stem(name: str) -> str:
    """One form for "Republican", "Republicans"; "Kurd", "Kurds", "Kurdish"; a folded name in and out."""
    if name in _NOUNS:
        return _NOUNS[name]
    if name.endswith("s") and not name.endswith(("ss", "us", "is")) and len(name) > 4:
        return name[:-1]
    return name


def same_people(names: Sequence[Name]) -> list[Join]:
    """Names of one people or group in several forms; nations stay with `countries`."""
    tables = gazetteer()
    groups: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        national = name.place is not None or name.key in tables.people or name.key in tables.adjectives
        if name.label is Label.NORP and name.home is None and not national:
            groups[stem(name.key)].append(name)
    joins = []
    for group in groups.values():
        first = max(group, key=lambda n: (len(n.mentions), -n.first))
        joins += [Join(n, first, f"form of {first.surface}") for n in group if n is not first]
    return joins
