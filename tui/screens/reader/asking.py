"""Asking: one-line menus, and prompts that are typed into."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events, on

from tui.messages import KeyPicked
from tui.screens.reader.base import ReaderBase
from tui.session.state import Pane
from tui.widgets.status import Menu

Chosen = Callable[[str], bool]


class Asking(ReaderBase):
    """What is asked stands in the status line's place; Esc leaves it; the focus returns to where it was."""

    _chosen: Chosen | None = None
    _typed = ""

    def ask_keys(self, words: str, chosen: Chosen) -> None:
        """Ask for keys; `chosen` gets all typed so far and says whether that was an answer ("" is Esc)."""
        self._close_menu()
        self._chosen, self._typed = chosen, ""
        menu = Menu(words)
        self.mount(menu)
        self.set_focus(menu)

    def ask_choice(
        self,
        words: str,
        choices: Sequence[tuple[str, str]],
        chosen: Callable[[str], None],
        *,
        unsaid: Sequence[str] = (),
        hint: str = "",
    ) -> None:
        """A one-line menu: each choice by its letter, `unsaid` ones too; `chosen` gets the letter."""
        letters = {letter for letter, _ in choices} | set(unsaid)

        def pick(typed: str) -> bool:
            if typed in letters:
                chosen(typed)
            elif typed:
                self.say(f"{typed}: no such choice")
            return True

        said = f"{words}: " + "  ".join(f"{letter} {word}" for letter, word in choices)
        self.ask_keys(f"{said}  · {hint}" if hint else said, pick)

    @on(KeyPicked)
    def _key_picked(self, message: KeyPicked) -> None:
        chosen = self._chosen
        if chosen is None:
            # Typed behind the answer, while the menu still had the focus: it is for the pane.
            if self.focused is not None and not isinstance(self.focused, Menu):
                key = events.Key(message.key, message.character)
                key.set_sender(self.app)  # what this screen sends itself does not reach its bindings
                self.focused._forward_event(key)
            return
        if message.key == "escape":
            self._close_menu()
            chosen("")
        elif message.character and message.character.isprintable():
            self._typed += message.character
            self._chosen = None  # the answer may ask for something else
            if chosen(self._typed):
                if self._chosen is None:
                    self._close_menu()
            else:
                self._chosen = chosen
            self.see()

    def _close_menu(self) -> None:
        self._chosen = None
        for menu in self.query(Menu):
            menu.remove()
        self.refocus()

    def refocus(self) -> None:
        """Give the focus back to the pane that has it."""
        self.set_focus(self.widget_of(self.pane), scroll_visible=False)
        self.update_lines()  # they were covered while the answer changed what they tell

    def ask_line(
        self,
        label: str,
        done: Callable[[str], str | None],
        *,
        value: str = "",
        changed: Callable[[str], str | None] | None = None,
        left: Callable[[], None] | None = None,
        moved: Callable[[int], None] | None = None,
        select: bool = False,
    ) -> None:
        """Ask for a line of text.

        `done` gets it at Enter and returns what is wrong with it, or None; `changed` gets it as it is typed;
        `left` is called at Esc; `moved` at the arrows up and down; with `select` what is typed first takes
        the place of `value`."""
        # An Input costs 30 ms to import, which the first paint has not.
        from tui.widgets.prompt import Answers, Prompt, PromptLabel

        self.query("Prompt, PromptLabel").remove()
        words = PromptLabel(label)
        answers = Answers(done, self.refocus, changed, left, moved)
        prompt = Prompt(words, value, answers, select=select)
        self.mount(words, prompt)
        self.set_focus(prompt)

    def ask_pane(self) -> Pane:
        """The list that a key speaks of: the focused one, from elsewhere the list last used."""
        return self.pane if self.pane in self.lists else self.session.last_list
