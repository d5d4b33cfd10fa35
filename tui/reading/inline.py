"""Inline tokens of Markdown to text, styles and source lines."""

from __future__ import annotations

import re

from markdown_it.token import Token

from tui.model.document import Inline, Style
from tui.model.span import Span

_STYLES = {
    "strong": Style.STRONG,
    "em": Style.EMPHASIS,
    "link": Style.LINK,
    "s": Style.STRIKE,
}
_BREAKS = str.maketrans("\n\r\t", "   ")


class Writer:
    """Collects the reading text, the styles of the block being written and the line map."""

    def __init__(self) -> None:
        """Begin with nothing written."""
        self.length = 0
        self.inlines: list[Inline] = []
        self.line_starts: list[int] = []
        self.line_numbers: list[int] = []
        self._parts: list[str] = []

    def write(self, piece: str) -> None:
        """Append to the text."""
        if piece:
            self._parts.append(piece)
            self.length += len(piece)

    def text(self) -> str:
        """All that has been written."""
        return "".join(self._parts)

    def since(self, start: int) -> str:
        """What has been written from an offset on."""
        wanted = self.length - start
        parts: list[str] = []
        for part in reversed(self._parts):
            if wanted <= 0:
                break
            parts.append(part[-wanted:])
            wanted -= len(part)
        return "".join(reversed(parts))

    def line(self, number: int) -> None:
        """Say that what is written next comes from source line `number` (from 0)."""
        if self.line_starts and self.line_starts[-1] == self.length:
            self.line_numbers[-1] = number + 1
        else:
            self.line_starts.append(self.length)
            self.line_numbers.append(number + 1)

    def says(self, token: Token) -> bool:
        """Whether an inline token holds any character to show."""
        return any(_shown(child).strip() for child in token.children or ())

    def inline(self, token: Token, line: int) -> None:
        """Write an inline token that begins on source line `line` (from 0), without blanks around."""
        children = [
            child for child in token.children or () if _shown(child) or child.nesting or _breaks(child)
        ]
        first = next((i for i, child in enumerate(children) if _shown(child).strip()), len(children))
        last = max((i for i, child in enumerate(children) if _shown(child).strip()), default=-1)
        opened: list[tuple[Style, int]] = []
        source, at = token.content, 0
        for index, child in enumerate(children):
            kind = child.type
            if _breaks(child):
                if (end := source.find("\n", at)) >= 0:
                    at, line = end + 1, line + 1
                if first < index <= last and not (kind == "hardbreak" and self._parts[-1] == "\n"):
                    self.write(" " if kind == "softbreak" else "\n")  # two would end the block
                self.line(line)
            elif child.nesting == 1 and kind.removesuffix("_open") in _STYLES:
                opened.append((_STYLES[kind.removesuffix("_open")], self.length))
            elif child.nesting == -1 and kind.removesuffix("_close") in _STYLES:
                style, start = opened.pop()
                if self.length > start:
                    self.inlines.append(Inline(Span(start, self.length), style))
            else:
                before, at = at, _after(child, source, at)
                self._leaf(child, first=index == first, last=index == last)
                if crossed := source.count("\n", before, at):
                    line += crossed
                    self.line(line)
        self.inlines.sort(key=lambda inline: (inline.span.start, -inline.span.end))

    def _leaf(self, child: Token, *, first: bool, last: bool) -> None:
        """Write text, code, an image's words or HTML."""
        shown = _shown(child)
        if first:
            shown = shown.lstrip()
        if last:
            shown = shown.rstrip()
        start = self.length
        self.write(shown)
        if child.type == "code_inline" and shown:
            self.inlines.append(Inline(Span(start, self.length), Style.CODE))


def _breaks(child: Token) -> bool:
    return child.type in ("softbreak", "hardbreak")


def _shown(child: Token) -> str:
    """What a leaf shows, on one line; an image shows its alternative text."""
    if child.type == "image":
        return "".join(" " if _breaks(c) else _shown(c) for c in child.children or ())
    return child.content.translate(_BREAKS)


def _after(child: Token, source: str, at: int) -> int:
    """Offset into the source past a leaf, as far as it can be told."""
    if child.type == "code_inline":
        fence = re.compile(rf"(?<!`){re.escape(child.markup)}(?!`)")
        opening = fence.search(source, at)
        closing = fence.search(source, opening.end()) if opening else None
        return closing.end() if closing else at
    if not child.content:
        return at
    found = source.find(child.content, at)
    return found + len(child.content) if found >= 0 else at
