"""The course of a text: who and what was spoken of before each place, in which sentence, and as its
subject."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from tui.linking.drafts import Draft
from tui.linking.roles import told
from tui.model.document import Document
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase

SUBJECTS = frozenset({"nsubj", "nsubjpass"})

_FADE, _FADED, _SUBJECT, _BLOCK = 0.6, 12, 2.0, 0.6


@dataclass(frozen=True, slots=True)
class Event:
    """Something spoken of: an entity, or (draft None) another subject; `sentence` and `block` are indices."""

    span: Span
    draft: Draft | None
    sentence: int
    block: int
    subject: bool
    plural: bool = False


class Reference(NamedTuple):
    """What a phrase refers to, the form of the mention that it is, and why."""

    draft: Draft
    form: Form
    reason: str


class Scene:
    """What has been spoken of so far, walked from left to right."""

    def __init__(self, document: Document, drafts: Sequence[Draft], phrases: Sequence[Phrase]) -> None:
        self.document = document
        self.drafts = drafts
        self.history: list[Event] = []
        self._starts: list[int] = []
        self._blocks: list[int] = []
        for block in range(len(document.blocks)):
            for sentence in document.sentences(block):
                self._starts.append(sentence.start)
                self._blocks.append(block)
        self._phrases = phrases
        self._last: dict[int, Event] = {}
        self._known: dict[tuple[Label, str], list[Draft]] = defaultdict(list)
        for draft in drafts:
            for word in draft.words.union(draft.kinds, *map(told, draft.described)):
                self._known[draft.label, word].append(draft)

    def sentence(self, offset: int) -> int:
        """Index of the sentence at an offset, counted through the document."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def block(self, offset: int) -> int:
        """Index of the block at an offset."""
        return self._blocks[self.sentence(offset)] if self._blocks else 0

    def event(self, draft: Draft | None, span: Span, phrase: Phrase | None) -> Event:
        """An event for a mention or a phrase."""
        subject = phrase is not None and phrase.role in SUBJECTS and not self._dateline(draft, span)
        plural = phrase is not None and phrase.number == "plur"
        return Event(span, draft, self.sentence(span.start), self.block(span.start), subject, plural)

    def _dateline(self, draft: Draft | None, span: Span) -> bool:
        """Whether a name is the place in capitals that opens a paragraph."""
        text = self.document.text[span.start : span.end]
        if draft is None or draft.label is not Label.GPE or len(text) < 4 or not text.isupper():
            return False
        blocks = self.document.blocks
        return bool(blocks) and blocks[self.block(span.start)].span.start == span.start

    def walk(self, named: Sequence[tuple[Mention, Draft]]) -> Iterator[Phrase]:
        """Give each phrase that names no entity, in the order of the text, the history filled up to it.

        Phrases that are not joined by the caller (through `add`) count as things of their own afterwards."""
        taken: dict[int, Phrase] = {}
        rest: list[Phrase] = []
        inside = sorted(((m.span, m, d) for m, d in named), key=lambda item: item[0])
        spans = [span for span, _, _ in inside]
        described = {m.span for m, _ in named if m.form in (Form.TITLE, Form.NOMINAL)}
        for phrase in self._phrases:
            owner = None if phrase.pronoun else self._owner(spans, phrase, described)
            if owner is None:
                rest.append(phrase)
            elif owner not in taken or phrase.head.end == spans[owner].end:
                taken[owner] = phrase
        at = 0
        for phrase in rest:
            while at < len(inside) and spans[at].start < phrase.head.start:
                span, _, draft = inside[at]
                self._spoken(self.event(draft, span, taken.get(at)))
                at += 1
            count = len(self.history)
            yield phrase
            if len(self.history) == count and phrase.role in SUBJECTS and not phrase.pronoun:
                self.history.append(self.event(None, phrase.span, phrase))

    @staticmethod
    def _owner(spans: Sequence[Span], phrase: Phrase, described: set[Span]) -> int | None:
        """Index of the mention that a phrase is; inside "the region’s head", "the region" is none of it."""
        head = phrase.head
        at = bisect_right(spans, (head.start, 1 << 60)) - 1
        for index in range(at, max(-1, at - 3), -1):
            span = spans[index]
            inner = span in described and phrase.span.end < span.end
            if span.start <= head.start and head.end <= span.end and not inner:
                return index
        return None

    def add(self, reference: Reference, phrase: Phrase) -> None:
        """Make a phrase a mention of an entity."""
        draft, form, reason = reference
        draft.mentions.append(Mention(phrase.span, draft.label, form, "grammar", None, reason))
        self._spoken(self.event(draft, phrase.span, phrase))

    def _spoken(self, event: Event) -> None:
        self.history.append(event)
        if event.draft is not None:
            self._last[id(event.draft)] = event

    def last(self, draft: Draft) -> Event | None:
        """The last event of an entity so far."""
        return self._last.get(id(draft))

    def known(self, label: Label, words: Iterable[str]) -> list[Draft]:
        """Entities spoken of so far with one of these words in a name or description, the nearest first."""
        found = {
            id(d): d for word in words for d in self._known.get((label, word), ()) if id(d) in self._last
        }
        return sorted(found.values(), key=lambda d: -self._last[id(d)].span.start)

    def before(self, offset: int, *, sentences: int, blocks: int) -> Iterator[Event]:
        """Events before an offset, the nearest first, at most so many sentences and blocks back."""
        sentence, block = self.sentence(offset), self.block(offset)
        for event in reversed(self.history):
            if sentence - event.sentence > sentences or block - event.block > blocks:
                return
            if event.span.start < offset:
                yield event

    def activation(
        self, offset: int, *, blocks: int, sentences: int = _FADED
    ) -> dict[int, tuple[Draft, float]]:
        """How present each entity is at an offset, by `id` of its draft.

        A sum over its mentions before the offset: subjects count twice; all fade by sentence and by block."""
        here, block = self.sentence(offset), self.block(offset)
        found: dict[int, tuple[Draft, float]] = {}
        for event in self.before(offset, sentences=sentences, blocks=blocks):
            if event.draft is not None:
                weight = (_SUBJECT if event.subject else 1.0) * _FADE ** (here - event.sentence)
                weight *= _BLOCK ** (block - event.block)
                _, before = found.get(id(event.draft), (event.draft, 0.0))
                found[id(event.draft)] = (event.draft, before + weight)
        return found
