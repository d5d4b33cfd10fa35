"""The sentence that copying, going on and going back start from."""

from __future__ import annotations

import pytest

from tui.model.span import Span
from tui.reading import read_text
from tui.session.cursor import cursor_sentence, stepped
from tui.session.state import SessionState

TEXT = "Heads\n\nOne went. Two came.\n\nThree stayed on. Four left.\n"
DOCUMENT = read_text(TEXT)


def words(span: Span) -> str:
    """What stands there."""
    return TEXT[slice(*span)]


def at(piece: str) -> int:
    """Where it begins."""
    return TEXT.index(piece)


def cursor(window: Span, current: str | None = None, chosen: str | None = None) -> str:
    """The sentence that the arrow stands at."""
    mention = None if current is None else Span(at(current), at(current) + len(current))
    place = None if chosen is None else at(chosen)
    return words(cursor_sentence(SessionState(window=window, current=mention, cursor=place), DOCUMENT))


WHOLE = Span(0, len(TEXT))


def test_first_whole_sentence_on_the_screen_unless_something_was_chosen() -> None:
    assert cursor(WHOLE) == "Heads"
    assert cursor(Span(at("went"), len(TEXT))) == "Two came."
    assert cursor(WHOLE, current="stayed") == "Three stayed on."
    assert cursor(WHOLE, current="stayed", chosen="Two") == "Two came."


def test_never_a_sentence_that_is_off_the_screen() -> None:
    below = Span(at("Three"), len(TEXT))
    assert cursor(below, current="went", chosen="Two") == "Three stayed on."


def test_screen_inside_one_long_sentence_is_that_sentence() -> None:
    assert cursor(Span(at("stayed"), at("on."))) == "Three stayed on."


def test_steps_go_over_paragraphs_and_stop_at_the_ends() -> None:
    seen = [DOCUMENT.sentence_at(0)]
    for _ in range(6):
        seen.append(stepped(DOCUMENT, seen[-1], 1))
    assert [words(s) for s in seen] == [
        "Heads", "One went.", "Two came.", "Three stayed on.", "Four left.", "Four left.", "Four left.",
    ]  # fmt: skip
    back = seen[-1]
    for wanted in ("Three stayed on.", "Two came.", "One went.", "Heads", "Heads"):
        back = stepped(DOCUMENT, back, -1)
        assert words(back) == wanted


@pytest.mark.parametrize("text", ["", "\n \n"])
def test_empty_briefing_has_an_empty_sentence(text: str) -> None:
    document = read_text(text)
    assert cursor_sentence(SessionState(), document) == Span(0, 0)
    assert stepped(document, Span(0, 0), 1) == Span(0, 0)
