"""Kinds that the text uses in passing, and places by their kind."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import by_name, lit, marked, phrase
from tui.linking import link


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "The union [Verdal|ORG] met. [Orion Bank|ORG] and [Norvik|ORG] paid. The union sued.",
            "Verdal",
            "The union",
        ),
        ("In the town of [Tarn|GPE] and in [Bruck|GPE] it rained. The town slept.", "Tarn", "The town"),
        ("[Tarn|LOC] is the largest lake of all; [Eik|LOC] is small. The lake froze.", "Tarn", "The lake"),
        (
            "The [Tarn-Eik Pipeline|FAC] and [Port Ellis|FAC] are shut. The line leaked.",
            "Tarn-Eik Pipeline",
            "The line",
        ),
        ("Gas burnt at [Sorvik|FAC] today. The site is empty.", "Sorvik", "The site"),
    ],
)
def test_a_noun_repeats_what_the_text_has_said_of_a_name(text: str, name: str, words: str) -> None:
    document, mentions = marked(text)
    found = by_name(link(document, mentions, [phrase(document, words, words.split()[-1], nth=-1)]))
    assert lit(document, found[name])[-1] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The river [Tarn|LOC] rose. They fear the river at [Bruck|GPE] most.", "the river"),
        ("[Lake Eik|LOC] froze. The river rose.", "The river"),
        ("It rained on [Sorvik|LOC] today. The area is wet.", "The area"),
    ],
)
def test_another_place_stays_apart(text: str, words: str) -> None:
    document, mentions = marked(text)
    found = link(document, mentions, [phrase(document, words, words.split()[-1], nth=-1)])
    assert all(words not in lit(document, entity) for entity in found)


def test_the_capital_of_the_country_that_is_told() -> None:
    text = "[Ankara|GPE] and [Athens|GPE] quarrel. A team went to the Turkish capital."
    document, mentions = marked(text)
    found = by_name(link(document, mentions, [phrase(document, "the Turkish capital", "capital", "pobj")]))
    assert lit(document, found["Ankara"]) == ["Ankara", "the Turkish capital"]


def test_the_only_capital_named_is_the_capital() -> None:
    document, mentions = marked("[Lima|GPE] is dry. In [Piura|GPE] it rains. They blame the capital.")
    found = by_name(link(document, mentions, [phrase(document, "the capital", "capital", "dobj")]))
    assert lit(document, found["Lima"]) == ["Lima", "the capital"]
    assert "capital" in found["Lima"].mentions[-1].joined


def test_the_state_is_not_the_states_capital() -> None:
    document, mentions = marked("Trucks burnt near [Tarn|GPE], the state’s capital. The state is poor.")
    (tarn,) = link(document, mentions, [phrase(document, "The state", "state")])
    assert "The state" not in lit(document, tarn)


def test_the_bank_is_no_other_company() -> None:
    document, mentions = marked("The leak began at a plant of [Norvik|ORG]. The bank has shut it.")
    (norvik,) = link(document, mentions, [phrase(document, "The bank", "bank")])
    assert lit(document, norvik) == ["Norvik"]


def test_islands_are_many_and_yet_one_place() -> None:
    document, mentions = marked("The [Tarn Islands|GPE] vote today. The islands have a parliament.")
    (islands,) = link(document, mentions, [phrase(document, "The islands", "islands", plural=True)])
    assert lit(document, islands) == ["Tarn Islands", "The islands"]


def test_a_miner_by_its_description_wins_over_one_named_in_passing() -> None:
    text = (
        "[Orion|ORG], the mining group, lost money. [Orion|ORG] is old; [Orion|ORG] digs. "
        "[Orion|ORG] drills. [Tarn Metals|ORG] rose. The miner sold a pit."
    )
    document, mentions = marked(text)
    found = by_name(link(document, mentions, [phrase(document, "The miner", "miner")]))
    assert lit(document, found["Orion"])[-1] == "The miner"


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (
            "[NATO|ORG] met [Orion|ORG] and [Norvik|ORG]. Members of the alliance paid.",
            "NATO",
            "the alliance",
        ),
        (
            "Its ship, the [Vigil|PRODUCT], is old; [Otter|PRODUCT] is new. The ship sank.",
            "Vigil",
            "The ship",
        ),
        (
            "Both bid for the [Tulvar|FAC] field and [Port Ellis|FAC]. The field is rich.",
            "Tulvar",
            "The field",
        ),
    ],
)
def test_what_everybody_knows_or_the_words_around_tell(text: str, name: str, words: str) -> None:
    document, mentions = marked(text)
    found = by_name(link(document, mentions, [phrase(document, words, words.split()[-1], nth=-1)]))
    assert lit(document, found[name]) == [name, words]


def test_a_name_and_its_noun_are_one_mention() -> None:
    document, mentions = marked("They bid for the [Tarn|FAC] field. The [Tarn|FAC] field is rich.")
    (tarn,) = link(document, mentions, [phrase(document, "The Tarn field", "field")])
    assert lit(document, tarn) == ["Tarn", "Tarn"]


def test_a_town_of_a_region_is_not_the_region() -> None:
    document, mentions = marked("It shut in the [Tarn|LOC] town. The town is poor.")
    (tarn,) = link(document, mentions, [phrase(document, "The town", "town")])
    assert lit(document, tarn) == ["Tarn"]


@pytest.mark.parametrize(
    ("deed", "noun"),
    [
        ("is to buy [Orion|ORG]", "the buyer"),
        ("has agreed to acquire [Orion|ORG]", "the buyer"),
        (", the mining group, will take over [Orion|ORG]", "the bidder"),
        ("will sell its mill to [Orion|ORG]", "the seller"),
    ],
)
def test_a_company_is_called_by_what_it_does_in_a_deal(deed: str, noun: str) -> None:
    text = f"[Norvik|ORG] {deed}.\n\nA.\n\nB.\n\nC.\n\n[Verdal|ORG] fears that {noun} will run out of money."
    document, mentions = marked(text.replace(" ,", ","))
    found = by_name(link(document, mentions, [phrase(document, noun, noun.split()[1])]))
    assert lit(document, found["Norvik"])[-1] == noun


def test_a_buyer_of_whom_nothing_is_told_is_nobody() -> None:
    document, mentions = marked("[Norvik|ORG] is for sale. The buyer will get 12 ships.")
    (norvik,) = link(document, mentions, [phrase(document, "The buyer", "buyer")])
    assert lit(document, norvik) == ["Norvik"]


def test_the_harbour_is_the_place_that_is_called_so() -> None:
    text = "The [Port of Tarn|FAC] grows. Oil left [Eik|GPE], the port’s biggest harbour. The harbour is old."
    document, mentions = marked(text)
    found = by_name(link(document, mentions, [phrase(document, "The harbour", "harbour")]))
    assert lit(document, found["Eik"])[-1] == "The harbour"
