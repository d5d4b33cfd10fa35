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
