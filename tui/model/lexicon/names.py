# ruff: noqa: SIM905  (a list of words reads best as words)
"""Given names with their gender, short forms of given names, and parts of names that carry no identity."""

from __future__ import annotations

MALE = frozenset(
    "aaron abdul abdullah abraham adam adrian ahmad ahmed ahmet alan albert alejandro alex alexander "
    "alexei alexey alfred ali alistair allan amir anders andrea andreas andrei andrew andrey andriy "
    "angus anthony antonio antony anton ari arthur asif barack barry bashar ben benigno benjamin "
    "bernard bernie bill bob boris brad brandon brian bruce carl carlos chad charles charlie chris "
    "christian christopher chuck clive colin craig dan daniel darren dave david dean dennis derek "
    "dick diego dieter dmitri dmitry dominic don donald doug douglas duncan ed eduardo edward edwin "
    "elias elon emmanuel enrique eric ernest evan felipe felix fernando francis francisco frank franz "
    "fred frederick friedrich gabriel gareth gary gavin geoff geoffrey george georges gerald gerard "
    "gerhard giovanni giuseppe glenn gordon graham greg gregory guillermo gustavo guy hamid hans "
    "harold harry hassan hector henri henry herbert howard hubert hugh hugo hussein ian ibrahim igor "
    "imran isaac ismail ivan jack jacob jaime jake jakub jamal james jamie jan jared jason javier "
    "jean jeff jeffrey jeremy jerome jim jimmy joachim joao joe joel john johan johannes jon jonathan "
    "joost jorge jose josef joseph josh joshua juan jules julian jurgen justin karim karl keir keith "
    "ken kenneth kevin khalid kofi konstantin kurt kyle lars laurent lawrence lech lee leo leon "
    "leonard leonid lewis liam lindsey lloyd louis luca lucas luis luiz luke mahmoud malcolm manuel "
    "marc marcel marco marcus mario mark markus martin masrour matt matteo matthew matthias max maxim "
    "michael michel miguel mike mikhail mitch mohamed mohammad mohammed moritz muhammad mustafa "
    "narendra nathan nechirvan neil nelson nicholas nick nicolas nigel nikolai nikolay oleg oliver "
    "olaf omar oscar osama otto owen pablo pascal patrick paul pavel pedro per peter petr phil philip "
    "philippe pierre pieter piotr rafael rahul rajiv ralph ramon raul ray raymond recep ricardo "
    "richard rick rob robert roberto rodrigo roger rohan roland ron ronald rory roy rupert russell "
    "ryan saddam said salim sam samuel sanjay scott sean sebastian sergei sergey shaun shimon silvio "
    "simon stefan stephen steve steven stewart stuart sven tarek ted terry thomas tim timothy toby "
    "tom tomas tony trevor tyler uwe vaclav vasily victor viktor vincent vitaly vladimir volodymyr "
    "walter warren wayne werner wilhelm will william winston wolfgang xavier yasser yuri yusuf "
    "zachary".split()
)
"""Given names borne by men, lower case, without accents."""

FEMALE = frozenset(
    "abigail ada adriana agnes aisha alexandra alice alicia alison amanda amber amelia amy ana "
    "anastasia andrea angela angelina anita ann anna annalena anne annette annie antonia april audrey "
    "barbara beatrice becky bella benazir beth betty brenda bridget camilla carla carmen carol "
    "carolina caroline carolyn catherine cecilia charlotte chiara chloe christina christine claire "
    "clara claudia condoleezza cristina cynthia daisy dana daniela deborah denise diana diane dilma "
    "dominique dora doris dorothy edith eileen elaine eleanor elena elif elisabeth elizabeth ella "
    "ellen emily emma erica erin esther eva evelyn fatima fatma fiona flora florence frances "
    "francesca gabriela gabrielle gail georgia gertrude giorgia gisele giulia gladys gloria grace "
    "greta gretchen hannah harriet heather heidi helen helena helga hilary hillary ida ines ingrid "
    "irene irina iris isabel isabella ivana jacinda jacqueline jane janet janice jean jennifer jenny "
    "jessica jill jo joan joanna jocelyn josephine joyce judith judy julia juliana julie juliet kaja "
    "kamala karen karin kate katharine katherine kathleen kathy katie katrina kelly kerry kim kirsten "
    "kristalina kristin laura lauren layla leila lena leticia leyla liliana lily linda lisa liz liza "
    "loretta louise lucia lucy lydia lynn madeleine magdalena maggie malala margaret maria mariam "
    "mariana marie marina marine marion marjorie marta martha mary matilda maureen megan melanie "
    "melissa mercedes meredith mette michelle miriam molly monica monika nadia nancy naomi natalia "
    "natalie natasha nicola nicole nina nora norma olga olivia pamela patricia paula pauline penny "
    "petra phyllis pippa polly priti priya rachel raquel rebecca renate rita roberta rosa rosario "
    "rose rosemary roxana ruth sabine sally samantha sandra sara sarah shanti sharon sheila shirley "
    "simone sofia sonia sophia sophie stella stephanie sue susan susanna suzanne svetlana sylvia "
    "tamara tanya tatiana teresa tessa theresa tina tracy ursula valentina valerie vanessa vera "
    "veronica victoria virginia vivian wendy yajaira yolanda yulia yvette yvonne zainab zoe".split()
)
"""Given names borne by women, lower case, without accents; some names stand in both sets and tell nothing."""

