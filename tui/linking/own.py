"""An analyst's own entities: all strings of one are one entity, under its name and label, come what may."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.linking.drafts import Draft
from tui.linking.keys import fold, key, person_words, words
from tui.linking.names import Join, Name
from tui.model.lexicon.countries import Place, gazetteer
from tui.model.mention import Form, Label, Mention


def apart(mentions: Iterable[Mention]) -> tuple[list[Mention], list[Mention]]:
    """The mentions of the analyst's own names, and the others."""
    own: list[Mention] = []
    others: list[Mention] = []
    for mention in mentions:
        (own if mention.of else others).append(mention)
    return own, others


def gather(text: str, mentions: Iterable[Mention]) -> list[Name]:
    """One name for each of the analyst's entities, whatever its mentions are called."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: m.span):
        groups[mention.of].append(mention)
    return [_name(text, name, found) for name, found in groups.items()]


def _name(text: str, name: str, mentions: list[Mention]) -> Name:
    label = mentions[0].label
    surfaces = Counter(_surface(text, m) for m in mentions)
    parts = person_words(name) if label is Label.PERSON else words(name)
    place = _place((name, *surfaces)) if label is Label.GPE else None
    return Name(name, " ".join(parts) or key(name), parts, label, mentions, place=place, surfaces=surfaces)


def _place(strings: Iterable[str]) -> Place | None:
    """The country that one of the strings names; its code goes into the record."""
    names = {fold(string): place for string, place in gazetteer().names.items()}
    return next((place for string in strings if (place := names.get(key(string)))), None)


def same_string(names: Sequence[Name]) -> list[Join]:
    """Other mentions of a string that the analyst has claimed, found where case or accents differ."""
    owners: dict[str, Name] = {}
    for name in names:
        if name.own:
            for string in (name.surface, *name.surfaces):
                owners.setdefault(key(string), name)
    found = ((name, owners.get(name.key)) for name in names if not name.own)
    return [
        Join(name, own, "same name") for name, own in found if own is not None and own.family == name.family
    ]


def settle(text: str, drafts: Iterable[Draft]) -> None:
    """Give every entity of the analyst's its name and label, whatever was joined to it."""
    for draft in drafts:
        mine = {m.span: m for name in draft.names if name.own for m in name.mentions}
        if mine:
            first = next(iter(mine.values()))
            draft.name, draft.label = first.of, first.label
            if draft.label is not Label.GPE:
                draft.place = None
            draft.mentions = [
                _settled(text, mine[m.span]) if m.span in mine else replace(m, label=draft.label)
                for m in draft.mentions
            ]


def _settled(text: str, mention: Mention) -> Mention:
    """Its own name or an alias, as the analyst has it."""
    if key(_surface(text, mention)) == key(mention.of):
        return replace(mention, form=Form.NAME)
    return replace(mention, form=Form.ALIAS, joined=f"your alias of {mention.of}")


def _surface(text: str, mention: Mention) -> str:
    return " ".join(text[mention.span.start : mention.span.end].split())
