"""The reading cursor, selection, copies, files written, bookmarks, the date of publication."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from textual.widgets import Input

from tests.calendar_sample import read_back
from tests.ui.driver import MIDDLE, reading
from tests.ui.fakes import DAM, FakeAnalyzer, document_of

TITLE = "Cracks found in Harrow Dam, ministry says"
SAID = "“We can’t rule out a third crack,” said Marén."


@pytest.fixture
def source(tmp_path: Path) -> str:
    """The briefing as a file."""
    path = tmp_path / "dam.txt"
    path.write_text(DAM.text, encoding="utf-8")
    return str(path)


async def test_y_copies_the_sentence_of_the_mention_with_its_source(source: str) -> None:
    async with reading(first=document_of(DAM, source)) as reader:
        await reader.press("2", "j", "j", "enter", "n", "y")
        said = SAID.replace("“", "‘").replace("k,”", "k,’")  # a quotation within one
        assert reader.app.clipboard == f"“{said}” — {TITLE}, 2024-03-14, ¶3 (dam.txt:7)"
        assert "sent to the terminal" in reader.status()
        assert "dam.txt:7" in reader.status()


async def test_a_copy_of_what_was_piped_in_names_no_file() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "1", "n", "y")
        assert reader.app.clipboard == (
            "“Divers sent by Varosk Energy found two cracks in Harrow Dam on Tuesday, the Ministry of Water "
            f"said.” — {TITLE}, 2024-03-14, ¶1"
        )


async def test_the_last_copy_is_kept_in_a_file(tmp_path: Path) -> None:
    async with reading() as reader:
        await reader.press("y")
        kept = (tmp_path / "state" / "briefing" / "last-copy.txt").read_text(encoding="utf-8")
        assert kept == reader.app.clipboard != ""


async def test_parentheses_move_the_cursor_by_sentences_and_the_arrow_shows_it() -> None:
    async with reading() as reader:
        await reader.press(")")
        assert reader.article()[reader.row_of("Divers sent")].startswith("▸")
        await reader.press(")", ")")
        assert reader.article()[reader.row_of("Nobody was hurt")].startswith("▸")
        await reader.press("(")
        assert reader.article()[reader.row_of("The longer one")].startswith("▸")
        assert sum(line.startswith("▸") for line in reader.article()) == 1
        await reader.press("y")
        assert reader.app.clipboard.startswith("“The longer one runs for 30 m below the spillway.”")


async def test_the_cursor_never_leaves_the_screen() -> None:
    async with reading() as reader:
        await reader.press(")", "space", "space")
        assert sum(line.startswith("▸") for line in reader.article()) == 1
        await reader.press("y")
        words = reader.app.clipboard[1:25]
        assert reader.offset(words) >= reader.screen.article.window.start


async def test_v_selects_whole_sentences_that_parentheses_grow_and_shrink(source: str) -> None:
    async with reading(first=document_of(DAM, source)) as reader:
        await reader.press(")", "v", ")")
        assert reader.words(reader.session.selection) == (
            "Divers sent by Varosk Energy found two cracks in Harrow Dam on Tuesday, the Ministry of Water "
            "said. The longer one runs for 30 m below the spillway."
        )
        assert "said. " in "".join(reader.lit("selection"))
        await reader.press(")", "(", "y")
        assert reader.app.clipboard.startswith("“Divers sent")
        assert reader.app.clipboard.endswith(f"below the spillway.” — {TITLE}, 2024-03-14, ¶1 (dam.txt:3)")
        await reader.press("escape")
        assert reader.lit("selection") == []


async def test_ctrl_c_copies_a_selection_and_does_not_quit() -> None:
    async with reading() as reader:
        await reader.press(")", "v", "ctrl+c")
        assert reader.app.clipboard.startswith("“Divers sent by")
        assert reader.app.is_running
        await reader.press("v")
        assert reader.session.selection is None


@pytest.mark.parametrize(
    ("letter", "words"),
    [("s", "“Lidia Marén, who heads the inquiry,"), ("p", "“Lidia Marén, who heads the inquiry,")],
)
async def test_the_copy_menu_copies_sentence_or_paragraph(letter: str, words: str) -> None:
    async with reading() as reader:
        await reader.press("2", "j", "j", "enter", "Y")
        assert "s sentence  p paragraph  r row  t table of Entities" in reader.lines()[-2]
        await reader.press(letter)
        assert reader.app.clipboard.startswith(words)
        assert ("said Marén." in reader.app.clipboard) is (letter == "p")


async def test_a_row_and_a_table_are_copied_tab_separated_as_filtered_and_sorted() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("2", "/")
        await reader.type("mini")
        await reader.press("enter", "o", "n", "Y", "t")
        head, *rows = [line.split("\t") for line in reader.app.clipboard.splitlines()]
        assert head[:3] == ["name", "type", "count"]
        assert [row[:3] for row in rows] == [
            ["Ministry of the Interior", "ORG", "2"],
            ["Ministry of Water", "ORG", "2"],
        ]
        await reader.press("G", "Y", "r")
        assert reader.app.clipboard.split("\t")[0] == "Ministry of Water"
        assert "\n" not in reader.app.clipboard.strip()


async def test_w_writes_the_list_as_csv_and_never_over_a_file(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(first=document_of(DAM, source)) as reader:
        await reader.press("4", "w")
        assert "dam-measures.csv" in reader.lines()[-2]
        await reader.press("enter")
        assert "wrote dam-measures.csv" in reader.status()
        data = (tmp_path / "dam-measures.csv").read_bytes()
        assert data.startswith(b"\xef\xbb\xbf")
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
        assert {"value", "low", "high", "unit"} <= set(rows[0])
        assert {row["text"] for row in rows} == {"30 m", "1,200 people", "1,900 people", "€38m", "4%"}
        await reader.press("w", "enter")
        assert "is there already" in reader.lines()[-2]
        assert (tmp_path / "dam-measures.csv").read_bytes() == data
        await reader.press("escape")
        assert reader.focus() == "4"


async def test_w_writes_the_listed_days_as_a_calendar(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(first=document_of(DAM, source)) as reader:
        await reader.press("3", "w")
        assert "write to (.csv or .ics)" in reader.lines()[-2]
        reader.screen.query_one(Input).value = "dam.ics"
        await reader.press("enter")
        assert "wrote dam.ics · " in reader.status()
        events = read_back((tmp_path / "dam.ics").read_bytes())
        assert f"{len(events)} days written" in reader.status()
        assert {event["DTSTART"].dt.isoformat() for event in events} == {
            ref.value for ref in reader.screen.known.dates if re.fullmatch(r"\d{4}-\d\d-\d\d", ref.value)
        }
        await reader.press("4", "w")
        reader.screen.query_one(Input).value = "measures.ics"
        await reader.press("enter")
        assert "a calendar is written from the dates" in reader.lines()[-2]
        assert not (tmp_path / "measures.ics").exists()


async def test_w_from_the_text_writes_the_record(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(first=document_of(DAM, source)) as reader:
        await reader.press("w", "enter")
        record = json.loads((tmp_path / "dam.json").read_text(encoding="utf-8"))
        assert record["title"] == TITLE
        assert record["entities"][0]["name"] == "Varosk Energy"


@pytest.mark.parametrize(
    ("name", "cause"),
    [("no/x", "No such file"), ("~nobody-here/x", "cannot be written"), ("y" * 300, "name too long")],
)
async def test_w_to_where_nothing_can_be_written_says_why(
    name: str, cause: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading() as reader:
        await reader.press("w")
        reader.screen.query_one(Input).value = name
        await reader.press("enter")
        assert cause in reader.lines()[-2]
        assert reader.focus() == "prompt"


async def test_bookmarks_are_set_listed_and_gone_to() -> None:
    async with reading() as reader:
        await reader.press("M")
        assert "no bookmark" in reader.status()
        await reader.press(")", "m", "G", "m")
        assert "bookmark 2 set" in reader.status()
        await reader.press("M")
        assert "1 ¶1 Divers sent" in reader.lines()[-2]
        await reader.press("1")
        assert reader.row_of("Divers sent") >= 0
        assert reader.article()[reader.row_of("Divers sent")].startswith("▸")
        await reader.press("<")
        assert reader.row_of("Divers sent") < 0


async def test_a_date_of_publication_moves_the_relative_dates() -> None:
    async with reading(size=MIDDLE) as reader:
        assert any(line.startswith(" 2024-03-15 tomorrow") for line in reader.area("dates"))
        assert "from 14 Mar 2024" in reader.area("dates")[0]
        await reader.press("D", "ctrl+u")
        await reader.type("2024-13-01")
        await reader.press("enter")
        assert "no such day" in reader.lines()[-2]
        await reader.press("ctrl+u")
        await reader.type("2024-05-01")
        await reader.press("enter")
        assert any(line.startswith(" 2024-05-02 tomorrow") for line in reader.area("dates"))
        assert "from 1 May 2024" in reader.area("dates")[0]
        assert any("2023-05" in line for line in reader.area("dates"))
        await reader.press("y")
        assert "2024-05-01" in reader.app.clipboard


async def test_an_active_date_keeps_its_expression_when_the_date_of_publication_moves() -> None:
    async with reading(size=MIDDLE) as reader:
        await reader.press("f", reader.cell("tomorrow"))
        await reader.press("escape")
        await reader.press("3", "/")
        await reader.type("tomorrow")
        await reader.press("enter", "enter", "1", "D", "ctrl+u")
        await reader.type("2024-05-01")
        await reader.press("enter")
        assert reader.set_name() == "2024-05-02"
        assert reader.lit("current") == ["tomorrow"]


async def test_a_date_of_publication_given_while_names_are_found_holds_to_the_end() -> None:
    fake = FakeAnalyzer(DAM, stepwise=True)
    async with reading(analyzer=fake, size=MIDDLE, wait=False) as reader:
        fake.let(1)
        await reader.press("D", "ctrl+u")
        await reader.type("2024-05-01")
        await reader.press("enter")
        assert "once all is found" in reader.status()
        fake.let()
        await reader.analysed()
        assert any(line.startswith(" 2024-05-02 tomorrow") for line in reader.area("dates"))
