# ruff: noqa: SIM905  (a list of words reads best as words)
"""Nouns for places to the kinds that they may name."""

from __future__ import annotations

KINDS_OF_PLACE: dict[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "line": "pipeline railway",
        "pipeline": "line",
        "waterway": "strait canal channel river",
        "channel": "strait canal",
        "plant": "refinery factory reactor",
        "site": "plant refinery factory base reactor mine depot terminal complex camp",
        "facility": "plant refinery factory base reactor mine depot terminal complex centre center",
        "complex": "plant refinery factory",
        "crossing": "bridge",
        "port": "harbour harbor terminal",
        "harbour": "port",
        "harbor": "port",
        "road": "highway motorway street avenue boulevard expressway",
        "avenue": "boulevard",
        "street": "avenue",
        "peak": "mountain mount volcano",
        "mountain": "mount",
        "volcano": "mount",
        "lake": "loch",
        "islands": "archipelago",
        "archipelago": "islands",
        "building": "house tower palace hall",
        "memorial": "monument",
    }.items()
}
"""A noun to the nouns in names or descriptions that show this kind too."""

ANY_PLACE = frozenset("site facility place location region territory".split())
"""Nouns that fit a place whose name says nothing of its kind."""
