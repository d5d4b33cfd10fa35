"""From log probabilities to names: the best sequence of tags under one rule, with numpy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from tui.model.mention import Label

LABELS = (
    Label.PERSON,
    Label.ORG,
    Label.GPE,
    Label.LOC,
    Label.NORP,
    Label.FAC,
    Label.EVENT,
    Label.LAW,
    Label.PRODUCT,
    Label.WORK_OF_ART,
)
"""Labels in the order of the encoder's output: tag 0 is O, then B and I of each."""

TAGS = 1 + 2 * len(LABELS)
_FORBIDDEN = np.float32(-1e4)


class Found(NamedTuple):
    """A name as words `first` to `last`, both inclusive, of one row, with its log probability a word."""

    row: int
    first: int
    last: int
    label: Label
    logp: float


def viterbi(logp: NDArray[np.float32], starts: NDArray[np.bool_]) -> NDArray[np.int64]:
    """Best tags, `[rows, words]`, where I-X follows B-X or I-X alone and never stands where `starts` is true.

    `logp` is `[rows, words, TAGS]`; rows are padded with words that are surely O."""
    rows, words, _ = logp.shape
    begin, inside = slice(1, TAGS, 2), slice(2, TAGS, 2)
    score = logp[:, 0].copy()
    score[:, inside] = _FORBIDDEN
    back = np.zeros((words, rows, TAGS), np.int8)
    for word in range(1, words):
        best = score.argmax(1)
        top = score[np.arange(rows), best][:, None]
        opened, kept = score[:, begin], score[:, inside]
        longer = kept > opened
        back[word] = best[:, None]
        back[word][:, inside] = np.arange(1, TAGS, 2) + longer
        carried = np.where(longer, kept, opened)
        carried = np.where(starts[:, word, None], _FORBIDDEN, carried)
        score = logp[:, word] + top
        score[:, inside] = logp[:, word, inside] + carried
    tags = np.zeros((rows, words), np.int64)
    tags[:, -1] = score.argmax(1)
    for word in range(words - 1, 0, -1):
        tags[:, word - 1] = back[word, np.arange(rows), tags[:, word]]
    return tags


def names(tags: NDArray[np.int64], logp: NDArray[np.float32]) -> Iterator[Found]:
    """Every name of a batch, row by row, in order."""
    chosen = np.take_along_axis(logp, tags[..., None], 2)[..., 0]
    for row, first in np.argwhere(tags % 2 == 1):
        tag = int(tags[row, first])
        last = int(first)
        while last + 1 < tags.shape[1] and tags[row, last + 1] == tag + 1:
            last += 1
        mean = float(chosen[row, first : last + 1].mean())
        yield Found(int(row), int(first), last, LABELS[tag // 2], mean)