SHORT: dict[str, frozenset[str]] = {
    short: frozenset(full.split())
    for short, full in {
        "abe": "abraham",
        "al": "albert alan alfred",
        "alex": "alexander alexandra",
        "andy": "andrew",
        "ben": "benjamin",
        "bernie": "bernard",
        "bert": "albert herbert",
        "bill": "william",
        "bob": "robert",
        "charlie": "charles",
        "chris": "christopher christine christina",
        "chuck": "charles",
        "dan": "daniel",
        "dave": "david",
        "dick": "richard",
        "don": "donald",
        "doug": "douglas",
        "ed": "edward edwin",
        "fred": "frederick alfred",
        "greg": "gregory",
        "jack": "john",
        "jeff": "jeffrey",
        "jim": "james",
        "jimmy": "james",
        "joe": "joseph",
        "jon": "jonathan",
        "josh": "joshua",
        "kate": "katherine catherine",
        "ken": "kenneth",
        "larry": "lawrence",
        "liz": "elizabeth",
        "matt": "matthew",
        "mike": "michael",
        "mick": "michael",
        "nick": "nicholas",
        "pete": "peter",
        "phil": "philip",
        "ray": "raymond",
        "rick": "richard",
        "rob": "robert",
        "ron": "ronald",
        "sam": "samuel samantha",
        "steve": "steven stephen",
        "sue": "susan",
        "ted": "edward theodore",
        "tim": "timothy",
        "tom": "thomas",
        "tony": "anthony antony",
        "will": "william",
        "vladimir": "volodymyr",
    }.items()
}
"""Short forms of given names and what they stand for."""

PARTICLES = frozenset(
    "al el bin ibn ben von van der den de del della di da dos du la le ter bint abu mac st".split()
)
"""Words that belong to the surname after them ("von der Leyen")."""

SUFFIXES = frozenset("jr sr ii iii iv esq phd md obe cbe mbe kc qc mp".split())
"""What may follow a person's name and is no part of it."""

COMPANY_FORMS = frozenset(
    "inc incorporated corp corporation co company ltd limited llc llp plc ag sa se nv bv gmbh spa ab "
    "asa oyj kk pty lp group holdings holding".split()
)
"""Legal forms and the like at the end of a company's name."""

FUNCTION_WORDS = frozenset(
    "of the and for in on to at de la le du des der die das del y e und et a an & van".split()
)
"""Words inside names that acronyms leave out."""

STATES: dict[str, str] = {
    "ala": "Alabama",
    "ariz": "Arizona",
    "ark": "Arkansas",
    "calif": "California",
    "colo": "Colorado",
    "conn": "Connecticut",
    "dc": "District of Columbia",
    "del": "Delaware",
    "fla": "Florida",
    "ga": "Georgia",
    "ill": "Illinois",
    "ind": "Indiana",
    "kan": "Kansas",
    "ky": "Kentucky",
    "la": "Louisiana",
    "md": "Maryland",
    "mass": "Massachusetts",
    "mich": "Michigan",
    "minn": "Minnesota",
    "miss": "Mississippi",
    "mo": "Missouri",
    "mont": "Montana",
    "neb": "Nebraska",
    "nev": "Nevada",
    "nc": "North Carolina",
    "nd": "North Dakota",
    "nh": "New Hampshire",
    "nj": "New Jersey",
    "nm": "New Mexico",
    "ny": "New York",
    "okla": "Oklahoma",
    "ont": "Ontario",
    "ore": "Oregon",
    "pa": "Pennsylvania",
    "que": "Quebec",
    "ri": "Rhode Island",
    "sc": "South Carolina",
    "sd": "South Dakota",
    "tenn": "Tennessee",
    "tex": "Texas",
    "va": "Virginia",
    "vt": "Vermont",
    "wash": "Washington",
    "wis": "Wisconsin",
    "wva": "West Virginia",
    "wyo": "Wyoming",
}
"""Newspapers' short forms of American states and Canadian provinces, lower case, without full stops."""

KNOWN_SHORT: dict[str, frozenset[str]] = {
    "fed": frozenset(
        {"federal reserve", "us federal reserve", "federal reserve board", "federal reserve system"}
    ),
    "foreign office": frozenset(
        {"foreign commonwealth and development office", "foreign and commonwealth office"}
    ),
    "treasury": frozenset({"hm treasury", "treasury department", "us treasury department"}),
    "bundesbank": frozenset({"deutsche bundesbank"}),
    "pentagon": frozenset({"department of defense", "defense department", "us department of defense"}),
    "commons": frozenset({"house of commons"}),
    "lords": frozenset({"house of lords"}),
}
"""Short names of bodies that are neither initials nor the beginning of the name, lower case."""
