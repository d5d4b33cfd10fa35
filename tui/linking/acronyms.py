"""Acronyms and short names: learnt from brackets, else the initials of a name in the document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tui.linking.keys import initials, is_acronym, letters, subsequence, words
from tui.linking.names import Join, Name
from tui.model.lexicon.kinds import DEPARTMENTS
from tui.model.lexicon.names import KNOWN_SHORT
from tui.model.mention import Label, Mention

_OPENING = re.compile(r"""['’]?s?['"’”]?\s*[(\[]\s*(?:or |the |known as |hereafter )*['"‘“]?$""")
_KNOWN_AS = re.compile(
    r"""\)?,?\s*[(\[]?\s*(?:(?:also|better|locally|officially|once|formerly|previously|originally|now|still|once"""
    r"""|then|widely|popularly)\s+(?:known\s+as|called|named)|known\s+as|a\.?k\.?a\.?|formerly|n[ée]e)\s+"""
    r"""(?:the\s+)?["'“‘]?"""
)
_PREPOSITIONS = frozenset({"of", "in", "from", "near", "at", "to"})
_IN_PLACE = re.compile(r"""\s+(?:in|at|of|for)\s+(?:the\s+)?[A-Z][\w’'. -]{1,24}\s*[(\[]["'“‘]?""")
_ALSO = re.compile(r",?\s+(?:which\s+)?(?:also|is also|also calls itself|calls itself|or)\s+")
_FAR = 48
_APART = frozenset({Label.PERSON, Label.NORP})


def _compatible(one: Name, other: Name) -> bool:
    return one.label not in _APART and other.label not in _APART


def bracketed(text: str, names: Sequence[Name]) -> list[Join]:
    """ "Financial Times (FT)", "the Department for Transport (DfT)", and "FT (Financial Times)".

    A short form that two names are given goes to each of them from there on."""
    order: list[tuple[Mention, Name]] = sorted(
        ((m, n) for n in names for m in n.mentions), key=lambda pair: pair[0].span
    )
    told: dict[int, list[tuple[Mention, Name, Name]]] = defaultdict(list)
    for at, (inside, inner) in enumerate(order[1:], 1):
        for before, outer in reversed(order[max(0, at - 2) : at]):
            between = text[before.span.end : inside.span.start]
            if len(between) > _FAR or outer is inner or not _introduced(between, inner.surface):
                continue
            if not _compatible(outer, inner) or (inner.place and outer.place):
                continue
            short, long = sorted((outer, inner), key=lambda n: len(letters(n.surface)))
            if introduces(short.surface, long.surface) or _foreign(between, short, long, inside):
                told[id(short)].append((inside if short is inner else before, short, long))
                break
    return [join for found in told.values() for join in _shared(found)]


def _foreign(between: str, short: Name, long: Name, inside: Mention) -> bool:
    """Whether capitals in brackets straight after a body, and used alone later, are its acronym in another
    language: "the Harbour Union (SFH)"."""
    if short.place or short.label is not Label.ORG or long.label is not Label.ORG or len(long.words) < 2:
        return False
    later = any(m.span.start > inside.span.end for m in short.mentions)
    return later and short.surface.isupper() and between.strip() == "(" and inside in short.mentions


def _introduced(between: str, short: str) -> bool:
    """Whether a bracket, or "also" and commas, stands between a name and its short form; a place may too."""
    if _OPENING.fullmatch(between) or _IN_PLACE.fullmatch(between):
        return True
    return is_acronym(short) and _ALSO.fullmatch(between) is not None


def _shared(found: Sequence[tuple[Mention, Name, Name]]) -> Iterator[Join]:
    """One join where a short form is introduced for one name, else one for each stretch of its mentions."""
    reason = "short for {}, introduced in brackets"
    _, short, _ = found[0]
    if len({id(long) for _, _, long in found}) == 1:
        long = found[0][2]
        yield Join(short, long, reason.format(long.surface))
        return
    starts = [mention.span.start for mention, _, _ in found]
    for at, (_, _, long) in enumerate(found):
        end = starts[at + 1] if at + 1 < len(found) else 1 << 60
        own = tuple(m for m in short.mentions if (starts[at] if at else 0) <= m.span.start < end)
        if own:
            yield Join(short, long, reason.format(long.surface), own)


def also_known(text: str, names: Sequence[Name]) -> list[Join]:
    """ "Rangoon, also known as Yangon", "Norvik (formerly Norvik Lines)": what the text itself calls one."""
    order = sorted(((m, n) for n in names for m in n.mentions), key=lambda pair: pair[0].span)
    joins = []
    for (before, one), (after, other) in pairwise(order):
        between = text[before.span.end : after.span.start]
        if one is other or len(between) > 40 or not _KNOWN_AS.fullmatch(between):
            continue
        governed = text[max(0, before.span.start - 6) : before.span.start].split()[-1:]
        loose = between.lstrip(" ,([").startswith("known")
        if loose and governed and governed[0] in _PREPOSITIONS:
            continue  # "a hill south of Tarn, known as the Knob"
        if one.family == other.family and not (one.place and other.place):
            joins.append(Join(other, one, f"another name of {one.surface}"))
    return joins


def introduces(short: str, long: str) -> bool:
    """Whether `short` in brackets can stand for `long`: its initials, or its letters in their order."""
    compact = letters(short)
    if " " in short or len(compact) < 2 or len(compact) >= len(letters(long)):
        return False
    if compact in initials(long) or compact in initials(_turned(long)):
        return True
    parts = words(long)
    if short[:1].isupper() and any(subsequence(compact, letters(" ".join(parts[at:]))) for at in range(3)):
        return True
    return is_acronym(short) and any(_drawn_from(compact, string) for string in initials(long))


def _turned(long: str) -> str:
    """ "Ministry of Defence" for "Defence Ministry": the order in which its acronym is drawn."""
    parts = words(long)
    return f"{parts[-1]} of {' '.join(parts[:-1])}" if parts and parts[-1] in DEPARTMENTS else long


def _drawn_from(short: str, long: str) -> bool:
    """Whether initials are those of a name in part or in another language's order: NWRB, WRB; OTAN, NATO."""
    return len(short) > 2 and (short in long or sorted(short) == sorted(long))


def by_initials(names: Sequence[Name]) -> list[Join]:
    """An acronym that is the initials of exactly one name in the document."""
    long_forms: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        if len(name.words) > 1 and name.label not in _APART:
            for string in initials(name.surface) | initials(_turned(name.surface)):
                long_forms[string].append(name)
    joins = []
    for name in names:
        if name.home is not None or name.place is not None or name.label in _APART or len(name.words) > 2:
            continue
        if not is_acronym(name.surface) and name.key not in KNOWN_SHORT:
            continue
        long_names = long_forms.get(letters(name.surface), [])
        if name.key in KNOWN_SHORT:
            long_names = [n for n in names if n.key in KNOWN_SHORT[name.key]]
        found = {id(n.root()): n for n in long_names}
        if len(found) == 1:
            (long,) = found.values()
            joins.append(Join(name, long, f"short for {long.surface}"))
    return joins
