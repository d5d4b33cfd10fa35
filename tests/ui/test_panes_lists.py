"""The lists as a reader sees and moves them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len
from textual.events import MouseScrollDown

from tests.panes_app import PanesApp, until
from tests.panes_sample import TEXT, analysis
from tui.messages import RowChosen, RowPassed
from tui.model.analysis import Analysis
from tui.model.anchor import Anchor
from tui.model.span import Span
from tui.session.sets import entity_target
from tui.session.state import ListView, Pane, Pin, SessionState

FOUND = analysis()


def view(pane: Pane, made: ListView, state: SessionState | None = None) -> SessionState:
    """A state in which one list is filtered or ordered."""
    state = state or SessionState()
    return replace(state, lists=tuple((p, made if p is pane else v) for p, v in state.lists))


async def test_opening_and_focus_choose_nothing() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = FOUND
        for pane in app.panes:
            pane.rows.focus()
            await pilot.pause()
        assert app.said == []
        assert [pane.target_at_cursor() for pane in (app.entities, app.dates, app.measures)] == [None] * 3
        assert not any("▸" in line for line in app.lines())


async def test_the_first_step_goes_to_the_first_row_and_each_step_says_its_set() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.rows.focus()
        for _ in range(2):
            app.entities.move(1)
        await pilot.pause()
        passed = [m for m in app.said if isinstance(m, RowPassed)]
        assert [m.target for m in passed] == [entity_target(FOUND, 0), entity_target(FOUND, 1)]
        assert any(line.startswith("▸Élise Aubry") for line in app.lines())
        app.entities.move(-5)
        assert app.entities.target_at_cursor() == entity_target(FOUND, 0)
        app.entities.end()
        assert app.entities.target_at_cursor() == entity_target(FOUND, 5)
        app.entities.home()
        assert app.entities.target_at_cursor() == entity_target(FOUND, 0)


async def test_the_cursor_is_reversed_with_focus_and_marked_without() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.rows.focus()
        app.entities.move(1)
        await pilot.pause()
        assert "Nordlys Ferries" in app.reversed_text("▸Nordlys Ferries")
        assert "2 Entities" in app.reversed_text("2 Entities")
        app.dates.rows.focus()
        await pilot.pause()
        assert app.reversed_text("▸Nordlys Ferries") == ""
        assert app.reversed_text("2 Entities") == ""
        assert "3 Dates" in app.reversed_text("3 Dates")


async def test_a_row_out_of_view_is_brought_into_view() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 16)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        assert not any("日本港" in line for line in app.lines())
        app.entities.end()
        await pilot.pause()
        assert any("▸日本港" in line for line in app.lines())
        app.entities.page(-1)
        app.entities.page(-1)
        app.entities.page(-1)
        await pilot.pause()
        assert any("▸Nordlys Ferries" in line for line in app.lines())


async def test_revealing_marks_a_row_and_leaves_the_cursor() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 16)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.move(1)
        assert app.entities.reveal(entity_target(FOUND, 5))
        await pilot.pause()
        assert any("▹日本港" in line for line in app.lines())
        assert app.entities.target_at_cursor() == entity_target(FOUND, 0)
        assert not app.entities.reveal(app.dates.current()[0].target)
        await pilot.pause()
        assert not any("▹" in line for line in app.lines())


async def test_a_click_passes_and_chooses() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        await pilot.click(app.entities.rows, offset=(4, 2))
        await pilot.pause()
        assert [type(m) for m in app.said] == [RowPassed, RowChosen]
        assert app.session.target == entity_target(FOUND, 2)
        await pilot.click(app.entities.rows, offset=(4, 9))
        await pilot.pause()
        assert len(app.said) == 2


async def test_the_cursor_stays_on_its_thing_when_a_fuller_analysis_comes() -> None:
    early = replace(FOUND, entities=FOUND.entities[1:3], complete=False)
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = early
        await pilot.pause()
        app.entities.move(1)
        app.entities.move(1)
        await pilot.pause()
        app.analysis = FOUND
        await pilot.pause()
        assert any(line.startswith("▸Tromsø") for line in app.lines())
        assert app.entities.target_at_cursor() == entity_target(FOUND, 2)


async def test_another_briefing_begins_without_a_cursor_at_its_top() -> None:
    other = analysis(TEXT.replace("Ferry", "Tram"))
    app = PanesApp()
    async with app.run_test(size=(40, 16)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.end()
        await pilot.pause()
        app.analysis = None
        await pilot.pause()
        app.analysis = other
        await pilot.pause()
        assert app.entities.target_at_cursor() is None
        assert any(line.startswith(" Nordlys Ferries") for line in app.lines())
        app.entities.end()
        await pilot.pause()
        app.analysis = FOUND
        await pilot.pause()
        assert app.entities.target_at_cursor() is None
        assert not any("▸" in line for line in app.lines())


async def test_rows_keep_their_order_under_the_reader_until_all_is_found() -> None:
    def found(*order: int, complete: bool = False) -> Analysis:
        return replace(FOUND, entities=tuple(FOUND.entities[i] for i in order), complete=complete)

    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = found(2, 1)
        app.entities.rows.focus()
        await pilot.pause()
        app.analysis = found(0, 1, 2, 3)
        await pilot.pause()
        assert [row.name for row in app.entities.current()] == [
            "Tromsø",
            "Élise Aubry",
            "Nordlys Ferries",
            "Seamen's League",
        ]
        app.analysis = found(0, 1, 2, 3, complete=True)
        await pilot.pause()
        assert [row.name for row in app.entities.current()][:2] == ["Nordlys Ferries", "Élise Aubry"]


async def test_a_filter_stands_in_the_title_and_the_cursor_comes_back_after_it() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.move(1)
        await pilot.pause()
        app.session = view(Pane.ENTITIES, ListView(query="arctic"), app.session)
        await pilot.pause()
        assert app.lines()[0].startswith("─ 2 Entities /arctic 1 of 6 · salience ─")
        assert app.entities.target_at_cursor() is None
        app.session = view(Pane.ENTITIES, ListView(), app.session)
        await pilot.pause()
        assert app.entities.target_at_cursor() == entity_target(FOUND, 0)
        app.session = view(Pane.ENTITIES, ListView(query="zebra"), app.session)
        await pilot.pause()
        assert "no match" in "\n".join(app.lines())


async def test_titles_say_types_order_and_where_dates_are_counted_from() -> None:
    app = PanesApp()
    async with app.run_test(size=(76, 44)) as pilot:
        app.analysis = FOUND
        app.session = view(Pane.ENTITIES, ListView(types=frozenset({"ORG"}), order="name"))
        await pilot.pause()
        titles = [line for line in app.lines() if line.startswith("─ ")]
        assert titles[0].startswith("─ 2 Entities 3 of 6 · ORG · name ─")
        assert titles[1].startswith("─ 3 Dates 5 · calendar · from 12 Jun 2024 (front matter) ─")
        app.analysis = replace(FOUND, anchor=Anchor())
        await pilot.pause()
        assert any("3 Dates 5 · calendar · no date of publication: D sets it" in line for line in app.lines())


async def test_pins_show_their_letter() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.session = SessionState(
            pins=(Pin("A", entity_target(FOUND, 2)), Pin("B", app.dates.current()[1].target))
        )
        await pilot.pause()
        lines = app.lines()
        assert any("Tromsø" in line and " A GPE" in line for line in lines)
        assert any("2024-06-10" in line and "B" in line for line in lines)


async def test_forms_change_the_counts() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        assert any("Nordlys Ferries" in line and "ORG  3" in line for line in app.lines())
        app.session = SessionState(forms=2)
        await pilot.pause()
        assert any("Nordlys Ferries" in line and "ORG  5" in line for line in app.lines())


@pytest.mark.parametrize("width", [25, 40, 60, 110])
@pytest.mark.parametrize("zoomed", [False, True])
async def test_every_line_is_as_wide_as_the_screen(width: int, zoomed: bool) -> None:
    app = PanesApp(compact=width == 25, zoomed=zoomed)
    async with app.run_test(size=(width, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.end()
        app.measures.move(1)
        await pilot.pause()
        assert {cell_len(line) for line in app.lines()} == {width}
        assert any("日本港" in line for line in app.lines())


async def test_25_cells_have_no_titles_and_say_more_below_the_measure_at_the_cursor() -> None:
    app = PanesApp(compact=True)
    async with app.run_test(size=(25, 40)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        assert not any(line.startswith("─") for line in app.lines()[:30])
        app.measures.choose(3)
        await pilot.pause()
        lines = app.lines()
        at = next(i for i, line in enumerate(lines) if line.startswith("▸1,200"))
        assert lines[at].rstrip().endswith("≠")
        assert lines[at + 1].strip().startswith("≠ 1,900 pass")
        assert lines[at + 1].rstrip().endswith("¶2")
        assert lines[at + 2].startswith(" 1,900")
        app.measures.move(1)
        await pilot.pause()
        assert app.lines()[at + 1].startswith("▸1,900")


async def test_a_zoomed_list_is_a_table_with_the_sentence_of_each_row() -> None:
    app = PanesApp(zoomed=True)
    async with app.run_test(size=(120, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        (line,) = [line for line in app.lines() if "late June" in line and "2024-06" in line]
        assert "It has until late June." in line
        (line,) = [line for line in app.lines() if line.startswith(" Radio Arctic")]
        assert "Aubry told Radio Arctic that she expected talks" in line


async def test_text_that_looks_like_markup_is_text() -> None:
    odd = replace(FOUND.entities[0], name="[/bold] [red]Line[/]")
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = replace(FOUND, entities=(odd, *FOUND.entities[1:]))
        await pilot.pause()
        app.entities.move(1)
        app.session = replace(app.session, target=entity_target(FOUND, 0), card=True)
        await pilot.pause()
        lines = app.lines()
        assert any(line.startswith("▸[/bold] [red]Line[/]") for line in lines)
        assert any("5 Card · [/bold] [red]Line[/] ORG" in line for line in lines)


async def test_a_hidden_pane_is_right_when_asked_and_when_it_comes_back() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.entities.display = False
        await pilot.pause()
        app.analysis = FOUND
        await pilot.pause()
        heads, rows = app.entities.tabular()
        assert heads[:3] == ("name", "type", "count")
        assert rows[1][:3] == ("Élise Aubry", "PERSON", "3")
        app.entities.display = True
        app.analysis = replace(FOUND, entities=FOUND.entities[:2])
        await pilot.pause()
        assert sum("ORG" in line or "PER" in line for line in app.lines()) == 2


async def test_tables_for_a_spreadsheet_are_as_filtered_and_sorted() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        app.session = view(Pane.MEASURES, ListView(query="passengers"))
        await pilot.pause()
        heads, rows = app.measures.tabular()
        assert [dict(zip(heads, row, strict=True))["value"] for row in rows] == ["1200", "1900"]
        heads, rows = app.dates.tabular()
        record = dict(zip(heads, rows[3], strict=True))
        assert (record["first"], record["last"]) == ("2024-06-12", "2024-06-14")
        assert record["sentence"] in TEXT.replace("\n", " ")


async def test_a_timeline_stands_below_the_dates_and_shows_the_active_one() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        assert any(line.startswith(" Jun 2024┊~~▁~~~~~~▁~▁◆~~") for line in app.lines())
        assert app.reversed_text("Jun 2024┊") == ""
        app.dates.choose(1)
        await pilot.pause()
        (line,) = [line for line in app.lines() if "Jun 2024┊" in line]
        assert line.index("▁", line.index("▁") + 1) == line.index("┊") + 10
        assert app.reversed_text("Jun 2024┊") == "▁"
        app.dates.choose(3)
        await pilot.pause()
        assert app.reversed_text("Jun 2024┊") == "▁~~", "a range from its first day to its last, no anchor"
        app.dates.compact = True
        await pilot.pause()
        assert not any("┊" in line for line in app.lines())


@pytest.mark.parametrize("width", [1, 2, 5, 9, 14])
async def test_no_window_is_too_narrow(width: int) -> None:
    app = PanesApp()
    async with app.run_test(size=(width, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        for pane in (app.entities, app.dates, app.measures):
            pane.choose(1)
        app.session = replace(app.session, target=entity_target(FOUND, 0), card=True)
        for compact, zoomed in ((True, False), (False, True), (False, False)):
            for each in app.panes:
                each.compact, each.zoomed = compact, zoomed
            await pilot.pause()
            assert {cell_len(line) for line in app.lines()} == {width}


async def test_the_wheel_scrolls_and_moves_no_cursor() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 16)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        app.entities.move(1)
        await pilot.pause()
        app.entities.rows.post_message(
            MouseScrollDown(app.entities.rows, 1, 1, 0, 1, 0, False, False, False, 1, 1)
        )
        await until(pilot, lambda: not any("Nordlys Ferries" in line for line in app.lines()[:4]))
        assert app.entities.target_at_cursor() == entity_target(FOUND, 0)


async def test_a_long_figure_takes_blanks_from_the_column_behind_it() -> None:
    sums = Span(TEXT.index("€2.5m"), TEXT.index(" said, and shares"))
    long = replace(FOUND.measures[2], span=sums, concept="loss", said_by=None)
    app = PanesApp()
    async with app.run_test(size=(48, 44)) as pilot:
        app.analysis = replace(
            FOUND, measures=(long, replace(FOUND.measures[3], concept="a very long thing"))
        )
        await pilot.pause()
        (line,) = [line for line in app.lines() if line.startswith(" money")]
        assert "€2.5m a day, Nordlys Ferr" in line
        assert "loss" in line
