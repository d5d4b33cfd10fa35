"""Kinds of expressions in the news of several decades: tense, results, times of day, what was told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.dates.dates_helpers import dates, told

WSJ = date(1989, 11, 8)  # a Wednesday
WIRE = date(1998, 4, 8)  # a Wednesday
BBC = date(2013, 3, 22)  # a Friday

CASES = [
    # what is scheduled, in the present tense
    (BBC, "The polls open at 8am on Sunday.", "8am on Sunday", "2013-03-24T08:00"),
    (BBC, "Schools close on Tuesday for a week.", "Tuesday", "2013-03-26"),
    (WIRE, "Voters go to the polls in June.", "June", "1998-06"),
    (WSJ, "The envoy is certain to win the vote in March.", "March", "1990-03"),
    # a list is told alike, a clause keeps its own tense
    (WSJ, "Orders dipped in August and September, but will recover.", "September", "1989-09"),
    (BBC, "He hired the van on Monday and was to return it.", "Monday", "2013-03-18"),
    # periods of results
    (WSJ, "In the quarter ended Sept. 30 it lost money.", "the quarter", "1989-Q3"),
    (WSJ, "In the quarter ended Sept. 30 net doubled from a year earlier.", "a year earlier", "1988-Q3"),
    (BBC, "Costs rose in the year to 30 June 2012.", "the year", "2012"),
    (WSJ, "Margins shrank in the latest quarter.", "the latest quarter", "1989-Q3"),
    (WSJ, "For the nine months ended Sept. 30, sales rose.", "the nine months", "P9M"),
    (WSJ, "Orders in September were below the same month last year.", "the same month last year", "1988-09"),
    # durations by nouns and adjectives
    (BBC, "A month-long curfew was lifted.", "month-long", "P1M"),
    (WIRE, "The decade-long quarrel was settled.", "decade-long", "P1DE"),
    (WIRE, "A weeklong strike ended.", "weeklong", "P1W"),
    (WIRE, "The convoy left hours after the talks.", "hours", "PTXH"),
    (WSJ, "It has doubled over the past year.", "the past year", "P1Y"),
    (BBC, "It will be the coldest winter in 40 years.", "40 years", "P40Y"),
    # rates by count
    (WIRE, "Raids averaged 40 a week.", "a week", "P1W"),
    (WIRE, "The pumps run 20 hours a day.", "a day", "P1D"),
    # times of the day
    (WIRE, "It sank about 9:40 p.m. Tuesday.", "about 9:40 p.m. Tuesday", "1998-04-07T21:40"),
    (WIRE, "They marched before dawn Tuesday.", "dawn Tuesday", "1998-04-07TMO"),
    (WIRE, "The mayor was seized late Tuesday night.", "late Tuesday night", "1998-04-07TNI"),
    (WIRE, "The mast fell at 3 p.m. Tuesday and two hours later the hall burned.", "two hours later",
     "1998-04-07T17:00"),
    (WIRE, "The mast fell at 11 p.m. Tuesday and two hours later the hall burned.", "two hours later",
     "1998-04-08T01:00"),
    (WIRE, "A shell hit the mill on Monday. The night before, the bridge was cut.", "The night before",
     "1998-04-05TNI"),
    (WIRE, "Fighting began on Monday and went on into the afternoon.", "the afternoon", "1998-04-06TAF"),
    # told before
    (BBC, "The war began ten years ago this week.", "ten years ago this week", "2003-W12"),
    (BBC, "Banks shut the day after Good Friday.", "the day after Good Friday", "2013-03-30"),
    (WSJ, "Output rose 9% in 1987 and 4% the year before that.", "the year before that", "1986"),
    (WSJ, "Shares, at $9 early in 1987, fell to $4 on the day.", "the day", "1989-11-08"),
    (BBC, "The league was formed on 4 May 1949 and met on 9 June.", "9 June", "1949-06-09"),
    (BBC, "The league was formed on 4 May 1949. Its head, who took office on 2 March, was there.", "2 March",
     "2013-03-02"),
    (BBC, "Caesar was killed on 15 March 44 BC.", "15 March 44 BC", "BC0044-03-15"),
    (WIRE, "They will spend the weekend in Oslo.", "the weekend", "1998-W15-WE"),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "words", "value"), CASES)
def test_kinds_of_news(published: date, text: str, words: str, value: str) -> None:
    assert (words, value) in told(text, published)


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("More than three years ago he left.", "BEFORE"),
        ("Nearly 20 years ago they left.", "AFTER"),
        ("It sank on Monday. Less than a day later they left.", "BEFORE"),
        ("It sank on 3 May 2012. About two weeks later they left.", "APPROX"),
    ],
)
def test_a_distance_that_is_more_or_less_so_long_is_a_bound(text: str, mod: str) -> None:
    assert dates(text, BBC)[-1].mod == mod


TRAPS = [
    "Freight costs $300 a day and rises.",
    "The field yields 90,000 barrels a day.",
    "He saw the Sunday Times on the desk.",
    "The union may march against the fall in pay.",
]


@pytest.mark.parametrize("text", TRAPS)
def test_no_dates_in_rates_of_measures_and_names(text: str) -> None:
    assert told(text, WSJ) == []


def test_a_bare_time_is_of_the_last_recent_day_not_of_history() -> None:
    text = (
        "A blast shook the port on Monday.\n\nThe wharf had burned before, on May 2, 1976.\n\n"
        "Crews heard the blast at 4:10 a.m. and ran."
    )
    assert ("4:10 a.m.", "1998-04-06T04:10") in told(text, WIRE)


def test_a_time_of_the_past_is_not_of_a_day_to_come() -> None:
    text = "The hearing will resume on Friday. The judge left at 5 p.m. without a word."
    assert ("5 p.m.", "1998-04-08T17:00") in told(text, WIRE)
