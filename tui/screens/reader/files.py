"""Files: the analysis of the open one, the next and the one before, editing, reloading, leaving."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import monotonic

from textual import on, work
from textual.app import SuspendNotSupported
from textual.worker import get_current_worker

from tui.messages import Analysed
from tui.model.document import Document
from tui.reading.files import Unreadable, read_file
from tui.screens.reader.copying import Copying
from tui.screens.reader.dating import Dating
from tui.session import memory
from tui.session.doubt import sifted
from tui.session.state import Choice, Pane, SessionState

_PANES_AFTER = 0.04  # seconds after an update, by when the article has drawn it
_MANY = 100  # entities
_PATIENCE = 1.5  # seconds within which a second ctrl+c quits


class Files(Copying, Dating):
    """J K e ctrl+r q Q ctrl+c."""

    _asked_to_leave = 0.0

    def start_analysis(self) -> None:
        """Analyse the open document in a thread; what an older thread still finds is dropped."""
        self.generation += 1
        self.analyse(self.document, self.generation, self.article.place)

    @work(thread=True, exclusive=True, group="analysis", exit_on_error=False)
    def analyse(self, document: Document, generation: int, around: int) -> None:
        """The worker: every update is a message."""
        from tui.session.ahead import look_up

        worker = get_current_worker()
        stopped: Callable[[], bool] = lambda: worker.is_cancelled or generation != self.generation  # noqa: E731
        try:
            for analysis in self.analyzer.analyse(document, around=around, cancelled=stopped):
                if analysis.stage != "names" or len(analysis.entities) > _MANY:
                    # The first names are shown as soon as they are there; later updates are large.
                    look_up(
                        sifted(analysis, self.session.doubt),
                        self.session,
                        self.settings.dates,
                        self.settings.units,
                    )
                if stopped():
                    return
                self.post_message(Analysed(analysis, generation))
        except Exception as error:  # whatever a model does, the text stays readable
            if not stopped():
                self.call_later(self.say, f"extraction stopped: {type(error).__name__}: {error}")

    @on(Analysed)
    def _analysed(self, message: Analysed) -> None:
        if message.generation != self.generation:
            return
        first_complete = message.analysis.complete and not (self.analysis and self.analysis.complete)
        self.take(self.dated(message.analysis))
        self.update_lines()
        if message.analysis.complete or message.analysis.stage != "names":
            self.set_timer(_PANES_AFTER, self.furnish)
        if first_complete:
            self.completed()

    def open(self, document: Document, place: int | None = None) -> None:
        """Show a document in place of the one before."""
        self.document = document
        self.take(None)
        state = self.session
        self.session = SessionState(ambient=state.ambient, forms=state.forms, doubt=state.doubt)
        if place is None:
            place = memory.place_of(document.source, len(document.text)) if document.source else 0
        self.article.show(document, place)
        self.relayout()
        self.start_analysis()
        for notice in document.meta.notices:
            self.say(notice)

    def remember(self) -> None:
        """Keep the reading place of the open file."""
        if self.document.source:
            memory.keep_place(self.document.source, self.article.place, len(self.document.text))

    def do_next_briefing(self) -> None:
        """The next of the files that were given."""
        self._walk(1)

    def do_previous_briefing(self) -> None:
        """The file before."""
        self._walk(-1)

    def _walk(self, step: int) -> None:
        at = self.at + step
        if not 0 <= at < len(self.sources):
            self.say("the last briefing" if step > 0 else "the first briefing")
            return
        source = self.sources[at]
        try:
            document = source if isinstance(source, Document) else read_file(source)
        except Unreadable as error:
            self.at = at  # so that the next J goes past it
            self.say(_named(error, source))
            return
        self.remember()
        self.at = at
        self.forget_date()
        self.open(document)

    def do_reload(self) -> None:
        """Read the file again, keep the place."""
        if self.document.source is None:
            self.say("read from standard input: there is nothing to read again")
            return
        place = self.article.place
        try:
            document = read_file(Path(self.document.source))
        except Unreadable as error:
            self.say(_named(error, self.document.source))
            return
        if document.text == self.document.text:
            self.say("read again: nothing has changed")
            return
        self.open(document, min(place, max(0, len(document.text) - 1)))
        self.say("read again")

    def do_edit(self) -> None:
        """Open the source in the editor at this line, then read it again."""
        source = self.document.source
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if source is None or not editor:
            self.say("no file to edit" if source is None else "$EDITOR is not set")
            return
        wrong = None
        try:
            command = [*shlex.split(editor), f"+{self.document.line(self.reading_line())}", source]
            with self.app.suspend():
                # Nothing may be raised in here: Textual would not take the terminal back.
                wrong = _run(command)
        except ValueError as error:
            wrong = str(error)
        except SuspendNotSupported as error:
            self.say(f"cannot leave the screen here: {error}")
            return
        if wrong:
            self.say(f"{editor}: {wrong}")
            return
        self.do_reload()

    # -- closing -----------------------------------------------------------------------------------------

    def peel(self) -> bool:
        """Close the top layer that q closes too; False where there is none."""
        if self.zoomed and self.pane is not Pane.CONTEXTS:  # what lies below it cannot be seen
            self.zoomed = False
            self.relayout()
        elif self.session.card:
            came, self.card_from = self.card_from, None
            self.session = replace(self.session, card=False)
            if came is not None:
                self.contexts_open = False
                self.go_to_pane(came)
            self.relayout()
        elif self.zoomed:
            self.zoomed = False
            self.relayout()
        elif self.contexts_open and (self.frame.compact or self.frame.mode == "text"):
            self.contexts_open = False
            self.go_to_pane(Pane.TEXT if self.pane is Pane.CONTEXTS else self.pane)
        elif self.frame.mode == "text" and self.pane is not Pane.TEXT:  # a drawer over the text
            self.go_to_pane(Pane.TEXT)
        else:
            return False
        return True

    def do_peel(self) -> None:
        """Esc: one layer; never quits."""
        state = self.session
        if self.peel():
            return
        if not self.sides and self.pane is not Pane.TEXT:
            self.go_to_pane(Pane.TEXT)
        elif (place := state.before_search) and state.target and state.target.choice is Choice.SEARCH:
            self.session = replace(state, target=place.target, current=place.current, before_search=None)
            self.article.restore(place.offset)
        elif self.pane in self.lists and (view := state.view(self.pane)) and (view.query or view.types):
            lists = tuple(
                (pane, replace(v, query="", types=frozenset()) if pane is self.pane else v)
                for pane, v in state.lists
            )
            self.session = replace(state, lists=lists)
        elif state.selection is not None:
            self.session = replace(state, selection=None)
        elif state.target is not None:
            self.session = replace(state, target=None, current=None)
            self.say("; lights it again")

    def do_close(self) -> None:
        """Close the top layer, else quit."""
        if not self.peel():
            self.do_quit()

    def do_quit(self) -> None:
        """Quit at once."""
        self.remember()
        self.generation += 1
        self.app.exit()

    def do_interrupt(self) -> None:
        """Copy a selection; without one, twice quits."""
        if self.session.selection is not None:
            self.do_copy()
            return
        now = monotonic()
        if now - self._asked_to_leave < _PATIENCE:
            self.do_quit()
            return
        self._asked_to_leave = now
        self.say("again, or q, to quit")


def _run(command: list[str]) -> str | None:
    """Run a program in the terminal until it ends; what went wrong, if it could not be run.

    ctrl+c is the program's: without a handler of ours it would end the reader too."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        subprocess.run(command, check=False)
    except OSError as error:
        return error.strerror or str(error)
    finally:
        signal.signal(signal.SIGINT, before)
    return None


def _named(error: Unreadable, source: object) -> str:
    """What is wrong with a file, which goes by its name alone: a path would leave no room for the cause."""
    return str(error).replace(str(source), Path(str(source)).name, 1)
