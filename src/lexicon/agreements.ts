/**
 * Treaties, accords and agreements of the world by which states hold each other to something. Facts (names, years,
 * parties) from general knowledge, as any encyclopaedia or the depositary's list has them.
 */
export interface Agreement {
  /** As in `treaty:npt`. */
  readonly key: string
  /** The name to show. */
  readonly name: string
  /** Year of signature or adoption; `null` for a series. */
  readonly year: number | null
  /** State codes and bodies; none where there are too many, or where they are in dispute. */
  readonly parties: readonly string[]
  /** Other names, as patterns: `(a|b)` is a choice, `?` behind a letter or a bracket an option. */
  readonly aliases: readonly string[]
}

// key | year | parties | name;aliases
const ROWS = `
npt|1968||Treaty on the Non-Proliferation of Nuclear Weapons;(Nuclear )?Non-Proliferation Treaty;Nuclear Proliferation Treaty;NPT
ctbt|1996||Comprehensive Nuclear-Test-Ban Treaty;Comprehensive (Nuclear )?Test( |-)Ban Treaty;(nuclear )?test( |-)ban treaty;CTBT
ptbt|1963||Partial Test Ban Treaty;Limited Test Ban Treaty;PTBT;LTBT
tpnw|2017||Treaty on the Prohibition of Nuclear Weapons;nuclear ban treaty;TPNW
iaea-safeguards|1957||IAEA safeguards agreement;(comprehensive )?safeguards agreements?;(IAEA )?Additional Protocol
new-start|2010|US RU|New START;New START (treaty|pact|agreement|accord);New Strategic Arms Reduction Treaty
start-1|1991|US RU|START I;START I treaty;START 1;START-1
start-2|1993|US RU|START II;START II treaty;START 2;START-2
sort|2002|US RU|Strategic Offensive Reductions Treaty;Moscow Treaty
salt|1972|US RU|Strategic Arms Limitation Talks agreements;SALT (I|II|1|2)( treaty| agreement)?
inf|1987|US RU|Intermediate-Range Nuclear Forces Treaty;Intermediate-Range Nuclear Forces( INF)?( treaty| pact| agreement)?;INF Treaty;INF (treaty|pact|agreement|accord);INF
abm|1972|US RU|Anti-Ballistic Missile Treaty;Anti-Ballistic Missile( ABM)? (treaty|pact);ABM Treaty;ABM (treaty|pact)
cfe|1990||Treaty on Conventional Armed Forces in Europe;Conventional (Armed )?Forces in Europe( CFE)?( treaty)?;CFE treaty
open-skies|1992||Treaty on Open Skies;Open Skies( treaty| pact| agreement)
vienna-document|2011||Vienna Document
cwc|1993||Chemical Weapons Convention;CWC
bwc|1972||Biological Weapons Convention;Biological and Toxin Weapons Convention;BWC;BTWC
mine-ban|1997||Ottawa Treaty;Ottawa (mine ban )?convention;(anti-personnel )?mine( |-)ban (treaty|convention)
cluster-munitions|2008||Convention on Cluster Munitions
arms-trade|2013||Arms Trade Treaty
outer-space|1967||Outer Space Treaty
mtcr|1987||Missile Technology Control Regime;MTCR
hague-code|2002||Hague Code of Conduct
antarctic|1959||Antarctic Treaty
un-charter|1945||Charter of the United Nations;(UN|U.N.|United Nations) Charter
geneva-conventions|1949||Geneva Conventions;(First|Second|Third|Fourth) Geneva Convention;Geneva Convention
hague-conventions|1907||Hague Conventions;Hague Regulations
genocide-convention|1948||Genocide Convention;Convention on the Prevention and Punishment of the Crime of Genocide
refugee-convention|1951||1951 Refugee Convention;Refugee Convention;Convention Relating to the Status of Refugees
torture-convention|1984||Convention against Torture;(UN|U.N.|United Nations) Convention against Torture
echr|1950||European Convention on Human Rights
iccpr|1966||International Covenant on Civil and Political Rights;ICCPR
crc|1989||Convention on the Rights of the Child
rome-statute|1998||Rome Statute;Rome Statute of the International Criminal Court
vienna-diplomatic|1961||Vienna Convention on Diplomatic Relations;Vienna Convention
unclos|1982||United Nations Convention on the Law of the Sea;(UN|U.N.) Convention on the Law of the Sea;Law of the Sea (Convention|Treaty);UNCLOS
icao|1944||Chicago Convention on International Civil Aviation;Chicago Convention
high-seas|2023||High Seas Treaty;(treaty|agreement) on the high seas
south-china-sea-doc|2002|ASEAN CN|Declaration on the Conduct of Parties in the South China Sea
montreux|1936||Montreux Convention
lausanne|1923||Treaty of Lausanne;Lausanne Treaty
versailles|1919||Treaty of Versailles;Versailles Treaty
helsinki-final-act|1975||Helsinki Final Act;Helsinki Accords
paris-charter|1990||Charter of Paris for a New Europe;Charter of Paris;Paris Charter
istanbul-charter|1999||Charter for European Security;Istanbul (Charter|commitments)
nato-russia-founding-act|1997|NATO RU|NATO-Russia Founding Act;Founding Act on Mutual Relations
north-atlantic-treaty|1949|NATO|North Atlantic Treaty;Washington Treaty;Article (5|Five|V) of the (North Atlantic|Washington|NATO) treaty
csto|1992|CSTO|Collective Security Treaty;CSTO charter
two-plus-four|1990|DE FR GB RU US|Treaty on the Final Settlement with Respect to Germany;Two Plus Four (Treaty|Agreement)
jcpoa|2015|IR US GB FR DE RU CN EU|Joint Comprehensive Plan of Action;2015 (Iran |Iranian )?nuclear (deal|agreement|accord|pact);Iran(ian)? nuclear (deal|agreement|accord|pact);nuclear (deal|agreement|accord|pact) with (Iran|Tehran);JCPOA
jpoa|2013|IR US GB FR DE RU CN EU|Joint Plan of Action
unscr-2231|2015||UN Security Council resolution 2231;(Security Council |UNSC )?resolution 2231
unscr-1701|2006||UN Security Council resolution 1701;(Security Council |UNSC )?resolution 1701
unscr-242|1967||UN Security Council resolution 242;(Security Council |UNSC )?resolution 242
unscr-2202|2015||UN Security Council resolution 2202;(Security Council |UNSC )?resolution 2202
unscr-1244|1999||UN Security Council resolution 1244;(Security Council |UNSC )?resolution 1244
unscr-1325|2000||UN Security Council resolution 1325;(Security Council |UNSC )?resolution 1325
minsk|2014|UA RU OSCE|Minsk agreements;Minsk (agreement|accords?|deals?|peace (agreements?|accords?|deals?|plan)|ceasefire( agreement| deal)?|commitments)
minsk-1|2014|UA RU OSCE|Minsk Protocol;Minsk (I|1)( agreement| accord| deal)?
minsk-2|2015|UA RU OSCE|Minsk II;Minsk (II|2)( agreement| accord| deal)?;(Minsk )?Package of Measures for the Implementation of the Minsk Agreements
budapest-memorandum|1994|UA US GB RU|Budapest Memorandum;Budapest Memorandum on Security Assurances
ru-ua-friendship|1997|RU UA|Treaty on Friendship, Cooperation and Partnership;(Russian-Ukrainian|Russia-Ukraine) (friendship treaty|Treaty (of|on) Friendship)
kharkiv|2010|RU UA|Kharkiv (Pact|Accords|agreements)
black-sea-grain|2022|UA RU TR UN|Black Sea Grain Initiative;Black Sea (grain )?(deal|initiative|agreement|corridor deal);grain export deal;Initiative on the Safe Transportation of Grain
istanbul-communique|2022|UA RU|Istanbul Communiqué;Istanbul communique
georgia-six-points|2008|GE RU|six-point ceasefire( agreement| plan)?;Sarkozy-Medvedev (agreement|plan);Medvedev-Sarkozy (agreement|plan)
karabakh-2020|2020|AM AZ RU|Trilateral statement of 9 November 2020;(trilateral )?(statement|agreement|declaration|ceasefire) of (9|10|November 9,?|November 10,?)( November)? 2020;(9|10) November( 2020)? (trilateral )?(statement|declaration|agreement);November (9|10)(, 2020)? (trilateral )?(statement|declaration|agreement)
almaty-declaration|1991|CIS|Almaty Declaration;Alma-Ata (Declaration|Protocol)
belovezha|1991|RU UA BY|Belovezha Accords;Belavezha Accords
union-state|1999|RU BY|Treaty on the Creation of a Union State;Union State treaty
dayton|1995|BA HR RS|Dayton Agreement;Dayton (peace )?(agreements?|accords?|deal)
erdut|1995|HR RS|Erdut Agreement
rambouillet|1999||Rambouillet Accords;Rambouillet (agreement|accord)
kumanovo|1999|NATO RS|Kumanovo Agreement;Military Technical Agreement
brussels-2013|2013|RS XK EU|Brussels Agreement;2013 Brussels (agreement|deal|accord)
ohrid-2023|2023|RS XK EU|Agreement on the path to normalisation between Kosovo and Serbia;Ohrid (annex|agreement|deal)
ohrid-2001|2001|MK|Ohrid Framework Agreement
washington-2020|2020|RS XK US|Washington Agreement
prespa|2018|GR MK|Prespa Agreement;Prespes Agreement;Prespa (accord|deal|treaty)
good-friday|1998|GB IE|Good Friday Agreement;Belfast Agreement;Good Friday (accord|deal|peace (deal|agreement))
withdrawal-agreement|2020|GB EU|Brexit Withdrawal Agreement;(EU |Brexit )Withdrawal Agreement;(Brexit )?divorce (deal|agreement|treaty)
northern-ireland-protocol|2020|GB EU|Northern Ireland Protocol;Windsor Framework
eu-uk-tca|2020|GB EU|EU-UK Trade and Cooperation Agreement;Trade and Cooperation Agreement
lisbon|2007|EU|Lisbon Treaty;Treaty of Lisbon
maastricht|1992|EU|Maastricht Treaty;Treaty of Maastricht;Treaty on European Union
schengen|1985||Schengen Agreement;Schengen (accord|convention|treaty|rules)
dublin|1990|EU|Dublin Regulation;Dublin (convention|agreement)
eu-turkey-migration|2016|EU TR|EU-Turkey Statement;EU-Turkey (migration|refugee|migrant) (deal|agreement|pact);2016 (migration|migrant|refugee) (deal|agreement|pact)
stability-pact|1997|EU|Stability and Growth Pact
aachen|2019|FR DE|Treaty of Aachen;Aachen Treaty
elysee-treaty|1963|FR DE|Élysée Treaty;Elysee Treaty
quirinal|2021|FR IT|Quirinal Treaty
lancaster-house|2010|FR GB|Lancaster House Treaties;Lancaster House (treaty|agreements?)
aukus|2021|AU GB US|AUKUS pact;AUKUS (agreement|deal|pact|partnership)
anzus|1951|AU NZ US|ANZUS Treaty;ANZUS (pact|alliance)
us-japan-security|1960|US JP|US-Japan Security Treaty;(U.S.-Japan|US-Japan|Japan-US|Japan-U.S.) (mutual )?security treaty;Treaty of Mutual Cooperation and Security
us-korea-defence|1953|US KR|US-South Korea Mutual Defense Treaty
us-philippines-mdt|1951|US PH|US-Philippines Mutual Defense Treaty;Mutual Defen(c|s)e Treaty
panmunjom|2018|KP KR|Panmunjom Declaration
pyongyang-2018|2018|KP KR|Pyongyang Joint Declaration;(Comprehensive|inter-Korean) Military Agreement;(2018|September 19) (inter-Korean )?military (agreement|accord|pact)
korean-armistice|1953|KP US CN UN|Korean Armistice Agreement;Korean (War )?armistice
agreed-framework|1994|US KP|Agreed Framework
six-party-statement|2005|KP US KR CN JP RU|Six-Party Joint Statement;September 19 Joint Statement
singapore-statement|2018|US KP|Singapore Joint Statement;Singapore (statement|declaration|agreement)
leap-day|2012|US KP|Leap Day Agreement;Leap Day deal
ru-kp-2024|2024|RU KP|Russia-North Korea Comprehensive Strategic Partnership Treaty
us-cn-communiques|1972|US CN|three China-US joint communiqués;three (China-US |China-U.S. |Sino-US |Sino-American |US-China |U.S.-China )?(joint )?communiqu(e|é)s;Shanghai Communiqu(e|é)
taiwan-relations-act|1979|US|Taiwan Relations Act
us-cn-phase-one|2020|US CN|Phase One trade deal;Phase One (deal|agreement|trade (deal|agreement|pact))
sino-british|1984|GB CN|Sino-British Joint Declaration;1984 Joint Declaration
sino-soviet-1950|1950|CN RU|Treaty of Friendship, Alliance and Mutual Assistance
san-francisco|1951||Treaty of San Francisco;San Francisco (Peace )?Treaty
jp-kr-1965|1965|JP KR|Treaty on Basic Relations between Japan and the Republic of Korea;1965 (normali(s|z)ation )?(treaty|claims agreement)
comfort-women-2015|2015|JP KR|2015 comfort women agreement
simla|1972|IN PK|Simla Agreement;(Simla|Shimla) (agreement|accord|pact)
indus-waters|1960|IN PK|Indus Waters Treaty;Indus Water(s)? (treaty|pact|agreement|accord)
lahore|1999|IN PK|Lahore Declaration
tashkent|1966|IN PK|Tashkent Declaration
loc-ceasefire|2003|IN PK|Line of Control ceasefire agreement;(2003|2021) ceasefire (agreement|understanding)
in-cn-border-1993|1993|IN CN|Agreement on the Maintenance of Peace and Tranquillity along the Line of Actual Control
panchsheel|1954|IN CN|Panchsheel Agreement;Five Principles of Peaceful Coexistence
indo-nepal-1950|1950|IN NP|India-Nepal Treaty of Peace and Friendship
ganges|1996|IN BD|Ganges Water Sharing Treaty;Ganga Water(s)? Treaty
mekong-1995|1995|KH LA TH VN|Mekong Agreement;1995 Mekong agreement
lancang-mekong|2016|CN KH LA MM TH VN|Sanya Declaration
asean-tac|1976|ASEAN|Treaty of Amity and Cooperation in Southeast Asia;Treaty of Amity and Cooperation
asean-five-point|2021|MM ASEAN|Five-Point Consensus;five-point consensus
bangkok-swnfz|1995|ASEAN|Treaty of Bangkok
doha-2020|2020|US|Doha Agreement;Doha (accord|peace deal)
geneva-1988|1988|AF PK|Geneva Accords
oslo|1993|IL PS|Oslo Accords;Oslo (agreements?|accord|I|II)
camp-david|1978|EG IL|Camp David Accords;Camp David (agreements?|accord|peace (treaty|accords))
egypt-israel-peace|1979|EG IL|Egypt-Israel Peace Treaty;(Egyptian-Israeli|Israeli-Egyptian|Israel-Egypt|Egypt-Israel) peace (treaty|agreement)
wadi-araba|1994|IL JO|Israel-Jordan Peace Treaty;Wadi Araba (treaty|agreement);(Israel-Jordan|Jordan-Israel|Israeli-Jordanian|Jordanian-Israeli) peace (treaty|agreement)
wye-river|1998|IL PS|Wye River Memorandum
hebron-protocol|1997|IL PS|Hebron Protocol
paris-protocol|1994|IL PS|Paris Protocol
abraham|2020|IL AE BH|Abraham Accords;Abraham Accord
disengagement-1974|1974|IL SY|1974 disengagement agreement;(1974 )?(Israel-Syria |separation of forces |disengagement of forces )agreement;1974 (disengagement|separation of forces) (agreement|accord|deal)
israel-lebanon-maritime|2022|IL LB|Israel-Lebanon maritime border agreement
israel-lebanon-2024|2024|IL LB|November 2024 ceasefire between Israel and Lebanon
taif|1989|LB|Taif Agreement;Taif (accords?)
algiers-1975|1975|IR IQ|1975 Algiers Agreement
algiers-2000|2000|ER ET|2000 Algiers Agreement;Algiers (peace )?(agreement|accords?)
algiers-mali|2015|ML|Algiers Peace and Reconciliation Accord;2015 (Algiers )?peace (accord|agreement|deal)
algiers-1981|1981|IR US|1981 Algiers Accords
beijing-2023|2023|SA IR CN|Beijing Agreement
al-ula|2021|SA QA AE BH EG|Al-Ula Declaration;Al-Ula agreement;Al Ula (declaration|agreement)
arab-peace-initiative|2002||Arab Peace Initiative
stockholm-yemen|2018|YE|Stockholm Agreement;Hodeidah (agreement|ceasefire)
riyadh-yemen|2019|YE|Riyadh Agreement
skhirat|2015|LY|Libyan Political Agreement;Skhirat (agreement|accord)
berlin-libya|2020|LY|Berlin Conference conclusions on Libya
libya-ceasefire|2020|LY|Libyan ceasefire agreement of October 2020
sochi-idlib|2018|RU TR|Sochi memorandum;Sochi (agreement|deal) on Idlib;Astana (agreements?|accords?|deals?)
adana|1998|TR SY|Adana Agreement;Adana (accord|protocol)
sykes-picot|1916|FR GB|Sykes-Picot Agreement
lausanne-cyprus|1960|CY GR TR GB|Treaty of Guarantee
cpa-sudan|2005|SD SS|Comprehensive Peace Agreement
jeddah|2023|SD|Jeddah Declaration;Jeddah (declaration|agreement|accord)
juba|2020|SD|Juba Peace Agreement;Juba (agreement|accord)
addis-south-sudan|2018|SS|Revitalised Agreement on the Resolution of the Conflict in South Sudan;revitali(s|z)ed (peace )?agreement;R-ARCSS
doha-darfur|2011|SD|Doha Document for Peace in Darfur
pretoria|2022|ET|Pretoria Agreement;Pretoria (peace )?(agreement|accord|deal);Cessation of Hostilities Agreement
ankara-2024|2024|ET SO TR|Ankara Declaration
nile-1959|1959|EG SD|1959 Nile Waters Agreement;1959 (Nile (waters )?)(agreement|treaty)
nile-cfa|2010||Nile Basin Cooperative Framework Agreement;Cooperative Framework Agreement;Entebbe Agreement
gerd-2015|2015|EG ET SD|Declaration of Principles on the Grand Ethiopian Renaissance Dam;2015 Declaration of Principles
lusaka-1999|1999|CD RW UG AO NA ZW|Lusaka Ceasefire Agreement;Lusaka (ceasefire )?(agreement|accord)
lusaka-1994|1994|AO|Lusaka Protocol
nairobi-luanda|2022|CD RW AO|Luanda roadmap;Luanda (agreement|process agreement|communiqu(e|é))
addis-framework|2013|CD|Peace, Security and Cooperation Framework
cd-rw-washington|2025|CD RW US|Washington Accords
arusha-2000|2000|BI|Arusha Peace and Reconciliation Agreement;Arusha (peace )?(agreement|accords?)
arusha-1993|1993|RW|1993 Arusha Accords
lome-1999|1999|SL|Lomé Peace Agreement;Lome (peace )?(agreement|accord)
khartoum-car|2019|CF|Khartoum peace agreement
au-constitutive|2000|AU|Constitutive Act of the African Union
afcfta|2018|AU|African Continental Free Trade Area agreement
madrid-accords|1975|ES MA MR|Madrid Accords
colombia-2016|2016|CO|Colombian peace agreement of 2016;Havana (peace )?(agreement|accord|deal)
barbados|2023|VE|Barbados Agreement;Barbados (accords?|deal|agreements)
argyle|2023|GY VE|Argyle Declaration;Argyle (agreement|accord)
geneva-1966|1966|GB VE GY|1966 Geneva Agreement
esquipulas|1987||Esquipulas Peace Agreement;Esquipulas (accords?|agreement)
tlatelolco|1967||Treaty of Tlatelolco
rio-treaty|1947|US|Inter-American Treaty of Reciprocal Assistance;Rio Treaty
oas-charter|1948||Charter of the OAS;OAS (charter|democratic charter);Inter-American Democratic Charter
itaipu|1973|BR PY|Itaipu Treaty;Treaty of Itaipu
act-brasilia|1998|EC PE|Brasilia Presidential Act
torrijos-carter|1977|US PA|Torrijos-Carter Treaties;Panama Canal (treaty|treaties)
us-mexico-water|1944|US MX|1944 Water Treaty;1944 (water )?treaty
nafta|1992|US CA MX|North American Free Trade Agreement;NAFTA
usmca|2018|US CA MX|United States-Mexico-Canada Agreement;USMCA;CUSMA;T-MEC
mercosur|1991|AR BR PY UY|Treaty of Asunción;Treaty of Asuncion;Mercosur treaty
eu-mercosur|2024|EU AR BR PY UY|EU-Mercosur agreement;EU-Mercosur (trade )?(deal|agreement|pact|accord)
cptpp|2018||Comprehensive and Progressive Agreement for Trans-Pacific Partnership;CPTPP;Trans-Pacific Partnership;TPP
rcep|2020||Regional Comprehensive Economic Partnership;RCEP
wto-agreements|1994||WTO agreements;(WTO|World Trade Organization|World Trade Organisation) (rules|obligations|commitments|agreements?);Marrakesh Agreement;GATT
ceta|2016|EU CA|Comprehensive Economic and Trade Agreement;CETA
cotonou|2000|EU|Cotonou Agreement;Samoa Agreement
paris-climate|2015||Paris Agreement;Paris climate (agreement|accords?|deal|pact|treaty);Paris (accords?|climate change agreement)
kyoto|1997||Kyoto Protocol
unfccc|1992||United Nations Framework Convention on Climate Change;UNFCCC
glasgow|2021||Glasgow Climate Pact
montreal-protocol|1987||Montreal Protocol
kigali|2016||Kigali Amendment
kunming|2022||Kunming-Montreal Global Biodiversity Framework
global-compact-migration|2018||Global Compact for (Safe, Orderly and Regular )?Migration
svalbard|1920||Svalbard Treaty
aland|1921|FI SE|Åland Convention
chagos|2025|GB MU|Chagos Islands agreement;Chagos (Islands )?(deal|treaty|agreement)
caspian|2018|RU IR KZ AZ TM|Convention on the Legal Status of the Caspian Sea;Caspian (Sea )?Convention
moscow-1921|1921|RU TR|Treaty of Moscow;Treaty of Kars
minerals-2025|2025|US UA|Ukraine minerals deal;(US-Ukraine|U.S.-Ukraine) (minerals|resources) (deal|agreement)
plutonium|2000|US RU|Plutonium Management and Disposition Agreement
incsea|1972|US RU|Incidents at Sea Agreement;INCSEA
wassenaar|1996||Wassenaar Arrangement
`

