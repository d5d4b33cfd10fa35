"""How marks look: what is lit can be read, roles and doubtful ones are quieter, ambient marks go with A."""

from __future__ import annotations

import pytest
from rich.style import Style
from textual.color import Color

from tests.ui.driver import FIRST, Reader, reading
from tests.ui.fakes import marked

COUNCIL = marked("""\
Council split over budget

[Dana Orrin|PERSON] left the hall early. [Orrin|PERSON alias = Dana Orrin] gave no reason.

[The mayor of Tessel|PERSON title = Dana Orrin] will speak later, and
[she|PERSON pronoun = Dana Orrin] may resign.
""")
LOUD = ("active", "current", "label")


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_what_is_lit_can_be_read_and_forms_are_lit_more_quietly(theme: str) -> None:
    async with reading(theme=theme) as reader:
        article = reader.screen.article
        styles = {name: article._painter._mix(("text", name)) for name in ("text", *LOUD, "quiet", "pin")}
        grounds = [style.bgcolor for style in styles.values()]
        assert len(set(grounds)) == len(grounds) - 1, "only labels and the active set share a ground"
        for name, style in styles.items():
            assert style.color is not None
            assert style.bgcolor is not None
            front, ground = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
            dark, bright = sorted((luminance(front), luminance(ground)))
            assert (bright + 0.05) / (dark + 0.05) >= 4.5, f"{name}: {front.hex} on {ground.hex}"


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_doubtful_marks_are_pale_and_can_be_read(theme: str) -> None:
    async with reading(theme=theme) as reader:
        painter = reader.screen.article._painter
        pale, plain = painter._mix(("text", "org", "doubtful")), painter._mix(("text", "org"))
        assert pale.italic
        assert pale.underline
        assert pale.color is not None
        assert pale.bgcolor is not None
        assert pale.color != plain.color
        front, ground = (Color.from_rich_color(c) for c in (pale.color, pale.bgcolor))
        dark, bright = sorted((luminance(front), luminance(ground)))
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, f"{front.hex} on {ground.hex}"


@pytest.mark.parametrize("theme", ["dark", "light", "terminal"])
async def test_a_role_is_lit_and_counted_but_more_quietly_than_a_name(theme: str) -> None:
    async with reading(COUNCIL, theme=theme) as reader:
        await reader.press(*FIRST)
        assert "Dana Orrin PERSON 1/3 names, titles (+1)" in reader.status()
        painter = reader.screen.article._painter
        loud, quiet = painter._mix(("text", "active")), painter._mix(("text", "quiet"))
        assert "The mayor of Tessel" in drawn_as(reader, quiet)
        assert "Orrin" in drawn_as(reader, loud)
        assert (quiet.bgcolor, quiet.reverse, quiet.dim) != (loud.bgcolor, loud.reverse, loud.dim)
        await reader.press("n", "n")
        assert reader.at().startswith("The mayor of Tessel@")


async def test_a_role_is_as_loud_as_a_name_where_one_stands_on_it() -> None:
    async with reading(COUNCIL, theme="terminal") as reader:
        await reader.press(*FIRST, "n", "n")
        assert reader.at().startswith("The mayor of Tessel@")
        article = reader.screen.article
        drawn = {s.text: s.style for y in range(article.size.height) for s in article.render_line(y)}
        style = drawn["The mayor of Tessel"]
        assert style is not None
        assert (bool(style.bold), bool(style.reverse), bool(style.dim)) == (True, True, False)


def drawn_as(reader: Reader, wanted: Style) -> list[str]:
    """The words in the article on the ground of a style."""

    def look(style: Style | None) -> tuple[object, ...]:
        return () if style is None else (style.bgcolor, bool(style.reverse), bool(style.dim))

    article = reader.screen.article
    rows = range(article.size.height)
    return [s.text for y in rows for s in article.render_line(y) if look(s.style) == look(wanted)]


def luminance(colour: Color) -> float:
    """Relative luminance (WCAG 2), 0 to 1."""
    parts = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.normalized]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


async def test_quiet_marks_are_underlined_and_go_with_a() -> None:
    async with reading() as reader:
        assert "Lidia Marén" in reader.lit("person")
        assert "Harrow Dam" in reader.lit("place")
        assert "Tuesday" in reader.lit("value")
        await reader.press("A")
        assert reader.lit("person") + reader.lit("org") + reader.lit("place") + reader.lit("value") == []
        await reader.press("A")
        assert "Lidia Marén" in reader.lit("person")
