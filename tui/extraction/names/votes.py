"""Votes for the label of a string: of its mentions, of longer names, of what everybody knows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from tui.extraction.names import brackets
from tui.extraction.names.bodies import BODIES, FORCES
from tui.model.lexicon.cities import CITIES
from tui.model.lexicon.countries import gazetteer
from tui.model.lexicon.names import FEMALE, MALE, PLACES_TOO
from tui.model.lexicon.titles import BODY_NOUNS, CITY_NOUNS, FACILITY_NOUNS, REGION_NOUNS
from tui.model.mention import Label, Mention
from tui.model.span import Span

Votes = dict[str, dict[Label, float]]
"""Weights of labels by string."""

LONGER = 0.6
"""Weight of the vote that a longer name gives to a short form of it."""
SURNAME = 1.5
"""The same from a person to the surname alone, which is no country's name."""
HEADING = 0.5
"""Weight of a mention in a heading, against one in running text."""
NOBODY = 2.0
"""The same from an organisation to what looks like a surname, where no person of that name is told of."""
KNOWN = 1.0
"""Weight of the vote for a country, a region, a nationality or a well-known body."""
CITY = 1.4
"""Weight of the vote for a large city that was taken for a person or for land: clubs have its name too."""
BRACKETED = 2.0
"""Weight of the vote of the name before brackets for one with its first letter: "Caribbean (Caricom)"."""
DEFINED = 8.0
"""The same where the short form has all initials, so that the text defines it: "European Union (EU)"."""
SHOUTED = 3
"""Longest acronym: what is longer and in capitals is a word of a headline in capitals."""
UNSURE = 0.5
"""Score of a mention that has none."""

_BLANKS = re.compile(r"\s+")
_PLACES = frozenset({Label.GPE, Label.NORP, Label.LOC})
_MISTAKEN = frozenset({Label.PERSON, Label.FAC, Label.NORP, Label.LOC})
_SEATED = (BODY_NOUNS | FACILITY_NOUNS | REGION_NOUNS | CITY_NOUNS) | frozenset(
    {"chamber", "national", "times", "herald", "post", "chronicle", "united", "rovers"}
)
"""Words, lower case, of bodies and clubs named after their seat, which is not called by their name."""


def key_of(text: str, span: Span) -> str:
    """The string by which mentions are compared: blanks made single, the dots of acronyms left out."""
    name = _BLANKS.sub(" ", text[span.start : span.end]).replace("’", "'")
    return name.replace(".", "") if name.isupper() else name


def count(text: str, mentions: Sequence[Mention], weak: Collection[Span] = ()) -> Votes:
    """For every string the weight of each label; `mentions` in the order of the text.

    Those at `weak` stand in headings, where the encoder sees little of what tells one label from another."""
    votes: Votes = defaultdict(lambda: defaultdict(float))
    surest: dict[tuple[str, Label], float] = {}
    for mention in mentions:
        key = key_of(text, mention.span)
        score = (mention.score or UNSURE) * (HEADING if mention.span in weak else 1.0)
        votes[key][mention.label] += score
        surest[key, mention.label] = max(score, surest.get((key, mention.label), 0.0))
    bearers = {
        word for (key, label) in surest if label is Label.PERSON and " " in key for word in key.split(" ")
    }
    for (key, label), score in surest.items():
        for short in _short_forms(key, label):
            for form in {short, short.upper() if label is Label.PERSON else short} & votes.keys():
                votes[form][label] += score * _weight(key, label, short, votes[form], bearers)
    usual = {key.lower(): key for key in votes if not key.isupper()}
    for key in [key for key in votes if len(key) > SHOUTED and key.isupper()]:  # "BLINKEN" in a headline
        for label, weight in votes[usual.get(key.lower(), key)].items():
            if key.lower() in usual:
                votes[key][label] += weight
    for key in votes:
        sure = known(key)
        if sure:
            votes[key][sure] += KNOWN
        elif key.lower() in CITIES and key not in bearers:
            best = max(votes[key], key=lambda label: votes[key][label])
            votes[key][Label.GPE] += CITY if best in _MISTAKEN else 0.0
    for before, after in pairwise(mentions):
        weight = _explains(text, before, after)
        if weight:
            of = votes[key_of(text, before.span)]
            votes[key_of(text, after.span)][max(of, key=lambda label: of[label])] += weight
    return votes


def known(key: str) -> Label | None:
    """The label of a country, region, nationality or body that everybody knows."""
    if key in BODIES or key in FORCES:
        return Label.ORG
    if not key[0].isupper():
        return None
    places, low = gazetteer(), key.lower()
    place = places.names.get(low)
    if place:
        return place.label
    return Label.NORP if low in places.adjectives or low in places.people else None


def _short_forms(name: str, label: Label) -> Iterator[str]:
    """Shorter forms by which a text may go on to call what it has named in full."""
    words = name.split(" ")
    if len(words) < 2:
        return
    if label is Label.PERSON:
        yield words[-1]
        yield words[0]
    elif label is Label.ORG:
        for length in range(1, len(words)):
            yield " ".join(words[:length])


def _weight(key: str, label: Label, short: str, of: dict[Label, float], bearers: Collection[str]) -> float:
    """How much the longer name `key` tells of the label of a short form of it."""
    if label is Label.ORG and not _SEATED.isdisjoint(key[len(short) :].lower().split()):
        return 0.0
    if label is Label.ORG and Label.PERSON in of and " " not in short and short not in bearers:
        return NOBODY
    if label is Label.PERSON and not known(short) and (key.endswith(short) or _is_given(short)):
        return SURNAME
    return LONGER


def _is_given(word: str) -> bool:
    """Whether a first name alone is one that everybody knows for a first name and not for a place."""
    name = word.lower()
    return (name in MALE or name in FEMALE) and name not in PLACES_TOO


def _explains(text: str, before: Mention, after: Mention) -> float:
    """Weight of the name before the brackets for the short form in them: more where all initials fit."""
    between = text[before.span.end : after.span.start].strip()
    if between not in ("(", "(the") or text[after.span.end : after.span.end + 1] not in (")", ",", ";"):
        return 0.0
    short = text[after.span.start : after.span.end]
    name = text[slice(*before.span)]
    if brackets.initials_fit(name, short):
        return DEFINED
    return BRACKETED if " " not in short and short[0].lower() == name[0].lower() else 0.0
