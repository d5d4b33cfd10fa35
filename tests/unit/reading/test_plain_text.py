"""Blocks of plain text, as a reader sees them."""

from __future__ import annotations

import pytest

from tui.model.document import BlockKind, Document
from tui.reading import read_text

LONG = (
    "The harbour board of Port Selin met on Tuesday and chose the northern quay for the new ferry, "
    "after a debate that had lasted for most of the winter."
)
WRAPPED = (
    "The harbour board of Port Selin met on Tuesday and chose the\n"
    "northern quay for the new ferry, after a debate that had lasted\n"
    "for most of the winter."
)
OTHER = (
    "Two members voted against the plan. They would have preferred\n"
    "the southern quay, which is closer to the station and to the old\n"
    "town."
)


def shapes(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, document.text[block.span.start : block.span.end]) for block in document.blocks]


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in read_text(text).blocks]


def test_blank_lines_part_paragraphs() -> None:
    document = read_text(f"\n\n{LONG}\n\n  \n{LONG}\n")
    assert shapes(document) == [("paragraph", LONG)] * 2
    assert [block.number for block in document.blocks] == [1, 2]
    assert document.paragraphs == 2


def test_each_long_line_is_a_paragraph() -> None:
    assert shapes(read_text("\r\n".join([LONG] * 3))) == [("paragraph", LONG)] * 3


def test_hard_wrapped_lines_are_joined() -> None:
    document = read_text(f"{WRAPPED}\n\n{OTHER}\n")
    assert shapes(document) == [("paragraph", WRAPPED), ("paragraph", OTHER)]
    assert all(block.joined for block in document.blocks)


def test_wrapped_paragraphs_without_blank_lines_end_at_a_short_line() -> None:
    assert shapes(read_text(f"{WRAPPED}\n{OTHER}\n{WRAPPED}")) == [
        ("paragraph", WRAPPED),
        ("paragraph", OTHER),
        ("paragraph", WRAPPED),
    ]


def test_an_address_too_long_to_wrap_does_not_part_its_paragraph() -> None:
    link = "https://example.org/" + "ferry/" * 12
    text = (
        f"{WRAPPED[:-1]} at\n{link}\nand in the town hall of the city of Port Selin, where it can be\nread."
    )
    assert kinds(f"{OTHER}\n\n{text}\n\n{OTHER}") == ["paragraph"] * 3


@pytest.mark.parametrize("heading", ["Costs", "‘A clear choice’", "WHAT COMES NEXT", "Votes in 2023"])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("body", [LONG, WRAPPED])
def test_a_short_line_between_paragraphs_is_a_heading(heading: str, gap: str, body: str) -> None:
    document = read_text(f"{body}\n\n{heading}{gap}{body}")
    assert shapes(document) == [("paragraph", body), ("heading", heading), ("paragraph", body)]
    assert [block.number for block in document.blocks] == [1, 0, 2]


@pytest.mark.parametrize(
    "line", ["That was all.", "“Not for us!”", "and so on", "30 May 2023", "By Lena Ortiz", "1,200"]
)
def test_a_short_line_that_is_no_heading(line: str) -> None:
    assert kinds(f"{LONG}\n\n{line}\n\n{LONG}") == ["paragraph"] * 3


def test_a_last_short_line_is_no_heading() -> None:
    assert kinds(f"{LONG}\n\nLena Ortiz") == ["paragraph", "paragraph"]


@pytest.mark.parametrize("title", ["A ferry for Port Selin", "Who pays for the ferry?"])
@pytest.mark.parametrize("below", ["\n", "\n\n", "\nBy Lena Ortiz\n\n", "\n\nPort Selin, 30 May 2023\n\n"])
def test_the_first_line_is_the_title(title: str, below: str) -> None:
    document = read_text(title + below + LONG)
    assert document.meta.title == title
    assert document.blocks[0].kind is BlockKind.HEADING
    assert document.blocks[0].level == 1
    assert document.blocks[1].kind is BlockKind.PARAGRAPH


def test_a_title_may_be_wrapped() -> None:
    title = "HARBOUR BOARD OF PORT SELIN CHOOSES THE NORTHERN QUAY FOR\nTHE NEW FERRY"
    document = read_text(f"{title}\n\n{WRAPPED}\n\n{OTHER}")
    assert document.meta.title == title.replace("\n", " ")
    assert kinds(f"{WRAPPED}\n\n{OTHER}") == ["paragraph", "paragraph"]


@pytest.mark.parametrize("text", ["A ferry", LONG, f"{LONG}\n{LONG}"])
def test_a_text_without_a_title(text: str) -> None:
    assert read_text(text).meta.title is None


@pytest.mark.parametrize("bullet", ["- ", "* ", "• ", "1. ", "2) ", "(3) ", "a) "])
def test_bulleted_lines_are_items_with_their_bullet_in_the_text(bullet: str) -> None:
    items = [f"{bullet}a new quay", f"{bullet}a new ferry"]
    document = read_text(f"{LONG}\n\n" + "\n".join(items))
    assert shapes(document) == [("paragraph", LONG), ("item", items[0]), ("item", items[1])]
    assert {block.marker for block in document.blocks} == {""}


