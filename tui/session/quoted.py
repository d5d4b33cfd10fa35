"""Who is quoted, and with what words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.model.values import Quote
from tui.session.cells import written

_WHOLE = 600
"""Characters of a quotation that are looked at for its first words."""


@lru_cache(maxsize=4)
def by_speaker(analysis: Analysis) -> Mapping[str, tuple[Quote, ...]]:
    """Quotations and reported speech by the id of the entity that says them, in the order of the text."""
    found: dict[str, list[Quote]] = {}
    for quote in analysis.quotes:
        if quote.speaker:
            found.setdefault(quote.speaker, []).append(quote)
    return {speaker: tuple(quotes) for speaker, quotes in found.items()}


def quotes_of(analysis: Analysis, entity: str, scope: Span | None = None) -> tuple[Quote, ...]:
    """What an entity says, by its id; in a scope only what begins there."""
    quotes = by_speaker(analysis).get(entity, ())
    if scope is None:
        return quotes
    return tuple(quote for quote in quotes if scope.start <= quote.span.start < scope.end)


def told(analysis: Analysis, quote: Quote) -> Span:
    """The words of a quotation that stand in its first sentence: what is lit when one goes there."""
    sentence = analysis.document.sentence_at(quote.span.start)
    return Span(quote.span.start, max(quote.span.start + 1, min(quote.span.end, sentence.end)))


def first_words(analysis: Analysis, quote: Quote) -> str:
    """The beginning of what is said, direct speech in quotation marks."""
    start, end = quote.span
    cut = end - start > _WHOLE
    words = written(analysis.document, Span(start, start + _WHOLE if cut else end)).strip("“”\"‘’' ")
    return f"“{words}{'…' if cut else '”'}" if quote.kind == "direct" else words


def tally(quotes: tuple[Quote, ...]) -> str:
    """How much is quoted and how much reported: "3 quoted, 2 reported"."""
    direct = sum(quote.kind == "direct" for quote in quotes)
    parts = [
        f"{count} {kind}" for count, kind in ((direct, "quoted"), (len(quotes) - direct, "reported")) if count
    ]
    return ", ".join(parts)
