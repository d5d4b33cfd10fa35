"""Files, folders and bytes to documents; everything that cannot be read says so in one line."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path
from stat import S_ISDIR, S_ISFIFO, S_ISREG

from tui.model.document import BlockKind, Document, Meta
from tui.reading import language
from tui.reading.decoding import REPLACEMENT, Binary, decode, harmless
from tui.reading.formats import HTML, foreign, is_html
from tui.reading.plain import blocks

MARKDOWN_SUFFIXES = (".md", ".markdown")
SUFFIXES = (".txt", *MARKDOWN_SUFFIXES)
LARGEST = 64 << 20  # bytes; a device or a disk image would otherwise be read for ever


class Unreadable(Exception):
    """A file that cannot be read; its str is the one line that names file and cause."""

    def __init__(self, source: str | None, cause: str) -> None:
        """`source` is the path as given, None for standard input."""
        name = "standard input" if source is None else harmless(source)
        super().__init__(f"{name}: {cause}".replace("\n", REPLACEMENT).replace("\r", REPLACEMENT))


def expand(arguments: Sequence[str]) -> list[Path]:
    """The files that arguments name: a file stays, a folder gives its briefings by name; raises `Unreadable`.

    "-" stays as it is."""
    found: list[Path] = []
    for argument in arguments:
        path = Path(argument)
        try:
            if argument != "-" and not path.exists():
                raise Unreadable(argument, "no such file or folder")
            found += _briefings(path) if path.is_dir() else [path]
        except (OSError, ValueError) as error:
            raise Unreadable(argument, _cause(error)) from None
    return found


def _briefings(folder: Path) -> list[Path]:
    inside = [
        folder / entry.name
        for entry in os.scandir(folder)
        if entry.name.lower().endswith(SUFFIXES) and not entry.name.startswith(".") and entry.is_file()
    ]
    if not inside:
        raise Unreadable(str(folder), f"a folder without briefings ({', '.join(SUFFIXES)})")
    return sorted(inside, key=lambda path: (path.name.casefold(), path.name))


def read_file(path: Path) -> Document:
    """Read a file, as Markdown where it is named so; raises `Unreadable`."""
    try:
        if _endless(path):
            raise Unreadable(str(path), "a pipe or a device, not a file; - reads standard input")
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise Unreadable(str(path), _cause(error)) from None
    return read_bytes(data, source=str(path))


def read_bytes(data: bytes, *, source: str | None) -> Document:
    """Read the bytes of a file; `source` is its path, which also tells Markdown; raises `Unreadable`."""
    if len(data) > LARGEST:
        raise Unreadable(source, f"larger than {LARGEST >> 20} MB")
    if (cause := foreign(data)) is not None:
        raise Unreadable(source, cause)
    try:
        text, notices = decode(data)
    except Binary as error:
        raise Unreadable(source, str(error)) from None
    if is_html(text):
        raise Unreadable(source, HTML)
    markdown = source is not None and source.lower().endswith(MARKDOWN_SUFFIXES)
    return _document(text, source, markdown, notices)


def read_text(text: str, *, source: str | None = None, format: str = "text") -> Document:
    """Read text that is decoded already, "text" or "markdown"; raises `ValueError` for another format."""
    if format not in ("text", "markdown"):
        raise ValueError(f"format is text or markdown, not {format!r}")
    return _document(text, source, format == "markdown", ())


def _document(raw: str, source: str | None, markdown: bool, notices: tuple[str, ...]) -> Document:
    text = harmless(raw)
    if language.is_foreign(text):
        notices += (language.NOTICE,)
    if markdown:
        from tui.reading import markdown as reader  # a quarter of the time that a plain text takes to open

        try:
            return reader.read(text, source, notices)
        except reader.Unparsable as error:
            notices += (f"shown as plain text: {error}",)
    # A form feed is a page break: no block begins or ends with the character that stands for it.
    view = harmless(raw.replace("\f", "\n")) if "\f" in raw else text
    found = blocks(view)
    title = None
    if found and found[0].kind is BlockKind.HEADING:
        title = " ".join(text[found[0].span.start : found[0].span.end].split())
    end = "\n" if "\n" in text or "\r" not in text else "\r"
    starts = list(accumulate((len(line) + 1 for line in text.split(end)), initial=0))
    starts.pop()
    return Document(
        source,
        text,
        found,
        Meta(title=title, notices=notices),
        line_starts=starts,
        line_numbers=range(1, len(starts) + 1),
    )


def _endless(path: Path) -> bool:
    """Whether reading might wait for ever: pipes but those that a shell hands over, sockets and devices."""
    mode = path.stat().st_mode
    handed = S_ISFIFO(mode) and path.is_relative_to("/dev/fd")  # <(command)
    return not (S_ISREG(mode) or S_ISDIR(mode) or handed)


def _cause(error: OSError | ValueError) -> str:
    strerror = getattr(error, "strerror", None)
    return str(strerror or error or type(error).__name__).lower()
