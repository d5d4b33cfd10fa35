"""The encoder: pieces of words in, log probabilities of tags out. Imported only when names are looked for."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# One thread of its own for each core would spin beside onnxruntime's; nothing here multiplies in numpy.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray
from tokenizers import Tokenizer

from tui.extraction.names import decode
from tui.extraction.names.windows import Window
from tui.model.mention import Label
from tui.model.span import Span

THREADS = 2
"""Threads of one run; with more than two cores a third brings little and takes from the screen."""

_SPECIAL = 0


def case_of(word: str) -> int:
    """Class of a word by its letters, from 1 to 7, in the encoder's numbering."""
    if word.isdigit():
        return 1
    if word.islower():
        return 3
    if word.isupper():
        return 4 if len(word) == 1 else 5
    if word.istitle():
        return 6
    if not any(map(str.isalpha, word)):
        return 2
    if word[0].isupper() and word[1:].islower():
        return 6
    return 7


class Encoder:
    """A loaded encoder with its tokenizer."""

    def __init__(self, folder: Path) -> None:
        """Load `names.onnx` and `tokenizer.json` of `folder`; a bad file raises what onnxruntime raises."""
        options = ort.SessionOptions()
        options.intra_op_num_threads = THREADS
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # The one lets other threads run while it loads, the other does not: together they cost one.
        with ThreadPoolExecutor(1) as side:
            session = side.submit(
                ort.InferenceSession, str(folder / "names.onnx"), options, providers=["CPUExecutionProvider"]
            )
            self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._session = session.result()
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()

    def read(self, text: str, windows: Sequence[Window]) -> list[tuple[Span, Label, float]]:
        """Names of the windows' cores, in order: where, what, and the probability from 0 to 1."""
        encoded = [self._tokenizer.encode(text[w.reach.start : w.reach.end]) for w in windows]
        width = max(len(e.ids) for e in encoded)
        shape = (len(windows), width)
        ids = np.zeros(shape, np.int64)
        mask = np.zeros(shape, np.int64)
        case = np.zeros(shape, np.int64)
        words: list[list[Span]] = []
        firsts: list[NDArray[np.int64]] = []
        for row, (window, pieces) in enumerate(zip(windows, encoded, strict=True)):
            length = len(pieces.ids)
            ids[row, :length] = pieces.ids
            mask[row, :length] = 1
            of_piece = np.array([-1 if w is None else w for w in pieces.word_ids])
            offsets = np.array(pieces.offsets)
            first = np.flatnonzero((of_piece >= 0) & (np.diff(of_piece, prepend=-1) != 0))
            last = np.flatnonzero((of_piece >= 0) & (np.diff(of_piece, append=-1) != 0))
            spans = [
                Span(a, b)
                for a, b in zip(
                    (offsets[first, 0] + window.reach.start).tolist(),
                    (offsets[last, 1] + window.reach.start).tolist(),
                    strict=True,
                )
            ]
            cases = np.array([case_of(text[a:b]) for a, b in spans], np.int64)
            case[row, :length] = np.where(of_piece >= 0, cases[of_piece] if len(cases) else 0, _SPECIAL)
            words.append(spans)
            firsts.append(first)
        logp = self._session.run(None, {"ids": ids, "case": case, "mask": mask})[0]
        return self._decode(windows, words, firsts, logp)

    def _decode(
        self,
        windows: Sequence[Window],
        words: list[list[Span]],
        firsts: list[NDArray[np.int64]],
        logp: NDArray[np.float32],
    ) -> list[tuple[Span, Label, float]]:
        """Tags of the first piece of every word, then the names whose first word stands in a core."""
        most = max(map(len, words))
        if not most:
            return []
        by_word = np.full((len(windows), most, decode.TAGS), -100.0, np.float32)
        by_word[:, :, 0] = 0.0
        starts = np.zeros((len(windows), most), np.bool_)
        for row, first in enumerate(firsts):
            by_word[row, : len(first)] = logp[row, first]
            edges = windows[row].edges
            if edges:
                places = np.searchsorted([span.start for span in words[row]], edges)
                starts[row, places[places < most]] = True
        tags = decode.viterbi(by_word, starts)
        found: list[tuple[Span, Label, float]] = []
        for name in decode.names(tags, by_word):
            spans, core = words[name.row], windows[name.row].core
            if core.start <= spans[name.first].start < core.end:
                span = Span(spans[name.first].start, spans[name.last].end)
                found.append((span, name.label, math.exp(name.logp)))
        return found
