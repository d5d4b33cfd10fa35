"""The shared article, read as an analyst would open it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tui.model.document import BlockKind
from tui.reading import read_file

SHARED = Path(os.environ.get("BRIEFING_SHARED", Path(__file__).parents[4] / "shared"))


@pytest.mark.shared
def test_the_article_has_its_paragraphs_and_both_headings() -> None:
    path = SHARED / "seeds" / "blinken-china-visit.txt"
    document = read_file(path)
    assert document.text == path.read_bytes().decode()
    headings = [b for b in document.blocks if b.kind is BlockKind.HEADING]
    assert [document.text[b.span.start : b.span.end] for b in headings] == ["‘Clear warning’", "Visit"]
    assert document.paragraphs == len(document.blocks) - 2
    assert document.meta.notices == ()
    assert document.meta.title is None
