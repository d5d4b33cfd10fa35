"""Definite noun phrases and pronouns: joined where one entity fits, else left alone."""

from __future__ import annotations

from tests.unit.linking.marked_text import by_name, lit, marked, phrase
from tui.linking import link
from tui.linking.roles import offices
from tui.model.mention import Form


def test_a_later_title_repeats_the_description() -> None:
    document, mentions = marked(
        "[Mary Oduya|PERSON], the trade minister, met [Tom Okello|PERSON], the union’s president.\n\n"
        "The minister smiled."
    )
    found = by_name(link(document, mentions, [phrase(document, "The minister", "minister")]))
    assert lit(document, found["Mary Oduya"], Form.TITLE) == ["the trade minister", "The minister"]
    assert "The minister" not in lit(document, found["Tom Okello"])


def test_a_title_that_contradicts_is_another_person() -> None:
    document, mentions = marked(
        "[Mary Oduya|PERSON], the Kenyan trade minister, left. The Chinese trade minister stayed."
    )
    (mary,) = link(document, mentions, [phrase(document, "The Chinese trade minister", "minister")])
    assert lit(document, mary) == ["Mary Oduya", "the Kenyan trade minister"]


def test_two_ministers_leave_the_minister_alone() -> None:
    document, mentions = marked(
        "[Mary Oduya|PERSON], the trade minister, met [Tom Okello|PERSON], the interior minister. "
        "The minister smiled."
    )
    found = link(document, mentions, [phrase(document, "The minister", "minister")])
    assert all("The minister" not in lit(document, entity) for entity in found)


def test_an_office_told_later_describes_the_person_in_focus() -> None:
    document, mentions = marked(
        "[Mary Oduya|PERSON], the trade minister, met [Tom Okello|PERSON]. The prime minister smiled."
    )
    found = by_name(link(document, mentions, [phrase(document, "The prime minister", "minister")]))
    assert lit(document, found["Tom Okello"]) == ["Tom Okello", "The prime minister"]
    assert found["Tom Okello"].description == "the prime minister"


def test_offices_that_go_by_several_names() -> None:
    assert offices("us secretary of state") & offices("foreign policy chief")
    assert not offices("secretary of state") & offices("prime minister")
    document, mentions = marked(
        "[Mary Oduya|PERSON], the foreign minister, left. The foreign policy chief is tired."
    )
    (mary,) = link(document, mentions, [phrase(document, "The foreign policy chief", "chief")])
    assert lit(document, mary)[-1] == "The foreign policy chief"


def test_the_company_is_the_one_in_focus() -> None:
    document, mentions = marked("[Norvik Shipping|ORG] lost money. The company sold two ships.")
    phrases = [phrase(document, "Norvik Shipping", "Shipping"), phrase(document, "The company", "company")]
    (norvik,) = link(document, mentions, phrases)
    assert lit(document, norvik, Form.NOMINAL) == ["The company"]
    assert "focus" in norvik.mentions[-1].joined


def test_two_companies_leave_the_company_alone() -> None:
    document, mentions = marked("[Norvik|ORG] and [Orion|ORG] lost money. The company sold two ships.")
    found = link(document, mentions, [phrase(document, "The company", "company")])
    assert all(len(entity.mentions) == 1 for entity in found)


def test_a_company_that_may_be_new_is_left_alone() -> None:
    document, mentions = marked("[Norvik|ORG] lost money. The merged company and the car carrier sank.")
    phrases = [
        phrase(document, "The merged company", "company"),
        phrase(document, "the car carrier", "carrier"),
    ]
    (norvik,) = link(document, mentions, phrases)
    assert lit(document, norvik) == ["Norvik"]


def test_the_canal_is_not_the_lake() -> None:
    document, mentions = marked("Ships lay in [Lake Timo|LOC]. The canal was shut.")
    (lake,) = link(document, mentions, [phrase(document, "The canal", "canal")])
    assert lit(document, lake) == ["Lake Timo"]


