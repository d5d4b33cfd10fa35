"""Bounds, approximations and the direction of a change, from the words around an amount."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft

_BEFORE = re.compile(
    r"""(?P<lt>\b(?:no\ more\ than|not\ more\ than|fewer\ than|less\ than|lower\ than|smaller\ than|shorter\ than|younger\ than|at\ most|just\ under|well\ under|
            less\ than\ or\ equal\ to|a\ maximum\ of|under|below|within|up\ to|as\ (?:many|much|high|far)\ as)|(?<!\w)[<≤])
    |(?P<gt>\b(?:no\ (?:fewer|less)\ than|not\ (?:fewer|less)\ than|more\ than|greater\ than|higher\ than|larger\ than|bigger\ than|longer\ than|older\ than|
            at\ least|at\ a\ minimum|a\ minimum\ of|upwards\ of|in\ excess\ of|just\ over|well\ over|just\ above|well\ above|over|above|exceed(?:s|ed|ing)?|
            pass(?:es|ed)?|top(?:s|ped)?|surpass(?:es|ed|ing)?)|(?<!\w)[>≥])
    |(?P<about>\b(?:about|around|some|roughly|approximately|approx\.?|(?:an?|the|some)\ estimated|nearly|almost|close\ to|circa|c\.|
            more\ or\ less|or\ so|somewhere\ near|in\ the\ region\ of)|(?<!\w)[~≈])""",
    re.VERBOSE | re.IGNORECASE,
)
_CUE = re.compile(
    rf"(?:{_BEFORE.pattern})(?:\ (?:a|an|the|another))?[\ \u00a0]?\Z", re.VERBOSE | re.IGNORECASE
)
_KEPT_OUT = frozenset(
    ["up to", "within", "under", "below", "above", "over", "as many as", "as much as", "as high as", "as far as", "pass", "passes", "passed", "top", "tops", "topped", "exceed", "exceeds", "exceeded", "exceeding", "surpass", "surpasses", "surpassed", "surpassing"]
)
"""Bounds that stay outside the mark, since a verb or a place leans on them."""

_AFTER = re.compile(
    r"(?P<gt>\ or\ (?:more|higher|older|over|above|greater)\b|\+(?!\w)|-plus\b|\ plus\b(?=[ ,.;]))"
    r"|(?P<lt>\ or\ (?:less|fewer|lower|under|below|younger)\b)|(?P<about>\ or\ so\b)",
    re.VERBOSE | re.IGNORECASE,
)
_UP = (
    r"rose|rises?|risen|rising|grew|grows?|grown|growing|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|"
    r"surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|rall(?:y|ies|ied|ying)|advanc(?:e|es|ed|ing)|add(?:s|ed|ing)?|rais(?:e|es|ed|ing)|"
    r"lift(?:s|ed|ing)?|swell(?:s|ed|ing)?|expand(?:s|ed|ing)?|up|higher|strengthen(?:s|ed|ing)?|widen(?:s|ed|ing)?|rebound(?:s|ed|ing)?|"
    r"spik(?:e|es|ed|ing)|leap(?:s|t|ed|ing)?|boost(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|hik(?:e|es|ed|ing)|recover(?:s|ed|ing)?"
)
_DOWN = (
    r"fell|falls?|fallen|falling|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|los(?:e|es|ing)|lost|slip(?:s|ped|ping)?|slid(?:e|es|ing)?|"
    r"tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|sank|sinks?|sinking|shed(?:s|ding)?|decreas(?:e|es|ed|ing)|"
    r"cut(?:s|ting)?|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|weaken(?:s|ed|ing)?|shr[aiu]nk(?:s|ing)?|contract(?:s|ed|ing)?|down|"
    r"dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|retreat(?:s|ed|ing)?|crash(?:es|ed|ing)?|collaps(?:e|es|ed|ing)|slump(?:s|ed|ing)?|"
    r"narrow(?:s|ed|ing)?|slash(?:es|ed|ing)?|trim(?:s|med|ming)?|recede[sd]?|diminish(?:es|ed)?|depreciat(?:e|es|ed|ing)|dwindl(?:e|es|ed|ing)"
)
_HEDGE = r"(?:\ (?:about|around|some|roughly|nearly|almost|approximately|more\ than|less\ than|at\ least|over|under|just|only|an?|another|an?\ (?:further|additional|estimated|modest|sharp|whopping)|as\ much\ as|up\ to|well\ over|just\ over|just\ under|again|sharply|slightly|even|close\ to))*"
_DIRECT = re.compile(
    rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?P<by>(?:\ again|\ further)?\ by)?{_HEDGE}[\ \u00a0]\Z",
    re.VERBOSE | re.IGNORECASE,
)
_BY = re.compile(rf"\bby{_HEDGE}[\ \u00a0]\Z", re.VERBOSE | re.IGNORECASE)
_ANY = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b", re.VERBOSE | re.IGNORECASE)
_NOUN_OF = re.compile(
    rf"\b(?:an?|the)\ (?:[a-z]+\ )?(?:(?P<up>rise|increase|gain|jump|surge|growth|climb|advance)|(?P<down>fall|drop|decline|decrease|cut|loss|reduction|slump|dip))\ of{_HEDGE}[\ \u00a0]\Z",
    re.VERBOSE | re.IGNORECASE,
)
_NOUN_AFTER = re.compile(
    r"[ -](?:(?:annual|year-on-year|pay|wage|price|tax|further|sharp|quarterly|monthly|annualised|annualized) )?(?:(?P<up>rise|increase|gain|jump|surge|growth|hike|climb|higher|more expensive|raise|advance|rally|upturn)s?|"
    r"(?P<down>fall|drop|decline|decrease|cut|loss|reduction|slump|dip|lower|less|fewer|discount|cheaper|contraction|downturn)s?)\b(?! than not)",
    re.IGNORECASE,
)
_STRONG_UNITS = ("percent", "money")
_LEVEL_VERBS = re.compile(
    r"\b(?:advance[sd]?|advancing|retreated|retreat|contracted|climbed|climb|collapsed|crashed|recovering|lost|lose|loses|losing|gain|gained|gains|cut|cuts|cutting|add|adds|added|adding|raise|raised|raises|shed|sheds|reduce|reduced|lifted|lift|boost|boosted|recovered|recover)\Z",
    re.I,
)


def mark(text: str, low: int, high: int, draft: Draft, sentence: int) -> None:
    """Fill `draft.change` and take the words of a bound or approximation into the extent.

    `sentence` is where the sentence begins. The direction of a verb goes to the amount of the change, so it
    must stand directly before the amount, or before "by"."""
    start = draft.start
    window = max(low, start - 48)
    direction = None if draft.ranged and draft.joiner == "from" else _direction(text, sentence, draft)
    cue = _CUE.search(text, window, start)
    bound = None
    if cue:
        bound = ">" if cue.group("gt") else "<" if cue.group("lt") else "~"
        word = (cue.group("gt") or cue.group("lt") or cue.group("about")).lower()
        if word in ("over", "under", "below", "above", "within") and _place(text, cue.start(), draft):
            bound = None
        elif word not in _KEPT_OUT and not (word in ("some", "estimated") and text[cue.start()].isupper()):
            draft.start = cue.start()
        draft.how.append(word)
    after = _AFTER.match(text, draft.end, high)
    if after and not draft.change:
        bound = ">" if after.group("gt") else "<" if after.group("lt") else "~"
        draft.end = after.end()
    if direction and draft.change is None:
        draft.change = direction
    elif bound and draft.change is None:
        draft.change = bound


def _place(text: str, at: int, draft: Draft) -> bool:
    """Whether "over 3 years", "above 38%" lead a period or a comparison rather than a bound."""
    word = text[at : at + 6].lower().split()[0]
    if draft.value == 1 and not draft.numeral.written[:1].isdigit():
        return True
    return draft.dimension == "duration" and word == "over"


def _direction(text: str, sentence: int, draft: Draft) -> str | None:
    if draft.kind == "ratio" and draft.unit == "times" and draft.numeral.form == "multiple":
        word = draft.numeral.written.lower()
        if word.startswith(("doubl", "tripl", "trebl", "quadr", "quint")):
            return "up"
        if word.startswith("halv"):
            return "down"
    window = max(sentence, draft.start - 60)
    noun = _NOUN_OF.search(text, window, draft.start)
    if noun:
        return "up" if noun.group("up") else "down"
    direct = _DIRECT.search(text, window, draft.start)
    relative = (
        draft.kind == "percent"
        or draft.dimension == "ratio"
        or draft.unit in ("point", "basis point", "times")
    )
    if direct:
        verb = (direct.group("up") or direct.group("down")).lower()
        tail = text[draft.end : draft.end + 14].lower()
        if (
            verb in ("up", "down", "higher", "lower")
            and not relative
            and not direct.group("by")
            and text[window : direct.start()]
            .rstrip()
            .lower()
            .endswith(
                (
                    "set",
                    "put",
                    "end",
                    "made",
                    "make",
                    "picked",
                    "pick",
                    "took",
                    "take",
                    "hold",
                    "holds",
                    "held",
                    "gave",
                )
            )
        ):
            return None
        if (
            direct.group("by")
            or relative
            or draft.dimension in ("length", "temperature", "money")
            or (draft.dimension not in ("count",))
        ):
            if (
                not relative
                and not direct.group("by")
                and _LEVEL_VERBS.search(
                    text, window, direct.end("up") if direct.group("up") else direct.end("down")
                )
            ):
                return None
            if tail.startswith(" lower") or tail.startswith(" higher"):
                return "down" if "lower" in tail else "up"
            return "up" if direct.group("up") else "down"
        return None
    by = _BY.search(text, window, draft.start)
    if by:
        found = [m for m in _ANY.finditer(text, max(sentence, draft.start - 90), by.start())]
        if found and not re.search(r"[.;]", text[found[-1].end() : by.start()]):
            last = found[-1]
            return "up" if last.group("up") else "down"
        return None
    after = _NOUN_AFTER.match(text, draft.end)
    if after and relative:
        return "up" if after.group("up") else "down"
    if draft.numeral.form == "fraction" and relative:
        verb = re.compile(r"\b(?:cut|lost|slashed|reduced)\b[^.;,]{0,40}\b(?:by)\ \Z", re.I).search(
            text, window, draft.start
        )
        return "down" if verb else None
    return None
