"""Headings and headlines: what is a capital there only because every word is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tui.extraction.names.votes import known
from tui.model.document import BlockKind, Document
from tui.model.mention import Label, Mention
from tui.model.span import Span

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LOWER = re.compile(r"(?<![^\W_])[a-zß-öø-ÿ]+(?![^\W_])")
SMALL = 4
"""Letters of the longest word that a title leaves small."""
UNSURE = 0.7
"""Score below which a name of common words alone is none, in a heading."""
_TITLED = frozenset({Label.EVENT, Label.LAW, Label.WORK_OF_ART})
_FEW = 3  # words of a heading in capitals that may be a mere title ("OUTLOOK")
_ACRONYM = 4  # letters of a word in capitals that may well be an acronym


def in_heading(document: Document, span: Span) -> bool:
    """Whether a span stands in a heading, or in a line that is written as a headline is."""
    if not document.blocks:
        return False
    block = document.blocks[document.block_index(span.start)]
    if block.kind is BlockKind.HEADING:
        return True
    if block.kind is BlockKind.TABLE:
        return False
    line = line_of(document.text, span)
    return line.isupper() or titled(line)


def line_of(text: str, span: Span) -> str:
    """The line that holds a span, its 400 characters at most."""
    start = text.rfind("\n", max(0, span.start - 200), span.start) + 1 or max(0, span.start - 200)
    end = text.find("\n", span.end, span.end + 200)
    return text[start : end if end >= 0 else span.end + 200]


@lru_cache(maxsize=4096)
def titled(line: str) -> bool:
    """Whether a line is in Title Case: four words or more, the long ones with a capital, no full stop."""
    words: Sequence[str] = _WORD.findall(line)
    if len(words) < 4 or line.rstrip().endswith((".", ",", ";", ":")):
        return False
    long = [word for word in words if len(word) > SMALL or word[0].isupper()]
    return len(long) >= 3 and sum(word[0].isupper() for word in long) == len(long)


def tidied(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions in order; in headings those left out that are common words in capitals."""
    text = document.text
    marked = {text[slice(*m.span)] for m in mentions if not in_heading(document, m.span)}
    lower = vocabulary(text)
    for mention in mentions:
        name = text[mention.span.start : mention.span.end]
        surely = name in marked or not in_heading(document, mention.span) or known(name)
        if surely or not _common_title(document, mention, lower):
            yield mention


def _common_title(document: Document, mention: Mention, lower: frozenset[str]) -> bool:
    """Whether a mention in a heading is nothing but words that are common elsewhere, or a short title."""
    name = document.text[mention.span.start : mention.span.end]
    words = name.lower().split()
    if all(common(word, lower) for word in words):
        doubtful = (mention.score or 0.0) < UNSURE and mention.label not in _TITLED
        if doubtful if len(words) > 1 else len(name) > _ACRONYM:
            return True
    block = document.blocks[document.block_index(mention.span.start)]
    line = line_of(document.text, mention.span)
    if block.kind is not BlockKind.HEADING or not line.isupper() or len(line.split()) > _FEW:
        return False
    if len(name) < _ACRONYM or not name.replace(" ", "").isalpha():
        return False
    if mention.label is Label.PERSON and len(words) > 1:
        return False
    return not any(word in document.text for word in (name.title(), name.capitalize()))


def common(word: str, lower: frozenset[str]) -> bool:
    """Whether a word, in small letters, is used as a common one in the text, in this number or the other."""
    return word in lower or f"{word}s" in lower or (word.endswith("s") and word[:-1] in lower)


@lru_cache(maxsize=4)
def vocabulary(text: str) -> frozenset[str]:
    """Words of the text in lower case; it is asked for at every linking while a long text is read."""
    return frozenset(match[0] for match in _LOWER.finditer(text))
