"""YAML front matter: what a Markdown briefing says of itself."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from tui.model.document import Meta
from tui.model.lexicon.months import MONTHS
from tui.reading.decoding import harmless

_FENCED = re.compile(r"---[ \t]*\r?\n(.{0,20000}?)(?<=\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_KEY = re.compile(r"^[A-Za-z_][\w -]*:(?:\s|$)", re.MULTILINE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_WORDS = (
    re.compile(
        r"(?:[A-Z]\w+,? )?(?P<day>\d{1,2})(?:st|nd|rd|th)? (?P<month>[A-Z]\w+)\.?,? (?P<year>\d{4})\b"
    ),
    re.compile(
        r"(?:[A-Z]\w+,? )?(?P<month>[A-Z]\w+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?,? (?P<year>\d{4})\b"
    ),
)


def front_matter(text: str) -> tuple[int, Meta, bool]:
    """Length in characters of the front matter (0 without one), what it says, and whether it can be parsed.

    Where it cannot, the Meta holds a notice and the length is that of what should be shown as text."""
    meta = Meta(format="markdown")
    found = _FENCED.match(text)
    if found is None or (found[1].strip() and not _KEY.search(found[1])):
        return 0, meta, True
    import yaml  # most briefings have no front matter

    # Every scalar stays the string that was written: a title may be "No" or "2024".
    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        values = yaml.load(found[1], loader) if found[1].strip() else {}
    except (yaml.YAMLError, ValueError, RecursionError, MemoryError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        at = f" (line {line + 2})" if line is not None else ""
        return (
            found.end(),
            replace(meta, notices=(f"front matter is not valid YAML{at}: shown as text",)),
            False,
        )
    if not isinstance(values, dict):
        return found.end(), replace(meta, notices=("front matter has no keys: shown as text",)), False
    told = {str(key).strip().lower(): _said(value) for key, value in values.items()}
    published = None
    notices: tuple[str, ...] = ()
    if written := told.get("date"):
        published = _day(written)
        if published is None:
            notices = (f"front matter: the date {written[:40]!r} is not understood",)
    return (
        found.end(),
        Meta(told.get("title"), published, told.get("source"), told.get("author"), "markdown", notices),
        True,
    )


def _said(value: object) -> str | None:
    """One line of text from a value; lists of words are joined."""
    if isinstance(value, list):
        value = ", ".join(item for item in value if isinstance(item, str))
    if not isinstance(value, str):
        return None
    words = " ".join(harmless(value).split())
    return None if words in ("", "~", "null") else words


def _day(written: str) -> date | None:
    """A day written as 2024-04-23 (a time may follow), 23 April 2024 or April 23, 2024."""
    try:
        if found := _ISO.match(written):
            return date(*map(int, found.groups()))
        for pattern in _WORDS:
            if (found := pattern.match(written)) and (month := MONTHS.get(found["month"].lower())):
                return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        pass
    return None
