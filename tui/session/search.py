"""Search as a reader means it: case, accents, curly quotes and line ends do not matter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tui.model.span import Span

_PLAIN = str.maketrans("‘’‚‛“”„‟‐‑‒–—\n\r\t\u00a0", "''''\"\"\"\"-----    ")


# Accents that stand as characters of their own, soft hyphens, joiners and other blanks without a width.
_UNSEEN = re.compile("[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff]")


def _fold_character(character: str) -> str:
    """One character without its accent; one for one, so that offsets hold."""
    base = unicodedata.normalize("NFD", character)[0]
    return base if base.isascii() else character


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    text = text.translate(_PLAIN)
    if text.isascii():
        return text
    strange = {ord(c): _fold_character(c) for c in set(text) if not c.isascii()}
    return text.translate(strange)


@lru_cache(maxsize=2)
def _lowered(text: str) -> str:
    folded = _folded(text)
    if folded.isascii():
        return folded.lower()
    # str.lower makes two characters of some (İ), which would shift every offset after them.
    return folded.translate({ord(c): c.lower() for c in set(folded) if len(c.lower()) == 1})


@lru_cache(maxsize=2)
def _unseen(text: str) -> bool:
    return not text.isascii() and _UNSEEN.search(text) is not None


def find(text: str, query: str) -> tuple[Span, ...]:
    """Every place where `query` stands, in order; a capital in the query makes case matter."""
    words = _UNSEEN.sub("", _folded(query)).split()
    if not words:
        return ()
    sharp = query != query.lower()
    place = _folded(text) if sharp else _lowered(text)
    skipped = _UNSEEN.pattern + "*" if _unseen(text) else ""
    between = rf"\s(?:\s|{_UNSEEN.pattern})*" if skipped else r"\s+"
    pattern = between.join(
        "".join(re.escape(c) + skipped for c in (w if sharp else w.lower())) for w in words
    )
    return tuple(Span(*found.span()) for found in re.finditer(pattern, place))
