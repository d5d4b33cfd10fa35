"""Word lists of the measure rules: what ends a counted phrase, what names instead of counting."""

from __future__ import annotations

_STOP_WORDS = """
high tall wide long deep thick old strong apart away a an the this that these those my your his her its our
their each every some any no all both either neither i you he she it we they me him them us who whom whose
which what when where why how there here and or but nor so yet if because while although though unless until
since as than then whether of in on at by to from for with without within into onto over under above below
between among across through during before after against about around towards toward up down off out near
behind beyond inside outside along amid per via despite except like plus minus versus is are was were be
been being am has have had having do does did done will would shall should can could may might must cannot
not never also only just even still already again ever almost nearly now today yesterday tomorrow said says
say told tells went goes came comes got gets took takes gave gives made makes killed remain remains rose
fell left right back ago later earlier early late together instead too respectively alone altogether aboard
abroad once twice more less fewer most least else perhaps according including compared followed vs monday
tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december
"""
STOP = frozenset(_STOP_WORDS.split())
"""Words that end or refuse a counted phrase."""

_DROPPED_WORDS = """
more other others further additional extra different such fellow so-called separate several many
"""
DROPPED = frozenset(_DROPPED_WORDS.split())
"""Modifiers that say nothing of what is counted."""

_LY_WORDS = """
family elderly friendly deadly daily weekly monthly early only assembly ally anomaly monopoly fly supply
"""
NOT_LY = frozenset(_LY_WORDS.split())
"""Words in -ly that are no adverbs."""

_S_WORDS = """
was is has as this its his us across always perhaps besides towards sometimes thus various previous serious
religious famous overseas plus less unless does goes says news politics economics mathematics physics series
species ours yours hers theirs afterwards
"""
NOT_PLURAL = frozenset(_S_WORDS.split())
"""Words in -s that are no plurals."""

_COMPOUND_WORDS = """
member members nation country state page seat man woman person point storey story bed room strong party
vehicle ship game judge team lane volume goal player nation-wide acre metre piece part course vote aircraft
engine seater passenger bedroom truck car gun warhead justice
"""
COMPOUND = frozenset(_COMPOUND_WORDS.split())
"""Nouns that a number word with a hyphen counts ("three-judge")."""

_DESIGNATION_WORDS = """
article chapter page pages p pp section sections room gate number flight channel highway interstate route
version phase stage step round group type category class grade figure fig table appendix annex item line
paragraph para resolution order platform bus model episode game match lot sector zone district ward block
volume vol issue part tier verse clause amendment rule directive regulation protocol proposition act title
opus symphony exit junction track level layer season series catch operation task force mission squadron
battalion brigade division regiment corps company building apartment suite box terminal pier berth runway
bay unit reactor mark radio studio area camp note footnote exhibit bill law code decree decision communique
statement edition size windows ios android iphone ipad galaxy boeing airbus formula psalm generation day
week grid no nos schedule priority plan goal target corridor pillar option scenario question lesson panel
slide list gen web update report
"""
DESIGNATIONS = frozenset(_DESIGNATION_WORDS.split())
"""Words after which a bare number names a thing instead of counting it."""

_LEAD_WORDS = """
some about nearly almost roughly around approximately over under only just another at least fewer between up
to including estimated police forces officials killing leaving
"""
LEADS = frozenset(_LEAD_WORDS.split())
"""Words that may stand capitalised before a number that counts."""

_YEAR_WORDS = """
in since by until till before after from during of early late mid circa year around to and summer winter
spring autumn fall through between the
"""
YEAR_BEFORE = frozenset(_YEAR_WORDS.split())
"""Words after which four digits are a year."""


def _inflected(verbs: str) -> set[str]:
    """Regular forms of verbs: base, -s, -ed, -ing."""
    forms: set[str] = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        third = verb[:-1] + "ies" if verb.endswith("y") else verb + ("es" if verb.endswith("sh") else "s")
        past = verb[:-1] + "ied" if verb.endswith("y") else stem + "ed"
        forms |= {verb, third, past, (verb if verb.endswith("y") else stem) + "ing"}
    return forms


