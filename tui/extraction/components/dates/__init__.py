"""Finds expressions of time by rules; `tui.linking.calendar` gives them their values."""

from tui.extraction.components.dates.finder import find

__all__ = ["find"]
