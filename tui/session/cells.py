"""Document text in cells of the screen: one line, exact widths, shortened where it does not fit."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

from rich.cells import cell_len

from tui.model.document import Document
from tui.model.span import Span

BLOCKS = " ▁▂▃▄▅▆▇█"
"""Nothing to a full cell in eighths."""


def clean(text: str) -> str:
    """The text on one line: every kind of blank is a blank, characters without a width are left out."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(
        " " if c.isspace() else c for c in text if c.isspace() or unicodedata.category(c) not in ("Cf", "Cc")
    )


def written(document: Document, span: Span) -> str:
    """The words of a span on one line."""
    return " ".join(clean(document.text[span.start : span.end]).split())


def usual(spellings: Iterable[str]) -> str:
    """The spelling that occurs most often, of those the one with the fewest capitals; one there must be."""
    counts = Counter(spellings)
    return max(counts, key=lambda words: (counts[words], sum(map(str.islower, words))))


def widest(texts: Iterable[str], most: int) -> int:
    """Cells of the widest text, at most `most`; it stops looking where that is reached."""
    found = 0
    for text in texts:
        width = len(text) if text.isascii() else cell_len(text)
        if width > found:
            found = width
            if found >= most:
                return most
    return found


def head(text: str, width: int) -> str:
    """The longest beginning of a clean text that takes at most `width` cells."""
    if text.isascii():
        return text[: max(0, width)]
    if cell_len(text) <= width:
        return text
    cut = min(len(text), max(0, width))
    while cut and (cell_len(text[:cut]) > width or (cut < len(text) and unicodedata.combining(text[cut]))):
        cut -= 1
    # Marks without a width leave room that the first cut did not use.
    while cut < len(text) and cell_len(text[: cut + 1]) <= width:
        cut += 1
    return text[:cut]


def tail(text: str, width: int) -> str:
    """The longest end of a clean text that takes at most `width` cells; it never begins with an accent."""
    if text.isascii():
        return text[max(0, len(text) - width) :] if width > 0 else ""
    if cell_len(text) <= width:
        return text
    start = max(0, len(text) - max(0, width))
    while start and cell_len(text[start - 1 :]) <= width:
        start -= 1
    while start < len(text) and (cell_len(text[start:]) > width or unicodedata.combining(text[start])):
        start += 1
    return text[start:]


def shorten(text: str, width: int) -> str:
    """A clean text in at most `width` cells, its middle left out: "Min…of Transport"."""
    if cell_len(text) <= width:
        return text
    if width < 2:
        return head(text, width)
    # The end of a name tells more than its beginning: Ministry of Transport, Ministry of Health.
    front = min(3, (width - 1) // 2) if width < 20 else (width - 1) // 2
    left = head(text, front).rstrip()
    return f"{left}…{tail(text, width - cell_len(left) - 1).lstrip()}"


def clip(text: str, width: int) -> str:
    """A clean text in at most `width` cells, its end left out: "the captain of…"."""
    if cell_len(text) <= width:
        return text
    return f"{head(text, width - 1).rstrip()}…" if width > 1 else head(text, width)


def padded(text: str, width: int, *, right: bool = False) -> str:
    """A text that fits, filled up with blanks to exactly `width` cells."""
    blanks = " " * max(0, width - cell_len(text))
    return blanks + text if right else text + blanks


def strip(places: Iterable[int], length: int, width: int) -> str:
    """Where in a text of `length` characters the places lie: `width` cells, each as high as its count.

    One place is an eighth of a cell high, so that rows compare; a row with more than eight in one cell is
    scaled down to fit."""
    counts = [0] * max(0, width)
    if not counts:
        return ""
    for place in places:
        counts[min(width - 1, max(0, place * width // max(1, length)))] += 1
    top = max(8, *counts) if width > 1 else max(8, counts[0])
    return "".join(BLOCKS[-(-count * 8 // top)] for count in counts)


def wrap(text: str, width: int) -> list[str]:
    """A clean text in lines of at most `width` cells, broken at blanks where there are any; at least one."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        while cell_len(word) > width > 0:
            if line:
                lines.append(line)
                line = ""
            piece = head(word, width) or word[0]
            lines.append(piece)
            word = word[len(piece) :]
        if not word:
            continue
        if line and cell_len(line) + 1 + cell_len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line] if line or not lines else lines
