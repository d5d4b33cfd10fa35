"""Figures side by side, who gives them, who is quoted."""

from __future__ import annotations

import csv
from collections import Counter
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.ui.driver import MIDDLE, SMALL, Reader, Size, reading
from tests.ui.fakes import ReplayingAnalyzer, analysed, document_of, marked
from tui.model.analysis import Analysis
from tui.model.span import Span
from tui.model.values import Normal, Quote

HARBOUR = marked("""\
Fuel on the reef, port says

[Acme Shipping|ORG] said <1,400 t|mass fuel @Acme Shipping> of fuel were aboard. The
[Harbour Authority|ORG] put the figure at <1,900 t|mass fuel @Harbour Authority>, and
<300 t|mass fuel @Harbour Authority> had been pumped out.

The wreck lies <30 miles|length wreck> from the coast. “We were never asked,” said
[Jana Orlova|PERSON], the pilot. [Acme|ORG = Acme Shipping] said the crew was safe.

“Nobody listens,” [Orlova|PERSON = Jana Orlova] added.
""")
SAID = (
    ("We were never asked", "Jana Orlova", "direct"),
    ("the crew was safe", "Acme Shipping", "reported"),
    ("Nobody listens", "Jana Orlova", "direct"),
)


def harbour() -> Analysis:
    """The sample with its quotations and normal forms; the two counts of fuel disagree."""
    document = document_of(HARBOUR)
    found = analysed(document, HARBOUR)
    ids = {entity.name: entity.id for entity in found.entities}
    quotes = tuple(
        Quote(Span(at, at + len(words)), ids[who], kind, "said")
        for words, who, kind in SAID
        for at in [document.text.index(words)]
    )
    numbers = Counter(quote.speaker for quote in quotes)
    fuel, more, pumped, wreck = found.measures
    measures = (
        replace(fuel, unit="tonne", disagrees=(1,), normal=Normal(1_400_000, "kilogram")),
        replace(more, unit="tonne", disagrees=(0,), normal=Normal(1_900_000, "kilogram")),
        replace(pumped, disagrees=(), normal=Normal(300_000, "kilogram")),
        replace(wreck, unit="mile", normal=Normal(48_280.3, "metre")),
    )
    entities = tuple(replace(entity, quoted=numbers[entity.id]) for entity in found.entities)
    return replace(found, entities=entities, measures=measures, quotes=quotes)


def rows(reader: Reader, area: str) -> list[str]:
    """The lines of a pane without its title, up to the first empty one."""
    lines = [line.strip() for line in reader.area(area)[1:]]
    return lines[: lines.index("")] if "" in lines else lines


def opened(size: Size = MIDDLE, **settings: Any) -> AbstractAsyncContextManager[Reader]:
    """The sample in the app."""
    return reading(HARBOUR, size, analyzer=ReplayingAnalyzer([harbour()]), **settings)


async def test_a_figure_stands_with_its_thing_its_speaker_and_what_disagrees() -> None:
    async with opened() as reader:
        assert rows(reader, "measures") == [
            "length 30 miles wreck                ¶2",
            "mass   300 t    fuel  Harbour Autho… ¶1",
            "mass   1,400 t  fuel  Acme Shipping  ¶1 ≠",
            "mass   1,900 t  fuel  Harbour Autho… ¶1 ≠",
        ]
        assert "2 ≠" in reader.title("measures")


async def test_orders_by_value_and_by_who() -> None:
    async with opened() as reader:
        await reader.press("4", "o", "v")
        assert [row[7:15].rstrip() for row in rows(reader, "measures")][1:] == ["1,900 t", "1,400 t", "300 t"]
        await reader.press("o", "w")
        assert "Harbour" in rows(reader, "measures")[0]
        assert "wreck" in rows(reader, "measures")[-1]
        assert "by who" in reader.title("measures")


