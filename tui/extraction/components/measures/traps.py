"""Numbers that name instead of counting: designations, names, codes, years, items of an enumeration."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.nouns import plural_noun
from tui.extraction.components.measures.vocabulary import DESIGNATIONS, LEADS, STOP, YEAR_BEFORE

_NAMING = frozenset({"group", "gang", "class", "league", "band", "council", "team", "quad", "big"})
_TIMELY = frozenset({"day", "week", "order", "act", "target", "goal"})
"""Designations that are ordinary words before a counted noun."""
_ABBREVIATED = frozenset({"no", "nos", "vol", "fig", "p", "pp", "para"})
_BEFORE = re.compile(r"(\S+)[ \u00a0]\Z")
_START = re.compile(r"(?:[.!?:;]['\"”’)]?\s+|[\n\t•*>–—-]\s*|[\"“‘'(]\s*)\Z")
_ENUMERATION = re.compile(r"\n[ \t]*\(?\Z")
_POINT = re.compile(r"[.)](?:\s|$)")
_INLINE = re.compile(r"(?:\A|[,;:.]|\band|\bor) ?\Z")
_CLOSED = re.compile(r" ?\) ?(?=[a-z])")
_NEXT = re.compile(r"[ \u00a0]([^\W\d_][\w’'-]*)")
_WORDS = re.compile(r"[^\W\d_]{4,}")
_CODE = re.compile(r"\d{6,}|-?\d{1,3}\.\d{4,}")
_BOUND = re.compile(
    r"(?:(?:more|fewer|less) than|at least|over|under|some|about|nearly|almost|roughly|approximately|"
    r"up to|another)\s\Z",
    re.IGNORECASE,
)
_UNLIKELY = frozenset({"fuzzy", "fraction", "few", "outof", "multiple"})


def is_headline(text: str, low: int, high: int) -> bool:
    """Whether most words of a block are capitalised."""
    words = _WORDS.findall(text, low, min(high, low + 200))
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def previous(text: str, low: int, at: int) -> str:
    """The word directly before `at`, with a blank between; empty where there is none."""
    match = _BEFORE.search(text, max(low, at - 40), at)
    return match.group(1) if match else ""


def following(text: str, at: int, high: int) -> str:
    """The word directly after `at`, with a blank between; empty where there is none."""
    match = _NEXT.match(text, at, high)
    return match.group(1) if match else ""


def is_name(text: str, low: int, high: int, draft: Draft, headline: bool) -> bool:
    """Whether a number without a unit is part of a name or designation, a code, or an item's number."""
    numeral = draft.numeral
    digits = numeral.form == "digits"
    after = following(text, draft.end, high)
    if digits and _enumerates(text, low, draft):
        return True
    if digits and _CODE.fullmatch(text, numeral.start, numeral.end):
        return len(numeral.written) > 9 or not plural_noun(after)
    if numeral.scaled or numeral.comma or numeral.form in _UNLIKELY:
        return False
    word = previous(text, low, draft.start)
    plain = word.strip("“”\"'‘’(").lower().rstrip(".")
    if not word or word.endswith(("'s", "’s")) or (word[-1] in ",;:.!?)" and plain not in _ABBREVIATED):
        return False
    before = draft.start - len(word) - 1
    if plain in DESIGNATIONS:
        return not (plain in _TIMELY and word[0].islower() and plural_noun(after))
    if digits and plain.endswith("s") and plain[:-1] in DESIGNATIONS and not plural_noun(after):
        return True
    if plain == "of" and (group := previous(text, low, before).strip("“\"'")).lower() in _NAMING:
        return group[0].isupper() or not plural_noun(after)
    capital = word.strip("“”\"'‘’(")[:1].isupper()
    if headline or not capital:
        return False
    if not digits:
        return numeral.written[0].isupper() and (plain not in STOP or after[:1].isupper())
    if plain in STOP or plain in LEADS:
        return False
    return (
        not plural_noun(after)
        or _starts(text, low, before)
        or previous(text, low, before).lower() in ("the", "a", "an")
    )


def _enumerates(text: str, low: int, draft: Draft) -> bool:
    """Whether the number counts a paragraph or an item: "3. The delegation …" at the start of a line."""
    at = draft.start
    first = at - low < 8 and not text[low:at].strip(" \t(")
    first = first or bool(_ENUMERATION.search(text, max(low, at - 8), at))
    if _CLOSED.match(text, draft.end) and _INLINE.search(text, max(low, at - 5), at):
        return True
    return first and bool(_POINT.match(text, draft.end))


def _starts(text: str, low: int, at: int) -> bool:
    """Whether `at` is the start of a sentence, an item or a quotation."""
    return at <= low or bool(_START.search(text, max(low, at - 4), at))


def is_year(text: str, low: int, high: int, draft: Draft) -> bool:
    """Whether four digits tell a year rather than an amount."""
    numeral, value = draft.numeral, draft.value
    if not isinstance(value, int) or numeral.end - numeral.start != 4 or numeral.form != "digits":
        return False
    if not numeral.written.strip().isdigit() or numeral.scaled or not 1000 <= value <= 2100:
        return False
    bound = bool(_BOUND.search(text, max(low, draft.start - 16), draft.start))
    if value >= 1400 and previous(text, low, draft.start).lower() in YEAR_BEFORE:
        return not bound
    after = following(text, draft.end, high)
    if value < 1800 or value > 2060:
        return not after
    return not bound and not plural_noun(after)
