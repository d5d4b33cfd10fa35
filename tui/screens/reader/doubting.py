"""Doubt: the dial that hides doubtful marks, and why a mark is one."""

from __future__ import annotations

from dataclasses import replace

from tui.model.analysis import Analysis, Mark
from tui.model.document import Document
from tui.model.mention import Form, Mention
from tui.model.span import Span
from tui.screens.reader.asking import Asking
from tui.session import why
from tui.session.doubt import DOUBTFUL, STEPS, hidden, hiding, sifted
from tui.session.sets import MentionSet, mark_at, marks_in, resolve
from tui.session.state import LISTS, Choice, Pane

_ALL, _AGAIN, _CUSTOM = "a", "S", "c"


class Doubting(Asking):
    """S W."""

    _usual = DOUBTFUL
    _covered: tuple[Document, Span] | None = None

    def do_doubt(self) -> None:
        """Ask below which score marks are hidden; the key again goes there and back."""
        whole = self.whole
        if whole is None or not whole.entities:
            self.say("no names are found" if self.known.complete else "no names are found yet")
            return
        own = self.settings.doubt
        steps = {f"{step:g}"[-1]: step for step in STEPS}
        if own > 0 and own not in STEPS:
            steps[_CUSTOM] = own
        counts = {key: hidden(whole, sifted(whole, step)) for key, step in steps.items()}
        choices = [(key, f"{step:g} ({counts[key]})") for key, step in steps.items()]
        back = f"{_AGAIN} {'shows all' if self.session.doubt else f'is {self._usually():g}'}"

        def chosen(key: str) -> None:
            if key == _AGAIN:
                self.doubt(0.0 if self.session.doubt else self._usually())
            else:
                self.doubt(steps.get(key, 0.0))

        self.ask_choice("hide marks below", [*choices, (_ALL, "none")], chosen, unsaid=[_AGAIN], hint=back)

    def _usually(self) -> float:
        """The step that the key alone hides by: the last one, else that of the settings."""
        return self._usual if self._usual != DOUBTFUL else self.settings.doubt or DOUBTFUL

    def doubt(self, below: float) -> None:
        """Hide the mentions that score below `below`; 0 shows all of them."""
        self._usual = below or self.session.doubt or self._usual
        self.session = replace(self.session, doubt=below)
        self.take(self.whole)
        self._keep_mention()
        away = 0 if self.whole is None else hidden(self.whole, self.known)
        self.say(f"{hiding(below, away)} · {_AGAIN} {_AGAIN} shows all" if below else "all marks are shown")

    def _keep_mention(self) -> None:
        """A current mention that is hidden is none; it is again when it is shown again."""
        current, known = self.session.current, self.known
        if current is not None and self.whole is not None:
            if _marked(self.whole, current) and not _marked(known, current):
                self._covered = self.document, current
                cursor = self.document.sentence_at(current.start).start
                self.session = replace(self.session, current=None, cursor=cursor)
        elif self._covered is not None:
            document, span = self._covered
            if document is self.document and _marked(known, span):
                self.session = replace(self.session, current=span, cursor=None)
                self._covered = None

    def do_why(self) -> None:
        """Tell why a mark is one: how it was found, joined or valued, and how sure that is."""
        mark = self._asked_about()
        if mark is not None:
            room = self.size.width - len(self.pane.heading) - 3
            self.say(why.fitted(why.of_mark(self.known, mark, self.settings.dates), room))
            return
        found = self.active()
        if found is not None and found.target.choice is Choice.SEARCH:
            self.say(f"found by searching {found.name}; it is no mark")
        else:
            self.say("no mark here: ] goes to the next")

    def _asked_about(self) -> Mark | None:
        """The mark at the cursor: the current mention, a context's or a row's, else the sentence's first."""
        span, target = self.on_screen(), self.session.target
        if self.pane is Pane.CONTEXTS:
            span = self.contexts.span_at_cursor() or self.session.current
        elif self.pane in LISTS:
            target = self.lists[self.pane].target_at_cursor()
            found = resolve(target, self.known, self.session.forms)
            if found is not None and found.spans and found.place(self.session.current) is None:
                span = _named(self.known, found)
            elif found is not None and found.spans:
                span = self.session.current
        if span is not None:
            here = [mark for mark in marks_in(self.known, span) if mark.span == span]
            own = target.choice.value if target is not None else ""
            return next((m for m in here if m.kind.value == own), here[0] if here else None) or mark_at(
                self.known, span.start
            )
        sentence = self.document.sentence_at(self.reading_line())
        return next((m for m in marks_in(self.known, sentence) if m.start >= sentence.start), None)


def _named(analysis: Analysis, found: MentionSet) -> Span:
    """The first mention of a set, of an entity the first by its name."""
    mentions: tuple[Mention, ...] = ()
    if found.target.choice is Choice.ENTITY and found.index is not None:
        mentions = analysis.entities[found.index].mentions
    return next((m.span for m in mentions if m.form is Form.NAME), found.spans[0])


def _marked(analysis: Analysis, span: Span) -> bool:
    return any(mark.span == span for mark in marks_in(analysis, span))
