"""From a trained tagger to the int8 network that a reader installs."""

from __future__ import annotations

from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from tui.extraction.train.network import Tagger


def export(tagger: Tagger, folder: Path) -> None:
    """Write `names.onnx` to the folder, int8, and beside it `names-fp32.onnx` to compare with."""
    tagger.eval()
    folder.mkdir(parents=True, exist_ok=True)
    example = torch.ones((2, 16), dtype=torch.int64)
    axes = {name: {0: "batch", 1: "time"} for name in ("ids", "case", "mask", "logp")}
    torch.onnx.export(
        tagger,
        (example, example, example),
        str(folder / "names-fp32.onnx"),
        input_names=["ids", "case", "mask"],
        output_names=["logp"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        folder / "names-fp32.onnx",
        folder / "names.onnx",
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
    )
