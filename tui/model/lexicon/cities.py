"""Capitals and other large cities whose names are hardly a person's too, written from general knowledge."""

from __future__ import annotations

_CITIES = """
kabul, tirana, algiers, luanda, buenos aires, yerevan, canberra, baku, manama, dhaka, minsk,
brussels, belmopan, porto-novo, thimphu, la paz, sarajevo, gaborone, brasilia, ouagadougou,
bujumbura, gitega, phnom penh, yaounde, yaoundé, douala, ottawa, bangui, n'djamena, beijing, bogota,
bogotá, moroni, brazzaville, kinshasa, abidjan, yamoussoukro, zagreb, havana, nicosia, prague,
copenhagen, djibouti, santo domingo, dili, quito, guayaquil, cairo, san salvador, malabo, asmara,
tallinn, mbabane, addis ababa, suva, helsinki, libreville, banjul, tbilisi, berlin, accra, athens,
guatemala city, conakry, bissau, port-au-prince, tegucigalpa, budapest, reykjavik, new delhi,
mumbai, kolkata, chennai, bangalore, bengaluru, hyderabad, tehran, isfahan, baghdad, basra, mosul,
erbil, dublin, jerusalem, tel aviv, haifa, tokyo, osaka, kyoto, yokohama, amman, astana, almaty,
nairobi, mombasa, pristina, kuwait city, bishkek, vientiane, beirut, maseru, monrovia, benghazi,
misrata, vaduz, vilnius, antananarivo, lilongwe, blantyre, kuala lumpur, bamako, valletta,
nouakchott, port louis, mexico city, monterrey, guadalajara, tijuana, chisinau, chișinău,
ulaanbaatar, podgorica, rabat, casablanca, marrakesh, maputo, naypyidaw, yangon, mandalay, windhoek,
kathmandu, amsterdam, rotterdam, the hague, auckland, managua, niamey, abuja, kaduna, kano, ibadan,
port harcourt, pyongyang, skopje, oslo, muscat, islamabad, karachi, lahore, peshawar, quetta,
rawalpindi, ramallah, panama city, port moresby, asuncion, asunción, manila, cebu city, warsaw,
krakow, gdansk, lisbon, doha, bucharest, moscow, st petersburg, saint petersburg, vladivostok,
novosibirsk, kigali, riyadh, jeddah, mecca, dakar, belgrade, freetown, bratislava, ljubljana,
honiara, mogadishu, cape town, johannesburg, pretoria, durban, seoul, busan, incheon, juba, madrid,
colombo, khartoum, omdurman, port sudan, paramaribo, stockholm, gothenburg, bern, zurich, zürich,
geneva, damascus, aleppo, homs, idlib, latakia, raqqa, taipei, kaohsiung, dushanbe, dar es salaam,
dodoma, bangkok, chiang mai, lome, lomé, nuku'alofa, port of spain, tunis, sfax, ankara, istanbul,
izmir, ashgabat, kampala, kyiv, kiev, kharkiv, odesa, odessa, lviv, mariupol, donetsk, luhansk,
zaporizhzhia, kherson, abu dhabi, dubai, sharjah, montevideo, tashkent, samarkand, port vila,
caracas, maracaibo, hanoi, ho chi minh city, haiphong, da nang, sanaa, sana'a, aden, hodeidah, taiz,
lusaka, harare, bulawayo, shanghai, guangzhou, shenzhen, chongqing, tianjin, wuhan, chengdu,
nanjing, hangzhou, xi'an, urumqi, lhasa, harbin, hong kong, macau, rio de janeiro, são paulo, sao
paulo, medellín, medellin, cali, cartagena, barranquilla, los angeles, chicago, new york city,
philadelphia, san diego, seattle, detroit, boston, atlanta, miami, toronto, montreal, vancouver,
calgary, winnipeg, frankfurt, munich, cologne, düsseldorf, leipzig, dresden, marseille, lyon,
toulouse, strasbourg, bordeaux, milan, naples, turin, palermo, antwerp, thessaloniki, surabaya,
bandung, medan, makassar, jakarta, khan younis, rafah, gaza city, jabalia, nablus, jenin, hebron
"""

CITIES = frozenset(" ".join(city.split()) for city in _CITIES.split(","))
"""Lower case; cities that are as well known as people, clubs or words are left out."""
