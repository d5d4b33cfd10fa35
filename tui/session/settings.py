"""Settings of one run: flag over environment over `config.toml` over default; nothing in a file is fatal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tui.model.own import OwnName

NARROWEST, WIDEST = 48, 76
"""The width of the text in cells."""

DATE_STYLES = ("iso", "dmy", "mdy")
"""How a day is shown: 2024-04-19, 19 Apr 2024, Apr 19, 2024."""

UNIT_STYLES = ("si", "us", "written")
"""What stands beside a value as written: metric units, those of the United States, none."""

_GOTO = re.compile(r"char:\d+|date:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
_SCORE = re.compile(r"\d?\.?\d+")
_YES = {
    "1": True,
    "true": True,
    "yes": True,
    "on": True,
    "0": False,
    "false": False,
    "no": False,
    "off": False,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user asked for.

    `width` is in cells; marks that score below `doubt` (0 to 1) are hidden; `published` is the date given
    for the briefings, `today` the clock unless told; `goto` is "char:N" or "date:YYYY[-MM[-DD]]"; `line` a
    source line from 1; `keys` remaps bindings by id; `own` are the analyst's own names; `notices` tell the
    user which settings were not taken."""

    theme: str = "auto"
    ascii: bool = False
    mouse: bool = True
    width: int = 72
    doubt: float = 0.0
    model: str | None = None
    published: date | None = None
    today: date | None = None
    entity: str | None = None
    goto: str | None = None
    line: int | None = None
    dates: str = "iso"
    units: str = "si"
    keys: Mapping[str, str] = field(default_factory=dict)
    own: tuple[OwnName, ...] = ()
    notices: tuple[str, ...] = ()


KEPT = ("theme", "ascii", "mouse", "width", "doubt", "model", "dates", "units")
"""Settings that the file and the environment may hold; the others belong to one run."""


def load(
    flags: Mapping[str, object] | None = None,
    environ: Mapping[str, str] | None = None,
    path: Path | None = None,
) -> Settings:
    """Settings of this run; a flag that is None was not given, a file that is not there says nothing.

    `flags` hold fields of `Settings`, checked already; `environ` may hold BRIEFING_THEME, BRIEFING_WIDTH …;
    `path` is the file (where the user keeps it: `config_file`)."""
    notices: list[str] = []
    found: dict[str, Any] = {}
    if path is not None:
        found |= _from_file(path, notices)
    found |= _from_environment(environ or {}, notices)
    known = {item.name for item in fields(Settings)}
    found |= {name: given for name, given in (flags or {}).items() if given is not None and name in known}
    return Settings(**found, notices=tuple(notices))


def config_file(environ: Mapping[str, str]) -> Path:
    """Where the user's settings are kept."""
    return folder("config", environ) / "config.toml"


def folder(kind: str, environ: Mapping[str, str]) -> Path:
    """The folder for the "config", "state" or "cache" of the program; it may not exist yet."""
    base = environ.get(f"XDG_{kind.upper()}_HOME", "")
    if base.startswith("/"):
        return Path(base) / "briefing"
    import platformdirs

    found = {
        "config": platformdirs.user_config_path,
        "state": platformdirs.user_state_path,
        "cache": platformdirs.user_cache_path,
    }[kind]
    return found("briefing", appauthor=False)


def checked_goto(place: str) -> str:
    """The same place, or ValueError with what a place looks like."""
    if not _GOTO.fullmatch(place):
        raise ValueError(f"{place!r} is no place; char:120 and date:2024-03 are")
    if place.count("-") == 2:
        date.fromisoformat(place.removeprefix("date:"))
    return place


def checked_width(cells: int) -> int:
    """The same width, or ValueError with the widths that there are."""
    if not NARROWEST <= cells <= WIDEST:
        raise ValueError(f"{cells} is no width; from {NARROWEST} to {WIDEST} cells there are")
    return cells


