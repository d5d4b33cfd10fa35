"""Agreement: one string, one label; a name found once is found everywhere; nothing common is spread."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from tests.unit.names.names_helpers import document, marked, shown
from tui.extraction.names import agree


def agreed(text: str) -> list[tuple[str, str]]:
    plain, mentions = marked(text)
    return shown(plain, agree(document(plain), mentions))


def labels(text: str, name: str) -> set[str]:
    return {label for found, label in agreed(text) if found == name}


def test_the_label_of_most_mentions_is_everyones() -> None:
    text = "[Halden|ORG] rose. [Halden|ORG] fell. Then [Halden|GPE|0.6] was sold."
    assert labels(text, "Halden") == {"ORG"}


def test_a_sure_reading_in_its_own_place_stays() -> None:
    text = "[Halden|ORG] rose. In [Halden|GPE] it rained."
    assert [label for _, label in agreed(text)] == ["ORG", "GPE"]


def test_a_name_is_found_wherever_its_string_stands() -> None:
    text = (
        "[Nordhavn Shipping|ORG] grew. Profits at Nordhavn Shipping doubled, Nordhavn Shipping's owner said."
    )
    assert agreed(text) == [("Nordhavn Shipping", "ORG")] * 3


def test_only_whole_words_in_the_same_case_are_found() -> None:
    assert len(agreed("[Lima|GPE] is foggy; Limasol and Lima2 are not, nor is lima.")) == 1


def test_a_doubtful_name_is_not_spread() -> None:
    assert len(agreed("[Kvik|PRODUCT|0.5] sells. Kvik sells well.")) == 1


def test_a_word_that_is_common_elsewhere_is_not_spread() -> None:
    text = "[Spring|PERSON] wrote to her. Spring came late, and in spring the ice broke."
    assert len(agreed(text)) == 1


def test_a_name_inside_a_longer_name_is_left_alone() -> None:
    text = "[Bergen|GPE] voted. The Bergen Line and the Old Bergen did not, nor did O’Bergen."
    assert agreed(text) == [("Bergen", "GPE")]


def test_a_hyphen_to_a_common_word_or_another_place_leaves_a_name_whole() -> None:
    text = "[Bergen|GPE] and [Oslo|GPE] voted. "
    text += "Bergen's mayor met Bergen-based and anti-Oslo men at Bergen-Oslo talks."
    assert agreed(text)[2:] == [
        ("Bergen", "GPE"),
        ("Bergen", "GPE"),
        ("Oslo", "GPE"),
        ("Bergen", "GPE"),
        ("Oslo", "GPE"),
    ]
    assert len(agreed("[Dahl|PERSON] met the Dahl-Hansen family.")) == 1


def test_a_short_form_in_brackets_takes_the_label_of_what_it_stands_for() -> None:
    text = "The [North Sea Link|FAC] ([NSL|ORG]) broke. The [NSL|ORG] is long. The [NSL|ORG] is old."
    assert labels(text, "NSL") == {"FAC"}


def test_a_surname_of_nobody_is_the_company_that_carries_it() -> None:
    text = "[Tandberg Dairy|ORG] closed. [Tandberg|PERSON] said it would pay."
    assert labels(text, "Tandberg") == {"ORG"}
    text = "[Tandberg Dairy|ORG] closed. [Tandberg|PERSON] said so. [Eva Tandberg|PERSON] owns it."
    assert labels(text, "Tandberg") == {"PERSON"}


def test_shares_and_a_chief_executive_make_a_town_a_company() -> None:
    text = "Shares in [Kongsvik|GPE] fell. He is [Kongsvik|GPE]’s chief executive."
    assert labels(text, "Kongsvik") == {"ORG"}
    assert labels("Shares in [Norway|GPE] fell.", "Norway") == {"GPE"}


def test_a_company_and_its_seat_are_two_names() -> None:
    text = "bought by [Nordhavn Holdings of Aarhus|ORG] and the [University of Bergen|ORG] in [Bergen|GPE]"
    assert agreed(text)[:3] == [
        ("Nordhavn Holdings", "ORG"),
        ("Aarhus", "GPE"),
        ("University of Bergen", "ORG"),
    ]


def test_a_quoted_undertaking_is_one_name() -> None:
    assert agreed("agreed on the ‘[Samarkand|GPE] spirit’, and") == [("Samarkand spirit", "EVENT")]
    assert agreed("the “[Riga|GPE] peace accord” was") == [("Riga peace accord", "LAW")]
    assert agreed("he said: “[Riga|GPE] slept”, and") == [("Riga", "GPE")]


def test_a_title_in_quotes_is_marked_whole() -> None:
    assert agreed("sang “[Night Ferry|WORK_OF_ART] to [Bergen|GPE],” and left") == [
        ("Night Ferry to Bergen", "WORK_OF_ART")
    ]
    assert agreed('called it "[Night Ferry|WORK_OF_ART] with tea" again') == [("Night Ferry", "WORK_OF_ART")]
    assert agreed('"Dawn" and [Night Ferry|WORK_OF_ART] and "Dusk"') == [("Night Ferry", "WORK_OF_ART")]


def test_a_department_in_lower_case_is_a_name_where_no_other_could_be_meant() -> None:
    assert agreed("a justice department official said") == [("justice department", "ORG")]
    assert agreed("The [Ohio Department of Health|ORG] and the state department") == [
        ("Ohio Department of Health", "ORG")
    ]


def test_a_shouted_word_is_no_name_but_a_dateline_is() -> None:
    text = "ROADS AND [RIVERS|LOC]\n\nThe rivers fell."
    assert agreed(text) == []
    assert agreed("[TROMSØ|ORG], Norway (AP) — Two ships") == [("TROMSØ", "GPE")]


@given(
    st.lists(st.sampled_from(["[Oslo|GPE]", "[Oslo|ORG|0.3]", "Oslo", "[Eva Dahl|PERSON]", "Dahl", "oslo."]))
)
def test_agreed_names_are_in_order_apart_and_stable(words: list[str]) -> None:
    plain, mentions = marked(" ".join(words))
    once = agree(document(plain), mentions)
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(once))
    assert agree(document(plain), reversed(mentions)) == once


def test_a_headline_in_capitals_names_what_the_text_names() -> None:
    text = "DAHL WARNS [KONGSVIK|PERSON|0.6] OVER QUAY\n\n"
    text += "[Eva Dahl|PERSON] of [Kongsvik|ORG] and [Dahl|PERSON] met [Kongsvik|ORG]."
    assert agreed(text)[:2] == [("DAHL", "PERSON"), ("KONGSVIK", "ORG")]
    assert len(agreed("[Dahl|PERSON] said that the DAHL was old.")) == 1


def test_what_is_heard_once_and_hardly_is_kept_with_its_doubtful_score() -> None:
    plain, mentions = marked("[Kvik|PRODUCT|0.3] sells.")
    assert [(m.label.value, m.score) for m in agree(document(plain), mentions)] == [("PRODUCT", 0.3)]


def test_a_town_that_a_company_is_called_by_stays_a_town_where_it_is_spoken_of() -> None:
    text = "[Kongsvik Foods|ORG] grew. Shares in [Kongsvik|ORG] rose. In the town of [Kongsvik|ORG] and in "
    text += "[Kongsvik|ORG], the old port, nobody sold. It began in [Kongsvik|PERSON], Wis., and stayed."
    assert [label for _, label in agreed(text)] == ["ORG", "ORG", "GPE", "GPE", "GPE"]


def test_a_well_known_body_is_marked_in_text_and_not_in_a_shouted_question() -> None:
    assert agreed("The WHO said so.") == [("WHO", "ORG")]
    assert agreed("WHO IS RIGHT?\n\nNobody.") == []


def test_a_title_makes_a_person() -> None:
    assert agreed("He met the Sheikh. [Kvik|GPE] slept.") == [("Kvik", "GPE")]
    assert agreed("Senator [Kvik|GPE] agreed.") == [("Kvik", "PERSON")]
    assert agreed("Senator [Norway|GPE] agreed.") == [("Norway", "GPE")]


def test_a_label_that_the_document_gave_says_so() -> None:
    plain, mentions = marked("[Halden|ORG] rose. [Halden|ORG] fell. Then [Halden|GPE|0.6] was sold.")
    last = agree(document(plain), mentions)[-1]
    assert (last.source, last.score) == ("agreement", None)


def test_a_dateline_is_a_place_though_a_company_has_its_name() -> None:
    text, mentions = marked(
        "[HARLOW|GPE|0.7], Ind. (AP) — The firm [Harlow Marine|ORG] closes. [Harlow|ORG] has 300."
    )
    found = dict(shown(text, agree(document(text), mentions)))
    assert found["HARLOW"] == "GPE"
    assert found["Harlow"] == "ORG"


def test_a_common_noun_in_small_letters_is_no_name_where_the_text_has_capitals() -> None:
    text, mentions = marked("Rates fell. An [aframax|ORG] earned less than [Torvald|ORG|0.9] had hoped.")
    assert shown(text, agree(document(text), mentions)) == [("Torvald", "ORG")]
    text, mentions = marked("the minister went to [paris|GPE] on monday.")
    assert shown(text, agree(document(text), mentions)) == [("paris", "GPE")]


def test_letters_for_a_common_noun_are_no_name() -> None:
    text, mentions = marked("[AI|ORG] is new. An [FPSO|PRODUCT] came to [BP|ORG]; other [FPSOs|ORG] wait.")
    assert shown(text, agree(document(text), mentions)) == [("BP", "ORG")]


def test_a_town_before_its_state_is_a_place_and_a_firm_with_its_seat_is_none() -> None:
    text, mentions = marked("They met at [Larkspur|FAC], Oregon, in May. [Torvald|ORG], Idaho, was silent.")
    found = shown(text, agree(document(text), mentions))
    assert ("Larkspur", "GPE") in found
    assert ("Torvald", "ORG") in found
