import type { FulfilmentKind } from '../model/account.js'

/**
 * Words for what becomes of undertakings and agreements, from the usage of agencies, ministries and treaty bodies.
 * A verb may have a particle or preposition behind it ("comply with"); every form of it counts.
 */
export interface FulfilmentVerb {
  readonly id: string
  readonly kind: FulfilmentKind
  readonly verbs: readonly string[]
  /** What it is done to: words of another kind make it another thing ("broke the window"). */
  readonly takes: readonly FulfilmentThing[]
  /** Where that thing stands: behind the verb, or before it ("the truce held"). */
  readonly frame: 'object' | 'subject'
  /** What it tells when it is said not to be so; `null` when that tells nothing. */
  readonly negated: FulfilmentKind | null
  /** Only told of an undertaking where somebody is given it, or where it was promised. */
  readonly isWeak: boolean
  readonly meaning: string
  readonly specimen: string
}

/** What can be kept, given or put off. */
export type FulfilmentThing = 'agreement' | 'promise' | 'goods' | 'people' | 'deed' | 'deadline'

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/u)
const row = (
  given: Omit<FulfilmentVerb, 'verbs' | 'frame' | 'negated' | 'isWeak'> &
    Partial<Pick<FulfilmentVerb, 'frame' | 'negated' | 'isWeak'>> & { readonly list: string },
): FulfilmentVerb => {
  const { list, ...rest } = given
  return { frame: 'object', negated: null, isWeak: false, ...rest, verbs: words(list) }
}

