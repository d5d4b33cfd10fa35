"""What a rule is, and what it finds before neighbours are joined."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

Expression = tuple[object, ...]
Built = tuple[str, Expression] | None


def core(expression: Expression) -> Expression:
    """The form inside a modifier, or the form itself."""
    inner = expression[2] if expression[0] == "mod" else expression
    return inner if isinstance(inner, tuple) else expression


@dataclass(frozen=True, slots=True)
class Atom:
    """One expression as one rule found it: TIMEX3 type and parsed form; `range` names its range."""

    start: int
    end: int
    type: str
    expression: Expression
    range: str | None = None

    @property
    def kind(self) -> str:
        """Name of the parsed form."""
        return str(self.expression[0])


class Found:
    """A match on the lowered text together with the text as it is written."""

    __slots__ = ("match", "text")

    def __init__(self, match: re.Match[str], text: str) -> None:
        self.match = match
        self.text = text

    def __getitem__(self, group: str) -> str:
        """What a group holds, in lower case; empty where it took no part."""
        return self.match[group] or ""

    def titled(self) -> bool:
        """Whether a capitalised word follows at once, as in a title ("Christmas Cottage")."""
        end = self.end
        return self.text[end : end + 1] == " " and self.text[end + 1 : end + 2].isupper()

    def has(self, group: str) -> bool:
        """Whether the rule's pattern has the group and it took part."""
        return bool(self.match.groupdict().get(group))

    @property
    def start(self) -> int:
        """Offset of the match."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Offset after the match."""
        return self.match.end()

    def before(self, width: int = 24) -> str:
        """What stands before the match, in lower case."""
        return self.match.string[max(0, self.start - width, self.match.pos) : self.start]

    def after(self, width: int = 24) -> str:
        """What stands after the match, in lower case."""
        return self.match.string[self.end : min(self.end + width, self.match.endpos)]

    def capital(self, group: str | int = 0) -> bool:
        """Whether the group begins with a capital letter in the text as written."""
        start = self.match.start(group)
        return start >= 0 and self.text[start].isupper()


@dataclass(frozen=True)
class Rule:
    """A name, a pattern over lowered text (each blank matches one or more), and what makes a form of a match.

    A builder returns None for a match that is no date; where rules overlap, the longer match wins, then the
    one listed first. `needs` holds stems of which one stands in every match, none where none does."""

    name: str
    pattern: str
    build: Callable[[Found], Built]
    needs: tuple[str, ...] = ()

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when first needed: importing costs nothing."""
        return re.compile(rf"(?<!\w)(?:{spaced(self.pattern)})(?!\w)")


def spaced(pattern: str) -> str:
    """The pattern with every blank outside a set of characters matching one or more blanks."""
    return re.sub(r"\[[^\]]*\]|\\.| \?| ", lambda m: {" ": " +", " ?": " *"}.get(m[0], m[0]), pattern)
