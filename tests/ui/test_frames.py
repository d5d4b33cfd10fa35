"""Whole screens as text, compared with files; UPDATE_GOLDEN=1 writes them anew, to be read first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.ui.driver import LARGE, MIDDLE, SMALL, Size, reading

GOLDEN = Path(__file__).parent / "golden"
CHOSEN = "2 j j p k enter n"

FRAMES = [
    ("opened", SMALL, ""),
    ("opened", MIDDLE, ""),
    ("opened", LARGE, ""),
    ("entity", SMALL, CHOSEN),
    ("entity", MIDDLE, CHOSEN),
    ("entity", LARGE, CHOSEN),
    ("contexts", SMALL, f"{CHOSEN} 5"),
    ("card", MIDDLE, f"{CHOSEN} enter"),
    ("dates-table", MIDDLE, "3 z j j"),
    ("measure", SMALL, "4 j j enter"),
]


@pytest.mark.parametrize(("name", "size", "keys"), FRAMES, ids=[f"{n}-{s[0]}x{s[1]}" for n, s, _ in FRAMES])
async def test_the_screen_is_as_it_was_read_and_agreed(name: str, size: Size, keys: str) -> None:
    async with reading(size=size) as reader:
        await reader.press(*keys.split())
        await reader.until(lambda: reader.screen.contexts._timer is None)
        await reader.settle()
        frame = "\n".join(line.rstrip() for line in reader.lines()) + "\n"
    path = GOLDEN / f"{name}-{size[0]}x{size[1]}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        path.write_text(frame, encoding="utf-8")
    assert frame.splitlines() == path.read_text(encoding="utf-8").splitlines()
