"""What holds for any text: offsets, spans, values that parse, no exception."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.dates.dates_helpers import spans
from tui.extraction.components.dates import find
from tui.extraction.components.dates.finder import normalised
from tui.extraction.components.dates.rules import rules
from tui.linking.calendar import find_anchor, resolve
from tui.model.anchor import Anchor
from tui.model.document import Document
from tui.model.span import Span

_YEAR = r"(?:[\dX]{4}|[\dX]{2,3}|BC[\dX]{2,4})"
_DATE = _YEAR + r"(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:WE|[1-7X]))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?"
_TIME = r"T(?:\d\d(?::\d\d(?::\d\d)?)?Z?|MO|MI|AF|EV|NI|DT)"
_DURATION = r"P(?:T?(?:\d+(?:\.\d+)?|X)(?:Y|Q|M|WE|W|DE|D|H|S|CE))+"
TIMEX3 = re.compile(rf"(?:{_DATE})?(?:{_TIME})?|{_DURATION}|(?:PAST|PRESENT|FUTURE)_REF|X")

_PIECES = st.sampled_from(
    (
        "April", "24", "to", "26", ",", "2024", "1", "the", "last", "next", "this", "Friday", "Sunday",
        "night", "morning", "week", "month", "year", "years", "two", "three", "ago", "later", "earlier",
        "before", "after", "a", "an", "few", "several", "every", "each", "twice", "daily", "now",
        "recently", "future", "Q3", "third quarter", "half", "of", "2019-23", "1990s", "mid-", "early",
        "end of", "same period", "summer", "fall", "Christmas", "Easter", "49 BC", "20th century",
        "9 a.m.", "17:45", "GMT", "noon", "midnight", "at", "on", "in", "until", "by", "since", "and",
        "between", "-", "–", "/", ".", "(", ")", "12/11/2013", "2013-02-29", "31 June", "Feb 29",
        "FY25", "0000", "9999", "1000000", "99999999999999", "decade", "centuries", "and a half",
        "33-year-old", "today", "tomorrow", "that", "from", "\n", "\t", "\u00a0", "’", "é", "İ",
        "one hundred million", "31st", "the 31st", "241315Z AUG 12",
    )
)  # fmt: skip
TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=25).map(" ".join))
ANCHORS = st.one_of(
    st.none(),
    st.dates(),
    st.sampled_from((date.min, date.max, date(2024, 2, 29), date(1, 1, 2), date(9999, 12, 30))),
)


@settings(max_examples=250, deadline=None)
@given(TEXTS, ANCHORS)
def test_any_text_and_any_anchor(text: str, anchored: date | None) -> None:
    blocks = spans(text)
    marks = find(text, blocks)
    edge = 0
    for mark in marks:
        assert edge <= mark.span.start < mark.span.end
        edge = mark.span.end
        assert any(block.contains(mark.span) for block in blocks)
        assert text[mark.span.start : mark.span.end].strip() == text[mark.span.start : mark.span.end]
        hash(mark.expression)
    refs = resolve(text, marks, Anchor(anchored, "given" if anchored else "unknown"))
    assert [ref.span for ref in refs] == [mark.span for mark in marks]
    for ref in refs:
        assert ref.value
        assert TIMEX3.fullmatch(ref.value), ref
        assert (ref.first is None) == (ref.last is None)
        assert ref.first is None or ref.last is None or ref.first <= ref.last
        assert ref.how


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.dates())
def test_an_anchor_is_never_after_today_unless_written(text: str, today: date) -> None:
    document = Document(None, text, ())
    found = find_anchor(document, find(text, spans(text)), today=today)
    assert (found.date is None) == (found.how == "unknown")
    assert found.how != "weekdays" or (found.date is not None and found.date <= today)


@given(TEXTS, TEXTS)
def test_blocks_are_read_alone(first: str, second: str) -> None:
    text = first + "\n\n" + second
    apart = find(text, [Span(0, len(first))]) + find(text, [Span(len(first) + 2, len(text))])
    assert find(text, [Span(0, len(first)), Span(len(first) + 2, len(text))]) == apart


def test_neither_needs_a_heavy_package() -> None:
    code = (
        "import sys; from tui.extraction.components.dates import find; "
        "from tui.linking.calendar import resolve; "
        "from tui.model.span import Span; from tui.model.anchor import Anchor; "
        "t = 'He left last Friday at 9 a.m.'; "
        "resolve(t, find(t, [Span(0, len(t))]), Anchor()); "
        "print(sorted({'spacy', 'onnxruntime', 'textual', 'holidays', 'pint', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_what_a_rule_needs_stands_in_every_match(text: str) -> None:
    low = normalised(text)
    for rule in rules():
        for match in rule.compiled.finditer(low):
            assert not rule.needs or any(stem in match[0] for stem in rule.needs), rule.name
