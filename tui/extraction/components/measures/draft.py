"""A measure while it is being built."""

from __future__ import annotations

from dataclasses import dataclass, field

from tui.extraction.components.measures.numerals import Numeral, number
from tui.model.lexicon.currencies import OPEN
from tui.model.span import Span
from tui.model.values import Measure, Value

BARE = "a number with nothing beside it that it counts"
"""The reason of a measure that has no other."""
COUNTS = "counts what follows"
"""The reason of a count whose noun stands behind it."""
LENT = "unit of an earlier figure"
"""The reason of a measure whose unit is assumed to be that of another."""


@dataclass(slots=True)
class Draft:
    """One numeral with what has been found around it; `start` and `end` grow as parts are joined.

    `core` is where the number begins, `bare` tells that no unit was found, `noun` that the unit is a counted
    noun, `ranged` that two ends were joined, `joiner` the word before or between them or
    "-"."""

    numeral: Numeral
    start: int
    end: int
    value: Value
    kind: str = "count"
    unit: str | None = None
    dimension: str = "count"
    change: str | None = None
    concept: str | None = None
    assumed: bool = False
    noun: bool = False
    ranged: bool = False
    joiner: str = ""
    core: int = 0
    how: list[str] = field(default_factory=list)

    @property
    def bare(self) -> bool:
        """Whether no unit was found yet."""
        return self.unit is None and self.kind == "count"

    def measure(self) -> Measure:
        """The finished measure; dollars without a country are US ones until the whole document is known."""
        if self.unit is not None and (self.unit == "$" or self.unit.startswith("$ ")):
            self.unit, self.assumed = "USD" + self.unit[1:], True
            self.how.append(f"dollars {OPEN}")
        return Measure(
            Span(self.start, self.end),
            self.kind,
            self.value,
            self.unit,
            self.change,
            self.concept,
            assumed=self.assumed,
            how=" + ".join(dict.fromkeys(self.how)) or BARE,
            dimension=self.dimension,
        )


def scaled(value: Value, factor: float) -> Value:
    """A value or both ends of a range times a factor."""
    if isinstance(value, tuple):
        return number(value[0] * factor), number(value[1] * factor)
    return number(value * factor)
