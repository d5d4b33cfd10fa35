"""Gives marks of time their days: the anchor, TIMEX3 values, and the reason of each."""

from tui.linking.calendar.anchor import find_anchor
from tui.linking.calendar.resolve import resolve

__all__ = ["find_anchor", "resolve"]
