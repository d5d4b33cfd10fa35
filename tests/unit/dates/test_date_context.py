"""Dates by what stands beside them: the date told last, a narrative, both ends of a range, neighbours."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.dates.dates_helpers import dates, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The vote of March 1 was annulled three days later.",
            [("March 1", "2024-03-01"), ("three days later", "2024-03-04")],
        ),
        (
            "The pier burned on April 3. The next day it was fenced off.",
            [("April 3", "2024-04-03"), ("The next day", "2024-04-04")],
        ),
        ("She won in 1994 and fell ill later that year.", [("1994", "1994"), ("later that year", "1994")]),
        (
            "The mill sold 40,000 tons in 2023 against 31,000 a year earlier.",
            [("2023", "2023"), ("a year earlier", "2022")],
        ),
        (
            "It rose in the first quarter, twice the figure of a year earlier.",
            [("the first quarter", "2024-Q1"), ("a year earlier", "2023-Q1")],
        ),
        (
            "Sales fell in Q2 2023, against the same period last year.",
            [("Q2 2023", "2023-Q2"), ("the same period last year", "2023-Q2")],
        ),
    ],
)  # fmt: skip
def test_told_from_the_last_date(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_a_narrative_keeps_its_year() -> None:
    text = (
        "War began on 3 May 1846. In June 1846 the port fell. On 8 September the fort followed. "
        "In January 1847 the city was taken. In March the fleet arrived, and in 1848 peace was signed. "
        "The treaty of 1848 was kept until 1853."
    )
    values = dict(told(text))
    assert values["8 September"] == "1846-09-08"
    assert values["March"] == "1847-03"


def test_a_year_turns_within_a_narrative() -> None:
    text = (
        "The siege began on 4 November 1853. In December the harbour froze. In February the garrison left, "
        "as it had in 1811 and in 1829; the ruins were sold in 1860."
    )
    assert dict(told(text))["February"] == "1854-02"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fair is open from April 24 to 26.", [("April 24", "2024-04-24"), ("26", "2024-04-26")]),
        ("It ran from 12 to 14 June 2021.", [("12", "2021-06-12"), ("14 June 2021", "2021-06-14")]),
        ("The plan covers 2019-2023.", [("2019", "2019"), ("2023", "2023")]),
        ("The plan covers 2019-23.", [("2019", "2019"), ("23", "2023")]),
        ("No ship was lost between January and March.", [("January", "2024-01"), ("March", "2024-03")]),
        ("He was away from October to January.", [("October", "2023-10"), ("January", "2024-01")]),
        ("The tents stand from Monday to Friday.", [("Monday", "2024-04-22"), ("Friday", "2024-04-26")]),
        (
            "Call between 10 and 11 a.m. tomorrow.",
            [("10", "2024-04-24T10:00"), ("11 a.m. tomorrow", "2024-04-24T11:00")],
        ),
        ("It takes 60 to 90 days.", [("60", "P60D"), ("90 days", "P90D")]),
        (
            "It was shut from November 3, 2022 to January 5.",
            [("November 3, 2022", "2022-11-03"), ("January 5", "2023-01-05")],
        ),
    ],
)  # fmt: skip
def test_both_ends_of_a_range_share_an_id(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected
    first, second = dates(text)
    assert first.range == second.range == "r1"


def test_ids_of_ranges_are_unique_across_blocks() -> None:
    text = "It ran from May 2 to 4.\nIt ran from June 2 to 4."
    assert [ref.range for ref in dates(text)] == ["r1", "r1", "r2", "r2"]


def test_a_weekday_is_the_day_of_the_date_beside_it() -> None:
    assert told("He flew home on Monday (29 April).") == [
        ("Monday", "2024-04-29"),
        ("29 April", "2024-04-29"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Thursday, two days later, it rained.",
            [("Thursday", "2024-04-18"), ("two days later", "2024-04-18")],
        ),
        (
            "A week later, on 10 April, he rang.",
            [("A week later", "2024-04-10"), ("10 April", "2024-04-10")],
        ),
        ("Prices in May were higher than in April.", [("May", "2024-05"), ("April", "2024-04")]),
        (
            "Signed on 5 May 2023, it began on 1 August.",
            [("5 May 2023", "2023-05-05"), ("1 August", "2023-08-01")],
        ),
        ("They are due to start this week.", [("this week", "2024-W17")]),
        ("It cost $9 trillion two years ago.", [("two years ago", "2022")]),
        ("The custom is alive to this day.", [("this day", "PRESENT_REF")]),
    ],
)  # fmt: skip
def test_neighbours(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


def test_the_centuries_before_christ_count_down() -> None:
    text = (
        "In 490 BC they landed. The following year they left; in 480 BC and 479 BC they fought, as in 465 BC."
    )
    assert dict(told(text))["The following year"] == "BC0489"


def test_slashes_follow_the_habit_of_the_text() -> None:
    assert told("On 3 May 2021 it was filed; 04/05/2021 is the stamp.")[-1][1] == "2021-05-04"
    assert told("On May 3, 2021 it was filed; 04/05/2021 is the stamp.")[-1][1] == "2021-04-05"


def test_years_of_two_digits_are_those_near_and_hours_of_an_afternoon_its_own() -> None:
    found = dict(told("Sales fell in Q3 '98, in FY98 and in FY24. They meet every afternoon at 2."))
    assert found["Q3 '98"] == "1998-Q3"
    assert (found["FY98"], found["FY24"]) == ("1998", "2024")
    assert found["every afternoon at 2"] == "T14:00"


def test_a_leap_day_is_found_years_away_and_a_day_that_is_none_says_so() -> None:
    assert told("It met on 29 February.", date(2026, 8, 1)) == [("29 February", "2028-02-29")]
    assert told("It has been shut since 29 February.", date(2026, 8, 1))[0][1] == "2024-02-29"
    assert [(d.value, d.how) for d in dates("It ended on 31 June.")] == [
        ("XXXX-06-31", "no day of the calendar")
    ]
