"""`briefing extract`: what the reader marks, as JSON, JSON lines, CSV, Markdown, marked text or a calendar.

Data goes to stdout, words to stderr."""

from __future__ import annotations

import os
import sys

from tui.cli_options import (
    EXIT_DONE,
    EXIT_FAILED,
    EXIT_USAGE,
    Parser,
    add_names,
    count,
    day,
    ended,
    own_names,
    say,
    terminal,
    unknown_model,
    with_names,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from tui.cli_work import Input, Make, Output, Plan

FORMATS = ("json", "jsonl", "csv", "markdown", "text", "ics")
TABLES = ("entities", "mentions", "dates", "measures", "quotes")

EXAMPLES = """\
examples:
  briefing extract report.md                             one JSON object
  briefing extract --table dates *.txt > dates.csv       a table of several briefings
  briefing extract --format ics *.txt > days.ics         the days that they name, as a calendar
  briefing extract --jsonl < in.jsonl > out.jsonl        a line {"id": …, "text": …} each
"""


def main(argv: Sequence[str], *, make: Make | None = None) -> int:
    """Run `briefing extract` and return its exit code: 0 done, 1 something failed, 2 usage, 130 interrupted.

    `make` builds the extractor, the reader's own engine unless told."""
    made = parser()
    options = made.parse_intermixed_args(list(argv))
    _settle(made, options)
    return ended(lambda: _extract(options, make))


def parser() -> Parser:
    """The options of `briefing extract`."""
    made = Parser(
        prog="briefing extract",
        usage="briefing extract [OPTIONS] FILE|FOLDER|-…\n       briefing extract --jsonl < LINES",
        examples=EXAMPLES,
    )
    made.add_argument("files", nargs="*", metavar="FILE", help="briefings, folders, or - for standard input")
    made.add_argument(
        "--format", choices=FORMATS, help="text on a terminal, else json, unless told; ics is a calendar"
    )
    made.add_argument(
        "--jsonl", action="store_true", help='read {"id", "text", "date", "format"} a line from stdin'
    )
    made.add_argument("--table", choices=TABLES, help="which table of --format csv; mentions unless told")
    made.add_argument("--with-text", action="store_true", help="JSON lines with the text in them")
    made.add_argument("--date", metavar="DAY", type=day, help="when it was published, 2024-04-19")
    made.add_argument("--today", metavar="DAY", type=day, help="what day it is; the clock unless told")
    made.add_argument(
        "--model", metavar="NAME", help="a spaCy pipeline, installed or a folder, for the names"
    )
    add_names(made)
    made.add_argument("--jobs", metavar="N", type=count, default=1, help="work in N processes")
    return made


def _settle(made: Parser, options: argparse.Namespace) -> None:
    """Fill in what was not said, and refuse what does not go together."""
    if options.jsonl:
        if options.files not in ([], ["-"]):
            made.error("--jsonl reads standard input; --format jsonl writes JSON lines of files")
        if options.format not in (None, "jsonl") or options.table:
            made.error("--jsonl writes JSON lines; it goes with no other format")
        options.format = "jsonl"
    if options.table and options.format not in (None, "csv"):
        made.error("--table goes with --format csv")
    if not options.jsonl and not options.files:
        if terminal(0):
            made.error("nothing to read: give a FILE, a FOLDER, or -")
        options.files = ["-"]
    if not options.format:
        options.format = "csv" if options.table else "text" if terminal(1) else "json"


def _extract(options: argparse.Namespace, make: Make | None) -> int:
    from tui.session.settings import config_file, load

    settings = load({"model": options.model}, os.environ, config_file(os.environ))
    for notice in settings.notices:
        say(notice)
    wrong = settings.model and unknown_model(settings.model)
    if wrong:
        say(wrong)
        return EXIT_USAGE
    try:
        settings = with_names(settings, own_names(options.names))
    except ValueError as error:
        say(str(error))
        return EXIT_USAGE

    from tui.cli_jobs import Died, run
    from tui.cli_work import NoModel, Plan, engine

    refused: list[str] = []
    inputs = None if options.jsonl else _inputs(options.files, refused)
    for message in refused:
        say(message)
    if inputs and options.format == "ics":
        inputs = list(dict.fromkeys(inputs))  # a file named twice has its days once
    several = inputs is not None and (len(inputs) + len(refused) > 1 or _folder(options.files))
    plan = Plan(
        format=options.format,
        table=options.table or "mentions",
        with_text=options.with_text,
        several=several,
        model=settings.model,
        given=options.date,
        today=options.today,
        own=settings.own,
    )
    total = None if inputs is None else len(inputs)
    jobs = options.jobs if total is None else max(1, min(options.jobs, total))
    outputs = run(_lines() if inputs is None else inputs, plan, make or engine, jobs)
    try:
        return _write(outputs, plan, total) or (EXIT_FAILED if refused else EXIT_DONE)
    except (NoModel, Died) as error:
        say(str(error))
        return EXIT_USAGE if isinstance(error, NoModel) else EXIT_FAILED
    finally:
        outputs.close()


def _inputs(names: Sequence[str], refused: list[str]) -> list[Input]:
    """Every briefing that was named, in order; words on those that cannot be had go to `refused`."""
    from tui.cli_work import Input
    from tui.reading import Unreadable, expand

    found: list[Input] = []
    for name in names:
        try:
            if name == "-":
                found.append(Input(data=sys.stdin.buffer.read()))
            else:
                found += [Input(path=path) for path in expand([name])]
        except Unreadable as error:
            refused.append(str(error))
    return found


def _folder(names: Sequence[str]) -> bool:
    return any(os.path.isdir(name) for name in names)


def _lines() -> Iterator[Input]:
    """JSON lines of standard input, blank ones left out, each as soon as it has come."""
    from tui.cli_work import Input

    # A reader of its own: the one in sys.stdin would be closed under a thread that still waits for a line.
    with open(0, "rb", closefd=False) as stream:
        for number, line in enumerate(iter(stream.readline, b""), 1):
            if line.strip():
                yield Input(data=line, line=number)


def _write(outputs: Iterator[Output], plan: Plan, total: int | None) -> int:
    """Write every output as it comes; return the exit code."""
    out = sys.stdout.buffer
    failed = False
    days = left_out = 0
    told: set[str] = set()
    before, between, after = _frame(plan)
    out.write(before.encode())
    written = 0
    with Progress(total) as progress:
        for output in outputs:
            if output.body:
                out.write((between * bool(written) + _fitted(output.body, plan)).encode("utf-8", "replace"))
                out.flush()
                written += 1
            failed |= output.failed
            days, left_out = days + output.days, left_out + output.left_out
            new = [words for words in dict.fromkeys(output.words) if words not in told]
            told.update(new)
            progress.step(new)
    out.write((after if written else after.lstrip("\n")).encode())
    out.flush()
    if plan.format == "ics":
        from tui.export.calendar import tally

        say(tally(days, left_out))
    return EXIT_FAILED if failed else EXIT_DONE


def _frame(plan: Plan) -> tuple[str, str, str]:
    """What stands before, between and after the outputs of several inputs."""
    if plan.format == "csv":
        from tui.export import csv_header

        return csv_header(plan.table, source=plan.several), "", ""
    if plan.format == "ics":
        from tui.export.calendar import frame

        before, after = frame()
        return before, "", after
    if plan.format == "json" and plan.several:
        return "[\n", ",\n", "\n]\n"
    return "", "\n" if plan.format in {"markdown", "text"} else "", ""


def _fitted(body: str, plan: Plan) -> str:
    """One output as it stands among several: inside the array it is indented and its line is not ended."""
    if plan.format == "json" and plan.several:
        return "  " + body.rstrip("\n").replace("\n", "\n  ")
    return body


class Progress:
    """How far the work is, on the last line of stderr, where that is a terminal and stdout is not."""

    WIDTH = 24

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._done = 0
        self._drawn = 0.0
        self._shown = terminal(2) and not terminal(1)

    def __enter__(self) -> Progress:
        self._draw()
        return self

    def __exit__(self, *_: object) -> None:
        self._clear()

    def step(self, words: Sequence[str] = ()) -> None:
        """One more is done; `words` are lines for the user."""
        self._done += 1
        if words:
            self._clear()
            for line in words:
                say(line)
        self._draw()

    def _draw(self) -> None:
        from time import monotonic

        now = monotonic()
        if not self._shown or now - self._drawn < 0.1:
            return
        self._drawn = now
        if self._total:
            full = self.WIDTH * self._done // self._total
            bar = f"[{'#' * full}{'.' * (self.WIDTH - full)}] {self._done}/{self._total}"
        else:
            bar = f"{self._done} done"
        print(f"\r{bar}", end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
            self._drawn = 0.0
