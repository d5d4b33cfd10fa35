"""The calendar as other programs read it: events, their words, and the rules of the format."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.calendar_sample import analysed, read_back
from tests.export_sample import EMPTY
from tui.export.calendar import calendar, events, tally
from tui.model.analysis import Analysis

TEXT = """\
Port talks

Talks begin on 24 April 2024 and, officials said; may go on. The port, shut since last Friday, reopens.

About 5 May 2024 divers from a firm that nobody in the harbour had ever heard of before are to look at the \
wall below the mole, and a second team is to follow them on 7 May 2024 at noon.
"""


def only(text: str, published: date | None = date(2024, 4, 23)) -> dict[str, str]:
    """Summary and description of the one event of a text."""
    (event,) = read_back(calendar(analysed(text, published))[0])
    return {name.lower(): str(event[name]) for name in ("SUMMARY", "DESCRIPTION")}


def test_a_day_has_its_sentence_its_place_and_its_reason() -> None:
    friday = read_back(calendar(analysed(TEXT))[0])[0]
    assert (friday["DTSTART"].dt, friday["DTEND"].dt) == (date(2024, 4, 19), date(2024, 4, 20))
    assert str(friday["SUMMARY"]) == "The port, shut since last Friday, reopens."
    assert str(friday["DESCRIPTION"]).split("\n") == [
        "The port, shut since last Friday, reopens.",
        "¶1, line 3, “last Friday”: last + weekday, before Tuesday 23 April 2024 (given)",
        "",
        "Port talks · in/port.txt",
    ]
    assert str(friday["TRANSP"]) == "TRANSPARENT"


def test_days_stand_in_the_order_of_the_calendar_and_end_the_day_behind() -> None:
    made = read_back(calendar(analysed("It lasts from 24 to 26 April. It was told on Monday."))[0])
    assert [(e["DTSTART"].dt, e["DTEND"].dt) for e in made] == [
        (date(2024, 4, 22), date(2024, 4, 23)),
        (date(2024, 4, 24), date(2024, 4, 27)),
    ]
    assert all(e["DTSTART"].params["VALUE"] == "DATE" for e in made)


def test_long_sentence_is_cut_between_words_around_its_date() -> None:
    sentence = " ".join(TEXT.split("\n\n")[2].split())
    made = [str(event["SUMMARY"]) for event in read_back(calendar(analysed(TEXT))[0])]
    about, noon = made[2:]
    assert about == "~ About 5 May 2024 divers from a firm that nobody in the harbour had …"
    assert noon == "12:00 … and a second team is to follow them on 7 May 2024 at noon."
    for summary in (about.removeprefix("~ "), noon.removeprefix("12:00 ")):
        assert len(summary) <= 72
        assert summary.strip("… ") in sentence


def test_date_alone_in_its_line_is_named_with_the_title() -> None:
    made = only("Port talks\n\n24 April 2024\n\nIt has been a long and quiet day in the harbour, they say.")
    assert made["summary"] == "24 April 2024 – Port talks"


def test_what_is_doubtful_looks_doubtful_and_says_why() -> None:
    vague = only("Divers come about 5 May 2024.")
    assert vague["summary"] == "~ Divers come about 5 May 2024."
    assert "[vague: about then]" in vague["description"]
    told = read_back(calendar(analysed("They met on 5 May 2024. The next day they left."))[0])[1]
    assert str(told["SUMMARY"]) == "? The next day they left."
    assert "[inferred, not told]" in str(told["DESCRIPTION"])


def test_a_mention_that_is_certain_speaks_for_the_day() -> None:
    made = only("Divers come about 5 May 2024. The crane comes on 5 May 2024.")
    assert made["summary"] == "The crane comes on 5 May 2024."
    assert "Divers come" in made["description"]


def test_a_moment_in_a_known_zone_is_told_in_utc_and_another_is_a_day_with_its_time() -> None:
    known, unknown = read_back(
        calendar(analysed("A vote is at 15:00 GMT on 3 May 2024. One is at 3 p.m. ET on 4 May 2024."))[0]
    )
    assert known["DTSTART"].dt == datetime(2024, 5, 3, 15, tzinfo=UTC)
    assert "DTEND" not in known
    assert unknown["DTSTART"].dt == date(2024, 5, 4)
    assert str(unknown["SUMMARY"]) == "15:00 One is at 3 p.m. ET on 4 May 2024."


def test_last_day_of_the_calendar_has_a_length_instead_of_an_end() -> None:
    analysis = analysed("It lasts from 24 to 26 April.")
    values = ("9999-12-30", "9999-12-31")
    dates = tuple(replace(d, value=value) for d, value in zip(analysis.dates, values, strict=True))
    (event,) = read_back(calendar(replace(analysis, dates=dates))[0])
    assert (event["DTSTART"].dt, event["DURATION"].dt) == (date(9999, 12, 30), timedelta(days=2))
    assert "DTEND" not in event


def test_first_year_has_four_digits() -> None:
    (event,) = read_back(calendar(analysed("The count began on 1 January 1 AD."))[0])
    assert event["DTSTART"].dt == date(1, 1, 1)


def test_same_briefing_gives_the_same_bytes_and_stamps_of_its_own_day() -> None:
    first, second = (calendar(analysed(TEXT))[0] for _ in range(2))
    assert first == second
    assert {e["DTSTAMP"].dt for e in read_back(first)} == {datetime(2024, 4, 23, tzinfo=UTC)}
    undated = read_back(calendar(analysed("They met on 5 May 2024.", None))[0])
    assert [e["DTSTAMP"].dt for e in undated] == [datetime(1970, 1, 1, tzinfo=UTC)]


def test_an_event_keeps_its_name_when_the_text_behind_it_grows_and_two_briefings_share_none() -> None:
    def names(analysis: Analysis) -> set[str]:
        return {str(e["UID"]) for e in read_back(calendar(analysis)[0])}

    opening = TEXT + "\nNobody said more. " * 12
    assert len(names(analysed(opening))) == 4
    assert names(analysed(opening)) == names(analysed(opening + "\n\nThe end of it is open."))
    assert not names(analysed(TEXT)) & names(analysed("Another day. " + TEXT))


def test_lines_are_folded_at_75_octets_and_end_in_cr_lf() -> None:
    data, _ = calendar(
        analysed("Çédric Ñoño, “a; b, c\\d”, ate 12 crêpes – très chères – on 3 May 2024: voilà, “fin”.")
    )
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 75
    (event,) = read_back(data)
    assert "“a; b, c\\d”" in str(event["DESCRIPTION"])


def test_briefing_without_a_day_is_an_empty_calendar() -> None:
    data, made = calendar(EMPTY)
    assert read_back(data) == []
    assert data.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Briefing Reader//")
    assert tally(made.days, made.left_out) == "no days: the calendar is empty"


@pytest.mark.parametrize(
    ("days", "left_out", "said"),
    [
        (12, 9, "12 days written; 9 dates that are no days left out"),
        (1, 1, "1 day written; 1 date that is no day left out"),
        (3, 0, "3 days written"),
        (0, 2, "no days: the calendar is empty; 2 dates that are no days left out"),
    ],
)
def test_what_was_written_is_told_in_words(days: int, left_out: int, said: str) -> None:
    assert tally(days, left_out) == said


def test_markdown_is_told_as_it_is_read() -> None:
    analysis = analysed("# Port *talks*\n\nThe **quay** closes on `24 April 2024`.\n", kind="markdown")
    (event,) = read_back(calendar(analysis)[0])
    assert str(event["SUMMARY"]) == "The quay closes on 24 April 2024."
    assert "Port talks · in/port.txt" in str(event["DESCRIPTION"])


def test_text_without_full_stops_stays_small() -> None:
    days = [f"{day} {month} 2024 barge" for month in ("May", "July", "August") for day in range(1, 31)] * 5
    made = events(analysed(" and on ".join(days)))
    assert made.days == 90
    assert len(made.text) < 90 * 2500


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=120), st.text(max_size=120), st.sampled_from(["24 April 2024", "2–4 May 2024"]))
def test_any_words_around_a_day_come_back_whole(before: str, after: str, day: str) -> None:
    analysis = analysed(f"{before}\n\nOn {day} {after}")
    analysis = replace(analysis, document=replace(analysis.document, source=f"in\ud800\x1b\n{before}.txt"))
    data, made = calendar(analysis)
    read = read_back(data)
    assert len(read) == made.days
    assert not any(ord(c) < 32 and c not in "\r\n" for c in data.decode())
    assert all(len(str(event["SUMMARY"])) <= 90 for event in read)
