"""Months and weekdays of English, with the short forms that newspapers and forms use."""

from __future__ import annotations

MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
)  # fmt: skip
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS: dict[str, int] = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
"""Month number, 1 to 12, by lower-case name or short form without its point."""
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}

WEEKDAYS: dict[str, int] = {name: number for number, name in enumerate(WEEKDAY_NAMES, 1)}
"""ISO weekday, 1 for Monday to 7 for Sunday, by lower-case name or short form without its point."""
WEEKDAYS |= {name[:3]: number for name, number in WEEKDAYS.items()}
WEEKDAYS |= {"tues": 2, "weds": 3, "thur": 4, "thurs": 4}
