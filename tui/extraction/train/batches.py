"""Marked texts as tensors: pieces, cases, and the tag of every word's first piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from random import Random

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from tui.extraction.names.decode import LABELS
from tui.extraction.names.encoder import case_of
from tui.extraction.train.corpora import Marked

IGNORED = -100
"""The tag of pieces that the loss leaves out."""

_BUCKET = 1500  # texts that are sorted by length together
_FIRST = {label: 1 + 2 * number for number, label in enumerate(LABELS)}


@dataclass(frozen=True, slots=True)
class Pieces:
    """One text as the encoder reads it, with `tags` to learn; `first` is 1 at the first piece of a word."""

    ids: list[int]
    case: list[int]
    tags: list[int]
    first: list[int]


def encode(text: Marked, tokenizer: Tokenizer) -> Pieces:
    """Pieces of a text; words that touch a name carry its tag."""
    encoded = tokenizer.encode(text.text)
    case, first = [0] * len(encoded.ids), [0] * len(encoded.ids)
    tags = [IGNORED] * len(encoded.ids)
    spans: dict[int, list[int]] = {}
    for piece, word in enumerate(encoded.word_ids):
        if word is not None:
            spans.setdefault(word, []).append(piece)
    at = 0
    inside: tuple[int, int] | None = None
    for pieces in spans.values():
        start, end = encoded.offsets[pieces[0]][0], encoded.offsets[pieces[-1]][1]
        kind = case_of(text.text[start:end])
        for piece in pieces:
            case[piece] = kind
        while at < len(text.names) and text.names[at][1] <= start:
            at += 1
        tag = 0
        if at < len(text.names) and text.names[at][0] < end:
            name = text.names[at]
            tag = _FIRST[name[2]] + (inside == name[:2])
            inside = name[:2]
        elif any(a < end and b > start for a, b in text.unknown):
            tag = IGNORED
        tags[pieces[0]] = tag
        first[pieces[0]] = 1
    return Pieces(encoded.ids, case, tags, first)


def batches(
    texts: Iterable[Marked], tokenizer: Tokenizer, size: int, random: Random
) -> Iterator[dict[str, Tensor]]:
    """Batches of about `size` pieces, of texts of like length; every tensor is `[batch, time]`."""
    stream = iter(texts)
    while bucket := [encode(text, tokenizer) for text in islice(stream, _BUCKET)]:
        bucket.sort(key=lambda pieces: len(pieces.ids))
        some: list[list[Pieces]] = [[]]
        for pieces in bucket:
            if some[-1] and (len(some[-1]) + 1) * len(pieces.ids) > size:
                some.append([])
            some[-1].append(pieces)
        random.shuffle(some)
        yield from map(_tensors, some)


def _tensors(some: list[Pieces]) -> dict[str, Tensor]:
    width = max(len(pieces.ids) for pieces in some)
    out = {name: np.zeros((len(some), width), np.int64) for name in ("ids", "case", "mask", "tags", "first")}
    out["tags"][:] = IGNORED
    for row, pieces in enumerate(some):
        length = len(pieces.ids)
        out["ids"][row, :length] = pieces.ids
        out["case"][row, :length] = pieces.case
        out["tags"][row, :length] = pieces.tags
        out["first"][row, :length] = pieces.first
        out["mask"][row, :length] = 1
    return {name: torch.from_numpy(value) for name, value in out.items()}
