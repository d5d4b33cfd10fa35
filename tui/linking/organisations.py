"""Organisations by a part of their name, and places without their kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tui.linking.bearers import is_house
from tui.linking.countries import is_national
from tui.linking.keys import fold, is_acronym
from tui.linking.names import DOUBTFUL, THINGS, Join, Name
from tui.model.lexicon.kinds import DEPARTMENTS
from tui.model.lexicon.names import COMPANY_FORMS, FEMALE, FUNCTION_WORDS, MALE, STATES
from tui.model.lexicon.titles import (
    BODY_NOUNS,
    FACILITY_NOUNS,
    FEATURE_NOUNS,
    GENERIC_WORDS,
    REGION_NOUNS,
    ROLES,
)
from tui.model.mention import Label

_KINDS = BODY_NOUNS | GENERIC_WORDS
_TRADES = ("broker", "maker", "builder", "owner", "operator", "lender", "insurer", "retailer", "giant")
_BUILT = BODY_NOUNS | FACILITY_NOUNS | {"hall", "memorial", "park", "centre", "center"}
_REGIONS = frozenset({"asia", "africa", "europe", "americas", "america", "east", "emea", "international"})
_ENDOWED = frozenset(
    {"trust", "foundation", "fund", "institute", "centre", "center", "museum", "library", "school"}
    | {"hospital", "hospice", "university", "college", "charity", "society", "academy", "gallery"}
)
"""Kinds of bodies that bear the full name of a person whom they honour."""
_CITIES_TOO = frozenset({"washington", "new york"})
_ORGANS = frozenset(
    {"committee", "commission", "council", "court", "office", "board", "panel", "secretariat"}
)
_PLACE_KINDS = REGION_NOUNS | FEATURE_NOUNS | {"mount", "lake", "river", "city", "dc", "county", "sea"}


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """A company's name without its legal form: ("norvent",) for Norvent Corp."""
    end = len(words)
    while end > 1 and (words[end - 1] in COMPANY_FORMS or words[end - 1] == "&"):
        end -= 1
    return tuple(words[:end])


def nation(words: Sequence[str]) -> int:
    """How many words at the beginning of a name are a country's: 2 for "United Kingdom Home Office"."""
    return next((n for n in (3, 2, 1) if n < len(words) and is_national(" ".join(words[:n]))), 0)


def department(words: Sequence[str]) -> tuple[str, ...] | None:
    """One form for "State Department", "US Department of State", "Ministry of Defence": (kind, subject…)."""
    rest = list(words)
    if len(rest) - (cut := nation(rest)) >= 2:
        rest = rest[cut:]
    if len(rest) < 2:
        return None
    if rest[0] in DEPARTMENTS and rest[1] in ("of", "for"):
        subject = tuple(w for w in rest[2:] if w not in FUNCTION_WORDS)
        subject = subject[:1] if subject[:1] == ("foreign",) else subject
        return (rest[0], *subject)
    if rest[-1] in DEPARTMENTS:
        return (rest[-1], *rest[:-1])
    return None


def same_body(names: Sequence[Name]) -> list[Join]:
    """One organisation with and without its legal form, its country, or with its words in another order."""
    heads: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        if name.label is Label.ORG and name.home is None:
            heads[department(name.words) or bare(name.words)].append(name)
    joins = []
    for group in heads.values():
        longest = sorted(group, key=lambda n: (-len(n.words), n.first))
        nations = {n.words[:cut] for n in longest if (cut := nation(n.words))}
        if len(nations) < 2:
            joins += [Join(n, longest[0], f"form of {longest[0].surface}") for n in longest[1:]]
    return joins


def heads(text: str, names: Sequence[Name]) -> list[Join]:
    """An organisation by its first or last words, where one organisation fits: "Lysander" for Lysander Foods.

    A word that names a kind ("the Treasury", "the Commission") needs its article, or a country cut off."""
    starts: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    ends: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        if name.label is not Label.ORG and name.label not in THINGS and name.label is not Label.FAC:
            continue
        for at in range(1, len(name.words)):
            if name.words[at - 1] not in FUNCTION_WORDS:
                starts[name.words[:at]].append(name)
            if name.words[at] not in FUNCTION_WORDS:
                ends[name.words[at:]].append(name)
    joins = []
    for name in names:
        if name.home is not None or not name.words or name.place is not None or not _may_be_body(name):
            continue
        if name.label is Label.PERSON and any(is_house(text, m) for m in name.mentions):
            continue
        first = [n for n in starts.get(name.words, ()) if _same_kind(n, name) and not _apart(n, name)]
        last = [n for n in ends.get(name.words, ()) if _same_kind(n, name) and _may_lose(n, name)]
        if name.words[-1] in _KINDS:
            last = [n for n in last if not first and (_only_nation(n, name) or _by_article(text, name))]
        found = [n for n in first + last if n.root() is not name]
        longest = max(found, key=lambda n: len(n.words), default=None)
        if longest is not None and all(_form_of(n, longest) for n in found):
            joins.append(
                Join(name, longest, f"{'first words of' if first else 'short for'} {longest.surface}")
            )
    return joins


