"""Numerals in running text: digits, words, fractions, fuzzy plurals and multiples, with their values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tui.model.lexicon.numbers import (
    FRACTIONS,
    FUZZY,
    MULTIPLES,
    SCALES,
    SHORT_SCALES,
    SMALL,
    VULGAR,
    words_value,
)
from tui.model.values import Number, Value

_TY = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
_DIGIT = "one|two|three|four|five|six|seven|eight|nine"
_LOW = "|".join(word for word in SMALL if not word.endswith("ty"))
_ONE = rf"(?:(?:{_TY})(?:[ -](?:{_DIGIT})\b)?|{_LOW})\b"
_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozens?|lakh|crore)\b"
_BIG = "thousand|million|billion|trillion"
_AND = "|".join(f"(?<={word})" for word in ("hundred", "thousand", "million", "billion", "trillion"))
_WORDS = (
    rf"(?:{_ONE}(?:\ (?:{_TY})(?:[ -](?:{_DIGIT})\b|\b))?|an?(?=[ -]{_SCALE}))"
    rf"(?:[ -]{_SCALE}|(?:{_AND})(?:,?\ and)?[ -]{_ONE})*"
)
_PART = r"(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth)"
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?|(?<![\d.])\.\d+)"
)
_VULGAR = "[" + "".join(VULGAR) + "]"
_LETTERS = r"(?:mn|mln|mio|bn|bln|tn|trn|k|m|b|t|cr)(?![\w²³])"

_FUZZY_WORDS = "|".join(FUZZY)
_FUZZY = rf"(?P<fuzzy>(?:{_FUZZY_WORDS})\b(?:\ of\ (?:{_FUZZY_WORDS})\b)?)"
_FEW = rf"(?P<few>(?:a\ )?(?:few|couple\ of)|several)\ (?P<few_scale>hundred|{_BIG}|dozen)\b"
_OUT_OF = (
    rf"(?P<outof>(?P<o1>{_DIGIT}|\d{{1,3}})\ (?:in|out\ of)\ (?:every\ )?"
    rf"(?P<o2>{_DIGIT}|ten|twelve|twenty|hundred|\d{{1,5}})\b"
    r"(?!\ ?%|[-,.]?\d|[ -](?:years?|months?|days?|weeks?|hours?|minutes?)\b))"
)
_PARTIAL = (
    rf"(?P<partial>(?:(?P<pn>an?|{_DIGIT})[ -])?(?P<part>{_PART}s?|halves)"
    rf"(?:[ -]of)?(?:[ -]an?)?[ -](?P<part_scale>hundred|{_BIG}|dozen))\b"
)
_FRACTION = rf"(?P<fraction>(?:(?P<fn>an?|{_DIGIT})(?:[ ]|-|[ ]-[ ]))?(?P<fpart>{_PART}s?|halves))\b"
_DIGITS = (
    rf"(?P<digits>(?P<minus>(?:minus|negative)\ )?(?P<sign>[-−–+±]?)(?P<number>{_NUMBER})"
    rf"(?:[ ]?(?P<vulgar>{_VULGAR})|[ ](?P<mixed>\d/\d{{1,2}})(?![\d/]))?"
    r"(?:e(?P<exponent>[-+]?\d+)|[ ]?[x×]\ ?10\^(?P<power>[-+]?\d+))?"
    rf"(?:(?P<letters>[ ]?(?:{_LETTERS}))|(?P<scale>(?:[ -]{_SCALE}|\ (?:millions|billions|trillions)\b)+))?)"
)
_SPOKEN = (
    rf"(?P<negative>(?:minus|negative)\ )?(?P<words>{_WORDS})"
    rf"(?P<tail>\ and\ (?P<tn>an?|{_DIGIT})\ (?P<tpart>{_PART}s?)(?:\ (?P<tail_scale>{_BIG}|hundred))?\b)?"
    rf"(?P<point>[ -]point(?:[ -](?:zero|nought|{_DIGIT})\b)+(?P<point_scale>\ (?:{_BIG}))?\b)?"
)
_FOLD = "two|three|four|five|six|seven|eight|nine|ten"
_MULTIPLE = (
    rf"(?P<multiple>twice|thrice|(?:{_FOLD})-?fold|hundredfold|doubl(?:ed|ing)|tripl(?:ed|ing)|"
    rf"trebl(?:ed|ing)|"
    r"quadrupl(?:ed|ing)|quintupled|halv(?:ed|ing)|(?:double|triple|treble|quadruple)"
    r"(?=\ (?:the|that|what|its|their|those|last)\b))\b"
)
_FREE = r"(?:(?<![\w.,/#])(?:(?<![^\W\d_][-‐])|(?<=\d-to-))|(?:(?<=[^\W\d_])|(?<=[=/.]))(?=\d))"
"""Where a numeral may begin: not inside a word, a number or a code; after a letter only digits, since it may
be the sign of a currency."""

NUMERAL = re.compile(
    f"{_FREE}(?:{_FUZZY}|{_FEW}|{_OUT_OF}|{_PARTIAL}|{_FRACTION}|{_MULTIPLE}|{_DIGITS}|(?P<vulgar_only>{_VULGAR})|"
    f"{_SPOKEN})",
    re.VERBOSE | re.IGNORECASE,
)


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


def number(value: float) -> Number:
    """The value without binary noise, an int where it is whole."""
    if value != value or value in (float("inf"), float("-inf")):
        return 0
    if abs(value) < 1e18 and value == int(value):
        return int(value)
    return float(f"{value:.12g}")


def find(text: str, start: int, end: int) -> Iterator[Numeral]:
    """Numerals of `text[start:end]`, in order."""
    for match in NUMERAL.finditer(text, start, end):
        found = _read(match)
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
        above, below = _small(group("o1")), _small(group("o2"))
        if not below or above > below:
            return None
        return Numeral(start, end, number(above / below), "outof", written=written)
    if group("partial"):
        share = _share(group("pn"), group("part"))
        return Numeral(
            start,
            end,
            number(share * SCALES[group("part_scale").lower()]),
            "words",
            scaled=True,
            written=written,
        )
    if group("fraction"):
        share = round(_share(group("fn"), group("fpart")), 3)
        return Numeral(start, end, number(share), "fraction", written=written)
    if group("vulgar_only"):
        return Numeral(start, end, number(VULGAR[written]), "fraction", written=written)
    if group("multiple"):
        return Numeral(start, end, MULTIPLES[written.lower().replace("-", "")], "multiple", written=written)
    return None


def _digits(match: re.Match[str]) -> Numeral | None:
    group = match.group
    plain = re.sub(r"[,\u00a0\u2009\u202f]", "", group("number"))
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
    power = group("exponent") or group("power")
    if power:
        if abs(int(power)) > 40:
            return None
        value *= 10.0 ** int(power)
    for word in (group("scale") or "").lower().replace("-", " ").split():
        value *= SCALES.get(word.removesuffix("s"), 1)
    start, end = match.span()
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
        "," in group("number"),
        decimal,
        match.group(),
    )


def _words(match: re.Match[str]) -> Numeral | None:
    group = match.group
    value: float | None = words_value(re.split(r"[ ,-]+", group("words").lower()))
    if value is None or value > _LIMIT:
        return None
    start, end = match.start(), match.end("words")
    scaled = bool(re.search(_SCALE, group("words"), re.IGNORECASE))
    if group("tail"):
        value += _share(group("tn"), group("tpart"))
        value *= SCALES[group("tail_scale").lower()] if group("tail_scale") else 1
        end, scaled = match.end("tail"), scaled or bool(group("tail_scale"))
    elif group("point"):
        scale = (group("point_scale") or "").lower().strip()
        spoken = group("point").lower().replace("-", " ").removesuffix(f" {scale}")
        digits = [SMALL.get(word, 0) for word in spoken.split()[1:]]
        value = (value + float("0." + "".join(map(str, digits)))) * SCALES.get(scale, 1)
        scaled = scaled or bool(scale)
        end = match.end("point")
    if group("negative"):
        value = -value
    return Numeral(start, end, number(value), "words", scaled=scaled, written=match.group())


def _small(word: str) -> int:
    low = word.lower()
    return 1 if low in ("a", "an") else 100 if low == "hundred" else SMALL[low] if low in SMALL else int(low)


def _share(count: str | None, part: str) -> float:
    low = part.lower()
    base = FRACTIONS["half" if low == "halves" else low if low in FRACTIONS else low.removesuffix("s")]
    return base * (_small(count) if count else 1)


def apply_letters(numeral: Numeral) -> None:
    """Take the scale letter that stands after the digits into the value and the extent."""
    if numeral.letters and not isinstance(numeral.value, tuple):
        numeral.value = number(numeral.value * SHORT_SCALES[numeral.letters.lower()])
        numeral.end, numeral.scaled = numeral.letters_at, True
        numeral.letters = ""
