"""Which countries lie in which part of the world, by ISO 3166-1 codes."""

from __future__ import annotations

CONTINENTS: dict[str, frozenset[str]] = {
    name: frozenset(codes.split())
    for name, codes in {
        "Africa": "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY "
        "MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
        "West Africa": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG",
        "East Africa": "BI DJ ER ET KE KM MG RW SC SO SS TZ UG",
        "Southern Africa": "AO BW LS MW MZ NA SZ ZA ZM ZW",
        "North Africa": "DZ EG EH LY MA SD TN",
        "South Asia": "AF BD BT IN LK MV NP PK",
        "East Asia": "CN HK JP KP KR MN MO TW",
        "Middle East": "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
        "Eastern Europe": "BG BY CZ HU MD PL RO RU SK UA",
        "Asia": "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK "
        "MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE",
        "Southeast Asia": "BN ID KH LA MM MY PH SG TH TL VN",
        "Central Asia": "KG KZ TJ TM UZ",
        "Europe": "AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC "
        "MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK",
        "South America": "AR BO BR CL CO EC GY PE PY SR UY VE",
        "Latin America": "AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE",
        "Central America": "BZ CR GT HN NI PA SV",
        "Caribbean": "AG BB BS CU DM DO GD HT JM KN LC PR TT VC",
    }.items()
}
"""Regions to the codes of their countries: for "the Asian country"."""
