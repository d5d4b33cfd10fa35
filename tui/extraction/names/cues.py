"""Words beside a name that tell what it is, where a company is called by the name of a town or a person."""

from __future__ import annotations

import re

from tui.extraction.names.votes import known
from tui.model.document import Document
from tui.model.lexicon.names import STATE_NAMES, STATES
from tui.model.lexicon.titles import HONORIFICS
from tui.model.mention import Label, Mention
from tui.model.span import Span

PLACED = 0.75
"""Score from which a place after a preposition stays one."""

_INSIDE = "[Ii]n|[Nn]ear|[Oo]utside|[Ff]rom|[Aa]t|[Ii]nto|[Ww]ithin|[Ii]nside|[Aa]cross"
_PLACED = re.compile(rf"\b(?:{_INSIDE}) $")
_OWNED = re.compile(
    r"(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?"
    r"(?:chief executive|CEO|shares?|shareholders|share price|stock|board|subsidiary|chairman|chairwoman|"
    r"finance (?:chief|director)|head of \w+|parent company|customers)\b"
)
_TRADED = re.compile(r"\b(?:[Ss]hares|[Ss]takes?|stock) (?:in|of) $")
_EXPLAINED = re.compile(
    r", (?:the|a|an) (?:[\w’'-]+ ){0,3}?"
    r"(?:company|maker|brewer|bank|lender|firm|group|retailer|airline|insurer|miner|"
    r"operator|carmaker|supplier|manufacturer|newspaper|broadcaster)\b"
)
_DATELINE = re.compile(r"(?:, [\w. ]{2,20})? (?:\([A-Z][\w ]*\)|[—–-]{1,2}) ")
_KINDS = "city|town|village|port|capital|suburb|municipality"
_TOWN_OF = re.compile(rf"\b(?:{_KINDS}) of $")
_TOWN = re.compile(rf", (?:the|a|an) (?:[\w’'-]+ ){{0,2}}?(?:{_KINDS})\b(?! of\b)")
_STATE = re.compile(r", ([A-Z][a-z]{1,4})\.")
_WHOLE_STATE = re.compile(r", ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?![ -]?[A-Z])")
_AT = re.compile(rf"\b(?:{_INSIDE}|[Oo]f|[Tt]o) $")
_MAY_BE_TOWN = frozenset({Label.GPE, Label.ORG, Label.PERSON, Label.FAC, Label.LOC})
_TITLE = re.compile(r"\b(?:([A-Z][a-z]+)|([A-Z][a-z]{0,4})\.) $")
_NOT_ONLY_BEFORE_PERSONS = {
    "saint",
    "st",
    "general",
    "chief",
    "count",
    "mother",
    "marshal",
    "private",
    "major",
}
_ADDRESS = frozenset(HONORIFICS) - _NOT_ONLY_BEFORE_PERSONS
_MAY_BE_ORG = frozenset({Label.ORG, Label.GPE, Label.PERSON, Label.LOC, Label.FAC, Label.PRODUCT})


def told(document: Document, mention: Mention) -> Label | None:
    """The label that the words beside a mention tell, or None."""
    text, span = document.text, mention.span
    name = text[span.start : span.end]
    if _in_dateline(document, span):
        return Label.GPE if mention.label in _MAY_BE_TOWN else None
    if known(name):
        return None
    if mention.label in _MAY_BE_TOWN and _as_town(text, span):
        return Label.GPE
    if mention.label is not Label.PERSON and _titled(text, span):
        return Label.PERSON
    if mention.label not in _MAY_BE_ORG:
        return None
    if _TRADED.search(text, max(0, span.start - 20), span.start):
        return Label.ORG
    if mention.label is Label.PERSON:
        return None
    # In "of Durham, North Carolina, the maker of" the firm stands further before.
    explained = not text.endswith(", ", 0, span.start) and _EXPLAINED.match(text, span.end)
    return Label.ORG if explained or _OWNED.match(text, span.end) else None


def placed(text: str, mention: Mention) -> bool:
    """Whether a place is surely meant where a person bears the same name: "London was born in London"."""
    before = _PLACED.search(text, max(0, mention.span.start - 9), mention.span.start)
    return bool(before) and (mention.score or 0.0) >= PLACED


def _as_town(text: str, span: Span) -> bool:
    """Whether a town is spoken of: "the city of X", "X, the port where", "X, Wis.", "at X, California,"."""
    if _TOWN_OF.search(text, max(0, span.start - 20), span.start) or _TOWN.match(text, span.end):
        return True
    state = _STATE.match(text, span.end)
    if state and state[1].lower() in STATES:
        return True
    whole = _WHOLE_STATE.match(text, span.end)
    return bool(whole and whole[1] in STATE_NAMES and _AT.search(text, max(0, span.start - 10), span.start))


def _titled(text: str, span: Span) -> bool:
    """Whether a title that only a person bears stands straight before the name."""
    before = _TITLE.search(text, max(0, span.start - 20), span.start)
    return bool(before and (before[1] or before[2]).lower() in _ADDRESS)


def _in_dateline(document: Document, span: Span) -> bool:
    """Whether a name in capitals opens a paragraph as the place that it was sent from."""
    text = document.text
    if not text[span.start : span.end].isupper() or not document.blocks:
        return False
    block = document.blocks[document.block_index(span.start)]
    return block.span.start == span.start and bool(_DATELINE.match(text, span.end))
