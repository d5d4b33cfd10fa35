"""The least that Textual shows: one Static and a Footer. What the reader's start is compared with."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.widgets import Footer, Static

TEXT = "nothing to read here"


class EmptyApp(App[None]):
    """One line of text."""

    def compose(self) -> ComposeResult:
        """The text and the footer."""
        yield Static(TEXT)
        yield Footer()


if __name__ == "__main__":
    EmptyApp().run()
