"""What a name's own last word, or the noun straight after it, tells: islands, institutes, treaties, ports."""

from __future__ import annotations

import re

from tui.extraction.names.bodies import COMPANIES
from tui.extraction.names.votes import known
from tui.model.lexicon.names import COMPANY_FORMS, STATES
from tui.model.mention import Label, Mention
from tui.model.span import Span

SURE = 0.72
"""Score from which a place that ends in "Island" stays a place with a government."""

_STATES = frozenset(STATES.values())
_NATURE = frozenset(
    {
        "valley",
        "pass",
        "mountain",
        "mountains",
        "river",
        "strait",
        "straits",
        "sea",
        "ocean",
        "peninsula",
        "desert",
    }
    | {
        "plateau",
        "archipelago",
        "reef",
        "shoal",
        "atoll",
        "basin",
        "delta",
        "highlands",
        "glacier",
        "islands",
    }
    | {"island", "islet", "canyon", "gorge", "ridge", "hills", "steppe", "gulf", "lake", "volcano", "trench"}
)
"""Last words of names of land and water, lower case; "bay", "falls" and "springs" are towns as often."""

_BODY = frozenset(
    {"university", "institute", "institution", "ministry", "council", "commission", "committee", "agency"}
    | {
        "authority",
        "corporation",
        "association",
        "federation",
        "foundation",
        "newspaper",
        "airlines",
        "airways",
    }
    | {"motors", "pharmaceuticals", "securities", "holdings", "journal", "tribune", "gazette", "brigade"}
    | {
        "battalion",
        "regiment",
        "secretariat",
        "ltd",
        "llc",
        "inc",
        "plc",
        "gmbh",
        "corp",
        "asa",
        "llp",
        "oyj",
    }
    | {"insurance", "shipping", "petroleum", "semiconductor", "semiconductors", "electronics", "telecom"}
) | (COMPANY_FORMS - {"group", "co", "se", "ab", "sa", "company"})
"""Last words of names of organisations that are no surnames and no places, lower case."""

_CLUB = frozenset({"center", "centre", "club", "trust", "party", "bank", "union", "society", "group", "fund"})
"""Last words of names of organisations that are no surnames, lower case; with a place they may be built."""

_RULES = frozenset(
    {"agreement", "agreements", "accord", "accords", "convention", "conventions", "protocol", "protocols"}
    | {"treaty", "treaties", "act", "pact", "constitution", "resolution", "charter", "directive"}
)
"""Nouns that the name of a law or treaty holds, lower case."""

_NATURE_AFTER = re.compile(
    r" (?:islands?|islet|archipelago|atoll|valley|gorge|mountains?|mountain range|range|peninsula|plateau|"
    r"desert|reef|shoal|river|strait|glacier|volcano|steppe|highlands)\b(?! (?:of|council|authority)\b)"
)
_PASS_AFTER = re.compile(r" pass(?=[,.;]| (?:on|in|was|is|and|between)\b)")
_TOWN_AFTER = re.compile(
    r" (?:city|town|village|province|prefecture|governorate|municipality|county|oblast)\b"
)
_RULE_AFTER = re.compile(rf"\s({'|'.join(sorted(_RULES - {'act', 'constitution'}))})\b")
_PORT = re.compile(r"(?:Port|Puerto|Porto|Fort|Ciudad|Villa|Deir|Bandar|Tel)[ -](?!of\b|[Aa]uthority)[A-Z]")
_FORT = re.compile(r"Fort ")
_CIVIC = re.compile(
    r"\b(?:mayor|governor|party chief|party secretary|police chief|archbishop|bishop|emir|capital|residents|"
    r"people|streets|outskirts|suburbs?|inhabitants|citizens) of $"
)
_BODY_OF = re.compile(
    r"(?:Central )?(?:Bank|Banque|Banco|Banca|University|Université|Universidade?|Ministry|"
    r"Department|Office|Bureau|Institute|Instituto|Institut|Council|Commission|Committee|Organi[sz]ation|Association|"
    r"Federation|Society|Party|Partido|Parti|Union|Movement|Front|Agency|Directorate|Board|Fund|Chamber)"
    r" (?:of|for|de|del|des|do|da|di|e)\b"
)
_SHIP = (
    r"(?:ships?|vessels?|tankers?|(?:bulk|aircraft|gas|crude|car|cargo|ore) carriers?|ferry|ferries|"
    r"frigates?|destroyers?|trawlers?|freighters?|yachts?|submarines?|corvettes?|warships?|tugs?|tugboats?|barges?|"
    r"cruisers?|patrol boats?|container ?ships?|bulkers?|dhows?|icebreakers?|cruise liners?|minesweepers?)"
)
_SHIP_BEFORE = re.compile(rf"\b{_SHIP} (?:the )?[“\"‘']?$")
_SHIP_AFTER = re.compile(
    rf",? (?:an? |the )(?:[\w’'-]+ ){{0,4}}?{_SHIP}(?=[,.;)]| (?:that|which|with|carrying|"
    r"owned|flying|bound|in|off|on|built|operated|laden|sailing)\b)"
)
_VESSEL = re.compile(r"(?:HM[AC]?S|USS|USNS|MV|M/V|MT|INS|RFA|SS|BRP|KRI|ROKS|JS|TCG|RSS|FS|HNLMS) [A-Z]")
_MISTAKEN = frozenset({Label.PERSON, Label.GPE, Label.LOC, Label.WORK_OF_ART, Label.PRODUCT})
_NO_SHIP = frozenset({Label.NORP, Label.LAW, Label.PRODUCT})


