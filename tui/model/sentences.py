"""Sentences of English news by rules: abbreviations, initials, quotations, tables."""

from __future__ import annotations

import re
from functools import lru_cache

from tui.model.span import Span

_CLOSING = "\"'”’»)\\]"
_OPENING = "\"'“‘„«(\\["
# A stop, what closes behind it, and blanks; or full-width stops, which need no blank.
_STOP = re.compile(
    rf"(?<![.!?…])(?P<stop>[.!?…]+)(?P<close>[{_CLOSING}]*(?:\[\d+\])*)(?P<gap>\s+)"
    r"|(?<![。！？])[。！？]+[”’」』）]*(?P<wide>\s*)"
)
_NO_START = frozenset(".,;:!?…)]%")  # what goes on with a sentence, as in ". . ."
_BEFORE = re.compile(r"[\w.&’'-]*$")
_NEXT = re.compile(rf"[{_OPENING}]*\s?(?P<word>[\w’'-]+)?")
_ROW = re.compile(r"\t| {3,}")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


# Never the end of a sentence: something has to follow.
_TITLES = _words(
    "mr mrs ms mx dr prof gen lt col maj capt cpt cmdr adm sgt cpl pvt brig sen reps rep gov pres rev "
    "hon msgr fr supt insp det amb atty messrs mme mlle e.g i.e vs v cf ca approx viz lt.gen lt.col "
    "maj.gen brig.gen"
)
# The end only before a word that opens sentences and no names.
_ABBREVIATIONS = _words(
    "st mt ft jr sr inc corp co ltd bros llc plc dept est ave blvd rd etc al jan feb mar apr jun jul "
    "aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat ph.d b.a m.a m.d d.d.s univ assn "
    "ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa "
    "penn tenn tex va vt wash wis wyo ont que"
)
# Before a number only.
_NUMBERED = _words("no nos p pp vol art arts sec ch fig figs para paras reg ref tel par cl op")
_MERIDIEMS = frozenset({"a.m", "p.m"})
_AFTER_MERIDIEM = _words(
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday "
    "sunday january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst "
    "utc cet cest eet msk ist eastern central pacific mountain greenwich moscow kyiv beijing"
)
_STARTERS = _words(
    "the a an this that these those he she it they we you i his her its their our my your there here in "
    "on at by for from with as after before during since when while where if but and or so yet then "
    "however also although though because despite under over among both each some many most several "
    "other another no not what who how why which earlier later last meanwhile now one two once only "
    "officials according to nor still instead moreover asked until about more all any such"
)
_SAYS = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+|(?:the|a|an|one|his|her|their)\s+|[a-z]+\s+){1,5}?"
    r"(?:said|asked|says|asks|added|wondered|wrote|replied|told|demanded|cried|shouted)\b",
)


@lru_cache(maxsize=64)
def split(text: str, span: Span, *, lines: bool = False) -> tuple[Span, ...]:
    """Sentences of `text[span]`, in order, without blanks around; at least one.

    `lines` tells that the block keeps its lines: those of a list or a table are then sentences too."""
    first = span.start
    while first < span.end and text[first].isspace():
        first += 1
    last = span.end
    while last > first and text[last - 1].isspace():
        last -= 1
    if first == last:
        return (span,)
    found: list[Span] = []
    start = first
    for end, after in _cuts(text, first, last, lines):
        if after < last:
            found.append(Span(start, end))
            start = after
    found.append(Span(start, last))
    return tuple(found)


def _cuts(text: str, first: int, last: int, lines: bool) -> list[tuple[int, int]]:
    """End of a sentence and start of the next one, wherever one sentence ends inside the block."""
    cuts: list[tuple[int, int]] = []
    for match in _STOP.finditer(text, first, last):
        if match["wide"] is not None:
            cuts.append((match.start("wide"), match.end()))
        elif _ends(text, match, cuts[-1][1] if cuts else first, last):
            cuts.append((match.start("gap"), match.end()))
    if "\n" in text[first:last]:
        listed = lines and _listed(text[first:last])
        if rows := _rows(text, first, last, {after for _, after in cuts}, listed):
            cuts = sorted(cuts + rows)
    return cuts


def _listed(block: str) -> bool:
    """Whether hardly any line begins in lower case, as lines of running text do."""
    begins = [line[0] for line in map(str.strip, block.split("\n")) if line]
    return sum(map(str.islower, begins)) < 0.1 * len(begins)


def _ends(text: str, match: re.Match[str], first: int, last: int) -> bool:
    """Whether a stop ends its sentence, which begins at `first`."""
    following = _NEXT.match(text, match.end(), last)
    word = (following["word"] or "") if following else ""
    if word[:1].islower() or text[match.end() : match.end() + 1] in _NO_START:
        return False
    stop, close = match["stop"], match["close"]
    if stop != ".":
        quoted = bool(close) and close[-1] not in ")]" and stop[-1] in "!?"
        return not (
            quoted
            and following
            and following["word"]
            and _SAYS.match(text, match.end(), min(last, match.end() + 80))
        )
    if close and close[0] not in ")]":
        return True
    before = _BEFORE.search(text, max(first, match.start() - 24), match.start())
    token = before[0].lstrip("'’.-") if before else ""
    return not _abbreviates(token, word, opens=match.start() - len(token) <= first)


def _abbreviates(token: str, word: str, *, opens: bool) -> bool:
    """Whether the point after `token` belongs to it, given the next word; `opens`: it is the first."""
    lower = token.lower()
    starts = word.lower() in _STARTERS
    if lower in _TITLES:
        return True
    if lower in _NUMBERED and token != "P":
        return word[:1].isdigit()
    if lower in _MERIDIEMS:
        return word.lower() in _AFTER_MERIDIEM or word[:1].isdigit()
    if opens and ((token.isdigit() and len(token) < 3) or len(token) == 1):
        return True  # the number of an item
    if lower in _ABBREVIATIONS and (token[:1].isupper() or lower in ("etc", "al")):
        return not starts
    if len(token) == 1 and token.isalpha():
        return token.isupper() and token != "I" and not starts
    if "." in token and all(len(part) == 1 for part in token.split(".")):
        return not starts
    return False


def _rows(text: str, first: int, last: int, known: set[int], listed: bool) -> list[tuple[int, int]]:
    """Line ends that no stop tells: between two rows of a table, or any two lines of what is `listed`."""
    rows = []
    start = first
    while (cut := text.find("\n", start, last)) >= 0:
        line = text[start:cut]
        begin, start = start, cut + 1
        if not line.strip():
            continue
        after = start
        while after < last and text[after].isspace():
            after += 1
        if after in known or text[after].islower():
            continue
        end = text.find("\n", after, last)
        below = text[start : end if end >= 0 else last]
        begins = text[after].isupper() or text[after].isdigit()
        if listed or (begins and (_ROW.search(line.strip()) or _ROW.search(below))):
            rows.append((begin + len(line.rstrip()), after))
    return rows
