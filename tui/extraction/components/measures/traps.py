"""What looks like a measure and is none: dates, times, addresses, codes, names and designations."""

from __future__ import annotations

import re

from tui.extraction.components.measures.draft import Draft
from tui.extraction.components.measures.nouns import STOP, plural_noun

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_MASK = re.compile(
    rf"""https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+
    |\b\d{{1,2}}(?:st|nd|rd|th)?(?:\ ?(?:-|–|to|and|or)\ ?\d{{1,2}}(?:st|nd|rd|th)?)?\ (?:of\ )?{_MONTH}(?:,?\ (?:1[0-9]|20)\d\d\b)?
    |\b{_MONTH}\ \d{{1,2}}(?:st|nd|rd|th)?(?:\ ?(?:-|–|to|and|or|through)\ ?\d{{1,2}}(?!\ ?(?:%|[a-z])))?\b(?:,?\ (?:1[0-9]|20)\d\d\b)?(?![,.]\d|\ ?%|\ per\ ?cent)
    |\b{_MONTH}\ (?:1[0-9]|20)\d\d\b
    |\b(?:1[0-9]|20)\d\d[-–/](?:\d\d|(?:1[0-9]|20)\d\d)\b(?!\ ?(?:%|per|[kmcg]?m\b|kg|tonnes|barrels|people))(?:[-/]\d\d?)?
    |\b\d{{1,2}}[/.]\d{{1,2}}[/.](?:\d\d){{1,2}}\b
    |\b\d{{1,2}}[:.]\d\d(?::\d\d)?\ ?(?:[ap]\.?m\b\.?|hrs?\b|hours\b(?=\ (?:local|gmt|on))|gmt\b|utc\b)
    |\b\d{{1,2}}\ ?[ap]\.?m\b(?!\w)|\b\d{{1,2}}:\d\d(?::\d\d)?\b
    |\b\d{{6}}Z\b(?:\ [A-Z]{{3}}\ \d\d\b)?
    |\b(?:24/7|9/11|7/7|50[-/]50|20/20)\b
    |['’]?\b\d{{2,4}}['’]?s\b(?<=0s)|['’]\d\ds?\b
    |\b(?:in\ )?(?:his|her|their|its|my|our)\ (?:early\ |mid-?|late\ )?\d0s\b
    |\d+(?:\.\d+)?°\s?(?:\d+['′]\s?)?(?:\d+(?:\.\d+)?["″]\s?)?[NSEW]\b
    |-?\b\d{{1,3}}\.\d{{3,}}[;,]\s*-?\d{{1,3}}\.\d{{3,}}\b
    |\b\d{{1,3}}(?:\.\d{{1,3}}){{2,}}(?:\b|(?=\D))
    |\b\d{{1,3}}[/]\d{{1,3}}\b(?!\ ?(?:in\b|inch|cups?\b|miles?\b|pounds?|teaspoon|tablespoon|of\b|kilo|lit|gallon|full|hours?))
    |\+?\d{{1,4}}[ -]\(?\d{{2,4}}\)?(?:[ -]\d{{2,4}}){{1,4}}\b(?!,)|\(\d{{3}}\)\ ?\d{{3}}-\d{{4}}
    |\[\d+(?:[,–-]\ ?\d+)*\]|\#\ ?\d+
    |\b[A-Z]{{2,}}-\d{{4}}-\d+|\b[A-Z]{{1,2}}\d[A-Z\d]?\ \d[A-Z]{{2}}\b
    |(?:©|\(c\))\ ?\d{{4}}
    |\b\d+(?:st|nd|rd|th)\b
    |\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[ -](?:half|quarter)s?\b
    |\b(?:last|this|next|each|every|previous|current|past|final|same|opening|closing|that|per|a\ strong|a\ weak)\ quarters?\b
    |\bquarter(?:ly)?[ -](?:final|finals|finalist|back|master|year|results|profit|earnings|ended|end)\b
    |\bhalf[ -](?:time|way|hearted|brother|sister|dozen\ of\ one|past|mast|year(?:ly)?|term|back|life|page)\b|\bhalfway\b
    |\bone[ -](?:time|way|sided|off|party|day|another|another's|stop|on[ -]one|third\ rule)\b|\btwo[ -](?:way|fold\ path|tier|faced|pronged|party|track|tone|step|timing)\b
    |\bone\ by\ one\b|\b(?:in|into)\ two\b(?!\ [a-z]+(?:s|ren|men|ple)\b)|\b7[0-8]7-\d+\w*|\b(?:three|two|four|five|\d)-time\b(?!s)
    |\b(?:on\ the\ )?one\ hand\b|\bnumber\ (?:one|two|three|\d{{1,3}})\b|\b(?:no|nos|nr|num)\.?\ \d[\d,]*(?![\w])""",
    re.VERBOSE | re.IGNORECASE,
)

