"""One analysis as the JSON object that `briefing/1` fixes: keys, their order, and what stands for nothing."""

from __future__ import annotations

import math
from datetime import date
from typing import Any

from tui.model.analysis import Analysis
from tui.model.document import BlockKind, Document
from tui.model.entity import Entity
from tui.model.mention import Mention
from tui.model.span import Span
from tui.model.values import DateRef, Measure, Normal, Number, Quote, Value

SCHEMA = "briefing/1"

Row = dict[str, Any]


def record(analysis: Analysis, *, id: object = None, with_text: bool = True) -> Row:
    """Everything known of a document, keys in the order of the schema; `text` only where it is asked for.

    `id` is given back as it came; what is not known is None or an empty list."""
    document = analysis.document
    anchor = analysis.anchor
    head: Row = {
        "schema": SCHEMA,
        "id": id,
        "source": document.source,
        "title": title(document),
        "published": _day(anchor.date),
        "published_how": anchor.how,
    }
    if with_text:
        head["text"] = document.text
    return head | {
        "entities": [entity_row(document, entity) for entity in analysis.entities],
        "dates": [date_row(document, found) for found in analysis.dates],
        "measures": [measure_row(document, found) for found in analysis.measures],
        "quotes": [quote_row(document, found) for found in analysis.quotes],
    }


def title(document: Document) -> str | None:
    """What the file calls itself, else the words of a heading that it begins with, on one line."""
    if document.meta.title:
        return document.meta.title
    if document.blocks and document.blocks[0].kind is BlockKind.HEADING:
        return " ".join(_words(document, document.blocks[0].span).split()) or None
    return None


def entity_row(document: Document, entity: Entity) -> Row:
    """An entity with its mentions."""
    return {
        "id": entity.id,
        "label": entity.label.value,
        "iso": entity.iso,
        "name": entity.name,
        "aliases": list(entity.aliases),
        "description": entity.description,
        "salience": _rounded(entity.salience),
        "quoted": entity.quoted,
        "mentions": [mention_row(document, mention) for mention in entity.mentions],
    }


def mention_row(document: Document, mention: Mention) -> Row:
    """A mention, its score rounded to two places."""
    return _place(document, mention.span) | {
        "form": mention.form.value,
        "how": mention.source,
        "score": _rounded(mention.score),
        "line": document.line(mention.span.start),
    }


def date_row(document: Document, found: DateRef) -> Row:
    """A TIMEX3 with its first and last day in ISO 8601."""
    return _place(document, found.span) | {
        "type": found.type,
        "value": found.value,
        "mod": found.mod,
        "quant": found.quant,
        "freq": found.freq,
        "first": _day(found.first),
        "last": _day(found.last),
        "anchor": found.anchored,
        "how": found.how,
        "range": found.range,
        "line": document.line(found.span.start),
    }


def measure_row(document: Document, found: Measure) -> Row:
    """A measure; a range's value is a list of two numbers."""
    return _place(document, found.span) | {
        "kind": found.kind,
        "value": value(found.value),
        "unit": found.unit,
        "change": found.change,
        "concept": found.concept,
        "normal": _normal(found.normal),
        "assumed": found.assumed,
        "said_by": found.said_by,
        "disagrees": list(found.disagrees),
        "how": found.how,
        "line": document.line(found.span.start),
    }


def quote_row(document: Document, found: Quote) -> Row:
    """A quotation and the id of its speaker."""
    return {
        "start": found.span.start,
        "end": found.span.end,
        "speaker": found.speaker,
        "kind": found.kind,
        "cue": found.cue,
        "line": document.line(found.span.start),
    }


def value(found: Value | None) -> Number | list[Number | None] | None:
    """A number, or the two ends of a range as a list, without the noise of binary fractions."""
    if isinstance(found, tuple):
        return [number(end) for end in found]
    return None if found is None else number(found)


def number(found: Number) -> Number | None:
    """A whole number as an integer, a fraction to twelve digits, None for what JSON has no word for."""
    if isinstance(found, int):
        return found
    if not math.isfinite(found):
        return None
    short = float(f"{found:.12g}")
    return int(short) if short.is_integer() and abs(short) < 2**63 else short


def _place(document: Document, span: Span) -> Row:
    return {"start": span.start, "end": span.end, "text": _words(document, span)}


def _words(document: Document, span: Span) -> str:
    return document.text[span.start : span.end]


def _normal(found: Normal | None) -> Row | None:
    return None if found is None else {"value": value(found.value), "unit": found.unit}


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(float(share), 2)