def told(text: str, mention: Mention) -> Label | None:
    """The label that a name's kind tells where it differs from the mention's, else None."""
    span, label = mention.span, mention.label
    name = text[span.start : span.end]
    if name in COMPANIES:
        return None if label is Label.ORG else Label.ORG
    if known(name) or name in _STATES:
        return None
    if label not in _NO_SHIP and _is_ship(text, span):
        return Label.PRODUCT
    if label is not Label.ORG and _BODY_OF.match(name):
        return Label.ORG
    words = name.lower().split()
    last = words[-1].rstrip(".")
    if last == "island" and label is Label.GPE and (mention.score or 0.0) > SURE:
        return None  # "Staten Island" is governed, "Thitu Island" is land
    if label in (Label.GPE, Label.FAC, Label.PERSON, Label.ORG):
        if (len(words) > 1 and last in _NATURE and words[0] != "port") or _NATURE_AFTER.match(text, span.end):
            return Label.LOC if label in (Label.GPE, Label.FAC) or len(words) == 1 else None
        if label in (Label.GPE, Label.FAC) and _PASS_AFTER.match(text, span.end):
            return Label.LOC
    if label is Label.FAC and len(words) < 4 and _PORT.match(name) and not _FORT.match(name):
        return Label.GPE
    if label in (Label.PERSON, Label.ORG, Label.FAC, Label.LOC) and len(words) < 3:
        if _TOWN_AFTER.match(text, span.end) and (label is not Label.ORG or len(words) == 1):
            return Label.GPE
        if label is not Label.FAC and _CIVIC.search(text, max(0, span.start - 20), span.start):
            return Label.GPE
    if len(words) > 1 and label in _MISTAKEN and (last in _BODY or (last in _CLUB and label is Label.PERSON)):
        return Label.ORG
    if len(words) > 1 and last in _RULES and last != "act" and label in (Label.GPE, Label.LOC, Label.PERSON):
        return Label.LAW
    return None


def _is_ship(text: str, span: Span) -> bool:
    """Whether the words beside a name, or a prefix such as "HMS", tell that it is a ship's."""
    if _VESSEL.match(text, *span) or _SHIP_BEFORE.search(text, max(0, span.start - 30), span.start):
        return True
    return text.startswith(",", span.end) and bool(_SHIP_AFTER.match(text, span.end))


def extended(text: str, span: Span, label: Label) -> Span:
    """A treaty that is called by the place where it was made, with its noun: "Minsk agreements"."""
    if label is Label.LAW and _RULES.isdisjoint(text[span.start : span.end].lower().split()):
        match = _RULE_AFTER.match(text, span.end)
        if match:
            return Span(span.start, match.end())
    return span
