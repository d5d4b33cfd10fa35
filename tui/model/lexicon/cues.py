"""Words that tell of speech: verbs of saying, thinking, counting and calling, and nouns of what was said."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


SAYING = _words(
    "say tell add announce argue assert assure claim comment concede conclude confirm contend declare "
    "deny disclose emphasise emphasize explain hold inform insist maintain mention note notify observe "
    "quip recall recount reiterate remark repeat reply respond report reveal state stress swear testify "
    "warn write boast caution complain confess joke acknowledge admit affirm allege advise assume "
    "counter retort remind reason protest lament rule signal vow pledge promise threaten predict "
    "suggest certify attest reassure confide interject underline clarify"
)
"""Verbs whose clause, before or after them, tells what was said."""

THINKING = _words(
    "think believe reckon calculate expect fear doubt estimate forecast predict project guess suspect "
    "judge anticipate foresee conclude find consider"
)
"""Verbs whose clause tells what somebody holds for true or for likely."""

EXPECTING = _words("expect forecast predict project fear foresee anticipate")
"""Of them those whose plain object is what is expected: "fears a second wave"."""

PROMISING = _words("promise vow pledge swear")
"""Of the verbs of saying those whose infinitive tells what was said."""

COUNTING = _words("count confirm record report estimate tally register number calculate log cite")
"""Verbs whose object is a figure that the subject answers for: "counts 88 dead"."""

PLACING = _words("put estimate peg place reckon")
"""Verbs with a thing and a figure: "put the cost at $5m"."""

CALLING = _words(
    "call describe dub brand term label denounce dismiss hail praise condemn characterise characterize"
)
"""Verbs that give words to a thing: "called it “a disgrace”"."""

SHOWING = _words("give show")
"""Verbs whose subject, where it is somebody's figures, tells what that one says."""

TOPICS: dict[str, tuple[str, ...]] = {
    "accuse": ("of",),
    "warn": ("of", "about", "against"),
    "argue": ("for", "against"),
}
"""Verbs with the prepositions that open what was said."""

QUOTING = _words(
    "ask shout whisper mutter murmur cry sigh laugh smile continue begin read tweet post blog "
    "speak quote urge demand wonder enquire inquire plead exclaim snap growl grumble text email "
    "chant echo offer recite scream yell sing answer interrupt jest muse opine venture volunteer sum "
    "refer speculate agree invite order instruct appeal beg advocate oppose reject welcome express "
    "voice portray deem see"
)
"""Further verbs that stand beside a quotation."""

CUES = SAYING | THINKING | COUNTING | CALLING | QUOTING | frozenset(TOPICS)
"""Every verb, by its lemma, that may tell who speaks a quotation."""

RECKONINGS = _words(
    "count reckoning estimate tally calculation account assessment figure figures data telling"
)
"""Nouns of "by X's count", singular and plural."""

VIEWS = _words("view opinion estimation judgment judgement reckoning telling")
"""Nouns of "in X's view"."""

FIGURES = RECKONINGS | _words(
    "survey report statement study forecast projection statistics census record records poll bulletin "
    "estimates counts tallies calculations analysis audit filing accounts"
)
"""Nouns that speak for the one whose they are: "the council's survey gives …"."""

SPOKESPEOPLE = _words("spokesman spokeswoman spokesperson press")
"""Nouns that speak for the one they are of."""

SIDES = _words("side government")
"""Nouns that with the adjective of a country speak for it."""

NO_SOURCE = _words(
    "plan plans schedule law size need needs rule rules taste age type custom tradition agreement timetable"
)
"""Nouns after "according to" that nobody speaks through."""
