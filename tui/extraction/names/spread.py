"""A name found once is found everywhere: whole-word occurrences that the encoder passed over."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache

from tui.extraction.names.bodies import ACRONYMS
from tui.extraction.names.titles import COMMON, FUNCTION, TITLES
from tui.extraction.names.votes import SHOUTED, Votes, key_of
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span

SURE = 0.6
"""Best score that a string needs to be marked where the encoder passed it over."""

LINE = 200
"""Characters on either side in which the ends of a headline are looked for."""


class Where(Enum):
    """Where a string is wanted: anywhere, in lines in capitals alone, or in all other lines."""

    ANYWHERE = auto()
    HEADLINE = auto()
    TEXT = auto()


Wanted = tuple[str, Label, Where]
"""A string, its label, and where it is wanted."""

_SOURCE = {Where.ANYWHERE: "agreement", Where.HEADLINE: "agreement", Where.TEXT: "gazetteer"}

_WORD = re.compile(r"[^\W_]+")
_AFTER = re.compile(r"([ \t/–-])([^\W\d_])")
_BEFORE = re.compile(r"(\w[\w.]*)([ \t/'’–-])$")
_PLACES = frozenset({Label.GPE, Label.NORP})


def missed(text: str, mentions: Sequence[Mention], votes: Votes) -> Iterator[Mention]:
    """Occurrences of sure names that carry no mark; `mentions` in the order of the text."""
    wanted = _wanted(text, mentions, votes)
    taken = [mention.span for mention in mentions]
    at = 0
    for match in _WORD.finditer(text):
        for name, label, where in wanted.get(match[0], ()):
            span = Span(match.start(), match.start() + len(name))
            if not text.startswith(name, span.start) or text[span.end : span.end + 1].isalnum():
                continue
            while at < len(taken) and taken[at].end <= span.start:
                at += 1
            free = at == len(taken) or not taken[at].overlaps(span)
            if free and _fits(text, span, label, where):
                yield Mention(span, label, Form.NAME, _SOURCE[where])
                break


def _wanted(text: str, mentions: Sequence[Mention], votes: Votes) -> dict[str, list[Wanted]]:
    """Sure names with their labels by their first word, the longest first; in capitals for headlines too."""
    best: dict[str, float] = defaultdict(float)
    for mention in mentions:
        name = text[mention.span.start : mention.span.end]
        best[name] = max(best[name], mention.score or 0.0)
    lower = _vocabulary(text)
    wanted: dict[str, list[Wanted]] = defaultdict(list)
    for name in sorted(best, key=len, reverse=True):
        first = _WORD.match(name)
        if first and best[name] >= SURE and _spreads(name, lower):
            of = votes[key_of(name, Span(0, len(name)))]
            label = max(of, key=lambda label: of[label])
            wanted[first[0]].append((name, label, Where.ANYWHERE))
            if len(name) > SHOUTED and not name.isupper():
                wanted[first[0].upper()].append((name.upper(), label, Where.HEADLINE))
    for body in ACRONYMS - best.keys():
        wanted[body].append((body, Label.ORG, Where.TEXT))
    return wanted


@lru_cache(maxsize=4)
def _vocabulary(text: str) -> frozenset[str]:
    """Words of the text in lower case; it is asked for at every linking while a long text is read."""
    return frozenset(match[0] for match in _WORD.finditer(text) if match[0].islower())


def _spreads(name: str, lower: frozenset[str]) -> bool:
    """Whether a string is so much of a name that every occurrence of it is one."""
    if " " in name:
        return True
    word = name.lower()
    return (
        len(name) > 1 and name[0].isupper() and word not in COMMON and (name.isupper() or word not in lower)
    )


def _fits(text: str, span: Span, label: Label, where: Where) -> bool:
    """Whether the place is one where the string is wanted."""
    if where is Where.HEADLINE:
        return _in_capitals(text, span)
    return _stands_alone(text, span, label) and (where is Where.ANYWHERE or not _in_capitals(text, span))


def _in_capitals(text: str, span: Span) -> bool:
    """Whether the whole line around `span` is in capitals."""
    start = text.rfind("\n", max(0, span.start - LINE), span.start) + 1
    end = text.find("\n", span.end, span.end + LINE)
    return text[max(start, span.start - LINE) : end if end >= 0 else span.end + LINE].isupper()


def _stands_alone(text: str, span: Span, label: Label) -> bool:
    """Whether no capitalised word beside it binds the string into a longer name.

    A hyphen binds capitalised words, but for two places ("US-China"), and not "Oslo-based", "pro-Kyiv"."""
    after = _AFTER.match(text, span.end)
    if after and after[2].isupper() and not (after[1] == "-" and label in _PLACES):
        return False
    before = _BEFORE.search(text, max(0, span.start - 30), span.start)
    if not before:
        return True
    word, joint = before[1], before[2]
    if joint in "'’":
        return False
    if joint == "-":
        return word.islower() or label in _PLACES
    return not word[0].isupper() or word.rstrip(".").lower() in TITLES | FUNCTION
