"""Quotations by their marks: what is speech, what is a title or a nickname, and marks that go astray."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.extraction.components import quotes
from tui.model.span import Span


def found(text: str) -> list[str]:
    """The words of every quotation, paragraphs parted by blank lines."""
    blocks = [Span(*match.span()) for match in re.finditer(r"\S(?:.|\n(?!\n))*", text)]
    return [text[s.span.start : s.span.end] for s in quotes.find(text, blocks)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"The ferry is late," Ada Brink said.', ["The ferry is late,"]),
        ("“The ferry is late,” said Ada Brink. “It often is.”", ["The ferry is late,", "It often is."]),
        ("'The ferry is late,' said Ada Brink.", ["The ferry is late,"]),
        ("‘The crew don’t sail,’ she said, ‘and won’t.’", ["The crew don’t sail,", "and won’t."]),
        ("'The dockers' pay hasn't moved,' he said.", ["The dockers' pay hasn't moved,"]),
        ("“Who sank it?” asked Ada Brink.", ["Who sank it?"]),
        ("“Never,” said Ada Brink.", ["Never,"]),
        ("Brink said the hull was “thin as paper in places”.", ["thin as paper in places"]),
        ("“He told me ‘sail at once’ and left,” she said.", ["He told me ‘sail at once’ and left,"]),
        ("Norvik told Brink that the book “could not be found”.", ["could not be found"]),
        ("“We sank. We swam. We lived.” Brink smiled.", ["We sank. We swam. We lived."]),
    ],
)
def test_what_is_said_stands_without_its_marks(text: str, said: list[str]) -> None:
    assert found(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "William “Moose” Harker left.",
        "He read “The Long Way Round the Cape” twice.",
        "The so-called “Amber Route” opened in May.",
        "The mast is 6'2\" tall and the boom 5'10\" long.",
        "Rock 'n' roll of the '60s, 'tis said, was louder.",
        "The sailors' wives and the captains' sons waited.",
        "Brink “noted” the report.",
    ],
)
def test_titles_nicknames_inches_and_apostrophes_are_no_speech(text: str) -> None:
    assert found(text) == []


def test_a_quotation_over_paragraphs_is_one() -> None:
    text = "“We left at noon,” he said. “The sea was flat.\n\n“By night it was not,” he said. It sank."
    assert found(text) == ["We left at noon,", "The sea was flat.\n\n“By night it was not,"]


@pytest.mark.parametrize("mark", ['"', "“", "‘"])
def test_an_unclosed_mark_loses_nothing_else(mark: str) -> None:
    text = f"He said {mark}it began and then nothing.\n\n“The tide will turn,” said Ada Brink."
    assert found(text) == ["The tide will turn,"]


def test_after_an_unclosed_mark_the_next_pair_of_its_paragraph_counts() -> None:
    assert found('He said "it began. Then "the tide will turn," she said.') == ["the tide will turn,"]


@given(st.text(alphabet="ab said. ,'\"“”‘’„«»\n?5S", max_size=80))
def test_offsets_spell_the_text_in_its_order_for_any_marks(text: str) -> None:
    blocks = [Span(*match.span()) for match in re.finditer(r"\S(?:.|\n(?!\n))*", text)]
    spans = [s.span for s in quotes.find(text, blocks)]
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] for s in spans)
