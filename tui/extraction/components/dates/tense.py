"""Whether an expression is told as past or as to come, from the words near it in its sentence."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from tui.extraction.components.dates.rule import Atom, core, spaced
from tui.model.lexicon.months import MONTHS

_TO_DO = (
    "be|meet|visit|hold|open|begin|start|sign|discuss|vote|hear|rule|decide|resume"
    "|return|attend|reopen|close|complete"
    "|publish|report|launch|deliver|take|give|reach|finish|end|come|go|run|travel"
    "|speak|leave|host|face|join|expire|pay"
    "|receive|buy|sell|load|build|release|appear|present|testify|retire|stand|step"
    "|move|fall|rise|cut|raise|make|bring"
)
_FUTURE = (
    r"(?:will|shall|would|could|may|might|should|must|can|cannot|won't|'ll|going to)"
    r"(?: not)?(?: \w+ly)?(?: be| have)?(?: \w+)?"
    rf"|(?<!began\s)(?<!started\s)(?<!continued\s)(?<!failed\s)(?<!refused\s)(?<!managed\s)(?<!used\s)"
    rf"to (?:{_TO_DO})(?: \w+ed)?|(?:is|are|was|were) to(?: be)? \w+|due|scheduled|set (?:to|for)|slated"
    r"|plan(?:s|ned|ning)?|expect(?:s|ed|ing)?(?: to \w+)?|hop(?:es?|ing)|intends?"
    r"|aims?|until|till|upcoming|next"
    r"|is an? (?:\w+ )?holiday|forthcoming|deadline|no later than|ahead of|likely|forecasts?|proposed|propos"
    r"(?:es|ing)|promis(?:es|ed)"
    r"|pledg(?:es|ed)|agreed to \w+|vow(?:s|ed)|(?:begin|start|open|end|visit|travel"
    r"|close|sit|gather|face)s|(?:expire|lapse|arrive|meet|resume|reopen|convene|depart)s?|runs? out"
    r"|(?:that|which|and) (?:begin|start|open|end)|takes? effect|looks? to|ready|wants? to \w+"
    r"|(?<!the\s)(?<!its\s)(?<!his\s)(?<!a\s)(?:begin|start|open|close)(?= (?:on|at|in)\b)"
    r"|go(?:es)? to the polls"
    r"|signal(?:s|l?ed)|(?:certain|sure|bound|poised|unlikely|needs?|ha(?:s|ve)|seeks?|seeking|trying) to \w+"
)
_PAST = (
    r"(?:had|has|have|was|were)(?: not)?(?: been)?(?: \w+ed)?|did|said|told|since|ago"
    r"|took|began|came|went|met|held|made"
    r"|got|gave|fell|rose|won|lost|saw|found|left|became|broke|sent|struck|shot|hit"
    r"|grew|led|bought|sold|spoke|wrote"
    r"|knew|thought|shut|put|paid|built|brought|kept|stood|drew|flew|ran|hurt|been"
    r"|last|recent|spent|read|drove|chose"
    r"|[a-z]{2,}(?<!need)(?<!speed)(?<!inde)(?<!hundr)(?<!unit)ed"
)
_SURE_FUTURE = frozenset(("until", "till", "due", "scheduled", "deadline", "no later than", "slated"))
_REACH = 120
_RESULTS = re.compile(
    r" (?:\w+ )?(?:results?|profits?|earnings|sales|revenues?|loss(?:es)?|income|figures|report|numbers)\b"
)
_AGAINST = re.compile(r"\b(?:against|compared (?:with|to)|versus|up from|down from)\b(?:[^.;!?]|\.\d)*$")
_FOR = re.compile(r"\bfor (?:early |late |mid-)?$")


@cache
def _cues() -> re.Pattern[str]:
    short = "".join(rf"(?<!\b{name})" for name in MONTHS if len(name) == 3)
    return re.compile(
        spaced(
            rf"(?P<future>(?<!\w)(?:{_FUTURE})(?!\w))|(?P<past>(?<!\w)(?:{_PAST})(?!\w))|"
            rf"(?P<stop>{short}[.!?;](?= |$)|[“”\"])"
        )
    )


_CLAUSE = re.compile(r",| - | (?:and|but|while|which|whose|where|although) ")
_LIST = re.compile(r"(?:,| and| or|, and|, or)(?: in| on)? $")


_HABIT = re.compile(
    r"\b(?:usually|typically|normally|generally|every (?:spring|summer|autumn|winter)|monsoons?|humid"
    r"|(?:rainy|dry|wet|high|low) season|(?:tropical|temperate|continental|mild|dry|wet|hot) climate"
    r"|trade winds|average temperatures?)\b"
)
_ONCE = re.compile(
    r"\b(?:this|last|next|will|would|was|were|had|ha(?:s|ve) \w+(?:ed|en)|since|ago|expected|due|forecast"
    r"|(?:1[5-9]|20)\d\d)\b"
)
_SENTENCE = re.compile(r"[.!?;] |[“”\"]")


def _recurs(atom: Atom, low: str) -> bool:
    """Whether its sentence tells what happens every year ("the monsoon comes in July")."""
    inner = core(atom.expression)
    if inner[:2] != ("date", None) and not (inner[0] == "season" and inner[2] is None):
        return False
    begin = max((m.end() for m in _SENTENCE.finditer(low, 0, atom.start)), default=0)
    stop = _SENTENCE.search(low, atom.end)
    sentence = low[begin : stop.start() if stop else len(low)]
    return _HABIT.search(sentence) is not None and _ONCE.search(sentence) is None


def told(atoms: Sequence[Atom], low: str) -> list[str]:
    """Of each expression "past", "future", "always" or ""; those of a list ("May, June") are told alike."""
    if not atoms:
        return []
    cues = Cues(low, atoms)
    tenses = [cues.of(atom) for atom in atoms]
    for i, (left, right) in enumerate(pairwise(atoms)):
        if left.kind == right.kind and tenses[i] and _LIST.fullmatch(low[left.end : right.start]):
            tenses[i + 1] = tenses[i]
    if _HABIT.search(low):
        tenses = ["always" if _recurs(atom, low) else t for atom, t in zip(atoms, tenses, strict=True)]
    return tenses


class Cues:
    """The cue words of one block outside its expressions ("May" is no verb), asked for each of them."""

    def __init__(self, low: str, atoms: Sequence[Atom]) -> None:
        self._low = low
        taken = {start for atom in atoms for start in range(atom.start, atom.end)}
        self._found = [
            (match.start(), match.end(), match.lastgroup or "", match[0])
            for match in _cues().finditer(low)
            if match.start() not in taken
        ]
        self._starts = [start for start, *_ in self._found]

    def of(self, atom: Atom) -> str:
        """ "past", "future" or "": the nearest cue in the sentence; one before counts as twice as near."""
        if atom.kind == "quarter" and _RESULTS.match(self._low, atom.end):
            return "past"
        if atom.kind == "quarter" and _AGAINST.search(self._low[max(0, atom.start - 60) : atom.start]):
            return "past"
        if atom.kind == "date" and _FOR.search(self._low[max(0, atom.start - 12) : atom.start]):
            return ""
        first_after = bisect_left(self._starts, atom.start)
        best, chosen = _REACH / 2 + 1, ""
        if first_after:
            start, end, kind, word = self._found[first_after - 1]
            distance = atom.start - end
            if kind != "stop" and 0 <= distance <= _REACH:
                if distance < 8 and word in _SURE_FUTURE:
                    return "future"
                if distance < 8:
                    return "past" if word == "since" else kind
                best, chosen = distance / 2, kind
        for start, _, kind, _ in self._found[first_after : first_after + 8]:
            if start < atom.end:
                continue
            if kind == "stop" or start - atom.end >= best:
                break
            if chosen and _CLAUSE.search(self._low, atom.end, start):
                break
            return kind
        return chosen or ("future" if self._low.endswith("by ", 0, atom.start) else "")
