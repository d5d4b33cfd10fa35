"""Descriptions that stand before a name and a comma: "Its founder, Ada Birch,"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from tui.linking.keys import fold
from tui.model.lexicon.titles import HONORIFICS, MODIFIERS, ROLES, SHORT_TITLES
from tui.model.span import Span
from tui.model.values import Phrase

_COMPLEMENT = re.compile(
    r" (?:of|to|for|at|in) (?:the )?[A-Z][\w’'-]*(?: (?:(?:of|for|and) )?[A-Z][\w’'-]*)*"
)


def placed_before(
    text: str, span: Span, known: frozenset[str], phrases: Sequence[Phrase], starts: Sequence[int]
) -> list[Span]:
    """Definite noun phrases set off by commas before a name: "Its founder, Ada Birch, said"."""
    if text[span.end : span.end + 1] not in (",", ".", ";") and text[span.end : span.end + 4] != " of ":
        return []
    found: list[Span] = []
    start = _before_titles(text, span.start)
    while text[start - 2 : start] == ", " and len(found) < 2:
        near = range(bisect_right(starts, start) - 1, max(-1, bisect_right(starts, start) - 9), -1)
        fitting = (
            p
            for p in (phrases[at] for at in near)
            if p.lemma in known and text[p.head.start].islower() and _reaches(text, p.span.end, start - 2)
        )
        phrase = next((p for p in fitting if p.definite and p.number != "plur"), None)
        if phrase is None:
            break
        found.append(Span(phrase.span.start, start - 2))
        start = phrase.span.start
    after_name = text[start - 2 : start] == ", " and len(found) < 2 and _capital_before(text, start)
    return [] if after_name else found


def _reaches(text: str, end: int, comma: int) -> bool:
    """Whether a phrase ends at the comma, or only what it is "of", "to" or "for" stands between."""
    return end == comma or (end < comma <= end + 60 and _COMPLEMENT.fullmatch(text, end, comma) is not None)


def _before_titles(text: str, start: int) -> int:
    """Where the titles straight before a name begin: "General" in "The chief of staff, General Ada Birch"."""
    line = text[max(0, start - 40) : start].rpartition("\n")[2]
    while (word := line.rstrip(" ").rpartition(" ")[2]) and line.endswith(" ") and _is_title(word):
        line = line.rstrip(" ")[: -len(word)]
        start -= len(word) + 1
    return start


def _is_title(word: str) -> bool:
    folded = fold(word)
    return word[:1].isupper() and any(
        folded in known for known in (HONORIFICS, SHORT_TITLES, ROLES, MODIFIERS)
    )


def _capital_before(text: str, start: int) -> bool:
    """Whether the word before a comma is capitalised: a name that the phrase explains instead."""
    words = text[max(0, start - 30) : start - 2].split()
    return bool(words) and words[-1][:1].isupper()
