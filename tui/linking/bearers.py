"""Which of several bearers of a name a surname or a first name alone means, in its place."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from tui.linking.genders import gender, told_gender
from tui.linking.keys import fold, singular
from tui.linking.names import Join, Name
from tui.model.lexicon.titles import GENDERED, KIN, ROLES, SHORT_TITLES
from tui.model.mention import Mention

_FAMILY = re.compile(r"\b(?:children|sons|daughters|parents|siblings|brothers|sisters)\b[^.;\n]*$")
"""Nouns that tell of several relatives, whose names follow in the same sentence."""
_NEAR = 500
"""Characters that a name in full reaches on where a text has no paragraphs."""
_HOUSE = re.compile(r"\s+(?:family|clan|dynasty|brothers|sisters|siblings|heirs|children)\b")
"""Nouns after a surname that mean nobody alone."""


def assign(
    text: str, name: Name, bearers: Sequence[Name], reason: str, called: Mapping[int, Sequence[Mention]]
) -> list[Join]:
    """Each mention of a short name to one of the bearers, or to none: by title, by gender, by nearness.

    `called` holds the mentions of people by their first name alone, by `id` of the name in full."""
    roots = {id(b.root()): b.root() for b in bearers}
    if len(roots) == 1:
        (only,) = roots.values()
        return [Join(name, only, f"{reason} {only.surface}")]
    own = [b for b in bearers if not _only_kin(text, b, called.get(id(b.root()), ()))] or list(bearers)
    starts = _starts(own)
    chosen: dict[tuple[int, str], list[Mention]] = defaultdict(list)
    for mention in name.mentions:
        if is_house(text, mention):
            continue
        if bearer := _titled(text, mention, bearers):
            chosen[id(bearer), "by the office before it"].append(mention)
        elif bearer := _of_gender(text, mention, bearers):
            chosen[id(bearer), "by the title before it"].append(mention)
        elif found := _nearest(text, mention, starts):
            chosen[id(found[0]), found[1]].append(mention)
    return [
        Join(name, roots[which], f"{reason} {roots[which].surface}, {why}", tuple(its))
        for (which, why), its in chosen.items()
    ]


def is_house(text: str, mention: Mention) -> bool:
    """Whether a surname means a whole family: "the Halden family"."""
    return _HOUSE.match(text, mention.span.end) is not None


def _starts(bearers: Sequence[Name]) -> list[tuple[int, Name]]:
    """Where the bearers are named in full, in order."""
    return sorted(((m.span.start, b.root()) for b in bearers for m in b.mentions), key=lambda pair: pair[0])


def _of_gender(text: str, mention: Mention, bearers: Sequence[Name]) -> Name | None:
    """The only bearer named before who is known to be of the gender that "Mr" or "Ms" tells."""
    told = told_gender(text, mention)
    if not told:
        return None
    found = {
        id(b.root()): b.root()
        for b in bearers
        if b.first < mention.span.start and _gender_here(text, b.root()) == told
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _gender_here(text: str, name: Name) -> str:
    """Gender that a full name, a title before it, or a noun beside it ("the chairwoman") tells."""
    if known := gender(name.words):
        return known
    told = {told_gender(text, m) for m in name.mentions}
    told |= {GENDERED.get(word, "") for m in name.mentions for word in _beside(text, m)}
    told.discard("")
    return told.pop() if len(told) == 1 else ""


def _nearest(text: str, mention: Mention, starts: Sequence[tuple[int, Name]]) -> tuple[Name, str] | None:
    """The bearer named in full before a short name in its paragraph; past it the one named in full most
    often, so that a relative or namesake mentioned once does not keep the surname.

    A surname that stands before every name in full, as in a headline, is that of the first to be named."""
    told = told_gender(text, mention)
    fitting = [
        (start, root)
        for start, root in starts
        if not (told and (known := gender(root.words)) and told != known)
    ]
    before = [(start, root) for start, root in fitting if start < mention.span.start]
    if not before:
        first = _announced(text, mention, fitting)
        return (first, "the first so named after it") if first else None
    start, nearest = before[-1]
    if mention.span.start - start < _NEAR and "\n\n" not in text[start : mention.span.start]:
        return nearest, "the nearest so named before it"
    count = Counter(id(root) for _, root in before)
    most = max(count.values())
    found = next(root for _, root in reversed(before) if count[id(root)] == most)
    return found, "the one so named most often"


def _announced(text: str, mention: Mention, starts: Sequence[tuple[int, Name]]) -> Name | None:
    """The bearer first named after a short name, shortly and with no other in the same paragraph."""
    if not starts or starts[0][0] - mention.span.end > _NEAR:
        return None
    begin, first = starts[0]
    other = next((start for start, root in starts if root is not first), None)
    return first if other is None or "\n\n" in text[begin:other] else None


def _titled(text: str, mention: Mention, bearers: Sequence[Name]) -> Name | None:
    """The one bearer of a name beside whose full name stands the office that stands before the short one."""
    title = _last_word(text[max(0, mention.span.start - 30) : mention.span.start])
    if title not in ROLES:
        return None
    found = {
        id(bearer.root()): bearer.root()
        for bearer in bearers
        for full in bearer.mentions
        if title in _beside(text, full)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def _only_kin(text: str, name: Name, called: Sequence[Mention]) -> bool:
    """Whether a person is only somebody's relative here ("his son"): then the surname alone is not theirs."""
    told = [_kin_or_office(text, mention) for mention in (*name.root().mentions, *called)]
    return "kin" in told and "office" not in told


def _kin_or_office(text: str, mention: Mention) -> str:
    """ "kin" or "office" by the noun nearest to a name, before it or in its apposition, else ""."""
    line = text[max(0, mention.span.start - 140) : mention.span.start]
    last = _last_word(line)
    if last in KIN or last in ROLES:
        return "kin" if last in KIN else "office"
    before, after = _clauses(text, mention)
    for word in (*after, *reversed(before)):
        if word in KIN or word in ROLES:
            return "kin" if word in KIN else "office"
    return "kin" if _FAMILY.search(line) else ""


def _last_word(text: str) -> str:
    """The word that ends a text, in the singular, where no clause ends there."""
    word = (text.split() or [""])[-1]
    ends = word[-1:] in ",;:!?" or (word.endswith(".") and fold(word) not in SHORT_TITLES)
    return "" if ends else singular(word)


def _beside(text: str, mention: Mention) -> set[str]:
    """Words shortly before a name, and after it as far as its clause goes, in the singular."""
    before, after = _clauses(text, mention)
    return {*before, *after}


def _clauses(text: str, mention: Mention) -> tuple[list[str], list[str]]:
    """The words of the clause before a name, and of the apposition after it, in the singular."""
    before = text[max(0, mention.span.start - 40) : mention.span.start].rstrip(", ")
    before = re.split(r"[,.;\n]", before)[-1]
    after = text[mention.span.end : mention.span.end + 60].lstrip(", ")
    after = re.split(r"[,.;\n]", after)[0] if text[mention.span.end : mention.span.end + 1] == "," else ""
    return [singular(word) for word in before.split()], [singular(word) for word in after.split()]
