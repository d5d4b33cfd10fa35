"""The days that a briefing names as an iCalendar file (RFC 5545), one event a day or range of days."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from tui import __version__
from tui.export.days import Key, Occasion, occasions
from tui.export.records import title
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.span import Span
from tui.model.values import DateRef
from tui.session import cells, datewords

PRODUCT = f"-//Briefing Reader//briefing {__version__}//EN"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_GIST, _BEFORE = 70, 58  # characters of a summary, and of what stands in it up to the end of the date
_SENTENCE = 600  # characters of a sentence in a description: a text may have no full stops at all
_SENTENCES = 12  # of the same day, told in its description
_CLAUSE = re.compile(r"[;:,–—] ")
_VAGUE = {
    "START": "the early part of it",
    "MID": "the middle of it",
    "END": "the late part of it",
    "APPROX": "about then",
    "BEFORE": "before it",
    "AFTER": "after it",
    "ON_OR_BEFORE": "then or before",
    "ON_OR_AFTER": "then or after",
}


class Events(NamedTuple):
    """Events of one briefing as iCalendar text, how many they are, and how many dates are no days."""

    text: str
    days: int
    left_out: int


def events(analysis: Analysis, rows: Sequence[int] | None = None) -> Events:
    """The VEVENTs of a briefing in the order of the calendar, the same bytes for the same analysis.

    Months, years, weeks, repeated and unknown dates are left out; `rows` are indices into the dates, all of
    them unless told."""
    found, left_out = occasions(analysis, rows)
    return Events("".join(_event(analysis, one) for one in found), len(found), left_out)


def frame() -> tuple[str, str]:
    """What stands before and behind the events of a calendar."""
    from icalendar import Calendar  # 40 ms, and nothing but this format needs it

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    end = "END:VCALENDAR\r\n"
    return made.to_ical().decode().removesuffix(end), end


def calendar(analysis: Analysis, rows: Sequence[int] | None = None) -> tuple[bytes, Events]:
    """A whole calendar of one briefing in UTF-8, and what is in it."""
    before, after = frame()
    made = events(analysis, rows)
    return f"{before}{made.text}{after}".encode(), made


def tally(days: int, left_out: int) -> str:
    """How many days were written, and how many dates could not be, in words."""
    written = f"{days} day{'s' * (days != 1)} written" if days else "no days: the calendar is empty"
    if not left_out:
        return written
    are = "date that is no day" if left_out == 1 else "dates that are no days"
    return f"{written}; {left_out} {are} left out"


def _event(analysis: Analysis, one: Occasion) -> str:
    from icalendar import Event

    key = one.key
    made = Event()
    made.add("uid", _uid(analysis.document, key))
    day = analysis.anchor.date
    made.add("dtstamp", datetime(day.year, day.month, day.day, tzinfo=UTC) if day else _EPOCH)
    if key.begin:
        made.add("dtstart", key.begin)
        if key.end:
            made.add("dtend", key.end)
    else:
        made.add("dtstart", key.first)
        if key.last == date.max:  # the day behind it, which an end has to name, is not in the calendar
            made.add("duration", key.last - key.first + timedelta(days=1))
        else:
            made.add("dtend", key.last + timedelta(days=1))
    made.add("summary", _plain(_summary(analysis, one)))
    made.add("description", _plain(_description(analysis, one)))
    made.add("transp", "TRANSPARENT")  # nobody is busy because a briefing names a day
    return str(made.to_ical(), "utf-8")


def _uid(document: Document, key: Key) -> str:
    """The same for a day of a briefing each time; the opening tells apart two files of one name."""
    words = "\0".join((document.source or "", document.text[:200], str(key)))
    return f"{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:32]}@briefing-reader"


def _summary(analysis: Analysis, one: Occasion) -> str:
    """The gist of the first mention that is no guess; before it a sign of doubt, and the time of day."""
    document = analysis.document
    best = min(one.mentions, key=lambda mention: len(_notes(analysis, mention)))
    doubt = "".join(
        sign
        for sign, doubtful in (("~", _vague(analysis, best)), ("?", _inferred(analysis, best)))
        if doubtful
    )
    span = _span(analysis, best)
    gist = _gist(document, span)
    if gist == cells.written(document, span) and (named := title(document)):
        gist = f"{gist} – {named}"
    clock = one.key.clock if one.key.begin is None else ""
    return " ".join(part for part in (doubt, clock, gist) if part)


def _gist(document: Document, span: Span) -> str:
    """The sentence around a date, or as much of it as a summary holds, cut between words."""
    sentence = document.sentence_at(span.start)
    start = max(sentence.start, span.end - _SENTENCE)
    before = cells.written(document, Span(start, span.end))
    if start > sentence.start or len(before) > _BEFORE:
        if len(before) > _BEFORE:
            before = before[-_BEFORE:].partition(" ")[2] or before[-_BEFORE:]
        clause = _CLAUSE.search(before, 0, _BEFORE // 2)
        before = f"… {before[clause.end() :] if clause else before}"
    end = max(span.end, sentence.end)
    behind = document.text[span.end : span.end + 1].isspace()
    after = cells.written(document, Span(span.end, min(end, span.end + _SENTENCE)))
    return _cut(f"{before}{' ' * (behind and bool(after))}{after}", _GIST)


def _cut(words: str, most: int) -> str:
    """The longest beginning that ends with a word, with a sign that it is one."""
    if len(words) <= most:
        return words
    return f"{words[: most - 1].rpartition(' ')[0].rstrip(' ,;:') or words[: most - 2]} …"


def _description(analysis: Analysis, one: Occasion) -> str:
    """Each sentence once, below it where it stands and why this is the day; last what the briefing is."""
    document = analysis.document
    told: dict[Span, list[tuple[int, ...]]] = {}
    for mention in one.mentions:
        told.setdefault(document.sentence_at(_span(analysis, mention).start), []).append(mention)
    parts = []
    for sentence, mentions in list(told.items())[:_SENTENCES]:
        span = _span(analysis, mentions[0])
        if span.end - sentence.start <= _SENTENCE:
            head = Span(sentence.start, min(sentence.end, sentence.start + _SENTENCE + 1))
            lines = [_cut(cells.written(document, head), _SENTENCE)]
        else:
            lines = [_gist(document, span)]
        lines += dict.fromkeys(_reason(analysis, mention) for mention in mentions)
        parts.append("\n".join(lines))
    if len(told) > _SENTENCES:
        parts.append(f"and {len(told) - _SENTENCES} more sentences")
    parts.append(" · ".join(part for part in (title(document), document.source) if part))
    return "\n\n".join(part for part in parts if part)


def _reason(analysis: Analysis, mention: tuple[int, ...]) -> str:
    """Paragraph, line, the words, how their value was reached, and what is doubtful in it."""
    document, span = analysis.document, _span(analysis, mention)
    number = document.paragraph(span.start)
    place = f"{f'¶{number}, ' if number else ''}line {document.line(span.start)}"
    how = "; ".join(dict.fromkeys(analysis.dates[i].how for i in mention if analysis.dates[i].how))
    notes = "".join(f" [{note}]" for note in _notes(analysis, mention))
    return f"{place}, “{_cut(cells.written(document, span), _GIST)}”: {how}{notes}"


def _notes(analysis: Analysis, mention: tuple[int, ...]) -> list[str]:
    """What a reader has to know before trusting the day."""
    found = [f"vague: {_VAGUE.get(one.mod or '', 'not exactly')}" for one in _vague(analysis, mention)]
    return [*dict.fromkeys(found), *(["inferred, not told"] if _inferred(analysis, mention) else [])]


def _vague(analysis: Analysis, mention: tuple[int, ...]) -> list[DateRef]:
    return [one for i in mention if datewords.sign(one := analysis.dates[i])]


def _inferred(analysis: Analysis, mention: tuple[int, ...]) -> bool:
    return any(datewords.inferred(analysis.dates[i], analysis.anchor) for i in mention)


def _span(analysis: Analysis, mention: tuple[int, ...]) -> Span:
    return Span(analysis.dates[mention[0]].span.start, analysis.dates[mention[-1]].span.end)


def _plain(words: str) -> str:
    """Words that UTF-8 and the format can hold: no control characters but line ends."""
    lines = [cells.clean(line) for line in words.split("\n")]
    return "\n".join(lines).encode("utf-8", "replace").decode()
