"""One step of `briefing extract`: an input becomes a document, an analysis, and the text that is written.

Plain functions over plain data, so that a step runs alike in this process and in another."""

from __future__ import annotations

import json
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from tui.export import csv_table, markdown, marked_text, record
from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.own import OwnName
from tui.reading import Unreadable, read_bytes, read_file, read_text


class Extractor(Protocol):
    """What finds everything in a document: the engine, or a fake one in tests."""

    def complete(self, document: Document, *, given: date | None = None) -> Analysis:
        """The whole analysis; `given` is the date of publication, where the record or the user gives one."""
        ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What is wanted of every input; `several` tells that outputs have to say which input they are of,
    `own` are the analyst's own names."""

    format: str = "json"
    table: str = "mentions"
    with_text: bool = False
    several: bool = False
    model: str | None = None
    given: date | None = None
    today: date | None = None
    own: tuple[OwnName, ...] = ()


Make = Callable[[Plan], Extractor]
"""Builds the extractor; called once in each process."""


class NoModel(Exception):
    """The pipeline that was asked for is not there; its str names what is."""


@dataclass(frozen=True, slots=True)
class Input:
    """A file (`path`), standard input as one briefing (`data`), or one JSON line (`data`, `line` from 1)."""

    path: Path | None = None
    data: bytes = b""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Output:
    """What is written to stdout for one input, whether it failed, and words for stderr.

    `days` and `left_out` count, of a calendar, its events and the dates that are none."""

    body: str = ""
    failed: bool = False
    words: tuple[str, ...] = ()
    days: int = 0
    left_out: int = 0


def engine(plan: Plan) -> Extractor:
    """The reader's own engine."""
    from tui.analysis.engine import Engine

    try:
        return Engine(model=plan.model, given=plan.given, today=plan.today, own=plan.own)
    except Exception as error:
        if _is_unknown_model(error):
            raise NoModel(str(error)) from error
        raise


def step(extractor: Extractor, plan: Plan, given: Input) -> Output:
    """Read, analyse and write out one input; what is wrong with it is in the output, never raised."""
    return _line(extractor, plan, given) if given.line is not None else _file(extractor, plan, given)


def _file(extractor: Extractor, plan: Plan, given: Input) -> Output:
    name = str(given.path) if given.path else "standard input"
    try:
        document = read_file(given.path) if given.path else read_bytes(given.data, source=None)
        analysis = _complete(extractor, document, plan.given)
    except Unreadable as error:
        return Output(failed=True, words=(str(error),))
    except _Refused as error:
        return Output(failed=True, words=(f"{name}: {error}",))
    words = tuple(f"{name}: {notice}" for notice in (*document.meta.notices, *analysis.notices))
    if plan.format == "ics":
        from tui.export.calendar import events

        made = events(analysis)
        return Output(made.text, words=words, days=made.days, left_out=made.left_out)
    return Output(_written(analysis, plan), words=words)


def _written(analysis: Analysis, plan: Plan) -> str:
    """One analysis in the format that is wanted, its end of line included."""
    name = analysis.document.source
    match plan.format:
        case "json":
            return _dumped(record(analysis, id=name, with_text=True), indent=1) + "\n"
        case "jsonl":
            return _dumped(record(analysis, id=name, with_text=_with_text(analysis.document, plan))) + "\n"
        case "csv":
            return csv_table(analysis, plan.table, header=False, source=plan.several)
        case "markdown":
            return markdown(analysis)
        case _:
            text = marked_text(analysis)
            text += "" if not text or text.endswith("\n") else "\n"
            return f"==> {name or 'standard input'} <==\n{text}" if plan.several else text


def _line(extractor: Extractor, plan: Plan, given: Input) -> Output:
    """One JSON line in, one out: the record, or the id, the line and what is wrong with it."""
    found: Any = None
    try:
        found = _parsed(given)
        document, published = _asked(found)
        analysis = _complete(extractor, document, published or plan.given)
    except _Refused as error:
        name = found.get("id") if isinstance(found, dict) else None
        return Output(_dumped({"id": name, "line": given.line, "error": str(error)}) + "\n", failed=True)
    body = _dumped(record(analysis, id=found.get("id"), with_text=_with_text(document, plan)))
    return Output(body + "\n", words=(*document.meta.notices, *analysis.notices))


class _Refused(Exception):
    """An input that gives no record; its str says why."""


def _parsed(given: Input) -> Any:
    data = given.data.removeprefix(b"\xef\xbb\xbf") if given.line == 1 else given.data
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise _Refused(f"not UTF-8: byte {error.start + 1}") from error
    except json.JSONDecodeError as error:
        raise _Refused(f"not valid JSON: {error.msg}, character {error.pos + 1}") from error
    except (ValueError, RecursionError) as error:
        raise _Refused(f"not valid JSON: {error}") from error


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _asked(found: Any) -> tuple[Document, date | None]:
    """The document of a JSON line, and the date that it gives."""
    if not isinstance(found, dict):
        raise _Refused("not an object")
    text, kind, day = found.get("text"), found.get("format"), found.get("date")
    if not isinstance(text, str):
        raise _Refused("text is not a string" if "text" in found else "no text")
    if kind not in (None, "text", "markdown"):
        raise _Refused(f'format is {kind!r}; "text" and "markdown" there are')
    return read_text(text, source=None, format=kind or "text"), _published(day)


def _published(day: object) -> date | None:
    if day is None:
        return None
    try:
        found = date.fromisoformat(day) if isinstance(day, str) else None
    except ValueError:
        found = None
    if found is None or found.isoformat() != day:
        raise _Refused(f"date is {day!r}; YYYY-MM-DD or null it may be")
    return found


def _complete(extractor: Extractor, document: Document, given: date | None) -> Analysis:
    """The whole analysis; a fault in it is the fault of one input, not the end of all."""
    try:
        return extractor.complete(document, given=given)
    except Exception as error:
        if _is_unknown_model(error):
            raise NoModel(str(error)) from error
        where = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(where.filename).name}:{where.lineno}"
        raise _Refused(f"extraction failed: {type(error).__name__}: {error} ({place})") from error


def _is_unknown_model(error: Exception) -> bool:
    # Imported here because spaCy would be loaded with it, and only where something has gone wrong already.
    from tui.extraction.pipeline import UnknownModel

    return isinstance(error, UnknownModel)


def _with_text(document: Document, plan: Plan) -> bool:
    """The reader of a Markdown record cannot know its reading text, to which all offsets belong."""
    return plan.with_text or document.meta.format == "markdown"


def _dumped(found: object, *, indent: int | None = None) -> str:
    words = json.dumps(found, ensure_ascii=False, allow_nan=False, indent=indent)
    try:
        words.encode()
    except UnicodeEncodeError:
        # Half of a surrogate pair, in an id: JSON can say it, UTF-8 cannot.
        return json.dumps(found, allow_nan=False, indent=indent)
    return words
