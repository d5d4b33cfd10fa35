"""Nothing that stands in a document steers the terminal."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from tests.e2e.terminal import Terminal

SECRET = base64.b64encode(b"stolen by a briefing").decode()
# What a hostile document would like the terminal to do; none of it is anything that Textual writes.
HOSTILE = {
    "colour": "\x1b[5;7;31m",
    "scrollback": "\x1b[3J",
    "cursor": "\x1b[17;3f",
    "scroll region": "\x1b[4;9r",
    "clipboard": f"\x1b]52;c;{SECRET}\x07",
    "title": "\x1b]0;a title of its own\x07",
    "link": "\x1b]8;;https://example.invalid/\x1b\\here\x1b]8;;\x1b\\",
    "device string": "\x1bP$q q\x1b\\",
    "report": "\x1b[6n\x1b[c\x05",
    "reset": "\x1bc",
    "charset": "\x1b(0\x0e",
    "C1": "\x9b5;7;31m\x9d0;a title of its own\x9c\x90q\x9c",
    "bidi": "\u202edrawkcab\u2066\u2069\u202c\u200f",
    "controls": "\x00\x08\x0b\x7f\x85",
}
SEQUENCE = re.compile(
    r"\x1b\[[\d;]*[mHABCDJKG]"  # colours, and where to draw
    r"|\x1b\[\?(?:7|25|1000|1003|1004|1006|1015|1049|2004|2026|2048)[hl]"
    r"|\x1b\[\?(?:2026|2048)\$p|\x1b\[[<>=]\d*u|\x1b\[>\d+u"
    r"|\x1b\]22;[a-z-]*\x07|\x1b\]2;[^\x07]*\x07"
    r"|\x1bP=[12]s\x1b\\"
)
SAID = "Acme Corp said on 5 March 2024 that it paid $5m. "


def body(first: str) -> str:
    """A briefing whose every sentence holds one of the sequences, beside a name and in its middle."""
    return first + "".join(
        f"The {name} {sequence} went. Acme {sequence} Corp paid.\n\n" for name, sequence in HOSTILE.items()
    )


def assert_nothing_leaked(terminal: Terminal) -> None:
    """Only sequences of the program's own, and no other control character, bidirectional ones included."""
    raw = terminal.raw
    for name, sequence in HOSTILE.items():
        assert sequence not in raw, name
    assert SECRET.encode() + b"\x07" not in terminal.output
    left = SEQUENCE.sub("", raw)
    strange = {c for c in left if (c < " " and c not in "\r\n") or "\x7f" <= c <= "\x9f"}
    assert not strange, repr(left[max(0, min(map(left.index, strange)) - 80) :][:200])
    assert not re.search("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]", raw)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_sequences_of_a_plain_text_stay_text(tmp_path: Path, encoding: str) -> None:
    text = body(f"{SAID}So it began.\n\n")
    # The bytes 0x80 to 0x9f as they are: terminals that are not set to UTF-8 take them for controls.
    data = text.encode("latin-1", "ignore") if encoding == "cp1252" else text.encode(encoding)
    (tmp_path / "a.txt").write_bytes(data)
    with Terminal("a.txt", home=tmp_path) as terminal:
        terminal.until_text("So it began.")
        terminal.until_text("5;7;31m")
        terminal.type("j")  # what was said of the encoding goes
        terminal.until_text("entities ·")  # all is found
        terminal.type("G")
        terminal.until_text("The controls")
        for key in "g]n?":
            terminal.type(key)
        terminal.until_text("type to search the keys")
        assert terminal.leave() == 0
    terminal.assert_restored()
    assert_nothing_leaked(terminal)
    assert (tmp_path / "a.txt").read_bytes() == data


def test_sequences_of_markdown_its_entities_and_its_front_matter_stay_text(tmp_path: Path) -> None:
    name = "b\x1b]0;a title of its own\x07.md"
    entities = "&#27;[5;7;31m &#x9b;5;7;31m &#8238; &#27;]52;c;" + SECRET + "&#7; [a](<x\x1b[3J> '\x1b[3J')"
    title = r'title: "Of \x1b]0;a title of its own\a \x9b3J \u202e and peace"'
    (tmp_path / name).write_text(
        f"---\n{title}\n---\n\n# Heads\x1b[3J\n\nIt began so. {entities}\n\n{body('')}"
    )
    with Terminal(name, home=tmp_path) as terminal:
        terminal.until_text("and peace")
        terminal.until_text("It began so.")
        terminal.until_text("entities ·")
        assert terminal.quit() == 0
    terminal.assert_restored()
    assert_nothing_leaked(terminal)


def test_what_looks_like_markup_is_drawn_as_it_stands(tmp_path: Path) -> None:
    odd = "[/bold] [link=https://example.invalid] [@click=app.quit] [bold red]x[/] [/] \\[ [on blue"
    (tmp_path / "[b]c[red].txt").write_text(
        f"{odd} it began.\n\nThe [bold]Acme[/bold] Corp of [/red] paid [$5m].\n\n"
        "[/x] Acme Corp [y] lost 5 [/] t.\n"
    )
    with Terminal("[b]c[red].txt", home=tmp_path, columns=120, rows=40) as terminal:
        terminal.until_text("[b]c[red].txt")
        terminal.until_text("[/bold] [link=https://example.invalid] [@click=app.quit]")
        terminal.until_text("[bold]")
        terminal.until_text("entities ·")
        terminal.type("]]]n\r\r")
        terminal.until_text("[bold]Acme")
        terminal.type("/")
        terminal.until(lambda screen: screen.splitlines()[-2].strip() == "/", "a prompt")
        terminal.type("[/bold]\r")
        terminal.until_text("“[/bold]”")
        assert terminal.leave() == 0  # q would close the card first
    terminal.assert_restored()


def test_refused_file_names_do_not_steer_either(tmp_path: Path) -> None:
    with Terminal("gone\x1b[5;7;31m\x1b]0;a title of its own\x07\n.txt", home=tmp_path) as terminal:
        assert terminal.end() == 1
    assert terminal.raw.startswith("briefing: gone\ufffd[5;7;31m\ufffd]0;")
    assert terminal.raw.count("\n") == 1
    assert "\x1b" not in terminal.raw