export const FULFILMENT_VERBS: readonly FulfilmentVerb[] = [
  row({
    id: 'fulfilment/honoured',
    kind: 'kept',
    list: `honour, honor, respect, observe, comply with, abide by, adhere to, fulfil, fulfill, implement, uphold,
      stick to, live up to, enforce, stand by, make good on, deliver on, discharge, hold to`,
    takes: ['agreement', 'promise'],
    negated: 'broken',
    meaning: 'does what an agreement or a promise says',
    specimen: 'Norway has honoured the accord.',
  }),
  row({
    id: 'fulfilment/kept-promise',
    kind: 'kept',
    list: 'keep, keep to, stick by, meet, carry out, follow through on',
    takes: ['promise'],
    negated: 'broken',
    meaning: 'keeps a promise, meets an obligation',
    specimen: 'Norway kept its promise to Kenya.',
  }),
  row({
    id: 'fulfilment/kept-agreement',
    kind: 'kept',
    list: 'keep, keep to, follow, stick by, live by',
    takes: ['agreement'],
    negated: 'broken',
    meaning: 'keeps an agreement that is named',
    specimen: 'Norway has kept the accord.',
  }),
  row({
    id: 'fulfilment/holding',
    kind: 'kept',
    list: 'hold, hold up',
    takes: ['agreement'],
    frame: 'subject',
    meaning: 'an agreement is holding',
    specimen: 'The truce is holding.',
  }),
  row({
    id: 'fulfilment/violated',
    kind: 'broken',
    list: `violate, breach, break, go against, run counter to, depart from, deviate from, renege on, flout, default on, disregard, contravene, go back on, betray, infringe,
      infringe on, trample on, fall short of, backtrack on, ignore`,
    takes: ['agreement', 'promise'],
    negated: 'kept',
    meaning: 'does what an agreement or a promise forbids, or not what it asks',
    specimen: 'Norway violated the truce.',
  }),
  row({
    id: 'fulfilment/collapsed',
    kind: 'broken',
    list: 'collapse, break down, fall apart, unravel',
    takes: ['agreement'],
    frame: 'subject',
    meaning: 'an agreement does not hold',
    specimen: 'The truce collapsed.',
  }),
  row({
    id: 'fulfilment/left',
    kind: 'withdrawn',
    list: `withdraw from, pull out of, quit, leave, exit, walk away from, walk out of, back out of, drop out of,
      opt out of, tear up, abandon, scrap, terminate, annul, revoke, rescind, abrogate, renounce, repudiate, cancel, end`,
    takes: ['agreement', 'promise'],
    meaning: 'leaves an agreement, takes back an undertaking',
    specimen: 'Norway withdrew from the treaty.',
  }),
  row({
    id: 'fulfilment/taken-back',
    kind: 'withdrawn',
    list: 'withdraw, retract, take back, drop, walk back',
    takes: ['promise'],
    meaning: 'takes back a pledge or an offer',
    specimen: 'Norway withdrew its pledge.',
  }),
  row({
    id: 'fulfilment/cancelled',
    kind: 'withdrawn',
    list: 'cancel, call off',
    takes: ['deed'],
    meaning: 'calls off what was to be done',
    specimen: 'Norway cancelled the delivery.',
  }),
  row({
    id: 'fulfilment/suspended',
    kind: 'suspended',
    list: 'suspend, freeze, halt, pause, put on hold, interrupt',
    takes: ['agreement', 'promise', 'deed'],
    meaning: 'stops for a time',
    specimen: 'Norway suspended its participation in the treaty.',
  }),
  row({
    id: 'fulfilment/stopped',
    kind: 'suspended',
    list: 'stop, cut off',
    takes: ['deed'],
    meaning: 'stops giving or doing',
    specimen: 'Norway stopped the deliveries.',
  }),
  row({
    id: 'fulfilment/began',
    kind: 'begun',
    list: 'begin, start, commence, launch, resume, restart',
    takes: ['deed'],
    negated: null,
    meaning: 'begins to do it',
    specimen: 'Norway began the handover.',
  }),
  row({
    id: 'fulfilment/under-way',
    kind: 'begun',
    list: 'begin, start, commence, resume, restart, get under way',
    takes: ['deed'],
    frame: 'subject',
    meaning: 'what was to be done begins',
    specimen: 'The deliveries have begun.',
  }),
  row({
    id: 'fulfilment/in-force',
    kind: 'begun',
    list: 'enter into force, come into force, take effect, come into effect, go into effect, go into force, enter into effect',
    takes: ['agreement'],
    frame: 'subject',
    meaning: 'an agreement begins to bind',
    specimen: 'The truce took effect on Monday.',
  }),
  row({
    id: 'fulfilment/rejoined',
    kind: 'begun',
    list: 'rejoin, return to, resume',
    takes: ['agreement'],
    meaning: 'comes back into an agreement',
    specimen: 'Norway rejoined the treaty.',
  }),
  row({
    id: 'fulfilment/delivered',
    kind: 'delivered',
    list: 'deliver, hand over, disburse, transfer, turn over, donate, repatriate',
    takes: ['goods', 'people'],
    negated: 'broken',
    meaning: 'gives what was to be given',
    specimen: 'Norway delivered ten tanks to Kenya.',
  }),
  row({
    id: 'fulfilment/given',
    kind: 'delivered',
    list: 'send, ship, supply, provide, give, return, release, free, pay, pay out, fly, airlift, dispatch',
    takes: ['goods', 'people'],
    negated: 'broken',
    isWeak: true,
    meaning: 'gives somebody what was to be given',
    specimen: 'Norway shipped twenty generators to Kenya.',
  }),
  row({
    id: 'fulfilment/received',
    kind: 'delivered',
    list: 'receive, take delivery of',
    takes: ['goods'],
    negated: 'broken',
    meaning: 'gets what was to be given',
    specimen: 'Kenya received ten tanks from Norway.',
  }),
  row({
    id: 'fulfilment/arrived',
    kind: 'delivered',
    list: 'arrive, land, dock, reach, make it to, make it into',
    takes: ['goods'],
    frame: 'subject',
    negated: 'broken',
    meaning: 'what was to be given arrives',
    specimen: 'Ten tanks arrived in Kenya on Monday.',
  }),
  row({
    id: 'fulfilment/completed',
    kind: 'delivered',
    list: 'complete, finish, conclude, carry out',
    takes: ['deed'],
    meaning: 'does it to the end',
    specimen: 'Norway completed the withdrawal.',
  }),
  row({
    id: 'fulfilment/delayed',
    kind: 'delayed',
    list: 'delay, postpone, put off, push back, defer, hold up, hold back, stall',
    takes: ['deed', 'promise', 'agreement'],
    meaning: 'puts it off',
    specimen: 'Norway postponed the delivery.',
  }),
  row({
    id: 'fulfilment/missed',
    kind: 'delayed',
    list: 'miss, overrun',
    takes: ['deadline'],
    meaning: 'lets the day pass by which it was to be done',
    specimen: 'Norway missed the deadline for the handover.',
  }),
  row({
    id: 'fulfilment/stalled',
    kind: 'delayed',
    list: 'stall, slip, lag',
    takes: ['deed'],
    frame: 'subject',
    meaning: 'what was to be done does not go on',
    specimen: 'The implementation of the accord has stalled.',
  }),
]

