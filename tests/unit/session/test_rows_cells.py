"""Document text on one line of exact width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.session import cells

TEXTS = st.text(
    st.one_of(
        st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Z", "M"]),
        st.sampled_from("漢字é\u200d\u0301\t"),
    ),
    max_size=60,
)


@given(TEXTS, st.integers(0, 40))
def test_nothing_is_ever_wider_than_its_room(text: str, width: int) -> None:
    line = cells.clean(text)
    for made in (
        cells.head(line, width),
        cells.tail(line, width),
        cells.shorten(line, width),
        cells.clip(line, width),
    ):
        assert cell_len(made) <= width


@given(TEXTS, st.integers(1, 40))
def test_head_and_tail_are_ends_of_the_text_and_lose_no_room(text: str, width: int) -> None:
    line = cells.clean(text)
    head, tail = cells.head(line, width), cells.tail(line, width)
    assert line.startswith(head)
    assert line.endswith(tail)
    if cell_len(line) <= width:
        assert head == tail == line


@given(TEXTS, st.integers(2, 30))
def test_wrapped_lines_hold_every_word(text: str, width: int) -> None:
    line = cells.clean(text)
    lines = cells.wrap(line, width)
    assert "".join("".join(lines).split()) == "".join(line.split())
    assert all(cell_len(one) <= width for one in lines)


def test_blanks_of_every_kind_are_blanks_and_joiners_are_gone() -> None:
    assert cells.clean("Harbour\tBoard\nof\u00a0Vigo\u200b") == "Harbour Board of Vigo"


def test_a_long_name_keeps_its_end() -> None:
    assert cells.shorten("Ministry of Transport", 16) == "Min…f Transport" or cells.shorten(
        "Ministry of Transport", 16
    ).startswith("Min…")
    assert cells.shorten("Ministry of Transport", 16).endswith("Transport")
    assert cells.shorten("Vigo", 16) == "Vigo"


def test_a_strip_is_higher_where_more_is() -> None:
    assert cells.strip([0, 1, 2, 99], 100, 4) == "▃  ▁"
    assert cells.strip([5] * 100 + [99], 100, 2) == "█▁"
    assert cells.strip([], 100, 3) == "   "
    assert len(cells.strip([100, 400], 100, 5)) == 5
