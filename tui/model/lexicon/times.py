"""Words of time other than months and weekdays: units, seasons, parts of the day, small numbers, holidays."""

from __future__ import annotations

from tui.model.lexicon.numbers import SCALES, SMALL, VULGAR

UNITS: dict[str, str] = {
    "second": "TS", "sec": "TS", "minute": "TM", "min": "TM", "hour": "TH", "hr": "TH", "h": "TH",
    "day": "D", "week": "W", "weekend": "WE", "fortnight": "FN", "month": "M", "quarter": "Q",
    "season": "SE", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip
"""Code of a unit by its singular: ISO 8601 designators (T before those of the clock), TIMEX3's WE, DE, CE."""

SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
"""TIMEX3 codes of the seasons."""

PARTS: dict[str, str] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "dawn": "MO",
    "daybreak": "MO", "dusk": "EV", "lunchtime": "MI", "am": "MO", "pm": "AF",
    "nightfall": "NI", "mid-morning": "MO", "mid-afternoon": "AF",
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
    "new year day": (1, 1), "new year eve": (12, 31), "new years day": (1, 1), "new years eve": (12, 31),
    "xmas day": (12, 25), "xmas eve": (12, 24), "saint patrick's day": (3, 17),
    "st. patrick's day": (3, 17), "remembrance day": (11, 11), "fourth of july": (7, 4),
    "valentine's day": (2, 14), "st patrick's day": (3, 17), "april fools' day": (4, 1), "may day": (5, 1),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1),
    "guy fawkes night": (11, 5), "veterans day": (11, 11), "armistice day": (11, 11),
    "juneteenth": (6, 19), "epiphany": (1, 6), "international women's day": (3, 8), "earth day": (4, 22),
    "anzac day": (4, 25), "victory day": (5, 9), "canada day": (7, 1), "australia day": (1, 26),
}  # fmt: skip
"""Month and day of holidays that never move."""

FIXED_HOLIDAYS |= {
    f"{owner} independence day": day
    for owners, day in (
        ("american/america's/u.s./us", (7, 4)), ("india's/indian", (8, 15)),
        ("pakistan's/pakistani", (8, 14)),
        ("ukraine's/ukrainian", (8, 24)), ("poland's/polish", (11, 11)), ("finland's/finnish", (12, 6)),
        ("mexico's/mexican", (9, 16)), ("brazil's/brazilian", (9, 7)), ("indonesia's/indonesian", (8, 17)),
        ("nigeria's/nigerian", (10, 1)), ("ghana's/ghanaian", (3, 6)), ("kenya's/kenyan", (12, 12)),
        ("bangladesh's/bangladeshi", (3, 26)), ("greece's/greek", (3, 25)), ("estonia's/estonian", (2, 24)),
        ("philippines'/philippine", (6, 12)), ("algeria's/algerian", (7, 5)), ("kosovo's", (2, 17)),
    )
    for owner in owners.split("/")
}  # fmt: skip
"""Month and day of the independence days of nations that are named beside the words."""

UNSAID_HOLIDAYS = frozenset(("independence day", "labour day"))
"""Holidays whose day depends on a country that the name alone does not tell."""

EASTER_HOLIDAYS: dict[str, int] = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "palm sunday": -7,
    "ash wednesday": -46, "holy thursday": -3, "maundy thursday": -3, "shrove tuesday": -47,
    "mardi gras": -47, "pancake day": -47, "mothering sunday": -21, "easter saturday": -1,
    "ascension day": 39, "pentecost": 49, "whit sunday": 49, "whit monday": 50,
}  # fmt: skip
"""Holidays that move with Easter: days from Easter Sunday of the western churches."""

WEEKDAY_HOLIDAYS: dict[str, tuple[int, int, int]] = {"remembrance sunday": (11, 7, 2)}
"""Holidays on the nth weekday of a month that the library lacks: month, ISO weekday, n (-1 for the last)."""