def _from_environment(environ: Mapping[str, str], notices: list[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in KEPT:
        variable = f"BRIEFING_{name.upper()}"
        words = environ.get(variable, "").strip()
        if words:
            _take(found, name, _parsed(name, words), f"{variable}: ", notices)
    return found


def _parsed(name: str, words: str) -> object:
    """What the words of a variable stand for; the words themselves where they stand for nothing."""
    if name in {"ascii", "mouse"}:
        return _YES.get(words.lower(), words)
    if name == "width" and words.isdecimal():
        return int(words)
    if name == "doubt" and _SCORE.fullmatch(words):
        return float(words)
    return words


def _from_file(path: Path, notices: list[str]) -> dict[str, Any]:
    try:
        words = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        cause = error.strerror if isinstance(error, OSError) else "not UTF-8"
        notices.append(f"{path}: {cause}; its settings are left out")
        return {}
    import tomllib

    try:
        read = tomllib.loads(words)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        notices.append(f"{path}: {error}; its settings are left out")
        return {}
    found: dict[str, Any] = {}
    for section, name, content in _settings(read):
        line = _line(words, section, name)
        where = f"{path}:{line}: " if line else f"{path}: "
        if section == "keys":
            keys = _keys(content)
            if keys is None:
                notices.append(f"{where}a key is a text or a list of texts; {name!r} is left out")
            else:
                found.setdefault("keys", {})[name] = keys
        elif section == "theme" and name == "name":
            _take(found, "theme", content, where, notices)
        elif name == "name" and not section:
            found["own"] = _own(content, words, path, notices)
        elif not section and name in KEPT:
            _take(found, name, content, where, notices)
        else:
            notices.append(f"{where}unknown setting {f'{section}.{name}' if section else name!r}")
    return found


def _settings(read: Mapping[str, Any]) -> Iterator[tuple[str, str, object]]:
    """Section ("" at the top), name and content of everything in a file."""
    for name, content in read.items():
        if isinstance(content, dict) and name in {"keys", "theme"}:
            yield from ((name, inner, deep) for inner, deep in content.items())
        else:
            yield "", name, content


def _take(found: dict[str, Any], name: str, content: object, where: str, notices: list[str]) -> None:
    """Keep one setting if it is of the right kind, else say why not."""
    wanted = _wrong(name, content)
    if wanted:
        notices.append(f"{where}{name} is {wanted}; {content!r} is left out")
    else:
        found[name] = content


def _wrong(name: str, content: object) -> str:
    """What the setting has to be where `content` is not that, else nothing."""
    if name in {"ascii", "mouse"}:
        return "" if isinstance(content, bool) else "true or false"
    if name == "width":
        right = isinstance(content, int) and not isinstance(content, bool) and NARROWEST <= content <= WIDEST
        return "" if right else f"a number from {NARROWEST} to {WIDEST}"
    if name == "doubt":
        right = isinstance(content, int | float) and not isinstance(content, bool) and 0 <= content <= 1
        return "" if right else "a number from 0 (nothing is hidden) to 1"
    if name == "dates":
        return "" if content in DATE_STYLES else f"one of {', '.join(DATE_STYLES)}"
    if name == "units":
        return "" if content in UNIT_STYLES else f"one of {', '.join(UNIT_STYLES)}"
    return "" if isinstance(content, str) and content.strip() else "a text"


def _own(content: object, words: str, path: Path, notices: list[str]) -> tuple[OwnName, ...]:
    """The analyst's own names that are as they should be; a word on each of the others."""
    from tui.session import own_names

    names, faults = own_names.taken(content, words)
    notices += [
        f"{path}:{line}: {cause}; it is left out" if line else f"{path}: {cause}" for line, cause in faults
    ]
    return names


def _keys(content: object) -> str | None:
    """Keys of a binding as Textual's keymap has them, joined by commas."""
    given: list[object] = content if isinstance(content, list) else [content]
    parts = [part for part in given if isinstance(part, str)]
    return ",".join(parts) if len(parts) == len(given) else None


def _line(words: str, section: str, name: str) -> int:
    """The line on which a setting stands, from 1; 0 if it cannot be told."""
    here = ""
    for number, line in enumerate(words.splitlines(), 1):
        header = re.match(r"\s*\[+\s*([^\]]*?)\s*\]", line)
        if header:
            here = header[1].strip("\"' ")
            if not section and here.split(".")[0] == name:
                return number
            continue
        quoted = rf"""["']?{re.escape(name)}["']?\s*[.=]"""
        if here == section and re.match(rf"\s*{quoted}", line):
            return number
        if section and re.match(rf"\s*{section}\s*\.\s*{quoted}", line):
            return number
    return 0
