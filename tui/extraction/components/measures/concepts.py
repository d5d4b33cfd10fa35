"""What was measured, by surface cues: what follows "of", the noun that is described, the subject."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.nouns import counted
from tui.extraction.components.measures.vocabulary import CLAUSE_VERBS, DOWN_NOUNS, STOP, UP_NOUNS

_VERB = re.compile(rf"\b(?:{'|'.join(CLAUSE_VERBS)})\b")
_WORDS = re.compile(r"[^\W_][\w.&’'-]*")
_OBJECT = re.compile(
    r"\b(?:raised|raises|raise|cut|cuts|lowered|lifted|reduced|increased|trimmed|slashed|boosted) "
    r"(?:its|the|their|his|her) (?P<what>(?:[a-z-]+ ){1,3}?)(?:by|from|to) "
)
_OF = re.compile(r" of (?:the |its |their |his |her |all )?(?=[^\W\d_])")
_IN = re.compile(
    rf"(?P<move> (?:{'|'.join(sorted(UP_NOUNS | DOWN_NOUNS))}))? in (?:the |its |their )?(?=[a-z])"
)
_WHOSE = re.compile(r"\b(?P<what>[a-z]{4,}) of \Z")
_COUNTING_WORDS = (
    """total number some rest figure average most maximum minimum range terms record percent cent"""
)
_COUNTING = frozenset(_COUNTING_WORDS.split())
_CLAUSE = re.compile(r"[,;:()—]|\b(?:and|but|that|which|who|said|while|as|if|when)\b")
_TITLES = frozenset({"mr", "ms", "mrs", "dr"})
_LINKS = frozenset({"of", "in", "for", "at", "on", "to"})
_REACH = 300


def surface(text: str, sentence: int, high: int, draft: Draft) -> str | None:
    """The shortest phrase that says what was measured, or None; counts say it by their unit."""
    if draft.dimension == "age" or draft.kind == "other":
        return None
    if _describes(text, draft):
        described = counted(text, draft.end, high, single=False)
        if described:
            return described[0]
    of = _OF.match(text, draft.end, high)
    if of and draft.kind != "count" and not draft.noun:
        at = of.end() - 1
        found = counted(text, at, high, single=False) or counted(text, at, high, single=True)
        if found:
            return found[0]
    if draft.kind == "count" or draft.dimension == "duration":
        return None
    before = re.split(r"[;:]\s", text[max(sentence, draft.start - _REACH) : draft.start])[-1]
    whose = _WHOSE.search(before)
    moved = whose is not None and whose.group("what") in UP_NOUNS | DOWN_NOUNS
    within = _IN.match(text, draft.end, high)
    if within and (moved or within.group("move")):
        found = counted(text, within.end() - 1, high, single=False) or counted(
            text, within.end() - 1, high, single=True
        )
        if found:
            return found[0]
    if whose and not moved and whose.group("what") not in _COUNTING:
        return whose.group("what")
    thing = _OBJECT.search(before)
    if thing:
        return thing.group("what").strip()
    verbs = [match.start() for match in _VERB.finditer(before)]
    return next((phrase for at in reversed(verbs) if (phrase := _last_phrase(before[:at]))), None)


def _describes(text: str, draft: Draft) -> bool:
    """Whether the amount stands before a noun that it describes: "155mm shells", "the 20-year deal"."""
    if draft.kind not in ("quantity", "percent") or text[draft.end : draft.end + 1] not in (" ", "-"):
        return False
    written = text[draft.core : draft.end]
    tight = written[:1].isdigit() and " " not in written
    return "-" in written or (tight and draft.kind == "quantity" and draft.dimension != "rate")


def _last_phrase(before: str) -> str | None:
    """The noun phrase that ends a stretch: up to three words back, the head of "sales of cars"."""
    kept: list[str] = []
    for word in reversed(_WORDS.findall(_CLAUSE.split(before)[-1])):
        low = word.lower()
        if word[0].isdigit():
            break
        if low in _LINKS and kept:
            kept.clear()
        elif low in STOP or low in _TITLES:
            if kept:
                break
        else:
            kept.insert(0, word)
            if len(kept) == 3:
                break
    if len(kept) > 1 and kept[-1].endswith("ly"):
        kept.pop()
    return " ".join(kept) or None
