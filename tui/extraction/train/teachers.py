"""Several trained networks that teach one: what they think of every word, averaged."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch
from torch import Tensor


class Teachers:
    """Networks as they are shipped (`names.onnx`), so that any that was ever exported can teach."""

    def __init__(self, folders: Sequence[Path]) -> None:
        options = ort.SessionOptions()
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # torch needs the cores too
        self._sessions = [ort.InferenceSession(str(folder / "names.onnx"), options) for folder in folders]

    def __call__(self, batch: dict[str, Tensor]) -> Tensor:
        """Mean probabilities, `[batch, time, TAGS]`."""
        feed = {name: batch[name].numpy() for name in ("ids", "case", "mask")}
        return torch.from_numpy(np.mean([np.exp(s.run(None, feed)[0]) for s in self._sessions], axis=0))


def distance(logp: Tensor, taught: Tensor, first: Tensor) -> Tensor:
    """Cross entropy to what is taught, averaged over the first pieces of words, marked or `unknown`."""
    return -((taught * logp).sum(-1) * first).sum() / first.sum()
