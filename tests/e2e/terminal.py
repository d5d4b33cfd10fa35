"""The real program on a pseudo-terminal of its own, as a reader's terminal would see it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from time import monotonic
from types import TracebackType

from tests.e2e.picture import Picture
from tests.user_environment import environment

PATIENCE = 30.0
_ALTERNATE, _NORMAL = "\x1b[?1049h", "\x1b[?1049l"


class Hung(AssertionError):
    """What was waited for did not come."""


class Terminal:
    """A process whose controlling terminal is this one; stdin is the terminal unless `feed` is given;
    `environ` is added to the environment of a user without settings."""

    def __init__(
        self,
        *arguments: str,
        home: Path,
        columns: int = 80,
        rows: int = 24,
        feed: Path | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        own = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", **(environ or {})}
        variables = environment(home, **own)
        for name in ("NO_COLOR", "COLORTERM", "COLUMNS", "LINES", "TMUX", "COLORFGBG", "TEXTUAL_THEME"):
            if name not in own:
                variables.pop(name, None)
        self.output = bytearray()
        self._picture = Picture()
        self.code: int | None = None
        self.pid, self._master = pty.fork()
        if self.pid == 0:  # pragma: no cover - the child
            try:
                fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
                os.chdir(home)
                if feed is not None:
                    os.dup2(os.open(feed, os.O_RDONLY), 0)
                os.execve(sys.executable, [sys.executable, "-m", "tui", *arguments], variables)
            finally:
                os._exit(127)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.code is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGKILL)
            self._reap()
        if self._master >= 0:
            os.close(self._master)

    # -- what comes out --------------------------------------------------------------------------------

    @property
    def raw(self) -> str:
        """All that was written so far."""
        return self.output.decode("utf-8", "replace")

    def lines(self) -> list[str]:
        """What stands on the screen now, row by row."""
        return self._picture.lines()

    def _read(self, seconds: float) -> bool:
        """Take one chunk; False at the end of the output."""
        if not select.select([self._master], [], [], max(0.0, seconds))[0]:
            return True
        try:
            chunk = os.read(self._master, 1 << 16)
        except OSError:  # Linux reports the end of a pseudo-terminal so
            chunk = b""
        self.output += chunk
        self._picture.feed(chunk)
        return bool(chunk)

    def until(self, seen: Callable[[str], bool], what: str) -> None:
        """Take output until `seen` holds of the screen, its rows joined by line ends."""
        end = monotonic() + PATIENCE
        while not seen("\n".join(self.lines())):
            if not self._read(end - monotonic()):
                raise Hung(f"ended without {what}:\n" + "\n".join(self.lines()))
            if monotonic() > end:
                raise Hung(f"no {what}:\n" + "\n".join(self.lines()))

    def until_text(self, words: str) -> None:
        """Take output until these words stand on the screen, in one row."""
        self.until(lambda screen: words in screen, repr(words))

    # -- what goes in ----------------------------------------------------------------------------------

    def type(self, keys: str) -> None:
        """Press keys."""
        os.write(self._master, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; the kernel tells the process."""
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def kill(self, sent: signal.Signals) -> None:
        """Send a signal."""
        os.kill(self.pid, sent)

    def hang_up(self) -> None:
        """Close the terminal's window."""
        os.close(self._master)
        self._master = -1

    # -- the end ---------------------------------------------------------------------------------------

    def _reap(self) -> None:
        _, status = os.waitpid(self.pid, 0)
        self.code = os.waitstatus_to_exitcode(status)

    def end(self) -> int:
        """Take output until the process is gone; its exit code, negative for a signal."""
        end = monotonic() + PATIENCE
        if self._master >= 0:
            while self._read(end - monotonic()):
                if monotonic() > end:
                    raise Hung("does not end:\n" + "\n".join(self.lines()))
        # A pidfd becomes readable when the process ends.
        with os.fdopen(os.pidfd_open(self.pid)) as process:
            if not select.select([process], [], [], max(0.0, end - monotonic()))[0]:
                raise Hung("has closed its terminal but does not end")
        self._reap()
        assert self.code is not None
        return self.code

    def leave(self) -> int:
        """Press ctrl+q, which quits whatever is open, and wait for the end."""
        self.type("\x11")
        return self.end()

    def quit(self) -> int:
        """Press q and wait for the end."""
        self.type("q")
        return self.end()

    def assert_restored(self) -> None:
        """The alternate screen was left, the cursor is shown, the mouse and bracketed paste are off."""
        raw = self.raw
        assert raw.rindex(_NORMAL) > raw.rindex(_ALTERNATE)
        assert raw.rindex("\x1b[?25h") > raw.rindex("\x1b[?25l")
        for mode in ("1000", "1003", "2004"):
            assert raw.rfind(f"\x1b[?{mode}l") >= raw.rfind(f"\x1b[?{mode}h"), mode
        assert "Traceback" not in raw
