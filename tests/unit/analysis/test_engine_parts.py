"""The joiner, the order of work, and what importing the engine costs."""

from __future__ import annotations

import gc
import subprocess
import sys

import pytest

from tests.unit.analysis.engine_helpers import document
from tui.analysis import collector, dateline, order
from tui.analysis.joiner import Joiner
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.span import Span


def mention(text: str, name: str, nth: int = 0, label: Label = Label.PERSON) -> Mention:
    start = -1
    for _ in range(nth + 1):
        start = text.index(name, start + 1)
    return Mention(Span(start, start + len(name)), label)


def test_names_with_one_string_are_joined_over_line_ends() -> None:
    text = "Eva Dahl met Eva\nDahl, then Dahl."
    joiner = Joiner(text)
    joiner.add([mention(text, "Eva\nDahl"), mention(text, "Eva Dahl")])
    joiner.add([mention(text, "Dahl", 2)])
    entities = joiner.entities()
    assert [(e.id, e.name, len(e.mentions)) for e in entities] == [("e1", "Eva Dahl", 2), ("e2", "Dahl", 1)]
    assert [m.span.start for m in entities[0].mentions] == [0, 13]


def test_what_linking_has_joined_stays_joined() -> None:
    text = "Eva Dahl spoke. Dahl left. Dahl slept. Bo ate."
    joiner = Joiner(text)
    joined = (mention(text, "Eva Dahl"), mention(text, "Dahl", 1))
    joiner.add(joined)
    joiner.rebase([Entity("e1", Label.PERSON, "Eva Dahl", joined, salience=0.8)])
    joiner.add([mention(text, "Dahl", 2), mention(text, "Bo")])
    assert [(e.name, len(e.mentions)) for e in joiner.entities()] == [("Eva Dahl", 3), ("Bo", 1)]


def test_groups_cover_every_block_in_order_and_cut_long_ones_by_sentences() -> None:
    given = document("One short.\n\n" + "A sentence of some length stands here. " * 400 + "\n\nLast.")
    groups = order.groups(given)
    spans = [span for group in groups for span in group]
    assert spans == sorted(spans)
    assert spans[0] == given.blocks[0].span
    assert spans[-1] == given.blocks[-1].span
    assert max(sum(s.end - s.start for s in group) for group in groups) <= order.GROUP
    assert sum(given.text[s.start : s.end].count("length") for s in spans) == 400


def test_the_reading_place_comes_first_and_nothing_is_left_out() -> None:
    spans = [Span(n * 1000, n * 1000 + 1000) for n in range(50)]
    near, rest = order.near_first(spans, lambda span: span, 25_500)
    assert near[0] == Span(25_000, 26_000)
    assert near[1] == Span(26_000, 27_000)
    assert sorted(near + rest) == spans
    assert rest == sorted(rest)


def test_the_collector_is_as_before_once_all_analyses_have_ended() -> None:
    before = gc.get_threshold()
    with collector.paused():
        with collector.paused():
            assert gc.get_threshold()[2] > 100_000
        assert gc.get_threshold()[2] > 100_000
    assert gc.get_threshold() == before
    gc.unfreeze()


def test_importing_the_engine_imports_no_screen_and_no_model() -> None:
    code = (
        "import sys, tui.analysis.engine;"
        "print([m for m in ('spacy', 'onnxruntime', 'tokenizers', 'numpy', 'textual') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_names_come_before_spacy_is_imported() -> None:
    code = (
        "import sys\n"
        "from tests.unit.analysis.engine_helpers import document\n"
        "from tui.analysis.engine import Engine\n"
        "first = next(Engine().analyse(document('Ursula von der Leyen spoke in Brussels.')))\n"
        "print([e.name for e in first.entities], 'spacy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['Ursula von der Leyen', 'Brussels'] False"


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("TORONTO, 3 May (Reuters) — The bank paid.", "CA"),
        ("Toronto — The bank paid.", "CA"),
        ("WELLINGTON (Apr 17) - The bank paid.", "NZ"),
        ("WASHINGTON, April 17 - The bank paid.", "US"),
        ("A heading of its own\n\nSYDNEY, Australia (AP) -- The bank paid.", "AU"),
        ("HAMILTON, Bermuda — The bank paid.", "BM"),
        ("BERLIN — The bank paid.", None),
        ("The bank of Toronto paid $4 million and left.", None),
        ("", None),
    ],
)
def test_a_date_line_tells_the_country(text: str, iso: str | None) -> None:
    assert dateline.country(document(text)) == iso
