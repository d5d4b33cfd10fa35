"""Amounts of money: signs, codes, nouns, scales, minor units, rates."""

from __future__ import annotations

import pytest

from tests.unit.measures.measures_helpers import measures, values, written


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The grant is worth €3.4bn in all.", 3_400_000_000, "EUR"),
        ("They borrowed £7m from the bank.", 7_000_000, "GBP"),
        ("A loan of US$12.5 million was agreed.", 12_500_000, "USD"),
        ("It cost A$85,000 to repair.", 85_000, "AUD"),
        ("The port paid HK$2 billion.", 2_000_000_000, "HKD"),
        ("Taipei set aside NT$40bn.", 40_000_000_000, "TWD"),
        ("The mine sold for C$610m.", 610_000_000, "CAD"),
        ("The state owes PKR 90 billion.", 90_000_000_000, "PKR"),
        ("The ferry company lost NKr250m.", 250_000_000, "NOK"),
        ("The bridge will cost Rs 4 crore.", 40_000_000, "INR"),
        ("Farmers got 6 lakh rupees.", 600_000, "INR"),
        ("Salaries of 30,000 Swiss francs are common.", 30_000, "CHF"),
        ("He won 75 million Kenyan shillings.", 75_000_000, "KES"),
        ("The fund holds 2.2 trillion yen.", 2_200_000_000_000, "JPY"),
        ("The broken sign PS6.5bn is sterling.", 6_500_000_000, "GBP"),
        ("The broken sign Y=310 billion is yen.", 310_000_000_000, "JPY"),
        ("The stock closed at 240.5p in London.", 2.405, "GBP"),
        ("Fares rise to 95 pence.", 0.95, "GBP"),
        ("The stock lost 40 Canadian cents.", 0.4, "CAD"),
        ("The house fetched half a million euros.", 500_000, "EUR"),
        ("They gave 20 million pounds to the museum.", 20_000_000, "GBP"),
        ("A $2.5-billion dam was shelved.", 2_500_000_000, "USD"),
        ("She paid thirty dollars and fifteen cents.", 30.15, "USD"),
    ],
)
def test_value_and_currency(text: str, value: float, unit: str) -> None:
    assert values(text)[0] == (value, unit)


def test_an_amount_in_brackets_is_positive() -> None:
    assert values("The penalty ($45 million) was paid.") == [(45_000_000, "USD")]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Crude fetched $71.20 a barrel.", 71.2, "USD per barrel"),
        ("Power costs €64 per megawatt hour.", 64, "EUR per megawatt hour"),
        ("The ship earns $22,000 a day.", 22_000, "USD per day"),
        ("Delay costs $9,000 a vessel a day.", 9_000, "USD per vessel per day"),
        ("Shares were sold at 4.10 zlotys apiece.", 4.1, "PLN per share"),
        ("Milk is 12 kroner a litre.", 12, "DKK per litre"),
    ],
)
def test_rates_keep_their_denominator(text: str, value: float, unit: str) -> None:
    assert values(text) == [(value, unit)]


def test_a_year_ago_is_no_denominator() -> None:
    assert values("It cost $40 a year ago.") == [(40, "USD")]


def test_pounds_of_a_substance_are_a_mass() -> None:
    assert values("Divers found 300,000 pounds of copper.") == [(300_000, "pound")]


def test_pounds_that_are_paid_are_money_and_others_a_mass() -> None:
    assert values("Each ticket cost 30 pounds.") == [(30, "GBP")]
    assert values("The shipping firm lost 3 million pounds.") == [(3_000_000, "GBP")]
    assert values("He lost 30 pounds in a year.") == [(30, "pound")]


def test_a_rate_of_exchange_is_an_amount_of_the_weaker_currency() -> None:
    assert values("The lira slid 2% to 33.1 against the dollar.")[1] == (33.1, "TRY")


def test_a_bare_dollar_is_told_to_be_assumed() -> None:
    (found,) = measures("The repair cost $80.")
    assert found.unit == "USD"
    assert found.assumed
    assert "sign" in found.how


def test_the_mark_covers_sign_scale_and_denominator() -> None:
    assert written("It sold oil at $71.20 a barrel, or S/4.2 million in all.") == [
        "$71.20 a barrel",
        "S/4.2 million",
    ]


@pytest.mark.parametrize("text", ["ALL 5 solutions failed.", "Room R5 was empty.", "The ID 77 form is lost."])
def test_codes_that_are_words_are_no_currency(text: str) -> None:
    assert all(measure.kind != "money" for measure in measures(text))
