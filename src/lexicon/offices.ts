/**
 * Offices that people hold and institutions that act for a state. Facts of English usage, no names of persons.
 */
export interface Role {
  /** Two texts mean the same office when the keys agree. */
  readonly key: string
  readonly forms: readonly string[]
  /** Heads of state or government, whom "leader" may mean. */
  readonly heads: boolean
}

// key | forms
const HEADS = `
president|president;head of state;head of our state;head of our country;head of the state;federal president;state president
prime-minister|prime minister;premier;PM;taoiseach;chief executive
chancellor|chancellor;federal chancellor
supreme-leader|supreme leader;paramount leader
king|king;monarch;emperor
queen|queen;empress
emir|emir;amir
sultan|sultan
crown-prince|crown prince
pope|pope;pontiff
leader|leader;head of government;strongman;ruler
general-secretary|general secretary;party chief
secretary-general|secretary-general;secretary general
director-general|director-general;director general
council-president|council president;commission president;commission chief;council chief
`

const OTHERS = `
vice-president|vice president;VP
first-lady|first lady
deputy-prime-minister|deputy prime minister;DPM;deputy premier;vice premier;vice-premier;vice chancellor
foreign-minister|foreign minister;foreign affairs secretary;foreign relations secretary;secretary of foreign affairs;secretary for foreign affairs;secretary of foreign relations;foreign relations minister;minister of foreign relations;minister for foreign relations;federal foreign minister;federal minister for foreign affairs;minister of foreign affairs;minister for foreign affairs;foreign affairs minister;foreign secretary;secretary of state;external affairs minister;EAM;SFA;FM;minister of external affairs;minister for europe and foreign affairs;top diplomat;chief diplomat;foreign policy chief;high representative;high representative for foreign affairs and security policy;high representative of the union for foreign affairs and security policy
deputy-foreign-minister|deputy foreign minister;vice foreign minister;deputy minister of foreign affairs;deputy secretary of state;under secretary of state;undersecretary of state;assistant secretary of state;minister of state for foreign affairs
defence-minister|defence minister;defense minister;minister of defence;minister of defense;minister for defence;defence secretary;defense secretary;secretary of defense;secretary of defence;secretary of war;war secretary;armed forces minister;minister of the armed forces;war minister;defense chief;defence chief
deputy-defence-minister|deputy defence minister;deputy defense minister;deputy minister of defence
finance-minister|finance minister;minister of finance;treasury secretary;secretary of the treasury;treasury chief;chancellor of the exchequer;economy minister;minister of economy;minister for the economy;economics minister
interior-minister|interior minister;minister of the interior;minister of interior;minister of internal affairs;home secretary;home minister;secretary of homeland security;homeland security secretary
justice-minister|justice minister;minister of justice;attorney general;AG;prosecutor general
trade-minister|trade minister;minister of trade;minister of commerce;commerce minister;commerce secretary;secretary of commerce;trade representative;trade commissioner;trade envoy;trade chief
energy-minister|energy minister;minister of energy;oil minister;petroleum minister;energy secretary;secretary of energy
health-minister|health minister;minister of health;health secretary;secretary of health
education-minister|education minister;minister of education;education secretary
environment-minister|environment minister;climate minister;minister of environment;agriculture minister;transport minister;infrastructure minister;labor secretary;labour minister;culture minister;digital minister;information minister;minister of information
minister|minister;cabinet minister;federal councillor;federal councilor;secretary;state secretary;minister of state;minister without portfolio;cabinet secretary
deputy-minister|deputy minister;deputy secretary;under secretary;undersecretary;assistant secretary;parliamentary secretary
security-adviser|national security adviser;national security advisor;security adviser;security advisor;security council secretary;secretary of the security council
adviser|adviser;advisor;presidential adviser;presidential advisor;aide;presidential aide;top aide;diplomatic adviser;diplomatic advisor;foreign policy adviser;foreign policy aide;special assistant;sherpa;counselor;counsellor;strategist
chief-of-staff|chief of staff;deputy chief of staff;head of the presidential office;head of the office;head of office;presidential chief of staff
commissioner|commissioner;eu commissioner;high commissioner
envoy|envoy;special envoy;peace envoy;special representative;presidential envoy;special presidential envoy;emissary;special coordinator;coordinator;mediator;negotiator;chief negotiator;lead negotiator;top negotiator;representative;permanent representative
ambassador|ambassador;consul general;consul;charge d'affaires;chargé d'affaires;attache;attaché;nuncio;high commissioner to
spokesperson|spokesman;spokeswoman;spokesperson;press secretary;press officer;deputy spokesman;deputy spokesperson;principal deputy press secretary;deputy press secretary;press service chief;communications director;director of communications
speaker|speaker;house speaker;parliament speaker;speaker of the house;speaker of parliament;speaker of the parliament;majority leader;minority leader;opposition leader;party leader;senate majority leader;senate minority leader;house majority leader;house minority leader;leader of the opposition
general|general;gen.;lieutenant general;lt. gen.;major general;maj. gen.;brigadier general;brig. gen.;admiral;adm.;vice admiral;rear admiral;field marshal;marshal;colonel;col.;lt. col.;lieutenant colonel;major;maj.;captain;capt.;lieutenant;lt.;sergeant;sgt.;corporal;commander;cmdr.;commander-in-chief;top commander;chief of the general staff;army chief;military chief;chief of defence;chairman of the joint chiefs of staff;military spokesman
intelligence-chief|intelligence chief;spy chief;director of national intelligence;cia director;director of the cia;fbi director;security chief;head of intelligence
governor|governor;gov.;regional governor;governor general;governor-general
mayor|mayor;lord mayor;deputy mayor
senator|senator;sen.
representative|congressman;congresswoman;rep.;lawmaker;legislator;MP;MEP;member of parliament;member of congress;deputy;delegate;councillor;councilman;councilwoman;state rep.;state sen.
judge|judge;chief justice;magistrate
prosecutor|prosecutor;chief prosecutor;district attorney;deputy attorney general;special prosecutor;special counsel;solicitor general;US attorney;U.S. attorney
police-chief|police chief;chief of police;police commissioner;sheriff;deputy sheriff;officer;detective;inspector;superintendent;chief constable;constable;police captain;fire chief;special agent;agent
head|head;chief;chairman;chairwoman;chairperson;chair;director;executive director;managing director;deputy director;CEO;chief executive officer;chief financial officer;chief operating officer;CFO;COO;founder;co-founder;co-chair;co-chairman;manager;editor;editor-in-chief;managing editor;executive;senior executive;administrator;commissioner general;president and chief executive;chief economist;surgeon general
cleric|archbishop;bishop;cardinal;patriarch;ayatollah;grand ayatollah;imam;rabbi;cleric;priest;reverend;pastor;mufti;grand mufti;dalai lama
source|source;person familiar with the matter;person familiar with the discussions;person familiar with the talks;person familiar with the call;person familiar with the conversation;person familiar with the meeting;person familiar with the exchange;person familiar with the negotiations;person briefed on the matter;person briefed on the discussions;person briefed on the talks;person briefed on the call;person briefed on the conversation;person briefed on the meeting;person briefed on the exchange;person briefed on the negotiations;person close to the discussions;person close to the talks;person close to the meeting;person close to the negotiations;person with knowledge of the matter;person with knowledge of the discussions;person with knowledge of the talks;person with knowledge of the call;person with knowledge of the conversation;person with knowledge of the meeting;person with knowledge of the exchange;person with knowledge of the negotiations
expert|professor;prof.;analyst;senior analyst;economist;researcher;scholar;historian;political scientist;expert;senior fellow;fellow;scientist;lawyer;attorney;activist;journalist;reporter;correspondent;columnist;commentator;billionaire;businessman;businesswoman;candidate;nominee;presidential candidate;presidential nominee;frontrunner;real estate mogul
official|official;senior official;top official;senior administration official;administration official;government official;diplomat;senior diplomat;military official;intelligence official;security official;officials;politician;statesman
counterpart|counterpart;opposite number;colleague
`

