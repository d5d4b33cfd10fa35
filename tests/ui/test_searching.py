"""Searching the text, and filtering the lists."""

from __future__ import annotations

import pytest

from tests.ui.driver import MIDDLE, SMALL, Reader, Size, reading
from tests.ui.fakes import marked
from tui.session.state import Choice, Pane

ODD = marked(
    """\
A visit to the café

The café’s owner called it a “quiet
harbour for the weary” and closed
the doors at nine. He had never seen
so many guests in a single evening.

Visitors came from the harbour, from the
Harbour Street and from the market; they
said that it was “a quiet place” and that
nobody there had asked them for anything.
""",
    wrapped=True,
)


def filtered(reader: Reader, pane: Pane = Pane.ENTITIES) -> str:
    """What a list is filtered by."""
    return reader.session.view(pane).query


async def found(reader: Reader, words: str) -> list[str]:
    """What a search lights, as it stands in the text."""
    await reader.press("/")
    await reader.type(words)
    await reader.press("enter")
    made = reader.screen.active()
    assert made is not None
    assert made.target.choice is Choice.SEARCH
    return [reader.words(span) or "" for span in made.spans]


@pytest.mark.parametrize(
    ("typed", "hits"),
    [
        ("cafe", ["café", "café"]),
        ("café", ["café", "café"]),
        ("cafe's", ["café’s"]),
        ('"quiet harbour', ["“quiet harbour"]),
        ("closed the doors", ["closed the doors"]),
        ("harbour", ["harbour", "harbour", "Harbour"]),
        ("Harbour", ["Harbour"]),
        ("harbour street", ["Harbour Street"]),
    ],
)
async def test_search_ignores_case_accents_quotes_and_line_ends(typed: str, hits: list[str]) -> None:
    async with reading(ODD) as reader:
        assert await found(reader, typed) == hits
        assert f"/{len(hits)}" in reader.status()


async def test_search_is_lit_as_one_types_and_esc_gives_all_back() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "j", "enter", "1")
        before, article = reader.seen(), reader.article()
        await reader.press("/")
        await reader.type("wall")
        assert "wall" in [*reader.lit("active"), *reader.lit("current")]
        assert reader.set_name() == "“wall”"
        assert "1/" in reader.lines()[-2]
        await reader.press("escape")
        assert reader.seen() == before
        assert reader.article() == article


async def test_typing_on_and_back_lights_what_is_typed() -> None:
    async with reading() as reader:
        await reader.press("/")
        await reader.type("cold joint")
        place = reader.seen().place
        await reader.type("zz")
        assert "none" in reader.lines()[-2]
        assert reader.seen().set is None
        await reader.press("backspace", "backspace")
        assert (reader.set_name(), reader.seen().place) == ("“cold joint”", place)


async def test_a_kept_search_is_walked_by_n_and_esc_gives_the_former_set_back() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "enter", "1")
        before = reader.seen()
        assert len(await found(reader, "wall")) >= 4
        first = reader.at()
        await reader.press("n")
        assert reader.at().startswith("wall@")
        assert reader.at() != first
        await reader.press("escape")
        assert reader.seen()[:3] == before[:3]
        await reader.press(";")
        assert reader.set_name() == "“wall”"


async def test_esc_after_another_set_was_chosen_does_not_bring_the_search_back() -> None:
    async with reading() as reader:
        await found(reader, "wall")
        await reader.press("2", "j", "enter")
        place = reader.seen().place
        await reader.press("escape")
        assert reader.seen().place == place
        assert reader.set_name() is None


async def test_an_empty_search_changes_nothing() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "1")
        before = reader.seen()
        await reader.press("/", "enter")
        assert reader.seen() == before


async def test_what_is_not_found_is_said_and_nothing_changes() -> None:
    async with reading() as reader:
        before = reader.seen()
        await reader.press("/")
        await reader.type("zeppelin")
        await reader.press("enter")
        assert "not found" in reader.lines()[-2]
        await reader.press("escape")
        assert reader.seen() == before


async def test_search_in_a_fold_says_how_many_are_folded_away() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "enter", "1", "&")
        total = len(await found(reader, "wall"))
        away = reader.status().rsplit("+", 1)[-1].split()[0]
        assert "folded away" in reader.status()
        assert 0 < int(away) <= total
        assert reader.session.fold is not None


@pytest.mark.parametrize("size", [SMALL, MIDDLE])
async def test_a_filter_narrows_the_list_as_one_types_and_stands_in_the_title(size: Size) -> None:
    async with reading(size=size) as reader:
        await reader.press("2", "/")
        await reader.type("mini")
        rows = [line for line in reader.area("entities") if "ORG" in line]
        assert len(rows) == 2
        assert reader.set_name() is None
        await reader.press("enter")
        assert reader.set_name() == "Ministry of Water"
        assert any(line.startswith("▸Min") for line in reader.area("entities"))
        title = reader.area("tabs")[0] if size == SMALL else reader.area("entities")[0]
        assert "/mini 2 of 10" in title
        assert reader.focus() == "2"
        await reader.press("escape")
        assert filtered(reader) == ""
        assert any("Harrow Dam" in line for line in reader.area("entities"))


async def test_esc_while_a_filter_is_typed_drops_it() -> None:
    async with reading() as reader:
        before = reader.area("entities")
        await reader.press("2", "/")
        await reader.type("mini")
        await reader.press("escape")
        assert filtered(reader) == ""
        assert reader.area("entities") == before
        assert reader.focus() == "2"


async def test_arrows_move_in_the_list_that_is_filtered_and_enter_keeps_their_row() -> None:
    async with reading() as reader:
        await reader.press("2", "/")
        await reader.type("mini")
        await reader.press("down", "down")
        assert reader.focus() == "prompt"
        assert reader.set_name() == "Ministry of the Interior"
        await reader.press("up", "down", "enter")
        assert reader.set_name() == "Ministry of the Interior"
        assert reader.seen().cursor[0] == 1


async def test_a_filter_without_a_match_searches_the_text() -> None:
    async with reading() as reader:
        await reader.press("2", "/")
        await reader.type("school bus")
        assert any("no match" in line for line in reader.area("entities"))
        await reader.press("enter")
        assert reader.set_name() == "“school bus”"
        assert reader.lit("current") == ["school bus"]
        assert (reader.focus(), filtered(reader)) == ("1", "")


@pytest.mark.parametrize(
    ("pane", "typed", "row"), [("3", "may 2023", "2023-05"), ("4", "repair", "€38m"), ("2", "maren", "Lidia")]
)
async def test_every_list_is_filtered_by_what_its_rows_say(pane: str, typed: str, row: str) -> None:
    async with reading(size=MIDDLE) as reader:
        name = {"2": "entities", "3": "dates", "4": "measures"}[pane]
        await reader.press(pane, "/")
        await reader.type(typed)
        await reader.press("enter")
        lines = [line for line in reader.area(name)[1:] if line.strip() and "┊" not in line]
        assert len([line for line in lines if line.startswith("▸")]) == 1
        assert row in lines[0]
        assert f"/{typed} 1 of " in reader.area(name)[0]
