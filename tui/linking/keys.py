"""Strings made comparable: case, accents, dots, articles, possessives and titles folded away."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tui.model.lexicon.names import FUNCTION_WORDS, SUFFIXES
from tui.model.lexicon.titles import HONORIFICS, ROLES, SHORT_TITLES

_ARTICLE = re.compile(r"(?:the|an|a) (?=.)")
_POSSESSIVE = re.compile(r"(?:'s|(?<=s)')$")
_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*\+*|&")
_PROFESSIONS = (
    "ologist",
    "ographer",
    "ician",
    "chemist",
    "alist",
    "omist",
    "inist",
    "onist",
    "modeller",
    "modeler",
)
"""Endings of nouns for those who practise a science, an art, a cause."""
_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "‐": "-", "‑": "-", "–": "-", "—": "-"}
)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Lower case, no accents, no dots, straight quotes and hyphens, single blanks."""
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.translate(_PLAIN))
        text = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(text.replace(".", "").lower().split())


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """`fold`, and without a leading article and a trailing possessive."""
    folded = _POSSESSIVE.sub("", fold(text).strip("\"'()[], "))
    return _ARTICLE.sub("", folded, count=1) if _ARTICLE.match(folded) else folded


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of `key(text)`; hyphens and apostrophes stay inside a word."""
    return tuple(_WORD.findall(key(text)))


def person_words(text: str) -> tuple[str, ...]:
    """The words of a person's name without titles before it and suffixes after it."""
    found = list(words(text))
    while len(found) > 1 and found[0] in HONORIFICS:
        del found[0]
    while len(found) > 2 and found[-1] in SUFFIXES:  # "Darius II" is not Darius
        del found[-1]
    return tuple(found)


def letters(text: str) -> str:
    """Only the letters and digits of `key(text)`: "G-20" and "g20" are one."""
    return "".join(c for c in key(text) if c.isalnum())


def is_acronym(text: str) -> bool:
    """Whether a string looks like initials: two to eight characters, at least two capitals, few small
    letters."""
    plain = [c for c in text if c.isalnum()]
    capitals = sum(c.isupper() for c in plain)
    numbers = sum(c.isdigit() for c in plain)
    return (
        2 <= len(plain) <= 8
        and " " not in text.strip()
        and (capitals >= 2 or (capitals and numbers) > 0)
        and capitals + numbers > (len(plain) - 1) / 2
    )


@lru_cache(maxsize=4096)
def initials(text: str) -> frozenset[str]:
    """All initials a name may have, lower case, with and without its small words; digits stay whole."""
    parts = [p for w in words(text) for p in re.split(r"['\-]", w) if p and p != "s"]
    heads = [p if p.isdigit() else p[0] for p in parts if p != "&"]
    large = [p if p.isdigit() else p[0] for p in parts if p not in FUNCTION_WORDS and p != "&"]
    found = {"".join(large), "".join(heads)}
    return frozenset(f for f in found if len(f) >= 2 and len(parts) >= 2)


def subsequence(short: str, long: str) -> bool:
    """Whether the letters of `short` occur in `long` in their order, the first letters being the same."""
    if not short or not long or short[0] != long[0]:
        return False
    rest = iter(long)
    return all(c in rest for c in short)


def is_role(noun: str) -> bool:
    """Whether a folded singular noun names an office or a profession, by the list or by its ending."""
    return noun in ROLES or (len(noun) > 6 and noun.endswith(_PROFESSIONS) and not noun.endswith("klist"))


def singular(word: str) -> str:
    """A folded role noun without possessive and plural ending, where that gives one; "Gov." in full."""
    word = fold(word).strip("'\"(),").removesuffix("'s").removesuffix("'")
    if word.endswith("s") and word[:-1] in ROLES:
        return word[:-1]
    return SHORT_TITLES.get(word, word)
