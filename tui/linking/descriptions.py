"""What the text says an entity is: titles before a name, appositions after and before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from tui.linking.drafts import Draft
from tui.linking.genders import told_gender
from tui.linking.keys import fold, is_role, singular
from tui.linking.placed import placed_before
from tui.model.lexicon.months import MONTHS, WEEKDAYS
from tui.model.lexicon.titles import (
    BODY_NOUNS,
    CITY_NOUNS,
    COMPANY_NOUNS,
    COUNTRY_NOUNS,
    FACILITY_NOUNS,
    FEATURE_NOUNS,
    GENDERED,
    HONORIFICS,
    KIN,
    MODIFIERS,
    OFFICES,
    REGION_NOUNS,
    RELATIONS,
    ROLES,
    SHORT_TITLES,
)
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Phrase

KINDS: dict[Label, frozenset[str]] = {
    Label.PERSON: ROLES | KIN,
    Label.ORG: COMPANY_NOUNS | BODY_NOUNS,
    Label.GPE: COUNTRY_NOUNS
    | CITY_NOUNS
    | REGION_NOUNS
    | {"harbour", "harbor", "suburb", "settlement", "base"},
    Label.LOC: FEATURE_NOUNS | REGION_NOUNS | {"tip", "range", "coast", "pass", "block"},
    Label.FAC: FACILITY_NOUNS | {"centre", "center", "residence", "home", "headquarters", "seat", "office"},
}
"""Nouns that can head a description, by label."""

_GAP = re.compile(r"['’]?(?:\s*\([^()\n]{1,40}\))?,\s+(?:\d{1,3},\s+)?")
_SEGMENT = re.compile(r"(?:[^,;:.()\n“”\"–—?!]|\.(?=\w)|(?<=\b[A-Z])\.(?=\s[a-z]))+")
_ADVERB = re.compile(r"(?:then|now|once|currently|formerly)\s+", re.I)
_CALENDAR = MONTHS.keys() | WEEKDAYS.keys()
_CUT = re.compile(
    r"\s+(?:who|whose|whom|which|that|where|when|said|says|told|has|had|have|was|is|were|are|will|would|but|as|"
    r"after|before|while|because|by)\b"
)
_OPENING_WORD = re.compile(r"(?:The|A|An|His|Her|Its|Their)\s")
_JOINS = re.compile(r"(?:is|was|are|were|and|but|or|nor|while|as|who|which|that|when|where|with)\b", re.I)
_AND = re.compile(r"\s+and\s+")
_AND_KIN = re.compile(r"\s+and\s+(?:his|her|their|its)\s")
_PREPOSITION = re.compile(
    r"\s+(?:of|at|for|in|on|to|from|with|and|under|behind|based|near|between|against|about)\s"
)
_OF = re.compile(r"(.+?)\s+(?:of|by|with|for|from)\s+")
_FORMS_OF_ADDRESS = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "madam", "the"}
)
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that"})
_OPENS = re.compile(r"(?:the|its|his|her|their|this|our)\s|[\w’'.&\- ]{2,40}?(?:['’]s|s['’])\s", re.I)
_INDEFINITE = re.compile(r"(?:an?|one of)\s", re.I)
_RELATIVE = re.compile(r"(?:its|his|her|their)\s", re.I)
_TOKEN = re.compile(r"[^\s]+")
_COORDINATED = re.compile(r"(?:,|,? and|,? &)\s+$")


class Found(NamedTuple):
    """A description of an entity: where it stands, and the form of the mention that it is, if it is one."""

    draft: Draft
    span: Span
    words: str
    form: Form | None
    rank: int


def head_noun(words: str, known: frozenset[str]) -> str | None:
    """The noun that heads a description, where it is one of `known`: "secretary" in "the US secretary of
    state"."""
    first = _PREPOSITION.split(words + " ", maxsplit=1)[0].split()
    if not first:
        return None
    noun = singular(first[-1])
    for candidate in (noun, noun.rpartition("-")[2]):
        if candidate in known or (_personal(known) and is_role(candidate)):
            return candidate
    return None


