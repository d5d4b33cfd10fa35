"""An analyst's own names as they are written: `[[name]]` tables of TOML, in a file or among the settings."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from tui.model.mention import Label
from tui.model.own import OwnName

KEYS = ("name", "label", "aliases")
"""What a table may hold; the first two it must."""

_AT_LINE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")
# Strings and comments are passed over, so that no brackets in them count.
_TABLE = re.compile(
    r"""(?P<table>^[ \t]*\[\[[ \t]*(?:name|"name"|'name')[ \t]*\]\])|(?P<inline>\{)"""
    r"""|\"{3}(?:\\.|[^\\])*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|\#[^\n]*""",
    re.MULTILINE | re.DOTALL,
)
_NOWHERE = (-1, -1)
_BIDIRECTIONAL = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class NotNames(Exception):
    """A file that gives no names; its str is one line with the file, the line where it has one, and why."""


class Fault(NamedTuple):
    """What is wrong in the tables, and on which line, from 1; 0 where that cannot be told."""

    line: int
    cause: str


def read(path: Path) -> tuple[OwnName, ...]:
    """The names of a file, in its order; raises `NotNames` at the first thing that is wrong with it."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else None
        raise NotNames(f"{path}: {cause or error}") from error
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotNames(f"{path}:{line}: not TOML: not UTF-8") from error
    try:
        found = tomllib.loads(words)
    except tomllib.TOMLDecodeError as error:
        line, cause = _broken(str(error), words)
        raise NotNames(f"{path}:{line}: not TOML: {cause}") from error
    except RecursionError as error:
        raise NotNames(f"{path}: not TOML: nested too deep") from error
    for key in found:
        if key != "name":
            raise NotNames(f"{path}:{_line_of(words, key)}: unknown {key!r}; tables [[name]] there are")
    names, faults = taken(found.get("name", []), words)
    for line, cause in faults:
        raise NotNames(f"{path}:{line}: {cause}" if line else f"{path}: {cause}")
    return names


def taken(tables: object, words: str) -> tuple[tuple[OwnName, ...], tuple[Fault, ...]]:
    """The names of all tables that are as they should be, and what is wrong with the others.

    `words` is the file that holds them, for the lines."""
    if not isinstance(tables, list):
        return (), (Fault(_line_of(words, "name"), "name is a list of tables: write [[name]]"),)
    places = _places(words, len(tables))
    good: dict[str, OwnName] = {}
    faults: list[Fault] = []
    owners: dict[str, str] = {}
    for table, (start, end) in zip(tables, places, strict=True):
        wrong = _wrong(table)
        if wrong is None:
            made = _made(table)
            wrong = _clash(made, good, owners)
            if wrong is None:
                good[made.name] = _together(good.get(made.name, made), made)
                owners |= dict.fromkeys(made.strings, made.name)
                continue
        key, cause = wrong
        faults.append(Fault(_line_of(words, key, start, end) or _number(words, start), cause))
    return tuple(good.values()), tuple(faults)


def merged(before: Iterable[OwnName], after: Iterable[OwnName]) -> tuple[OwnName, ...]:
    """Names of two lists as one; the later one is right where they differ in a label or an owner."""
    later = {own.name: own for own in after}
    claimed = {string for own in later.values() for string in own.strings}
    found: dict[str, OwnName] = {}
    for own in before:
        if own.name in later:
            same = later[own.name]
            free = (string for string in own.aliases if string not in claimed)
            later[own.name] = _together(same, OwnName(own.name, same.label, tuple(free)))
        elif own.name not in claimed:
            free = (string for string in own.aliases if string not in claimed)
            found[own.name] = OwnName(own.name, own.label, tuple(free))
    return (*found.values(), *later.values())


def _wrong(table: object) -> tuple[str, str] | None:
    """The key that is wrong in a table ("" for the whole) and why, or None."""
    if not isinstance(table, dict):
        return "", "a name is a table with name and label"
    for key in table:
        if key not in KEYS:
            return key, f"unknown {key!r}; {', '.join(KEYS)} there are"
    if "name" not in table:
        return "", "no name"
    wrong = _no_string(table["name"])
    if wrong:
        return "name", f"name {wrong}"
    allowed = ", ".join(Label)
    if "label" not in table:
        return "", f"no label for {_one_line(table['name'])!r}; one of {allowed}"
    label = table["label"]
    if not isinstance(label, str):
        return "label", f"label is not a text; one of {allowed} it is"
    if _label(label) is None:
        return "label", f"unknown label {label!r}; one of {allowed} it is"
    aliases = table.get("aliases", [])
    if not isinstance(aliases, list):
        return "aliases", "aliases is not a list of texts"
    wrong = next(filter(None, map(_no_string, aliases)), None)
    return ("aliases", f"an alias {wrong}") if wrong else None


def _no_string(given: object) -> str | None:
    """What keeps something from being a name: words that follow "name"."""
    if not isinstance(given, str):
        return "is not a text"
    plain = _one_line(given)
    if not plain:
        return "is empty"
    if any(unicodedata.category(c) == "Cc" or c in _BIDIRECTIONAL for c in plain):
        return "holds a control character"
    return None if any(map(str.isalnum, plain)) else f"{plain!r} holds no letter"


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _label(words: str) -> Label | None:
    return Label.__members__.get(words.strip().upper().replace(" ", "_"))


def _made(table: dict[str, object]) -> OwnName:
    """The name of a table that `_wrong` found nothing wrong with."""
    name, label, aliases = (table.get(key) for key in KEYS)
    assert isinstance(name, str)
    assert isinstance(label, str)
    others = [_one_line(alias) for alias in aliases] if isinstance(aliases, list) else []
    own = _one_line(name)
    found = _label(label)
    assert found is not None
    return OwnName(own, found, tuple(other for other in dict.fromkeys(others) if other != own))


def _clash(made: OwnName, good: dict[str, OwnName], owners: dict[str, str]) -> tuple[str, str] | None:
    """Why a name cannot stand beside those before it: a string has one label and one owner."""
    before = good.get(made.name)
    if before is not None and before.label is not made.label:
        return "label", f"{made.name!r} is {before.label} above"
    for string in made.strings:
        owner = owners.get(string, made.name)
        if owner != made.name:
            return ("name" if string == made.name else "aliases"), f"{string!r} is {owner!r} above"
    return None


def _together(one: OwnName, other: OwnName) -> OwnName:
    return OwnName(one.name, one.label, tuple(dict.fromkeys((*one.aliases, *other.aliases))))


def _broken(message: str, words: str) -> tuple[int, str]:
    """The line and the cause in the words of a TOML error."""
    found = _AT_LINE.search(message)
    last = words.count("\n") + (not words.endswith("\n"))
    line = int(found[1]) if found and found[1] else last
    cause = message[: found.start()] if found else message
    return max(1, line), cause[:1].lower() + cause[1:]


def _places(words: str, count: int) -> Sequence[tuple[int, int]]:
    """Where each of so many tables begins and ends in the file; nowhere if they cannot be told apart."""
    found = list(_TABLE.finditer(words))
    for kind in ("table", "inline"):
        starts = [match.start(kind) for match in found if match[kind]]
        if count and len(starts) == count:
            return list(zip(starts, [*starts[1:], len(words)], strict=True))
    return [_NOWHERE] * count


def _line_of(words: str, key: str, start: int = 0, end: int | None = None) -> int:
    """The line from 1 on which a key or a table of that name stands in a part of the file, else 0."""
    if not key or start < 0:
        return 0
    # The header of a table has the name of its key too, but is not what stands in the table.
    close = r"[.=\]]" if end is None else r"[.=]"
    pattern = rf"""(?:^|[\[{{,])[ \t\[]*(["']?){re.escape(key)}\1[ \t]*{close}"""
    match = re.compile(pattern, re.MULTILINE).search(words, start, len(words) if end is None else end)
    return _number(words, match.end()) if match else 0


def _number(words: str, offset: int) -> int:
    """The line from 1 at an offset, 0 for nowhere."""
    return words.count("\n", 0, offset) + 1 if offset >= 0 else 0
