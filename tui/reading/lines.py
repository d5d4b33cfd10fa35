"""Lines of a plain text and what each looks like by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tui.model.lexicon.months import MONTHS

SHORT = 85  # characters; a line below may have been wrapped by hand or by a program
HEADING = 80
WIDEST = 400  # of a line of a table

_BULLET = re.compile(r"(?:[-*•‣◦·▪]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+\S")
_RULE = re.compile(r"(?:[-=_*~#–—]\s?){3,}")
_COLUMNS = re.compile(r"\S(?: {3,}|\s?\t\s*)\S|\w {2,}\S+(?: \S+)* {2,}\S")
_FINAL = re.compile(r"[.!?…:;,][\"'”’»)\]]*$")
# First and last characters without which no expression need be tried: a long text has many lines.
_BULLETS = frozenset("-*•‣◦·▪(0123456789abcdefghijklmnopqrstuvwxyz")
_RULED = frozenset("-=_*~#–—")
_ENDING = frozenset(".!?…:;,\"'”’»)]")
_OPENING = "\"'“‘«(["
_KEYED = re.compile(r"[A-Z][\w/ -]{0,24}:\s")
_BYLINE = re.compile(r"By [A-Z]")
_DATE_LINE = re.compile(
    r"(?:[A-Z][\w .’'-]{1,30},? )?(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?:\d{1,2}(?:st|nd|rd|th)? ([A-Z][a-z]{2,8})\.?,? \d{4}|([A-Z][a-z]{2,8})\.?(?: \d{1,2},?)? \d{4}))"
)


class Line(NamedTuple):
    """A line that is not blank: where its characters stand, cells before them, and the characters."""

    start: int
    end: int
    indent: int
    text: str

    @property
    def bullet(self) -> bool:
        """Whether it begins as an item of a list."""
        return self.text[0] in _BULLETS and _BULLET.match(self.text) is not None

    @property
    def rule(self) -> bool:
        """Whether it is drawn with dashes or the like from end to end."""
        return self.text[0] in _RULED and _RULE.fullmatch(self.text) is not None

    @property
    def columns(self) -> bool:
        """Whether wide gaps or tabs cut it into cells."""
        text = self.text
        return ("  " in text or "\t" in text) and len(text) <= WIDEST and _COLUMNS.search(text) is not None

    @property
    def quoted(self) -> bool:
        """Whether it is quoted as in a mail."""
        return self.text.startswith(">")

    @property
    def final(self) -> bool:
        """Whether it ends in punctuation."""
        return self.text[-1] in _ENDING and _FINAL.search(self.text[-12:]) is not None

    @property
    def keyed(self) -> bool:
        """Whether it looks like "Subject: …"."""
        return _KEYED.match(self.text) is not None

    @property
    def lower(self) -> bool:
        """Whether its first letter is a small one."""
        first = self.text[0]
        if first.isalpha():
            return first.islower()
        return first in _OPENING and self.text.lstrip(_OPENING)[:1].islower()

    @property
    def heads(self) -> bool:
        """Whether it might be a heading, by its look alone."""
        text = self.text
        if len(text) > HEADING or self.final or self.lower or sum(map(str.isalpha, text)) < 2:
            return False
        return not (self.quoted or self.bullet or self.columns or _BYLINE.match(text) or dated(text))


def dated(text: str) -> bool:
    """Whether a line holds a date, perhaps after a place or a weekday, and nothing else."""
    found = _DATE_LINE.fullmatch(text)
    return found is not None and all(month is None or month.lower() in MONTHS for month in found.groups())


def groups(text: str) -> Iterator[list[Line]]:
    """Lines of a text, cut where a blank line stands; a carriage return by itself also cuts."""
    at = 0
    group: list[Line] = []
    for line in text.split("\n"):
        stripped = line.strip()
        if not stripped:
            if group:
                yield group
                group = []
        elif "\r" in stripped:
            if group:
                yield group
                group = []
            inside = at
            for part in line.split("\r"):
                if bare := part.strip():
                    yield [_line(part, bare, inside)]
                inside += len(part) + 1
        elif line[0] == stripped[0]:
            group.append(Line(at, at + len(stripped), 0, stripped))
        else:
            group.append(_line(line, stripped, at))
        at += len(line) + 1
    if group:
        yield group


def _line(line: str, stripped: str, at: int) -> Line:
    before = line[: len(line) - len(line.lstrip())]
    start = at + len(before)
    return Line(start, start + len(stripped), len(before.expandtabs()), stripped)