/** Words that may stand before an office without changing whose it is. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `then former ex acting deputy vice first senior top late outgoing new interim current incoming longtime long-time
  chief special presidential embattled newly elected reelected re-elected sitting visiting two-term one-term
  hardline right-wing left-wing far-right far-left centrist conservative liberal populist veteran one-time onetime
  permanent principal caretaker de-facto key leading high-ranking high-level ranking unnamed junior retired military
  foreign defense defence political diplomatic nuclear trade lead transitional exiled ousted jailed federal state
  deputy-chief freelance investigative`.split(/\s+/u),
)

/** Offices whose bare name belongs to one state's usage. */
export const NATIONAL_OFFICES: ReadonlyMap<string, string> = new Map([
  ['secretary of state', 'US'],
  ['deputy secretary of state', 'US'],
  ['under secretary of state', 'US'],
  ['undersecretary of state', 'US'],
  ['assistant secretary of state', 'US'],
  ['defense secretary', 'US'],
  ['secretary of defense', 'US'],
  ['secretary of war', 'US'],
  ['treasury secretary', 'US'],
  ['secretary of the treasury', 'US'],
  ['secretary of homeland security', 'US'],
  ['homeland security secretary', 'US'],
  ['house speaker', 'US'],
  ['chancellor of the exchequer', 'GB'],
  ['home secretary', 'GB'],
  ['taoiseach', 'IE'],
  ['external affairs minister', 'IN'],
  ['EAM', 'IN'],
  ['cia director', 'US'],
  ['fbi director', 'US'],
  ['director of national intelligence', 'US'],
  ['congressman', 'US'],
  ['congresswoman', 'US'],
  ['chairman of the joint chiefs of staff', 'US'],
  ['high representative', 'EU'],
  ['high representative for foreign affairs and security policy', 'EU'],
  ['high representative of the union for foreign affairs and security policy', 'EU'],
  ['pope', 'VA'],
  ['pontiff', 'VA'],
  ['supreme leader', 'IR'],
])

/** States whose chancellor is the minister of foreign affairs. */
export const CHANCELLORS_ABROAD: ReadonlySet<string> = new Set(
  'AR BO BR CL CO CR CU DO EC GT HN MX NI PA PE PY SV UY VE'.split(' '),
)

