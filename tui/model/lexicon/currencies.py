"""Currencies by ISO 4217 code: nouns, adjectives of their countries, symbols and minor units.

One line a currency: code; ISO 3166 codes of the countries that use it as their own; nouns in the singular;
the adjectives that tell it from others of the same noun; signs that stand before an amount (one that several
currencies share is listed with the one that news means by it)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

_TABLE = """
USD|US,EC,SV,PA,PR|dollar,greenback,buck|us,u.s.,american,united states|$,US$,U.S.$,USD$,$US,US $
EUR|AT,BE,BG,HR,CY,EE,FI,FR,DE,GR,IE,IT,LV,LT,LU,MT,NL,PT,SK,SI,ES|euro||€,EUR€
GBP|GB,IM,JE,GG|pound,pound sterling,quid|british,uk,u.k.,sterling,english|£,PS,GB£,UK£
JPY|JP|yen|japanese|¥,Y=,JP¥
CNY|CN|yuan,renminbi|chinese|CN¥,RMB,元
AUD|AU,NR,KI,TV|dollar|australian,aussie|A$,AU$,AUD$
CAD|CA|dollar|canadian|C$,CA$,CAD$,C $
HKD|HK|dollar|hong kong|HK$,HKD$,HK $
NZD|NZ|dollar|new zealand,kiwi|NZ$,NZD$
SGD|SG|dollar|singapore,singaporean|S$,SG$,SGD$
TWD|TW|dollar|taiwan,taiwanese,new taiwan|NT$,TW$
JMD|JM|dollar|jamaican|J$,JA$
TTD|TT|dollar|trinidad,trinidadian|TT$
BBD|BB|dollar|barbadian,barbados|BDS$,Bds$
BSD|BS|dollar|bahamian|B$
BZD|BZ|dollar|belize,belizean|BZ$
GYD|GY|dollar|guyanese,guyana|G$,GY$
SRD|SR|dollar|surinamese|SR$
FJD|FJ|dollar|fijian,fiji|FJ$
NAD|NA|dollar|namibian|N$
LRD|LR|dollar|liberian|L$
ZWL||dollar|zimbabwean,zimbabwe|Z$
BND|BN|dollar|brunei,bruneian|BN$
XCD|AG,DM,GD,KN,LC,VC|dollar|eastern caribbean,east caribbean|EC$
SBD|SB|dollar|solomon islands|SI$
INR|IN|rupee|indian|₹,Rs.,Rs,INR₹
PKR|PK|rupee|pakistani,pakistan|PKRs,PRs
LKR|LK|rupee|sri lankan,sri lanka|SLRs
NPR|NP|rupee|nepalese,nepali|NRs
MUR|MU|rupee|mauritian|MURs
SCR|SC|rupee|seychellois|SCRs
RUB|RU|rouble,ruble|russian|₽
BYN|BY|rouble,ruble|belarusian,belarusan|Br
KRW|KR|won|south korean,korean|₩
KPW|KP|won|north korean|
CHF|CH,LI|franc|swiss|SFr,Sfr,SwFr,Fr.
XAF|CM,CF,CG,TD,GQ,GA|franc|central african cfa|FCFA,CFA
XOF|BJ,BF,CI,GW,ML,NE,SN,TG|franc|cfa,west african cfa|
RWF|RW|franc|rwandan|RF
BIF|BI|franc|burundian|FBu
CDF|CD|franc|congolese|FC
DJF|DJ|franc|djiboutian|Fdj
GNF|GN|franc|guinean|FG
FRF||franc|french|FF
BEF||franc|belgian|BFr
SEK|SE|krona|swedish|SKr,SEK
NOK|NO|krone|norwegian|NKr
DKK|DK,GL,FO|krone|danish|DKr
ISK|IS|krona|icelandic|ISKr,IKr
CZK|CZ|koruna,crown|czech|Kč
HUF|HU|forint|hungarian|Ft
PLN|PL|zloty,złoty|polish|zł
RON|RO|leu|romanian|
MDL|MD|leu|moldovan|
BGN||lev|bulgarian|
RSD|RS|dinar|serbian|
MKD|MK|denar|macedonian|
ALL|AL|lek|albanian|
BAM|BA|convertible mark|bosnian|
UAH|UA|hryvnia,hryvna|ukrainian|₴
GEL|GE|lari|georgian|₾
AMD|AM|dram|armenian|֏
AZN|AZ|manat|azerbaijani,azeri|₼
TMT|TM|manat|turkmen|
KZT|KZ|tenge|kazakh,kazakhstani|₸
UZS|UZ|som,soum|uzbek|
KGS|KG|som|kyrgyz|
TJS|TJ|somoni|tajik|
MNT|MN|tugrik,tögrög,togrog|mongolian|₮
TRY|TR|lira|turkish|₺,TL
ITL||lira|italian|
LBP|LB|pound,lira|lebanese|LL
SYP|SY|pound,lira|syrian|S£
EGP|EG|pound|egyptian,egypt|E£,LE,L.E.
SDG|SD|pound|sudanese|SDG£
SSP|SS|pound|south sudanese|SSP£
CYP||pound|cypriot,cyprus|
IEP||punt,pound|irish|IR£
ILS|IL|shekel,new shekel,israeli new shekel|israeli|₪,NIS
JOD|JO|dinar|jordanian|JD
KWD|KW|dinar|kuwaiti|KD
IQD|IQ|dinar|iraqi|ID
BHD|BH|dinar|bahraini|BD
LYD|LY|dinar|libyan|LD
TND|TN|dinar|tunisian|DT
DZD|DZ|dinar|algerian|DA
SAR|SA|riyal,rial|saudi,saudi arabian|SR
QAR|QA|riyal,rial|qatari|QR
YER|YE|rial,riyal|yemeni|
OMR|OM|rial,riyal|omani|RO
IRR|IR|rial|iranian|﷼
AED|AE|dirham|uae,emirati,united arab emirates|Dh,Dhs,AED
MAD|MA|dirham|moroccan|
AFN|AF|afghani|afghan|؋
BDT|BD|taka|bangladeshi|৳,Tk
MVR|MV|rufiyaa|maldivian|Rf
BTN|BT|ngultrum|bhutanese|Nu
THB|TH|baht|thai|฿
MYR|MY|ringgit|malaysian,malaysia|RM
IDR|ID|rupiah|indonesian|Rp,Rp.
PHP|PH|peso|philippine,filipino|₱,P,PhP,Php
VND|VN|dong|vietnamese|₫
LAK|LA|kip|lao,laotian|₭
KHR|KH|riel|cambodian|៛
MMK|MM|kyat|myanmar,burmese|
PGK|PG|kina|papua new guinean|
MXN|MX|peso|mexican|MX$,Mex$,MXN$
ARS|AR|peso|argentine,argentinian,argentinean|AR$
CLP|CL|peso|chilean|CLP$,Ch$
COP|CO|peso|colombian|COL$,Col$
UYU|UY|peso|uruguayan|$U
DOP|DO|peso|dominican|RD$
CUP|CU|peso|cuban|
BRL|BR|real|brazilian|R$
PEN|PE|sol,nuevo sol|peruvian|S/,S/.
BOB|BO|boliviano|bolivian|Bs.
VES|VE|bolivar,bolívar|venezuelan|Bs.F
PYG|PY|guarani,guaraní|paraguayan|₲
CRC|CR|colon,colón|costa rican|₡
GTQ|GT|quetzal|guatemalan|
HNL|HN|lempira|honduran|
NIO|NI|cordoba,córdoba|nicaraguan|C$N
PAB|PA|balboa|panamanian|B/.
HTG|HT|gourde|haitian|
ZAR|ZA|rand|south african|R
NGN|NG|naira|nigerian|₦,N=
GHS|GH|cedi|ghanaian|GH₵,GH¢,₵
KES|KE|shilling|kenyan|KSh,Ksh,KSh.,Sh
UGX|UG|shilling|ugandan|USh,Ush
TZS|TZ|shilling|tanzanian|TSh,Tsh
SOS|SO|shilling|somali|
ETB|ET|birr|ethiopian|
ERN|ER|nakfa|eritrean|
MWK|MW|kwacha|malawian|MK
ZMW|ZM|kwacha|zambian|ZK
BWP|BW|pula|botswanan|
MZN|MZ|metical|mozambican|
AOA|AO|kwanza|angolan|Kz
MGA|MG|ariary|malagasy|
LSL|LS|loti|basotho|
SZL|SZ|lilangeni|swazi|
GMD|GM|dalasi|gambian|
SLE|SL|leone|sierra leonean|
MRU|MR|ouguiya|mauritanian|
DEM||mark,deutsche mark,deutschmark,d-mark|german,west german|DM
NLG||guilder|dutch,netherlands|
FIM||markka|finnish|
ESP||peseta|spanish|
PTE||escudo|portuguese|
ATS||schilling|austrian|
GRD||drachma|greek|
XDR||special drawing right|imf|SDR
KYD|KY|dollar|cayman,cayman islands|CI$
BMD|BM|dollar|bermudian,bermuda|BD$
XPF|PF,NC,WF|franc|cfp,pacific|
KMF|KM|franc|comorian|
GIP|GI|pound|gibraltar|
FKP|FK|pound|falkland,falklands|
SHP|SH|pound|saint helena|
AWG|AW|florin|aruban|
XCG|CW,SX|guilder|caribbean|
CVE|CV|escudo|cape verdean,cabo verdean|
STN|ST|dobra||
TOP|TO|paʻanga,pa'anga,pa’anga|tongan|T$
WST|WS|tala|samoan|
VUV|VU|vatu||
MOP|MO|pataca|macanese|
ZWG|ZW|zig|zimbabwean|ZiG
BTC||bitcoin||₿
ETH||ether,ethereum||Ξ
"""

PLAIN = {
    "dollar": "USD", "greenback": "USD", "buck": "USD", "pound": "GBP", "rouble": "RUB", "ruble": "RUB",
    "won": "KRW", "franc": "CHF", "lira": "TRY", "rupee": "INR", "rial": "IRR", "riyal": "SAR", "real": "BRL",
    "krona": "SEK", "krone": "DKK", "dirham": "AED", "mark": "DEM", "manat": "AZN", "som": "UZS",
    "leu": "RON", "shilling": "KES", "peso": "MXN", "kwacha": "ZMW", "dinar": "dinar", "crown": "CZK",
}  # fmt: skip
"""What a noun that several currencies share means where nothing else is said."""
OPEN = "of no named country"
"""What the reason of an amount says while it has such a currency and nothing has told whose."""

MINOR = {
    "cent": ("dollar", 0.01), "pence": ("GBP", 0.01), "penny": ("GBP", 0.01), "p": ("GBP", 0.01),
    "eurocent": ("EUR", 0.01), "euro cent": ("EUR", 0.01), "sen": ("MYR", 0.01), "paisa": ("INR", 0.01),
    "kopeck": ("RUB", 0.01), "kopek": ("RUB", 0.01), "kopeyka": ("RUB", 0.01), "kopiyka": ("UAH", 0.01),
    "centavo": ("peso", 0.01), "c": ("dollar", 0.01), "¢": ("dollar", 0.01), "öre": ("SEK", 0.01),
    "øre": ("DKK", 0.01), "grosz": ("PLN", 0.01), "agora": ("ILS", 0.01), "piastre": ("EGP", 0.01),
    "halala": ("SAR", 0.01), "kurus": ("TRY", 0.01), "kuruş": ("TRY", 0.01), "satang": ("THB", 0.01),
    "stotinka": ("BGN", 0.01), "tetri": ("GEL", 0.01), "tiyn": ("KZT", 0.01), "haler": ("CZK", 0.01),
    "fils": ("AED", 0.01), "rappen": ("CHF", 0.01), "centime": ("CHF", 0.01), "jiao": ("CNY", 0.1),
}  # fmt: skip
"""Minor units in the singular: the noun or code of the main unit, and its share of it."""

_MINOR_PLURALS = {
    "pennies": "penny", "pence": "pence", "paise": "paisa", "grosze": "grosz", "groszy": "grosz",
    "agorot": "agora", "stotinki": "stotinka", "haleru": "haler", "kopiykas": "kopiyka",
}  # fmt: skip
_UNINFLECTED = frozenset(["p", "c", "¢", "öre", "øre", "satang", "fils", "jiao", "rappen"])

_RISKY_NOUNS = frozenset(
    {
        "real",
        "sol",
        "leu",
        "lev",
        "som",
        "mark",
        "crown",
        "colon",
        "ether",
        "buck",
        "leone",
        "lek",
        "tala",
        "zig",
        "florin",
    }
)


class Currency(NamedTuple):
    """One line of the table."""

    code: str
    countries: tuple[str, ...]
    nouns: tuple[str, ...]
    adjectives: tuple[str, ...]
    signs: tuple[str, ...]


@cache
def currencies() -> dict[str, Currency]:
    """All currencies by code."""
    lines = (line.split("|") for line in _TABLE.strip().splitlines())
    split = [[tuple(filter(None, part.split(","))) for part in line[1:]] for line in lines]
    codes = [line.partition("|")[0] for line in _TABLE.strip().splitlines()]
    return {code: Currency(code, *parts) for code, parts in zip(codes, split, strict=True)}


@cache
def signs() -> dict[str, str]:
    """ISO code by the sign that stands before an amount; codes themselves are signs too."""
    table: dict[str, str] = {}
    for currency in currencies().values():
        table.setdefault(currency.code, currency.code)
        for sign in currency.signs:
            table.setdefault(sign, currency.code)
    return table


@cache
def nouns() -> dict[str, str]:
    """ISO code by noun, singular or plural, with or without its adjective, in lower case.

    A noun that several share gives what `PLAIN` says; the families are in `family`."""
    table: dict[str, str] = {}
    for currency in currencies().values():
        for noun in currency.nouns:
            forms = {noun, plural(noun), noun + "s"}
            for form in forms:
                table.setdefault(form, PLAIN.get(noun, currency.code))
                for adjective in currency.adjectives:
                    table.setdefault(f"{adjective} {form}", currency.code)
    for code in currencies():
        table.setdefault(code.lower(), code)
    return table


@cache
def family(noun: str) -> tuple[str, ...]:
    """Codes of all currencies that share a noun in the singular ("peso"), in the order of the table."""
    return tuple(c.code for c in currencies().values() if noun in c.nouns)


@cache
def family_of(code: str) -> str | None:
    """The noun that a currency shares with others, or None."""
    currency = currencies().get(code)
    return next((n for n in currency.nouns if len(family(n)) > 1), None) if currency else None


@cache
def minor_words() -> dict[str, tuple[str, float]]:
    """What `MINOR` says, by the written word in the singular or plural; without letters and signs."""
    table = {form: MINOR[word] for form, word in _MINOR_PLURALS.items()}
    for word, value in MINOR.items():
        if len(word) > 1:
            table[word] = value
            if word not in _UNINFLECTED:
                table.setdefault(f"{word}s", value)
    return table


def is_risky(noun: str) -> bool:
    """Whether the noun is an ordinary word too, so that it needs an amount or an adjective beside it."""
    return noun in _RISKY_NOUNS


_NO_PLURAL_NOUNS = "yen yuan won baht ringgit renminbi dong kwacha rand tenge birr"
_NO_PLURAL = frozenset(_NO_PLURAL_NOUNS.split())


def plural(noun: str) -> str:
    """Plural of a currency's noun; yen, yuan, won, baht and their like have none."""
    if noun in _NO_PLURAL:
        return noun
    irregular = {
        "sol": "soles", "nuevo sol": "nuevos soles", "real": "reais", "colon": "colones",
        "bolivar": "bolivares", "penny": "pence", "krone": "kroner", "krona": "kronor", "lev": "leva",
        "leu": "lei",
    }  # fmt: skip
    return irregular.get(noun, noun[:-1] + "ies" if noun.endswith("y") else noun + "s")
