"""Several briefings, editing, reloading, closing and leaving; a briefing that is still being read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.ui.driver import MIDDLE, SMALL, reading
from tests.ui.fakes import DAM, FakeAnalyzer, analysed, marked
from tui.messages import Analysed
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.reading import read_file

OTHER = marked("A second briefing\n\n[Jonas Wirth|PERSON] has read the first one twice and says so.\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three briefings, the middle one unreadable."""
    where = tmp_path / "briefings"
    where.mkdir()
    (where / "1-dam.txt").write_text(DAM.text, encoding="utf-8")
    (where / "2-broken.txt").write_bytes(b"\x00\x01\x02\x03" * 64)
    (where / "3-other.txt").write_text(OTHER.text, encoding="utf-8")
    return where


def editor(folder: Path) -> tuple[str, Path]:
    """An editor that notes what it is given and adds a paragraph at the end."""
    note = folder / "note"
    script = folder / "editor.sh"
    script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {note}\nprintf "\\nIt was edited.\\n" >> "$2"\n')
    script.chmod(0o755)
    return str(script), note


async def test_j_and_k_walk_the_files_and_say_where_they_end(folder: Path) -> None:
    sources = sorted(folder.glob("*.txt"))
    async with reading(
        first=read_file(sources[0]), sources=sources, analyzer=FakeAnalyzer(DAM, OTHER)
    ) as reader:
        assert "1/3" in reader.header()
        await reader.press("2", "j", "1")
        await reader.press("K")
        assert "the first briefing" in reader.status()
        await reader.press("J")
        assert "2-broken.txt: " in reader.status()
        assert not reader.status().endswith("…")
        assert reader.header().startswith("Cracks found")
        await reader.press("J")
        await reader.analysed()
        assert reader.header().startswith("A second briefing")
        assert "3/3" in reader.header()
        assert reader.seen().set is None
        assert reader.lit("person") == ["Jonas Wirth"]
        await reader.press("J")
        assert "the last briefing" in reader.status()
        await reader.press("K", "K")
        await reader.analysed()
        assert reader.header().startswith("Cracks found")


async def test_the_place_in_a_file_is_kept_for_the_next_time(folder: Path) -> None:
    sources = sorted(folder.glob("*.txt"))
    async with reading(first=read_file(sources[0]), sources=sources) as reader:
        await reader.press("space", "space")
        first = reader.article()[0]
        await reader.press("q")
    async with reading(first=read_file(sources[0]), sources=sources) as reader:
        assert reader.article()[0][4:] == first[4:]


async def test_e_opens_the_editor_at_the_line_and_reads_the_file_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    script, note = editor(folder)
    monkeypatch.setenv("EDITOR", script)
    source = folder / "1-dam.txt"
    async with reading(first=read_file(source)) as reader:

        @contextmanager
        def away() -> Iterator[None]:
            yield

        monkeypatch.setattr(reader.app, "suspend", away)
        await reader.press("2", "j", "1", "n", "n", "n")
        line = reader.screen.document.line(reader.offset("Varosk", 2))
        before = reader.screen.article.place
        await reader.press("e")
        assert note.read_text().splitlines() == [f"+{line}", str(source)]
        assert reader.screen.document.text.endswith("It was edited.\n")
        assert reader.screen.article.place == before


async def test_e_without_an_editor_or_a_file_says_so(folder: Path) -> None:
    async with reading(first=read_file(folder / "1-dam.txt")) as reader:
        await reader.press("e")
        assert "$EDITOR is not set" in reader.status()
    async with reading() as reader:
        await reader.press("e")
        assert "no file to edit" in reader.status()


async def test_ctrl_r_reads_again_and_keeps_the_place(folder: Path) -> None:
    source = folder / "1-dam.txt"
    async with reading(first=read_file(source)) as reader:
        await reader.press("space", "space")
        first = reader.article()[0]
        source.write_text(DAM.text + "\nOne more paragraph.\n", encoding="utf-8")
        await reader.press("ctrl+r")
        assert "read again" in reader.status()
        assert reader.article()[0][4:] == first[4:]
        await reader.press("G")
        assert "One more paragraph." in reader.text()
        source.unlink()
        await reader.press("ctrl+r")
        assert "1-dam.txt" in reader.status()
        assert "One more paragraph." in reader.text()


