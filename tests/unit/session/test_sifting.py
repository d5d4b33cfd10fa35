"""An analysis without its doubtful mentions: what goes, what stays, and what refers to it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.panes_sample import TEXT, analysis, document
from tui.model.analysis import Analysis
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Quote
from tui.session.doubt import doubtful, doubtful_spans, entity_doubtful, hidden, hiding, sifted
from tui.session.sets import resolve, same
from tui.session.state import Choice, Target

FOUND = analysis()


def mention(at: int, score: float | None, *, form: Form = Form.NAME, source: str = "model") -> Mention:
    return Mention(Span(at, at + 3), Label.ORG, form, source, score)


def made(*mentions: Mention, id: str = "e1", aliases: tuple[str, ...] = ()) -> Entity:
    return Entity(id, Label.ORG, f"name {id}", mentions, aliases)


def of(*entities: Entity) -> Analysis:
    return Analysis(document(), entities)


def left(found: Analysis, below: float) -> list[tuple[str, list[int]]]:
    return [(e.id, [m.span.start for m in e.mentions]) for e in sifted(found, below).entities]


def test_with_nothing_to_hide_it_is_the_same_analysis() -> None:
    assert sifted(FOUND, 0.0) is FOUND
    assert sifted(FOUND, 0.9) is FOUND
    assert hidden(FOUND, sifted(FOUND, 0.9)) == 0


def test_a_mention_below_the_step_goes_and_one_on_it_stays() -> None:
    found = of(made(mention(0, 0.49), mention(5, 0.5), mention(10, 0.93)))
    assert left(found, 0.5) == [("e1", [5, 10])]
    assert left(found, 0.8) == [("e1", [10])]
    assert hidden(found, sifted(found, 0.8)) == 2


def test_an_entity_goes_with_its_pronouns_when_no_scored_mention_is_left() -> None:
    weak = made(mention(0, 0.3), mention(5, None, form=Form.PRONOUN, source="grammar"))
    found = of(weak, made(mention(10, 0.9), id="e2"))
    assert left(found, 0.5) == [("e1", [10])], "ranks are counted anew"
    assert hidden(found, sifted(found, 0.5)) == 2


def test_pronouns_roles_and_repeated_names_lean_on_what_is_left() -> None:
    found = of(
        made(
            mention(0, 0.3),
            mention(5, 0.7),
            mention(10, None, form=Form.PRONOUN, source="grammar"),
            mention(15, None, form=Form.TITLE, source="grammar"),
            mention(20, None, source="agreement"),
        )
    )
    assert left(found, 0.5) == [("e1", [5, 10, 15, 20])]
    assert left(found, 0.8) == []


@pytest.mark.parametrize("source", ["yours", "gazetteer"])
def test_an_analysts_own_names_and_the_gazetteers_are_certain(source: str) -> None:
    found = of(made(mention(0, None, source=source), mention(5, 0.2)))
    assert left(found, 1.0) == [("e1", [0])]


def test_what_has_no_score_anywhere_is_not_doubted() -> None:
    assert left(of(made(mention(0, None, form=Form.NOMINAL, source="grammar"))), 0.9) == [("e1", [0])]


def test_aliases_that_are_written_nowhere_any_more_go() -> None:
    name, way = TEXT[0:5], TEXT[6:12]
    one = replace(made(aliases=(way, "Never Written")), mentions=())
    mentions = (
        Mention(Span(0, 5), Label.ORG, score=0.9),
        Mention(Span(6, 12), Label.ORG, Form.ALIAS, score=0.4),
    )
    found = of(replace(one, name=name, mentions=mentions))
    assert sifted(found, 0.5).entities[0].aliases == ("Never Written",)


def test_speakers_that_are_hidden_are_nobody_and_the_others_keep_their_words() -> None:
    weak = replace(
        FOUND.entities[0], mentions=tuple(replace(m, score=0.3) for m in FOUND.entities[0].mentions)
    )
    said = (Quote(Span(0, 3), "e1", "direct"), Quote(Span(5, 9), "e2", "direct"))
    whole = replace(FOUND, entities=(weak, *FOUND.entities[1:]), quotes=said)
    shown = sifted(whole, 0.5)
    names = {e.id: e.name for e in shown.entities}
    before = {e.id: e.name for e in whole.entities}
    assert [q.speaker and names[q.speaker] for q in shown.quotes] == [None, "Élise Aubry"]
    for old, new in zip(whole.measures, shown.measures, strict=True):
        expected = before.get(old.said_by or "")
        assert names.get(new.said_by or "") == (None if expected == "Nordlys Ferries" else expected)


def test_doubtful_is_below_one_half() -> None:
    assert doubtful(mention(0, 0.0))
    assert not doubtful(mention(0, 0.5))
    assert not doubtful(mention(0, None, source="grammar"))
    assert entity_doubtful(made(mention(0, 0.4), mention(5, None, form=Form.PRONOUN, source="grammar")))
    assert not entity_doubtful(made(mention(0, 0.4), mention(5, 0.6)))
    assert doubtful_spans(of(made(mention(0, 0.4), mention(5, 0.6)))) == {Span(0, 3)}


def test_the_words_name_the_step_and_are_none_where_nothing_is_asked_for() -> None:
    assert hiding(0.0, 0) == ""
    assert hiding(0.5, 12) == "hiding 12 doubtful"
    assert hiding(0.8, 3) == "hiding 3 below 0.8"
    assert hiding(0.8, 0) == "none below 0.8"


@given(
    st.lists(st.lists(st.one_of(st.none(), st.floats(0, 1)), min_size=1, max_size=5), min_size=1, max_size=6),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_a_higher_step_never_shows_more(scores: list[list[float | None]], one: float, other: float) -> None:
    at = iter(range(0, 1000, 4))
    entities = [
        made(*(mention(next(at), score) for score in row), id=f"e{i}") for i, row in enumerate(scores, 1)
    ]
    found = of(*entities)
    low, high = sorted((one, other))
    spans = [{m.span for e in sifted(found, step).entities for m in e.mentions} for step in (low, high)]
    assert spans[1] <= spans[0]
    assert [e.id for e in sifted(found, high).entities] == [
        f"e{i}" for i in range(1, len(sifted(found, high).entities) + 1)
    ]


def test_a_hidden_mention_still_stands_for_its_entity_while_others_of_it_are_shown() -> None:
    weak, strong, gone = mention(0, 0.3), mention(5, 0.9), mention(10, 0.2)
    found = of(made(gone, id="e1"), made(weak, strong, id="e2"))
    shown = sifted(found, 0.5)
    target = Target(Choice.ENTITY, weak.span, "ORG")
    chosen = resolve(target, shown)
    assert chosen is not None
    assert (chosen.name, chosen.spans) == ("name e2", (strong.span,))
    assert resolve(target._replace(span=gone.span), shown) is None
    assert same(target, target._replace(span=strong.span), shown)
