"""Reported speech on the real grammar: the clause that tells what was said, and the word for who says it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tui.extraction import pipeline
from tui.extraction.pipeline import Pipeline
from tui.model.span import Span
from tui.model.values import Speech

pytest.importorskip(pipeline.DEFAULT)


@pytest.fixture(scope="module")
def grammar() -> Pipeline:
    """The default grammar."""
    return pipeline.load(None)


def parsed(grammar: Pipeline, text: str) -> tuple[Speech, ...]:
    """All speech in one paragraph."""
    return grammar.parse(text, [Span(0, len(text))])[2]


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("Norvik said the yard would close in May.", "Norvik", ["the yard would close in May"]),
        ("Ada Brink told reporters that the hull leaked.", "Brink", ["the hull leaked"]),
        ("The council expects the bridge to open in June.", "council", ["the bridge to open in June"]),
        ("The agency put the figure at 58.", "agency", ["the figure at 58"]),
        ("The coastguard counted 17 rafts.", "coastguard", ["17 rafts"]),
        ("The yard reports no damage.", "yard", ["no damage"]),
        ("Forty ships were waiting, according to Norvik.", "Norvik", ["Forty ships were waiting"]),
        ("According to Norvik, forty ships were waiting.", "Norvik", ["forty ships were waiting"]),
        ("The yard employs 400 people, the company said.", "company", ["The yard employs 400 people"]),
        ("The pier, she added, would reopen in May.", "she", ["The pier", "would reopen in May"]),
        ("Ada Brink accused the owner of hiding the survey.", "Brink", ["hiding the survey"]),
        ("Ada Brink said in a radio interview that Norvik was closing.", "Brink", ["Norvik was closing"]),
        ("Asked whether the hull leaked, Ada Brink said no.", "Brink", ["no"]),
        ("In Ada Brink's view, the hull was sound.", "Brink", ["the hull was sound"]),
        ("In the view of the council, the bridge will last.", "council", ["the bridge will last"]),
        ("The port's own survey gives more than 2,300.", "port", ["more than 2,300"]),
    ],
)
def test_the_clause_and_the_word_for_the_speaker(
    grammar: Pipeline, text: str, who: str, said: list[str]
) -> None:
    reported = [s for s in parsed(grammar, text) if s.kind == "reported"]
    assert [text[s.span.start : s.span.end] for s in reported] == said
    assert {text[s.heads[0].start : s.heads[0].end] for s in reported} == {who}


@pytest.mark.parametrize(
    "text",
    [
        "The ferry is expected to arrive at noon.",
        "She declined to say why the yard had closed.",
        "We think the yard will close.",
        "The work ended in March, when Norvik held a party.",
        "The bridge opened according to plan.",
        "In view of the storm, the port was closed.",
        "The captain wants to say that it is over.",
        "The king had called the ministers to Oslo.",
    ],
)
def test_what_nobody_is_told_to_have_said(grammar: Pipeline, text: str) -> None:
    assert [s for s in parsed(grammar, text) if s.kind == "reported"] == []


@pytest.mark.parametrize(
    "text", ["Brink is said to have fed the crew.", "Ada Brink was told that forty jobs would go."]
)
def test_nobody_says_what_is_said_to_or_of_him(grammar: Pipeline, text: str) -> None:
    assert [text[h.start : h.end] for s in parsed(grammar, text) for h in s.heads] == []


def test_the_verb_after_what_was_said_may_be_of_the_one_who_says_it(grammar: Pipeline) -> None:
    text = "UNICEF says the latrines have collapsed, and warns of “a second emergency”."
    warns = next(s for s in parsed(grammar, text) if s.kind == "cue" and s.cue == "warns")
    assert "UNICEF" in [text[h.start : h.end] for h in warns.heads]


def test_a_reason_and_the_next_verb_stay_outside(grammar: Pipeline) -> None:
    text = "The union counts 88 dead because it includes the missing, and wants an inquiry."
    reported = [text[s.span.start : s.span.end] for s in parsed(grammar, text) if s.kind == "reported"]
    assert reported == ["88 dead"]


_WORDS = (
    "Norvik",
    "said",
    "that",
    ";",
    ",",
    "“",
    "”",
    "according",
    "to",
    "by",
    "its",
    "count",
    "5",
    ".",
    "put",
)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(_WORDS), max_size=20))
def test_no_words_raise_and_offsets_stay_inside(grammar: Pipeline, words: list[str]) -> None:
    text = " ".join(words)
    for one in parsed(grammar, text):
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert all(text[h.start : h.end].strip() for h in one.heads)