async def test_ctrl_r_of_a_file_that_has_not_changed_keeps_everything(folder: Path) -> None:
    async with reading(first=read_file(folder / "1-dam.txt")) as reader:
        await reader.press("2", "j", "enter", "p", "1", "m", "ctrl+r")
        assert "nothing has changed" in reader.status()
        assert reader.set_name() == "Varosk Energy"
        await reader.press("M")
        assert "1 ¶1" in reader.lines()[-2]


async def test_a_menu_or_a_prompt_takes_the_place_of_one_that_is_still_open() -> None:
    async with reading() as reader:
        for asked in ("date", "search", "write", "type", "order", "scope"):
            reader.screen.action_command(asked)
            reader.screen.action_command(asked)
        await reader.settle()
        assert reader.focus() == "menu"
        assert "d document" in reader.lines()[-2]
        await reader.press("escape", "/", "tab", "w", "a")
        assert reader.focus() == "prompt"
        assert reader.set_name() == "“wa”"


async def test_ctrl_c_asks_first_and_quits_on_the_second() -> None:
    async with reading() as reader:
        await reader.press("ctrl+c")
        assert "again, or q, to quit" in reader.status()
        assert reader.app.is_running
        await reader.press("ctrl+c")
        assert reader.app._exit


async def test_ctrl_c_long_after_the_first_asks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("tui.screens.reader.files.monotonic", lambda: now[0])
    async with reading() as reader:
        await reader.press("ctrl+c")
        now[0] += 1.6
        await reader.press("ctrl+c")
        assert reader.app.is_running
        assert "again, or q, to quit" in reader.status()


@pytest.mark.parametrize("key", ["Q", "ctrl+q"])
async def test_capital_q_quits_at_once(key: str) -> None:
    async with reading() as reader:
        await reader.press("2", "j", "enter", "enter", key)
        assert reader.app._exit


async def test_q_closes_the_top_layer_and_quits_when_there_is_none() -> None:
    async with reading() as reader:
        await reader.press("2", "j", "enter", "enter", "z")
        assert "article" not in reader.screen.frame.areas
        await reader.press("q")
        assert "article" in reader.screen.frame.areas
        assert "Card ·" in reader.text()
        await reader.press("q")
        assert "Card ·" not in reader.text()
        assert reader.app.is_running
        await reader.press("q")
        assert reader.app._exit


async def test_q_typed_into_a_search_is_a_letter() -> None:
    async with reading() as reader:
        await reader.press("/", "q", "u")
        assert reader.app.is_running
        assert reader.set_name() == "“qu”"


async def test_esc_peels_layer_by_layer_and_never_quits() -> None:
    async with reading() as reader:
        await reader.press("2", "/")
        await reader.type("mini")
        await reader.press("enter", "enter", "enter")
        assert any("Card · Ministry of Water" in line for line in reader.area("contexts"))
        await reader.press("t")
        await reader.press("escape")
        assert any("Card ·" in line for line in reader.area("contexts")), "the menu went first"
        await reader.press("escape")
        assert "Card ·" not in reader.text()
        assert reader.session.view(reader.screen.pane).query == "mini"
        await reader.press("escape")
        assert reader.session.view(reader.screen.pane).query == ""
        assert reader.set_name() == "Ministry of Water"
        await reader.press("1", ")", "v", "escape")
        assert reader.session.selection is None
        assert reader.set_name() == "Ministry of Water"
        await reader.press(*["escape"] * 4)
        assert reader.app.is_running
        assert reader.lit("active") == []


