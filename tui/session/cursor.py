"""The reading cursor: the sentence that copying, going on and going back start from."""

from __future__ import annotations

from tui.model.document import Document
from tui.model.span import Span
from tui.session.state import SessionState


def cursor_sentence(state: SessionState, document: Document) -> Span:
    """The sentence chosen with ( or ), else the current mention's, else the first whole one on the screen.

    Never one that is off the screen."""
    window = state.window
    if state.cursor is not None and window.start <= state.cursor < window.end:
        return document.sentence_at(state.cursor)
    if state.current is not None and window.start <= state.current.start < window.end:
        return document.sentence_at(state.current.start)
    if not document.blocks:
        return Span(0, 0)
    for block in range(document.block_index(window.start), len(document.blocks)):
        for sentence in document.sentences(block):
            if sentence.start >= window.start:
                return sentence if sentence.start < window.end else document.sentence_at(window.start)
    return document.sentence_at(window.start)


def stepped(document: Document, sentence: Span, step: int) -> Span:
    """The sentence one on (step 1) or back (step -1); the same at the ends of the briefing."""
    if not document.blocks:
        return sentence
    block = document.block_index(sentence.start)
    found = document.sentences(block)
    at = next((i for i, s in enumerate(found) if s.start == sentence.start), 0) + step
    if 0 <= at < len(found):
        return found[at]
    block += step
    if not 0 <= block < len(document.blocks):
        return sentence
    return document.sentences(block)[0 if step > 0 else -1]