def _form_of(name: Name, longest: Name) -> bool:
    """Whether two names are one body's: joined before, or one the first words of the other."""
    return name.root() is longest.root() or longest.words[: len(name.words)] == name.words


def _may_be_body(name: Name) -> bool:
    if name.label is Label.ORG or name.label in THINGS or name.label is Label.FAC:
        return True
    single = name.label is Label.PERSON and len(name.words) == 1
    return (single or (name.family == "place" and len(name.words) > 1)) and name.score < DOUBTFUL


def _same_kind(long: Name, short: Name) -> bool:
    """An organisation is neither its product nor its founding act; a doubtful person or place may be it."""
    doubtful = short.label is Label.PERSON or short.family == "place"
    return long.label is short.label or (doubtful and long.label is Label.ORG)


def _apart(long: Name, short: Name) -> bool:
    """Whether the first words of a name are another thing's name: its parent body's, or its patron's."""
    rest = long.words[len(short.words) :]
    patron = len(short.words) > 1 and any(short.words[0] in given for given in (MALE, FEMALE))
    return _branch(long, short) or (patron and rest[-1] in _ENDOWED)


def _branch(long: Name, short: Name) -> bool:
    """Whether the longer name is a part of the shorter: "UN Security Council", "Tarn University Club"."""
    rest = long.words[len(short.words) :]
    if rest and (rest[-1] in _ORGANS or (rest[-1] in _BUILT and _BUILT & set(short.words))):
        return True
    if rest and rest[0] in ("of", "for"):
        return False
    return is_acronym(short.surface) or any(is_national(w) or w in _REGIONS for w in rest)


def _may_lose(long: Name, short: Name) -> bool:
    """ "White House" is not "the House": one plain word before a kind is part of the name."""
    cut = long.words[: len(long.words) - len(short.words)]
    return not (cut == ("white",) or cut[-1] in FUNCTION_WORDS)


def _only_nation(long: Name, short: Name) -> bool:
    """Whether the longer name has only a country before the shorter."""
    return nation(long.words) == len(long.words) - len(short.words)


def _by_article(text: str, name: Name) -> bool:
    return all(text[max(0, m.span.start - 4) : m.span.start].lower().strip() == "the" for m in name.mentions)


def place_kinds(names: Sequence[Name]) -> list[Join]:
    """A place with and without the noun for its kind ("the Tamar" for River Tamar), if one place fits.

    A town and its province share a name: only what is named after the province is its short form."""
    forms: dict[tuple[str, ...], list[Name]] = defaultdict(list)
    places = [n for n in names if n.family == "place" and n.place is None and n.home is None]
    for name in places:
        if len(name.words) > 1:
            for rest, cut in ((name.words[1:], name.words[0]), (name.words[:-1], name.words[-1])):
                if cut in _PLACE_KINDS:
                    forms[rest].append(name)
    joins = []
    for name in places:
        found = forms.get(name.words, [])
        if len(found) != 1 or found[0] is name or found[0].label is not name.label:
            continue
        if found[0].words[-1] not in REGION_NOUNS or name.first > found[0].first:
            joins.append(Join(name, found[0], f"short for {found[0].surface}"))
    return joins


def by_trade(names: Sequence[Name]) -> list[Join]:
    """A name with and without its bearer's trade, which opens a sentence: "Shipbroker Ander Holm"."""
    plain = {n.words: n for n in names if n.label in (Label.ORG, Label.PERSON)}
    joins = []
    for name in names:
        short = plain.get(name.words[1:])
        if short is None or len(name.words) < 2 or name.label not in (Label.ORG, Label.PERSON):
            continue
        if name.words[0] in ROLES or name.words[0].endswith(_TRADES):
            joins.append(Join(name, short, f"{short.surface} after its trade"))
    return joins


def states(names: Sequence[Name]) -> list[Join]:
    """Newspapers' short forms of American states: "Wis." is Wisconsin where Wisconsin is named."""
    places = {n.key: n for n in names if n.label is Label.GPE}
    joins = []
    for name in names:
        full = places.get(fold(STATES.get(name.key, "")))
        if full is not None and full.key in _CITIES_TOO:
            continue
        if name.label is Label.GPE and full is not None and full is not name:
            joins.append(Join(name, full, f"short for {full.surface}"))
    return joins
