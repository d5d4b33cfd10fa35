"""Windows and batches: everything is covered once, cuts hurt least, the text alone decides."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.names.names_helpers import document
from tui.extraction.names.windows import BATCH, WINDOW, plan
from tui.model.document import BlockKind

SENTENCE = "The harbour master of Tromsø told a reporter that two trawlers had left before dawn. "


def test_nothing_to_read_is_no_batch() -> None:
    assert plan(document("")) == ()
    assert plan(document("\n\n  \n")) == ()


def test_the_first_batch_is_small_and_the_others_grow() -> None:
    batches = plan(document(SENTENCE * 200))
    sizes = [len(batch.windows) for batch in batches]
    assert sizes[0] <= 2
    assert sizes[0] < sizes[1] < sizes[2] == BATCH
    assert batches[0].span.end - batches[0].span.start < 700


def test_windows_end_with_sentences() -> None:
    text = (SENTENCE * 60).strip()
    for batch in plan(document(text)):
        for window in batch.windows:
            assert text[window.core.start : window.core.end].rstrip().endswith(".")


def test_a_line_without_blanks_is_cut_all_the_same() -> None:
    windows = [w for batch in plan(document("x" * 10_000)) for w in batch.windows]
    assert windows[-1].core.end == 10_000
    assert max(w.core.end - w.core.start for w in windows) <= WINDOW


def test_a_long_sentence_is_cut_at_a_pause_and_not_within_a_name() -> None:
    clause = "the ministers of Norway and Sweden met Anna Lindqvist in Luleå, "
    text = "On Monday " + clause * 40 + "and went home."
    cores = [w.core for batch in plan(document(text)) for w in batch.windows]
    assert all(text[core.start - 2 : core.start] == ", " for core in cores[1:])


def test_blocks_rows_and_cells_are_edges() -> None:
    text = "Chad\n\nAnna Lindqvist\n\nNiger"
    window = plan(document(text))[0].windows[0]
    assert window.edges == (6, 22)
    table = "Country\tCapital\nPeru\tLima"
    assert plan(document(table, kind=BlockKind.TABLE, joined=False))[0].windows[0].edges == (8, 16, 21)
    wrapped = "the port of\nTromsø"
    assert plan(document(wrapped))[0].windows[0].edges == ()


@given(st.text(alphabet="aB. ,\n\tÅ’”1-", max_size=3000))
def test_every_word_stands_in_exactly_one_core(text: str) -> None:
    cores = [w.core for batch in plan(document(text)) for w in batch.windows]
    assert all(before.end <= after.start for before, after in itertools.pairwise(cores))
    covered = {i for core in cores for i in range(*core)}
    assert all(i in covered for i, character in enumerate(text) if not character.isspace())
    for batch in plan(document(text)):
        for window in batch.windows:
            assert window.reach.contains(window.core)
            assert batch.span.contains(window.core)
