"""People by full name, surname, first name and title."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import linked, words
from tui.linking.genders import gender
from tui.linking.people import same_person, surname


def test_a_surname_alone_lights_up_with_the_full_name() -> None:
    text = "[Maria Okafor|PERSON] spoke. Mr Lee asked. [Okafor|PERSON] left, and [OKAFOR|PERSON] came back."
    assert words(text, "Maria Okafor") == ["Maria Okafor", "Okafor", "OKAFOR"]


def test_the_headline_may_come_before_the_full_name() -> None:
    assert words("[Okafor|PERSON] wins.\n\n[Maria Okafor|PERSON] won.", "Maria Okafor") == [
        "Okafor",
        "Maria Okafor",
    ]


def test_titles_inside_a_mention_do_not_part_it() -> None:
    text = "[Joe Biden|PERSON] met reporters. [President Biden|PERSON] and [Mr. Biden|PERSON] are one."
    assert len(linked(text)) == 1


def test_two_people_who_share_a_surname_stay_two() -> None:
    text = (
        "[Joe Biden|PERSON] spoke. [Biden|PERSON] left early. The lawyer [Hunter Biden|PERSON] stayed. "
        "[Biden|PERSON] then paid."
    )
    found = linked(text)
    assert set(found) == {"Joe Biden", "Hunter Biden"}
    assert [len(found[name].mentions) for name in ("Joe Biden", "Hunter Biden")] == [2, 2]
    assert "nearest" in found["Hunter Biden"].mentions[-1].joined


def test_a_relative_does_not_take_the_surname_over() -> None:
    text = "[Joe Biden|PERSON] spoke. His son [Hunter Biden|PERSON] was fined. [Biden|PERSON] then left."
    assert words(text, "Joe Biden") == ["Joe Biden", "Biden"]


def test_a_presidents_son_is_no_president() -> None:
    text = "President [Joe Biden|PERSON]’s son [Hunter Biden|PERSON] was absent; [Biden|PERSON] was not."
    assert words(text, "Joe Biden") == ["Joe Biden", "Biden"]


def test_a_shared_surname_before_both_full_names_stays_alone() -> None:
    text = "[Biden|PERSON] waits.\n\n[Joe Biden|PERSON] came and [Jill Biden|PERSON] sat down."
    assert set(linked(text)) == {"Biden", "Joe Biden", "Jill Biden"}


def test_a_title_decides_between_two_bearers_of_a_name() -> None:
    text = "[Anna Weiss|PERSON] and [Peter Weiss|PERSON] disagree. Ms [Weiss|PERSON] wants more."
    assert words(text, "Anna Weiss") == ["Anna Weiss", "Weiss"]


def test_a_first_name_alone_joins_where_one_person_bears_it() -> None:
    text = (
        "[Xi Jinping|PERSON] arrived. [Xi|PERSON] smiled. [Dana Whitfield|PERSON] cried; [Dana|PERSON] left."
    )
    assert words(text, "Xi Jinping") == ["Xi Jinping", "Xi"]
    assert words(text, "Dana Whitfield") == ["Dana Whitfield", "Dana"]


def test_the_first_of_two_surnames() -> None:
    text = (
        "[Jorge Quiroz Valdez|PERSON] and [Ana Maria Soto|PERSON] left. "
        "[Quiroz|PERSON] and [Maria|PERSON] met."
    )
    assert words(text, "Jorge Quiroz Valdez") == ["Jorge Quiroz Valdez", "Quiroz"]
    assert words(text, "Ana Maria Soto") == ["Ana Maria Soto"]


def test_fuller_and_shorter_full_names_are_one() -> None:
    text = "[Joseph R. Biden Jr.|PERSON] signed it. [Joe Biden|PERSON] smiled. [Joe Biden|PERSON] left."
    assert list(linked(text)) == ["Joe Biden"]


def test_rulers_of_one_name_are_told_apart_by_number() -> None:
    assert (
        len(linked("[Napoleon Bonaparte|PERSON] lost. [Napoleon III|PERSON] built. [Darius I|PERSON] dug."))
        == 3
    )


def test_an_arabic_article_may_be_left_out() -> None:
    assert words("[Karim el-Tayeb|PERSON] left. [Tayeb|PERSON] returned.", "Karim el-Tayeb") == [
        "Karim el-Tayeb",
        "Tayeb",
    ]


def test_an_office_tells_two_namesakes_apart() -> None:
    text = (
        "The mayor, [Anna Weiss|PERSON], met her brother [Peter Weiss|PERSON], a farmer. "
        "Mayor [Weiss|PERSON] left first."
    )
    assert words(text, "Anna Weiss") == ["Anna Weiss", "Weiss"]


def test_a_place_of_a_persons_name_is_another_thing() -> None:
    text = "[Michael Jordan|PERSON] flew to [Jordan|GPE]. [Jordan|PERSON] liked it."
    found = linked(text)
    assert found["Jordan"].iso == "JO"
    assert len(found["Michael Jordan"].mentions) == 2
    assert found["Michael Jordan"].iso is None


def test_a_person_named_like_a_city_is_no_city() -> None:
    found = linked("[Paris Hilton|PERSON] was seen in [Paris|GPE].")
    assert set(found) == {"Paris Hilton", "Paris"}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("joe biden", "joseph r biden", True),
        ("j biden", "joe biden", True),
        ("joe biden", "jill biden", False),
        ("george w bush", "george h bush", False),
        ("ursula von der leyen", "ursula leyen", False),
        ("biden", "joe biden", False),
    ],
)
def test_same_person(one: str, other: str, expected: bool) -> None:
    assert same_person(one.split(), other.split()) is expected
    assert same_person(other.split(), one.split()) is expected


def test_surname_keeps_its_particles() -> None:
    assert surname(("ursula", "von", "der", "leyen")) == ("von", "der", "leyen")
    assert surname(("mohammed", "bin", "salman")) == ("bin", "salman")
    assert surname(("al", "gore")) == ("gore",)


def test_gender_is_told_by_first_names_that_are_clear() -> None:
    assert (gender(("helen", "marsh")), gender(("peter", "marsh")), gender(("sasha", "marsh"))) == (
        "fem",
        "masc",
        "",
    )


def test_a_namesake_named_once_keeps_the_surname_through_the_paragraph_alone() -> None:
    text = (
        "[Ada Birch|PERSON] won. [Ada Birch|PERSON] smiled.\n\nThe lawyer [Tom Birch|PERSON] lost; "
        "[Birch|PERSON] paid.\n\n[Birch|PERSON] went home."
    )
    found = linked(text)
    assert [len(found[name].mentions) for name in ("Ada Birch", "Tom Birch")] == [3, 2]


@pytest.mark.parametrize(
    "family",
    [
        "She has two children, [Tom Birch|PERSON] and [Eva Birch|PERSON].",
        "Her mother was [Eva Birch|PERSON], the daughter of an official.",
        "Her brothers [Tom Birch|PERSON] and [Max Birch|PERSON] farm.",
    ],
)
def test_a_family_does_not_take_the_surname_over(family: str) -> None:
    assert words(f"[Ada Birch|PERSON] won. {family} [Birch|PERSON] paid.", "Ada Birch")[-1] == "Birch"


def test_names_in_either_order() -> None:
    assert list(linked("[Mori Aiko|PERSON] spoke. [Aiko Mori|PERSON] left.")) == ["Mori Aiko"]


def test_a_wife_and_a_son_in_a_list_describe_nobody() -> None:
    found = linked("In March [Ada Birch|PERSON], her mother and her sister moved away.")
    assert found["Ada Birch"].description is None


def test_mr_and_ms_find_the_bearer_of_their_gender_among_relatives() -> None:
    text = (
        "[Sarah Birch|PERSON], the chairwoman, won. Her brother, [Eric Birch|PERSON], lost. The firm of "
        "[Peder Birch|PERSON] is old; Ms [Birch|PERSON] knows, and Mr [Birch|PERSON] agrees."
    )
    assert words(text, "Sarah Birch") == ["Sarah Birch", "the chairwoman", "Birch"]
    assert words(text, "Eric Birch") == ["Eric Birch", "Birch"]
    assert words(text, "Peder Birch") == ["Peder Birch"]


def test_a_brother_called_by_his_first_name_does_not_take_the_surname_over() -> None:
    text = (
        "[Ngozi Birch|PERSON] won. My brother [Emeka|PERSON] taught me. [Emeka Birch|PERSON] looked on.\n\n"
        "[Birch|PERSON] smiled."
    )
    assert words(text, "Ngozi Birch") == ["Ngozi Birch", "Birch"]


def test_a_headlines_surname_is_that_of_the_first_to_be_named() -> None:
    text = "# [Birch|PERSON] wins\n\n[Ada Birch|PERSON] won.\n\n[Tom Birch|PERSON] lost."
    assert words(text, "Ada Birch") == ["Birch", "Ada Birch"]
    both = "# [Birch|PERSON] wins\n\n[Ada Birch|PERSON] met [Tom Birch|PERSON]."
    assert set(linked(both)) == {"Birch", "Ada Birch", "Tom Birch"}


@pytest.mark.parametrize(
    ("use", "why"),
    [
        ("Ms [Birch|PERSON] smiled.", "surname of Ada Birch, by the title before it"),
        ("Then [Birch|PERSON] smiled.", "surname of Ada Birch, the nearest so named before it"),
        ("\n\n[Birch|PERSON] smiled.", "surname of Ada Birch, the one so named most often"),
    ],
)
def test_why_a_surname_is_this_bearers(use: str, why: str) -> None:
    text = f"[Eric Birch|PERSON] lost. [Ada Birch|PERSON] won; [Ada Birch|PERSON] sang. {use}"
    assert linked(text)["Ada Birch"].mentions[-1].joined == why


def test_a_family_name_that_comes_first_is_not_called_a_first_name() -> None:
    found = linked("[Zhao Meilin|PERSON] won. [Zhao|PERSON] smiled.")
    assert found["Zhao Meilin"].mentions[-1].joined == "first word of Zhao Meilin"
