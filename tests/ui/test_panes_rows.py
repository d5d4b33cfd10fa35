"""What the lists show: titles, filters, rows of any width, tables."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rich.cells import cell_len

from tests.panes_app import PanesApp
from tests.panes_sample import TEXT, analysis
from tui.model.anchor import Anchor
from tui.model.span import Span
from tui.session.sets import entity_target
from tui.session.state import ListView, Pane, Pin, SessionState

FOUND = analysis()


def view(pane: Pane, made: ListView, state: SessionState | None = None) -> SessionState:
    """A state in which one list is filtered or ordered."""
    state = state or SessionState()
    return replace(state, lists=tuple((p, made if p is pane else v) for p, v in state.lists))


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
