"""Numbers without a noun or a rate take that of an earlier figure, and say that they do."""

from __future__ import annotations

import math
import re

from tui.extraction.components.measures import nouns, ranges, sentences
from tui.extraction.components.measures.draft import COUNTS, LENT, Draft
from tui.model.lexicon import currencies
from tui.model.lexicon.plurals import singular_phrase

EXCHANGE = "rate of exchange"
"""The reason of an amount of a currency whose worth in another is told."""
_RATED = re.compile(
    r"\b(?:against|from|than|with|twice|times|half)(?: the| about| around)? \Z", re.IGNORECASE
)
_TOPIC = re.compile(r"\b(?:how many|(?:number|total|tally|count) of) (?=[^\W\d_])", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:against|from|than|with|to|versus|reach(?:es|ed)?|is|was|were|at|hit|totall?ed|averaged|"
    r"below|above|"
    r"exceed(?:ed|s)?|half|twice|times|about|around|nearly|almost|just|only)(?: the| about| around|"
    r" nearly| almost| some)? \Z",
    re.IGNORECASE,
)
"""What must stand before a number for it to be another amount of money or of a physical unit."""
_OF_THEM = re.compile(r" of (?:them|which|whom|these|those)\b")
_OF_MORE = re.compile(r" of (?:[a-z]+ ){0,2}\Z")
_OF_THEM_NOUN = re.compile(r" of (?:them|whom|these|which)(?: (?:were|are|was))? ([a-z]{4,})")
_AGAINST = re.compile(
    r" (?:against|to|per|versus) (?:the |a )?(?:US |American )?(?:dollar|euro|pound|yen|sterling|yuan)\b"
)
_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"(?:^|[.;,\n(•-] ?)([A-Z][a-z]+): \Z")
_REACH = 40
"""How many figures back a source is looked for; a table has no business being slow."""

Source = tuple[int, Draft | str]


def inherit(text: str, low: int, high: int, drafts: list[Draft], starts: list[int]) -> None:
    """Give bare numbers the unit of what they are compared with, and compared amounts its rate."""
    topics: list[Source] = []
    for match in _TOPIC.finditer(text, low, high):
        found = nouns.counted(text, match.end() - 1, high, single=False)
        if found:
            topics.append((match.start(), found[0]))
    sources: list[Source] = []
    for place, draft in enumerate(drafts):
        while topics and topics[0][0] < draft.start:
            sources.append(topics.pop(0))
        after = drafts[place + 1] if place + 1 < len(drafts) else None
        bare = draft.kind == "count" and draft.unit is None and not draft.noun
        partial = draft.unit is not None and draft.unit.startswith("per ")
        if draft.kind == "money" and " per " not in (draft.unit or ""):
            _borrow_rate(text, draft, drafts[max(0, place - 4) : place], starts)
        elif bare and _exchanged(text, sentences.start_of(starts, draft.start), draft):
            continue
        elif bare and not _labelled(text, low, draft) and not (after and _shared(text, high, draft, after)):
            _borrow(text, draft, sources, starts)
            _of_them(text, draft)
        elif partial:
            _borrow(text, draft, sources, starts)
        if _lends(draft):
            sources.append((draft.start, draft))


def _lends(draft: Draft) -> bool:
    """Whether a later bare number may take this unit."""
    return (
        draft.unit is not None
        and not draft.unit.startswith("per ")
        and draft.kind in ("count", "quantity", "money")
        and draft.dimension not in ("age", "duration")
        and not (draft.value == 1 and draft.kind == "count")
    )


def _exchanged(text: str, sentence: int, draft: Draft) -> bool:
    """ "The krona rose to 10.4 against the dollar": an amount of the currency that the sentence speaks of."""
    other = _AGAINST.match(text, draft.end)
    if not other:
        return False
    nouns_of = currencies.nouns()
    for word in reversed(_WORD.findall(text[max(sentence, draft.start - 120) : draft.start].lower())):
        code = nouns_of.get(word)
        if code and len(word) > 2 and word not in other.group():
            draft.unit, draft.kind, draft.dimension = code, "money", "money"
            draft.how.append(EXCHANGE)
            return True
    return False


