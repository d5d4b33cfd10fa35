"""Numerals in running text: digits, words, fractions, fuzzy plurals and multiples, with their values."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tui.extraction.components.measures.parts import fraction, share_of, small, tokens
from tui.extraction.components.measures.patterns import NUMERAL, PLAIN, SCALE
from tui.model.lexicon.numbers import FUZZY, MULTIPLES, SCALES, SHORT_SCALES, SMALL, VULGAR, words_value
from tui.model.values import Number, Value

_SCALED = re.compile(SCALE, re.IGNORECASE)
_LIMIT = 1e24
"""Beyond it number words are no number that a briefing means."""


@dataclass(slots=True)
class Numeral:
    """One numeral; `form` is digits, words, fuzzy, few, fraction, outof or multiple.

    `letters` is a scale letter that was not applied yet, since "m" may be metres; `letters_at` where it ends;
    `scaled` tells of a scale word, `comma` of grouped thousands, `decimal` of a decimal point, `glued` of
    letters before it, which only the sign of a currency excuses."""

    start: int
    end: int
    value: Value
    form: str
    letters: str = ""
    letters_at: int = -1
    scaled: bool = False
    comma: bool = False
    decimal: bool = False
    written: str = ""
    glued: bool = False

    @property
    def taken(self) -> int:
        """Where the search for the next numeral goes on."""
        return max(self.end, self.letters_at)


def number(value: float) -> Number:
    """The value without binary noise, an int where it is whole."""
    if value != value or value in (float("inf"), float("-inf")):
        return 0
    if abs(value) < 1e18 and value == int(value):
        return int(value)
    return float(f"{value:.12g}")


_TWICE = re.compile(
    r"\b((hundred|thousand|million|billion|trillion)) and "
    r"(?:(?!hundred|thousand|million|billion|trillion|half|quarter|third|fifth|eighth|tenth)[a-z-]+ )+\2\b",
    re.IGNORECASE,
)
"""Two amounts, not one: "two thousand and three thousand"."""


def find(text: str, start: int, end: int) -> Iterator[Numeral]:
    """Numerals of `text[start:end]`, in order."""
    at = start
    while match := NUMERAL.search(text, at, end):
        if match.group("words") and (twice := _TWICE.search(text, *match.span())):
            match = NUMERAL.match(text, match.start(), twice.end(1)) or match
        found = _read(match)
        if found is None and match.group("outof"):
            match = PLAIN.match(text, match.start(), end) or match
            found = _read(match)
        at = max(match.end() if found is None else found.taken, at + 1)
        if found is not None:
            before = text[found.start - 1 : found.start] if found.start > start else ""
            found.glued = before.isalpha() or (before in ("=", "/", ".") and found.written[:1] != ".")
            yield found


def _read(match: re.Match[str]) -> Numeral | None:
    group = match.group
    start, end = match.span()
    written = match.group()
    if group("digits"):
        return _digits(match)
    if group("words"):
        return _words(match)
    if match.re is NUMERAL:
        found = _shared(match)
        if found is not None or group("outof"):
            return found
    if group("fraction"):
        share = share_of(group("fn"), group("fpart"))
        share = round(share, 3) if share > 0.1 else share
        return Numeral(start, end, number(share), "fraction", written=written)
    if group("vulgar_only"):
        return Numeral(start, end, number(VULGAR[written]), "fraction", written=written)
    if group("multiple"):
        return Numeral(start, end, MULTIPLES[written.lower().replace("-", "")], "multiple", written=written)
    return None


def _shared(match: re.Match[str]) -> Numeral | None:
    """Fuzzy plurals, shares of one number in another, parts of a scale."""
    group = match.group
    start, end = match.span()
    written = match.group()
    if group("fuzzy"):
        first, _, second = written.lower().partition(" of ")
        low = FUZZY[first] * (FUZZY[second] if second else 1)
        return Numeral(start, end, (low, low * 10), "fuzzy", written=written)
    if group("few"):
        few = 2 if "couple" in group("few").lower() else 3
        return Numeral(
            start, end, few * SCALES[group("few_scale").lower()], "few", scaled=True, written=written
        )
    if group("outof"):
        above, below = small(group("o1")), small(group("o2"))
        if not below or above > below:
            return None
        return Numeral(start, end, number(above / below), "outof", written=written)
    if group("partial"):
        share = share_of(group("pn"), group("part"))
        return Numeral(
            start,
            end,
            number(share * SCALES[group("part_scale").lower()]),
            "words",
            scaled=True,
            written=written,
        )
    if group("over"):
        under = int(group("v2")) if group("v2").isdigit() else words_value(tokens(group("v2")))
        return Numeral(start, end, number(1 / under), "fraction", written=written) if under else None
    return None


def _digits(match: re.Match[str]) -> Numeral | None:
    group = match.group
    written = group("number")
    if re.fullmatch(r"\d+,\d\d?", written):  # a decimal comma
        plain = written.replace(",", ".")
    else:
        plain = re.sub(r"[,'’ \u00a0\u2009\u202f]", "", written)
    if len(plain) > 30:
        return None
    value = float(plain) if "." in plain else int(plain)
    decimal = "." in plain
    if group("vulgar"):
        value, decimal = value + VULGAR[group("vulgar")], True
    if group("mixed"):
        above, below = group("mixed").split("/")
        if int(below) == 0:
            return None
        value, decimal = value + int(above) / int(below), True
    if group("below"):
        if len(plain) > 3 or decimal or not int(group("below")):
            return Numeral(match.start(), match.end("number"), number(value), "digits", written=match.group())
        value, decimal = value / int(group("below")), True
    value = _raised(match, value)
    start, end = match.span()
    if group("scale"):
        value, end = _scaled(match, value)
    sign = group("sign")
    if sign in ("-", "−", "–") and re.search(r"\d \Z", match.string[max(0, start - 2) : start]):
        start, sign = start + 1, ""
    if sign in ("-", "−", "–") or group("minus"):
        value = -value
    elif sign in ("+", "±"):
        start += 1
    letters = (group("letters") or "").strip()
    at = end - len(group("letters")) if letters else -1
    return Numeral(
        start,
        at if letters else end,
        number(value),
        "digits",
        letters,
        end if letters else -1,
        bool(group("scale")),
        len(plain) < len(written),
        decimal,
        match.group(),
    )


def _raised(match: re.Match[str], value: float) -> float:
    """With the power of ten or the exponent that follows; far beyond any measure it stays as it is."""
    ten = match.group("exponent") or match.group("power")
    raised = match.group("raised")
    if ten and abs(int(ten)) <= 40:
        return value * 10.0 ** int(ten)
    if raised and value:
        power = int(raised.lstrip("+-")) * (-1 if raised.count("-") == 1 else 1)
        if abs(power) * abs(math.log10(abs(value))) < 40:
            return float(value) ** power
    return value


def _scaled(match: re.Match[str], value: float) -> tuple[float, int]:
    """The value with its scale words and what is added to them: "4 thousand 3 hundred and 21", "3 million and
    a half"; and where it ends."""
    group = match.group
    scale = 1
    for word in tokens(group("scale")):
        scale *= SCALES.get(word.removesuffix("s"), 1)
    value *= scale
    if group("dn"):
        return value + scale * share_of(group("dn"), group("dpart")), match.end("dpart")
    added = 0
    for word in tokens(group("rest") or ""):
        if word.isdigit():
            added += int(word)
        elif word != "and":
            added = added * SCALES[word]
    before = match.string[max(0, match.start() - 9) : match.start()].lower()
    if added and scale <= 1000 and added < scale and not before.endswith(("between ", "from ")):
        return value + added, match.end("rest")
    return value, match.end("scale")


