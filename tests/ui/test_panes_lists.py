"""The lists as a reader moves in them: cursor, clicks, and what comes while one is there."""

from __future__ import annotations

from dataclasses import replace

from textual.events import MouseScrollDown

from tests.panes_app import PanesApp, until
from tests.panes_sample import TEXT, analysis
from tui.messages import RowChosen, RowPassed
from tui.model.analysis import Analysis
from tui.session.sets import entity_target

FOUND = analysis()


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
