"""Whether words in quotation marks are speech: not a title, a nickname or a word held at arm's length."""

from __future__ import annotations

import re

from tui.model.lexicon.cues import CUES
from tui.model.lexicon.names import FUNCTION_WORDS
from tui.model.span import Span

_WORD = re.compile(r"\w[\w'’.-]*")
_END = re.compile(r"[.!?…,;:—–-][\"'”’)\s]*$")
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’)]*\s*$|^\s*$|[,:]\s*$")
_SO_CALLED = re.compile(
    r"(?:so-called|known as|nicknamed|(?:en)?titled|headlined|named|words?|term|phrase|slogan|motto"
    r"|codenamed|labelled|labeled|means?)\s*,?\s*$",
    re.IGNORECASE,
)
_WORK = re.compile(r"(?:song|film|book|album|novel|series|episode|article)\s*,?\s*$", re.IGNORECASE)
"""Nouns whose title follows, with a capital: “the book “could not be found”” is no title."""
_REGULAR = re.compile(r"(?:s|es|d|ed|ing)$")
_IRREGULAR = {
    **dict.fromkeys(("said", "saying", "says"), "say"), "told": "tell", "wrote": "write", "thought": "think",
    "held": "hold", "put": "put", "spoke": "speak", "swore": "swear", "began": "begin", "found": "find",
    "denied": "deny", "replied": "reply", "cried": "cry", "read": "read", "quipped": "quip", "sang": "sing",
    "testified": "testify", "admitted": "admit", "clarified": "clarify", "certified": "certify",
}  # fmt: skip
_NEAR = 90
"""Characters on either side in which a cue is looked for."""
_FRAGMENT = 3
"""Words of a fragment at least."""
_STRONG = CUES | {"put", "accord"}


def is_speech(text: str, quoted: Span, block: Span) -> bool:
    """Whether a quotation is something said: a sentence of its own, or a longer fragment near a cue."""
    words = _WORD.findall(text, quoted.start, quoted.end)
    if not words:
        return False
    before = text[max(block.start, quoted.start - 1 - _NEAR) : quoted.start - 1]
    after = text[quoted.end + 1 : min(block.end, quoted.end + 1 + _NEAR)]
    ended = _END.search(text, max(quoted.start, quoted.end - 4), quoted.end) is not None
    capital = words[0][:1].isupper()
    opening = _SENTENCE_END.search(before) is not None and capital
    if opening and ended:
        return len(words) > 3 or _cue(before[-40:]) or _cue(after[:40])
    if _SO_CALLED.search(before) or (capital and _WORK.search(before)) or _titled(words):
        return False
    if len(words) >= 2 * _FRAGMENT:
        return True
    return len(words) >= _FRAGMENT - ended and (_cue(before) or _cue(after) or (ended and opening))


def _titled(words: list[str]) -> bool:
    """Whether the words have capitals as a title has them."""
    main = [word for word in words if word.lower() not in FUNCTION_WORDS and len(word) > 2]
    return bool(main) and words[0][:1].isupper() and all(word[:1].isupper() for word in main)


def _cue(words: str) -> bool:
    return any(_lemma(word) in _STRONG for word in _WORD.findall(words.lower()))


def _lemma(word: str) -> str:
    """The verb that an inflected form in lower case is of, as far as the list of cues knows it."""
    if word in _STRONG:
        return word
    if (known := _IRREGULAR.get(word)) is not None:
        return known
    ending = _REGULAR.search(word)
    if ending is None:
        return word
    for cut in {len(ending[0]), 1, 2, 3}:
        stem = word[:-cut]
        for whole in (stem, stem + "e", stem[:-1]):
            if whole in _STRONG:
                return whole
    return word
