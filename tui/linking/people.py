"""People: fuller and shorter forms of one name, surnames and first names alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from tui.linking.keys import fold, singular
from tui.linking.names import DOUBTFUL, Join, Name
from tui.model.lexicon.names import FEMALE, MALE, PARTICLES, SHORT
from tui.model.lexicon.titles import HONORIFICS, KIN, ROLES
from tui.model.mention import Label, Mention

_FAMILY = re.compile(r"\b(?:children|sons|daughters|parents|siblings|brothers|sisters)\b[^.;\n]*$")
"""Nouns that tell of several relatives, whose names follow in the same sentence."""
_NEAR = 500
"""Characters that a name in full reaches on where a text has no paragraphs."""
_ARTICLE = re.compile(r"(?:al|el|as|ash|an|at|ad|ar|ul)-(?=..)")


def surname(words: Sequence[str]) -> tuple[str, ...]:
    """The last word with the particles before it: ("von", "der", "leyen")."""
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return tuple(words[at:])


def gender(words: Sequence[str]) -> str:
    """Gender that a full name's first word tells, else ""."""
    first = words[0].split("-")[0]
    man, woman = first in MALE, first in FEMALE
    return "" if man == woman else "masc" if man else "fem"


def _given_fit(one: str, other: str) -> bool:
    """Whether two given names can be one person's: equal, an initial, or a short form."""
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one in SHORT.get(other, ()) or other in SHORT.get(one, ())


def same_person(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two full names can be one person's: "Joe Biden", "Joseph R Biden"; middle names must agree."""
    if len(one) < 2 or len(other) < 2 or surname(one) != surname(other) or not _given_fit(one[0], other[0]):
        return False
    middles = [words[1 : len(words) - len(surname(words))] for words in (one, other)]
    if not all(middles):
        return True
    return all(_given_fit(a, b) for a, b in zip(*middles, strict=False))


def full_names(names: Sequence[Name]) -> list[Join]:
    """Full names of one person in fuller and shorter form; nothing where two people would fit."""
    people = [n for n in names if n.label is Label.PERSON and len(n.words) > 1 and n.home is None]
    by_surname: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in people:
        by_surname[surname(name.words)].append(name)
    joins = []
    for group in by_surname.values():
        longest = sorted(group, key=lambda n: (-len(n.words), n.first))
        for name in longest[1:]:
            fits = [o for o in longest if o is not name and same_person(o.words, name.words)]
            fits = [o for o in fits if longest.index(o) < longest.index(name)]
            if fits and all(same_person(fits[0].words, o.words) for o in fits):
                joins.append(Join(name, fits[0], f"form of {fits[0].surface}"))
    return joins


def other_order(names: Sequence[Name]) -> list[Join]:
    """Two words in either order, as Chinese, Japanese and Hungarian names are written: "Mori Aiko"."""
    people: dict[tuple[str, ...], Name] = {
        n.words: n for n in names if n.label is Label.PERSON and len(n.words) == 2
    }
    joins = []
    for name in people.values():
        other = people.get(name.words[::-1])
        if other is not None and other is not name and other.first < name.first:
            joins.append(Join(name, other, f"{other.surface} in the other order"))
    return joins


def short_names(text: str, names: Sequence[Name]) -> list[Join]:
    """Surnames and first names alone, with or without a title.

    Where several people bear the name, each mention goes to the nearest earlier full name, or to none."""
    index: dict[tuple[str, ...], dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
    for name in names:
        if name.label is Label.PERSON and len(name.words) > 1:
            last = surname(name.words)
            index[last]["surname"].append(name)
            if len(last) > 1:
                index[last[-1:]]["surname"].append(name)
            if (plain := _ARTICLE.sub("", last[-1])) != last[-1]:
                index[plain,]["surname"].append(name)
            index[name.words[:1]]["first name"].append(name)
            for middle in name.words[1 : len(name.words) - len(last)]:
                if len(middle) > 2 and not any(middle in known for known in (MALE, FEMALE, PARTICLES)):
                    index[middle,]["part of the name"].append(name)
            for at in range(1, len(name.words) - len(last)):
                index[name.words[at:]]["part of the name"].append(name)
                index[name.words[: at + 1]]["part of the name"].append(name)
    joins = []
    for name in names:
        if name.home is not None or name.words not in index or not _may_be_person(name):
            continue
        for part in ("surname", "first name", "part of the name"):
            bearers = [n for n in index[name.words][part] if n is not name]
            if bearers:
                joins += _assign(text, name, bearers, f"{part} of")
                break
    return joins


def _may_be_person(name: Name) -> bool:
    if name.label is Label.PERSON:
        return True
    return name.family in ("ORG", "place", "thing") and name.place is None and name.score < DOUBTFUL


def _assign(text: str, name: Name, bearers: list[Name], reason: str) -> list[Join]:
    roots = {id(b.root()): b.root() for b in bearers}
    if len(roots) == 1:
        (only,) = roots.values()
        return [Join(name, only, f"{reason} {only.surface}")]
    bearers = [b for b in bearers if not _only_kin(text, b)] or bearers
    starts = sorted(((m.span.start, b.root()) for b in bearers for m in b.mentions), key=lambda pair: pair[0])
    chosen: dict[int, list[Mention]] = defaultdict(list)
    for mention in name.mentions:
        bearer = _titled(text, mention, bearers) or _nearest(text, mention, starts)
        if bearer is not None:
            chosen[id(bearer)].append(mention)
    why = "by title, or the nearest before"
    return [
        Join(name, roots[which], f"{reason} {roots[which].surface}, {why}", tuple(found))
        for which, found in chosen.items()
    ]


def _nearest(text: str, mention: Mention, starts: Sequence[tuple[int, Name]]) -> Name | None:
    """The bearer named in full before a short name in its paragraph; past it the one named in full most
    often, so that a relative or namesake mentioned once does not keep the surname."""
    told = told_gender(text, mention)
    before = [
        (start, root)
        for start, root in starts
        if start < mention.span.start and not (told and (known := gender(root.words)) and told != known)
    ]
    if not before:
        return None
    start, nearest = before[-1]
    if mention.span.start - start < _NEAR and "\n\n" not in text[start : mention.span.start]:
        return nearest
    count = Counter(id(root) for _, root in before)
    most = max(count.values())
    return next(root for _, root in reversed(before) if count[id(root)] == most)


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


def _only_kin(text: str, name: Name) -> bool:
    """Whether a person is only somebody's relative here ("his son"): then the surname alone is not theirs."""
    told = [_kin_or_office(text, mention) for mention in name.root().mentions]
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
    words = text.split()
    return singular(words[-1]) if words else ""


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


def told_gender(text: str, mention: Mention) -> str:
    """Gender that a title straight before a name or inside it tells, else ""."""
    before = text[max(0, mention.span.start - 12) : mention.span.start].split()
    inside = text[mention.span.start : mention.span.end].split()
    near = [*before[-1:], *inside[:-1][:1]]
    return next((g for word in near if (g := HONORIFICS.get(fold(word), ""))), "")
