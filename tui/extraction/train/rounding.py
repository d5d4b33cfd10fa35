"""Training as int8 will compute: inputs and weights of the inner products are rounded on the way forward.

What the reader installs is int8, and a network that has never been rounded loses up to half a point by it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from tui.extraction.train.network import Tagger

_STEPS = 255
"""Steps of an input: eight bits over the range of the whole batch, as onnxruntime takes it."""
_WEIGHTS = 63
"""Steps of a weight on either side of nothing: seven bits for each output (`reduce_range`)."""


class RoundedWeight(nn.Module):
    """A weight on its grid; the gradient passes as if it had not been rounded."""

    def forward(self, weight: Tensor) -> Tensor:
        """`weight` is `[out, in]`, with a grid for each `out`."""
        scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / _WEIGHTS
        return weight + (torch.round(weight / scale) * scale - weight).detach()


def rounded_input(_: nn.Module, given: tuple[Tensor]) -> tuple[Tensor]:
    """A forward hook: the input on a grid over its whole range."""
    x = given[0].float()
    low, high = x.detach().amin().clamp(max=0), x.detach().amax().clamp(min=0)
    scale = ((high - low) / _STEPS).clamp(min=1e-8)
    zero = torch.round(-low / scale)
    on_grid = (torch.clamp(torch.round(x / scale) + zero, 0, _STEPS) - zero) * scale
    return (x + (on_grid - x).detach(),)


@contextmanager
def rounding(tagger: Tagger) -> Iterator[None]:
    """Round in all products of the encoder's layers; the weights stay on their grids afterwards."""
    products = [m for m in tagger.encoder.encoder.modules() if isinstance(m, nn.Linear)]
    hooks = [product.register_forward_pre_hook(rounded_input) for product in products]
    for product in products:
        parametrize.register_parametrization(product, "weight", RoundedWeight())
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for product in products:
            parametrize.remove_parametrizations(product, "weight", leave_parametrized=True)
