"""Mentions and phrases of a document to its entities: the steps, in their order."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from tui.linking import (
    acronyms,
    counterparts,
    countries,
    descriptions,
    drafts,
    firms,
    kinds,
    nominals,
    organisations,
    own,
    people,
    peoples,
    pronouns,
    salience,
)
from tui.linking.drafts import Draft
from tui.linking.names import Name, apply, gather, same_string
from tui.linking.scene import Scene
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase


def link(
    document: Document, mentions: Sequence[Mention], phrases: Sequence[Phrase] = ()
) -> tuple[Entity, ...]:
    """Entities, most salient first, each with its mentions in the order of the text.

    `mentions` are name spans with their labels; `phrases` the noun phrases of the grammar, where there
    is one. A pure function: the same document, mentions and phrases give the same entities."""
    text = document.text
    names = join_names(text, mentions, phrases)
    found = drafts.build(names)
    own.settle(text, found)
    join_phrases(document, found, phrases)
    salience.rank(document, found, phrases)
    found.sort(key=lambda d: (-d.salience, d.first))
    return tuple(_entity(text, draft, number) for number, draft in enumerate(found, 1))


def join_names(text: str, mentions: Sequence[Mention], phrases: Sequence[Phrase] = ()) -> list[Name]:
    """All names of the document, those of one entity joined; each step more daring than the one before."""
    mine, others = own.apart(mentions)
    names = gather(text, others)
    countries.mark_places(names)
    countries.mark_adjectives(text, names, phrases)
    names += own.gather(text, mine)
    apply(text, names, own.same_string(names))
    apply(text, names, countries.same_country(names))
    apply(text, names, same_string(names))
    apply(text, names, peoples.same_people(names))
    apply(text, names, acronyms.bracketed(text, names))
    apply(text, names, acronyms.also_known(text, names))
    apply(text, names, people.full_names(names))
    apply(text, names, people.other_order(names))
    apply(text, names, firms.by_founder(text, names))
    apply(text, names, people.short_names(text, names))
    apply(text, names, organisations.same_body(names))
    apply(text, names, organisations.by_trade(names))
    apply(text, names, acronyms.by_initials(names))
    apply(text, names, organisations.heads(text, names))
    apply(text, names, organisations.place_kinds(names))
    apply(text, names, organisations.states(names))
    return names


def join_phrases(document: Document, found: Sequence[Draft], phrases: Sequence[Phrase]) -> None:
    """Add descriptions, and as mentions the titles, noun phrases and pronouns that refer to the entities."""
    room = Room(m.span for d in found for m in d.mentions)
    told = descriptions.describe(document.text, found, phrases)
    counterparts.inherit(found, told)
    for item in told:
        if item.form is not None and room.take(item.span):
            reason = f"describes {item.draft.name}"
            item.draft.mentions.append(
                Mention(item.span, item.draft.label, item.form, "grammar", None, reason)
            )
    for draft in found:
        if draft.label is Label.PERSON:
            draft.gender = descriptions.gender(document.text, draft) or draft.gender
    if phrases:
        kinds.note(document.text, found)
        scene = Scene(document, found, phrases)
        for phrase in scene.walk([(m, d) for d in found for m in d.mentions]):
            referent = pronouns.referent if phrase.pronoun else nominals.referent
            reference = referent(scene, phrase)
            if reference is not None and room.take(phrase.span):
                scene.add(reference, phrase)
    for draft in found:
        draft.mentions.sort(key=lambda m: m.span)


class Room:
    """Where a further mention may stand: nested with others, but not on the same span and across none."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._names = sorted(spans)
        self._starts = [span.start for span in self._names]
        self._taken = set(self._names)

    def take(self, span: Span) -> bool:
        """Whether there is room; the span is taken then."""
        if span in self._taken or self._cut(span.start) or self._cut(span.end):
            return False
        self._taken.add(span)
        return True

    def _cut(self, offset: int) -> bool:
        """Whether an offset lies inside a name."""
        at = bisect_left(self._starts, offset) - 1
        return at >= 0 and self._names[at].end > offset


def _entity(text: str, draft: Draft, number: int) -> Entity:
    return Entity(
        id=f"e{number}",
        label=draft.label,
        name=draft.name,
        mentions=tuple(draft.mentions),
        aliases=drafts.aliases(text, draft.name, draft.mentions),
        description=draft.described[0] if draft.described else None,
        salience=draft.salience,
        iso=draft.place.iso if draft.place else None,
    )
