"""Dates outside news: as they are said, in figures, with several units; holidays by name."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from tests.unit.dates.dates_helpers import dates, told
from tui.linking.calendar.named import holiday

# A Tuesday, 23 April 2024.
CASES = [
    # as said
    ("The baker was born on May twenty nine.", "May twenty nine", "2024-05-29"),
    ("Made June the tenth, nineteen eighty-four.", "June the tenth, nineteen eighty-four", "1984-06-10"),
    ("The mill burnt down in nineteen oh seven.", "nineteen oh seven", "1907"),
    ("It was rebuilt in August two thousand and eleven.", "August two thousand and eleven", "2011-08"),
    ("The fair opens on Thursday the twenty fifth.", "Thursday the twenty fifth", "2024-04-25"),
    ("She retired in April of 87.", "April of 87", "1987-04"),
    # in figures
    ("Hand it in this 5/22.", "this 5/22", "2024-05-22"),
    ("The form is dated Oct. 4/2019.", "Oct. 4/2019", "2019-10-04"),
    ("The ledger ends on 2016.11.7.", "2016.11.7", "2016-11-07"),
    ("Entered 24.04.2024 by hand.", "24.04.2024", "2024-04-24"),
    ("The lease ends Nov/2.", "Nov/2", "2024-11-02"),
    ("The survey of 2015-3 is lost.", "2015-3", "2015-03"),
    ("Seen on 16. Nov. 2016 in Bonn.", "16. Nov. 2016", "2016-11-16"),
    ("Sent 2024-04-19T08:15:30Z from the ship.", "2024-04-19T08:15:30Z", "2024-04-19T08:15:30Z"),
    ("Logged Wed Oct 26 15:50:06 2016 by the gate.", "Wed Oct 26 15:50:06 2016", "2016-10-26T15:50:06"),
    ("The rent is due 5-22.", "5-22", "2024-05-22"),
    ("The log of 2020-23-Sep is torn.", "2020-23-Sep", "2020-09-23"),
    # weeks and ends of periods
    ("We ship in the 2nd week of August.", "the 2nd week of August", "2024-W32"),
    ("The dyke is checked in week 31 of 2024.", "week 31 of 2024", "2024-W31"),
    ("It flowers in the 22nd week of 2024.", "the 22nd week of 2024", "2024-W22"),
    # times that share a day, halves and quarters of named hours
    ("It began at half past midnight on March 26.", "half past midnight on March 26", "2024-03-26T00:30"),
    ("He rang at a quarter to midnight on Friday.", "a quarter to midnight on Friday", "2024-04-19T23:45"),
    ("The bell rang at ten past noon on Friday.", "ten past noon on Friday", "2024-04-19T12:10"),
    ("The bridge is shut from 9:00 to 11:00 UTC on 9 May 2024.", "9:00", "2024-05-09T09:00Z"),
    ("Booths are open between 7 a.m. and 8 p.m. on 9 May.", "7 a.m.", "2024-05-09T07:00"),
    ("The lease runs out on 31 December 9999.", "31 December 9999", "9999-12-31"),
    ("The glacier will be gone by 2100.", "2100", "2100"),
    ("We meet in the third week next year.", "the third week next year", "2025-W03"),
    ("Send it by EOD.", "EOD", "2024-04-23"),
    ("Send it by EOD Friday.", "EOD Friday", "2024-04-26"),
    ("Costs will fall by year-end.", "year-end", "2024"),
    # times
    ("Come tomorrow at 7.", "tomorrow at 7", "2024-04-24T07:00"),
    ("The vote is tomorrow at half past seven.", "tomorrow at half past seven", "2024-04-24T07:30"),
    ("The bus left yesterday at a quarter to three.", "yesterday at a quarter to three", "2024-04-22T02:45"),
    ("They sat at twenty minutes past five today.", "twenty minutes past five today", "2024-04-23T05:20"),
    ("The siren went at two in the afternoon.", "two in the afternoon", "2024-04-23T14:00"),
    ("Call me tomorrow evening at 8.", "tomorrow evening at 8", "2024-04-24T20:00"),
    ("It left the yard at 8:00:31am.", "8:00:31am", "2024-04-23T08:00:31"),
    # far away
    ("The truce ended 1 month and 21 days ago.", "1 month and 21 days ago", "2024-03-02"),
    ("The panel will report in three days.", "three days", "2024-04-26"),
    # durations and sets
    ("He walked for 2 days and 3 hours.", "2 days and 3 hours", "P2DT3H"),
    ("It lasted one year, two months and five days.", "one year, two months and five days", "P1Y2M5D"),
    ("The pump ran for 36h.", "36h", "PT36H"),
    ("She slept for 2 1/2 hours.", "2 1/2 hours", "PT2.5H"),
    ("They prayed all day.", "all day", "P1D"),
    ("The ferry rests at weekends.", "weekends", "XXXX-WXX-WE"),
    ("The lamp is lit every night at 9.", "every night at 9", "T21:00"),
    ("The debt falls due each 15 April.", "each 15 April", "XXXX-04-15"),
    # of any year
    ("The monsoon reaches the delta in June.", "June", "XXXX-06"),
    # centuries
    ("The walls date from the 15th to the 17th century.", "the 15th", "14"),
    # holidays
    ("The bank is shut on Memorial Day.", "Memorial Day", "2024-05-27"),
    ("They met on Eid al-Fitr.", "Eid al-Fitr", "2024-04-10"),
    ("Sales rose on Black Friday 2019.", "Black Friday 2019", "2019-11-29"),
    ("We sail on labor day weekend.", "labor day weekend", "2024-W35-WE"),
    ("The choir sang on Orthodox Easter 2023.", "Orthodox Easter 2023", "2023-04-16"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value"), CASES)
def test_form_and_value(text: str, words: str, value: str) -> None:
    assert (words, value) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "He paid $12 for a lamp.",
        "Seven of 5/12 voters stayed.",
        "Ten to six councillors lost heart.",
        "She used to date the pianist.",
        "They owned two thousand villages.",
        "The Tet offensive is a chapter.",
        "The choir knew at 7 percent of shows.",
        "Section 5. It ends here.",
        "The motion fell 12-22 on a show of hands.",
        "The castaway and his man Friday slept.",
        "The novel Nineteen Eighty-Four was his last.",
        "The film Friday the 13th bored us.",
        "Margins fell by 1/4 to 3 1/8.",
        "They improved from 12/20 to 14/20.",
        "In week 3, the Bears lost.",
        "By week 12 the fever had gone.",
        "Tariq Ramadan said so.",
        "The share grew from a quarter to one in ten.",
        "She gave about one fifty for the lamp.",
        "At the end of the day, voters decide.",
        "The spring-loaded door jammed when we oiled the spring.",
        "They live at 1960 Sunset Road.",
        "Part 2015-1-32 is out of stock.",
        "The present captain nodded.",
        "It reads Acts 19:30.",
    ],
)
def test_no_day_is_made_of_what_is_none(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("thanksgiving", 2024, date(2024, 11, 28)),
        ("cyber monday", 2018, date(2018, 11, 26)),
        ("martin luther king day", 2024, date(2024, 1, 15)),
        ("victoria day", 2024, date(2024, 5, 20)),
        ("summer bank holiday", 2024, date(2024, 8, 26)),
        ("chinese new year", 2007, date(2007, 2, 18)),
        ("diwali", 2024, date(2024, 10, 31)),
        ("eid al-adha", 2024, date(2024, 6, 17)),
        ("yom kippur", 2024, date(2024, 10, 12)),
        ("hanukkah", 2025, date(2025, 12, 15)),
        ("good friday", 2024, date(2024, 3, 29)),
        ("christmas eve", 1955, date(1955, 12, 24)),
        ("thanksgiving", 1700, None),
        ("easter", 1500, None),
    ],
)
def test_day_of_a_holiday(name: str, year: int, day: date | None) -> None:
    assert holiday(name, year) == day


def test_a_holiday_before_anyone_kept_it_has_no_day() -> None:
    (ref,) = [d for d in dates("Nobody kept Martin Luther King Day 1950.") if d.type == "DATE"]
    assert (ref.value, ref.first) == ("1950-XX-XX", None)
    assert ref.how == "Martin Luther King Day of 1950, its day unknown"


def test_holidays_that_never_move_load_no_library() -> None:
    code = (
        "import sys\nfrom datetime import date\nfrom tui.linking.calendar.named import holiday\n"
        "holiday('christmas', 2024)\nbefore = 'holidays' in sys.modules\n"
        "holiday('thanksgiving', 2024)\nprint(before, 'holidays' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("In June twenty soldiers fell.", "June", "2023-06"),
        ("Prices fell by two on Monday.", "Monday", "2024-04-22"),
        ("On Friday PM Sunak spoke.", "Friday", "2024-04-19"),
        ("One sang, two in the afternoon.", "the afternoon", "2024-04-23TAF"),
        ("They can build a barn in two weeks.", "two weeks", "P2W"),
        ("The permit expires in two weeks.", "two weeks", "2024-W19"),
    ],
)
def test_a_number_beside_a_month_a_day_or_a_part_is_no_day_or_hour(text: str, words: str, value: str) -> None:
    assert told(text) == [(words, value)]


def test_the_night_shift_does_not_begin_on_the_day_that_it_ends_on() -> None:
    first, last = told("The shift will run from 11 p.m. to 2 a.m. on Friday.")
    assert last == ("2 a.m. on Friday", "2024-04-26T02:00")
    assert not first[1].startswith("2024-04-26")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Independence Day was marked with songs.", "XXXX-XX-XX"),
        ("Labour Day was quiet.", "XXXX-XX-XX"),
        ("Ukraine's Independence Day was quiet.", "2024-08-24"),
        ("U.S. Independence Day was quiet.", "2024-07-04"),
        ("Nobody will see it until Christmas.", "2024-12-25"),
        ("Sales may have suffered from Easter.", "2024-03-31"),
    ],
)
def test_a_holiday_of_many_countries_is_of_the_one_that_is_named(text: str, value: str) -> None:
    assert [told_value for _, told_value in told(text)] == [value]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The quota lapses in December.", "December", "2024-12"),
        ("The licence runs out in November.", "November", "2024-11"),
        ("They began to leave on Monday.", "Monday", "2024-04-22"),
        ("Friday is a holiday.", "Friday", "2024-04-26"),
        ("It may reach 2 percent, against 3.4 in the fourth quarter.", "the fourth quarter", "2023-Q4"),
        ("It costs 4.2 million a year.", "a year", "P1Y"),
    ],
)
def test_verbs_say_on_which_side_of_publication(text: str, words: str, value: str) -> None:
    assert (words, value) in told(text)