async def test_what_disagrees_is_offered_alone_and_walked_by_n() -> None:
    async with opened() as reader:
        await reader.press("4", "t", "=")
        assert [row.split()[1:3] for row in rows(reader, "measures")] == [["1,400", "t"], ["1,900", "t"]]
        await reader.press("n")
        assert reader.at().startswith("1,400 t")
        await reader.press("n")
        assert reader.at().startswith("1,900 t")
        assert "figures that disagree 2/2" in reader.status()
        await reader.press("n")
        assert reader.at().startswith("1,400 t"), "the figure that nobody disputes is passed over"


async def test_the_status_line_names_the_other_figure() -> None:
    async with opened() as reader:
        await reader.press("4", "j", "j", "j", "enter")
        assert "said by Acme Shipping" in reader.status()
        assert "≠ 1,900 t Harbour Authority" in reader.status()


async def test_the_card_draws_bars_and_enter_goes_to_the_speaker() -> None:
    async with opened((120, 60)) as reader:
        await reader.press("4", "j", "j", "j", "enter", "enter")
        card = "\n".join(reader.area("contexts"))
        assert "1,900 t  ██████" in card
        assert "◂" in next(line for line in card.split("\n") if "1,400 t  █" in line)
        await reader.press("enter")
        assert reader.focus() == "5"
        await reader.press("enter")
        assert reader.set_name() == "Acme Shipping"


async def test_bars_in_ascii() -> None:
    async with opened((120, 60), ascii=True) as reader:
        await reader.press("4", "j", "j", "j", "enter", "enter")
        card = "\n".join(reader.area("contexts"))
        assert "1,900 t  ######" in card
        assert "█" not in card


async def test_units_of_the_reader_stand_beside_those_written() -> None:
    for units, shown, absent in (
        ("si", "48.3 km", "tons"),
        ("us", "1,540 tons", "km"),
        ("written", "", "km"),
    ):
        async with opened(units=units) as reader:
            await reader.press("4", "z")
            table = "\n".join(reader.area("measures"))
            assert "30 miles" in table
            assert shown in table
            assert absent not in table


async def test_who_is_quoted_and_how_often() -> None:
    async with opened() as reader:
        await reader.press("2", "o", "q")
        listed = [row.split() for row in rows(reader, "entities")]
        assert [(row[0], row[3]) for row in listed[:2]] == [("Jana", "2"), ("Acme", "1")]
        assert listed[2][-1] == "–"
        await reader.press("j")
        assert "quoted 2" in reader.status()


async def test_the_card_of_a_speaker_goes_to_what_is_said() -> None:
    async with opened((120, 60)) as reader:
        await reader.press("2", "o", "q", "j", "enter", "enter")
        card = "\n".join(reader.area("contexts"))
        assert "2 quoted" in card
        assert "“We were never asked”" in card
        assert card.index("2 quoted") < card.index("mentions"), "who orders by quotes reads them first"
        await reader.press("enter")
        said = reader.offset("Nobody listens")
        while (act := reader.screen.contexts.act_at_cursor()) is None or act.span.start != said:
            assert reader.presses < 40
            await reader.press("j")
        await reader.press("enter")
        assert reader.at().startswith("Nobody listens")
        assert reader.session.card, "the card stays for the next"


async def test_a_small_screen_names_the_other_below_the_row() -> None:
    async with opened(SMALL) as reader:
        await reader.press("4", "j", "j", "j")
        side = "\n".join(reader.area("measures"))
        assert "≠ 1,900 t" in side
        assert "1,400 t" in side


async def test_w_writes_what_is_said_where_the_entities_stand_by_their_quotes(tmp_path: Path) -> None:
    path = tmp_path / "said.csv"
    async with opened() as reader:
        await reader.press("2", "o", "q", "w")
        assert "briefing-quotes.csv" in reader.text()
        await reader.press("ctrl+u", *str(path), "enter")
        await reader.until(path.exists)
    head, *lines = csv.reader(path.read_text(encoding="utf-8-sig").splitlines())
    assert head[:3] == ["text", "speaker", "kind"]
    assert [line[:3] for line in lines] == [
        ["We were never asked", "Jana Orlova", "direct"],
        ["the crew was safe", "Acme Shipping", "reported"],
        ["Nobody listens", "Jana Orlova", "direct"],
    ]
