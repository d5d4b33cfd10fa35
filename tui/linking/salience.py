# ruff: noqa: SIM905  (a list of words reads best as words)
"""How much a briefing is about an entity: a weighted sum of plain signs, each with a name and a weight."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from math import exp, log1p

from tui.linking.drafts import Draft
from tui.linking.keys import words
from tui.model.document import BlockKind, Document
from tui.model.mention import NAMING, Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase

WEIGHTS = {
    "sentences": 2.0,  # logarithm of the number of sentences that speak of it in any form
    "pronouns": 0.7,  # logarithm of the number of pronouns that stand for it
    "early": 4.0,  # from 1 at the first character, a half at HALF_WAY, falling to 0
    "heading": 1.0,  # named in a heading further down
    "country": -0.5,
    "place": -1.0,  # a city or another place that is no country: mostly where things happen
    "modifier": -0.8,  # nothing but a word before other nouns: "Norvik shares", "Norvik's shares"
    "part": -2.25,  # nothing but a part of other names and titles: "the head of the Harbour Council"
    "commentator": -2.5,  # an analyst, a professor, a spokesman: speaks of it and is not in it
    "press": -1.5,
    "date line": -2.25,  # nothing but the place or the agency of a date line
}
"""Fitted on pairs of a wanted and another entity of one document, over documents whose entities were counted
in five summaries; rounded, because their neighbours order as well."""

HALF_WAY = 400
"""Characters after which being early counts half."""

_COMMENTATORS = frozenset(
    "analyst professor researcher lecturer economist strategist expert reporter journalist correspondent "
    "fellow spokesman spokeswoman spokesperson historian scholar".split()
)
_AGENCIES = frozenset(
    "reuters|ap|associated press|afp|agence france presse|xinhua|tass|interfax|bloomberg|upi|dpa|kyodo|"
    "yonhap|anadolu|cnn|bbc|al jazeera|wikinews".split("|")
)
_PAPERS = frozenset({"times", "post", "herald", "news", "gazette", "tribune"})
DATE_LINE = re.compile(r"(?:[A-Z\d(][\w.'’)-]*,? )+?(?:—|–|--?) ?(?=\S)")
"""Words in capitals, days and brackets up to a dash: "OSLO, May 3 (AP) — "."""


def rank(document: Document, drafts: Sequence[Draft], phrases: Sequence[Phrase] = ()) -> None:
    """Set `salience`, 0 to 1, on every draft; 1 is the most salient one's, and it falls with the odds."""
    if not drafts:
        return
    signs = Signs(document, drafts, phrases)
    scores = [sum(WEIGHTS[name] * value for name, value in signs.of(draft)) for draft in drafts]
    top = max(scores)
    for draft, score in zip(drafts, scores, strict=True):
        draft.salience = round(2 / (1 + exp((top - score) / 2)), 4)


class Signs:
    """What tells how salient the entities of one document are."""

    def __init__(self, document: Document, drafts: Sequence[Draft], phrases: Sequence[Phrase]) -> None:
        self._document = document
        self._heads = [(p.head.start, p.head.end, p.role) for p in phrases]
        self._heads.sort()
        self._parts = _parts(drafts)
        self._lines: dict[int, int] = {}
        self._sentences: dict[int, list[int]] = {}

    def of(self, draft: Draft) -> Iterator[tuple[str, float]]:
        """The signs of an entity by their names in `WEIGHTS`; those that are 0 may be missing."""
        document, mentions = self._document, draft.mentions
        named = [m for m in mentions if m.form in NAMING and m.form is not Form.TITLE]
        places = [(document.block_index(m.span.start), m.span.start) for m in mentions]
        blocks = {block for block, _ in places}
        spoken = 1 if len(places) == 1 else len({self._sentence(block, at) for block, at in places})
        yield "sentences", log1p(spoken)
        yield "pronouns", log1p(sum(m.form is Form.PRONOUN for m in mentions))
        yield "early", 1 / (1 + draft.first / HALF_WAY)
        yield "heading", any(b and document.blocks[b].kind is BlockKind.HEADING for b in blocks)
        if draft.label is Label.GPE:
            yield "country" if draft.place and draft.place.iso else "place", 1.0
        if self._heads:
            yield "modifier", all(map(self._modifies, mentions))
        if named:
            yield "part", all(m.span in self._parts for m in named)
        if draft.label is Label.PERSON and draft.described:
            yield "commentator", not _COMMENTATORS.isdisjoint(words(draft.described[0]))
        if draft.label is Label.ORG:
            yield "press", any(_press(name.words) for name in draft.names)
        if draft.label in (Label.GPE, Label.ORG):
            yield "date line", all(self._in_date_line(m) for m in mentions)

    def _sentence(self, block: int, offset: int) -> tuple[int, int]:
        """The sentence at an offset of a block, as its block and its number there."""
        if block not in self._sentences:
            self._sentences[block] = [s.start for s in self._document.sentences(block)]
        return block, bisect_left(self._sentences[block], offset + 1)

    def _modifies(self, mention: Mention) -> bool:
        """Whether a mention holds no head of a noun phrase of its own, or a possessive one."""
        at = bisect_left(self._heads, (mention.span.end,)) - 1
        return at < 0 or self._heads[at][0] < mention.span.start or self._heads[at][2] == "poss"

    def _in_date_line(self, mention: Mention) -> bool:
        """Whether a place, or an agency in brackets, stands in the date line of its block."""
        text, start = self._document.text, mention.span.start
        if mention.label is Label.ORG and text[start - 1 : start] != "(":
            return False
        block = self._document.block_index(start)
        if block not in self._lines:
            begin = self._document.blocks[block].span.start
            line = DATE_LINE.match(text, begin, begin + 90)
            self._lines[block] = line.end() if line else begin
        return mention.span.end < self._lines[block]


def _parts(drafts: Sequence[Draft]) -> set[Span]:
    """Spans that lie inside a mention of another entity."""
    found: set[Span] = set()
    around: list[tuple[Span, Draft]] = []
    spans = [(m.span, d) for d in drafts for m in d.mentions]
    spans.sort(key=lambda item: (item[0].start, -item[0].end))
    for span, draft in spans:
        while around and around[-1][0].end <= span.start:
            around.pop()
        if any(outer.end >= span.end and outer != span and other is not draft for outer, other in around):
            found.add(span)
        around.append((span, draft))
    return found


def _press(name: Sequence[str]) -> bool:
    """Whether a name is that of a news agency or a newspaper."""
    return " ".join(name) in _AGENCIES or (len(name) > 1 and name[-1] in _PAPERS)
