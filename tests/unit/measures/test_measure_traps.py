"""What looks like a measure and is none."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import measures, written
from tui.model.span import Span
from tui.model.values import TimexMark


@pytest.mark.parametrize(
    "text",
    [
        "G20 ministers met.",
        "An F-18 landed.",
        "COVID-19 spread.",
        "The 9/11 report was read.",
        "Article 7 was invoked.",
        "They lost Game 6.",
        "An iPhone 12 was found.",
        "The S22 sells well.",
        "TA-35 closed.",
        "S&P 500 futures moved.",
        "He spoke on Radio 3.",
        "CTF 151 patrols the gulf.",
        "See chapter two.",
        "See page 14 and section 3.",
        "It is disputed [12].",
        "Paragraphs 3 and 4 apply.",
        "The rock lies at 12°34′56″N 45°10′E.",
        "Call +44 20 7946 0000 at once.",
        "It opened in 1987.",
        "They met on 24 April.",
        "The talks begin at 10.30am.",
        "The third meeting failed.",
        "One should not ask.",
        "No one came; this one left.",
        "It is the number one priority.",
        "They are in their 40s.",
        "The 1990s were dull.",
        "Version 2.14.3 is out.",
        "The Group of Seven agreed.",
        "The Gang of Four fell.",
        "A Boeing 747 landed.",
        "Resolution 1559 was cited.",
        "Task Force 20 sailed.",
        "Half-time came early.",
        "In the first half and the second quarter it slowed.",
        "The server at 10.0.0.12 failed.",
        "Bus No. 9 was late.",
        "The 38th parallel is quiet.",
        "Go to https://example.org/p?q=30%25 for more.",
        "The 2023-24 season ended.",
        "3. The delegation left.",
        "On the one hand it rains.",
    ],
)
def test_no_measure(text: str) -> None:
    assert written(text) == []


def test_a_comma_or_a_plural_after_a_name_makes_it_a_count() -> None:
    assert written("In Texas 14 people died.") == ["14 people"]
    assert written("More than 2000 people came.") == ["More than 2000 people"]


def test_dates_keep_their_text_and_durations_stand_in_both() -> None:
    text = "In March 40 trucks left, and for five days nothing came but three boats a day."
    days = text.index("five days")
    rate = text.index("a day")
    dates = [
        TimexMark(Span(3, 8), "DATE", ("month", 3)),
        TimexMark(Span(days, days + 9), "DURATION", ("days", 5)),
        TimexMark(Span(rate, rate + 5), "SET", ("daily",)),
    ]
    found = measures(text, dates)
    assert [(text[m.span.start : m.span.end], m.dimension) for m in found] == [
        ("40 trucks", "count"),
        ("five days", "duration"),
        ("three boats a day", "rate"),
    ]


def test_a_number_inside_a_marked_date_is_left_to_it() -> None:
    text = "He came on the 14 or so."
    assert measures(text, [TimexMark(Span(11, 17), "DATE", ("day", 14))]) == ()
