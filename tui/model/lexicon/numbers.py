"""English number words, scale words and letters, and the ranges that fuzzy plurals stand for."""

from __future__ import annotations

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "nought": 0, "naught": 0,
}  # fmt: skip
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SMALL = ONES | TEENS | TENS
"""Every number word below a hundred that is one word."""

SCALES = {
    "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 100_000, "crore": 10**7, "dozen": 12,
}  # fmt: skip
SHORT_SCALES = {
    "k": 1_000, "m": 10**6, "mn": 10**6, "mln": 10**6, "mio": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9,
    "t": 10**12, "tn": 10**12, "trn": 10**12, "cr": 10**7,
}  # fmt: skip
"""Scale letters in lower case; k, m, b and t need a look at what stands around them."""

FRACTIONS = {
    "half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fourth": 1 / 4, "fifth": 1 / 5, "sixth": 1 / 6,
    "seventh": 1 / 7, "eighth": 1 / 8, "ninth": 1 / 9, "tenth": 1 / 10, "hundredth": 1 / 100,
    "thousandth": 1 / 1000, "eleventh": 1 / 11, "twelfth": 1 / 12, "thirteenth": 1 / 13,
    "fourteenth": 1 / 14, "fifteenth": 1 / 15, "sixteenth": 1 / 16, "seventeenth": 1 / 17,
    "eighteenth": 1 / 18, "nineteenth": 1 / 19, "twentieth": 1 / 20, "thirtieth": 1 / 30,
    "fortieth": 1 / 40, "fiftieth": 1 / 50, "millionth": 1e-6, "billionth": 1e-9, "trillionth": 1e-12,
}  # fmt: skip
"""Singular names of fractions; the plural takes an s, but "half" gives "halves"."""

VULGAR = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5, "⅗": 3 / 5,
    "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip

FUZZY = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12, "lakhs": 100_000, "crores": 10**7,
}  # fmt: skip
"""A fuzzy plural reaches from its base to ten times its base."""

MULTIPLES = {
    "twice": 2, "thrice": 3, "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6,
    "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10, "hundredfold": 100,
    "double": 2, "triple": 3, "treble": 3, "quadruple": 4,
    "doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5, "halved": 0.5,
    "doubling": 2, "tripling": 3, "trebling": 3, "quadrupling": 4, "halving": 0.5,
    "doubles": 2, "triples": 3, "trebles": 3, "quadruples": 4, "halves": 0.5,
}  # fmt: skip
"""Words that are a ratio by themselves."""


def words_value(words: list[str]) -> int | None:
    """Value of number words in lower case ("one", "hundred", "and", "sixty"), or None if they are none.

    "one fifty" is 150, "two hundred and two thousand" 202,000, "three dozen" 36, "two hundred
    and three dozen" 236."""
    total = current = 0
    seen = False
    for word in words:
        if word == "and":
            continue
        if word in ("a", "an"):
            current += 1
        elif word in SMALL:
            value = SMALL[word]
            room = 100 if word in ONES or word in TEENS else 1000
            if 0 < current < 10 and value >= 10:
                current *= 100
            elif current and (
                current % (10 if word in ONES else 100) or (current % room == 0 and room == 1000)
            ):
                return None
            current += value
        elif word in SCALES or word == "dozens":
            scale = SCALES[word.removesuffix("s")]
            if scale == 12 and current > 100 and current % 100:
                current += (current % 100) * 11
            elif scale <= 100:
                current = (current or 1) * scale
            else:
                if total and total < scale:
                    total, current = (total + current) * scale, 0
                else:
                    total, current = total + (current or 1) * scale, 0
        else:
            return None
        seen = True
    return total + current if seen else None


def spoken_year(words: str) -> int | None:
    """A year as it is said, in lower case: "nineteen eighty-four", "nineteen oh one", "two thousand ten"."""
    said = [word for word in words.replace("-", " ").split() if word != "and"]
    if len(said) > 1 and said[0] in SMALL and said[1] not in SCALES:
        low = sum({"oh": 0, "o": 0, **SMALL}[word] for word in said[1:])
        return SMALL[said[0]] * 100 + low
    return words_value(said)
