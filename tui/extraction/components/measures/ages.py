"""Ages and lengths of time, and the durations that the date component has marked."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft

_OLD = re.compile(r"(?:[ -](?P<unit>year|month|week|day)s?)?[ -](?:old|olds|of age)\b", re.IGNORECASE)
_OF_AGE = re.compile(r"[ -](?P<unit>year|month|week|day)s?(?:[ -]olds?\b| of age\b)", re.IGNORECASE)
_AGED = re.compile(
    r"\b(?:turn(?:s|ed|ing)?|aged?(?: of| from| between)?|ages?(?: from| between)?|the age of|age range of|in age from) (?:about |around |just |only |over |under |at least |between |from )*\Z",
    re.IGNORECASE,
)
_OLDER = re.compile(r"\b(?:older|younger|over the age|under the age)(?: than| of) \Z", re.IGNORECASE)
_COMMAS = re.compile(r"(?P<before>[^\W\d_][\w.’'”)-]*), \Z")
_AFTER = re.compile(r"(?:[,.;:)”\"]|$| ?[—–])")
_MONTHS = frozenset(
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"]
)


def attach(text: str, low: int, high: int, draft: Draft) -> bool:
    """Whether the number is an age; its unit is then "year of age" and the like."""
    value = draft.value if not isinstance(draft.value, tuple) else draft.value[1]
    match = _OF_AGE.match(text, draft.numeral.end if not draft.ranged else draft.end, high)
    if not match and draft.dimension == "duration" and draft.unit in ("year", "month", "week", "day"):
        tail = re.compile(r"[ -](?:olds?|of age)\b", re.I).match(text, draft.end, high)
        if tail:
            return _set(draft, draft.unit, tail.end())
    if match:
        return _set(draft, match.group("unit").lower(), match.end())
    if draft.unit is not None or draft.numeral.scaled or not 0 < value < 125 or draft.numeral.decimal:
        return False
    if _AGED.search(text, max(low, draft.start - 40), draft.start):
        return _set(draft, "year", draft.end)
    older = _OLDER.search(text, max(low, draft.start - 24), draft.start)
    if older and not re.match(r" (?:years|months|weeks|days)", text[draft.end : draft.end + 8]):
        draft.change = (
            ">" if older.group()[0].lower() == "o" and "under" not in older.group().lower() else "<"
        )
        draft.start = older.start()
        return _set(draft, "year", draft.end)
    if draft.numeral.form == "digits" and 10 <= value <= 112 and isinstance(value, int):
        comma = _COMMAS.search(text, max(low, draft.start - 30), draft.start)
        word = comma.group("before").lower() if comma else ""
        if (
            comma
            and word not in _MONTHS
            and _AFTER.match(text, draft.end, high)
            and _person(text, low, comma.start(), draft)
        ):
            return _set(draft, "year", draft.end)
    return False


def _person(text: str, low: int, at: int, draft: Draft) -> bool:
    """Whether what stands before the comma may be a person, and the number is not one of a list."""
    before = text[max(low, at - 12) : draft.start]
    if re.search(r"\d,? ?(?:and )?[^\W\d]*,? \Z", before[:-2]):
        return False
    after = text[draft.end : draft.end + 16]
    if re.match(r", \d", after):
        return False
    word = text[at : draft.start].rstrip(", ")
    if word[:1].isupper():
        return True
    return bool(
        re.search(
            r"\b(?:man|woman|boy|girl|student|teacher|farmer|worker|driver|mother|father|son|daughter|brother|sister|wife|husband|resident|"
            r"nurse|doctor|soldier|officer|engineer|widow|widower|pensioner|shopkeeper|trader|lawyer|journalist|fisherman|retiree|activist|"
            r"refugee|migrant|player|singer|actor|actress|writer|[a-z]{3,}(?:er|or|ist|ian|ant|ee))\Z",
            word.lower(),
        )
    )


def _set(draft: Draft, unit: str, end: int) -> bool:
    draft.unit, draft.kind, draft.dimension, draft.end = f"{unit} of age", "quantity", "age", end
    draft.how.append("age")
    return True
