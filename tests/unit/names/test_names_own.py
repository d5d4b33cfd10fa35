"""An analyst's own names in the text: where they are marked, and how much they weigh against the encoder."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.names.names_helpers import document, marked, shown
from tui.extraction.names.own import OwnNames, agreed
from tui.model.document import BlockKind
from tui.model.mention import Label, Mention
from tui.model.own import OwnName
from tui.reading import read_text


def names(*strings: str, label: Label = Label.ORG) -> OwnNames:
    """Every string as a name of its own."""
    return OwnNames([OwnName(string, label) for string in strings])


def found(text: str, *strings: str) -> list[str]:
    """What of a plain text is marked."""
    return [
        text[m.span.start : m.span.end]
        for m in names(*strings).find(read_text(text, source=None, format="text"))
    ]


def test_a_mention_says_whose_it_is_and_has_no_score() -> None:
    own = OwnName("Norvent Holdings", Label.PRODUCT, ("NVH",))
    (mention,) = OwnNames([own]).find(document("Shares of NVH rose."))
    assert mention == Mention(mention.span, Label.PRODUCT, source="yours", score=None, of="Norvent Holdings")
    assert mention.span == (10, 13)


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Norvent and Norventine, Norvent2 and NORVENT.", "Norvent", ["Norvent"]),
        ("the norvent of old", "Norvent", []),
        ("Norvent's board and Norvent’s ships; the Norvents' too", "Norvent", ["Norvent", "Norvent"]),
        ("the Harrels’ house", "Harrels", ["Harrels"]),
        ("Norvent-owned, ex-Norvent, Norvent–Kestrel", "Norvent", ["Norvent", "Norvent", "Norvent"]),
        ("Mr O’Dowd came; O'Dowd left", "O", []),
        ("Mr O’Dowd came; O'Dowd left", "O'Dowd", ["O’Dowd", "O'Dowd"]),
        ("Norvent'll pay; Norvent’d not", "Norvent", ["Norvent", "Norvent"]),
        ("at Harrow's, at Harrow’s and at Harrow", "Harrow's", ["Harrow's", "Harrow’s"]),
        ("Wei–Larsen, Wei-Larsen, Wei‑Larsen", "Wei-Larsen", ["Wei–Larsen", "Wei-Larsen", "Wei‑Larsen"]),
        ("(Norvent), “Norvent”, ‘Norvent’.", "Norvent", ["Norvent", "Norvent", "Norvent"]),
        ("the film “Low Tide” ran", '"Low Tide"', ["“Low Tide”"]),
        ("a .NET firm, ASP.NET", ".NET", [".NET"]),
        ("with C++ and C++2", "C++", ["C++"]),
        ("North  Quay and North\u00a0Quay", "North Quay", ["North  Quay", "North\u00a0Quay"]),
        ("F.R.O. said; F.R.O.s", "F.R.O.", ["F.R.O."]),
        ("海星 reported", "海星", ["海星"]),
    ],
)
def test_whole_words_as_they_are_written(text: str, name: str, expected: list[str]) -> None:
    assert found(text, name) == expected


def test_accents_count_however_they_are_encoded() -> None:
    text = f"Renée, {unicodedata.normalize('NFD', 'Renée')} and Renee"
    assert [len(words) for words in found(text, "Renée")] == [5, 6]
    assert found(text, "Renee") == ["Renee"]


def test_a_name_runs_over_the_line_end_of_wrapped_text_but_over_no_paragraph() -> None:
    text = (
        "The board of the company met on Monday in the old town hall, and the North\n"
        "Quay Alliance said on the same day that it would not pay for any of the new\n"
        "ships that the port had ordered in the spring of last year, said the Wei-\n"
        "Larsen office. It was the last word of the day, and it was about the North\n\n"
        "Quay Alliance is what the next paragraph begins with, as it happens to be so."
    )
    assert found(text, "North Quay Alliance", "Wei-Larsen") == ["North\nQuay Alliance", "Wei-\nLarsen"]
    assert found(text.replace("\n", "\r\n"), "North Quay Alliance") == ["North\r\nQuay Alliance"]


@pytest.mark.parametrize(
    "text",
    [
        "We met the North\nQuay Alliance today.\n",
        "We waited.\nNobody met the North\nQuay Alliance. It left.\n",
    ],
)
def test_a_text_too_short_to_look_wrapped_may_be(text: str) -> None:
    assert found(text, "North Quay Alliance") == ["North\nQuay Alliance"]


def test_quoted_mail_wraps_too() -> None:
    assert found("> we wrote to the North\n> Quay Alliance today\n", "North Quay Alliance") == [
        "North\n> Quay Alliance"
    ]


def test_cells_and_columns_are_not_one_name() -> None:
    table = document("North\tQuay\nNorth\tWharf\nQuay\t3", kind=BlockKind.TABLE, joined=False)
    assert names("North Quay", "Wharf Quay").find(table) == ()
    assert found("North     Quay\nEast      West\n", "North Quay") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NORVENT FOODS BUYS A PORT\n\nIt said so.", ["NORVENT FOODS"]),
        ("The Norvent Foods AND NORVENT FOODS\n\nIt said so.", ["Norvent Foods"]),
    ],
)
def test_a_line_in_capitals_alone_may_shout_a_name(text: str, expected: list[str]) -> None:
    assert found(text, "Norvent Foods") == expected


def test_the_longest_of_several_names_is_marked() -> None:
    assert found("Norvent Foods and Norvent", "Norvent", "Norvent Foods") == ["Norvent Foods", "Norvent"]
    assert found("Norvent Foods and Norvent", "Foods and Norvent", "Norvent") == [
        "Norvent",
        "Foods and Norvent",
    ]


def test_markdown_is_searched_as_it_is_read() -> None:
    read = read_text("# Of *Norvent* Foods\n\n- `Norvent Foods` pays\n", source=None, format="markdown")
    mentions = names("Norvent Foods").find(read)
    assert shown(read.text, mentions) == [("Norvent Foods", "ORG")] * 2


@settings(deadline=None)  # the first pattern imports what patterns need
@given(st.text("ab-’' .\nAB", max_size=60), st.lists(st.text("ab-' AB", min_size=1), min_size=1, max_size=5))
def test_marks_stand_in_order_apart_and_inside_the_text(text: str, strings: list[str]) -> None:
    mentions = names(*(" ".join(s.split()) for s in strings)).find(document(text))
    ends = [0]
    for mention in mentions:
        assert ends[-1] <= mention.span.start < mention.span.end <= len(text)
        ends.append(mention.span.end)


def test_own_names_win_over_the_encoder_in_span_and_label() -> None:
    text, mentions = marked("[Norvent Foods Ltd|PERSON|0.99] met [Ada Okoro|PERSON] in [Oslo|GPE].")
    plain = document(text)
    own = OwnNames([OwnName("Norvent Foods", Label.ORG), OwnName("Okoro", Label.PERSON)]).find(plain)
    result = agreed(plain, mentions, own)
    assert shown(text, result) == [("Norvent Foods", "ORG"), ("Okoro", "PERSON"), ("Oslo", "GPE")]
    assert [m.source for m in result] == ["yours", "yours", "model"]
    assert [m.score for m in result] == [None, None, 0.9]


def test_the_label_of_an_own_name_is_heard_for_its_short_form() -> None:
    text, mentions = marked("Ada Brightwater spoke. Later [Brightwater|ORG|0.4] left.")
    plain = document(text)
    own = OwnNames([OwnName("Ada Brightwater", Label.PERSON)]).find(plain)
    assert shown(text, agreed(plain, mentions, own)) == [
        ("Ada Brightwater", "PERSON"),
        ("Brightwater", "PERSON"),
    ]
