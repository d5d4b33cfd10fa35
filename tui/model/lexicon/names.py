# ruff: noqa: SIM905  (a list of words reads best as words)
"""Given names with their gender, short forms of given names, and parts of names that carry no identity."""

from __future__ import annotations

MALE = frozenset(
    "aaron abdelaziz abdirahman abdul abdullah abiy abraham achim adam adama adebayo adel adrian agustin "
    "ahmad ahmed ahmet akbar akira alan albert alberto aldo alejandro aleksandr alessandro alex alexander "
    "alexei alexey alfonso alfred ali alistair allan alvaro amadou amir amos anatoly anders andrea "
    "andreas andrei andres andrew andrey andriy angus anil anthony anton antonio antony anwar ari arif "
    "arjun armando arnaud arne arthur arvind ashok asif augusto axel babacar barack barry bart bashar "
    "bastian bayu ben beniamin benjamin bernard bernie bill bjorn bo bob bogdan boris borja "
    "boubacar brad brandon brian bruce bryan burak caleb carl carlos cedric cem cesar chad chandra "
    "charles charlie chris christian christopher chuck clement clive colin craig cyril dag damian dan "
    "daniel dario darren dave david davide dean denis dennis denys derek desmond dick didier diego dieter "
    "dirk djibril dmitri dmitry dominic don donald doug douglas dragan duncan dylan ed edgar edmund "
    "eduard eduardo edward edwin eike ekrem elias elon emil emile emmanuel emre enrique enzo erdal eric "
    "erik ernest ernesto esteban ethan eugene evan fabian fabio fadi faisal farhad felipe felix ferdinand "
    "fernand fernando fidel florian fouad francis francisco frank franz fred frederick fredrik friedrich "
    "fumio gabor gabriel gareth gary gaston gavin geoff geoffrey george georges gerald gerard gerardo "
    "gerhard gerry gilbert gino giovanni giuseppe glenn goran gordon graham greg gregory guido guillermo "
    "gunnar gustavo guy hakan hamid hamish hans harald harold harry haruki hasan hashim hassan hector "
    "heinrich hendrik henri henrik henry herbert hiroshi horst howard hubert hugh hugo humberto hussain "
    "hussein ian ibrahim ignacio igor ilya imad imran indra ingo isaac ishaan ismael ismail issa ivan ivo "
    "jack jacob jaime jair jake jakub jamal james jamie jan janos jared jaroslaw jason javier jean jeff "
    "jeffrey jens jeremy jerome jerzy jesper jesus jim jimmy jiri joachim joao joaquin joe joel johan "
    "johannes john joko jon jonas jonathan joost jordi jorg jorge jose josef joseph josh joshua josip "
    "juan jules julian julio junichi jurgen jussi justin karim karl kaspar kazuo keir keith ken kenji "
    "kenneth kenta kevin khaled khalid kiyoshi klaus knut kofi konstantin kuldeep kurt kyle lamine lars "
    "laurent lawrence leandro lech lee leo leon leonard leonardo leonid leopold lewis liam lindsey lloyd "
    "lothar louis luca lucas luciano ludovic ludwig luis luiz luke maciej magnus mahdi mahmoud mahmud "
    "malcolm malik manuel marc marcel marco marcus marek mariano mario mark markus martin mateusz "
    "mathias matias matt matteo matthew matthias mauricio mauro max maxim mehdi mehmet michael michal "
    "michel miguel mihai mike mikhail milan milos mirko mitch mitchell modibo mohamed mohammad mohammed "
    "mohan moises moritz moussa muhammad murat mustafa nabil narendra nathan nawaz nayib neil "
    "nelson neville nguema nicholas nick nicolas niels nigel niklas nikolai nikolay nils nuno olaf oleg "
    "oliver olivier omar omari orlando osama oscar oskar otto ousmane owen pablo pascal patricio patrick "
    "paul pavel pawel pedro pekka per peter petr petro phil philip philippe phillip pierre pieter piotr "
    "pranab rachid radek rafael rahul rainer raj rajesh rajiv rakesh ralph ramesh ramon ramzan rashid "
    "raul ray raymond raymundo recep reinhard rene reza ricardo richard rick ricky roald rob robert "
    "roberto rodolfo rodrigo roger rohan roland roman romano ron ronald rory roy rudolf rupert russell "
    "rustam ryan saddam sadiq said sajid salim salman salvador sam samir samuel sanjay sanjeev santiago "
    "satoshi scott sean sebastian selim sergei sergey seth shaun shigeru shimon shinzo sidney siegfried "
    "silvio simeon simon slobodan soren stanislav stavros stefan stefano stephen steve steven stewart "
    "stuart sunil suresh sven takeshi tarek tariq taro tayyip ted terry thabo theo theodore thomas "
    "thorsten tiago tim timothy tobias toby todd tom tomas tomasz tony toshiro trevor tyler ulf ulrich "
    "umar umberto urs uwe vaclav valdis valentin valery vasily victor vikram viktor vincent vincenzo "
    "vinod vitaly vitor vlad vladimir vojtech volodymir volodymyr walid walter warren wayne werner wesley "
    "wilhelm will william winston wolf wolfgang xavier yair yasser yasuo yevgeny yoav younis yousef "
    "youssef yuri yusuf yves zachary zoltan zoran".split()
)
"""Given names borne by men, lower case, without accents."""

