"""What one pass reads: the corpora in their shares, neighbouring sentences joined, some copies disguised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tui.extraction.train.corpora import OWN, Marked, read_inline, read_jsonl
from tui.extraction.train.disguise import Disguise

SHARES: Mapping[str, float] = {
    "voa-gold": 2,
    "briefings-gold": 3,
    "voa-silver": 0.4,
    "crossner": 1,
    "redocred": 1,
    "grobid": 1,
    "gum": 1,
    "ewt": 1,
    "wikigold": 1,
    "europarl": 1,
    "wnut17": 1,
}
"""How often each corpus is read in one pass."""

LONGEST = 1100
"""Characters of the longest text, about 250 pieces; longer ones are cut between sentences."""

_JOINTS = (" ", " ", " ", " ", "\n", "\n\n")
_CUT = re.compile(r"(?<=[.!?”\"])\s+(?=\S)|\n+")


@dataclass(frozen=True, slots=True)
class Mixture:
    """Corpora with how often each is read, and the disguises."""

    corpora: Mapping[str, tuple[Sequence[Marked], float]]
    disguise: Disguise

    @classmethod
    def of(
        cls, folder: Path, own: float = 0.0, silver: float | None = None, *, bold: bool = False
    ) -> Mixture:
        """The mixture of a folder of corpora, with our own texts `own` times; `bold` disguises more.

        `silver` takes the place of the share of the machine-marked texts."""
        shares = dict(SHARES) if silver is None else {**SHARES, "voa-silver": silver}
        corpora: dict[str, tuple[Sequence[Marked], float]] = {
            name: (read_jsonl(folder / f"{name}.jsonl"), share) for name, share in shares.items()
        }
        if own:
            corpora["own"] = ([text for file in sorted(OWN.glob("*.txt")) for text in read_inline(file)], own)
        texts = [text for some, _ in corpora.values() for text in some]
        return cls(corpora, Disguise.of(texts, bold=bold))

    def one_pass(self, random: Random) -> Iterator[Marked]:
        """Texts in an order of their own, each as the encoder shall read it."""
        texts: list[Marked] = []
        for some, share in self.corpora.values():
            whole, part = divmod(share, 1)
            for _ in range(int(whole)):
                texts += _joined(some, random)
            if part:
                texts += random.sample(groups := list(_joined(some, random)), round(part * len(groups)))
        random.shuffle(texts)
        for text in texts:
            yield self.disguise(text, random)


def _joined(texts: Sequence[Marked], random: Random) -> Iterator[Marked]:
    """One to six neighbours of one document joined; texts that are long of themselves cut."""
    group: list[Marked] = []
    wanted = random.randint(1, 6)
    for text in texts:
        if len(text.text) > LONGEST // 2:
            yield from _pieces(text)
            continue
        size = sum(len(t.text) for t in group) + len(text.text)
        if group and (len(group) >= wanted or group[-1].doc != text.doc or size > LONGEST):
            yield _join(group, random.choice(_JOINTS))
            group, wanted = [], random.randint(1, 6)
        group.append(text)
    if group:
        yield _join(group, random.choice(_JOINTS))


def _join(group: Sequence[Marked], joint: str) -> Marked:
    text, names, unknown = "", [], []
    for part in group:
        at = len(text) + (len(joint) if text else 0)
        text += (joint if text else "") + part.text
        names += [(a + at, b + at, label) for a, b, label in part.names]
        unknown += [(a + at, b + at) for a, b in part.unknown]
    return Marked(text, tuple(names), tuple(unknown), group[0].doc)


def _pieces(text: Marked) -> Iterator[Marked]:
    """A text in parts of at most `LONGEST` characters, cut between sentences and never in a name."""
    cuts = [m.end() for m in _CUT.finditer(text.text) if not any(a < m.end() < b for a, b, _ in text.names)]
    start, last = 0, 0
    for cut in [*cuts, len(text.text)]:
        if cut - start > LONGEST and last > start:
            yield part(text, start, last)
            start = last
        last = cut
    yield part(text, start, len(text.text))


def part(text: Marked, start: int, end: int) -> Marked:
    """The text between two offsets."""
    return Marked(
        text.text[start:end],
        tuple((a - start, b - start, label) for a, b, label in text.names if start <= a and b <= end),
        tuple((max(a, start) - start, min(b, end) - start) for a, b in text.unknown if a < end and b > start),
        text.doc,
    )
