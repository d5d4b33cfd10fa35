"""Names, dates and measures as components of anyone's spaCy pipeline.

`nlp.add_pipe("briefing_names")` sets `doc.ents`; `"briefing_dates"` and `"briefing_measures"` fill the span
groups `doc.spans["dates"]` and `doc.spans["measures"]`, whose labels are the TIMEX3 type and the kind of
measure and whose `attrs["values"]` holds one dictionary a span. Thin adapters: the reader calls the same
functions.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup
from spacy.util import filter_spans

from tui.model.document import Block, BlockKind, Document
from tui.model.span import Span

if TYPE_CHECKING:
    from tui.extraction.names import NameFinder

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?!\s*\n))*")


def blocks_of(text: str) -> tuple[Block, ...]:
    """Paragraphs of a plain text, parted by blank lines."""
    return tuple(
        Block(
            BlockKind.PARAGRAPH,
            Span(found.start(), found.start() + len(found.group().rstrip())),
            number=number,
        )
        for number, found in enumerate(_PARAGRAPH.finditer(text), 1)
    )


class Names:
    """Sets `doc.ents` to the names that the encoder finds, agreed on over the whole document."""

    def __init__(self) -> None:
        self._finder: NameFinder | None = None

    def __call__(self, doc: Doc) -> Doc:
        """Find the names of one Doc; the weights are loaded at the first call."""
        from tui.extraction.names import NameFinder, agree

        if self._finder is None:
            self._finder = NameFinder.load()
        document = Document(None, doc.text, blocks_of(doc.text))
        found = [m for batch in self._finder.plan(document) for m in self._finder.find(batch)]
        spans = [
            doc.char_span(m.span.start, m.span.end, label=m.label.value, alignment_mode="expand")
            for m in agree(document, found)
        ]
        doc.ents = filter_spans([span for span in spans if span is not None])
        return doc


def _group(doc: Doc, name: str, marks: list[tuple[Span, str, dict[str, Any]]]) -> None:
    spans = []
    values = []
    for where, label, value in marks:
        span = doc.char_span(where.start, where.end, label=label, alignment_mode="expand")
        if span is not None:
            spans.append(span)
            values.append(value)
    doc.spans[name] = SpanGroup(doc, name=name, attrs={"values": values}, spans=spans)


def _dates(doc: Doc) -> Doc:
    from tui.extraction.components import dates

    spans = [block.span for block in blocks_of(doc.text)]
    found = dates.find(doc.text, spans)
    _group(doc, "dates", [(m.span, m.type, {"tense": m.tense, "range": m.range}) for m in found])
    return doc


def _measures(doc: Doc) -> Doc:
    from tui.extraction.components import dates, measures

    spans = [block.span for block in blocks_of(doc.text)]
    found = measures.find(doc.text, spans, dates.find(doc.text, spans))
    _group(
        doc,
        "measures",
        [
            (m.span, m.kind, {"value": m.value, "unit": m.unit, "change": m.change, "concept": m.concept})
            for m in found
        ],
    )
    return doc


@Language.factory("briefing_names", assigns=["doc.ents"])
def names(nlp: Language, name: str) -> Names:
    """The component that finds names."""
    return Names()


@Language.factory("briefing_dates", assigns=["doc.spans"])
def dates(nlp: Language, name: str) -> Any:
    """The component that finds dates and times."""
    return _dates


@Language.factory("briefing_measures", assigns=["doc.spans"])
def measures(nlp: Language, name: str) -> Any:
    """The component that finds measures."""
    return _measures
