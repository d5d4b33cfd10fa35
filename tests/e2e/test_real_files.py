"""Files of every kind: opened and shown, or refused in one line; never touched."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.e2e.terminal import Terminal

PARAGRAPH = "The ministry of Acme met on Monday and paid $5m.\n\n"


def shown(path: Path, words: str) -> None:
    """Open a file, wait until words are on the screen, leave by q; the file is what it was."""
    before = path.read_bytes()
    with Terminal(path.name, home=path.parent) as terminal:
        terminal.until_text(words)
        assert terminal.quit() == 0
    terminal.assert_restored()
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty.txt"),
        ("blank.txt", b" \n\t\r\n \n", "blank.txt"),
        ("empty.md", b"", "empty.md"),
        ("long.txt", b"one 5-word line of all " * 9000, "one 5-word line of all"),
        ("unbroken.txt", b"First" + b"x" * 200_000, "Firstxxxx"),
        ("short.txt", b"".join(b"%d short line\n" % i for i in range(50_000)), "0 short line"),
        ("latin.txt", "Señor Müller went to Besançon – “there”.".encode("cp1252"), "Señor Müller"),
        ("utf16.txt", "Señor Müller went to Łódź.".encode("utf-16"), "Müller went to Łódź"),
        ("mark.txt", b"\xef\xbb\xbfMarked but read.", "1 Marked but read"),
        ("windows.txt", b"One line.\r\n\r\nAnother one.\r\n", "Another one."),
        ("classic.txt", b"One line.\r\rAnother one.\r", "Another one."),
        (
            "wide.txt",
            "東京で会議が開かれた。 👩\u200d👩\u200d👧 🇩🇪 e\u0301 נשיא".encode(),
            "東京で会議が開かれた",
        ),
        ("invalid.txt", b"It is so \xff\xfe\xc0\xaf and goes on.", "and goes on"),
        ("bad.md", b"---\ntitle: [\n---\n\n| a\n|--\n> > > ```\nunclosed **so", "unclosed"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_odd_files_are_read(tmp_path: Path, name: str, data: bytes, words: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    shown(path, words)


def test_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "named.txt").mkdir()
    (tmp_path / "data.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "nul.txt").write_bytes(bytes(5000))
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n1 0 obj\n")
    (tmp_path / "a.html").write_bytes(b"<!DOCTYPE html>\n<html><p>Acme")
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as word:
        word.writestr("word/document.xml", "<w:document/>")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    for name, cause in (
        ("gone.txt", "no such file"),
        ("folder", "without briefings"),
        ("named.txt", "without briefings"),
        ("data.txt", "binary"),
        ("nul.txt", ""),
        ("a.pdf", "pdftotext -layout"),
        ("a.html", "pandoc -t markdown"),
        ("a.docx", "pandoc -t markdown"),
        ("pipe.txt", ""),
        ("/dev/zero", ""),
        ("loop.txt", ""),
        ("x" * 300, "too long"),
    ):
        with Terminal(name, home=tmp_path) as terminal:
            assert terminal.end() == 1, name
        assert terminal.raw.startswith("briefing: "), name
        assert name in terminal.raw
        assert cause in terminal.raw
        assert terminal.raw.count("\n") == 1, name
        assert "\x1b" not in terminal.raw, name


def test_files_that_go_wrong_later_are_told_of_and_gone_past(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PARAGRAPH)
    (tmp_path / "b.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "c.txt").write_text("The last one of all.\n")
    with Terminal("a.txt", "b.txt", "c.txt", home=tmp_path) as terminal:
        terminal.until_text("The ministry of Acme")
        terminal.type("J")
        terminal.until_text("a binary file")
        terminal.type("J")
        terminal.until_text("The last one of all.")
        assert terminal.quit() == 0
    terminal.assert_restored()


@pytest.mark.parametrize("arguments", [["-"], []])
def test_keys_are_heard_while_the_text_comes_from_a_pipe(tmp_path: Path, arguments: list[str]) -> None:
    feed = tmp_path / "fed.txt"
    feed.write_text(PARAGRAPH * 60 + "The very end of it.\n")
    with Terminal(*arguments, home=tmp_path, feed=feed) as terminal:
        terminal.until_text("The ministry of Acme")
        terminal.type("G")
        terminal.until_text("The very end of it.")
        assert terminal.quit() == 0
    terminal.assert_restored()
