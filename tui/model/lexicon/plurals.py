"""Singular and plural of English nouns, as far as counted things need it: rules and a short list."""

from __future__ import annotations

import re

IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "lives": "life", "wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half",
    "thieves": "thief",
    "loaves": "loaf", "wolves": "wolf", "shelves": "shelf", "geese": "goose", "mice": "mouse", "oxen": "ox",
    "buses": "bus", "gases": "gas", "crises": "crisis", "bases": "base", "analyses": "analysis",
    "criteria": "criterion",
    "theses": "thesis", "data": "data", "media": "media", "bacteria": "bacterium", "viruses": "virus",
    "censuses": "census", "campuses": "campus", "bonuses": "bonus", "cases": "case", "houses": "house",
    "shoes": "shoe", "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "volcanoes": "volcano",
    "torpedoes": "torpedo", "embargoes": "embargo", "vetoes": "veto", "movies": "movie", "ties": "tie",
    "lies": "lie", "cookies": "cookie", "calories": "calorie", "sorties": "sortie", "zombies": "zombie",
    "colones": "colon", "soles": "sol", "axes": "axe", "kilos": "kilo", "quizzes": "quiz",
    "headquarters": "headquarters", "caches": "cache", "tranches": "tranche", "avalanches": "avalanche",
    "headaches": "headache", "aches": "ache", "niches": "niche", "moustaches": "moustache",
    "quiches": "quiche",
}  # fmt: skip
_INVARIANT_WORDS = """
aircraft spacecraft hovercraft series species staff crew personnel police cattle sheep fish deer poultry
livestock head offspring dead wounded injured missing ill homeless unemployed youth folk clergy infantry
cavalry militia chassis means barracks headquarters artillery salmon trout tuna swine dozen percent kilo
"""
INVARIANT = frozenset(_INVARIANT_WORDS.split())
"""Words that may end a counted phrase of more than one thing without looking plural."""

_PEOPLE_ADJECTIVES_WORDS = """
dead wounded injured missing ill homeless unemployed displaced hospitalised hospitalized
"""
PEOPLE_ADJECTIVES = frozenset(_PEOPLE_ADJECTIVES_WORDS.split())
"""Adjectives that stand for persons after a number ("63 dead")."""

_NO_PLURAL = re.compile(r"(?:ss|us|ous|'s|’s)$")
_ES = re.compile(r"(?:sh|ch|x|ss|zz)es$")
_SINGULAR_IS_WORDS = """
paris tennis debris iris pelvis marquis trellis cannabis tunis dennis louis
"""
_SINGULAR_IS = frozenset(_SINGULAR_IS_WORDS.split())
_SINGULAR_S_WORDS = "gas bus lens bias atlas canvas chaos alias corps texas kansas christmas"
_SINGULAR_S = frozenset(_SINGULAR_S_WORDS.split())
_NOT_MEN = frozenset(["specimen", "regimen", "abdomen", "omen", "acumen", "women"])
_MEN = re.compile(r"(?<=[a-z]{2})men$")


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    low = word.lower()
    if low in IRREGULAR or (_MEN.search(low) and low not in _NOT_MEN):
        return True
    if low.endswith("is"):
        return len(low) > 4 and not low.endswith(("sis", "tis", "xis")) and low not in _SINGULAR_IS
    return len(low) > 2 and low.endswith("s") and low not in _SINGULAR_S and not _NO_PLURAL.search(low)


def singular(word: str) -> str:
    """Singular of one word, its case kept."""
    low = word.lower()
    stem, _, tail = word.rpartition("-")
    if stem and tail.lower() in IRREGULAR:
        return f"{stem}-{IRREGULAR[tail.lower()]}"
    if low in IRREGULAR:
        return IRREGULAR[low].capitalize() if word.istitle() else IRREGULAR[low]
    if _MEN.search(low) and low not in _NOT_MEN:
        return word[:-2] + "an"
    if not is_plural(word) or not low.endswith("s"):
        return word
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    return word[:-2] if _ES.search(low) else word[:-1]


def singular_phrase(words: list[str]) -> str:
    """The phrase with its last word in the singular."""
    return " ".join([*words[:-1], singular(words[-1])]) if words else ""
