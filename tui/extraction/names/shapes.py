# ruff: noqa: SIM905  (a list of words reads best as words)
"""Spans that the rest of the document shows to be too long, and common nouns that are no names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from tui.extraction.names import headings
from tui.extraction.names.votes import known
from tui.model.lexicon.names import COMPANY_FORMS
from tui.model.lexicon.titles import BODY_NOUNS, COUNTRY_NOUNS
from tui.model.mention import Label, Mention
from tui.model.span import Span

_OF = re.compile(r"\s+of\s+(?=[A-Z])")
_HYPHEN = re.compile(r"([^\W\d_]+)[-–]([^\W\d_]+)")
_PLURAL = re.compile(r"\b([A-Z]{2,6})s\b")
_ABBREVIATIONS = frozenset(
    """
    AI AGI AIDS ATM BMI CCTV CEO CFO CPI CV DIY DNA DUI ESG ETF FAQ FDI GDP GNP GPS HIV HR ICU IED IPO
    IQ IVF LED LLM LNG LPG MRI NGO PCR PIN PPI PTSD QR RNA SME SUV TB TV UAV UFO VAT VIP VPN WMD
    """.split()
)
"""Letters for common nouns that are no names by any reading."""
_CAPITAL = re.compile(r"(?<![^\W_])[A-Z][a-z]")
_GENERIC = (
    BODY_NOUNS
    | COUNTRY_NOUNS
    | frozenset(
        """
    bank banks reserve republic kingdom states house houses office port city gulf bay sea strait straits
    cape isle archbishop bishop duke church supreme stock exchange chambers commons lords representatives
    academy conservatory archdiocese diocese province county district parliament state union left right
    fellowship front democracy democrats socialists greens farmers workers veterans alliance corps order
    knights sons daughters
    """.split()
    )
)
"""Nouns that "of" and a place complete: "Bank of England", "University of Bergen"."""
_FIRM = COMPANY_FORMS | frozenset(
    """
    group foods industries holdings lines airlines motors mines partners energy petroleum oil steel tankers
    shipping airways railways breweries
    """.split()
)
"""Nouns that end a company's name, so that "of" can only tell its seat."""


def reshaped(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions in order, common nouns left out, those that hold two names cut."""
    given = [m for m in mentions if not _lower(text, m) and not _abbreviated(text, m)]
    strings = {text[m.span.start : m.span.end] for m in given}
    places = {text[m.span.start : m.span.end] for m in given if m.label is Label.GPE}
    surnames = {text[m.span.start : m.span.end].split()[-1] for m in given if m.label is Label.PERSON}
    for mention in given:
        if mention.label is Label.PERSON and (pair := _pair(text, mention, surnames)):
            yield from pair
        elif mention.label is Label.ORG:
            yield from _without_seat(text, mention, strings, places)
        else:
            yield mention


def _lower(text: str, mention: Mention) -> bool:
    """Whether no letter is a capital in a line that has them: "aframax" is a kind of ship and no company."""
    name = text[mention.span.start : mention.span.end]
    if not name.islower() or not name.replace(" ", "").replace("-", "").isalpha():
        return False
    return _CAPITAL.search(headings.line_of(text, mention.span)) is not None


def _abbreviated(text: str, mention: Mention) -> bool:
    """Whether letters stand for a common noun: they have a plural in the text, or everybody knows them."""
    name = text[mention.span.start : mention.span.end]
    if _PLURAL.fullmatch(name) or name in _ABBREVIATIONS:
        return True
    return name in _plurals(text)


@lru_cache(maxsize=4)
def _plurals(text: str) -> frozenset[str]:
    """Letters that the text has a plural of; it is asked for at every linking while a long text is read."""
    return frozenset(match[1] for match in _PLURAL.finditer(text))


def _pair(text: str, mention: Mention, surnames: set[str]) -> tuple[Mention, ...]:
    """ "Biden-Xi" as two people, where both are named elsewhere; a double surname is one."""
    match = _HYPHEN.fullmatch(text, *mention.span)
    if not match or match[1] not in surnames or match[2] not in surnames:
        return ()
    return tuple(replace(mention, span=Span(*match.span(group))) for group in (1, 2))


def _without_seat(text: str, mention: Mention, strings: set[str], places: set[str]) -> Iterator[Mention]:
    """ "Arla Foods of Denmark" as a company and its seat; "Bank of England" whole."""
    matches = list(_OF.finditer(text, *mention.span))
    if matches:
        match = matches[-1]
        head, seat = text[mention.span.start : match.start()], text[match.end() : mention.span.end]
        words = head.lower().split()
        firm = len(words) > 1 and words[-1].rstrip(".") in _FIRM
        place = seat in places or known(seat) is Label.GPE or (firm and seat.isalpha())
        generic = not firm and (not _GENERIC.isdisjoint(words) or words[-1].endswith("s"))
        if place and not generic and (len(words) > 1 or head in strings):
            yield replace(mention, span=Span(mention.span.start, match.start()))
            yield Mention(
                Span(match.end(), mention.span.end), Label.GPE, mention.form, mention.source, mention.score
            )
            return
    yield mention
