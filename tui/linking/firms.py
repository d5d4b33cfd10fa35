"""Firms by their founder's name: "Carver said it would pay" where Carver Foods is spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tui.linking.names import Join, Name
from tui.model.mention import Label, Mention

_SHARES = re.compile(
    r"\b(?:shares?|stakes?|investors?|stock|workers?|employees|customers)\s+(?:in|of|at)\s+$", re.I
)
_ITS = re.compile(
    r"\s+(?:said|says|announced|reported)\s+(?:on\s+)?(?:[A-Z][a-z]+day\s+)?(?:that\s+)?(?:it|its)\b"
    r"|\s+(?:(?:has|have|had|is|was|will|would|also|and|not|been)\s+)*(?:[a-z]{3,}\s+)?"
    r"(?:(?:by|to|of|on|in|for|from|with|at|up|off|out)\s+)?its\b"
    r"|,\s+which\b"
    r"|(?:['’]s?)?\s+(?:shares?|stock|employees|workers|customers|factories|plants|stores|products)\b"
    r"|\s+(?:fell|rose|dropped|climbed|gained|lost|slid|closed)\s+(?:by\s+)?(?:more\s+than\s+)?[\d.]+\s?(?:%|per)"
)


def by_founder(text: str, names: Sequence[Name]) -> list[Join]:
    """Uses of a surname for a firm whose name begins with it, where the words around speak of no person."""
    firms = [n for n in names if n.label is Label.ORG and len(n.words) > 1]
    joins = []
    for name in names:
        if name.label is not Label.PERSON or len(name.words) != 1 or name.home is not None:
            continue
        longest = max((f for f in firms if f.words[0] == name.key), key=lambda f: len(f.words), default=None)
        if longest is None or not _one(firms, name, longest):
            continue
        found = tuple(m for m in name.mentions if _speaks_of_firm(text, m))
        if found:
            joins.append(Join(name, longest, f"short for {longest.surface}, as what it does shows", found))
    return joins


def _one(firms: Sequence[Name], name: Name, longest: Name) -> bool:
    """Whether all firms that begin with a name are shorter forms of one."""
    alike = (f for f in firms if f.words[0] == name.key)
    return all(longest.words[: len(f.words)] == f.words for f in alike)


def _speaks_of_firm(text: str, mention: Mention) -> bool:
    start, end = mention.span
    return bool(_SHARES.search(text, max(0, start - 30), start) or _ITS.match(text, end))
