"""The training itself: AdamW with warm-up and a linear fall, bfloat16 where the processor has it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from tui.extraction.train.batches import IGNORED, batches
from tui.extraction.train.mixture import Mixture
from tui.extraction.train.network import Tagger
from tui.extraction.train.teachers import Teachers, distance


@dataclass(frozen=True, slots=True)
class Recipe:
    """Figures of a training; `pieces` is how many are read in all, padding left out."""

    pieces: int = 3_700_000
    batch: int = 2000
    rate: float = 2.5e-4
    rate_above: float = 1e-3
    """Learning rate of the case embedding and the linear layer."""
    warm_up: int = 100
    decay: float = 0.01
    clip: float = 1.0
    taught: float = 0.7
    """Share of the loss that teachers have, where there are any; the marks have the rest."""
    seed: int = 1


def fit(
    tagger: Tagger,
    mixture: Mixture,
    tokenizer: Tokenizer,
    recipe: Recipe,
    teachers: Teachers | None = None,
) -> None:
    """Train in place; a line is printed every minute."""
    torch.manual_seed(recipe.seed)
    random = Random(recipe.seed)
    encoder = [p for p in tagger.encoder.parameters() if p.requires_grad]
    above = [*tagger.case.parameters(), *tagger.head.parameters()]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": recipe.rate}, {"params": above, "lr": recipe.rate_above}],
        weight_decay=recipe.decay,
    )
    full = [group["lr"] for group in optimizer.param_groups]
    loss_of = nn.NLLLoss(ignore_index=IGNORED)
    tagger.train()
    read = 0
    began = said = time.monotonic()
    total = 0.0
    for step, batch in enumerate(_endless(mixture, tokenizer, recipe, random), 1):
        share = min(1.0, read / recipe.pieces)
        factor = min(1.0, step / recipe.warm_up) * (1 - share)
        for group, rate in zip(optimizer.param_groups, full, strict=True):
            group["lr"] = rate * factor
        with torch.autocast("cpu", torch.bfloat16):
            logp = tagger(batch["ids"], batch["case"], batch["mask"])
        loss = loss_of(logp.flatten(0, 1), batch["tags"].flatten())
        if teachers is not None:
            soft = distance(logp, teachers(batch), batch["first"])
            loss = (1 - recipe.taught) * loss + recipe.taught * soft
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_([*encoder, *above], recipe.clip)
        optimizer.step()
        read += int(batch["mask"].sum())
        total = loss.item() if step == 1 else 0.98 * total + 0.02 * loss.item()
        now = time.monotonic()
        if now - said > 60:
            said = now
            speed = read / (now - began)
            left = (recipe.pieces - read) / speed / 60
            said_now = f"{step} steps, {read:,} pieces, {speed:,.0f}/s, loss {total:.4f}"
            print(f"{said_now}, {left:.0f} min left", flush=True)
        if read >= recipe.pieces:
            break
    tagger.eval()


def _endless(
    mixture: Mixture, tokenizer: Tokenizer, recipe: Recipe, random: Random
) -> Iterator[dict[str, Tensor]]:
    while True:
        yield from batches(mixture.one_pass(random), tokenizer, recipe.batch, random)
