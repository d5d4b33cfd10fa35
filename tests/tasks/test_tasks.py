"""What an analyst does with a briefing, in at most so many presses, on two sizes of a terminal."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.ui.driver import MIDDLE, SMALL, Reader, Size, reading
from tests.ui.fakes import ReplayingAnalyzer
from tui.model.analysis import Analysis
from tui.session.sets import entity_target, resolve
from tui.session.state import LISTS

sizes = pytest.mark.parametrize("size", [SMALL, MIDDLE], ids=["80x24", "120x40"])
PAIR = ("Antony Blinken", "China")
TITLE = "A warning on Russia, and talks on AI, as Blinken leaves Beijing"


@asynccontextmanager
async def opened(found: Analysis, size: Size) -> AsyncIterator[Reader]:
    """The seed in a terminal of a size; nothing is pressed yet."""
    async with reading(size=size, first=found.document, analyzer=ReplayingAnalyzer([found])) as reader:
        assert (reader.seen().set, reader.seen().current, reader.presses) == (None, None, 0)
        yield reader


def count(found: Analysis, name: str) -> int:
    """How often an entity is named."""
    index = next(i for i, entity in enumerate(found.entities) if entity.name == name)
    made = resolve(entity_target(found, index), found)
    assert made is not None
    return len(made.spans)


def filters(reader: Reader) -> list[str]:
    """What the three lists are filtered by."""
    return [reader.session.view(pane).query for pane in LISTS]


def first_line(reader: Reader) -> str:
    """The first line with words on the screen, without its gutter; nothing while a table covers the text."""
    return next((line[4:].strip() for line in reader.article() if line.strip()), "")


def shows(reader: Reader, words: str) -> bool:
    """Whether the text on the screen holds some words."""
    return words in " ".join(" ".join(line[4:].split()) for line in reader.article())


def stands(reader: Reader) -> tuple[str, str | None, str, str, str]:
    """Focus, active set, counter, the filters of the lists, and the first line of the text."""
    counter = re.search(r"(?:–|\d+)/\d+", reader.status())
    return (
        reader.focus(),
        reader.set_name(),
        counter[0] if counter else "",
        " ".join(filters(reader)).strip(),
        first_line(reader),
    )


@sizes
async def test_follow_a_person_who_is_on_the_screen(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("f")
        await reader.press(reader.cell("Antony Blinken"))
        total = count(found, "Antony Blinken")
        assert reader.presses == 2
        assert stands(reader) == (
            "1",
            "Antony Blinken",
            f"2/{total}",
            "",
            TITLE[: 48 if size == SMALL else 99],
        )
        for place in range(3, total + 1):
            await reader.press("n")
            assert f"{place}/{total}" in reader.status()
            assert reader.lit("current") == ["Blinken"]
        assert reader.presses == total
        assert reader.session.target == reader.session.used


@sizes
@pytest.mark.parametrize(
    ("typed", "name", "first"),
    [
        ("blin", "Antony Blinken", {SMALL: TITLE[:48], MIDDLE: TITLE}),
        (
            "yang",
            "Yang Tao",
            {
                SMALL: "aid for Gaza, and $8bn for Taiwan and the",
                MIDDLE: "By the account of the Ministry of Foreign Affairs, Wang Yi named Taiwan",
            },
        ),
    ],
)
async def test_follow_a_person_who_is_not_on_the_screen(
    found: Analysis, size: Size, typed: str, name: str, first: dict[Size, str]
) -> None:
    async with opened(found, size) as reader:
        await reader.press("2", "/", *typed, "enter", "enter")
        total = count(found, name)
        assert reader.presses == 8
        assert stands(reader) == ("2", name, f"1/{total}", typed, first[size])
        assert f"/{typed}" in reader.text()
        for place in range(2, total + 1):
            await reader.press("n")
            assert f"{place}/{total}" in reader.status()
            assert [words for words in reader.lit("current") if words not in name] == []
        assert reader.presses == 8 + total - 1


@sizes
async def test_what_happened_when_as_a_table(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("3", "z")
        assert reader.presses == 2
        assert stands(reader) == ("3", None, "", "", "")
        lines = reader.area("dates")
        assert lines[0].startswith("─ 3 Dates")
        assert "from 26 Apr 2024" in lines[0]
        assert lines[1].split()[:1] == ["1951"]
        days = [line.split()[0][:10] for line in lines[2:] if line.startswith(" 2024-0")]
        plain = [day for day in days if len(day) == 10]
        assert plain == sorted(plain)
        row = next(line for line in lines if "2 April" in line)
        assert "2024-04-02" in row
        assert "phone on 2 April." in row


@sizes
async def test_compare_two_ministries(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("2", "/", *"min", "enter", "p", "j", "enter")
        assert reader.presses <= 10
        one, other = "Ministry of Foreign Affairs", "Ministry of Commerce"
        first = {
            SMALL: "Yellen, the Treasury secretary, spent 4 to 9",
            MIDDLE: "Oil runs the other way. Russia was China’s largest supplier of crude in",
        }[size]
        assert stands(reader) == ("2", other, f"1/{count(found, other)}", "min", first)
        assert "Ministry of Commerce" in " ".join(reader.lit("current"))
        assert reader.row_of(other) == reader.screen.article.size.height // 3
        assert [pin.letter for pin in reader.session.pins] == ["A"]
        await reader.press(";")
        assert stands(reader) == ("2", one, f"–/{count(found, one)}", "min", first)
        await reader.press(";")
        assert stands(reader) == ("2", other, f"1/{count(found, other)}", "min", first)


@sizes
async def test_find_the_paragraph_with_a_country_and_an_oil_figure(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("4", "/", *"barr", "enter", "enter")
        assert reader.presses <= 15
        first = {
            SMALL: "100 Chinese entities and individuals had already",
            MIDDLE: "Trade is where the quarrel over Ukraine can be counted. Commerce between",
        }[size]
        focus, name, _, typed, line = stands(reader)
        assert (focus, name, typed, line) == ("4", "2.14m barrels a day", "barr", first)
        assert reader.lit("current") != []
        assert "¶ 5/" in reader.header()
        assert shows(reader, "ahead of Saudi Arabia")


@sizes
async def test_first_mention_of_a_listed_name_and_back(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("space", "space")
        before = first_line(reader)
        await reader.press("2", "/", *"xi", "enter", "I")
        total = count(found, "Xi Jinping")
        first = {SMALL: "three days in China on Friday with a message that", MIDDLE: TITLE}[size]
        assert stands(reader) == ("2", "Xi Jinping", f"1/{total}", "xi", first)
        assert "Xi" in " ".join(reader.lit("current"))
        await reader.press("<")
        assert stands(reader) == ("2", "Xi Jinping", f"–/{total}", "xi", before)
        assert reader.presses <= 2 + 10


@sizes
async def test_copy_a_sentence_with_its_source(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("2", "/", *"xi", "enter", "1")
        before = reader.presses
        await reader.press("n", "y")
        assert reader.presses - before == 2
        assert reader.app.clipboard.startswith(
            "“The US secretary of state was received late in the afternoon"
        )
        assert reader.app.clipboard.endswith(
            f"the Great Hall of the People.” — {TITLE}, 2024-04-26, ¶2 (01-blinken-in-beijing.txt:5)"
        )
        first = TITLE[: 48 if size == SMALL else 99]
        assert stands(reader) == ("1", "Xi Jinping", "", "xi", first)  # the status line tells of the copy
        await reader.press(")", "y")
        assert reader.presses - before == 4
        assert reader.app.clipboard.startswith("“Mr Xi told his guest that the two countries")
        assert reader.app.clipboard.endswith("¶2 (01-blinken-in-beijing.txt:5)")
        assert stands(reader) == ("1", "Xi Jinping", "", "xi", first)


@pytest.mark.parametrize(
    ("size", "place", "name"),
    [
        (SMALL, "Dowden announced", "Oliver Dowden"),
        (MIDDLE, "Wang Yi that the American", "Wang Yi"),
    ],
    ids=["80x24", "120x40"],
)
async def test_read_nine_screens_look_up_a_name_and_go_on(
    found: Analysis, size: Size, place: str, name: str
) -> None:
    async with opened(found, size) as reader:
        await reader.press(*["space"] * 8)
        before = first_line(reader)
        await reader.press("f")
        await reader.press(reader.cell(place), "enter")
        focus, active, counter, typed, line = stands(reader)
        assert (focus, active, typed, line) == ("1", name, "", before)
        assert counter.endswith(f"/{count(found, name)}")
        assert not counter.startswith("–")
        assert any(f"Card · {name}" in line for line in reader.area("contexts"))
        assert first_line(reader) == before
        await reader.press("space")
        assert reader.presses == 12
        assert reader.set_name() == name
        assert shows(reader, "will be left to others.")


@sizes
async def test_a_table_into_a_spreadsheet(
    found: Analysis, size: Size, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(found, size) as reader:
        await reader.press("4", "Y", "t")
        assert reader.presses == 3
        rows = [line.split("\t") for line in reader.app.clipboard.splitlines()]
        assert len({len(row) for row in rows}) == 1
        assert len(rows) == 1 + len(reader.screen.lists[LISTS[2]].current())
        assert any("$240.1bn" in row for row in rows)
        await reader.press("3", "w", "enter")
        assert reader.presses == 6
        written = (tmp_path / "01-blinken-in-beijing-dates.csv").read_bytes()
        assert written.startswith(b"\xef\xbb\xbf")
        table = list(csv.DictReader(io.StringIO(written.decode("utf-8-sig"))))
        assert any(row["text"] == "2 April" and row["value"] == "2024-04-02" for row in table)
        assert stands(reader) == ("3", None, "", "", TITLE[: 48 if size == SMALL else 99])


@sizes
async def test_read_only_where_two_are_spoken_of_together(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("f")
        await reader.press(reader.cell("Antony Blinken"))
        assert reader.set_name() == "Antony Blinken"
        await reader.press("enter", "enter")
        while "China" not in next(line for line in reader.area("contexts") if line.startswith("▸")):
            await reader.press("j")
        line = next(line for line in reader.area("contexts") if line.startswith("▸"))
        shared = int(line.split()[-2])
        await reader.press("enter")
        assert reader.presses <= 12
        assert f"{shared} paragraphs" in reader.status()
        sets = [
            resolve(entity_target(found, i), found) for i, e in enumerate(found.entities) if e.name in PAIR
        ]
        blocks = [{found.document.block_index(s.start) for s in made.spans} for made in sets if made]
        assert len(set.intersection(*blocks)) == shared
        await reader.press("&")
        assert "unfolds" not in reader.status()


@sizes
async def test_have_no_doubtful_names_before_ones_eyes(found: Analysis, size: Size) -> None:
    doubtful = [e.name for e in found.entities if all((m.score or 1) < 0.9 for m in e.mentions)]
    assert doubtful, "the seed has a name that is not sure"
    async with opened(found, size) as reader:
        await reader.press("S", "9")
        assert reader.presses == 2
        assert re.search(r"hiding \d+ below 0.9", reader.status())
        await reader.press("2")
        listed = {row.name for row in reader.screen.lists[LISTS[0]].current()}
        assert not listed & set(doubtful)
        await reader.press("S", "S")
        assert {row.name for row in reader.screen.lists[LISTS[0]].current()} >= set(doubtful)


@sizes
async def test_ask_why_a_mark_is_one(found: Analysis, size: Size) -> None:
    async with opened(found, size) as reader:
        await reader.press("f")
        await reader.press(reader.cell("Antony Blinken"), "n", "W")
        assert reader.presses == 4
        assert "surname of Antony Blinken" in reader.status()
        assert re.search(r"(nearly certain|sure|unsure|doubtful), [01]\.\d\d", reader.status())
