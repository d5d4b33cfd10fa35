"""The mouse: rows, marks, the minimap, the wheel; all of it is on keys too."""

from __future__ import annotations

from textual import events

from tests.ui.driver import MIDDLE, Reader, reading


async def click(reader: Reader, name: str, x: int, y: int) -> None:
    """Click on a cell of a widget's area."""
    area = reader.screen.frame.areas[name]
    await reader.pilot.click(offset=(area.x + x, area.y + y))
    await reader.settle()


async def test_a_click_on_a_row_goes_to_its_mention_and_gives_the_list_the_keys() -> None:
    async with reading(size=MIDDLE) as reader:
        row = next(y for y, line in enumerate(reader.area("entities")) if "Dam Safety Act" in line)
        await click(reader, "entities", 3, row)
        assert (reader.focus(), reader.set_name()) == ("2", "Dam Safety Act")
        assert reader.lit("current") == ["Dam Safety Act"]
        assert reader.area("entities")[row].startswith("▸Dam Safety Act")


async def test_a_click_on_a_context_goes_there() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "j", "enter")
        row = next(y for y, line in enumerate(reader.area("contexts")) if line.startswith(" ¶16"))
        await click(reader, "contexts", 5, row)
        assert reader.at() == f"Varosk Energy@{reader.offset('Varosk', 4)}"
        assert reader.focus() == "5"


async def test_a_click_on_plain_words_moves_the_reading_cursor_alone() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "j", "enter")
        y = reader.row_of("Nobody was hurt")
        await click(reader, "article", reader.article()[y].index("Nobody"), y)
        assert reader.set_name() == "Varosk Energy"
        await reader.press("y")
        assert reader.app.clipboard.startswith("“Nobody was hurt.”")


async def test_a_click_on_the_minimap_goes_to_that_part_of_the_text() -> None:
    async with reading() as reader:
        await click(reader, "minimap", 0, 20)
        assert reader.screen.article.window.end == len(reader.screen.document.text.rstrip())
        await click(reader, "minimap", 0, 0)
        assert reader.screen.article.window.start == 0
        assert reader.seen().set is None


async def test_the_wheel_scrolls_the_text_and_chooses_nothing() -> None:
    async with reading() as reader:
        before = reader.seen()
        article = reader.screen.article
        wheel = {"delta_x": 0, "delta_y": 1, "button": 0, "shift": False, "meta": False, "ctrl": False}
        for _ in range(3):
            article.post_message(events.MouseScrollDown(article, 5, 5, **wheel))  # type: ignore[arg-type]
            await reader.settle()
        now = reader.seen()
        assert now.place > before.place
        assert now[1:] == before[1:]
