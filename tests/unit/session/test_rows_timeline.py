"""Dates on one line."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.model.span import Span
from tui.session.rows_dates import DateRow
from tui.session.state import Choice, Target
from tui.session.timeline import timeline


def row(first: date, last: date | None = None, *, count: int = 1, vague: bool = False) -> DateRow:
    target = Target(Choice.DATE, Span(0, 1))
    return DateRow(target, (0,), 0, count, "", "", "DATE", first, last or first, vague, False, 1)


def test_few_days_are_days_and_many_years_are_years() -> None:
    june = [row(date(2024, 6, 1), count=2), row(date(2024, 6, 30))]
    assert timeline(june, 40).text == "Jun 2024┊▂" + " " * 28 + "▁"
    months = [row(date(2023, 3, 5)), row(date(2024, 12, 31))]
    assert timeline(months, 40).text == "2023┊  ▁          2024┊           ▁"
    assert timeline(months, 20).text == "2023┊▁    2024┊   ▁"
    years = [row(date(year, 7, 20)) for year in (1969, 1975, 1983, 1998, 2024)]
    assert timeline(years, 40).text == "1969┊▁  ▁   ▁      ▁            ▁┊2024"


def test_what_is_vague_or_longer_than_a_cell_is_loose_unless_something_certain_stands_there() -> None:
    year = row(date(2023, 1, 1), date(2023, 12, 31))
    late = row(date(2022, 10, 1), date(2022, 12, 31), vague=True)
    assert timeline([late, year, row(date(2023, 5, 2))], 40).text == "2022┊         ~   2023┊~   ▁       "
    certain = [year, row(date(2023, 1, 9)), row(date(2022, 2, 1))]
    assert timeline(certain, 40).text == "2022┊ ▁           2023┊▁           "


def test_one_date_or_no_room_says_nothing() -> None:
    assert timeline([row(date(2024, 6, 1))], 40).text == ""
    assert timeline([row(date(1100, 1, 1)), row(date(2024, 6, 1))], 9).text == ""


@given(st.lists(st.integers(0, 40_000), min_size=2, max_size=30), st.integers(0, 80))
def test_it_fits_and_every_row_has_its_cell(days: list[int], width: int) -> None:
    rows = [row(date(1900, 1, 1) + timedelta(day)) for day in days]
    made = timeline(rows, width)
    assert cell_len(made.text) <= width
    if made.text:
        assert all(made.text[cell] in "▁▂▃▄▅▆▇█" for cell in made.cells.values())
        assert set(made.cells) == set(range(len(rows)))
