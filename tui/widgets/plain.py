"""A screen for fonts that lack lines, blocks and arrows: what the reader draws of its own, in ASCII."""

from __future__ import annotations

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

_GLYPHS = str.maketrans("─━│┃┊▁▂▃▄▅▆▇█▊▎▔▸▹›▼▲↓↑≠", "--|||.._-=+*#||->})v^v^!")


class PlainGlyphs(LineFilter):
    """Puts an ASCII character in the place of each such glyph; all other characters stay."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same cells with other characters; widths do not change."""
        return [
            segment if segment.text.isascii() else Segment(segment.text.translate(_GLYPHS), *segment[1:])
            for segment in segments
        ]
