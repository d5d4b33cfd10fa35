"""Targets looked up in an analysis: which mentions an active set holds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from tui.model.analysis import Analysis, Kind, Mark
from tui.model.mention import NAMING, Form, Label, Mention
from tui.model.span import Span
from tui.session.dategroups import group_of, guessed, spans_of, value_of
from tui.session.search import find
from tui.session.state import UNLIKE, Choice, Target

if TYPE_CHECKING:
    from tui.model.values import Measure

_PLACES = {Label.GPE, Label.LOC, Label.FAC}
_LOUD = frozenset({Form.NAME, Form.ALIAS})  # lit fully; a role or a pronoun is lit, but more quietly
_FORMS = (NAMING, NAMING | {Form.ADJECTIVAL, Form.NOMINAL}, frozenset(Form))


@dataclass(frozen=True, slots=True, eq=False)
class MentionSet:
    """The mentions of a target in one analysis, in the order of the text.

    `spans` are lit, walked and counted; `quiet` those among them that are drawn quietly; `kinds` their forms;
    `more` counts the mentions in forms that are not lit, `rest` by form; `index` points into the analysis'
    entities, dates or measures; `longest` is the length of the longest span: how far before a place one that
    reaches into it may begin."""

    target: Target
    name: str
    label: str
    spans: tuple[Span, ...]
    quiet: frozenset[Span] = frozenset()
    more: int = 0
    index: int | None = None
    kinds: frozenset[Form] = frozenset()
    rest: tuple[tuple[Form, int], ...] = ()
    longest: int = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "longest", max((end - start for start, end in self.spans), default=0))

    def place(self, current: Span | None) -> int | None:
        """Index of `current` among `spans`, or of the range that it ends; None where it is neither."""
        if current is None:
            return None
        at = bisect_left(self.spans, current)
        if at < len(self.spans) and self.spans[at] == current:
            return at
        if self.target.choice is not Choice.DATE:
            return None
        near = (i for i in (at, at - 1) if 0 <= i < len(self.spans) and self.spans[i].contains(current))
        return next(near, None)

    def after(self, offset: int) -> int | None:
        """Index of the first span that starts after `offset`; None where there is none."""
        at = bisect_right(self.spans, (offset, 1 << 60))
        return at if at < len(self.spans) else None

    def before(self, offset: int) -> int | None:
        """Index of the last span that starts before `offset`; None where there is none."""
        at = bisect_left(self.spans, (offset,))
        return at - 1 if at else None

    def within(self, window: Span) -> tuple[Span, ...]:
        """The spans that start inside `window`."""
        return self.spans[bisect_left(self.spans, (window.start,)) : bisect_left(self.spans, (window.end,))]


def label_group(label: Label) -> str:
    """Places are one group, since a later revision may take a GPE for a LOC; other labels are their own."""
    return "PLACE" if label in _PLACES else label.value


def thing(measure: Measure) -> tuple[str, str]:
    """What a figure is about: its dimension, and the head noun of what was measured."""
    words = (measure.concept or "").split() or (
        (measure.unit or "").split() if measure.dimension == "count" else []
    )
    return measure.dimension, words[-1].lower() if words else ""


def _same_thing(one: Measure, other: Measure) -> bool:
    """Whether two figures speak of one thing; where nothing is known of it, whether they are one figure."""
    if thing(one) != thing(other):
        return False
    return bool(thing(one)[1]) or one is other or (one.value, one.unit) == (other.value, other.unit)


def _against(analysis: Analysis, index: int) -> set[int]:
    """A figure, those that it disagrees with, and those that they disagree with."""
    found, ahead = {index}, [index]
    while ahead:
        others = {at for at in analysis.measures[ahead.pop()].disagrees if 0 <= at < len(analysis.measures)}
        ahead += others - found
        found |= others
    return found


@lru_cache(maxsize=4)
def _by_span(analysis: Analysis) -> dict[Span, list[Mark]]:
    found: dict[Span, list[Mark]] = {}
    for mark in analysis.marks:
        found.setdefault(mark.span, []).append(mark)
    return found


def marks_in(analysis: Analysis, span: Span) -> list[Mark]:
    """Marks that share a character with `span`, in the order of the text."""
    first = bisect_left(analysis.starts, span.start - analysis.longest)
    last = bisect_left(analysis.starts, span.end)
    return [mark for mark in analysis.marks[first:last] if mark.end > span.start]


def mark_at(analysis: Analysis, offset: int) -> Mark | None:
    """The shortest mark that holds `offset`."""
    found = marks_in(analysis, Span(offset, offset + 1))
    return min(found, key=lambda mark: mark.end - mark.start, default=None)


def target_of(analysis: Analysis, mark: Mark) -> Target:
    """The target that a mark stands for."""
    if mark.kind is Kind.ENTITY:
        return Target(Choice.ENTITY, mark.span, label_group(analysis.entities[mark.ref].label))
    return Target(Choice.DATE if mark.kind is Kind.DATE else Choice.MEASURE, mark.span)


def entity_target(analysis: Analysis, index: int) -> Target:
    """The target of `analysis.entities[index]`, made on its first naming mention."""
    entity = analysis.entities[index]
    first = next((m for m in entity.mentions if m.form in NAMING), entity.mentions[0])
    return Target(Choice.ENTITY, first.span, label_group(entity.label))


def _index(analysis: Analysis, target: Target) -> int | None:
    """Where the target's thing stands in the analysis: the mark on its very span, hidden or not, else one
    that overlaps."""
    exact = [m for m in _by_span(analysis).get(target.span, []) if m.kind.value == target.choice.value]
    if not exact and target.choice is Choice.ENTITY and target.span in analysis.left_out:
        return analysis.left_out[target.span]
    near = exact or [m for m in marks_in(analysis, target.span) if m.kind.value == target.choice.value]
    if target.choice is Choice.ENTITY:
        same = [m for m in near if label_group(analysis.entities[m.ref].label) == target.group]
        near = same or near
    return near[0].ref if near else None


def _entity_set(analysis: Analysis, target: Target, index: int, forms: int) -> MentionSet:
    entity = analysis.entities[index]
    lit = _lit(entity.mentions, forms)
    quiet = frozenset(m.span for m in lit if m.form not in _LOUD)
    spans = tuple(sorted(m.span for m in lit))
    kinds = frozenset(m.form for m in lit)
    rest = Counter(m.form for m in entity.mentions if m.form not in kinds)
    more = len(entity.mentions) - len(lit)
    counted = tuple((form, rest[form]) for form in Form if rest[form])
    return MentionSet(target, entity.name, entity.label.value, spans, quiet, more, index, kinds, counted)


def _lit(mentions: Iterable[Mention], forms: int) -> list[Mention]:
    """Mentions in the forms that are lit; all of them where an entity is never named ("Iranian" for Iran)."""
    found = list(mentions)
    lit = [m for m in found if m.form in _FORMS[forms]]
    return lit or [m for m in found if m.form in _FORMS[1]] or found


def lit_spans(mentions: tuple[Mention, ...], forms: int) -> tuple[Span, ...]:
    """Where the mentions stand that are lit under the forms of `H`, in the order of the text."""
    return tuple(sorted(m.span for m in _lit(mentions, forms)))


def type_target(choice: Choice, name: str, span: Span) -> Target:
    """The target of all entities of a label, all dates of a TIMEX3 type, or all measures of a dimension."""
    return Target(Choice.TYPE, span, f"{choice.value}:{name}")


def _type_set(analysis: Analysis, target: Target, forms: int) -> MentionSet:
    choice, _, name = target.group.partition(":")
    if choice == Choice.DATE.value:
        spans = [d.span for d in analysis.dates if d.type == name]
    elif choice == Choice.MEASURE.value:
        unlike = name == UNLIKE
        spans = [m.span for m in analysis.measures if (m.disagrees if unlike else m.dimension == name)]
    else:
        spans = [
            m.span
            for entity in analysis.entities
            if entity.label.value == name
            for m in _lit(entity.mentions, forms)
        ]
    called = "figures that disagree" if name == UNLIKE else f"all {name}"
    return MentionSet(target, called, name, tuple(sorted(set(spans))))


@lru_cache(maxsize=32)
def resolve(target: Target | None, analysis: Analysis, forms: int = 0) -> MentionSet | None:
    """The mentions of `target` in this revision; None where nothing of it is left."""
    if target is None:
        return None
    if target.choice is Choice.SEARCH:
        return MentionSet(target, f"“{target.group}”", "SEARCH", find(analysis.document.text, target.group))
    if target.choice is Choice.TYPE:
        return _type_set(analysis, target, forms)
    index = _index(analysis, target)
    if index is None:
        return None
    if target.choice is Choice.ENTITY:
        return _entity_set(analysis, target, index, forms)
    if target.choice is Choice.DATE:
        group = group_of(analysis, index)
        name, spans = value_of(analysis, group), spans_of(analysis, group)
        return MentionSet(target, name, analysis.dates[index].type, spans, index=index)
    measure = analysis.measures[index]
    against = _against(analysis, index)
    same = (m.span for at, m in enumerate(analysis.measures) if at in against or _same_thing(m, measure))
    text = " ".join(analysis.document.text[measure.span.start : measure.span.end].split())
    return MentionSet(target, text, measure.dimension, tuple(sorted(same)), index=index)


def called(found: MentionSet, analysis: Analysis, style: str) -> str:
    """The name of a set, that of a date as its list writes it in a style."""
    if found.target.choice is not Choice.DATE or found.index is None:
        return found.name
    group = group_of(analysis, found.index)
    return value_of(analysis, group, style) + ("?" if guessed(analysis, group) else "")


def same(one: Target | None, other: Target | None, analysis: Analysis) -> bool:
    """Whether two targets are the same set in this revision."""
    if one == other or one is None or other is None:
        return one == other
    if one.choice is not other.choice:
        return False
    if one.choice in (Choice.SEARCH, Choice.TYPE):
        return one.group == other.group
    a, b = resolve(one, analysis), resolve(other, analysis)
    return a is not None and b is not None and a.spans == b.spans
