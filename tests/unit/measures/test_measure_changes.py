"""Bounds, approximations, directions, and what was measured."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import changes, measures


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("More than 300 ships wait.", ">"),
        ("At least 40 homes burned.", ">"),
        ("Over 90 towns voted.", ">"),
        ("Fewer than 20 came.", "<"),
        ("Up to 60 tents are needed.", "<"),
        ("The road lies within 8 km.", "<"),
        ("No more than 12 seats are free.", "<"),
        ("About 70 cows strayed.", "~"),
        ("Nearly 400 people came.", "~"),
        ("Some 5,000 farmers marched.", "~"),
        ("An estimated 90 houses fell.", "~"),
        ("It has 60 or more rooms.", ">"),
        ("Ann has 60 cows.", None),
    ],
)
def test_bounds(text: str, change: str | None) -> None:
    assert changes(text)[0][1] == change


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arrivals dropped 4.1% to 8,300 ships.", [(4.1, "down"), (8_300, None)]),
        ("Profit rose 12 per cent to €40m.", [(12, "up"), (40_000_000, None)]),
        ("Lenders lifted the base rate by 40 basis points to 5%.", [(40, "up"), (5, None)]),
        ("Turnout was 60%, down 4 percentage points.", [(60, None), (4, "down")]),
        ("The lake rose 2 metres.", [(2, "up")]),
        ("Ministers cut spending on roads by a third.", [(0.333, "down")]),
        ("A 5% rise is planned.", [(5, "up")]),
        ("A fall of 9% was seen.", [(9, "down")]),
        ("The squadron lost three boats.", [(3, None)]),
        ("The firm lost €8m.", [(8_000_000, None)]),
        ("Wages doubled.", [(2, "up")]),
        ("Wages rose by an average 3.4%.", [(3.4, "up")]),
        ("It stood a third below last year.", [(0.333, "down")]),
        ("Rents are 9% above those of May.", [(9, "up")]),
        ("A 40-fold increase followed.", [(40, "up")]),
    ],
)
def test_the_direction_goes_to_the_amount_of_the_change(
    text: str, expected: list[tuple[float, str | None]]
) -> None:
    assert changes(text) == expected


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("Exports rose 4%.", "Exports"),
        ("Norland's lender lowered its key rate by 30 basis points.", "key rate"),
        ("Between 11 and 14 per cent of the barley was wet.", "barley"),
        ("The 20-year lease was signed.", "lease"),
        ("Guns fired 155mm shells.", "shell"),
    ],
)
def test_what_was_measured(text: str, concept: str) -> None:
    assert measures(text)[0].concept == concept


@pytest.mark.parametrize(
    "text",
    [
        "Services make up 40% of output.",
        "She wrapped up a two-day visit.",
        "A strike by 900 nurses ended.",
        "A loss of €12m was booked.",
    ],
)
def test_what_is_no_change(text: str) -> None:
    assert [change for _, change in changes(text)] == [None]


def test_two_amounts_share_one_verb_and_the_noun_after_in_is_meant() -> None:
    assert changes("Arrivals and revenue were up 4% and 6%.") == [(4, "up"), (6, "up")]
    assert changes("Crude fell $1.20, or 1.5 per cent.") == [(1.2, "down"), (1.5, "down")]
    assert measures("It saw an increase of 4% in tourist arrivals.")[0].concept == "tourist arrival"
