# ruff: noqa: SIM905  (a list of words reads best as words)
"""Words that stand before a person's name and do not belong to it, and words that are never names."""

from __future__ import annotations

from tui.model.lexicon.names import STATES
from tui.model.lexicon.titles import HONORIFICS, OFFICES

TITLES = frozenset(HONORIFICS) | OFFICES | frozenset({"prime", "crown", "foreign", "former", "acting", "ex"})
"""Titles, offices and ranks in lower case, without a dot; a person's name keeps none of them at its start."""

ARTICLES = frozenset({"the", "a", "an"})

FUNCTION = frozenset(
    """
    the a an i me my mine we us our ours you your yours he him his she her hers it its they them their
    theirs this that these those who whom whose which what where when why how there here and or but nor so
    yet if then than as at by for from in into of off on onto out over to under up with without within not
    no yes all any both each every few many most much none other others same several some such also although
    because before after during while until since still even just only once again however meanwhile moreover
    therefore thus hence is are was were be been being am do does did done has have had having will would
    shall should might must can could
    """.split()
)
"""Words that are never a name, unless they are written as an acronym ("US", "WHO")."""

COMMON = FUNCTION | frozenset(
    """
    one two three four five six seven eight nine ten first second third last next new old good great big
    small hot cold high low federal national local central official officials government ministry minister
    president today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december madam sources analysts
    background summary comment note update analysis key points contents table figure annex page source date
    subject outlook overview introduction conclusion conclusions recommendation recommendations assessment
    implications timeline abstract appendix highlights findings methodology objectives scope purpose contacts
    context risks logistics sanitation shelter nutrition headline headlines caption photo image video editor
    correspondent reporter subject memorandum memo attachment attachments regards sincerely dear
    """.split()
)
"""Words that are a name only of a person, and that are never spread over a document."""

ABBREVIATIONS = frozenset(
    "inc corp co ltd jr sr bros st mt dept univ assn cos llc plc govt".split()
) | frozenset(key for key in STATES if len(key) > 2)
"""Abbreviations whose dot belongs to the name that they end; lower case, without the dot."""
