"""What kind of thing an entity is, as the text says in passing: "the broker Orion", "Tarn is a town"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.linking.descriptions import KINDS, head_noun
from tui.linking.drafts import Draft
from tui.linking.keys import singular
from tui.linking.names import THINGS
from tui.model.lexicon.kinds import KINDS_OF_THING
from tui.model.lexicon.titles import CITY_NOUNS, COUNTRY_NOUNS, FEATURE_NOUNS, REGION_NOUNS
from tui.model.mention import Form, Label

_BEFORE = re.compile(r"([a-z][a-z-]+)\s(?:of\s)?$")
_COPULA = re.compile(
    r"\s+(?:is|was|are|were|became|remains|remained)\s+(?:now\s+|still\s+|once\s+)?"
    r"(?:an?|the|one of|[A-Z][\w.’'-]*['’]s?)\s+([^,;:.()\n“”\"–—?!]{2,80})"
)
_AFTER_OF = (CITY_NOUNS | COUNTRY_NOUNS | FEATURE_NOUNS | REGION_NOUNS) - {"capital"}


def note(text: str, drafts: Sequence[Draft]) -> None:
    """Add to `Draft.kinds` the nouns that the text puts straight before a name ("the town of", "union") or
    says of it ("is the largest town")."""
    for draft in drafts:
        known = frozenset(KINDS_OF_THING) if draft.label in THINGS else KINDS.get(draft.label)
        if known is not None and draft.label is not Label.PERSON:
            for mention in draft.mentions:
                if mention.form in (Form.NAME, Form.ALIAS):
                    draft.kinds |= _told(text, mention.span.start, mention.span.end, known)


def _told(text: str, start: int, end: int, known: frozenset[str]) -> set[str]:
    found: set[str] = set()
    if before := _BEFORE.search(text, max(0, start - 40), start):
        noun = singular(before.group(1))
        if noun in (known & _AFTER_OF if before.group().endswith("of ") else known):
            found.add(noun)
    if (said := _COPULA.match(text, end)) and (head := head_noun(said.group(1), known)):
        found.add(head)
    return found
