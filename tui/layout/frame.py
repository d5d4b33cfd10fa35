"""Where everything stands on a screen of a given size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

NARROWEST, WIDEST = 48, 76  # cells of text
SIDE, SIDE_GROWN, TEXT_FIRST = 25, 40, 64  # the side pane, to where it grows, and what the text gets before
TABBED, STACKED, THREE = 78, 117, 150  # columns from which there is one side pane, a stack, a third column
STACK_ROWS, HEADER_ROWS, FOOTER_ROWS = 34, 18, 12
BAND_COLUMNS, BAND_ROWS, BAND = 180, 50, 3  # from where the timeline stands under the text, and its height
STACK = (("entities", 12), ("dates", 9), ("measures", 8), ("contexts", 10))
LISTS = ("entities", "dates", "measures")


class Area(NamedTuple):
    """A rectangle of cells."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Frame:
    """`areas` by widget id, those that are not shown left out; `room` cells of text after a gutter of
    `gutter` and a margin of `margin`; `compact` lists have 25 to 40 cells and no title line of their own."""

    mode: str
    areas: Mapping[str, Area]
    room: int
    gutter: int
    margin: int
    compact: bool


def gutter_of(paragraphs: int) -> int:
    """Cells before the text: the marker, the number of the paragraph, a blank."""
    return 2 + max(2, len(str(paragraphs)))


def frame(
    columns: int,
    rows: int,
    *,
    paragraphs: int = 1,
    width: int = 72,
    sides: bool = True,
    shown: str = "article",
    tab: str = "entities",
    zoomed: bool = False,
    contexts: bool = False,
    dated: bool = False,
) -> Frame:
    """Lay out a screen of `columns` by `rows` cells.

    `width` is the widest text wanted; `shown` the pane that has the focus ("article" or the id of a pane);
    `tab` the list that is shown where there is room for one; `zoomed` gives the body to `shown`; `contexts`
    opens the contexts where they have no place of their own; `dated` tells that there is
    something for a timeline to say."""
    areas: dict[str, Area] = {}
    top, bottom = 0, rows
    if rows >= HEADER_ROWS:
        areas["header"] = Area(0, 0, columns, 1)
        top = 1
    if rows >= FOOTER_ROWS:
        bottom -= 1
        areas["footer"] = Area(0, bottom, columns, 1)
    bottom -= 1
    areas["status"] = Area(0, bottom, columns, 1)
    body = Area(0, top, columns, max(1, bottom - top))
    gutter = gutter_of(paragraphs)
    beside = gutter + 1  # the minimap
    most = max(NARROWEST, min(width, WIDEST))

    mode = _mode(columns, rows)
    if mode == "text" and sides and not zoomed:
        most = NARROWEST  # a larger window has a side pane and no wider text
    if zoomed and shown != "article":
        areas[shown] = body
        return Frame(mode, areas, min(most, max(8, columns - beside)), gutter, 0, compact=False)
    if zoomed or not sides or mode == "text":
        if shown != "article" and not zoomed:
            if mode == "text":
                areas[shown] = body
                return Frame(
                    mode, areas, min(most, max(8, columns - beside)), gutter, 0, compact=columns < 40
                )
        else:
            room = min(most, max(8, columns - beside))
            margin = max(0, (columns - room - beside) // 2)
            _article(areas, body, margin + gutter + room)
            return Frame(mode, areas, room, gutter, margin, compact=False)

    if mode == "three":
        room = most
        left = beside + room
        rest = columns - left - 2
        lists = max(36, min(52, rest * 9 // 20))
        upper = body
        if dated and columns >= BAND_COLUMNS and rows >= BAND_ROWS:
            upper = body._replace(height=body.height - BAND)
            areas["timeline"] = Area(0, body.y + upper.height, left, BAND)
        _article(areas, upper, gutter + room)
        areas["divider"] = Area(left, body.y, 1, body.height)
        _stack(areas, Area(left + 1, body.y, lists, body.height), STACK[:3])
        areas["divider2"] = Area(left + 1 + lists, body.y, 1, body.height)
        areas["contexts"] = Area(left + lists + 2, body.y, rest - lists, body.height)
        return Frame(mode, areas, room, gutter, 0, compact=False)

    if mode == "stacked":
        room = min(most, columns - beside - 1 - SIDE_GROWN)
        left = beside + room
        _article(areas, body, gutter + room)
        areas["divider"] = Area(left, body.y, 1, body.height)
        _stack(areas, Area(left + 1, body.y, columns - left - 1, body.height), STACK)
        return Frame(mode, areas, room, gutter, 0, compact=False)

    side = SIDE
    room = columns - side - 1 - beside
    if room > min(most, TEXT_FIRST):
        grown = min(room - min(most, TEXT_FIRST), SIDE_GROWN - SIDE)
        side, room = side + grown, room - grown
    if room < NARROWEST:
        room, side = NARROWEST, side - (NARROWEST - room)
    room = min(room, most)
    left = beside + room
    height = body.height
    if contexts or shown == "contexts":
        part = min(max(8, height * 2 // 5), height - 3)
        areas["contexts"] = Area(0, body.y + height - part, columns, part)
        height -= part
    upper = Area(0, body.y, columns, height)
    _article(areas, upper, gutter + room)
    areas["divider"] = Area(left, upper.y, 1, upper.height)
    areas["tabs"] = Area(left + 1, upper.y, columns - left - 1, 1)
    areas[tab] = Area(left + 1, upper.y + 1, columns - left - 1, max(1, upper.height - 1))
    return Frame(mode, areas, room, gutter, 0, compact=True)


def _mode(columns: int, rows: int) -> str:
    if columns < TABBED:
        return "text"
    if columns >= STACKED and rows >= STACK_ROWS:
        return "three" if columns >= THREE else "stacked"
    return "tabbed"


def _article(areas: dict[str, Area], body: Area, width: int) -> None:
    areas["article"] = Area(body.x, body.y, width, body.height)
    areas["minimap"] = Area(body.x + width, body.y, 1, body.height)


def _stack(areas: dict[str, Area], body: Area, parts: tuple[tuple[str, int], ...]) -> None:
    """Share the height of a column among panes, whole cells, nothing left over."""
    total = sum(weight for _, weight in parts)
    before, y = 0, body.y
    for name, weight in parts:
        before += weight
        end = body.y + body.height * before // total
        areas[name] = Area(body.x, y, body.width, end - y)
        y = end
