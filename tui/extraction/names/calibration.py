"""From how sure the network is to how often it is right: scores that mean something."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tui.model.mention import Label

FILE = "calibration.json"
"""Beside the weights that it belongs to: other weights are sure of other things."""
_EDGE = 1e-4


@dataclass(frozen=True, slots=True)
class Calibration:
    """Score of a mark, 0 to 1: `1 / (1 + exp(-(slope * logit(raw) + bias of its label)))`.

    Without figures it leaves scores as they are."""

    slope: float = 1.0
    bias: Mapping[Label, float] = field(default_factory=dict)

    def __call__(self, label: Label, raw: float) -> float:
        """`raw` is the network's mean probability of a mark's words, 0 to 1."""
        return 1 / (1 + math.exp(-(self.slope * logit(raw) + self.bias.get(label, 0.0))))

    @classmethod
    def load(cls, folder: Path) -> Calibration:
        """The calibration of a folder of weights; one that changes nothing where the folder has none."""
        try:
            data = json.loads((folder / FILE).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        return cls(data["slope"], {Label(label): bias for label, bias in data["bias"].items()})

    def save(self, file: Path) -> None:
        """Write it so that `load` reads it again."""
        file.write_text(
            json.dumps({"slope": self.slope, "bias": self.bias}, indent=1) + "\n", encoding="utf-8"
        )


def logit(p: float) -> float:
    """Logarithm of the odds, within bounds at 0 and 1."""
    p = min(1 - _EDGE, max(_EDGE, p))
    return math.log(p / (1 - p))
