"""Texts to measure on: the first words of a seed, and as many words as are wanted, written by rule."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tui.model.analysis import Analysis
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.span import Span
from tui.reading import read_text

from .terminal import ROOT

LONG = 100_000
SHORT = 600
_FIRST = [
    "Adela",
    "Bruno",
    "Clara",
    "Dmitri",
    "Elena",
    "Farid",
    "Greta",
    "Hassan",
    "Ilse",
    "Jorge",
    "Karin",
    "Luis",
    "Marta",
    "Nadia",
    "Omar",
    "Paula",
]
_HEAD = [
    "Ash",
    "Brack",
    "Cor",
    "Dun",
    "Ell",
    "Fair",
    "Gren",
    "Hart",
    "Iver",
    "Kel",
    "Lang",
    "Mar",
    "Nor",
    "Oak",
    "Pen",
    "Quin",
    "Rath",
    "Sel",
    "Tor",
    "Wex",
]
_TAIL = [
    "ley",
    "ford",
    "mann",
    "son",
    "sky",
    "berg",
    "ton",
    "wick",
    "more",
    "dale",
    "ova",
    "stein",
    "field",
    "hurst",
    "ini",
]
_BODIES = ["Institute", "Agency", "Council", "Authority", "Bank", "Institution", "Group", "Ministry"]
_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SAYINGS = (
    "{who} told reporters in {place} that the talks with the {body} would go on into {month}.",
    "On {day} {month} {year} the {body} put the damage at {number} million dollars, as {who} expected.",
    "In {place}, prices rose by {number} percent within a year, the {body} said in a report.",
    "Some {number} people left {place} before the bridge was closed, according to {who}.",
    "{who}, who has led the {body} since {year}, declined to say when the port would open again.",
    "Nobody at the {body} would confirm what {who} had said a week earlier about the pipeline.",
    "The ship had left {place} on {day} {month} with {number} tons of wheat on board.",
    "They agreed to meet again in {place} after the vote, and {who} promised a written answer.",
)
_FILLER = "It went on like that for most of the day while the rest of them waited outside. "
_SLOT = re.compile(r"\{(\w+)\}")


def words(text: str) -> int:
    """How many words a text has."""
    return len(text.split())


def short() -> str:
    """The first paragraphs of a seed, up to about 600 words."""
    kept: list[str] = []
    for paragraph in (ROOT / "seeds" / "02-key-bridge.txt").read_text(encoding="utf-8").split("\n\n"):
        if kept and words("\n\n".join([*kept, paragraph])) > SHORT + 20:
            break
        kept.append(paragraph)
    return "\n\n".join(kept) + "\n"


def long(count: int = LONG, seed: int = 7) -> str:
    """About `count` words: paragraphs of the plain seeds in turn with paragraphs written by rule."""
    chance = random.Random(seed)
    prose = [
        paragraph
        for path in sorted((ROOT / "seeds").glob("*.txt"))
        for paragraph in path.read_text(encoding="utf-8").split("\n\n")
        if words(paragraph) > 30
    ]
    cast = Cast(chance, 1500)
    made: list[str] = []
    had = 0
    while had < count:
        written = "".join(piece for piece, _ in cast.paragraph(5))
        for paragraph in (chance.choice(prose).strip(), written):
            made.append(paragraph)
            had += words(paragraph)
    return "A very long briefing\n\n" + "\n\n".join(made) + "\n"


def opening(text: str) -> str:
    """Words that begin a paragraph below the title, short enough to stand in one row of the article."""
    paragraph = text.split("\n\n")[2]
    first = paragraph.split("\n")[0]
    return first[:28].rsplit(" ", 1)[0]


@dataclass(frozen=True, slots=True)
class Name:
    """An invented person, place or body."""

    label: Label
    words: str


class Cast:
    """Invented names, each as often as every other, and sentences that hold them."""

    def __init__(self, chance: random.Random, entities: int) -> None:
        self._chance = chance
        self.names: list[Name] = []
        used: set[str] = set()
        while len(self.names) < entities:
            name = self._name(len(self.names) % 3)
            if name.words not in used:
                used.add(name.words)
                self.names.append(name)
        self._turns = {
            "who": self._turn(Label.PERSON),
            "place": self._turn(Label.GPE),
            "body": self._turn(Label.ORG),
        }

    def _name(self, kind: int) -> Name:
        pick = self._chance.choice
        stem = pick(_HEAD) + pick(_TAIL)
        if kind == 0:
            return Name(Label.PERSON, f"{pick(_FIRST)} {stem}")
        if kind == 1:
            return Name(Label.GPE, f"{pick(('Port', 'New', 'San', 'Upper'))} {stem}")
        return Name(Label.ORG, f"{stem} {pick(_BODIES)}")

    def _turn(self, label: Label) -> Iterator[Name]:
        own = [name for name in self.names if name.label is label]
        while True:
            self._chance.shuffle(own)
            yield from own

    def paragraph(self, sentences: int) -> Iterator[tuple[str, Name | None]]:
        """Pieces of a paragraph in order, those that are names with the name."""
        for number in range(sentences):
            if number:
                yield " ", None
            for place, piece in enumerate(_SLOT.split(self._chance.choice(_SAYINGS))):
                if place % 2 == 0:
                    yield piece, None
                elif piece in self._turns:
                    name = next(self._turns[piece])
                    yield name.words, name
                else:
                    yield self._plain(piece), None

    def _plain(self, slot: str) -> str:
        if slot == "month":
            return self._chance.choice(_MONTHS)
        low, high = {"day": (1, 28), "year": (1980, 2024)}.get(slot, (2, 950))
        return str(self._chance.randint(low, high))


def analysed(count: int = LONG, mentions: int = 6000, entities: int = 1500) -> Analysis:
    """A complete analysis of about `count` words with so many mentions, made without any extraction."""
    cast = Cast(random.Random(11), entities)
    pieces = ["A long briefing with many names\n\n"]
    at = len(pieces[0])
    placed: dict[Name, list[Mention]] = {}
    total = 0
    while total < mentions:
        paragraph = list(cast.paragraph(4))
        for piece, name in paragraph:
            if name is not None and total < mentions:
                placed.setdefault(name, []).append(Mention(Span(at, at + len(piece)), name.label))
                total += 1
            pieces.append(piece)
            at += len(piece)
        # Words without a name, so many that the mentions are spread over the whole text.
        wanted = count * sum(name is not None for _, name in paragraph) / mentions
        missing = wanted - words("".join(piece for piece, _ in paragraph))
        pieces.append(" " + _FILLER * max(0, round(missing / words(_FILLER))) + "\n\n")
        at += len(pieces[-1])
    document = read_text("".join(pieces))
    found = sorted(placed.items(), key=lambda item: (-len(item[1]), item[1][0].span))
    made = tuple(
        Entity(f"e{rank}", name.label, name.words, tuple(own), salience=1 / rank)
        for rank, (name, own) in enumerate(found, 1)
    )
    return Analysis(document, made, revision=1, complete=True)


def written(folder: Path) -> dict[str, Path]:
    """The texts as files, by name."""
    texts = {"short": short(), "long": long()}
    paths = {}
    for name, text in texts.items():
        paths[name] = folder / f"{name}.txt"
        paths[name].write_text(text, encoding="utf-8")
    return paths
