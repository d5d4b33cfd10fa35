"""Sets side by side: flipping between them, pins, and folding the text to their paragraphs."""

from __future__ import annotations

from tests.ui.driver import FIRST, Reader, reading


def pins(reader: Reader) -> list[str]:
    """Letters and names of the pins, as the status line tells them."""
    return [part for part in reader.status().split(" · ") if part.startswith("pin ")]


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
