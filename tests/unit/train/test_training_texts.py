"""What the encoder is trained on: our own texts, how texts are joined and disguised. No torch here."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tui.extraction.train.corpora import OWN, Marked, read_inline
from tui.extraction.train.disguise import Disguise
from tui.extraction.train.mixture import LONGEST, Mixture
from tui.model.mention import Label

SENTENCES = [
    Marked("Amara Diallo flew to Sfax.", ((0, 12, Label.PERSON), (21, 25, Label.GPE)), doc="a"),
    Marked("Diallo met Corvane Lines there.", ((0, 6, Label.PERSON), (11, 24, Label.ORG)), doc="a"),
    Marked("Nobody from Vessel Watch came.", (), ((12, 24),), doc="b"),
]


@pytest.fixture
def disguise() -> Disguise:
    return Disguise(["Lupe"], ["Okafor"], ["Ghent"], frozenset({"Sfax"}), {})


def spelled(text: Marked) -> list[tuple[str, Label]]:
    return [(text.text[a:b], label) for a, b, label in text.names]


@pytest.mark.parametrize("file", sorted(OWN.glob("*.txt")), ids=lambda file: file.name)
def test_our_own_texts_are_marked_without_a_slip(file: Path) -> None:
    texts = read_inline(file)
    assert len(texts) > 100
    for text in texts:
        for name, _ in spelled(text):
            assert name == name.strip()
            assert name[:4] != "the "
    assert len({text.text for text in texts}) == len(texts)


def test_a_bracket_that_marks_nothing_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "bad.txt"
    file.write_text("[P Ann Lee] met [Z nobody].\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.txt.*nobody"):
        read_inline(file)


def test_marks_of_our_own_notation_become_spans(tmp_path: Path) -> None:
    file = tmp_path / "good.txt"
    file.write_text("[P Ann Lee] met [O Acme].\n---\nNo names.\n", encoding="utf-8")
    first, second = read_inline(file)
    assert first.text == "Ann Lee met Acme."
    assert spelled(first) == [("Ann Lee", Label.PERSON), ("Acme", Label.ORG)]
    assert second == Marked("No names.", ())


@pytest.mark.parametrize("seed", range(20))
def test_joined_and_disguised_texts_still_spell_names_where_the_marks_stand(
    seed: int, disguise: Disguise
) -> None:
    texts = list(Mixture({"some": (SENTENCES, 2)}, disguise).one_pass(Random(seed)))
    together = [pair for text in texts for pair in spelled(text)]
    assert len(together) == 2 * 4
    for name, label in together:
        known = {
            Label.PERSON: {"amara diallo", "lupe okafor", "diallo", "okafor"},
            Label.ORG: {"corvane lines"},
            Label.GPE: {"sfax", "ghent"},
        }
        assert name.lower() in known[label]
    unknown = [text.text[a:b].lower() for text in texts for a, b in text.unknown]
    assert unknown == ["vessel watch"] * 2


def test_a_disguised_person_keeps_the_surname_by_which_the_text_calls_him(disguise: Disguise) -> None:
    text = Marked("Amara Diallo left. Diallo slept.", ((0, 12, Label.PERSON), (19, 25, Label.PERSON)))
    seen = {disguise(text, Random(seed)).text for seed in range(80)}
    assert "Lupe Okafor left. Okafor slept." in seen
    assert text.text in seen
    assert not any("Okafor" in copy and "Diallo" in copy for copy in seen)


def test_long_texts_are_cut_between_sentences(disguise: Disguise) -> None:
    sentence = "Ibrahim Oyelaran spoke of rain. "
    text = Marked(sentence * 90, tuple((32 * at, 32 * at + 16, Label.PERSON) for at in range(90)))
    parts = list(Mixture({"some": ([text], 1)}, disguise).one_pass(Random(3)))
    assert sum(len(part.names) for part in parts) == 90
    assert all(len(part.text) <= LONGEST for part in parts)
