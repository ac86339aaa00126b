/** Organisations of states, blocs and armed movements. Facts from general knowledge. */
export interface Body {
  /** As in `body:IAEA` or `bloc:west`. */
  readonly id: string
  readonly kind: 'body' | 'bloc'
  /** State code or body whose side it is on; `null` when it stands for itself alone and is no side. */
  readonly side: string | null
  /** The first is the name to show. */
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

// id | side | names | adjectives
const BODIES_TABLE = `
UN|UN|United Nations;UN;U.N.;United Nations Organization|
UNGA|UN|UN General Assembly;United Nations General Assembly;U.N. General Assembly;General Assembly|
UNSC|UN|UN Security Council;United Nations Security Council;U.N. Security Council;UNSC|
UN-SECRETARIAT|UN|UN Secretariat|
UNHCR|UN|UNHCR;UN High Commissioner for Refugees;UN refugee agency;U.N. refugee agency|
UNICEF|UN|UNICEF;United Nations Children's Fund|
UNESCO|UN|UNESCO|
UNRWA|UN|UNRWA|
UNDP|UN|UNDP;UN Development Programme|
OCHA|UN|OCHA;UN Office for the Coordination of Humanitarian Affairs|
OHCHR|UN|OHCHR;UN Human Rights Office;UN Human Rights Council;Human Rights Council|
WFP|UN|WFP;World Food Programme;World Food Program|
FAO|UN|FAO;Food and Agriculture Organization|
ILO|UN|ILO;International Labour Organization|
IOM|UN|IOM;International Organization for Migration|
WHO|UN|World Health Organization;World Health Organisation;W.H.O.|
IAEA|IAEA|International Atomic Energy Agency;IAEA;I.A.E.A.;UN nuclear watchdog;U.N. nuclear watchdog;UN atomic watchdog|
ICC|ICC|International Criminal Court;ICC|
ICJ|ICJ|International Court of Justice;ICJ;World Court|
ECHR|ECHR|European Court of Human Rights|
OPCW|OPCW|Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons;OPCW|
CTBTO|CTBTO|CTBTO|
WTO|WTO|World Trade Organization;World Trade Organisation;WTO|
IMF|IMF|International Monetary Fund;IMF;I.M.F.|
WORLD-BANK|WORLD-BANK|World Bank;World Bank Group|
EBRD|EBRD|European Bank for Reconstruction and Development;EBRD|
EIB|EU|European Investment Bank;EIB|
OECD|OECD|OECD;Organisation for Economic Co-operation and Development|
EU|EU|European Union;EU;E.U.|
EU-COMMISSION|EU|European Commission;EU Commission|
EU-COUNCIL|EU|European Council;EU Council;Council of the European Union;Council of the EU|
EU-PARLIAMENT|EU|European Parliament;EU Parliament|
EEAS|EU|European External Action Service;EEAS|
ECB|EU|European Central Bank;ECB|
CJEU|EU|European Court of Justice;Court of Justice of the European Union|
EUROPOL|EU|Europol;Frontex|
COUNCIL-OF-EUROPE|COUNCIL-OF-EUROPE|Council of Europe;PACE|
NATO|NATO|NATO;N.A.T.O.;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;North Atlantic Alliance;Atlantic Alliance;North Atlantic Council|
NATO-RUSSIA-COUNCIL|NATO-RUSSIA-COUNCIL|NATO-Russia Council|
NATO-UKRAINE-COUNCIL|NATO-UKRAINE-COUNCIL|NATO-Ukraine Council;NATO-Ukraine Commission|
OSCE|OSCE|Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;Organisation for Security and Co-operation in Europe;OSCE;O.S.C.E.|
TCG|TCG|Trilateral Contact Group|
CONTACT-GROUP|CONTACT-GROUP|Ukraine Defense Contact Group;Ukraine Defence Contact Group;Ramstein Group|
G7|G7|G7;G-7;Group of Seven|
G8|G8|G8;G-8;Group of Eight|
G20|G20|G20;G-20;Group of 20;Group of Twenty|
G77|G77|G77;G-77;Group of 77|
BRICS|BRICS|BRICS|
QUAD|QUAD|Quad;AUKUS|
ASEAN|ASEAN|ASEAN;Association of Southeast Asian Nations|
APEC|APEC|APEC;Asia-Pacific Economic Cooperation|
AFRICAN-UNION|AFRICAN-UNION|African Union|
ECOWAS|ECOWAS|ECOWAS;Economic Community of West African States|
EAC|EAC|East African Community|
AU-PSC|AFRICAN-UNION|Peace and Security Council;AU Peace and Security Council;AUPSC|
AU-COMMISSION|AFRICAN-UNION|African Union Commission;AU Commission|
SADC|SADC|SADC;Southern African Development Community|
IGAD|IGAD|IGAD|
AES|AES|Alliance of Sahel States|
ARAB-LEAGUE|ARAB-LEAGUE|Arab League;League of Arab States|
GCC|GCC|GCC;Gulf Cooperation Council;Gulf Co-operation Council|
OIC|OIC|OIC;Organisation of Islamic Cooperation;Organization of Islamic Cooperation|
OPEC|OPEC|OPEC;OPEC+;Organization of the Petroleum Exporting Countries|
SCO|SCO|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO|
CSTO|CSTO|Collective Security Treaty Organization;Collective Security Treaty Organisation;CSTO|
CIS|CIS|Commonwealth of Independent States;CIS|
EAEU|EAEU|Eurasian Economic Union;EAEU|
OTS|OTS|Organization of Turkic States|
MERCOSUR|MERCOSUR|Mercosur;Mercosul|
OAS|OAS|Organization of American States;OAS|
CELAC|CELAC|CELAC|
CARICOM|CARICOM|CARICOM;Caribbean Community|
ALBA|ALBA|ALBA|
SAARC|SAARC|SAARC|
PIF|PIF|Pacific Islands Forum|
COMMONWEALTH|COMMONWEALTH|Commonwealth of Nations|
NAM|NAM|Non-Aligned Movement|
INTERPOL|INTERPOL|Interpol|
ICRC|ICRC|International Committee of the Red Cross;ICRC;Red Cross;Red Crescent|
MSF|MSF|Médecins Sans Frontières;Doctors Without Borders|
AMNESTY|AMNESTY|Amnesty International|
HRW|HRW|Human Rights Watch|
IOC|IOC|International Olympic Committee;IOC|
FIFA|FIFA|FIFA|
HAMAS|HAMAS|Hamas|
HEZBOLLAH|HEZBOLLAH|Hezbollah;Hizbullah;Hizbollah|
PIJ|PIJ|Islamic Jihad;Palestinian Islamic Jihad|
PLO|PS|Palestine Liberation Organization;PLO;Fatah|
TALIBAN|TALIBAN|Taliban;Taleban|
HOUTHIS|HOUTHIS|Houthis;Houthi movement;Ansar Allah|Houthi
ISLAMIC-STATE|ISLAMIC-STATE|Islamic State;ISIS;ISIL;Daesh|
AL-QAEDA|AL-QAEDA|al-Qaeda;al-Qaida;Al Qaeda|
AL-SHABAAB|AL-SHABAAB|al-Shabaab;al-Shabab|
BOKO-HARAM|BOKO-HARAM|Boko Haram|
HTS|HTS|Hayat Tahrir al-Sham;HTS|
SDF|SDF|Syrian Democratic Forces;SDF|
PKK|PKK|PKK;Kurdistan Workers' Party|
WAGNER|WAGNER|Wagner;Wagner Group|
FARC|FARC|FARC|
RSF|RSF|Rapid Support Forces;RSF|
M23|M23|M23|
MUSLIM-BROTHERHOOD|MUSLIM-BROTHERHOOD|Muslim Brotherhood|
POLISARIO|POLISARIO|Polisario;Polisario Front|
ROSATOM|RU|Rosatom|
GAZPROM|RU|Gazprom|
ROSNEFT|RU|Rosneft|
NAFTOGAZ|UA|Naftogaz|
ENERGOATOM|UA|Energoatom|
`

const BLOCS_TABLE = `
west||West;Western world;Western countries;Western states;Western nations;Western powers;Western allies;Collective West|Western
europe|EU|Europe;European countries;European states;European nations;European powers|European;Pan-European
e3|E3|E3;E-3;European troika|
baltic-states||Baltic states;Baltics;Baltic countries|Baltic
nordic-states||Nordic countries;Nordics;Nordic states|Nordic
gulf-states||Gulf states;Gulf countries;Gulf Arab states;Gulf monarchies|Gulf
arab-states||Arab states;Arab countries;Arab world;Arab nations|Arab
african-states||African countries;African states;African nations;Africa|African
latin-america||Latin America|Latin American
central-asia||Central Asia|Central Asian
southeast-asia||Southeast Asia|Southeast Asian
asia||Asia|Asian
middle-east||Middle East|Middle Eastern
visegrad||Visegrad Group;Visegrad Four;V4|
bucharest-nine||Bucharest Nine;B9|
weimar-triangle||Weimar Triangle|
global-south||Global South|
global-north||Global North|
axis-of-resistance||Axis of Resistance|
coalition-of-the-willing||coalition of the willing|
allies||Allies;Allied powers|Allied
international-community||international community|
`

export const BODIES: readonly Body[] = [
  ...parseTable(BODIES_TABLE, 'body'),
  ...parseTable(BLOCS_TABLE, 'bloc'),
]

/** Cities that stand for a body: its seat. A capital that is also a state's stays the state's. */
export const BODY_SEATS: ReadonlyMap<string, string> = new Map([
  ['Brussels', 'body:EU'],
  ['Berlaymont', 'body:EU-COMMISSION'],
  ['Turtle Bay', 'body:UN'],
])

function parseTable(table: string, kind: 'body' | 'bloc'): readonly Body[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [id = '', side = '', names = '', adjectives = ''] = row.split('|')
      return {
        id: `${kind}:${id}`,
        kind,
        side: side === '' ? null : side,
        names: names.split(';'),
        adjectives: adjectives.split(';').filter((adjective) => adjective !== ''),
      }
    })
}
