"""Territories that are no states and have an ISO 3166-1 code of their own; lines as those of countries."""

TERRITORIES = """
AX|Åland|Åland Islands||
AS|American Samoa||American Samoan|American Samoans
AI|Anguilla||Anguillian|Anguillians
VG|British Virgin Islands|BVI|British Virgin Islander|British Virgin Islanders
CX|Christmas Island|||
CK|Cook Islands||Cook Islander|Cook Islanders
GF|French Guiana||French Guianese|
PF|French Polynesia||French Polynesian|French Polynesians
GP|Guadeloupe||Guadeloupean|Guadeloupeans
GG|Guernsey|Bailiwick of Guernsey||
IM|Isle of Man||Manx|Manxmen
JE|Jersey|Bailiwick of Jersey||
MQ|Martinique||Martinican|Martinicans
YT|Mayotte||Mahoran|Mahorans
MS|Montserrat||Montserratian|Montserratians
NU|Niue||Niuean|Niueans
NF|Norfolk Island||Norfolk Islander|Norfolk Islanders
MP|Northern Mariana Islands|Northern Marianas||
PN|Pitcairn Islands|Pitcairn Island|Pitcairn Islander|Pitcairn Islanders
RE|Réunion|La Réunion,Reunion Island,Réunion Island|Réunionese|
BL|St Barthélemy|Saint Barthélemy,St. Barthélemy,St Barts,St. Barts||
SH|St Helena|Saint Helena,St. Helena|St Helenian,Saint Helenian|St Helenians
SX|Sint Maarten|St Maarten,St. Maarten,Saint Maarten||
MF|St Martin|Saint Martin,St. Martin||
PM|St Pierre and Miquelon|Saint Pierre and Miquelon,St. Pierre and Miquelon||
SJ|Svalbard|Svalbard and Jan Mayen||
TK|Tokelau||Tokelauan|Tokelauans
TC|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander|Turks and Caicos Islanders
VI|US Virgin Islands|U.S. Virgin Islands,United States Virgin Islands,USVI|US Virgin Islander|
WF|Wallis and Futuna|||
"""
