"""Type, order and scope of the lists; zoom, side panes, width."""

from __future__ import annotations

import pytest

from tests.ui.driver import MIDDLE, SMALL, Reader, reading
from tui.session.state import Pane


def names(reader: Reader) -> list[str]:
    """The entities that the list shows."""
    return [row.name for row in reader.screen.lists[Pane.ENTITIES].current()]


async def test_t_offers_the_types_there_are_and_filters_by_one() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "t")
        menu = reader.lines()[-2]
        assert "p person" in menu
        assert "a law" in menu
        assert "event" not in menu
        await reader.press("p")
        assert names(reader) == ["Lidia Marén", "Tomas Brandt"]
        assert "2 of 10" in reader.area("entities")[0]
        assert reader.set_name() is None
        await reader.press("t", "x")
        assert len(names(reader)) == 10


async def test_a_capital_lights_all_of_a_type() -> None:
    async with reading() as reader:
        await reader.press("2", "t", "P")
        assert {"Lidia Marén", "Marén"} <= set(reader.lit("active"))
        assert "all PERSON –/5" in reader.status()
        await reader.press("n", "n")
        assert reader.at().startswith("Marén")
        assert len(names(reader)) == 10


async def test_an_unknown_letter_in_a_menu_says_so_and_changes_nothing() -> None:
    async with reading() as reader:
        before = reader.seen()
        await reader.press("t", "z")
        assert "z: no such choice" in reader.status()
        assert reader.seen() == before
        await reader.press("o", "escape")
        assert reader.seen() == before


@pytest.mark.parametrize(
    ("letter", "first"),
    [
        ("t", ["Varosk Energy", "Harrow Dam", "Ministry of Water"]),
        ("n", ["Dam Safety Act", "Harrow Dam", "Kestria"]),
        ("c", ["Varosk Energy", "Lidia Marén", "Ministry of Water"]),
        ("s", ["Varosk Energy", "Lidia Marén", "Ministry of Water"]),
    ],
)
async def test_o_orders_the_list(letter: str, first: list[str]) -> None:
    async with reading() as reader:
        await reader.press("2", "o", letter)
        assert names(reader)[:3] == first


async def test_scope_lists_the_screen_the_section_or_all() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", ".", "s")
        assert "Dam Safety Act" not in names(reader)
        assert "Varosk Energy" in names(reader)
        assert "screen" in reader.area("entities")[0]
        await reader.press("space", "space")
        assert "Dam Safety Act" in names(reader)
        assert "Harrow Dam" not in names(reader)
        await reader.press(".", "e")
        assert set(names(reader)) < {"Tomas Brandt", "Oldbrook", "Dam Safety Act", "Varosk Energy"} | {
            "Ministry of the Interior",
            "Kestria",
            "Lidia Marén",
            "River Lenn",
        }
        await reader.press(".", "d")
        assert len(names(reader)) == 10


async def test_menus_from_the_text_speak_of_the_list_last_used() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("3", "1", "o")
        assert "c calendar" in reader.lines()[-2]
        await reader.press("t")
        assert "text" in reader.area("dates")[0]
        assert reader.focus() == "1"


@pytest.mark.parametrize("pane", ["2", "3", "4"])
async def test_a_zoomed_list_is_a_table_with_the_sentence_of_each_row(pane: str) -> None:
    async with reading(size=MIDDLE) as reader:
        name = {"2": "entities", "3": "dates", "4": "measures"}[pane]
        narrow = reader.screen.frame.areas[name].width
        await reader.press(pane, "z")
        area = reader.screen.frame.areas[name]
        assert area.width == 120 > narrow
        assert "article" not in reader.screen.frame.areas
        sentence = {
            "2": "held back the River Lenn",
            "3": "It was last surveyed in May",
            "4": "Repairs would take",
        }
        assert any(sentence[pane] in line for line in reader.area(name))
        await reader.press("z")
        assert reader.screen.frame.areas[name].width == narrow


async def test_esc_ends_the_zoom() -> None:
    async with reading() as reader:
        before = reader.article()
        await reader.press("2", "z", "escape")
        assert reader.article() == before


async def test_s_gives_the_text_the_screen_and_lists_come_over_it_until_1() -> None:
    async with reading() as reader:
        before = reader.text()
        await reader.press("s")
        assert "entities" not in reader.screen.frame.areas
        assert max(len(line.rstrip()) for line in reader.article()) > 60
        await reader.press("2")
        assert reader.area("entities") != []
        await reader.press("1")
        assert "entities" not in reader.screen.frame.areas
        await reader.press("3", "escape")
        assert "dates" not in reader.screen.frame.areas
        assert reader.focus() == "1"
        await reader.press("s", "2", "1")
        assert reader.text() == before


async def test_plus_and_minus_change_the_width_between_48_and_76_and_keep_the_place() -> None:
    async with reading(size=(160, 40)) as reader:
        await reader.press("space")
        top = reader.screen.article.place
        rooms = [reader.screen.frame.room]
        for _ in range(3):
            await reader.press("+")
            rooms.append(reader.screen.frame.room)
        for _ in range(9):
            await reader.press("-")
            rooms.append(reader.screen.frame.room)
        assert (rooms[0], max(rooms), min(rooms), rooms[-1]) == (72, 76, 48, 48)
        table, y = reader.screen.article.table, reader.screen.article.scroll_offset.y
        assert table.starts[y] <= top <= table.ends[y]


@pytest.mark.parametrize("size", [SMALL, MIDDLE])
async def test_the_focused_pane_is_named_and_the_footer_tells_its_keys(size: tuple[int, int]) -> None:
    async with reading(size=size) as reader:
        assert reader.status().startswith("Text ")
        assert "q quit" in reader.footer()
        await reader.press("2")
        assert reader.status().startswith("Entities ")
        assert reader.footer().startswith("Enter go")
        assert "/ filter" in reader.footer()
        await reader.press("5")
        assert reader.status().startswith("Contexts ")
        await reader.press("1")
        assert reader.status().startswith("Text ")


async def test_five_opens_the_contexts_at_the_bottom_aligned_on_the_mention() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "enter", "5")
        area = reader.screen.frame.areas["contexts"]
        assert (area.width, area.y + area.height) == (80, 22)
        lines = [line for line in reader.area("contexts") if "Varosk" in line and "¶" in line]
        assert len(lines) == 5
        assert len({line.index("Varosk") for line in lines}) == 1
        assert [line[0] for line in lines] == ["▸", " ", " ", " ", " "]
        await reader.press("escape")
        assert "contexts" not in reader.screen.frame.areas
        assert reader.focus() == "1"
