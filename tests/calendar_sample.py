"""Briefings whose dates come from the rules and the calendar of the reader, and calendars read back."""

from __future__ import annotations

import sys
from datetime import date
from typing import Any

from icalendar import Calendar

from tui.cli_work import Plan
from tui.extraction.components.dates import find
from tui.linking.calendar import find_anchor, resolve
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.reading import read_text

PUBLISHED = date(2024, 4, 23)
"""A Tuesday."""


class DatesEngine:
    """The dates alone, without names and grammar."""

    def complete(self, document: Document, *, given: date | None = None) -> Analysis:
        """The whole analysis at once."""
        marks = find(document.text, [block.span for block in document.blocks])
        anchor = find_anchor(document, marks, given=given, today=date(2026, 11, 24))
        dates = resolve(document.text, marks, anchor)
        return Analysis(document, dates=dates, anchor=anchor, complete=True)


def make(plan: Plan) -> DatesEngine:
    """The engine of a plan."""
    return DatesEngine()


def analysed(text: str, published: date | None = PUBLISHED, *, kind: str = "text") -> Analysis:
    """A briefing published on a day, or on an unknown one."""
    return DatesEngine().complete(read_text(text, source="in/port.txt", format=kind), given=published)


def read_back(data: bytes) -> list[Any]:
    """The events of a calendar in their order, as the library reads them: mappings of properties."""
    return list(Calendar.from_ical(data).walk("VEVENT"))


if __name__ == "__main__":
    from tui.cli_extract import main

    sys.exit(main(sys.argv[2:], make=make))
