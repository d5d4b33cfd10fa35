"""The key W: why something is marked, as a reader meets it."""

from __future__ import annotations

import pytest

from tests.ui.driver import MIDDLE, SMALL, reading
from tests.ui.fakes import marked
from tests.ui.test_doubt import FERRY


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Ostra", "joined: short for Ostra Lines · doubtful, 0.42"),
        ("Selm", "“Selm” is a name · found by the names model · nearly certain, 0.97"),
        ("Monday", "“Monday” = 2024-03-11 · as written"),
        ("4%", "“4%” = 4 %"),
    ],
)
async def test_why_tells_how_a_mark_was_found_and_how_sure_it_is(words: str, reason: str) -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("]")
        while reader.at().partition("@")[0] != words:
            await reader.press("]")
        chosen = reader.set_name()
        await reader.press("W")
        assert reason in reader.status()
        assert reader.set_name() == chosen


async def test_why_in_a_list_speaks_of_its_row_and_fits_a_small_screen() -> None:
    async with reading(FERRY, SMALL) as reader:
        await reader.press("2", "j", "W")
        assert "“Ostra Lines” is a name · names model · nearly certain, 0.97" in reader.status()
        await reader.press("3", "j", "W")
        assert "“Monday” = 2024-03-11" in reader.status()


async def test_why_in_a_list_speaks_of_the_name_though_a_role_stands_before_it() -> None:
    given = marked("Vote\n\n[The mayor|PERSON title = Orra Lund] voted. [Orra Lund|PERSON] left.")
    async with reading(given) as reader:
        await reader.press("2", "j", "W")
        assert "“Orra Lund” is a name" in reader.status()


async def test_why_without_a_mark_says_so() -> None:
    async with reading(marked("Nothing is marked in here.")) as reader:
        await reader.press("W")
        assert "no mark here" in reader.status()
