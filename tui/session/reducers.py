"""Pure steps from one state to the next; each is one thing that a key does."""

from __future__ import annotations

from dataclasses import replace

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.session.sets import MentionSet, same
from tui.session.state import ListView, Pane, Pin, Place, SessionState, Target, Trail

LETTERS = "ABCDE"


def passed(state: SessionState, target: Target | None) -> SessionState:
    """A list's cursor passes over a row: its set is lit, the current mention stays where it is."""
    return replace(state, target=target)


def used(state: SessionState, target: Target | None, current: Span | None) -> SessionState:
    """A set is used: it becomes the active one, and the one used before it is what `;` goes back to."""
    if target is None:
        return replace(state, current=current)
    former = state.former if target == state.used else state.used
    return replace(state, target=target, current=current, used=target, former=former)


def walked(state: SessionState, current: Span | None) -> SessionState:
    """`n`, `N`, `]`, `[` move the current mention; the cursor sentence follows it."""
    return replace(state, current=current, cursor=None)


def jumped(state: SessionState, offset: int, *, walk: bool = False) -> SessionState:
    """Remember the place before a jump; a run of walks is one jump."""
    trail = state.trail
    if walk and trail.walking:
        return state
    place = Place(offset, state.current, state.target)
    if not trail.places or trail.places[-1] != place:
        trail = Trail((*trail.places[-99:], place))
    return replace(state, trail=replace(trail, ahead=(), walking=walk))


def rested(state: SessionState) -> SessionState:
    """Any other move ends a run of walks."""
    return replace(state, trail=replace(state.trail, walking=False)) if state.trail.walking else state


def back(state: SessionState, offset: int) -> tuple[SessionState, Place | None]:
    """One jump back: the state with mention and active set restored, and the place; None at the end."""
    trail = state.trail
    if not trail.places:
        return state, None
    here, place = Place(offset, state.current, state.target), trail.places[-1]
    trail = Trail(trail.places[:-1], (here, *trail.ahead))
    return _restored(state, place, trail), place


def forward(state: SessionState, offset: int) -> tuple[SessionState, Place | None]:
    """One jump forward again."""
    trail = state.trail
    if not trail.ahead:
        return state, None
    here, place = Place(offset, state.current, state.target), trail.ahead[0]
    return _restored(state, place, Trail((*trail.places, here), trail.ahead[1:])), place


def _restored(state: SessionState, place: Place, trail: Trail) -> SessionState:
    return replace(state, current=place.current, target=place.target, trail=trail, cursor=None)


def pinned(state: SessionState, analysis: Analysis) -> tuple[SessionState, str]:
    """Pin or unpin the active set; the words say what was done."""
    if state.target is None:
        return state, "nothing to pin: choose an entity, a date or a measure first"
    for pin in state.pins:
        if same(pin.target, state.target, analysis):
            return replace(state, pins=tuple(p for p in state.pins if p != pin)), f"unpinned {pin.letter}"
    free = [letter for letter in LETTERS if letter not in {pin.letter for pin in state.pins}]
    if not free:
        return state, "five pins are all there are · p on one of them frees it, P clears them"
    pins = tuple(sorted((*state.pins, Pin(free[0], state.target))))
    return replace(used(state, state.target, state.current), pins=pins), f"pinned as {free[0]}"


def flipped(state: SessionState, analysis: Analysis) -> Target | None:
    """What `;` goes to: with pins the next of them, else the set used before this one."""
    if state.pins:
        at = next((i for i, p in enumerate(state.pins) if same(p.target, state.target, analysis)), -1)
        pin = state.pins[(at + 1) % len(state.pins)]
        if not same(pin.target, state.target, analysis):
            return pin.target
    for other in (state.used, state.former):
        if other is not None and not same(other, state.target, analysis):
            return other
    return None


def listed(state: SessionState, pane: Pane, view: ListView) -> SessionState:
    """One list is filtered or ordered anew."""
    lists = tuple((p, view if p is pane else v) for p, v in state.lists)
    return replace(state, lists=lists)


def next_mention(found: MentionSet, current: Span | None, line: int, step: int) -> tuple[Span | None, bool]:
    """The mention that `n` (step 1) or `N` (step -1) goes to, and whether that wrapped.

    From the current mention, where it is one of the set, else from offset `line`, the reading line."""
    if not found.spans:
        return None, False
    at = found.place(current)
    if at is not None:
        to = at + step
    elif step > 0:
        after = found.after(line - 1)
        to = len(found.spans) if after is None else after
    else:
        before = found.before(line)
        to = -1 if before is None else before
    return found.spans[to % len(found.spans)], not 0 <= to < len(found.spans)


def nearest(found: MentionSet, line: int) -> Span | None:
    """The mention that Enter goes to: the first after the reading line, else the last before it."""
    after = found.after(line - 1)
    if after is not None:
        return found.spans[after]
    return found.spans[-1] if found.spans else None
