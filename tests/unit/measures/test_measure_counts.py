"""Counts with their nouns, fuzzy plurals, ranges, scores, and numbers that borrow a unit."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import measures, values, written
from tui.model.values import Value


def test_two_bounds_are_one_range() -> None:
    (found,) = measures("More than 20 but fewer than 60 goats died.")
    assert (found.value, found.unit, found.change) == ((20, 60), "goat", None)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Police freed 23 jailed sailors in May.", 23, "jailed sailor"),
        ("The port holds 4,100 Norwegian trawlers.", 4_100, "Norwegian trawler"),
        ("Sixty-two states signed.", 62, "state"),
        ("The storm left 40 dead.", 40, "dead person"),
        ("It employs 900 staff.", 900, "staff"),
        ("A million people fled.", 1_000_000, "person"),
        ("A quarter of a million people fled.", 250_000, "person"),
        ("Two and a half million eggs were broken.", 2_500_000, "egg"),
        ("He owns three dozen boats.", 36, "boat"),
        ("Fewer than a dozen nurses came.", 12, "nurse"),
        ("The two U.S. soldiers were unhurt.", 2, "U.S. soldier"),
        ("One of the wells is dry.", 1, "well"),
        ("A 15-member council rules.", 15, "member"),
        ("Two more women joined.", 2, "woman"),
        ("Sixty-odd guests and 100-plus towns.", 60, "guest"),
        ("Missing: 9.", 9, "missing person"),
        ("The IMF's 184 member countries met.", 184, "member country"),
        ("One lorry was burnt.", 1, "lorry"),
        ("Two hundred and two thousand voters stayed away.", 202_000, "voter"),
    ],
)
def test_counted_noun(text: str, value: float, unit: str) -> None:
    assert values(text)[0] == (value, unit)


def test_a_force_that_is_strong_counts() -> None:
    assert [m.value for m in measures("A 5,000-strong brigade marched.")] == [5_000]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Dozens of villages burned.", (12, 120)),
        ("Hundreds of people waited.", (100, 1_000)),
        ("Tens of thousands of homes lost power.", (10_000, 100_000)),
        ("Millions of birds passed.", (1_000_000, 10_000_000)),
        ("Hundreds of millions of euros are missing.", (100_000_000, 1_000_000_000)),
    ],
)
def test_fuzzy_plurals_are_ranges(text: str, value: Value) -> None:
    assert [m.value for m in measures(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Between 4 and 9 per cent is normal.", (4, 9), "percent"),
        ("It takes 10-15 litres.", (10, 15), "litre"),
        ("The bill is $10 to $15 billion.", (10_000_000_000, 15_000_000_000), "USD"),
        ("The bill is €18bn-€20bn.", (18_000_000_000, 20_000_000_000), "EUR"),
        ("Snow of 20 to 40cm is due.", (20, 40), "centimetre"),
        ("Two or three boats sank.", (2, 3), "boat"),
        ("Each jet costs $80-100m.", (80_000_000, 100_000_000), "USD"),
        ("The fee is $60-65 a barrel.", (60, 65), "USD per barrel"),
        ("Gold went from about $350 per kg to $680 per kg.", (350, 680), "USD per kilogram"),
        ("Weight fell from 208 to 193 pounds.", (208, 193), "pound"),
        ("Weight fell from 208 pounds to 193.", (208, 193), "pound"),
        ("Depths ranged from 90 to 40 metres.", (40, 90), "metre"),
    ],
)
def test_a_range_is_one_measure(text: str, value: Value, unit: str) -> None:
    assert values(text) == [(value, unit)]


def test_a_fall_from_one_level_to_another_goes_down() -> None:
    (found,) = measures("Weight fell from 208 to 193 pounds.")
    assert found.change == "down"


def test_a_change_and_the_level_it_reached_are_two() -> None:
    assert [m.value for m in measures("The index rose 8% to 99.")] == [8, 99]
    assert [m.value for m in measures("Stocks rose 30 to 4,100 points.")] == [30, 4_100]


def test_a_range_of_a_count_is_a_range_and_a_count() -> None:
    assert values("Between 5 and 7 percent of 40,000 voters left.") == [
        ((5, 7), "percent"),
        (40_000, "voter"),
    ]


def test_scores_and_votes_are_two_counts() -> None:
    found = measures("Senators voted 61-38 for it.")
    assert [(m.value, m.kind) for m in found] == [(61, "other"), (38, "other")]


def test_a_bare_number_takes_the_unit_of_what_it_is_compared_with() -> None:
    first, second = measures("The field gave 2.1m barrels a day last year, against 1.8m in 2010.")
    assert second.unit == first.unit == "barrel per day"
    assert second.assumed
    assert not first.assumed


def test_the_m_of_millions_goes_on_at_a_clauses_end() -> None:
    first, second = measures("He expects growth of 2.2m barrels a day. She expects about 1.1m.")
    assert (second.value, second.unit) == (1_100_000, first.unit)
    long, mast = measures("The ship is 200m long and its mast 40m.")
    assert (long.unit, mast.unit) == ("metre", "metre")


def test_of_them_takes_the_first_figure_and_of_them_children_its_own() -> None:
    assert values("Rescuers found 80 hikers in 9 huts, 12 of them unhurt.")[-1] == (12, "hiker")
    assert values("The boat held 80 hikers, 12 of them children.")[-1] == (12, "child")


def test_a_bare_number_after_money_is_no_money() -> None:
    assert [m.unit for m in measures("The fine was $40m; Ann counted 12.")] == ["USD", None]


def test_written_as_it_stands() -> None:
    text = "About 1,200 people and at least 30 police officers were there."
    assert written(text) == ["About 1,200 people", "at least 30 police officers"]
