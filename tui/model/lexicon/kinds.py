# ruff: noqa: SIM905  (a list of words reads best as words)
"""Nouns for places and firms to the kinds that they may name."""

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

KINDS_OF_FIRM: dict[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "airline": "airlines airways aviation air",
        "bidder": "buyer",
        "charity": "foundation trust society cross crescent",
        "carrier": "airlines airways air",
        "automaker": "motors motor automotive",
        "carmaker": "motors motor cars automotive",
        "bank": "bank bancorp banking",
        "lender": "bank bancorp banking",
        "brewer": "brewery breweries brewing beer",
        "broadcaster": "radio television tv broadcasting channel",
        "channel": "television tv",
        "dairy": "creamery dairies",
        "driller": "drilling petroleum oil",
        "drugmaker": "pharma pharmaceuticals pharmaceutical",
        "insurer": "insurance assurance mutual",
        "line": "lines ferries shipping",
        "shipowner": "shipping tankers lines maritime",
        "operator": "ferries lines railways networks",
        "miner": "mining mines minerals metals",
        "paper": "newspaper times post gazette herald tribune journal mail",
        "newspaper": "times post gazette herald tribune journal mail",
        "broker": "shipbroker brokerage brokers",
        "refiner": "refining refineries petroleum",
        "retailer": "stores supermarkets retail",
        "grocer": "supermarkets groceries foods",
        "railway": "rail railways",
        "shipbuilder": "shipyard shipyards shipbuilding yards",
        "shipyard": "shipyards yards shipbuilding",
        "steelmaker": "steel steelworks",
        "utility": "power electric electricity gas water energy utilities",
        "telecoms": "telecom telecommunications telekom",
        "trader": "trading",
    }.items()
}
"""A noun for a firm to the nouns in names or descriptions that show this trade."""

IN_NAMES = frozenset(
    "line lines chain network channel paper journal exchange yard shipyard mill laboratory lab clinic "
    "orchestra theatre theater zoo gallery academy seminary synod diocese station railway shipowner "
    "centre center foundry cooperative co-operative institute guild lodge order initiative "
    "consortium".split()
)
"""Nouns that refer to an organisation only where its name or description holds them."""

DEPARTMENTS = frozenset({"department", "ministry", "office", "bureau", "agency", "university"})
"""Kinds of bodies that stand before or after their subject: "State Department", "Department of State"."""

_SHIPS = frozenset(
    "ship vessel frigate tanker ferry destroyer carrier trawler cutter freighter submarine corvette barge "
    "yacht liner tug drillship icebreaker supertanker bulker warship".split()
)
_STORMS = frozenset("storm cyclone hurricane typhoon tempest".split())
_PACTS = frozenset("agreement accord treaty pact convention protocol charter memorandum".split())

KINDS_OF_THING: dict[str, frozenset[str]] = {
    **dict.fromkeys(_SHIPS, frozenset()),
    "ship": _SHIPS,
    "vessel": _SHIPS,
    "warship": frozenset({"frigate", "destroyer", "corvette", "warship"}),
    **dict.fromkeys(_STORMS, frozenset()),
    "storm": _STORMS,
    **dict.fromkeys(_PACTS, frozenset()),
    "deal": _PACTS,
    "text": _PACTS,
    **dict.fromkeys(
        "act law bill code constitution directive regulation resolution war summit festival tournament cup "
        "games exercise operation missile aircraft jet helicopter drone rocket satellite".split(),
        frozenset(),
    ),
}
"""Nouns for events, laws and products to the nouns in names, or straight before them, that show the kind."""

_KNOWN = {
    "nato|north atlantic treaty organization|north atlantic treaty organisation": "alliance",
    "eu|european union|african union|au|asean|ecowas|mercosur|caricom|brics": "bloc",
    "un|united nations": "organisation organization body",
    "opec|opec+": "cartel group",
    "g7|g20|g8|group of seven|group of 20|brics|asean": "group",
    "imf|international monetary fund": "fund lender",
    "world bank|african development bank|asian development bank": "lender bank",
    "fed|federal reserve|ecb|european central bank|bank of england|bank of japan": "bank",
    "who|world health organization|world health organisation": "agency",
    "iaea|unicef|unhcr|ocha|wfp|fao|iom|unrwa": "agency",
    "international atomic energy agency|iaea": "watchdog",
    "world food programme|world food program": "agency",
    "fbi": "bureau agency",
    "cia|nsa|fda|cdc|epa|fema|mossad|mi5|mi6|gchq|interpol|europol|frontex": "agency",
    "sec|fca|ftc|fcc|faa|ofcom|ofgem": "regulator",
    "reuters|afp|ap|associated press|agence france-presse|xinhua|tass": "agency",
    "bbc|cnn|nhk|rte|zdf|ard|al jazeera|npr": "broadcaster network",
    "hamas|hezbollah|taliban|houthis|al-qaeda|islamic state|isis|isil|boko haram|al-shabab": "group",
    "hamas|hezbollah|taliban|houthis": "movement",
    "amnesty international|human rights watch|greenpeace": "group organisation organization",
    "oxfam|red cross|save the children|medecins sans frontieres|msf|caritas": "charity",
    "pentagon|state department": "department",
}

KNOWN_KINDS: dict[str, frozenset[str]] = {
    name: frozenset(
        noun for names, nouns in _KNOWN.items() if name in names.split("|") for noun in nouns.split()
    )
    for name in "|".join(_KNOWN).split("|")
}
"""Well-known bodies, folded, to nouns by which texts call them without saying so first."""
