"""Pieces of patterns that the rules share; all over lower-case text with straight apostrophes and hyphens."""

from __future__ import annotations

from collections.abc import Iterable

from tui.model.lexicon import times
from tui.model.lexicon.months import MONTH_NAMES, MONTHS, WEEKDAY_NAMES, WEEKDAYS
from tui.model.lexicon.numbers import ONES, SCALES, SMALL, TEENS, TENS, spoken_year


def any_of(words: Iterable[str]) -> str:
    """An alternation of the words, longest first."""
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


MONTH_NAME = any_of(MONTH_NAMES)
MONTH = f"(?:{MONTH_NAME}|{any_of(set(MONTHS) - set(MONTH_NAMES))}(?!\\w)\\.?)"
WEEKDAY_NAME = any_of(WEEKDAY_NAMES)
WEEKDAY = f"(?:{WEEKDAY_NAME}|{any_of(set(WEEKDAYS) - set(WEEKDAY_NAMES))}(?!\\w)\\.?)"
BEFORE_WEEKDAY = rf"(?:(?:(?:last|this|next) )?(?P<wd>{WEEKDAY}),?(?: the)? )?"
"""A weekday before a date, in group `wd`."""
YEAR = r"(?:1\d\d\d|20\d\d|2100)(?!\d|[.,]\d)"
_ONE = any_of(word for word, number in ONES.items() if number)
TO_99 = f"(?:{any_of(TENS)}(?:[- ]{_ONE})?|{any_of(TEENS)})"
SPOKEN_YEAR = (
    f"(?:(?:{any_of(set(TEENS) - {'ten'})}|twenty)[- ](?:{TO_99}|(?:oh|zero|o)[- ]{_ONE})"
    f"|(?:two|one) thousand(?: {_ONE} hundred)?(?:(?: and)? (?:{TO_99}|{_ONE}))?"
    f"|{any_of(set(TEENS) - {'ten'})} hundred(?:(?: and)? (?:{TO_99}|{_ONE}))?)(?![\\w-])"
)
"""A year as it is said: "nineteen eighty-four", "nineteen oh one", "two thousand and ten"."""
SPOKEN_DAY = f"(?:twenty(?:[- ]{_ONE})?|thirty(?:[- ]one)?|{any_of(TEENS)}|{_ONE})"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w]|[.,]\d)"
ORDINAL = any_of(times.ORDINALS).replace("-", "[- ]")
CLOSES = r" ?(?:$|[.,;:!?)])"
"""What may stand after an expression that ends its clause."""
NUMERAL = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d+(?:\.\d+)?(?: 1/2| ?[½¼¾])?)"
_WORD = any_of([*SMALL, *SCALES])
CARDINAL = (
    f"(?:{NUMERAL}(?: (?:million|billion|thousand))?|(?:an? {any_of(SCALES)}|{any_of(SMALL)})"
    f"(?:(?:-| and | ){_WORD}){{0,6}})"
)
VAGUE = (
    r"(?:(?:a )?(?:good |great )?(?:couple|number|matter|handful) of|a few(?: more)?"
    r"|quite a few|several(?: more)?|a great many|many(?: more)?"
    r"|dozens of|hundreds of|thousands of|some|few|numerous|various|countless)"
)
UNIT = r"(?:second|minute|min|hour|hr|day|weekend|week|fortnight|month|quarter|year|decade|season)"
UNITS = rf"(?:{UNIT}s|centuries)"
ANY_UNIT = rf"(?:{UNIT}s?|century|centuries)"
SEASON = any_of(times.SEASONS)
PART = r"(?:morning|afternoon|evening|night)"
HOURS = {word: number for word, number in SMALL.items() if 1 <= number <= 12}
"""Hours of a clock of twelve by their words."""
HOLIDAY = any_of(times.HOLIDAYS).replace("'", "'?")


def unit(word: str) -> str:
    """Code of a unit in singular or plural ("weeks" to "W")."""
    word = word.strip().rstrip(".")
    if word == "centuries":
        return "CE"
    return times.UNITS.get(word) or times.UNITS[word.removesuffix("s")]


def month(word: str) -> int:
    """Number of a month by name or short form."""
    return MONTHS[word.rstrip(".")]


def weekday(word: str) -> int:
    """ISO number of a weekday by name or short form."""
    return WEEKDAYS[word.rstrip(".")]


def ordinal(word: str) -> int | None:
    """A number from "3", "3rd" or "twenty third"; None where the word is none."""
    digits = word.strip().rstrip("stndrh")
    return int(digits) if digits.isdecimal() else times.ORDINALS.get("-".join(word.split()))


def day(word: str) -> int | None:
    """Day of a month from "3", "3rd", "third" or "three"; None where nothing stands."""
    number = ordinal(word) or times.cardinal(word)
    return number if isinstance(number, int) and 1 <= number <= 31 else None


def year(word: str) -> int | None:
    """Year from four digits, from an apostrophe and two ("'98") or from words; None where nothing stands."""
    digits = word.strip().lstrip("'")
    if not digits:
        return None
    if not digits.isdecimal():
        return spoken_year(digits)
    number = int(digits)
    if len(digits) == 2:
        return number + (2000 if number < 40 else 1900)
    return number


def hour(word: str, half: str = "") -> int:
    """Hour of 24 by a number from 1 to 12 in digits or words, or by name, and what begins with a or p."""
    if word in ("noon", "midnight"):
        return 12 if word == "noon" else 0
    number = int(word) if word.isdecimal() else HOURS[word]
    if half.startswith("p"):
        return number % 12 + 12
    return number % 12 if half.startswith("a") else number


def half_of(part: str, number: int) -> str:
    """Half of the day, "a" or "p", that an hour from 1 to 12 told with a part of the day (its code) is in."""
    return "p" if part in ("AF", "EV") or (part == "NI" and number > 5) else "a"


def amount(words: str) -> int | float | str:
    """A number, "X" for an uncertain one ("several", nothing at all)."""
    words = words.strip()
    if not words:
        return "X"
    if words in ("a", "an", "one", "another", "the", "a single", "a full", "a whole"):
        return 1
    if "couple" in words:
        return 2 if words in ("couple of", "a couple of") else "X"
    found = times.cardinal(words)
    return "X" if found is None else found
