"""Ends of lines and cells: which of them end a name, and how the encoder is shown them."""

from __future__ import annotations

import re

from tui.model.document import Block, BlockKind, Document

CELL, ROW = ",", ";"
"""What the encoder reads for a tab and for the end of a row of a table: it sees no blanks of any kind."""

_RUNNING = 20  # characters of a line that may be one of running text
_FINAL = tuple(".!?:;,…|")
_STARTS = re.compile(r"[ \t>]*[^\W\d_]")
_SMALL = re.compile(r"(?<![^\W_])[a-zß-öø-ÿ]{2,}")
_QUOTED = re.compile(r"^[ \t]*(?:>[ \t]*)+", re.MULTILINE)


def readable(document: Document) -> str:
    """The text as the encoder reads it: as long, with marks at the ends of cells and none of quoted mail."""
    text = document.text
    made: list[str] = []
    at = 0
    for block in document.blocks:
        start, end = block.span
        if block.kind is BlockKind.TABLE:
            shown = text[start:end].replace("\t", CELL).replace("\n", ROW)
        elif not block.joined and text.find(">", start, end) >= 0:
            shown = _QUOTED.sub(lambda match: " " * len(match[0]), text[start:end])
        else:
            continue
        made += text[at:start], shown
        at = end
    return "".join([*made, text[at:]]) if made else text


def ends(block: Block, text: str, at: int) -> bool:
    """Whether the line end at `at`, in a block whose lines are kept, ends a name too.

    Indented and quoted paragraphs keep their lines as tables do, but their names run on."""
    if block.kind is BlockKind.TABLE:
        return True
    start = max(text.rfind("\n", block.span.start, at) + 1, block.span.start)
    line = text[start:at].rstrip()
    if len(line) < _RUNNING or line.endswith(_FINAL) or "  " in line.strip() or "\t" in line:
        return True
    return not _STARTS.match(text, at + 1) or len(_SMALL.findall(line)) < 2
