"""Noun phrases that say only a kind: the entity most present, and none where that is not clear."""

from __future__ import annotations

from tests.unit.linking.marked_text import by_name, lit, marked, phrase
from tui.linking import link
from tui.model.mention import Form


def test_the_only_company_around_need_not_be_a_subject() -> None:
    document, mentions = marked("The leak began at a plant of [Norvik|ORG]. The company has shut it.")
    (norvik,) = link(document, mentions, [phrase(document, "The company", "company")])
    assert lit(document, norvik, Form.NOMINAL) == ["The company"]
    assert "only" in norvik.mentions[-1].joined


def test_a_company_named_in_passing_is_not_the_company() -> None:
    text = "[Norvik|ORG] sells ships. [Norvik|ORG] is old. [Norvik|ORG] is poor. [Norvik|ORG] is sold.\n\n"
    document, mentions = marked(text + "Sails for [Orion|ORG] sold well. The company was content.")
    found = by_name(link(document, mentions, [phrase(document, "The company", "company")]))
    assert lit(document, found["Orion"]) == ["Orion"]


def test_a_company_of_another_paragraph_is_taken_up_at_its_beginning_alone() -> None:
    document, mentions = marked("A ship of [Norvik|ORG] sank.\n\nIt rained. The company paid.")
    (norvik,) = link(document, mentions, [phrase(document, "The company", "company")])
    assert lit(document, norvik) == ["Norvik"]
    document, mentions = marked("A ship of [Norvik|ORG] sank.\n\nUnions sued the company.")
    (norvik,) = link(document, mentions, [phrase(document, "the company", "company", "dobj")])
    assert lit(document, norvik) == ["Norvik", "the company"]


def test_the_group_in_focus_wins_over_the_one_whose_name_says_group() -> None:
    text = "[Orion Group|ORG] buys [Norvik|ORG].\n\n[Norvik|ORG] has had a good year. The group sold ships."
    document, mentions = marked(text)
    phrases = [phrase(document, "Norvik", "Norvik", nth=1), phrase(document, "The group", "group")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Norvik"]) == ["Norvik", "Norvik", "The group"]


def test_a_place_inside_a_description_is_a_mention_of_its_own() -> None:
    text = "The [Tarn Region|GPE] voted. [Mary Oduya|PERSON], the region’s president, lost."
    document, mentions = marked(text)
    phrases = [
        phrase(document, "the region’s president", "president", "appos"),
        phrase(document, "the region", "region", "poss"),
    ]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Tarn Region"]) == ["Tarn Region", "the region"]
    assert lit(document, found["Mary Oduya"]) == ["Mary Oduya", "the region’s president"]


def test_the_city_that_the_text_is_about() -> None:
    text = "[Bergen|GPE] floods.\n\n[Bergen|GPE] is wet; [Bergen|GPE] leaks.\n\nIt rains.\n\nIt rains.\n\n"
    document, mentions = marked(text + "Roofs leak all over the city.")
    (bergen,) = link(document, mentions, [phrase(document, "the city", "city", "pobj")])
    assert lit(document, bergen)[-1] == "the city"
    document, mentions = marked(f"{text}[Oslo|GPE], [Oslo|GPE].\n\nA.\n\nB.\n\nC.\n\nRoofs leak in the city.")
    found = link(document, mentions, [phrase(document, "the city", "city", "pobj")])
    assert all("the city" not in lit(document, entity) for entity in found)