/** Words behind which a state is told: "is in breach of", "remains committed to". */
export interface FulfilmentState {
  readonly id: string
  readonly kind: FulfilmentKind
  /** The words between "is" and the thing; several stand for each other. */
  readonly words: readonly string[]
  readonly takes: readonly FulfilmentThing[]
  readonly frame: 'object' | 'subject'
  readonly negated: FulfilmentKind | null
  /** May stand without a verb of its own: "in breach of the treaty, it built". */
  readonly isLoose: boolean
  readonly meaning: string
  readonly specimen: string
}

export const FULFILMENT_STATES: readonly FulfilmentState[] = [
  {
    id: 'fulfilment/committed',
    kind: 'kept',
    words: words(
      'committed to, faithful to, party to, a party to, in compliance with, in full compliance with, compliant with, true to, as good as',
    ),
    takes: ['agreement', 'promise'],
    frame: 'object',
    negated: 'broken',
    isLoose: false,
    meaning: 'holds to an agreement, by its own word or another',
    specimen: 'Norway remains committed to the treaty.',
  },
  {
    id: 'fulfilment/unbound',
    kind: 'withdrawn',
    words: words(
      'no longer bound by, no longer party to, no longer a party to, no longer committed to',
    ),
    takes: ['agreement', 'promise'],
    frame: 'object',
    negated: null,
    isLoose: false,
    meaning: 'holds itself free of an agreement',
    specimen: 'Norway is no longer bound by the treaty.',
  },
  {
    id: 'fulfilment/in-breach',
    kind: 'broken',
    words: words(
      'in breach of, in violation of, in clear violation of, in direct violation of, in flagrant violation of, in clear breach of, in material breach of, in flagrant breach of, in contravention of, out of compliance with, in default of, in non-compliance with',
    ),
    takes: ['agreement', 'promise'],
    frame: 'object',
    negated: 'kept',
    isLoose: true,
    meaning: 'stands against an agreement',
    specimen: 'Norway is in breach of the treaty.',
  },
  {
    id: 'fulfilment/on-hold',
    kind: 'suspended',
    words: words('on hold, on ice, in abeyance'),
    takes: ['agreement', 'deed', 'promise'],
    frame: 'subject',
    negated: null,
    isLoose: false,
    meaning: 'rests for a time',
    specimen: 'The handover is on hold.',
  },
  {
    id: 'fulfilment/behind-schedule',
    kind: 'delayed',
    words: words('behind schedule, overdue, long overdue, months late, weeks late'),
    takes: ['deed', 'goods'],
    frame: 'subject',
    negated: null,
    isLoose: false,
    meaning: 'is late',
    specimen: 'The deliveries are behind schedule.',
  },
  {
    id: 'fulfilment/there-on-time',
    kind: 'delivered',
    words: words('there on time, there in time, here on time, here in time'),
    takes: ['goods'],
    frame: 'subject',
    negated: null,
    isLoose: false,
    meaning: 'came by the day by which it was to come',
    specimen: 'The promised tanks were there on time.',
  },
  {
    id: 'fulfilment/in-force-now',
    kind: 'begun',
    words: words('under way, underway'),
    takes: ['deed'],
    frame: 'subject',
    negated: null,
    isLoose: false,
    meaning: 'is being done',
    specimen: 'The handover is under way.',
  },
  {
    id: 'fulfilment/dead',
    kind: 'broken',
    words: words('dead, in tatters, in ruins'),
    takes: ['agreement'],
    frame: 'subject',
    negated: null,
    isLoose: false,
    meaning: 'is kept by nobody',
    specimen: 'The truce is in tatters.',
  },
]

