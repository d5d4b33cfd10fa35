"""Words a second of every stage on its own, and what the weights weigh."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from tui.analysis import order, parts
from tui.analysis.engine import Engine
from tui.extraction import names
from tui.extraction.components import dates, measures
from tui.extraction.names.finder import WEIGHTS
from tui.linking import calendar, link, units
from tui.reading import read_text

from .report import Row
from .texts import words

T = TypeVar("T")


def _timed(step: Callable[[], T]) -> tuple[T, float]:
    begun = perf_counter()
    made = step()
    return made, perf_counter() - begun


def speeds(path: Path, share: float = 0.2) -> Iterator[Row]:
    """Each stage on the first `share` of a text; loading is left out."""
    whole = path.read_text(encoding="utf-8")
    text = whole[: whole.rfind("\n\n", 0, int(len(whole) * share))]
    size = words(text)
    document, reading = _timed(lambda: read_text(text))
    finder, grammar = parts.finder(), parts.pipeline(None)
    groups = order.groups(document)
    finder.find(finder.plan(document)[0])
    grammar.parse(text, groups[0])

    mentions, naming = _timed(lambda: [m for batch in finder.plan(document) for m in finder.find(batch)])
    marks, dating = _timed(lambda: [m for group in groups for m in dates.find(text, group)])
    found, measuring = _timed(lambda: [m for group in groups for m in measures.find(text, group, marks)])
    phrases, parsing = _timed(lambda: [p for group in groups for p in grammar.parse(text, group)[1]])

    def settled() -> None:
        calendar.resolve(text, marks, calendar.find_anchor(document, marks, today=date.today()))
        units.settle(text, tuple(measures.refine(text, found, phrases)))

    _, valuing = _timed(settled)
    agreed, agreeing = _timed(lambda: names.agree(document, mentions))
    _, linking = _timed(lambda: link(document, agreed, phrases))
    _, everything = _timed(lambda: Engine().complete(document))
    for what, seconds in (
        ("reading", reading),
        ("names", naming),
        ("dates", dating),
        ("measures", measuring),
        ("grammar", parsing),
        ("values of dates and measures", valuing),
        ("agreement of names", agreeing),
        ("linking", linking),
        ("all of it", everything),
    ):
        yield Row(f"speed: {what}", size / seconds, "words/s", note=f"{size:,} words in {seconds:.2f} s")
    for file in ("names.onnx", "tokenizer.json"):
        yield Row(f"size of {file}", (WEIGHTS / file).stat().st_size / 2**20, "MiB")
