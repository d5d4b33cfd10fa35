"""Quotations and reported speech joined to the entities that say them, and figures to those who give them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.linking import turns
from tui.linking.salience import DATE_LINE
from tui.linking.voices import Voices
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.span import Span
from tui.model.values import Measure, Quote, Speech

_WORDS_LEFT = 2
"""Words outside quotation marks that make a clause with a quotation in it reported speech as well."""
_TIMES = frozenset({"duration", "age"})
"""Dimensions that nobody is asked for: how long and how old."""


def join(document: Document, entities: Sequence[Entity], speech: Sequence[Speech]) -> tuple[Quote, ...]:
    """Quotations and reported speech in the order of the text, each with the id of its speaker.

    `speech` comes in any order. No speaker where the words do not tell one: an unnamed official, a pronoun
    that was joined to nobody. A pure function of its arguments."""
    voices = Voices(document.text, entities)
    direct = sorted(
        (s for s in speech if s.kind == "direct" and not voices.is_title(s.span)), key=lambda s: s.span
    )
    inside = _Inside([s.span for s in direct])
    cues = sorted((s for s in speech if s.kind == "cue" and not inside.holds(s.span)), key=lambda s: s.span)
    reported = _reported(document, speech, inside, voices)
    quotes = turns.spoken(document, direct, cues, voices)
    quotes += [Quote(s.span, voices.speaker(s.heads), "reported", s.cue) for s in reported]
    quotes.sort(key=lambda q: (q.span.start, -q.span.end, q.kind))
    return tuple(quotes)


def attribute(measures: Sequence[Measure], quotes: Sequence[Quote]) -> tuple[Measure, ...]:
    """The same measures, each with the speaker of the innermost quotation or reported speech around it."""
    known = sorted((q for q in quotes if q.speaker), key=lambda q: (q.span.start, -q.span.end))
    starts = [q.span.start for q in known]
    longest = max((q.span.end - q.span.start for q in known), default=0)
    found: list[Measure] = []
    for measure in measures:
        at = bisect_right(starts, measure.span.start)
        first = bisect_left(starts, measure.span.end - longest)
        around = next((q for q in reversed(known[first:at]) if q.span.end >= measure.span.end), None)
        speaker = around.speaker if around and measure.dimension not in _TIMES else None
        found.append(measure if measure.said_by == speaker else replace(measure, said_by=speaker))
    return tuple(found)


def counted(entities: Sequence[Entity], quotes: Iterable[Quote]) -> tuple[Entity, ...]:
    """The same entities with the number of their quotations, direct and reported."""
    numbers = Counter(q.speaker for q in quotes)
    return tuple(e if e.quoted == numbers[e.id] else replace(e, quoted=numbers[e.id]) for e in entities)


def _reported(document: Document, speech: Iterable[Speech], inside: _Inside, voices: Voices) -> list[Speech]:
    """Reported speech that stands: outside quotations and outside other reported speech, each place once."""
    text = document.text
    possible = [
        s
        for s in (_within(document, s, inside) for s in speech if s.kind == "reported")
        if s.span.start < s.span.end
        and not inside.holds(s.at or s.span)
        and not inside.holds(s.span)
        and (s.sure or voices.speaker(s.heads) is not None)
        and inside.leaves(text, s.span, _WORDS_LEFT)
    ]
    possible.sort(key=lambda s: (s.span.start, -s.span.end))
    kept: list[Speech] = []
    for one in possible:
        if any(other.span.end > one.span.start for other in kept[-3:]):
            continue
        at = one.at or one.span
        if any(other is not one and other.span.contains(at) and other.at != one.at for other in possible):
            continue
        kept.append(one)
    return kept


def _within(document: Document, speech: Speech, inside: _Inside) -> Speech:
    """The same without a date line or another sentence, which the parser may not have told apart, and with
    the mark that closes a quotation at its end."""
    text = document.text
    start, end = speech.span
    if speech.at is not None and end <= speech.at.start:
        start = min(max(start, document.sentence_at(speech.at.start).start), end)
    limit = document.sentence_at(start).end
    if limit < end and not inside.holds(Span(limit - 1, limit)):
        end = len(text[:limit].rstrip(" .\n"))
    if (line := DATE_LINE.match(text, start, end)) is not None and (start == 0 or text[start - 1] == "\n"):
        start = line.end()
    if text[end : end + 1] == "”" and inside.holds(Span(end - 1, end)):
        end += 1
    return speech if speech.span == (start, end) else replace(speech, span=Span(start, max(start, end)))


class _Inside:
    """Spans in order and apart, and what lies inside one of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def holds(self, span: Span) -> bool:
        """Whether a span begins and ends inside one of them."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and self._spans[at].end >= span.end

    def leaves(self, text: str, span: Span, words: int) -> bool:
        """Whether so many words of a span stand in none of them; True where none touches it."""
        at = max(0, bisect_right(self._starts, span.start) - 1)
        left: list[str] = []
        start = span.start
        touched = False
        for other in self._spans[at:]:
            if other.start >= span.end:
                break
            touched = touched or other.end > span.start
            left.append(text[start : max(start, other.start)])
            start = max(start, other.end)
        left.append(text[start : span.end])
        return not touched or sum(any(c.isalnum() for c in w) for w in " ".join(left).split()) >= words
