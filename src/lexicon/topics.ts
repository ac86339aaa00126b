/**
 * Matters that governments talk about, each with the terms that tell it, as sequences of lemmas.
 * General vocabulary of diplomacy; states and regions are no topics, the actor finder names those.
 */
export interface Topic {
  readonly key: string
  /** To be shown in a table. */
  readonly label: string
  readonly terms: readonly string[]
}

// key | label | terms
const ROWS = `
ceasefire|ceasefire|ceasefire;cease fire;truce;armistice;cessation of hostility;halt the fighting;halt hostility;cease hostility;end hostility;stop hostility;gun fall silent;gun must fall silent;stop the fighting;end the fighting;lay down arm;silence the gun;stop the war;end the war;end of the war;end the conflict;end the violence;humanitarian pause;lull
peace-settlement|peace settlement|peace;peace deal;peace plan;peace agreement;peace accord;peace treaty;peace process;peace talk;peace summit;peace formula;settlement;peaceful settlement;peaceful resolution;political solution;political settlement;diplomatic solution;conflict resolution;lasting peace;just peace;root cause;road map;roadmap
negotiations|negotiations|negotiation;negotiate;negotiator;negotiate table;round of talk;direct talk;start talk;begin talk;open talk;resume talk;talk to begin;talk to open;talk to start;talk to resume;mediation;mediate;mediator;good office;shuttle diplomacy;diplomacy;diplomatic track;diplomatic path;diplomatic effort;normandy format;normandy four;minsk agreement;minsk accord;minsk process;trilateral format
territory|territory|territory;territorial;territorial reality;territorial concession;territorial claim;annexation;annex;occupy territory;occupation;occupy;land swap;front line;frontline;line of contact;demarcation
territorial-integrity|territorial integrity and sovereignty|territorial integrity;sovereignty;sovereign;independence;inviolability of border;political independence
security-guarantees|security guarantees|security guarantee;security assurance;guarantee of security;legally bind guarantee;legal guarantee;long term guarantee;article 5;article five;reassurance force;peacekeep force;peacekeeper;peacekeep;coalition of the willing;multinational force
european-security|security architecture|european security;security architecture;security order;indivisible security;strategic stability;collective security;security interest;security concern;euro atlantic security;transatlantic security;spheres of influence;sphere of influence
arms-deliveries|arms deliveries|arm delivery;weapon delivery;delivery of weapon;arm shipment;arm supply;weapon supply;supply of weapon;weapon;weaponry;ammunition;munition;shell;artillery;tank;fighter jet;air defense;air defence;air defense system;air defence system;long range weapon;howitzer;arm export;arm sale;arm embargo;arm transfer
military-aid|military aid|military aid;military assistance;military support;security assistance;military package;train mission;military training;train soldier;train troop;defensive materiel;lend lease;support package
financial-aid|financial aid|financial aid;financial assistance;financial support;budget support;budgetary aid;budgetary support;budget aid;economic aid;economic assistance;loan;grant;macro financial assistance;debt relief;bailout;tranche;donor
frozen-assets|frozen assets|freeze asset;frozen asset;immobilise asset;immobilize asset;immobilised asset;immobilized asset;seize asset;asset seizure;windfall profit;asset freeze;reparation loan
sanctions|sanctions|sanction;economic sanction;sanction relief;sanction package;lift sanction;embargo;price cap;shadow fleet;blacklist;visa ban;travel ban;snapback;restrictive measure;economic measure;economic cost;severe cost;export ban;secondary sanction;secondary tariff
nuclear-programme|nuclear programme|nuclear program;nuclear programme;nuclear issue;nuclear deal;nuclear talk;nuclear agreement;nuclear file;uranium enrichment;enrichment;enrich uranium;uranium;zero enrichment;centrifuge;nuclear inspector;nuclear inspection;nuclear facility;nuclear site;non proliferation;nonproliferation;nuclear proliferation treaty;nuclear non proliferation treaty;joint comprehensive plan of action;jcpoa;international atomic energy agency;atomic energy agency;iaea;safeguard agreement;nuclear safeguard;iaea safeguard;denuclearisation;denuclearization;breakout time
nuclear-weapons|nuclear weapons and arms control|nuclear weapon;nuclear warhead;nuclear arsenal;nuclear threat;nuclear deterrent;nuclear deterrence;nuclear war;nuclear test;nuclear arm;atomic bomb;arm control;arm race;disarmament;new start;start treaty;inf treaty;warhead;nuclear power country
missiles|missiles|missile;ballistic missile;cruise missile;hypersonic missile;missile strike;missile program;missile programme;missile defense;missile defence;missile test;rocket;rocket fire;air strike;airstrike;strike;bombardment;bombing;shell attack
drones|drones|drone;uav;unmanned aerial vehicle;unmanned aircraft;drone attack;drone strike
prisoners|prisoners|prisoner;prisoner exchange;prisoner swap;prisoner of war;pow;detainee;political prisoner;detain person;exchange of prisoner;release of prisoner
hostages|hostages|hostage;hostage deal;hostage release;release of hostage;captive;abduct;abduct child;deport child;deportation of child
humanitarian|humanitarian relief|humanitarian;humanitarian aid;humanitarian assistance;humanitarian access;humanitarian corridor;humanitarian situation;humanitarian crisis;relief effort;aid convoy;aid delivery;famine;civilian population;protection of civilian;evacuation;evacuate;aid worker
refugees-migration|refugees and migration|refugee;migration;migrant;immigration;asylum;asylum seeker;displaced person;displace person;internally displaced person;repatriation;return of refugee;deportation;smuggler;human trafficking
grain|grain exports|grain;grain export;grain deal;grain corridor;grain initiative;wheat;fertiliser;fertilizer;corn;agricultural export
food-security|food security|food security;food crisis;food price;food supply;hunger;food
energy|energy|energy;energy security;energy supply;energy crisis;energy infrastructure;oil;crude;crude oil;oil price;electricity;electric power;power supply;power line;power plant;megawatt;power grid;renewable energy;renewables;lng;liquefy natural gas;coal;energy cooperation;oil production
gas-pipelines|gas and pipelines|gas;natural gas;gas supply;gas transit;gas pipeline;pipeline;gas price;nord stream
nuclear-plant-safety|nuclear plant safety|nuclear plant;nuclear power plant;nuclear power station;atomic power station;nuclear safety;reactor;nuclear security;zaporizhzhia plant;zaporizhzhia nuclear power plant
cyber|cyber security|cyber;cyberattack;cyber attack;cybersecurity;cyber security;cybercrime;ransomware;hacker;hack;information security;disinformation;malware;election interference;foreign interference
technology|technology|artificial intelligence;semiconductor;chip;export control;5g;technology transfer;quantum;digital economy;critical mineral;rare earth;mineral deal
space|space|space station;space cooperation;space exploration;satellite
elections|elections|election;electoral;referendum;vote;ballot;poll station;presidential election;parliamentary election
trade|trade|trade;trade deal;trade agreement;free trade;trade talk;trade balance;trade deficit;trade surplus;export;import;supply chain;market access;commerce
tariffs|tariffs|tariff;custom duty;trade war;reciprocal tariff;duty;trade barrier
investment|investment and economy|investment;invest;investor;economic cooperation;economic tie;economic partnership;economic growth;economic reform;economy;reconstruction;rebuild;infrastructure;joint venture;business
climate|climate|climate;climate change;global warming;emission;carbon;decarbonisation;decarbonization;deforestation;biodiversity;paris agreement;climate finance;net zero;environment
health|health|hospital;medicine;medical;pharmaceutical;doctor;pandemic;covid 19;coronavirus;vaccine;vaccination;public health;epidemic;outbreak;health system
human-rights|human rights|human right;civil society;freedom of speech;freedom of expression;press freedom;dissident;repression;crackdown;torture;persecution;minority right;democracy;democratic value;rule of law;fundamental freedom;women right
war-crimes|war crimes and justice|war crime;crime against humanity;genocide;atrocity;massacre;arrest warrant;war crime tribunal;special tribunal;accountability;international law;mass grave;crime of aggression
military-operations|military operations|invasion;invade;offensive;counteroffensive;counter offensive;battlefield;incursion;military operation;special military operation;military action;military intervention;ground operation;war;conflict;hostility;fighting;battle;aggression;attack
troop-movements|troop movements|troop;troop movement;troop buildup;troop build up;military buildup;military build up;troop withdrawal;withdrawal of troop;withdraw troop;pull back;redeployment;deployment;deploy;mobilisation;mobilization;military exercise;military drill;war game;escalation of force;boot on the ground;troop on the ground;foreign troop
de-escalation|de-escalation|de escalation;de escalate;deescalate;deescalation;escalation;escalate;ease tension;reduce tension;lower tension;restraint;exercise restraint;calm;tension;reduce the risk;confidence building measure
deterrence|defence and deterrence|deterrence;deter;defense spending;defence spending;defense posture;defence posture;defense capability;defence capability;defense industry;defence industry;rearmament;rearm;burden sharing;eastern flank;defense budget;defence budget;strategic autonomy;defense cooperation;defence cooperation;military logistics;defence tie;defense tie;reciprocal access;cross servicing;joint exercise;defence pact;defense pact
alliance-enlargement|alliance enlargement|enlargement;nato enlargement;nato expansion;nato membership;eastward expansion;open door;open door policy;join nato;nato accession;membership action plan;neutrality;neutral status;non aligned;non bloc status;nato bid
eu-accession|EU accession|eu accession;eu membership;eu candidate;candidate status;accession negotiation;accession talk;european integration;join the eu;join the european union;accession;euro atlantic integration;european perspective
navigation|shipping and navigation|navigation;freedom of navigation;ship;shipping;vessel;maritime;maritime security;blockade;strait;sea lane;naval;port;piracy;merchant ship;coast guard;sea corridor;water cannon;coastguard
airspace|airspace|airspace;no fly zone;air corridor;overflight;incursion into airspace;airspace violation;flight ban;civil aviation
terrorism|terrorism|terrorism;terrorist;terrorist attack;counterterrorism;counter terrorism;extremism;extremist;jihadist;militant;terror
drugs|drugs and crime|drug;drug trafficking;narcotic;fentanyl;cartel;organise crime;organize crime;organised crime;organized crime;money laundering;corruption;anti corruption
borders|borders|border;boundary;frontier;maritime boundary;border committee;border commission;border crossing;border security;border dispute;border control;checkpoint;crossing point;border guard;buffer zone;demilitarise zone;demilitarize zone
intelligence|intelligence|intelligence;intelligence sharing;espionage;spy;surveillance;intelligence agency;technical intelligence
bilateral-relations|bilateral relations|bilateral;bilateral relation;bilateral agenda;bilateral tie;bilateral cooperation;relationship;normalisation;normalization;strategic partnership;partnership;friendship;reset;rapprochement;mutual interest;cooperation;diplomatic relation
diplomatic-missions|diplomatic missions|diplomatic mission;embassy;consulate;ambassador;expel diplomat;expulsion of diplomat;diplomatic staff;diplomatic presence;consular;persona non grata
international-organisations|international organisations|security council;general assembly;un charter;multilateralism;multilateral;united nations reform;world order;international order;veto;resolution;rule base order
regional-stability|regional stability|regional stability;regional security;regional issue;role in the region;regional conflict;stability in the region;proxy;regional war;destabilise;destabilize
next-contact|next contact|next contact;next meeting;next call;follow up;stay in touch;stay in contact;remain in contact;remain in close contact;stay in close touch;stay in close contact;keep in touch;in contact;further contact;continue the dialogue;continue dialogue;personal contact;hold more talk;speak again;speak soon;meet again;next round;invitation to visit;meet in person
commemoration|history and memory|world war ii;second world war;victory day;anniversary;commemorate;commemoration;memory;veteran;historical truth;holocaust
culture-sport|culture and sport|culture;cultural;olympic game;olympic;world cup;sport;student exchange;cultural exchange;people to people
religion|religion|church;religious freedom;orthodox church;religious;holy site;interfaith
disasters|disasters|earthquake;flood;wildfire;hurricane;cyclone;tsunami;drought;natural disaster;plane crash;disaster relief;condolence;typhoon;storm;landslide;relief good
domestic-politics|domestic politics|parliament;opposition;coalition government;constitution;constitutional;reform;cabinet reshuffle;coup;protest;demonstration;domestic;oligarch;de oligarchization;government formation
governance-finance|global economy|inflation;interest rate;world economy;global economy;financial crisis;central bank;currency;dollar;debt;budget;fiscal;monetary;g20 agenda;tax;stock market
defence-cooperation|joint projects|joint project;joint production;co production;memorandum of understanding;cooperation agreement;framework agreement;joint commission;intergovernmental commission
children|children and families|child;return of child;orphan;family reunification;bring kid back
water|rivers and water|water;dam;river;river basin;water supply;water share;reservoir;irrigation;downstream;upstream;lake;hydropower;hydroelectric;filling of the dam;water level;water flow;canal
fisheries|fisheries|fishery;fishing;fisherman;fisher;trawler;fish stock;fishing boat;fishing vessel;fishing quota;fishing ground;fishing zone;catch;illegal net
transport|transport links|transport;railway;rail;rail link;rail line;by train;train line;train link;train service;train connection;train station;passenger train;freight train;night train;bridge;highway;motorway;road;road link;ferry;airport;airline;flight;air link;freight;truck;lorry;transit;cargo;logistics hub;logistics corridor;logistics centre;logistics center
agriculture|agriculture|agriculture;agricultural;farmer;farming;harvest;crop;maize;rice;sugar;cotton;coffee;cocoa;rubber;beef;livestock;dairy;fruit
education|education and language|school;university;scholarship;student;teacher;mother tongue;minority language;education;language law;language right;language course;language school;state language;official language
justice|justice and courts|court;trial;judge;judiciary;judicial;prosecutor;extradition;extradite;pardon;clemency;amnesty;death penalty;compensation;arbitration;international court of justice
minorities|minorities|minority;ethnic minority;national minority;indigenous people;citizenship;statelessness
labour|labour and workers|migrant worker;labour;labor;trade union;worker;employment;remittance;wage
mining|mining and minerals|mining;mine;miner;lithium;copper;cobalt;nickel;ore;bauxite;phosphate
consular|nationals abroad|consul;consular visit;consular access;national hold;dual national;stranded;repatriate
travel|travel and visas|visa;visa restriction;visa free travel;passport;traveller;traveler;tourist;tourism
mine-clearance|mine clearance|mine clearance;demining;landmine;unexploded ordnance;cluster munition
communication-lines|lines of communication|hotline;direct line;deconfliction;deconfliction line;direct telephone line;channel of communication
`

export const TOPICS: readonly Topic[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [key = '', label = '', terms = ''] = row.split('|')
    return { key, label, terms: terms.split(';') }
  })
