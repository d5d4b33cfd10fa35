"""What holds for any text."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.extraction.components.measures import find
from tui.linking.units import settle
from tui.model.span import Span
from tui.model.values import TimexMark

_PIECES = """
$ € US$ 5 1,200 3.5 0 99999999999 - – to and between from per cent % m bn km °C a day barrel of them
half third two dozen dozens million people troops , . ( ) rose by aged twice no. Article 24 April ½
1/2 's x one in five pesos strong old year about up point 12-14 ٣ é
"""
PIECES = st.sampled_from([*_PIECES.split(), "\n", "per cent"])
TEXTS = st.one_of(
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(PIECES, max_size=20).map("".join),
    st.text(max_size=80),
)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.lists(st.integers(0, 200), max_size=6))
def test_marks_are_disjoint_in_order_and_inside_their_blocks(text: str, cuts: list[int]) -> None:
    edges = sorted({0, len(text), *(cut for cut in cuts if cut < len(text))})
    blocks = [Span(a, b) for a, b in pairwise(edges)]
    found = find(text, blocks)
    for first, second in pairwise(found):
        assert first.span.end <= second.span.start
    for measure in found:
        assert measure.span.start < measure.span.end
        assert any(block.contains(measure.span) for block in blocks)
        written = text[measure.span.start : measure.span.end]
        assert written.strip() == written
    after = settle(text, found)
    assert [m.span for m in after] == [m.span for m in found]
    assert all(0 <= other < len(after) for m in after for other in m.disagrees)


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.integers(0, 60), st.integers(1, 20), st.sampled_from(["DATE", "TIME", "SET", "DURATION"]))
def test_no_measure_overlaps_a_date_but_a_rate_or_a_duration(
    text: str, start: int, size: int, kind: str
) -> None:
    if start >= len(text):
        return
    date = TimexMark(Span(start, min(len(text), start + size)), kind, ())
    for measure in find(text, [Span(0, len(text))], [date]):
        if kind != "DURATION" and " per " not in (measure.unit or ""):
            assert not measure.span.overlaps(date.span)


def test_a_block_on_its_own_reads_as_it_does_in_the_document() -> None:
    lines = ["Ann paid €40m for 30 ships.", "Bob sold 12 of them."]
    text = "\n\n".join(lines)
    at = text.index("Bob")
    whole = find(text, [Span(0, at - 2), Span(at, len(text))])
    alone = find(text, [Span(at, len(text))])
    assert whole[-len(alone) :] == alone


def test_import_brings_neither_spacy_nor_pint() -> None:
    code = (
        "import sys; import tui.extraction.components.measures, tui.linking.units; "
        "print([m for m in ('spacy', 'pint', 'babel', 'pycountry', 'onnxruntime') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
