"""Sentences of English news."""

from __future__ import annotations

import pytest

from tui.model import sentences
from tui.model.span import Span


def cut(text: str, *, lines: bool = False) -> list[str]:
    return [text[a:b] for a, b in sentences.split(text, Span(0, len(text)), lines=lines)]


@pytest.mark.parametrize(
    "sentences_",
    [
        ["Mr. Okafor met Gen. R. J. Hale in Lyon.", "They spoke for an hour."],
        ["The U.S. Treasury sold bonds.", "Nobody bought them in the U.K.", "The price fell."],
        [
            "Talks began at 5 p.m. Tuesday.",
            "They ended at 9 a.m. EST on Jan. 7, 2021.",
            "He left at 6 p.m.",
            "Rain fell.",
        ],
        [
            "Output rose 3.5 percent.",
            "See No. 12 and pp. 4 to 6.",
            "Was it enough?",
            "She said no.",
            "It was not.",
        ],
        ["“We wait.", "We will wait.”", "Then he left."],
        ["“Who pays?” Maria Costa asked.", "“Not us!”", "The firm declined."],
        ['"Who pays?" asked the mayor.', "Nobody knew."],
        ["St. Vincent asked for aid, e.g. Tents, from Acme Inc. and others.", "It came."],
        ["He waited ... and waited.", "Then… nothing.", "It was over. . . .", "They went."],
        ["Yahoo! shares rose.", "Is it so?!", "Yes."],
        ["Dr. Amadou Ba (Ph.D. in law) spoke.", "(He is 60.)", "Others listened.[3]", "All agreed."],
        ["John F. Kennedy was born in 1917.", "He fought in World War II.", "A boat sank."],
        ["He took vitamin C.", "It helped."],
        ["東京は晴れた。", "大阪は雨。"],
        ["the end came.", "20 people left.", "€5 was paid."],
    ],
)
def test_sentences_end_where_a_reader_stops(sentences_: list[str]) -> None:
    glue = "" if "。" in sentences_[0] else " "
    assert cut(glue.join(sentences_)) == sentences_


@pytest.mark.parametrize(
    "text", ["He came. he went.", "1. The first point", "A. Smith", "No stop at all", "... no", "?"]
)
def test_what_stays_whole(text: str) -> None:
    assert cut(text) == [text]


def test_a_line_end_in_wrapped_text_is_no_end() -> None:
    assert cut("The ministers of France and\nGermany met. They\nspoke.") == [
        "The ministers of France and\nGermany met.",
        "They\nspoke.",
    ]


def test_rows_of_a_table_are_sentences() -> None:
    assert cut("Port\tShips\nOdesa\t31\nVarna\t4") == ["Port\tShips", "Odesa\t31", "Varna\t4"]
    assert cut("Port     Ships\nOdesa       31") == ["Port     Ships", "Odesa       31"]


def test_lines_that_are_kept_are_sentences_unless_they_run_on() -> None:
    listed = "Anna Berg, chair\nTomas Lind, clerk\nOmar Said, member"
    assert cut(listed, lines=True) == listed.split("\n")
    assert cut(listed) == [listed]
    running = "Anna Berg said that\nthe chair had been\nsold to\nTomas Lind."
    assert cut(running, lines=True) == [running]


def test_blanks_belong_to_no_sentence() -> None:
    assert cut("  One.   Two.\n ") == ["One.", "Two."]
    assert sentences.split(" \n ", Span(0, 3)) == (Span(0, 3),)


def test_only_the_block_is_looked_at() -> None:
    text = "Mr. A. First one. Second one. Third"
    assert sentences.split(text, Span(7, 29)) == (Span(7, 17), Span(18, 29))
