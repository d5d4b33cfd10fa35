"""What was measured, by surface cues: the subject of a change or a copula, what follows "of", the noun after."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.nouns import STOP, counted
from tui.model.lexicon.plurals import singular

_VERB = re.compile(
    r"\b(?:rose|fell|grew|gained|jumped|climbed|surged|soared|dropped|declined|slipped|slid|tumbled|plunged|sank|weakened|strengthened|"
    r"increased|decreased|rises?|falls?|grows?|dropp?s|has|have|had|is|are|was|were|will|would|could|may|might|can|should|came|comes|stood|"
    r"stands|reached|reaches|hit|hits|totall?ed|totals|averaged|averages|traded|trades|costs?|closed|opened|ended|amounted|holds|supplies|"
    r"generated|produced|dipped|eased|shrank|expanded|contracted|widened|narrowed|doubled|tripled|trebled|halved|raised|cut|lost|added|remained|"
    r"exceeded|passed|topped|accounted|peaked|carries|carried|covers|covered|contains|contained|measures|measured|weighs|weighed|yielded|yields)\b"
)
_WORDS = re.compile(r"[^\W_][\w.&’'-]*")
_OBJECT = re.compile(
    r"\b(?:raised|raises|raise|cut|cuts|lowered|lifted|reduced|increased|trimmed|slashed|boosted) (?:its|the|their|his|her) (?P<what>(?:[a-z-]+ ){1,3}?)(?:by|from|to) "
)
_OF = re.compile(r" (?:of|in) (?:the |its |their |his |her |all )?(?=[^\W\d_])")
_DROP = frozenset(["the", "a", "an", "its", "their", "his", "her", "our", "my", "this", "that", "these", "those", "mr", "ms", "dr"])


def surface(text: str, sentence: int, high: int, draft: Draft) -> str | None:
    """The shortest phrase that says what was measured, or None."""
    if draft.dimension in ("age",) or draft.kind == "other":
        return None
    if (
        draft.kind in ("quantity", "percent", "money")
        and text[draft.end : draft.end + 1] in " -"
        and draft.kind != "money"
    ):
        following = counted(text, draft.end, high, single=False) if _adjectival(text, draft) else None
        if following:
            return following[0]
    of = _OF.match(text, draft.end, high)
    if of and draft.kind != "count" and not draft.noun:
        found = counted(text, of.end() - 1, high, single=False) or counted(
            text, of.end() - 1, high, single=True
        )
        if found and found[0].lower() not in STOP:
            return found[0] if " of" in of.group() else None
    if draft.kind == "count" and draft.dimension != "ratio":
        return None
    before = text[sentence : draft.start]
    thing = _OBJECT.search(before)
    if thing:
        return thing.group("what").strip()
    verb = None
    for match in _VERB.finditer(before):
        verb = match
        break
    if verb is None:
        return None
    return _last_phrase(before[: verb.start()])


def _adjectival(text: str, draft: Draft) -> bool:
    """Whether the amount stands before a noun that it describes: "155mm shells", "the 20-year deal"."""
    written = text[draft.core : draft.end]
    return "-" in written or (
        written[:1].isdigit()
        and " " not in written
        and draft.kind == "quantity"
        and draft.dimension not in ("rate",)
    )


def _last_phrase(before: str) -> str | None:
    """The noun phrase that ends a stretch: up to three words back from its end."""
    clause = re.split(r"[,;:()—]|\b(?:and|but|that|which|who|said|while|as|if|when)\b", before)[-1]
    kept: list[str] = []
    for word in reversed(_WORDS.findall(clause)):
        low = word.lower()
        if low in _DROP or low in STOP:
            if low in ("of", "in", "for", "at", "on", "to") and kept:
                kept.clear()
                continue
            if kept:
                break
            continue
        kept.append(word)
        if len(kept) == 3:
            break
    if not kept:
        return None
    phrase = list(reversed(kept))
    if len(phrase) > 1 and phrase[-1].endswith("ly"):
        phrase.pop()
    return " ".join([*phrase[:-1], phrase[-1] if phrase[-1][0].isupper() else phrase[-1].lower()]) or None


def head(unit: str) -> str:
    """Last word of a unit or concept, in the singular and lower case."""
    return singular(unit.split(" per ")[0].split()[-1].lower()) if unit.split() else ""
