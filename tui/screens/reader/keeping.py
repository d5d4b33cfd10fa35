"""Keeping sets: pins, the set used before, the fold, and the forms that sets hold."""

from __future__ import annotations

from dataclasses import replace

from tui.screens.reader.asking import Asking
from tui.session import reducers
from tui.session.folding import fold_targets, folded_blocks, shown_part, unfolded
from tui.session.sets import same
from tui.session.state import Pane, Pin, Target

_FORMS_SAID = ("names", "names, adjectives and noun phrases", "all forms, pronouns too")


class Keeping(Asking):
    """; p P & H."""

    _cleared: tuple[Pin, ...] = ()

    def do_flip(self) -> None:
        """Back to the set last used; with pins the next of them."""
        target = reducers.flipped(self.session, self.known)
        if target is None:
            self.say("no other set was used yet")
            return
        self.session = reducers.used(self.session, target, self.session.current)
        self.reveal(target)

    def do_pin(self) -> None:
        """Pin or unpin the active set."""
        self.session, words = reducers.pinned(self.session, self.known)
        self.say(words)

    def do_clear_pins(self) -> None:
        """Clear the pins, or bring the cleared ones back."""
        if self.session.pins:
            self._cleared = self.session.pins
            self.session = replace(self.session, pins=())
            self.say("pins cleared · P again brings them back")
        elif self._cleared:
            self.session = replace(self.session, pins=self._cleared)
            self.say("pins are back")
        else:
            self.say("no pins")

    def do_fold(self) -> None:
        """Fold to the paragraphs of the active set and the pins, or unfold."""
        if self.session.fold is not None:
            self.session = unfolded(self.session)
            return
        fold = fold_targets(self.session)
        blocks = folded_blocks(fold, self.known, self.session.forms)
        if not blocks:
            self.say("nothing to fold to: choose a set first")
            return
        target = self.session.target
        state = reducers.used(self.session, target, self.session.current)
        self.session = replace(state, fold=fold, together=False)
        self.say(f"{len(blocks)} paragraphs of {len(self.document.blocks)} · & unfolds")

    def fold_together(self, other: Target) -> None:
        """Fold to the paragraphs that hold both the active set and another; the same again unfolds."""
        state, known = self.session, self.known
        if state.target is None:
            return
        fold = (state.target, other)
        if state.together and state.fold is not None and same(state.fold[-1], other, known):
            self.session = unfolded(state)
            return
        blocks = folded_blocks(fold, known, state.forms, True)
        found = self.active()
        if not blocks or found is None:
            self.say("no paragraph holds both")
            return
        state = reducers.used(reducers.jumped(state, self.article.place), state.target, state.current)
        state = replace(state, fold=fold, together=True)
        here = shown_part(found, state, known)
        if here.place(state.current) is None:
            state = replace(state, current=here.spans[0], cursor=None)
        self.session = state
        self.say(f"{len(blocks)} paragraphs of {len(self.document.blocks)} hold both · & unfolds")
        if state.current is not None and self.shown(Pane.TEXT):
            self.article.ensure(state.current.start)

    def do_forms(self) -> None:
        """Light names; with adjectives and noun phrases; with pronouns."""
        forms = (self.session.forms + 1) % 3
        self.session = replace(self.session, forms=forms)
        self.say(f"lit and counted: {_FORMS_SAID[forms]}")
