"""Where the text has the screen for itself: a card and a list come over it, and Esc gives it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.ui.driver import MIDDLE, SMALL, Reader, reading
from tests.ui.fakes import marked

NARROW = (60, 18)
VAROSK = ("2", "j", "enter")
"""Goes to the first mention of the first entity."""


def card(reader: Reader) -> str:
    """The title of the card; nothing where none is on the screen."""
    title = reader.title("contexts") if reader.area("contexts") else ""
    return title if "Card" in title else ""


async def test_enter_in_a_drawer_shows_the_mention_at_a_third_of_the_height() -> None:
    async with reading(size=NARROW) as reader:
        await reader.press("space", "space", *VAROSK)
        current = reader.session.current
        assert current is not None
        article = reader.screen.article
        row = article.table.row_of(current.start) - article.scroll_offset.y
        assert reader.seen().focus == "1"
        assert row == article.size.height // 3


async def test_enter_in_the_contexts_of_a_narrow_screen_shows_the_mention() -> None:
    async with reading(size=NARROW) as reader:
        await reader.press(*VAROSK, "5", "j", "j", "enter")
        assert reader.screen.pane.heading == "Text"
        assert "Varosk Energy ORG 3/5" in reader.status()
        assert reader.lit("current")


@pytest.mark.parametrize("before", [(), ("z",), ("s",)], ids=["narrow", "zoomed", "no sides"])
async def test_the_card_opens_over_a_text_that_stands_alone(before: tuple[str, ...]) -> None:
    async with reading(size=NARROW if not before else SMALL) as reader:
        await reader.press("space", "space", *VAROSK, "1", *before)
        place = reader.seen().place
        await reader.press("enter")
        assert "Varosk Energy" in card(reader)
        await reader.press("escape")
        assert reader.seen().place == place
        assert not card(reader)
        assert reader.screen.pane.heading == "Text"
        assert not reader.area("contexts")
        assert "Varosk Energy ORG" in reader.status()


async def test_esc_closes_a_drawer_before_it_drops_the_set() -> None:
    async with reading(size=NARROW) as reader:
        await reader.press(*VAROSK, "3", "escape")
        assert reader.article()
        assert "Varosk Energy ORG 1/5" in reader.status()


async def test_contexts_that_were_open_come_back_when_the_card_is_closed() -> None:
    async with reading() as reader:
        await reader.press(*VAROSK, "5", "1", "enter")
        assert card(reader)
        await reader.press("escape")
        assert "Contexts" in reader.title("contexts")
        await reader.press("escape")
        assert not reader.area("contexts")


async def test_left_and_right_step_through_the_dates() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("3", "g", "right")
        first = reader.status()
        assert reader.seen().focus == "3"
        await reader.press("right")
        assert reader.status() != first
        await reader.press("left")
        assert reader.status() == first
        await reader.press("2", "left")
        assert reader.seen().focus == "1"


async def test_a_fold_is_named_at_80_columns_whatever_is_pinned() -> None:
    async with reading() as reader:
        await reader.press(*VAROSK, "p", "j", "enter", "p", "&", "n")
        assert "folded · & unfolds" in reader.status()


async def test_the_tab_tells_of_how_many_a_narrowed_list_shows() -> None:
    async with reading() as reader:
        await reader.press("2", "t", "p")
        total = len(reader.screen.known.entities)
        shown = len(reader.screen.lists[reader.screen.pane].current())
        assert 0 < shown < total
        assert f"[2 Ent {shown} of {total}]" in reader.text()


async def test_a_filter_without_a_match_says_where_enter_goes() -> None:
    async with reading() as reader:
        await reader.press("2", "/")
        await reader.type("zzz")
        assert "no match: Enter searches the text" in reader.text()


async def test_help_covers_the_readers_footer_with_its_own() -> None:
    async with reading() as reader:
        await reader.press("?")
        assert "Esc close" in reader.lines()[-1]
        assert "mention" not in reader.lines()[-1]


async def test_what_a_value_was_reached_by_is_begun_where_it_does_not_fit() -> None:
    async with reading() as reader:
        await reader.press("3", "j")
        why = "the Monday of the week in which the briefing was published, by its date line and its weekdays"
        dates = tuple(replace(date, how=why) for date in reader.screen.known.dates)
        reader.screen.analysis = replace(reader.screen.known, dates=dates)
        await reader.press("k")
        assert " · the Monday of the" in reader.status()
        assert reader.status().endswith("…")


async def test_n_under_a_drawer_shows_the_mention_once_the_text_is_back() -> None:
    async with reading(size=(70, 24)) as reader:
        await reader.press("2", "j", "n", "n", "n", "n")
        assert reader.focus() == "2"
        assert reader.at() == f"Varosk@{reader.offset('Varosk has named')}"
        await reader.press("1")
        assert "Varosk has named" in " ".join(reader.article())
        assert 4 <= reader.row_of("Varosk has named") <= 9, "at a third of the height"


async def test_the_counter_is_right_after_enter_in_a_drawer_over_a_text_that_need_not_scroll() -> None:
    given = marked("Vote\n\n[Orra Lund|PERSON] left. Then [Lund|PERSON alias = Orra Lund] slept.")
    async with reading(given, NARROW) as reader:
        await reader.press(*VAROSK)
        assert reader.focus() == "1"
        assert "Orra Lund PERSON 1/2" in reader.status()


async def test_the_line_of_tabs_fits_however_many_entities_there_are() -> None:
    names = "; ".join(f"[{a}{b}{c}or|PERSON] spoke" for a in "BDFGH" for b in "aeiou" for c in "klmnr")
    async with reading(marked(f"Roll call\n\nIn the hall {names}.")) as reader:
        assert "[2 Ent 125]" in reader.area("tabs")[0]
        assert reader.area("tabs")[0].split()[-1].startswith("5")
        assert "…" not in reader.area("tabs")[0]


async def test_the_footer_says_whether_the_key_folds_or_unfolds() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press(*VAROSK, "1")
        assert "& fold" in reader.footer()
        await reader.press("&")
        assert "& unfold" in reader.footer()
        await reader.press("enter", "enter")
        assert "& unfold" in reader.footer()
        await reader.press("&")
        assert "& fold" in reader.footer()
