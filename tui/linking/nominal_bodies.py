"""Noun phrases that repeat an organisation: "the ministry", "the state oil company", "the group"."""

from __future__ import annotations

from collections.abc import Sequence

from tui.linking.drafts import Draft
from tui.linking.focus import MARGIN, Found, in_passing, presence, recent
from tui.linking.roles import Reading, fits, heads, told
from tui.linking.scene import Scene
from tui.model.lexicon.kinds import IN_NAMES, KINDS_OF_FIRM
from tui.model.lexicon.titles import BODY_NOUNS, COMPANY_NOUNS, KINDS_OF_BODY
from tui.model.mention import Label
from tui.model.values import Phrase

NOUNS = COMPANY_NOUNS | BODY_NOUNS | IN_NAMES | {"house"}
"""Heads of phrases that may refer to an organisation."""
PRESENCE = 1.15
"""How present a company must be: the subject of the sentence before, or spoken of more than once."""
HERE = 1.5
"""How much more present than the next a company of the same sentence must be."""
ALONE = 0.2
"""How present a company must be that is the only one around: named within three sentences."""
_NOT_ALONE = frozenset(
    {"government", "administration", "regime", "army", "police", "team", "unit", "board", "office"}
)
"""Nouns that point to something else than a named organisation unless its name holds them."""
_OF_BODIES = BODY_NOUNS.union(*KINDS_OF_BODY.values()) - COMPANY_NOUNS
_KINDS = KINDS_OF_BODY | KINDS_OF_FIRM
_DEALS = frozenset({"buyer", "seller", "bidder"})
_ANY_COMPANY = frozenset({"company", "firm", "group", "business", "corporation"})
"""Nouns by which any company may be called, whatever its name says."""


def body(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """An organisation by the kind in its name, by its description, or a company by being in focus."""
    if reading.lemma == "house":
        return _house(scene, phrase, reading)
    kinds = _KINDS.get(reading.lemma, frozenset()) | {reading.lemma}
    bodies = scene.known(Label.ORG, kinds)
    near = scene.block(phrase.span.start) - 2
    if reading.lemma in _DEALS:
        near = 0  # a deal goes through the whole text
    close = [d for d in bodies if (last := scene.last(d)) is not None and last.block >= near]
    same = [d for d in bodies if reading.lemma in d.words and _agrees(reading, d)]
    kin = [d for d in close if kinds & d.words and not reading.modifiers and not reading.followed]
    if same and reading.lemma in _ANY_COMPANY and (other := _other(scene, phrase, reading, same[0])):
        return other
    if kin and same and kin[0] is not same[0] and reading.lemma not in _NOT_ALONE:
        return kin[0], f"called “{reading.lemma}” for what its name says"
    if same:
        return same[0], f"“{reading.lemma}” is in its name"
    repeated = [d for d in bodies if fits(reading, d.described)]
    if not repeated and not reading.modifiers and not reading.nations:
        repeated = [d for d in close if kinds & d.kinds]
    if repeated:
        return repeated[0], "repeats its description"
    if reading.followed or reading.lemma in _NOT_ALONE:
        return None
    kin = [d for d in close if _of_kind(d, kinds) and len(reading.modifiers) <= 1]
    if kin:
        main = next(d for d in kin if not in_passing(d, kin))
        return main, f"called “{reading.lemma}” for what its name or description says"
    if reading.lemma in _DEALS or reading.lemma not in COMPANY_NOUNS or not _plain(reading):
        return None
    return _company(scene, phrase, reading)


def _house(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """A parliament's chamber by its first word; the White House is called otherwise, and so is a house."""
    if reading.modifiers or not scene.document.text[phrase.head.start].isupper():
        return None
    chambers = [
        d for d in scene.known(Label.ORG, ("house",)) if any(n.words[:1] == ("house",) for n in d.names)
    ]
    return (chambers[0], "first word of its name") if len(chambers) == 1 else None


def _of_kind(draft: Draft, kinds: frozenset[str]) -> bool:
    """Whether the name of an organisation, or what the text calls it, shows one of these kinds."""
    return bool(kinds & draft.words.union(draft.kinds, *map(heads, draft.described)))


def _other(scene: Scene, phrase: Phrase, reading: Reading, named: Draft) -> Found | None:
    """A company that is clearly more in focus than the one whose name holds the noun ("group")."""
    found = _company(scene, phrase, reading) if _plain(reading) and not reading.followed else None
    return found if found and found[0] is not named and not reading.nations else None


def _company(scene: Scene, phrase: Phrase, reading: Reading) -> Found | None:
    """The company in focus: clearly the most present, or the only one around and no side figure."""
    companies = [d for d in recent(scene, phrase, (Label.ORG,), blocks=1) if _is_company(d)]
    active = presence(scene, phrase, companies)
    if not active:
        return None
    weight, draft = active[0]
    last = scene.last(draft)
    here = last is not None and last.sentence == scene.sentence(phrase.span.start)
    if len(active) > 1 and weight < (HERE if here else MARGIN) * active[1][0]:
        return None
    if weight >= PRESENCE:
        return draft, "the company in focus"
    lone = reading.lemma in _ANY_COMPANY and weight >= ALONE and not in_passing(draft, _companies(scene))
    if not lone or not _taken_up(scene, phrase, draft):
        return None
    return draft, "the only company around"


def _taken_up(scene: Scene, phrase: Phrase, draft: Draft) -> bool:
    """Whether an entity is of the phrase's own paragraph, or the phrase of the first sentence after it."""
    text, start = scene.document.text, phrase.span.start
    if text[start : start + 4].lower() == "this":
        return False
    last, block = scene.last(draft), scene.block(start)
    opens = start == 0 or scene.block(scene.document.sentence_at(start).start - 1) < block
    return last is not None and (last.block == block or opens)


def _companies(scene: Scene) -> list[Draft]:
    return [d for d in scene.drafts if d.label is Label.ORG and _is_company(d)]


def _is_company(draft: Draft) -> bool:
    return not (_OF_BODIES & draft.words) or bool(COMPANY_NOUNS & draft.words)


def _plain(reading: Reading) -> bool:
    """Whether a phrase says no more than kind and country: "the merged group" may be something new."""
    return all(m.endswith("-based") for m in reading.modifiers)


def _agrees(reading: Reading, draft: Draft) -> bool:
    known: Sequence[str] | frozenset[str] = draft.words.union(*map(told, draft.described))
    return all(m in known for m in reading.modifiers)
