"""How much a briefing is about an entity: how often, how early, how widely, and as what it is spoken of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import log1p, sqrt

from tui.linking.drafts import Draft
from tui.model.document import Document
from tui.model.mention import NAMING, Form, Label
from tui.model.span import Span
from tui.model.values import Phrase

# Weights that order well the entities which several summaries of an article name; rounded, because
# their neighbours do as well.
_NAMED, _OTHER, _ADJECTIVAL, _SUBJECT = 1.0, 0.35, 0.3, 0.1
_EARLY, _HALF_WAY = 1.8, 400  # characters after which being early counts half
_SPREAD = 0.1
_BASE = 0.5  # keeps the least salient above nothing
_NAMELESS = -0.5
_KIND = {Label.PERSON: 0.15, Label.ORG: 0.1, Label.LOC: -0.2, Label.NORP: -0.3}


def rank(document: Document, drafts: Sequence[Draft], phrases: Sequence[Phrase] = ()) -> None:
    """Set `salience`, 0 to 1, on every draft; 1 is the most salient one's."""
    if not drafts:
        return
    subjects = sorted(p.head.start for p in phrases if p.role in ("nsubj", "nsubjpass"))
    scores = [max(0.01, _score(document, draft, subjects)) for draft in drafts]
    top = max(scores)
    for draft, score in zip(drafts, scores, strict=True):
        draft.salience = round(score / top, 4)


def _score(document: Document, draft: Draft, subjects: Sequence[int]) -> float:
    adjectival = sum(m.form is Form.ADJECTIVAL for m in draft.mentions)
    named = sum(m.form in NAMING for m in draft.mentions)
    blocks = {document.block_index(m.span.start) for m in draft.mentions}
    return (
        _BASE
        + _NAMED * log1p(named)
        + _OTHER * log1p(len(draft.mentions) - named - adjectival)
        + _ADJECTIVAL * log1p(adjectival)
        + _SUBJECT * log1p(sum(_holds(m.span, subjects) for m in draft.mentions))
        + _EARLY / (1 + draft.first / _HALF_WAY)
        + _SPREAD * len(blocks) / sqrt(max(1, len(document.blocks)))
        + (0 if named else _NAMELESS)
        + _KIND.get(draft.label, 0.0)
    )


def _holds(span: Span, starts: Sequence[int]) -> bool:
    at = bisect_left(starts, span.start)
    return at < len(starts) and starts[at] < span.end
