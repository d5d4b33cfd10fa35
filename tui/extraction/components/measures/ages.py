"""Ages: "aged 66", "Ann Lee, 66,", "66-year-old", "older than 65"."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.vocabulary import MONTHS, PERSONS

_OF_AGE = re.compile(r"[ -](?P<unit>year|month|week|day)s?(?:[ -]olds?\b| of age\b)", re.IGNORECASE)
_TAIL = re.compile(r"[ -](?:olds?|of age)\b", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|aged?(?: of| from| between)?|ages?(?: from| between)?|age range of|in age from) "
    r"(?:about |around |just |only |over |under |at least |between |from )*\Z",
    re.IGNORECASE,
)
_OLDER = re.compile(r"\b(?P<than>older than|younger than|over the age of|under the age of) \Z", re.IGNORECASE)
_UNITS = re.compile(r" (?:years|months|weeks|days)")
_COMMA = re.compile(r"(?P<before>[^\W\d_][\w.’'”)-]*), \Z")
_AFTER = re.compile(r"[,.;:)”\"]|$| ?[—–]")
_LISTED = re.compile(r"\d,? ?(?:and )?[^\W\d]*,? \Z")
_AGENT = re.compile(r"[a-z]{3,}(?:er|or|ist|ian|ant|ee)")


def attach(text: str, low: int, high: int, draft: Draft) -> bool:
    """Whether the number is an age; its unit is then "year of age" and the like."""
    value = draft.value[1] if isinstance(draft.value, tuple) else draft.value
    match = _OF_AGE.match(text, draft.end if draft.ranged else draft.numeral.end, high)
    if match:
        return _set(draft, match.group("unit").lower(), match.end())
    if draft.dimension == "duration" and draft.unit in ("year", "month", "week", "day"):
        tail = _TAIL.match(text, draft.end, high)
        return bool(tail) and tail is not None and _set(draft, draft.unit, tail.end())
    if draft.unit is not None or draft.numeral.scaled or draft.numeral.decimal or not 0 < value < 125:
        return False
    if _AGED.search(text, max(low, draft.start - 40), draft.start):
        return _set(draft, "year", draft.end)
    older = _OLDER.search(text, max(low, draft.start - 24), draft.start)
    if older and not _UNITS.match(text, draft.end):
        draft.change = "<" if older.group("than")[0] in "yYuU" else ">"
        draft.start = older.start()
        return _set(draft, "year", draft.end)
    if draft.numeral.form == "digits" and isinstance(value, int) and 10 <= value <= 112:
        comma = _COMMA.search(text, max(low, draft.start - 30), draft.start)
        if comma and _AFTER.match(text, draft.end, high) and _is_person(text, low, comma, draft):
            return _set(draft, "year", draft.end)
    return False


def _is_person(text: str, low: int, comma: re.Match[str], draft: Draft) -> bool:
    """Whether what stands before the comma may be a person, and the number is not one of a list."""
    word = comma.group("before")
    before = text[max(low, comma.start() - 12) : draft.start - 2]
    if word.lower() in MONTHS or _LISTED.search(before) or re.match(r", \d", text[draft.end : draft.end + 3]):
        return False
    return word[0].isupper() or word.lower() in PERSONS or bool(_AGENT.fullmatch(word.lower()))


def _set(draft: Draft, unit: str, end: int) -> bool:
    draft.unit, draft.kind, draft.dimension, draft.end = f"{unit} of age", "quantity", "age", end
    draft.how.append("an age")
    return True
