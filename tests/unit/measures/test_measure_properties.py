"""What holds for any text."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.extraction.components.measures import find, refine
from tui.linking.units import normal_form, settle
from tui.model.lexicon import currencies, units
from tui.model.span import Span
from tui.model.values import Phrase, TimexMark

_PIECES = """
$ € US$ 5 1,200 3.5 0 99999999999 - – to and between from per cent % m bn km °C a day barrel of them
half third two dozen dozens million people troops , . ( ) rose by aged twice no. Article 24 April ½
1/2 -3/4 ^2 e5 ± 's x point five fifths over three hundred thousand 1,5 12'000 c rupees below zero squared
/min kb one in five pesos strong old year about up point 12-14 ٣ é
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


SPANS = st.tuples(st.integers(0, 60), st.integers(1, 12), st.integers(0, 11))
ROLES = st.sampled_from(["nsubj", "dobj", "pobj", "conj", "compound"])


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.lists(st.tuples(SPANS, ROLES, st.booleans()), max_size=8))
def test_grammar_changes_only_units_and_concepts(
    text: str, parts: list[tuple[tuple[int, int, int], str, bool]]
) -> None:
    phrases = []
    for (start, size, inner), role, plural in parts:
        end = min(len(text), start + size)
        head = min(start + inner, end - 1)
        if start < end:
            lemma = text[head:end].lower()
            number = "plur" if plural else "sing"
            phrases.append(Phrase(Span(start, end), Span(head, end), lemma, number=number, role=role))
    found = find(text, [Span(0, len(text))])
    after = refine(text, found, sorted(phrases, key=lambda phrase: phrase.span))
    assert [(m.value, m.kind, m.change, m.span.start) for m in after] == [
        (m.value, m.kind, m.change, m.span.start) for m in found
    ]


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from([u for u in units.units().values() if u.dimension in units.SI]),
    st.integers(-40_000, 10**7).map(lambda n: n / 8),
)
def test_a_physical_value_survives_the_way_to_its_normal_form_and_back(
    unit: units.Unit, value: float
) -> None:
    normal = normal_form(value, unit.name)
    assert normal is not None
    assert not isinstance(normal.value, tuple)
    assert normal.unit == units.SI[unit.dimension]
    back = normal.value / unit.factor - units.OFFSETS.get(unit.name, 0)
    assert back == pytest.approx(value, rel=1e-9, abs=1e-9)


_WRITTEN = [
    (symbol, unit)
    for unit in units.units().values()
    for symbol in (*unit.words, *unit.symbols)
    if units.symbols().get(symbol, unit.name) == unit.name and unit.dimension in units.SI
]
_LETTERS = frozenset(["N", "K", "C", "F", "h", "s", "J", "m", "t", "° C", "° F"])
"""Symbols that are a unit only beside words that say so."""


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(_WRITTEN), st.integers(2, 899), st.sampled_from([" ", ""]))
def test_a_written_quantity_is_read_as_its_value_and_unit(
    pair: tuple[str, units.Unit], value: int, gap: str
) -> None:
    symbol, unit = pair
    if symbol in _LETTERS or (not gap and symbol in (*unit.words, "L", "l")):
        return
    text = f"It had {value}{gap}{symbol} there."
    found = find(text, [Span(0, len(text))])
    assert [(m.value, m.unit) for m in found] == [(value, unit.name)], text


@given(st.sampled_from(sorted(currencies.currencies())), st.integers(1, 10**9))
def test_money_is_its_own_normal_form(code: str, value: int) -> None:
    normal = normal_form(value, code)
    assert normal is not None
    assert (normal.value, normal.unit) == (value, code)


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
