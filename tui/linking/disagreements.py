"""Figures that disagree: of one thing, by two voices, and different beyond rounding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tui.linking.rounding import differ, ends
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.lexicon.plurals import singular
from tui.model.mention import Label
from tui.model.span import Span
from tui.model.values import DateRef, Measure

NEAR = 700
"""Characters within which two named voices are taken to speak of one thing."""
BESIDE = 350
"""Characters within which a figure without a thing of its own is taken for that of the figure before."""
BACK = 8
"""So many figures are looked back upon."""
_NEVER = frozenset({"duration", "age", "ratio"})
_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
# How many times one figure may be the other: the less is said of what they share, the fewer.
_ANSWERED, _NAMED, _UNNAMED = 12.0, 4.0, 2.6

_CUE = (
    r"(?:puts?|say|says|said|gives?|gave|counts?|counted|reports?|reported|estimates?|estimated|reckons?|"
    r"reckoned|thinks?|thought|believes?|believed|claims?|claimed|insists?|insisted|records?|recorded|"
    r"confirms?|confirmed|lists?|listed|expects?|expected|forecasts?|predicts?|predicted|speaks? of|"
    r"spoke of|calculates?|calculated|cites?|cited|maintains?|maintained)"
)
_THING = r"(?:figure|number|total|toll|cost|price|count|tally|sum|value|share|magnitude|bill|damage|losses)"
_ABOUT = (
    r"(?:about|some|around|roughly|nearly|almost|approximately|more than|less than|fewer than|over|under|"
    r"up to|at least|at most|no more than|no fewer than|only|just|closer to|nearer)"
)
_CLAIM = re.compile(
    rf"\b{_CUE}\b[,:]?\s+(?:on \w+day\s+)?(?:(?:that|there|it|its|the|a|an|his|her|their|own|were|was|are|is|"
    rf"had|have|has|been|be|of|at|as|to|{_THING}|{_ABOUT})\s+)*(?:(?<=of )\w+\s+at\s+)?[“\"‘']?$",
    re.IGNORECASE,
)
"""What stands before a figure that is somebody's own: a word of saying, and nothing that names a thing."""
_CLAIM_REACH = 90
"""Characters before a figure within which that word begins."""
_ANSWER = re.compile(rf"\b(?:put|puts)\b[^.;]{{0,40}}\b{_THING}\b|\bput(?:s)? it at\b", re.IGNORECASE)
"""A figure that is said to be of what was just counted."""
_BY = re.compile(
    r"[^.;()]{0,25}\bby (?:the |its |his |her |their )?(?:[\w.-]+(?:'s|’s)? ){0,4}"
    r"(?:own )?(?:count|tally|scale|reckoning|estimates?|figures?|survey|measure)\b"
    r"|[^.;()]{0,25}\bby (?:the )?[\w.-]+['’]s(?=[.,;)])",
    re.IGNORECASE,
)
"""What stands behind a figure and tells whose count it is."""
_TOLD = re.compile(
    rf"\b(?:{_CUE}|according|surveys?|figures?|tally|toll|told|officials?|authorit(?:y|ies)|disput\w+)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:compared (?:with|to)|against|a year (?:earlier|ago|before)|up from|down from|previous(?:ly)?|"
    r"earlier|(?:last|this|next) (?:year|month|week|season)|from|then|later|before|after|since|"
    r"in (?:19|20)\d\d|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|another|other|more|further|additional|each|every|"
    r"of (?:them|which|whom|the|those|these)|including|among|first|second|remaining|rest)\b",
    re.IGNORECASE,
)
"""Words that make a second figure one of another time, or a part of the first."""
_PARTS = re.compile(r"^\s*of (?:them|which|whom|the|those|these)\b", re.IGNORECASE)
_MORE_THAN = re.compile(r"\b(?:no )?more than\s+$", re.IGNORECASE)
_SAYING = re.compile(
    rf"\b(?:{_CUE}|told)\b(?: \w+){{0,2}} (?:on \w+day|earlier|later|last \w+)", re.IGNORECASE
)
_SAID_ON = re.compile(rf"\b(?:{_CUE}|told)\b(?:\s+\w+){{0,3}}\s+(?:on\s+)?$", re.IGNORECASE)
_ITEM = re.compile(r"\n[-•*–]? ?[A-Z][^\n:]{1,30}: ")
_PART = re.compile(r"\s*(?:(?:out )?of|in|/)\s*(?:the |all |its |their )?\s*")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_PRONOUN = re.compile(r"[\s“\"‘']*(?:and |but )?(?:he|she|it|they|we|I)\b", re.IGNORECASE)


