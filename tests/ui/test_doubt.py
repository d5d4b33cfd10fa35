"""The dial that hides doubtful marks, as a reader meets it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.driver import MIDDLE, SMALL, Reader, reading
from tests.ui.fakes import FakeAnalyzer, document_of, marked

FERRY = marked("""\
Ferry talks resume

[Ostra Lines|ORG] met the [Dockers' Union|ORG] in [Selm|GPE] on {Monday|2024-03-11}.
[Ostra|ORG alias ~0.42 = Ostra Lines] offered <4%|percent raise @Ostra Lines>.

[Lina Roe|PERSON] said that [Ostra Lines|ORG] would answer soon.
[She|PERSON pronoun = Lina Roe] spoke for an hour to the [Dockers' Union|ORG].

[Spring|PERSON ~0.31] came late, and [Ostra Lines|ORG] kept its ships in harbour.
[It|PERSON pronoun = Spring] was a cold one.

[The Castle|FAC ~0.74] stood empty, as [Lina Roe|PERSON] left it.
""")

TRAMS = marked("""\
Tram strike

[Belden|ORG alias ~0.42 = Belden Trams] stopped at noon, and [Orra Lund|PERSON] walked home.

[Belden Trams|ORG] runs nine lines.

Nobody in the valley heard of it.

[Belden Trams|ORG] asked [The mayor of Tessel|PERSON title = Orra Lund] for help.
[The mayor|PERSON title = Orra Lund] agreed.
""")


def names(reader: Reader) -> str:
    """The list of entities as it stands on the screen."""
    return "\n".join(reader.area("entities")[1:])


async def walked(reader: Reader) -> list[str]:
    """What ] walks, in the order of the text."""
    await reader.press("1", "]")
    found: list[str] = []
    while reader.at() not in found:
        found.append(reader.at())
        await reader.press("]")
    found.sort(key=lambda at: int(at.partition("@")[2]))
    return [at.partition("@")[0] for at in found]


async def test_the_key_asks_and_tells_how_many_marks_each_step_hides() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("S")
        menu = reader.status()
        assert "hide marks below: 5 0.5 (3)" in menu
        assert "8 0.8 (4)" in menu
        assert "9 0.9 (4)" in menu
        await reader.press("5")
        assert "hiding 3 doubtful" in reader.status()


async def test_doubtful_marks_go_from_text_lists_and_counters_and_come_back() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("2", "j")
        before = reader.area("entities")
        assert "Ostra Lines ORG 1/4" in reader.status().replace("–", "1")
        assert "Spring" in names(reader)
        await reader.press("S", "5", "k")
        assert reader.title("entities") == "2 Entities 5 of 6 · from 0.5 · salience"
        assert "Spring" not in names(reader)
        assert "/3 names" in reader.status()
        assert "hiding 3 doubtful" in reader.status()
        assert "aka" not in reader.status()
        await reader.until(lambda: reader.screen.contexts._timer is None)
        assert "/3" in reader.title("contexts")
        await reader.press("S", "S", "k")
        assert reader.area("entities") == before
        assert "hiding" not in reader.status()
        assert "/4 names" in reader.status()


async def test_the_line_of_tabs_says_that_some_are_hidden() -> None:
    async with reading(FERRY, SMALL) as reader:
        assert "[2 Ent 6]" in reader.area("tabs")[0]
        await reader.press("S", "5")
        assert "[2 Ent 5 of 6]" in reader.area("tabs")[0]
        await reader.press("S", "S")
        assert "[2 Ent 6]" in reader.area("tabs")[0]


async def test_walking_labels_and_marks_in_the_text_leave_hidden_marks_out() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        every = await walked(reader)
        assert "Spring" in every
        await reader.press("S", "5")
        assert await walked(reader) == [w for w in every if w not in ("Spring", "Ostra")]
        assert not any("Spring" in words for words in reader.lit("doubtful"))
        await reader.press("f")
        assert reader.cell("Spring") == "S"
        assert reader.cell("Selm") != "S"


async def test_the_active_set_steps_over_its_hidden_mentions() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("S", "5", "2", "j", "enter")
        assert reader.set_name() == "Ostra Lines"
        seen = [reader.at()]
        await reader.press("n")
        seen.append(reader.at())
        await reader.press("n")
        seen.append(reader.at())
        await reader.press("n")
        assert reader.at() == seen[0]
        assert {at.partition("@")[0] for at in seen} == {"Ostra Lines"}


async def test_a_hidden_set_says_so_and_is_there_again_with_its_mention() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("2", "/")
        await reader.type("spring")
        await reader.press("enter", "enter")
        assert reader.at().startswith("Spring@")
        await reader.press("S", "5", "1")
        assert "hidden as doubtful" in reader.status()
        assert reader.lit("current") == []
        assert reader.lit("active") == []
        await reader.press("S", "S", "1")
        assert reader.at().startswith("Spring@")
        assert "Spring PERSON 1/1" in reader.status()


async def test_a_list_of_which_all_is_hidden_says_so() -> None:
    given = marked("Dawn\n\n[Wren|PERSON ~0.3] met [Moss|PERSON ~0.4].")
    async with reading(given, MIDDLE) as reader:
        await reader.press("S", "5", "2", "j")
        assert reader.title("entities") == "2 Entities 0 of 2 · from 0.5 · salience"
        assert "all are hidden as doubtful" in names(reader)
        await reader.press("enter")
        assert "all are hidden as doubtful" in reader.status()
        await reader.press("S", "S", "enter")
        assert "j chooses a row" in reader.status()


async def test_where_nothing_is_named_the_dial_does_not_promise_more() -> None:
    async with reading(marked("Nothing is marked in here."), MIDDLE) as reader:
        await reader.press("S")
        assert reader.status().endswith("no names are found")
        await reader.press("2", "enter")
        assert reader.status().endswith("none found")


async def test_n_of_a_hidden_set_says_why_there_is_nothing_to_walk() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("2", "/")
        await reader.type("spring")
        await reader.press("enter", "S", "5", "n")
        assert "hidden as doubtful" in reader.status()


async def test_a_set_chosen_by_a_mention_that_is_hidden_is_the_same_set_with_the_others() -> None:
    async with reading(TRAMS, MIDDLE) as reader:
        await reader.press("2", "j", "p", "enter")
        assert reader.at() == "Belden@13"
        assert "Belden Trams ORG 1/3" in reader.status()
        await reader.press("S", "5", "A")
        assert "Belden Trams ORG –/2 names · hiding 1 doubtful" in reader.status()
        assert "pin A Belden Trams" in reader.status()
        row = next(line for line in reader.area("entities") if "Belden" in line)
        assert row.startswith("▸Belden Trams")
        assert " A ORG  2" in row
        await reader.press("n")
        assert reader.at() == f"Belden Trams@{reader.offset('Belden Trams')}"
        await reader.press("&")
        assert "Nobody" not in "".join(reader.article())
        assert "runs nine lines" in "".join(reader.article())


async def test_a_list_keeps_its_row_though_the_mention_that_it_was_first_met_by_is_hidden() -> None:
    async with reading(TRAMS, MIDDLE) as reader:
        await reader.press("2", "o", "n", "j")
        assert reader.set_name() == "Belden Trams"
        await reader.press("S", "5", "o", "s")
        assert any(line.startswith("▸Belden Trams") for line in reader.area("entities"))


async def test_a_mention_hidden_in_one_briefing_is_not_the_current_one_of_the_next() -> None:
    other = marked("Tram strike\n\n[Belden|ORG] is a river too.")
    first, second, analyzer = document_of(TRAMS), document_of(other), FakeAnalyzer(TRAMS, other)
    async with reading(sources=(first, second), first=first, analyzer=analyzer, size=MIDDLE) as reader:
        await reader.press("2", "j", "enter")
        assert reader.at() == "Belden@13"
        await reader.press("S", "5", "J")
        await reader.analysed()
        assert reader.at() == ""
        await reader.press("S", "S")
        assert reader.at() == ""


async def test_a_list_is_written_as_it_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("S", "8", "2", "w", "enter")
        assert "wrote briefing-entities.csv · hiding 4 below 0.8" in reader.status()
        written = (tmp_path / "briefing-entities.csv").read_text(encoding="utf-8-sig")
        assert "Lina Roe" in written
        assert "Spring" not in written
        assert "Castle" not in written


async def test_a_fold_to_what_is_hidden_shows_all_of_the_text() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        whole = reader.article()
        await reader.press("2", "/")
        await reader.type("spring")
        await reader.press("enter", "&")
        assert "late" in "".join(reader.article())
        assert "stood empty" not in "".join(reader.article())
        await reader.press("S", "5", "1")
        assert [line[4:] for line in reader.article()] == [line[4:] for line in whole]
        assert "folded" not in reader.status()


async def test_a_run_begins_with_the_step_of_the_settings_and_keeps_it_in_the_next_briefing() -> None:
    other = marked("A second text.\n\n[Mist|PERSON ~0.4] lay over [Selm|GPE].")
    first, second = document_of(FERRY), document_of(other)
    async with reading(
        sources=(first, second), first=first, analyzer=FakeAnalyzer(FERRY, other), size=MIDDLE, doubt=0.45
    ) as reader:
        assert "hiding 3 below 0.45" in reader.status()
        await reader.press("J")
        await reader.analysed()
        assert "Mist" not in names(reader)
        assert "Selm" in names(reader)
        await reader.press("S")
        assert "c 0.45 (1)" in reader.status()
        await reader.press("S")
        assert "Mist" in names(reader)


async def test_doubtful_marks_that_are_shown_look_doubtful() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        assert reader.lit("doubtful") == ["Ostra", "Spring"]
        await reader.press("2")
        assert [line.split()[1] for line in reader.area("entities") if " ?" in line] == ["?"]
        assert any("Spring ?" in line for line in reader.area("entities"))


async def test_a_doubtful_mention_of_a_sure_entity_says_so_while_one_stands_on_it() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        await reader.press("2", "j", "enter")
        assert "doubtful" not in reader.status()
        await reader.press("n")
        assert reader.at().startswith("Ostra@")
        assert "this one doubtful" in reader.status()
        await reader.press("n")
        assert "doubtful" not in reader.status()


async def test_the_question_fits_into_a_small_screen() -> None:
    async with reading(FERRY, SMALL) as reader:
        await reader.press("S")
        assert reader.status().endswith("a none  · S is 0.5")


async def test_nothing_is_said_of_the_dial_while_it_hides_nothing() -> None:
    async with reading(FERRY, MIDDLE) as reader:
        assert "hiding" not in reader.text()
        assert "below" not in reader.text()
