"""The unit of a numeral: signs and codes of currencies before it, symbols and words after it, percentages."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.numerals import Numeral, apply_letters, number
from tui.model.lexicon import currencies, units
from tui.model.lexicon.numbers import SCALES, SHORT_SCALES, SMALL
from tui.model.values import Value

_SIGN = re.compile(
    r"(?<![^\W_])(?P<sign>(?:[A-Za-z.]{1,5} ?)?[$]|[€£¥₹₽₩₪₴₺₦₱฿₫₭₡₵₲₸₼₾₿₮៛৳؋Ξ]|[A-Z][A-Za-z]{0,3}[.=]?|S/\.?|B/\.|元)"
    r"[ \u00a0\u202f]?\Z"
)
_LOOSE = frozenset(
    ["P", "R", "ID", "BD", "DA", "DT", "LE", "L.E.", "Br", "Sh", "FC", "FF", "RF", "Nu", "Rf", "LL", "TL", "MK", "ZK", "DM", "SR", "QR", "RO", "LD", "Fr.", "Dh", "JD", "KD", "Ft", "Tk", "Kz", "Rs", "Rs.", "RM", "Rp", "Rp.", "ALL", "TRY", "CUP", "MAD", "GEL", "BAM", "SOS", "TOP", "MOP", "SLE", "DOP", "LAK", "AMD", "BAM", "COP", "ETH", "ANG", "BIF", "CDF", "MRU", "RON", "SEK", "PEN", "ARS"]
)
"""Signs that are words or abbreviations too: they count only where they touch the digits, or with a scale."""
_ALONE = frozenset(["PEN", "ARS", "SEK", "RON", "COP", "MAD", "ETH", "Rs", "Rs.", "RM", "Rp", "Rp.", "TRY", "DM", "Dh", "KD", "JD"])
"""Of those, the ones that also count with a blank before the digits."""

_PERCENT = re.compile(
    r"[ \u00a0\u202f-]{0,2}(?:(?P<point>(?:percent(?:age)?|per[ -]cent|%)[ -]points?\b|pp\b|ppts?\b|p\.p\.)"
    r"|(?P<basis>basis[ -]points?\b|bps?\b)"
    r"|(?P<percent>(?:％|%)(?![\w%])|per ?cents?\b|per-cent\b|pct\b|pc\b(?!\.)))",
    re.IGNORECASE,
)
_PERCENT_GLUED = re.compile(r"%(?=[-–—]\w)")
_TAIL = re.compile(r"[ \u00a0\u202f-]?((?:[^\W\d_]+\.?[ -]){0,3}[^\W\d_]+)")
_SCALE_AFTER = re.compile(r" (thousand|million|billion|trillion|mn|bn|tn|m|k)\b", re.IGNORECASE)
_MINOR_AFTER = re.compile(
    r"(?:,? and)? (?P<n>\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six"
    r"|seven|eight|nine))?|[a-z]{3,9}) ?(?:cents?|pence|penn(?:y|ies)|sens?|paise|kope[c]?ks?|centavos?|c|p)\b",
    re.IGNORECASE,
)
_PENCE = re.compile(r"p(?![\w])")
_TEMPERATURE = re.compile(
    r"temperature|degree|weather|heat|cold|warm|cool|outside|boil|freez|melt|fever|high of|low of|°", re.I
)
_EXTENT = re.compile(r" (?:thick|long|wide|high|tall|deep|across|square|in diameter)\b")
_NOT_METRES = re.compile(
    r"[ ]+(?!(?:of|from|to|in|on|at|by|and|or|above|below|under|away|apart|long|wide|high|tall|deep|north|south|"
    r"east|west|down|up|off|across|thick|off|into|for|over|behind|between|the|a|an|is|are|was|were|per|with|along|"
    r"beneath|underground|inside|outside|off|short|ahead|further|race|sprint|hurdles|pool|final|freestyle|"
    r"butterfly|dash|relay|beyond|before|after|but|which|that|as|it|telescope|dish|wall|tower|height|depth)\b)"
    r"[a-z]{3,}|[ ]b/d\b"
)
_SPACED_LETTERS = frozenset(["m", "g", "l", "t", "W", "V", "J", "L"])
_JUNK = frozenset(
    {
        "C",
        "F",
        "K",
        "h",
        "s",
        "N",
        "W",
        "V",
        "J",
        "t",
        "L",
        "MP",
        "ha",
        "A",
        "min",
        "sec",
        "ms",
        "ct",
        "cal",
        "cl",
        "cc",
        "cf",
    }
)
_FT_IN = re.compile(r"[ ]?(\d{1,2}(?:\.\d+)?)[ ]?(?:in\b\.?|inch(?:es)?\b|″|'')")


def scaled(value: Value, factor: float) -> Value:
    """A value or both ends of a range times a factor."""
    if isinstance(value, tuple):
        return number(value[0] * factor), number(value[1] * factor)
    return number(value * factor)


def attach(text: str, low: int, high: int, numeral: Numeral) -> Draft | None:
    """The numeral with its unit, inside `text[low:high]`; None where it is part of a code or a word."""
    draft = Draft(numeral, numeral.start, numeral.end, numeral.value, core=numeral.start)
    if numeral.form in ("multiple", "outof"):
        return draft
    code = _before(text, low, draft)
    if numeral.glued and not code:
        return None
    if code:
        apply_letters(numeral)
        draft.value, draft.end = numeral.value, numeral.end
        if draft.start > numeral.start:
            draft.start = numeral.start
        if numeral.written[:1] in "-−–" and not isinstance(numeral.value, tuple) and numeral.value < 0:
            draft.value = numeral.value
        _money(draft, code, "sign" if not code.isalpha() else "code")
        _after_code(text, high, draft)
        return draft
    if numeral.form == "fraction" and not _fraction_unit(text, numeral):
        return draft
    draft.end = numeral.end
    if _percent(text, high, draft) or _minor(text, high, draft) or _physical(text, high, draft):
        return draft
    if numeral.letters:
        if numeral.letters.lower() == "m" and not _NOT_METRES.match(text, numeral.letters_at, high):
            if _money_word(text, numeral.letters_at, high, draft):
                return draft
            return _unit(draft, "metre", numeral.letters_at)
        if numeral.letters == "t" and not _NOT_METRES.match(text, numeral.letters_at, high):
            return _unit(draft, "tonne", numeral.letters_at)
        if numeral.letters in ("T", "t", "cr"):
            return None
        apply_letters(numeral)
        draft.value, draft.end = numeral.value, numeral.end
        if _percent(text, high, draft) or _physical(text, high, draft):
            return draft
    _money_word(text, draft.end, high, draft)
    if draft.unit is None and text[draft.end : draft.end + 1].isalnum():
        return None
    return draft


def _fraction_unit(text: str, numeral: Numeral) -> bool:
    """Whether a fraction is one of a unit ("half a tonne", "one-half miles"): the article is taken with it."""
    match = re.compile(r"(?: of)? an? (?=[a-z])|[ -](?=[a-z]{4,})").match(text, numeral.end)
    if not match:
        return False
    tail = _TAIL.match(text, match.end() - 1)
    if not tail:
        return False
    names = units.words()
    parts = tail.group(1).lower().split()
    for size in range(min(3, len(parts)), 0, -1):
        name = " ".join(parts[:size])
        if name in names and name not in ("second", "seconds", "day"):
            numeral.end = match.end() - 1
            return True
        if name in currencies.nouns() and not currencies.is_risky(name) and "of" not in match.group():
            numeral.end = match.end() - 1
            return True
    return False


def _before(text: str, low: int, draft: Draft) -> str | None:
    """The currency sign or code that ends where the numeral begins; the draft is widened over it."""
    at = draft.start
    negative = False
    match = _SIGN.search(text, max(low, at - 9), at)
    if not match and at > low and text[at - 1] in "-−–" and draft.numeral.form == "digits":
        match, negative = _SIGN.search(text, max(low, at - 10), at - 1), True
    if not match:
        return None
    sign = match.group("sign")
    numeral = draft.numeral
    touching = match.end("sign") == at
    strong = numeral.scaled or bool(numeral.letters) or numeral.comma or numeral.decimal
    table = currencies.signs()
    if numeral.form != "digits" and not numeral.scaled:
        return None
    if sign.endswith("$"):
        for begin in range(len(sign)):
            part = sign[begin:].replace(" ", "") if begin == 0 or not sign[begin].isspace() else ""
            found = table.get(part) or table.get(part.upper())
            if found and (begin == 0 or not sign[begin - 1].isalpha()):
                spaced = " " in sign[begin:].rstrip("$").strip() or sign[begin:-1].endswith(" ")
                if spaced and part.upper() not in ("US$", "HK$", "NT$", "C$", "U.S.$", "CA$"):
                    continue
                draft.start = match.start("sign") + begin
                return "$" if part == "$" else found
        draft.start = match.end("sign") - 1
        return "$"
    if sign == "¥":
        draft.start = match.start("sign")
        return "JPY"
    if len(sign) == 4 and sign[0] == "M" and sign[1:] in currencies.currencies():
        draft.value = scaled(draft.value, 1e6)
        numeral.value = draft.value
        draft.start = match.start("sign")
        return sign[1:]
    found = table.get(sign)
    if found is None or (sign in _LOOSE and not ((strong and (touching or sign in _ALONE)) or sign in _ALONE)):
        return None
    if sign.isalpha() and len(sign) <= 2 and not (touching or strong):
        return None
    if sign == "PS" and not strong and not touching:
        return None
    draft.start = match.start("sign")
    if negative:
        draft.value = scaled(draft.value, -1)
    return found


def _money(draft: Draft, code: str, how: str) -> None:
    draft.kind = draft.dimension = "money"
    draft.unit = code
    draft.how.append(how + (" + scale" if draft.numeral.scaled else ""))


def _after_code(text: str, high: int, draft: Draft) -> None:
    """What may still follow an amount with a sign: a code ("$5 million US"), minor units."""
    match = re.compile(r"[ ]?(?:USD|US dollars?|U\.S\. dollars?)\b").match(text, draft.end, high)
    if match and draft.unit == "$":
        draft.unit, draft.end = "USD", match.end()
        draft.how.append("code")
    _cents(text, high, draft)


def _cents(text: str, high: int, draft: Draft) -> None:
    match = _MINOR_AFTER.match(text, draft.end, high)
    if not match or isinstance(draft.value, tuple):
        return
    words = match.group("n").lower().replace("-", " ").split()
    if not all(w.isdigit() or w in SMALL for w in words):
        return
    minor = sum(int(w) if w.isdigit() else SMALL[w] for w in words)
    if minor < 100:
        draft.value, draft.end = number(draft.value + minor / 100), match.end()


def _percent(text: str, high: int, draft: Draft) -> bool:
    match = _PERCENT.match(text, draft.end, high) or _PERCENT_GLUED.match(text, draft.end, high)
    if not match:
        return False
    kinds = match.groupdict()
    unit = "percentage point" if kinds.get("point") else "basis point" if kinds.get("basis") else "percent"
    draft.unit, draft.kind, draft.dimension, draft.end = unit, "percent", "percent", match.end()
    draft.how.append(match.group().strip(" -\u00a0"))
    return True


def _minor(text: str, high: int, draft: Draft) -> bool:
    """Cents and pence as hundredths of their main unit."""
    if draft.numeral.form == "digits" and _PENCE.match(text, draft.end, high):
        word, end = "p", draft.end + 1
    else:
        match = re.compile(
            r"[ -]?(cents?|pence|penn(?:y|ies)|euro ?cents?|sens?|kope[c]?ks?|centavos?|paise|¢)(?![\w])",
            re.I,
        ).match(text, draft.end, high)
        if not match:
            return False
        word, end = match.group(1).lower(), match.end()
    word = word.removesuffix("s") if word != "pence" else word
    word = "penny" if word == "pennie" else word
    main, share = currencies.MINOR.get(word, ("", 0.0))
    if not main:
        return False
    draft.value, draft.end = scaled(draft.value, share), end
    _money(draft, "$" if main == "dollar" else currencies.PLAIN.get(main, main), f"{word} as a hundredth")
    draft.assumed = main == "dollar"
    return True


def _unit(draft: Draft, name: str, end: int) -> Draft:
    draft.unit, draft.kind, draft.dimension, draft.end = name, "quantity", units.dimension(name), end
    draft.how.append("unit")
    return draft


def _physical(text: str, high: int, draft: Draft) -> bool:
    """Symbol or word of a physical unit after the number."""
    end = draft.end
    gap = 1 if text[end : end + 1] in (" ", "\u00a0", "\u202f", "-") else 0
    table = units.symbols()
    window = text[end + gap : min(high, end + gap + 9)]
    bracket = 1 if window[:1] == "[" else 0
    for size in range(min(8, len(window)), 0, -1):
        symbol = window[bracket : bracket + size]
        name = table.get(symbol)
        if not name or len(symbol) != size:
            continue
        after = text[end + gap + bracket + size : end + gap + bracket + size + 1]
        if after.isalnum() or after in ("²", "³", "^", "/") or (after in "'’" and after and size == 1):
            continue
        if draft.numeral.form not in ("digits", "words", "few"):
            continue
        if symbol in _JUNK and not _plausible(text, draft, symbol, gap):
            continue
        if symbol == "m" and draft.numeral.letters:
            continue
        if bracket and text[end + gap + 1 + size : end + gap + 2 + size] != "]":
            continue
        stop = end + gap + size + 2 * bracket
        if (
            text[stop : stop + 1] == "."
            and symbol in ("ft", "lb", "lbs", "oz", "sq", "kg")
            and text[stop + 1 : stop + 3].strip()[:1].islower()
        ):
            stop += 1
        _unit(draft, name, stop)
        _feet(text, high, draft)
        return True
    match = _TAIL.match(text, end, high)
    if match:
        return _unit_word(text, high, draft, match)
    return False


def _plausible(text: str, draft: Draft, symbol: str, gap: int) -> bool:
    value = draft.value if not isinstance(draft.value, tuple) else draft.value[0]
    if symbol in ("C", "F"):
        near = text[max(0, draft.start - 80) : draft.end + 20]
        return abs(value) <= (60 if symbol == "C" else 130) and bool(
            _TEMPERATURE.search(near) or (symbol == "C" and value < 0)
        )
    if symbol in ("A", "N", "K", "h", "s", "L", "t", "V", "J"):
        return (
            (gap == 1
            and symbol not in ("A", "N")
            and not text[max(0, draft.start - 2) : draft.start - 1].isalnum())
            or symbol in ("V", "t")
        )
    if symbol in ("W", "ha", "min", "sec", "ms", "MP", "cc", "cl", "cal", "cf", "ct"):
        return True
    return True


def _unit_word(text: str, high: int, draft: Draft, match: re.Match[str]) -> bool:
    names = units.words()
    begin = match.start(1)
    tail = match.group(1)
    parts = [m.span() for m in re.finditer(r"[^\W\d_]+\.?(?:-(?=long|level)[^\W\d_]+)?", tail)]
    for size in range(min(4, len(parts)), 0, -1):
        piece = tail[parts[0][0] : parts[size - 1][1]]
        low = re.sub(r"[ -]+", " ", piece.lower()).rstrip(".")
        name = names.get(low) or (names.get(low.replace(" ", "-")) if size > 1 else None)
        if not name:
            continue
        stop = begin + parts[size - 1][1] - (1 if piece.endswith(".") else 0)
        if low == "second" and (draft.numeral.value == 1 or "-" in text[draft.end : begin]):
            continue
        if low in ("degrees", "degree") and (
            extra := re.compile(r" (C|F|Celsius|Fahrenheit)\b", re.I).match(text, stop)
        ):
            name = "celsius" if extra.group(1)[0] in "Cc" else "fahrenheit"
            stop = extra.end()
        if draft.numeral.form == "fuzzy" and text[draft.end : begin] != " of ":
            return False
        if low in ("pound", "pounds"):
            _pounds(text, high, draft, stop)
            return True
        _unit(draft, name, stop)
        if name == "ton":
            draft.how.append("ton as written")
        _feet(text, high, draft)
        return True
    return False


def _pounds(text: str, high: int, draft: Draft, stop: int) -> None:
    """Pounds are money with a scale, with "sterling", or of no substance; else they are a mass."""
    after = text[stop : stop + 40]
    before = text[max(0, draft.start - 60) : draft.start].lower()
    mass = re.match(
        r" of (?!aid|debt|cash|credit|damage|public|taxpayer|investment|funding|money|savings|cuts|losses|the)",
        after,
    )
    heavy = re.search(
        r"weigh|weight|heav|lift|drop|recalled|lost|shed|gained|explosive|meat|from \d+\s*$|diet|carr", before
    )
    if (draft.numeral.scaled and not mass and not heavy) or re.match(r" sterling", after):
        draft.end = stop
        _money(draft, "GBP", "pounds with a scale")
        draft.assumed = " sterling" not in after
    else:
        _unit(draft, "pound", stop)


def _feet(text: str, high: int, draft: Draft) -> None:
    """Feet and inches as feet: "5 ft 2 in" is 5.1667 foot."""
    if draft.unit != "foot" or isinstance(draft.value, tuple):
        return
    match = _FT_IN.match(text, draft.end, high)
    if match:
        draft.value, draft.end = number(draft.value + float(match.group(1)) / 12), match.end()


def _money_word(text: str, at: int, high: int, draft: Draft) -> bool:
    """Nouns and codes of currencies after the number."""
    sign = re.compile(r"[ \u00a0\u202f]?([€£¥$₹₽₩₪₴₺₦₱฿₫₭₡])(?![\w$])").match(text, at, high)
    if (
        sign
        and draft.numeral.form in ("digits", "words")
        and not re.match(r"[ ]?[\d.]", text[sign.end() : sign.end() + 2])
    ):
        draft.end = sign.end()
        if at != draft.numeral.end:
            apply_letters(draft.numeral)
            draft.value = draft.numeral.value
        _money(draft, "$" if sign.group(1) == "$" else currencies.signs()[sign.group(1)], "sign")
        return True
    begin = at
    if draft.numeral.form == "fuzzy":
        if not text.startswith(" of ", at):
            return False
        begin = at + 3
    match = _TAIL.match(text, begin, high)
    if not match:
        return False
    nouns = currencies.nouns()
    tail = match.group(1)
    parts = [m.span() for m in re.finditer(r"[^\W\d_]+\.?", tail)]
    for size in range(min(4, len(parts)), 0, -1):
        piece = tail[: parts[size - 1][1]]
        low = re.sub(r"[ -]+", " ", piece.lower())
        code = nouns.get(low) or nouns.get(low.rstrip("."))
        if code is None and len(piece) == 4 and piece[0] == "M" and piece[1:] in currencies.currencies():
            code, draft.value = piece[1:], scaled(draft.value, 1e6)
        if code is None:
            continue
        if low in (
            "try",
            "all",
            "cup",
            "top",
            "mad",
            "gel",
            "bam",
            "sos",
            "pen",
            "cop",
            "ron",
            "amd",
            "sek",
            "ars",
            "eth",
        ) or (
            len(low) == 3
            and low.upper() in currencies.currencies()
            and low not in ("yen", "won")
            and not piece.isupper()
            and low != "usd"
        ):
            if not piece.isupper() or piece in ("ALL", "TRY", "CUP", "ANG"):
                continue
        if (
            len(piece) == 3
            and piece.isupper()
            and re.match(r" [A-Z][a-z]", text[match.start(1) + parts[size - 1][1] :][:3])
        ):
            continue
        if (
            size == 1
            and currencies.is_risky(low.removesuffix("s"))
            and not (draft.numeral.scaled or draft.numeral.comma or draft.numeral.decimal)
        ):
            if low.removesuffix("s") in ("mark", "real", "ether", "crown", "colon", "lev", "som", "leone"):
                continue
        noun = low.split()[-1]
        if noun in ("won", "real") and size == 1 and not draft.numeral.scaled and not draft.numeral.comma:
            continue
        if noun in ("pound", "pounds") and size == 1:
            continue
        if at != draft.numeral.end:
            apply_letters(draft.numeral)
            draft.value = draft.numeral.value
        draft.end = match.start(1) + parts[size - 1][1]
        if piece.endswith(".") and not re.search(r"\.[A-Za-z]\.$", piece):
            draft.end -= 1
        _money(
            draft,
            "$" if low in ("dollar", "dollars", "buck", "bucks") else code,
            "noun" if not piece.isupper() else "code",
        )
        shared = size == 1 and noun.removesuffix("s") in currencies.PLAIN
        if shared:
            draft.how.append(f"{noun} of no named country")
            draft.assumed = True
        more = _SCALE_AFTER.match(text, draft.end, high)
        if more and not draft.numeral.scaled:
            word = more.group(1).lower()
            draft.value = scaled(draft.value, SCALES.get(word) or SHORT_SCALES[word])
            draft.end = more.end()
        _cents(text, high, draft)
        return True
    return False
