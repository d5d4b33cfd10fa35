"""Targets looked up in one revision after another."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.panes_sample import TEXT, analysis, spans
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.session.sets import (
    MentionSet,
    entity_target,
    label_group,
    mark_at,
    marks_in,
    resolve,
    same,
    target_of,
    type_target,
)
from tui.session.state import Choice, Target

FOUND = analysis()
FERRIES, AUBRY, TROMSO = (entity_target(FOUND, i) for i in range(3))


def words(found: MentionSet | None, text: str = TEXT) -> list[str]:
    """What a set lights."""
    assert found is not None
    return [text[start:end] for start, end in found.spans]


def revised(*entities: Entity) -> Analysis:
    """A later revision of the sample with other entities."""
    return replace(FOUND, entities=entities, revision=2)


def relabelled(entity: Entity, label: Label) -> Entity:
    """An entity and its mentions under another label."""
    return replace(entity, label=label, mentions=tuple(replace(m, label=label) for m in entity.mentions))


def test_names_are_lit_and_h_adds_the_other_forms() -> None:
    assert words(resolve(FERRIES, FOUND)) == ["Nordlys Ferries", "Nordlys", "Nordlys Ferries"]
    found = resolve(FERRIES, FOUND, 1)
    assert "The company" in words(found)
    assert found is not None
    assert {TEXT[slice(*span)] for span in found.quiet} == {"The company"}
    assert words(resolve(FERRIES, FOUND, 2))[-1] == "It"
    assert [resolve(FERRIES, FOUND, forms).more for forms in range(3)] == [2, 1, 0]  # type: ignore[union-attr]


def test_entity_that_is_never_named_is_lit_in_the_forms_it_has() -> None:
    span = spans(TEXT, "Tromsø")[0]
    adjective = Entity("e1", Label.GPE, "Tromsø", (Mention(span, Label.GPE, Form.ADJECTIVAL),))
    found = revised(adjective)
    assert words(resolve(entity_target(found, 0), found)) == ["Tromsø"]


def test_rank_may_change_from_revision_to_revision() -> None:
    later = revised(*reversed(FOUND.entities))
    assert words(resolve(AUBRY, later)) == words(resolve(AUBRY, FOUND))
    found = resolve(AUBRY, later)
    assert found is not None
    assert found.index is not None
    assert later.entities[found.index].name == "Élise Aubry"


def test_place_may_change_its_label_and_stays_the_same_target() -> None:
    later = revised(*FOUND.entities[:2], relabelled(FOUND.entities[2], Label.LOC))
    assert words(resolve(TROMSO, later)) == ["Tromsø", "Tromsø"]
    assert entity_target(later, 2) == TROMSO
    assert {label_group(label) for label in (Label.GPE, Label.LOC, Label.FAC)} == {"PLACE"}


def test_other_label_on_the_same_words_is_taken_where_there_is_no_better_one() -> None:
    later = revised(relabelled(FOUND.entities[1], Label.ORG))
    assert words(resolve(AUBRY, later))[0] == "Élise Aubry"
    assert same(AUBRY, entity_target(later, 0), later)


def test_mention_with_other_borders_is_found_by_what_they_share() -> None:
    first = FOUND.entities[1].mentions[0]
    titled = replace(first, span=Span(first.span.start - len("Minister "), first.span.end))
    longer = replace(FOUND.entities[1], mentions=(titled, *FOUND.entities[1].mentions[1:]))
    assert words(resolve(AUBRY, revised(longer)))[0] == "Minister Élise Aubry"


def test_own_label_wins_where_two_marks_share_the_words() -> None:
    span = AUBRY.span
    law = Entity("e1", Label.LAW, "x", (Mention(span, Label.LAW),))
    later = revised(law, FOUND.entities[1])
    found = resolve(AUBRY, later)
    assert found is not None
    assert found.label == "PERSON"


def test_what_is_no_longer_marked_is_no_set() -> None:
    later = revised(FOUND.entities[0])
    assert resolve(TROMSO, later) is None
    assert not same(TROMSO, AUBRY, later)
    assert same(TROMSO, TROMSO, later)


def test_date_is_every_mention_of_its_value() -> None:
    twelfth = [d for d in FOUND.dates if d.value == "2024-06-12"][1]
    found = resolve(Target(Choice.DATE, twelfth.span), FOUND)
    assert words(found) == ["12 June"]


def test_both_ends_of_a_range_are_one_mention() -> None:
    first, second = (d for d in FOUND.dates if d.range == "r1")
    found = resolve(Target(Choice.DATE, second.span), FOUND)
    assert words(found) == ["12 to 14 June"]
    assert found is not None
    assert (found.name, found.place(first.span), found.place(second.span)) == ("2024-06-12–14", 0, 0)
    assert same(Target(Choice.DATE, first.span), Target(Choice.DATE, second.span), FOUND)


def test_late_june_is_no_mention_of_june() -> None:
    late = next(d for d in FOUND.dates if d.mod == "END")
    june = replace(late, span=Span(late.span.start - 3, late.span.start - 1), mod=None)
    both = replace(FOUND, dates=(*FOUND.dates, june))
    assert words(resolve(Target(Choice.DATE, late.span), both)) == ["late June"]


def test_measure_is_every_figure_of_one_thing() -> None:
    found = resolve(Target(Choice.MEASURE, FOUND.measures[0].span), FOUND)
    assert words(found) == ["1,200 passengers", "1,900 passengers"]
    alone = resolve(Target(Choice.MEASURE, FOUND.measures[3].span), FOUND)
    assert words(alone) == ["4%"]


def test_type_is_all_that_has_it() -> None:
    def lit(choice: Choice, name: str) -> list[str]:
        return words(resolve(type_target(choice, name, Span(0, 0)), FOUND))

    assert lit(Choice.ENTITY, "GPE") == ["Tromsø", "Tromsø"]
    assert lit(Choice.ENTITY, "ORG")[-1] == "Radio Arctic"
    assert lit(Choice.ENTITY, "LAW") == []
    assert lit(Choice.DATE, "DATE") == ["3 June", "12", "14 June", "Monday", "late June", "12 June"]
    assert lit(Choice.MEASURE, "percent") == ["4%"]


def test_search_is_a_set_like_any_other() -> None:
    target = Target(Choice.SEARCH, Span(0, 0), "élise")
    assert words(resolve(target, FOUND)) == ["Élise"]
    assert same(target, Target(Choice.SEARCH, Span(5, 9), "élise"), FOUND)
    assert not same(target, Target(Choice.SEARCH, Span(0, 0), "aubry"), FOUND)
    assert not same(target, AUBRY, FOUND)
    assert not same(target, None, FOUND)
    assert same(None, None, FOUND)


def test_shortest_mark_is_the_one_that_was_meant() -> None:
    text = "the Bank of England said"
    outer = Entity("e1", Label.ORG, "Bank of England", (Mention(Span(4, 19), Label.ORG),))
    inner = Entity("e2", Label.GPE, "England", (Mention(Span(12, 19), Label.GPE),))
    found = Analysis(Document(None, text, ()), (outer, inner))
    assert [getattr(mark_at(found, at), "ref", None) for at in (0, 4, 11, 12, 18, 19)] == [
        None, 0, 0, 1, 1, None,
    ]  # fmt: skip
    mark = mark_at(found, 12)
    assert mark is not None
    assert words(resolve(target_of(found, mark), found), text) == ["England"]


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=12),
    st.integers(0, 80),
    st.integers(1, 20),
)
def test_marks_in_a_stretch_are_those_that_share_a_character(
    made: list[tuple[int, int]], start: int, length: int
) -> None:
    mentions = tuple(Mention(Span(at, at + size), Label.ORG) for at, size in made)
    found = Analysis(
        Document(None, "x" * 100, ()), (Entity("e1", Label.ORG, "x", mentions),) * bool(mentions)
    )
    window = Span(start, start + length)
    assert sorted(m.span for m in marks_in(found, window)) == sorted(
        m.span for m in mentions if m.span.overlaps(window)
    )


def test_a_figure_is_walked_with_what_disagrees_with_it_whatever_that_measures() -> None:
    crew, other = FOUND.measures[0], FOUND.measures[1]
    odd = replace(other, unit="soul", concept="aboard")
    found = replace(FOUND, measures=(crew, odd, *FOUND.measures[2:]))
    expected = ["1,200 passengers", "1,900 passengers"]
    assert words(resolve(Target(Choice.MEASURE, crew.span), found)) == expected
    apart = replace(found, measures=tuple(replace(m, disagrees=()) for m in found.measures))
    assert words(resolve(Target(Choice.MEASURE, crew.span), apart)) == expected[:1]


def test_all_figures_that_disagree_are_one_set() -> None:
    found = resolve(type_target(Choice.MEASURE, "≠", Span(0, 1)), FOUND)
    assert words(found) == ["1,200 passengers", "1,900 passengers"]
    assert found is not None
    assert found.name == "figures that disagree"