/** Nouns for what becomes of an agreement: "its withdrawal from the treaty". */
export interface FulfilmentNoun {
  readonly id: string
  readonly kind: FulfilmentKind
  /** With the preposition behind them. */
  readonly nouns: readonly string[]
  readonly takes: readonly FulfilmentThing[]
  readonly negated: FulfilmentKind | null
  readonly meaning: string
  readonly specimen: string
}

export const FULFILMENT_NOUNS: readonly FulfilmentNoun[] = [
  {
    id: 'fulfilment/no-progress',
    kind: 'delayed',
    nouns: words(
      'lack of progress in implementing, lack of progress on, no progress in implementing, delays in implementing, delay in implementing, delays in, delay in, delays to',
    ),
    takes: ['agreement', 'deed'],
    negated: null,
    meaning: 'it does not go on',
    specimen: 'They regretted the lack of progress in implementing the accord.',
  },
  {
    id: 'fulfilment/violation-of',
    kind: 'broken',
    nouns: words(
      'violation of, violations of, breach of, breaches of, infringement of, infringements of, contravention of, non-compliance with, noncompliance with, betrayal of, disregard for, failure to honour, failure to honor, failure to implement, failure to comply with, failure to fulfil, failure to fulfill',
    ),
    takes: ['agreement', 'promise'],
    negated: 'kept',
    meaning: 'somebody is said to have broken it',
    specimen: "Kenya condemned Norway's violation of the truce.",
  },
  {
    id: 'fulfilment/withdrawal-from',
    kind: 'withdrawn',
    nouns: words(
      'withdrawal from, pullout from, exit from, departure from, abandonment of, termination of, abrogation of',
    ),
    takes: ['agreement', 'promise'],
    negated: null,
    meaning: 'somebody is said to have left it',
    specimen: 'Norway announced its withdrawal from the treaty.',
  },
  {
    id: 'fulfilment/suspension-of',
    kind: 'suspended',
    nouns: words('suspension of'),
    takes: ['agreement', 'promise', 'deed'],
    negated: null,
    meaning: 'somebody is said to have suspended it',
    specimen: 'Norway announced the suspension of its participation in the treaty.',
  },
  {
    id: 'fulfilment/compliance-with',
    kind: 'kept',
    nouns: words('compliance with, adherence to, observance of, commitment to'),
    takes: ['agreement', 'promise'],
    negated: 'broken',
    meaning: 'somebody is found to keep it',
    specimen: "The inspectors confirmed Norway's compliance with the treaty.",
  },
]

/** Verbs with which the compliance of another is told to be so, not asked for. */
export const FINDING_VERBS: readonly string[] = words(
  'confirm, certify, verify, note, welcome, praise, commend, acknowledge, establish, record, reaffirm, reiterate, renew, restate',
)

