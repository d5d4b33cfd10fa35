"""Agreement over the document: one string, one label; a name found once is found everywhere.

Everything here is a vote; a sure reading in its own place outweighs the others.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from tui.extraction.names import (
    bodies,
    brackets,
    cues,
    headings,
    kinds,
    quoted,
    shapes,
    spread,
    tables,
    votes,
)
from tui.extraction.names.votes import Votes
from tui.model.document import Document
from tui.model.mention import Label, Mention

SURE = 1.3
"""How many times the votes for another label must outweigh those for a mention's own."""


def agree(document: Document, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions with labels agreed on and missed occurrences added, in the order of the text."""
    text = document.text
    kept = resolved(shapes.reshaped(text, quoted.widened(text, mentions)))
    kept = list(brackets.parted(text, headings.tidied(document, kept)))
    kept = resolved([*kept, *brackets.introduced(text, kept)])
    told = {m.span: label for m in kept if (label := _told(document, m))}
    kept = [replace(m, label=told[m.span]) if m.span in told else m for m in kept]
    weak = {m.span for m in kept if headings.in_heading(document, m.span)}
    counted = votes.count(text, kept, weak)
    for span, label, weight in tables.votes(document, kept):
        counted[votes.key_of(text, span)][label] += weight
    labelled = [m if m.span in told else _relabelled(text, m, counted) for m in kept]
    return tuple(
        resolved([*labelled, *spread.missed(document, labelled, counted), *bodies.departments(text)])
    )


def resolved(mentions: Iterable[Mention]) -> list[Mention]:
    """In the order of the text, none overlapping: the encoder's own before others, the longer first."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        if not found or found[-1].span.end <= mention.span.start:
            found.append(mention)
        elif mention.source == "model" and found[-1].source != "model":
            found[-1] = mention
    return found


def _told(document: Document, mention: Mention) -> Label | None:
    """The label that a mention's own words or the words beside it tell, or None."""
    return cues.told(document, mention) or kinds.told(document.text, mention)


def _relabelled(text: str, mention: Mention, counted: Votes) -> Mention:
    """The mention under the label of its string, unless its own reading is sure enough."""
    of = counted[votes.key_of(text, mention.span)]
    best = max(of, key=lambda label: (of[label], label is mention.label))
    if mention.label is Label.GPE and best is Label.PERSON and cues.placed(text, mention):
        return mention
    if best is not mention.label and of[best] > SURE * of[mention.label]:
        return replace(mention, label=best, source="agreement", score=None)
    return mention
