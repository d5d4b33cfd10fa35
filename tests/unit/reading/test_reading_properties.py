"""What holds for any input at all."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.model import sentences
from tui.model.document import Document
from tui.model.span import Span
from tui.reading import Unreadable, read_bytes, read_text

_LINES = st.sampled_from(
    [
        "", " ", "Title", "a line of text that goes on for more than forty characters", "- item",
        "  more", "1. one", "> q", "a\tb", "x    y    z", "-----", "\r", "\x0c", "End.", "\u2028",
        "\x1b[1m", "word word word word", "|a|b|", "|-|-|", "```", "# H", "*a **b** `c`*", "[l](x)",
        "<b>", "&#27;", "\\", "a  ", "    code", "* * *", "***", "~~s~~", "![i](j)", "a: b",
    ]
)  # fmt: skip
_ENDS = st.sampled_from(["\n", "\r\n", "\n\n", "\r"])
_TEXTS = st.one_of(
    st.text(), st.builds(lambda end, lines: end.join(lines), _ENDS, st.lists(_LINES, max_size=20))
)


def check(document: Document) -> None:
    """Blocks ascend inside the text and hold words, no blank line; styles lie in blocks; lines ascend."""
    text, end, number = document.text, 0, 0
    for index, block in enumerate(document.blocks):
        assert end <= block.span.start < block.span.end <= len(text)
        end = block.span.end
        inside = text[block.span.start : end]
        assert inside.strip()
        assert "\n\n" not in inside
        assert inside[0] not in "\r\n"
        assert inside[-1] not in "\r\n"
        for inline in block.inlines:
            assert block.span.contains(inline.span)
            assert inline.span.start < inline.span.end
        if block.number:
            number += 1
            assert block.number == number
        assert document.sentences(index)
    assert list(document.line_starts) == sorted(set(document.line_starts))
    assert list(document.line_numbers) == sorted(document.line_numbers)
    assert document.line_starts[0] == 0
    assert len(document.line_starts) == len(document.line_numbers)
    text.encode()


@settings(deadline=None)
@given(
    st.one_of(st.binary(), _TEXTS.map(lambda text: text.encode("utf-8", "replace"))),
    st.sampled_from(["a.txt", "a.md", None]),
)
def test_no_bytes_break_reading(data: bytes, source: str | None) -> None:
    try:
        document = read_bytes(data, source=source)
    except Unreadable as error:
        refused = str(error)
    else:
        refused = ""
        check(document)
    assert "\n" not in refused


@settings(deadline=None)
@given(_TEXTS)
def test_plain_text_is_kept_and_covered(text: str) -> None:
    document = read_text(text)
    assert len(document.text) == len(text)
    check(document)
    covered = {at for block in document.blocks for at in range(*block.span)}
    outside = "".join(c for at, c in enumerate(text) if at not in covered)
    assert not outside.replace("\f", "").strip()


@settings(deadline=None)
@given(_TEXTS)
def test_markdown_is_whole(text: str) -> None:
    document = read_text(text, format="markdown")
    check(document)
    if document.meta.format == "markdown" and document.blocks:
        pieces = [document.text[b.span.start : b.span.end] for b in document.blocks]
        assert document.text == "\n\n".join(pieces)


@settings(deadline=None)
@given(st.text(alphabet=" \n\t.!?…“”'\")(aAbBU1S,-。", max_size=80), st.booleans())
def test_sentences_cover_their_block(text: str, lines: bool) -> None:
    span = Span(min(1, len(text)), len(text))
    found = sentences.split(text, span, lines=lines)
    assert found
    end = span.start
    for sentence in found:
        assert end <= sentence.start <= sentence.end <= span.end
        assert not text[end : sentence.start].strip()
        if text[span.start :].strip():
            shown = text[sentence.start : sentence.end]
            assert shown
            assert shown == shown.strip()
        end = sentence.end
    assert not text[end : span.end].strip()
