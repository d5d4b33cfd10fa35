"""Walking from mention to mention: counters, wrapping, labels, jumps, forms, the card, the minimap."""

from __future__ import annotations

import pytest

from tests.ui.driver import FIRST, LARGE, MIDDLE, SMALL, reading


async def test_n_counts_and_says_when_it_wraps() -> None:
    async with reading() as reader:
        await reader.press(*FIRST)
        assert "Varosk Energy ORG 1/5" in reader.status()
        for place in range(2, 6):
            await reader.press("n")
            assert f"Varosk Energy ORG {place}/5" in reader.status()
            assert reader.lit("current")[0].startswith("Varosk")
        await reader.press("n")
        assert "wrapped" in reader.status()
        assert "1/5" in reader.status()
        await reader.press("N")
        assert "wrapped" in reader.status()
        assert "5/5" in reader.status()
        await reader.press("N")
        assert "wrapped" not in reader.status()
        assert "4/5" in reader.status()


async def test_n_without_a_set_says_how_to_get_one() -> None:
    async with reading() as reader:
        await reader.press("n")
        assert "nothing is chosen" in reader.status()
        assert reader.seen().current is None


async def test_n_from_a_passed_row_goes_to_the_next_mention_after_the_reading_line() -> None:
    async with reading() as reader:
        await reader.press("space", "space", "2", "j")
        assert "Varosk Energy ORG –/5" in reader.status()
        await reader.press("n")
        after = [reader.offset("Varosk", nth) for nth in range(5)]
        top = reader.screen.article.window.start
        assert reader.session.current is not None
        assert reader.session.current.start in after
        assert reader.session.current.start >= top


async def test_a_mark_outside_the_set_leaves_the_counter_without_a_place() -> None:
    async with reading() as reader:
        await reader.press(*FIRST, "]")
        assert reader.at().startswith("Harrow Dam@")
        assert "Varosk Energy ORG –/5" in reader.status()
        assert reader.lit("current") == ["Harrow Dam"]
        assert "Varosk Energy" in reader.lit("active")


async def test_the_status_line_points_to_where_the_set_is() -> None:
    async with reading() as reader:
        await reader.press(*FIRST)
        assert "▼" not in reader.status()
        await reader.press("space")
        await reader.press("d")
        here = reader.screen.article.window
        after = next(n for n in range(5) if reader.offset("Varosk", n) >= here.start)
        if reader.offset("Varosk", after) < here.end:
            await reader.press("}")
        await reader.press("2", "j")
        await reader.press("1", "g")
        assert reader.set_name() == "Lidia Marén"
        await reader.press("space")
        assert "next ▼ ¶16" in reader.status()
        await reader.press("2", "j", "1", "G")
        assert reader.set_name() == "Ministry of Water"
        assert "prev ▲ ¶2" in reader.status()


async def test_brackets_walk_marks_of_every_kind_in_the_order_of_the_text_and_wrap() -> None:
    async with reading() as reader:
        met = []
        for _ in range(6):
            await reader.press("]")
            met.append(reader.at().split("@")[0])
        assert met == ["Varosk Energy", "Harrow Dam", "Tuesday", "Ministry of Water", "30 m", "Varosk"]
        for _ in range(5):
            await reader.press("[")
        assert reader.at().startswith("Varosk Energy@")
        await reader.press("[")
        assert "wrapped" in reader.status()
        assert reader.at() == f"Varosk Energy@{reader.offset('Varosk', 4)}"


