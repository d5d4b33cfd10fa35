"""The dial that hides doubtful mentions: an analysis without those that score below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Mention
from tui.model.span import Span
from tui.session.cells import written

DOUBTFUL = 0.5
"""Below this probability a mark is doubtful."""
STEPS = (DOUBTFUL, 0.8, 0.9)
"""Where the dial can be set; a reader's settings may add a step of their own."""
_OWN = frozenset({"yours", "gazetteer"})


def score(mention: Mention) -> float | None:
    """The probability that a mention is right; None where it leans on others of its entity.

    The analyst's own names and what the gazetteers alone tell are certain."""
    if mention.source == "yours":
        return 1.0
    if mention.score is None and mention.source in _OWN:
        return 1.0
    return mention.score


def doubtful(mention: Mention) -> bool:
    """Whether a mention is more likely wrong than right."""
    found = score(mention)
    return found is not None and found < DOUBTFUL


@lru_cache(maxsize=2)
def doubtful_spans(analysis: Analysis) -> frozenset[Span]:
    """Where mentions stand that are more likely wrong than right."""
    return frozenset(m.span for e in analysis.entities for m in e.mentions if doubtful(m))


def entity_doubtful(entity: Entity) -> bool:
    """Whether nothing that an entity stands on is better than doubtful."""
    own = [found for found in map(score, entity.mentions) if found is not None]
    return bool(own) and max(own) < DOUBTFUL


@lru_cache(maxsize=6)
def sifted(analysis: Analysis, below: float) -> Analysis:
    """The same analysis without mentions that score less than `below`; itself where there are none.

    What has no score of its own (pronouns, roles, a name repeated) goes only with all that it leans on: an
    entity of which no scored mention is left goes as a whole. Ranks, and what refers to them, are new; a set
    that was chosen by a mention which goes is found again by `left_out`."""
    if below <= 0:
        return analysis
    kept: list[Entity] = []
    ids: dict[str, str] = {}
    left_out: dict[Span, int] = {}
    for entity in analysis.entities:
        mentions = _left(entity.mentions, below)
        if not mentions:
            continue
        rank = ids[entity.id] = f"e{len(kept) + 1}"
        if len(mentions) < len(entity.mentions):
            gone = {m.span for m in entity.mentions} - {m.span for m in mentions}
            left_out |= dict.fromkeys(gone, len(kept))
            aliases = _aliases(analysis.document, entity, mentions)
            entity = replace(entity, mentions=mentions, aliases=aliases)
        kept.append(entity if entity.id == rank else replace(entity, id=rank))
    if sum(len(e.mentions) for e in kept) == sum(len(e.mentions) for e in analysis.entities):
        return analysis
    return replace(
        analysis,
        entities=tuple(kept),
        measures=tuple(replace(m, said_by=ids.get(m.said_by)) if m.said_by else m for m in analysis.measures),
        quotes=tuple(replace(q, speaker=ids.get(q.speaker)) if q.speaker else q for q in analysis.quotes),
        left_out=left_out,
    )


def hidden(whole: Analysis, shown: Analysis) -> int:
    """How many mentions of `whole` are not in `shown`."""
    if whole is shown:
        return 0
    return sum(len(e.mentions) for e in whole.entities) - sum(len(e.mentions) for e in shown.entities)


def hiding(below: float, count: int) -> str:
    """ "hiding 12 doubtful", "hiding 12 below 0.8"; nothing while the dial hides nothing on purpose."""
    if below <= 0:
        return ""
    if not count:
        return f"none below {below:g}"
    return f"hiding {count} {'doubtful' if below == DOUBTFUL else f'below {below:g}'}"


def _left(mentions: tuple[Mention, ...], below: float) -> tuple[Mention, ...]:
    """The mentions that stay; none where only such are left as lean on those that go."""
    scores = [score(mention) for mention in mentions]
    if all(found is None for found in scores):
        return mentions
    if all(found is None or found < below for found in scores):
        return ()
    return tuple(m for m, found in zip(mentions, scores, strict=True) if found is None or found >= below)


def _aliases(document: Document, entity: Entity, mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Aliases that a mention which stays is written as, and those that no mention was written as."""

    def ways(found: Iterable[Mention]) -> set[str]:
        return {written(document, m.span).casefold() for m in found}

    before, after = ways(entity.mentions), ways(mentions)
    return tuple(a for a in entity.aliases if a.casefold() in after or a.casefold() not in before)
