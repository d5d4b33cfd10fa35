"""Words of time other than months and weekdays: units, seasons, parts of the day, small numbers, holidays."""

from __future__ import annotations

from tui.model.lexicon.numbers import SCALES, SMALL

UNITS: dict[str, str] = {
    "second": "TS", "minute": "TM", "min": "TM", "hour": "TH", "hr": "TH", "day": "D", "week": "W",
    "weekend": "WE", "fortnight": "FN", "month": "M", "quarter": "Q", "season": "SE", "year": "Y",
    "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
"""Code of a unit by its singular: ISO 8601 designators (T before those of the clock), TIMEX3's WE, DE, CE."""

SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""TIMEX3 codes of the seasons."""

PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "overnight": "NI", "dawn": "MO",
    "daybreak": "MO", "dusk": "EV", "lunchtime": "MI", "midday": "MI", "am": "MO", "pm": "AF",
    "nightfall": "NI", "mid-morning": "MO", "mid-afternoon": "AF", "daytime": "DT",
}  # fmt: skip
"""TIMEX3 codes of the parts of the day."""

ORDINALS: dict[str, int] = {
    word: number
    for number, word in enumerate(
        (
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
            "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
            "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
            "twenty-ninth", "thirtieth", "thirty-first",
        ),
        1,
    )
}  # fmt: skip
"""Ordinal words up to thirty-first."""

DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90,
}  # fmt: skip
"""Decades by name, as the year within a century."""

FIXED_HOLIDAYS: dict[str, tuple[int, int]] = {
    "christmas day": (12, 25), "christmas": (12, 25), "xmas": (12, 25), "christmas eve": (12, 24),
    "boxing day": (12, 26), "new year's day": (1, 1), "new year's eve": (12, 31), "new year's": (1, 1),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "april fools' day": (4, 1), "may day": (5, 1),
    "independence day": (7, 4), "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1),
    "guy fawkes night": (11, 5), "veterans day": (11, 11), "armistice day": (11, 11),
    "juneteenth": (6, 19), "epiphany": (1, 6), "international women's day": (3, 8), "earth day": (4, 22),
    "anzac day": (4, 25), "victory day": (5, 9), "canada day": (7, 1), "australia day": (1, 26),
}  # fmt: skip
"""Month and day of holidays that never move."""

EASTER_HOLIDAYS: dict[str, int] = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7,
    "ash wednesday": -46, "holy thursday": -3, "maundy thursday": -3, "shrove tuesday": -47,
    "mardi gras": -47, "ascension day": 39, "pentecost": 49, "whit sunday": 49, "whit monday": 50,
}  # fmt: skip
"""Holidays that move with Easter: days from Easter Sunday of the western churches."""

WEEKDAY_HOLIDAYS: dict[str, tuple[int, int, int]] = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1),
    "memorial day": (5, 1, -1), "martin luther king day": (1, 1, 3), "presidents' day": (2, 1, 3),
    "presidents day": (2, 1, 3), "columbus day": (10, 1, 2), "mother's day": (5, 7, 2),
    "father's day": (6, 7, 3), "remembrance sunday": (11, 7, 2),
}  # fmt: skip
"""Holidays on the nth weekday of a month: month, ISO weekday, n (-1 for the last)."""

HOLIDAYS = (*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *WEEKDAY_HOLIDAYS)
"""Every holiday known by name, in lower case with straight apostrophes."""


def cardinal(words: str) -> int | float | None:
    """The number that digits ("1,200", "2.5") or words ("twenty-five", "a hundred") spell, or None."""
    digits = words.replace(",", "")
    if digits.replace(".", "", 1).isdecimal():
        value = float(digits)
        return int(value) if value.is_integer() and "." not in digits else value
    total = group = 0
    for word in words.replace("-", " ").split():
        if word in ("a", "an"):
            group += 1
        elif word in SMALL:
            group += SMALL[word]
        elif word in SCALES and SCALES[word] < 1000:
            group = (group or 1) * SCALES[word]
        elif word in SCALES:
            total, group = total + (group or 1) * SCALES[word], 0
        elif word != "and":
            return None
    return total + group or (0 if "zero" in words else None)
