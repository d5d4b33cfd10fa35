"""How much a briefing is about an entity: where it comes first, how often, how widely, as what."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import log, sqrt

from tui.linking.drafts import Draft
from tui.model.document import BlockKind, Document
from tui.model.mention import Form, Label
from tui.model.span import Span
from tui.model.values import Phrase

_WEIGHT = {
    Form.NAME: 1.0,
    Form.ALIAS: 1.0,
    Form.TITLE: 0.8,
    Form.ADJECTIVAL: 0.5,
    Form.NOMINAL: 0.6,
    Form.PRONOUN: 0.4,
}
_KIND = {Label.PERSON: 1.1, Label.ORG: 1.1, Label.GPE: 1.0, Label.LOC: 0.8, Label.FAC: 0.8, Label.NORP: 0.7}


def rank(document: Document, drafts: Sequence[Draft], phrases: Sequence[Phrase] = ()) -> None:
    """Set `salience`, 0 to 1, on every draft; 1 is the most salient one's."""
    if not drafts:
        return
    subjects = sorted(p.head.start for p in phrases if p.role in ("nsubj", "nsubjpass"))
    scores = [_score(document, draft, subjects) for draft in drafts]
    top = max(scores) or 1.0
    for draft, score in zip(drafts, scores, strict=True):
        draft.salience = round(score / top, 4)


def _score(document: Document, draft: Draft, subjects: Sequence[int]) -> float:
    blocks = {document.block_index(m.span.start) for m in draft.mentions}
    headings = sum(1 for b in blocks if document.blocks and document.blocks[b].kind is BlockKind.HEADING)
    amount = sum(_WEIGHT[m.form] for m in draft.mentions)
    spread = len(blocks) / sqrt(max(1, len(document.blocks)))
    subject = sum(1 for m in draft.mentions if _holds(m.span, subjects))
    early = 1 / (1 + draft.first / 400)
    score = log(1 + amount) + 1.5 * early + 0.5 * spread + 0.3 * log(1 + subject) + 0.4 * min(headings, 2)
    return score * _KIND.get(draft.label, 0.8)


def _holds(span: Span, subjects: Sequence[int]) -> bool:
    at = bisect_left(subjects, span.start)
    return at < len(subjects) and subjects[at] < span.end
