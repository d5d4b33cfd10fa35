"""Rows of the dates and how a value is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.panes_sample import TEXT, analysis
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.span import Span
from tui.model.values import DateRef
from tui.session import datewords
from tui.session.rows_dates import date_rows, date_types
from tui.session.state import ListView

FOUND = analysis()


def made(
    value: str,
    type: str = "DATE",
    *,
    mod: str | None = None,
    freq: str | None = None,
    first: date | None = None,
    last: date | None = None,
    anchored: str = "none",
) -> DateRef:
    return DateRef(Span(0, 1), type, value, mod, None, freq, first, last, anchored)


def test_calendar_order_one_row_a_value_without_durations() -> None:
    rows = date_rows(FOUND, ListView(), None)
    assert [(row.value, row.words) for row in rows] == [
        ("2024-06-03", "3 June"),
        ("2024-06-10", "Monday"),
        ("2024-06-12", "12 June"),
        ("2024-06-12–14", "12 to 14 June"),
        ("~2024-06", "late June"),
    ]
    assert date_types(FOUND) == {"DATE": 5}


def test_both_ends_of_a_range_are_one_row() -> None:
    (row,) = [row for row in date_rows(FOUND, ListView(), None) if "–" in row.value]
    assert row.refs == (1, 2)
    assert (row.start, row.end) == (date(2024, 6, 12), date(2024, 6, 14))


def test_order_of_the_text_and_filter_by_words_or_value() -> None:
    assert [row.words for row in date_rows(FOUND, ListView(order="text"), None)][-2:] == [
        "late June",
        "12 June",
    ]
    assert [row.words for row in date_rows(FOUND, ListView(query="MONDAY"), None)] == ["Monday"]
    assert [row.words for row in date_rows(FOUND, ListView(query="06-03"), None)] == ["3 June"]
    assert date_rows(FOUND, ListView(types=frozenset({"TIME"})), None) == ()


def test_scope() -> None:
    scope = Span(TEXT.index("What it costs"), len(TEXT))
    assert [row.words for row in date_rows(FOUND, ListView(), scope)] == ["Monday", "12 June", "late June"]


@pytest.mark.parametrize(
    ("value", "type", "iso", "dmy", "mdy"),
    [
        ("2024-04-19", "DATE", "2024-04-19", "19 Apr 2024", "Apr 19, 2024"),
        ("XXXX-04-19", "DATE", "XXXX-04-19", "19 Apr", "Apr 19"),
        ("2024-04", "DATE", "2024-04", "Apr 2024", "Apr 2024"),
        ("2024-Q3", "DATE", "2024-Q3", "Q3 2024", "Q3 2024"),
        ("2024-W16", "DATE", "2024-W16", "week 16, 2024", "week 16, 2024"),
        ("2024-W16-WE", "DATE", "2024-W16-WE", "weekend 16, 2024", "weekend 16, 2024"),
        ("199", "DATE", "1990s", "1990s", "1990s"),
        ("19", "DATE", "20th c.", "20th c.", "20th c."),
        ("20", "DATE", "21st c.", "21st c.", "21st c."),
        ("10", "DATE", "11th c.", "11th c.", "11th c."),
        ("BC0049", "DATE", "49 BC", "49 BC", "49 BC"),
        ("BC0049-01", "DATE", "Jan 49 BC", "Jan 49 BC", "Jan 49 BC"),
        ("BC0044-03-15", "DATE", "15 Mar 44 BC", "15 Mar 44 BC", "Mar 15, 44 BC"),
        ("0014", "DATE", "14 AD", "14 AD", "14 AD"),
        ("XXXX-WXX-2", "DATE", "Tue", "Tue", "Tue"),
        ("XXXX-WXX", "DATE", "week", "week", "week"),
        ("XXXX-XX-21", "DATE", "the 21st", "the 21st", "the 21st"),
        ("XXXX-XX-XXT06:15", "TIME", "06:15", "06:15", "06:15"),
        ("XXXX-WXX-2TMO", "TIME", "Tue morning", "Tue morning", "Tue morning"),
        ("PRESENT_REF", "DATE", "now", "now", "now"),
        ("2024-03-12T04:10", "TIME", "2024-03-12 04:10", "12 Mar 2024 04:10", "Mar 12, 2024 04:10"),
        ("2024-03-12TEV", "TIME", "2024-03-12 evening", "12 Mar 2024 evening", "Mar 12, 2024 evening"),
        ("P1D", "SET", "daily", "daily", "daily"),
        ("XXXX-WXX-1", "SET", "every Mon", "every Mon", "every Mon"),
        ("P3M", "SET", "quarterly", "quarterly", "quarterly"),
        ("PT1H", "SET", "hourly", "hourly", "hourly"),
        ("PT30M", "SET", "every 30 minutes", "every 30 minutes", "every 30 minutes"),
        ("TNI", "SET", "every night", "every night", "every night"),
        ("XXXX-WXX-7TMO", "SET", "every Sun morning", "every Sun morning", "every Sun morning"),
        ("XXXX-12-25", "SET", "every 25 Dec", "every 25 Dec", "every Dec 25"),
        ("XXXX-SU", "SET", "every summer", "every summer", "every summer"),
        ("P2W", "SET", "every 2 weeks", "every 2 weeks", "every 2 weeks"),
    ],
)
def test_a_value_as_a_person_writes_it(value: str, type: str, iso: str, dmy: str, mdy: str) -> None:
    date = made(value, type)
    assert [datewords.shown(date, style) for style in ("iso", "dmy", "mdy")] == [iso, dmy, mdy]


def test_what_was_before_christ_stands_first() -> None:
    told = (made("0014"), made("BC0027"), made("BC0044-03-15"), made("BC0044-03"), made("XXXX-XX"))
    dated = replace(told[0], first=date(14, 1, 1), last=date(14, 12, 31))
    rows = date_rows(replace(FOUND, dates=(dated, *told[1:])), ListView(), None)
    assert [row.label for row in rows] == ["Mar 44 BC", "15 Mar 44 BC", "27 BC", "14 AD", "month?"]


def test_a_whole_stands_before_its_parts_and_times_by_the_clock() -> None:
    day, month = date(2024, 3, 1), (date(2024, 3, 1), date(2024, 3, 31))
    times = [
        made(f"2024-03-01{time}", "TIME", first=day, last=day)
        for time in ("T24:00", "TEV", "T16:20", "T01:29", "TMO")
    ]
    told = (*times, made("2024-03-01", first=day, last=day), made("2024-03", first=month[0], last=month[1]))
    rows = date_rows(replace(FOUND, dates=told), ListView(), None)
    assert [row.value.removeprefix("2024-03-01 ") for row in rows] == [
        *("2024-03", "2024-03-01", "01:29", "morning", "16:20", "evening", "24:00"),
    ]


def test_unknown_days_are_one_only_where_the_words_are() -> None:
    """Two weeks of which nothing is known need not be the same, two third of June are."""
    text = "Last week and next week, and last  week; 3 June, and June 3."
    spans = [
        Span(text.index(words), text.index(words) + len(words))
        for words in ("Last week", "next week", "last  week", "3 June", "June 3")
    ]
    values = ["XXXX-WXX"] * 3 + ["XXXX-06-03"] * 2
    dates = tuple(DateRef(*one) for one in zip(spans, ("DATE",) * 5, values, strict=True))
    rows = date_rows(
        replace(FOUND, document=Document(None, text, ()), dates=dates), ListView(order="text"), None
    )
    assert [(row.label, row.count) for row in rows] == [("week?", 2), ("week?", 1), ("XXXX-06-03?", 2)]


def test_a_range_says_once_what_its_ends_share() -> None:
    one, two, next_month = made("2024-04-24"), made("2024-04-26"), made("2024-05-02")
    assert datewords.ends(one, two) == "2024-04-24–26"
    assert datewords.ends(one, two, "dmy") == "24–26 Apr 2024"
    assert datewords.ends(one, two, "mdy") == "Apr 24–26, 2024"
    assert datewords.ends(one, next_month, "dmy") == "24 Apr–2 May 2024"
    assert datewords.ends(made("2023"), made("2024"), "dmy") == "2023–2024"


def test_vague_values_and_bounds_say_so() -> None:
    assert datewords.shown(made("2022", mod="END")) == "~2022"
    assert datewords.shown(made("2024-03-31", mod="ON_OR_BEFORE")) == "≤2024-03-31"
    summer = made("2024-SU", first=date(2024, 6, 1), last=date(2024, 8, 31))
    assert datewords.shown(summer) == "~summer 2024"
    assert datewords.shown(made("2024-04", first=date(2024, 4, 1), last=date(2024, 4, 30))) == "2024-04"


def test_a_value_that_rests_on_a_guess_is_known() -> None:
    sure, guessed = Anchor(date(2024, 4, 22), "front matter"), Anchor(date(2024, 4, 22), "weekdays")
    relative = made("2024-04-19", anchored="published")
    assert not datewords.inferred(relative, sure)
    assert datewords.inferred(relative, guessed)
    assert datewords.inferred(made("2024-04-19", anchored="told"), sure)
    assert datewords.inferred(made("XXXX-04-19"), sure)
    assert not datewords.inferred(made("2024-04-19"), guessed)
