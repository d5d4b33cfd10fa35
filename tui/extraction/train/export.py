"""From a trained tagger to the int8 network that a reader installs."""

from __future__ import annotations

from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from tui.extraction.train.network import Tagger


class Rows(nn.Module):
    """An embedding in int8 with a scale for each row: one scale for all rows costs up to half a point."""

    def __init__(self, embedding: nn.Embedding) -> None:
        super().__init__()
        weight = embedding.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        """`ids` is `[batch, time]`; the vectors are float32."""
        return self.rows[ids].float() * self.scale[ids]


def export(tagger: Tagger, folder: Path) -> None:
    """Write `names.onnx` to the folder, int8, and beside it `names-fp32.onnx` to compare with."""
    tagger.eval()
    folder.mkdir(parents=True, exist_ok=True)
    full, half = folder / "names-fp32.onnx", folder / "names-rows.onnx"
    _write(tagger, full)
    embeddings = tagger.encoder.embeddings
    words = embeddings.word_embeddings
    embeddings.word_embeddings = Rows(words)
    _write(tagger, half)
    embeddings.word_embeddings = words
    quantize_dynamic(
        half,
        folder / "names.onnx",
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=[_last_product(half)],
    )
    half.unlink()


def _write(tagger: Tagger, file: Path) -> None:
    example = torch.ones((2, 16), dtype=torch.int64)
    torch.onnx.export(
        tagger,
        (example, example, example),
        str(file),
        input_names=["ids", "case", "mask"],
        output_names=["logp"],
        dynamic_axes={name: {0: "batch", 1: "time"} for name in ("ids", "case", "mask", "logp")},
        opset_version=17,
        dynamo=False,
    )


def _last_product(file: Path) -> str:
    """Name of the product that gives the tags: small, and its errors are the tags' own."""
    nodes = onnx.load(str(file)).graph.node
    return str([node.name for node in nodes if node.op_type in ("MatMul", "Gemm")][-1])
