"""The unit of a numeral: money before or after it, percentages, physical units, scale letters."""

from __future__ import annotations

import re

from tui.extraction.components.measures import money, physical
from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.numerals import Numeral, apply_letters
from tui.model.lexicon import currencies, units

_PLACES = """
of from to in on at by and or above below under away apart long wide high tall deep north south east west
down up off across thick into for over behind between the a an is are was were per with along beneath
underground inside outside short ahead further race sprint hurdles pool final freestyle butterfly dash
relay beyond before after but which that as it telescope dish wall tower height depth
"""
_METRES = re.compile(rf" +(?:{'|'.join(_PLACES.split())})\b| +(?![a-z]{{3,}}(?![a-z’'])|b/d\b)|(?! )")
"""What follows an m that means metres; a plain noun after it ("2.7m sales") makes it millions."""
_AGAINST = re.compile(
    r"\b(?:against|from|than|with|to|versus)(?: (?:about|around|nearly|almost|some))? \Z", re.IGNORECASE
)
_PRICES = re.compile(r"[$€£¥]\d[\d.,]*(?:[-–]| to )\Z")
_MILLIONS = re.compile(r"\d(?:m| million) [a-z]{3,}")
_SCALED = re.compile(r"\d(?: million\b|m\b)")
_CLAUSE_ENDS = re.compile(r"[.,;:)](?=\s|\Z)|\Z")
_POINTS = re.compile(r"-(?:percentage[- ])?points?\b")
_FOLD = re.compile(r"x\b")
_OF_UNIT = re.compile(r"(?: of)? an? (?=[a-z])|[ -](?=[a-z]{4,})")
_TAIL = re.compile(r"[ -]((?:[^\W\d_]+[ -]){0,2}[^\W\d_]+)")


def attach(text: str, low: int, high: int, numeral: Numeral) -> Draft | None:
    """The numeral with its unit, inside `text[low:high]`; None where it is part of a code or a word."""
    draft = Draft(numeral, numeral.start, numeral.end, numeral.value, core=numeral.start)
    if numeral.form in ("multiple", "outof"):
        return draft
    if money.before(text, low, draft):
        return draft
    if numeral.glued:
        return None
    if "/" in numeral.written and " " not in numeral.written and text.startswith(" of ", draft.end):
        numeral.form = "fraction"
    if numeral.form == "fraction" and not (_of_unit(text, draft) or _POINTS.match(text, draft.end)):
        return draft
    if (
        physical.percent(text, high, draft)
        or money.minor(text, high, draft)
        or physical.quantity(text, high, draft)
    ):
        return draft
    if numeral.letters and not _letters(text, high, draft):
        return None
    if draft.unit is None:
        money.after(text, draft.end, high, draft)
    if draft.unit is None and text[draft.end : draft.end + 1].isalnum() and not _FOLD.match(text, draft.end):
        return None
    return draft


def _letters(text: str, high: int, draft: Draft) -> bool:
    """Decide what a scale letter means; False where it is part of a code ("38T")."""
    numeral = draft.numeral
    at = numeral.letters_at
    if money.after(text, at, high, draft):
        return True
    if text.startswith("-strong", at):
        apply_letters(numeral)
        draft.value, draft.end = numeral.value, numeral.end
        return True
    millions = numeral.letters == "m" and _compared_millions(text, draft)
    if numeral.letters in ("m", "t") and not millions and _METRES.match(text, at, high):
        physical.mark(draft, "metre" if numeral.letters == "m" else "tonne", at)
        return True
    large = not isinstance(numeral.value, tuple) and numeral.value >= 1000 and not numeral.comma
    if numeral.letters in ("T", "t", "cr") or (numeral.letters.lower() == "b" and large):
        return False
    apply_letters(numeral)
    draft.value, draft.end = numeral.value, numeral.end
    if not physical.percent(text, high, draft):
        physical.quantity(text, high, draft)
    return True


def _compared_millions(text: str, draft: Draft) -> bool:
    """Whether "1.8m" is millions: set against millions of things named before ("2.1m barrels, against 1.8m"),
    the end of a range of money, or at a clause's end where the m before it was one of millions."""
    if _PRICES.search(text, max(0, draft.start - 16), draft.start):
        return True
    if _CLAUSE_ENDS.match(text, draft.numeral.letters_at):
        *_, last = (None, *_SCALED.finditer(text, max(0, draft.start - 160), draft.start))
        if last is not None and (last[0].endswith("n") or not _METRES.match(text, last.end())):
            return True
    if not _AGAINST.search(text, max(0, draft.start - 24), draft.start):
        return False
    return bool(_MILLIONS.search(text, max(0, draft.start - 120), draft.start))


def _of_unit(text: str, draft: Draft) -> bool:
    """Whether a fraction is one of a unit ("half a tonne", "one-half miles"): its article is taken too."""
    match = _OF_UNIT.match(text, draft.numeral.end)
    tail = _TAIL.match(text, match.end() - 1) if match else None
    if not match or not tail:
        return False
    parts = tail.group(1).lower().replace("-", " ").split()
    if parts[0] in ("percent", "percentage") or parts[:2] == ["per", "cent"]:
        draft.end = draft.numeral.end = match.end() - 1
        return True
    for size in range(min(3, len(parts)), 0, -1):
        name = " ".join(parts[:size])
        unit = name in units.words() and name not in ("second", "seconds", "day")
        coin = name in currencies.nouns() and not currencies.is_risky(name) and "of" not in match.group()
        small = name in currencies.minor_words() and "of" not in match.group()
        if unit or coin or small:
            draft.end = draft.numeral.end = match.end() - 1
            return True
    return False
