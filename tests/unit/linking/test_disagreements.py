"""Figures that disagree: one thing, two voices, more than rounding between them."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tui.extraction.components import dates, measures
from tui.linking import calendar, disagreements, units
from tui.linking.rounding import differ
from tui.model.anchor import Anchor
from tui.model.entity import Entity
from tui.model.mention import Label, Mention
from tui.model.span import Span
from tui.model.values import Measure, Value
from tui.reading import read_text


def pairs(
    text: str, said: Mapping[str, str] | None = None, places: tuple[str, ...] = ()
) -> set[tuple[str, str]]:
    """The words of the figures that disagree, each pair once; `said` gives speakers by a figure's words."""
    document = read_text(text)
    spans = [block.span for block in document.blocks]
    marks = dates.find(document.text, spans)
    found = units.settle(document.text, measures.find(document.text, spans, marks))
    known = said or {}
    voiced = [
        Measure(**{**{f: getattr(m, f) for f in m.__slots__}, "said_by": known.get(words(text, m))})
        for m in found
    ]
    entities = [
        Entity(
            f"p{i}",
            Label.GPE,
            name,
            (Mention(Span(text.index(name), text.index(name) + len(name)), Label.GPE),),
        )
        for i, name in enumerate(places)
    ]
    given = calendar.resolve(document.text, marks, Anchor())
    marked = disagreements.marked(document, voiced, entities, given)
    return {
        (words(text, marked[i]), words(text, marked[j]))
        for i in range(len(marked))
        for j in marked[i].disagrees
        if i < j
    }


def words(text: str, measure: Measure) -> str:
    return text[measure.span.start : measure.span.end]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("Police counted 41 hostages. The Red Cross put the figure at 46.", ("41 hostages", "46")),
        ("The navy counted seven boats. Village elders say there were twelve.", ("seven boats", "twelve")),
        ("Police say 12 monks were hurt. The abbot gave 14. The gate of the house fell.", ("12 monks", "14")),
        (
            "Ruiz said repairs would cost $12 million. Its insurer thinks $9 million.",
            ("$12 million", "$9 million"),
        ),
        ("The port reported 30 wagons lost; the union says 55.", ("30 wagons", "55")),
        ("The coach holds 12% of the market by its own count; the guild says 9%.", ("12%", "9%")),
    ],
)
def test_a_figure_that_answers_another_disagrees_with_it(text: str, pair: tuple[str, str]) -> None:
    assert pairs(text) == {pair}


def test_a_figure_in_brackets_by_another_count() -> None:
    text = "By dawn 60 huts had burnt (85 by the mayor's count)."
    assert pairs(text) == {("60 huts", "85")}


def test_two_named_voices_disagree_over_one_thing_in_two_sentences() -> None:
    text = "Ruiz said 40 miners were trapped. Rain fell all day. Later Oyelaran said 62 miners were below."
    assert pairs(text, {"40 miners": "e1", "62 miners": "e2"}) == set(), "of a later hour"
    text = text.replace("Later ", "But ")
    assert pairs(text, {"40 miners": "e1", "62 miners": "e2"}) == {("40 miners", "62 miners")}


def test_one_voice_does_not_contradict_itself() -> None:
    text = "Ruiz said 40 miners were trapped. He said 62 miners had gone down."
    assert pairs(text, {"40 miners": "e1", "62 miners": "e1"}) == set()


def test_the_same_noun_in_two_places_is_two_things() -> None:
    text = "Ruiz said 400 jobs would go in Lima. Oyelaran counted 640 jobs at risk in Abuja."
    said = {"400 jobs": "e1", "640 jobs": "e2"}
    assert pairs(text, said, ("Lima", "Abuja")) == set()
    assert pairs(text.replace("Abuja", "Lima"), said, ("Lima",)) == {("400 jobs", "640 jobs")}


@pytest.mark.parametrize(
    "text",
    [
        "Police counted 41 hostages. They later freed 12 of them.",
        "The fleet had 40 ships, compared with 31 ships a year earlier.",
        "The town has 40 schools and 31 churches.",
        "About 40 ships wait. The port says 41 ships wait.",
        "The port says 40 ships waited. In May 2019 the port said 58 ships waited.",
        "The bill passed by 79 votes. The ministry said that they have 60 days, or 90 at most.",
        "He pleaded guilty to 11 of 13 charges, his lawyer said.",
        "The court said that fares rose from 208 pounds to 305 pounds.",
        "The mill counted 30 workers on 3 May. The union says that on 9 May there were 44.",
        "Last year 40 crews entered the race and this year the club expects 60 crews, the club said.",
        "On 3 May 30 men reported sick; on 9 May the mill says 44.",
        "The union counted 640 wagons. It said that there were 900.",
    ],
)
def test_what_does_not_disagree(text: str) -> None:
    assert pairs(text) == set()


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (2_000_000, 2_100_000, False),
        (1_400, 1_420, False),
        (1_400, 1_900, True),
        (7.8, 7.7, True),
        (63, 88, True),
        (63, 64, True),
        ((5, 7), 6, False),
        ((5, 7), 9, True),
        (3, 400, False),
    ],
)
def test_what_rounding_allows(first: Value, second: Value, apart: bool) -> None:
    a, b = (Measure(Span(0, 1), "count", value, "crate") for value in (first, second))
    assert differ(a, b, 4.0) is apart
    assert differ(b, a, 4.0) is apart


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        ((40, ">"), (43, None), False),
        ((40, ">"), (31, None), True),
        ((150, "<"), (640, None), True),
        ((150, "<"), (90, None), False),
        ((100, "~"), (104, None), False),
    ],
)
def test_what_bounds_allow(first: tuple[int, str], second: tuple[int, str | None], apart: bool) -> None:
    a, b = (Measure(Span(0, 1), "count", value, "crate", change) for value, change in (first, second))
    assert differ(a, b, 12.0) is apart


def test_a_borrowed_noun_is_not_enough_where_the_figure_answers_nothing() -> None:
    text = "Ruiz said 300 houses stood under water. Oyelaran said 40 houses had no light and 1,100 were dry."
    assert pairs(text, {"300 houses": "e1", "40 houses": "e2", "1,100": "e2"}) == set()
