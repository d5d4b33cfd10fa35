# ruff: noqa: SIM905  (a list of words reads best as words)
"""Undertakings named after a place and set in quotes: "the ‘Samarkand spirit’" is one name, not a city."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tui.model.mention import Label, Mention
from tui.model.span import Span

_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_CLOSING = {"‘": "’", "“": "”", "'": "'", '"': '"', "«": "»", "„": "“"}
_REST = re.compile(r"(?: [a-z]+){0,2} ([a-z]+)(?=(\S))")
_AGREED = frozenset(
    "accord accords agreement agreements protocol protocols pact treaty convention compact charter".split()
)
_DONE = frozenset(
    """
    vision process consensus initiative format spirit framework formula roadmap dialogue summit conference
    track mechanism plan understanding principles declaration communique communiqué doctrine talks moment
    model
    """.split()
)


def undertakings(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, a place widened to the quoted name that it begins: an EVENT, or a LAW if agreed on."""
    for mention in mentions:
        yield _widened(text, mention) or mention


def _widened(text: str, mention: Mention) -> Mention | None:
    start, end = mention.span
    opening = text[start - 1 : start]
    if mention.label not in _PLACES or opening not in _CLOSING:
        return None
    match = _REST.match(text, end)
    if not match or match[2] != _CLOSING[opening]:
        return None
    noun = match[1]
    if noun in _AGREED:
        return replace(mention, span=Span(start, match.end()), label=Label.LAW)
    return replace(mention, span=Span(start, match.end()), label=Label.EVENT) if noun in _DONE else None
