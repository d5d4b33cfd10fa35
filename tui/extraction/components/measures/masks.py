"""Stretches of text in which no number is a measure: dates, times, addresses, codes, set phrases."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|(?-i:Mar(?:ch)?)|apr(?:il)?|(?-i:May)|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|"
    r"oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d)"
_YEAR = r"(?:1[0-9]|20)\d\d\b"
_PARTS = (
    r"articles?|chapters?|sections?|paragraphs?|paras?|pages?|pp\.|figures?|tables?|annexes|clauses?|items?|"
    r"resolutions?|versions?|phases?|stages?"
)

_ADDRESSES = (
    r"https?://\S+",
    r"www\.\S+",
    r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.\w+",
    r"(?![1-9]\d?(?: \d{3}){2,}(?![ -]?\d))\+?\d{1,4}[ -]\(?\d{2,4}\)?(?:[ -]\d{2,4}){1,4}\b(?!,)",
    r"(?-i:\b\d{1,5} (?:[A-Z][\w.]* ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Drive|"
    r"Square)\b)",
    r"\(\d{3}\) ?\d{3}-\d{4}",
    r"\b\d{1,3}(?:\.\d{1,3}){2,}",
)
_DATES = (
    rf"\b{_DAY}(?: ?(?:-|–|to|and|or) ?{_DAY})? (?:of )?{_MONTH}(?:,? {_YEAR})?",
    rf"\b{_MONTH} {_DAY}(?: ?(?:-|–|to|and|or|through) ?\d{{1,2}}(?! ?(?:%|[a-z])))?\b(?:,? {_YEAR})?"
    r"(?![,.]\d| ?%| per ?cent)",
    rf"\b{_MONTH} {_YEAR}",
    rf"\b(?:1[0-9]|20)\d\d[-–/](?:\d\d|{_YEAR})\b(?! ?(?:%|per|[kmc]?m\b|kg|tonnes|people))(?:[-/]\d\d?)?",
    r"\b\d{1,2}[/.]\d{1,2}[/.](?:\d\d){1,2}\b",
    r"\b\d{1,2}[:.]\d\d(?::\d\d)? ?(?:[ap]\.?m\b\.?|hrs?\b|hours\b(?= (?:local|gmt|on))|gmt\b|utc\b)",
    r"\b\d{1,2} ?[ap]\.?m\b(?!\w)",
    r"\b\d{1,2}:\d\d(?::\d\d)?\b",
    r"\b\d{6}Z\b(?: [A-Z]{3} \d\d\b)?",
    r"['’]?\b\d{2,4}['’]?s\b(?<=0s)",
    r"['’]\d\ds?\b",
    r"\b(?:in )?(?:his|her|their|its|my|our) (?:early |mid-?|late )?\d0s\b",
    r"(?:©|\(c\)) ?\d{4}",
)
_CODES = (
    r"\b(?:24/7|9/11|7/7|50[-/]50|20/20)\b",
    r"(?<![\d.])\d{1,3}(?:\.\d{1,8})?°\s?(?:\d{1,2}['′]\s?)?(?:\d{1,2}(?:\.\d{1,8})?[\"″]\s?)?[NSEW]\b",
    r"-?\b\d{1,3}\.\d{3,}[;,]\s*-?\d{1,3}\.\d{3,}\b",
    r"(?<![\s(][-−])(?<!\A[-−])(?<!\d[ ])(?<!\d[ ]{2})\b\d{1,3}/\d{1,3}\b"
    r"(?! ?(?:in\b|inch|cups?\b|miles?\b|pounds?|teaspoon|tablespoon|of\b|kilo|lit|"
    r"gallon|full))",
    rf"\b(?:{_PARTS}) \d+(?:(?:, |,? and |,? or | to |[-–])\d+)+\b",
    r"\[\d+(?:[,–-] ?\d+)*\]",
    r"# ?\d+",
    r"\b[A-Z]{2,}-\d{4}-\d+",
    r"\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b",
    r"\b[A-Z]{1,5}\d{2,}[\d.]*\+\d+",
    r"\b7[0-8]7-\d+\w*",
    r"\b(?:no|nos|nr|num)\.? \d[\d,]*(?!\w)",
    r"\bnumber (?:one|two|three|\d{1,3})\b",
)
_PHRASES = (
    r"\b\d+(?:st|nd|rd|th)\b",
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -](?:half|quarter)s?\b",
    r"\b(?:last|this|next|each|every|previous|current|past|final|same|opening|closing|that|per|"
    r"a strong|a weak) "
    r"quarters?\b",
    r"\bquarter(?:ly)?[ -](?:final|finals|finalist|back|master|year|results|profit|earnings|ended|end)\b",
    r"\bhalf[ -](?:time|way|hearted|brother|sister|past|mast|year(?:ly)?|term|back|life|page)\b",
    r"\bhalfway\b",
    r"\bone[ -](?:time|way|sided|off|party|day|another(?:'s)?|stop|on[ -]one)\b",
    r"\btwo[ -](?:way|tier|faced|pronged|party|track|tone|step|timing)\b",
    r"\bone by one\b",
    r"\b(?:cut|split|broken?|divid\w+|torn|snapped|folded|sawn)\b(?: [a-z]+){0,4} in(?:to)? two\b",
    r"\b(?:two|three|four|five|\d)-time\b(?!s)",
    r"\b(?:on the )?one hand\b",
)


@cache
def _mask() -> re.Pattern[str]:
    """All of them as one expression, compiled for the first block: it is large."""
    return re.compile("|".join(_ADDRESSES + _DATES + _CODES + _PHRASES), re.IGNORECASE)


class Mask:
    """Stretches of a block in which no number is a measure."""

    def __init__(self, text: str, low: int, high: int, dates: list[tuple[int, int]]) -> None:
        self._spans = sorted([match.span() for match in _mask().finditer(text, low, high)] + dates)
        self._ends: list[int] = []
        reached = 0
        for _, end in self._spans:
            reached = max(reached, end)
            self._ends.append(reached)

    def covers(self, start: int, end: int) -> bool:
        """Whether a stretch touches a masked one."""
        at = bisect_left(self._ends, start + 1)
        while at < len(self._spans) and self._spans[at][0] < end:
            if self._spans[at][1] > start:
                return True
            at += 1
        return False
