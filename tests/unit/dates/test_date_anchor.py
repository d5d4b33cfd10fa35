"""The briefing's own date: given, front matter, file name, date line, weekdays, unknown, in this order."""

from __future__ import annotations

from datetime import date

import pytest

from tests.unit.dates.dates_helpers import anchor
from tui.model.document import Meta

LINED = "Talks resume\n22 April 2024\nMinisters met on Friday."


def test_order() -> None:
    meta = Meta(published=date(2024, 4, 20))
    assert anchor(LINED, "b-2024-04-21.txt", meta, date(2024, 4, 19)).how == "given"
    assert anchor(LINED, "b-2024-04-21.txt", meta).how == "front matter"
    assert anchor(LINED, "b-2024-04-21.txt").how == "file name"
    assert anchor(LINED).how == "date line"
    assert anchor("Ministers met on Friday.").how == "unknown"


@pytest.mark.parametrize(
    "name", ["2024-04-22.md", "brief_20240422_final.txt", "/a/20231301/2024_04_22 x.txt"]
)
def test_file_names(name: str) -> None:
    assert anchor("Ministers met.", name).date == date(2024, 4, 22)


def test_a_number_in_a_file_name_is_no_date() -> None:
    assert anchor("Ministers met.", "report-20241399.txt").date is None


@pytest.mark.parametrize(
    "text",
    [
        "Title of it\nApril 22, 2024\nThe story begins.",
        "LAGOS, April 22, 2024 — Traders shut their stalls.",
        "LIMA (Reuters) 22 April 2024 - Miners struck.",
        "Published: 22 April 2024, 14:00\nThe story begins.",
        "SITUATION REPORT 3\n17:00, Monday 22 April 2024\nRoads are shut.",
        "Flash note (as of 22 April 2024, 15:00)\nRoads are shut.",
        "Ana Ruiz in Kyiv\n22 APRIL 2024 • 5:31pm\n\nShells fell.",
        "Last updated on 22/04/2024\nShells fell.",
        "Title\nPublished on April 22, 2024 by Ana Ruiz\nShells fell.",
        "London: 22nd April, 2024. Shells fell.",
        "MEMORANDUM\nTO: Minister\nDATE: April 22, 2024\nSUBJECT: Shells",
        "R 221015Z APR 24\nFM EMBASSY\nSUBJECT: roads",
        "TUNIS, Tunisia, April 22, 2024 (AP) _ Dockers put down their tools.",
        "LEEDS, Apr. 22, 2024 /PRNewswire/ -- Ferro said its profit had doubled.",
        "Mon 22 Apr 2024 17.31 BST\nShells fell.",
        "Water and power\n\n**22 April 2024.** Covers 15 to 21 April.",
    ],
)
def test_date_lines(text: str) -> None:
    found = anchor(text)
    assert (found.date, found.how) == (date(2024, 4, 22), "date line")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz (born 22 April 1964) is a judge.",
        "Jane Doe (22 April 1964 – 3 May 2020) was a judge.",
        "Battle of the Ford\n22 April 1864 – 3 May 1864\nIt was fought in a valley.",
        "The treaty of 22 April 1964 was renewed by both houses of the assembly.",
        "On 22 April 1964 the fair opened in the park by the river.",
    ],
)
def test_a_date_in_a_sentence_is_no_date_line(text: str) -> None:
    assert anchor(text).date is None


def test_weekday_and_day_fix_the_year() -> None:
    found = anchor("At the meeting last Friday (19 April) he warned them. He will fly home on April 24.")
    assert found.how == "weekdays"
    assert found.date is not None
    assert date(2024, 4, 20) <= found.date <= date(2024, 4, 24)


def test_a_newer_year_told_as_past_rules_out_older_pairs() -> None:
    old = anchor("They met last Friday (19 April). The law was passed in 2014.")
    assert old.date is not None
    assert old.date.year == 2024


def test_pairs_that_disagree_leave_it_unknown() -> None:
    assert anchor("They met last Friday (19 April) and again on Monday (3 May).").date is None


def test_years_that_the_text_mentions_are_no_anchor() -> None:
    assert anchor("In 2014 they met. In 2016 they parted.").date is None
