"""Terminals of every kind and size, resized, hung up on, and signals."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest

from tests.e2e.terminal import Terminal

TEXT = "Acme Corp said on Monday that Ana Ruiz of Lisbon had paid $5m.\n\n"


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    """A folder that holds the briefing a.txt."""
    (tmp_path / "a.txt").write_text(TEXT * 100 + "The very end of it.\n")
    return tmp_path


@pytest.mark.parametrize(
    "environ",
    [
        {"TERM": "screen"},
        {"TERM": "dumb"},
        {"TERM": "xterm", "NO_COLOR": "1"},
        {"NO_COLOR": ""},
        {"TERM": "linux", "LC_ALL": "C"},
    ],
    ids=str,
)
def test_any_terminal_shows_the_text(briefing: Path, environ: dict[str, str]) -> None:
    with Terminal("a.txt", home=briefing, environ=environ) as terminal:
        terminal.until_text("Acme Corp said on Monday")
        terminal.until_text("entities ·")
        terminal.type("G")
        terminal.until_text("The very end of it.")
        assert terminal.quit() == 0
    terminal.assert_restored()
    coloured = re.search(r"\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m", terminal.raw)
    assert bool(coloured) is not bool(environ.get("NO_COLOR"))


@pytest.mark.parametrize(("columns", "rows", "words"), [(20, 5, "Acme"), (9, 3, "Acme"), (1, 1, "")])
def test_tiny_terminals_do_not_end_it(briefing: Path, columns: int, rows: int, words: str) -> None:
    with Terminal("a.txt", home=briefing, columns=columns, rows=rows) as terminal:
        terminal.until(bool, "a first frame")
        terminal.until_text(words)
        for key in "2j34\r51znf?":
            terminal.type(key)
        terminal.resize(120, 40)
        terminal.until_text("type to search the keys")
        assert terminal.leave() == 0
    terminal.assert_restored()


def test_storm_of_sizes_while_names_are_found_is_survived(briefing: Path) -> None:
    with Terminal("a.txt", home=briefing) as terminal:
        terminal.until_text("Acme Corp said on Monday")
        for turn in range(30):
            terminal.resize(3 + turn * 37 % 190, 2 + turn * 17 % 60)
            terminal.type("jk2345]n1"[turn % 9])
        terminal.resize(100, 30)
        terminal.until_text("entities ·")
        terminal.type("1G")
        terminal.until_text("The very end of it.")
        assert terminal.leave() == 0
    terminal.assert_restored()


def test_terminated_it_gives_the_terminal_back(briefing: Path) -> None:
    with Terminal("a.txt", home=briefing) as terminal:
        terminal.until_text("entities ·")
        terminal.kill(signal.SIGTERM)
        assert terminal.end() == 128 + signal.SIGTERM
    terminal.assert_restored()


def test_keys_typed_ahead_go_where_the_ones_before_them_lead(briefing: Path) -> None:
    with Terminal("a.txt", home=briefing) as terminal:
        terminal.until_text("entities ·")
        terminal.type("/end of\r")
        terminal.until_text("“end of”")
        terminal.type(":\x1b[6~\x1b[5~")
        terminal.until_text("Search for commands")
        terminal.type("\x1b")
        terminal.until(lambda screen: "Search for commands" not in screen, "an end of the palette")
        terminal.type("Yq\x1bYqYq")  # menus that open while the ones before are being closed
        terminal.until_text("no such choice")
        assert terminal.leave() == 0
    terminal.assert_restored()


def test_closed_window_ends_it(briefing: Path) -> None:
    with Terminal("a.txt", home=briefing) as terminal:
        terminal.until_text("Acme Corp said on Monday")
        terminal.hang_up()
        terminal.end()
    assert "Traceback" not in terminal.raw


def test_second_interrupt_quits(briefing: Path) -> None:
    with Terminal("a.txt", home=briefing) as terminal:
        terminal.until_text("Acme Corp said on Monday")
        terminal.type("\x03")
        terminal.until_text("again, or q, to quit")
        terminal.type("\x03")
        assert terminal.end() == 0
    terminal.assert_restored()
