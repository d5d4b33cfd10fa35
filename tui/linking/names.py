"""Mentions gathered by their string: the units that the later steps join."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from tui.linking.keys import key, person_words, words
from tui.model.lexicon.countries import Place
from tui.model.mention import Form, Label, Mention

PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
THINGS = frozenset({Label.EVENT, Label.LAW, Label.PRODUCT, Label.WORK_OF_ART})
DOUBTFUL = 0.5
"""Below this mean score a label may be overruled by the same string's surer label, or by a full name."""


def family(label: Label) -> str:
    """ "place" for GPE, LOC and FAC, "thing" for events, laws, products and works, else the label itself."""
    return "place" if label in PLACES else "thing" if label in THINGS else label.value


@dataclass(slots=True, eq=False)
class Name:
    """All mentions of one string and family of labels. `surface` is its usual spelling, `home` the name
    it was joined to, `reason` why, `place` the country or region it names, `form` what its mentions are."""

    surface: str
    key: str
    words: tuple[str, ...]
    label: Label
    mentions: list[Mention]
    home: Name | None = None
    reason: str = ""
    place: Place | None = None
    form: Form = Form.NAME
    surfaces: Counter[str] = field(default_factory=Counter)

    @property
    def family(self) -> str:
        """The family of its label."""
        return family(self.label)

    @property
    def own(self) -> bool:
        """Whether it is one of the analyst's own."""
        return bool(self.mentions and self.mentions[0].of)

    @property
    def score(self) -> float:
        """Mean score of its mentions; 1 where none has one."""
        scores = [m.score for m in self.mentions if m.score is not None]
        return sum(scores) / len(scores) if scores else 1.0

    @property
    def first(self) -> int:
        """Offset of its first mention."""
        return self.mentions[0].span.start

    def root(self) -> Name:
        """The name that stands for everything it was joined with."""
        here = self
        while here.home is not None:
            here = here.home
        return here


class Join(NamedTuple):
    """One step's finding: `name` (or only these of its mentions) refers to what `into` refers to."""

    name: Name
    into: Name
    reason: str
    mentions: tuple[Mention, ...] = ()


def gather(text: str, mentions: Iterable[Mention]) -> list[Name]:
    """Names in the order of their first mention: the same string, its case, accents, articles and titles
    folded."""
    groups: dict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: m.span):
        surface = text[mention.span.start : mention.span.end]
        parts = person_words(surface) if mention.label is Label.PERSON else words(surface)
        groups[" ".join(parts) or key(surface), family(mention.label)].append(mention)
    return [_name(text, string, found) for (string, _), found in groups.items()]


def _name(text: str, string: str, mentions: list[Mention]) -> Name:
    surfaces = Counter(" ".join(text[m.span.start : m.span.end].split()) for m in mentions)
    label = vote(mentions)
    surface = surfaces.most_common(1)[0][0]
    parts = tuple(string.split())
    return Name(surface, string, parts, label, mentions, surfaces=surfaces)


def vote(mentions: Sequence[Mention]) -> Label:
    """The label with the greatest sum of scores; the earlier one where two are equal."""
    weights: dict[Label, float] = defaultdict(float)
    for mention in mentions:
        sure = 10.0 if mention.source == "yours" else 0.9
        weights[mention.label] += sure if mention.score is None else mention.score
    return max(weights, key=lambda label: weights[label])


def part(name: Name, text: str, mentions: tuple[Mention, ...]) -> Name:
    """Cut these mentions off a name, as a name of their own."""
    chosen = set(map(id, mentions))
    name.mentions = [m for m in name.mentions if id(m) not in chosen]
    fresh = _name(text, name.key, list(mentions))
    fresh.place, fresh.form = name.place, name.form
    return fresh


def apply(text: str, names: list[Name], joins: Iterable[Join]) -> None:
    """Carry out a step's joins; a name that was joined before is left where it is.

    The analyst's own names are joined to no other: what is found to be the same is joined to them."""
    for join in joins:
        name = join.name
        if name.home is not None or not name.mentions or (name.own and join.mentions):
            continue
        if join.mentions and len(join.mentions) < len(name.mentions):
            name = part(name, text, join.mentions)
            names.append(name)
        target = join.into.root()
        if name.own:
            name, target = target, name
        if target is name or name.own:
            continue
        name.home, name.reason = target, join.reason


def same_string(names: Sequence[Name]) -> list[Join]:
    """One string under two families of labels: joined when it has several words, or when one label is
    doubtful.

    A person's name stays apart from a place or an organisation of that name unless its label is doubtful."""
    by_key: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        by_key[name.key].append(name)
    joins = []
    for group in by_key.values():
        if len(group) < 2:
            continue
        first, *rest = sorted(group, key=lambda n: -n.score * len(n.mentions))
        for other in rest:
            people = Label.PERSON in (first.label, other.label)
            several = len(other.words) > 1 and not people
            if several or (other.score < DOUBTFUL and first.score > other.score):
                joins.append(Join(other, first, "same name"))
    return joins
