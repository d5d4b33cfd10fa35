"""Walking from mention to mention: counters, wrapping, labels, pins, jumps, folding, forms."""

from __future__ import annotations

import pytest

from tests.ui.driver import LARGE, MIDDLE, SMALL, Reader, reading
from tests.ui.fakes import marked

FIRST = ("2", "j", "enter", "1")
"""Chooses Varosk Energy, goes to its first mention and back into the text."""

COUNCIL = marked("""\
Council split over budget

[Dana Orrin|PERSON] left the hall early. [Orrin|PERSON alias = Dana Orrin] gave no reason.

[The mayor of Tessel|PERSON title = Dana Orrin] will speak later, and
[she|PERSON pronoun = Dana Orrin] may resign.
""")
LOUD = ("active", "current", "label")


def pins(reader: Reader) -> list[str]:
    """Letters and names of the pins, as the status line tells them."""
    return [part for part in reader.status().split(" · ") if part.startswith("pin ")]


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


async def test_semicolon_goes_back_to_the_set_last_used_and_not_to_one_passed_over() -> None:
    async with reading() as reader:
        await reader.press(*FIRST, "n")
        await reader.press("2", "j", "j", "j", "enter")
        assert reader.set_name() == "Oldbrook"
        await reader.press(";")
        assert reader.set_name() == "Varosk Energy"
        await reader.press(";")
        assert reader.set_name() == "Oldbrook"
        await reader.press("j")
        assert reader.set_name() == "River Lenn"
        await reader.press(";")
        assert reader.set_name() == "Oldbrook"


async def test_semicolon_without_a_set_says_so() -> None:
    async with reading() as reader:
        await reader.press(";")
        assert "no other set" in reader.status()
        assert reader.seen().set is None


async def test_pins_are_drawn_lettered_walked_by_semicolon_and_given_back() -> None:
    async with reading() as reader:
        await reader.press(*FIRST, "p")
        assert "pinned as A" in reader.status()
        await reader.press("2", "j", "p", "j", "enter", "1")
        assert pins(reader) == ["pin A Varosk Energy", "pin B Lidia Marén"]
        assert reader.set_name() == "Ministry of Water"
        assert "Varosk Energy" in reader.lit("pin")
        assert "Lidia Marén" in reader.lit("pin")
        assert any("Varosk Energy" in line and " A " in line for line in reader.area("entities"))
        sets = []
        for _ in range(3):
            await reader.press(";")
            sets.append(reader.set_name())
        assert sets == ["Varosk Energy", "Lidia Marén", "Varosk Energy"]
        await reader.press("p")
        assert "unpinned A" in reader.status()
        await reader.press("P")
        assert reader.lit("pin") == []
        assert "pins cleared" in reader.status()
        await reader.press("P", "j", "k")
        assert pins(reader) == ["pin B Lidia Marén"]


async def test_a_sixth_pin_is_refused_with_a_word() -> None:
    async with reading() as reader:
        await reader.press("2", *["j", "p"] * 6)
        assert "five pins are all there are" in reader.status()
        assert [pin.letter for pin in reader.session.pins] == list("ABCDE")


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


async def test_fold_shows_the_paragraphs_of_the_set_and_the_pins_and_unfolds_where_one_was() -> None:
    async with reading() as reader:
        await reader.press(*FIRST, "n", "n")
        before = reader.article()
        mention = reader.session.current
        await reader.press("&")
        assert reader.lit("current") == ["Varosk Energy"]
        assert "5 paragraphs of" in reader.status()
        numbers = [line[1:3].strip() for line in reader.article() if line[1:3].strip().isdigit()]
        assert numbers == [n for n in ("1", "2", "8", "13", "16") if n in numbers]
        assert not any("cold joint" in line for line in reader.article())
        await reader.press("g")
        assert [line[1:3].strip() for line in reader.article() if line[1:3].strip()][:3] == ["1", "2", "8"]
        await reader.press("n", "&")
        assert "cold joint" in reader.screen.document.text
        assert reader.session.fold is None
        assert len(reader.article()) == len(before)
        assert mention is not None


async def test_unfolding_gives_the_same_screen_back() -> None:
    async with reading() as reader:
        await reader.press(*FIRST, "n", "n")
        before = reader.article()
        await reader.press("&", "&")
        assert reader.article() == before


async def test_a_fold_keeps_its_sets_when_another_becomes_active() -> None:
    async with reading() as reader:
        await reader.press(*FIRST, "&")
        blocks = reader.screen.article.table.shown
        await reader.press("2", "j")
        assert reader.set_name() == "Lidia Marén"
        assert reader.screen.article.table.shown == blocks


async def test_a_jump_to_what_is_folded_away_unfolds() -> None:
    async with reading() as reader:
        await reader.press("2", "G", "enter", "1", "&")
        assert "1 paragraphs of" in reader.status() or "1 paragraph of" in reader.status()
        await reader.press("2", "g", "enter")
        assert reader.session.fold is None
        assert reader.lit("current")[0].startswith("Varosk")


async def test_fold_without_a_set_says_what_to_do() -> None:
    async with reading() as reader:
        before = reader.article()
        await reader.press("&")
        assert "choose a set first" in reader.status()
        assert reader.article() == before


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