/** Head nouns of things; what stands before them says which. */
export const THING_NOUNS: Readonly<Record<FulfilmentThing, ReadonlySet<string>>> = {
  agreement: new Set(
    `agreement agreements treaty treaties accord accords deal deals pact pacts ceasefire cease-fire ceasefires truce
    truces armistice protocol protocols memorandum charter resolution resolutions bargain
    settlement compact moratorium roadmap understanding understandings framework declaration communique communiqué
    arrangement arrangements cessation status-quo mou contract contracts pause`.split(/\s+/u),
  ),
  promise: new Set(
    `promise promises pledge pledges commitment commitments obligation obligations undertaking undertakings assurance
    assurances guarantee guarantees vow vows word duty duties offer signature oath`.split(/\s+/u),
  ),
  goods: new Set(
    `aid assistance package packages loan loans grant grants tranche tranches instalment instalments installment
    installments funding funds financing money payment payments weapons weaponry arms armaments ammunition munitions
    shells rounds missiles rockets drones tanks jets aircraft planes helicopters howitzers guns systems batteries
    launchers interceptors radars ships vessels boats ferries trucks lorries buses ambulances equipment materiel
    matériel hardware shipment shipments consignment consignments batch batches convoy convoys cargo supply supplies
    generators transformers turbines medicine medicines vaccines doses tents blankets food wheat grain maize rice flour
    fertiliser fertilizer fuel gas oil coal electricity water relief compensation tonnes tons barrels
    kilowatt-hours megawatt-hours gigawatt-hours terawatt-hours`.split(/\s+/u),
  ),
  people: new Set(
    `prisoner prisoners hostage hostages detainee detainees captive captives crew sailor sailors fisherman fishermen
    pows bodies servicemen`.split(/\s+/u),
  ),
  deed: new Set(
    `delivery deliveries shipment shipments supply supplies withdrawal pullout pull-out pullback implementation
    ratification disbursement disbursements payment payments transfer transfers handover hand-over release exchange
    exchanges swap swaps evacuation training dismantling destruction disarmament demobilisation demobilization demining
    reopening inspections cooperation reparations repatriation delivering fulfilment fulfillment rollout aid assistance
    funding tranche tranches loan loans package grant grants`.split(/\s+/u),
  ),
  deadline: new Set('deadline deadlines date target timetable'.split(' ')),
}

/** Nouns for a part of an agreement, or for being in it: what it is part of stands behind. */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  `part parts side share terms term provision provisions spirit letter article articles paragraph paragraphs clause
  clauses end conditions requirements limits ban rules principles section chapter text participation membership
  compliance implementation points point core norms first second most some all none number half majority`.split(
    /\s+/u,
  ),
)

/** Nouns for people and things that act for the state named before them: "Norwegian forces". */
export const HANDS: ReadonlySet<string> = new Set(
  `forces troops army military soldiers navy side officials government authorities artillery jets drones warships
  gunners leaders leadership units police guards delegation administration regime`.split(/\s+/u),
)

/** Governors of an infinitive or a gerund. */
export const NOT_DONE = new Set('fail refuse neglect decline omit'.split(' '))
export const SET_OUT = new Set('begin start commence resume restart'.split(' '))
export const GONE_ON = new Set('continue keep'.split(' '))
export const LEFT_OFF = new Set('stop cease suspend quit halt'.split(' '))
/** "Accused X of violating", "thanked X for honouring": those named between act. */
export const BLAMING_OF = new Set('accuse charge suspect convict guilty'.split(' '))
export const BLAMING_FOR = new Set(
  `condemn criticise criticize blame thank praise rebuke fault denounce sanction commend congratulate slam credit
  reprimand responsible punish`.split(/\s+/u),
)
export const DENYING = new Set('deny dispute refute'.split(' '))

