"""An analyst's own names: marked everywhere as whole words, and stronger than what the encoder says."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tui.model.document import Block, BlockKind, Document
from tui.model.mention import Form, Mention
from tui.model.own import OwnName
from tui.model.span import Span

SOURCE = "yours"
"""How their mentions say that they were found."""

LINE = 200
"""Characters on either side in which the ends of a line in capitals are looked for."""

_APOSTROPHES, _HYPHENS, _QUOTES = "'’‘ʼ´`′", "‐‑‒–—−-", '"“”„«»'
_ACCENTS = "\u0300-\u036f"
_WORD = re.compile(r"[^\W_]+")
_LINE_END = re.compile(r"[\n\t]")
_PART = re.compile(
    rf"(?P<blank>\s+)|(?P<apostrophe>[{_APOSTROPHES}])|(?P<hyphen>[{_HYPHENS}])|(?P<quote>[{_QUOTES}])"
    rf"|[^\s{_APOSTROPHES}{_QUOTES}{_HYPHENS}]+"
)
# Of what may follow an apostrophe only an ending or a short verb leaves the name whole: "O’Neill" is no "O".
_BEFORE = rf"(?<![\w{_ACCENTS}])(?<!\w[{_APOSTROPHES}])"
_AFTER = rf"(?![\w{_ACCENTS}])(?![{_APOSTROPHES}](?!(?i:s|d|m|ll|re|ve)\b)[^\W\d_])"
_OVER = r"[^\S\r\n]*\r?\n(?:[^\S\r\n]|>)*"  # with the marks of quoted mail
_NEXT_LINE = re.compile(r"[^\S\r\n]*\r?\n[^\S\r\n]*")
_WRAPPED = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_ROWS = frozenset({BlockKind.TABLE, BlockKind.CODE})


class _Spelling:
    """One way to write a name; `capitals` tells that it counts in lines in capitals alone."""

    __slots__ = ("_patterns", "capitals", "lead", "own", "text")

    def __init__(self, text: str, own: OwnName, lead: int, *, capitals: bool) -> None:
        """`lead` counts the characters before the first word."""
        self.text = text
        self.own = own
        self.lead = lead
        self.capitals = capitals
        self._patterns: dict[bool, re.Pattern[str]] = {}

    def match(self, text: str, start: int, end: int, *, wraps: bool) -> re.Match[str] | None:
        """The name with its first word at an offset; `wraps` allows it to run over a line end."""
        if wraps not in self._patterns:  # most of a long list never occurs
            self._patterns[wraps] = re.compile(_pattern(self.text, wraps))
        return self._patterns[wraps].match(text, max(0, start - self.lead), end)


def _pattern(spelling: str, wraps: bool) -> str:
    """A name as a regular expression: quotes and hyphens of all kinds alike; wider blanks part columns."""
    blank = r"[^\S\r\n\t]{1,2}"
    parts = {
        "blank": f"(?:{_OVER}|{blank})" if wraps else blank,
        "apostrophe": f"[{_APOSTROPHES}]",
        "hyphen": f"[{_HYPHENS}]" + (f"(?:{_OVER})?" if wraps else ""),
        "quote": f"[{_QUOTES}]",
    }
    body = "".join(parts[m.lastgroup] if m.lastgroup else re.escape(m[0]) for m in _PART.finditer(spelling))
    return _BEFORE + body + _AFTER


class OwnNames:
    """Finds an analyst's own names in documents: one look at each word, however many names there are."""

    def __init__(self, names: Iterable[OwnName]) -> None:
        """Of one string in two names the first holds; patterns are made when their first word is met."""
        found: dict[str, tuple[tuple[str, ...], _Spelling]] = {}
        given = [(string, own) for own in names for string in own.strings]
        for capitals in (False, True):
            for string, own in given:
                for form in ("NFC", "NFD"):
                    spelling = unicodedata.normalize(form, string.upper() if capitals else string)
                    words = list(_WORD.finditer(spelling))
                    if words and spelling not in found:
                        made = _Spelling(spelling, own, words[0].start(), capitals=capitals)
                        found[spelling] = tuple(word[0] for word in words[:2]), made
        # By the first two words, or the only one: a list may hold a hundred ministries.
        self._by_words: dict[tuple[str, ...], list[_Spelling]] = defaultdict(list)
        for text in sorted(found, key=len, reverse=True):
            key, made = found[text]
            self._by_words[key].append(made)
        self._firsts = frozenset(key[0] for key in self._by_words)

    def find(self, document: Document) -> tuple[Mention, ...]:
        """Every mention in the order of the text, none overlapping, the longest where several begin."""
        text = document.text
        return tuple(
            mention
            for span, wraps in _stretches(text, document.blocks)
            for mention in self._within(text, span, wraps)
        )

    def _within(self, text: str, span: Span, wraps: bool) -> Iterator[Mention]:
        free, end = span
        words = list(_WORD.finditer(text, free, end))
        for at, word in enumerate(words):
            if word[0] not in self._firsts:
                continue
            two = tuple(after[0] for after in words[at : at + 2])
            for spelling in (*self._by_words.get(two, ()), *self._by_words.get(two[:1], ())):
                found = spelling.match(text, word.start(), end, wraps=wraps)
                if found and found.start() >= free and not (spelling.capitals and not _loud(text, found)):
                    free = found.end()
                    own = spelling.own
                    yield Mention(Span(*found.span()), own.label, Form.NAME, SOURCE, of=own.name)
                    break


def _stretches(text: str, blocks: Iterable[Block]) -> Iterator[tuple[Span, bool]]:
    """What is searched in one go, and whether a name may run over its line ends.

    Blocks without a blank line between them may be wrapped lines that were not recognised as such."""
    held: list[Span] = []
    for block in blocks:
        prose = block.kind in _WRAPPED
        if prose and held and _NEXT_LINE.fullmatch(text, held[-1].end, block.span.start):
            held.append(block.span)
            continue
        if held:
            yield Span(held[0].start, held[-1].end), True
        held = [block.span] if prose else []
        if not prose and block.kind is not BlockKind.RULE:
            yield block.span, block.kind not in _ROWS
    if held:
        yield Span(held[0].start, held[-1].end), True


def _loud(text: str, found: re.Match[str]) -> bool:
    """Whether the whole line or cell is in capitals."""
    low, high = max(0, found.start() - LINE), found.end() + LINE
    before = [match.end() for match in _LINE_END.finditer(text, low, found.start())]
    after = _LINE_END.search(text, found.end(), high)
    return text[before[-1] if before else low : after.start() if after else high].isupper()


def without(mentions: Iterable[Mention], own: Sequence[Mention]) -> list[Mention]:
    """The mentions that overlap none of the analyst's own, which are in the order of the text."""
    ends = [mention.span.end for mention in own]
    kept: list[Mention] = []
    for mention in mentions:
        at = bisect_right(ends, mention.span.start)
        if at == len(own) or own[at].span.start >= mention.span.end:
            kept.append(mention)
    return kept


def agreed(document: Document, mentions: Iterable[Mention], own: Sequence[Mention]) -> tuple[Mention, ...]:
    """Agreement over the document in which the analyst's own names vote as surely as can be, and stay."""
    # Imported here: the first names are shown before any agreement.
    from tui.extraction.names.agreement import agree

    sure = [replace(mention, source="model", score=1.0) for mention in own]
    given = sorted([*without(mentions, own), *sure], key=lambda mention: mention.span)
    found = [replace(m, of="") if m.of else m for m in agree(document, given)]
    return tuple(sorted([*without(found, own), *own], key=lambda mention: mention.span))
