"""A person's gender, as a given name, a title, or a noun beside the name tells it."""

from __future__ import annotations

from collections.abc import Sequence

from tui.linking.keys import fold
from tui.model.lexicon.names import FEMALE, MALE
from tui.model.lexicon.titles import HONORIFICS
from tui.model.mention import Mention


def gender(words: Sequence[str]) -> str:
    """Gender that a full name's first word tells, else ""."""
    first = words[0].split("-")[0]
    man, woman = first in MALE, first in FEMALE
    return "" if man == woman else "masc" if man else "fem"


def told_gender(text: str, mention: Mention) -> str:
    """Gender that a title straight before a name or inside it tells, else ""."""
    before = text[max(0, mention.span.start - 12) : mention.span.start].split()
    inside = text[mention.span.start : mention.span.end].split()
    near = [*before[-1:], *inside[:-1][:1]]
    return next((g for word in near if (g := HONORIFICS.get(fold(word), ""))), "")