export const AGREEMENTS: readonly Agreement[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [key = '', year = '', parties = '', names = ''] = partsOf(row)
    const [name = '', ...aliases] = names.split(';')
    return {
      key: `treaty:${key}`,
      name,
      year: year === '' ? null : Number(year),
      parties: parties === '' ? [] : parties.split(' '),
      aliases,
    }
  })

/** The first three bars part the fields; those behind belong to the patterns. */
function partsOf(row: string): readonly string[] {
  const [key = '', year = '', parties = '', ...names] = row.split('|')
  return [key, year, parties, names.join('|')]
}

const BY_KEY = new Map(AGREEMENTS.map((agreement) => [agreement.key, agreement]))

/** The agreement with a key as findings carry it; `null` for none that is known. */
export function agreementOf(key: string): Agreement | null {
  return BY_KEY.get(key) ?? null
}

const OWN_NAME = 'named:'

/** The key of an agreement that a text names by its own words, such as "agreement of 1998". */
export const ownNameKey = (words: string): string => `${OWN_NAME}${words}`

/** The name to show for a key as findings carry it: the known name, or the words that a text has for it. */
export function agreementNameOf(key: string): string {
  return BY_KEY.get(key)?.name ?? (key.startsWith(OWN_NAME) ? key.slice(OWN_NAME.length) : key)
}
