"""Noun phrases and pronouns as the default grammar sees them; skipped where it is not installed."""

from __future__ import annotations

import pytest

from tui.extraction import pipeline
from tui.extraction.pipeline import Pipeline
from tui.model.span import Span
from tui.model.values import Phrase

pytest.importorskip("spacy")


@pytest.fixture(scope="module")
def grammar() -> Pipeline:
    loaded = pipeline.load(None)
    if not loaded.grammar:
        pytest.skip("the default grammar is not installed")
    return loaded


def parsed(grammar: Pipeline, text: str) -> dict[str, Phrase]:
    """Phrases by their words."""
    _, phrases, _ = grammar.parse(text, [Span(0, len(text))])
    return {text[p.span.start : p.span.end]: p for p in phrases}


def test_a_subject_with_its_head(grammar: Pipeline) -> None:
    text = "The new trade minister sold two old ships."
    found = parsed(grammar, text)
    minister = found["The new trade minister"]
    assert text[minister.head.start : minister.head.end] == minister.lemma == "minister"
    assert (minister.role, minister.number, minister.definite) == ("nsubj", "sing", True)
    ships = found["two old ships"]
    assert (ships.role, ships.number, ships.lemma, ships.definite) == ("dobj", "plur", "ship", False)


def test_of_belongs_to_the_phrase(grammar: Pipeline) -> None:
    found = parsed(grammar, "The governor of the northern province resigned.")
    assert found["The governor of the northern province"].lemma == "governor"


def test_pronouns_tell_gender_and_number(grammar: Pipeline) -> None:
    found = parsed(grammar, "She told him that its ships had lost their way.")
    told = {words: (p.gender, p.number) for words, p in found.items() if p.pronoun}
    assert told == {
        "She": ("fem", "sing"),
        "him": ("masc", "sing"),
        "its": ("neut", "sing"),
        "their": ("", "plur"),
    }


def test_possessives_make_a_phrase_definite_and_stand_on_their_own(grammar: Pipeline) -> None:
    found = parsed(grammar, "The firm's chief executive met his wife.")
    assert found["The firm's chief executive"].definite
    assert found["The firm"].role == "poss"
    assert found["his"].pronoun
    assert found["his wife"].gender == "fem"


def test_an_it_that_means_nothing_is_left_out(grammar: Pipeline) -> None:
    assert "It" not in parsed(grammar, "It is clear that the company failed.")
    assert "It" not in parsed(grammar, "It was decided that the ship would sail.")
    assert "It" not in parsed(grammar, "It is time for the ministers to leave.")
    assert "It" in parsed(grammar, "It sold the ship.")


def test_an_apposition_names_what_it_explains(grammar: Pipeline) -> None:
    text = "Mary Oduya, the trade minister of Kenya, resigned on Monday."
    phrase = parsed(grammar, text)["the trade minister of Kenya"]
    assert phrase.apposition_of == Span(0, len("Mary Oduya"))


def test_positions_are_those_of_the_text(grammar: Pipeline) -> None:
    text = "Heading\n\nThe old\nminister slept.\n\nThe ship sank."
    spans = [Span(9, 32), Span(34, len(text))]
    _, phrases, _ = grammar.parse(text, spans)
    assert [text[p.span.start : p.span.end] for p in phrases] == ["The old\nminister", "The ship"]


def test_the_default_gives_no_names(grammar: Pipeline) -> None:
    text = "Mary Oduya lives in Kenya."
    mentions, _, _ = grammar.parse(text, [Span(0, len(text))])
    assert mentions == ()
    assert not grammar.names
    assert grammar.notice is None
