"""Contexts of the active set and its card, as a reader sees them."""

from __future__ import annotations

from dataclasses import replace

from tests.panes_app import PanesApp, until
from tests.panes_sample import TEXT, analysis, spans
from tui.messages import RowPassed
from tui.session.sets import entity_target, resolve
from tui.session.state import Choice, Pane, SessionState, Target

FOUND = analysis()
FERRIES = entity_target(FOUND, 0)


def title(app: PanesApp) -> str:
    """The title of the contexts."""
    return next(line for line in app.lines() if line.startswith("─ 5"))


def rows(app: PanesApp) -> list[str]:
    """Lines below the title of the contexts that hold anything."""
    lines = app.lines()
    at = next(i for i, line in enumerate(lines) if line.startswith("─ 5"))
    return [line.rstrip() for line in lines[at + 1 :] if line.strip()]


async def test_one_row_a_mention_aligned_with_paragraph_and_counter() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        app.session = SessionState(target=FERRIES, current=spans(TEXT, "Nordlys")[1])
        await pilot.pause()
        assert title(app).startswith("─ 5 Contexts · Nordlys Ferries 2/3 (+2) ─")
        shown = rows(app)
        assert [row[1:3] for row in shown] == ["¶1", "¶2", "¶3"]
        assert len({row.index("Nordlys") for row in shown}) == 1
        assert [row[0] for row in shown] == [" ", "▸", " "]
        assert app.reversed_text("Crews of") == "Nordlys Ferries"


async def test_another_set_is_drawn_after_a_rest() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        app.session = SessionState(target=FERRIES, current=FERRIES.span)
        await pilot.pause()
        app.entities.choose(1)
        await until(pilot, lambda: "Élise Aubry –/3" in title(app))
        assert len(rows(app)) == 3


async def test_contexts_follow_the_current_mention_at_once() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        found = resolve(FERRIES, FOUND)
        assert found is not None
        for number, span in enumerate(found.spans, 1):
            app.session = SessionState(target=FERRIES, current=span)
            await pilot.pause()
            assert f"{number}/3" in title(app)
            assert app.contexts.span_at_cursor() == span


async def test_moving_in_the_contexts_changes_no_set() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        app.session = SessionState(target=FERRIES, current=FERRIES.span)
        await pilot.pause()
        app.contexts.rows.focus()
        app.contexts.move(1)
        app.contexts.move(1)
        await pilot.pause()
        passed = [m for m in app.said if isinstance(m, RowPassed)]
        assert [(m.pane, m.target) for m in passed] == [(Pane.CONTEXTS, None)] * 2
        assert app.session.target == FERRIES
        assert app.contexts.span_at_cursor() == spans(TEXT, "Nordlys Ferries")[1]
        assert "1/3" in title(app)
        app.analysis = replace(FOUND)
        await pilot.pause()
        assert app.contexts.span_at_cursor() == spans(TEXT, "Nordlys Ferries")[1]


async def test_the_card_takes_the_place_of_the_contexts_and_scrolls() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 30)) as pilot:
        app.analysis = FOUND
        app.session = SessionState(target=FERRIES, current=FERRIES.span)
        await pilot.pause()
        app.session = replace(app.session, card=True)
        await pilot.pause()
        assert title(app).startswith("─ 5 Card · Nordlys Ferries ORG ─")
        assert rows(app)[0].strip() == "Nordlys Ferries · org"
        assert app.contexts.span_at_cursor() is None
        app.contexts.end()
        await pilot.pause()
        assert "0.97" in rows(app)[-1]
        app.contexts.home()
        await pilot.pause()
        assert rows(app)[0].strip() == "Nordlys Ferries · org"
        app.session = replace(app.session, card=False)
        await pilot.pause()
        assert "5 Contexts · Nordlys Ferries 1/3" in title(app)


async def test_a_card_is_wrapped_again_when_the_window_changes() -> None:
    app = PanesApp()
    async with app.run_test(size=(40, 60)) as pilot:
        app.analysis = FOUND
        app.session = SessionState(target=FERRIES, current=FERRIES.span, card=True)
        await pilot.pause()
        (first,) = [row for row in rows(app) if row.startswith(" first")]
        assert first.endswith("…")
        await pilot.resize_terminal(130, 60)
        await until(pilot, lambda: any(row.endswith("called it a mistake.") for row in rows(app)))
        assert " first    ¶1  Crews of Nordlys Ferries walked out" in "\n".join(rows(app))


async def test_a_search_and_nothing_chosen() -> None:
    app = PanesApp()
    async with app.run_test(size=(60, 44)) as pilot:
        app.analysis = FOUND
        await pilot.pause()
        assert rows(app) == [" choose something in a list, or * in the text"]
        place = spans(TEXT, "June")[0]
        app.session = SessionState(target=Target(Choice.SEARCH, place, "june"), current=place)
        await pilot.pause()
        assert "5 Contexts · “june” 1/4" in title(app)
        assert len(rows(app)) == 4


async def test_a_high_pane_shows_the_card_above_the_contexts() -> None:
    app = PanesApp()
    async with app.run_test(size=(70, 50)) as pilot:
        for pane in app.panes[:3]:
            pane.display = False
        app.analysis = FOUND
        app.session = SessionState(target=FERRIES, current=FERRIES.span)
        await until(pilot, lambda: any("5 Contexts" in line for line in app.lines()[5:]))
        lines = app.lines()
        assert lines[0].startswith("─ Card · Nordlys Ferries ORG ─")
        below = next(
            i for i, line in enumerate(lines) if line.startswith("─ 5 Contexts · Nordlys Ferries 1/3")
        )
        assert any(line.startswith(" why") for line in lines[:below])
        assert lines[below + 1].startswith("▸¶1")
        app.contexts.rows.focus()
        app.contexts.move(1)
        await pilot.pause()
        assert app.contexts.span_at_cursor() == spans(TEXT, "Nordlys")[1]
        await pilot.resize_terminal(70, 20)
        await until(pilot, lambda: app.lines()[0].startswith("─ 5 Contexts"))
