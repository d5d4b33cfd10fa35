"""The card: what it tells of an entity, a date and a measure."""

from __future__ import annotations

from dataclasses import replace

from tests.panes_sample import TEXT, analysis, spans
from tui.session.card import card
from tui.session.card_lines import Act
from tui.session.sets import entity_target
from tui.session.state import Choice, Target

FOUND = analysis()


def lines(target: Target | None, current: int | None = None, forms: int = 0) -> dict[str, str]:
    entity = FOUND.entities[0].mentions
    shown = card(FOUND, target, None if current is None else entity[current].span, forms)
    return {line.key: line.text for line in reversed(shown)}


def rows(key: str, forms: int = 0) -> dict[str, str]:
    shown = card(FOUND, entity_target(FOUND, 0), None, forms)
    return {line.text: line.note for line in shown if line.key == key}


def test_an_entity_with_aliases_company_and_reason() -> None:
    found = lines(entity_target(FOUND, 0), current=1)
    assert found[""] == "Nordlys Ferries · org"
    assert rows("as") == {
        "Nordlys Ferries": "2",
        "Nordlys": "1 · surname",
        "The company": "1 · surname",
        "it": "1 · by grammar",
    }
    assert found["mentions"] == "3, and 2 more that H lights"
    assert (found["first"], found["last"]) == ("¶1", "¶3")
    assert rows("with") == {"Élise Aubry": "2 ¶", "Tromsø": "1 ¶", "Seamen's League": "1 ¶"}
    assert rows("dates")["2024-06-03"] == "¶1 3 June"
    assert rows("measures")["1,200 passengers"] == "¶2 passenger"
    assert found["why"] == (
        "“Nordlys” is an alias of Nordlys Ferries · found by the names model · joined: surname · "
        "nearly certain, 0.97"
    )


def test_a_line_says_what_enter_goes_to() -> None:
    shown = card(FOUND, entity_target(FOUND, 0), None)
    acts = {(line.key, line.text): line.act for line in shown if line.act}
    assert acts["as", "Nordlys"] == Act(spans(TEXT, "Nordlys")[1])
    assert acts["last", "¶3"] == Act(spans(TEXT, "Nordlys Ferries")[1])
    assert acts["with", "Élise Aubry"] == Act(entity_target(FOUND, 1).span, entity_target(FOUND, 1), True)
    monday = Target(Choice.DATE, spans(TEXT, "Monday")[0])
    assert acts["dates", "2024-06-10"] == Act(monday.span, monday)


def test_those_it_is_with_are_counted_under_the_forms_that_are_lit() -> None:
    assert rows("with")["Élise Aubry"] == "2 ¶"
    assert rows("with", forms=2)["Élise Aubry"] == "2 ¶"
    assert "Radio Arctic" not in rows("with", forms=2)


def test_a_doubtful_mention_says_doubtful() -> None:
    first = FOUND.entities[0]
    weak = replace(first, mentions=tuple(replace(m, score=0.31) for m in first.mentions))
    found = replace(FOUND, entities=(weak, *FOUND.entities[1:]))
    (why,) = [line.text for line in card(found, entity_target(found, 0), None) if line.key == "why"]
    assert "doubtful, 0.31" in why


def test_more_forms_light_more_and_the_card_says_how_many_are_left() -> None:
    assert lines(entity_target(FOUND, 0))["mentions"] == "3, and 2 more that H lights"
    assert lines(entity_target(FOUND, 0), forms=2)["mentions"] == "5"


def test_a_date_tells_value_and_reason() -> None:
    found = lines(Target(Choice.DATE, spans(TEXT, "Monday")[0]))
    assert found[""] == "2024-06-10 · Monday 10 June 2024"
    assert found["why"] == "last Monday before 12 June"
    assert found["from"] == "12 Jun 2024 (front matter)"
    assert "Nordlys Ferries" in found["near"]
    assert "on Monday" in found["sentence"]


def test_a_measure_tells_normal_form_speaker_and_what_disagrees() -> None:
    talks = lines(Target(Choice.MEASURE, spans(TEXT, "two weeks")[0]))
    assert (talks["value"], talks["of"]) == ("2 week", "talks")
    assert "that is" not in talks, "weeks need no other unit"
    crew = lines(Target(Choice.MEASURE, spans(TEXT, "1,200 passengers")[0]))
    assert crew["said by"] == "Nordlys Ferries"
    assert crew["≠"] == "1,900 passengers"


def test_types_and_searches_say_where_and_nothing_else() -> None:
    found = card(FOUND, Target(Choice.SEARCH, spans(TEXT, "June")[0], "june"), None)
    assert [line.key for line in found] == ["", "mentions", "first", "last", "where"]
    assert card(FOUND, None, None) == ()
