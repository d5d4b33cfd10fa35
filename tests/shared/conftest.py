"""Where the shared folder is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """`$BRIEFING_SHARED`, or `../shared` beside the checkout; without it the tests are skipped."""
    folder = Path(os.environ.get("BRIEFING_SHARED") or Path(__file__).parents[3] / "shared")
    if not (folder / "bench" / "run.py").exists():
        pytest.skip(f"no shared folder at {folder}")
    return folder
