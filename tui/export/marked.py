"""The text with its marks written into it: `[Acme|ORG]`, `[Friday|2024-04-19]`, `[$9.2bn|9200000000 USD]`."""

from __future__ import annotations

from tui.export.report import plain
from tui.model.analysis import Analysis
from tui.model.mention import Form
from tui.model.values import Measure

_SHOWN = frozenset({Form.NAME, Form.ALIAS, Form.ADJECTIVAL})


def marked_text(analysis: Analysis) -> str:
    """The reading text with names, dates and measures in brackets; of marks that overlap, the outermost.

    A duration that is a measure too is written once, as the measure."""
    text = analysis.document.text
    out: list[str] = []
    done = 0
    for start, end, word in _labels(analysis):
        if start < done:
            continue
        out += (text[done:start], "[", text[start:end], "|", word, "]")
        done = end
    return "".join([*out, text[done:]])


def _labels(analysis: Analysis) -> list[tuple[int, int, str]]:
    """Every mark in the order of the text, the longer first; of equal ones name, measure, date."""
    found = [
        (m.span.start, m.span.end, m.label.value)
        for entity in analysis.entities
        for m in entity.mentions
        if m.form in _SHOWN
    ]
    found += [(m.span.start, m.span.end, _amount(m)) for m in analysis.measures]
    found += [(d.span.start, d.span.end, d.value) for d in analysis.dates]
    return sorted((mark for mark in found if mark[0] < mark[1]), key=lambda mark: (mark[0], -mark[1]))


def _amount(measure: Measure) -> str:
    return " ".join(part for part in (plain(measure.value), measure.unit) if part) or measure.kind
