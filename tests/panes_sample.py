"""A small briefing with its analysis made by hand, for the tests of the panes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.document import Block, BlockKind, Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import DateRef, Measure, Normal

TEXT = """Ferry strike enters second week

Crews of Nordlys Ferries walked out on 3 June, and Transport Minister Élise Aubry called it a mistake.

Nordlys said 1,200 passengers were stranded in Tromsø; the Seamen's League spoke of 1,900 passengers. \
Aubry will meet both sides on 12 to 14 June.

What it costs

The company loses €2.5m a day, Nordlys Ferries said, and shares fell 4% on Monday. It has until late June.

Aubry told Radio Arctic that she expected talks for two weeks in Tromsø and 日本港 on 12 June."""


def document(text: str = TEXT) -> Document:
    """Paragraphs of a text; a line without a full stop is a heading."""
    blocks: list[Block] = []
    number = 0
    for found in re.finditer(r"[^\n]+(?:\n[^\n]+)*", text):
        heading = not found[0].rstrip().endswith((".", "!", "?"))
        number += not heading
        kind = BlockKind.HEADING if heading else BlockKind.PARAGRAPH
        blocks.append(Block(kind, Span(*found.span()), int(heading), 0 if heading else number))
    return Document("ferry.txt", text, tuple(blocks))


def spans(text: str, words: str) -> list[Span]:
    """Every place of the words."""
    return [Span(*found.span()) for found in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def entity(
    text: str, rank: int, label: Label, ways: Sequence[tuple[str, Form]], *, score: float = 0.97
) -> Entity:
    """An entity by the ways it is written; longer ways take their places first."""
    taken: list[Mention] = []
    for words, form in ways:
        for span in spans(text, words):
            if not any(span.overlaps(m.span) for m in taken):
                joined = "" if form is Form.NAME else "surname"
                taken.append(Mention(span, label, form, "model", score, joined))
    taken.sort(key=lambda mention: mention.span)
    aliases = tuple(words for words, form in ways[1:] if form is Form.ALIAS)
    return Entity(f"e{rank}", label, ways[0][0], tuple(taken), aliases, salience=1 / rank)


def entities(text: str = TEXT) -> tuple[Entity, ...]:
    """Who is named in the sample."""
    ways: list[tuple[Label, list[tuple[str, Form]]]] = [
        (
            Label.ORG,
            [
                ("Nordlys Ferries", Form.NAME),
                ("Nordlys", Form.ALIAS),
                ("The company", Form.NOMINAL),
                ("It", Form.PRONOUN),
            ],
        ),
        (Label.PERSON, [("Élise Aubry", Form.NAME), ("Aubry", Form.ALIAS), ("she", Form.PRONOUN)]),
        (Label.GPE, [("Tromsø", Form.NAME)]),
        (Label.ORG, [("Seamen's League", Form.NAME)]),
        (Label.ORG, [("Radio Arctic", Form.NAME)]),
        (Label.FAC, [("日本港", Form.NAME)]),
    ]
    return tuple(entity(text, rank, label, found) for rank, (label, found) in enumerate(ways, 1))


def dates(text: str = TEXT) -> tuple[DateRef, ...]:
    """When things happen in the sample; one range, one vague, one duration, one without an end."""

    def at(words: str, nth: int = 0) -> Span:
        return spans(text, words)[nth]

    third, monday = date(2024, 6, 3), date(2024, 6, 10)
    late = DateRef(at("late June"), "DATE", "2024-06", "END", first=date(2024, 6, 1), last=date(2024, 6, 30))
    return (
        DateRef(at("3 June"), "DATE", "2024-06-03", first=third, last=third, anchored="published"),
        DateRef(
            at("12", 0), "DATE", "2024-06-12", first=date(2024, 6, 12), last=date(2024, 6, 12), range="r1"
        ),
        DateRef(
            at("14 June"), "DATE", "2024-06-14", first=date(2024, 6, 14), last=date(2024, 6, 14), range="r1"
        ),
        DateRef(
            at("Monday"),
            "DATE",
            "2024-06-10",
            first=monday,
            last=monday,
            anchored="published",
            how="last Monday before 12 June",
        ),
        late,
        DateRef(at("two weeks"), "DURATION", "P2W"),
        DateRef(at("12 June"), "DATE", "2024-06-12", first=date(2024, 6, 12), last=date(2024, 6, 12)),
    )


def measures(text: str = TEXT) -> tuple[Measure, ...]:
    """What is measured in the sample; two counts disagree."""

    def at(words: str) -> Span:
        return spans(text, words)[0]

    return (
        Measure(
            at("1,200 passengers"),
            "count",
            1200,
            "passenger",
            said_by="e1",
            disagrees=(1,),
            dimension="count",
        ),
        Measure(
            at("1,900 passengers"),
            "count",
            1900,
            "passenger",
            said_by="e4",
            disagrees=(0,),
            dimension="count",
        ),
        Measure(
            Span(text.index("€2.5m"), text.index("€2.5m") + len("€2.5m a day")),
            "money",
            2_500_000,
            "EUR per day",
            concept="company",
            said_by="e1",
            dimension="money",
        ),
        Measure(
            Span(text.index("4%"), text.index("4%") + 2),
            "percent",
            4,
            "percent",
            "down",
            "shares",
            dimension="percent",
        ),
        Measure(at("two weeks"), "quantity", 2, "week", None, "talks", Normal(14, "day"), dimension="time"),
    )


def analysis(
    text: str = TEXT, *, complete: bool = True, anchor: Anchor = Anchor(date(2024, 6, 12), "front matter")
) -> Analysis:
    """Everything that is known of the sample."""
    return Analysis(
        document(text),
        entities(text),
        dates(text),
        measures(text),
        anchor=anchor,
        revision=1,
        complete=complete,
    )
