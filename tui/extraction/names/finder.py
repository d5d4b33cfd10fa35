"""The finder of names: a document is planned into batches, each batch read on its own."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from tui.extraction.names import spans, windows
from tui.extraction.names.calibration import Calibration
from tui.extraction.names.windows import Batch
from tui.model.document import Document
from tui.model.mention import Form, Mention

if TYPE_CHECKING:
    from tui.extraction.names.encoder import Encoder

WEIGHTS = Path(__file__).parent / "weights"
"""Folder of the project's own weights: `names.onnx` and `tokenizer.json`."""


class NameFinder:
    """Finds names with the encoder."""

    def __init__(self, encoder: Encoder, calibration: Calibration | None = None) -> None:
        """Without a calibration, scores are the encoder's own."""
        self._encoder = encoder
        self._calibration = calibration or Calibration()

    @classmethod
    def load(cls, folder: Path = WEIGHTS) -> NameFinder:
        """Load the encoder; onnxruntime and tokenizers are imported here and not before."""
        encoder = importlib.import_module("tui.extraction.names.encoder")
        return cls(encoder.Encoder(folder), Calibration.load(folder))

    @staticmethod
    def plan(document: Document) -> tuple[Batch, ...]:
        """Batches in the order of the document; they depend on its text and blocks alone."""
        return windows.plan(document)

    def find(self, batch: Batch) -> tuple[Mention, ...]:
        """Names that begin in the batch, in the order of the text, cleaned, with calibrated scores."""
        return tuple(
            Mention(span, label, Form.NAME, "model", round(self._calibration(label, score), 2))
            for span, label, score in spans.clean(batch.text, self._encoder.read(batch.text, batch.windows))
        )
