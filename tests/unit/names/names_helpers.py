"""Documents, mentions and marked text for the tests of names."""

from __future__ import annotations

import re

from tui.model.document import Block, BlockKind, Document
from tui.model.mention import Label, Mention
from tui.model.span import Span


def document(text: str, *, kind: BlockKind = BlockKind.PARAGRAPH, joined: bool = True) -> Document:
    """`text` with a block for every stretch between blank lines."""
    blocks = [
        Block(kind, Span(*match.span()), number=number, joined=joined)
        for number, match in enumerate(re.finditer(r"\S(?:.|\n(?!\n))*", text), 1)
    ]
    return Document(None, text, tuple(blocks))


def marked(text: str, *, score: float = 0.9) -> tuple[str, list[Mention]]:
    """Text without its marks, and its marks: "[Oslo|GPE]", with a score of its own "[Oslo|GPE|0.4]"."""
    plain = ""
    mentions: list[Mention] = []
    at = 0
    for match in re.finditer(r"\[([^|\]]+)\|([A-Z_]+)(?:\|([\d.]+))?\]", text):
        plain += text[at : match.start()]
        span = Span(len(plain), len(plain) + len(match[1]))
        mentions.append(Mention(span, Label(match[2]), score=float(match[3] or score)))
        plain += match[1]
        at = match.end()
    return plain + text[at:], mentions


def shown(text: str, mentions: list[Mention] | tuple[Mention, ...]) -> list[tuple[str, str]]:
    """What is marked as what, in the order given."""
    return [(text[m.span.start : m.span.end], str(m.label)) for m in mentions]