_UP_REGULAR = """
gain jump climb soar rally advance add raise lift expand boost surge increase strengthen widen rebound
spike hike recover improve accelerate swell double triple
"""
_UP_IRREGULAR = """
rise rises rose risen rising grow grows grew grown growing leap leaps leapt leaping up higher
"""
UP = frozenset(_inflected(_UP_REGULAR) | set(_UP_IRREGULAR.split()))
"""Verbs and particles of an increase."""

_DOWN_REGULAR = """
decline tumble plunge decrease reduce lower weaken contract ease retreat crash collapse slump narrow slash
diminish depreciate dwindle recede plummet
"""
_DOWN_IRREGULAR = """
fall falls fell fallen falling drop drops dropped dropping lose loses lost losing slip slips slipped
slipping slide slides slid sliding sink sinks sank sunk sinking shed sheds shedding cut cuts cutting
shrink shrinks shrank shrunk shrinking dip dips dipped dipping trim trims trimmed trimming down
"""
DOWN = frozenset(_inflected(_DOWN_REGULAR) | set(_DOWN_IRREGULAR.split()))
"""Verbs and particles of a decrease."""

_LEVEL_REGULAR = (
    "advance retreat contract climb collapse crash recover gain add raise reduce lift boost lower advance"
)
_LEVEL_IRREGULAR = "lost lose loses losing cut cuts cutting shed sheds"
LEVEL_VERBS = frozenset(_inflected(_LEVEL_REGULAR) | set(_LEVEL_IRREGULAR.split()))
"""Verbs that take a thing as their object as well ("lost $3m"): only a percentage after them is a change."""

_PARTICLE_WORDS = """
make makes made making pick picks picked picking take takes took taking set sets setting end ends ended
ending put puts putting hold holds held holding give gives gave open opened build built buy bought come
comes came use used sign signed lay laid break broke wrap wraps wrapped wrapping
"""
PARTICLE_VERBS = frozenset(_PARTICLE_WORDS.split())
"""Verbs that "up" and "down" belong to ("make up a third"): no change is meant."""

_UP_NOUN_WORDS = """
rise increase gain jump surge growth hike climb higher raise advance rally upturn expensive
"""
UP_NOUNS = frozenset(_UP_NOUN_WORDS.split())
"""Nouns and comparatives of an increase, after or before an amount."""
_DOWN_NOUN_WORDS = """
fall drop decline decrease cut loss reduction slump dip lower less fewer discount cheaper contraction downturn
"""
DOWN_NOUNS = frozenset(_DOWN_NOUN_WORDS.split())
"""Nouns and comparatives of a decrease."""

_MONTH_WORDS = """
january february march april may june july august september october november december jan feb mar apr jun
jul aug sep sept oct nov dec
"""
MONTHS = frozenset(_MONTH_WORDS.split())
"""Names of months, which a comma and a number may follow."""

_PERSON_WORDS = """
man woman boy girl student mother father son daughter wife husband resident nurse widow shopkeeper
fisherman actress cook chief clerk guard maid monk priest nun deputy
"""
PERSONS = frozenset(_PERSON_WORDS.split())
"""Nouns after which a number between commas is an age."""

_CLAUSE_VERBS = """
rose fell grew gained jumped climbed surged soared dropped declined slipped slid tumbled plunged sank
weakened strengthened increased decreased rise rises fall falls grow grows drops has have had is are was
were will would could may might can should came comes stood stands reached reaches hit hits totalled
totaled totals averaged averages traded trades cost costs closed opened ended amounted holds supplies
generated produced dipped eased shrank expanded contracted widened narrowed doubled tripled trebled halved
raised cut lost added remained exceeded passed topped accounted peaked carries carried covers covered
contains contained measures measured weighs weighed yielded yields
"""
CLAUSE_VERBS = tuple(_CLAUSE_VERBS.split())
"""Verbs whose subject was measured."""