export const ROLES: readonly Role[] = [...parseRoles(HEADS, true), ...parseRoles(OTHERS, false)]

/** Offices of which a state has many, so that an unnamed holder is a person, not the office. */
export const MANIFOLD_OFFICES: ReadonlySet<string> = new Set([
  'official',
  'adviser',
  'expert',
  'source',
  'representative',
  'general',
  'judge',
  'police-chief',
  'senator',
  'head',
  'mayor',
  'governor',
  'prosecutor',
  'cleric',
])

/** Offices whose holders are called leaders. */
export const HEAD_OFFICES: ReadonlySet<string> = new Set([
  'president',
  'prime-minister',
  'chancellor',
  'supreme-leader',
  'king',
  'emir',
  'sultan',
  'crown-prince',
  'leader',
  'general-secretary',
])

/** An institution of a state: "the Polish foreign ministry" is `office:PL/foreign-ministry`. */
export interface Institution {
  readonly key: string
  /** The first is the one to show after the adjective. */
  readonly forms: readonly string[]
}

const INSTITUTIONS_TABLE = `
presidency|presidency;presidential office;president's office;office of the president;presidential administration;presidential palace;presidential press service;head of state's office
premiership|prime minister's office;office of the prime minister;chancellery;chancellor's office;premier's office;federal chancellery
government|government;administration;cabinet;council of ministers;authorities;regime;leadership;junta;ruling party
foreign-ministry|foreign ministry;ministry of foreign affairs;foreign affairs ministry;ministry for foreign affairs;ministry of external affairs;foreign office;mfa;secretariat of foreign affairs;secretariat of external relations;department of foreign affairs
defence-ministry|defence ministry;defense ministry;ministry of defence;ministry of defense;defence department;defense department
finance-ministry|finance ministry;ministry of finance;treasury;economy ministry;ministry of economy
interior-ministry|interior ministry;ministry of the interior;ministry of interior;ministry of internal affairs;home office
trade-ministry|trade ministry;ministry of commerce;commerce ministry;commerce department;ministry of trade
energy-ministry|energy ministry;ministry of energy;energy department;oil ministry
justice-ministry|justice ministry;ministry of justice;justice department;prosecutor's office;prosecutor general's office;attorney general's office
ministry|ministry
secretariat|secretariat
parliament|parliament;national assembly;lower house;upper house;legislature;senate;lower house of parliament;upper house of parliament
military|military;army;armed forces;forces;troops;navy;air force;general staff;ground forces;security forces;soldiers;defence forces;defense forces
embassy|embassy;consulate;mission;diplomatic mission
intelligence|intelligence service;intelligence services;intelligence agency;intelligence agencies;security service;security services;secret service;spy agency
central-bank|central bank;national bank
delegation|delegation;negotiating team;team
side|side;party
state-media|state media;state television;state tv;state news agency;news agency
supreme-court|supreme court;constitutional court
police|police
security-council|security council;national security council
office|office
`

export const INSTITUTIONS: readonly Institution[] = rowsOf(INSTITUTIONS_TABLE).map((row) => {
  const [key = '', forms = ''] = row.split('|')
  return { key, forms: forms.split(';') }
})

/** Plural nouns for people who speak together; with "Russian" before them they are one side's. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  `officials leaders ministers diplomats lawmakers senators experts analysts sources allies partners aides advisers
  advisors mediators inspectors envoys ambassadors generals commanders rebels militants protesters demonstrators
  activists residents witnesses investigators prosecutors reporters journalists spokesmen spokespeople members
  governments critics opponents supporters presidents chancellors premiers counterparts citizens people nationals
  voters politicians legislators representatives negotiators chiefs delegations colleagues interlocutors countries
  nations states capitals powers economists researchers scientists executives investors traders farmers workers
  fighters insurgents separatists occupiers prisoners hostages families veterans observers monitors bankers
  businessmen businesses companies firms lawyers attorneys judges mayors governors deputies republicans democrats
  conservatives liberals nationalists servicemen soldiers pilots sailors officers doctors teachers students parents
  authorities police media newspapers delegates kings monarchs princes rulers`.split(/\s+/u),
)

/** Words before a group noun that belong to its name ("senior U.S. defence officials"). */
export const GROUP_MODIFIERS: ReadonlySet<string> = new Set(
  `senior top high-level high-ranking former current military defence defense intelligence security government
  administration foreign finance interior trade prime diplomatic political key leading local regional federal state
  western eastern northern southern unnamed anonymous several some many other fellow chief two three four five
  united world global international national congressional presidential opposition ruling army police party health
  human rights legal independent visiting rebel pro-government medical nuclear economic energy royal union`.split(
    /\s+/u,
  ),
)

function parseRoles(table: string, heads: boolean): readonly Role[] {
  return rowsOf(table).map((row) => {
    const [key = '', forms = ''] = row.split('|')
    return { key, forms: forms.split(';'), heads }
  })
}

function rowsOf(table: string): readonly string[] {
  return table.trim().split('\n')
}
