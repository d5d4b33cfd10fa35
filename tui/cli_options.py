"""What `briefing` and `briefing extract` share: words on stderr, checked options, and installed pipelines."""

from __future__ import annotations

import argparse
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from tui.model.own import OwnName
    from tui.session.settings import Settings

EXIT_DONE, EXIT_FAILED, EXIT_USAGE, EXIT_INTERRUPTED = 0, 1, 2, 130


class Parser(argparse.ArgumentParser):
    """An argument parser whose help begins with examples, and which takes no abbreviated options."""

    def __init__(self, *, examples: str, **given: object) -> None:
        super().__init__(allow_abbrev=False, **given)  # type: ignore[arg-type]
        self._examples = examples

    def format_help(self) -> str:
        """Examples, usage, options."""
        return f"{self._examples}\n{super().format_help()}"


def say(message: str) -> None:
    """One line on stderr, after the program's name."""
    line = " ".join(message.split())
    print(line if line.startswith("briefing: ") else f"briefing: {line}", file=sys.stderr)


def terminal(descriptor: int) -> bool:
    """Whether a file descriptor is open on a terminal."""
    try:
        return os.isatty(descriptor)
    except OSError:
        return False


def unheard() -> None:
    """Let stdout go nowhere once its reader has gone: what is still buffered must not complain at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)


def ended(run: Callable[[], int]) -> int:
    """The exit code of `run`, also where it is interrupted or nobody reads what it prints."""
    try:
        return run()
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        unheard()
        return EXIT_DONE


def day(words: str) -> date:
    """The day of YYYY-MM-DD, for argparse."""
    from datetime import date

    try:
        found = date.fromisoformat(words)
    except ValueError:
        found = None
    # 20240419 and 2024-W16-5 are ISO 8601 too, but not what the schema promises.
    if found is None or found.isoformat() != words:
        raise argparse.ArgumentTypeError(f"{words!r} is no day; 2024-04-19 is")
    return found


def count(words: str) -> int:
    """A number from 1, for argparse."""
    if not words.isdecimal() or int(words) < 1:
        raise argparse.ArgumentTypeError(f"{words!r} is no number from 1")
    return int(words)


def place(words: str) -> str:
    """A place to open at, for argparse."""
    from tui.session.settings import checked_goto

    try:
        return checked_goto(words)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def width(words: str) -> int:
    """The width of the text in cells, for argparse."""
    from tui.session.settings import checked_width

    if not words.isdecimal():
        raise argparse.ArgumentTypeError(f"{words!r} is no number of cells")
    try:
        return checked_width(int(words))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def unknown_model(model: str) -> str | None:
    """What is wrong with the name or path of a spaCy pipeline, naming those that there are; None if nothing.

    Looks at files and installed packages only: spaCy takes a second to import."""
    from importlib import metadata
    from pathlib import Path

    if Path(model).is_dir():
        return (
            None if (Path(model) / "config.cfg").is_file() else f"{model}: no spaCy pipeline in this folder"
        )
    # Every package that spaCy makes of a pipeline registers itself here.
    installed = sorted({entry.name for entry in metadata.entry_points(group="spacy_models")})
    if model in installed:
        return None
    return f"no pipeline {model!r}; installed: {', '.join(installed) or 'none'}"


def add_names(made: argparse._ActionsContainer) -> None:
    """The option for an analyst's own names."""
    made.add_argument(
        "--names",
        metavar="FILE",
        action="append",
        default=[],
        help="your own names, always marked: TOML of [[name]] tables with name, label and aliases",
    )


def own_names(files: Sequence[str]) -> tuple[OwnName, ...]:
    """The analyst's own names in these files together; ValueError with one line on the first bad one."""
    if not files:
        return ()
    from pathlib import Path

    from tui.session.own_names import NotNames, merged, read

    found: tuple[OwnName, ...] = ()
    for file in files:
        try:
            found = merged(found, read(Path(file)))
        except NotNames as error:
            raise ValueError(str(error)) from error
    return found


def with_names(settings: Settings, own: Sequence[OwnName]) -> Settings:
    """The settings with names of the command line added to those of their file."""
    if not own:
        return settings
    from dataclasses import replace

    from tui.session.own_names import merged

    return replace(settings, own=merged(settings.own, own))
