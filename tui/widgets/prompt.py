"""A line to type into, in the status line's place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.binding import Binding, BindingType
from textual.widgets import Input

from tui.widgets.status import Line


@dataclass(frozen=True, slots=True)
class Answers:
    """What a prompt tells: `done` at Enter (it returns what is wrong, or None), `changed` as one types (it
    returns words for the label, or None), `left` at Esc, `moved` at the arrows, `closed` when it goes."""

    done: Callable[[str], str | None]
    closed: Callable[[], None]
    changed: Callable[[str], str | None] | None = None
    left: Callable[[], None] | None = None
    moved: Callable[[int], None] | None = None


class PromptLabel(Line):
    """What is asked for, or what was wrong with the answer."""

    slot: ClassVar[str] = "prompt-label"

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words

    @property
    def cells(self) -> int:
        """Its width."""
        return cell_len(self.words) + 2

    def pieces(self, width: int) -> list[tuple[str, str]]:
        """The words."""
        return [(f" {self.words} ", "strong")]


class Prompt(Input):
    """One flat widget, so that it takes the very next key: a container's child would come too late."""

    slot: ClassVar[str] = "prompt"
    DEFAULT_CSS = """
    Prompt { background: $panel; }
    Prompt:ansi { background: ansi_default; color: ansi_default; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", show=False),
        Binding("tab,shift+tab", "stay", show=False),
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
    ]

    def __init__(self, label: PromptLabel, value: str, answers: Answers, *, select: bool = False) -> None:
        super().__init__(value, compact=True, select_on_focus=select)
        self._label = label
        self._words = label.words
        self._answers = answers
        self._last = value
        self._replaced = select

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        if event.value == self._last:  # the value that it was made with is no answer yet
            return
        self._last = event.value
        words = self._answers.changed(event.value) if self._answers.changed is not None else None
        self._tell(f"{self._words} {words}" if words else self._words)

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        wrong = self._answers.done(event.value)
        if wrong is None:
            self._close()
        else:
            self._tell(f"{self._words} {wrong}")
            if self._replaced:
                self.action_select_all()

    def action_leave(self) -> None:
        """Drop what was typed."""
        if self._answers.left is not None:
            self._answers.left()
        self._close()

    def action_stay(self) -> None:
        """No pane is gone to while a line is typed: it would stay open behind."""

    def action_step(self, step: int) -> None:
        """Move in the list that is being filtered."""
        if self._answers.moved is not None:
            self._answers.moved(step)

    def _tell(self, words: str) -> None:
        if self._label.words != words:
            self._label.words = words
            # The widgets are the same, so Textual would take the arrangement of before from its cache.
            self.screen._clear_arrangement_cache()
            self.screen.refresh(layout=True)
            self._label.refresh()

    def _close(self) -> None:
        self._label.remove()
        self.remove()
        self._answers.closed()
