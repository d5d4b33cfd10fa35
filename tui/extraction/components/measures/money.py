"""Amounts of money: signs and codes before the number, nouns, codes and signs after it, cents and pence."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft, scaled
from tui.extraction.components.measures.numerals import Numeral, apply_letters, number
from tui.model.lexicon import currencies
from tui.model.lexicon.numbers import SCALES, SHORT_SCALES, SMALL

_SIGN = re.compile(
    r"(?<![^\W_])(?P<sign>(?:[A-Za-z.]{1,5} ?)?[$]|[€£¥₹₽₩₪₴₺₦₱฿₫₭₡₵₲₸₼₾₿₮៛৳؋Ξ]|"
    r"[A-Z][A-Za-z]{0,3}[.=]?|S/\.?|B/\.|元)"
    r"[ \u00a0\u202f]?\Z"
)
_WORDS_TOO = """
P R ID BD DA DT LE L.E. Br Sh FC FF RF Nu Rf LL TL MK ZK DM SR QR RO LD Fr. Dh JD KD Ft Tk Kz
Rs Rs. RM Rp Rp.
ALL TRY CUP MAD GEL BAM SOS TOP MOP SLE DOP LAK AMD COP ETH ANG BIF CDF MRU RON SEK PEN ARS
"""
_LOOSE = frozenset(_WORDS_TOO.split())
"""Signs that are words or abbreviations too: they count where they touch a large amount."""
_ALONE = frozenset(
    {"PEN", "ARS", "SEK", "RON", "COP", "MAD", "ETH", "Rs", "Rs.", "RM", "Rp", "Rp.", "TRY", "DM"}
)
"""Of those, the ones that also count with a blank before the digits."""
_SPACED_DOLLARS = frozenset({"US$", "HK$", "NT$", "C$", "U.S.$", "CA$"})
_NEVER_AFTER = frozenset({"ALL", "TRY", "CUP", "ANG", "TOP", "BAM", "GEL", "SOS"})
"""Codes that are not taken after a number, where they are words of a heading or names of bodies."""

_TAIL = re.compile(r"[ \u00a0\u202f-]?((?:[^\W\d_]+\.?[ -]){0,3}[^\W\d_]+)")
_WORD = re.compile(r"[^\W\d_]+\.?")
_SIGN_AFTER = re.compile(r"[ \u00a0\u202f]?((?:US|A|C|HK|NZ|S)?\$|[€£¥₹₽₩₪₴₺₦₱฿₫₭₡])(?![\w$])(?! ?\d|\.\d)")
_CODE_AFTER = re.compile(r" ?(?:USD|US dollars?|U\.S\. dollars?)\b")
_SCALE_AFTER = re.compile(r" (thousand|million|billion|trillion|mn|bn|tn|m|k)\b", re.IGNORECASE)
_MINOR_AFTER = re.compile(
    r"(?:,? and)? (?P<n>\d{1,2}|[a-z]{3,9}(?:[ -][a-z]{3,5})?) ?"
    r"(?:cents?|pence|penn(?:y|ies)|sens?|paise|kopec?ks?|centavos?|c|p)\b",
    re.IGNORECASE,
)
_BARE_MINOR = re.compile(r" (?:and )?(?P<n>\d\d)(?=[.;]?(?:\s*$|\s+[A-Z]))")
_MINOR = re.compile(
    r"[ -]?(?P<of>(?:Canadian|Australian|U\.S\.|US|American|Hong Kong|Singapore|New Zealand) )?"
    rf"({'|'.join(sorted(currencies.minor_words(), key=len, reverse=True))}|¢)(?!\w)",
    re.IGNORECASE,
)
_PENCE = re.compile(r"[pc](?!\w)")
_NOUN_BEFORE = re.compile(
    r"(?<!\d )(?<!\w)(?P<noun>rupees?|ringgit|rupiah|baht|naira|taka|birr|tenge|kwacha|kyats?|shillings?|"
    r"riyals?|dirhams?|pesos?) \Z",
    re.IGNORECASE,
)
"""Nouns that are said before the amount too ("rupees 500")."""


def mark(draft: Draft, code: str, how: str) -> None:
    """Make the draft an amount of a currency."""
    draft.kind = draft.dimension = "money"
    draft.unit = code
    draft.how.append(how + (" + scale word" if draft.numeral.scaled else ""))


def before(text: str, low: int, draft: Draft) -> bool:
    """Whether a sign or code stands before the numeral; the draft is widened over it.

    "$" alone stays "$": its country is decided for the whole document."""
    at = draft.start
    numeral = draft.numeral
    if numeral.form != "digits" and not numeral.scaled:
        return False
    match = _SIGN.search(text, max(low, at - 9), at)
    negative = not match and at > low and text[at - 1] in "-−–"
    if negative:
        match = _SIGN.search(text, max(low, at - 10), at - 1)
    if not match:
        return _noun_before(text, low, draft)
    sign = match.group("sign")
    code, offset = _dollar(sign) if sign.endswith("$") else (_code(sign, match.end("sign") == at, numeral), 0)
    if not code:
        return _noun_before(text, low, draft)
    apply_letters(numeral)
    draft.value, draft.end = numeral.value, numeral.end
    draft.start = match.start("sign") + offset
    if negative:
        draft.value = scaled(draft.value, -1)
    if len(code) == 4:
        code, draft.value = code[1:], scaled(draft.value, 1e6)
    mark(draft, code, "currency code" if code == sign and sign.isalpha() else "currency sign")
    after = _CODE_AFTER.match(text, draft.end)
    if after and code == "$":
        draft.unit, draft.end = "USD", after.end()
    _cents(text, draft)
    return True


def _noun_before(text: str, low: int, draft: Draft) -> bool:
    """ "rupees 500": the noun stands before its amount."""
    match = _NOUN_BEFORE.search(text, max(low, draft.start - 12), draft.start)
    if not match:
        return False
    noun = match.group("noun").lower()
    code = currencies.nouns()[noun]
    apply_letters(draft.numeral)
    draft.value, draft.end, draft.start = draft.numeral.value, draft.numeral.end, match.start("noun")
    mark(draft, code, "currency by name")
    if noun.removesuffix("s") in currencies.PLAIN:
        draft.how.append(f"{noun} {currencies.OPEN}")
        draft.assumed = True
    return True


def _dollar(sign: str) -> tuple[str, int]:
    """Code of a dollar sign with letters before it, and where in the match the sign begins."""
    table = currencies.signs()
    for begin in range(len(sign) - 1):
        if begin and sign[begin - 1].isalpha():
            continue
        part = sign[begin:].replace(" ", "")
        if " " in sign[begin:] and part.upper() not in _SPACED_DOLLARS:
            continue
        found = table.get(part) or table.get(part.upper())
        if found:
            return found, begin
    return "$", len(sign) - 1


def _code(sign: str, touching: bool, numeral: Numeral) -> str | None:
    """ISO code of any other sign; four letters where the first is an M for millions ("MAUD 60")."""
    if len(sign) == 4 and sign[0] == "M" and sign[1:] in currencies.currencies():
        return sign
    found = currencies.signs().get(sign)
    strong = numeral.scaled or bool(numeral.letters) or numeral.comma or numeral.decimal
    if found is None or (sign in _LOOSE and sign not in _ALONE and not (strong and touching)):
        return None
    if sign.isalpha() and len(sign) <= 2 and sign not in _ALONE and not (touching or strong):
        return None
    return found


def after(text: str, at: int, high: int, draft: Draft) -> bool:
    """Whether a sign, noun or code of a currency follows at `at` (behind a scale letter, if there is one)."""
    sign = _SIGN_AFTER.match(text, at, high)
    if sign and draft.numeral.form in ("digits", "words"):
        _take(draft, sign.end(), at)
        mark(
            draft,
            _dollar(sign.group(1))[0] if "$" in sign.group(1) else currencies.signs()[sign.group(1)],
            "currency sign",
        )
        return True
    begin = at
    if draft.numeral.form == "fuzzy":
        if not text.startswith(" of ", at):
            return False
        begin = at + 3
    match = _TAIL.match(text, begin, high)
    if not match:
        return False
    tail = match.group(1)
    words = list(_WORD.finditer(tail))
    for size in range(min(4, len(words)), 0, -1):
        piece = tail[: words[size - 1].end()]
        end = match.start(1) + len(piece)
        code = _noun(piece, draft, text[end : end + 3])
        if code is None:
            continue
        if piece.endswith(".") and "." not in piece[:-1]:
            end -= 1
        _take(draft, end, at)
        _named(text, high, draft, piece, code)
        return True
    return False


def _take(draft: Draft, end: int, at: int) -> None:
    """Move the end of the draft, over a scale letter that stood between."""
    if at != draft.numeral.end:
        apply_letters(draft.numeral)
        draft.value = draft.numeral.value
    draft.end = end


def _noun(piece: str, draft: Draft, following: str) -> str | None:
    """ISO code of a noun ("Swiss francs") or code after a number; None where it may be another word."""
    low = re.sub(r"[ -]+", " ", piece.lower())
    noun = low.rstrip(".")
    numeral = draft.numeral
    strong = numeral.scaled or numeral.comma or numeral.decimal
    if len(piece) == 4 and piece[0] == "M" and piece[1:] in currencies.currencies():
        return piece
    code = currencies.nouns().get(low) or currencies.nouns().get(noun)
    if code is None or following[:1].isdigit():
        return None
    if noun.upper() in currencies.currencies():
        if noun == "usd":
            return code
        if not piece.isupper() or piece in _NEVER_AFTER or re.match(r" [A-Z][a-z]", following):
            return None
    single = noun.removesuffix("s")
    if (
        " " not in noun
        and not strong
        and ((currencies.is_risky(single) and single != "sol") or noun in ("won", "real"))
    ):
        return None
    return None if noun in ("pound", "pounds") else code


def _named(text: str, high: int, draft: Draft, piece: str, code: str) -> None:
    noun = piece.lower().rstrip(".")
    if len(code) == 4:
        code, draft.value = code[1:], scaled(draft.value, 1e6)
    more = _SCALE_AFTER.match(text, draft.end, high)
    if more and not draft.numeral.scaled:
        word = more.group(1).lower()
        draft.value = scaled(draft.value, SCALES.get(word) or SHORT_SCALES[word])
        draft.end = more.end()
    dollar = noun in ("dollar", "dollars", "buck", "bucks")
    mark(draft, "$" if dollar else code, "currency code" if piece.isupper() else "currency by name")
    if not dollar and " " not in noun and noun.removesuffix("s") in currencies.PLAIN:
        draft.how.append(f"{noun} {currencies.OPEN}")
        draft.assumed = True
    _cents(text, draft, named=True)


def _cents(text: str, draft: Draft, named: bool = False) -> None:
    """ "thirteen dollars and forty-five cents", "15 dollars and 15"."""
    match = _MINOR_AFTER.match(text, draft.end) or (_BARE_MINOR.match(text, draft.end) if named else None)
    if not match or isinstance(draft.value, tuple):
        return
    words = match.group("n").lower().replace("-", " ").split()
    if all(word.isdigit() or word in SMALL for word in words):
        minor = sum(int(word) if word.isdigit() else SMALL[word] for word in words)
        if minor < 100:
            draft.value, draft.end = number(draft.value + minor / 100), match.end()


def _minor_name(word: str) -> str:
    """A minor unit in the plural; pence and cents are so called where the text has a letter or sign."""
    return {"p": "pence", "c": "cents", "¢": "cents", "cent": "cents", "penny": "pence"}.get(word, word)


def minor(text: str, high: int, draft: Draft) -> bool:
    """Whether cents or pence follow; they become hundredths of their main unit."""
    if draft.numeral.form == "digits" and _PENCE.match(text, draft.end, high):
        word, end, country = text[draft.end], draft.end + 1, ""
    else:
        match = _MINOR.match(text, draft.end, high)
        if not match:
            return False
        word, end = match.group(2).lower(), match.end()
        country = (match.group("of") or "").strip().lower()
    main, share = currencies.minor_words().get(word) or currencies.MINOR[word]
    draft.value, draft.end = scaled(draft.value, share), end
    code = "$" if main == "dollar" else currencies.PLAIN.get(main, main)
    code = currencies.nouns().get(f"{country} dollar", code) if country and code == "$" else code
    mark(draft, code, f"{_minor_name(word)} are {'tenths' if share == 0.1 else 'hundredths'}")
    return True
