"""The finder with its own weights, on sentences written for these tests."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.unit.names.names_helpers import document, shown
from tui.extraction.names import NameFinder
from tui.model.document import BlockKind
from tui.model.mention import Form


@pytest.fixture(scope="module")
def finder() -> NameFinder:
    return NameFinder.load()


def found(finder: NameFinder, text: str) -> list[tuple[str, str]]:
    given = document(text)
    return shown(text, [m for batch in finder.plan(given) for m in finder.find(batch)])


def test_a_plain_sentence_of_news(finder: NameFinder) -> None:
    text = "Norwegian foreign minister Espen Barth Eide met officials of the World Bank in Nairobi on Friday."
    assert found(finder, text) == [
        ("Norwegian", "NORP"),
        ("Espen Barth Eide", "PERSON"),
        ("World Bank", "ORG"),
        ("Nairobi", "GPE"),
    ]


def test_curly_quotes_accents_and_possessives_keep_their_offsets(finder: NameFinder) -> None:
    text = "“We are ready,” said José Ramos-Horta, East Timor’s president, before he flew to São Paulo."
    assert found(finder, text) == [
        ("José Ramos-Horta", "PERSON"),
        ("East Timor", "GPE"),
        ("São Paulo", "GPE"),
    ]


def test_a_name_goes_over_a_wrapped_line_and_never_into_the_next_block(finder: NameFinder) -> None:
    assert ("Angela\nMerkel", "PERSON") in found(finder, "Former chancellor Angela\nMerkel was in Paris.")
    apart = found(finder, "He spoke of Angela\n\nMerkel was in Paris.")
    assert all("\n" not in name for name, _ in apart)


def test_cells_of_a_table_are_names_of_their_own(finder: NameFinder) -> None:
    text = "Country\tCapital\nFrance\tParis\nJapan\tTokyo"
    given = document(text, kind=BlockKind.TABLE, joined=False)
    names = [n for n, _ in shown(text, [m for b in finder.plan(given) for m in finder.find(b)])]
    assert {"France", "Paris", "Japan", "Tokyo"} <= set(names)


def test_mentions_carry_a_rounded_score_and_come_from_the_model(finder: NameFinder) -> None:
    given = document("Ursula von der Leyen spoke in Brussels.")
    (first, second) = finder.find(finder.plan(given)[0])
    assert first.form is Form.NAME
    assert first.source == "model"
    for mention in (first, second):
        assert mention.score is not None
        assert 0.5 < mention.score <= 1.0
        assert mention.score == round(mention.score, 2)


def test_a_batch_gives_the_same_whatever_was_read_before(finder: NameFinder) -> None:
    text = "\n\n".join(
        f"Envoy {n} of Finland met Anwar Ibrahim in Kuala Lumpur and Hanoi. " * 6 for n in range(12)
    )
    batches = finder.plan(document(text))
    forwards = [finder.find(batch) for batch in batches]
    backwards = [finder.find(batch) for batch in reversed(batches)]
    assert forwards == backwards[::-1]
    assert sum(map(len, forwards)) >= 12 * 6 * 4


@pytest.mark.parametrize(
    "text", ["", "\n\n", "…", "— — —", "\ufffd\ufffd", "x" * 5000, "日本語のテキスト", "😀 " * 50]
)
def test_odd_texts_are_read_without_harm(finder: NameFinder, text: str) -> None:
    for name, _ in found(finder, text):
        assert name in text


def test_importing_names_imports_nothing_heavy() -> None:
    code = (
        "import sys, tui.extraction.names;"
        "print([m for m in ('spacy', 'onnxruntime', 'tokenizers', 'numpy', 'textual') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
