"""The environment of a user without settings, for processes that tests start."""

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).parents[1]


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    """Homes for settings, state and cache below `tmp_path`, and the checkout to import from."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("BRIEFING_", "XDG_"))}
    homes = {f"XDG_{kind}_HOME": str(tmp_path / kind.lower()) for kind in ("CONFIG", "STATE", "CACHE")}
    return kept | homes | {"PYTHONPATH": str(ROOT)} | more


def hung_up_on(
    command: Sequence[str], tmp_path: Path, stdin: IO[bytes] | int = subprocess.DEVNULL
) -> tuple[int, bytes]:
    """Exit code and stderr of a process in `tmp_path` whose stdout is closed after its first line."""
    process = subprocess.Popen(
        command,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=environment(tmp_path),
    )
    assert process.stdout is not None
    assert process.stderr is not None
    assert process.stdout.readline()
    process.stdout.close()
    with process:
        said = process.stderr.read()
    return process.returncode, said
