"""Percentages and physical units after a number: symbols, words, and what their letters could also mean."""

from __future__ import annotations

import re

from tui.extraction.components.measures import money
from tui.extraction.components.measures.draft import Draft, scaled
from tui.extraction.components.measures.numerals import number
from tui.model.lexicon import units

_PERCENT = re.compile(
    r"[ \u00a0\u202f-]{0,2}(?:(?P<point>(?:percent(?:age)?|per[ -]cent|%)[ -]points?\b|pp\b|ppts?\b|p\.p\.)"
    r"|(?P<basis>basis[ -]points?\b|bps?\b)"
    r"|(?:％|%)(?=[-–—]\w|[^\w%]|$)|per ?cents?\b|per-cent\b|pct\b|pc\b(?!\.))",
    re.IGNORECASE,
)
_POINT = re.compile(r"-(?:percentage[- ])?points?\b", re.IGNORECASE)
_TAIL = re.compile(r"[ \u00a0\u202f-]?((?:[^\W\d_]+\.?[ -]){0,3}[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+\.?(?:-(?=long|level)[^\W\d_]+)?")
_DEGREES = re.compile(r" ?(C|F|Celsius|Fahrenheit|celsius|fahrenheit|centigrade)\b")
_CUBED = re.compile(r" (?P<power>squared|cubed)\b")
_PER = re.compile(r"/(?:[a-z]{4,}|sec|min|hr|yr|s|h|m²|m2|m3|m³|ha|kg|km|l)(?!\w)")
_BELOW_ZERO = re.compile(r"(?P<unit> degrees?)? below (?:zero|freezing(?= point))\b")
_INCHES = re.compile(r"(?:,? and|,)? ?(\d{1,2}(?:\.\d+)?) ?(?:in\b\.?|inch(?:es)?\b|″|'')")
_INCH = re.compile(r"(?: in\b| ?[\"”″])(?=\.? (?:thick|long|wide|high|tall|deep|across|in diameter)\b)")
_WARM = re.compile(
    r"temperature|degree|weather|heat|cold|warm|cool|outside|boil|freez|melt|fever|high of|low of|°",
    re.IGNORECASE,
)
_WARM_WORDS = re.compile(
    r"\b(?:temperatures?|weather|heat|cold|warm\w*|cool\w*|freez\w*|frost\w*|thermometer|zero)\b",
    re.IGNORECASE,
)
_SUBSTANCE = re.compile(
    r" of (?!aid|debt|cash|credit|damage|public|taxpayer|investment|funding|money|savings|cuts|losses|the)"
)
_HEAVY = re.compile(
    r"\b(?:weigh\w*|weights?|heav\w*|recall\w*|cargo|freight|payload|explosives?|meat|beef|cheese|fish|crops?|"
    r"harvest\w*|thrust)\b",
    re.IGNORECASE,
)
_PAID = re.compile(
    r"\b(?:costs?|paid|pays?|paying|prices?|priced|worth|fined?|salar(?:y|ies)|wages?|spen[dt]s?|charg\w+|earn\w*|"
    r"fees?|tickets?|rent|budget|bought|sold|owed?s?|debts?|invest\w*|grants?|loans?)\b",
    re.IGNORECASE,
)
_ABBREVIATED = frozenset({"ft", "lb", "lbs", "oz", "kg"})
_SPACED = frozenset({"h", "s", "L", "J"})
"""Symbols that need a blank before them, since digits with such a letter are codes."""


def mark(draft: Draft, name: str, end: int) -> Draft:
    """Make the draft a quantity of a unit of the table."""
    draft.unit, draft.kind, draft.dimension, draft.end = name, "quantity", units.dimension(name), end
    draft.how.append("its unit follows")
    return draft


def _powers(text: str, high: int, draft: Draft) -> None:
    """ "4 km cubed" are cubic kilometres."""
    match = _CUBED.match(text, draft.end, high) if draft.dimension == "length" else None
    name = match and f"{'square' if match.group('power') == 'squared' else 'cubic'} {draft.unit}"
    if match and name in units.units():
        draft.unit, draft.dimension, draft.end = name, units.dimension(name), match.end()


def below_zero(text: str, high: int, draft: Draft) -> None:
    """ "20 degrees below zero", "2 below zero" are negative; a degree is a temperature where it is warm or
    cold."""
    match = _BELOW_ZERO.match(text, draft.end, high)
    cold = match is not None and (draft.dimension == "temperature" or draft.unit == "degree" or draft.bare)
    if match and cold:
        if draft.bare:
            mark(draft, "degree", match.end())
        draft.value, draft.end = scaled(draft.value, -1), match.end()
        if isinstance(draft.value, tuple):
            draft.value = draft.value[1], draft.value[0]
        draft.how.append("below zero")
    if draft.unit == "degree" and (
        cold or _WARM_WORDS.search(text, max(0, draft.start - 80), draft.end + 20)
    ):
        draft.dimension = "temperature"


def percent(text: str, high: int, draft: Draft) -> bool:
    """Whether a percentage, percentage points or basis points follow."""
    match = _PERCENT.match(text, draft.end, high)
    if not match:
        point = _POINT.match(text, draft.end, high) if draft.numeral.form == "fraction" else None
        if point:
            draft.unit, draft.kind, draft.dimension = "percentage point", "percent", "percent"
            draft.end = point.end()
            draft.how.append('percentage points, as "point" after a fraction means')
        return point is not None
    draft.unit = (
        "percentage point" if match.group("point") else "basis point" if match.group("basis") else "percent"
    )
    draft.kind = draft.dimension = "percent"
    draft.end = match.end()
    draft.how.append(f"{draft.unit}{'s' if draft.unit.endswith('point') else ''} as written")
    return True


