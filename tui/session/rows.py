"""Rows of the lists: what is shared by all of them, and the entities'."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.document import BlockKind, Document
from tui.model.mention import Label
from tui.model.span import Span
from tui.session.cells import clean
from tui.session.doubt import entity_doubtful
from tui.session.quoted import quotes_of
from tui.session.sets import entity_target, lit_spans, resolve
from tui.session.state import Choice, ListView, Scope, Target

SHORT = {
    Label.PERSON: "PER",
    Label.NORP: "NOR",
    Label.EVENT: "EVE",
    Label.PRODUCT: "PRO",
    Label.WORK_OF_ART: "WOA",
}
"""Three letters for a label; the others are short as they are."""


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One thing in a list: `refs` index its entity, dates or measures, `first` is the offset of its first
    mention in scope, `count` how many there are."""

    target: Target
    refs: tuple[int, ...]
    first: int
    count: int


@dataclass(frozen=True, slots=True, eq=False)
class EntityRow(Row):
    """An entity; `count` is under the forms that are lit, `where` its first mention in scope; in the order of
    quotes they are of what it says; `doubtful` where nothing that it stands on is better than that."""

    name: str
    label: Label
    where: Span
    doubtful: bool = False

    @property
    def short(self) -> str:
        """Its type in three letters."""
        return SHORT.get(self.label, self.label.value[:3])


def fold(text: str) -> str:
    """The text as a filter sees it: without case, accents and the curl of quotes."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", clean(text).translate({0x2019: "'", 0x2018: "'"}))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def matches(query: str, text: str) -> bool:
    """Whether every word of a folded query stands somewhere in a folded text."""
    return all(word in text for word in query.split())


@lru_cache(maxsize=8)
def scope_span(document: Document, scope: Scope, window: Span) -> Span | None:
    """What a list speaks of, None for all: the screen, or what stands between the headings around it."""
    if scope is Scope.DOCUMENT:
        return None
    if scope is Scope.SCREEN:
        return window
    headings = [b.span.start for b in document.blocks if b.kind is BlockKind.HEADING]
    start = max((h for h in headings if h <= window.start), default=0)
    return Span(start, min((h for h in headings if h > max(start, window.start)), default=len(document.text)))


def inside(spans: Iterable[Span], scope: Span | None) -> list[Span]:
    """The spans that start in the scope."""
    return list(spans) if scope is None else [s for s in spans if scope.start <= s.start < scope.end]


@lru_cache(maxsize=4)
def _entity_words(analysis: Analysis) -> tuple[str, ...]:
    return tuple(fold("\n".join((entity.name, *entity.aliases))) for entity in analysis.entities)


@lru_cache(maxsize=8)
def _entity_spans(analysis: Analysis, forms: int) -> tuple[tuple[Target, tuple[Span, ...]], ...]:
    """Target and lit mentions of every entity."""
    return tuple(
        (entity_target(analysis, index), lit_spans(entity.mentions, forms))
        for index, entity in enumerate(analysis.entities)
    )


@lru_cache(maxsize=8)
def entity_rows(analysis: Analysis, view: ListView, forms: int, scope: Span | None) -> tuple[EntityRow, ...]:
    """The entities of a filtered and ordered list; orders are salience, count, text, name and quotes."""
    query = fold(view.query)
    words = _entity_words(analysis) if query else ()
    rows: list[EntityRow] = []
    for index, (target, spans) in enumerate(_entity_spans(analysis, forms)):
        entity = analysis.entities[index]
        if view.types and entity.label.value not in view.types:
            continue
        if query and not matches(query, words[index]):
            continue
        here = spans if scope is None else inside(spans, scope)
        if here:
            place, count = here[0], len(here)
            if view.order == "quotes":
                said = quotes_of(analysis, entity.id, scope)
                place, count = (said[0].span if said else place), len(said)
            about = (clean(entity.name), entity.label, place, entity_doubtful(entity))
            rows.append(EntityRow(target, (index,), place.start, count, *about))
    if view.order in ("count", "quotes"):
        rows.sort(key=lambda row: -row.count)
    elif view.order == "text":
        rows.sort(key=lambda row: row.first)
    elif view.order == "name":
        rows.sort(key=lambda row: fold(row.name))
    return tuple(rows)


def entity_types(analysis: Analysis) -> Counter[str]:
    """How many entities there are of each label: what a type filter offers."""
    return Counter(entity.label.value for entity in analysis.entities)


def ref_of(target: Target | None, analysis: Analysis, choice: Choice) -> int | None:
    """Index of the thing that a target of this kind stands for in this revision."""
    if target is None or target.choice is not choice:
        return None
    found = resolve(target, analysis)
    return None if found is None else found.index