def test_the_country_of_a_region() -> None:
    document, mentions = marked("[Blake|PERSON] of [Peru|GPE] saw [Japan|GPE]. The Asian country is tired.")
    found = by_name(link(document, mentions, [phrase(document, "The Asian country", "country")]))
    assert lit(document, found["Japan"]) == ["Japan", "The Asian country"]


def test_a_region_of_two_words() -> None:
    document, mentions = marked(
        "[Blake|PERSON] of [Peru|GPE] saw [Niger|GPE]. The West African country is tired."
    )
    found = by_name(link(document, mentions, [phrase(document, "The West African country", "country")]))
    assert lit(document, found["Niger"]) == ["Niger", "The West African country"]


def test_a_noun_straight_before_a_name_is_no_mention() -> None:
    document, mentions = marked("[Norvik|ORG] said the broadcaster [NRK|ORG] was wrong.")
    phrases = [phrase(document, "Norvik", "Norvik"), phrase(document, "the broadcaster", "broadcaster")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Norvik"]) == ["Norvik"]
    assert lit(document, found["NRK"]) == ["NRK"]


def test_a_noun_before_a_day_is_one() -> None:
    document, mentions = marked("[Norvik|ORG] lost money. The company Monday sold a ship.")
    phrases = [phrase(document, "Norvik", "Norvik"), phrase(document, "The company", "company")]
    (norvik,) = link(document, mentions, phrases)
    assert lit(document, norvik) == ["Norvik", "The company"]


def test_a_dateline_is_no_subject() -> None:
    document, mentions = marked("[OSLO|GPE] — [Norvik|ORG] said it sank.")
    phrases = [phrase(document, "OSLO", "OSLO"), phrase(document, "it", "it", gender="neut")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Oslo"]) == ["OSLO"]


def test_a_kind_that_stands_in_the_name() -> None:
    document, mentions = marked(
        "The [Ministry of Lands|ORG] wrote to [Norvik|ORG].\n\n[Norvik|ORG] laughed. The ministry sued."
    )
    found = by_name(link(document, mentions, [phrase(document, "The ministry", "ministry")]))
    assert lit(document, found["Ministry of Lands"]) == ["Ministry of Lands", "The ministry"]


def test_the_companys_board_is_not_the_company() -> None:
    document, mentions = marked("[Norvik|ORG] lost money. Norvik’s group of ships sank.")
    (norvik,) = link(document, mentions, [phrase(document, "Norvik’s group of ships", "group")])
    assert lit(document, norvik) == ["Norvik"]


def test_the_country_in_focus() -> None:
    document, mentions = marked("[Blake|PERSON] will visit [Peru|GPE]. The country is tired.")
    found = by_name(link(document, mentions, [phrase(document, "The country", "country")]))
    assert lit(document, found["Peru"]) == ["Peru", "The country"]


def test_a_pronoun_goes_to_the_only_person_of_its_gender() -> None:
    document, mentions = marked("[Mary Oduya|PERSON] met [Peter Marsh|PERSON]. She smiled. He left.")
    phrases = [phrase(document, "She", "She", gender="fem"), phrase(document, "He", "He", gender="masc")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Mary Oduya"]) == ["Mary Oduya", "She"]
    assert lit(document, found["Peter Marsh"]) == ["Peter Marsh", "He"]
    assert found["Peter Marsh"].mentions[-1].form is Form.PRONOUN


def test_titles_and_roles_tell_gender() -> None:
    document, mentions = marked(
        "Ms [Kim Sato|PERSON] met [Lee Ong|PERSON], the union’s spokesman. He left. She sat."
    )
    phrases = [phrase(document, "He", "He", gender="masc"), phrase(document, "She", "She", gender="fem")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Kim Sato"]) == ["Kim Sato", "She"]
    assert lit(document, found["Lee Ong"])[-1] == "He"


def test_a_pronoun_with_two_candidates_stays_alone() -> None:
    document, mentions = marked("[John Weiss|PERSON] and [Peter Marsh|PERSON] met. He left.")
    found = link(document, mentions, [phrase(document, "He", "He", gender="masc")])
    assert all(len(entity.mentions) == 1 for entity in found)


def test_the_subject_wins_among_two_candidates() -> None:
    document, mentions = marked("[John Weiss|PERSON] met [Peter Marsh|PERSON]. He left.")
    phrases = [
        phrase(document, "John Weiss", "Weiss"),
        phrase(document, "Peter Marsh", "Marsh", "dobj"),
        phrase(document, "He", "He", gender="masc"),
    ]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["John Weiss"]) == ["John Weiss", "He"]


def test_it_goes_to_the_subject_before_it_and_to_no_person() -> None:
    document, mentions = marked("[Norvik|ORG] said it hired [Mary Oduya|PERSON].")
    phrases = [phrase(document, "Norvik", "Norvik"), phrase(document, "it", "it", gender="neut")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Norvik"]) == ["Norvik", "it"]


def test_it_after_another_subject_stays_alone() -> None:
    document, mentions = marked("[Norvik|ORG] sold a ship. The storm grew until it broke.")
    phrases = [
        phrase(document, "Norvik", "Norvik"),
        phrase(document, "The storm", "storm"),
        phrase(document, "it", "it", gender="neut"),
    ]
    (norvik,) = link(document, mentions, phrases)
    assert lit(document, norvik) == ["Norvik"]


def test_a_former_minister_is_the_one_who_left_and_a_new_one_is_not() -> None:
    document, mentions = marked(
        "[Mary Oduya|PERSON], the trade minister, left. The former minister fell. The new minister is not."
    )
    phrases = [
        phrase(document, "The former minister", "minister"),
        phrase(document, "The new minister", "minister"),
    ]
    (mary,) = link(document, mentions, phrases)
    assert lit(document, mary) == ["Mary Oduya", "the trade minister", "The former minister"]


def test_the_house_is_a_chamber_and_no_building() -> None:
    text = "The [House of Deputies|ORG] met at the [White House|ORG]. The House voted; the house burnt."
    document, mentions = marked(text)
    phrases = [phrase(document, "The House", "House", nth=1), phrase(document, "the house", "house")]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["House of Deputies"]) == ["House of Deputies", "The House"]
    assert lit(document, found["White House"]) == ["White House"]


def test_of_two_ministers_the_one_just_spoken_of() -> None:
    document, mentions = marked(
        "Minister [Ada Birch|PERSON] rang. It rained. Minister [Tom Stone|PERSON] came. The minister sat."
    )
    found = by_name(link(document, mentions, [phrase(document, "The minister", "minister")]))
    assert lit(document, found["Tom Stone"], Form.TITLE) == ["The minister"]


def test_initials_hold_no_office() -> None:
    document, mentions = marked("A slip read [M.P.T.|PERSON] in red. The director said it was old.")
    (slip,) = link(document, mentions, [phrase(document, "The director", "director")])
    assert lit(document, slip) == ["M.P.T."]
    assert slip.description is None


def test_the_leader_is_the_prime_minister_of_that_country() -> None:
    document, mentions = marked(
        "[Kenya|GPE]’s prime minister, [Ada Birch|PERSON], met [Peru|GPE]’s president, [Tom Stone|PERSON]. "
        "The Kenyan leader smiled."
    )
    phrases = [
        phrase(document, "Kenya’s prime minister", "minister"),
        phrase(document, "Peru’s president", "president"),
        phrase(document, "The Kenyan leader", "leader"),
    ]
    found = by_name(link(document, mentions, phrases))
    assert lit(document, found["Ada Birch"], Form.TITLE)[-1] == "The Kenyan leader"
    assert "The Kenyan leader" not in lit(document, found["Tom Stone"])


def test_the_officer_is_the_one_of_rank() -> None:
    document, mentions = marked("Sergeant [Ada Birch|PERSON] saw [Tom Stone|PERSON]. The officer ran.")
    found = by_name(link(document, mentions, [phrase(document, "The officer", "officer")]))
    assert lit(document, found["Ada Birch"]) == ["Ada Birch", "The officer"]
