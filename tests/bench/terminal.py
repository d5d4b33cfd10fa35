"""A process in a pseudo-terminal that answers nothing, and what can be told from its output."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
COLUMNS, ROWS = 120, 40
_ESCAPES = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI
    rb"|\x1b[\]_P^X].*?(?:\x1b\\|\x07)"  # OSC, APC and their like, to the string's end
    rb"|\x1b[ -/]*[0-~]",
    re.DOTALL,
)
_SGR = re.compile(rb"\x1b\[([0-9;]*)m([^\x1b]*)")
_MARK = re.compile(rb"\x1b_bench;(.*?)\x1b\\", re.DOTALL)
_HIDDEN = ("COLUMNS", "LINES", "NO_COLOR", "COLORTERM", "COLORFGBG", "TMUX", "STY", "PYTHONDONTWRITEBYTECODE")
_BYTECODE = TemporaryDirectory(prefix="briefing-bench-bytecode-")
"""Where the children keep compiled modules, as an installed program has them: a checkout on a machine that
writes none would compile the reader at each start, and the empty app's library not."""


class TimedOut(Exception):
    """What was waited for did not come; its str tells what."""


class Failed(Exception):
    """Extraction ended with an error in the process; its str is that error."""


def plain(output: bytes) -> str:
    """The output without its escape sequences."""
    return _ESCAPES.sub(b"", output).decode("utf-8", "replace")


def underlined(output: bytes) -> list[str]:
    """Stretches of text that are drawn underlined, in the order of the output."""
    found = []
    for match in _SGR.finditer(output):
        words = match[2].decode("utf-8", "replace").strip()
        if words and _underlines(match[1]):
            found.append(words)
    return found


def _underlines(parameters: bytes) -> bool:
    """Whether an SGR sequence turns the underline on; numbers of colours are skipped."""
    numbers = parameters.split(b";")
    at, on = 0, False
    while at < len(numbers):
        number = numbers[at]
        if number in (b"38", b"48", b"58"):
            at += 3 if numbers[at + 1 : at + 2] == [b"5"] else 5
            continue
        if number == b"4":
            on = True
        elif number in (b"", b"0", b"24"):
            on = False
        at += 1
    return on


@dataclass(frozen=True, slots=True)
class Mark:
    """What a probe says that the screen shows; `at` is when it came out of the terminal, in seconds."""

    at: float
    says: Mapping[str, Any]


class Child:
    """A process on a terminal of its own; `started` and all times are of `time.monotonic`, in seconds."""

    def __init__(self, command: Sequence[str], environ: Mapping[str, str]) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.output = bytearray()
        self.marks: list[Mark] = []
        self._scanned = 0
        self.started = monotonic()
        try:
            self._process = subprocess.Popen(
                command,
                stdin=slave,
                stdout=slave,
                stderr=slave,
                env=dict(environ),
                cwd=ROOT,
                start_new_session=True,
                close_fds=True,
            )
        finally:
            os.close(slave)
        self.pid = self._process.pid

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._master)

    def send(self, keys: str) -> float:
        """Type; when, in seconds."""
        now = monotonic()
        os.write(self._master, keys.encode())
        return now

    def read(self, seconds: float) -> float | None:
        """Take what comes within so many seconds, at most one chunk; when it came, None if nothing did."""
        ready, _, _ = select.select([self._master], [], [], max(0.0, seconds))
        if not ready:
            return None
        now = monotonic()
        try:
            chunk = os.read(self._master, 1 << 16)
        except OSError:
            chunk = b""
        if not chunk:
            raise TimedOut(f"the process ended: {plain(bytes(self.output))[-400:]}")
        self.output += chunk
        for match in _MARK.finditer(self.output, self._scanned):
            self.marks.append(Mark(now, json.loads(match[1])))
            self._scanned = match.end()
            if "failed" in self.marks[-1].says:
                raise Failed(self.marks[-1].says["failed"])
        return now

    def until(self, seen: Callable[[Child], bool], what: str, seconds: float = 60.0) -> float:
        """When `seen` first held, looked at with every chunk; raises `TimedOut`."""
        end = monotonic() + seconds
        while monotonic() < end:
            now = self.read(end - monotonic())
            if now is not None and seen(self):
                return now
        raise TimedOut(f"no {what} in {seconds:g} s")

    def until_text(self, words: str, seconds: float = 60.0) -> float:
        """When these words first stood in the output."""
        return self.until(lambda child: words in plain(bytes(child.output)), f"{words!r}", seconds)

    def rest(self, seconds: float) -> None:
        """Take output for a while."""
        end = monotonic() + seconds
        while monotonic() < end:
            self.read(end - monotonic())

    def memory(self) -> dict[str, float]:
        """MiB of the process: "rss" resident, "pss" its share, "own" what no other process maps."""
        sizes = {}
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
            name, _, rest = line.partition(":")
            sizes[name] = int(rest.split()[0]) / 1024
        return {
            "rss": sizes["Rss"],
            "pss": sizes["Pss"],
            "own": sizes["Private_Clean"] + sizes["Private_Dirty"],
        }


@contextmanager
def folders() -> Iterator[dict[str, str]]:
    """The environment of a process that was never run before: a terminal's name and empty XDG folders."""
    with TemporaryDirectory(prefix="briefing-bench-") as home:
        environ = {
            name: value
            for name, value in os.environ.items()
            if name not in _HIDDEN and not name.startswith(("TEXTUAL", "BRIEFING", "XDG_"))
        }
        environ |= {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PYTHONPATH": str(ROOT)}
        environ["PYTHONPYCACHEPREFIX"] = _BYTECODE.name
        for kind in ("CONFIG_HOME", "STATE_HOME", "CACHE_HOME", "DATA_HOME", "RUNTIME_DIR"):
            path = Path(home, kind.lower())
            path.mkdir(mode=0o700)
            environ[f"XDG_{kind}"] = str(path)
        yield environ


@contextmanager
def started(*arguments: str) -> Iterator[Child]:
    """This Python run with some arguments on a terminal of its own, killed at the end."""
    with folders() as environ, Child([sys.executable, *arguments], environ) as child:
        yield child


EMPTY = (str(ROOT / "tests" / "bench" / "empty_app.py"),)
READER = ("-m", "tui")
PROBE = ("-m", "tests.bench.probe")
"""The reader as `briefing` runs it, telling after every frame what the screen shows now."""
