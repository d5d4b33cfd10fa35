"""Documents and stand-ins for the heavy parts of an analysis."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.extraction.names.windows import Batch, plan
from tui.model.document import Block, BlockKind, Document
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase, Speech

_NAME = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)?\b")


def document(text: str) -> Document:
    """`text` with a block for every stretch between blank lines."""
    blocks = [
        Block(BlockKind.PARAGRAPH, Span(*match.span()), number=number)
        for number, match in enumerate(re.finditer(r"\S(?:.|\n(?!\n))*", text), 1)
    ]
    return Document(None, text, tuple(blocks))


class FakeFinder:
    """Marks every capitalised word as a place; remembers which batches it was asked for."""

    def __init__(self) -> None:
        self.asked: list[Span] = []

    def plan(self, given: Document) -> tuple[Batch, ...]:
        """As the real one."""
        return plan(given)

    def find(self, batch: Batch) -> tuple[Mention, ...]:
        """Capitalised words."""
        self.asked.append(batch.span)
        return tuple(
            Mention(Span(*match.span()), Label.GPE, score=0.9)
            for match in _NAME.finditer(batch.text, *batch.span)
        )


class FakePipeline:
    """A grammar that finds nothing, or a pipeline whose names replace ours."""

    def __init__(self, *, names: bool = False, notice: str | None = None, breaks: bool = False) -> None:
        self.names = names
        self.notice = notice
        self.breaks = breaks
        self.parsed: list[Span] = []

    def parse(
        self, text: str, spans: Sequence[Span]
    ) -> tuple[tuple[Mention, ...], tuple[Phrase, ...], tuple[Speech, ...]]:
        """Every capitalised word as an ORG, where names are replaced."""
        if self.breaks:
            raise RuntimeError("the parser broke\nat line two")
        self.parsed.extend(spans)
        found = [
            Mention(Span(*match.span()), Label.ORG, Form.NAME)
            for span in spans
            for match in _NAME.finditer(text, *span)
        ]
        return (tuple(found) if self.names else ()), (), ()
