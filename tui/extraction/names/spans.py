"""Cleaning of the encoder's spans: what a reader would not call part of the name is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tui.extraction.names import joints
from tui.extraction.names.joints import Scored
from tui.extraction.names.titles import ABBREVIATIONS, ARTICLES, COMMON, FUNCTION, TITLES
from tui.model.lexicon.names import STATES
from tui.model.lexicon.titles import MODIFIERS, ROLES
from tui.model.mention import Label
from tui.model.span import Span

_LEADING = " \t\r\n\"'“”‘’«»„[({)]}<>*_#•◦▪·–—-,;:.!?/\\|=+~^`"
_TRAILING = ' \t\r\n"“”‘«»„[({<>*_#•–—-,;:?/\\|=~^`'
_CLOSERS = {")": "(", "]": "[", "}": "{", "’": "‘", "'": "'"}
_FIRST_WORD = re.compile(r"([\w-]+)(\.?)\s+(?=\S)")
_TAIL = re.compile(r"\s+([a-z]+)$")
_LAST_WORD = re.compile(r"[^\W\d_]+$")
_POSSESSIVE = re.compile(r"(?:['’]\s?[sS]|(?<=[sS])['’])$")
_HONOURS = re.compile(
    r",?\s+(?:[KQS]C|MPs?|MEP|MSP|Ph\.?D|M\.?D|[OCMDK]BE|KCB|FRS|FBA|RA|Esq|CPA|DDS)\.?(?:,\s*)?$"
)
_CAPTION = re.compile(r"\s+(?:Image|Photo|Photograph|Picture|Video|Audio|Source|Credit|Caption)$")
_BRACKET = re.compile(r"\s*\(")
_RESUMED = re.compile(r"\)\s*\w")
_STOP = re.compile(r"([\w&]+)\.\s+(?=[A-Z])")
_BARE = frozenset(
    {"act", "acts", "treaty", "convention", "protocol", "agreement", "accord", "resolution"}
    | {"law", "laws", "bill", "code", "article", "section", "charter", "pact"}
)
"""Nouns, lower case, that alone are the name of no law."""
_NAMING = frozenset(
    {"treasury", "state", "us", "uk", "eu", "un", "world", "labour", "labor", "parliamentary"}
)
"""Words before an office that may be a body's name, lower case."""
_NEXT = re.compile(r"\s+([A-Z][a-z]+)")
_SHORTEST = 3  # letters of a word whose full stop ends a sentence inside a name; shorter ones are abbreviated


def clean(text: str, found: Iterable[Scored]) -> list[Scored]:
    """The names without titles, articles, possessives, quotes and brackets; in order, none overlapping."""
    result: list[Scored] = []
    for span, label, score in joints.joined(text, found):
        for part in _parts(text, span):
            trimmed = trim(text, part, label)
            if trimmed and (not result or result[-1][0].end <= trimmed.start):
                result += ((one, label, score) for one in joints.parted(text, trimmed, label))
    return result


def trim(text: str, span: Span, label: Label) -> Span | None:
    """The name inside `span`, or None where nothing is left that could be one."""
    start, end = span
    while start < end and text[start] in _LEADING:
        start += 1
    end = _end(text, start, end)
    while label is Label.PERSON and (honours := _HONOURS.search(text, start, end)):
        end = honours.start()
    while match := _FIRST_WORD.match(text, start, end):
        word = match[1].lower()
        article = word in ARTICLES and not match[2] and text[start:end].lower() != "the hague"
        if not article and not (label is Label.PERSON and word in TITLES):
            break
        start = match.end()
    while (tail := _TAIL.search(text, start, end)) and tail[1] in FUNCTION:
        end = tail.start()
    if text.startswith(":", end) and (caption := _CAPTION.search(text, start, end)):
        end = caption.start()
    name = text[start:end]
    never = FUNCTION if label is Label.PERSON else COMMON
    if not any(map(str.isalnum, name)) or (name.lower() in never and not _acronym(name)):
        return None
    if label is Label.PERSON and name.lower().rstrip(".") in TITLES:
        return None
    if len(name) == 1 and name.isascii() and name != "X":  # "Q:", "R-Ohio"; the network X is a name
        return None
    if name.islower() and start > 1 and text[start - 1] in "@./" and text[start - 2].isalnum():
        return None  # a part of an address
    if label is Label.LAW and name.lower() in _BARE and not text.startswith(" of ", end):
        return None
    if label is Label.ORG and _office(text, name, end):
        return None
    if text[end : end + 1] in tuple("$€£¥"):  # "US$" is a currency
        return None
    return Span(start, end)


