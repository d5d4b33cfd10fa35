"""Walking: from mention to mention, from mark to mark, there and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace

from tui.model.analysis import Mark
from tui.model.mention import Form
from tui.model.span import Span
from tui.screens.reader.keeping import Keeping
from tui.session import reducers, summary
from tui.session.folding import shown_part
from tui.session.labels import labels_for
from tui.session.sets import MentionSet, mark_at, marks_in, target_of
from tui.session.state import LISTS, Choice, Pane, Target

_FORMS_WALKED = (
    {Form.NAME, Form.ALIAS, Form.TITLE, Form.ADJECTIVAL, None},
    {Form.NAME, Form.ALIAS, Form.TITLE, Form.ADJECTIVAL, Form.NOMINAL, None},
)


class Walking(Keeping):
    """n N I ] [ Enter f * < >."""

    def _step(self, step: int) -> None:
        found = self.active()
        if found is None:
            gone = self.session.target is not None
            words = "nothing is chosen: f labels the marks, 2 goes to the entities, / searches"
            self.say(summary.gone(self.session) if gone else words)
            return
        walked = shown_part(found, self.session, self.known)
        span, wrapped = reducers.next_mention(walked, self.session.current, self.reading_line(), step)
        if span is None:
            self.say("no mention")
            return
        # Gone into, the card stays, and tells why this mention is one.
        card = self.session.card and self.pane is Pane.CONTEXTS
        self.jump_to(span, self.session.target, walk=True, card=card)
        if wrapped:
            self.say(f"wrapped · {self.called(found)} {found.spans.index(span) + 1}/{len(found.spans)}")

    def do_next_mention(self) -> None:
        """Next mention of the active set."""
        self._step(1)

    def do_previous_mention(self) -> None:
        """Previous mention of the active set."""
        self._step(-1)

    def do_first_mention(self) -> None:
        """Where the active set is introduced."""
        found = self.active()
        if found is not None and found.spans:
            self.jump_to(found.spans[0], self.session.target)
        else:
            self._step(1)

    def _any(self, step: int) -> None:
        marks = self._walked()
        if not marks:
            self.say("no marks")
            return
        starts = [mark.start for mark in marks]
        current = self.session.current
        if current is not None and self.on_screen() is not None:
            at = bisect_right(starts, current.start) if step > 0 else bisect_left(starts, current.start) - 1
        else:
            line = self.reading_line()
            at = bisect_left(starts, line) if step > 0 else bisect_left(starts, line) - 1
        wrapped = not 0 <= at < len(marks)
        mark = marks[at % len(marks)]
        state = reducers.jumped(self.session, self.article.place, walk=True)
        self.session = reducers.walked(state, mark.span)
        self.article.ensure(mark.start)
        self.reveal(target_of(self.known, mark))
        if wrapped:
            self.say("wrapped")

    def _walked(self) -> list[Mark]:
        """The marks that ] and [ walk: those that are drawn, one a place."""
        forms = set(Form) | {None} if self.session.forms > 1 else _FORMS_WALKED[self.session.forms]
        found: list[Mark] = []
        for mark in self.known.marks:
            if mark.form in forms and not (found and found[-1].start == mark.start):
                found.append(mark)
        return found

    def do_next_mark(self) -> None:
        """Next mark of any kind; the active set stays."""
        self._any(1)

    def do_previous_mark(self) -> None:
        """Previous mark of any kind; the active set stays."""
        self._any(-1)

    def do_enter(self) -> None:
        """Go to the mark; already there, its card."""
        if self.pane in LISTS:
            self._enter_list(self.pane)
        elif self.pane is Pane.CONTEXTS:
            self._enter_contexts()
        else:
            self._enter_text()

    def _enter_list(self, pane: Pane) -> None:
        target = self.lists[pane].target_at_cursor()
        if target is None:
            widget = self.lists[pane]
            self.say("nothing here: j chooses a row" if widget.current() else widget.rows.empty)
            return
        self.session = reducers.passed(self.session, target)
        found = self.active()
        if found is None or not found.spans:
            return
        there = self.on_screen() if self.shown(Pane.TEXT) else None
        own = target.span if target.choice is Choice.MEASURE else None  # a row is one figure of its set
        if there is not None and (there == own if own else found.place(there) is not None):
            self._open_card()
        elif own is not None:
            self._land(own, target)
        else:
            self._go_nearest(found)

    def _go_nearest(self, found: MentionSet) -> None:
        """To the mention of a set that is next to the reading line."""
        span = reducers.nearest(found, self.reading_line())
        if span is not None:
            self._land(span, found.target)

    def _land(self, span: Span, target: Target | None) -> None:
        """Go to a mention of a set, with the text on the screen where a zoom or a drawer covers it."""
        if self.shown(Pane.TEXT):
            self.jump_to(span, target, third=True)
            return
        self.zoomed = False
        if self.frame.mode == "text":
            self.go_to_pane(Pane.TEXT)
        self.relayout()
        # The text has no height before it is on the screen again.
        self.call_after_refresh(self._arrive, span, target)

    def _arrive(self, span: Span, target: Target | None) -> None:
        self.jump_to(span, target, third=True)
        self.see()
        self.update_lines()

    def _enter_card(self) -> None:
        """What a line of the card stands for: a place of its set, another set, or a fold to both."""
        act = self.contexts.act_at_cursor()
        if act is None:
            self.say("nothing to go to: j chooses a line")
        elif act.together and act.target is not None:
            if not self.shown(Pane.TEXT):
                self.go_to_pane(Pane.TEXT)
            self.fold_together(act.target)
        elif act.target is not None or not self.shown(Pane.TEXT):
            self._land(act.span, act.target or self.session.target)
        else:
            # The card stays: one looks at one line after the other.
            self.jump_to(act.span, self.session.target, third=True, card=True)

    def _enter_contexts(self) -> None:
        if self.session.card:
            self._enter_card()
            return
        span = self.contexts.span_at_cursor()
        if span is None:
            return
        if self.shown(Pane.TEXT) and self.on_screen() == span:
            self._open_card()
        else:
            self._land(span, self.session.target)

    def _enter_text(self) -> None:
        there, found = self.on_screen(), self.active()
        if there is not None:
            if found is None or found.place(there) is None:
                mark = mark_at(self.known, there.start)
                if mark is None:
                    return
                self.light_mark(mark)
            self._open_card()
        elif found is not None:
            span = reducers.nearest(found, self.reading_line())
            if span is not None:
                self.jump_to(span, self.session.target, third=True)
        else:
            self.do_light()

    def _open_card(self) -> None:
        found = self.active()
        if found is None or found.target.choice in (Choice.SEARCH, Choice.TYPE):
            self.say("no card for a search or a type")
            return
        if self.session.card and self.pane is not Pane.CONTEXTS and self.shown(Pane.CONTEXTS):
            self.card_from = self.pane  # asked again: into the card
            self.go_to_pane(Pane.CONTEXTS)
            return
        self.session = replace(self.session, card=True)
        if not self.shown(Pane.CONTEXTS):
            self.contexts_open = self.card_alone = True
            self.relayout()
            if self.zoomed or not self.sides or self.frame.mode == "text":
                self.card_from = self.pane
                self.go_to_pane(Pane.CONTEXTS)  # the text alone has no place for it
            # The card lies over the lower rows; the mention that it speaks of must not be under it.
            self.call_after_refresh(self._keep_current)

    def _keep_current(self) -> None:
        if self.session.current is not None and self.shown(Pane.TEXT):  # hidden it has no height to move in
            self.article.ensure(self.session.current.start)

    def do_light(self) -> None:
        """Light the entity or the word under the cursor."""
        there = self.on_screen()
        if there is not None and (mark := mark_at(self.known, there.start)) is not None:
            self.light_mark(mark)
            return
        sentence = self.document.sentence_at(self.reading_line())
        marks = [
            m
            for m in marks_in(self.known, sentence)
            if m.start >= sentence.start and m.form is not Form.PRONOUN
        ]
        if marks:
            self.light_mark(marks[0])
            return
        words = self.document.text[sentence.start : sentence.end].split()
        word = max(words, key=len, default="").strip("“”‘’\"'.,;:!?()")
        if word:
            at = self.document.text.find(word, sentence.start)
            span = Span(at, at + len(word))
            self.jump_to(span, Target(Choice.SEARCH, span, word))

    def do_label(self) -> None:
        """Label every visible mark, go to the one whose letter is typed."""
        window = self.article.window
        seen: dict[int, Mark] = {}
        for mark in self._walked():
            if window.start <= mark.start < window.end and self.article.shows(mark.start):
                seen.setdefault(mark.start, mark)
        if not seen:
            self.say("no marks on the screen")
            return
        keys = labels_for(len(seen))
        marks = dict(zip(keys, seen.values(), strict=True))
        self.article.label({mark.start: key for key, mark in marks.items()})

        def choose(typed: str) -> bool:
            if typed in marks:
                self.article.label({})
                self.light_mark(marks[typed])
                return True
            if typed and any(key.startswith(typed) for key in marks):
                return False
            self.article.label({})
            self.say("no such label" if typed else "")
            return True

        self.ask_keys("type the letter of a mark · Esc leaves", choose)

    def do_jump_back(self) -> None:
        """Back: place, mention and active set of before."""
        self._travel(-1)

    def do_jump_forward(self) -> None:
        """Forward again."""
        self._travel(1)

    def _travel(self, step: int) -> None:
        travel = reducers.back if step < 0 else reducers.forward
        state, place = travel(self.session, self.article.place)
        if place is None:
            self.say("no jump before this one" if step < 0 else "no jump after this one")
            return
        self.session = state
        self.article.restore(place.offset)
