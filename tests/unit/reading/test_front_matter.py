"""What a Markdown briefing says of itself."""

from __future__ import annotations

from datetime import date

import pytest

from tui.model.document import Document
from tui.reading import read_text


def markdown(text: str) -> Document:
    return read_text(text, format="markdown")


def test_front_matter_is_taken_out_and_lines_go_on_counting() -> None:
    document = markdown(
        "---\ntitle: No\ndate: 2024-03-05\nsource: Harbour desk\nauthor: [Lena Ortiz, Omar Said]\n---\n"
        "# A ferry\n\nText."
    )
    meta = document.meta
    assert (meta.title, meta.published, meta.publisher) == ("No", date(2024, 3, 5), "Harbour desk")
    assert meta.author == "Lena Ortiz, Omar Said"
    assert document.text == "A ferry\n\nText."
    assert [document.line(0), document.line(9)] == [7, 9]


@pytest.mark.parametrize(
    "written",
    [
        "2024-03-05",
        "'2024-03-05'",
        "2024-03-05 14:30",
        "5 March 2024",
        "Tuesday, 5 Mar 2024",
        "March 5, 2024",
    ],
)
def test_dates_as_people_write_them(written: str) -> None:
    assert markdown(f"---\ndate: {written}\n---\nx").meta.published == date(2024, 3, 5)


@pytest.mark.parametrize("written", ["2024-02-31", "soon", "31 Juno 2024"])
def test_a_date_that_is_none_is_said(written: str) -> None:
    document = markdown(f"---\ntitle: T\ndate: {written}\n---\nx")
    assert document.meta.published is None
    assert document.text == "x"
    (notice,) = document.meta.notices
    assert written in notice


@pytest.mark.parametrize(
    "line", ["title: [a", "title: 'open", "a: b: c", "title: \t- x", "source: {a: b", "b: *gone"]
)
def test_broken_front_matter_is_shown_and_said(line: str) -> None:
    document = markdown(f"---\n{line}\n---\n\n# Head\n\nText.")
    (notice,) = document.meta.notices
    assert "front matter" in notice
    assert line in document.text
    assert document.text.endswith("Head\n\nText.")
    assert document.line(document.text.index("Head")) == 5
    assert not document.blocks[0].joined


@pytest.mark.parametrize(
    "text", ["---\n\nText\n\n---\n", "---\nJust a line\n---\n", "Text\n---\na: b\n---\n", "---\na: b\n"]
)
def test_rules_are_no_front_matter(text: str) -> None:
    document = markdown(text)
    assert document.meta.notices == ()
    assert document.blocks


def test_empty_values_and_windows_line_ends() -> None:
    document = markdown("---\r\ntitle:\r\nauthor: ~\r\nsource: A\r\n---\r\n# Head\r\n")
    assert (document.meta.title, document.meta.author, document.meta.publisher) == ("Head", None, "A")
    assert document.line(0) == 6


def test_escapes_in_values_do_not_get_through() -> None:
    assert markdown('---\ntitle: "a\\e[31m \\u202e b"\n---\nx').meta.title == "a\ufffd[31m \ufffd b"


def test_tags_make_no_objects_and_plain_text_has_no_front_matter() -> None:
    assert markdown("---\ntitle: !!python/name:os.system x\n---\ny").text.endswith("y")
    assert read_text("---\ntitle: A\n---\nText").meta.title is None
