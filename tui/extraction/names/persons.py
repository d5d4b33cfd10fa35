"""What tells a person: given names, roles before and after a name, an age, and who speaks."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tui.extraction.names.votes import known
from tui.model.lexicon.names import COMPANY_FORMS, EITHER, FEMALE, FUNCTION_WORDS, MALE, PLACES_TOO
from tui.model.lexicon.titles import (
    BODY_NOUNS,
    CITY_NOUNS,
    COMPANY_NOUNS,
    FACILITY_NOUNS,
    FEATURE_NOUNS,
    REGION_NOUNS,
)
from tui.model.mention import Label, Mention
from tui.model.span import Span

GIVEN = 1.1
"""Vote of a full name that begins with a given name, where the encoder took it for a place."""
PERHAPS = 0.6
"""The same where it took it for an organisation, or where the given name is less than sure."""
PLACED = 0.75
"""Score from which a place after a preposition stays one."""
SPEAKS = 0.4
"""Vote of a verb of saying after a full name."""

_ROLE = (
    r"(?:governor|president|premier|chancellor|minister|mayor|secretary|ambassador|envoy|senator|"
    r"congressman|congresswoman|spokesman|spokeswoman|spokesperson|chairman|chairwoman|lawmaker|"
    r"legislator|general|colonel|captain|commander|judge|prosecutor|lawyer|attorney|analyst|economist|"
    r"strategist|historian|professor|journalist|reporter|activist|farmer|teacher|shopkeeper|student|"
    r"resident|driver|coach|striker|midfielder|defender|goalkeeper|singer|actor|actress|author|writer|"
    r"novelist|director|father|mother|brother|sister|wife|husband|son|daughter|widow)"
)
_BEFORE = re.compile(rf"(?<![\w-]){_ROLE} $")
_NOUN = (
    rf"(?:{_ROLE}|chief|head|leader|expert|researcher|scientist|founder|engineer|doctor|nurse|officer|"
    r"official|adviser|advisor|aide|diplomat|negotiator|candidate|editor|fellow|physician|surgeon|cleric|"
    r"priest|bishop|imam|pilot|soldier|fisherman|trader|climber|guide|poet|painter|architect|politician)"
)
_AFTER = re.compile(
    rf",(?: \d\d,)? (?:an? |the |his |her |its |their )?(?:[\w’'-]+ ){{0,4}}?{_NOUN}"
    r"(?: (?:of|for|at|to|who|in|from|with|on|and) |[,.;:)\n]|$)"
)
_AGED = re.compile(r", (?:aged )?\d\d, | \(\d\d\)")
_PLACED = re.compile(r"\b(?:[Ii]n|[Nn]ear|[Oo]utside|[Ff]rom|[Aa]t|[Ii]nto|[Ww]ithin|[Ii]nside|[Aa]cross) $")
_SAID = re.compile(
    r"(?: (?:has|had|also))? (?:said|says|told|added|wrote|warned|argued|recalled|insisted|complained|"
    r"admitted|tweeted|posted|testified|resigned|died|was born|agrees|thinks|believes)\b"
)
_SAYS = re.compile(r"[,”\"’'] (?:said|says|added|wrote|asked|recalled|warned) $")
_NO_PERSON = (
    BODY_NOUNS | CITY_NOUNS | COMPANY_NOUNS | COMPANY_FORMS | FACILITY_NOUNS | FEATURE_NOUNS | REGION_NOUNS
) | FUNCTION_WORDS  # fmt: skip
_OTHER = frozenset(
    {"empire", "theater", "theatre", "stadium", "bridge", "road", "dynasty", "raj"}
    | {
        "street",
        "avenue",
        "square",
        "falls",
        "beach",
        "springs",
        "hills",
        "park",
        "tech",
        "arena",
        "times",
        "post",
    }
    | {
        "foundation",
        "show",
        "prize",
        "award",
        "awards",
        "day",
        "memorial",
        "hall",
        "centre",
        "center",
        "report",
    }
    | {"turnpike", "podcast", "communique", "communiqué", "declaration", "festival", "album"}
    | {"library", "garden", "gardens", "land", "lands", "cup", "trophy", "law", "act", "doctrine", "sons"}
    | {
        "daughters",
        "brothers",
        "partners",
        "capital",
        "bank",
        "records",
        "pictures",
        "studios",
        "motors",
        "&",
    }
    | {"administration", "institute", "news", "group", "team", "clinic", "commons", "house", "court", "creek"}
)
_KINDS = _NO_PERSON | _OTHER
_VOTED = frozenset({Label.GPE, Label.LOC, Label.FAC, Label.ORG})
_NOUNS_TOO = frozenset(
    {
        "will",
        "mark",
        "art",
        "bill",
        "grace",
        "hope",
        "faith",
        "joy",
        "rose",
        "dawn",
        "don",
        "star",
        "ruby",
        "violet",
    }
    | {
        "may",
        "june",
        "april",
        "august",
        "mercy",
        "prudence",
        "patience",
        "charity",
        "crystal",
        "olive",
        "holly",
    }
    | {"miles", "grant", "frank", "drew", "chase", "rich", "ray", "gene", "earl", "duke", "rex", "jay", "max"}
)
"""Given names, lower case, that are common words or titles too."""
_MAY_BE_PERSON = frozenset({Label.GPE, Label.LOC, Label.FAC, Label.ORG, Label.PRODUCT, Label.WORK_OF_ART})
_SYLLABLES = re.compile(r"[A-Z][a-z]{1,6}-[A-Za-z][a-z]{1,6}")


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Lower case, without accents."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return word.lower()


def told(text: str, span: Span, label: Label) -> bool:
    """Whether the words beside a mention that is not marked as a person make it one."""
    name = text[span.start : span.end]
    if label not in _MAY_BE_PERSON or known(name) or not _may_name_person(name):
        return False
    if _BEFORE.search(text, max(0, span.start - 20), span.start):
        return label is not Label.ORG or given(name.split()[0])
    if _PLACED.search(text, max(0, span.start - 9), span.start):
        return False
    if _AGED.match(text, span.end):
        return True
    if " " not in name or (label is Label.ORG and not given(name.split()[0])):
        return False
    return bool(_AFTER.match(text, span.end))


def placed(text: str, mention: Mention) -> bool:
    """Whether a place is surely meant where a person bears the same name: "London was born in London"."""
    before = _PLACED.search(text, max(0, mention.span.start - 9), mention.span.start)
    return bool(before) and (mention.score or 0.0) >= PLACED


def votes(text: str, span: Span, label: Label) -> float:
    """Weight of the vote for a person that a mention's own words and the words beside it give."""
    name = text[span.start : span.end]
    words = name.split()
    if label not in _VOTED or not 2 <= len(words) <= 4 or known(name) or not _may_name_person(name):
        return 0.0
    first, place = words[0], label is not Label.ORG
    if not given(first) and not _SYLLABLES.fullmatch(words[-1]):
        return 0.0
    sure = place and fold(first) not in PLACES_TOO | EITHER | _NOUNS_TOO
    weight = GIVEN if sure else 0.0 if fold(first) in _NOUNS_TOO else PERHAPS
    if _SAID.match(text, span.end) or _SAYS.search(text, max(0, span.start - 12), span.start):
        weight += SPEAKS
    if _PLACED.search(text, max(0, span.start - 9), span.start):
        weight /= 2
    return weight


def given(word: str) -> bool:
    """Whether a word is a given name, or two joined by a hyphen, and nothing that is better known."""
    return not known(word) and all(
        part in MALE or part in FEMALE or part in EITHER for part in fold(word).split("-")
    )


def _may_name_person(name: str) -> bool:
    """Whether every word could stand in a person's name."""
    words = name.split()
    return (
        all(
            word[0].isupper() or "-" in word or word.lower() in ("al", "bin", "de", "van", "von")
            for word in words
        )
        and not any(character.isdigit() for character in name)
        and _KINDS.isdisjoint(word.lower().rstrip(".") for word in words)
        and not (name.isupper() and len(name) < 6)
    )