LIBRARY_HOLIDAYS: dict[str, tuple[str, str, str, int]] = {
    name: (country, subdivision, called, after)
    for country, subdivision, called, after, names in (
        ("US", "", "Thanksgiving Day", 0, ("thanksgiving", "thanksgiving day", "thanks giving day")),
        ("US", "", "Thanksgiving Day", 1, ("black friday",)),
        ("US", "", "Thanksgiving Day", 4, ("cyber monday",)),
        ("US", "", "Labor Day", 0, ("labor day",)),
        ("US", "", "Memorial Day", 0, ("memorial day",)),
        ("US", "", "Martin Luther King Jr. Day", 0, (
            "martin luther king day", "martin luther king jr day", "martin luther king jr. day", "mlk day",
        )),
        ("US", "", "Washington's Birthday", 0, (
            "presidents' day", "president's day", "washington's birthday",
        )),
        ("US", "", "Columbus Day", 0, ("columbus day", "indigenous peoples' day")),
        ("US", "", "Mother's Day", 0, ("mother's day",)),
        ("US", "", "Father's Day", 0, ("father's day",)),
        ("CA", "", "Victoria Day", 0, ("victoria day",)),
        ("CA", "", "Thanksgiving Day", 0, ("canadian thanksgiving",)),
        ("GB", "ENG", "May Day", 0, ("early may bank holiday", "may bank holiday")),
        ("GB", "ENG", "Spring Bank Holiday", 0, ("spring bank holiday",)),
        ("GB", "ENG", "Late Summer Bank Holiday", 0, (
            "summer bank holiday", "late summer bank holiday", "august bank holiday",
        )),
        ("BN", "", "First Day of Ramadan", 0, ("ramadan", "ramadhan", "ramazan", "ramzan")),
        ("BN", "", "Eid al-Fitr", 0, (
            "eid al-fitr", "eid al fitr", "eid-al-fitr", "eid ul-fitr", "eid-ul-fitr", "eid ul fitr",
        )),
        ("BN", "", "Eid al-Adha", 0, (
            "eid al-adha", "eid al adha", "eid-al-adha", "eid ul-adha", "eid-ul-adha", "eid ul adha",
        )),
        ("BN", "", "Islamic New Year", 0, ("islamic new year",)),
        ("BN", "", "Prophet's Birthday", 0, ("prophet's birthday", "mawlid")),
        ("IR", "", "Ashura", 0, ("ashura",)),
        ("IR", "", "Nowruz", 0, ("nowruz", "norouz", "nauroz")),
        ("SG", "", "Diwali", 0, ("diwali", "deepavali")),
        ("SG", "", "Vesak Day", 0, ("vesak", "vesak day")),
        ("CN", "", "Chinese New Year", 0, ("chinese new year", "lunar new year")),
        ("CN", "", "Mid-Autumn Festival", 0, ("mid-autumn festival",)),
        ("CN", "", "Dragon Boat Festival", 0, ("dragon boat festival",)),
        ("IL", "", "Pesach", 0, ("passover", "pesach")),
        ("IL", "", "Rosh Hashanah", 0, ("rosh hashanah", "rosh hashana")),
        ("IL", "", "Yom Kippur", 0, ("yom kippur",)),
        ("IL", "", "Sukkot", 0, ("sukkot",)),
        ("IL", "", "Hanukkah", 0, ("hanukkah", "chanukah")),
        ("IL", "", "Purim", 0, ("purim",)),
    )
    for name in names
}  # fmt: skip
"""Moving holidays that the package `holidays` keeps: country, subdivision, its name there, days after it."""

HOLIDAYS = (
    *FIXED_HOLIDAYS,
    *EASTER_HOLIDAYS,
    *WEEKDAY_HOLIDAYS,
    *LIBRARY_HOLIDAYS,
    *UNSAID_HOLIDAYS,
    "orthodox easter",
)
"""Every holiday known by name, in lower case with straight apostrophes."""


def cardinal(words: str) -> int | float | None:
    """The number that digits ("1,200", "2.5", "2 1/2") or words ("twenty-five") spell, or None."""
    digits = words.replace(",", "")
    part = VULGAR.get(digits[-1:]) or (0.5 if digits.endswith(" 1/2") else None)
    if part and (whole := digits.removesuffix(" 1/2").rstrip("½¼¾ ")).isdecimal():
        return int(whole) + part
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
