# ruff: noqa: SIM905  (a list of words reads best as words)
"""Titles, offices, and the nouns by which people, organisations and places are referred to."""

from __future__ import annotations

HONORIFICS: dict[str, str] = {
    **dict.fromkeys(
        "mr sir lord father brother baron count prince king sheikh imam pope emperor mister tsar czar "
        "sultan emir".split(),
        "masc",
    ),
    **dict.fromkeys(
        "mrs ms miss dame lady mother sister baroness countess princess queen madam mme".split(), "fem"
    ),
    **dict.fromkeys(
        "dr prof professor doctor rev reverend hon judge justice capt captain col colonel gen general "
        "maj major lt lieutenant sgt sergeant adm admiral cmdr commander cpl corporal pvt private "
        "brig brigadier marshal gov sen rep pres president chancellor ayatollah archbishop bishop "
        "cardinal rabbi senator representative governor congressman congresswoman secretary minister "
        "premier ambassador mayor councillor chairman detective inspector constable officer sheriff "
        "chief saint st mp".split(),
        "",
    ),
}
"""Words before a person's name that are no part of it, with the gender that they tell."""

SHORT_TITLES = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "gen": "general",
    "col": "colonel",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "adm": "admiral",
    "capt": "captain",
    "prof": "professor",
    "amb": "ambassador",
    "pres": "president",
    "insp": "inspector",
    "supt": "superintendent",
}
"""Short forms of titles to the words they stand for."""

ROLES = frozenset(
    "adviser advisor ambassador analyst archbishop attorney author banker bishop boss brigadier "
    "broker captain cardinal chair chairman chairperson chairwoman chancellor chief coach colonel "
    "commander commissioner congressman congresswoman co-founder cofounder coordinator correspondent "
    "counsel counterpart dean delegate deputy designer diplomat director economist editor emperor "
    "engineer envoy executive founder general governor head historian inspector investigator "
    "journalist judge justice king lawmaker lawyer leader legislator lieutenant magistrate manager "
    "marshal mayor meteorologist minister ministers monarch negotiator officer official owner partner "
    "physicist politician pope premier president presidents prince princess principal producer "
    "professor prosecutor queen rapporteur reporter representative researcher scientist secretary "
    "senator sergeant sheriff speaker spokesman spokesperson spokeswoman strategist superintendent "
    "supervisor surgeon technician treasurer trustee vice-president whip writer admiral candidate "
    "epidemiologist geologist biologist activist dissident guerrilla rebel warlord physician doctor "
    "nurse teacher student farmer expert fellow scholar lecturer conductor composer actor actress "
    "singer driver pilot skipper trader investor billionaire entrepreneur tycoon businessman "
    "businesswoman ceo cfo chieftain imam cleric ayatollah sheikh rabbi mp congressperson nominee "
    "incumbent successor predecessor undersecretary rear-admiral vice-chancellor ex-president ex- "
    "minister financier veteran".split()
)
"""Nouns, lower case and singular, that name a person's office, role or profession."""

OFFICES = frozenset(
    "ambassador boss captain chair chairman chairwoman chairperson chancellor chief commander "
    "commissioner co-founder coordinator deputy director editor emperor envoy executive founder "
    "general governor head judge king leader mayor minister monarch negotiator officer pope premier "
    "president prime prince princess prosecutor queen representative secretary senator sheriff "
    "speaker spokesman spokesperson spokeswoman superintendent treasurer undersecretary counterpart "
    "admiral colonel adviser epidemiologist lawmaker strategist diplomat whip coach manager principal "
    "owner ceo".split()
)
"""Roles that a person holds alone in most texts: "the minister" repeats "deputy foreign minister"."""

SAME_OFFICE: tuple[frozenset[str], ...] = (
    frozenset({"secretary of state", "foreign minister", "foreign secretary", "foreign policy chief"})
    | {"top diplomat", "chief diplomat", "minister of foreign affairs", "external affairs minister"},
    frozenset({"prime minister", "premier", "head of government"}),
    frozenset({"finance minister", "chancellor of the exchequer", "treasury secretary", "treasury chief"})
    | {"finance chief", "minister of finance"},
    frozenset({"defence minister", "defense minister", "defence secretary", "defense secretary"})
    | {"secretary of defense", "pentagon chief", "defence chief", "defense chief"},
    frozenset({"interior minister", "home secretary", "minister of the interior"}),
    frozenset({"chief executive", "ceo", "boss", "chief executive officer"}),
    frozenset({"president", "head of state"}),
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"chairman", "chairwoman", "chair", "chairperson"}),
    frozenset({"special envoy", "envoy", "special representative"}),
    frozenset({"king", "monarch"}),
    frozenset({"queen", "monarch"}),
    frozenset({"founder", "co-founder"}),
    frozenset({"lawyer", "attorney"}),
)
"""Offices that different countries and newspapers call by different names."""

_RANKS = "constable sergeant inspector superintendent detective captain colonel major lieutenant commander"
KINDS_OF_ROLE: dict[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "leader": "president premier minister chancellor king monarch",
        "officer": _RANKS,
        "lawmaker": "senator representative congressman congresswoman mp",
        "legislator": "senator representative congressman congresswoman mp",
        "lawyer": "barrister solicitor counsel",
        "diplomat": "ambassador envoy",
    }.items()
}
"""A noun for a person to the offices and ranks of those whom it may repeat."""

