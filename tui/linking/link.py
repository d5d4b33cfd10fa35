"""Mentions and phrases of a document to its entities: the steps, in their order."""

from __future__ import annotations

from collections.abc import Sequence

from tui.linking import acronyms, countries, drafts, organisations, people, salience
from tui.linking.drafts import Draft
from tui.linking.names import Name, apply, gather, same_string
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Mention
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
    subjects = {p.head for p in phrases if p.role.startswith("nsubj")}
    salience.rank(document, found, subjects)
    found.sort(key=lambda d: (-d.salience, d.first))
    return tuple(_entity(text, draft, number) for number, draft in enumerate(found, 1))


def join_names(text: str, mentions: Sequence[Mention], phrases: Sequence[Phrase] = ()) -> list[Name]:
    """All names of the document, those of one entity joined; each step more daring than the one before."""
    names = gather(text, mentions)
    countries.mark_places(names)
    countries.mark_adjectives(text, names, phrases)
    apply(text, names, countries.same_country(names))
    apply(text, names, same_string(names))
    apply(text, names, acronyms.bracketed(text, names))
    apply(text, names, people.full_names(names))
    apply(text, names, people.short_names(text, names))
    apply(text, names, organisations.same_body(names))
    apply(text, names, acronyms.by_initials(names))
    apply(text, names, organisations.heads(text, names))
    apply(text, names, organisations.place_kinds(names))
    apply(text, names, organisations.states(names))
    return names


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
