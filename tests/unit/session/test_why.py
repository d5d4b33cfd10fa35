"""Why something is marked, in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.panes_sample import TEXT, analysis, spans
from tui.model.analysis import Kind, Mark
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.session import why

FOUND = analysis()


def mark(words: str, nth: int = 0) -> Mark:
    span = spans(TEXT, words)[nth]
    return next(m for m in FOUND.marks if m.span == span)


@pytest.mark.parametrize(
    ("score", "words"),
    [
        (0.99, "nearly certain, 0.99"),
        (0.95, "nearly certain, 0.95"),
        (0.92, "sure, 0.92"),
        (0.84, "fairly sure, 0.84"),
        (0.5, "unsure, 0.50"),
        (0.31, "doubtful, 0.31"),
        (None, ""),
    ],
)
def test_the_score_in_a_word_and_as_a_number(score: float | None, words: str) -> None:
    assert why.certainty(Mention(Span(0, 3), Label.ORG, score=score)) == words


def test_the_analysts_own_names_are_certain_whatever_their_score() -> None:
    own = Mention(Span(0, 3), Label.ORG, source="yours", score=1.0)
    assert why.certainty(own) == "certain"
    assert why.certainty(replace(own, score=None)) == "certain"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("model", "found by the names model"),
        ("gazetteer", "in the gazetteer"),
        ("yours", "one of your names"),
        ("grammar", "found by grammar"),
        ("agreement", "found elsewhere in the briefing too"),
        ("tea leaves", "found by tea leaves"),
    ],
)
def test_how_it_was_found(source: str, words: str) -> None:
    entity = FOUND.entities[0]
    assert words in why.of_mention(FOUND, entity, replace(entity.mentions[0], source=source))


def test_a_mention_that_was_joined_says_to_whom_and_how() -> None:
    entity = FOUND.entities[0]
    said = replace(entity.mentions[1], joined="first word of Nordlys Ferries")
    parts = why.of_mention(FOUND, entity, said)
    assert parts[0] == "“Nordlys” is an alias", "the name is in how it was joined"
    assert "joined: first word of Nordlys Ferries" in parts
    assert why.of_mention(FOUND, entity, replace(said, joined=""))[0].endswith("of Nordlys Ferries")


@pytest.mark.parametrize(
    ("form", "words"), [(Form.NOMINAL, "a noun phrase"), (Form.ADJECTIVAL, "an adjective")]
)
def test_forms_in_words(form: Form, words: str) -> None:
    assert why.form(Mention(Span(0, 3), Label.ORG, form)) == words


def test_a_date_tells_its_value_its_reason_and_what_it_is_counted_from() -> None:
    monday = why.of_mark(FOUND, mark("Monday"))
    assert monday == (
        "“Monday” = 2024-06-10",
        "last Monday before 12 June",
        "published 12 Jun 2024 (front matter)",
    )
    assert why.of_mark(FOUND, mark("Monday"), "dmy")[0] == "“Monday” = 10 Jun 2024"


def test_a_measure_tells_its_value_its_reason_and_of_what() -> None:
    at = next(i for i, m in enumerate(FOUND.measures) if m.span == mark("€2.5m a day").span)
    known = replace(FOUND, measures=tuple(replace(m, how="symbol + scale") for m in FOUND.measures))
    parts = why.of_mark(known, Mark(*known.measures[at].span, Kind.MEASURE, at))
    assert parts[0].startswith("“€2.5m a day” = 2,500,000")
    assert parts[1] == "symbol + scale"


def test_it_is_told_in_fewer_words_where_there_is_less_room_and_the_score_stays() -> None:
    entity = FOUND.entities[0]
    parts = why.of_mention(FOUND, entity, replace(entity.mentions[1], joined="short for Nordlys Ferries"))
    lines = [why.fitted(parts, room) for room in (120, 90, 75, 60)]
    assert lines[0] == " · ".join(parts)
    assert all(len(line) <= room for line, room in zip(lines, (120, 90, 75, 60), strict=True))
    assert all("short for Nordlys Ferries" in line and line.endswith("0.97") for line in lines)
