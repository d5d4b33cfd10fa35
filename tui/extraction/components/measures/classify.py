"""What a numeral is: an age, a duration, a multiple, a share, a count, or no measure at all."""

from __future__ import annotations

import re

from tui.extraction.components.measures import ages, nouns, physical, rates, traps
from tui.extraction.components.measures.draft import COUNTS, Draft
from tui.extraction.components.measures.vocabulary import STOP
from tui.model.lexicon.numbers import FRACTIONS

_PASSED = re.compile(r" (?:ago|earlier|later|hence|from now|before|after (?:he|she|it|they))\b")
_TIMES = re.compile(r"[ -]times?\b(?! (?:zone|table|limit|frame))|x\b|-?fold\b", re.IGNORECASE)
_REPEATED = re.compile(r" (?:a|per|each|every)\b")

_PRONOUN_NEXT = """
day night morning evening afternoon thing way side hand another of's can cannot does did do is was were
has had will would should must may might could who that which in to by for on at with from as and or but
the more such kind sort time can't doesn't isn't wasn't step moment point reason example
"""
_ONE_NOT = frozenset(_PRONOUN_NEXT.split())
"""Words after which "one" is a pronoun or part of a phrase."""
_ONE_AFTER = re.compile(
    r"\b(?:the|this|that|no|any|every|each|which|another|some|number|day|other|last|first|new|big|"
    r"good|all) \Z",
    re.IGNORECASE,
)
_NEXT = re.compile(r"[ \u00a0]([^\W\d_][\w’'-]*)")
_STRONG = re.compile(r"[- ]strong\b")
_ODD = re.compile(r"-(odd|plus)\b")
_MAGNITUDE_OF = re.compile(r"\bmagnitude (?:of|was|is)(?: about| at least| around)? \Z", re.IGNORECASE)
_MAGNITUDE = re.compile(r"[- ]magnitude\b", re.IGNORECASE)
_GROUP = re.compile(r" of (?:the |these |those |its |his |her |their |our )?")
_HYPHENED = re.compile(r"-([a-z]+)\b")

_SHARE_AFTER = re.compile(
    r" of\b| (?:below|above|more|less|lower|higher|fewer|larger|smaller|as|in|on|to|from|since|this|"
    r"last|by|during|"
    r"over|before|between|after|for|at)\b|[.,;:)”\"]|$|\n| (?:the|its|his|her|their|that|those|"
    r"what)\b| dies?\b| (?:were|are|have)\b"
)
_HALF_AFTER = re.compile(r" (?:was|is|has|had|came|comes|went|goes)\b")
_AND_A_HALF = re.compile(
    r"\ban? (?:second|minute|hour|day|week|month|year|decade|century|mile|metre|meter|tonne|litre|liter)"
    r" and \Z",
    re.IGNORECASE,
)
""" "An hour and a half": the half is no share of anything."""
_ORDINAL_HALF = re.compile(
    r"\b(?:first|second|other|better|top|bottom|northern|southern|eastern|western|final|last|latter|"
    r"opening|and a|"
    r"its|the) \Z",
    re.IGNORECASE,
)
_WHOLE = re.compile(r" (?:of )?(?:the |its |his |her |their |our |all )?(?=[^\W\d_])")


def classify(text: str, low: int, high: int, limit: int, draft: Draft, headline: bool) -> bool:
    """Give a draft its kind, noun and rate; False where it is no measure.

    `limit` is where the next numeral begins: a counted noun does not reach over it."""
    form = draft.numeral.form
    if ages.attach(text, low, high, draft):
        return True
    if form == "multiple":
        return _multiple(text, draft)
    if form == "outof":
        return _share(text, low, high, draft)
    if draft.dimension == "duration" and _PASSED.match(text, draft.end):
        return False
    physical.below_zero(text, high, draft)
    if not draft.bare:
        rates.attach(text, high, draft)
        if draft.kind == "other":
            return not traps.is_name(text, low, high, draft, headline)
        return True
    if form == "fraction":
        return _share(text, low, high, draft)
    if _magnitude(text, low, high, draft):
        return True
    if traps.is_name(text, low, high, draft, headline):
        return False
    times = _TIMES.match(text, draft.end, high)
    if times and not _REPEATED.match(text, times.end()):
        draft.unit, draft.kind, draft.dimension, draft.end = "times", "ratio", "ratio", times.end()
        draft.how.append("so many times")
        return True
    return _count(text, low, high, limit, draft)


