"""Counterparts hold the same office: "the Turkish envoy met his Greek counterpart" makes a Greek envoy."""

from __future__ import annotations

from collections.abc import Sequence

from tui.linking.countries import national
from tui.linking.descriptions import Found, head_noun
from tui.linking.drafts import Draft
from tui.linking.keys import fold
from tui.model.lexicon.titles import ROLES
from tui.model.mention import Label

_REACH = 300  # characters back to the person whose counterpart it is
_NO_OFFICE = frozenset({"the", "a", "an", "his", "her", "its", "their", "former", "then"})


def inherit(drafts: Sequence[Draft], found: Sequence[Found]) -> None:
    """Add to the descriptions of a counterpart the office of the person named before."""
    people = sorted(
        ((m.span, d) for d in drafts if d.label is Label.PERSON for m in d.mentions), key=lambda pair: pair[0]
    )
    for item in found:
        if "counterpart" not in item.words:
            continue
        before = [d for span, d in people if item.span.start - _REACH < span.end <= item.span.start]
        office = next((o for d in reversed(before) if d is not item.draft and (o := _office(d))), None)
        if office is not None:
            nation = next((w for w in item.words.split() if national(w)), "")
            item.draft.described.append(" ".join(f"the {nation} {office}".split()))


def _office(draft: Draft) -> str | None:
    """An office without its holder's country: "defence minister" of "the Turkish defence minister"."""
    for description in draft.described:
        words = description.split()
        while words and (fold(words[0]) in _NO_OFFICE or words[0][:1].isupper() or "’s" in words[0]):
            del words[0]
        office = " ".join(words)
        if "counterpart" not in office and head_noun(office, ROLES):
            return office
    return None
