"""The expression that finds numerals: digits, number words, fractions, fuzzy plurals, multiples."""

from __future__ import annotations

import re

from tui.model.lexicon.numbers import FRACTIONS, FUZZY, SMALL, VULGAR

_S = r"(?:[ \u00a0\u202f]{1,3}|[ ]?\n[ ]?)"
"""Between words: blanks, or the end of a line that a mail program has broken."""
_J = r"(?:[ \u00a0]{1,3}|-|[ ]-[ ]|[ ]?\n[ ]?)"
_TY = "twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety"
_DIGIT = "one|two|three|four|five|six|seven|eight|nine"
_LOW = "|".join(word for word in SMALL if not word.endswith("ty"))
_ONE = rf"(?:(?:{_TY})(?:{_J}(?:{_DIGIT})\b)?|{_LOW})\b"
SCALE = r"(?:hundred|thousand|million|billion|trillion|dozens?|dozs?\.?|dzs?|lakhs?|crores?)\b"
_BIG = "thousand|million|billion|trillion"
_AND = "|".join(
    f"(?<={word})" for word in ("hundred", "thousand", "million", "billion", "trillion", "lakh", "crore")
)
_WORDS = (
    rf"(?:{_ONE}(?:{_S}(?:{_TY})(?:{_J}(?:{_DIGIT})\b|\b))?|an?(?={_J}{SCALE}))"
    rf"(?:{_J}{SCALE}|(?:{_AND})(?:(?:,?{_S}and)?(?:{_S}|-){_ONE}))*"
)
_PART = f"(?:{'|'.join(sorted(FRACTIONS, key=len, reverse=True))})"
_GROUP = r"[\u00a0\u2009\u202f'’]"
_NUMBER = (
    r"(?:\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?"
    rf"|\d{{1,3}}(?:{_GROUP}\d{{3}})+(?!\d)(?:\.\d+)?|\d{{1,3}}(?:(?:[ ]\d{{3}}){{2,}}|[ ]000)(?![\d,])"
    rf"|\d+,\d{{1,2}}(?=[ \u00a0]?(?:%|per[ -]?cent|pct|(?:{_BIG}|mn|bn|trn)\b))"
    r"|\d{1,3},\d{1,2}(?![\d,]|\.\d)|\d+(?:\.\d+)?|(?<![\d.])\.\d+)"
)
_VULGAR = "[" + "".join(VULGAR) + "]"
_LETTERS = r"(?:mn|mln|mio|bn|bln|tn|trn|k|m|b|t|cr)(?![\w²³])"

_FUZZY_WORDS = "|".join(FUZZY)
_FUZZY = rf"(?P<fuzzy>(?:{_FUZZY_WORDS})\b(?:{_S}of{_S}(?:{_FUZZY_WORDS})\b)?)"
_FEW = rf"(?P<few>(?:a{_S})?(?:few|couple{_S}of)|several){_S}(?P<few_scale>hundred|{_BIG}|dozen|lakh|crore)\b"
_OUT_OF = (
    rf"(?P<outof>(?P<o1>{_DIGIT}|\d{{1,3}}){_S}(?:in|out{_S}of)\ (?:every\ )?"
    rf"(?P<o2>{_DIGIT}|ten|twelve|twenty|hundred|\d{{1,5}})\b"
    r"(?!\ ?%|[-,.]?\d|[ -](?:years?|months?|days?|weeks?|hours?|minutes?)\b))"
)
_PARTIAL = (
    rf"(?P<partial>(?:(?P<pn>an?|{_DIGIT}){_J})?(?P<part>{_PART}s?|halves)"
    rf"(?:[ -]of)?(?:[ -]an?)?[ -](?P<part_scale>hundred|{_BIG}|dozen|lakh|crore))\b"
)
_FRACTION = rf"(?P<fraction>(?:(?P<fn>an?|{_DIGIT})(?:[ ]|-|[ ]-[ ]))?(?P<fpart>{_PART}s?|halves))\b"


def _tail(name: str) -> str:
    """ "and a half", "and three quarters"."""
    return rf"{_S}and{_S}(?P<{name}n>an?|{_DIGIT}){_J}(?P<{name}part>{_PART}s?)\b"


_NO_NOUN = r"(?![ -][a-z])"
"""After "3 million and a third" nothing follows; a noun would make the part an ordinal or a count."""
_DIGITS = (
    rf"(?P<digits>(?P<minus>(?:minus|negative){_S})?(?P<sign>[-−–+±]?)(?P<number>{_NUMBER})"
    rf"(?:[ ]?(?P<vulgar>{_VULGAR})|[ ]{{1,2}}(?P<mixed>\d/\d{{1,2}})(?![\d/])"
    rf"|/(?P<below>\d{{1,4}})(?![\d/]))?"
    r"(?:e(?P<exponent>[-+]?\d+)|[ ]?[x×]\ ?10\^(?P<power>[-+]?\d+)|\^(?P<raised>[-+]{0,2}\d{1,2})(?!\d))?"
    r"(?:[ ]?(?:±|\+/?-)[ ]?\d+(?:\.\d+)?)?"
    rf"(?:(?P<letters>[ ]?(?:{_LETTERS}))"
    rf"|(?P<scale>(?:{_J}{SCALE}|{_S}(?:millions|billions|trillions)\b){{1,4}})"
    rf"(?:{_tail('d')}{_NO_NOUN}|(?P<rest>(?:(?:{_S}and)?{_S}[1-9]\d{{0,2}}(?:{_J}(?:hundred|thousand)\b)?){{1,4}})"
    rf"(?![-,.]?\d|[ ]?%|{_J}(?:{SCALE}|per\b)|\w))?"
    r")?)"
)
_DENOMINATOR = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?"
    r"(?:(?<=one[ -])(?:half|third|quarter|fifth)(?![-\w])|thirds|fourths|fifths|sixths|"
    r"sevenths|eighths|ninths|"
    r"(?<=ty[ -])firsts|"
    r"(?:ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie|thirtie|fortie|"
    r"fiftie|hundred|thousand|million|billion|trillion)ths)"
)
_SPOKEN = (
    rf"(?P<negative>(?:minus|negative){_S})?(?P<words>{_WORDS}|n[ao]ught(?={_J}point\b))"
    rf"(?:{_J}(?P<below_words>{_DENOMINATOR})\b"
    rf"|(?P<tail>{_tail('t')}(?:{_S}(?P<tail_scale>{_BIG}|hundred))?\b(?!\ (?:time|person|man|woman)\b))"
    rf"|(?P<point>{_J}point(?:{_J}(?:zero|n[ao]ught|{_DIGIT})\b)+(?P<point_scale>{_S}(?:{_BIG}))?\b))?"
)
_OVER = (
    rf"(?P<over>(?:one|1){_S}over{_S}(?P<v2>\d{{1,4}}|{_WORDS}))"
    r"(?=\s*(?:\Z|[.,;:!?)]))"
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
_REST = f"{_FRACTION}|{_MULTIPLE}|{_DIGITS}|(?P<vulgar_only>{_VULGAR})|{_SPOKEN}"


def _compiled(first: str) -> re.Pattern[str]:
    return re.compile(f"{_FREE}(?:{first}{_REST})", re.VERBOSE | re.IGNORECASE)


NUMERAL = _compiled(f"{_FUZZY}|{_FEW}|{_OVER}|{_OUT_OF}|{_PARTIAL}|")
"""One numeral of any form, by the names of its groups."""
PLAIN = _compiled("")
"""The same without shares of one number in another, where those make no sense ("12 in six boxes")."""
