"""Keys pressed while 100,000 words are being extracted, and how long that takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from statistics import median
from time import monotonic

from .report import Row
from .startup import _when
from .terminal import PROBE, Child, Mark, started
from .texts import words

_MEDIAN, _WORST = 50.0, 150.0  # ms
_APART = 0.13  # seconds between two keys; no multiple of the engine's own pauses
_PATIENCE = 900.0  # seconds
_BLOCK = 40  # keys in one pane, then in the other


@dataclass(slots=True)
class Answers:
    """Milliseconds from a key to the frame that shows what it does, by pane; the stage's revision beside."""

    text: list[float] = field(default_factory=list)
    entities: list[float] = field(default_factory=list)


def _answer(child: Child, key: str, name: str) -> float | None:
    """Milliseconds until what `name` tells of the screen changes; None where it did not within 3 s."""
    before = child.marks[-1].says[name]
    had = len(child.marks)
    sent = child.send(key)
    end = sent + 3
    while monotonic() < end:
        if child.read(end - monotonic()) is None:
            break
        for mark in child.marks[had:]:
            if mark.says[name] != before:
                return (mark.at - sent) * 1000
    return None


def _done(marks: list[Mark]) -> bool:
    return any(mark.says["complete"] for mark in marks[-50:])


def _extracted(path: Path) -> tuple[Answers, float, float, int]:
    """Answers during the work, seconds to the first names and to the end, how many keys stayed unanswered."""
    answers = Answers()
    lost = 0
    with started(*PROBE, str(path)) as child:
        child.until(lambda child: any(mark.says["entities"] for mark in child.marks), "name")
        begun = child.started
        for turn in count():
            in_list = turn // _BLOCK % 2 == 1
            if turn % _BLOCK == 0:
                child.send("2" if in_list else "1")
                child.rest(0.3)
            answer = _answer(child, "j", "target" if in_list else "row")
            if _done(child.marks):
                break
            if answer is None:
                lost += 1
            else:
                (answers.entities if in_list else answers.text).append(answer)
            child.rest(_APART)
            if monotonic() - begun > _PATIENCE or _done(child.marks):
                break
        first = _when(child.marks, lambda mark: mark.says["entities"] > 0) - begun
        ended = _when(child.marks, lambda mark: mark.says["complete"]) - begun
    return answers, first, ended, lost


def while_extracting(path: Path) -> Iterator[Row]:
    """Medians and worst of the answers, and the speed of the whole."""
    answers, first, ended, lost = _extracted(path)
    size = words(path.read_text(encoding="utf-8"))
    everything = sorted(answers.text + answers.entities)
    late = sum(answer > _WORST for answer in everything)
    yield Row("keys while extracting: median", median(everything), bar=_MEDIAN, note=f"of {len(everything)}")
    yield Row(
        "keys while extracting: worst",
        everything[-1] if not lost else 3000.0,
        bar=_WORST,
        note=f"{late} above the bar, {lost} unanswered",
    )
    yield Row("  99 of 100 keys within", everything[len(everything) * 99 // 100])
    yield Row("  scroll step: median", median(answers.text), note=f"worst {max(answers.text):.0f}")
    if answers.entities:
        yield Row(
            "  another entity: median", median(answers.entities), note=f"worst {max(answers.entities):.0f}"
        )
    yield Row("100,000 words: first name painted", first, "s")
    yield Row("100,000 words: everything painted", ended, "s", note="with keys pressed")
    yield Row("100,000 words: whole extraction", size / ended, "words/s", note="with keys pressed")