def _personal(known: frozenset[str]) -> bool:
    """Whether these are the nouns for people."""
    return known is ROLES or known is KINDS[Label.PERSON]


def describe(text: str, drafts: Sequence[Draft], phrases: Sequence[Phrase] = ()) -> list[Found]:
    """All descriptions in the text, those of one entity best first; adds the words to `Draft.described`."""
    starts = [p.span.start for p in phrases]
    by_head = {p.head.end: p for p in phrases if not p.pronoun}
    order = sorted(
        ((m, d) for d in drafts for m in d.mentions if m.form in (Form.NAME, Form.ALIAS)),
        key=lambda p: p[0].span,
    )
    found: list[Found] = []
    previous: tuple[Span, str] | None = None
    for mention, draft in order:
        known = KINDS.get(draft.label)
        if known is None:
            continue
        after = apposition(text, mention.span, known)
        if after is not None:
            found.append(_found(text, draft, after, 0))
        if draft.label is Label.PERSON:
            title = before(text, mention, by_head)
            if (
                title is None
                and previous
                and _COORDINATED.fullmatch(text[previous[0].end : mention.span.start])
            ):
                title = previous[1]
            if title is not None:
                found.append(Found(draft, mention.span, _one(title), None, 1))
                plural = title.endswith("s") and title != _one(title)
                previous = (mention.span, title) if plural else None
        found += [
            _found(text, draft, span, 0) for span in placed_before(text, mention.span, known, phrases, starts)
        ]
    for item in sorted(found, key=lambda f: (f.rank, f.span)):
        if item.words not in item.draft.described:
            item.draft.described.append(item.words)
    return found


def gender(text: str, draft: Draft) -> str:
    """Gender that titles before a person's name, or nouns that describe them, tell; else ""."""
    told = {told_gender(text, m) for m in draft.mentions if m.form in (Form.NAME, Form.ALIAS)}
    told |= {GENDERED.get(singular(word), "") for words in draft.described for word in words.split()[-3:]}
    told.discard("")
    return told.pop() if len(told) == 1 else ""


def _found(text: str, draft: Draft, span: Span, rank: int) -> Found:
    words = " ".join(text[span.start : span.end].split())
    person = draft.label is Label.PERSON and head_noun(words, ROLES) is not None
    sole = person and head_noun(words, OFFICES) is not None  # ", director of the gallery," needs no article
    definite = (_OPENS.match(words) is not None or sole) and not _INDEFINITE.match(words)
    form = (Form.TITLE if person else Form.NOMINAL) if definite else None
    words = _ADVERB.sub("", words)
    if _OPENING_WORD.match(words):
        words = words[:1].lower() + words[1:]
    through_others = _RELATIVE.match(words) is not None or head_noun(words, KIN) is not None
    return Found(draft, span, words, form, rank + 2 * through_others)


def apposition(text: str, span: Span, known: frozenset[str]) -> Span | None:
    """The description set off by a comma after a name: ", the US secretary of state,"."""
    gap = _GAP.match(text, span.end)
    if gap is None:
        return None
    segment = _SEGMENT.match(text, gap.end(), min(len(text), gap.end() + 140))
    if segment is None:
        return None
    words = segment.group()
    if _JOINS.match(words):
        return None
    if cut := _CUT.search(words):
        words = words[: cut.start()]
    if _RELATIVE.match(words) and _AND_KIN.search(words):
        return None  # "Higgs, his wife and his son": three people
    for link in _AND.finditer(words):
        if head_noun(words[link.end() :], known) is None:
            words = words[: link.start()]
            break
    words = words.rstrip()
    plain = _ADVERB.sub("", words)
    opens = _OPENS.match(plain) or _INDEFINITE.match(plain)
    noun = head_noun(words, known)
    if fold(words) in RELATIONS or _is_plural(words):
        return None
    if noun is None or (not _personal(known) and _named(words, noun)):
        return None
    if not (opens or (_personal(known) and _bare_office(words))):
        return None
    return Span(gap.end(), gap.end() + len(words))


