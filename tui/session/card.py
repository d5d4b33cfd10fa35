"""The card of an active set: all that is known of it, as plain lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from tui.model.analysis import Analysis, Kind
from tui.model.entity import Entity
from tui.model.mention import Form, Mention
from tui.model.span import Span
from tui.session import datewords
from tui.session.cells import clean
from tui.session.kwic import sentence
from tui.session.rows_measures import counted, normal, number, written
from tui.session.sets import DOUBTFUL, MentionSet, marks_in, resolve
from tui.session.state import Choice, Target

TOGETHER = 8
"""How many of the entities in the same paragraphs are named."""
_ARTICLE = {Form.ALIAS: "an", Form.ADJECTIVAL: "an"}


class Line(NamedTuple):
    """One line of a card: what it says, and of what; `places` are offsets that are drawn as a strip."""

    key: str
    text: str
    places: tuple[int, ...] = ()


@lru_cache(maxsize=8)
def card(
    analysis: Analysis, target: Target | None, current: Span | None, forms: int = 0, style: str = "iso"
) -> tuple[Line, ...]:
    """Lines about a set and its current mention; nothing where there is none; days are written in `style`."""
    found = resolve(target, analysis, forms)
    if found is None:
        return ()
    if found.index is None:
        return (Line("", found.name), *_where(analysis, found))
    if found.target.choice is Choice.ENTITY:
        return tuple(_entity(analysis, found, current, style))
    if found.target.choice is Choice.DATE:
        return tuple(_date(analysis, found, current, style))
    return tuple(_measure(analysis, found, current, style))


def paragraph(analysis: Analysis, offset: int) -> str:
    """The paragraph's number as ¶3, "heading" where it has none."""
    number = analysis.document.paragraph(offset)
    return f"¶{number}" if number else "heading"


def _where(analysis: Analysis, found: MentionSet) -> list[Line]:
    """First and last mention, and the strip."""
    if not found.spans:
        return []
    first, last = found.spans[0].start, found.spans[-1].start
    count = len(found.spans)
    if count == 1:
        return [Line("once", paragraph(analysis, first))]
    return [
        Line("mentions", f"{count}, from {paragraph(analysis, first)} to {paragraph(analysis, last)}"),
        Line("where", "", tuple(span.start for span in found.spans)),
    ]


def _entity(analysis: Analysis, found: MentionSet, current: Span | None, style: str) -> Iterable[Line]:
    entity = analysis.entities[found.index or 0]
    yield Line("", f"{clean(entity.name)} · {entity.label.value.replace('_', ' ').lower()}")
    if entity.description:
        yield Line("", clean(entity.description))
    yield from _aliases(analysis, entity)
    yield from _where(analysis, found)
    if found.more:
        yield Line("", f"{found.more} more that H lights")
    if entity.quoted:
        yield Line("quoted", f"{entity.quoted}×")
    yield from _company(analysis, found, style)
    mention = next((m for m in entity.mentions if m.span == current), None) or entity.mentions[0]
    yield Line("why", _why(analysis, mention))


@lru_cache(maxsize=8)
def _company(analysis: Analysis, found: MentionSet, style: str) -> tuple[Line, ...]:
    """What it is mentioned with; kept, since it is the same for every current mention that `n` goes to."""
    together = _together(analysis, found)
    names = ", ".join(f"{clean(name)} {count}" for name, count in together)
    return (*([Line("with", names)] if names else []), *_near(analysis, found.spans, style, found))


def _aliases(analysis: Analysis, entity: Entity) -> Iterable[Line]:
    """Every way it is written with its count and how it was joined, most frequent first."""
    counts: Counter[str] = Counter()
    joined: dict[str, Mention] = {}
    for mention in entity.mentions:
        words = clean(analysis.document.text[mention.span.start : mention.span.end])
        counts[words] += 1
        joined.setdefault(words, mention)
    ways = [
        f"{words} {count}{_joined(joined[words])}"
        for words, count in counts.most_common()
        if words != entity.name or len(counts) > 1
    ]
    if ways:
        yield Line("as", ", ".join(ways[:12]) + (f" and {len(ways) - 12} more" if len(ways) > 12 else ""))


def _joined(mention: Mention) -> str:
    reason = mention.joined or ("" if mention.form.value == "name" else mention.form.value)
    return f" ({reason})" if reason else ""


@lru_cache(maxsize=4)
def _by_block(analysis: Analysis) -> dict[int, list[int]]:
    """Entities in each block, each once, in the order of their first mention there."""
    found: dict[int, dict[int, None]] = {}
    for mark in analysis.marks:
        if mark.kind is Kind.ENTITY:
            found.setdefault(analysis.document.block_index(mark.start), {}).setdefault(mark.ref)
    return {block: list(refs) for block, refs in found.items()}


