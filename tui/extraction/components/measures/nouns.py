"""The counted noun after a number, by surface alone: modifiers up to the first plural, in the singular."""

from __future__ import annotations

import re

from tui.extraction.components.measures.vocabulary import COMPOUND, DROPPED, NOT_LY, NOT_PLURAL, STOP
from tui.model.lexicon.plurals import INVARIANT, PEOPLE_ADJECTIVES, is_plural, singular_phrase

_ADVERB = re.compile(r"[a-z]{3,}ly$")
_VERBLIKE = re.compile(r"[a-z]{2,}(?:ed)$")
_NEXT = re.compile(r"[ \u00a0]((?:[A-Z]\.){2,}|[^\W_][\w&’'-]*(?:\.(?=[A-Za-z]\.))?)")
_HYPHENED = re.compile(r"-([a-z]{3,})(?![\w-])")


def plural_noun(word: str) -> bool:
    """Whether a word may head a phrase of several things."""
    bare = word.rstrip("’'")
    low = bare.lower()
    return low not in STOP and low not in NOT_PLURAL and (is_plural(bare) or low in INVARIANT)


def _tokens(text: str, at: int, high: int, limit: int = 6) -> list[tuple[str, int]]:
    """The next words in one breath, each with its end; punctuation ends them."""
    found: list[tuple[str, int]] = []
    while len(found) < limit:
        match = _NEXT.match(text, at, high)
        if not match:
            break
        found.append((match.group(1), match.end()))
        at = match.end()
    return found


def counted(text: str, at: int, high: int, single: bool) -> tuple[str, int] | None:
    """Unit and end of the counted noun phrase that begins at `at`; `single` for the number one.

    "41 jailed fishermen" gives "jailed fisherman"; None where no noun follows."""
    hyphened = _HYPHENED.match(text, at, high)
    if hyphened:
        return (hyphened.group(1), hyphened.end()) if not single else None
    tokens = _tokens(text, at, high)
    kept: list[str] = []
    ends: list[int] = []
    for index, (word, end) in enumerate(tokens):
        low = word.lower().rstrip("’'")
        following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
        if low in DROPPED and not kept:
            if low == "others":
                return "other", end
            continue
        if low == "and" and kept and _joined(tokens, index) and not single:
            continue
        if (
            low in STOP
            or low.endswith(("n't", "n’t"))
            or word[0].isdigit()
            or (word.endswith(("’s", "'s")) and not kept)
        ):
            break
        if _ADVERB.match(low) and low not in NOT_LY:
            if kept:
                break
            continue
        if single and kept and (_VERBLIKE.match(low) or plural_noun(word)):
            break
        kept.append(word.rstrip("’'"))
        ends.append(end)
        if not single and plural_noun(word) and not _goes_on(following):
            return named(kept), end
        if word.endswith(("’s", "'s")) and len(kept) > 1:
            kept.pop()
            ends.pop()
            break
    if not kept:
        return None
    if single:
        size = min(len(kept), 3)
        if kept[0].lower().endswith("s") and not kept[0].lower().endswith("ss") and plural_noun(kept[0]):
            return None
        return " ".join(kept[:size]), ends[size - 1]
    first = kept[0]
    if first.islower() and not first.endswith(("ed", "ing")) and len(first) > 2:
        return first, ends[0]
    if len(kept) > 1 and kept[1].islower():
        return " ".join(kept[:2]), ends[1]
    return None


def _goes_on(following: str) -> bool:
    """Whether the word after a plural is the real head: "sales jobs", but not "people dead"."""
    return following.islower() and plural_noun(following) and following not in PEOPLE_ADJECTIVES


def _joined(tokens: list[tuple[str, int]], index: int) -> bool:
    """Whether the words after an "and" end in a plural soon, while none stands before it."""
    after = [word for word, _ in tokens[index + 1 : index + 3]]
    return bool(after) and after[0].lower() not in STOP and any(plural_noun(word) for word in after)


def is_dropped(word: str) -> bool:
    """Whether a modifier says nothing of what is counted ("other", "more")."""
    return word.lower() in DROPPED


def named(words: list[str]) -> str:
    """A counted phrase in the singular; "63 dead" counts dead persons."""
    last = words[-1].lower()
    if last in PEOPLE_ADJECTIVES:
        return " ".join([*words, "person"])
    return singular_phrase(words)


_OF = re.compile(
    r" of (?:the |these |those |its |his |her |their |our |my |your |all |which |[A-Z][\w-]*(?:['’]s|"
    r"s['’]) )?"
)


def of_group(text: str, at: int, high: int) -> tuple[str, int] | None:
    """The group of "three of the banks", "two of Ann's ships": its singular, and where it ends."""
    match = _OF.match(text, at, high)
    if not match or match.group().endswith("which "):
        return None
    found = counted(text, match.end() - 1, high, single=False)
    if found is None or text[match.end() : match.end() + 4].lower() in ("them", "us,", "them."):
        return None
    return found


def compound(word: str) -> bool:
    """Whether a noun after a number word and a hyphen is counted ("three-judge")."""
    return word in COMPOUND