async def test_labels_lie_over_the_text_which_does_not_shift() -> None:
    async with reading() as reader:
        before = reader.article()
        await reader.press("f")
        labelled = reader.article()
        assert [reader.cell(w) for w in ("Varosk Energy", "Harrow Dam on", "Tuesday")] == ["a", "b", "c"]
        for row, (old, new) in enumerate(zip(before, labelled, strict=True)):
            changed = [i for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
            assert len(old) == len(new), row
            assert len(changed) <= len(reader.lit("label"))
        assert reader.lit("label")[:3] == ["a", "b", "c"]
        await reader.press("escape")
        assert reader.article() == before
        assert reader.focus() == "1"
        assert reader.seen().current is None


async def test_a_letter_that_labels_nothing_leaves_the_labels() -> None:
    async with reading() as reader:
        await reader.press("f", "0")
        assert "no such label" in reader.status()
        assert reader.lit("label") == []
        assert reader.seen().set is None


async def test_many_marks_get_labels_of_two_letters() -> None:
    async with reading(size=LARGE) as reader:
        await reader.press("f")
        letters = reader.lit("label")
        assert len(letters) > 26
        first = letters[0]
        pair = next(label for label in letters if len(label) == 2)
        assert first not in (pair[0], pair)
        await reader.press(pair[0])
        assert reader.lit("label") != []
        await reader.press(pair[1])
        assert reader.lit("label") == []
        assert reader.seen().current is not None


async def test_star_lights_the_word_under_the_cursor_where_there_is_no_mark() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "1", *["}"] * 8)
        await reader.press("*")
        found = reader.screen.active()
        assert found is not None
        assert found.label == "SEARCH"
        assert reader.lit("current") != []


async def test_jumps_go_back_and_forward_with_mention_and_set() -> None:
    async with reading() as reader:
        await reader.press(*FIRST)
        start = reader.seen()[:3]
        await reader.press("n", "n", "N", "]")
        await reader.press("f", "a")
        labelled = reader.seen()[:3]
        await reader.press("G")
        end = reader.seen()[:3]
        await reader.press("<")
        assert reader.seen()[:3] == labelled
        await reader.press("<")
        await reader.press("<")
        assert reader.seen()[:3] == start
        await reader.press(">", ">")
        assert reader.seen()[:3] == labelled
        await reader.press(">")
        assert reader.seen()[:3] == end
        await reader.press(">")
        assert "no jump after this one" in reader.status()


async def test_back_at_the_beginning_says_so() -> None:
    async with reading() as reader:
        await reader.press("<")
        assert "no jump before this one" in reader.status()


async def test_h_adds_noun_phrases_then_pronouns_and_counts_them() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press(*FIRST)
        assert (
            "Varosk Energy ORG 1/5 names (+2) · aka Varosk · H adds 1 noun phrase, 1 pronoun"
            in reader.status()
        )
        await reader.press("H", "k")
        assert "1/6" in reader.status()
        assert any("Varosk Energy" in line and " 6 " in line for line in reader.area("entities"))
        assert "The company" in reader.lit("quiet")
        await reader.press("H", "k")
        assert "1/7" in reader.status()
        await reader.press("H", "k")
        assert "1/5 names (+2)" in reader.status()
        assert reader.lit("quiet") == []


@pytest.mark.parametrize("size", [SMALL, MIDDLE])
async def test_enter_again_opens_the_card_and_esc_gives_the_contexts_back(size: tuple[int, int]) -> None:
    async with reading(size=size) as reader:
        await reader.press("2", "j", "enter")
        assert "Card ·" not in reader.text()
        await reader.press("enter")
        assert any("Card · Varosk Energy ORG" in line for line in reader.area("contexts"))
        await reader.press("escape")
        assert "Card ·" not in reader.text()
        assert reader.set_name() == "Varosk Energy"
        assert bool(reader.area("contexts")) is (size == MIDDLE)


async def test_the_card_does_not_cover_its_mention() -> None:
    async with reading() as reader:
        for _ in range(30):
            await reader.press("]")
            row = reader.screen.article.cursor_row - reader.screen.article.scroll_offset.y
            if row > 14:
                break
        assert row > 14, "a mark in the lower third of the screen"
        mention = reader.at()
        await reader.press("enter")
        assert any("Card ·" in line for line in reader.area("contexts"))
        assert reader.at() == mention
        assert reader.lit("current") != []


async def test_the_minimap_shows_where_the_set_occurs_and_where_one_is() -> None:
    async with reading() as reader:
        plain = "".join(reader.area("minimap"))
        assert not set(plain) & set("▪█▌")
        await reader.press(*FIRST)
        lit = "".join(reader.area("minimap"))
        assert lit.count("▌") == 1
        assert lit.count("▪") + lit.count("█") >= 2
        top = lit.index("▌")
        await reader.press("n", "n", "n", "n")
        assert "".join(reader.area("minimap")).index("▌") > top
