"""What grammar adds: nouns that the surface left open, and what was measured."""

from __future__ import annotations

from tests.unit.measures.measures_helpers import measures
from tui.extraction.components.measures import refine
from tui.model.span import Span
from tui.model.values import Phrase


def phrase(text: str, words: str, head: str, role: str = "nsubj", number: str = "plur") -> Phrase:
    start = text.index(words)
    at = start + words.rindex(head)
    return Phrase(
        Span(start, start + len(words)), Span(at, at + len(head)), head.lower(), number=number, role=role
    )


def test_the_subject_is_what_was_measured() -> None:
    text = "Retail prices in the north have since then gone up by 4%."
    (found,) = refine(text, measures(text), [phrase(text, "Retail prices", "prices")])
    assert found.concept == "Retail prices"


def test_the_noun_that_an_amount_describes_comes_first() -> None:
    text = "Ministers want a €40m bridge."
    found = refine(
        text,
        measures(text),
        [phrase(text, "Ministers", "Ministers"), phrase(text, "a €40m bridge", "bridge", "dobj", "sing")],
    )
    assert found[0].concept == "bridge"


def test_the_object_that_is_set_comes_before_who_set_it() -> None:
    text = "Regulators have lifted the fare by 4% to €6."
    parts = [phrase(text, "Regulators", "Regulators"), phrase(text, "the fare", "fare", "dobj", "sing")]
    assert [m.concept for m in refine(text, measures(text), parts)] == ["fare", "fare"]


def test_what_stands_before_of_is_measured() -> None:
    text = "Ann faces a penalty of €70m."
    parts = [phrase(text, "Ann", "Ann", number="sing"), phrase(text, "a penalty", "penalty", "dobj", "sing")]
    assert refine(text, measures(text), parts)[0].concept == "penalty"


def test_a_price_is_that_of_a_thing() -> None:
    text = "The price of barley fell 3%."
    price = phrase(text, "The price of barley", "price", number="sing")
    barley = phrase(text, "barley", "barley", "pobj", "sing")
    assert refine(text, measures(text), [price, barley])[0].concept == "price of barley"


def test_of_a_number_the_things_are_meant() -> None:
    text = "The number of ferries fell by 8%."
    parts = [
        phrase(text, "The number of ferries", "number", number="sing"),
        phrase(text, "ferries", "ferries", "pobj"),
    ]
    assert refine(text, measures(text), parts)[0].concept == "ferries"


def test_the_share_of_a_base_is_a_share_of_the_subject() -> None:
    text = "The surplus widened to 6% of GDP."
    parts = [
        phrase(text, "The surplus", "surplus", number="sing"),
        phrase(text, "GDP", "GDP", "pobj", "sing"),
    ]
    assert refine(text, measures(text), parts)[0].concept == "surplus"


def test_nobody_is_measured_by_what_he_foretells() -> None:
    text = "Bankers had forecast 3%."
    assert refine(text, measures(text), [phrase(text, "Bankers", "Bankers")])[0].concept is None


def test_twice_may_tell_how_often() -> None:
    often, much = "The crews met twice.", "The tolls are twice as high."
    assert refine(often, measures(often), [phrase(often, "The crews", "crews")])[0].concept is None
    assert refine(much, measures(much), [phrase(much, "The tolls", "tolls")])[0].concept == "tolls"


def test_an_open_count_takes_the_noun_of_its_phrase() -> None:
    text = "It sent 300 well equipped and hardy settlers."
    before = measures(text)
    (found,) = refine(
        text, before, [phrase(text, "300 well equipped and hardy settlers", "settlers", "dobj")]
    )
    assert found.unit is not None
    assert found.unit.endswith("settler")


def test_same_length_and_order_without_any_phrase() -> None:
    text = "It sold 30 cars, 4% more, for €2m."
    assert refine(text, measures(text), []) == measures(text)
