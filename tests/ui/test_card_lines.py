"""The card as something that one goes on from: its lines, and the fold to what is mentioned together."""

from __future__ import annotations

import pytest

from tests.ui.driver import LARGE, MIDDLE, SMALL, Reader, Size, reading
from tests.ui.fakes import marked

COURT = marked("""\
Court weighs canal levy

[Maro Venn|PERSON] asked the [Harbour Court|ORG] to drop the levy. [He|PERSON pronoun = Maro Venn]
paid <€3m|money levy> on {1 May|2024-05-01}.

The [Harbour Court|ORG] met in [Lasse|GPE] without him.

[Venn|PERSON alias = Maro Venn] flew to [Lasse|GPE] that night.

A storm closed the road for a week, and nobody in the valley heard of any of it.

[Venn|PERSON alias = Maro Venn] told the [Harbour Court|ORG] in [Lasse|GPE] that the sum was wrong.

[Maro Venn|PERSON] went home.
""")
SIZES = [SMALL, MIDDLE, LARGE, (70, 24)]


async def into_card(reader: Reader, name: str) -> None:
    """Choose an entity by its name, go to its mention, open its card, and go into that."""
    await reader.press("2", "/")
    await reader.type(name)
    await reader.press("enter", "enter")
    if reader.focus() != "2":  # a drawer gives way to the text
        await reader.press("enter")
    else:
        await reader.press("enter", "enter")
    assert reader.focus() == "5"


def at_cursor(reader: Reader) -> str:
    """The line of the card at its cursor."""
    return " ".join(next(line for line in reader.area("contexts") if line.startswith("▸"))[1:].split())


async def down_to(reader: Reader, words: str) -> None:
    """Move down in the card to the line that holds some words."""
    for _ in range(40):
        if words in at_cursor(reader):
            return
        await reader.press("j")
        while not any(line.startswith("▸") for line in reader.area("contexts")):
            await reader.press("j")
    raise AssertionError(f"no line {words!r}")


def paragraphs(reader: Reader) -> list[str]:
    """The numbers in the gutter."""
    gutter = reader.screen.frame.margin + reader.screen.frame.gutter
    numbers = (line[:gutter].strip(" ▸") for line in reader.article())
    return [number for number in numbers if number.isdigit()]


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_enter_again_goes_into_the_card_and_esc_comes_back(size: Size) -> None:
    async with reading(COURT, size) as reader:
        await into_card(reader, "maro")
        assert at_cursor(reader).startswith("as Maro Venn 2")
        await reader.press("escape")
        assert reader.focus() in ("1", "2")
        assert reader.screen.session.card is False


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_enter_on_a_co_mention_folds_to_the_paragraphs_that_hold_both(size: Size) -> None:
    async with reading(COURT, size) as reader:
        await into_card(reader, "maro")
        await down_to(reader, "Lasse")
        assert at_cursor(reader).endswith("2 ¶")
        await reader.press("enter")
        assert paragraphs(reader) == ["3", "5"]
        assert "2 paragraphs of 7 hold both · & unfolds" in reader.status()
        await reader.press("A", "A")
        assert "· 2 ¶ with Lasse · & unfolds" in reader.status()
        assert reader.set_name() == "Maro Venn"
        assert reader.lit("pin") == ["Lasse", "Lasse"]
        await reader.press("&")
        assert "4" in paragraphs(reader)
        assert "unfolds" not in reader.status()
        assert reader.lit("pin") == []


async def test_the_same_co_mention_again_unfolds_and_another_folds_anew() -> None:
    async with reading(COURT, MIDDLE) as reader:
        await into_card(reader, "maro")
        await down_to(reader, "Harbour Court")
        await reader.press("enter")
        assert paragraphs(reader) == ["1", "5"]
        await reader.press("j", "enter")
        assert paragraphs(reader) == ["3", "5"]
        await reader.press("enter")
        assert len(paragraphs(reader)) == 6


async def test_n_stays_in_the_paragraphs_that_hold_both() -> None:
    async with reading(COURT, MIDDLE) as reader:
        await into_card(reader, "maro")
        await down_to(reader, "Lasse")
        await reader.press("enter")
        seen = [reader.at()]
        await reader.press("n")
        seen.append(reader.at())
        await reader.press("n")
        assert reader.at() == seen[0]
        assert {at.partition("@")[0] for at in seen} == {"Venn"}
        assert paragraphs(reader) == ["3", "5"]


