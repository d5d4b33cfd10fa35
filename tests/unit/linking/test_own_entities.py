"""An analyst's own entities: one under all its aliases, never joined to another of the analyst's."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.linking.marked_text import by_name, lit, marked, phrase
from tui.linking import link
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Form, Label, Mention
from tui.model.own import OwnName


def claimed(text: str, *own: OwnName) -> tuple[Document, list[Mention]]:
    """A marked text in which the strings of these names are the analyst's."""
    document, mentions = marked(text)
    owners = {string: name for name in own for string in name.strings}
    return document, [
        replace(m, label=name.label, source="yours", score=None, of=name.name)
        if (name := owners.get(document.text[m.span.start : m.span.end]))
        else m
        for m in mentions
    ]


def linked_own(text: str, *own: OwnName) -> dict[str, Entity]:
    """Entities by name."""
    return by_name(link(*claimed(text, *own)))


def test_all_aliases_of_one_table_are_one_entity_under_its_name() -> None:
    own = OwnName("Norvent Holdings", Label.ORG, ("the Old Firm", "Kestrel"))
    document, mentions = claimed("[Kestrel|PERSON] paid [the Old Firm|GPE]. [Kestrel|ORG] again.", own)
    (entity,) = link(document, mentions)
    assert (entity.name, entity.label) == ("Norvent Holdings", Label.ORG)
    assert set(entity.aliases) == {"Kestrel", "the Old Firm"}
    assert [(m.form, m.source, m.score, m.label) for m in entity.mentions] == [
        (Form.ALIAS, "yours", None, Label.ORG)
    ] * 3
    assert entity.mentions[0].joined == "your alias of Norvent Holdings"


def test_two_of_the_analysts_entities_stay_two() -> None:
    found = linked_own(
        "[Norvent Holdings|ORG] sold [Norvent|ORG]. [Ada Okoro|PERSON] and [Okoro|PERSON] came.",
        OwnName("Norvent Holdings", Label.ORG),
        OwnName("Norvent", Label.PRODUCT),
        OwnName("Ada Okoro", Label.PERSON),
        OwnName("Okoro", Label.PERSON),
    )
    assert {name: len(e.mentions) for name, e in found.items()} == {
        "Norvent Holdings": 1,
        "Norvent": 1,
        "Ada Okoro": 1,
        "Okoro": 1,
    }
    assert found["Norvent"].label is Label.PRODUCT


def test_what_the_text_calls_it_besides_is_joined_to_it() -> None:
    document, mentions = claimed(
        "[Ada Okoro|PERSON] spoke. Mrs [Okoro|PERSON] left; [OKORO|PERSON] is back.",
        OwnName("Ada Okoro", Label.PERSON),
    )
    (entity,) = link(document, mentions)
    assert lit(document, entity) == ["Ada Okoro", "Okoro", "OKORO"]


def test_an_acronym_of_the_analysts_takes_the_full_name_that_introduces_it() -> None:
    found = linked_own(
        "The [Harbour Pilots Union|ORG] ([HPU|ORG]) met.", OwnName("HPU", Label.ORG, ("the Pilots",))
    )
    assert found["HPU"].aliases == ("Harbour Pilots Union",)


def test_a_country_keeps_its_code_under_the_analysts_name() -> None:
    found = linked_own(
        "[Britain|GPE] and [Blighty|GPE], the [UK|GPE]: [British|NORP] ships.",
        OwnName("Blighty", Label.GPE, ("Britain",)),
    )
    assert (found["Blighty"].iso, len(found["Blighty"].mentions)) == ("GB", 4)


def test_a_label_of_the_analysts_is_not_corrected() -> None:
    own = OwnName("American", Label.NORP)
    found = linked_own("[American|NORP] ships left the [US|GPE].", own)
    assert (found["American"].label, found["American"].iso) == (Label.NORP, None)
    assert [m.form for m in found["American"].mentions] == [Form.NAME]
    assert linked_own("[Jordan|GPE] played.", OwnName("Jordan", Label.PERSON))["Jordan"].iso is None


def test_pronouns_and_descriptions_belong_to_it_too() -> None:
    document, mentions = claimed(
        "[The Fox|PERSON] won. She left.", OwnName("Ada Okoro", Label.PERSON, ("The Fox",))
    )
    (entity,) = link(document, mentions, [phrase(document, "She", "She", gender="fem")])
    assert lit(document, entity) == ["The Fox", "She"]
