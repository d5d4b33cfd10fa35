"""Descriptions and noun phrases compared: the same office, no word that contradicts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from tui.linking.countries import national
from tui.linking.keys import fold, singular, words
from tui.model.lexicon.months import MONTHS, WEEKDAYS
from tui.model.lexicon.names import FUNCTION_WORDS
from tui.model.lexicon.titles import KINDS_OF_ROLE, SAME_OFFICE
from tui.model.values import Phrase

_POSSESSOR = re.compile(r"['’]s\s+|(?<=s)['’]\s+")
_PREPOSITION = re.compile(r"\s+(?:of|at|for|in|on|to|from|with|under|behind|based|near|between|against|by)\s")
_AND = re.compile(r"\s+and\s+(?:the\s+|an?\s+)?")
_SAME_HOLDER = FUNCTION_WORDS | {"former", "outgoing", "late", "veteran", "embattled", "retired", "longtime"}
"""Words that a later phrase may add to an office of the same person; "new" would make another of him."""
_DETERMINERS = frozenset({"the", "this", "that"})


class Reading(NamedTuple):
    """A phrase taken apart: its head, the words before it, the countries among them, all its words.

    `followed` tells that "of …" comes after the head."""

    lemma: str
    modifiers: tuple[str, ...]
    nations: frozenset[str]
    followed: bool
    title: str


def read(text: str, phrase: Phrase) -> Reading | None:
    """Take a definite singular phrase apart; None for possessives, plurals and indefinite ones."""
    if phrase.pronoun or not phrase.definite or phrase.role in ("appos", "attr"):
        return None
    noun = text[phrase.head.start : phrase.head.end].lower()
    if phrase.number == "plur" and (noun != "islands" or phrase.role != "nsubj"):
        return None
    if _before_name(text, phrase.span.end):
        return None
    head = fold(text[phrase.span.start : phrase.head.start])
    parts = head.split()
    if not parts or parts[0] not in _DETERMINERS or "'s" in head or "' " in head:
        return None
    lemma = singular(text[phrase.head.start : phrase.head.end])
    spelt = text[phrase.span.start : phrase.head.start].split()[1:]
    nations, plain = _nations(spelt)
    title = " ".join(words(text[phrase.span.start : phrase.span.end]))
    followed = phrase.span.end > phrase.head.end or text[phrase.span.end : phrase.span.end + 4] == " of "
    return Reading(lemma, plain, nations, followed, title)


def _before_name(text: str, end: int) -> bool:
    """Whether a capitalised word follows at once, no day: "the broadcaster NRK" describes what comes."""
    after = text[end : end + 16].split(" ")
    if len(after) < 2 or after[0] or not after[1][:1].isupper():
        return False
    return after[1].strip(".,").lower() not in MONTHS.keys() | WEEKDAYS.keys()


def _nations(spelt: list[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Countries and regions among words ("West African" is one), and the other words, folded."""
    nations: set[str] = set()
    plain: list[str] = []
    at = 0
    while at < len(spelt):
        size = next((n for n in (2, 1) if national(" ".join(spelt[at : at + n]))), 0)
        if size and (place := national(" ".join(spelt[at : at + size]))):
            nations.add(place.name)
        else:
            plain.append(fold(spelt[at]).strip("\"',"))
        at += size or 1
    return frozenset(nations), tuple(plain)


@lru_cache(maxsize=4096)
def told(description: str) -> tuple[str, ...]:
    """The words of a description, roles in the singular, and "office 3" for an office with several names."""
    plain = tuple(singular(w) for w in words(description))
    return (*plain, *(f"office {n}" for n in offices(" ".join(plain))))


@lru_cache(maxsize=4096)
def heads(description: str) -> frozenset[str]:
    """The words of a description that tell what its bearer is: not "state" in "the state's capital"."""
    own = _POSSESSOR.split(description)[-1]
    first = _PREPOSITION.split(own, maxsplit=1)[0]
    more = (_PREPOSITION.split(part, maxsplit=1)[0] for part in _AND.split(own)[1:])
    return frozenset(singular(w) for part in (first, *more) for w in words(part))


@lru_cache(maxsize=4096)
def offices(title: str) -> frozenset[int]:
    """Indices into `SAME_OFFICE` of the offices that a title names."""
    padded = f" {title} "
    return frozenset(i for i, names in enumerate(SAME_OFFICE) if any(f" {name} " in padded for name in names))


def fit(reading: Reading, description: str) -> int | None:
    """How well a phrase repeats a description: the number of shared words; None where they contradict."""
    known = told(description)
    same = {f"office {n}" for n in offices(reading.title)} & set(known)
    plain = reading.lemma in heads(description) or same
    if not plain and not KINDS_OF_ROLE.get(reading.lemma, frozenset()) & heads(description):
        return None
    nations = {place.name for word in description.split() if (place := national(word))}
    if reading.nations and nations and not reading.nations & nations:
        return None
    if not same and any(m not in known for m in reading.modifiers if m not in _SAME_HOLDER):
        return None
    shared = set(known) & {singular(w) for w in reading.title.split()}
    return (1 if plain else 0) + len(shared) + len(reading.nations & nations)


def fits(reading: Reading, descriptions: list[str]) -> bool:
    """Whether a phrase repeats one of these descriptions."""
    return any(fit(reading, description) is not None for description in descriptions)
