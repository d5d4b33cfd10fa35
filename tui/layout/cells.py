"""How a character of the reading text is drawn, and how many cells it takes."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rich.cells import get_character_cell_size

# Drawn one cell a character by every terminal: Latin, Greek and Cyrillic letters, dashes, quotes, signs.
_NARROW = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u038a\u038e-\u03a1\u03a3-\u0482\u048a-\u052f"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199\ufffd]*"
)
_DRAWN_AS_BLANK = frozenset("\n\u2028\u2029")


def narrow(text: str) -> bool:
    """Whether every character is drawn as itself in one cell, so that cells are counted by `len`."""
    return (text.isascii() and text.isprintable()) or _NARROW.fullmatch(text) is not None


@lru_cache(maxsize=4096)
def drawn(character: str) -> str:
    """What is drawn for one character; "" for those that only join or steer others.

    Joiners, variation selectors and other format characters are left out: terminals disagree on the width of
    what they make, and a highlight must not."""
    if character in _DRAWN_AS_BLANK:
        return " "
    if character == "\t":  # where a table does not fit into columns its cells must still stand apart
        return "  "
    if character == "\r" or unicodedata.category(character) == "Cf":
        return ""
    if "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef":
        return ""
    if unicodedata.category(character) == "Cs":
        return "\ufffd"
    return character


@lru_cache(maxsize=4096)
def width(character: str) -> int:
    """Cells of one character as `drawn`: 0, 1 or 2."""
    return sum(map(get_character_cell_size, drawn(character)))


def cells(text: str) -> int:
    """Cells of a whole text as drawn."""
    return len(text) if narrow(text) else sum(map(width, text))


def show(text: str) -> str:
    """The text as drawn."""
    return text if narrow(text) else "".join(map(drawn, text))
