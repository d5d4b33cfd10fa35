"""Dates in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.panes_sample import analysis
from tui.model.anchor import Anchor
from tui.model.span import Span
from tui.model.values import DateRef
from tui.session import datesaid
from tui.session.dategroups import date_groups, group_of, guessed, well_dated
from tui.session.rows_dates import date_rows
from tui.session.state import ListView

FOUND = analysis()
SURE = Anchor(date(2024, 4, 22), "front matter")


def made(value: str, type: str = "DATE", **more: object) -> DateRef:
    return DateRef(Span(0, 1), type, value, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "mod", "words"),
    [
        ("2024-04-19", None, "Friday 19 April 2024"),
        ("XXXX-04-19", None, "19 April"),
        ("2023-11", "END", "the end of November 2023"),
        ("XXXX-11", None, "November"),
        ("2024-Q3", None, "third quarter of 2024"),
        ("2024-H1", "ON_OR_BEFORE", "first half of 2024 or before"),
        ("2024-W16", None, "week 16 of 2024"),
        ("2024-W16-WE", None, "weekend 16 of 2024"),
        ("2024-SU", None, "summer 2024"),
        ("199", "START", "the beginning of the 1990s"),
        ("19", None, "the 20th century"),
        ("BC0600", "APPROX", "about 600 BC"),
        ("BC0049-01", None, "January 49 BC"),
        ("BC0044-03-15", None, "15 March 44 BC"),
        ("XXXX-WXX-2", None, "a Tuesday"),
        ("XXXX-WXX", None, "an unknown week"),
        ("XXXX-XX-XXT06:15", None, "an unknown day, 06:15"),
        ("2024-03-12T04:10", None, "Tuesday 12 March 2024, 04:10"),
        ("2024-03-12TEV", None, "Tuesday 12 March 2024, evening"),
        ("PAST_REF", None, "the past"),
        ("2024-02-31", None, "31 February 2024"),
    ],
)
def test_a_value_as_one_says_it(value: str, mod: str | None, words: str) -> None:
    assert datesaid.said(made(value, mod=mod)) == words


def test_the_style_of_the_reader_decides_the_order_of_the_words() -> None:
    assert datesaid.said(made("2024-04-19"), "mdy") == "Friday, April 19, 2024"
    assert datesaid.said(made("XXXX-04-19"), "mdy") == "April 19"
    assert [datesaid.day(date(2024, 4, 19), style) for style in ("iso", "dmy", "mdy")] == [
        *("19 Apr 2024", "19 Apr 2024"),
        "Apr 19, 2024",
    ]
    assert datesaid.published(SURE, "mdy") == "Apr 22, 2024 (front matter)"
    assert datesaid.published(Anchor()) == "unknown"


def test_it_is_said_why_a_value_is_vague_or_a_guess() -> None:
    first, last = date(2024, 6, 1), date(2024, 8, 31)
    summer = made("2024-SU", first=first, last=last)
    assert datesaid.vagueness(summer, SURE) == (("~", "a season has no exact days"),)
    assert datesaid.vagueness(made("2024-04-19", anchored="told"), SURE) == (
        ("?", "inferred from a date told before it"),
    )
    relative = made("2024-04-19", anchored="published")
    assert datesaid.vagueness(relative, SURE) == ()
    assert datesaid.vagueness(relative, Anchor(SURE.date, "weekdays")) == (
        ("?", "the day of publication is inferred"),
    )
    assert datesaid.vagueness(made("XXXX-04-19"), SURE) == (("?", "no year is told"),)
    assert datesaid.vagueness(made("XXXX-WXX"), SURE) == (("?", "no day of the calendar is known"),)


def test_what_the_reason_tells_already_is_not_told_again() -> None:
    friday = made(
        "2024-04-19", anchored="published", how="the last Friday up to 22 April 2024 (front matter)"
    )
    assert datesaid.rests(friday, SURE) == ""
    assert datesaid.rests(replace(friday, how="last + weekday"), SURE) == "22 Apr 2024 (front matter)"


def test_a_value_that_is_written_out_once_is_no_guess() -> None:
    told = replace(FOUND.dates[3], span=Span(0, 5), anchored="told")
    sure = replace(FOUND.dates[3], anchored="none")
    alone = replace(FOUND, dates=(told,))
    both = replace(FOUND, dates=(told, sure))
    assert [guessed(found, group_of(found, 0)) for found in (alone, both)] == [True, False]
    assert [row.label for row in date_rows(alone, ListView(), None)] == ["2024-06-10?"]
    assert [row.label for row in date_rows(both, ListView(), None)] == ["2024-06-10"]


def test_a_duration_is_no_value_of_the_calendar() -> None:
    duration = next(i for i, d in enumerate(FOUND.dates) if d.type == "DURATION")
    assert all(duration not in one for group in date_groups(FOUND) for one in group)
    assert group_of(FOUND, duration) == ((duration,),)


def test_a_timeline_needs_two_days() -> None:
    now = made("PRESENT_REF")
    assert well_dated(FOUND)
    assert not well_dated(replace(FOUND, dates=(FOUND.dates[0], now)))
    assert not well_dated(replace(FOUND, dates=()))
