"""The words of the header and of the status line."""

from __future__ import annotations

from dataclasses import replace

from tests.panes_sample import TEXT, analysis, spans
from tui.model.document import Document, Meta
from tui.model.span import Span
from tui.session import reducers, summary
from tui.session.sets import entity_target, resolve
from tui.session.state import Choice, Pane, SessionState, Target

FOUND = analysis()
DOCUMENT = FOUND.document
FERRIES, AUBRY = (entity_target(FOUND, i) for i in range(2))
TOP = SessionState(window=Span(0, TEXT.index("What it costs")))


def parts(state: SessionState) -> list[str]:
    """The parts of the status line."""
    return summary.status(Pane.TEXT, state, FOUND)[1]


def test_without_a_set_the_status_says_what_there_is() -> None:
    assert summary.status(Pane.DATES, TOP, FOUND) == ("Dates", ["6 entities · 5 dates · 5 measures"])


def test_counter_tells_place_and_number_and_a_dash_off_the_set() -> None:
    found = resolve(FERRIES, FOUND)
    assert found is not None
    assert [summary.counter(found, span) for span in found.spans] == ["1/3", "2/3", "3/3"]
    assert summary.counter(found, None) == summary.counter(found, Span(1, 2)) == "–/3"


def test_active_entity_is_named_with_its_counter_forms_and_aliases() -> None:
    shown = parts(replace(TOP, target=FERRIES, current=FERRIES.span))
    assert shown[0] == "Nordlys Ferries ORG 1/3 names (+2)"
    assert "aka Nordlys" in shown


def test_way_to_a_set_that_is_off_the_screen_is_shown() -> None:
    port = Target(Choice.SEARCH, Span(0, 0), "日本港")
    assert "next ▼ ¶4" in parts(replace(TOP, target=port))
    below = replace(TOP, window=Span(TEXT.index("Radio Arctic"), len(TEXT)))
    assert "prev ▲ ¶3" in parts(replace(below, target=FERRIES))
    assert not any("▼" in part or "▲" in part for part in parts(replace(TOP, target=FERRIES)))


def test_search_without_a_hit_says_so_and_what_is_gone_too() -> None:
    assert parts(replace(TOP, target=Target(Choice.SEARCH, Span(0, 0), "nowhere"))) == [
        "“nowhere” –/0",
        "not found",
    ]
    assert parts(replace(TOP, target=Target(Choice.ENTITY, Span(0, 5), "ORG"))) == ["no longer marked"]


def test_pins_fold_and_selection_are_said() -> None:
    state, _ = reducers.pinned(replace(TOP, target=AUBRY), FOUND)
    shown = parts(replace(state, fold=(AUBRY,), selection=Span(0, 4)))
    assert {"pin A Élise Aubry", "folded · & unfolds", "selecting · y copies"} <= set(shown)


def test_stage_is_told_until_all_is_found() -> None:
    reading = replace(FOUND, complete=False, stage="grammar")
    assert summary.status(Pane.TEXT, TOP, reading)[1] == ["reading: grammar"]
    assert summary.status(Pane.TEXT, TOP, FOUND, ["no grammar"])[1][-1] == "no grammar"


def test_header_tells_title_paragraph_and_share() -> None:
    titled = Document("a.txt", TEXT, DOCUMENT.blocks, Meta(title="Strike"))
    title, shown, share = summary.header(titled, TOP, "a.txt", 1, 3)
    assert title == "Strike"
    assert shown == ["a.txt 2/3", "¶ 1/4", "0%"]
    assert share == 0
    end = replace(TOP, window=Span(TEXT.index("Aubry told"), len(TEXT)))
    assert summary.header(DOCUMENT, end, "a.txt", 0, 1) == ("a.txt", ["¶ 4/4", "100%"], 1.0)


def test_header_of_an_empty_briefing() -> None:
    empty = Document("a.txt", "", ())
    title, shown, _ = summary.header(empty, SessionState(), "a.txt", 0, 1)
    assert title == "a.txt"
    assert not any("¶" in part for part in shown)


def test_paragraph_of_a_heading_is_a_dash() -> None:
    assert summary.paragraph(DOCUMENT, spans(TEXT, "Ferry")[0].start) == "¶–"
    assert summary.paragraph(DOCUMENT, TEXT.index("Crews")) == "¶1"


def test_an_entity_of_doubtful_marks_alone_says_so() -> None:
    entity = FOUND.entities[0]
    unsure = replace(entity, mentions=tuple(replace(m, score=0.4) for m in entity.mentions))
    known = replace(FOUND, entities=(unsure, *FOUND.entities[1:]))
    state = reducers.passed(TOP, entity_target(known, 0))
    assert "doubtful" in summary.status(Pane.TEXT, state, known)[1]
    assert "doubtful" not in parts(reducers.passed(TOP, FERRIES))
