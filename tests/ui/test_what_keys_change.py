"""The table "What each key changes": place, current mention, active set, list cursor, focus."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.ui.driver import LARGE, MIDDLE, Reader, Seen, reading
from tui.session.state import Pane

CHOSEN = "2 j enter"
IN_TEXT = f"{CHOSEN} 1"
AWAY = f"{IN_TEXT} G"

SAME = "–"


class Row(NamedTuple):
    """Keys, and what each column says; a mention as its words and which occurrence of them it is.

    A place is SAME, "moves", or "third": the mention stands at a third of the height. The last of the four
    cursors is that of the contexts, which follow the current mention where nothing else is said."""

    name: str
    before: str
    keys: str
    place: str = SAME
    current: str = SAME
    set: str = SAME
    cursor: tuple[object, object, object, object] | str = SAME
    focus: str = SAME

    @property
    def part(self) -> str:
        """Rows of one part share an app."""
        return self.name.split()[0].rstrip(",")


IN_THE_TEXT = "j down k up pagedown pageup G g end home"
ANYWHERE = "space b ctrl+f ctrl+b d u ctrl+d ctrl+u } { shift+down shift+up"

ROWS = [
    Row("the first j in a list", "2", "j", set="Varosk Energy", cursor=(0, None, None, None)),
    Row("j in a list", CHOSEN, "j", set="Lidia Marén", cursor=(1, None, None, SAME)),
    Row("down in a list", CHOSEN, "down", set="Lidia Marén", cursor=(1, None, None, SAME)),
    Row("k in a list", f"{CHOSEN} j", "k", set="Varosk Energy", cursor=(0, None, None, SAME)),
    Row("G in a list", CHOSEN, "G", set="Dam Safety Act", cursor=(9, None, None, SAME)),
    Row("g in a list", f"{CHOSEN} G", "g", set="Varosk Energy", cursor=(0, None, None, SAME)),
    Row("j in the dates", f"{CHOSEN} 3", "j j j", set="2024-03-12", cursor=(0, 2, None, SAME)),
    Row("j in the measures", f"{CHOSEN} 4", "j", set="€38m", cursor=(0, None, 0, SAME)),
    Row("j in the contexts", f"{CHOSEN} 5", "j", cursor=(0, None, None, 1)),
    Row("k in the contexts", f"{CHOSEN} 5 j j", "k", cursor=(0, None, None, 1)),
    Row("Tab", IN_TEXT, "tab", focus="2"),
    Row("Tab twice", IN_TEXT, "tab tab", focus="3"),
    Row("Tab before anything is chosen", "", "tab", focus="2"),
    Row("shift+Tab", IN_TEXT, "shift+tab", focus="4"),
    *(Row(f"{key} from the text", IN_TEXT, key, focus=key) for key in "2345"),
    *(Row(f"{key} before anything is chosen", "", key, focus=key) for key in "2345"),
    Row("1 from a list", CHOSEN, "1", focus="1"),
    Row("h from a list", CHOSEN, "h", focus="1"),
    Row("l from the text", f"{CHOSEN} 3 1", "l", focus="3"),
    Row("s from the text", IN_TEXT, "s"),
    Row("s from a list", CHOSEN, "s", focus="1"),
    Row("s s from a list", CHOSEN, "s s", focus="1"),
    Row("z from the text", IN_TEXT, "z"),
    Row("z from a list", CHOSEN, "z"),
    Row("z z from a list", CHOSEN, "z z"),
    Row("z, then Enter in the table", "3 j j j j j z", "enter", "third", "tomorrow#0"),
    Row("Enter in a list, mention on the screen", "space d 2 j", "enter", "third", "Varosk#2"),
    Row("Enter in a list, mention elsewhere", "space 2 j", "enter", "third", "Varosk#2"),
    Row("Enter in the dates", f"{CHOSEN} 3 G", "enter", "third", "next Monday#0"),
    Row("Enter in the contexts", f"{CHOSEN} 5 j j", "enter", "third", "Varosk#2"),
    Row("n, mention on the screen", IN_TEXT, "n", current="Varosk#1", cursor=(0, None, None, 1)),
    Row("n, mention elsewhere", IN_TEXT, "n n", "third", "Varosk#2", cursor=(0, None, None, 2)),
    Row("n from a list", CHOSEN, "n", current="Varosk#1", cursor=(0, None, None, 1)),
    Row("N, round to the last", IN_TEXT, "N", "moves", "Varosk#4", cursor=(0, None, None, 4)),
    Row("I", f"{IN_TEXT} n n", "I", "moves", "Varosk#0", cursor=(0, None, None, 0)),
    Row("] to a mark of another set", IN_TEXT, "]", current="Harrow Dam#1"),
    Row("] to a mark elsewhere", f"{IN_TEXT} n n", "] ]", current="4%#0"),
    Row("[ round to the last", "", "[", "moves", "Varosk#4"),
    Row("[", f"{IN_TEXT} n", "[", current="30 m#0"),
    Row("] from a list", CHOSEN, "]", current="Harrow Dam#1"),
    Row("f and a letter", IN_TEXT, "f d", current="Ministry of Water#0", set="Ministry of Water"),
    Row("* on a mark", f"{IN_TEXT} ]", "*", set="Harrow Dam"),
    Row("/ and words", IN_TEXT, "/ v a l l e y", "third", "valley#0", "“valley”", focus="prompt"),
    Row("/, words and Enter", IN_TEXT, "/ v a l l e y enter", "third", "valley#0", "“valley”"),
    Row("/, words and Esc", IN_TEXT, "/ v a l l e y escape"),
    Row("/, words, Enter and Esc", IN_TEXT, "/ v a l l e y enter escape"),
    Row("&", IN_TEXT, "&"),
    Row("& further down", f"{IN_TEXT} n n n", "&"),
    Row("& and & again", f"{IN_TEXT} n n n", "& &"),
    Row("< after f", IN_TEXT, "f d <"),
    Row("< after Enter", f"{IN_TEXT} n 2 j", "enter <"),
    Row("< after a run of n", IN_TEXT, "n n n <", cursor=SAME),
    Row("ctrl+o after f", IN_TEXT, "f d ctrl+o"),
    Row("< >", f"{IN_TEXT} f d", "< >"),
]


def wrong(row: Row, reader: Reader, before: Seen, now: Seen) -> list[str]:
    """The columns in which the row does not hold."""
    found = []
    words, nth = row.current.rsplit("#", 1) if "#" in row.current else ("", "0")
    if row.place == "third":
        if reader.row_of(words, int(nth)) != reader.screen.article.size.height // 3:
            found.append(f"the mention stands on row {reader.row_of(words, int(nth))}")
    elif (now.place != before.place) != (row.place == "moves"):
        found.append(f"place {before.place} -> {now.place}")
    current = before.current
    if row.current != SAME:
        at = reader.offset(words, int(nth))
        current = now.current if (now.current or "").startswith(words) else words
        current = f"{(current or '').rsplit('@')[0]}@{at}"
    if now.current != current:
        found.append(f"current mention {now.current}, not {current}")
    if now.set != (before.set if row.set == SAME else row.set):
        found.append(f"active set {now.set}")
    if now.focus != (before.focus if row.focus == SAME else row.focus):
        found.append(f"focus {now.focus}")
    cursors = before.cursor[:3] if row.cursor == SAME else row.cursor
    if any(c not in (SAME, own) for c, own in zip(cursors, now.cursor, strict=False)):
        found.append(f"cursors {before.cursor} -> {now.cursor}")
    return [f"{row.name}: {words}" for words in found]


@pytest.mark.parametrize("part", sorted({row.part for row in ROWS}))
async def test_a_key_changes_what_the_table_says_and_nothing_else(part: str) -> None:
    found: list[str] = []
    async with reading() as reader:
        for row in ROWS:
            if row.part == part:
                await reader.fresh()
                await reader.press(*row.before.split())
                before = reader.seen()
                await reader.press(*row.keys.split())
                found += wrong(row, reader, before, reader.seen())
    assert found == []


@pytest.mark.parametrize(
    ("before", "keys"), [("1", f"{IN_THE_TEXT} {ANYWHERE}"), ("2", ANYWHERE), ("5", ANYWHERE)]
)
async def test_scrolling_moves_the_text_and_changes_nothing_else(before: str, keys: str) -> None:
    async with reading() as reader:
        await reader.press(*CHOSEN.split(), before)
        for key in keys.split():
            was = reader.seen()
            await reader.press(key)
            now = reader.seen()
            assert now.place != was.place, key
            assert now[1:] == was[1:], key


async def test_a_click_on_a_mark_lights_its_set() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "1")
        article = reader.screen.article
        y = reader.row_of("Ministry of Water")
        x = reader.article()[y].index("Ministry")
        before = reader.seen()
        await reader.pilot.click(article, offset=(x, y))
        await reader.settle()
        now = reader.seen()
        assert now.set == "Ministry of Water"
        assert (now.current or "").startswith("Ministry of Water@")
        assert (now.place, now.cursor[:3], now.focus) == (before.place, before.cursor[:3], "1")
        assert any(line.startswith("▹Ministry of Water") for line in reader.area("entities"))


@pytest.mark.parametrize("keys", ["]", "f b", "] *"])
async def test_the_row_of_a_mark_is_revealed_and_the_cursor_of_its_list_stays(keys: str) -> None:
    async with reading() as reader:
        await reader.press(*IN_TEXT.split(), *keys.split())
        rows = reader.area("entities")
        assert any(line.startswith("▸Varosk Energy") for line in rows)
        assert any(line.startswith("▹Harrow Dam") for line in rows)


async def test_a_row_out_of_view_is_scrolled_into_view_when_its_mark_is_reached() -> None:
    async with reading(size=(80, 10)) as reader:
        assert not any("Harrow Dam" in line for line in reader.area("entities"))
        await reader.press("]", "]")
        assert any(line.startswith("▹Harrow Dam") for line in reader.area("entities"))


async def test_a_mark_of_a_list_that_is_not_shown_puts_a_dot_on_its_tab_and_keeps_the_tab() -> None:
    async with reading() as reader:
        tabs = reader.area("tabs")[0]
        await reader.press("]", "]", "]")
        assert (reader.at()).startswith("Tuesday@")
        assert reader.area("tabs")[0] != tabs
        assert "3Dat•" in reader.area("tabs")[0]
        assert "[2 Ent 10]" in reader.area("tabs")[0]


@pytest.mark.parametrize("size", [MIDDLE, LARGE])
async def test_the_contexts_and_the_strip_come_after_a_rest(size: tuple[int, int]) -> None:
    async with reading(size=size) as reader:
        await reader.press("2", "j")
        assert "Varosk Energy" in reader.lit("active")
        await reader.until(lambda: any("Varosk Energy –/5" in line for line in reader.area("contexts")))
        assert sum("¶" in line for line in reader.area("contexts")) >= 5
        await reader.press("enter", "n")
        assert any("Varosk Energy 2/5" in line for line in reader.area("contexts"))


async def test_moving_in_a_list_dims_nothing_and_moves_no_text() -> None:
    async with reading(size=MIDDLE) as reader:
        before = reader.article()
        people = reader.lit("person")
        await reader.press("3", "j", "j", "j")
        assert reader.lit("active") == ["Tuesday", "12 March"]
        assert reader.lit("person") == people
        assert [line[1:] for line in reader.article()] == [line[1:] for line in before]


async def test_opening_a_file_and_going_round_the_panes_choose_nothing() -> None:
    async with reading(size=MIDDLE) as reader:
        for _ in Pane:
            await reader.press("tab")
            now = reader.seen()
            assert (now.current, now.set, now.cursor) == (None, None, (None, None, None, None))
        assert now.focus == "1"
        assert reader.lit("active") == []


async def test_j_in_the_text_after_enter_in_a_list_keeps_the_set() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "enter", "1", "j", "j")
        assert reader.set_name() == "Varosk Energy"
        assert "Varosk" in reader.lit("active")
        assert reader.seen().cursor[0] == 0