def marked(
    document: Document,
    measures: Sequence[Measure],
    entities: Sequence[Entity] = (),
    dates: Iterable[DateRef] = (),
) -> tuple[Measure, ...]:
    """The measures, in the order of the text, each with the indices of those that it disagrees with.

    Two figures disagree where they have one dimension and unit, speak of one thing, are given by two voices
    (`Measure.said_by`, or a word that tells of another count) and differ by more than the coarser of them
    was rounded. Not the ends of a change, figures of two days, or a part and its whole."""
    reader = _Reader(document, measures, entities, dates)
    apart: dict[int, set[int]] = {}
    for at in range(len(measures)):
        for other in reader.against(at):
            apart.setdefault(at, set()).add(other)
            apart.setdefault(other, set()).add(at)
    against = [tuple(sorted(apart.get(at, ()))) for at in range(len(measures))]
    return tuple(
        measure if measure.disagrees == others else replace(measure, disagrees=others)
        for measure, others in zip(measures, against, strict=True)
    )


class _Reader:
    """The figures of one document, and what stands around them."""

    def __init__(
        self,
        document: Document,
        measures: Sequence[Measure],
        entities: Sequence[Entity],
        dates: Iterable[DateRef],
    ) -> None:
        self._document, self._text, self._measures = document, document.text, measures
        self._names = {name.lower() for e in entities for name in (e.name, *e.aliases)}
        self._places = sorted((m.span, e.id) for e in entities if e.label in _PLACES for m in e.mentions)
        self._dates = [d for d in dates if d.type in ("DATE", "TIME") and d.value]

    def against(self, at: int) -> list[int]:
        """The figures before one that it disagrees with: the nearest of each voice."""
        second = self._measures[at]
        if not _comparable(second):
            return []
        found: list[int] = []
        voices: set[str | None] = {second.said_by} if second.said_by else set()
        answer = self._answers(second)
        for other in range(at - 1, max(-1, at - 1 - BACK), -1):
            first = self._measures[other]
            distance = second.span.start - first.span.end
            if distance > NEAR:
                break
            if not _comparable(first) or (first.said_by and first.said_by in voices):
                continue
            cap = self._cap(first, second, distance, answer)
            if cap:
                if differ(first, second, cap) and not self._set_apart(first, second, answer):
                    voices.add(first.said_by)
                    found.append(other)
                if answer:
                    break  # it answers the nearest figure of its kind
        return found

    def _answers(self, measure: Measure) -> bool:
        """Whether a figure names no thing of its own and is given by somebody as theirs."""
        return self._bare(measure) and self._claimed(measure)

    def _bare(self, measure: Measure) -> bool:
        if measure.dimension == "count" or not measure.unit:
            return measure.assumed or not measure.unit
        concept = (measure.concept or "").lower()
        if len(concept) < 2 or concept in self._names:
            return True
        # What was taken for the thing is who speaks: "its insurer thinks $9m".
        subject = self._subject(measure)
        return subject is not None and subject.rstrip(" ,").lower().endswith(concept)

    def _claimed(self, measure: Measure) -> bool:
        """Whether somebody gives a figure as his own: "the union counts", "by the state's reckoning"."""
        subject = self._subject(measure)
        if subject is not None:
            return bool(measure.said_by) or not _PRONOUN.fullmatch(subject.rpartition(";")[2].rstrip())
        return bool(_BY.match(self._text, measure.span.end))

    def _subject(self, measure: Measure) -> str | None:
        """What stands in its sentence before the word of saying that gives a figure; None without one."""
        begin = self._sentence(measure).start
        near = max(begin, measure.span.start - _CLAIM_REACH)
        claim = _CLAIM.search(self._text[near : measure.span.start])
        return self._text[begin : near + claim.start()] if claim else None

    def _cap(self, first: Measure, second: Measure, distance: int, answer: bool) -> float:
        """By how many times the two may differ; 0 where they are not known to speak of one thing."""
        two = bool(first.said_by and second.said_by)
        if answer:
            if distance > BESIDE or not _alike(first, second, loose=True) or not self._follows(first, second):
                return 0.0
            between = self._text[first.span.end : second.span.start]
            sure = two or _ANSWER.search(between) or _BY.match(self._text, second.span.end)
            return _ANSWERED if sure or self._told(first) else 0.0
        if not _alike(first, second) or not self._one_thing(first, second):
            return 0.0
        if second.assumed and second.dimension == "count":
            return 0.0  # a borrowed noun is enough only where the figure answers another
        if two:
            return _NAMED
        known = self._claimed(second) and self._told(first) and self._follows(first, second)
        return _UNNAMED if known else 0.0

    def _one_thing(self, first: Measure, second: Measure) -> bool:
        one, other = self._thing(first), self._thing(second)
        return bool(one) and bool(other) and (one == other or one[-1:] == other or other[-1:] == one)

    def _thing(self, measure: Measure) -> list[str]:
        """What is measured, its head noun last; empty where nothing says it."""
        if measure.dimension == "count":
            return [singular(word) for word in (measure.unit or "").lower().split()]
        concept = (measure.concept or "").lower()
        return [] if len(concept) < 2 or concept in self._names else [singular(w) for w in concept.split()]

    def _told(self, measure: Measure) -> bool:
        if measure.said_by:
            return True
        sentence = self._sentence(measure)
        return bool(_TOLD.search(self._text, sentence.start, sentence.end))

    def _sentence(self, measure: Measure) -> Span:
        return self._document.sentence_at(measure.span.start)

    def _follows(self, first: Measure, second: Measure) -> bool:
        """Whether the second stands in the sentence of the first or in the next but one of its block."""
        if self._document.block_index(first.span.start) != self._document.block_index(second.span.start):
            return False
        after = self._sentence(first)
        for _ in range(2):
            if second.span.start < after.end:
                return True
            after = self._document.sentence_at(min(after.end + 1, len(self._text) - 1))
        return second.span.start < after.end

    def _set_apart(self, first: Measure, second: Measure, answer: bool) -> bool:
        """Whether something tells that the two are of two times, places or parts."""
        text = self._text
        between = text[first.span.end : second.span.start]
        if _PART.fullmatch(between) or _ITEM.search(between) or (_YEAR.search(between) and not self._dates):
            return True
        end = min(second.span.end + 24, self._sentence(second).end)
        after = text[second.span.end : end]
        near = _MORE_THAN.sub("", between[-60:])
        near = _SAYING.sub("", near.rpartition(". ")[2].rpartition("; ")[2])
        if (
            _APART.search(near)
            or (_PARTS if answer else _APART).search(after)
            or _APART.search(text[max(0, first.span.start - 12) : first.span.start])
        ):
            return True
        return self._other_days(first, second) or (not answer and self._other_places(first, second))

    def _other_days(self, first: Measure, second: Measure) -> bool:
        """Whether the second has a day of its own that is not the first's; the day of saying is none."""
        one, other = self._sentence(first), self._sentence(second)
        if one == other:
            before, between = Span(one.start, first.span.start), Span(first.span.end, second.span.start)
            days = self._days(between)
            return bool(days) and bool(self._days(before)) and not days & self._days(before)
        days = self._days(Span(other.start, min(other.end, second.span.end + 40)))
        return bool(days) and not days & self._days(one)

    def _days(self, sentence: Span) -> set[str]:
        return {
            date.value
            for date in self._dates
            if sentence.start <= date.span.start < sentence.end
            and not _SAID_ON.search(self._text[max(0, date.span.start - 40) : date.span.start])
        }

    def _other_places(self, first: Measure, second: Measure) -> bool:
        one, other = self._near_places(first), self._near_places(second)
        return bool(one) and bool(other) and not one & other

    def _near_places(self, measure: Measure) -> set[str]:
        """Places that stand behind a figure in its sentence."""
        end = min(self._sentence(measure).end, measure.span.end + 70)
        return {entity for span, entity in self._places if measure.span.end <= span.start < end}


def _comparable(measure: Measure) -> bool:
    return (
        measure.dimension not in _NEVER
        and measure.kind != "ratio"
        and measure.change not in ("up", "down")
        and measure.value is not None
        and min(ends(measure.value)) > 0
    )


def _alike(first: Measure, second: Measure, *, loose: bool = False) -> bool:
    """Whether two figures have one dimension and one unit; loosely also where the second has no unit."""
    if loose and not second.unit and second.dimension in ("count", "other"):
        return first.dimension in ("count", "other")
    if first.dimension != second.dimension:
        return False
    return (first.dimension == "count" and not loose) or first.unit == second.unit
