"""The header's and the status line's words: where one is, and what the active set is."""

from __future__ import annotations

from collections.abc import Sequence

from tui.model.analysis import Analysis
from tui.model.document import Document
from tui.model.entity import Entity
from tui.model.mention import Form
from tui.model.span import Span
from tui.session import datesaid
from tui.session.cells import clean, usual
from tui.session.cursor import cursor_sentence
from tui.session.dategroups import date_groups, group_of
from tui.session.doubt import doubtful_spans, entity_doubtful, hiding
from tui.session.folding import folded_blocks
from tui.session.sets import MentionSet, called, resolve, same
from tui.session.state import Choice, Pane, SessionState

_FORMS = ("names", "names, adjectives, noun phrases", "all forms")
_ONE = {
    Form.NAME: "name",
    Form.ALIAS: "name",
    Form.TITLE: "title",
    Form.ADJECTIVAL: "adjective",
    Form.NOMINAL: "noun phrase",
    Form.PRONOUN: "pronoun",
}
_MANY = {form: f"{word}s" for form, word in _ONE.items()}


def counter(found: MentionSet, current: Span | None) -> str:
    """ "3/7", "–/7" where the current mention is not one of the set."""
    at = found.place(current)
    return f"{'–' if at is None else at + 1}/{len(found.spans)}"


def direction(found: MentionSet, state: SessionState, document: Document) -> str:
    """Where to go where no mention of the set is on the screen: "next ▼ ¶9" or "prev ▲ ¶2"."""
    window = state.window
    if not found.spans or found.within(window):
        return ""
    after = found.after(window.end - 1)
    if after is not None:
        return f"next ▼ {paragraph(document, found.spans[after].start)}"
    return f"prev ▲ {paragraph(document, found.spans[-1].start)}"


def paragraph(document: Document, offset: int) -> str:
    """ "¶3"; "¶–" in a heading."""
    return f"¶{document.paragraph(offset) or '–'}"


def status(
    pane: Pane,
    state: SessionState,
    analysis: Analysis,
    notices: Sequence[str] = (),
    hidden: int = 0,
    style: str = "iso",
    *,
    anchored: bool = False,
) -> tuple[str, list[str]]:
    """The pane's name, and the parts of the status line in the order of their worth; `hidden` counts the
    mentions that are too doubtful to be in `analysis`, days are written in `style`, `anchored` adds the day
    of publication."""
    parts: list[str] = []
    found = resolve(state.target, analysis, state.forms)
    if found is not None:
        parts += _of_set(found, state, analysis, style)
    elif state.target is not None:
        parts.append(gone(state))
    elif analysis.complete:
        parts.append(_overview(analysis))
    # What the text is shown as is worth more than what else is known of the set.
    modes = _folded(state, analysis, style)
    if away := hiding(state.doubt, hidden):
        modes.append(away)
    if state.selection is not None:
        modes.append("selecting · y copies")
    parts[1:1] = modes
    for pin in state.pins:
        pinned = resolve(pin.target, analysis, state.forms)
        parts.append(f"pin {pin.letter} {called(pinned, analysis, style) if pinned else '–'}")
    if anchored and analysis.complete:
        found_how = datesaid.published(analysis.anchor, style)
        parts.append(f"published {found_how}" + ("" if analysis.anchor.date else ": D sets the day"))
    if not analysis.complete and analysis.stage:
        parts.append(f"reading: {analysis.stage}")
    parts += notices
    return pane.heading, parts


def gone(state: SessionState) -> str:
    """What is said of a set that was chosen and of which no mention is there."""
    entity = state.target is not None and state.target.choice is Choice.ENTITY
    return "hidden as doubtful" if state.doubt > 0 and entity else "no longer marked"


def _folded(state: SessionState, analysis: Analysis, style: str) -> list[str]:
    """To what the text is folded, and how it is unfolded."""
    if state.fold is None:
        return []
    blocks = folded_blocks(state.fold, analysis, state.forms, state.together)
    if not blocks:  # what it was folded to is hidden now: all of the text is shown
        return []
    if not state.together:
        return ["folded · & unfolds"]
    others = (t for t in state.fold if not same(t, state.target, analysis))
    sets = (resolve(t, analysis, state.forms) for t in others)
    names = [called(found, analysis, style) for found in sets if found is not None]
    return [f"{len(blocks)} ¶ with {' and '.join(names)} · & unfolds"]


