"""Whether an expression is told as past or as to come, from the words near it in its sentence."""

from __future__ import annotations

import re
from functools import cache

from tui.extraction.components.dates.rule import Atom

_FUTURE = (
    r"will|shall|'ll|going to|to be|due|scheduled|set (?:to|for)|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?|hop(?:es?|ing)"
    r"|intends?|aims?|would|could|may|might|should|must|until|till|is to|are to|was to|were to|upcoming|next|forthcoming|begins|starts|opens|ends"
    r"|expires?|takes effect|arrives?|meets?|resumes?|votes|visits|returns|reopens|deadline|by|before the end|ahead of|no later than|looks? to|ready"
    r"|wants?|can|cannot|won't|likely|forecasts?|proposed|propos(?:es|ing)|promis(?:es|ed)|pledg(?:es|ed)|agreed to|vow(?:s|ed)"
)
_PAST = (
    r"was|were|had|has|have|did|said|told|since|ago|announced|reported|took|began|came|went|met|held|made|got|gave|fell"
    r"|rose|won|lost|saw|found|left|became|broke|sent|struck|shot|hit|cut|grew|led|bought|sold|spoke|wrote|knew|thought|shut"
    r"|put|paid|built|brought|kept|stood|drew|flew|ran|hurt|set off|been|after|last|recent|[a-z]{2,}(?<!need)(?<!speed)(?<!inde)(?<!hundr)ed"
)
_SURE = {"until", "till", "due", "scheduled", "deadline", "no later than"}


@cache
def _cues() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<future>(?<!\w)(?:{_FUTURE})(?!\w))|(?P<past>(?<!\w)(?:{_PAST})(?!\w))|(?P<stop>[.!?;](?= |$))"
    )


class Cues:
    """The cue words of one block of lowered text, found once and asked for each expression in it."""

    def __init__(self, low: str) -> None:
        self._found = [
            (match.start(), match.end(), match.lastgroup or "", match[0]) for match in _cues().finditer(low)
        ]
        self._low = low

    def of(self, atom: Atom) -> str:
        """ "past", "future" or "": the nearest cue in the sentence; one before counts as twice as near."""
        best, chosen = 61.0, ""
        for start, end, kind, word in reversed(self._found):
            if end > atom.start:
                continue
            distance = atom.start - end
            if kind == "stop" or distance > 120:
                break
            if kind == "future" and word == "by":
                continue
            if distance < 8 and word in _SURE:
                return "future"
            if distance < 8 and word == "since":
                return "past"
            if distance / 2 < best:
                best, chosen = distance / 2, kind
            break
        for start, end, kind, _ in self._found:
            if start < atom.end:
                continue
            if kind == "stop" or start - atom.end >= best:
                break
            best, chosen = start - atom.end, kind
            break
        return chosen
