"""What stands where at every size, and the reading place over a change of size."""

from __future__ import annotations

import pytest
from rich.style import Style
from textual.geometry import Region

from tests.ui.driver import LARGE, MIDDLE, SMALL, Reader, reading
from tui.layout.frame import NARROWEST, TABBED, WIDEST, Frame, frame

COLUMNS, ROWS = range(20, 221), range(8, 71)
SHOWN = ("article", "entities", "dates", "measures", "contexts")


def frames(columns: int, rows: int, **more: object) -> list[Frame]:
    """The frames of one size whichever pane has the focus."""
    tab = {"entities": "entities", "dates": "dates", "measures": "measures"}
    return [
        frame(columns, rows, shown=pane, tab=tab.get(pane, "entities"), paragraphs=48, **more)  # type: ignore[arg-type]
        for pane in SHOWN
    ]


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"sides": False},
        {"zoomed": True},
        {"contexts": True},
        {"width": 76},
        {"width": 48},
        {"dated": True},
    ],
    ids=["plain", "no sides", "zoomed", "contexts open", "widest", "narrowest", "dated"],
)
def test_areas_lie_on_the_screen_and_never_on_each_other(more: dict[str, object]) -> None:
    wrong = []
    for columns in range(20, 221, 3):
        for rows in (*range(8, 20), 24, 33, 34, 40, 60, 70):
            for made in frames(columns, rows, **more):
                screen = Region(0, 0, columns, rows)
                regions = [Region(*area) for area in made.areas.values()]
                if any(not region.area or not screen.contains_region(region) for region in regions):
                    wrong.append((columns, rows, made.mode, "outside"))
                # Together they are as large as their union exactly when no two overlap.
                pairs = [(a, b) for i, a in enumerate(regions) for b in regions[:i] if a.overlaps(b)]
                if pairs:
                    wrong.append((columns, rows, made.mode, "overlap"))
    assert wrong == []


def test_the_text_is_as_wide_as_the_design_says_at_every_size() -> None:
    wrong: list[tuple[object, ...]] = []
    for columns in COLUMNS:
        for rows in ROWS:
            made = frame(columns, rows)
            text, room = made.areas["article"], made.room
            if not room <= 72 or (columns >= TABBED and room < NARROWEST):
                wrong.append((columns, rows, room))
            if made.margin + made.gutter + room > text.width or text.x + text.width >= columns:
                wrong.append((columns, rows, text))
            if frame(columns, rows, width=WIDEST).room > WIDEST:
                wrong.append((columns, rows, "wide"))
    assert wrong == []


def test_a_timeline_under_the_text_takes_three_rows_and_no_width() -> None:
    for columns, rows in ((180, 50), (200, 60), (220, 70)):
        without, dated = frame(columns, rows), frame(columns, rows, dated=True)
        text, line = dated.areas["article"], dated.areas["timeline"]
        assert dated.room == without.room
        assert (line.y, line.height) == (text.y + text.height, 3)
        assert text.height + 3 == without.areas["article"].height
    for columns, rows in ((179, 60), (200, 49), (120, 40), (80, 24)):
        assert frame(columns, rows, dated=True) == frame(columns, rows)


@pytest.mark.parametrize("width", [48, 64, 72, 76])
def test_a_larger_window_never_makes_the_text_narrower(width: int) -> None:
    rooms = {(c, r): frame(c, r, width=width).room for c in COLUMNS for r in ROWS}
    assert [size for size, room in rooms.items() if room < rooms.get((size[0] - 1, size[1]), 0)] == []
    assert [size for size, room in rooms.items() if room < rooms.get((size[0], size[1] - 1), 0)] == []


@pytest.mark.parametrize(
    ("columns", "rows", "panes"),
    [
        (77, 24, "article"),
        (78, 24, "article entities tabs"),
        (80, 24, "article entities tabs"),
        (117, 33, "article entities tabs"),
        (116, 34, "article entities tabs"),
        (117, 34, "article entities dates measures contexts"),
        (120, 40, "article entities dates measures contexts"),
        (200, 60, "article entities dates measures contexts divider2"),
    ],
)
def test_the_panes_that_there_is_room_for(columns: int, rows: int, panes: str) -> None:
    made = set(frame(columns, rows).areas)
    for name in ("article", "entities", "tabs", "dates", "measures", "contexts", "divider2"):
        assert (name in made) is (name in panes.split()), name


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        (24, {"header", "status", "footer"}),
        (18, {"header", "status", "footer"}),
        (17, {"status", "footer"}),
        (12, {"status", "footer"}),
        (11, {"status"}),
        (8, {"status"}),
    ],
)
def test_low_screens_give_up_header_and_footer(rows: int, lines: set[str]) -> None:
    assert {"header", "status", "footer"} & set(frame(80, rows).areas) == lines


