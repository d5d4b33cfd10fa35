"""Keys that arrive together: over a slow line, or Esc and what is typed behind it."""

from __future__ import annotations

import pytest

from tests.ui.driver import MIDDLE, reading

ESC, DOWN = ("escape", "\x1b"), ("j", "j")


@pytest.mark.parametrize(("key", "character"), [("alt+h", "h"), ("alt+1", "1")])
async def test_esc_and_a_key_that_are_read_as_one_do_what_both_do(key: str, character: str) -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "j", "enter", "enter")
        assert "Card" in reader.title("contexts")
        await reader.press_at_once((key, character))
        assert "Card" not in reader.title("contexts")
        assert reader.focus() == "1"


async def test_esc_and_a_capital_that_are_read_as_one() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "j", "enter", "enter")
        await reader.press_at_once(("alt+shift+s", "S"))
        assert "hide marks below" in reader.status()
        await reader.press("escape")
        assert "Card" not in reader.title("contexts")


async def test_a_key_with_alt_that_the_reader_chose_stays_one_key() -> None:
    async with reading(size=MIDDLE, keys={"pin": "alt+h"}) as reader:
        await reader.press("2", "j", "enter")
        await reader.press_at_once(("alt+h", "h"))
        assert "pinned as A" in reader.status()
        assert reader.focus() == "2"


async def test_what_is_typed_behind_the_answer_of_a_menu_is_for_the_pane() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "S")
        await reader.press_at_once(("5", "5"), DOWN, DOWN)
        assert reader.screen.lists[reader.screen.pane].rows.cursor == 1


async def test_esc_in_a_menu_and_a_key_behind_it_leave_the_menu_and_go_to_the_text() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "j", "S")
        await reader.press_at_once(("alt+h", "h"))
        assert reader.focus() == "1"
        assert reader.session.doubt == 0
        await reader.press("2", "f")
        await reader.press_at_once(ESC, DOWN)
        assert reader.screen.lists[reader.screen.pane].rows.cursor == 1
