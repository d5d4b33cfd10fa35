"""Quotations joined to the entities that say them, and figures to those who give them."""

from __future__ import annotations

import re

from tui.linking import speakers
from tui.model.document import Block, BlockKind, Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span
from tui.model.values import Measure, Quote, Speech


def document(text: str) -> Document:
    """A block for every stretch between blank lines."""
    found = re.finditer(r"\S(?:.|\n(?!\n))*", text)
    return Document(
        None,
        text,
        tuple(Block(BlockKind.PARAGRAPH, Span(*m.span()), number=n) for n, m in enumerate(found, 1)),
    )


def at(text: str, words: str, nth: int = 0) -> Span:
    """Where words stand, the nth time."""
    start = [m.start() for m in re.finditer(re.escape(words), text)][nth]
    return Span(start, start + len(words))


def entity(id: str, label: Label, *spans: Span, form: Form = Form.NAME) -> Entity:
    """An entity with mentions there."""
    return Entity(id, label, id, tuple(Mention(span, label, form) for span in spans))


def cue(text: str, verb: str, who: str, nth: int = 0) -> Speech:
    """A word of saying with its subject."""
    return Speech(at(text, verb, nth), "cue", verb, at(text, verb, nth), (at(text, who, nth),))


def direct(text: str, words: str) -> Speech:
    """A quotation found by its marks."""
    return Speech(at(text, words), "direct")


def test_a_quotation_goes_on_with_the_one_who_spoke_before() -> None:
    text = "“It sank,” said Brink. “We swam.”\n\n“Who cares?” the yard wrote."
    known = [entity("e1", Label.PERSON, at(text, "Brink")), entity("e2", Label.ORG, at(text, "yard"))]
    speech = [
        *(direct(text, words) for words in ("It sank,", "We swam.", "Who cares?")),
        cue(text, "said", "Brink"),
        cue(text, "wrote", "yard"),
    ]
    found = speakers.join(document(text), known, speech)
    assert [(q.speaker, q.cue) for q in found] == [("e1", "said"), ("e1", None), ("e2", "wrote")]


def test_reported_speech_begins_after_the_date_line() -> None:
    text = "OSLO, 3 May - Ferries are late, Brink said."
    known = [entity("e1", Label.PERSON, at(text, "Brink"))]
    where = at(text, "OSLO, 3 May - Ferries are late")
    said = Speech(where, "reported", "said", at(text, "said"), (at(text, "Brink"),))
    (quote,) = speakers.join(document(text), known, [said])
    assert text[quote.span.start : quote.span.end] == "Ferries are late"


def test_reported_speech_ends_with_its_sentence() -> None:
    text = "Brink expects about 1.1m. The gap is as large as Lima."
    known = [entity("e1", Label.PERSON, at(text, "Brink"))]
    where = at(text, "about 1.1m. The gap is as large as Lima")
    said = Speech(where, "reported", "expects", at(text, "expects"), (at(text, "Brink"),))
    (quote,) = speakers.join(document(text), known, [said])
    assert text[quote.span.start : quote.span.end] == "about 1.1m"


def test_a_cue_without_a_known_subject_gives_no_speaker() -> None:
    text = "Brink left. “It sank,” an official said."
    known = [entity("e1", Label.PERSON, at(text, "Brink"))]
    found = speakers.join(document(text), known, [direct(text, "It sank,"), cue(text, "said", "official")])
    assert [q.speaker for q in found] == [None]


def test_the_only_person_of_the_sentence_before_speaks_where_no_cue_stands() -> None:
    text = "Brink was blunt. “It sank and we swam.”"
    known = [entity("e1", Label.PERSON, at(text, "Brink"))]
    assert speakers.join(document(text), known, [direct(text, "It sank and we swam.")])[0].speaker == "e1"


def test_what_is_reported_inside_a_quotation_or_inside_reported_speech_is_not_told_twice() -> None:
    text = "Brink said the union thinks the yard will close. “He said it will,” Brink added."
    known = [entity("e1", Label.PERSON, at(text, "Brink"), at(text, "Brink", 1))]
    outer = Speech(
        at(text, "the union thinks the yard will close"),
        "reported",
        "said",
        at(text, "said"),
        (at(text, "Brink"),),
    )
    inner = Speech(at(text, "the yard will close"), "reported", "thinks", at(text, "thinks"))
    quoted = Speech(at(text, "it will"), "reported", "said", at(text, "said", 1))
    speech = [inner, quoted, outer, direct(text, "He said it will,"), cue(text, "added", "Brink")]
    found = speakers.join(document(text), known, speech)
    assert [(q.kind, text[q.span.start : q.span.end]) for q in found] == [
        ("reported", "the union thinks the yard will close"),
        ("direct", "He said it will,"),
    ]


def test_a_figure_counts_as_speech_only_where_its_subject_can_speak() -> None:
    text = "A gauge recorded 40mm. The council recorded 50mm."
    known = [entity("e1", Label.ORG, at(text, "council"))]
    speech = [
        Speech(
            at(text, figure), "reported", "recorded", at(text, "recorded", n), (at(text, who),), sure=False
        )
        for n, (figure, who) in enumerate((("40mm", "gauge"), ("50mm", "council")))
    ]
    found = speakers.join(document(text), known, speech)
    assert [(text[q.span.start : q.span.end], q.speaker) for q in found] == [("50mm", "e1")]


def test_a_work_in_marks_is_no_speech() -> None:
    text = "She read “Go and sink the ship!” twice."
    known = [entity("e1", Label.WORK_OF_ART, at(text, "Go and sink the ship!"))]
    assert speakers.join(document(text), known, [direct(text, "Go and sink the ship!")]) == ()


def test_figures_are_given_by_the_innermost_speaker_and_durations_by_nobody() -> None:
    quotes = [Quote(Span(0, 50), "e1", "reported"), Quote(Span(10, 30), "e2", "direct")]
    measures = [
        Measure(Span(2, 5), "count", 3, "ship"),
        Measure(Span(12, 15), "count", 3, "ship"),
        Measure(Span(40, 44), "quantity", 3, "day", dimension="duration"),
        Measure(Span(60, 64), "count", 3, "ship", said_by="e9"),
    ]
    assert [m.said_by for m in speakers.attribute(measures, quotes)] == ["e1", "e2", None, None]


def test_entities_count_their_quotations() -> None:
    known = [Entity("e1", Label.ORG, "a", ()), Entity("e2", Label.ORG, "b", ())]
    quotes = [
        Quote(Span(0, 5), "e1", "direct"),
        Quote(Span(6, 9), "e1", "reported"),
        Quote(Span(9, 10), None, "direct"),
    ]
    assert [e.quoted for e in speakers.counted(known, quotes)] == [2, 0]
