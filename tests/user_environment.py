"""The environment of a user without settings, for processes that tests start."""

import os
from pathlib import Path

ROOT = Path(__file__).parents[1]


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """Homes for settings, state and cache below `tmp_path`, and the checkout to import from."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("BRIEFING_", "XDG_"))}
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "STATE", "CACHE")}
    return kept | homes | {"PYTHONPATH": str(ROOT)} | more
