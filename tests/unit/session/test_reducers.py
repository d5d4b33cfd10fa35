"""What keys do to the state: sets used and passed over, walks, jumps, pins."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.panes_sample import TEXT, analysis, spans
from tui.model.span import Span
from tui.session import reducers
from tui.session.sets import MentionSet, entity_target, resolve
from tui.session.state import Choice, ListView, Pane, Place, SessionState, Target

FOUND = analysis()
FERRIES, AUBRY, TROMSO, LEAGUE, RADIO, PORT = (entity_target(FOUND, i) for i in range(6))
EMPTY = SessionState()


def set_of(*starts: int) -> MentionSet:
    """A set of mentions of five characters each."""
    return MentionSet(AUBRY, "Aubry", "PERSON", tuple(Span(s, s + 5) for s in starts))


SET = set_of(10, 50, 90)


@pytest.mark.parametrize(
    ("current", "line", "step", "start", "wrapped"),
    [
        (None, 0, 1, 10, False),
        (None, 10, 1, 10, False),  # one at the very reading line is the next
        (None, 11, 1, 50, False),
        (None, 91, 1, 10, True),
        (None, 90, -1, 50, False),
        (None, 10, -1, 90, True),
        (None, 99, -1, 90, False),
        (Span(10, 15), 0, 1, 50, False),
        (Span(10, 15), 99, 1, 50, False),  # from the current mention, wherever the screen is
        (Span(90, 95), 0, 1, 10, True),
        (Span(10, 15), 0, -1, 90, True),
        (Span(10, 16), 20, 1, 50, False),  # one that is not of the set does not count
    ],
)
def test_walks(current: Span | None, line: int, step: int, start: int, wrapped: bool) -> None:
    assert reducers.next_mention(SET, current, line, step) == (Span(start, start + 5), wrapped)


def test_empty_set_is_not_walked() -> None:
    assert reducers.next_mention(set_of(), None, 3, 1) == (None, False)
    assert reducers.nearest(set_of(), 3) is None


def test_only_mention_is_walked_round_to_itself() -> None:
    one = set_of(10)
    assert reducers.next_mention(one, Span(10, 15), 0, 1) == (Span(10, 15), True)
    assert reducers.next_mention(one, Span(10, 15), 0, -1) == (Span(10, 15), True)


@pytest.mark.parametrize(("line", "start"), [(0, 10), (10, 10), (11, 50), (90, 90), (91, 90)])
def test_nearest_is_the_first_after_the_line_else_the_last(line: int, start: int) -> None:
    assert reducers.nearest(SET, line) == Span(start, start + 5)


@given(st.lists(st.integers(0, 200), min_size=1, unique=True), st.integers(0, 210))
def test_walk_of_as_many_steps_as_mentions_sees_each_once(starts: list[int], line: int) -> None:
    found = set_of(*sorted(starts))
    seen, wraps, current = [], 0, None
    for _ in starts:
        current, wrapped = reducers.next_mention(found, current, line, 1)
        assert current is not None
        seen.append(current.start)
        wraps += wrapped
    assert sorted(seen) == sorted(starts)
    assert wraps <= 1
    back, _ = reducers.next_mention(found, current, line, -1)
    assert back is not None
    assert back.start == (seen[-2] if len(seen) > 1 else seen[-1])


def test_passing_over_a_row_keeps_the_current_mention_and_what_was_used() -> None:
    state = reducers.used(EMPTY, FERRIES, Span(3, 9))
    passed = reducers.passed(state, AUBRY)
    assert (passed.target, passed.current, passed.used) == (AUBRY, Span(3, 9), FERRIES)
    assert reducers.flipped(passed, FOUND) == FERRIES


def test_flip_goes_between_the_two_sets_last_used() -> None:
    state = reducers.used(reducers.used(EMPTY, FERRIES, None), AUBRY, None)
    assert reducers.flipped(state, FOUND) == FERRIES
    state = reducers.used(state, FERRIES, None)
    assert reducers.flipped(state, FOUND) == AUBRY
    state = reducers.used(state, FERRIES, Span(1, 2))  # used again: nothing is forgotten
    assert reducers.flipped(state, FOUND) == AUBRY
    assert reducers.flipped(EMPTY, FOUND) is None


def test_flip_lights_again_what_was_put_out() -> None:
    state = replace(reducers.used(EMPTY, FERRIES, None), target=None, current=None)
    assert reducers.flipped(state, FOUND) == FERRIES


def test_mention_used_without_a_set_changes_no_set() -> None:
    state = reducers.used(reducers.used(EMPTY, FERRIES, None), None, Span(1, 2))
    assert (state.target, state.used, state.current) == (FERRIES, FERRIES, Span(1, 2))


def test_walk_moves_the_mention_and_frees_the_cursor() -> None:
    state = reducers.walked(replace(EMPTY, cursor=40), Span(1, 2))
    assert (state.current, state.cursor) == (Span(1, 2), None)


# -- jumps -----------------------------------------------------------------------------------------------


def test_back_and_forward_restore_place_mention_and_set() -> None:
    first = reducers.used(EMPTY, FERRIES, Span(3, 9))
    second = reducers.used(reducers.jumped(first, 100), AUBRY, Span(200, 205))
    third = reducers.used(reducers.jumped(second, 150), TROMSO, Span(300, 306))
    state, place = reducers.back(third, 250)
    assert place == Place(150, Span(200, 205), AUBRY)
    assert (state.target, state.current) == (AUBRY, Span(200, 205))
    state, place = reducers.back(state, 150)
    assert place == Place(100, Span(3, 9), FERRIES)
    assert reducers.back(state, 100) == (state, None)
    state, place = reducers.forward(state, 100)
    assert place == Place(150, Span(200, 205), AUBRY)
    state, place = reducers.forward(state, 150)
    assert place == Place(250, Span(300, 306), TROMSO)
    assert (state.target, state.current) == (TROMSO, Span(300, 306))
    assert reducers.forward(state, 250) == (state, None)
    state, place = reducers.back(state, 250)
    assert place == Place(150, Span(200, 205), AUBRY)


def test_jump_after_going_back_forgets_what_was_ahead() -> None:
    state = reducers.jumped(reducers.jumped(EMPTY, 10), 20)
    state, _ = reducers.back(state, 30)
    state = reducers.jumped(state, 40)
    assert reducers.forward(state, 50)[1] is None


def test_run_of_walks_is_one_jump_until_something_else_is_done() -> None:
    state = EMPTY
    for offset in (10, 20, 30):
        state = reducers.jumped(state, offset, walk=True)
    assert [place.offset for place in state.trail.places] == [10]
    state = reducers.jumped(reducers.rested(state), 40, walk=True)
    assert [place.offset for place in state.trail.places] == [10, 40]
    state = reducers.jumped(state, 50)
    assert [place.offset for place in state.trail.places] == [10, 40, 50]


def test_same_place_is_remembered_once_and_the_trail_has_an_end() -> None:
    state = reducers.jumped(reducers.jumped(EMPTY, 10), 10)
    assert len(state.trail.places) == 1
    for offset in range(300):
        state = reducers.jumped(state, offset)
    assert len(state.trail.places) == 100
    assert state.trail.places[-1].offset == 299


# -- pins ------------------------------------------------------------------------------------------------


def pin(state: SessionState, target: Target | None) -> tuple[SessionState, str]:
    """Choose a set and pin it."""
    return reducers.pinned(replace(state, target=target), FOUND)


def letters(state: SessionState) -> list[tuple[str, Target]]:
    """The pins as they are drawn."""
    return [(p.letter, p.target) for p in state.pins]


def test_pins_take_letters_and_give_them_back() -> None:
    state, said = pin(EMPTY, FERRIES)
    assert said == "pinned as A"
    state, _ = pin(state, AUBRY)
    state, _ = pin(state, TROMSO)
    state, said = pin(state, AUBRY)
    assert said == "unpinned B"
    assert letters(state) == [("A", FERRIES), ("C", TROMSO)]
    state, said = pin(state, LEAGUE)
    assert said == "pinned as B"
    assert letters(state) == [("A", FERRIES), ("B", LEAGUE), ("C", TROMSO)]


def test_nothing_and_a_sixth_set_are_not_pinned() -> None:
    assert pin(EMPTY, None)[0] == EMPTY
    state = EMPTY
    for target in (FERRIES, AUBRY, TROMSO, LEAGUE, RADIO):
        state, _ = pin(state, target)
    full, said = pin(state, PORT)
    assert full.pins == state.pins
    assert "five pins" in said


def test_pin_made_on_another_mention_of_the_set_is_the_same_pin() -> None:
    state, _ = pin(EMPTY, FERRIES)
    again = Target(Choice.ENTITY, spans(TEXT, "Nordlys Ferries")[1], "ORG")
    state, said = pin(state, again)
    assert said == "unpinned A"
    assert state.pins == ()


def test_with_pins_flip_goes_round_them() -> None:
    state = EMPTY
    for target in (FERRIES, AUBRY, TROMSO):
        state, _ = pin(state, target)
    seen = []
    for _ in range(4):
        target_ = reducers.flipped(state, FOUND)
        assert target_ is not None
        seen.append(target_)
        state = reducers.used(state, target_, None)
    assert seen == [FERRIES, AUBRY, TROMSO, FERRIES]


def test_one_list_is_ordered_and_the_others_stay() -> None:
    state = reducers.listed(EMPTY, Pane.DATES, ListView(order="text"))
    assert state.view(Pane.DATES).order == "text"
    assert state.view(Pane.ENTITIES) == state.view(Pane.MEASURES) == ListView()
    assert resolve(None, FOUND) is None
