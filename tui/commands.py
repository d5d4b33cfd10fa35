"""Every command once: its keys, its words; binding, footer, palette and help are made from these."""

from __future__ import annotations

from dataclasses import dataclass

from textual.binding import Binding


@dataclass(frozen=True, slots=True)
class Command:
    """`id` names it in `[keys]` and in the palette; the reader's `do_<id>` carries it out.

    `keys` as Textual writes them; `shown` as a person does, where that differs."""

    id: str
    keys: tuple[str, ...]
    title: str
    help: str
    group: str

    def binding(self) -> Binding:
        """The binding of the reader's screen; remapped by its id."""
        return Binding(
            ",".join(key if len(key) > 1 or key != "," else "comma" for key in self.keys),
            f"command('{self.id}')",
            self.title,
            show=False,
            id=self.id,
        )


_MOVE, _WALK, _LIST, _READ, _SHOW, _FILE = (
    "Moving",
    "Walking mentions",
    "Lists and panes",
    "Reading and copying",
    "Looks",
    "Files and the program",
)


def _c(id: str, keys: str, title: str, help: str, group: str) -> Command:
    return Command(id, tuple(keys.split(" ")), title, help, group)


COMMANDS: tuple[Command, ...] = (
    _c("down", "j down", "Down", "Row or line down, in the focused pane", _MOVE),
    _c("up", "k up", "Up", "Row or line up, in the focused pane", _MOVE),
    _c("page-down", "pagedown", "Page down", "Page down, in the focused pane", _MOVE),
    _c("page-up", "pageup", "Page up", "Page up, in the focused pane", _MOVE),
    _c("first", "g home", "Beginning", "First row or line of the focused pane", _MOVE),
    _c("last", "G end", "End", "Last row or line of the focused pane", _MOVE),
    _c("text-page-down", "space ctrl+f", "Read on", "A page on in the text, from any pane", _MOVE),
    _c("text-page-up", "b ctrl+b", "Read back", "A page back in the text, from any pane", _MOVE),
    _c("text-half-down", "d ctrl+d", "Half a page on", "Half a page on in the text, from any pane", _MOVE),
    _c("text-half-up", "u ctrl+u", "Half a page back", "Half a page back in the text, from any pane", _MOVE),
    _c("paragraph-back", "{ shift+up", "Paragraph back", "To the paragraph before, in the text", _MOVE),
    _c("paragraph-on", "} shift+down", "Paragraph on", "To the next paragraph, in the text", _MOVE),
    _c("sentence-back", "(", "Sentence back", "The reading cursor one sentence back", _MOVE),
    _c("sentence-on", ")", "Sentence on", "The reading cursor one sentence on", _MOVE),
    _c("jump-back", "< ctrl+o", "Jump back", "Back: place, mention and active set of before", _MOVE),
    _c("jump-forward", ">", "Jump forward", "Forward again", _MOVE),
    _c("next-mention", "n", "Next mention", "Next mention of the active set; wraps", _WALK),
    _c("previous-mention", "N", "Previous mention", "Previous mention of the active set; wraps", _WALK),
    _c("first-mention", "I", "First mention", "First mention, where it is introduced", _WALK),
    _c("next-mark", "]", "Next mark", "Next mark of any kind", _WALK),
    _c("previous-mark", "[", "Previous mark", "Previous mark of any kind", _WALK),
    _c("enter", "enter", "Go, then card", "Go to the mark; already there, its card", _WALK),
    _c("label", "f", "Label marks", "Label every visible mark, pick one by its letter", _WALK),
    _c("light", "*", "Light this", "Light the entity or word under the cursor", _WALK),
    _c("flip", ";", "Set used before", "Back to the set last used; with pins the next of them", _WALK),
    _c("pin", "p", "Pin", "Pin or unpin the active set", _WALK),
    _c("clear-pins", "P", "Clear pins", "Clear all pins; again brings them back", _WALK),
    _c("why", "W", "Why is this marked", "How a mark was found, joined or valued, and how sure it is", _WALK),
    _c("search", "/", "Search or filter", "Search the text, or filter the focused list", _WALK),
    _c("fold", "&", "Fold", "Only the paragraphs of the active set and the pins; again unfolds", _WALK),
    _c("peel", "escape", "Close", "Peel one layer: dialog, card, search, filter, selection", _LIST),
    _c("next-pane", "tab", "Next pane", "To the next pane", _LIST),
    _c("previous-pane", "shift+tab", "Previous pane", "To the pane before", _LIST),
    _c("text", "1 h", "Text", "To the text", _LIST),
    _c("list", "l", "Last list", "To the list last used", _LIST),
    _c("left", "left", "Left", "In the dates the one before on the calendar, else to the text", _LIST),
    _c("right", "right", "Right", "In the dates the next on the calendar, else to the list last used", _LIST),
    _c("entities", "2", "Entities", "To the entities", _LIST),
    _c("dates", "3", "Dates", "To the dates", _LIST),
    _c("measures", "4", "Measures", "To the measures", _LIST),
    _c("contexts", "5", "Contexts", "To the contexts of the active set", _LIST),
    _c("type", "t", "Type", "Filter the list by type; a capital lights all of it in the text", _LIST),
    _c("order", "o", "Order", "Order of the list", _LIST),
    _c("scope", ".", "Scope", "List the screen, the section or the document", _LIST),
    _c("zoom", "z", "Zoom", "The whole screen for the focused pane; a list becomes a table", _LIST),
    _c("sides", "s", "Side panes", "Side panes on or off", _LIST),
    _c("select", "v", "Select sentences", "Select whole sentences; ( ) shrink and grow", _READ),
    _c("copy", "y", "Copy", "Copy the selection or the sentence, with its source", _READ),
    _c("copy-menu", "Y", "Copy…", "Copy sentence, paragraph, row or table", _READ),
    _c("write", "w", "Write", "CSV of the focused list, .ics of the dates, or the record of all", _READ),
    _c("bookmark", "m", "Set bookmark", "Set a bookmark here", _READ),
    _c("bookmarks", "M '", "Bookmarks", "Go to a bookmark", _READ),
    _c("date", "D", "Date of publication", "Set the date of publication: all relative dates move", _READ),
    _c("wider", "+", "Wider text", "Text wider by four cells, up to 76", _SHOW),
    _c("narrower", "-", "Narrower text", "Text narrower by four cells, down to 48", _SHOW),
    _c("forms", "H", "Forms lit", "What is lit: names; adjectives and noun phrases too; pronouns too", _SHOW),
    _c("ambient", "A", "Quiet marks", "Underlines on or off", _SHOW),
    _c(
        "doubt",
        "S",
        "Hide doubtful marks",
        "Hide marks below a score, in text and lists; twice: there and back",
        _SHOW,
    ),
    _c("mouse", "f2", "Mouse", "Mouse on or off", _SHOW),
    _c("next-briefing", "J", "Next briefing", "The next of the files that were given", _FILE),
    _c("previous-briefing", "K", "Previous briefing", "The file before", _FILE),
    _c("edit", "e", "Edit the source", "Open the source in $EDITOR at this line", _FILE),
    _c("reload", "ctrl+r", "Reload", "Read the file again, keep the place", _FILE),
    _c("help", "? f1", "Keys and help", "All keys, searchable", _FILE),
    _c("palette", ": ctrl+p", "Commands", "Every command by its name", _FILE),
    _c("close", "q", "Close or quit", "Close the top layer, else quit", _FILE),
    _c("quit", "Q ctrl+q", "Quit", "Quit at once", _FILE),
    _c("interrupt", "ctrl+c", "Copy or quit", "Copy a selection; without one, twice quits", _FILE),
)

