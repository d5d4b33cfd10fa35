"""Markdown to reading text, blocks, styles and source lines."""

from __future__ import annotations

import pytest

from tui.model.document import BlockKind, Document
from tui.reading import read_text


def markdown(text: str) -> Document:
    return read_text(text, format="markdown")


def shapes(document: Document) -> list[tuple[str, int, str, str]]:
    return [
        (block.kind.value, block.level, block.marker, document.text[block.span.start : block.span.end])
        for block in document.blocks
    ]


def test_blocks_stand_apart_by_one_blank_line() -> None:
    document = markdown("# One\n\n\n\nTwo *three*\nfour.\nFive\n----\n")
    assert document.text == "One\n\nTwo three four. Five"
    assert shapes(document) == [("heading", 1, "", "One"), ("heading", 2, "", "Two three four. Five")]


def test_lists_have_levels_and_markers_that_are_not_in_the_text() -> None:
    document = markdown("3. one\n4. two\n\n   more\n   - sub\n     - deep\n\n* star\n")
    assert shapes(document) == [
        ("item", 0, "3. ", "one"),
        ("item", 0, "4. ", "two"),
        ("item", 0, "   ", "more"),
        ("item", 1, "• ", "sub"),
        ("item", 2, "• ", "deep"),
        ("item", 0, "• ", "star"),
    ]


def test_quotes_have_a_level() -> None:
    assert shapes(markdown("> one\n>\n> > two\n\nout")) == [
        ("quote", 1, "", "one"),
        ("quote", 2, "", "two"),
        ("paragraph", 0, "", "out"),
    ]


def test_a_table_has_a_tab_between_cells_and_a_line_for_each_row() -> None:
    document = markdown("| Port | *Ships* |\n|---|--:|\n| | 4 |\n| Varr \\| Sea | `5` |\n\nEnd.")
    assert document.text == "Port\tShips\n\t4\nVarr | Sea\t5\n\nEnd."
    assert document.blocks[0].kind is BlockKind.TABLE
    assert not document.blocks[0].joined
    assert [document.line(document.text.index(word)) for word in ("Port", "4", "Varr", "End")] == [1, 3, 4, 6]


def test_an_empty_row_does_not_end_its_table() -> None:
    document = markdown("|a|\n|-|\n| |\n|b|\n")
    assert "\n\n" not in document.text
    assert len(document.blocks) == 1


def test_code_and_html_keep_their_lines() -> None:
    document = markdown("```py\n\none\n\n  two\n```\n\n    three\n\n<div>\nfour\n</div>")
    assert [(kind, text) for kind, _, _, text in shapes(document)] == [
        ("code", "one\n \n  two"),
        ("code", "three"),
        ("paragraph", "<div>\nfour\n</div>"),
    ]
    assert [document.line(document.text.index(word)) for word in ("one", "two", "three", "four")] == [
        3,
        5,
        8,
        11,
    ]
    assert not any(block.joined for block in document.blocks)


def test_breaks_images_html_and_references() -> None:
    text = "Soft\nbreak, hard  \nbreak, back\\\nslash, ![a *ferry*](f.png), <b>HTML</b>, &amp; &#65;, <http://a.org>."
    document = markdown(text)
    assert document.text == "Soft break, hard\nbreak, back\nslash, a ferry, <b>HTML</b>, & A, http://a.org."


def test_plain_addresses_and_quotes_are_not_rewritten() -> None:
    text = 'See http://a.org/b_c and www.c.org -- "now"... (c)'
    assert markdown(text).text == text


def test_breaks_without_words_between_do_not_end_a_block() -> None:
    assert markdown("one  \n\\\ntwo").text == "one\ntwo"


def test_styles_lie_on_their_words() -> None:
    document = markdown("A *b **c** d* `e  f` [g *h*](http://x.org) ~~i~~ [](y) j")
    (block,) = document.blocks
    assert [(i.style.value, document.text[i.span.start : i.span.end]) for i in block.inlines] == [
        ("emphasis", "b c d"),
        ("strong", "c"),
        ("code", "e  f"),
        ("link", "g h"),
        ("emphasis", "h"),
        ("strike", "i"),
    ]


def test_each_line_of_a_paragraph_is_known_by_its_number() -> None:
    document = markdown(
        "# Head\n\nfirst `code\nover` two, [link\ntext](http://x.org\n'title') and\nlast\n\n- item\n  goes on"
    )
    where = {
        word: document.line(document.text.index(word))
        for word in ("first", "two", "text", "last", "item", "goes")
    }
    assert where == {"first": 3, "two": 4, "text": 5, "last": 7, "item": 9, "goes": 10}


def test_numbers_count_all_but_headings_and_rules() -> None:
    document = markdown("# A\n\none\n\n---\n\n- two\n\n> three\n\n|a|\n|-|\n\n## B\n\nfive")
    assert [block.number for block in document.blocks] == [0, 1, 0, 2, 3, 4, 0, 5]
    assert document.blocks[2].kind is BlockKind.RULE
    assert document.blocks[2].span.end > document.blocks[2].span.start


def test_controls_named_by_references_do_not_get_through() -> None:
    document = markdown("a &#27;[31m b &#x202E; c &#10;&#10; d &#9; e")
    assert "\x1b" not in document.text
    assert "\u202e" not in document.text
    assert len(document.blocks) == 1
    assert "\n" not in document.text
    assert "\t" not in document.text


@pytest.mark.parametrize(
    "text", ["", "\n\n", "[a]: http://x.org", "-\n\n>\n", "**\n", "&nbsp;", "![](a.png)"]
)
def test_markdown_that_shows_nothing_has_no_blocks_or_its_own_text(text: str) -> None:
    document = markdown(text)
    assert all(document.text[b.span.start : b.span.end].strip() for b in document.blocks)


@pytest.mark.parametrize(
    "text",
    ["> " * 500 + "deep", "- " * 500 + "deep", "".join("  " * i + "- a\n" for i in range(90))],
    ids=["quotes", "items", "indented items"],
)
def test_deep_nesting_is_shown_as_plain_text_and_said(text: str) -> None:
    document = markdown(text)
    assert document.text == text
    assert any("shown as plain text" in notice for notice in document.meta.notices)
    assert document.meta.format == "text"


def test_moderate_nesting_is_markdown() -> None:
    document = markdown("".join("  " * i + f"- level {i}\n" for i in range(12)))
    assert [block.level for block in document.blocks] == list(range(12))
    assert document.meta.notices == ()


@pytest.mark.parametrize("piece", ["[", "*a ", "![", "[a](", "<", "~~a ", "&#"])
def test_unclosed_markup_is_text(piece: str) -> None:
    text = piece * 4000
    assert markdown(text).text == text.strip()


def test_a_parser_that_gives_up_leaves_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    from markdown_it import MarkdownIt

    def fail(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr(MarkdownIt, "parse", fail)
    document = markdown("A *b*.")
    assert document.text == "A *b*."
    assert len(document.meta.notices) == 1


def test_the_leading_heading_is_the_title() -> None:
    assert markdown("# The *new*\tferry\n\nText").meta.title == "The new ferry"
    assert markdown("Text\n\n# Later").meta.title is None
