"""Names that belong together and names that do not: hyphens, "and", and neighbours without a word between."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tui.extraction.names.titles import COMMON, TITLES
from tui.extraction.names.votes import known
from tui.model.mention import Label
from tui.model.span import Span

Scored = tuple[Span, Label, float]
"""Where a name stands, what it is, and its probability."""

_COMPOUND = frozenset({Label.LAW, Label.FAC, Label.EVENT, Label.ORG, Label.PRODUCT, Label.WORK_OF_ART})
_PLACES = frozenset({Label.GPE, Label.LOC, Label.NORP})
_HALF = frozenset(
    {"sino", "franco", "anglo", "indo", "russo", "greco", "graeco", "austro", "italo", "turco", "serbo"}
    | {"polono", "hispano", "luso", "nippo", "judeo", "americano", "israelo", "irano"}
)
"""Nationalities as the first half of a pair, lower case ("Sino-Indian")."""

_UNIONS = frozenset({"austria-hungary", "denmark-norway", "serbia-montenegro", "poland-lithuania"})
"""States of two nations, lower case, which are one place."""

_EAST = "\u2e80"
"""From this character on scripts write names without a blank, so that two are a name and its reading."""

_PAIR = re.compile(r"([^\W\d_]+)[-–]([^\W\d_]+)$")
_NUMBERED = re.compile(r"(?:Resolution|Directive|Regulation|Decree|Order|Decision)\s+[\dA-Z]")
_SYLLABLE = re.compile(r"-([a-zà-ỹ]{2,6})\b(?!-)")
_NO_SYLLABLE = frozenset(
    {"led", "era", "born", "style", "owned", "based", "like", "backed", "run", "made", "named", "linked"}
    | {"loyal", "allied", "ruled", "hosted", "type", "esque", "ism", "ist", "themed", "held", "penned"}
)
"""Second halves of compounds with a name in front ("Biden-era"); what else is short is part of the name."""


def joined(text: str, found: Iterable[Scored]) -> Iterator[Scored]:
    """Pieces of one name put together, in order: "Iran" and "China Energy Act", "Jae" and "-won"."""
    held: Scored | None = None
    for one in found:
        span, label, score = one
        if label is Label.PERSON:
            one = (_with_syllable(text, span), label, score)
        if held:
            both = _both(text, held, one)
            if both:
                one = both
            else:
                yield held
        held = one
    if held:
        yield held


def parted(text: str, span: Span, label: Label) -> Iterator[Span]:
    """ "Sino-Indian" and "Israel-Jordan" as two names, any other name as it is."""
    match = _PAIR.fullmatch(text, *span) if label in _PLACES or label is Label.ORG else None
    if match and _is_pair(match[1], match[2]):
        yield Span(*match.span(1))
        yield Span(*match.span(2))
    else:
        yield span


def _is_pair(one: str, other: str) -> bool:
    """Whether two words around a hyphen are two nations; "African-American" is one group of people."""
    pair = f"{one}-{other}"
    if known(pair) or not known(other) or pair.lower() in _UNIONS:
        return False
    if one.lower() in _HALF:
        return True
    if known(one) is known(other) is Label.ORG:
        return False
    return bool(known(one)) and not (known(other) is Label.NORP and other.startswith("American"))


def _both(text: str, one: Scored, other: Scored) -> Scored | None:
    """Two neighbours as one name, where they are one."""
    (before, of, sure), (span, label, score) = one, other
    between, least = text[before.end : span.start], min(sure, score)
    whole = Span(before.start, span.end)
    if between in ("-", "–"):
        words = len(text[span.start : span.end].split())
        if of in _PLACES and label in _COMPOUND and words > 1 and before.end - before.start > 1:
            return whole, label, least
    elif between == " ":
        first = text[slice(*before)].lower().rstrip(".")
        if of is label is Label.PERSON and first not in COMMON | TITLES and first[0] < _EAST:
            return whole, label, least
        if of is Label.ORG and label is Label.LAW and _NUMBERED.match(text, *span):
            return whole, label, max(sure, score)
    elif of is Label.ORG and label is Label.GPE and between.split() in (["of"], ["of", "the"]):
        if text.endswith("Bank", *before):
            return whole, of, sure
    elif (
        of is label is Label.GPE
        and between.split() == ["and"]
        and known(" ".join(text[slice(*whole)].split())) is Label.GPE
    ):
        return whole, label, max(sure, score)
    return None


def _with_syllable(text: str, span: Span) -> Span:
    """ "Park Jae" in "Park Jae-won" with its last syllable."""
    match = _SYLLABLE.match(text, span.end - text.endswith("-", span.start, span.end))
    if match and match[1] not in _NO_SYLLABLE and " " in text[span.start : span.end]:
        return Span(span.start, match.end())
    return span
