"""The dates: their pane, their timeline, their card, and the day of publication."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from textual.geometry import Offset

from tests.ui.driver import LARGE, MIDDLE, SMALL, Reader, reading
from tests.ui.fakes import DAM, FakeAnalyzer, marked

ONE_DAY = marked("""\
A single day

The bridge at [Kells|GPE] was closed on {Monday|2024-03-11} and opened again on {the same day|2024-03-11}.

Nothing else was said by [the mayor|PERSON], who left.
""")
YEARS = marked("""\
Long ago

The bridge was built in {1911|1911} and rebuilt in {1952|1952}. It closed on {2 March|2024-03-02}.

On {8 March|2024-03-08} [Ada Brann|PERSON] asked for <€3m|money bridge>, and
{on that day|2024-03-08} it rained.
""")


def strip(reader: Reader) -> str:
    """The line under the list of the dates, or nothing."""
    return next((line for line in reader.area("dates") if "┊" in line or "|" in line), "").strip()


def reversed_in(reader: Reader, name: str) -> str:
    """What is drawn reversed in the area of a widget, its title and the row at the cursor left out."""
    area = reader.screen.frame.areas[name]
    strips = reader.app.screen._compositor.render_strips()[area.y : area.y + area.height]
    found = ""
    for line in strips:
        part = line.crop(area.x, area.x + area.width)
        found += "".join(s.text for s in part if s.style is not None and s.style.reverse)
    return found


async def typed(reader: Reader, words: str) -> None:
    """Ask for the day of publication and answer."""
    await reader.press("D")
    await reader.type(words)
    await reader.press("enter")


async def test_three_lines_under_the_text_take_the_place_of_the_line_in_the_pane() -> None:
    async with reading(size=LARGE) as reader:
        labels, bars, ranges = reader.area("timeline")
        names = [label for label in labels.split() if "─" not in label]
        assert names == ["1963", "2023", "2024", "Mar", "Apr"]
        assert "▂▁ ◆▁  ▁" in bars, "there is room for the days of March, of which most is told"
        assert not ranges.strip()
        assert not strip(reader)
        room = reader.screen.frame.room
        await reader.resize(179, 60)
        assert not reader.area("timeline")
        assert strip(reader).endswith("▅◆")
        assert reader.screen.frame.room == room
        await reader.resize(200, 49)
        assert not reader.area("timeline")
        await reader.resize(180, 50)
        assert reader.area("timeline")


async def test_the_chosen_date_is_reversed_on_the_line_and_lit_in_the_text() -> None:
    async with reading(size=LARGE) as reader:
        assert reversed_in(reader, "timeline") == ""
        await reader.press("3", "right")
        assert reversed_in(reader, "timeline") == "▁"
        assert reader.lit("active") == ["May 1963"]
        await reader.press("right", "right")
        assert reader.lit("active") == ["Tuesday", "12 March"]
        assert reversed_in(reader, "timeline") == "▂"


@pytest.mark.parametrize("size", [MIDDLE, LARGE])
async def test_one_day_has_no_timeline(size: tuple[int, int]) -> None:
    async with reading(ONE_DAY, size) as reader:
        assert not reader.area("timeline")
        assert not strip(reader)
        assert any("×2" in line for line in reader.area("dates"))


async def test_the_line_stays_while_the_list_is_filtered() -> None:
    async with reading(size=LARGE) as reader:
        before = reader.area("timeline")
        await reader.press("3", "/")
        await reader.type("tomorrow")
        assert reader.area("timeline") == before


async def test_years_that_lie_apart_are_drawn_apart() -> None:
    async with reading(YEARS, LARGE) as reader:
        labels, bars, _ = reader.area("timeline")
        assert labels.split()[::2] == ["1911", "1952", "2024"]
        assert bars.split() == ["▁", "▁", "▃◆"]
        await reader.press("3", "right")
        assert reader.lit("active") == ["1911"]


async def test_ascii_draws_the_line_and_the_anchor_in_ascii() -> None:
    async with reading(size=LARGE, ascii=True) as reader:
        assert all(line.isascii() for line in reader.area("timeline"))
        assert "21 ^1  1" in reader.area("timeline")[1]
        await reader.resize(*MIDDLE)
        assert strip(reader).endswith("2024|  5^")


async def test_left_and_right_follow_the_calendar_in_the_order_of_the_text_too() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("3", "o", "t", "right")
        names = [reader.set_name()]
        for _ in range(5):
            await reader.press("right")
            names.append(reader.set_name())
        assert names == ["1963-05", "2023-05", "2024-03-12", "2024-03-13", "2024-03-15", "2024-03-18"]
        await reader.press("right")
        assert "the last date on the calendar" in reader.status()
        assert reader.set_name() == "2024-03-18"
        await reader.press("left", "left")
        assert reader.set_name() == "2024-03-13"


async def test_a_click_on_the_line_goes_to_the_date() -> None:
    async with reading(size=LARGE) as reader:
        area = reader.screen.frame.areas["timeline"]
        column = reader.area("timeline")[1].index("▂")
        await reader.pilot.click(offset=Offset(area.x + column, area.y + 1))
        await reader.settle()
        assert reader.focus() == "3"
        assert reader.at().startswith(("Tuesday", "12 March"))


@pytest.mark.parametrize(
    ("style", "day", "title"),
    [
        ("iso", "2024-03-12", "from 14 Mar 2024"),
        ("dmy", "12 Mar 2024", "from 14 Mar 2024"),
        ("mdy", "Mar 12, 2024", "from Mar 14, 2024"),
    ],
)
async def test_days_are_written_in_the_style_of_the_reader(style: str, day: str, title: str) -> None:
    async with reading(size=MIDDLE, dates=style) as reader:
        await reader.press("3", "right", "right", "right")
        assert title in reader.title("dates")
        assert reader.status().startswith(f"Dates  {day} –/2")
        await reader.until(lambda: reader.screen.contexts._timer is None)
        assert f"· {day} –/2" in reader.title("contexts")
        await reader.press("enter", "enter")
        assert reader.title("contexts") == f"5 Card · {day}"
        await reader.press("p", "k")
        assert f"pin A {day}" in reader.status()


async def test_the_card_of_a_date_says_it_in_words_and_leads_to_what_is_near() -> None:
    async with reading(YEARS, MIDDLE) as reader:
        await reader.press("3", "right", "right", "right", "right", "enter", "enter")
        card = [line.strip("│ ") for line in reader.area("contexts")]
        assert card[1].startswith("2024-03-08 · Friday 8 March 2024")
        assert any(line.startswith("near") and "Ada Brann" in line for line in card)
        await reader.press("enter")
        assert reader.focus() == "5"
        while "Ada Brann" not in reversed_in(reader, "contexts"):
            await reader.press("j")
        await reader.press("enter")
        assert reader.set_name() == "Ada Brann"


async def test_a_period_tells_its_first_and_last_day_and_that_it_is_one() -> None:
    async with reading(size=LARGE) as reader:
        analysis = reader.screen.known
        late = next(d for d in analysis.dates if d.value == "2023-05")
        assert late.first is not None
        last = late.first.replace(day=31)
        dates = tuple(replace(d, last=last, mod="END") if d is late else d for d in analysis.dates)
        reader.screen.analysis = replace(analysis, dates=dates)
        await reader.press("3", "right", "right")
        await reader.until(lambda: reader.screen.contexts._timer is None)
        card = " ".join(" ".join(reader.area("contexts")).split())
        assert "~2023-05 · the end of May 2023" in card
        assert "Mon 2023-05-01 to Wed 2023-05-31 · 31 days" in card
        assert "no exact days" in card


async def test_the_title_says_how_the_day_of_publication_was_found() -> None:
    async with reading(size=MIDDLE) as reader:
        assert reader.title("dates") == "3 Dates 6 · from 14 Mar 2024 (given)"
    async with reading(size=SMALL) as reader:
        await reader.press("3")
        assert "published 14 Mar 2024 (given)" in reader.status()


async def test_a_day_of_publication_is_checked_and_the_prompt_stays() -> None:
    async with reading(size=MIDDLE) as reader:
        before = reader.area("dates")
        for words, wrong in (("03/04/2024", "3 Apr or 4 Mar?"), ("30 Feb 2024", "no such day")):
            await typed(reader, words)
            assert wrong in reader.lines()[-2]
            assert reader.focus() == "prompt"
            await reader.press("escape")
            assert reader.area("dates") == before


async def test_another_day_takes_the_place_of_one_that_was_wrong() -> None:
    async with reading(size=MIDDLE) as reader:
        await typed(reader, "30 Feb 2024")
        await reader.type("1 may 2024")
        await reader.press("enter")
        assert "published 1 May 2024" in reader.status()


async def test_the_first_key_takes_the_place_of_the_day_that_stood_there() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("D")
        assert "14 Mar 2024" in reader.lines()[-2]
        await reader.type("1 may 2024")
        assert "= Wednesday" in reader.lines()[-2]
        await reader.press("enter")
        assert "published 1 May 2024 (given): 2 dates moved" in reader.status()
        assert any("2024-05-02 tomorrow" in line for line in reader.area("dates"))


async def test_nothing_typed_goes_back_to_the_day_of_the_text() -> None:
    async with reading(size=MIDDLE) as reader:
        before = reader.area("dates")
        await typed(reader, "Apr 19, 2024")
        assert reader.area("dates") != before
        assert "D and no day undoes it" in reader.status()
        await reader.press("D", "backspace", "enter")
        assert "published 14 Mar 2024 (given): 2 dates moved" in reader.status()
        assert reader.area("dates") == before
        await reader.press("D", "enter")
        assert "as before" in reader.status()


async def test_the_line_moves_with_the_day_of_publication() -> None:
    async with reading(size=LARGE) as reader:
        await typed(reader, "1 Sep 2025")
        labels, bars, _ = reader.area("timeline")
        assert "2025" in labels
        assert bars.rstrip().endswith("▂◆")


async def test_extraction_is_asked_for_once_whatever_day_is_given() -> None:
    fake = FakeAnalyzer(DAM)
    async with reading(analyzer=fake, size=MIDDLE) as reader:
        asked: Sequence[int] = tuple(fake.around)
        await typed(reader, "2025-09-01")
        assert "2 dates moved" in reader.status()
        assert tuple(fake.around) == asked
