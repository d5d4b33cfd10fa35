"""The order of the entities: what a briefing is about before what it mentions in passing."""

from __future__ import annotations

from tests.unit.linking.marked_text import linked, marked, phrase
from tui.linking import link


def order(text: str) -> list[str]:
    """Names of the entities of a marked text, most salient first."""
    return list(linked(text))


def test_what_more_sentences_speak_of_comes_first() -> None:
    text = (
        "[Orion|ORG] and [Norvik|ORG] sail. [Norvik|ORG] is poor. [Norvik|ORG] is small. "
        "Ships of [Norvik|ORG] and of [Norvik|ORG] are old."
    )
    assert order(text) == ["Norvik", "Orion"]


def test_many_mentions_in_one_sentence_count_little() -> None:
    once = "[Orion|ORG], [Orion|ORG], [Orion|ORG] and [Norvik|ORG] sail. [Norvik|ORG] is small."
    assert order(once)[0] == "Norvik"


def test_what_is_named_early_comes_first() -> None:
    far = "It rained. " * 60
    assert order(f"[Norvik|ORG] sank. {far}[Orion|ORG] sank.") == ["Norvik", "Orion"]


def test_a_heading_further_down_counts() -> None:
    rest = "\n\nThe ship of [Orion|ORG] left. Then the ship of [Norvik|ORG] left."
    assert order(f"# Ships{rest}") == ["Orion", "Norvik"]
    assert order(f"# Ships{rest}\n\n# Debts of [Norvik|ORG]\n\nThey grew. So did those of [Orion|ORG].") == [
        "Norvik",
        "Orion",
    ]


def test_an_actor_comes_before_the_city_where_it_acts() -> None:
    assert order("In [Velm|GPE] the [Harbour Trade Council|ORG] met.") == ["Harbour Trade Council", "Velm"]


def test_a_country_comes_before_a_city() -> None:
    assert order("[Velm|GPE] lies in [Peru|GPE].") == ["Peru", "Velm"]


def test_who_only_comments_comes_last() -> None:
    text = (
        "[Tom Okello|PERSON], an economist at [Orion|ORG], shrugged. "
        "[Mary Oduya|PERSON], the trade minister, resigned."
    )
    assert order(text)[-1] == "Tom Okello"


def test_the_press_comes_last() -> None:
    assert order("[Reuters|ORG] saw [Norvik|ORG].") == ["Norvik", "Reuters"]
    assert order("The [Velm Gazette|ORG] saw [Norvik|ORG].") == ["Norvik", "Velm Gazette"]


def test_place_and_agency_of_a_date_line_come_last() -> None:
    text = "[VELM|GPE], May 3 ([AFP|ORG]) — Ships from [Norvik|ORG] and a boat from [Oslo|GPE] sank."
    assert order(text) == ["Norvik", "Oslo", "Velm", "AFP"]


def test_a_dash_after_a_sentence_makes_no_date_line() -> None:
    text = "Far from [Velm|GPE] a ship sank — in [Oslo|GPE], that is."
    assert order(text) == ["Velm", "Oslo"]


def test_a_place_that_is_only_part_of_a_name_comes_last() -> None:
    document, mentions = marked("The [Norvik Shipping Museum|FAC] and [Orion|ORG] sank.")
    part = marked("The [Norvik|ORG]")[1]
    assert [e.name for e in link(document, [*mentions, *part])][-1] == "Norvik"


def test_a_mere_modifier_comes_after_a_thing_of_its_own() -> None:
    document, mentions = marked("[Orion|ORG] shares fell and [Norvik|ORG] sank.")
    phrases = [phrase(document, "Orion shares", "shares"), phrase(document, "Norvik", "Norvik")]
    assert [e.name for e in link(document, mentions, phrases)] == ["Norvik", "Orion"]
    possessive = [phrase(document, "Orion", "Orion", "poss"), phrase(document, "Norvik", "Norvik")]
    assert [e.name for e in link(document, mentions, possessive)] == ["Norvik", "Orion"]


def test_without_grammar_nothing_is_called_a_modifier() -> None:
    assert order("[Orion|ORG] shares fell and [Norvik|ORG] sank.") == ["Orion", "Norvik"]


def test_the_first_is_one_and_the_others_less() -> None:
    document, mentions = marked("[Norvik|ORG] sank. [Norvik|ORG] was old. [Orion|ORG] sank in [Velm|GPE].")
    first, *rest = link(document, mentions)
    assert first.salience == 1
    assert len(rest) == 2
    assert all(0 < e.salience < 1 for e in rest)


def test_a_body_before_a_dash_is_no_date_line() -> None:
    text = "[Norvik|ORG] — owner of ships — sank. [Reuters|ORG] saw it."
    assert order(text) == ["Norvik", "Reuters"]
