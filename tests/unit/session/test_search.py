"""What a search finds, and that it finds it where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.model.span import Span
from tui.session.search import find


def found(text: str, query: str) -> list[str]:
    """The words that a search marks."""
    return [text[start:end] for start, end in find(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("Acme met ACME and acme.", "acme", ["Acme", "ACME", "acme"]),
        ("Acme met ACME and acme.", "Acme", ["Acme"]),  # a capital makes case matter
        ("Élise Aubry, Elise Aubry", "elise", ["Élise", "Elise"]),
        ("Élise Aubry, Elise Aubry", "Élise", ["Élise", "Elise"]),
        ("E\u0301lise went to Malmo\u0308, then Malmö", "élise", ["E\u0301lise"]),
        ("E\u0301lise went to Malmo\u0308, then Malmö", "malmo", ["Malmo\u0308", "Malmö"]),
        ("the League’s “own” words", 'league\'s "own"', ["League’s “own”"]),
        ('the League\'s "own" words', "league’s “own”", ['League\'s "own"']),
        ("the twenty–first, the twenty-first", "twenty-first", ["twenty–first", "twenty-first"]),
        ("prime\nminister, prime\r\n  minister, prime\u00a0minister", "prime minister", 3),
        ("the prime min\u00adister of zero\u200bwidth", "prime minister", ["prime min\u00adister"]),
        ("Straße, STRASSE", "straße", ["Straße"]),
        ("in İstanbul and Istanbul", "istanbul", ["İstanbul", "Istanbul"]),
        ("会議は東京で", "東京", ["東京"]),
        ("a [link=x] of (.*) and \\d", "(.*)", ["(.*)"]),
        ("a [link=x] of (.*) and \\d", "[link=x]", ["[link=x]"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("any words", "   ", []),
        ("any words", "", []),
        ("", "words", []),
        ("any words", "other", []),
    ],
)
def test_case_accents_quotes_dashes_and_line_ends(text: str, query: str, words: list[str] | int) -> None:
    marked = found(text, query)
    assert (marked if isinstance(words, list) else len(marked)) == words


@pytest.mark.parametrize("before", ["İİİ ", "ßßß ", "ŉŉ ", "👩\u200d👧 ", "ﬁﬁ ", "e\u0301e\u0301 ", "𝒜 "])
def test_offsets_hold_behind_characters_that_change_length(before: str) -> None:
    text = f"{before}the Acme Corp, {before}the Acme Corp"
    assert found(text, "acme corp") == ["Acme Corp", "Acme Corp"]
    assert found(text, "Acme Corp") == ["Acme Corp", "Acme Corp"]


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=60), st.integers(0, 60), st.integers(1, 10))
def test_any_piece_of_a_text_is_found_where_it_stands(text: str, start: int, length: int) -> None:
    piece = text[start : start + length].strip()
    if not piece[:1].isalnum():  # accents and joiners belong to the letter before
        return
    spans = find(text, piece)
    at = text.find(piece)
    assert any(span.start <= at < span.end for span in spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert list(spans) == sorted(spans)


def test_a_soft_hyphen_behind_a_blank_does_not_hide_what_is_sought() -> None:
    text = "The harbour \u00admaster spoke."
    assert find(text, "harbour master") == (Span(4, 19),)
