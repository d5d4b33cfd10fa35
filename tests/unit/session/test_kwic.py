"""Contexts: exact widths, aligned on the mention."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.panes_sample import TEXT, analysis, document, spans
from tui.model.document import Block, BlockKind, Document
from tui.model.span import Span
from tui.session.kwic import context, sentence, told

FOUND = analysis()


def test_mentions_begin_at_the_same_cell_in_exactly_the_width() -> None:
    for width in (12, 25, 40, 61):
        made = [context(FOUND.document, m.span, width) for e in FOUND.entities for m in e.mentions]
        assert {cell_len("".join(parts)) for parts in made} == {width}
        assert len({cell_len(left) for left, _, _ in made}) == 1


def test_context_stops_at_the_ends_of_its_paragraph() -> None:
    left, mention, right = context(FOUND.document, spans(TEXT, "Nordlys")[1], 60)
    assert (left.strip(), mention) == ("", "Nordlys")
    assert right.startswith(" said 1,200 passengers")
    left, mention, _ = context(FOUND.document, spans(TEXT, "What it costs")[0], 60)
    assert (left.strip(), mention) == ("", "What it costs")


@given(
    st.text(st.sampled_from("ab 漢é\u0301\u200d👩\t\n—’"), min_size=1, max_size=80),
    st.integers(0, 79),
    st.integers(1, 20),
    st.integers(0, 50),
)
def test_any_text_gives_exactly_the_width(text: str, start: int, length: int, width: int) -> None:
    start = min(start, len(text) - 1)
    span = Span(start, min(len(text), start + length))
    made = Document(None, text, (Block(BlockKind.PARAGRAPH, Span(0, len(text)), number=1),))
    assert sum(map(cell_len, context(made, span, width))) == width
    assert sum(map(cell_len, told(made, span, width))) <= width


def test_a_sentence_is_told_from_its_beginning_unless_the_mention_would_not_show() -> None:
    made = document("The crew that had come from the far side of the bay at noon met Jonas Lind at the quay.")
    text = made.text
    left, mention, right = told(made, spans(text, "crew")[0], 30)
    assert left + mention + right == "The crew that had come from t…"
    left, mention, _ = told(made, spans(text, "Jonas Lind")[0], 30)
    assert left.startswith("…")
    assert mention == "Jonas Lind"
    assert sentence(made, 4) == text
