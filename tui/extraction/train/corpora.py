"""Marked texts: the corpora's JSON lines and the project's own texts with inline marks."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from tui.model.mention import Label

OWN = Path(__file__).parent / "texts"
"""The project's own texts: `[P name]` marks a person, texts stand between lines of `---`."""

CODES = {
    "P": Label.PERSON,
    "O": Label.ORG,
    "G": Label.GPE,
    "L": Label.LOC,
    "N": Label.NORP,
    "F": Label.FAC,
    "E": Label.EVENT,
    "A": Label.LAW,
    "R": Label.PRODUCT,
    "W": Label.WORK_OF_ART,
}

_MARK = re.compile(r"\[([POGLNFEARW]) ([^\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its names in order, `(start, end, label)`; `unknown` spans hold what nobody labelled."""

    text: str
    names: tuple[tuple[int, int, Label], ...]
    unknown: tuple[tuple[int, int], ...] = ()
    doc: str | None = None


def read_jsonl(file: Path) -> list[Marked]:
    """Texts of one corpus, in its order."""
    texts = []
    for line in file.read_text(encoding="utf-8").rstrip("\n").split("\n"):
        row = json.loads(line)
        names = sorted((e["start"], e["end"], Label(e["label"])) for e in row["entities"])
        unknown = tuple((a, b) for a, b in row.get("unknown", ()))
        texts.append(Marked(row["text"], tuple(names), unknown, row.get("doc")))
    return texts


def read_inline(file: Path) -> list[Marked]:
    """The project's own texts of one file. Raises ValueError where a bracket belongs to no mark."""
    texts = []
    for block in re.split(r"^---\s*$", file.read_text(encoding="utf-8"), flags=re.MULTILINE):
        if block.strip():
            texts.append(_inline(block.strip("\n"), file.name))
    return texts


def _inline(block: str, source: str) -> Marked:
    text, names, at = "", [], 0
    for mark in _MARK.finditer(block):
        text += block[at : mark.start()]
        names.append((len(text), len(text) + len(mark[2]), CODES[mark[1]]))
        text += mark[2]
        at = mark.end()
    text += block[at:]
    if "[" in text or "]" in text:
        around = re.search(r".{0,30}[\[\]].{0,30}", text)
        raise ValueError(f"{source}: a bracket without a mark: {around[0] if around else ''}")
    return Marked(text, tuple(names))