def _together(analysis: Analysis, found: MentionSet) -> list[tuple[str, int]]:
    """Entities that share most paragraphs with it, and how many."""
    blocks = {analysis.document.block_index(span.start) for span in found.spans}
    counts: Counter[int] = Counter()
    for block in sorted(blocks):
        counts.update(ref for ref in _by_block(analysis).get(block, ()) if ref != found.index)
    return [(analysis.entities[ref].name, count) for ref, count in counts.most_common(TOGETHER)]


def _near(
    analysis: Analysis, spans: Iterable[Span], style: str, found: MentionSet, *, entities: bool = False
) -> Iterable[Line]:
    """Dates and measures, and where asked for entities, in the sentences of the spans."""
    document = analysis.document
    names: dict[str, None] = {}
    dates: dict[str, None] = {}
    measures: dict[str, None] = {}
    own = set(found.spans)
    last = Span(0, 0)
    for span in spans:
        if last.contains(span):
            continue
        last = document.sentence_at(span.start)
        for mark in marks_in(analysis, last):
            if mark.span in own:
                continue
            if mark.kind is Kind.DATE:
                dates.setdefault(datewords.shown(analysis.dates[mark.ref], style))
            elif mark.kind is Kind.MEASURE:
                measures.setdefault(written(analysis, analysis.measures[mark.ref]))
            elif entities:
                names.setdefault(clean(analysis.entities[mark.ref].name))
    for key, things in (("near", names), ("dates", dates), ("measures", measures)):
        if things:
            shown = list(things)[:12]
            yield Line(key, ", ".join(shown) + (f" and {len(things) - 12} more" if len(things) > 12 else ""))


def _why(analysis: Analysis, mention: Mention) -> str:
    """How a mention was found and joined; its probability, and the word "doubtful" where that is low."""
    words = clean(analysis.document.text[mention.span.start : mention.span.end])
    parts = [f"“{words}” is {_ARTICLE.get(mention.form, 'a')} {mention.form.value}"]
    if mention.source:
        parts.append(f"found by {mention.source}")
    if mention.joined:
        parts.append(f"joined by {mention.joined}")
    if mention.score is not None:
        parts.append(f"{mention.score:.2f}{' doubtful' if mention.score < DOUBTFUL else ''}")
    return " · ".join(parts)


def _date(analysis: Analysis, found: MentionSet, current: Span | None, style: str) -> Iterable[Line]:
    same = [d for d in analysis.dates if d.span in found.spans]
    date = next((d for d in same if d.span == current), None) or analysis.dates[found.index or 0]
    guess = " ?" if datewords.inferred(date, analysis.anchor) else ""
    yield Line("", f"{datewords.shown(date, style)}{guess} · {date.type.lower()}")
    if date.first and date.last and date.first != date.last:
        yield Line("days", f"{date.first.isoformat()} to {date.last.isoformat()}")
    written_as = {clean(analysis.document.text[d.span.start : d.span.end]): None for d in same}
    yield Line("as", ", ".join(written_as))
    yield Line("value", date.value + (f" {date.mod}" if date.mod else ""))
    if date.how:
        yield Line("why", date.how)
    if date.anchored == "published" and analysis.anchor.date:
        yield Line("from", f"{analysis.anchor.date.isoformat()} ({analysis.anchor.how})")
    elif date.anchored == "told":
        yield Line("from", "the date told before it")
    yield from _where(analysis, found)
    yield from _near(analysis, found.spans, style, found, entities=True)
    yield Line("sentence", sentence(analysis.document, date.span.start))


def _measure(analysis: Analysis, found: MentionSet, current: Span | None, style: str) -> Iterable[Line]:
    index = next((i for i, m in enumerate(analysis.measures) if m.span == current), found.index or 0)
    measure = analysis.measures[index if analysis.measures[index].span in found.spans else found.index or 0]
    yield Line("", f"{written(analysis, measure)} · {measure.dimension}")
    change = {">": "more than", "<": "less than", "~": "about", None: ""}.get(measure.change, measure.change)
    yield Line("value", " ".join(p for p in (change, number(measure.value), measure.unit) if p))
    if normal(measure):
        yield Line("that is", normal(measure))
    if measure.assumed:
        yield Line("", "the currency is assumed")
    if counted(measure):
        yield Line("of", counted(measure))
    who = next((e.name for e in analysis.entities if e.id == measure.said_by), None)
    if who:
        yield Line("said by", clean(who))
    others = [analysis.measures[i] for i in measure.disagrees if 0 <= i < len(analysis.measures)]
    if others:
        yield Line("≠", ", ".join(f"{written(analysis, o)} {_said(analysis, o.span)}" for o in others))
    if measure.how:
        yield Line("why", measure.how)
    yield from _where(analysis, found)
    yield from _near(analysis, [measure.span], style, found, entities=True)
    yield Line("sentence", sentence(analysis.document, measure.span.start))


def _said(analysis: Analysis, span: Span) -> str:
    return f"({paragraph(analysis, span.start)})"