async def test_n_in_the_card_tells_why_of_the_next_mention_and_leaves_the_card_open() -> None:
    async with reading(COURT, LARGE) as reader:
        await into_card(reader, "maro")
        assert "“Maro Venn” is a name" in reader.text()
        await reader.press("n")
        assert reader.focus() == "5"
        assert "“Venn” is an alias" in reader.text()
        assert at_cursor(reader) == "as Maro Venn 2"


async def test_n_in_the_open_text_goes_on_everywhere_after_unfolding() -> None:
    async with reading(COURT, MIDDLE) as reader:
        await into_card(reader, "maro")
        await down_to(reader, "Lasse")
        await reader.press("enter", "&", "1")
        seen = set()
        for _ in range(4):
            await reader.press("n")
            seen.add(reader.at())
        assert len(seen) == 4


@pytest.mark.parametrize("size", [MIDDLE, LARGE], ids=str)
async def test_enter_on_first_last_and_an_alias_goes_there_and_keeps_the_card(size: Size) -> None:
    async with reading(COURT, size) as reader:
        await into_card(reader, "maro")
        await down_to(reader, "last")
        await reader.press("enter")
        assert reader.at() == f"Maro Venn@{reader.offset('Maro Venn', 1)}"
        assert at_cursor(reader).startswith("last")
        await reader.press("g", "j", "enter")
        assert reader.at() == f"Venn@{reader.offset('Venn flew')}"
        assert reader.set_name() == "Maro Venn"
        assert reader.focus() == "5"


async def test_enter_on_a_date_or_a_measure_lights_it_where_it_stands() -> None:
    async with reading(COURT, MIDDLE) as reader:
        await into_card(reader, "maro")
        await reader.press("H", "H")  # the pronoun's sentence tells of both
        await down_to(reader, "2024-05-01")
        await reader.press("enter")
        assert reader.at() == f"1 May@{reader.offset('1 May')}"
        assert reader.set_name() == "2024-05-01"


async def test_a_click_on_a_line_is_enter_there() -> None:
    async with reading(COURT, LARGE) as reader:
        await reader.press("2", "j")
        await reader.until(lambda: reader.screen.contexts._timer is None)
        area = reader.screen.frame.areas["contexts"]
        lines = reader.area("contexts")
        y = next(i for i, line in enumerate(lines) if "Lasse" in line)
        await reader.pilot.click(offset=(area.x + 12, area.y + y))
        await reader.settle()
        assert "2 paragraphs of 7 hold both" in reader.status()
        assert paragraphs(reader) == ["3", "5"]


@pytest.mark.parametrize("size", [SMALL, MIDDLE], ids=str)
async def test_the_end_of_a_card_can_be_read_and_says_why(size: Size) -> None:
    async with reading(COURT, size) as reader:
        await into_card(reader, "harbour")
        for _ in range(30):
            await reader.press("j")
        card = " ".join(" ".join(reader.area("contexts")).split())
        assert "found by the names model" in card
        assert "nearly certain, 0.97" in card


async def test_capitals_make_no_second_way_of_writing_it() -> None:
    given = marked("""\
PORT SHUT

[The port|FAC nominal = Selm Harbour] shut. [Selm Harbour|FAC] is old, [the port|FAC nominal = Selm Harbour]
small. [SELM HARBOUR|FAC alias = Selm Harbour] stands on its gate.
""")
    async with reading(given, LARGE) as reader:
        await into_card(reader, "selm")
        ways = [
            " ".join(line.split()) for line in reader.area("contexts") if "Selm" in line or "port" in line
        ]
        assert any(line.startswith("▸as Selm Harbour 2") for line in ways)
        assert any(line.startswith("the port 2 ·") for line in ways)
        assert "aka" not in reader.status()


async def test_how_a_short_name_was_joined_is_not_cut_for_the_sake_of_a_long_one() -> None:
    long = "The Standing Committee on the Navigation of Inland Waters"
    given = marked(f"Levy\n\n[{long}|ORG] met. [the body|ORG nominal = {long}] left early.")
    async with reading(given, MIDDLE) as reader:
        await into_card(reader, "standing")
        drawn = next(line for line in reader.area("contexts") if line.split()[:2] == ["the", "body"])
        assert drawn.rstrip().endswith("1 · means it")


async def test_a_name_that_fits_beside_its_own_note_is_not_shortened_for_a_longer_one() -> None:
    name = "Directorate of Quays"
    given = marked(f"Quays\n\n[{name}|ORG] met. [the whole body|ORG nominal = {name}] left.")
    async with reading(given, MIDDLE) as reader:
        await into_card(reader, "quays")
        assert at_cursor(reader) == f"as {name} 1"
        drawn = next(line for line in reader.area("contexts") if "the whole" in line)
        assert drawn.rstrip().endswith("1 · means it")
