"""The card of an active set: all that is known of it, as plain lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from tui.model.analysis import Analysis
from tui.model.entity import Entity
from tui.model.mention import Form, Mention
from tui.model.span import Span
from tui.session import card_measure, datesaid, datewords, why
from tui.session.card_lines import Act, Line, company, few, near, paragraph, where
from tui.session.cells import clean, usual, written
from tui.session.dategroups import group_of
from tui.session.kwic import sentence
from tui.session.quoted import first_words, quotes_of, tally, told
from tui.session.sets import MentionSet, called, resolve
from tui.session.state import Choice, Target


@lru_cache(maxsize=8)
def card(
    analysis: Analysis,
    target: Target | None,
    current: Span | None,
    forms: int = 0,
    style: str = "iso",
    units: str = "si",
    *,
    said_first: bool = False,
) -> tuple[Line, ...]:
    """Lines about a set and its current mention; nothing where there is none; days are written in `style`,
    values converted to `units`; with `said_first` what an entity says stands before its names."""
    found = resolve(target, analysis, forms)
    if found is None:
        return ()
    if found.index is None:
        return (Line("", found.name), *where(analysis, found))
    if found.target.choice is Choice.ENTITY:
        return tuple(_entity(analysis, found, current, style, forms, said_first))
    if found.target.choice is Choice.DATE:
        return tuple(_date(analysis, found, current, style))
    return tuple(card_measure.lines(analysis, found, current, style, units))


def _entity(
    analysis: Analysis, found: MentionSet, current: Span | None, style: str, forms: int, said_first: bool
) -> Iterator[Line]:
    entity = analysis.entities[found.index or 0]
    yield Line("", f"{clean(entity.name)} · {entity.label.value.replace('_', ' ').lower()}")
    if entity.description:
        yield Line("", clean(entity.description))
    if said_first:
        yield from _sayings(analysis, entity)
    yield from few("as", list(_ways(analysis, entity)))
    yield from where(analysis, found, f", and {found.more} more that H lights" if found.more else "")
    yield from company(analysis, found, style, forms)
    if not said_first:
        yield from _sayings(analysis, entity)
    mention = next((m for m in entity.mentions if m.span == current), None) or entity.mentions[0]
    yield Line("why", " · ".join(why.of_mention(analysis, entity, mention)))


def _sayings(analysis: Analysis, entity: Entity) -> Iterator[Line]:
    """How often it is quoted and reported, and the first words of each."""
    quotes = quotes_of(analysis, entity.id)
    if not quotes:
        return
    yield Line("says", tally(quotes))
    lines = [
        Line(
            "says",
            paragraph(analysis.document, quote.span.start),
            first_words(analysis, quote),
            act=Act(told(analysis, quote)),
        )
        for quote in quotes
    ]
    yield from few("says", lines)


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
    group = group_of(analysis, found.index or 0)
    at = found.place(current) or 0
    here = next(
        (one for one in group if analysis.dates[one[0]].span.start == found.spans[at].start), group[0]
    )
    first, last = analysis.dates[here[0]], analysis.dates[here[-1]]
    said = " to ".join(dict.fromkeys(datesaid.said(date, style) for date in (first, last)))
    value = called(found, analysis, style)
    yield Line("", f"{value} · {said}" if said != value else value)
    if first.first and last.last and first.first < last.last:
        yield Line("days", datesaid.period(first.first, last.last, style))
    for sign, words in dict.fromkeys(
        w for d in (first, last) for w in datesaid.vagueness(d, analysis.anchor)
    ):
        yield Line(sign, words)
    yield from few("as", list(_written(analysis, found)))
    for date in (first, last)[: len(here)]:
        if date.how:
            yield Line("why", clean(date.how))
        if rests := datesaid.rests(date, analysis.anchor, style):
            yield Line("from", rests)
    yield from near(analysis, found.spans, style, found, entities=True)
    yield from where(analysis, found)
    yield Line("sentence", sentence(analysis.document, first.span.start))
    codes = dict.fromkeys(" ".join(filter(None, (d.value, d.mod, d.freq))) for d in (first, last))
    if list(codes) != [datewords.plain(first)]:
        yield Line("TIMEX3", " – ".join(codes))


def _written(analysis: Analysis, found: MentionSet) -> Iterator[Line]:
    """Every way a date is written with its count, as first written first; capitals make no other way."""
    ways: dict[str, list[Span]] = {}
    for span in found.spans:
        ways.setdefault(written(analysis.document, span).casefold(), []).append(span)
    for spans in ways.values():
        count = str(len(spans)) if len(found.spans) > 1 else ""
        yield Line("as", written(analysis.document, spans[0]), count, act=Act(spans[0]))
