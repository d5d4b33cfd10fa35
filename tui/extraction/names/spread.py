"""A name found once is found everywhere: whole-word occurrences that the encoder passed over."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from functools import lru_cache

from tui.extraction.names import brackets, headings
from tui.extraction.names.bodies import EVERYWHERE
from tui.extraction.names.titles import COMMON, FUNCTION, TITLES
from tui.extraction.names.votes import SHOUTED, Votes, key_of, known
from tui.model.document import Document
from tui.model.lexicon.names import SUFFIXES
from tui.model.lexicon.titles import MODIFIERS, ROLES
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span

SURE = 0.6
"""Best score that a string needs to be marked where the encoder passed it over."""

SURNAME = 0.78
"""The same of a person's full name, for the surname alone."""


class Where(Enum):
    """Where a string is wanted: anywhere, in lines in capitals alone, or in all other lines."""

    ANYWHERE = auto()
    HEADLINE = auto()
    TEXT = auto()


Wanted = tuple[str, Label, Where]
"""A string, its label, and where it is wanted."""

_SOURCE = {Where.ANYWHERE: "agreement", Where.HEADLINE: "agreement", Where.TEXT: "gazetteer"}

_WORD = re.compile(r"[^\W_]+")
_AFTER = re.compile(r"([ \t/–-])([^\W_]+)")
_BEFORE = re.compile(r"(\w[\w.]*)([ \t/'’–-])$")
_PLACES = frozenset({Label.GPE, Label.NORP})
_SHORTEST = 3  # letters of a surname that is looked for alone


def missed(document: Document, mentions: Sequence[Mention], votes: Votes) -> Iterator[Mention]:
    """Occurrences of sure names that carry no mark; `mentions` in the order of the text."""
    text = document.text
    lower = headings.vocabulary(text)
    wanted = _wanted(text, mentions, votes, lower)
    taken = [mention.span for mention in mentions]
    at, done = 0, 0
    for match in _WORD.finditer(text):
        if match.start() < done or match[0] not in wanted:
            continue
        while at < len(taken) and taken[at].end <= match.start():
            at += 1
        if at < len(taken) and taken[at].start <= match.start():
            continue  # nearly every name stands where it was found: no pattern is made for those
        for name, label, where in wanted[match[0]]:
            found = _pattern(name).match(text, match.start())
            if not found:
                continue
            span = Span(*found.span())
            free = at == len(taken) or not taken[at].overlaps(span)
            if free and _fits(document, span, label, where, lower):
                done = span.end
                yield Mention(span, label, Form.NAME, _SOURCE[where])
                break


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    """The name as a whole word, with any blanks between its words and either kind of apostrophe."""
    words = (re.escape(word).replace("'", "['’]").replace("’", "['’]") for word in name.split())
    return re.compile(r"\s+".join(words) + r"(?![^\W_])")


def _wanted(
    text: str, mentions: Sequence[Mention], votes: Votes, lower: frozenset[str]
) -> dict[str, list[Wanted]]:
    """Sure names with their labels by their first word, the longest first; in capitals for headlines too."""
    best: dict[str, float] = defaultdict(float)
    people: dict[str, float] = defaultdict(float)
    for mention in mentions:
        name = text[mention.span.start : mention.span.end]
        best[name] = max(best[name], mention.score or 0.0)
        if mention.label is Label.PERSON and name[-1].isalpha():
            people[name.split()[-1]] = max(people[name.split()[-1]], mention.score or 0.0)
    wanted: dict[str, list[Wanted]] = defaultdict(list)

    def want(name: str, label: Label) -> None:
        first = _WORD.match(name)
        if first:
            wanted[first[0]].append((name, label, Where.ANYWHERE))
            if len(name) > SHOUTED and not name.isupper():
                wanted[first[0].upper()].append((name.upper(), label, Where.HEADLINE))

    for name in sorted(best, key=len, reverse=True):
        if best[name] >= SURE and _spreads(name, lower):
            of = votes[key_of(name, Span(0, len(name)))]
            want(name, max(of, key=lambda label: of[label]))
    for name, score in people.items():
        if name not in best and score >= SURNAME and _is_surname(name, lower):
            want(name, Label.PERSON)
    for name in [name for name in best if best[name] >= SURNAME and " " in name]:
        of = votes[key_of(name, Span(0, len(name)))]
        label = max(of, key=lambda label: of[label])
        short = brackets.initials(name) if label is Label.ORG else ""
        if short and short not in best:
            wanted[short].append((short, label, Where.TEXT))
    for body in EVERYWHERE - best.keys():
        wanted[body].append((body, Label.ORG, Where.TEXT))
    return wanted


def _is_surname(name: str, lower: frozenset[str]) -> bool:
    """Whether the last word of a full name is looked for alone."""
    plain = name[0].isupper() and len(name) >= _SHORTEST and name.lower() not in SUFFIXES
    return plain and not name.isupper() and not known(name) and _spreads(name, lower)


def _spreads(name: str, lower: frozenset[str]) -> bool:
    """Whether a string is so much of a name that every occurrence of it is one."""
    if len(name.split()) > 1:
        return True
    word = name.lower()
    return (
        len(name) > 1 and name[0].isupper() and word not in COMMON and (name.isupper() or word not in lower)
    )


def _fits(document: Document, span: Span, label: Label, where: Where, lower: frozenset[str]) -> bool:
    """Whether the place is one where the string is wanted."""
    text = document.text
    capitals = headings.line_of(text, span).isupper()
    if where is Where.HEADLINE:
        return capitals
    if where is Where.TEXT and capitals:
        return False
    return _stands_alone(text, span, label) or (
        headings.in_heading(document, span) and _among_common(text, span, lower)
    )


def _stands_alone(text: str, span: Span, label: Label) -> bool:
    """Whether no capitalised word beside it binds the string into a longer name.

    A hyphen binds capitalised words, but for two places ("US-China"), and not "Oslo-based", "pro-Kyiv"."""
    after = _AFTER.match(text, span.end)
    if after and after[2][0].isupper() and not _apart(text, span, label, after[1], after[2]):
        return False
    before = _BEFORE.search(text, max(0, span.start - 30), span.start)
    if not before:
        return True
    word, joint = before[1], before[2]
    if joint in "'’":
        return False
    if joint in "-–":
        return word.islower() or _pairs(label, word)
    return not word[0].isupper() or word.rstrip(".").lower() in TITLES | FUNCTION


def _apart(text: str, span: Span, label: Label, joint: str, word: str) -> bool:
    """Whether a capitalised word after a name is a name or a title of its own: "WHO Regional Director"."""
    if joint in "-–":
        return _pairs(label, word)
    acronym = text[span.start : span.end].isupper() and not word.isupper()
    return acronym and word.lower() in ROLES | MODIFIERS


def _pairs(label: Label, other: str) -> bool:
    """Whether a hyphen joins a name with this label and another as two: "US-China", "Israel-Hamas"."""
    return label in _PLACES or (label is Label.ORG and known(other) in _PLACES)


def _among_common(text: str, span: Span, lower: frozenset[str]) -> bool:
    """Whether the capitalised words beside a name in a title are common words of the text."""
    after = _AFTER.match(text, span.end)
    before = _BEFORE.search(text, max(0, span.start - 30), span.start)
    beside = [match for match in (after and after[2], before and before[1]) if match]
    return all(word.lower() in FUNCTION or headings.common(word.lower(), lower) for word in beside)