GENDERED = {
    **dict.fromkeys(
        "man boy father son brother husband uncle nephew grandfather king prince chairman spokesman "
        "businessman congressman policeman actor grandson widower emperor statesman".split(),
        "masc",
    ),
    **dict.fromkeys(
        "woman girl mother daughter sister wife aunt niece grandmother queen princess chairwoman "
        "spokeswoman businesswoman congresswoman policewoman actress granddaughter widow empress "
        "stateswoman".split(),
        "fem",
    ),
}
"""Nouns that tell the gender of the person who bears them."""

KIN = frozenset(
    "father mother son daughter brother sister husband wife uncle aunt nephew niece cousin "
    "grandfather grandmother grandson granddaughter widow widower friend colleague rival ally".split()
)
"""Nouns of relation: they describe a person but only through another one."""

RELATIONS = KIN | {"successor", "predecessor", "counterpart", "deputy", "partner", "fellow", "student"}
"""Nouns that say nothing of a person without telling whose."""

COMPANY_NOUNS = frozenset(
    "arm company firm group business corporation conglomerate bank lender insurer brewer carmaker "
    "automaker airline retailer manufacturer maker supplier operator shipowner owner broker brokerage "
    "producer miner driller startup buyer bidder seller developer contractor exporter importer "
    "utility giant refiner carrier consultancy chipmaker drugmaker planemaker shipbuilder builder "
    "chain publisher broadcaster newspaper magazine dairy creamery brewery distillery bakery "
    "steelmaker multinational enterprise subsidiary unit fund hedge trader grocer supermarket "
    "telecoms shipper distributor wholesaler vendor".split()
)
"""Heads of noun phrases that refer to a company."""

BODY_NOUNS = frozenset(
    "agency authority board body bureau cabinet chamber church club coalition commission committee "
    "congress council court charity department directorate embassy federation force foundation "
    "government institute institution league ministry mission movement museum office organisation "
    "organization panel parliament party police regulator senate service society team think-tank "
    "tribunal trust union university watchdog school college association alliance bloc army navy "
    "militia administration treasury regime newspaper campaign secretariat hospital assembly "
    "legislature ngo".split()
)
"""Heads of noun phrases that refer to an organisation by its kind; the kind often stands in its name."""

COUNTRY_NOUNS = frozenset("country nation state kingdom republic neighbour neighbor superpower".split())
"""Heads that refer to a country."""

CITY_NOUNS = frozenset("city town village capital port municipality".split())
"""Heads that refer to a town."""

REGION_NOUNS = frozenset(
    "region province state territory county district island islands peninsula archipelago enclave "
    "area continent valley".split()
)
"""Heads that refer to a region or a part of a country."""

FEATURE_NOUNS = frozenset(
    "river lake sea ocean strait channel canal gulf bay mountain volcano reservoir desert forest "
    "headland cape island valley glacier delta reef waterway stream basin".split()
)
"""Heads that refer to water or land; the kind often stands in the name."""

FACILITY_NOUNS = frozenset(
    "airport bridge building base bunker plant refinery pipeline line railway station stadium tower "
    "mine dam hotel hospital school prison palace castle cathedral mosque road highway motorway "
    "tunnel terminal site facility complex reactor factory port harbour harbor museum theatre camp "
    "field depot".split()
)
"""Heads that refer to something built."""

GENERIC_WORDS = frozenset(
    "house bank centre center post times news press company group service national international "
    "united general central state public royal new north south east west world".split()
)
"""Words common to many organisations' names: none of them alone is a short name of one."""

MODIFIERS = frozenset(
    "acting assistant associate cabinet chief club company coalition communications culture current "
    "defence defense deputy designate economy education energy environment ex executive exiled "
    "external federal finance first foreign former founding government health high home honorary "
    "household immigration incoming interior international joint junior justice labour labor late "
    "lead leading legal longtime managing military national new non-executive non opposition outgoing "
    "parliamentary party permanent police policy press prime principal provincial regional research "
    "retired ruling science security senior shadow sole special state technology then trade transport "
    "treasury top union veteran vice vice-chair welfare youth federal staff central bank- climate "
    "business investment infrastructure foreign-policy human rights world us uk eu un".split()
)
"""Words that stand before a role noun in titles, for finding where a title begins without grammar."""

KINDS_OF_BODY: dict[str, frozenset[str]] = {
    kind: frozenset(names.split())
    for kind, names in {
        "agency": "administration agency commissioner office bureau "
        "authority commission centers centres service",
        "group": "organization organisation group coalition alliance league movement party forum",
        "force": "constabulary police force army guard",
        "union": "union federation",
        "watchdog": "authority commission agency office",
        "regulator": "authority commission agency office",
        "department": "department ministry office",
        "bloc": "union association community organization organisation",
        "body": "council committee commission organisation organization board",
        "charity": "foundation trust society",
        "court": "court tribunal",
        "party": "party",
        "think-tank": "institute institution centre center",
    }.items()
}
"""Nouns for an organisation's kind to the words in names that show this kind."""
