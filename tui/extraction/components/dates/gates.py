"""Stems of which one must stand in a block for a rule to match there: most rules pass over most blocks."""

from __future__ import annotations

DIGITS = tuple("0123456789")
MONTH_STEMS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAY_STEMS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
UNIT_STEMS = (
    "second", "min", "hour", "hr", "day", "week", "fortnight", "month", "quarter", "year", "decade",
    "season", "centur",
)  # fmt: skip
SEASON_WORDS = ("spring", "summer", "autumn", "fall", "winter")
PARTS_OF_DAY = ("morning", "afternoon", "evening", "night", "dawn", "dusk", "daybreak", "lunchtime")
ERAS = ("bc", "b.c")
