"""Why something is marked: how it was found, how it was joined or valued, and how sure that is."""

from __future__ import annotations

from rich.cells import cell_len

from tui.model.analysis import Analysis, Kind, Mark
from tui.model.entity import Entity
from tui.model.mention import Form, Mention
from tui.session import datesaid, datewords
from tui.session.cells import clean, written
from tui.session.doubt import DOUBTFUL, score

FOUND = {
    "model": "found by the names model",
    "gazetteer": "in the gazetteer",
    "yours": "one of your names",
    "grammar": "found by grammar",
    "agreement": "found elsewhere in the briefing too",
}
"""How a mention was found, in words."""
_FEWER = dict(zip(FOUND.values(), ("names model", "gazetteer", "yours", "grammar", "agreement"), strict=True))
_SURE = (
    (0.95, "nearly certain"),
    (0.9, "sure"),
    (0.8, "fairly sure"),
    (DOUBTFUL, "unsure"),
    (0.0, "doubtful"),
)
_ARTICLE = {Form.ALIAS: "an", Form.ADJECTIVAL: "an"}
_NOUN = {Form.ADJECTIVAL: "adjective", Form.NOMINAL: "noun phrase"}


def certainty(mention: Mention) -> str:
    """How sure a mention is, in a word and as a number: "fairly sure, 0.84"; nothing without a score."""
    found = score(mention)
    if found is None or mention.score is None or mention.source == "yours":
        return "" if found is None else "certain"
    return f"{next(word for least, word in _SURE if found >= least)}, {mention.score:.2f}"


def form(mention: Mention) -> str:
    """What kind of mention it is: "an alias", "a noun phrase"."""
    return f"{_ARTICLE.get(mention.form, 'a')} {_NOUN.get(mention.form, mention.form.value)}"


def of_mention(analysis: Analysis, entity: Entity, mention: Mention) -> tuple[str, ...]:
    """What it is, how it was found, how it was joined to its entity, and how sure that is."""
    words = written(analysis.document, mention.span)
    whose = f" of {clean(entity.name)}" if words != clean(entity.name) else ""
    found = FOUND.get(mention.source, f"found by {mention.source}" if mention.source else "")
    joined = f"joined: {clean(mention.joined)}" if mention.joined else ""
    if whose and entity.name in mention.joined:
        whose = ""  # said by how it was joined
    parts = (f"“{words}” is {form(mention)}{whose}", found, joined, certainty(mention))
    return tuple(part for part in parts if part)


def of_mark(analysis: Analysis, mark: Mark, style: str = "iso") -> tuple[str, ...]:
    """The same of any mark: of a date and a measure its value, the reason, and what it rests on."""
    words = written(analysis.document, mark.span)
    if mark.kind is Kind.ENTITY:
        entity = analysis.entities[mark.ref]
        mention = next((m for m in entity.mentions if m.span == mark.span), entity.mentions[0])
        return of_mention(analysis, entity, mention)
    if mark.kind is Kind.DATE:
        date = analysis.dates[mark.ref]
        rests = datesaid.rests(date, analysis.anchor, style)
        if rests:
            rests = f"{'published' if date.anchored == 'published' else 'from'} {rests}"
        guess = "?" if datewords.inferred(date, analysis.anchor) else ""
        parts = [f"“{words}” = {datewords.shown(date, style)}{guess}", clean(date.how), rests]
        return tuple(part for part in parts if part)
    # Numbers are written as the measures' rows write them; the first frame needs none of that.
    from tui.session.converted import number
    from tui.session.rows_measures import assumed, counted

    measure = analysis.measures[mark.ref]
    value = " ".join(part for part in (number(measure.value), clean(measure.unit or "")) if part)
    about = counted(measure)
    return tuple(
        part
        for part in (
            f"“{words}” = {value}" if value else f"“{words}” is a measure of {measure.dimension}",
            clean(measure.how) if measure.how else "found by its unit and number",
            assumed(measure),
            f"of {about}" if about and about not in value else "",
        )
        if part
    )


def fitted(parts: tuple[str, ...], room: int) -> str:
    """The parts on one line of `room` cells, in fewer words where they do not fit."""
    short = tuple(_FEWER.get(part, part.removeprefix("joined: ")) for part in parts)
    least = tuple(part for part in short if part not in _FEWER.values())
    head = (least[0].partition(" is ")[0], *least[1:])
    lines = [" · ".join(words) for words in (parts, short, least, head)]
    return next((line for line in lines if cell_len(line) <= room), lines[-1])
