"""Reported speech in a parsed Doc: cues, who may have said it, and the clause that tells what was said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tui.extraction.components.quotes import asides, subjects
from tui.extraction.components.quotes.bounds import (
    figure_next,
    figures_in,
    has_verb,
    reach,
    sentence_end,
    trimmed,
)
from tui.model.lexicon.cues import (
    CALLING,
    COUNTING,
    CUES,
    EXPECTING,
    FIGURES,
    PLACING,
    PROMISING,
    SAYING,
    SHOWING,
    THINKING,
    TOPICS,
)
from tui.model.span import Span
from tui.model.values import Speech

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SPEAKING = SAYING | THINKING | COUNTING | SHOWING
_VERBS = CUES | PLACING | SHOWING
_TO_DO = EXPECTING | PROMISING
_BARE = frozenset({"say", "think", "expect", "reckon"})
"""Verbs after which what the parser saw as an object may be a clause or a figure."""
_FIRST_AND_SECOND = frozenset({"i", "we", "you"})
_MARKS = frozenset('"“”‘')


def speech(doc: Doc, offset: int = 0) -> list[Speech]:
    """Reported speech and cues of quotations, in no order, `offset` added to every position."""
    found: list[Speech] = []
    for token in doc:
        if token.lemma_ in _VERBS and token.tag_[:2] == "VB":
            found += _of_verb(doc, token, offset)
        elif token.lower_ == "according":
            found += asides.according(doc, token, offset)
        elif token.lower_ in ("by", "in"):
            found += asides.reckoned(doc, token, offset)
    return found


def _of_verb(doc: Doc, verb: Token, offset: int) -> Iterator[Speech]:
    noun = subjects.of_verb(verb, inverted=_follows(verb))
    if verb.lemma_ in SHOWING and (noun is None or noun.lemma_.lower() not in FIGURES):
        return
    at = _span(verb, offset)
    if noun is not None and noun.lower_ in _FIRST_AND_SECOND:
        return
    named = subjects.speakers(noun) if noun is not None else []
    if noun is not None and (outer := _reporter(verb)) is not None:
        named += subjects.speakers(outer)
    heads = tuple(_span(t, offset) for t in named)
    if noun is not None:
        yield Speech(at, "cue", verb.text, at, heads)
    elif not _said_to(verb):
        return
    if _unsaid(verb):
        return
    for start, end, sure in _contents(doc, verb, noun):
        span = trimmed(doc, start, end)
        if span is not None:
            yield Speech(Span(offset + span.start, offset + span.end), "reported", verb.text, at, heads, sure)


def _reporter(verb: Token) -> Token | None:
    """Who says the clause that a verb has been joined to: in "she says the dams have burst and warns of more"
    the parser may have the dams warn."""
    inner = verb.head
    outer = inner.head
    if verb.dep_ != "conj" or inner.dep_ != "ccomp" or outer.lemma_ not in SAYING or outer.tag_ != verb.tag_:
        return None
    return subjects.of_verb(outer)


def _unsaid(verb: Token) -> bool:
    """Whether a verb tells of no words that were said: "to say that", "did not say whether"."""
    if verb.tag_ != "VB":
        return False
    return any((t.dep_ == "aux" and t.lower_ == "to") or t.dep_ == "neg" for t in verb.children)


def _contents(doc: Doc, verb: Token, noun: Token | None) -> Iterator[tuple[int, int, bool]]:
    """Tokens of what was said, first and beyond the last, and whether the verb alone tells of speech."""
    lemma = verb.lemma_
    after = [t for t in verb.children if t.i > verb.i]
    if lemma in PLACING and (placed := _placed(doc, verb, after)) is not None:
        yield (*placed, True)
    elif lemma in CALLING:
        if (called := _called(doc, verb, after)) is not None:
            yield (*called, True)
    elif lemma in _SPEAKING:
        clause = _clause(doc, verb, after) or _object(doc, verb, after)
        if clause is not None:
            yield clause
        elif lemma in SAYING or lemma in THINKING:
            yield from ((start, end, True) for start, end in asides.around(doc, verb, noun))
    elif (topic := _topic(doc, verb, TOPICS.get(lemma, ()))) is not None:
        yield (*topic, True)


def _clause(doc: Doc, verb: Token, after: list[Token]) -> tuple[int, int, bool] | None:
    """The clause that a verb takes: with "that", as the parser sees it, or an infinitive."""
    if verb.lemma_ in COUNTING and verb.lemma_ not in SAYING and verb.lemma_ not in THINKING:
        return None
    if (topic := _topic(doc, verb, TOPICS.get(verb.lemma_, ()))) is not None:
        return (*topic, True)
    passive = any(t.dep_ in ("auxpass", "nsubjpass") for t in verb.children) or verb.dep_ == "acl"
    infinitive = _said_to(verb) or (verb.lemma_ in _TO_DO and not passive)
    clauses = [t for t in after if t.dep_ == "ccomp" or (t.dep_ == "xcomp" and infinitive)]
    if clauses:
        first = min(max(t.left_edge.i, verb.i + 1) for t in clauses)
        things = [t for t in after if t.dep_ == "dobj" and t.i < first and verb.lemma_ in EXPECTING]
        start = min([first, *(t.left_edge.i for t in things)])
        return start, _extended(doc, max(t.right_edge.i for t in clauses) + 1), True
    that = _that(doc, verb)
    return None if that is None else (that, reach(doc, verb, that), True)


def _placed(doc: Doc, verb: Token, after: list[Token]) -> tuple[int, int] | None:
    """ "The number at 58" after put or estimate."""
    thing = next((t for t in after if t.dep_ in ("dobj", "ccomp")), None)
    if thing is None:
        return None
    for token in doc[thing.i + 1 : min(thing.i + 12, sentence_end(doc, thing.i))]:
        if token.lower_ == "at" and figure_next(doc, token.i + 1, len(doc)):
            return thing.left_edge.i, reach(doc, verb, token.i + 1)
    return None


def _called(doc: Doc, verb: Token, after: list[Token]) -> tuple[int, int] | None:
    """ "The price steep" after call: the thing and what it is called; nothing where that is in marks, or a
    place that somebody is called to."""
    if verb.lemma_ != "call":
        return None
    named = next((t for t in after if t.dep_ in ("oprd", "ccomp", "acomp", "xcomp")), None)
    if named is None or any(t.lower_ == "to" and t.tag_ == "IN" for t in after):
        return None
    thing = next((t for t in after if t.dep_ == "dobj"), named)
    start = max(min(thing.left_edge.i, named.left_edge.i), verb.i + 1)
    end = reach(doc, verb, named.i)
    return None if any(t.text in _MARKS for t in doc[start:end]) else (start, end)


def _object(doc: Doc, verb: Token, after: list[Token]) -> tuple[int, int, bool] | None:
    """A plain object that is what was said: a figure, or what is expected; what the parser did not see as a
    clause after "said"."""
    lemma = verb.lemma_
    start = verb.i + 1
    noun = next((t for t in after if t.dep_ == "dobj"), None)
    if lemma in EXPECTING and noun is not None and noun.tag_ != "PRP" and noun.left_edge.i > verb.i:
        return noun.left_edge.i, reach(doc, verb, noun.left_edge.i), True
    end = sentence_end(doc, start)
    if start >= end:
        return None
    figure = figure_next(doc, start, end)
    if lemma in COUNTING or lemma in SHOWING:
        if noun is not None and noun.left_edge.i == start:
            figure = figure or figures_in(doc, start, noun.right_edge.i + 1)
        return (start, reach(doc, verb, start), False) if figure else None
    if lemma not in _BARE or verb.tag_ == "VBG":
        return None
    if figure or (noun is not None and noun.left_edge.i == start and has_verb(doc, start, end)):
        return start, reach(doc, verb, start), True
    return None


def _topic(doc: Doc, verb: Token, ways: Iterable[str]) -> tuple[int, int] | None:
    """What follows a preposition that opens what was said: "accused them of lying", "warned of floods"."""
    if not ways:
        return None
    for token in doc[verb.i + 1 : min(verb.i + 12, sentence_end(doc, verb.i))]:
        if token.lower_ not in ways or token.dep_ != "prep":
            continue
        if token.head.i == verb.i or any(t.dep_ == "pcomp" for t in token.children):
            return token.i + 1, max(token.right_edge.i + 1, reach(doc, verb, token.i + 1))
    return None


def _said_to(verb: Token) -> bool:
    """ "Said to be …"."""
    return verb.lemma_ == "say" and verb.tag_ == "VBN" and any(t.dep_ == "xcomp" for t in verb.children)


def _that(doc: Doc, verb: Token) -> int | None:
    """The token after "that" where it opens what was said, with a day or a hearer between at most."""
    for token in doc[verb.i + 1 : verb.i + 8]:
        if token.lower_ == "that" and token.tag_ in ("IN", "WDT", "DT"):
            opens = token.dep_ == "mark" or token.tag_ == "IN" or token.i == verb.i + 1
            return token.i + 1 if opens else None
        if (
            token.is_punct
            or token.tag_[:2] == "VB"
            or token.tag_ == "CD"
            or token.lower_ in ("twice", "half")
        ):
            return None
    return None


def _extended(doc: Doc, end: int) -> int:
    """Over "and that …", where the parser has cut it off."""
    words = [t.lower_ for t in doc[end : end + 3]]
    if words[:1] == [","]:
        words = words[1:]
    if len(words) >= 2 and words[0] in ("and", "but") and words[1] == "that":
        return sentence_end(doc, end)
    return end


def _follows(verb: Token) -> bool:
    """Whether a verb comes right after a comma or a closing mark, as after a quotation."""
    return verb.i > 0 and verb.doc[verb.i - 1].text[-1:] in ",”\"’'?!"


def _span(token: Token, offset: int) -> Span:
    return Span(offset + token.idx, offset + token.idx + len(token))
