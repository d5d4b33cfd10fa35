"""Words of a numeral: tokens, and shares that are told in words."""

from __future__ import annotations

import re

from tui.model.lexicon.numbers import FRACTIONS, SCALES, SMALL, TENS, words_value


def fraction(said: list[str], below: list[str]) -> float | None:
    """Value of a spoken fraction: "twenty-three fifths" is 23/5, "two million and three fifths" 2.6 million,
    "one hundred thirty fifths" 100/35 but "one hundred and thirty fifths" 130/5; None where it is none."""
    last = below[-1]
    single = FRACTIONS.get(last) or FRACTIONS.get(last.removesuffix("s"))
    share = single if single is not None else 1.0 if last == "firsts" else None
    if share is None:
        return None
    above = [*said, *below[:-1]]
    under = round(1 / share)
    if "and" in said and SCALES.get(said[said.index("and") - 1], 1) > 1000:
        at = len(said) - 1 - said[::-1].index("and")
        whole, count = words_value(said[:at]), words_value(said[at + 1 :])
        scale = SCALES.get(said[at - 1], 1)
        return None if whole is None or count is None else whole + count / under * scale
    if under < 10 and above[-1] in TENS and len(above) > 1 and "and" not in above:
        under += TENS[above.pop()]
    elif last == "firsts":
        return None
    count = words_value(above)
    return None if count is None else count / under


def tokens(words: str) -> list[str]:
    """Number words in lower case, dozens in one spelling."""
    found = re.split(r"[\s\u00a0,-]+", words.strip().lower())
    return ["dozen" if re.fullmatch(r"do?ze?n?s?\.?", word) else word for word in found if word]


def small(word: str) -> int:
    """Value of one number word, an article, or digits."""
    low = word.lower()
    return 1 if low in ("a", "an") else 100 if low == "hundred" else SMALL[low] if low in SMALL else int(low)


def share_of(count: str | None, part: str) -> float:
    """Value of a part of one and how many there are of it: "three", "quarters"."""
    low = part.lower()
    base = FRACTIONS["half" if low == "halves" else low if low in FRACTIONS else low.removesuffix("s")]
    return base * (small(count) if count else 1)
