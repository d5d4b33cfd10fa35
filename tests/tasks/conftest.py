"""The seed that the tasks are done on, found once by the real engine and given again to every test."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.ui.conftest import isolated
from tui.analysis.engine import Engine
from tui.model.analysis import Analysis
from tui.reading import read_file

__all__ = ["found", "isolated"]

SEED = Path(__file__).parents[2] / "seeds" / "01-blinken-in-beijing.txt"


@pytest.fixture(scope="session")
def found() -> Analysis:
    """All that is found in the seed."""
    return Engine(today=date(2026, 1, 1)).complete(read_file(SEED))
