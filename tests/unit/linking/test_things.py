"""Noun phrases that repeat events, laws and vessels."""

from __future__ import annotations

import pytest

from tests.unit.linking.marked_text import by_name, lit, marked, phrase
from tui.linking import link


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("[Cyclone Ada|EVENT] struck at dawn. The storm killed two.", "Cyclone Ada", "The storm"),
        (
            "The frigate [Vigil|PRODUCT] met the tug [Otter|PRODUCT]. The frigate sank.",
            "Vigil",
            "The frigate",
        ),
        ("They fired at the tanker [Vigil|PRODUCT]. The ship sank.", "Vigil", "The ship"),
        ("The [Harbour Safety Act|LAW] is old. The act bans nets.", "Harbour Safety Act", "The act"),
    ],
)
def test_a_noun_repeats_a_thing_of_its_kind(text: str, name: str, words: str) -> None:
    document, mentions = marked(text)
    found = by_name(link(document, mentions, [phrase(document, words, words.split()[-1], nth=-1)]))
    assert lit(document, found[name]) == [name, words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[Cyclone Ada|EVENT] struck at dawn. The earlier storm killed two.", "The earlier storm"),
        ("They fired the [Vigil|PRODUCT] at noon. The ship sank.", "The ship"),
        ("The [Harbour Safety Act|LAW] is old.\n\nA.\n\nB.\n\nC.\n\nThe act bans nets.", "The act"),
    ],
)
def test_another_thing_stays_apart(text: str, words: str) -> None:
    document, mentions = marked(text)
    (thing,) = link(document, mentions, [phrase(document, words, words.split()[-1])])
    assert words not in lit(document, thing)


def test_a_noun_that_ends_a_name_repeats_it() -> None:
    document, mentions = marked("The [Ninth Fleet|ORG] lay in [Oslo|GPE]. The fleet sailed.")
    found = by_name(link(document, mentions, [phrase(document, "The fleet", "fleet")]))
    assert lit(document, found["Ninth Fleet"]) == ["Ninth Fleet", "The fleet"]


def test_a_noun_that_ends_two_names_repeats_neither() -> None:
    document, mentions = marked("The [Ninth Fleet|ORG] met the [Tenth Fleet|ORG]. The fleet sailed.")
    found = link(document, mentions, [phrase(document, "The fleet", "fleet")])
    assert all(len(entity.mentions) == 1 for entity in found)
