"""The parts of the harness do what their figures claim; nothing here is timed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tui.model.mention import Label

from . import empty_app, texts
from .report import Row, table
from .terminal import EMPTY, PROBE, Child, Failed, TimedOut, folders, plain, started, underlined


def test_plain_text_is_what_a_terminal_would_show() -> None:
    output = b"\x1b[?1049h\x1b[38;2;4;4;4mThe \x1b[1mport\x1b[0m\x1b]0;title\x07 opens\x1b_bench;{}\x1b\\."
    assert plain(output) == "The port opens."


@pytest.mark.parametrize(
    ("output", "words"),
    [
        (b"\x1b[4mOslo\x1b[0m is far", ["Oslo"]),
        (b"\x1b[1;4;38;2;10;20;30mOslo\x1b[0m", ["Oslo"]),
        (b"\x1b[38;2;4;4;4mOslo\x1b[48;5;4m is far", []),
        (b"\x1b[4;24mOslo", []),
        (b"\x1b[4m  \x1b[0m", []),
    ],
)
def test_underlined_words_are_told_from_colours(output: bytes, words: list[str]) -> None:
    assert underlined(output) == words


def test_a_ratio_is_held_against_the_bar_and_a_bare_figure_too() -> None:
    assert Row("start", 300, bar=1.5, base=200).met is True
    assert Row("start", 301, bar=1.5, base=200).met is False
    assert Row("memory", 41, "MiB", bar=40).met is False
    assert Row("speed", 8000, "words/s").met is None


def test_the_table_names_what_was_missed() -> None:
    shown = table([Row("key", 20, bar=50), Row("memory", 41, "MiB", bar=40)]).splitlines()
    assert [line.split()[-1] for line in shown[2:]] == ["yes", "NO"]


def test_texts_are_as_long_as_they_say() -> None:
    assert 550 <= texts.words(texts.short()) <= 620
    assert 3000 <= texts.words(texts.long(3000)) <= 3300
    assert texts.long(3000) == texts.long(3000)


def test_the_held_analysis_stands_where_its_names_are_in_the_text() -> None:
    analysis = texts.analysed(2000, 120, 30)
    document = analysis.document
    assert len(analysis.entities) == 30
    assert sum(len(entity.mentions) for entity in analysis.entities) == 120
    assert 1700 <= texts.words(document.text) <= 2400
    for entity in analysis.entities:
        assert {document.text[m.span.start : m.span.end] for m in entity.mentions} == {entity.name}
    assert {entity.label for entity in analysis.entities} == {Label.PERSON, Label.GPE, Label.ORG}


def test_the_empty_app_is_seen_in_its_terminal() -> None:
    with started(*EMPTY) as child:
        assert child.until_text(empty_app.TEXT) > child.started
        assert child.memory()["rss"] >= child.memory()["own"] > 0


def test_the_probe_tells_what_a_key_did(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(texts.long(2000), encoding="utf-8")
    with started(*PROBE, "--without-extraction", str(path)) as child:
        child.until(lambda child: any(mark.says["complete"] for mark in child.marks), "empty analysis")
        assert child.marks[-1].says["row"] == 0
        child.send("jj")
        child.until(lambda child: child.marks[-1].says["row"] == 2, "scroll step")


def test_a_failed_extraction_and_an_ended_process_are_no_figures() -> None:
    says = r"""print('\x1b_bench;{"failed": "no weights"}\x1b\\', flush=True); input()"""
    with folders() as environ:
        with Child([sys.executable, "-c", says], environ) as child, pytest.raises(Failed, match="no weights"):
            child.until_text("never")
        with Child([sys.executable, "-c", "print('gone')"], environ) as child, pytest.raises(TimedOut):
            child.until_text("never")


def test_a_process_is_given_empty_folders_of_its_own() -> None:
    with folders() as environ:
        folder = Path(environ["XDG_STATE_HOME"])
        assert folder.is_dir()
        assert not list(folder.iterdir())
    assert not folder.exists()
