"""Every kind of expression in the design's table: its extent and its value, with a Tuesday, 23 April 2024."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.dates.dates_helpers import dates, told

CASES = [
    # bare weekdays
    ("An envoy left the hall on Friday without a word.", "Friday", "2024-04-19"),
    ("Shares fell on Tuesday after the warning.", "Tuesday", "2024-04-23"),
    ("The tribunal will sit on Thursday.", "Thursday", "2024-04-25"),
    ("The ferry is out of service until Saturday.", "Saturday", "2024-04-27"),
    ("The memo was signed last Tuesday.", "last Tuesday", "2024-04-16"),
    # last, this, next
    ("The mill closed last week.", "last week", "2024-W16"),
    ("Rice prices rose this month.", "this month", "2024-04"),
    ("The quota doubles next year.", "next year", "2025"),
    ("Two divers drowned last weekend.", "last weekend", "2024-W16-WE"),
    ("Orders slipped last quarter.", "last quarter", "2024-Q1"),
    ("The port reopened last month.", "last month", "2024-03"),
    # day and month, nearest
    ("Ballots were counted on 2 November.", "2 November", "2023-11-02"),
    ("The pact takes effect on July 9.", "July 9", "2024-07-09"),
    ("He arrived on the 3rd of March.", "the 3rd of March", "2024-03-03"),
    # references
    ("The tower now houses a bank.", "now", "PRESENT_REF"),
    ("The board recently hired a lawyer.", "recently", "PAST_REF"),
    ("Nobody expects a second vote in the near future.", "the near future", "FUTURE_REF"),
    # quarters and halves
    ("Output fell in the third quarter.", "the third quarter", "2023-Q3"),
    ("Profit doubled in Q3 2022.", "Q3 2022", "2022-Q3"),
    ("Imports grew in the second half of 2021.", "the second half of 2021", "2021-H2"),
    ("They hope to finish in the first quarter of next year.", "the first quarter of next year", "2025-Q1"),
    # durations
    ("The siege went on for two years.", "two years", "P2Y"),
    ("Repairs took several months.", "several months", "PXM"),
    ("They waited for half a year.", "half a year", "P6M"),
    ("The crossing lasts eight hours.", "eight hours", "PT8H"),
    ("The lease runs for two and a half years.", "two and a half years", "P2.5Y"),
    ("The war lasted a decade.", "a decade", "P1DE"),
    ("It ran for a fortnight.", "a fortnight", "P2W"),
    # years
    ("The bridge was finished in 1934.", "1934", "1934"),
    ("She has led the party since 2019.", "2019", "2019"),
    # today
    ("The premier resigned yesterday.", "yesterday", "2024-04-22"),
    ("The court rules tomorrow.", "tomorrow", "2024-04-24"),
    ("The road reopened today.", "today", "2024-04-23"),
    # ago
    ("The line was cut two years ago.", "two years ago", "2022"),
    ("It was sold three months ago.", "three months ago", "2024-01"),
    ("She left five days ago.", "five days ago", "2024-04-18"),
    ("They met two weeks ago.", "two weeks ago", "2024-W15"),
    # full dates
    ("It was adopted on 24 February 2022.", "24 February 2022", "2022-02-24"),
    ("It was adopted on February 24, 2022.", "February 24, 2022", "2022-02-24"),
    ("The cable of 2022-02-24 was leaked.", "2022-02-24", "2022-02-24"),
    ("Received 24/04/2024 by post.", "24/04/2024", "2024-04-24"),
    ("Dated Feb. 3rd, 2021.", "Feb. 3rd, 2021", "2021-02-03"),
    ("Filed on Monday, 5 December 2022.", "Monday, 5 December 2022", "2022-12-05"),
    # bare months
    ("Prices fell in March.", "March", "2024-03"),
    ("Prices fell in October.", "October", "2023-10"),
    ("The dam will open in June.", "June", "2024-06"),
    ("The fee will rise in February.", "February", "2025-02"),
    # windows
    ("Arrests have doubled in the past two years.", "the past two years", "P2Y"),
    ("Losses will mount over the next six months.", "the next six months", "P6M"),
    ("Attacks have become rarer in recent months.", "recent months", "PXM"),
    # the week
    ("Two ferries collided over the weekend.", "the weekend", "2024-W16-WE"),
    ("He had been silent for years.", "years", "PXY"),
    # sets
    ("The council meets every Monday.", "every Monday", "XXXX-WXX-1"),
    ("Bulletins appear daily.", "daily", "P1D"),
    ("The mail boat calls twice a week.", "twice a week", "P1W"),
    ("Inspectors come every six months.", "every six months", "P6M"),
    # times
    ("He spoke to the nation this morning.", "this morning", "2024-04-23TMO"),
    ("Police raided the offices on Friday night.", "Friday night", "2024-04-19TNI"),
    ("Drones struck the depot overnight.", "overnight", "2024-04-23TNI"),
    ("It was heard at 9 a.m. ET Tuesday across the bay.", "9 a.m. ET Tuesday", "2024-04-23T09:00"),
    ("Trading stopped at 17:45.", "17:45", "2024-04-23T17:45"),
    ("The convoy left at 3:30 p.m.", "3:30 p.m.", "2024-04-23T15:30"),
    # adjectives
    ("A 33-year-old nurse was freed.", "33-year-old", "P33Y"),
    ("They signed a two-year contract.", "two-year", "P2Y"),
    # the rest
    ("The law passed in April 2013.", "April 2013", "2013-04"),
    ("The deal was struck last November.", "last November", "2023-11"),
    ("Fires raged last summer.", "last summer", "2023-SU"),
    ("Most of the terraces were cleared in the 1990s.", "the 1990s", "199"),
    ("It thrived in the mid-1980s.", "the mid-1980s", "198"),
    ("The fleet shrank in fiscal 2023.", "fiscal 2023", "2023"),
    ("Its oldest cellar is of the 18th century.", "the 18th century", "17"),
    ("The shops were shut on Christmas Day 2022.", "Christmas Day 2022", "2022-12-25"),
    ("Crowds gathered on Easter Sunday.", "Easter Sunday", "2024-03-31"),
    ("The tribe was defeated in 49 BC.", "49 BC", "BC0049"),
    ("The plan was agreed in July last year.", "July last year", "2023-07"),
    ("The bank failed in the last week of March.", "the last week of March", "2024-W13"),
    ("They vote on the first Tuesday in November 2022.", "the first Tuesday in November 2022", "2022-11-01"),
    ("The train leaves tomorrow evening at 8:30.", "tomorrow evening at 8:30", "2024-04-24T20:30"),
    ("The court sits every Monday at 9 a.m.", "every Monday at 9 a.m.", "XXXX-WXX-1T09:00"),
    ("Rent is due on the 20th of next month.", "the 20th of next month", "2024-05-20"),
    ("The fleet sailed in September 480 BC.", "September 480 BC", "BC0480-09"),
    ("It was seized in the early hours of Sunday.", "the early hours of Sunday", "2024-04-21TMO"),
    ("The roof took a year and a half.", "a year and a half", "P1.5Y"),
    ("Growth slowed in 2Q 2023.", "2Q 2023", "2023-Q2"),
    ("The order is dated 13MAR24.", "13MAR24", "2024-03-13"),
    ("He resigned the week before last.", "the week before last", "2024-W15"),
    ("They met last Friday, 19 April.", "last Friday, 19 April", "2024-04-19"),
    ("The hearing opens two days before Christmas.", "two days before Christmas", "2024-12-23"),
]


@pytest.mark.parametrize(("text", "words", "value"), CASES, ids=[case[1] for case in CASES])
def test_words_and_value(text: str, words: str, value: str) -> None:
    assert (words, value) in told(text)


@pytest.mark.parametrize(
    ("text", "words", "mod"),
    [
        ("Talks began in early April.", "early April", "START"),
        ("He was seen in late 2022.", "late 2022", "END"),
        ("The levy ends at the end of 2025.", "the end of 2025", "END"),
        ("Troops left in mid-June.", "mid-June", "MID"),
        ("The strike lasted more than three weeks.", "more than three weeks", "MORE_THAN"),
        ("It takes about four days.", "about four days", "APPROX"),
        ("It takes at least 12 days.", "at least 12 days", "EQUAL_OR_MORE"),
    ],
)
def test_modifiers_belong_to_the_expression(text: str, words: str, mod: str) -> None:
    (ref,) = dates(text)
    assert (text[ref.span.start : ref.span.end], ref.mod) == (words, mod)


@pytest.mark.parametrize(
    "text",
    [
        "The depot holds 2010 crates and 1,945 barrels.",
        "Staff fell from the 3,000 of then to the 1.5 that a shop needs.",
        "Stir in 900 to 1000 g of flour.",
        "The desk is staffed 24/7.",
        "The families of 9/11 victims protested.",
        "They invoked Article 5 and Resolution 1701.",
        "The talks may fail, said Theresa May.",
        "Thousands march against the law.",
        "She came second, after Henry the Fifth.",
        "Spring water and a steel spring.",
        "The sun rose while he sat.",
        "Install version 2.10.3 before version 3.",
        "Albion won 3-1 against Rovers.",
        "Oil costs $80 a barrel and $31,000 a day.",
        "The fall of the city shocked them.",
        "He was the second to sign.",
        "They gave, and at the same time they took.",
        "The Winter Carnival and the Christmas Cottage are films.",
        "Write to 1355 Inwood Terrace.",
        "It stood at the dawn of history.",
    ],
)
def test_what_is_no_date_stays_unmarked(text: str) -> None:
    assert told(text) == []


def test_nothing_is_guessed_without_an_anchor() -> None:
    text = "He left on Friday. On 19 April he came back, as in June last year; two years ago he did not."
    assert [value for _, value in told(text, None)] == ["XXXX-WXX-5", "XXXX-04-19", "XXXX-06", "XXXX"]
    assert all(ref.first is None and ref.anchored == "none" for ref in dates(text, None))


def test_another_anchor_moves_relative_dates_only() -> None:
    text = "He left on Friday, 30 years after May 1990."
    before, after = dict(told(text)), dict(told(text, date(2013, 4, 23)))
    assert (before["Friday"], after["Friday"]) == ("2024-04-19", "2013-04-19")
    assert before["May 1990"] == after["May 1990"] == "1990-05"


def test_a_period_has_first_and_last_day() -> None:
    refs = dates("Sales fell last week, in February 2024 and in Q4 2023.")
    by_words = {ref.value: (ref.first, ref.last) for ref in refs}
    assert by_words == {
        "2024-W16": (date(2024, 4, 15), date(2024, 4, 21)),
        "2024-02": (date(2024, 2, 1), date(2024, 2, 29)),
        "2023-Q4": (date(2023, 10, 1), date(2023, 12, 31)),
    }


@pytest.mark.parametrize("text", ["It fell in 44 BC.", "It now rains.", "He plans to rest in the future."])
def test_what_has_no_days_says_so(text: str) -> None:
    (ref,) = dates(text)
    assert (ref.first, ref.last) == (None, None)


def test_the_reason_names_rule_and_anchor() -> None:
    (ref,) = dates("The memo was signed last Friday.")
    assert ref.how == "last + weekday, before Tuesday 23 April 2024 (given)"
    assert ref.anchored == "published"


def test_sets_carry_quantity_and_frequency() -> None:
    (every,) = dates("The council meets every Monday.")
    (twice,) = dates("The mail boat calls twice a week.")
    assert (every.type, every.quant) == ("SET", "EVERY")
    assert (twice.type, twice.freq) == ("SET", "2X")
