"""A mention: a stretch of text that refers to an entity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from tui.model.span import Span


class Label(StrEnum):
    """Kinds of named entities (OntoNotes names)."""

    PERSON = "PERSON"
    ORG = "ORG"
    GPE = "GPE"
    LOC = "LOC"
    FAC = "FAC"
    NORP = "NORP"
    EVENT = "EVENT"
    PRODUCT = "PRODUCT"
    WORK_OF_ART = "WORK_OF_ART"
    LAW = "LAW"


class Form(StrEnum):
    """How a mention names its entity."""

    NAME = "name"
    ALIAS = "alias"
    ADJECTIVAL = "adjectival"
    TITLE = "title"
    NOMINAL = "nominal"
    PRONOUN = "pronoun"


NAMING = frozenset({Form.NAME, Form.ALIAS, Form.TITLE})
"""Forms that are always lit and counted; `H` adds the others."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention; `source` says how it was found ("model", "gazetteer", "yours", "grammar"), `joined` how it
    was joined to its entity, `score` its probability from 0 to 1 where there is one, `of` the name of the
    analyst's own entity that it belongs to."""

    span: Span
    label: Label
    form: Form = Form.NAME
    source: str = "model"
    score: float | None = None
    joined: str = ""
    of: str = ""
