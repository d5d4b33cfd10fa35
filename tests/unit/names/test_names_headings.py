"""Headlines and headings, line ends, and what a document introduces for later use."""

from __future__ import annotations

import pytest

from tests.unit.names.names_helpers import marked, shown
from tui.extraction.names import agree
from tui.extraction.names.lines import ends, readable
from tui.model.document import Block, BlockKind, Document
from tui.model.span import Span
from tui.reading import read_text


def agreed(text: str) -> list[tuple[str, str]]:
    plain, mentions = marked(text)
    return shown(plain, agree(read_text(plain), mentions))


BODY = "\n\nThe ministers of [Norway|GPE] met in [Oslo|GPE], where a junta and its gold mines were discussed."


def test_common_words_in_a_headline_are_no_names() -> None:
    assert agreed("Ministers Discuss [Gold Mines|FAC|0.5] In Secret" + BODY)[0] == ("Norway", "GPE")
    assert agreed("Ministers Discuss [Gold Mines|EVENT|0.5] In Secret" + BODY)[0][1] == "EVENT"
    assert agreed("Ministers Discuss [Delta Mines|ORG] In Secret" + BODY)[0] == ("Delta Mines", "ORG")


@pytest.mark.parametrize(
    ("heading", "found"),
    [("OUTLOOK", False), ("RIVERBANKS", False), ("OSLO", True), ("SWEDEN", True), ("EVA LUND", True)],
)
def test_a_heading_in_capitals_is_a_name_only_where_something_else_says_so(heading: str, found: bool) -> None:
    label = "PERSON" if " " in heading else "GPE"
    text = f"[Norway|GPE] waits for the vote.\n\n[{heading}|{label}]" + BODY
    assert ((heading, label) in agreed(text)) is found


def test_a_surname_in_a_title_is_found_among_common_words() -> None:
    text = (
        "Lunde Discussed As Norway Votes\n\n[Tvira Lunde|PERSON] of [Norway|GPE] was discussed at the votes."
    )
    assert agreed(text)[:2] == [("Lunde", "PERSON"), ("Norway", "GPE")]


def test_a_surname_alone_is_found_where_only_the_full_name_is_marked() -> None:
    assert agreed("[Tvira Lunde|PERSON] won. Then Lunde slept.")[1] == ("Lunde", "PERSON")
    assert len(agreed("[Tvira Hope|PERSON] won. Hope is a virtue, and hope lasts.")) == 1


def test_a_name_is_found_over_a_line_end_and_with_another_apostrophe() -> None:
    text = "[Port Brenvik|GPE] slept. People of Port\nBrenvik woke. "
    text += "[Women’s Front|ORG] met. The Women's Front left."
    assert [name for name, _ in agreed(text)] == [
        "Port Brenvik",
        "Port\nBrenvik",
        "Women’s Front",
        "Women's Front",
    ]


def test_a_movement_is_found_beside_a_country_and_a_hyphen() -> None:
    assert agreed("the [Norway|GPE]-[Hamas|ORG|0.4] war")[1] == ("Hamas", "ORG")
    assert agreed("the Norway-Hamas war and [Norway|GPE]") == [
        ("Norway", "GPE"),
        ("Hamas", "ORG"),
        ("Norway", "GPE"),
    ]


def test_a_short_form_in_brackets_is_learnt_where_the_encoder_saw_none() -> None:
    text = (
        "the [Coastal Women's Union|ORG] (“CWU”) met. The CWU left. The [Brenvik Treaty|LAW] (see BTX) fell."
    )
    assert [name for name, _ in agreed(text)] == ["Coastal Women's Union", "CWU", "CWU", "Brenvik Treaty"]


def test_a_short_form_of_the_second_of_two_bodies_parts_them() -> None:
    text = "the [Audit Court for the Coastal Fund|ORG] ([CF|ORG]) and the [Bureau of Coastal Maps|ORG] (BCM)"
    assert [name for name, _ in agreed(text)] == [
        "Audit Court",
        "Coastal Fund",
        "CF",
        "Bureau of Coastal Maps",
        "BCM",
    ]


def test_a_surname_in_capitals_before_a_colon_is_that_of_the_person() -> None:
    text = "On air: [Eva Ostra|PERSON].\n\n[OSTRA|GPE|0.5]: Good evening."
    assert agreed(text)[-1] == ("OSTRA", "PERSON")


def test_an_acronym_is_found_before_a_title_in_capitals() -> None:
    assert len(agreed("the [NSB|ORG] said. NSB Regional Director Ola Mo left. The NSB Line ran.")) == 2


def test_two_people_around_a_hyphen_are_two_where_both_are_named() -> None:
    text = "An [Ostra-Lunde|PERSON] call: [Eva Ostra|PERSON] and [Tvira Lunde|PERSON]."
    assert [name for name, _ in agreed(text)][:2] == ["Ostra", "Lunde"]
    assert agreed("[Eva Ostra-Lunde|PERSON] and [Tvira Lunde|PERSON]")[0][0] == "Eva Ostra-Lunde"


def test_initials_of_a_name_are_found_without_brackets() -> None:
    assert agreed("the [Brenvik Harbour Board|ORG] met. A BHB man spoke.")[1] == ("BHB", "ORG")


def block(text: str, kind: BlockKind) -> Block:
    return Block(kind, Span(0, len(text)), joined=False)


def test_indented_and_quoted_prose_runs_over_its_line_ends_and_lists_do_not() -> None:
    prose = "    The mission that was sent to Port\n    Brenvik found no water"
    listed = "Anna Lunde, Oslo\nKofi Brenvik, Accra"
    for text, ended in ((prose, False), (listed, True)):
        assert ends(block(text, BlockKind.PARAGRAPH), text, text.index("\n")) is ended
    assert ends(block(prose, BlockKind.TABLE), prose, prose.index("\n"))


def test_the_encoder_reads_marks_between_cells_and_none_of_quoted_mail() -> None:
    text = "Firm\tSeat\nAker\tOslo"
    shown_text = readable(Document(None, text, (block(text, BlockKind.TABLE),)))
    assert len(shown_text) == len(text)
    assert "\t" not in shown_text
    assert "\n" not in shown_text
    text = "> she said that\n> Oslo slept"
    assert ">" not in readable(Document(None, text, (block(text, BlockKind.PARAGRAPH),)))