/** Words before a clause that make what it tells a wish, a fear, a duty or a doubt. */
export const NOT_TOLD_BEHIND =
  /(?<![\p{L}])(?:demand|urge|ask|require|request|ensure|insure|hope|expect|wish|fear|worr(?:y|ie)|doubt|imagine|suppose|want|call|appeal|propose|recommend|suggest|threaten|prefer|important|essential|vital|crucial|necessary|imperative|likely|possible|unclear|uncertain|evidence|assum(?:e|ption)|condition|provided|risk|case|sure|prove|proof|plan|intend)(?:e?d|s|es|ing)?(?:\s+(?:[\p{L}’'-]+\s*){0,3})?["“”\s]*$/iu

/** Words before a noun that leave it open whether it was so. */
export const OPEN_BEFORE =
  /(?<![\p{L}])(?:any|possible|potential|future|further|prevent\w*|avoid\w*|deter\w*|against|risk\w*|threat\w*|would|could|may|might|will|must|should|can|shall|investigat\w*|monitor\w*|without|consider\w*|case|event|if|plan\w*|propos\w*|urg\w*|demand\w*|call\w*\s+(?:for|on)|ask\w*|discuss\w*|weigh\w*|propose\w*|hypothetical|suspected|mull\w*|report\s+on|allegations?|whether|responses?\s+to|stop\w*|end\s+to|intend\w*|intention)(?![\p{L}])/iu

/** Verbs of undertaking, and what one makes, for denials: "denied ever having promised", "denied making such a pledge". */
export const PROMISING: ReadonlySet<string> = new Set(
  'promise pledge agree commit undertake vow offer guarantee consent'.split(' '),
)
export const MAKING: ReadonlySet<string> = new Set(
  'make give reach sign conclude strike'.split(' '),
)

/** Things that come and go on their own: that they arrive is no delivery unless one was promised. */
export const MOVERS: ReadonlySet<string> = new Set(
  'ship ships vessel vessels boat boats ferry ferries aircraft plane planes jet jets helicopter helicopters truck trucks lorries vehicles buses convoy convoys missile missiles rockets drones shells rounds cargo'.split(
    ' ',
  ),
)

/** Words in a sentence that say that what is told was undertaken before. */
export const PROMISED =
  /(?<![\p{L}])(?:promised|pledged|agreed|committed|undertaken|owed|due|contracted|ordered|announced|vowed|under\s+(?:the|a|an|its|their)\s+(?:[\p{L}-]+\s+){0,3}?(?:deal|agreement|accord|pact|treaty|contract|package))(?![\p{L}])/iu

/** What comes so is kept: told as given and as promised at once. */
export const AS_PROMISED =
  /(?<![\p{L}])as\s+(?:(?:was|had\s+been|it\s+had|we\s+had|we|they\s+had|it|first)\s+)?(?:promised|pledged|agreed|undertaken)(?![\p{L}])/iu

/** Past, participle and gerund of the verbs above that do not go by rule. */
export const UNRULY_VERBS: Readonly<Record<string, readonly [string, string, string]>> = {
  withdraw: ['withdrew', 'withdrawn', 'withdrawing'],
  break: ['broke', 'broken', 'breaking'],
  ship: ['shipped', 'shipped', 'shipping'],
  stop: ['stopped', 'stopped', 'stopping'],
  tear: ['tore', 'torn', 'tearing'],
  quit: ['quit', 'quit', 'quitting'],
  fall: ['fell', 'fallen', 'falling'],
  drop: ['dropped', 'dropped', 'dropping'],
  scrap: ['scrapped', 'scrapped', 'scrapping'],
  slip: ['slipped', 'slipped', 'slipping'],
  lag: ['lagged', 'lagged', 'lagging'],
  annul: ['annulled', 'annulled', 'annulling'],
  fly: ['flew', 'flown', 'flying'],
  overrun: ['overran', 'overrun', 'overrunning'],
  fulfil: ['fulfilled', 'fulfilled', 'fulfilling'],
  transfer: ['transferred', 'transferred', 'transferring'],
  defer: ['deferred', 'deferred', 'deferring'],
  uphold: ['upheld', 'upheld', 'upholding'],
  cut: ['cut', 'cut', 'cutting'],
  stick: ['stuck', 'stuck', 'sticking'],
  stand: ['stood', 'stood', 'standing'],
  strike: ['struck', 'struck', 'striking'],
  omit: ['omitted', 'omitted', 'omitting'],
  come: ['came', 'come', 'coming'],
  lie: ['lay', 'lain', 'lying'],
  rebuild: ['rebuilt', 'rebuilt', 'rebuilding'],
  lend: ['lent', 'lent', 'lending'],
  spend: ['spent', 'spent', 'spending'],
  sell: ['sold', 'sold', 'selling'],
  buy: ['bought', 'bought', 'buying'],
  repay: ['repaid', 'repaid', 'repaying'],
  rise: ['rose', 'risen', 'rising'],
  run: ['ran', 'run', 'running'],
  sit: ['sat', 'sat', 'sitting'],
  feed: ['fed', 'fed', 'feeding'],
  drive: ['drove', 'driven', 'driving'],
  grow: ['grew', 'grown', 'growing'],
  throw: ['threw', 'thrown', 'throwing'],
  freeze: ['froze', 'frozen', 'freezing'],
  bind: ['bound', 'bound', 'binding'],
}
