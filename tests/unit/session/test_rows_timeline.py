"""Dates on a line."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.model.span import Span
from tui.session.rows_dates import DateRow
from tui.session.state import Choice, Target
from tui.session.timeline import ASCII, timeline


def row(
    first: date, last: date | None = None, *, count: int = 1, vague: bool = False, ends: int = 1
) -> DateRow:
    target = Target(Choice.DATE, Span(0, 1))
    return DateRow(target, (0,), 0, count, "", "", "DATE", first, last or first, vague, False, ends)


def test_few_days_are_days_and_many_years_are_years() -> None:
    june = [row(date(2024, 6, 1), count=2), row(date(2024, 6, 30))]
    assert timeline(june, 40).text == "Jun 2024┊▂" + " " * 28 + "▁"
    days = [row(date(2024, 5, 30)), row(date(2024, 6, 2)), row(date(2024, 7, 4))]
    assert timeline(days, 40).text == "30 May 2024┊▁  ▁ 4 Jul┊▁"
    weeks = [row(date(2024, 3, 4)), row(date(2024, 3, 12)), row(date(2024, 8, 28))]
    assert timeline(weeks, 40).text == "Mar 2024┊▁▁   Aug┊   ▁"
    months = [row(date(2023, 3, 5)), row(date(2024, 12, 31))]
    assert timeline(months, 40).text == "2023┊  ▁          2024┊           ▁"
    assert timeline(months, 20).text == "2023┊▁    2024┊   ▁"
    years = [row(date(year, 7, 20)) for year in (1969, 1975, 1983, 1998, 2024)]
    assert timeline(years, 40).text == "1969┊▁     ▁ 1983┊▁ 1998┊▁ 2024┊▁"
    decades = [row(date(year, 7, 20)) for year in (1798, 1854, 1859, 1869, 1956, 1975, 2021)]
    assert timeline(decades, 30).text == "1790s┊▁     ▂▁ 1950s┊▁ ▁    ▁"
    ages = [row(date(year, 7, 20)) for year in (48, 700, 1200, 1798, 2021)]
    assert timeline(ages, 40).text == "48┊▁ 700┊▁ 1200┊▁ 1798┊▁ 2021┊▁"
    assert timeline(ages, 30).text == "48┊▁      ▁    ▁      ▁ ▁┊2021"


def test_what_is_vague_or_longer_than_a_cell_is_drawn_over_its_extent_where_no_bar_stands() -> None:
    year = row(date(2023, 1, 1), date(2023, 12, 31))
    late = row(date(2022, 9, 1), date(2022, 12, 31), vague=True)
    told = [late, year, row(date(2023, 5, 2))]
    assert timeline(told, 40).text == "2022┊        ~~~~ 2023┊~~~~▁~~~~~~~"
    assert [line.rstrip() for line in timeline(told, 40, tall=True).lines] == [
        "2022 ─────── 2023 ──────────────────────",
        "                 ▁",
        "        ~~~~ ━━━━━━━━━━━━",
    ]


def test_a_period_stands_under_its_own_label() -> None:
    november = row(date(2023, 11, 1), date(2023, 11, 30))
    told = [november, row(date(2024, 4, 16)), row(date(2024, 2, 5))]
    assert timeline(told, 40).text == "Nov 2023┊~~~~ Feb 2024┊▁    Apr┊  ▁  "
    early = [row(date(1970, 1, 1), date(1973, 5, 1), vague=True), row(date(1977, 3, 1))]
    assert timeline(early, 24).text == "1970┊~~~~ 1977┊▁   "


def test_long_stretches_have_more_labels_where_these_stand_above() -> None:
    decades = [row(date(year, 7, 20)) for year in range(1798, 2021, 12)]
    assert timeline(decades, 60, tall=True).lines[0].startswith("1790s ──── 1900s ─── 2000s ─")
    ages = [row(date(year, 7, 20)) for year in range(7, 2021, 95)]
    first, *_ = timeline(ages, 40, tall=True).lines
    assert (first.split()[0], first.split()[-1]) == ("7", "2002")


def test_labels_in_a_stretch_keep_away_from_that_of_the_next() -> None:
    decades = [row(date(year, 7, 20)) for year in range(1898, 2018, 10)]
    recent = [row(date(year, 3, 2)) for year in range(2020, 2029)]
    first, *_ = timeline([*decades, *recent], 60, tall=True).lines
    assert first.startswith("1890s ─────── 2020 ─")


def test_a_range_of_two_ends_reaches_its_last_day() -> None:
    both = [row(date(2024, 6, 28), date(2024, 7, 2), ends=2), row(date(2024, 6, 26))]
    assert timeline(both, 36).text == "26 Jun 2024┊▁ ~~~~~"
    assert timeline(both, 36).columns(both[0]) == (14, 15, 16, 17, 18)


def test_the_anchor_has_a_sign_of_its_own_behind_its_day_and_hides_nothing() -> None:
    days = [row(date(2024, 3, 12)), row(date(2024, 3, 14)), row(date(2024, 3, 15))]
    made = timeline(days, 30, date(2024, 3, 14))
    assert made.text == "12 Mar 2024┊▁ ▁◆▁"
    assert made.anchor is not None
    assert made.text[made.anchor] == "◆"
    assert [made.columns(one) for one in days] == [(12,), (14,), (16,)]
    plain = timeline(days, 30, date(2024, 3, 14), signs=ASCII)
    assert plain.text == "12 Mar 2024|1 1^1"
    assert plain.text.isascii()
    alone = timeline(days, 30, date(2024, 3, 20))
    assert alone.text == "12 Mar 2024┊▁ ▁▁     ◆", "a day without a date has its cell too"


def test_three_lines_hold_a_finer_unit_than_one() -> None:
    quarters = [row(date(year, 2, 1)) for year in (1949, 1988, 2010, 2022, 2024)]
    assert timeline(quarters, 40).axis.unit.name == "year"  # type: ignore[union-attr]
    tall = timeline(quarters, 40, date(2024, 3, 15), tall=True)
    assert tall.axis is not None
    assert tall.axis.unit.name == "quarter"
    assert [cell_len(line) for line in tall.lines] == [40, 40, 40]
    assert tall.lines[0].startswith("1949 1988 2010 2022 2024 ─")
    assert tall.lines[1].rstrip() == "▁    ▁    ▁    ▁    ▁◆"


def test_where_room_is_left_the_fullest_stretch_has_a_finer_unit() -> None:
    far = row(date(2019, 5, 3), date(2019, 12, 30))
    march = [row(date(2024, 3, day)) for day in (2, 3, 3, 9, 30)]
    autumn = row(date(2024, 11, 5))
    told = [far, *march, autumn]
    narrow = timeline(told, 50, tall=True)
    assert narrow.lines[0].rstrip(" ─") == "2019 ─────── 2024"
    wide = timeline(told, 70, date(2024, 3, 9), tall=True)
    assert [line.rstrip(" ─") for line in wide.lines] == [
        "2019 ─────── 2024 Mar ──────────────────────────── Apr",
        "                   ▁▂     ▁◆                    ▁         ▁",
        "    ━━━━━━━━",
    ]
    assert len({wide.columns(one) for one in march}) == 4
    assert wide.columns(autumn) == (wide.lines[1].rindex("▁"),)


def test_a_period_reaches_over_all_finer_cells_that_it_holds() -> None:
    days = [row(date(2024, 3, day)) for day in (2, 16, 30)]
    year = row(date(2024, 1, 1), date(2024, 12, 31))
    whole = row(date(2024, 3, 1), date(2024, 3, 31))
    made = timeline([row(date(2021, 1, 1)), year, whole, *days], 76, tall=True)
    assert len(made.columns(whole)) == 31
    assert len(made.columns(year)) == 2 + 31 + 9
    assert made.ranged(whole)
    assert not made.ranged(days[0])


def test_quarters_of_a_year_are_cut_together_and_weeks_of_a_month() -> None:
    told = [row(date(year, 2, 1)) for year in (1949, 1988, 2010)]
    told += [row(date(2022, month, 9)) for month in (1, 2, 12)]
    made = timeline(told, 40, tall=True)
    assert made.lines[0].startswith("1949 1988 2010 2022 ───────")
    assert made.lines[1].rstrip() == "▁    ▁    ▁    ▁▁         ▁"
    weeks = [row(date(2023, 11, 20)), *(row(date(2024, 4, day)) for day in (23, 24, 26))]
    assert timeline(weeks, 30, tall=True).lines[0].startswith("Nov 2023 Apr 2024 ─")
    made = timeline(weeks, 60, tall=True)
    assert made.lines[0].startswith("Nov 2023 1 Apr 2024 ─ ")
    assert len({made.columns(one) for one in weeks}) == 4


def test_what_is_told_of_evenly_keeps_one_unit() -> None:
    """Months beside years would be lower than these, as if less were told of them."""
    told = [row(date(year, month, 9)) for year in range(2001, 2017) for month in (1, 3, 8, 12)]
    made = timeline(told, 100, tall=True)
    assert {stretch.unit.name for stretch in made.axis.stretches} == {"quarter"}  # type: ignore[union-attr]


def test_two_days_in_one_cell_are_too_few_to_cut_it() -> None:
    told = [row(date(2019, 5, 3)), row(date(2024, 3, 2)), row(date(2024, 3, 30))]
    assert timeline(told, 90, tall=True).lines[0].rstrip(" ─") == "2019 ─────── 2024"


def test_one_date_or_no_room_says_nothing() -> None:
    assert timeline([row(date(2024, 6, 1))], 40).text == ""
    assert timeline([row(date(1100, 1, 1)), row(date(2024, 6, 1))], 6).text == ""


def test_the_row_nearest_to_a_column_is_found() -> None:
    days = [row(date(2024, 6, 1)), row(date(2024, 6, 9)), row(date(2024, 6, 1), date(2024, 6, 30))]
    made = timeline(days, 40)
    first = made.columns(days[0])[0]
    assert [made.nearest(days, first + step) for step in (0, 3, 8)] == [0, 2, 1]


@pytest.mark.parametrize("tall", [False, True])
@given(
    days=st.lists(
        st.tuples(st.integers(0, 730_000) | st.integers(700_000, 700_500), st.integers(0, 9000)),
        min_size=2,
        max_size=30,
    ),
    width=st.integers(0, 90),
    anchor=st.one_of(st.none(), st.integers(1, 3_652_059)),
)
def test_it_fits_and_every_row_has_its_cells(
    tall: bool, days: list[tuple[int, int]], width: int, anchor: int | None
) -> None:
    rows = [
        row(date.min + timedelta(first), date.min + timedelta(first + length * (length % 3)))
        for first, length in days
    ]
    made = timeline(rows, width, None if anchor is None else date.fromordinal(anchor), tall=tall)
    assert all(cell_len(line) <= max(0, width) for line in made.lines)
    if made.lines:
        bars = made.lines[tall]
        for one in rows:
            columns = made.columns(one)
            assert columns
            assert all(bars[at] in "▁▂▃▄▅▆▇█~ " for at in columns)
        assert (made.anchor is None) == (anchor is None)
        assert anchor is None or bars[made.anchor or 0] == "◆"