def _overview(analysis: Analysis) -> str:
    """What there is to choose from, as the lists count it."""
    # Rows are made for the panes, after the first frame; the status line of that frame needs none.
    from tui.session.rows_measures import figures

    dates = len(date_groups(analysis))
    return f"{len(analysis.entities)} entities · {dates} dates · {figures(analysis)} measures"


def _numbered(document: Document, offset: int) -> int:
    """Number of the paragraph at `offset`; under a heading that of the next one."""
    for block in document.blocks[document.block_index(offset) :]:
        if block.number:
            return block.number
    return document.paragraphs


def _of_set(found: MentionSet, state: SessionState, analysis: Analysis, style: str) -> list[str]:
    # A date is named as its list names it, without a code of the time standard.
    name = called(found, analysis, style)
    label = "" if found.target.choice in (Choice.SEARCH, Choice.TYPE, Choice.DATE) else f" {found.label}"
    number = counter(found, state.current)
    parts = [f"{name}{label} {number}"]
    if found.target.choice is Choice.ENTITY and found.index is not None:
        parts[0] += f" {_counted(found, state.forms)}"
        entity = analysis.entities[found.index]
        if entity_doubtful(entity):
            parts.append("doubtful")
        elif state.current in doubtful_spans(analysis):
            parts.append("this one doubtful")
        if aliases := _aliases(entity):
            parts.append("aka " + ", ".join(aliases[:3]))
        if entity.quoted:
            parts.append(f"quoted {entity.quoted}")
        if found.rest:
            parts.append(_others(found))
    elif found.target.choice is Choice.DATE and found.index is not None:
        parts.append(_reason(found, state, analysis))
    elif found.target.choice is Choice.MEASURE and found.index is not None:
        parts += _of_measure(found, state, analysis)
    elif found.target.choice is Choice.SEARCH and not found.spans:
        parts.append("not found")
    parts.insert(1, direction(found, state, analysis.document))
    return [part for part in parts if part]


def _of_measure(found: MentionSet, state: SessionState, analysis: Analysis) -> list[str]:
    """Of what the figure is that one stands on, who says so, and what disagrees with it."""
    from tui.session.rows_measures import against, counted, speaker, stood_on

    index = stood_on(analysis, found, state.current)
    measure = analysis.measures[index]
    who = speaker(analysis, measure)
    of = counted(measure) if measure.concept else ""
    parts = ["" if of == who else of, f"said by {who}" if who else ""]
    return [*parts, *(f"≠ {other}" for other in against(analysis, (index,)))]


def _reason(found: MentionSet, state: SessionState, analysis: Analysis) -> str:
    """Why a date has its value: the one stood on, or the first."""
    group = group_of(analysis, found.index or 0)
    dates = analysis.dates
    here = next((i for one in group for i in one if dates[i].span == state.current), group[0][0])
    return clean(dates[here].how)


def _aliases(entity: Entity) -> list[str]:
    """How else it is called; capitals make no other name."""
    ways: dict[str, list[str]] = {}
    for alias in entity.aliases:
        ways.setdefault(alias.casefold(), []).append(alias)
    ways.pop(entity.name.casefold(), None)
    return [usual(spellings) for spellings in ways.values()]


def _counted(found: MentionSet, forms: int) -> str:
    """Which forms of mention the counter counts, and how many others there are."""
    words = _FORMS[forms]
    if not forms:
        words = ", ".join(dict.fromkeys(_MANY[form] for form in Form if form in found.kinds)) or words
    return f"{words} (+{found.more})" if found.more else words


def _others(found: MentionSet) -> str:
    """How many mentions of which forms are not counted."""
    rest = (f"{count} {_MANY[form] if count > 1 else _ONE[form]}" for form, count in found.rest)
    return f"H adds {', '.join(rest)}"


def header(
    document: Document, state: SessionState, name: str, at: int, files: int
) -> tuple[str, list[str], float]:
    """Title, the parts on the right with the least important first, and the share read (0 to 1)."""
    title = document.meta.title or name
    paragraphs = document.paragraphs
    here = _numbered(document, cursor_sentence(state, document).start)
    share = min(1.0, state.window.end / max(1, len(document.text.rstrip())))
    if state.window.start == 0 and share < 1:
        share = 0.0
    parts = []
    if files > 1:
        parts.append(f"{name} {at + 1}/{files}" if document.meta.title else f"{at + 1}/{files}")
    if paragraphs:
        parts.append(f"¶ {here or '–'}/{paragraphs}")
    parts.append(f"{share:.0%}")
    return title, parts, share