def test_an_item_goes_on_in_indented_lines() -> None:
    document = read_text(f"{WRAPPED}\n\n- a new quay\n  in the north\n- a ferry\n    - of steel\n")
    assert shapes(document)[1:] == [
        ("item", "- a new quay\n  in the north"),
        ("item", "- a ferry"),
        ("item", "- of steel"),
    ]
    assert [block.level for block in document.blocks[1:]] == [0, 0, 2]


def test_a_number_at_the_start_of_a_wrapped_line_is_no_bullet() -> None:
    text = WRAPPED.replace("northern quay for the new", "24. northern quay for the")
    assert kinds(f"{text}\n\n{OTHER}") == ["paragraph", "paragraph"]


def test_columns_keep_their_lines_and_the_indent_of_the_first() -> None:
    table = "             2022     2023\nTickets     4,100    5,300\nFreight       870      910"
    document = read_text(f"{LONG}\n\n{table}\n\n{LONG}")
    assert shapes(document)[1] == ("paragraph", table)
    assert not document.blocks[1].joined
    assert document.blocks[2].number == 3


def test_tabbed_rows_are_a_table() -> None:
    document = read_text(f"{LONG}\n\nPort\tShips\nSelin\t12\nVarr\t4")
    assert shapes(document)[1] == ("table", "Port\tShips\nSelin\t12\nVarr\t4")
    assert not document.blocks[1].joined


@pytest.mark.parametrize(
    "kept",
    [
        "> I would choose the south.\n> It is closer.",
        "TO: The board\nFROM: The mayor\nSUBJECT: Ferry",
        "Lena Ortiz\nTomas Lind\nOmar Said\nAda Brück",
    ],
)
def test_short_lines_that_are_no_sentences_keep_their_lines(kept: str) -> None:
    document = read_text(f"{LONG}\n\n{kept}\n\n{LONG}")
    assert shapes(document)[1] == ("paragraph", kept)
    assert not document.blocks[1].joined


def test_indented_text_keeps_its_lines() -> None:
    document = read_text(f"{LONG}\n\n    The quay is ours,\n    the sea is not.\n\n{LONG}")
    assert shapes(document)[1] == ("paragraph", "    The quay is ours,\n    the sea is not.")
    assert not document.blocks[1].joined


def test_a_line_of_dashes_is_a_rule_without_a_number() -> None:
    assert kinds(f"{LONG}\n\n-----\n\n{LONG}\n\n* * *\n\n{LONG}") == ["paragraph", "rule"] * 2 + ["paragraph"]
    assert kinds(f"{LONG}\n\nCosts\n=====\n{LONG}") == ["paragraph", "heading", "rule", "paragraph"]


def test_a_page_break_is_in_no_block() -> None:
    document = read_text(f"{LONG}\n\n\f{LONG}\n\f")
    assert shapes(document) == [("paragraph", LONG)] * 2
    assert document.text.count("\ufffd") == 2


@pytest.mark.parametrize(
    "line", ["a short line", "A short line.", "- an item", "a\tb", "> quoted", "x    y    z"]
)
def test_a_listing_of_many_lines_is_cut_into_small_blocks(line: str) -> None:
    document = read_text(f"{line}\n" * 5000)
    assert max(document.text.count("\n", *block.span) for block in document.blocks) < 500
    assert len(document.blocks) < 100
    assert document.line(len(document.text) - 1) == 5000


def test_one_endless_line_is_one_paragraph() -> None:
    text = "word " * 40_000
    (block,) = read_text(text).blocks
    assert (block.span.start, block.span.end) == (0, len(text) - 1)


def test_a_paragraph_goes_on_though_little_else_is_wrapped() -> None:
    text = "The mayor told the paper that she would not be\nhurried by anyone."
    assert shapes(read_text(f"TO:   The board\nFROM: The mayor\n\n{text}\n\nLena Ortiz"))[1] == (
        "paragraph",
        text,
    )


def test_paragraphs_with_an_indent_are_told_apart() -> None:
    assert kinds("\n".join([f"    {LONG}"] * 3)) == ["paragraph"] * 3
    wrapped = "\n".join([f"   {WRAPPED}", f"   {OTHER}", f"   {WRAPPED}"])
    assert shapes(read_text(wrapped)) == [
        ("paragraph", WRAPPED),
        ("paragraph", OTHER),
        ("paragraph", WRAPPED),
    ]


def test_a_numbered_paragraph_is_one_item_to_its_end() -> None:
    first, second = f"1. {WRAPPED}", f"2. {OTHER}"
    assert shapes(read_text(f"{first}\n\n{second}\n")) == [("item", first), ("item", second)]


def test_the_number_of_a_page_stands_apart() -> None:
    document = read_text(f"{WRAPPED}\n\n{OTHER}\n                 7\n\f{WRAPPED}\n")
    assert shapes(document)[-1] == ("paragraph", WRAPPED)


def test_verses_are_neither_joined_nor_headed() -> None:
    verses = "The ferry leaves at seven in the rain\nAnd nobody is on the quay\nBut gulls\nAnd an old dog"
    document = read_text(f"{verses}\n\n{verses}")
    assert shapes(document) == [("paragraph", verses)] * 2
    assert not any(block.joined for block in document.blocks)
