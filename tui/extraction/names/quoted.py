# ruff: noqa: SIM905  (a list of words reads best as words)
"""Names in quotes that are longer than what the encoder took: titles, and undertakings called by a place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tui.extraction.names.titles import FUNCTION
from tui.model.mention import Label, Mention
from tui.model.span import Span

_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_CLOSING = {"‘": "’", "“": "”", "'": "'", '"': '"', "«": "»", "„": "“"}
_REACH = 80  # characters on either side of a mark in which its quotes are looked for
_OPENING = re.compile(r"(?<![^\s(\[—–])[‘“'\"«„](?=\w)")
_WORDS = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
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


def widened(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, a title or a place widened to the whole of the quoted name that it is a part of."""
    for mention in mentions:
        wider = _title(text, mention) if mention.label is Label.WORK_OF_ART else _undertaking(text, mention)
        yield wider or mention


def _title(text: str, mention: Mention) -> Mention | None:
    """A title with all of its words: "Night" in "‘Night Ferry to Bergen’"."""
    start, end = mention.span
    opened = list(_OPENING.finditer(text, max(0, start - _REACH), start + 1))
    if not opened:
        return None
    closing = _CLOSING[opened[-1][0]]
    closed = re.compile(re.escape(closing) + r"(?!\w)").search(text, end, end + _REACH)
    if not closed:
        return None
    title = text[opened[-1].end() : closed.start()].rstrip(" ,.")
    span = Span(opened[-1].end(), opened[-1].end() + len(title))
    if span.end < end or span == mention.span or closing in _WORDS.sub("", title) or "\n\n" in title:
        return None
    words = _WORDS.findall(title)
    cased = all(word[0].isupper() or word[0].isdigit() or word in FUNCTION for word in words)
    return replace(mention, span=span) if cased and title[0].isupper() else None


def _undertaking(text: str, mention: Mention) -> Mention | None:
    """ "The ‘Samarkand spirit’" is no city: an EVENT, or a LAW if it was agreed on."""
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
