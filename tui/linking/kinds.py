"""What kind of thing an entity is, as the text says in passing: "the broker Orion", "Tarn is a town"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.linking.descriptions import KINDS, head_noun
from tui.linking.drafts import Draft
from tui.linking.keys import singular
from tui.linking.names import THINGS
from tui.model.lexicon.kinds import KINDS_OF_THING, KNOWN_KINDS
from tui.model.lexicon.titles import CITY_NOUNS, COUNTRY_NOUNS, FACILITY_NOUNS, FEATURE_NOUNS, REGION_NOUNS
from tui.model.mention import Form, Label

_BEFORE = re.compile(r"([a-z][a-z-]+)(?:,\sthe)?\s(?:of\s)?$")
_BEHIND = re.compile(r"\s([a-z]+)\b")
_COPULA = re.compile(
    r"\s+(?:is|was|are|were|became|remains|remained)\s+(?:now\s+|still\s+|once\s+)?"
    r"(?:an?|the|one of|[A-Z][\w.’'-]*['’]s?)\s+([^,;:.()\n“”\"–—?!]{2,80})"
)
_DEEDS: dict[str, re.Pattern[str]] = {
    "buyer": re.compile(
        r"(?:,[^,.;\n]{2,60},)?\s+(?:(?:has|have|had|said\s+\w*day|said|is|was|will|would|it|they|also|agreed|offered|"
        r"wants|plans|hopes|expects|seeks|keen|ready|set|trying|tried)\s+){0,4}(?:to\s+)?"
        r"(?:buy|buys|buying|bought|acquire|acquires|acquiring|acquired|take\s+over|bid\s+for)\b"
    ),
    "seller": re.compile(
        r"\s+(?:(?:has|had|is|will|would|agreed|wants|plans|hopes|also)\s+){0,3}(?:to\s+)?"
        r"(?:sell|sells|selling|sold)\s+(?:its|the|a|an|most|all|part|half)\b"
    ),
}
"""What a company does to the noun by which a text on a deal calls it."""
_AFTER_OF = (CITY_NOUNS | COUNTRY_NOUNS | FEATURE_NOUNS | REGION_NOUNS) - {"capital"}


def note(text: str, drafts: Sequence[Draft]) -> None:
    """Add to `Draft.kinds` the nouns that the text puts straight before a name ("the town of", "union") or
    says of it ("is the largest town")."""
    for draft in drafts:
        if draft.label is Label.ORG:
            draft.kinds.update(*(KNOWN_KINDS.get(name.key, ()) for name in draft.names))
        known = frozenset(KINDS_OF_THING) if draft.label in THINGS else KINDS.get(draft.label)
        if known is not None and draft.label is not Label.PERSON:
            for mention in draft.mentions:
                if mention.form in (Form.NAME, Form.ALIAS):
                    draft.kinds |= _told(text, mention.span.start, mention.span.end, known)
                    if draft.label is Label.ORG:
                        draft.kinds |= {n for n, deed in _DEEDS.items() if deed.match(text, mention.span.end)}
                    if draft.label in (Label.LOC, Label.FAC):
                        draft.kinds |= _behind(text, mention.span.start, mention.span.end, known)


def _told(text: str, start: int, end: int, known: frozenset[str]) -> set[str]:
    found: set[str] = set()
    if before := _BEFORE.search(text, max(0, start - 40), start):
        noun = singular(before.group(1))
        if noun in (known & _AFTER_OF if before.group().endswith("of ") else known):
            found.add(noun)
    if (said := _COPULA.match(text, end)) and (head := head_noun(said.group(1), known)):
        found.add(head)
    return found


def _behind(text: str, start: int, end: int, known: frozenset[str]) -> set[str]:
    """The noun straight after a name with an article: "the Tarn field"; a town after it would be another."""
    after = _BEHIND.match(text, end)
    noun = singular(after.group(1)) if after else ""
    fits = noun in known & (FEATURE_NOUNS | FACILITY_NOUNS)
    return {noun} if fits and text[max(0, start - 4) : start].lower() == "the " else set()
