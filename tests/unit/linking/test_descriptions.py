"""What the text says a person or an organisation is."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import by_name, linked, lit, marked, phrase
from tui.linking import link
from tui.linking.descriptions import apposition, head_noun
from tui.model.lexicon.titles import KIN, ROLES
from tui.model.mention import Form
from tui.model.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Mary Oduya|PERSON], the Kenyan trade minister, left.", "the Kenyan trade minister"),
        ("Kenyan trade minister [Mary Oduya|PERSON] left.", "Kenyan trade minister"),
        ("They met former president [Mary Oduya|PERSON].", "former president"),
        ("said [Mary Oduya|PERSON], an economist at Orion Bank who left.", "an economist at Orion Bank"),
        ("“No,” said [Mary Oduya|PERSON], Norvik’s chief executive.", "Norvik’s chief executive"),
        ("[Mary Oduya|PERSON], chief executive of Norvik, left.", "chief executive of Norvik"),
        ("[Mary Oduya|PERSON], his sister, left.", "his sister"),
        ("[Mary Oduya|PERSON], 54, the trade minister, left.", "the trade minister"),
        (
            "the US assistant secretary of state [Mary Oduya|PERSON] left",
            "the US assistant secretary of state",
        ),
        ("They met [Mary Oduya|PERSON], but the minister of trade refused.", None),
        ("They met Gov. [Mary Oduya|PERSON] in March.", "Governor"),
        ("Visit of Prime Minister [Mary Oduya|PERSON]", "Prime Minister"),
        ("[Mary Oduya|PERSON], is a minister now.", None),
        ("[Mary Oduya|PERSON], successor, left.", None),
        ("On 4 May President [Mary Oduya|PERSON] left.", "President"),
        ("[Mary Oduya|PERSON], then the trade minister, left.", "the trade minister"),
        ("a visit by successor [Mary Oduya|PERSON]", None),
        ("Mrs [Mary Oduya|PERSON] left.", None),
        ("[Mary Oduya|PERSON], 54, left.", None),
        ("[Mary Oduya|PERSON], whose minister left, stayed.", None),
        ("With [Mary Oduya|PERSON], the talks collapsed.", None),
        ("In March, [Mary Oduya|PERSON] left.", None),
    ],
)
def test_description_of_a_person(text: str, expected: str | None) -> None:
    assert linked(text)["Mary Oduya"].description == expected


def test_a_plural_title_belongs_to_both_names() -> None:
    found = linked("Last year presidents [Mary Oduya|PERSON] and [Tom Okello|PERSON] agreed.")
    assert [e.description for e in found.values()] == ["president", "president"]


def test_a_short_title_belongs_to_one_name_alone() -> None:
    found = linked("They met Gov. [Mary Oduya|PERSON] and [Tom Okello|PERSON].")
    assert [e.description for e in found.values()] == ["Governor", None]


def test_a_definite_apposition_is_a_title_mention() -> None:
    document, mentions = marked("[Mary Oduya|PERSON], the [Kenyan|NORP] trade minister, left.")
    found = by_name(link(document, mentions))
    assert lit(document, found["Mary Oduya"], Form.TITLE) == ["the Kenyan trade minister"]
    assert lit(document, found["Kenya"]) == ["Kenyan"]


def test_an_indefinite_apposition_is_no_mention() -> None:
    document, mentions = marked("[Mary Oduya|PERSON], an analyst at Orion, left.")
    (mary,) = link(document, mentions)
    assert lit(document, mary) == ["Mary Oduya"]


def test_an_organisation_is_described_by_its_apposition() -> None:
    document, mentions = marked("[Norvik|ORG], the Danish shipowner, sank.")
    (norvik,) = link(document, mentions)
    assert norvik.description == "the Danish shipowner"
    assert lit(document, norvik, Form.NOMINAL) == ["the Danish shipowner"]


def test_a_list_of_names_describes_nothing() -> None:
    found = linked("the [G7|ORG], the [European Union|ORG] and [Peru|GPE], the [Arab League|ORG]")
    assert [entity.description for entity in found.values()] == [None] * 4


def test_a_description_before_the_name() -> None:
    document, mentions = marked("Its leader, [Mary Oduya|PERSON], said so.")
    phrases = [phrase(document, "Its leader", "leader")]
    (mary,) = link(document, mentions, phrases)
    assert mary.description == "its leader"
    assert lit(document, mary) == ["Its leader", "Mary Oduya"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the US secretary of state", "secretary"),
        ("the town of ministers", None),
        ("presidents", "president"),
        ("his wife", "wife"),
        ("", None),
    ],
)
def test_head_noun(words: str, expected: str | None) -> None:
    assert head_noun(words, ROLES | KIN) == expected


def test_an_apposition_ends_with_its_clause() -> None:
    text = "Oduya, the minister who resigned and left"
    span = apposition(text, Span(0, 5), ROLES)
    assert span is not None
    assert text[span.start : span.end] == "the minister"


def test_a_rank_between_comma_and_name_is_part_of_neither() -> None:
    document, mentions = marked("The army chief, General [Ada Birch|PERSON], commands.")
    (ada,) = link(document, mentions, [phrase(document, "The army chief", "chief")])
    assert lit(document, ada) == ["The army chief", "Ada Birch"]


def test_an_office_without_an_article_after_a_name_is_a_title_mention() -> None:
    document, mentions = marked("[Ada Birch|PERSON], director of the gallery, met [Tom Marsh|PERSON], 54.")
    found = by_name(link(document, mentions))
    assert lit(document, found["Ada Birch"], Form.TITLE) == ["director of the gallery"]
    document, mentions = marked("[Ada Birch|PERSON], met his counterpart, [Tom Marsh|PERSON].")
    assert all(e.description is None for e in link(document, mentions))


def test_a_counterpart_holds_the_same_office() -> None:
    document, mentions = marked(
        "[Ada Birch|PERSON], the Turkish trade minister, met her Greek counterpart, [Tom Marsh|PERSON].\n\n"
        "The Greek minister smiled."
    )
    phrases = [
        phrase(document, "her Greek counterpart", "counterpart", "appos"),
        phrase(document, "The Greek minister", "minister"),
    ]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Tom Marsh"])[-1] == "The Greek minister"
    assert found["Tom Marsh"].description == "her Greek counterpart"


def test_an_office_by_another_name_far_away_may_be_somebody_elses() -> None:
    document, mentions = marked(
        "[Ada Birch|PERSON], the bloc’s foreign policy chief, left.\n\nA.\n\nB.\n\n"
        "The foreign secretary stayed."
    )
    (ada,) = link(document, mentions, [phrase(document, "The foreign secretary", "secretary")])
    assert "The foreign secretary" not in lit(document, ada)


def test_an_office_says_more_than_a_relative() -> None:
    text = "Chief executive [Ada Birch|PERSON], a granddaughter of the founder, left."
    assert linked(text)["Ada Birch"].description == "Chief executive"


def test_a_bullet_is_no_part_of_a_title() -> None:
    found = linked("• Norvik Secretary General [Ada Birch|PERSON] left.")
    assert found["Ada Birch"].description == "Norvik Secretary General"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ada Birch|PERSON], a glaciologist at Tarn, spoke.", "a glaciologist at Tarn"),
        ("They asked oceanographer [Ada Birch|PERSON] about it.", "oceanographer"),
        ("[Ada Birch|PERSON], a checklist in hand, spoke.", None),
    ],
)
def test_a_profession_is_told_by_its_ending(text: str, expected: str | None) -> None:
    assert linked(text)["Ada Birch"].description == expected


def test_a_description_before_the_name_keeps_its_complement() -> None:
    document, mentions = marked("The town’s envoy to Tarn, [Ada Birch|PERSON], spoke.")
    phrases = [phrase(document, "The town’s envoy", "envoy"), phrase(document, "Tarn", "Tarn", "pobj")]
    (ada,) = link(document, mentions, phrases)
    assert ada.description == "the town’s envoy to Tarn"
