"""What was measured, from the noun phrases around an amount."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from tui.extraction.components.measures.vocabulary import DOWN, DOWN_NOUNS, STOP, UP, UP_NOUNS
from tui.model.values import Measure, Phrase

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_REACH = 160
"""Characters before a measure within which the subject of its clause is looked for."""
_CLAUSE = re.compile(r"[.!?;]\s|\n|[.!?;]$")
_EMPTY_WORDS = """
total number figure toll average amount majority percent one which who that sum count tally most rest level
maximum minimum combined
"""
EMPTY = frozenset([*_EMPTY_WORDS.split(), "per cent"])
"""Heads that name no thing by themselves."""
_PARTLY_WORDS = """
price cost value rate share volume supply demand sale export import use production output number level
proportion size length height weight depth support yield spending investment trade consumption stock reserve
"""
_PARTLY = frozenset(_PARTLY_WORDS.split())
"""Heads that say what was measured only with what follows "of" or "for"."""
_HEDGES = (
    r"a|an|the|about|around|some|roughly|nearly|almost|approximately|just|only|over|under|more|less|than|as|"
    r"much|high|low|many|at|least|most|up|down|to|between|an estimated|another|further|record|well|average|"
    r"total"
)
_OF_BEFORE = re.compile(rf" (?P<link>of|worth)(?: (?:{_HEDGES}))* ?\Z")
_WORTH = re.compile(rf"\b(?P<what>[^\W\d_]{{2,}}) worth(?: (?:{_HEDGES}))* ?\Z")
_OF_AFTER = re.compile(r" of (?=\w)")
_IN_AFTER = re.compile(r" in (?=\w)")
_SET = re.compile(
    rf"(?: (?:for|of|on|in) [^,.;§]{{1,40}}?)?(?: (?:by|to|at|from|for)(?: (?:{_HEDGES}))*(?: §,?)?){{1,3}} ?"
)
"""Between the object of a verb and an amount that the verb gives to it: "kept its policy rate at"."""
_MOVED = re.compile(rf"(?P<verb>[a-z]+)(?: (?:by|to|at|from))?(?: (?:{_HEDGES}))* ?\Z")
_INSIDE = re.compile(r" (?:in|at|on|for|of) (?:the |its |their )?\Z")
_TOLD = re.compile(
    r"\b(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )"
    r"(?:said|says?|forecasts?|forecasting|expect(?:s|ed)?|predict(?:s|ed)?|estimate[sd]?|polled|believes?|"
    r"reckons?|project(?:s|ed)|reported|announced|claims?|claimed|warned|promise[sd]?)\b"
)
_LEVELS = frozenset(
    {
        *("stood", "stands", "stand", "reached", "reaches", "reach", "hit", "hits", "totalled", "totaled"),
        *("amounted", "amounts", "averaged", "averages", "peaked", "came", "equals", "equalled", "remained"),
    }
)
_BASE_WORDS = "gdp product income output revenue turnover economy"
_BASES = frozenset(_BASE_WORDS.split())
"""What shares are told of without being measured: "a deficit of 6% of GDP"."""
_OFTEN = re.compile(r"\b(?:twice|thrice)\Z", re.IGNORECASE)
_COMPARES = re.compile(r" (?:as|the|what|that|its|his|her|their|those)\b")
_LINKED = re.compile(r"(?:of|for) ")


class Around:
    """The noun phrases of a document by their heads, to be asked for those near an amount."""

    def __init__(self, text: str, measures: Sequence[Measure], phrases: Sequence[Phrase]) -> None:
        """Both in the order of the text; pronouns are left out."""
        self._text = text
        self._measures = measures
        self._heads = sorted((p for p in phrases if not p.pronoun), key=lambda phrase: phrase.head)
        self._at = [phrase.head.start for phrase in self._heads]

    def after(self, at: int, reach: int) -> list[Phrase]:
        """Phrases whose heads begin from `at` on, over `reach` characters."""
        return self._heads[bisect_left(self._at, at) : bisect_right(self._at, at + reach)]

    def _before(self, at: int) -> list[Phrase]:
        """Phrases whose heads begin before `at`, in its sentence, the nearest first."""
        found = []
        for phrase in reversed(self._heads[bisect_left(self._at, at - _REACH) : bisect_left(self._at, at)]):
            if _CLAUSE.search(self._text[phrase.head.end : at]):
                break
            found.append(phrase)
        return found

    def concept(self, place: int) -> str | None:
        """What the measure at `place` measures; empty for nothing, None where its surface may say it."""
        measure = self._measures[place]
        if measure.dimension == "age" or measure.kind == "other":
            return None
        start, end = measure.span
        after = self.after(end, 50)
        described = self._described(start, end, after)
        if described:
            return described
        before = self._before(start)
        whole = self._whole(start, end, after, before)
        if whole or measure.dimension == "duration":
            return whole
        return (
            self._named_before(start, end, after, before)
            or self._object(place, before)
            or self._subject(before, start)
        )

    def _described(self, start: int, end: int, after: Sequence[Phrase]) -> str | None:
        """The noun that the amount stands before: "a $3bn loan"."""
        for phrase in after:
            near = phrase.span.start <= start and phrase.head.start - end < 40
            if near and not _CLAUSE.search(self._text[end : phrase.head.start]):
                return self.name(phrase, end)
        return None

    def _whole(self, start: int, end: int, after: Sequence[Phrase], before: Sequence[Phrase]) -> str | None:
        """What follows "of", unless the amount tells how far the subject has moved."""
        of = _OF_AFTER.match(self._text, end)
        if not of:
            return None
        moved = _MOVED.search(self._text, max(0, start - 60), start)
        verb = moved.group("verb") if moved else ""
        subject = self._subject(before, start)
        if subject and (verb in UP or verb in DOWN or verb in _LEVELS):
            return None
        for phrase in after:
            if phrase.span.start <= of.end() + 4 and phrase.span.start >= end:
                return None if subject and phrase.lemma in _BASES else self.name(phrase)
        return None

    def _named_before(
        self, start: int, end: int, after: Sequence[Phrase], before: Sequence[Phrase]
    ) -> str | None:
        """ "a fine of £40m", "aid worth $25 million"; of a rise or a fall the thing that rose."""
        link = _OF_BEFORE.search(self._text, max(0, start - 50), start)
        if not link:
            return None
        head = next((p for p in before if p.head.end == link.start()), None)
        if head is None and link.group("link") == "worth":
            thing = _WORTH.search(self._text, max(0, start - 50), start)
            return thing.group("what") if thing else None
        if head is None or head.lemma in EMPTY or head.lemma in ("range", "rate", "magnitude"):
            return None
        if head.lemma in UP_NOUNS or head.lemma in DOWN_NOUNS:
            within = _IN_AFTER.match(self._text, end)
            what = next((p for p in after if within and end < p.span.start <= within.end() + 4), None)
            return self.name(what) if what else head.lemma if head.lemma == "growth" else None
        return self.name(head)

    def _object(self, place: int, before: Sequence[Phrase]) -> str | None:
        """What somebody moved or set: "raised its key rate by 25 basis points"."""
        start = self._measures[place].span.start
        for phrase in before:
            if phrase.role == "dobj":
                gap = self._between(phrase.head.end, place, start)
                return self.name(phrase) if _SET.fullmatch(gap) and phrase.lemma not in EMPTY else None
            if phrase.role in _SUBJECTS:
                return None
        return None

    def _between(self, low: int, place: int, high: int) -> str:
        """The text from `low` to `high` with every earlier measure in it as one sign."""
        gap, at = "", low
        first = place
        while first and self._measures[first - 1].span.start >= low:
            first -= 1
        for measure in self._measures[first:place]:
            gap += self._text[at : measure.span.start] + "§"
            at = measure.span.end
        return gap + self._text[at:high]

    def _subject(self, before: Sequence[Phrase], start: int) -> str | None:
        """The subject of the clause; of a number or a total what it is of. Empty for somebody who tells or
        foresees an amount: nobody is measured by that."""
        for place, phrase in enumerate(before):
            if phrase.role not in _SUBJECTS:
                continue
            outer = before[place + 1] if place + 1 < len(before) else None
            inside = _INSIDE.search(self._text, max(0, phrase.span.start - 10), phrase.span.start)
            if inside and (outer is None or outer.head.end < inside.start()):
                return None
            if inside and outer is not None:
                phrase = outer
            if _TOLD.search(self._text, min(phrase.span.end, start), start):
                return ""
            if phrase.lemma not in EMPTY:
                return self.name(phrase)
            inner = next((p for p in reversed(before) if p.span.start > phrase.head.end), None)
            if inner is not None and self._text[phrase.head.end : inner.span.start] == " of ":
                return self.name(inner)
        return None

    def name(self, phrase: Phrase, start: int = 0) -> str:
        """The phrase from `start` without determiners and numbers, up to its head: "its key rate" gives
        "key rate"; over "of" where the head alone says too little, as in "the price of copper"."""
        text = self._text
        words = text[max(start, phrase.span.start) : phrase.head.end].split()
        kept = [word.strip("“”\"'‘’(),") for word in words]
        for index in range(len(kept) - 1, 0, -1):
            if kept[index - 1].endswith(("’s", "'s", "s’", "s'")) or kept[index - 1].lower() in STOP:
                kept = kept[index:]
                break
        kept = [word for word in kept if word and not word[0].isdigit() and word[0] not in "$€£"]
        short = " ".join(kept[-4:]) or text[phrase.head.start : phrase.head.end]
        if phrase.lemma in _PARTLY and _LINKED.match(text, phrase.head.end + 1):
            for inner in self.after(phrase.head.end, 40):
                link = text[phrase.head.end : inner.span.start].strip()
                if link in ("of", "for", "of the", "for the"):
                    rest = inner.lemma if inner.lemma in _PARTLY else self.name(inner)
                    return f"{short} {link.split()[0]} {rest}"
                break
        return short


def is_often(text: str, measure: Measure) -> bool:
    """Whether "twice" tells how often rather than how much."""
    written = text[measure.span.start : measure.span.end]
    return bool(_OFTEN.search(written)) and not _COMPARES.match(text, measure.span.end)
