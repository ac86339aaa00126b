/**
 * Who publishes: news agencies, official sites and news outlets, with the domains they are read at.
 * Facts from general knowledge. A help and no fence: a host that is missing keeps its own name as the outlet's, and
 * a government's domain is known by its ending.
 */
export interface Agency {
  /** The name to show, as news texts use it. */
  readonly name: string
  /** Other names, as in a byline or in the brackets of a dateline. */
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
}

/** The site on which a side publishes its own texts. */
export interface OfficialSite {
  /** ISO 3166 alpha-2 or a body's acronym. */
  readonly side: string
  /** The office that speaks there. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly domains: readonly string[]
}

export interface NewsOutlet {
  readonly name: string
  readonly domains: readonly string[]
}

// name | aliases | domains
const AGENCY_ROWS = `
AFP|Agence France-Presse;Agence France Presse;AFP News|afp.com
Reuters|Thomson Reuters;Reuters News Agency;Reuters Staff|reuters.com
AP|Associated Press;The Associated Press;AP News|apnews.com
TASS|ITAR-TASS;Itar-Tass;Tass|tass.com;tass.ru
Xinhua|Xinhua News Agency;New China News Agency|xinhuanet.com;news.cn
dpa|DPA;Deutsche Presse-Agentur;dpa-international|dpa.com;dpa-international.com
ANSA|Ansa|ansa.it
EFE|Agencia EFE;EFE News|efe.com
Kyodo|Kyodo News;Kyodo News Agency|kyodonews.net
Jiji|Jiji Press|jiji.com
Yonhap|Yonhap News Agency;Yonhap News|yna.co.kr;yonhapnews.co.kr
PTI|Press Trust of India|ptinews.com
ANI|Asian News International|aninews.in
IANS|Indo-Asian News Service|ians.in
UNI|United News of India|uniindia.com
Anadolu|Anadolu Agency;Anadolu Ajansi;AA|aa.com.tr
Interfax|Interfax News Agency|interfax.com;interfax.ru
Interfax-Ukraine|Interfax Ukraine|interfax.com.ua
Ukrinform|Ukrinform News Agency|ukrinform.net;ukrinform.ua
UNIAN|Unian|unian.info;unian.net
RIA|RIA Novosti;RIA News|ria.ru
Sputnik|Sputnik International|sputnikglobe.com;sputniknews.com
Bloomberg|Bloomberg News|bloomberg.com
Dow Jones|Dow Jones Newswires|dowjones.com
UPI|United Press International|upi.com
IRNA|Islamic Republic News Agency|irna.ir
ISNA|Iranian Students' News Agency;Iranian Students News Agency|isna.ir
Tasnim|Tasnim News Agency|tasnimnews.com
Fars|Fars News Agency|farsnews.ir
Mehr|Mehr News Agency|mehrnews.com
WAM|Emirates News Agency|wam.ae
SPA|Saudi Press Agency|spa.gov.sa
QNA|Qatar News Agency|qna.org.qa
KUNA|Kuwait News Agency|kuna.net.kw
BNA|Bahrain News Agency|bna.bh
ONA|Oman News Agency|omannews.gov.om
MENA|Middle East News Agency|mena.org.eg
Petra|Jordan News Agency|petra.gov.jo
NNA|National News Agency|nna-leb.gov.lb
SANA|Syrian Arab News Agency|sana.sy
INA|Iraqi News Agency|ina.iq
SABA|Saba News Agency|saba.ye
WAFA|Palestine News Agency|wafa.ps
MAP|Maghreb Arabe Presse|mapnews.ma
APS|Algeria Press Service|aps.dz
TAP|Tunis Afrique Presse|tap.info.tn
SUNA|Sudan News Agency|suna-sd.net
NAN|News Agency of Nigeria|nannews.ng
ENA|Ethiopian News Agency|ena.et
APP|Associated Press of Pakistan|app.com.pk
BSS|Bangladesh Sangbad Sangstha|bssnews.net
RSS|Rastriya Samachar Samiti|
Bernama||bernama.com
Antara|Antara News|antaranews.com
VNA|Vietnam News Agency|vietnamplus.vn;vnanet.vn
PNA|Philippine News Agency|pna.gov.ph
CNA|Central News Agency|focustaiwan.tw;cna.com.tw
KCNA|Korean Central News Agency|kcna.kp;kcna.co.jp
Montsame||montsame.mn
Kazinform||inform.kz
BelTA|BELTA;Belta|belta.by
Azertac|AZERTAC;Azertag|azertag.az
Trend|Trend News Agency|trend.az
Armenpress|ARMENPRESS|armenpress.am
Interpress|InterpressNews|interpressnews.ge
Moldpres|MOLDPRES|moldpres.md
PAP|Polish Press Agency|pap.pl
CTK|Czech News Agency;ČTK|ctk.cz;ctk.eu
TASR||tasr.sk
MTI|Hungarian News Agency|mti.hu
Agerpres|AGERPRES|agerpres.ro
BTA|Bulgarian News Agency;Bulgarian Telegraph Agency|bta.bg
Tanjug||tanjug.rs
HINA|Hina|hina.hr
STA|Slovenian Press Agency|sta.si
ATA|Albanian Telegraphic Agency|ata.gov.al
ANA-MPA|Athens News Agency;Athens-Macedonian News Agency|amna.gr
APA|Austria Press Agency|apa.at
Keystone-SDA|Keystone-ATS;Swiss News Agency|keystone-sda.ch
Belga|Belga News Agency|belganewsagency.eu;belga.be
ANP||anp.nl
Ritzau||ritzau.dk
NTB||ntb.no
TT|TT News Agency|tt.se
STT|STT-Lehtikuva|stt.fi
BNS|Baltic News Service|bns.lt;bns.ee;bns.lv
LETA||leta.lv
ELTA||elta.lt
Lusa||lusa.pt
Europa Press||europapress.es
PA Media|Press Association;PA;PA news agency|pa.media
AAP|Australian Associated Press|aap.com.au
The Canadian Press|Canadian Press|thecanadianpress.com
Agencia Brasil|Agência Brasil|agenciabrasil.ebc.com.br
Telam|Télam|telam.com.ar
Notimex||notimex.gob.mx
Prensa Latina||plenglish.com;prensa-latina.cu
AllAfrica||allafrica.com
`

// side | name | aliases | domains
const OFFICIAL_ROWS = `
RU|President of Russia|Kremlin;The Kremlin;Presidential Executive Office;Kremlin Press Service;President of the Russian Federation|kremlin.ru
RU|Ministry of Foreign Affairs of Russia|Russian Foreign Ministry;Ministry of Foreign Affairs of the Russian Federation;MFA Russia|mid.ru
RU|Government of Russia|The Russian Government|government.ru
RU|Ministry of Defence of Russia|Russian Defence Ministry|mil.ru
UA|President of Ukraine|Office of the President of Ukraine;Presidential Office of Ukraine;Official website of the President of Ukraine|president.gov.ua
UA|Ministry of Foreign Affairs of Ukraine|MFA of Ukraine;Ukrainian Foreign Ministry|mfa.gov.ua
UA|Cabinet of Ministers of Ukraine|Government of Ukraine|kmu.gov.ua
US|The White House|White House;Office of the Press Secretary;Executive Office of the President|whitehouse.gov;bidenwhitehouse.archives.gov;trumpwhitehouse.archives.gov;obamawhitehouse.archives.gov;georgewbush-whitehouse.archives.gov
US|U.S. Department of State|Department of State;State Department;US Department of State;United States Department of State|state.gov;usembassy.gov
US|U.S. Department of Defense|Department of Defense;Pentagon;Department of War;US Department of Defense|defense.gov;war.gov
US|U.S. Department of the Treasury|Department of the Treasury;US Treasury|treasury.gov
FR|Elysee Palace|Élysée;Elysée;Elysee;Elysée Palace;Élysée Palace;Palais de l'Élysée;French Presidency;Presidency of the Republic;Présidence de la République|elysee.fr
FR|Ministry for Europe and Foreign Affairs|French Foreign Ministry;France Diplomatie;France Diplomacy;Quai d'Orsay|diplomatie.gouv.fr
FR|Government of France|Gouvernement;info.gouv|gouvernement.fr;info.gouv.fr
GB|UK Government|GOV.UK;Downing Street;10 Downing Street;Prime Minister's Office, 10 Downing Street;Prime Minister's Office;Foreign, Commonwealth & Development Office;Foreign Office;FCDO|gov.uk
DE|Federal Government of Germany|Bundesregierung;The Federal Government;Press and Information Office of the Federal Government;Federal Chancellery|bundesregierung.de;bundeskanzler.de
DE|Federal Foreign Office|Auswärtiges Amt;German Foreign Office|auswaertiges-amt.de
DE|Federal President of Germany|Bundespräsidialamt|bundespraesident.de
CN|Ministry of Foreign Affairs of China|Ministry of Foreign Affairs of the People's Republic of China;Chinese Foreign Ministry;Foreign Ministry of China|mfa.gov.cn;fmprc.gov.cn
CN|State Council of China|The State Council of the People's Republic of China|gov.cn
CN|Ministry of National Defense of China|Ministry of National Defense of the People's Republic of China|mod.gov.cn
EU|Council of the European Union|European Council;Council of the EU|consilium.europa.eu
EU|European Commission|Commission européenne|ec.europa.eu;commission.europa.eu
EU|European External Action Service|EEAS|eeas.europa.eu
EU|European Parliament||europarl.europa.eu
NATO|NATO|North Atlantic Treaty Organization|nato.int
UN|United Nations|UN News;Office of the Spokesperson for the Secretary-General|un.org
IAEA|International Atomic Energy Agency|IAEA|iaea.org
AFRICAN-UNION|African Union|African Union Commission;AU Commission|au.int
OSCE|OSCE|Organization for Security and Co-operation in Europe|osce.org
AU|Prime Minister of Australia||pm.gov.au
AU|Australian Minister for Foreign Affairs|Department of Foreign Affairs and Trade|foreignminister.gov.au;dfat.gov.au
IN|Ministry of External Affairs of India|Ministry of External Affairs, Government of India;Ministry of External Affairs;MEA India|mea.gov.in
IN|Prime Minister of India|Prime Minister's Office of India;PMO India|pmindia.gov.in
IN|Press Information Bureau|PIB;PIB Delhi|pib.gov.in
JP|Ministry of Foreign Affairs of Japan|MOFA Japan|mofa.go.jp
JP|Prime Minister's Office of Japan|Kantei;Cabinet Office of Japan|kantei.go.jp
TR|Presidency of the Republic of Türkiye|Turkish Presidency;Presidency of the Republic of Turkey;Directorate of Communications|tccb.gov.tr;iletisim.gov.tr
TR|Ministry of Foreign Affairs of Türkiye|Turkish Foreign Ministry;Ministry of Foreign Affairs of Turkey|mfa.gov.tr
IR|President of Iran|Presidency of the Islamic Republic of Iran;Official Website of the President of the Islamic Republic of Iran|president.ir
IR|Ministry of Foreign Affairs of Iran|Iranian Foreign Ministry;Ministry of Foreign Affairs of the Islamic Republic of Iran|mfa.ir;mfa.gov.ir
IR|Office of the Supreme Leader of Iran||khamenei.ir;leader.ir
IL|Government of Israel|Prime Minister's Office of Israel;Israeli Prime Minister's Office;Israel Ministry of Foreign Affairs|gov.il
SA|Ministry of Foreign Affairs of Saudi Arabia|Saudi Foreign Ministry|mofa.gov.sa
AE|Ministry of Foreign Affairs of the UAE|UAE Ministry of Foreign Affairs;MoFA UAE|mofa.gov.ae
QA|Amiri Diwan of Qatar|Amiri Diwan|diwan.gov.qa
QA|Ministry of Foreign Affairs of Qatar|Qatari Foreign Ministry|mofa.gov.qa
EG|Presidency of Egypt|Egyptian Presidency|presidency.eg
EG|Ministry of Foreign Affairs of Egypt|Egyptian Foreign Ministry|mfa.gov.eg
JO|Royal Hashemite Court||rhc.jo
CA|Prime Minister of Canada|Prime Minister's Office of Canada|pm.gc.ca
CA|Government of Canada|Global Affairs Canada|canada.ca;international.gc.ca
PL|President of Poland|Chancellery of the President of the Republic of Poland;President of the Republic of Poland|prezydent.pl;president.pl
PL|Government of Poland|Website of the Republic of Poland|gov.pl
IT|Government of Italy|Palazzo Chigi;Presidency of the Council of Ministers|governo.it
IT|President of Italy|Quirinale|quirinale.it
IT|Ministry of Foreign Affairs of Italy|Farnesina|esteri.it
ES|Government of Spain|La Moncloa;Moncloa|lamoncloa.gob.es
ES|Ministry of Foreign Affairs of Spain||exteriores.gob.es
PT|Government of Portugal||portugal.gov.pt
VA|Holy See|Holy See Press Office;Vatican;The Holy See|vatican.va
KR|President of the Republic of Korea|Office of the President of the Republic of Korea;Cheong Wa Dae|president.go.kr
KR|Ministry of Foreign Affairs of Korea|Ministry of Foreign Affairs, Republic of Korea|mofa.go.kr
BY|President of Belarus|President of the Republic of Belarus|president.gov.by
BY|Ministry of Foreign Affairs of Belarus||mfa.gov.by
AM|Prime Minister of Armenia||primeminister.am
AM|President of Armenia||president.am
AM|Ministry of Foreign Affairs of Armenia||mfa.am
AZ|President of Azerbaijan|President of the Republic of Azerbaijan|president.az
GE|Government of Georgia||gov.ge
KZ|President of Kazakhstan|Akorda|akorda.kz
UZ|President of Uzbekistan||president.uz
BR|Presidency of Brazil|Planalto;Itamaraty;Ministry of Foreign Affairs of Brazil|gov.br
MX|Government of Mexico|Presidency of Mexico|gob.mx
ZA|The Presidency of South Africa|South African Presidency|thepresidency.gov.za
ZA|Department of International Relations and Cooperation|DIRCO|dirco.gov.za
FI|President of Finland|Office of the President of the Republic of Finland|presidentti.fi
FI|Finnish Government||valtioneuvosto.fi
SE|Government of Sweden|Government Offices of Sweden|government.se;regeringen.se
NO|Government of Norway||regjeringen.no
DK|Prime Minister's Office of Denmark|Statsministeriet|stm.dk
DK|Ministry of Foreign Affairs of Denmark||um.dk
EE|President of Estonia||president.ee
EE|Ministry of Foreign Affairs of Estonia||vm.ee
LV|President of Latvia||president.lv
LT|President of Lithuania|Office of the President of the Republic of Lithuania|lrp.lt
LT|Ministry of Foreign Affairs of Lithuania||urm.lt
NL|Government of the Netherlands||government.nl;rijksoverheid.nl
BE|Prime Minister of Belgium||premier.be
AT|Federal Chancellery of Austria||bundeskanzleramt.gv.at
CH|Swiss Federal Council|Federal Department of Foreign Affairs|admin.ch
HU|Prime Minister of Hungary|Government of Hungary;Cabinet Office of the Prime Minister|miniszterelnok.hu;kormany.hu;abouthungary.hu
CZ|Government of the Czech Republic||vlada.cz;vlada.gov.cz
CZ|President of the Czech Republic|Prague Castle|hrad.cz
SK|Government of Slovakia||vlada.gov.sk
SK|President of Slovakia||prezident.sk
RO|President of Romania|Presidential Administration of Romania|presidency.ro
RO|Ministry of Foreign Affairs of Romania||mae.ro
BG|Government of Bulgaria||government.bg
GR|Prime Minister of Greece||primeminister.gr
GR|Ministry of Foreign Affairs of Greece|Hellenic Republic Ministry of Foreign Affairs|mfa.gr
RS|President of Serbia|President of the Republic of Serbia|predsednik.rs
RS|Government of Serbia||srbija.gov.rs
MD|President of Moldova|Presidency of the Republic of Moldova|presedinte.md
IE|Department of the Taoiseach|Government of Ireland|gov.ie
SG|Ministry of Foreign Affairs of Singapore|Prime Minister's Office Singapore|mfa.gov.sg;pmo.gov.sg
ID|Ministry of Foreign Affairs of Indonesia|Cabinet Secretariat of Indonesia|kemlu.go.id;setkab.go.id
PK|Ministry of Foreign Affairs of Pakistan|Prime Minister's Office of Pakistan|mofa.gov.pk;pmo.gov.pk
TW|Office of the President of Taiwan|Office of the President, Republic of China (Taiwan)|president.gov.tw
ASEAN|ASEAN Secretariat|ASEAN|asean.org
`

// name | domains
const NEWS_ROWS = `
The New York Times|nytimes.com
The Washington Post|washingtonpost.com
The Wall Street Journal|wsj.com
Financial Times|ft.com
The Guardian|theguardian.com
The Times|thetimes.co.uk;thetimes.com
The Telegraph|telegraph.co.uk
The Independent|independent.co.uk;the-independent.com
The Economist|economist.com
BBC|bbc.com;bbc.co.uk
Sky News|news.sky.com
CNN|cnn.com
NBC News|nbcnews.com
CBS News|cbsnews.com
ABC News|abcnews.go.com
Fox News|foxnews.com
NPR|npr.org
PBS|pbs.org
Axios|axios.com
Politico|politico.com
POLITICO Europe|politico.eu
The Hill|thehill.com
Newsweek|newsweek.com
Time|time.com
USA Today|usatoday.com
Los Angeles Times|latimes.com
Foreign Policy|foreignpolicy.com
Foreign Affairs|foreignaffairs.com
The Atlantic|theatlantic.com
Voice of America|voanews.com
Radio Free Europe/Radio Liberty|rferl.org
The Moscow Times|themoscowtimes.com
Meduza|meduza.io
Novaya Gazeta Europe|novayagazeta.eu
RT|rt.com
The Kyiv Independent|kyivindependent.com
Kyiv Post|kyivpost.com
Ukrainska Pravda|pravda.com.ua
European Pravda|eurointegration.com.ua
Euronews|euronews.com
EUobserver|euobserver.com
Euractiv|euractiv.com
France 24|france24.com
RFI|rfi.fr
Le Monde|lemonde.fr
Le Figaro|lefigaro.fr
Deutsche Welle|dw.com
Der Spiegel|spiegel.de
Frankfurter Allgemeine Zeitung|faz.net
El País|elpais.com;english.elpais.com
Corriere della Sera|corriere.it
Notes from Poland|notesfrompoland.com
TVP World|tvpworld.com
ERR News|news.err.ee
Yle|yle.fi
Swissinfo|swissinfo.ch
Al Jazeera|aljazeera.com
Al Arabiya|alarabiya.net;english.alarabiya.net
Asharq Al-Awsat|aawsat.com;english.aawsat.com
Arab News|arabnews.com
Middle East Eye|middleeasteye.net
The National|thenationalnews.com
Gulf News|gulfnews.com
Haaretz|haaretz.com
The Times of Israel|timesofisrael.com
The Jerusalem Post|jpost.com
Tehran Times|tehrantimes.com
Press TV|presstv.ir
Iran International|iranintl.com
Daily Sabah|dailysabah.com
Hurriyet Daily News|hurriyetdailynews.com
TRT World|trtworld.com
The Times of India|timesofindia.indiatimes.com
The Hindu|thehindu.com
Hindustan Times|hindustantimes.com
The Indian Express|indianexpress.com
NDTV|ndtv.com
Dawn|dawn.com
Global Times|globaltimes.cn
China Daily|chinadaily.com.cn
CGTN|cgtn.com
People's Daily|people.cn;en.people.cn
South China Morning Post|scmp.com
The Japan Times|japantimes.co.jp
Nikkei Asia|asia.nikkei.com
NHK|nhk.or.jp
The Korea Herald|koreaherald.com
The Korea Times|koreatimes.co.kr
The Straits Times|straitstimes.com
Channel NewsAsia|channelnewsasia.com
The Diplomat|thediplomat.com
Taipei Times|taipeitimes.com
The Sydney Morning Herald|smh.com.au
ABC News (Australia)|abc.net.au
The Globe and Mail|theglobeandmail.com
CBC News|cbc.ca
The Irish Times|irishtimes.com
Buenos Aires Herald|buenosairesherald.com
Vatican News|vaticannews.va
Premium Times|premiumtimesng.com
Daily Maverick|dailymaverick.co.za
`

export const AGENCIES: readonly Agency[] = rowsOf(AGENCY_ROWS).map(
  ([name = '', aliases = '', domains = '']) => ({
    name,
    aliases: listOf(aliases),
    domains: listOf(domains),
  }),
)

export const OFFICIAL_SITES: readonly OfficialSite[] = rowsOf(OFFICIAL_ROWS).map(
  ([side = '', name = '', aliases = '', domains = '']) => ({
    side,
    name,
    aliases: listOf(aliases),
    domains: listOf(domains),
  }),
)

export const NEWS_OUTLETS: readonly NewsOutlet[] = rowsOf(NEWS_ROWS).map(
  ([name = '', domains = '']) => ({ name, domains: listOf(domains) }),
)

/**
 * Endings of hosts that only a government may have, where the ending is followed by a country's own
 * (".gov.ua") or stands for one country alone.
 */
export const GOVERNMENT_LABELS: ReadonlySet<string> = new Set(
  'gov gob gouv gub gv go gc govt government mil'.split(' '),
)

/** Top-level domains that are no ISO 3166 code, or mean another side than their letters. */
export const SIDE_OF_DOMAIN: ReadonlyMap<string, string> = new Map([
  ['uk', 'GB'],
  ['gov', 'US'],
  ['mil', 'US'],
  ['eu', 'EU'],
  ['su', 'RU'],
])

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|'))
}

function listOf(cell: string): readonly string[] {
  return cell.split(';').filter((item) => item !== '')
}