BY_ID = {command.id: command for command in COMMANDS}

_SHOWN = {
    "escape": "Esc",
    "enter": "Enter",
    "tab": "Tab",
    "shift+tab": "shift+Tab",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "f1": "F1",
    "f2": "F2",
}

Hint = tuple[tuple[str, ...], str]
TEXT_HINTS: tuple[Hint, ...] = (
    (("next-mention", "previous-mention"), "mention"),
    (("enter",), "card"),
    (("label",), "label"),
    (("copy",), "copy"),
    (("next-pane",), "list"),
    (("search",), "find"),
    (("help",), "keys"),
    (("close",), "quit"),
    (("next-mark", "previous-mark"), "any"),
    (("pin",), "pin"),
    (("fold",), "fold"),
    (("palette",), "commands"),
    (("why",), "why"),
    (("doubt",), "hide doubtful"),
)
LIST_HINTS: tuple[Hint, ...] = (
    (("enter",), "go"),
    (("next-mention", "previous-mention"), "mention"),
    (("text",), "text"),
    (("search",), "filter"),
    (("type",), "type"),
    (("pin",), "pin"),
    (("zoom",), "table"),
    (("help",), "keys"),
    (("order",), "order"),
    (("scope",), "scope"),
    (("write",), "write"),
    (("why",), "why"),
    (("doubt",), "hide doubtful"),
)
CONTEXT_HINTS: tuple[Hint, ...] = (
    (("enter",), "go"),
    (("next-mention", "previous-mention"), "mention"),
    (("text",), "text"),
    (("peel",), "close"),
    (("help",), "keys"),
)
CARD_HINTS: tuple[Hint, ...] = (
    (("enter",), "go or fold"),
    (("down", "up"), "line"),
    (("next-mention", "previous-mention"), "mention"),
    (("fold",), "fold"),
    (("text",), "text"),
    (("peel",), "close"),
    (("help",), "keys"),
)


def shown(key: str) -> str:
    """A key as a person writes it."""
    return _SHOWN.get(key, key)


def keys_of(command: Command, remapped: dict[str, str]) -> tuple[str, ...]:
    """The keys of a command as a person writes them, under the reader's own keymap."""
    own = remapped.get(command.id)
    return tuple(shown(key) for key in (own.split(",") if own else command.keys))


def hints(pane_hints: tuple[Hint, ...], width: int, remapped: dict[str, str], *, folded: bool = False) -> str:
    """As many hints as fit into `width` cells, whole ones, in their order of worth."""
    line = ""
    for ids, word in pane_hints:
        if folded and ids == ("fold",):
            word = "unfold"
        names = [keys_of(BY_ID[i], remapped) for i in ids]
        keys = "/".join(
            name[1] if i == ("text",) and len(name) > 1 else name[0] for name in names for i in [ids]
        )
        piece = f"{keys} {word}"
        if len(line) + len(piece) + (2 if line else 0) > width:
            break
        line += ("  " if line else "") + piece
    return line


def key_table(remapped: dict[str, str] | None = None) -> str:
    """All keys as plain text, group by group."""
    lines = []
    for group in dict.fromkeys(command.group for command in COMMANDS):
        lines.append(group)
        for command in COMMANDS:
            if command.group == group:
                keys = " ".join(keys_of(command, remapped or {}))
                lines.append(f"  {keys:<16} {command.help}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"
