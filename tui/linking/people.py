"""People: fuller and shorter forms of one name, surnames and first names alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from tui.linking.bearers import assign
from tui.linking.names import DOUBTFUL, Join, Name
from tui.model.lexicon.names import FEMALE, MALE, PARTICLES, SHORT
from tui.model.mention import Label, Mention

_ARTICLE = re.compile(r"(?:al|el|as|ash|an|at|ad|ar|ul)-(?=..)")


def surname(words: Sequence[str]) -> tuple[str, ...]:
    """The last word with the particles before it: ("von", "der", "leyen")."""
    at = len(words) - 1
    while at > 1 and words[at - 1] in PARTICLES:
        at -= 1
    return tuple(words[at:])


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
    called: dict[int, list[Mention]] = defaultdict(list)
    for name in names:
        roots = {id(n.root()) for n in index.get(name.words, {}).get("first name", ())}
        if name.label is Label.PERSON and len(name.words) == 1 and len(roots) == 1:
            called[roots.pop()] += name.mentions
    joins = []
    for name in names:
        if name.home is not None or name.words not in index or not _may_be_person(name):
            continue
        for part in ("surname", "first name", "part of the name"):
            bearers = [n for n in index[name.words][part] if n is not name]
            if bearers:
                joins += assign(text, name, bearers, f"{_called(part, name)} of", called)
                break
    return joins


def _called(part: str, name: Name) -> str:
    """What to call a part of a name: the first word of Zhang Meilin is her surname."""
    given = any(name.key in known for known in (MALE, FEMALE))
    return "first word" if part == "first name" and not given else part


def _may_be_person(name: Name) -> bool:
    if name.label is Label.PERSON:
        return True
    return name.family in ("ORG", "place", "thing") and name.place is None and name.score < DOUBTFUL
