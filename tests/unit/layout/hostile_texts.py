"""Texts that are hard to draw: wide, joined, combining, steering and markup-like characters."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from tui.model.document import Block, BlockKind, Document, Inline, Style
from tui.model.span import Span
from tui.reading import read_text

PIECES = (
    "a", "word", "Acme", "unbreakable-compound-of-some-length", "The minister said so.", "1,234.5", " ", "  ",
    "e\u0301", "\u0301", "a\u0300\u0323\u0330", "नि", "ก็", "한국", "\u1112\u1161\u11ab", "東京都", "会議。",
    "ｗｉｄｅ", "👍🏽", "👩\u200d👩\u200d👧", "❤\ufe0f", "☎\ufe0f", "🇩🇪", "🇩", "\U0001f3fd",
    "🏴\U000e0067\U000e007f", "\ufe0f",
    "\t", "\x1b[31m", "\x00", "\x9b", "\u202e", "\u200b", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u2028",
    "\u00a0", "\u3000", "\u2009", "נשיא", "رئيس", "ﷺ", "ﬁ", "“so”", "–", "…", "[/bold]", "[link=x]", "\\[",
    "**b**", "`c`", "*e*", "[l](u)", "~~s~~", "&#27;", "<b>",
)  # fmt: skip
_STARTS = ("", "", "", "# ", "> ", "> > > ", "- ", "  - ", "12. ", "    ", "```\n", "|a|東|\n|-|-|\n|")
_ENDS = ("\n", "\r\n", "\n\n", "\r\n\r\n", "\n\n\n", "\r")

pieces = st.lists(st.one_of(st.sampled_from(PIECES), st.just(" "), st.text(max_size=3)), max_size=24)
lines = st.builds(lambda start, inside: start + "".join(inside), st.sampled_from(_STARTS), pieces)
texts = st.builds(
    lambda found: "".join(line + end for line, end in found),
    st.lists(st.tuples(lines, st.sampled_from(_ENDS)), max_size=8),
)
rooms = st.sampled_from((8, 9, 13, 27, 48, 72, 76))


@st.composite
def tables(draw: st.DrawFn) -> Document:
    """One table whose cells are hard to draw; whether it fits depends on the room."""
    cell = st.lists(st.sampled_from([p for p in PIECES if "\t" not in p]), max_size=3).map("".join)
    rows = draw(st.lists(st.lists(cell, min_size=1, max_size=4), min_size=1, max_size=5))
    text = read_text("\n".join("x" + "\t".join(row) for row in rows)).text
    return Document(None, text, (Block(BlockKind.TABLE, Span(0, len(text)), number=1, joined=False),))


@st.composite
def nested(draw: st.DrawFn) -> Document:
    """Blocks of every kind and any depth with styles that cross each other."""
    blocks: list[Block] = []
    text = ""
    for number in range(draw(st.integers(1, 4))):
        inside = read_text("x" + "".join(draw(pieces))).text.replace("\n", " ")
        span = Span(len(text), len(text) + len(inside))
        text += inside + "\n\n"
        edge = st.integers(span.start, span.end)
        inlines = [
            Inline(Span(min(a, b), max(a, b)), style)
            for a, b, style in draw(st.lists(st.tuples(edge, edge, st.sampled_from(Style)), max_size=3))
            if a != b
        ]
        blocks.append(
            Block(
                draw(st.sampled_from([k for k in BlockKind if k is not BlockKind.TABLE])),
                span,
                draw(st.integers(0, 30)),
                number + 1,
                draw(st.sampled_from(("", "•", "12.", "東.", "1234567890)"))),
                tuple(inlines),
                draw(st.booleans()),
            )
        )
    return Document(None, text, tuple(blocks))


documents = st.one_of(
    st.builds(read_text, texts),
    st.builds(lambda text: read_text(text, format="markdown"), texts),
    tables(),
    nested(),
)


def spans_in(document: Document) -> st.SearchStrategy[Sequence[Span]]:
    """Some spans inside the text, short and long, touching and nested."""
    edge = st.integers(0, len(document.text))
    pair = st.tuples(edge, edge).filter(lambda ab: ab[0] != ab[1])
    return st.lists(pair.map(lambda ab: Span(min(ab), max(ab))), max_size=5) if document.text else st.just([])
