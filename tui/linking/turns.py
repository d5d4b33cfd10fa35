"""Whose turn a quotation is: the cue beside it, the one who spoke before it, the subject just named."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from tui.linking.voices import Voices
from tui.model.document import BlockKind, Document
from tui.model.entity import Entity
from tui.model.mention import Label
from tui.model.span import Span
from tui.model.values import Quote, Speech

_CLOSE = 90
"""Characters after a quotation in which its cue begins."""


class _Turn(NamedTuple):
    """A quotation that has been given to somebody; `speaker` None where the cue names nobody known."""

    quote: Speech
    block: int
    speaker: str | None
    cue: str | None


def spoken(
    document: Document,
    direct: Sequence[Speech],
    cues: Sequence[Speech],
    voices: Voices,
) -> list[Quote]:
    """Every quotation with its speaker; `direct` and `cues` in the order of the text."""
    starts = [cue.span.start for cue in cues]
    made: list[_Turn] = []
    for number, quote in enumerate(direct):
        after = direct[number + 1].span if number + 1 < len(direct) else None
        last = made[-1] if made else None
        made.append(_turn(document, quote, cues, starts, after, last, voices))
    return [Quote(turn.quote.span, turn.speaker, "direct", turn.cue) for turn in made]


def _turn(
    document: Document,
    quote: Speech,
    cues: Sequence[Speech],
    starts: Sequence[int],
    after: Span | None,
    last: _Turn | None,
    voices: Voices,
) -> _Turn:
    block = document.block_index(quote.span.start)
    begins, first, end = _sentence(document, quote.span)
    if begins:
        limit = min(end, after.start if after else end)
        found = _next(cues, starts, quote.span.end, limit)
        found = found or _previous(cues, starts, first, quote.span.start)
    else:
        found = _previous(cues, starts, first, quote.span.start)
        found = found or _next(cues, starts, quote.span.end, min(end, quote.span.end + _CLOSE))
    if found is not None:
        speaker = voices.speaker(found.heads)
        if speaker is None and last and last.block == block and _pronoun(document.text, found.heads):
            speaker = last.speaker
        return _Turn(quote, block, speaker, found.cue)
    if last is not None and last.block == block and begins:
        return _Turn(quote, block, last.speaker, None)
    if begins:
        return _Turn(quote, block, _introduced(document, quote.span, voices), None)
    return _Turn(quote, block, None, None)


def _sentence(document: Document, span: Span) -> tuple[bool, int, int]:
    """Whether a quotation begins its sentence; where that one begins, and where the one it ends in ends."""
    block = document.block_index(span.start)
    opening = document.sentence_at(span.start)
    closing = document.sentence_at(max(span.start, span.end - 1))
    words = document.text[opening.start : max(opening.start, span.start - 1)]
    begins = not any(c.isalnum() for c in words) or document.blocks[block].kind is BlockKind.HEADING
    end = closing.end
    if (
        document.text[span.end - 1 : span.end] in (",", "?", "!", "—", "-", "…")
        or closing.end <= span.end + 1
    ):
        following = document.sentence_at(
            min(span.end + 3, document.blocks[document.block_index(span.end)].span.end)
        )
        if (
            document.text[span.end + 1 : span.end + 4].strip()[:1].islower()
            or document.text[span.end - 1] == ","
        ):
            end = max(end, following.end)
    return begins, opening.start, end


def _next(cues: Sequence[Speech], starts: Sequence[int], at: int, limit: int) -> Speech | None:
    found = bisect_left(starts, at)
    return cues[found] if found < len(cues) and starts[found] < limit else None


def _previous(cues: Sequence[Speech], starts: Sequence[int], first: int, at: int) -> Speech | None:
    found = bisect_right(starts, at) - 1
    return cues[found] if found >= 0 and starts[found] >= first else None


def _pronoun(text: str, heads: Sequence[Span]) -> bool:
    return bool(heads) and text[heads[0].start : heads[0].end].lower() in ("he", "she", "they", "it")


def _introduced(document: Document, span: Span, voices: Voices) -> str | None:
    """The only person of the sentence before a quotation that no cue stands beside."""
    block = document.blocks[document.block_index(span.start)]
    if span.start - 2 <= block.span.start:
        return None
    before = document.sentence_at(max(block.span.start, span.start - 3))
    people: dict[str, Entity] = {
        entity.id: entity for _, entity, _ in voices.touching(before) if entity.label is Label.PERSON
    }
    return next(iter(people)) if len(people) == 1 else None
