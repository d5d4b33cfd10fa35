"""Pairs of quotation marks in plain text: straight, curly, single; over several paragraphs; unclosed ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tui.model.span import Span

_MARK = re.compile(r"[\"“”„«»]|(?<!\w)['‘](?=[\w“\"…])|(?<=[\w.,!?…—–-])['’](?!\w)")
_OPENING = {"“": "”", "„": "”", "«": "»", '"': '"', "‘": "’", "'": "'"}
_ELIDED = re.compile(r"['‘’](?:\d|(?:em|tis|twas|til|cause|round|n)\b)", re.IGNORECASE)
_SINGLE = re.compile(r"(?<=[\w.,!?…])['’](?!\w)")
_REACH = 2000
"""Characters within which a quotation in single marks has to end."""
_DOUBLE = '"“„«'


class _Open(NamedTuple):
    mark: str
    at: int
    first: int
    """Where the words begin, in an earlier paragraph perhaps."""


def pairs(text: str, blocks: Sequence[Span]) -> Iterator[Span]:
    """What stands between quotation marks, in the order of the ends; a pair may reach over paragraphs.

    A mark that is never closed counts as none, unless the next paragraph opens with the same mark: then both
    are one quotation."""
    carried: _Open | None = None
    for number, block in enumerate(blocks):
        found, left = _in_block(text, block, carried)
        yield from found
        carried = None
        if left and number + 1 < len(blocks):
            after = blocks[number + 1]
            if text.startswith(left.mark, after.start) and not text[left.first].islower():
                carried = _Open(left.mark, after.start, left.first)


def _in_block(text: str, block: Span, carried: _Open | None) -> tuple[list[Span], _Open | None]:
    """The pairs of one paragraph, and what was opened last and not closed."""
    found: list[Span] = []
    stack: list[_Open] = [carried] if carried else []
    begin = block.start + 1 if carried else block.start
    for match in _MARK.finditer(text, begin, block.end):
        mark, at = match[0], match.start()
        if _opens(text, block, mark, at, stack):
            if mark in _DOUBLE and any(o.mark == mark for o in stack):
                while stack.pop().mark != mark:  # the earlier one was never closed
                    pass
            elif mark in "'‘" and not _closing_single(text, at, block.end, stack):
                continue
            stack.append(_Open(mark, at, at + 1))
            continue
        if not any(_closes(o.mark, mark) for o in stack):
            continue
        if mark in "'’" and stack and not _closes(stack[-1].mark, mark):
            continue  # an apostrophe inside a quotation in a single one
        if mark in "'’" and _possessive(text, at) and _closing_single(text, at, block.end, []):
            continue
        while stack:
            opened = stack.pop()
            if _closes(opened.mark, mark):
                if opened.first < at:
                    found.append(Span(opened.first, at))
                break
    last = next((o for o in reversed(stack) if o.mark in _DOUBLE), stack[-1] if stack else None)
    return found, last


def _opens(text: str, block: Span, mark: str, at: int, stack: list[_Open]) -> bool:
    if mark in "“„‘":
        return not (mark == "‘" and _ELIDED.match(text, at))
    if mark in "”’«»":
        return mark == "«"
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    if mark == "'":
        return not (before.isalnum() or before in ".,!?…") and after.isalnum() and not _ELIDED.match(text, at)
    free = before.isspace() or before in "([{—–-/'‘"
    if any(o.mark == mark for o in stack):
        return free and not after.isspace() and after not in ".,;:!?)"
    return not after.isspace() and not before.isdigit()


def _closes(opened: str, mark: str) -> bool:
    wanted = _OPENING[opened]
    return mark == wanted or (opened in "'‘" and mark in "'’") or (opened == "„" and mark == "“")


def _closing_single(text: str, at: int, end: int, stack: list[_Open]) -> bool:
    """Whether a single mark after `at` may close: not the apostrophe of a plural's possessive alone."""
    if any(o.mark in "'‘" for o in stack):
        return False
    return any(
        not _possessive(text, match.start())
        for match in _SINGLE.finditer(text, at + 1, min(end, at + _REACH))
    )


def _possessive(text: str, at: int) -> bool:
    """Whether the mark may be that of "the workers' strike"."""
    return text[at - 1] in "sS" and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isalnum()