@pytest.mark.parametrize("size", [SMALL, MIDDLE])
async def test_the_text_is_there_before_anything_is_found_and_marks_come_as_they_are_found(
    size: tuple[int, int],
) -> None:
    fake = FakeAnalyzer(DAM, stepwise=True)
    async with reading(analyzer=fake, wait=False, size=size) as reader:
        assert any("Divers sent by Varosk Energy" in line for line in reader.article())
        assert reader.lit("org") == []
        await reader.press("j", "k", "n", "2", "1", "]")
        fake.let(1)
        await reader.until(lambda: reader.lit("org") == ["Varosk Energy"])
        await reader.press("j", "k")
        assert "reading: names" in reader.status()
        await reader.press("2", "j")
        assert reader.set_name() == "Varosk Energy"
        fake.let(4)
        await reader.until(lambda: len(reader.screen.known.entities) == 3)
        assert reader.set_name() == "Varosk Energy"
        assert reader.seen().cursor[0] == 0
        fake.let()
        await reader.analysed()
        assert reader.set_name() == "Varosk Energy"
        assert "reading" not in reader.status()
        assert any(line.startswith("▸Varosk Energy") for line in reader.area("entities"))


async def test_rows_of_the_focused_list_keep_their_order_until_all_is_found() -> None:
    text = marked(
        "Names in a row\n\n[Ada Beck|PERSON] met [Otto Claus|PERSON]. [Otto Claus|PERSON] and "
        "[Otto Claus|PERSON] had met [Ada Beck|PERSON] before.\n"
    )
    fake = FakeAnalyzer(text, stepwise=True)
    async with reading(text, analyzer=fake, wait=False) as reader:
        fake.let(2)
        await reader.until(lambda: len(reader.screen.known.entities) == 2)
        await reader.press("2", "j")
        fake.let(4)
        await reader.until(lambda: reader.screen.known.entities[0].name == "Otto Claus")
        rows = [line[1:10] for line in reader.area("entities")[:2]]
        assert rows == ["Ada Beck ", "Otto Clau"]
        fake.let()
        await reader.analysed()
        await reader.settle()
        assert [line[1:10] for line in reader.area("entities")[:2]] == ["Otto Clau", "Ada Beck "]
        assert reader.set_name() == "Ada Beck"
        assert reader.seen().cursor[0] == 1


async def test_an_analysis_of_the_file_before_is_dropped(folder: Path) -> None:
    fake = FakeAnalyzer(DAM, OTHER, stepwise=True)
    sources = [folder / "1-dam.txt", folder / "3-other.txt"]
    async with reading(first=read_file(sources[0]), sources=sources, analyzer=fake, wait=False) as reader:
        await reader.press("J")
        fake.let()
        await reader.analysed()
        assert [entity.name for entity in reader.screen.known.entities] == ["Jonas Wirth"]
        late = analysed(read_file(sources[0]), DAM)
        reader.screen.post_message(Analysed(late, reader.screen.generation - 1))
        await reader.settle()
        assert [entity.name for entity in reader.screen.known.entities] == ["Jonas Wirth"]
        assert reader.lit("person") == ["Jonas Wirth"]


async def test_an_analyzer_that_fails_leaves_the_text_readable() -> None:
    class Broken(FakeAnalyzer):
        """Raises instead of finding."""

        def analyse(
            self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
        ) -> Iterator[Analysis]:
            """Nothing but an error."""
            raise RuntimeError("no model")

    async with reading(analyzer=Broken(DAM), wait=False) as reader:
        await reader.until(lambda: "no model" in reader.status())
        await reader.press("space")
        assert reader.seen().place > 0


async def test_the_analysis_begins_where_one_reads() -> None:
    fake = FakeAnalyzer(DAM)
    async with reading(analyzer=fake, goto="char:2000") as reader:
        assert fake.around == [reader.screen.article.place]
        assert reader.screen.article.place <= 2000 < reader.screen.article.window.end


async def test_a_run_begins_at_the_entity_or_the_date_that_was_asked_for() -> None:
    async with reading(entity="brandt") as reader:
        assert reader.set_name() == "Tomas Brandt"
        assert reader.lit("current") == ["Tomas Brandt"]
    async with reading(goto="date:2024-03-18") as reader:
        assert reader.lit("current") == ["next Monday"]
    async with reading(entity="Nobody") as reader:
        assert "no entity named Nobody" in reader.status()