def _magnitude(text: str, low: int, high: int, draft: Draft) -> bool:
    """An earthquake's: "magnitude 6.4", "6.4-magnitude"."""
    after = _MAGNITUDE.match(text, draft.end, high)
    named = traps.previous(text, low, draft.start).lower() in ("magnitude", "magnitude-")
    if not after and not named and not _MAGNITUDE_OF.search(text, max(low, draft.start - 30), draft.start):
        return False
    draft.unit, draft.kind, draft.dimension = "magnitude", "quantity", "other"
    draft.end = after.end() if after else draft.end
    draft.how.append("magnitude of an earthquake")
    return True


def _count(text: str, low: int, high: int, limit: int, draft: Draft) -> bool:
    """A number of things: the noun after it, the group it is taken from, or nothing that is seen."""
    form, at = draft.numeral.form, draft.end
    single = draft.value == 1 and not draft.ranged
    one = single and form == "words"
    if one and _ONE_AFTER.search(text, max(low, draft.start - 9), draft.start):
        return False
    odd = _ODD.match(text, at, high)
    if odd:
        draft.change = ">" if odd.group(1) == "plus" else "~"
        draft.end = at = odd.end()
    strong = _STRONG.match(text, at, high)
    if strong:
        draft.end, draft.noun = strong.end(), True
        found = nouns.counted(text, draft.end, limit, single=True)
        draft.concept = found[0] if found else None
        draft.how.append("strength of a force")
        return True
    written = draft.numeral.written.lower()
    if form == "fuzzy" or written.endswith(("dozen", "dozens")):
        group = _GROUP.match(text, at, high)
        if group:
            at = group.end() - 1
        elif written in ("tens", "scores"):
            return False
    members = nouns.of_group(text, at, limit) if form != "fuzzy" else None
    if members:
        draft.unit, draft.noun = members[0], True
        draft.end = members[1] if one else draft.end
        draft.how.append("some of a group")
        return True
    if one and not _counts_one(text, at, limit):
        return False
    if text[at : at + 1] == "-" and not _compound(text, at, high, draft, single):
        return False
    noun = nouns.counted(text, at, limit, single)
    if noun:
        draft.unit, draft.end = noun
        draft.noun = True
        draft.how.append(COUNTS)
    elif draft.value == 0 and form == "words":
        return False
    rates.attach(text, high, draft)
    return True


def _counts_one(text: str, at: int, limit: int) -> bool:
    """Whether a noun follows "one", so that it counts; a verb after it makes it a pronoun."""
    match = _NEXT.match(text, at, limit)
    if not match:
        return False
    word = match.group(1).lower()
    if word in _ONE_NOT or word in STOP:
        return False
    return not (word.endswith(("s", "n't")) and not word.endswith("ss"))


def _compound(text: str, at: int, high: int, draft: Draft, single: bool) -> bool:
    """Whether a number and a noun with a hyphen are a count ("12-member", "three-judge") and no name."""
    if draft.numeral.form != "words":
        return text[at + 1 : at + 2].islower()
    match = _HYPHENED.match(text, at, high)
    return bool(match) and not single and match is not None and nouns.compound(match.group(1))


def _multiple(text: str, draft: Draft) -> bool:
    draft.unit, draft.kind, draft.dimension = "times", "ratio", "ratio"
    draft.how.append("a word of multiplying")
    return text[draft.end : draft.end + 1] != "-"


def _share(text: str, low: int, high: int, draft: Draft) -> bool:
    """A share of something: "a third of Germans", "half the city", "by a quarter", "one in five"."""
    written = draft.numeral.written.lower()
    if draft.numeral.form == "fraction":
        part = written.removesuffix("s")
        if (part in FRACTIONS and written != "half") or written == "halves":
            return False
        follows = _SHARE_AFTER.match(text, draft.end, high) or (
            written == "half" and _HALF_AFTER.match(text, draft.end, high)
        )
        if written[0].isalpha() and not follows:
            return False
        if _AND_A_HALF.search(text, max(low, draft.start - 20), draft.start):
            return False
        if _ORDINAL_HALF.search(text, max(low, draft.start - 12), draft.start):
            return False
        whole = text.startswith(" of", draft.end)
        if written == "half" and not whole and previous_is(text, low, draft.start, ("in", "and")):
            return False
        if text[draft.end : draft.end + 1] == "-":
            return False
    match = _WHOLE.match(text, draft.end, high)
    if match is None and (" over " in written or not written[0].isalpha()):
        return True
    draft.unit, draft.kind, draft.dimension = "fraction", "ratio", "ratio"
    draft.how.append("a share of a whole")
    if match and ("of " in match.group() or " the " in match.group()):
        found = nouns.counted(text, match.end() - 1, high, single=False) or nouns.counted(
            text, match.end() - 1, high, single=True
        )
        draft.concept = found[0] if found else None
    return True


def previous_is(text: str, low: int, at: int, words: tuple[str, ...]) -> bool:
    """Whether one of some words stands directly before `at`."""
    return traps.previous(text, low, at).lower() in words
