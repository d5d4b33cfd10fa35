"""Which dates are days: ranges, weekends, clock times, and what no calendar can show."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.calendar_sample import analysed
from tui.export.days import occasions


def keys(text: str, published: date | None = date(2024, 4, 23)) -> list[str]:
    """The days of a text."""
    return [str(one.key) for one in occasions(analysed(text, published))[0]]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The quay closes on 24 April 2024.", ["2024-04-24"]),
        ("They dined on 2 May and met again on 2 May 2024.", ["2024-05-02"]),
        ("It lasts from 24 to 26 April.", ["2024-04-24/2024-04-26"]),
        ("From 28 April to 2 May, or 28 April to 2 May 2024.", ["2024-04-28/2024-05-02"]),
        ("Divers rest over the weekend.", ["2024-04-20/2024-04-21"]),
        ("They came on Monday night and on Monday.", ["2024-04-22"]),
        ("The vote is at 3 p.m. on 3 May 2024.", ["2024-05-03T15:00"]),
        ("The vote is at 3 p.m. EST on 3 May 2024.", ["2024-05-03T15:00"]),
        ("The vote is at 15:00 GMT on 3 May 2024.", ["2024-05-03T15:00:00+00:00"]),
        ("It was sent at 2024-05-03T14:30+02:00 by hand.", ["2024-05-03T12:30:00+00:00"]),
        ("It is due at 14:30 UTC+2 on 9 May 2024.", ["2024-05-09T12:30:00+00:00"]),
        ("It ended at 24:00 UTC on 3 May 2024.", ["2024-05-04T00:00:00+00:00"]),
        ("The first year began on 1 January 1 AD.", ["0001-01-01"]),
    ],
)
def test_days_of_a_text(text: str, days: list[str]) -> None:
    assert keys(text) == days


@pytest.mark.parametrize(
    "words",
    [
        "in May",
        "in 2023",
        "last week",
        "every Monday",
        "for two weeks",
        "in 49 BC",
        "recently",
        "in the 1990s",
    ],
)
def test_what_is_no_day_is_counted_and_left_out(words: str) -> None:
    found, left_out = occasions(analysed(f"It rained {words}."))
    assert (found, left_out) == ([], 1)


def test_nothing_is_invented_where_the_day_of_publication_is_unknown() -> None:
    found, left_out = occasions(analysed("It began on Friday, on 3 May, and from 4 to 6 May.", None))
    assert (found, left_out) == ([], 4)


def test_both_ends_of_a_range_are_one_mention_and_the_same_range_again_is_another() -> None:
    found, left_out = occasions(analysed("It lasts from 24 to 26 April. From 24 to 26 April it is shut."))
    assert [one.mentions for one in found] == [((0, 1), (2, 3))]
    assert left_out == 0


def test_range_that_does_not_run_forward_is_its_two_days() -> None:
    analysis = analysed("It lasts from 24 to 26 April.")
    there = replace(
        analysis,
        dates=tuple(
            replace(d, value=v) for d, v in zip(analysis.dates, ("2024-04-26", "2024-04-24"), strict=True)
        ),
    )
    found, _ = occasions(there)
    assert [(str(one.key), one.mentions) for one in found] == [
        ("2024-04-24", ((1,),)),
        ("2024-04-26", ((0,),)),
    ]


def test_range_that_ends_in_a_month_is_its_first_day_and_the_month_is_left_out() -> None:
    found, left_out = occasions(analysed("It is shut from 30 April to June 2024."))
    assert ([str(one.key) for one in found], left_out) == (["2024-04-30"], 1)


def test_clock_times_of_a_range_have_one_zone() -> None:
    found, _ = occasions(analysed("On Monday they met from 9 a.m. to 11 a.m. UTC."))
    times = [one.key for one in found if one.key.clock]
    assert [(key.begin, key.end) for key in times] == [
        (datetime(2024, 4, 22, 9, tzinfo=UTC), datetime(2024, 4, 22, 11, tzinfo=UTC))
    ]


def test_moment_beyond_the_calendar_keeps_its_day_and_its_time() -> None:
    analysis = analysed("The vote is at 15:00 GMT on 3 May 2024.")
    (found,) = analysis.dates
    late = replace(found, value="9999-12-31T24:00Z")
    assert [str(one.key) for one in occasions(replace(analysis, dates=(late,)))[0]] == ["9999-12-31T24:00"]


def test_rows_chosen_are_the_days_written() -> None:
    analysis = analysed("On 2 May, 3 May and 4 May 2024 they met.")
    found, left_out = occasions(analysis, [2, 0])
    assert [str(one.key) for one in found] == ["2024-05-02", "2024-05-04"]
    assert left_out == 0


@pytest.mark.parametrize("value", ["2024-02-30", "0000-01-01", "2024-05-03-04", "2024-W18", "XXXX-05-03", ""])
def test_value_that_is_no_day_of_the_calendar_is_left_out(value: str) -> None:
    analysis = analysed("They met on 3 May 2024.")
    made = replace(analysis, dates=(replace(analysis.dates[0], value=value),))
    assert occasions(made) == ([], 1)