def _office(text: str, name: str, end: int) -> bool:
    """Whether a name is the first half of an office: "Shadow Home" in "Shadow Home Secretary"."""
    after = _NEXT.match(text, end)
    if not after or after[1].lower() not in ROLES:
        return False
    return all(word in MODIFIERS and word not in _NAMING for word in name.lower().split())


def _acronym(name: str) -> bool:
    """Whether a word that may be common is written as an acronym ("US", "WHO")."""
    return len(name) > 1 and name.isupper()


def _end(text: str, start: int, end: int) -> int:
    """The end without possessive and punctuation, with the dot of an abbreviation."""
    while end > start:
        match = _POSSESSIVE.search(text, start, end)
        if match:
            end = match.start()
        elif _loose(text, start, end):
            end -= 1
        else:
            break
    if text[end - 1] == "." and text[end : end + 1].isdigit():
        end = _digits(text, end)
    if end < len(text) and text[end] == "." and _abbreviated(text, start, end, end):
        end = _digits(text, end + 1)
    return end


def _loose(text: str, start: int, end: int) -> bool:
    """Whether the last character before `end` is punctuation of the sentence and not of the name."""
    last = text[end - 1]
    if last == ".":
        return not _abbreviated(text, start, end - 1, end)
    return last in _TRAILING or (last in _CLOSERS and _CLOSERS[last] not in text[start : end - 1])


def _digits(text: str, end: int) -> int:
    """Where the digits from `end` on end."""
    while text[end : end + 1].isdigit():
        end += 1
    return end


def _abbreviated(text: str, start: int, dot: int, end: int) -> bool:
    """Whether the dot at `dot` belongs to the word before it: "U.S.", "Inc.", "Wis.,", "42.5"."""
    match = _LAST_WORD.search(text, start, dot)
    after = text[dot + 1 : dot + 3]
    if not match:
        return dot > start and text[dot - 1].isdigit() and after[:1].isdigit()
    word = match[0]
    if len(word) == 1:  # "U.S.", or an initial that the encoder took with its dot
        kept = dot < end and match.start() > start
        return word.isupper() and (kept or text[match.start() - 1 : match.start()] == ".")
    if word.lower() in STATES and word.istitle():
        return _is_state(text, start, match.start(), after[:1])
    if word.lower() in ABBREVIATIONS:
        return True
    return len(word) <= 4 and (after[:1] in tuple(",;:") or (after[:1] == " " and after[1:].islower()))


def _is_state(text: str, start: int, word: int, after: str) -> bool:
    """Whether an abbreviated state is meant at `word`: "Ill.", "(R-Pa.)"; no "Car Wash", no "Mo" alone."""
    before = text[max(0, word - 2) : word]
    if word > start and before != ", ":
        return False
    return (
        before == ", "
        or before.endswith("-")
        or after in tuple("-–),;:")
        or len(text[word:].split(".")[0]) > 2
    )


def _parts(text: str, span: Span) -> Iterator[Span]:
    """A name and the short form in brackets behind it, or names of two sentences, as two names."""
    match = _BRACKET.search(text, span.start + 1, span.end)
    if match and match.end() < span.end and not _RESUMED.search(text, match.end(), span.end):
        yield Span(span.start, match.start())
        yield Span(match.end(), span.end)
        return
    start = span.start
    for stop in _STOP.finditer(text, *span):
        word = stop[1]
        if "&" in word or (len(word) >= _SHORTEST and word.lower() not in ABBREVIATIONS | TITLES):
            yield Span(start, stop.end(1))
            start = stop.end()
    yield Span(start, span.end)