def _words(match: re.Match[str]) -> Numeral | None:
    group = match.group
    said = tokens(group("words"))
    value: float | None = words_value(said)
    if value is None or value > _LIMIT:
        return None
    start, end = match.start(), match.end("words")
    scaled = bool(_SCALED.search(group("words")))
    if group("tail"):
        share = share_of(group("tn"), group("tpart"))
        scale = SCALES[group("tail_scale").lower()] if group("tail_scale") else 1
        whole = SCALES.get(said[-1], 1)
        if scale > 1:
            value = value + share * scale if whole >= scale else (value + share) * scale
        else:
            value += share * (whole if whole > 1000 else 1)
        end, scaled = match.end("tail"), scaled or scale > 1
    elif group("point"):
        point, scale_word = group("point").lower(), (group("point_scale") or "").lower().strip()
        spoken = [word for word in re.split(r"[\s\u00a0-]+", point) if word and word != scale_word]
        digits = [SMALL.get(word, 0) for word in spoken[1:]]
        scale = SCALES.get(scale_word, 1)
        value = (value + float("0." + "".join(map(str, digits)))) * scale
        scaled = scaled or scale > 1
        end = match.end("point")
    elif group("below_words"):
        part = fraction(said, tokens(group("below_words")))
        if part is not None:
            value, end = part, match.end("below_words")
    if group("negative"):
        value = -value
    return Numeral(start, end, number(value), "words", scaled=scaled, written=match.string[start:end])


def apply_letters(numeral: Numeral) -> None:
    """Take the scale letter that stands after the digits into the value and the extent."""
    if numeral.letters and not isinstance(numeral.value, tuple):
        numeral.value = number(numeral.value * SHORT_SCALES[numeral.letters.lower()])
        numeral.end, numeral.scaled = numeral.letters_at, True
        numeral.letters = ""
