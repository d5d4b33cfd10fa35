# ruff: noqa: SIM905  (a list of words reads best as words)
"""Given names and their short forms, and parts of names that carry no identity."""

from __future__ import annotations

from tui.model.lexicon.given import EITHER as EITHER
from tui.model.lexicon.given import FEMALE as FEMALE
from tui.model.lexicon.given import MALE as MALE
from tui.model.lexicon.given import PLACES_TOO as PLACES_TOO

SHORT: dict[str, frozenset[str]] = {
    short: frozenset(full.split())
    for short, full in {
        "abe": "abraham",
        "al": "albert alan alfred",
        "alex": "alexander alexandra",
        "andy": "andrew",
        "ben": "benjamin",
        "bernie": "bernard",
        "bert": "albert herbert",
        "bill": "william",
        "bob": "robert",
        "charlie": "charles",
        "chris": "christopher christine christina",
        "chuck": "charles",
        "dan": "daniel",
        "dave": "david",
        "dick": "richard",
        "don": "donald",
        "doug": "douglas",
        "ed": "edward edwin",
        "fred": "frederick alfred",
        "greg": "gregory",
        "jack": "john",
        "jeff": "jeffrey",
        "jim": "james",
        "jimmy": "james",
        "joe": "joseph",
        "jon": "jonathan",
        "josh": "joshua",
        "kate": "katherine catherine",
        "ken": "kenneth",
        "larry": "lawrence",
        "liz": "elizabeth",
        "matt": "matthew",
        "mike": "michael",
        "mick": "michael",
        "nick": "nicholas",
        "pete": "peter",
        "phil": "philip",
        "ray": "raymond",
        "rick": "richard",
        "rob": "robert",
        "ron": "ronald",
        "sam": "samuel samantha",
        "steve": "steven stephen",
        "sue": "susan",
        "ted": "edward theodore",
        "tim": "timothy",
        "tom": "thomas",
        "tony": "anthony antony",
        "will": "william",
        "vladimir": "volodymyr",
    }.items()
}
"""Short forms of given names and what they stand for."""

PARTICLES = frozenset(
    "al el bin ibn ben von van der den de del della di da dos du la le ter bint abu mac st".split()
)
"""Words that belong to the surname after them ("von der Leyen")."""

SUFFIXES = frozenset("jr sr ii iii iv esq phd md obe cbe mbe dbe kbe frs fba ra kc qc mp mep".split())
"""What may follow a person's name and is no part of it."""

COMPANY_FORMS = frozenset(
    "inc incorporated corp corporation co company ltd limited llc llp plc ag sa se nv bv gmbh spa ab "
    "asa oyj kk pty lp group holdings holding".split()
)
"""Legal forms and the like at the end of a company's name."""

FUNCTION_WORDS = frozenset(
    "of the and for in on to at de la le du des der die das del y e und et a an & van".split()
)
"""Words inside names that acronyms leave out."""

STATES: dict[str, str] = {
    "ala": "Alabama",
    "ariz": "Arizona",
    "ark": "Arkansas",
    "calif": "California",
    "colo": "Colorado",
    "conn": "Connecticut",
    "dc": "District of Columbia",
    "del": "Delaware",
    "fla": "Florida",
    "ga": "Georgia",
    "ill": "Illinois",
    "ind": "Indiana",
    "kan": "Kansas",
    "ky": "Kentucky",
    "la": "Louisiana",
    "md": "Maryland",
    "mass": "Massachusetts",
    "mich": "Michigan",
    "minn": "Minnesota",
    "miss": "Mississippi",
    "mo": "Missouri",
    "mont": "Montana",
    "neb": "Nebraska",
    "nev": "Nevada",
    "nc": "North Carolina",
    "nd": "North Dakota",
    "nh": "New Hampshire",
    "nj": "New Jersey",
    "nm": "New Mexico",
    "ny": "New York",
    "okla": "Oklahoma",
    "ont": "Ontario",
    "ore": "Oregon",
    "pa": "Pennsylvania",
    "que": "Quebec",
    "ri": "Rhode Island",
    "sc": "South Carolina",
    "sd": "South Dakota",
    "tenn": "Tennessee",
    "tex": "Texas",
    "va": "Virginia",
    "vt": "Vermont",
    "wash": "Washington",
    "wis": "Wisconsin",
    "wva": "West Virginia",
    "wyo": "Wyoming",
}
"""Newspapers' short forms of American states and Canadian provinces, lower case, without full stops."""

STATE_NAMES = frozenset(STATES.values())
"""The same states and provinces by their full names."""

KNOWN_SHORT: dict[str, frozenset[str]] = {
    "fed": frozenset(
        {"federal reserve", "us federal reserve", "federal reserve board", "federal reserve system"}
    ),
    "foreign office": frozenset(
        {"foreign commonwealth and development office", "foreign and commonwealth office"}
    ),
    "treasury": frozenset({"hm treasury", "treasury department", "us treasury department"}),
    "bundesbank": frozenset({"deutsche bundesbank"}),
    "pentagon": frozenset({"department of defense", "defense department", "us department of defense"}),
    "commons": frozenset({"house of commons"}),
    "lords": frozenset({"house of lords"}),
}
"""Short names of bodies that are neither initials nor the beginning of the name, lower case."""
