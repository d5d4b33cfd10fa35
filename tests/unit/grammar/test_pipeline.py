"""Other people's pipelines, missing ones, and long blocks."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tui.extraction import pipeline
from tui.extraction.pipeline import PIECE, UnknownModel, cut
from tui.model.mention import Label
from tui.model.span import Span

spacy = pytest.importorskip("spacy")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A pipeline on disk that knows five names and a number, and no grammar."""
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PER", "pattern": "Oduya"},
            {"label": "GPE", "pattern": "Kenya"},
            {"label": "MISC", "pattern": "Kenyan"},
            {"label": "ORG", "pattern": [{"LOWER": "orion"}, {"LOWER": "bank"}]},
            {"label": "CARDINAL", "pattern": "seven"},
            {"label": "FAC", "pattern": "the Harbour Bridge's"},
        ]
    )
    nlp.to_disk(tmp_path / "mine")
    return tmp_path / "mine"


def test_a_pipeline_from_a_folder_gives_its_names(folder: Path) -> None:
    text = "Seven.\n\nOduya of Orion\nBank left Kenya with seven Kenyan ships."
    loaded = pipeline.load(str(folder))
    mentions, phrases, speech = loaded.parse(text, [Span(0, 6), Span(8, len(text))])
    assert [(text[m.span.start : m.span.end], m.label) for m in mentions] == [
        ("Oduya", Label.PERSON),
        ("Orion\nBank", Label.ORG),
        ("Kenya", Label.GPE),
        ("Kenyan", Label.NORP),
    ]
    assert loaded.names
    bridge = "They closed the Harbour Bridge's ramps."
    named, _, _ = loaded.parse(bridge, [Span(0, len(bridge))])
    assert [bridge[m.span.start : m.span.end] for m in named] == ["Harbour Bridge"]
    assert not phrases
    assert not speech
    assert loaded.notice is not None
    assert "parser" in loaded.notice


def test_an_unknown_model_is_one_line_that_names_what_is_there() -> None:
    with pytest.raises(UnknownModel) as caught:
        pipeline.load("no_such_model")
    words = str(caught.value)
    assert "\n" not in words
    assert "no_such_model" in words
    assert all(name in words for name in spacy.util.get_installed_models())


def test_a_folder_that_is_no_pipeline_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnknownModel) as caught:
        pipeline.load(str(tmp_path))
    assert str(tmp_path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_without_the_default_nothing_is_found_and_the_reader_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "DEFAULT", "no_such_package")
    loaded = pipeline.load(None)
    assert loaded.parse("The minister slept.", [Span(0, 19)]) == ((), (), ())
    assert loaded.notice is not None
    assert "no grammar" in loaded.notice
    assert not loaded.names


@pytest.mark.parametrize("unit", ["A sentence of some words. ", "word ", "x"])
def test_a_long_block_is_cut_without_loss(unit: str) -> None:
    text = "ab" + unit * (3 * PIECE // len(unit)) + "cd"
    span = Span(2, len(text) - 2)
    pieces = list(cut(text, span))
    assert pieces[0].start == span.start
    assert pieces[-1].end == span.end
    assert all(a.end == b.start for a, b in pairwise(pieces))
    assert all(0 < piece.end - piece.start <= PIECE + 2 for piece in pieces)


def test_an_empty_span_has_no_pieces() -> None:
    assert list(cut("", Span(0, 0))) == []
