"""The command line: `briefing FILE…` opens the reader, `briefing extract …` prints what it finds.

Only argparse is imported before it is known what is wanted: `--help` answers at once."""

from __future__ import annotations

import os
import sys

from tui import __version__
from tui.cli_options import (
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_USAGE,
    Parser,
    add_names,
    day,
    ended,
    own_names,
    place,
    say,
    terminal,
    unknown_model,
    width,
    with_names,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tui.model.document import Document

EXAMPLES = """\
examples:
  briefing report.md                         read a briefing
  briefing --entity "Acme" *.txt             read several, with one name lit
  briefing extract --format csv report.txt   print every mention as a table
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 failed, 2 usage, 130 interrupted."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    return ended(lambda: _extract(arguments[1:]) if arguments[:1] == ["extract"] else _read(arguments))


def _extract(arguments: list[str]) -> int:
    from tui.cli_extract import main as extract

    return extract(arguments)


def parser() -> Parser:
    """The options of the reader."""
    made = Parser(
        prog="briefing",
        usage="briefing [OPTIONS] [+LINE] [FILE|FOLDER|-]…\n       briefing extract [OPTIONS] FILE…",
        examples=EXAMPLES,
    )
    made.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="briefings, folders, or - for standard input; +LINE opens the first at a line; "
        "without any: the last one read",
    )
    made.add_argument("-V", "--version", action="version", version=f"briefing {__version__}")
    made.add_argument("--keys", action="store_true", help="print the keys of the reader")
    opening = made.add_argument_group("where to open")
    opening.add_argument("--entity", metavar="NAME", help="light an entity and go to its first mention")
    opening.add_argument("--goto", metavar="PLACE", type=place, help="char:120, or date:2024-03")
    finding = made.add_argument_group("what is found")
    finding.add_argument(
        "--date", metavar="DAY", type=day, help="when the briefing was published, 2024-04-19"
    )
    finding.add_argument(
        "--model", metavar="NAME", help="a spaCy pipeline, installed or a folder, for the names"
    )
    add_names(finding)
    look = made.add_argument_group("how it looks")
    look.add_argument("--theme", metavar="NAME", help="auto, dark, light, terminal, or a theme's name")
    look.add_argument("--ascii", action="store_true", default=None, help="draw lines, bars, arrows in ASCII")
    look.add_argument(
        "--no-mouse", dest="mouse", action="store_false", default=None, help="leave the mouse alone"
    )
    look.add_argument("--width", metavar="CELLS", type=width, help="width of the text, from 48 to 76")
    look.add_argument(
        "--dates",
        metavar="STYLE",
        choices=("iso", "dmy", "mdy"),
        help="how days are written: iso 2024-04-19, dmy 19 Apr 2024, mdy Apr 19, 2024",
    )
    look.add_argument(
        "--units",
        metavar="SYSTEM",
        choices=("si", "us", "written"),
        help="units beside those of the text: si 48.3 km, us 30 mi, written for none",
    )
    return made


def _read(arguments: list[str]) -> int:
    """Open the reader, or print the marked text where there is no terminal to open it on."""
    arguments, line = _line(arguments)
    options = parser().parse_intermixed_args(arguments)
    if options.keys:
        return _keys()
    wrong = options.model and unknown_model(options.model)
    if wrong:
        say(wrong)
        return EXIT_USAGE
    try:
        own = own_names(options.names)
    except ValueError as error:
        say(str(error))
        return EXIT_USAGE
    names = options.files or _unnamed()
    if not names:
        say("nothing to read: give a FILE, a FOLDER, or - (briefing -h tells more)")
        return EXIT_USAGE
    if not terminal(1):
        given = [
            f"--{name}={words}"
            for name in ("model", "date", "names")
            for words in (options.names if name == "names" else [getattr(options, name)])
            if words
        ]
        return _extract(["--format", "text", *given, "--", *names])

    # All that is imported and made until the first frame stays: looking for garbage in it costs a fifth of
    # the start. The app takes it up again.
    import gc

    gc.disable()
    from tui.reading import Unreadable

    try:
        sources, first = _sources(names)
    except Unreadable as error:
        say(str(error))
        return EXIT_FAILED
    if not terminal(0) and not _keyboard():
        say("there is no terminal to read keys from")
        return EXIT_FAILED

    from tui.session.settings import config_file, load

    taken = ("theme", "ascii", "mouse", "width", "model", "dates", "units")
    flags = {name: getattr(options, name) for name in taken}
    flags |= {"published": options.date, "entity": options.entity, "goto": options.goto, "line": line}
    settings = with_names(load(flags, os.environ, config_file(os.environ)), own)

    from tui.app import run

    return run(sources, settings, first)


def _line(arguments: list[str]) -> tuple[list[str], int | None]:
    """The arguments without `+LINE`, and the line from 1."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    lines = [word for word in arguments[:end] if word[:1] == "+" and word[1:].isdecimal()]
    if not lines:
        return arguments, None
    return [word for word in arguments[:end] if word not in lines] + arguments[end:], max(1, int(lines[-1]))


def _unnamed() -> list[str]:
    """What to read where nothing was named: a pipe, the last briefing, or the seeds of the checkout."""
    if not terminal(0):
        return ["-"]
    import json
    from pathlib import Path

    from tui.session.settings import folder

    try:
        last = json.loads((folder("state", os.environ) / "state.json").read_text(encoding="utf-8"))["last"]
        if isinstance(last, str) and Path(last).is_file():
            return [last]
    except (OSError, ValueError, LookupError, TypeError):
        pass
    checkout = Path(__file__).parent.parent
    return [str(checkout / "seeds")] if (checkout / "seeds").is_dir() else []


def _sources(names: Sequence[str]) -> tuple[list[Path | Document], Document]:
    """Every briefing in order, standard input in its place, and the first of them read."""
    from pathlib import Path

    from tui.reading import expand, read_bytes, read_file

    sources: list[Path | Document] = []
    for name in names:
        if name != "-":
            sources += expand([name])
        elif not any(not isinstance(source, Path) for source in sources):
            sources.append(read_bytes(sys.stdin.buffer.read(), source=None))
    first = sources[0]
    return sources, read_file(first) if isinstance(first, Path) else first


def _keyboard() -> bool:
    """Put the terminal on file descriptor 0, where a pipe was, so that the reader hears its keys."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return False
    os.dup2(terminal, 0)
    os.close(terminal)
    return True


def _keys() -> int:
    """Print the table of keys."""
    from tui.commands import key_table

    print(key_table().rstrip("\n"), flush=True)
    return EXIT_DONE