def _bare_office(words: str) -> bool:
    """Whether words without an article name an office ("director of the gallery") and no deed ("met his
    counterpart")."""
    head = _PREPOSITION.split(f"{words} ", maxsplit=1)[0].split()
    first = fold(head[0])
    opens = head[0][:1].isupper() or first in MODIFIERS or singular(first) in ROLES or "-" in first
    return opens and len(words.split()) < 9 and not any(fold(word) in _DETERMINERS for word in head)


def _is_plural(words: str) -> bool:
    """Whether the head of a phrase names several people: "leaders of that group"."""
    first = _PREPOSITION.split(f"{words} ", maxsplit=1)[0].split()
    return bool(first) and fold(first[-1]) == singular(first[-1]) + "s"


def _named(words: str, noun: str) -> bool:
    """Whether the head of a phrase is capitalised: ", the European Union," is a name of its own."""
    return any(singular(word) == noun and word[:1].isupper() for word in words.split())


def before(text: str, mention: Mention, by_head: dict[int, Phrase]) -> str | None:
    """The title or office straight before a person's name, its article as written; no mere "Mr"."""
    start = mention.span.start
    line = text[max(0, start - 90) : start].rpartition("\n")[2]
    if line.rstrip()[-1:] in (",", ";", ":", "") or not line.endswith((" ", " ")):
        return None
    tokens = [(m.start(), m.group()) for m in _TOKEN.finditer(line)]
    phrase = by_head.get(mention.span.end)
    floor = len(line) - (start - phrase.span.start) if phrase and phrase.span.start < start else None
    taken = _office_of(tokens)
    while taken and (floor is None or tokens[taken - 1][0] >= floor) and len(tokens) - taken < 9:
        word = tokens[taken - 1][1]
        if taken < len(tokens) and word[-1] in ',;:.)”"' and not re.search(r"\b[A-Z]\.$", word):
            break
        if (
            taken == len(tokens)
            and not is_role(singular(word))
            and singular(word).rpartition("-")[2] not in ROLES
        ):
            break
        if (floor is None and not _continues(word)) or any(c.isdigit() for c in word):
            break
        if word.strip(".,").lower() in _CALENDAR:
            break
        taken -= 1
        if fold(word) in ("the", "a", "an"):
            break
    return _tidy(" ".join(word for _, word in tokens[taken:]))


def _tidy(title: str) -> str | None:
    """A title without what stands before it ("visit of President"); None for a mere "Mr" or "successor"."""
    title = title.rpartition("(")[2].lstrip("“\"'‘ •·▪–—*-")
    while title and fold(title.split()[0]) in ("of", "and", "for", "in"):
        title = title.partition(" ")[2]
    while (of := _OF.match(title)) and head_noun(of.group(1), ROLES) is None:
        title = title[of.end() :]
    if title.endswith((" of", " for")) or _FORMS_OF_ADDRESS.issuperset(fold(title).split()):
        return None
    return None if not title or fold(title) in RELATIONS else title


def _office_of(tokens: Sequence[tuple[int, str]]) -> int:
    """Where the rest begins after an office that ends in "of …": before "of" in "secretary of state"."""
    for at in range(len(tokens) - 2, max(0, len(tokens) - 6), -1):
        if tokens[at][1][-1] in ",;:)":
            break
        if tokens[at][1] in ("of", "for") and singular(tokens[at - 1][1]) in ROLES:
            return at
    return len(tokens)


def _continues(word: str) -> bool:
    folded = fold(word.strip("“\"'‘("))
    base = folded.removesuffix("'s")
    return (
        folded in MODIFIERS
        or is_role(singular(word))
        or folded in ("of", "the", "a", "an", "and", "for")
        or (word[:1].isupper() and folded not in HONORIFICS)
        or base.rpartition("-")[2] in ROLES
    )


def _one(title: str) -> str:
    """A plural title as one person's: "presidents" gives "president"."""
    *rest, last = title.split()
    plain = singular(last)
    if fold(last) in SHORT_TITLES:
        return " ".join([*rest, plain.capitalize()])
    return " ".join([*rest, last[: len(plain)] if fold(last) != plain else last])
