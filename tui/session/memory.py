"""What outlives a run: reading places, the last briefing, the last copy; losing it is never an error."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from shutil import which
from typing import Any

from tui.session.settings import folder

_KEPT = 200  # reading places


def _file() -> Path:
    return folder("state", os.environ) / "state.json"


def load() -> dict[str, Any]:
    """The whole state file; empty where there is none or it cannot be read."""
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def place_of(source: str, length: int) -> int:
    """Where `source` was left, as an offset; 0 where it is new or its text has another length now."""
    places = load().get("places")
    found = places.get(str(Path(source).absolute())) if isinstance(places, dict) else None
    if isinstance(found, list) and len(found) == 2 and found[1] == length and isinstance(found[0], int):
        return max(0, min(found[0], length))
    return 0


def keep_place(source: str, place: int, length: int) -> None:
    """Remember where a briefing was left, and that it was the last one."""
    state = load()
    places = state.get("places")
    places = places if isinstance(places, dict) else {}
    path = str(Path(source).absolute())
    places.pop(path, None)
    places[path] = [place, length]
    state["places"] = dict(list(places.items())[-_KEPT:])
    state["last"] = path
    _write(_file(), json.dumps(state, ensure_ascii=False))


def keep_copy(words: str) -> None:
    """Keep the last copy in a file, for terminals that drop what is sent to their clipboard."""
    _write(folder("state", os.environ) / "last-copy.txt", words)


def to_tmux(words: str) -> None:
    """Inside tmux, give the copy to tmux as well: it may not pass the terminal's sequence on."""
    if os.environ.get("TMUX") and which("tmux"):
        try:
            subprocess.run(
                ["tmux", "load-buffer", "-w", "-"],
                input=words.encode("utf-8", "replace"),
                timeout=1,
                check=False,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except (OSError, subprocess.SubprocessError):
            return


def _write(path: Path, words: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        spare = path.with_suffix(".new")
        spare.write_text(words, encoding="utf-8", errors="replace")
        spare.replace(path)
    except OSError:
        return
