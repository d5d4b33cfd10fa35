"""Short forms that a document introduces in brackets after the full name, where the encoder saw none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tui.model.lexicon.names import FUNCTION_WORDS
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span

_SHORT = re.compile(r"\s+\((?:the |or |known as )?[“\"‘']?([A-Z][\w.&-]{1,9}?)[”\"’']?(?=[),;])")
_JOINT = re.compile(r"\s+(?:of|for|at|in|under)\s+(?:the\s+)?(?=[A-Z])")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NAMED = frozenset({Label.ORG, Label.LAW, Label.FAC, Label.EVENT, Label.PRODUCT, Label.LOC, Label.GPE})

SCORE = 0.9
"""Score of a short form whose letters are the initials of the name before it."""


def introduced(text: str, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Marks on short forms in brackets that carry none and have the initials of the name before them."""
    starts = {mention.span.start for mention in mentions}
    for mention in mentions:
        if mention.label not in _NAMED:
            continue
        match = _SHORT.match(text, mention.span.end)
        if match and match.start(1) not in starts and initials_fit(text[slice(*mention.span)], match[1]):
            yield Mention(Span(*match.span(1)), mention.label, Form.NAME, "agreement", SCORE)


def parted(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, "Court for the Grain Board (GB)" as two bodies: the short form is that of the second."""
    for mention in mentions:
        short = _SHORT.match(text, mention.span.end) if mention.label is Label.ORG else None
        name = text[slice(*mention.span)]
        tail = _tail(name, short[1]) if short and not initials_fit(name, short[1]) else None
        if tail:
            start, end = mention.span
            yield replace(mention, span=Span(start, start + tail.start()))
            yield replace(mention, span=Span(start + tail.end(), end))
        else:
            yield mention


def _tail(name: str, short: str) -> re.Match[str] | None:
    """The joint in a name after which it has the initials of a short form."""
    return next((joint for joint in _JOINT.finditer(name) if initials_fit(name[joint.end() :], short)), None)


def initials(name: str) -> str:
    """The initials of a name's main words in capitals, "" where they are fewer than three."""
    words = [word for word in _WORD.findall(name) if word.lower() not in FUNCTION_WORDS]
    made = "".join(word[0] for word in words)
    return made if len(made) > 2 and made.isupper() else ""


def initials_fit(name: str, short: str) -> bool:
    """Whether the capitals of a short form are the initials of a name, in order and all of them."""
    letters = [character.lower() for character in short if character.isupper()]
    words = _WORD.findall(name)
    full = [word[0].lower() for word in words if word.lower() not in FUNCTION_WORDS]
    every = [word[0].lower() for word in words]
    return len(letters) > 1 and letters in (full, every)
