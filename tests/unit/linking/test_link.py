"""What holds of every list of entities; names, aliases, order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.linking.marked_text import linked, lit, marked
from tui.linking import link
from tui.model.mention import Form, Label
from tui.model.span import Span
from tui.model.values import Phrase

_NAMES = (
    "Oduya",
    "Mary Oduya",
    "US",
    "Chinese",
    "Norvik",
    "Norvik Shipping",
    "NS",
    "The Hague",
    "é",
    "…",
    "Mr.",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(_NAMES), st.sampled_from(list(Label)), st.booleans()), max_size=12))
def test_no_mention_is_lost_or_doubled(parts: list[tuple[str, Label, bool]]) -> None:
    text = " met ".join(f"[{name}|{label}]" + ("\n\nThe" if far else "") for name, label, far in parts)
    document, mentions = marked(text)
    found = link(document, mentions)
    spans = [m.span for e in found for m in e.mentions if m.form in (Form.NAME, Form.ALIAS, Form.ADJECTIVAL)]
    assert sorted(spans) == sorted(m.span for m in mentions)
    assert [e.id for e in found] == [f"e{n}" for n in range(1, len(found) + 1)]
    assert all(1 >= a.salience >= b.salience >= 0 for a, b in pairwise(found))
    assert all(e.name and list(e.mentions) == sorted(e.mentions, key=lambda m: m.span) for e in found)
    assert all(m.label is e.label for e in found for m in e.mentions)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 70), st.integers(1, 30), st.booleans()), max_size=15))
def test_whatever_the_grammar_says_mentions_nest_and_never_cross(shapes: list[tuple[int, int, bool]]) -> None:
    document, mentions = marked(
        "[Norvik|ORG], the company, met the minister, [Mary Oduya|PERSON]. The company left; she and it stay."
    )
    size = len(document.text)
    phrases = [
        Phrase(
            Span(start, min(size, start + length)),
            Span(start, min(size, start + 3)),
            "company",
            "sing",
            "neut" if pronoun else "",
            "nsubj",
            None,
            True,
            pronoun,
        )
        for start, length, pronoun in sorted(shapes)
    ]
    spans = sorted(m.span for e in link(document, mentions, phrases) for m in e.mentions)
    assert len(set(spans)) == len(spans)
    names = [m.span for m in mentions]
    for span in spans:
        for name in names:
            assert not span.overlaps(name) or span.contains(name) or name.contains(span)


def test_the_same_input_gives_the_same_entities_whatever_its_order() -> None:
    document, mentions = marked("[Mary Oduya|PERSON] of [Norvik|ORG] met [Oduya|PERSON] in the [US|GPE].")

    def told(order: int) -> list[tuple[str, float]]:
        return [(e.name, e.salience) for e in link(document, mentions[::order])]

    assert told(1) == told(-1)


def test_an_empty_document() -> None:
    document, mentions = marked("")
    assert link(document, mentions) == ()


def test_aliases_come_most_frequent_first_without_the_name() -> None:
    text = "[Mary Oduya|PERSON]. [Mary|PERSON]. [Oduya|PERSON] and [Oduya|PERSON]."
    assert linked(text)["Mary Oduya"].aliases == ("Oduya", "Mary")


def test_a_country_lists_what_the_text_calls_it() -> None:
    assert linked("[UK|GPE] and [UK|GPE] and [Britain|GPE]")["United Kingdom"].aliases == ("UK", "Britain")


def test_capitals_in_a_headline_do_not_name_the_entity() -> None:
    assert list(linked("[NORVIK|ORG] SINKS\n\n[Norvik|ORG] sank.")) == ["Norvik"]
    assert list(linked("[KUALA LUMPUR|GPE], May 3")) == ["Kuala Lumpur"]


def test_every_joined_mention_says_why() -> None:
    text = (
        "[Mary Oduya|PERSON] of the [Harbour Trade Council|ORG] ([HTC|ORG]). "
        "[Oduya|PERSON] left the [HTC|ORG]."
    )
    document, mentions = marked(text)
    for entity in link(document, mentions):
        assert all(m.joined for m in entity.mentions[1:])


def test_the_subject_of_the_briefing_comes_first() -> None:
    text = (
        "# [Norvik|ORG] sinks\n\n[Norvik|ORG] sank near [Oslo|GPE]. [Norvik|ORG] is poor.\n\n"
        "An analyst at [Orion|ORG] in [Paris|GPE] said [Norvik|ORG] was late."
    )
    found = linked(text)
    assert next(iter(found)) == "Norvik"
    assert found["Norvik"].salience == 1
    assert list(found)[-1] in ("Orion", "Paris")


def test_labels_of_joined_mentions_are_one() -> None:
    document, mentions = marked(
        "[Harbour Trade Council|ORG] and [Harbour Trade Council|FAC]: [Harbour Trade Council|ORG]"
    )
    (entity,) = link(document, mentions)
    assert entity.label is Label.ORG
    assert len(lit(document, entity)) == 3
