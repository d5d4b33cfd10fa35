"""Cutting a block into rows."""

from __future__ import annotations

from collections.abc import Container, Iterator

from tui.layout.cells import narrow, width

Row = tuple[int, int]


def wrap(
    text: str,
    start: int,
    end: int,
    room: int,
    *,
    joined: bool = True,
    hang: int = 0,
    unseen: Container[int] = (),
) -> Iterator[Row]:
    """Rows of `text[start:end]` in at most `room` cells each, as pairs of offsets; at least one row.

    Greedy: cuts at the last blank that fits, inside a word only where a word is wider than a row. Blanks at a
    cut belong to no row. With `joined` a line end is a blank, else it ends a row. Rows after the first of a
    line have `hang` cells less. Characters at offsets in `unseen` take no cell."""
    lines: Iterator[Row] = iter(((start, end),)) if joined else _lines(text, start, end)
    for first, last in lines:
        piece = text[first:last]
        if joined and "\n" in piece and "\r" not in piece:
            piece = piece.replace("\n", " ")
        if not unseen and narrow(piece):
            yield from _wrap_narrow(piece, first, room, hang)
        else:
            yield from _wrap_wide(piece, first, room, hang, unseen)


def _lines(text: str, start: int, end: int) -> Iterator[Row]:
    while True:
        cut = text.find("\n", start, end)
        if cut < 0:
            yield start, end
            return
        yield start, cut - (cut > start and text[cut - 1] == "\r")
        start = cut + 1


def _wrap_narrow(piece: str, offset: int, room: int, hang: int) -> Iterator[Row]:
    at, length, space = 0, len(piece), room
    while length - at > space:
        cut = piece.rfind(" ", at, at + space + 1)
        if cut <= at:
            end = after = at + space
        else:
            end, after = cut, cut + 1
            while end > at and piece[end - 1] == " ":
                end -= 1
            while after < length and piece[after] == " ":
                after += 1
            if end == at:  # nothing but blanks up to the cut: an indent wider than the row
                end = cut
        yield offset + at, offset + end
        at, space = after, room - hang
        if at >= length:
            return
    yield offset + at, offset + length


def _wrap_wide(piece: str, offset: int, room: int, hang: int, unseen: Container[int] = ()) -> Iterator[Row]:
    at, used, blank, space = 0, 0, -1, room
    index, length = 0, len(piece)
    while index < length:
        character = piece[index]
        size = 0 if offset + index in unseen else width(character)
        if character in " \n\t":
            blank = index
        if used + size > space and character not in " \n\t":
            if blank > at:
                end, after = blank, blank + 1
            else:
                end = after = index if index > at else index + 1
            while end > at + 1 and piece[end - 1] in " \n\t\r":
                end -= 1
            yield offset + at, offset + end
            at = index = after
            used, blank, space = 0, -1, room - hang
            continue
        used += size
        index += 1
    end = length
    while end > at + 1 and piece[end - 1] in " \n\t\r":
        end -= 1
    yield offset + at, offset + end
