"""Text that looks like markup, wide and invisible characters: shown as text wherever it is shown."""

from __future__ import annotations

from tests.ui.driver import LARGE, MIDDLE, reading
from tests.ui.fakes import marked
from tui.reading import read_bytes


async def test_markup_in_title_names_and_prompts_is_shown_as_text() -> None:
    given = marked(
        "Notes on \\[/bold] and more\n\nThe firm [A&B #1|ORG] met [@click Co|ORG] on {5 May|2024-05-05}.\n\n"
        "Then [A&B #1|ORG] paid, said \\[link=x]y\\[/link] and \\[@click=app.bell]ring\\[/].\n".replace(
            "\\[", "⟦"
        )
    )
    plain = given.text.replace("⟦", "[")
    given = type(given)(plain, given.mentions, given.dates, given.measures)
    async with reading(given, size=LARGE) as reader:
        assert "Notes on [/bold] and more" in reader.header()
        assert any("[link=x]y[/link] and [@click=app.bell]ring[/]." in line for line in reader.article())
        await reader.press("2", "j", "j", "enter", "enter")
        assert "@click Co" in reader.status()
        await reader.press("1", "/")
        await reader.type("[/link]")
        await reader.press("enter")
        assert reader.set_name() == "“[/link]”"
        assert "“[/link]”" in reader.status()
        assert reader.lit("current") == ["[/link]"]
        await reader.press("y", "m", "M", "escape")
        assert reader.app.is_running


async def test_wide_characters_are_lit_exactly_and_no_line_is_wider_than_the_screen() -> None:
    given = marked(
        "Wide 日本語 title\n\nThe firm [日本製鉄|ORG] met [Zoe\u0308 Mu\u0308ller|PERSON] "
        "👩🏽\u200d🚀 and a\u200bb in [Łódź|GPE].\n\n"
        "Later [日本製鉄|ORG] left.\n"
    )
    for columns in (24, 40, 60, 80, 120):
        async with reading(given, size=(columns, 24)) as reader:
            await reader.press("2", "j", "enter", "1")
            assert {strip.cell_length for strip in reader.screen._compositor.render_strips()} == {columns}
            assert "".join([*reader.lit("current"), *reader.lit("active")]) == "日本製鉄" * 2
            await reader.press("n", "]", "[", "[")
            assert "".join(reader.lit("current")) in ("Łódź", "Zoe\u0308 Mu\u0308ller")


async def test_no_escape_of_a_document_reaches_the_screen() -> None:
    data = (
        "A \x1b[31mred\x1b[0m title\n\n"
        "\x1b]8;;http://x\x07link\x1b]8;;\x07 and \u202eback\u202c. Mr B\x00 left.\n"
    )
    document = read_bytes(data.encode(), source="odd.txt")
    async with reading(first=document, size=MIDDLE) as reader:
        drawn = reader.text()
        assert not any(ord(c) < 32 or 127 <= ord(c) < 160 for c in drawn.replace("\n", ""))
        assert "\u202e" not in drawn
        await reader.press("*", "5", "1", "y")
        assert "\x1b" not in reader.app.clipboard
