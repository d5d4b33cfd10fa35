"""Decoding: the best tags under the one rule."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tui.extraction.names import decode
from tui.model.mention import Label

B_PERSON, I_PERSON, B_ORG, I_ORG = 1, 2, 3, 4


def logp(*rows: list[dict[int, float]]) -> np.ndarray:
    """Log probabilities from the probabilities that matter; the rest is very unlikely."""
    made = np.full((len(rows), max(map(len, rows)), decode.TAGS), 1e-6, np.float32)
    for row, words in enumerate(rows):
        for word, tags in enumerate(words):
            for tag, probability in tags.items():
                made[row, word, tag] = probability
    return np.log(made)


def none(values: np.ndarray) -> np.ndarray:
    return np.zeros(values.shape[:2], np.bool_)


def test_an_inside_tag_follows_only_its_own_kind() -> None:
    values = logp([{B_PERSON: 0.6, B_ORG: 0.4}, {I_ORG: 0.9, I_PERSON: 0.1}])
    assert decode.viterbi(values, none(values)).tolist() == [[B_ORG, I_ORG]]


def test_an_inside_tag_never_opens_a_name() -> None:
    values = logp([{I_ORG: 0.9, 0: 0.1}, {0: 1.0}])
    assert decode.viterbi(values, none(values)).tolist() == [[0, 0]]


def test_no_name_goes_over_an_edge() -> None:
    values = logp([{B_ORG: 1.0}, {I_ORG: 0.8, B_ORG: 0.2}])
    assert decode.viterbi(values, none(values)).tolist() == [[B_ORG, I_ORG]]
    edge = np.array([[False, True]])
    assert decode.viterbi(values, edge).tolist() == [[B_ORG, B_ORG]]


def test_names_come_row_by_row_with_their_score() -> None:
    values = logp([{0: 1.0}, {B_ORG: 0.9}, {I_ORG: 0.4}], [{B_PERSON: 0.5}, {B_PERSON: 0.5}])
    found = list(decode.names(decode.viterbi(values, none(values)), values))
    assert [(n.row, n.first, n.last, n.label) for n in found] == [
        (0, 1, 2, Label.ORG),
        (1, 0, 0, Label.PERSON),
        (1, 1, 1, Label.PERSON),
    ]
    assert np.isclose(np.exp(found[0].logp), 0.6)


@given(st.integers(0, 10_000))
def test_the_best_path_is_what_trying_all_of_them_finds(seed: int) -> None:
    values = np.log(np.random.default_rng(seed).dirichlet(np.ones(decode.TAGS), (1, 3))).astype(np.float32)
    best = decode.viterbi(values, none(values))[0]
    score = sum(values[0, i, tag] for i, tag in enumerate(best))
    for first in range(decode.TAGS):
        for second in range(decode.TAGS):
            for third in range(decode.TAGS):
                path = (first, second, third)
                before = (0, first, second)
                if all(t == 0 or t % 2 or p in (t, t - 1) for p, t in zip(before, path, strict=True)):
                    assert sum(values[0, i, t] for i, t in enumerate(path)) <= score + 1e-4
