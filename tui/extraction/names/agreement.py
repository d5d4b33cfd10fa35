"""Agreement over the document: one string, one label; a name found once is found everywhere.

Everything here is a vote: of the mentions of a string, of the longer names that contain it, of the countries
that everybody knows. A sure reading in its own place outweighs the others.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tui.extraction.names.titles import COMMON, TITLES
from tui.model.document import Document
from tui.model.lexicon.countries import gazetteer
from tui.model.lexicon.names import FUNCTION_WORDS
from tui.model.mention import Form, Label, Mention
from tui.model.span import Span

Votes = dict[Label, float]

LONGER = 0.6
"""Weight of the vote that a longer name gives to the short form that it begins or ends with."""
KNOWN = 1.0
"""Weight of the gazetteer's vote for a country or region."""
BRACKETED = 2.0
"""Weight of the vote of the name before the brackets in "European Union (EU)"."""
SURE = 1.6
"""How many times the votes for another label must outweigh those for a mention's own."""
SPREAD = 0.6
"""Best score that a string needs to be marked where the encoder passed it over."""

_WORD = re.compile(r"[^\W_][\w&]*(?:[.'’-](?=\w)[\w&]+)*")
_BLANKS = re.compile(r"\s+")


def agree(document: Document, mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """The mentions with labels agreed on and missed occurrences added, in the order of the text."""
    text = document.text
    kept = _resolved(mentions)
    votes = _votes(text, kept)
    labelled = [_relabelled(text, mention, votes) for mention in kept]
    return tuple(_resolved([*labelled, *_missed(document, labelled, votes)]))


def key_of(text: str, span: Span) -> str:
    """The string by which mentions are compared: blanks made single, the dots of acronyms left out."""
    name = _BLANKS.sub(" ", text[span.start : span.end]).replace("’", "'")
    return name.replace(".", "") if name.isupper() else name


def _resolved(mentions: Iterable[Mention]) -> list[Mention]:
    """In the order of the text, none overlapping: the encoder's before others, the longer before the shorter."""
    found: list[Mention] = []
    for mention in sorted(mentions, key=lambda m: (m.span.start, -m.span.end)):
        if found and found[-1].span.end > mention.span.start:
            before = found[-1]
            if mention.source == "model" and before.source != "model":
                found[-1] = mention
            continue
        found.append(mention)
    return found


def _votes(text: str, mentions: Sequence[Mention]) -> dict[str, Votes]:
    """For every string the weight of each label."""
    votes: dict[str, Votes] = defaultdict(lambda: defaultdict(float))
    longest: dict[str, tuple[Label, float]] = {}
    for mention in mentions:
        key = key_of(text, mention.span)
        score = mention.score or 0.5
        votes[key][mention.label] += score
        if score > longest.get(key, (mention.label, 0.0))[1]:
            longest[key] = (mention.label, score)
    for key, (label, score) in longest.items():
        for short in _short_forms(key, label):
            if short in votes:
                votes[short][label] += LONGER * score
    for before, after in zip(mentions, mentions[1:], strict=False):
        if _explains(text, before, after):
            votes[key_of(text, after.span)][before.label] += BRACKETED * (before.score or 0.5)
    places = gazetteer()
    for key in list(votes):
        place = places.names.get(key.lower())
        if place and (key[0].isupper()):
            votes[key][place.label] += KNOWN
    return votes


def _short_forms(name: str, label: Label) -> Iterator[str]:
    """Shorter forms by which a text may go on to call what it has named in full."""
    words = name.split(" ")
    if len(words) < 2:
        return
    if label is Label.PERSON:
        yield words[-1]
        yield words[0]
    elif label not in (Label.GPE, Label.NORP):
        for length in range(1, len(words)):
            yield " ".join(words[:length])


def _explains(text: str, before: Mention, after: Mention) -> bool:
    """Whether `after` stands in brackets behind `before` and is made of its initials."""
    between = text[before.span.end : after.span.start].strip()
    short = text[after.span.start : after.span.end].replace(".", "")
    if between not in ("(", "(the") or not short.isalnum():
        return False
    words = re.findall(r"\w+", text[before.span.start : before.span.end])
    initials = "".join(w[0] for w in words if w.lower() not in FUNCTION_WORDS).lower()
    return short.lower()[:2] == initials[:2] or short[0].lower() == initials[:1]


def _relabelled(text: str, mention: Mention, votes: dict[str, Votes]) -> Mention:
    """The mention under the label of its string, unless its own reading is sure enough."""
    of = votes[key_of(text, mention.span)]
    best = max(of, key=lambda label: (of[label], label is mention.label))
    own = of[mention.label]
    if best is not mention.label and of[best] > SURE * own:
        return replace(mention, label=best)
    return mention


def _missed(document: Document, mentions: Sequence[Mention], votes: dict[str, Votes]) -> Iterator[Mention]:
    """Whole-word occurrences of sure names that carry no mark."""
    text = document.text
    best: dict[str, float] = defaultdict(float)
    for mention in mentions:
        key = text[mention.span.start : mention.span.end]
        best[key] = max(best[key], mention.score or 0.0)
    lower = {match[0] for match in _WORD.finditer(text) if match[0].islower()}
    wanted: dict[str, list[tuple[str, Label]]] = defaultdict(list)
    for name, score in best.items():
        first = _WORD.search(name)
        if score < SPREAD or not first or not _spreads(name, lower):
            continue
        of = votes[key_of(name, Span(0, len(name)))]
        wanted[first[0]].append((name, max(of, key=lambda label: of[label])))
    taken = [mention.span for mention in mentions]
    at = 0
    for match in _WORD.finditer(text):
        for name, label in wanted.get(match[0], ()):
            end = match.start() + len(name)
            if not text.startswith(name, match.start()) or (end < len(text) and text[end].isalnum()):
                continue
            span = Span(match.start(), end)
            while at < len(taken) and taken[at].end <= span.start:
                at += 1
            if at < len(taken) and taken[at].overlaps(span):
                continue
            if _stands_alone(text, span):
                yield Mention(span, label, Form.NAME, "agreement")


def _spreads(name: str, lower: set[str]) -> bool:
    """Whether a name is so much of a name that every occurrence of it is one."""
    if " " in name:
        return True
    word = name.lower()
    return (
        len(name) > 1 and name[0].isupper() and word not in COMMON and (name.isupper() or word not in lower)
    )


def _stands_alone(text: str, span: Span) -> bool:
    """Whether no further capitalised word binds to the string as a part of a longer name."""
    after = re.compile(r"[ \t\n]([^\W\d_])").match(text, span.end)
    if after and after[1].isupper() and not text[span.end : span.end + 1] == "\n":
        return False
    before = re.compile(r"([\w.]+)[ \t]$").search(text, max(0, span.start - 30), span.start)
    if before and before[1][0].isupper():
        return before[1].rstrip(".").lower() in TITLES or before[1].lower() in COMMON
    return not (text[span.end : span.end + 1] in "-/" and text[span.end : span.end + 1])
