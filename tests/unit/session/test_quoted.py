"""Who is quoted: counts, order, first words, the card."""

from __future__ import annotations

from dataclasses import replace

from tests.panes_sample import TEXT, analysis
from tui.model.span import Span
from tui.model.values import Quote
from tui.session.card import card
from tui.session.quoted import first_words, quotes_of, tally
from tui.session.rows import entity_rows
from tui.session.sets import entity_target
from tui.session.state import ListView

FOUND = analysis()


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


LEAGUE = next(e for e in FOUND.entities if e.name == "Seamen's League")
AUBRY = next(e for e in FOUND.entities if e.name == "Élise Aubry")
SAID = replace(
    FOUND,
    quotes=(
        Quote(at("1,200 passengers"), AUBRY.id, "direct", "said"),
        Quote(at("1,900 passengers"), LEAGUE.id, "reported", "put"),
        Quote(at("two weeks"), AUBRY.id, "reported", "said"),
        Quote(at("shares"), None, "direct", None),
    ),
)


def test_the_order_of_quotes_counts_what_each_says() -> None:
    rows = entity_rows(SAID, ListView(order="quotes"), 0, None)
    assert [(row.name, row.count) for row in rows][:3] == [
        ("Élise Aubry", 2),
        ("Seamen's League", 1),
        ("Nordlys Ferries", 0),
    ]
    assert rows[0].first == at("1,200 passengers").start, "where its first words stand"


def test_in_a_scope_only_what_is_said_there_counts() -> None:
    scope = Span(at("1,900 passengers").start, len(TEXT))
    assert [quote.kind for quote in quotes_of(SAID, AUBRY.id, scope)] == ["reported"]


def test_direct_speech_stands_in_marks_and_reported_does_not() -> None:
    direct, reported = quotes_of(SAID, AUBRY.id)
    assert (first_words(SAID, direct), first_words(SAID, reported)) == ("“1,200 passengers”", "two weeks")
    assert tally((direct, reported)) == "1 quoted, 1 reported"
    assert tally((reported,)) == "1 reported"


def test_the_card_lists_what_it_says_and_goes_there() -> None:
    target = entity_target(SAID, SAID.entities.index(AUBRY))
    lines = [line for line in card(SAID, target, None) if line.key == "says"]
    assert lines[0].text == "1 quoted, 1 reported"
    assert [line.note for line in lines[1:]] == ["“1,200 passengers”", "two weeks"]
    assert lines[1].act is not None
    assert lines[1].act.span == at("1,200 passengers")
    assert [line for line in card(FOUND, target, None) if line.key == "says"] == []
