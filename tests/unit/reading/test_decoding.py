"""Bytes to text: what a reader sees of any encoding, and what is refused."""

from __future__ import annotations

import codecs
import zipfile
from io import BytesIO

import pytest

from tui.reading import Unreadable, read_bytes

WORDS = "Zoë Müller paid €5 to the “Süd” bank."


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
    ],
    ids=["utf-8", "utf-8 with mark", "utf-16-le", "utf-16-be", "utf-32-le"],
)
def test_unicode_reads_the_same_without_a_notice(data: bytes) -> None:
    document = read_bytes(data, source="note.txt")
    assert document.text == WORDS
    assert document.meta.notices == ()


def test_windows_1252_is_read_and_said() -> None:
    document = read_bytes(WORDS.encode("cp1252"), source="note.txt")
    assert document.text == WORDS
    assert any("Windows-1252" in notice for notice in document.meta.notices)


def test_bytes_that_windows_1252_leaves_undefined_become_replacement_characters() -> None:
    assert read_bytes(b"caf\xe9 \x81 bar", source=None).text == "café \ufffd bar"


def test_an_odd_last_byte_of_utf_16_is_said() -> None:
    document = read_bytes(codecs.BOM_UTF16_LE + "abc".encode("utf-16-le") + b"x", source="a.txt")
    assert document.text == "abc\ufffd"
    assert len(document.meta.notices) == 1


def test_carriage_returns_stay() -> None:
    assert read_bytes(b"One.\r\n\r\nTwo.\r\n", source="a.txt").text == "One.\r\n\r\nTwo.\r\n"


@pytest.mark.parametrize(
    "character",
    [
        "\0",
        "\x07",
        "\x1b",
        "\x7f",
        "\x85",
        "\x9b",
        "\x0b",
        "\x0c",
        "\u202e",
        "\u2066",
        "\u2069",
        "\u200e",
        "\u061c",
    ],
)
def test_controls_become_one_replacement_character_each(character: str) -> None:
    text = f"The bank {character}[31m paid {character}{character} at noon."
    shown = read_bytes(text.encode(), source="a.txt").text
    assert shown == text.replace(character, "\ufffd")
    assert len(shown) == len(text)


def test_joiners_tabs_and_a_mark_inside_the_text_stay() -> None:
    text = "👩\u200d🚀 a\u200cb\tc\ufeffd e\u0301"
    assert read_bytes(text.encode(), source="a.txt").text == text


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "pdftotext -layout"),
        (b"<!DOCTYPE html><p>Hello", "pandoc -t markdown"),
        (b"\n  <html lang='en'><body>x", "pandoc -t markdown"),
        ("\ufeff<!-- saved --><HTML><p>".encode("utf-16"), "pandoc -t markdown"),
        (b"{\\rtf1 Hello}", "pandoc -t markdown"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "docx"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (bytes(range(256)) * 4, "binary"),
        (b"\x00\x01\x02\x03" * 50, "binary"),
        (b"\x7fELF\x02\x01", "program"),
        ("Hello there".encode("utf-16-le"), "iconv -f UTF-16LE"),
        ("Hello there".encode("utf-16-be"), "iconv -f UTF-16BE"),
        (codecs.BOM_UTF16_LE + b"\x01\x00" * 99, "control characters"),
    ],
)
def test_other_formats_are_refused_in_one_line_with_what_helps(data: bytes, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes(data, source="in/report.bin")
    line = str(refused.value)
    assert line.startswith("in/report.bin: ")
    assert said in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("inside", "said"), [("word/document.xml", "Word"), ("notes/a.txt", "zip"), ("xl/book.xml", "Excel")]
)
def test_zipped_formats_are_told_apart(inside: str, said: str) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(inside, "x")
    with pytest.raises(Unreadable, match=said):
        read_bytes(packed.getvalue(), source="report.docx")


def test_standard_input_is_named_where_there_is_no_file() -> None:
    with pytest.raises(Unreadable, match=r"^standard input: a PDF"):
        read_bytes(b"%PDF-1.4", source=None)


def test_a_hostile_file_name_cannot_break_the_line() -> None:
    with pytest.raises(Unreadable) as refused:
        read_bytes(b"%PDF-1.4", source="a\n\x1b]52;c;x\x07.txt")
    assert str(refused.value).isprintable()


def test_text_about_html_is_text() -> None:
    assert read_bytes(b"Use <html> for pages.", source="a.txt").text == "Use <html> for pages."


def test_a_coloured_log_is_text() -> None:
    log = "\x1b[32mok\x1b[0m started\n" * 20
    assert read_bytes(log.encode(), source="a.txt").text == log.replace("\x1b", "\ufffd")