def shown_first(reader: Reader) -> int:
    """The offset of the first character on the screen."""
    article = reader.screen.article
    return article.table.starts[article.scroll_offset.y]


async def test_the_reading_place_and_all_that_is_chosen_are_kept_over_every_size() -> None:
    async with reading(size=(80, 24)) as reader:
        await reader.press("2", "j", "enter", "1", "n", "n")
        place, before = reader.screen.article.place, reader.seen()
        for columns, rows in [(60, 20), (80, 24), (117, 34), (120, 40), (150, 40), (200, 60), (80, 24)]:
            await reader.resize(columns, rows)
            table, first = reader.screen.article.table, reader.screen.article.scroll_offset.y
            reachable = len(table) - reader.screen.article.size.height
            assert first == min(table.row_of(place), reachable)
            assert table.starts[first] <= place
            lines = reader.lines()
            assert len(lines) == rows
            assert {len(line) for line in lines} == {columns}
            assert reader.lit("current") == ["Varosk Energy"]
            assert reader.seen()[1:3] == before[1:3]
        assert reader.seen() == before
        assert shown_first(reader) <= place


async def test_a_narrow_terminal_shows_a_list_over_the_text_and_enter_goes_back_to_it() -> None:
    async with reading(size=(60, 20)) as reader:
        assert "entities" not in reader.screen.frame.areas
        await reader.press("2")
        assert reader.screen.frame.areas["entities"].width == 60
        assert "article" not in reader.screen.frame.areas
        await reader.press("j", "j", "enter")
        assert reader.focus() == "1"
        assert reader.lit("current") == ["Lidia Marén"]


@pytest.mark.parametrize("size", [(20, 8), (30, 9), (40, 12), (78, 17), (116, 33), (149, 34), (220, 70)])
async def test_odd_sizes_draw_text_status_and_lists_without_a_gap(size: tuple[int, int]) -> None:
    async with reading(size=size) as reader:
        assert {len(line) for line in reader.lines()} == {size[0]}
        assert "Cracks found" in reader.article()[0]
        await reader.press("2", "j", "5", "3", "z", "z", "1", "f", "escape")
        assert {len(line) for line in reader.lines()} == {size[0]}
        assert reader.set_name() == "Varosk Energy"


async def test_the_ascii_mode_draws_no_line_or_block_of_its_own() -> None:
    async with reading(ascii=True, size=(80, 24)) as reader:
        await reader.press("2", "j", "enter", "1")
        drawn = set("".join(reader.article() + reader.area("minimap") + reader.area("divider")))
        assert drawn & set("│┃▪▌█·▸▎") == set()
        assert any(line.startswith(">") for line in reader.article())


@pytest.mark.parametrize("size", [SMALL, MIDDLE, LARGE])
async def test_the_ascii_mode_has_no_line_or_block_in_the_panes_either(size: tuple[int, int]) -> None:
    async with reading(ascii=True, size=size) as reader:
        await reader.press("2", "j", "enter", "enter", "3", "4", "j", "]")
        assert set(reader.text()) & set("─│┃┊▁▂▃▄▅▆▇█▸▹›▪▌▼▲≠") == set()
        assert any(line.startswith(">") for line in reader.area("measures"))
        await reader.press("?")
        assert set(reader.text()) & set("─│┃▁▊▎▔▸") == set()


async def test_without_colour_active_and_current_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading() as reader:
        await reader.press("2", "j", "enter", "p", "1", "n")
        styles: dict[str, Style] = {}
        for y in range(reader.screen.article.size.height):
            for segment in reader.screen.article.render_line(y):
                assert segment.style is not None
                styles.setdefault(segment.text, segment.style)
        assert styles["Varosk"].reverse
        assert styles["Varosk"].bold
        assert styles["Varosk Energy"].reverse
        assert styles["Harrow Dam"].underline
        assert not styles["Harrow Dam"].reverse
