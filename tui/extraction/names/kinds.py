"""What a name's own words, or the words beside it, tell of its kind: islands, ports, ships."""

from __future__ import annotations

import re

from tui.extraction.names.votes import known
from tui.model.lexicon.names import STATE_NAMES
from tui.model.mention import Label, Mention
from tui.model.span import Span

SURE = 0.72
"""Score from which a place called after land or water stays a place with a government."""

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

_LAND_AFTER = re.compile(
    r" (?:islands?|islet|archipelago|atoll|valley|gorge|mountains?|mountain range|peninsula|plateau|desert|"
    r"reef|shoal|river|strait|glacier|volcano|steppe|highlands)\b(?! (?:of|council|authority)\b)"
)
_BODY_OF = re.compile(
    r"(?:Central )?(?:Bank|University|Ministry|Department|Office|Bureau|Institute|Council|Commission|"
    r"Committee|Organi[sz]ation|Association|Federation|Society|Party|Agency|Directorate) (?:of|for) "
)
_PORT = re.compile(r"(?:Port|Puerto|Porto|Ciudad|Deir|Bandar|Tel)[ -](?!of\b|[Aa]uthority)[A-Z]")
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
_NO_SHIP = frozenset({Label.NORP, Label.LAW, Label.PRODUCT})


def told(text: str, mention: Mention) -> Label | None:
    """The label that a name's kind tells where it differs from the mention's, else None."""
    span, label = mention.span, mention.label
    name = text[span.start : span.end]
    if known(name) or name in STATE_NAMES:
        return None
    if label not in _NO_SHIP and _is_ship(text, span):
        return Label.PRODUCT
    if label is not Label.ORG and _BODY_OF.match(name):
        return Label.ORG
    words = name.lower().split()
    if label in (Label.GPE, Label.FAC) and _LAND_AFTER.match(text, span.end):
        return Label.LOC
    land = 1 < len(words) < 4 and words[-1] in _NATURE and words[0] != "port"
    if land and (label is Label.FAC or (label is Label.GPE and (mention.score or 0.0) <= SURE)):
        return Label.LOC  # "Staten Island" is governed, "Thitu Island" is land
    return Label.GPE if label is Label.FAC and len(words) < 3 and _PORT.match(name) else None


def _is_ship(text: str, span: Span) -> bool:
    """Whether the words beside a name, or a prefix such as "HMS", tell that it is a ship's."""
    if _VESSEL.match(text, *span) or _SHIP_BEFORE.search(text, max(0, span.start - 30), span.start):
        return True
    return text.startswith(",", span.end) and bool(_SHIP_AFTER.match(text, span.end))
