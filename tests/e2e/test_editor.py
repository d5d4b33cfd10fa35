"""The editor that `e` opens, and the terminal that it gives back."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.terminal import Terminal


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    """A folder that holds the briefing a.txt."""
    (tmp_path / "a.txt").write_text(
        "The first line of it.\n\n" + "More of it follows.\n\n" * 60 + "The end.\n"
    )
    return tmp_path


def test_an_editor_that_is_not_there_leaves_the_reader_as_it_was(briefing: Path) -> None:
    with Terminal("a.txt", home=briefing, environ={"EDITOR": "/no/such/editor"}) as terminal:
        terminal.until_text("The first line of it.")
        terminal.type("e")
        terminal.until_text("/no/such/editor: No such file")
        terminal.type("G")
        terminal.until_text("The end.")
        assert terminal.quit() == 0
    terminal.assert_restored()


def test_an_interruption_is_the_editors_own(briefing: Path) -> None:
    editor = briefing / "editor"
    editor.write_text('#!/bin/sh\nkill -INT $PPID\necho "Added by the editor." > "$2"\n')
    editor.chmod(0o755)
    with Terminal("a.txt", home=briefing, environ={"EDITOR": str(editor)}) as terminal:
        terminal.until_text("The first line of it.")
        terminal.type("e")
        terminal.until_text("Added by the editor.")
        terminal.until_text("read again")
        assert terminal.quit() == 0
    terminal.assert_restored()
