"""A Textual layout that places widgets where the frame says."""

from __future__ import annotations

from collections.abc import Callable

from textual.geometry import NULL_OFFSET, NULL_SPACING, Region, Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.widget import Widget

from tui.layout.frame import Area, Frame


class DeckLayout(Layout):
    """Asks for the frame of the very size it lays out: no resize is drawn with the frame of before."""

    name = "deck"

    def __init__(self, framed: Callable[[int, int], Frame]) -> None:
        self._framed = framed

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        """Place each child that has an area; the others are not drawn."""
        parent.pre_layout(self)
        areas = dict(self._framed(size.width, size.height).areas)
        self._over_status(areas, children)
        return [
            WidgetPlacement(Region(*areas[slot_of(child)]), NULL_OFFSET, NULL_SPACING, child)
            for child in children
            if slot_of(child) in areas
        ]

    @staticmethod
    def _over_status(areas: dict[str, Area], children: list[Widget]) -> None:
        """A menu or a prompt takes the status line's place while it is there."""
        here = {slot_of(child): child for child in children}
        if "menu" in here:
            areas["menu"] = areas.pop("status")
        elif "prompt" in here:
            whole = areas.pop("status")
            label = min(getattr(here.get("prompt-label"), "cells", 0), whole.width * 2 // 3)
            areas["prompt-label"] = whole._replace(width=label)
            areas["prompt"] = whole._replace(x=label, width=whole.width - label)


def slot_of(widget: Widget) -> str:
    """The area of a widget: its id, or its `slot` where two may be there while one goes."""
    return widget.id or str(getattr(widget, "slot", ""))
