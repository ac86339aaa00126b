/**
 * The states of the world: members and observers of the United Nations, and the territories that act as states.
 * Codes are ISO 3166-1 alpha-2 (`XK`, the code in common use, for Kosovo). Facts from general knowledge.
 */
export interface State {
  readonly code: string
  /** The first is the name to show. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  /** Nouns for its people: "Pole", "Poles". */
  readonly people: readonly string[]
  /** The seat of government first. */
  readonly capitals: readonly string[]
}

// code | names, official ones last | adjectives | people | capitals
const ROWS = `
AF|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Afghan|Afghan;Afghans|Kabul
AL|Albania;Republic of Albania|Albanian|Albanian;Albanians|Tirana
DZ|Algeria;People's Democratic Republic of Algeria|Algerian|Algerian;Algerians|Algiers
AD|Andorra;Principality of Andorra|Andorran|Andorrans|Andorra la Vella
AO|Angola;Republic of Angola|Angolan|Angolan;Angolans|Luanda
AG|Antigua and Barbuda|Antiguan|Antiguans|Saint John's
AR|Argentina;Argentine Republic|Argentine;Argentinian;Argentinean|Argentine;Argentines;Argentinians|Buenos Aires
AM|Armenia;Republic of Armenia|Armenian|Armenian;Armenians|Yerevan
AU|Australia;Commonwealth of Australia|Australian|Australian;Australians|Canberra
AT|Austria;Republic of Austria|Austrian|Austrian;Austrians|Vienna
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani;Azeri|Azerbaijani;Azerbaijanis;Azeris|Baku
BS|Bahamas;Commonwealth of The Bahamas|Bahamian|Bahamians|Nassau
BH|Bahrain;Kingdom of Bahrain|Bahraini|Bahraini;Bahrainis|Manama
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi|Bangladeshi;Bangladeshis|Dhaka
BB|Barbados|Barbadian|Barbadians|Bridgetown
BY|Belarus;Republic of Belarus;Byelorussia|Belarusian;Belarussian;Belorussian|Belarusian;Belarusians;Belarussians|Minsk
BE|Belgium;Kingdom of Belgium|Belgian|Belgian;Belgians|
BZ|Belize|Belizean|Belizeans|Belmopan
BJ|Benin;Republic of Benin|Beninese|Beninese|Porto-Novo;Cotonou
BT|Bhutan;Kingdom of Bhutan|Bhutanese|Bhutanese|Thimphu
BO|Bolivia;Plurinational State of Bolivia|Bolivian|Bolivian;Bolivians|La Paz
BA|Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina|Bosnian;Herzegovinian|Bosnian;Bosnians|Sarajevo
BW|Botswana;Republic of Botswana|Botswanan|Batswana|Gaborone
BR|Brazil;Federative Republic of Brazil|Brazilian|Brazilian;Brazilians|Brasilia
BN|Brunei;Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BG|Bulgaria;Republic of Bulgaria|Bulgarian|Bulgarian;Bulgarians|Sofia
BF|Burkina Faso|Burkinabe|Burkinabe|Ouagadougou
BI|Burundi;Republic of Burundi|Burundian|Burundians|Gitega;Bujumbura
CV|Cape Verde;Cabo Verde|Cape Verdean|Cape Verdeans|Praia
KH|Cambodia;Kingdom of Cambodia|Cambodian;Khmer|Cambodian;Cambodians|Phnom Penh
CM|Cameroon;Republic of Cameroon|Cameroonian|Cameroonian;Cameroonians|Yaounde
CA|Canada|Canadian|Canadian;Canadians|Ottawa
CF|Central African Republic;CAR|Central African|Central Africans|Bangui
TD|Chad;Republic of Chad|Chadian|Chadian;Chadians|N'Djamena
CL|Chile;Republic of Chile|Chilean|Chilean;Chileans|Santiago
CN|China;People's Republic of China;PRC;Mainland China;Communist China|Chinese;Sino|Chinese|Beijing;Peking
CO|Colombia;Republic of Colombia|Colombian|Colombian;Colombians|Bogota
KM|Comoros;Union of the Comoros|Comorian|Comorians|Moroni
CG|Republic of the Congo;Congo-Brazzaville|||Brazzaville
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo;Congo-Kinshasa|Congolese|Congolese|Kinshasa
CR|Costa Rica;Republic of Costa Rica|Costa Rican|Costa Ricans|San Jose
CI|Ivory Coast;Côte d'Ivoire;Republic of Côte d'Ivoire|Ivorian|Ivorian;Ivorians|Yamoussoukro;Abidjan
HR|Croatia;Republic of Croatia|Croatian;Croat|Croat;Croats;Croatians|Zagreb
CU|Cuba;Republic of Cuba|Cuban|Cuban;Cubans|Havana
CY|Cyprus;Republic of Cyprus|Cypriot;Greek Cypriot|Cypriot;Cypriots;Greek Cypriots|Nicosia
CZ|Czech Republic;Czechia|Czech|Czech;Czechs|Prague
DK|Denmark;Kingdom of Denmark|Danish|Dane;Danes|Copenhagen
DJ|Djibouti;Republic of Djibouti|Djiboutian|Djiboutians|
DM|Dominica;Commonwealth of Dominica|||Roseau
DO|Dominican Republic|Dominican|Dominicans|Santo Domingo
TL|East Timor;Timor-Leste|East Timorese;Timorese|Timorese|Dili
EC|Ecuador;Republic of Ecuador|Ecuadorian;Ecuadorean|Ecuadorian;Ecuadorians|Quito
EG|Egypt;Arab Republic of Egypt|Egyptian|Egyptian;Egyptians|Cairo
SV|El Salvador;Republic of El Salvador|Salvadoran;Salvadorean|Salvadorans|San Salvador
GQ|Equatorial Guinea|Equatoguinean|Equatoguineans|Malabo
ER|Eritrea;State of Eritrea|Eritrean|Eritrean;Eritreans|Asmara
EE|Estonia;Republic of Estonia|Estonian|Estonian;Estonians|Tallinn
SZ|Eswatini;Swaziland;Kingdom of Eswatini|Swazi|Swazis|Mbabane
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Ethiopian;Ethiopians|Addis Ababa
FJ|Fiji;Republic of Fiji|Fijian|Fijians|Suva
FI|Finland;Republic of Finland|Finnish|Finn;Finns|Helsinki
FR|France;French Republic|French;Franco|Frenchman;Frenchmen;Frenchwoman|Paris
GA|Gabon;Gabonese Republic|Gabonese|Gabonese|Libreville
GM|Gambia;Republic of The Gambia|Gambian|Gambian;Gambians|Banjul
GE|Georgia;Republic of Georgia|Georgian|Georgian;Georgians|Tbilisi
DE|Germany;Federal Republic of Germany|German|German;Germans|Berlin
GH|Ghana;Republic of Ghana|Ghanaian|Ghanaian;Ghanaians|Accra
GR|Greece;Hellenic Republic|Greek;Hellenic|Greek;Greeks|Athens
GD|Grenada|Grenadian|Grenadians|
GT|Guatemala;Republic of Guatemala|Guatemalan|Guatemalans|Guatemala City
GN|Guinea;Republic of Guinea;Guinea-Conakry|Guinean|Guineans|Conakry
GW|Guinea-Bissau;Republic of Guinea-Bissau|Bissau-Guinean||Bissau
GY|Guyana;Co-operative Republic of Guyana|Guyanese|Guyanese|
HT|Haiti;Republic of Haiti|Haitian|Haitian;Haitians|Port-au-Prince
HN|Honduras;Republic of Honduras|Honduran|Hondurans|Tegucigalpa
HU|Hungary|Hungarian;Magyar|Hungarian;Hungarians|Budapest
IS|Iceland;Republic of Iceland|Icelandic|Icelanders|Reykjavik
IN|India;Republic of India;Bharat|Indian|Indian;Indians|New Delhi;Delhi
ID|Indonesia;Republic of Indonesia|Indonesian|Indonesian;Indonesians|Jakarta
IR|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Iranian;Persian|Iranian;Iranians|Tehran;Teheran
IQ|Iraq;Republic of Iraq|Iraqi|Iraqi;Iraqis|Baghdad
IE|Ireland;Republic of Ireland;Irish Republic|Irish|Irishman;Irishmen;Irishwoman|Dublin
IL|Israel;State of Israel|Israeli|Israeli;Israelis|Jerusalem;Tel Aviv
IT|Italy;Italian Republic|Italian;Italo|Italian;Italians|Rome
JM|Jamaica|Jamaican|Jamaicans|
JP|Japan|Japanese|Japanese|Tokyo
JO|Jordan;Hashemite Kingdom of Jordan;Hashemite Kingdom|Jordanian|Jordanian;Jordanians|Amman
KZ|Kazakhstan;Republic of Kazakhstan|Kazakh;Kazakhstani|Kazakh;Kazakhs;Kazakhstanis|Astana;Nur-Sultan;Almaty
KE|Kenya;Republic of Kenya|Kenyan|Kenyan;Kenyans|Nairobi
KI|Kiribati|I-Kiribati||
KP|North Korea;Democratic People's Republic of Korea;DPRK|North Korean|North Korean;North Koreans|Pyongyang
KR|South Korea;Republic of Korea;ROK|South Korean|South Korean;South Koreans|Seoul
KW|Kuwait;State of Kuwait|Kuwaiti|Kuwaiti;Kuwaitis|Kuwait City
KG|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani|Kyrgyz;Kyrgyzstanis|Bishkek
LA|Laos;Lao People's Democratic Republic;Lao PDR|Laotian;Lao|Laotian;Laotians|Vientiane
LV|Latvia;Republic of Latvia|Latvian|Latvian;Latvians|Riga
LB|Lebanon;Lebanese Republic;Republic of Lebanon|Lebanese|Lebanese|Beirut
LS|Lesotho;Kingdom of Lesotho|Basotho|Basotho|Maseru
LR|Liberia;Republic of Liberia|Liberian|Liberian;Liberians|Monrovia
LY|Libya;State of Libya|Libyan|Libyan;Libyans|Tripoli;Benghazi
LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Liechtensteiners|Vaduz
LT|Lithuania;Republic of Lithuania|Lithuanian|Lithuanian;Lithuanians|Vilnius
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourgish;Luxembourger|Luxembourgers|
MG|Madagascar;Republic of Madagascar|Malagasy;Madagascan|Malagasy|Antananarivo
MW|Malawi;Republic of Malawi|Malawian|Malawians|Lilongwe
MY|Malaysia|Malaysian|Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MV|Maldives;Republic of Maldives|Maldivian|Maldivians|
ML|Mali;Republic of Mali|Malian|Malian;Malians|Bamako
MT|Malta;Republic of Malta|Maltese|Maltese|Valletta
MH|Marshall Islands|Marshallese|Marshallese|Majuro
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian|Mauritanians|Nouakchott
MU|Mauritius;Republic of Mauritius|Mauritian|Mauritians|Port Louis
MX|Mexico;United Mexican States|Mexican|Mexican;Mexicans|Mexico City
FM|Micronesia;Federated States of Micronesia|Micronesian|Micronesians|Palikir
MD|Moldova;Republic of Moldova;Moldavia|Moldovan;Moldavian|Moldovan;Moldovans|Chisinau;Kishinev
MC|Monaco;Principality of Monaco|Monegasque|Monegasques|
MN|Mongolia|Mongolian|Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
ME|Montenegro|Montenegrin|Montenegrin;Montenegrins|Podgorica
MA|Morocco;Kingdom of Morocco|Moroccan|Moroccan;Moroccans|Rabat
MZ|Mozambique;Republic of Mozambique|Mozambican|Mozambicans|Maputo
MM|Myanmar;Burma;Republic of the Union of Myanmar|Burmese;Myanmarese|Burmese|Naypyidaw;Nay Pyi Taw;Yangon
NA|Namibia;Republic of Namibia|Namibian|Namibian;Namibians|Windhoek
NR|Nauru;Republic of Nauru|Nauruan|Nauruans|
NP|Nepal;Federal Democratic Republic of Nepal|Nepali;Nepalese|Nepali;Nepalis;Nepalese|Kathmandu
NL|Netherlands;Kingdom of the Netherlands;Holland|Dutch|Dutchman;Dutchmen;Dutchwoman|The Hague;Amsterdam
NZ|New Zealand;Aotearoa|New Zealand|New Zealander;New Zealanders|Wellington
NI|Nicaragua;Republic of Nicaragua|Nicaraguan|Nicaraguans|Managua
NE|Niger;Republic of the Niger;Republic of Niger|Nigerien|Nigeriens|Niamey
NG|Nigeria;Federal Republic of Nigeria|Nigerian|Nigerian;Nigerians|Abuja
MK|North Macedonia;Macedonia;Republic of North Macedonia|Macedonian;North Macedonian|Macedonian;Macedonians|Skopje
NO|Norway;Kingdom of Norway|Norwegian|Norwegian;Norwegians|Oslo
OM|Oman;Sultanate of Oman|Omani|Omani;Omanis|Muscat
PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Pakistani;Pakistanis|Islamabad
PW|Palau;Republic of Palau|Palauan|Palauans|Ngerulmud
PS|Palestine;State of Palestine;Palestinian Authority;Palestinian National Authority;Palestinian Territories|Palestinian|Palestinian;Palestinians|Ramallah
PA|Panama;Republic of Panama|Panamanian|Panamanian;Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
PY|Paraguay;Republic of Paraguay|Paraguayan|Paraguayans|Asuncion
PE|Peru;Republic of Peru|Peruvian|Peruvian;Peruvians|Lima
PH|Philippines;Republic of the Philippines|Philippine;Filipino|Filipino;Filipinos|Manila
PL|Poland;Republic of Poland|Polish|Pole;Poles|Warsaw
PT|Portugal;Portuguese Republic|Portuguese|Portuguese|Lisbon
QA|Qatar;State of Qatar|Qatari|Qatari;Qataris|Doha
RO|Romania|Romanian|Romanian;Romanians|Bucharest
RU|Russia;Russian Federation|Russian;Russo|Russian;Russians|Moscow
RW|Rwanda;Republic of Rwanda|Rwandan|Rwandan;Rwandans|Kigali
KN|Saint Kitts and Nevis;St. Kitts and Nevis||Kittitians|Basseterre
LC|Saint Lucia;St. Lucia|Saint Lucian|Saint Lucians|Castries
VC|Saint Vincent and the Grenadines;St. Vincent and the Grenadines|Vincentian|Vincentians|Kingstown
WS|Samoa;Independent State of Samoa|Samoan|Samoans|Apia
SM|San Marino;Republic of San Marino|Sammarinese||
ST|Sao Tome and Principe|Sao Tomean|Sao Tomeans|Sao Tome
SA|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|Saudi;Saudis;Saudi Arabians|Riyadh;Jeddah
SN|Senegal;Republic of Senegal|Senegalese|Senegalese|Dakar
RS|Serbia;Republic of Serbia|Serbian;Serb|Serb;Serbs;Serbians|Belgrade
SC|Seychelles;Republic of Seychelles|Seychellois|Seychellois|
SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SG|Singapore;Republic of Singapore|Singaporean|Singaporean;Singaporeans|
SK|Slovakia;Slovak Republic|Slovak;Slovakian|Slovak;Slovaks|Bratislava
SI|Slovenia;Republic of Slovenia|Slovenian;Slovene|Slovene;Slovenes;Slovenians|Ljubljana
SB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara
SO|Somalia;Federal Republic of Somalia|Somali;Somalian|Somali;Somalis|Mogadishu
ZA|South Africa;Republic of South Africa|South African|South African;South Africans|Pretoria
SS|South Sudan;Republic of South Sudan|South Sudanese|South Sudanese|Juba
ES|Spain;Kingdom of Spain|Spanish|Spaniard;Spaniards|Madrid
LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Sri Lankan;Sri Lankans|Colombo
SD|Sudan;Republic of the Sudan;Republic of Sudan|Sudanese|Sudanese|Khartoum;Port Sudan
SR|Suriname;Republic of Suriname|Surinamese|Surinamese|Paramaribo
SE|Sweden;Kingdom of Sweden|Swedish|Swede;Swedes|Stockholm
CH|Switzerland;Swiss Confederation|Swiss|Swiss|Bern;Berne
SY|Syria;Syrian Arab Republic|Syrian|Syrian;Syrians|Damascus
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taiwanese|Taipei
TJ|Tajikistan;Republic of Tajikistan|Tajik;Tajikistani|Tajik;Tajiks|Dushanbe
TZ|Tanzania;United Republic of Tanzania|Tanzanian|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
TH|Thailand;Kingdom of Thailand;Siam|Thai|Thai;Thais|Bangkok
TG|Togo;Togolese Republic|Togolese|Togolese|Lome
TO|Tonga;Kingdom of Tonga|Tongan|Tongans|Nuku'alofa
TT|Trinidad and Tobago|Trinidadian|Trinidadians|Port of Spain
TN|Tunisia;Republic of Tunisia|Tunisian|Tunisian;Tunisians|Tunis
TR|Turkey;Türkiye;Republic of Türkiye;Republic of Turkey|Turkish|Turk;Turks|Ankara
TM|Turkmenistan|Turkmen;Turkmenistani|Turkmen;Turkmens|Ashgabat
TV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
UG|Uganda;Republic of Uganda|Ugandan|Ugandan;Ugandans|Kampala
UA|Ukraine|Ukrainian|Ukrainian;Ukrainians|Kyiv;Kiev;Kyyiv
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Emirati;Emiratis|Abu Dhabi;Dubai
GB|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;United Kingdom of Great Britain and Northern Ireland|British;Anglo;English;Scottish;Welsh|Briton;Britons;Brits;Englishman|London
US|United States;US;U.S.;USA;U.S.A.;America;States;United States of America|American|American;Americans|Washington;Washington, D.C.;Washington, DC;Washington D.C.;Washington DC
UY|Uruguay;Oriental Republic of Uruguay|Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan;Republic of Uzbekistan|Uzbek;Uzbekistani|Uzbek;Uzbeks|Tashkent
VU|Vanuatu;Republic of Vanuatu|Ni-Vanuatu||Port Vila
VA|Vatican;Holy See;Vatican City;Vatican City State|||
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Venezuelan;Venezuelans|Caracas
VN|Vietnam;Viet Nam;Socialist Republic of Vietnam|Vietnamese|Vietnamese|Hanoi
YE|Yemen;Republic of Yemen|Yemeni|Yemeni;Yemenis|Sanaa;Sana'a;Aden
ZM|Zambia;Republic of Zambia|Zambian|Zambian;Zambians|Lusaka
ZW|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Zimbabwean;Zimbabweans|Harare
XK|Kosovo;Republic of Kosovo|Kosovar;Kosovan|Kosovar;Kosovars;Kosovo Albanians|Pristina
EH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi|Sahrawi;Sahrawis|Laayoune
HK|Hong Kong|Hong Konger|Hong Kongers|
GL|Greenland|Greenlandic|Greenlanders|Nuuk
`

