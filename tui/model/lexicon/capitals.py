"""Capitals of countries, by ISO 3166-1 codes: for "the Turkish capital"."""

from __future__ import annotations

_LISTED = """
AF Kabul; AL Tirana; DZ Algiers; AD Andorra la Vella; AO Luanda; AG St John's; AR Buenos Aires; AM
Yerevan; AU Canberra; AT Vienna; AZ Baku; BS Nassau; BH Manama; BD Dhaka; BB Bridgetown; BY Minsk; BE
Brussels; BZ Belmopan; BJ Porto-Novo, Cotonou; BT Thimphu; BO La Paz, Sucre; BA Sarajevo; BW Gaborone;
BR Brasilia; BN Bandar Seri Begawan; BG Sofia; BF Ouagadougou; BI Gitega, Bujumbura; CV Praia; KH Phnom
Penh; CM Yaounde; CA Ottawa; CF Bangui; TD N'Djamena; CL Santiago; CN Beijing, Peking; CO Bogota; KM
Moroni; CG Brazzaville; CD Kinshasa; CR San Jose; CI Yamoussoukro, Abidjan; HR Zagreb; CU Havana; CY
Nicosia; CZ Prague; DK Copenhagen; DJ Djibouti City; DM Roseau; DO Santo Domingo; EC Quito; EG Cairo; SV
San Salvador; GQ Malabo; ER Asmara; EE Tallinn; SZ Mbabane; ET Addis Ababa; FJ Suva; FI Helsinki; FR
Paris; GA Libreville; GM Banjul; GE Tbilisi; DE Berlin; GH Accra; GR Athens; GD St George's; GT
Guatemala City; GN Conakry; GW Bissau; GY Georgetown; HT Port-au-Prince; HN Tegucigalpa; HU Budapest; IS
Reykjavik; IN New Delhi, Delhi; ID Jakarta; IR Tehran, Teheran; IQ Baghdad; IE Dublin; IL Jerusalem; IT
Rome; JM Kingston; JP Tokyo; JO Amman; KZ Astana, Nur-Sultan; KE Nairobi; KI Tarawa; KP Pyongyang; KR
Seoul; XK Pristina; KW Kuwait City; KG Bishkek; LA Vientiane; LV Riga; LB Beirut; LS Maseru; LR
Monrovia; LY Tripoli; LI Vaduz; LT Vilnius; LU Luxembourg City; MG Antananarivo; MW Lilongwe; MY Kuala
Lumpur; MV Male; ML Bamako; MT Valletta; MH Majuro; MR Nouakchott; MU Port Louis; MX Mexico City; FM
Palikir; MD Chisinau; MN Ulaanbaatar, Ulan Bator; ME Podgorica; MA Rabat; MZ Maputo; MM Naypyidaw; NA
Windhoek; NP Kathmandu; NL Amsterdam; NZ Wellington; NI Managua; NE Niamey; NG Abuja; MK Skopje; NO
Oslo; OM Muscat; PK Islamabad; PS Ramallah; PA Panama City; PG Port Moresby; PY Asuncion; PE Lima; PH
Manila; PL Warsaw; PT Lisbon; QA Doha; RO Bucharest; RU Moscow; RW Kigali; KN Basseterre; LC Castries;
VC Kingstown; WS Apia; ST Sao Tome; SA Riyadh; SN Dakar; RS Belgrade; SC Victoria; SL Freetown; SK
Bratislava; SI Ljubljana; SB Honiara; SO Mogadishu; ZA Pretoria; SS Juba; ES Madrid; LK Colombo; SD
Khartoum; SR Paramaribo; SE Stockholm; CH Bern, Berne; SY Damascus; TW Taipei; TJ Dushanbe; TZ Dodoma;
TH Bangkok; TL Dili; TG Lome; TO Nuku'alofa; TT Port of Spain; TN Tunis; TR Ankara; TM Ashgabat; TV
Funafuti; UG Kampala; UA Kyiv, Kiev; AE Abu Dhabi; GB London; US Washington, Washington DC; UY
Montevideo; UZ Tashkent; VU Port Vila; VE Caracas; VN Hanoi; YE Sanaa, Sana'a; ZM Lusaka; ZW Harare
"""

CAPITALS: dict[str, str] = {
    name.strip().lower(): entry[:2]
    for entry in " ".join(_LISTED.split()).split("; ")
    for name in entry[3:].split(",")
}
"""Names of capitals, lower case, without accents and dots, to their countries' codes."""