DESIGNATIONS = frozenset(
    ["article", "chapter", "page", "pages", "p", "pp", "section", "sections", "room", "gate", "number", "flight", "channel", "highway", "interstate", "route", "version", "phase", "stage", "step", "round", "group", "type", "category", "class", "grade", "figure", "fig", "table", "appendix", "annex", "item", "line", "paragraph", "para", "resolution", "order", "platform", "bus", "model", "episode", "game", "match", "lot", "sector", "zone", "district", "ward", "block", "volume", "vol", "issue", "part", "tier", "verse", "clause", "amendment", "rule", "directive", "regulation", "protocol", "proposition", "act", "title", "opus", "symphony", "exit", "junction", "track", "level", "layer", "season", "series", "catch", "operation", "task", "force", "mission", "squadron", "battalion", "brigade", "division", "regiment", "corps", "company", "building", "apartment", "suite", "box", "terminal", "pier", "berth", "runway", "bay", "unit", "reactor", "mark", "radio", "studio", "area", "camp", "note", "footnote", "exhibit", "bill", "law", "code", "decree", "decision", "communique", "statement", "edition", "size", "category", "windows", "ios", "android", "iphone", "ipad", "galaxy", "boeing", "airbus", "formula", "psalm", "generation", "day", "week", "grid", "no", "nos", "schedule", "priority", "number", "plan", "goal", "target", "area", "corridor", "pillar", "option", "scenario", "question", "lesson", "panel", "slide", "list", "step", "gen", "web", "update", "report"]
)
"""Words after which a bare number names a thing instead of counting it."""

_NAMING = frozenset(["group", "gang", "class", "league", "band", "council", "team", "quad", "big"])
_BEFORE = re.compile(r"([^\s]+)[ \u00a0]\Z")
_START = re.compile(r"(?:^|[.!?:;]['\"”’)]?\s+|[\n\t•*>–—-]\s*|[\"“‘'(]\s*)\Z")
_ENUMERATION = re.compile(r"(?:(?<=\n)|^)[ \t]*\(?\Z")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")


class Mask:
    """Stretches of a block in which no number is a measure."""

    def __init__(self, text: str, low: int, high: int, dates: list[tuple[int, int]]) -> None:
        self.spans = sorted([m.span() for m in _MASK.finditer(text, low, high)] + dates)
        self.at = 0

    def covers(self, start: int, end: int) -> bool:
        """Whether a stretch touches a masked one; asked for in ascending order of `start`."""
        while self.at < len(self.spans) and self.spans[self.at][1] <= start:
            self.at += 1
        return any(s < end and e > start for s, e in self.spans[self.at : self.at + 6])

    def covers_any(self, start: int, end: int) -> bool:
        """Whether a stretch touches a masked one, asked for in any order."""
        return any(s < end and e > start for s, e in self.spans)


def is_headline(text: str, low: int, high: int) -> bool:
    """Whether most words of a block are capitalised."""
    words = re.findall(r"[^\W\d_]{4,}", text[low : min(high, low + 200)])
    return len(words) > 3 and sum(w[0].isupper() for w in words) > 0.7 * len(words)


def previous(text: str, low: int, at: int) -> str:
    """The word directly before `at`, with a blank between; empty where there is none."""
    match = _BEFORE.search(text, max(low, at - 40), at)
    return match.group(1) if match else ""


def starts_sentence(text: str, low: int, at: int) -> bool:
    """Whether `at` is the start of a sentence, an item or a quotation."""
    return at <= low or bool(_START.search(text, max(low, at - 4), at))


