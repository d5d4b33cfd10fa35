"""Organisations by acronym, by part of their name, in another order."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import linked, words
from tui.linking.acronyms import introduces
from tui.linking.keys import initials, is_acronym, key
from tui.linking.organisations import bare, department, nation
from tui.model.mention import Form


def test_an_acronym_is_learnt_from_brackets() -> None:
    text = "The [Harbour Trade Council|ORG] ([Hatraco|ORG]) met. [Hatraco|ORG] voted."
    found = linked(text)
    assert list(found) == ["Harbour Trade Council"]
    assert [m.form for m in found["Harbour Trade Council"].mentions] == [Form.NAME, Form.ALIAS, Form.ALIAS]
    assert "brackets" in found["Harbour Trade Council"].mentions[1].joined


def test_brackets_that_hold_something_else_join_nothing() -> None:
    text = "[Orion Bank|ORG] ([London|GPE]) lent to [Peter Marsh|PERSON] ([Labour|ORG])."
    assert set(linked(text)) == {"Orion Bank", "London", "Peter Marsh", "Labour"}


def test_initials_join_with_and_without_dots() -> None:
    text = "The [Financial Times|ORG] wrote. The [FT|ORG] and the [F.T.|ORG] are one."
    assert words(text, "Financial Times") == ["Financial Times", "FT", "F.T."]


def test_initials_that_fit_two_names_join_neither() -> None:
    text = "[Coastal Water Agency|ORG] and [Central Wool Association|ORG]. [CWA|ORG] said no."
    assert set(linked(text)) == {"Coastal Water Agency", "Central Wool Association", "CWA"}


def test_an_acronym_alone_keeps_its_name() -> None:
    assert list(linked("The [FT|ORG] wrote. [FT|ORG] readers agreed.")) == ["FT"]


def test_a_company_by_its_first_word() -> None:
    text = "[Norvik Shipping|ORG] sailed. [Norvik|ORG] lost money. [Norvik|ORG] sank."
    assert words(text, "Norvik Shipping") == ["Norvik Shipping", "Norvik", "Norvik"]


def test_a_part_of_a_body_and_what_it_made_are_not_the_body() -> None:
    text = (
        "The [UN|ORG], the [UN Security Council|ORG], [Orion|ORG], the [Orion Act|LAW], [Vesta|ORG], "
        "[Vesta Asia|ORG], the [Harbour Union|ORG] and the [Harbour Union Commission|ORG]"
    )
    assert len(linked(text)) == 8


def test_a_state_by_its_short_form() -> None:
    assert words("Madison, [Wis.|GPE], in [Wisconsin|GPE]", "Wisconsin") == ["Wis.", "Wisconsin"]
    assert list(linked("Tampa, [Fla.|GPE]")) == ["Florida"]
    assert len(linked("Spokane, [Wash.|GPE]; [Washington|GPE] knows")) == 2


def test_a_companys_ship_does_not_hide_the_company() -> None:
    text = "[Norvik Shipping|ORG] owns the [Norvik Star|PRODUCT]. [Norvik|ORG] lost money."
    assert words(text, "Norvik Shipping") == ["Norvik Shipping", "Norvik"]


def test_two_companies_with_one_first_word_leave_it_alone() -> None:
    text = "[Norvik Shipping|ORG] and [Norvik Steel|ORG] merged. [Norvik|ORG] rose."
    assert set(linked(text)) == {"Norvik Shipping", "Norvik Steel", "Norvik"}


def test_a_town_of_a_companys_name_is_not_the_company() -> None:
    text = "[Reading Paper|ORG] left [Reading|GPE]. [Reading|GPE] is sad."
    assert {n: len(e.mentions) for n, e in linked(text).items()} == {"Reading Paper": 1, "Reading": 2}


def test_the_house_is_the_house_of_representatives_and_not_the_white_house() -> None:
    text = "The [House of Representatives|ORG] voted. The [White House|ORG] waited. The [House|ORG] rose."
    assert words(text, "House of Representatives") == ["House of Representatives", "House"]


def test_a_ministry_without_its_country() -> None:
    text = "The [US Treasury|ORG] sold bonds. The [Treasury|ORG] waits."
    assert words(text, "US Treasury") == ["US Treasury", "Treasury"]


def test_two_countries_ministries_stay_two() -> None:
    text = "The [Malian Foreign Ministry|ORG] wrote to the [Chadian Foreign Ministry|ORG]."
    assert len(linked(text)) == 2


def test_departments_in_another_order_are_one() -> None:
    text = "The [Department of Energy|ORG] spoke; the [US Energy Department|ORG] denied it."
    assert len(linked(text)) == 1


def test_a_plus_makes_another_body() -> None:
    assert set(linked("[OPEC+|ORG] met. [OPEC|ORG] did not.")) == {"OPEC+", "OPEC"}


def test_short_names_that_everybody_knows() -> None:
    text = "The [Federal Reserve|ORG] met. The [Fed|ORG] and the [Federal Open Market Committee|ORG] agree."
    assert words(text, "Federal Reserve") == ["Federal Reserve", "Fed"]


def test_brackets_may_hold_a_part_of_the_initials() -> None:
    assert len(linked("the [Cumbrian Relief Forum|ORG] ([RFC|ORG]) met")) == 1


def test_legal_forms_do_not_part_a_company() -> None:
    assert len(linked("[Brightwater Inc|ORG] and [Brightwater|ORG] and [Brightwater Holdings|ORG]")) == 1


def test_lower_case_names_get_capitals() -> None:
    assert list(linked("A [state department|ORG] official")) == ["State Department"]


def test_a_short_place_joins_its_kind() -> None:
    text = "The [River Tamble|LOC] rose. The [Tamble|LOC] fell."
    assert words(text, "River Tamble") == ["River Tamble", "Tamble"]


def test_a_doubtful_label_follows_the_sure_one() -> None:
    text = "[Ostrava|GPE] voted. [Ostrava|GPE] waits. [Ostrava|ORG:.4] rose."
    assert {n: len(e.mentions) for n, e in linked(text).items()} == {"Ostrava": 3}


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("FT", "Financial Times", True),
        ("Defra", "Department for Environment, Food and Rural Affairs", True),
        ("NAVCEN", "U.S. Naval Center", True),
        ("AP", "New York", False),
        ("UNICEF", "UN", False),
        ("the union", "Trade Union", False),
    ],
)
def test_introduces(short: str, long: str, expected: bool) -> None:
    assert introduces(short, long) is expected


def test_keys() -> None:
    assert key("The U.S.") == key("US") == "us"
    assert key("Société’s") == "societe"
    assert key("the") == "the"
    assert initials("Group of 20") >= {"g20"}
    assert is_acronym("G-20")
    assert is_acronym("DfT")
    assert not is_acronym("Iran")
    assert not is_acronym("A")
    assert bare(("orion", "&", "co")) == ("orion",)
    assert department(("us", "department", "of", "state")) == department(("state", "department"))
    assert department(("norvik",)) is None


def test_what_the_text_itself_calls_by_another_name() -> None:
    text = "[Port Ellis|GPE], also known as [Ellistown|GPE], slept. [Norvik|ORG] (formerly [Orion|ORG]) paid."
    assert words(text, "Port Ellis") == ["Port Ellis", "Ellistown"]
    assert len(linked(text)) == 2
    apart = (
        "a hill near [Port Ellis|GPE], known as [Knob Hill|GPE]; [Ada Birch|PERSON], formerly [Norvik|ORG]"
    )
    assert len(linked(apart)) == 4


def test_a_country_of_two_words_before_a_department() -> None:
    text = "The [United Kingdom Home Office|ORG] wrote. The [Home Office|ORG] paid."
    assert words(text, "United Kingdom Home Office") == ["United Kingdom Home Office", "Home Office"]
    assert nation(("united", "kingdom", "home", "office")) == 2
    assert nation(("home", "office")) == 0


def test_a_trade_before_a_name_does_not_part_it() -> None:
    text = "[Shipbroker Ander Holm|ORG:0.5] counts 12 ships. [Ander Holm|ORG]’s head agreed."
    assert list(linked(text)) == ["Ander Holm"]


def test_a_province_is_not_its_town() -> None:
    town_first = "[Tarn|GPE] floods. All of [Tarn Province|GPE] is wet. [Tarn|GPE] sleeps."
    assert set(linked(town_first)) == {"Tarn", "Tarn Province"}
    province_first = "All of [Tarn Province|GPE] is wet. The governor of [Tarn|GPE] sleeps."
    assert list(linked(province_first)) == ["Tarn Province"]


def test_an_acronym_of_another_language_needs_its_bracket_and_a_later_use() -> None:
    text = "The [Harbour Union|ORG] ([SFH|ORG]) met. [SFH|ORG] voted."
    assert words(text, "Harbour Union") == ["Harbour Union", "SFH", "SFH"]
    assert len(linked("The [Harbour Union|ORG] ([SFH|ORG]) met.")) == 2


def test_a_foundation_is_not_the_person_whose_name_it_bears() -> None:
    text = "The [Mary Stone Trust|ORG] was set up after [Mary Stone|ORG:0.6] died."
    assert set(linked(text)) == {"Mary Stone Trust", "Mary Stone"}
    assert list(linked("[Mary Stone Holdings|ORG] grew; [Mary Stone|ORG] pays.")) == ["Mary Stone Holdings"]
