"""Files and folders, and what a document knows of itself."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tui.reading import Unreadable, expand, files, read_bytes, read_file, read_text

DUTCH = (
    "De minister zei maandag dat het kabinet de plannen voor de nieuwe haven niet zal wijzigen, omdat "
    "de kosten volgens hem al te hoog zijn. De provincie en de stad hadden om uitstel gevraagd. In het "
    "voorjaar wordt een besluit verwacht, maar de oppositie wil eerst weten wat het onderzoek heeft "
    "opgeleverd en wie daarvoor heeft betaald. Een woordvoerder wilde daar gisteren niets over zeggen."
)
ENGLISH = (
    "The minister said on Monday that the cabinet would not change its plans for the new harbour, "
    "because the cost had grown too high already. The province and the city had asked for a delay. A "
    "decision is expected in spring, but the opposition first wants to know what the inquiry has found "
    "and who has paid for it. A spokesman would not say anything about that yesterday."
)


def test_an_empty_file_is_an_empty_document(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    document = read_file(path)
    assert (document.text, document.blocks, document.source) == ("", (), str(path))
    assert document.line(0) == 1


def test_only_its_name_makes_markdown(tmp_path: Path) -> None:
    for name, text, format in (
        ("a.md", "Bold", "markdown"),
        ("b.MARKDOWN", "Bold", "markdown"),
        ("c.txt", "**Bold**", "text"),
        ("d", "**Bold**", "text"),
    ):
        (tmp_path / name).write_text("**Bold**")
        document = read_file(tmp_path / name)
        assert (document.text, document.meta.format) == (text, format)


def test_a_missing_file_and_a_folder_are_named_with_the_cause(tmp_path: Path) -> None:
    for path, cause in ((tmp_path / "gone.txt", "no such file"), (tmp_path, "is a directory")):
        with pytest.raises(Unreadable) as refused:
            read_file(path)
        assert str(refused.value).startswith(f"{path}: ")
        assert cause in str(refused.value)


def test_a_file_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 10)
    path = tmp_path / "big.txt"
    path.write_bytes(b"x" * 11)
    with pytest.raises(Unreadable, match="larger than"):
        read_file(path)


def test_a_folder_gives_its_briefings_by_name(tmp_path: Path) -> None:
    for name in ("b.md", "A.txt", "c.markdown", "d.pdf", ".hidden.md", "z.TXT"):
        (tmp_path / name).write_text("x")
    (tmp_path / "folder.txt").mkdir()
    alone = tmp_path / "d.pdf"
    found = expand([str(alone), str(tmp_path), "-"])
    assert [path.name for path in found] == ["d.pdf", "A.txt", "b.md", "c.markdown", "z.TXT", "-"]


def test_a_folder_without_briefings_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    with pytest.raises(Unreadable, match="without briefings"):
        expand([str(tmp_path)])


@pytest.mark.parametrize("name", ["gone", "gone/briefing.txt", "a\0b"])
def test_an_argument_that_names_nothing_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Unreadable, match=r"no such file|null"):
        expand([os.path.join(tmp_path, name)])


def test_text_of_json_lines_is_kept_character_for_character() -> None:
    text = "\ufeff One. \r\n\r\n two\n"
    assert read_text(text).text == text
    assert read_text("a *b*", format="markdown").text == "a b"
    assert read_text("lone \ud800 half").text == "lone \ufffd half"
    with pytest.raises(ValueError, match="format"):
        read_text("a", format="html")


def test_foreign_text_gets_one_notice() -> None:
    assert read_text(ENGLISH).meta.notices == ()
    for foreign in (DUTCH, "東京都は月曜日に新しい計画を発表した。" * 20):
        (notice,) = read_text(foreign).meta.notices
        assert "not English" in notice


def test_a_short_foreign_text_is_left_alone() -> None:
    assert read_text(DUTCH[:150]).meta.notices == ()


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_offset_knows_its_source_line(end: str) -> None:
    lines = ["Title of it", "", "First line of the text,", "and the second.", "", "Last."]
    document = read_bytes(end.join(lines).encode(), source="a.txt")
    for number, line in enumerate(lines, 1):
        if line:
            at = document.text.index(line)
            assert document.line(at) == number
            assert document.line(at + len(line) - 1) == number


def test_reading_plain_text_imports_no_parser() -> None:
    code = (
        "import sys; from tui.reading import read_bytes; read_bytes(b'Hello there.', source='a.txt');"
        "print({'markdown_it', 'yaml', 'textual', 'spacy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