FEMALE = frozenset(
    "abigail ada adele adriana agatha agnes agnieszka aicha aisha alejandra aleksandra alessandra "
    "alexandra alice alicia alina alison allison alma amal amanda amber amelia amina amy ana anais "
    "anastasia anastasiya andrea andreja anette angela angelina angelique anita anja anke ann anna "
    "annabel annalena anne annette annie annika antje antonia apinya april arancha asha ashley astrid "
    "asuncion audrey aya ayesha ayse barbara barbra beate beatrice beatriz becky belinda bella benazir "
    "berit bernadette berta beth betty bianca birgit birgitta brenda bridget brigitte britta camilla "
    "candice carina carla carly carmela carmen carol carolina caroline carolyn catarina caterina "
    "catherine cecile cecilia celia celine chantal charlene charlotte cheryl chiara chiyo chloe christel "
    "christiane christina christine claire clara clare clarissa claudia colette condoleezza consuelo cora "
    "corinne cornelia courtney cristiana cristina cynthia daisy dana daniela daphne dawn deborah delia "
    "delphine denisa denise desiree diana diane dilma dominique dora doreen doris dorothea dorothee "
    "dorothy edda edith edwina eileen elaine eleanor elena elif elisa elisabeth eliza elizabeth elke ella "
    "ellen ellie elsa elspeth emilia emilie emily emine emma erica erika erin ermina esperanza estelle "
    "esther etsuko eugenia eunice eva evangelina evelyn fadela farah fatima fatma fatou federica felicity "
    "fiona fleur flora florence frances francesca francine francoise freya gabriela gabrielle gail gemma "
    "genevieve georgia gerda gertrude gina ginette giorgia giovanna gisele gitta giulia gladys gloria "
    "golda grace graciela greet greta gretchen guadalupe gudrun gwen hana hanan hanna hannah hannelore "
    "harriet hatice heather hedwig heidi helen helena helene helga henrietta hermine hilary hilda hillary "
    "hina huda ida ilse imelda ines inga ingeborg ingrid ioana irene irina iris isabel isabella isabelle "
    "isla ivana ivanka jacinda jacqueline jacqui jadwiga jana jane janet janice janine jasmine jean "
    "jennifer jenny jessica jill jo joan joanna joanne jocelyn johanna josefina josephine joyce juanita "
    "judith judy julia juliana juliane julie juliet justine kaja kamala kamila karen karin karla karolina "
    "katarina kate katerina katharine katherina katherine kathleen kathrin kathryn kathy katie katja "
    "katrina kayla kayo keiko kelly kerry khadija kim kirsten kirsty kristalina kristen kristin kristina "
    "kristine ksenia kyoko lara larisa latifa laura lauren laurie layla lea leena leila lena leni leonie "
    "leonor lesley leticia leyla lidia lieve ligia lilian liliana lily linda linnea lisa livia liz liza "
    "lorena loretta lorna lorraine louise lourdes lucia luciana lucy ludmila luisa luise luz lydia lynn "
    "mabel madeleine mafalda magda magdalena maggie maia maja malala malin manuela marcela margaret "
    "margaretha margarita margrethe maria mariam mariana marianne maribel marie marija marilyn marina "
    "marine marion marissa marjan marjorie marlene marta martha mary maryam mathilde matilda maureen maya "
    "mayumi megan melania melanie melina melinda melissa mercedes meredith mette mia michelle mika mila "
    "milena mina mira miranda mireille miriam miwa molly monica monika monique muriel myra myriam nadia "
    "naima nancy nanette naoko naomi natalia natalie natasha nawal nele nia nicola nicole nicolette "
    "nilufer nina noor nora noriko norma nuria odile oksana olena olga olivia ottilie paloma pamela "
    "parveen pascale patricia paula pauliina paulina pauline penny petra petronella philippa phyllis pia "
    "pilar pippa polly priti priya rachel rania raquel rebecca regina renate renee rhona rima rita "
    "roberta rocio romana rosa rosalind rosanna rosario rose rosemary roxana roxanne rukhsana ruth sabina "
    "sabine sabrina safiya saida sally salma samantha sanae sandra sanna sara sarah saskia selma serena "
    "severine shabana shanti sharon sheila shirin shirley sigrid silke silvia sima simona simone sofia "
    "solange soledad sonia sophia sophie stefania steffi stella stephanie sue sunita susan susana susanna "
    "susanne sushma suzanne svetlana swati sybille sylvia sylvie tabitha tamar tamara tania tanya tarja "
    "tatiana tatjana teodora teresa tess tessa thandi theresa therese tina tomoko tracy trudy ulrike "
    "ursula uta valentina valeria valerie valerija vanessa vera verena veronica veronika victoria viola "
    "virginia vivian viviane vivien waltraud wanda wendy wilhelmina wilma xiomara yael yasmin "
    "yoko yolanda yoshiko yukiko yulia yuliya yvette yvonne zahra zainab zara zeinab zeynep zita zoe zora "
    "zuzana".split()
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

SUFFIXES = frozenset("jr sr ii iii iv esq phd md obe cbe mbe dbe kbe frs fba ra kc qc mp mep".split())
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
