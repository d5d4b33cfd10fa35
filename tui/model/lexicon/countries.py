"""Countries and the regions with adjectives of their own: ISO 3166-1 codes, names, adjectives, people nouns.

One line a place: code, common name, other names, adjectives, nouns for its people; several are separated by
commas. Lines without a code ("-") are parts of countries ("Wales") and continents ("Europe")."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from tui.model.lexicon.territories import TERRITORIES
from tui.model.mention import Label

_COUNTRIES = """
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan|Afghans
AL|Albania||Albanian|Albanians
DZ|Algeria||Algerian|Algerians
AD|Andorra||Andorran|Andorrans
AO|Angola||Angolan|Angolans
AG|Antigua and Barbuda|Antigua|Antiguan|Antiguans
AR|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean|Argentines,Argentinians
AM|Armenia||Armenian|Armenians
AW|Aruba||Aruban|Arubans
AU|Australia|Commonwealth of Australia|Australian,Aussie|Australians
AT|Austria||Austrian|Austrians
AZ|Azerbaijan||Azerbaijani,Azeri|Azerbaijanis,Azeris
BS|Bahamas||Bahamian|Bahamians
BH|Bahrain||Bahraini|Bahrainis
BD|Bangladesh||Bangladeshi|Bangladeshis
BB|Barbados||Barbadian,Bajan|Barbadians
BY|Belarus|Byelorussia|Belarusian,Belarussian|Belarusians
BE|Belgium||Belgian|Belgians
BZ|Belize||Belizean|Belizeans
BJ|Benin||Beninese|
BM|Bermuda||Bermudian,Bermudan|Bermudians
BT|Bhutan||Bhutanese|
BO|Bolivia|Plurinational State of Bolivia|Bolivian|Bolivians
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian|Bosnians
BW|Botswana||Botswanan,Motswana|Batswana
BR|Brazil|Brasil|Brazilian|Brazilians
BN|Brunei|Brunei Darussalam|Bruneian|Bruneians
BG|Bulgaria||Bulgarian|Bulgarians
BF|Burkina Faso|Burkina|Burkinabe,Burkinabè|
BI|Burundi||Burundian|Burundians
KH|Cambodia|Kampuchea|Cambodian|Cambodians
CM|Cameroon||Cameroonian|Cameroonians
CA|Canada||Canadian|Canadians
CV|Cape Verde|Cabo Verde|Cape Verdean|Cape Verdeans
KY|Cayman Islands|Caymans|Caymanian|Caymanians
CF|Central African Republic|CAR||
TD|Chad||Chadian|Chadians
CL|Chile||Chilean|Chileans
CN|China|People's Republic of China,PRC,P.R.C.,Mainland China,Communist China|Chinese|
CO|Colombia||Colombian|Colombians
KM|Comoros||Comorian,Comoran|Comorians
CD|Democratic Republic of the Congo|DRC,DR Congo,Congo-Kinshasa,Democratic Republic of Congo,Zaire||
CG|Republic of the Congo|Congo-Brazzaville,Republic of Congo||
CR|Costa Rica||Costa Rican|Costa Ricans
HR|Croatia||Croatian,Croat|Croats,Croatians
CU|Cuba||Cuban|Cubans
CW|Curaçao|||
CY|Cyprus|Republic of Cyprus|Cypriot|Cypriots
CZ|Czech Republic|Czechia|Czech|Czechs
DK|Denmark|Kingdom of Denmark|Danish|Danes
DJ|Djibouti||Djiboutian|Djiboutians
DM|Dominica|||
DO|Dominican Republic||Dominican|Dominicans
TL|East Timor|Timor-Leste|East Timorese,Timorese|
EC|Ecuador||Ecuadorean,Ecuadorian|Ecuadoreans,Ecuadorians
EG|Egypt|Arab Republic of Egypt|Egyptian|Egyptians
SV|El Salvador||Salvadoran,Salvadorean,Salvadorian|Salvadorans,Salvadoreans
GQ|Equatorial Guinea||Equatoguinean,Equatorial Guinean|Equatoguineans
ER|Eritrea||Eritrean|Eritreans
EE|Estonia||Estonian|Estonians
SZ|Eswatini|Swaziland|Swazi|Swazis
ET|Ethiopia||Ethiopian|Ethiopians
FK|Falkland Islands|Falklands|Falkland Islander|Falkland Islanders
FO|Faroe Islands|Faroes|Faroese|
FJ|Fiji||Fijian|Fijians
FI|Finland||Finnish|Finns
FR|France|French Republic|French|Frenchmen
GA|Gabon||Gabonese|
GM|Gambia||Gambian|Gambians
GE|Georgia||Georgian|Georgians
DE|Germany|Federal Republic of Germany,FRG|German|Germans
GH|Ghana||Ghanaian|Ghanaians
GI|Gibraltar||Gibraltarian|Gibraltarians
GR|Greece|Hellenic Republic|Greek,Hellenic|Greeks
GL|Greenland||Greenlandic|Greenlanders
GD|Grenada||Grenadian|Grenadians
GU|Guam||Guamanian|Guamanians
GT|Guatemala||Guatemalan|Guatemalans
GN|Guinea|Guinea-Conakry|Guinean|Guineans
GW|Guinea-Bissau||Bissau-Guinean|
GY|Guyana||Guyanese|
HT|Haiti||Haitian|Haitians
VA|Vatican|Holy See,Vatican City||
HN|Honduras||Honduran|Hondurans
HK|Hong Kong|Hong Kong SAR|Hongkonger,Hong Konger|Hongkongers,Hong Kongers
HU|Hungary||Hungarian|Hungarians
IS|Iceland||Icelandic|Icelanders
IN|India|Republic of India|Indian|Indians
ID|Indonesia||Indonesian|Indonesians
IR|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian|Iranians
IQ|Iraq||Iraqi|Iraqis
IE|Ireland|Republic of Ireland,Irish Republic,Eire|Irish|Irishmen
IL|Israel|State of Israel|Israeli|Israelis
IT|Italy||Italian|Italians
CI|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire|Ivorian|Ivorians
JM|Jamaica||Jamaican|Jamaicans
JP|Japan||Japanese|
JO|Jordan|Hashemite Kingdom of Jordan,Hashemite Kingdom|Jordanian|Jordanians
KZ|Kazakhstan||Kazakhstani,Kazakh|Kazakhs,Kazakhstanis
KE|Kenya||Kenyan|Kenyans
KI|Kiribati|||
KP|North Korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea|North Korean|North Koreans
KR|South Korea|Republic of Korea,ROK,R.O.K.,S. Korea|South Korean|South Koreans
XK|Kosovo||Kosovar,Kosovan|Kosovars
KW|Kuwait||Kuwaiti|Kuwaitis
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz,Kyrgyzstani|
LA|Laos|Lao PDR|Laotian,Lao|Laotians
LV|Latvia||Latvian|Latvians
LB|Lebanon||Lebanese|
LS|Lesotho||Basotho|
LR|Liberia||Liberian|Liberians
LY|Libya||Libyan|Libyans
LI|Liechtenstein||Liechtensteiner|Liechtensteiners
LT|Lithuania||Lithuanian|Lithuanians
LU|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish|Luxembourgers
MO|Macau|Macao|Macanese|
MG|Madagascar||Malagasy|
MW|Malawi||Malawian|Malawians
MY|Malaysia||Malaysian|Malaysians
MV|Maldives||Maldivian|Maldivians
ML|Mali||Malian|Malians
MT|Malta||Maltese|
MH|Marshall Islands||Marshallese|
MR|Mauritania||Mauritanian|Mauritanians
MU|Mauritius||Mauritian|Mauritians
MX|Mexico|United Mexican States|Mexican|Mexicans
FM|Micronesia|Federated States of Micronesia|Micronesian|Micronesians
MD|Moldova|Republic of Moldova|Moldovan|Moldovans
MC|Monaco||Monegasque|Monegasques
MN|Mongolia||Mongolian|Mongolians
ME|Montenegro||Montenegrin|Montenegrins
MA|Morocco||Moroccan|Moroccans
MZ|Mozambique||Mozambican|Mozambicans
MM|Myanmar|Burma|Burmese|
NA|Namibia||Namibian|Namibians
NR|Nauru||Nauruan|Nauruans
NP|Nepal||Nepalese,Nepali|Nepalis
NL|Netherlands|Holland,Kingdom of the Netherlands|Dutch|Dutchmen
NC|New Caledonia||New Caledonian|New Caledonians
NZ|New Zealand|Aotearoa,N.Z.|Kiwi,New Zealander|New Zealanders,Kiwis
NI|Nicaragua||Nicaraguan|Nicaraguans
NE|Niger||Nigerien|Nigeriens
NG|Nigeria|Federal Republic of Nigeria|Nigerian|Nigerians
MK|North Macedonia|Republic of North Macedonia,Macedonia,FYROM|Macedonian,North Macedonian|Macedonians
NO|Norway||Norwegian|Norwegians
OM|Oman|Sultanate of Oman|Omani|Omanis
PK|Pakistan|Islamic Republic of Pakistan|Pakistani|Pakistanis
PW|Palau||Palauan|Palauans
PS|Palestine|State of Palestine,Palestinian territories|Palestinian|Palestinians
PA|Panama||Panamanian|Panamanians
PG|Papua New Guinea|PNG|Papua New Guinean,Papuan|Papuans
PY|Paraguay||Paraguayan|Paraguayans
PE|Peru||Peruvian|Peruvians
PH|Philippines|Republic of the Philippines,Phillipines|Philippine,Filipino,Filipina|Filipinos
PL|Poland|Republic of Poland|Polish|Poles
PT|Portugal||Portuguese|
PR|Puerto Rico||Puerto Rican|Puerto Ricans
QA|Qatar||Qatari|Qataris
RO|Romania||Romanian|Romanians
RU|Russia|Russian Federation,Soviet Russia|Russian|Russians
RW|Rwanda||Rwandan|Rwandans
KN|St Kitts and Nevis|Saint Kitts and Nevis,St. Kitts and Nevis,St Kitts,Saint Kitts,St. Kitts||
LC|St Lucia|Saint Lucia,St. Lucia|St Lucian,Saint Lucian|St Lucians
VC|St Vincent and the Grenadines|Saint Vincent and the Grenadines,St Vincent|Vincentian|Vincentians
WS|Samoa||Samoan|Samoans
SM|San Marino||Sammarinese|
ST|São Tomé and Príncipe|Sao Tome and Principe,Sao Tome||
SA|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Saudis
SN|Senegal||Senegalese|
RS|Serbia|Republic of Serbia|Serbian|Serbs,Serbians
SC|Seychelles||Seychellois|
SL|Sierra Leone||Sierra Leonean|Sierra Leoneans
SG|Singapore||Singaporean|Singaporeans
SK|Slovakia|Slovak Republic|Slovak,Slovakian|Slovaks
SI|Slovenia||Slovenian,Slovene|Slovenes,Slovenians
SB|Solomon Islands|Solomons|Solomon Islander|Solomon Islanders
SO|Somalia||Somali,Somalian|Somalis
ZA|South Africa|RSA|South African|South Africans
SS|South Sudan||South Sudanese|
ES|Spain|Kingdom of Spain|Spanish|Spaniards
LK|Sri Lanka|Ceylon|Sri Lankan|Sri Lankans
SD|Sudan||Sudanese|
SR|Suriname|Surinam|Surinamese|
SE|Sweden||Swedish|Swedes
CH|Switzerland|Swiss Confederation|Swiss|
SY|Syria|Syrian Arab Republic|Syrian|Syrians
TW|Taiwan|Republic of China,Chinese Taipei,Formosa|Taiwanese|
TJ|Tajikistan||Tajik,Tajikistani|Tajiks
TZ|Tanzania|United Republic of Tanzania|Tanzanian|Tanzanians
TH|Thailand|Kingdom of Thailand,Siam|Thai|Thais
TG|Togo||Togolese|
TO|Tonga||Tongan|Tongans
TT|Trinidad and Tobago|Trinidad|Trinidadian|Trinidadians
TN|Tunisia||Tunisian|Tunisians
TR|Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish|Turks
TM|Turkmenistan||Turkmen|
TV|Tuvalu||Tuvaluan|Tuvaluans
UG|Uganda||Ugandan|Ugandans
UA|Ukraine||Ukrainian|Ukrainians
AE|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati|Emiratis
GB|United Kingdom|UK,U.K.,Britain,Great Britain,GB|British|Britons,Brits
US|United States|US,U.S.,USA,U.S.A.,America,United States of America,U.S,U. S.|American|Americans
UY|Uruguay||Uruguayan|Uruguayans
UZ|Uzbekistan||Uzbek,Uzbekistani|Uzbeks
VU|Vanuatu||Vanuatuan|Vanuatuans
VE|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|Venezuelans
VN|Vietnam|Viet Nam,Socialist Republic of Vietnam|Vietnamese|
EH|Western Sahara||Sahrawi,Saharawi|Sahrawis
YE|Yemen|Republic of Yemen|Yemeni|Yemenis
ZM|Zambia||Zambian|Zambians
ZW|Zimbabwe|Rhodesia|Zimbabwean|Zimbabweans
"""

_PARTS = """
-|England||English|Englishmen
-|Scotland||Scottish,Scots|Scots
-|Wales||Welsh|Welshmen
-|Northern Ireland||Northern Irish|
-|Catalonia||Catalan|Catalans
-|Bavaria||Bavarian|Bavarians
-|Quebec||Quebecois,Québécois|Quebecers
-|Tibet||Tibetan|Tibetans
-|Crimea||Crimean|Crimeans
-|Chechnya||Chechen|Chechens
-|Siberia||Siberian|Siberians
-|Corsica||Corsican|Corsicans
-|Sicily||Sicilian|Sicilians
-|Texas||Texan|Texans
-|California||Californian|Californians
"""

_REGIONS = """
-|Europe||European,Pan-European|Europeans
-|Asia||Asian|Asians
-|Africa||African|Africans
-|Latin America||Latin American|Latin Americans
-|North America||North American|North Americans
-|South America||South American|South Americans
-|Central America||Central American|Central Americans
-|Southeast Asia|South-East Asia,South East Asia|Southeast Asian,South-East Asian|
-|South Asia||South Asian|South Asians
-|East Asia||East Asian|East Asians
-|Central Asia||Central Asian|Central Asians
-|Eastern Europe||Eastern European,East European|Eastern Europeans
-|Western Europe||Western European,West European|Western Europeans
-|West Africa||West African|West Africans
-|East Africa||East African|East Africans
-|North Africa||North African|North Africans
-|Southern Africa||Southern African|Southern Africans
-|Middle East|Mideast|Middle Eastern|Middle Easterners
-|Caribbean||Caribbean|
-|Arctic||Arctic|
-|Antarctica||Antarctic|
-|Andes||Andean|
-|Mediterranean||Mediterranean|
-|Balkans||Balkan|
-|Scandinavia||Scandinavian|Scandinavians
-|Caucasus||Caucasian|
"""

_KINGDOMS = frozenset("BE BH BT DK ES GB JO KH LS MA NL NO SA SE SZ TH TO".split())  # noqa: SIM905
"""What calls itself a kingdom today; the Kingdom of Hungary is another state than Hungary."""


class Place(NamedTuple):
    """A country, a part of one or a region: `iso` is None for all but countries."""

    iso: str | None
    name: str
    label: Label


class Gazetteer(NamedTuple):
    """Lower-case strings to places: by name, by adjective, by noun for the people."""

    names: dict[str, Place]
    adjectives: dict[str, Place]
    people: dict[str, Place]


@cache
def gazetteer() -> Gazetteer:
    """All names, read once; keys are lower case with straight apostrophes.

    Every country may be written with "&", and as the republic or the kingdom that it is."""
    found = Gazetteer({}, {}, {})
    for table, label in (
        (_COUNTRIES, Label.GPE),
        (TERRITORIES, Label.GPE),
        (_PARTS, Label.GPE),
        (_REGIONS, Label.LOC),
    ):
        for line in table.strip().splitlines():
            code, name, others, adjectives, people = line.split("|")
            place = Place(None if code == "-" else code, name, label)
            for column, strings in (
                (found.names, f"{name},{others}"),
                (found.adjectives, adjectives),
                (found.people, people),
            ):
                for text in strings.split(","):
                    if text:
                        column.setdefault(text.lower(), place)
    for name, place in list(found.names.items()):
        found.names.setdefault(name.replace(" and ", " & "), place)
        if place.iso and " of " not in name:
            state = "kingdom" if place.iso in _KINGDOMS else "republic"
            found.names.setdefault(f"{state} of {name}", place)
            found.names.setdefault(f"{state} of the {name}", place)
    return found
