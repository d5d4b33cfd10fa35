"""Reasons in words that a reader understands, and the days that a vague part of a period holds."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.dates.dates_helpers import dates
from tui.model.values import DateRef

REASONS = [
    ("The memo was signed last Monday.", "last + weekday, before Tuesday 23 April 2024 (given)"),
    ("Two divers drowned over the weekend.",
     "told as past: the weekend, before that of Tuesday 23 April 2024 (given)"),
    ("The same day, a dam burst.", "same + day, that of Tuesday 23 April 2024 (given)"),
    ("Sales fell 3% in the first quarter. A year earlier, they rose.",
     "1 year before the 1st quarter of 2024, told before"),
    ("He came in March 2019 and left two months later.", "2 months after March 2019, told before"),
    ("Weeks later, the fort fell.", "some weeks after; how many is not said"),
    ("They meet every Monday.", "every Monday"),
    ("Bulletins appear daily.", "every day"),
    ("It is paid every six months.", "every 6 months"),
    ("It is paid twice a month.", "2 times every month"),
    ("It ran for more than three weeks.", "more than 3 weeks"),
    ("It rained in the last week of March 2022.", "the last week of March 2022; as written"),
    ("The week of Independence Day was calm.", "Independence Day; of which country is not said"),
    ("It opened in early May 2022.", "the first third of it; as written"),
    ("It opened late on Monday.", "the end of it; the last Monday up to Tuesday 23 April 2024 (given)"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "how"), REASONS)
def test_the_reason_in_words(text: str, how: str) -> None:
    assert dates(text)[-1].how == how


def _only(text: str) -> DateRef:
    (ref,) = dates(text)
    return ref


@pytest.mark.parametrize(
    ("text", "value", "mod", "first", "last"),
    [
        ("It shut in early June 2021.", "2021-06", "START", date(2021, 6, 1), date(2021, 6, 10)),
        ("It shut in mid-June 2021.", "2021-06", "MID", date(2021, 6, 11), date(2021, 6, 20)),
        ("It shut in late June 2021.", "2021-06", "END", date(2021, 6, 21), date(2021, 6, 30)),
        ("It shut in the first half of June 2021.", "2021-06", "START", date(2021, 6, 1), date(2021, 6, 15)),
        ("It shut in the second half of June 2021.", "2021-06", "END", date(2021, 6, 16), date(2021, 6, 30)),
        ("It shut early Monday morning.", "2024-04-22TMO", "START", date(2024, 4, 22), date(2024, 4, 22)),
        ("It shut late on Monday.", "2024-04-22", "END", date(2024, 4, 22), date(2024, 4, 22)),
        ("It shut in about 1910.", "1910", "APPROX", date(1910, 1, 1), date(1910, 12, 31)),
        ("It shut in the late 1980s.", "198", "END", date(1987, 1, 1), date(1989, 12, 31)),
        ("It shut in early 1990.", "1990", "START", date(1990, 1, 1), date(1990, 4, 30)),
        ("It shut in June.", "2023-06", None, date(2023, 6, 1), date(2023, 6, 30)),
        ("It shut in 49 BC.", "BC0049", None, None, None),
        ("It is now a bank.", "PRESENT_REF", None, None, None),
    ],
)
def test_first_and_last_day_and_how_vague(
    text: str, value: str, mod: str | None, first: date | None, last: date | None
) -> None:
    ref = _only(text)
    assert (ref.value, ref.mod, ref.first, ref.last) == (value, mod, first, last)


def test_a_year_that_ends_with_a_day_begins_a_year_before() -> None:
    year, end = dates("Costs rose in the year ended 30 June 2022.")
    assert (year.value, year.first, year.last) == ("2022", date(2021, 7, 1), date(2022, 6, 30))
    assert end.value == "2022-06-30"


def test_without_an_anchor_nothing_relative_has_days() -> None:
    for ref in dates("The ferry sank on Friday, a week after the storm of 3 May, at 9 a.m.", None):
        assert (ref.first, ref.last) == (None, None)
