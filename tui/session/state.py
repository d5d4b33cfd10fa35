"""What the reader is doing, as one immutable value that pure reducers replace."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from tui.model.span import Span


class Pane(StrEnum):
    """The panes by the key that goes to them."""

    TEXT = "1"
    ENTITIES = "2"
    DATES = "3"
    MEASURES = "4"
    CONTEXTS = "5"

    @property
    def heading(self) -> str:
        """The name that the status line and the pane's title show."""
        return {"1": "Text", "2": "Entities", "3": "Dates", "4": "Measures", "5": "Contexts"}[self.value]


LISTS = (Pane.ENTITIES, Pane.DATES, Pane.MEASURES)
"""Panes that hold one row a thing."""


UNLIKE = "≠"
"""Among the types of the measures: figures that disagree, whatever their dimension."""


class Choice(StrEnum):
    """What an active set can be made from."""

    ENTITY = "entity"
    DATE = "date"
    MEASURE = "measure"
    TYPE = "type"
    SEARCH = "search"


class Target(NamedTuple):
    """A set of mentions, held so that it can be looked up again in every revision of the analysis.

    `span` is the mention that it was made on; `group` the label group of an entity (see
    `sets.label_group`), the label of a type, or the words of a search."""

    choice: Choice
    span: Span
    group: str = ""


class Pin(NamedTuple):
    """A set that stays drawn beside the active one, under a letter from A to E."""

    letter: str
    target: Target


class Place(NamedTuple):
    """What a jump gives back: first offset shown, current mention, active set."""

    offset: int
    current: Span | None
    target: Target | None


class Scope(StrEnum):
    """How much of the briefing a list speaks of."""

    DOCUMENT = "document"
    SECTION = "section"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class ListView:
    """How one list is filtered and ordered; `types` empty means all; `order` "" is the list's own order."""

    query: str = ""
    types: frozenset[str] = frozenset()
    order: str = ""
    scope: Scope = Scope.DOCUMENT


@dataclass(frozen=True, slots=True)
class Trail:
    """Jumps: `places` visited before, `ahead` those that `<` left."""

    places: tuple[Place, ...] = ()
    ahead: tuple[Place, ...] = ()
    walking: bool = False


@dataclass(frozen=True, slots=True)
class SessionState:
    """The whole of it; offsets into the reading text.

    `used` is the set last used (by n, Enter, f, /, & or p), `former` the one used before it; `forms` is 0 for
    names, 1 with adjectives and noun phrases, 2 with pronouns; `cursor` the start of the sentence that ( )
    chose, None while it follows the screen; `selection` whole sentences chosen with v; `window` the offsets
    on the screen; `fold` the sets whose paragraphs alone are shown, with `together` only those that hold
    all of them; mentions that score below `doubt` are hidden."""

    target: Target | None = None
    current: Span | None = None
    used: Target | None = None
    former: Target | None = None
    before_search: Place | None = None
    pins: tuple[Pin, ...] = ()
    forms: int = 0
    ambient: bool = True
    cursor: int | None = None
    selection: Span | None = None
    window: Span = Span(0, 0)
    fold: tuple[Target, ...] | None = None
    together: bool = False
    doubt: float = 0.0
    trail: Trail = field(default_factory=Trail)
    bookmarks: tuple[int, ...] = ()
    lists: tuple[tuple[Pane, ListView], ...] = tuple((pane, ListView()) for pane in LISTS)
    last_list: Pane = Pane.ENTITIES
    card: bool = False

    def view(self, pane: Pane) -> ListView:
        """How `pane` is filtered and ordered."""
        return dict(self.lists).get(pane, ListView())
