"""Entities in the making: joined names with all their mentions, before names and ranks are given."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from tui.linking.genders import gender
from tui.linking.keys import is_acronym
from tui.linking.names import THINGS, Name, vote
from tui.model.lexicon.countries import Place
from tui.model.lexicon.names import STATES
from tui.model.mention import Form, Label, Mention

_LOWER = frozenset("of the and for in on to at de la du des van von der den bin al und et y".split())  # noqa: SIM905


@dataclass(eq=False)
class Draft:
    """An entity in the making; `described` holds the descriptions found, best first, `gender` "masc", "fem"
    or "" as names and titles tell it, `guess` the gender of the pronouns joined to it, `kinds` nouns that the
    text uses of it in passing."""

    names: list[Name]
    label: Label
    name: str
    mentions: list[Mention]
    place: Place | None = None
    gender: str = ""
    guess: str = ""
    described: list[str] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    salience: float = 0.0

    @property
    def first(self) -> int:
        """Offset of its first mention."""
        return min(m.span.start for m in self.mentions)

    @cached_property
    def words(self) -> frozenset[str]:
        """All words of all its names, folded."""
        return frozenset(word for name in self.names for word in name.words)


def build(names: Sequence[Name]) -> list[Draft]:
    """One draft for each name that stands for itself, in the order of first mention."""
    clusters: dict[int, list[Name]] = defaultdict(list)
    for name in names:
        if name.mentions:
            clusters[id(name.root())].append(name)
    drafts = [_draft(cluster) for cluster in clusters.values()]
    drafts.sort(key=lambda d: d.first)
    return drafts


def _draft(names: list[Name]) -> Draft:
    named = [n for n in names if n.form is Form.NAME] or names
    place = next((n.place for n in named if n.place), None)
    label = place.label if place else _label(named)
    best = _fullest(named, label)
    title = place.name if place else spell(best)
    mentions = [
        Mention(m.span, label, form, m.source, m.score, n.reason or ("same name" if at else ""))
        for n in names
        for form in (_form(n, best, place),)
        for at, m in enumerate(n.mentions)
    ]
    mentions.sort(key=lambda m: m.span)
    known = ""
    if label is Label.PERSON:
        known = next((g for n in named if len(n.words) > 1 and (g := gender(n.words))), "")
    return Draft(list(names), label, title, mentions, place, known)


def _label(names: Sequence[Name]) -> Label:
    """By vote; a full name's label counts more than that of its acronym, its surname or its first words."""
    root = names[0].root()
    full = [n for n in names if n is root or len(n.words) >= max(2, len(root.words))] or names
    return vote([m for n in full for m in n.mentions])


def _form(name: Name, best: Name, place: Place | None) -> Form:
    if name.form is not Form.NAME:
        return name.form
    return Form.NAME if name is best or name.key == best.key or place else Form.ALIAS


def _fullest(names: Sequence[Name], label: Label) -> Name:
    """The name that says most: of a person the commonest full one, else the longest that is no acronym."""

    def rank(name: Name) -> tuple[object, ...]:
        acronym = is_acronym(name.surface)
        if label is Label.PERSON:
            return (len(name.words) > 1, min(len(name.mentions), 3), len(name.words), -name.first)
        return (not acronym, name.home is None, len(name.words), len(name.mentions), -name.first)

    same = [n for n in names if (n.label is label) or n.label in THINGS] or list(names)
    return max(same, key=rank)


def spell(name: Name) -> str:
    """The usual spelling without a possessive; Title Case where the text has only small letters or
    capitals."""
    found = name.surfaces.most_common()
    mixed = [s for s, _ in found if any(c.isupper() for c in s) and any(c.islower() for c in s)]
    surface = mixed[0] if mixed else found[0][0]
    plain = "".join(c for c in surface if c.isalpha())
    proper = name.label in (Label.PERSON, Label.GPE, Label.LOC, Label.FAC)
    if surface.endswith(".") and name.label is Label.GPE and name.key in STATES:
        state = STATES[name.key]
        return f"{state} state" if state in ("Washington", "New York") else state
    if plain.islower() and (proper or name.label is Label.ORG):
        return _title(surface)
    shout = proper and plain.isupper() and len(plain) > 3
    return _title(surface.lower()) if shout else surface


def _title(text: str) -> str:
    parts = text.split(" ")
    return " ".join(
        w if at and w.lower() in _LOWER else "-".join(p[:1].upper() + p[1:] for p in w.split("-"))
        for at, w in enumerate(parts)
    )


def aliases(text: str, name: str, mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Other spellings among naming and adjectival mentions, most frequent first, then by the text."""
    wanted = (Form.NAME, Form.ALIAS, Form.ADJECTIVAL)
    found = Counter(" ".join(text[m.span.start : m.span.end].split()) for m in mentions if m.form in wanted)
    return tuple(s for s, _ in found.most_common() if s != name)