/** States and territories past or unrecognised, without a code: they go by their name in capitals. */
const UNCODED = `
Abkhazia|Abkhaz;Abkhazian|Abkhazians|Sukhumi
South Ossetia|South Ossetian|South Ossetians|Tskhinvali
Transnistria;Transdniestria|Transnistrian|Transnistrians|Tiraspol
Northern Cyprus;Turkish Republic of Northern Cyprus|Turkish Cypriot|Turkish Cypriots|
Somaliland|Somalilander|Somalilanders|Hargeisa
Nagorno-Karabakh;Artsakh|Karabakh|Karabakhis|Stepanakert
Iraqi Kurdistan;Kurdistan|Kurdish|Kurd;Kurds|Erbil
Gaza;Gaza Strip|Gazan|Gazans|
Soviet Union;USSR;U.S.S.R.|Soviet|Soviets|
`

const CODE_OF_UNCODED = [
  'ABKHAZIA',
  'SOUTH-OSSETIA',
  'TRANSNISTRIA',
  'NORTHERN-CYPRUS',
  'SOMALILAND',
  'NAGORNO-KARABAKH',
  'KURDISTAN',
  'GAZA',
  'USSR',
] as const

export const STATES: readonly State[] = [
  ...rowsOf(ROWS).map(parseState),
  ...rowsOf(UNCODED).map((row, index) => parseState(`${CODE_OF_UNCODED[index] ?? ''}|${row}`)),
]

const BY_CODE: ReadonlyMap<string, State> = new Map(STATES.map((state) => [state.code, state]))

/** The state of a code; `null` for a body's acronym or an unknown code. */
export function findState(code: string): State | null {
  return BY_CODE.get(code) ?? null
}

function rowsOf(table: string): readonly string[] {
  return table.trim().split('\n')
}

function parseState(row: string): State {
  const [code = '', names = '', adjectives = '', people = '', capitals = ''] = row.split('|')
  return {
    code,
    names: listOf(names),
    adjectives: listOf(adjectives),
    people: listOf(people),
    capitals: listOf(capitals),
  }
}

function listOf(cell: string): readonly string[] {
  return cell.split(';').filter((item) => item !== '')
}