def is_name(text: str, low: int, high: int, draft: Draft, headline: bool) -> bool:
    """Whether a number without a unit is part of a name, a designation, a year, or an item's number."""
    numeral = draft.numeral
    at, end = draft.start, draft.end
    digits = numeral.form == "digits"
    if (
        digits
        and (at == low or _ENUMERATION.search(text, low, at))
        and re.match(r"[.)](?:\s|$)", text[end : end + 2])
    ):
        return True
    if digits and _is_code(text, draft):
        return True
    if numeral.scaled or numeral.comma or numeral.form in ("fuzzy", "fraction", "few", "outof", "multiple"):
        return False
    word = previous(text, low, at)
    plain = word.strip("“”\"'‘’(").lower()
    if (
        not word
        or (word[-1] in ",;:.!?)"
        and plain.rstrip(".") not in ("no", "nos", "vol", "fig", "p", "pp", "para"))
    ):
        return _named_start(text, low, high, draft, headline)
    plain = plain.rstrip(".")
    before = at - len(word) - 1
    if plain in DESIGNATIONS or (
        digits
        and plain.endswith("s")
        and plain[:-1] in DESIGNATIONS
        and not plural_noun(_next(text, end, high))
    ):
        return not (
            plain in ("day", "week", "order", "act", "target", "goal")
            and not word[:1].isupper()
            and plural_noun(_next(text, end, high))
        )
    if plain == "of" and previous(text, low, before).strip("“\"'").lower() in _NAMING:
        return previous(text, low, before)[:1].isupper() or not plural_noun(_next(text, end, high))
    if headline:
        return False
    following = _next(text, end, high)
    if not digits:
        capital = numeral.written[:1].isupper()
        return (
            capital and (_CAPITAL.match(word) is not None) and (plain not in STOP or following[:1].isupper())
        )
    if _CAPITAL.match(word.strip("“”\"'‘’(")) and plain not in STOP and plain not in _LEADS:
        if not plural_noun(following):
            return True
        first = starts_sentence(text, low, before)
        ahead = previous(text, low, before).lower()
        return first or ahead in ("the", "a", "an")
    return False


_LEADS = frozenset(
    ["some", "about", "nearly", "almost", "roughly", "around", "approximately", "over", "under", "only", "just", "another", "at", "least", "fewer", "between", "up", "to", "including", "estimated", "police", "forces", "officials", "killing", "leaving"]
)


def _named_start(text: str, low: int, high: int, draft: Draft, headline: bool) -> bool:
    """A capitalised number word inside a sentence before a capital ("the ... Five Eyes")."""
    return False


def _next(text: str, end: int, high: int) -> str:
    match = re.compile(r"[ \u00a0]([^\W\d_][\w’'-]*)").match(text, end, high)
    return match.group(1) if match else ""


_YEAR_BEFORE = frozenset(
    ["in", "since", "by", "until", "till", "before", "after", "from", "during", "of", "early", "late", "mid", "circa", "year", "around", "to", "and", "summer", "winter", "spring", "autumn", "fall", "through", "between"]
)
_BOUND = re.compile(
    r"(?:more than|fewer than|less than|at least|over|under|some|about|nearly|almost|roughly|approximately|up to|another)\s\Z",
    re.I,
)


def _is_code(text: str, draft: Draft) -> bool:
    """Whether digits are too many or too precise for prose: serial numbers, coordinates."""
    written = text[draft.numeral.start : draft.numeral.end]
    return bool(re.fullmatch(r"\d{6,}|-?\d{1,3}\.\d{4,}", written)) and not draft.noun


def is_year(text: str, low: int, high: int, draft: Draft) -> bool:
    """Four digits that tell a year rather than an amount."""
    numeral = draft.numeral
    value = draft.value
    if (
        isinstance(value, tuple)
        or numeral.comma
        or numeral.decimal
        or not isinstance(value, int)
        or numeral.scaled
    ):
        return False
    if not re.fullmatch(r"\d{4}", text[numeral.start : numeral.end]) or not 1000 <= value <= 2100:
        return False
    if previous(text, low, draft.start).lower() in ("the", *_YEAR_BEFORE) and value >= 1400:
        return not _BOUND.search(text, max(low, draft.start - 16), draft.start)
    following = _next(text, draft.end, high)
    if value < 1800 or value > 2060:
        return not following
    return not (_BOUND.search(text, max(low, draft.start - 16), draft.start) or plural_noun(following))
