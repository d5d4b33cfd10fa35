"""Looking up ahead: what the screen will ask of an analysis, asked in the worker: no key waits for that."""

from __future__ import annotations

from tui.model.analysis import Analysis
from tui.session.rows import entity_rows
from tui.session.rows_dates import date_rows
from tui.session.rows_measures import measure_rows
from tui.session.sets import entity_target, mark_at, resolve
from tui.session.state import Pane, Scope, SessionState


def look_up(analysis: Analysis, state: SessionState, date_style: str, units: str) -> None:
    """Fill the caches of marks, rows and sets as `state` stands; a list of a part of the text is left out."""
    mark_at(analysis, 0)
    entities, dates, measures = (state.view(p) for p in (Pane.ENTITIES, Pane.DATES, Pane.MEASURES))
    if entities.scope is Scope.DOCUMENT:
        entity_rows(analysis, entities, state.forms, None)
    if dates.scope is Scope.DOCUMENT:
        date_rows(analysis, dates, None, date_style)
    if measures.scope is Scope.DOCUMENT:
        measure_rows(analysis, measures, None, units)
    # The first set that is asked for makes an index of all spans.
    first = entity_target(analysis, 0) if analysis.entities else None
    for target in (first, state.target, *(pin.target for pin in state.pins)):
        resolve(target, analysis, state.forms)
