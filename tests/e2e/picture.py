"""What a terminal shows after what was written to it: just enough of one for what Textual writes."""

from __future__ import annotations

import re
from codecs import getincrementaldecoder

from rich.cells import get_character_cell_size

_SEQUENCE = re.compile(
    r"\x1b\[(?P<parameters>[0-?]*)[ -/]*(?P<final>[@-~])"
    r"|\x1b[\]PX^_](?:[^\x07\x1b]|\x1b(?!\\))*(?:\x07|\x1b\\)"
    r"|\x1b[ -/]*[0-Z\\^-~]"
)
_UNFINISHED = re.compile(r"\x1b(?:\[[0-?]*[ -/]*|[\]PX^_][^\x07]*|[ -/]*)\Z")


class Picture:
    """Takes bytes as they come; rows and columns grow as they are written to."""

    def __init__(self) -> None:
        self._decoder = getincrementaldecoder("utf-8")("replace")
        self._rest = ""
        self._cells: dict[tuple[int, int], str] = {}
        self._row, self._column = 0, 0

    def feed(self, written: bytes) -> None:
        """Draw what was written."""
        text = self._rest + self._decoder.decode(written)
        unfinished = _UNFINISHED.search(text)
        self._rest = unfinished[0] if unfinished else ""
        text = text[: len(text) - len(self._rest)]
        at = 0
        for found in _SEQUENCE.finditer(text):
            self._draw(text[at : found.start()])
            self._obey(found["parameters"] or "", found["final"] or "")
            at = found.end()
        self._draw(text[at:])

    def _draw(self, text: str) -> None:
        for character in text:
            if character == "\r":
                self._column = 0
            elif character == "\n":
                self._row += 1
            elif size := get_character_cell_size(character):
                self._cells[self._row, self._column] = character
                for more in range(1, size):
                    self._cells[self._row, self._column + more] = ""
                self._column += size

    def _obey(self, parameters: str, final: str) -> None:
        if final in ("H", "f"):
            row, _, column = parameters.partition(";")
            self._row, self._column = int(row or 1) - 1, int(column or 1) - 1
        elif final == "J" or (final in "hl" and parameters == "?1049"):
            self._cells.clear()

    def lines(self) -> list[str]:
        """Every row, without blanks at its end."""
        rows: dict[int, list[str]] = {}
        for (row, column), character in sorted(self._cells.items()):
            own = rows.setdefault(row, [])
            own += [" "] * (column - len(own))
            own.append(character)
        return ["".join(rows.get(row, [])).rstrip() for row in range(max(rows, default=-1) + 1)]
