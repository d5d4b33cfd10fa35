"""Days as someone types them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.session.typed_day import typed_day


@pytest.mark.parametrize(
    "words",
    [
        *("2024-04-19", "2024/4/19", "2024.04.19", "20240419", " 2024-04-19 "),
        *("19 Apr 2024", "19 April 2024", "19th of april, 2024", "19-Apr-2024", "19apr2024"),
        *("Apr 19, 2024", "April 19th 2024", "APR. 19, 2024"),
        *("19/04/2024", "04/19/2024", "19.4.2024", "19-04-2024"),
        *("Friday 19 April 2024", "Fri, Apr 19, 2024"),
    ],
)
def test_every_usual_way_to_write_a_day(words: str) -> None:
    assert typed_day(words) == date(2024, 4, 19)


def test_numbers_that_mean_one_day_whichever_is_the_month_are_taken() -> None:
    assert typed_day("04/04/2024") == date(2024, 4, 4)
    assert typed_day("3 Sept 2024") == date(2024, 9, 3)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("03/04/2024", "3 Apr or 4 Mar? name the month"),
        ("2024-13-01", "no such day"),
        ("30 Feb 2024", "no such day"),
        ("19/04/24", "four digits"),
        ("19 Apr 24", "four digits"),
        ("19 Foo 2024", "no month is called foo"),
        ("Monday 19 April 2024", "that day is a Friday"),
        ("yesterday", "write 2024-04-19 or 19 Apr 2024"),
        ("2024-04", "write 2024-04-19"),
        ("00/00/2024", "no such day"),
        ("00/04/2024", "no such day"),
    ],
)
def test_what_is_wrong_is_told(words: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=r".") as error:
        typed_day(words)
    assert wrong in str(error.value)
    assert len(str(error.value)) <= 50


@given(st.one_of(st.text(max_size=30), st.from_regex(r"\d{1,4}[-/. ]\w{1,9}[-/. ]\d{1,5}", fullmatch=True)))
def test_nothing_typed_does_harm(words: str) -> None:
    with suppress(ValueError):
        assert typed_day(words).year >= 1
