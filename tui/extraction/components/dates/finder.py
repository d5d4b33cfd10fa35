"""From text to marks: rules over lowered text, the best of what overlaps, neighbours joined, ranges tied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.extraction.components.dates import compose, ranges, tense
from tui.extraction.components.dates.rule import Atom, Found
from tui.extraction.components.dates.rules import rules
from tui.model.span import Span
from tui.model.values import TimexMark

_ONE_FOR_ONE = {ord(capital): capital.lower() for capital in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"} | {
    ord(mark): replacement
    for marks, replacement in (("‘’ʼ`", "'"), ("‐‑‒–−", "-"), ("\n\r\t\u00a0\u2009\u202f", " "))
    for mark in marks
}


def normalised(text: str) -> str:
    """Lower case, straight apostrophes, plain hyphens and blanks, one character for one."""
    return text.translate(_ONE_FOR_ONE)


def find(text: str, spans: Sequence[Span]) -> tuple[TimexMark, ...]:
    """Date, time, duration and set expressions inside the spans (offsets into `text`), in order.

    None crosses a span's edge; ids of ranges name the offset of their first end, unique within `text`."""
    marks: list[TimexMark] = []
    for span in spans:
        block = text[span.start : span.end]
        marks.extend(
            TimexMark(
                Span(span.start + atom.start, span.start + atom.end),
                atom.type,
                atom.expression,
                how,
                f"r{span.start + int(atom.range)}" if atom.range else None,
            )
            for atom, how in _in_block(block)
        )
    return tuple(marks)


def _in_block(text: str) -> Iterator[tuple[Atom, str]]:
    low = normalised(text)
    atoms = ranges.tie(compose.join(_best(_all(text, low)), low), low)
    yield from zip(atoms, tense.told(atoms, low), strict=True)


def _all(text: str, low: str) -> list[tuple[int, int, int, Atom]]:
    """Every match of every rule, keyed so that sorting puts the preferred of two overlapping ones first."""
    found = []
    present: dict[tuple[str, ...], bool] = {(): True}
    for rank, rule in enumerate(rules()):
        if rule.needs not in present:
            present[rule.needs] = any(stem in low for stem in rule.needs)
        if not present[rule.needs]:
            continue
        for match in rule.compiled.finditer(low):
            built = rule.build(Found(match, text))
            if built is not None:
                start, end = match.span()
                while low[end - 1] == " ":
                    end -= 1
                found.append((start, -end, rank, Atom(start, end, *built)))
    return found


def _best(found: list[tuple[int, int, int, Atom]]) -> list[Atom]:
    """Without overlaps: the earlier one wins, of two that begin together the longer, then the rule's rank."""
    found.sort(key=lambda entry: entry[:3])
    kept: list[Atom] = []
    for *_, atom in found:
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
        elif atom.end > kept[-1].end and atom.end - atom.start > 2 * (kept[-1].end - kept[-1].start):
            kept[-1] = atom
    return kept