def quantity(text: str, high: int, draft: Draft) -> bool:
    """Whether a symbol or word of a physical unit follows; the draft then holds it."""
    if _symbol(text, high, draft):
        return True
    match = _TAIL.match(text, draft.end, high)
    return bool(match) and _word(text, high, draft, match) if match else False


def _symbol(text: str, high: int, draft: Draft) -> bool:
    if draft.numeral.form not in ("digits", "words", "few"):
        return False
    end = draft.end
    gap = 1 if text[end : end + 1] in (" ", "\u00a0", "\u202f", "-") else 0
    bracket = 1 if text[end + gap : end + gap + 1] == "[" else 0
    begin = end + gap + bracket
    window = text[begin : min(high, begin + 8)]
    table = units.symbols()
    for size in range(len(window), 0, -1):
        symbol = window[:size]
        name = table.get(symbol)
        if not name:
            continue
        stop = begin + size
        after = text[stop : stop + 1]
        if (
            after.isalnum()
            or after in ("²", "³", "^")
            or (after == "/" and not _PER.match(text, stop))
            or (after in ("'", "’") and size == 1)
        ):
            continue
        if bracket and after != "]":
            continue
        if (symbol == "m" and draft.numeral.letters) or not _plausible(text, draft, symbol, gap):
            continue
        stop += bracket
        if after == "." and symbol in _ABBREVIATED and text[stop + 1 : stop + 3].strip()[:1].islower():
            stop += 1
        if name == "degree" and (scale := _DEGREES.match(text, stop, high)):
            name, stop = ("celsius" if scale.group(1)[0] in "Cc" else "fahrenheit"), scale.end()
        mark(draft, name, stop)
        _feet(text, high, draft)
        _powers(text, high, draft)
        return True
    inch = _INCH.match(text, end, high)
    if inch:
        mark(draft, "inch", inch.end())
    return inch is not None


def _plausible(text: str, draft: Draft, symbol: str, gap: int) -> bool:
    """Whether a letter after a number is a unit here rather than part of a code ("13F", "Terminal 5 A")."""
    value = draft.value[0] if isinstance(draft.value, tuple) else draft.value
    if symbol in ("C", "F"):
        near = text[max(0, draft.start - 80) : draft.end + 20]
        warm = bool(_WARM.search(near)) or (symbol == "C" and value < 0)
        return warm and abs(value) <= (60 if symbol == "C" else 130)
    if symbol in ("N", "K"):
        return False
    return gap == 1 if symbol in _SPACED else True


def _word(text: str, high: int, draft: Draft, match: re.Match[str]) -> bool:
    names = units.words()
    begin, tail = match.start(1), match.group(1)
    fuzzy = draft.numeral.form == "fuzzy"
    if fuzzy:
        if not text.startswith(" of ", draft.end):
            return False
        inner = _TAIL.match(text, draft.end + 3, high)
        if not inner:
            return False
        begin, tail = inner.start(1), inner.group(1)
    words = list(_WORD.finditer(tail))
    for size in range(min(4, len(words)), 0, -1):
        piece = tail[words[0].start() : words[size - 1].end()]
        low = re.sub(r"[ -]+", " ", piece.lower()).rstrip(".")
        name = names.get(low) or (names.get(low.replace(" ", "-")) if size > 1 else None)
        if not name:
            continue
        stop = begin + words[size - 1].end() - (1 if piece.endswith(".") else 0)
        if low == "second" and (draft.numeral.value == 1 or text[draft.end] == "-"):
            continue
        if name == "degree" and (scale := _DEGREES.match(text, stop, high)):
            name, stop = ("celsius" if scale.group(1)[0] in "Cc" else "fahrenheit"), scale.end()
        if low in ("pound", "pounds"):
            _pounds(text, draft, stop)
            return True
        mark(draft, name, stop)
        _feet(text, high, draft)
        return True
    return False


def _pounds(text: str, draft: Draft, stop: int) -> None:
    """Pounds are money with a scale, "sterling" or a word of paying, unless weighed; else they are a mass."""
    after = text[stop : stop + 40]
    before = text[max(0, draft.start - 60) : draft.start]
    sterling = after.startswith(" sterling")
    weighed = bool(_SUBSTANCE.match(after) or _HEAVY.search(before))
    paid = draft.numeral.scaled or bool(_PAID.search(before))
    if sterling or (paid and not weighed):
        draft.end = stop + (9 if sterling else 0)
        money.mark(draft, "GBP", "noun" if sterling else "pounds that are paid")
        draft.assumed = not sterling
    else:
        mark(draft, "pound", stop)


def _feet(text: str, high: int, draft: Draft) -> None:
    """Feet and inches as feet: "5 ft 2 in" is 5.1667 foot."""
    if draft.unit != "foot" or isinstance(draft.value, tuple):
        return
    match = _INCHES.match(text, draft.end, high)
    if match:
        draft.value, draft.end = number(draft.value + float(match.group(1)) / 12), match.end()
