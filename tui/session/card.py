"""The card of an active set: all that is known of it, as plain lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.entity import Entity
from tui.model.mention import Form, Mention
from tui.model.span import Span
from tui.session import datewords, why
from tui.session.card_lines import Act, Line, company, few, near, paragraph, where
from tui.session.cells import clean, usual, written
from tui.session.kwic import sentence
from tui.session.rows_measures import counted, normal, number
from tui.session.sets import MentionSet, entity_target, resolve
from tui.session.state import Choice, Target


@lru_cache(maxsize=8)
def card(
    analysis: Analysis, target: Target | None, current: Span | None, forms: int = 0, style: str = "iso"
) -> tuple[Line, ...]:
    """Lines about a set and its current mention; nothing where there is none; days are written in `style`."""
    found = resolve(target, analysis, forms)
    if found is None:
        return ()
    if found.index is None:
        return (Line("", found.name), *where(analysis, found))
    if found.target.choice is Choice.ENTITY:
        return tuple(_entity(analysis, found, current, style, forms))
    if found.target.choice is Choice.DATE:
        return tuple(_date(analysis, found, current, style))
    return tuple(_measure(analysis, found, current, style))


def _entity(
    analysis: Analysis, found: MentionSet, current: Span | None, style: str, forms: int
) -> Iterator[Line]:
    entity = analysis.entities[found.index or 0]
    yield Line("", f"{clean(entity.name)} · {entity.label.value.replace('_', ' ').lower()}")
    if entity.description:
        yield Line("", clean(entity.description))
    yield from few("as", list(_ways(analysis, entity)))
    yield from where(analysis, found, f", and {found.more} more that H lights" if found.more else "")
    if entity.quoted:
        yield Line("quoted", f"{entity.quoted}×")
    yield from company(analysis, found, style, forms)
    mention = next((m for m in entity.mentions if m.span == current), None) or entity.mentions[0]
    yield Line("why", " · ".join(why.of_mention(analysis, entity, mention)))


def _ways(analysis: Analysis, entity: Entity) -> Iterator[Line]:
    """Every way it is written with its count and how it was joined, most frequent first, pronouns as one;
    capitals make no other way."""
    ways: dict[str, list[tuple[str, Mention]]] = {}
    for mention in entity.mentions:
        words = "" if mention.form is Form.PRONOUN else written(analysis.document, mention.span)
        ways.setdefault(words.casefold(), []).append((words, mention))
    pronouns = [mention for _, mention in ways.pop("", [])]
    if len(ways) > 1 or entity.name.casefold() not in ways:
        for way in sorted(ways.values(), key=_order):
            mentions = [mention for _, mention in way]
            note = f"{len(mentions)}{_joined(entity, mentions)}"
            yield Line("as", usual(words for words, _ in way), note, act=Act(mentions[0].span))
    if pronouns:
        said = dict.fromkeys(written(analysis.document, m.span).lower() for m in pronouns)
        yield Line("as", ", ".join(said), f"{len(pronouns)} · by grammar", act=Act(pronouns[0].span))


def _order(way: list[tuple[str, Mention]]) -> tuple[int, bool]:
    """The most frequent first, of those a name."""
    return -len(way), way[0][1].form is not Form.NAME


def _joined(entity: Entity, mentions: list[Mention]) -> str:
    """How the mentions of one wording were joined; the entity need not be named on its own card."""
    reason = next((m.joined for m in mentions if m.joined), "")
    name = entity.name
    reason = reason.removesuffix(f" of {name}").removesuffix(f" for {name}").replace(f" {name}", " it")
    if not reason and mentions[0].form is not Form.NAME:
        reason = mentions[0].form.value
    return f" · {clean(reason)}" if reason else ""


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
    yield from where(analysis, found)
    yield from near(analysis, found.spans, style, found, entities=True)
    yield Line("sentence", sentence(analysis.document, date.span.start))


def _measure(analysis: Analysis, found: MentionSet, current: Span | None, style: str) -> Iterable[Line]:
    index = next((i for i, m in enumerate(analysis.measures) if m.span == current), found.index or 0)
    measure = analysis.measures[index if analysis.measures[index].span in found.spans else found.index or 0]
    yield Line("", f"{written(analysis.document, measure.span)} · {measure.dimension}")
    change = {">": "more than", "<": "less than", "~": "about", None: ""}.get(measure.change, measure.change)
    yield Line("value", " ".join(p for p in (change, number(measure.value), measure.unit) if p))
    if normal(measure):
        yield Line("that is", normal(measure))
    if measure.assumed:
        yield Line("", "the currency is assumed")
    if counted(measure):
        yield Line("of", counted(measure))
    who = next((i for i, e in enumerate(analysis.entities) if e.id == measure.said_by), None)
    if who is not None:
        speaker = entity_target(analysis, who)
        yield Line("said by", clean(analysis.entities[who].name), act=Act(speaker.span, speaker))
    for at in measure.disagrees:
        if 0 <= at < len(analysis.measures):
            other = analysis.measures[at]
            place = paragraph(analysis.document, other.span.start)
            act = Act(other.span, Target(Choice.MEASURE, other.span))
            yield Line("≠", written(analysis.document, other.span), place, act=act)
    if measure.how:
        yield Line("why", measure.how)
    yield from where(analysis, found)
    yield from near(analysis, [measure.span], style, found, entities=True)
    yield Line("sentence", sentence(analysis.document, measure.span.start))