def _labelled(text: str, low: int, draft: Draft) -> bool:
    """ "Deaths: 14": the noun stands before a colon."""
    match = _LABEL.search(text, max(low, draft.start - 30), draft.start)
    if not match or not nouns.plural_noun(match.group(1)):
        return False
    draft.unit, draft.noun = nouns.named([match.group(1).lower()]), True
    draft.how.append("counts what stands before the colon")
    return True


def _shared(text: str, high: int, draft: Draft, after: Draft) -> bool:
    """ "three of about 40 lines", "two 25-litre drums": the noun stands behind the next number."""
    gap = text[draft.end : after.start]
    if after.noun and _OF_MORE.fullmatch(gap):
        draft.unit, draft.noun = after.unit, True
        draft.how.append("some of a group")
        return True
    named = nouns.counted(text, after.end, high, single=False) if gap == " " else None
    if named:
        draft.unit, draft.noun = named[0], True
        draft.how.append(COUNTS)
    return named is not None


def _borrow_rate(text: str, draft: Draft, before: list[Draft], starts: list[int]) -> None:
    """ "costs $90 a night, twice the $45 of winter": a compared amount has the rate of the one before."""
    if not _RATED.search(text, max(0, draft.start - 24), draft.start):
        return
    here = sentences.index(starts, draft.start)
    for other in reversed(before):
        if sentences.index(starts, other.start) != here:
            return
        if other.kind == "money" and other.unit is not None:
            base, per, rate = other.unit.partition(" per ")
            near = 0.01 < ranges.low_of(draft) / (ranges.low_of(other) or 1) < 100
            if per and base == draft.unit and near:
                draft.unit, draft.assumed = f"{draft.unit} per {rate}", True
                draft.how.append("rate of the earlier figure")
            return


def _borrow(text: str, draft: Draft, sources: list[Source], starts: list[int]) -> None:
    """Of the figures of the same sentence, or else of the nearest before, take the first for "of them", else
    the one nearest in size."""
    rate = draft.unit
    here = sentences.index(starts, draft.start)
    recent = [(sentences.index(starts, at), source) for at, source in sources[-_REACH:]]
    if rate:
        recent = [(at, s) for at, s in recent if isinstance(s, str) or " per " not in (s.unit or "")]
    nearest = max((at for at, _ in recent), default=-1)
    near = [source for at, source in recent if at == nearest] if here - nearest < 3 else []
    chosen = _chosen(text, draft, near)
    if chosen is None:
        if rate:
            draft.unit = f"time {rate}"
        return
    if isinstance(chosen, str):
        draft.unit = chosen
    else:
        draft.unit, draft.kind, draft.dimension = chosen.unit, chosen.kind, chosen.dimension
    if rate:
        draft.unit = f"{draft.unit} {rate}"
        if draft.kind == "count":
            draft.kind, draft.dimension = "quantity", "rate"
    draft.assumed = True
    draft.how.append(LENT)


def _chosen(text: str, draft: Draft, near: list[Draft | str]) -> Draft | str | None:
    if near and _OF_THEM.match(text, draft.end):
        return near[0]
    compared = _COMPARED.search(text, max(0, draft.start - 24), draft.start)
    figures = [s for s in near if isinstance(s, Draft) and (s.kind == "count" or compared)]
    figures = [s for s in figures if s.kind != "money" or _comparable(s, draft)]
    if figures:
        size = abs(ranges.low_of(draft)) + 1
        return min(
            reversed(figures), key=lambda d: abs(math.log10((abs(ranges.low_of(d)) + 1) / size)) // 0.7
        )
    return next((s for s in reversed(near) if isinstance(s, str)), None)


def _comparable(source: Draft, draft: Draft) -> bool:
    """Whether two amounts may be of one kind of money: a price is not told in the money of a whole loan."""
    one, two = abs(ranges.low_of(source)) or 1, abs(ranges.low_of(draft)) or 1
    return 1e-5 < one / two < 1e5


def _of_them(text: str, draft: Draft) -> None:
    """ "38 of them children": the noun stands after the pronoun."""
    match = _OF_THEM_NOUN.match(text, draft.end)
    if match and nouns.plural_noun(match.group(1)):
        draft.unit, draft.kind, draft.dimension = singular_phrase([match.group(1)]), "count", "count"
