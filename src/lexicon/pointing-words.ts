import type { FulfilmentKind } from '../model/account.js'

/**
 * Words with which a text goes back to what was undertaken a sentence before: "two have come", "they did not", "it is on
 * the list of things delivered". From the usage of agencies and ministries.
 */
export interface PointingVerb {
  readonly id: string
  /** Of what all of it came to; of a part it is begun. */
  readonly kind: 'delivered'
  readonly verbs: readonly string[]
  readonly voice: 'active' | 'passive'
  /** Whether "it" and "they" may stand before it: "it came" is said of much else. */
  readonly takesPronoun: boolean
  readonly meaning: string
  readonly specimen: string
}

const words = (list: string): readonly string[] => list.trim().split(/\s*,\s*/u)

export const POINTING_VERBS: readonly PointingVerb[] = [
  {
    id: 'fulfilment/some-came',
    kind: 'delivered',
    verbs: words('come, follow, materialise, materialize'),
    voice: 'active',
    takesPronoun: false,
    meaning: 'of what was promised so many came',
    specimen: 'Norway promised Kenya four ferries. Two have come.',
  },
  {
    id: 'fulfilment/some-arrived',
    kind: 'delivered',
    verbs: words('arrive, land, dock, get there, get through'),
    voice: 'active',
    takesPronoun: true,
    meaning: 'what was promised arrived, or so many of it',
    specimen: 'Norway promised Kenya four ferries. All four have arrived.',
  },
  {
    id: 'fulfilment/some-given',
    kind: 'delivered',
    verbs: words(
      'deliver, hand over, supply, provide, transfer, turn over, disburse, pay, pay out, donate, repatriate, install',
    ),
    voice: 'passive',
    takesPronoun: true,
    meaning: 'what was promised was given, or so many of it',
    specimen: 'Norway promised Kenya four ferries. One has been handed over.',
  },
  {
    id: 'fulfilment/some-built',
    kind: 'delivered',
    verbs: words('build, open, reopen, complete, finish, inaugurate, repair, restore'),
    voice: 'passive',
    takesPronoun: true,
    meaning: 'what was to be built or opened was, or so many of it',
    specimen: 'Norway promised to build three hospitals in Kenya. The first was opened in May.',
  },
  {
    id: 'fulfilment/some-freed',
    kind: 'delivered',
    verbs: words('release, free, return, exchange, swap'),
    voice: 'passive',
    takesPronoun: true,
    meaning: 'those who were to be let go were, or so many of them',
    specimen: 'Norway promised to release twelve sailors. Nine have been freed.',
  },
]

/** What stands behind "two", "they", "the other three" and the like. */
export interface PointingPredicate {
  readonly id: string
  readonly kind: FulfilmentKind
  /** Matches from the first word behind the subject. */
  readonly pattern: RegExp
  /** Whether it foretells: whose fear or guess it is must not stand before. */
  readonly isForetold: boolean
  readonly meaning: string
  readonly specimen: string
}

const END = '(?=\\s*(?:[.,;:!)"”—–]|$|and\\b|but\\b))'
const BEING = '(?:is|are|was|were|has\\s+been|have\\s+been|had\\s+been)'
const SOON = '(?:\\s+(?:already|now|all|both|finally|safely|at\\s+last|also))?'

export const POINTING_PREDICATES: readonly PointingPredicate[] = [
  {
    id: 'fulfilment/some-there',
    kind: 'delivered',
    pattern: new RegExp(
      `^(?:${BEING}|stands?|stood)${SOON}\\s+(?:here|there|in\\s+place|in\\s+service|in\\s+operation|in\\s+use|in\\s+the\\s+country|up\\s+and\\s+running|at\\s+work|on\\s+the\\s+ground|in\\s+\\p{L}+\\s+hands|in\\s+the\\s+hands\\s+of\\s+[^,.;]{2,30}?)${SOON}${END}`,
      'iu',
    ),
    isForetold: false,
    meaning: 'what was promised is there, or so many of it',
    specimen: 'Norway promised Kenya four ferries. Two are already in service.',
  },
  {
    id: 'fulfilment/listed-delivered',
    kind: 'delivered',
    pattern:
      /^(?:is|are|was|were|stands?|stood|appears?|appeared|turned\s+up)(?:\s+(?:now|already|listed|also))?\s+(?:on|in|among)\s+[^,.;]{0,60}?\b(?:delivered|deliveries|handed\s+over|completed|fulfilled)(?![\p{L}])/iu,
    isForetold: false,
    meaning: 'what was promised is listed as delivered',
    specimen: 'Norway promised Kenya a ferry. It is on the list of things delivered.',
  },
  {
    id: 'fulfilment/some-outstanding',
    kind: 'delayed',
    pattern: new RegExp(
      `^${BEING}(?:\\s+(?:still|yet|all|both))?\\s+(?:missing|outstanding|awaited|overdue|late|pending|stuck|on\\s+order|unpaid|undelivered|behind\\s+schedule)${END}`,
      'iu',
    ),
    isForetold: false,
    meaning: 'what was promised is not there yet, or so many of it',
    specimen: 'Norway promised Kenya four ferries. Two are still outstanding.',
  },
  {
    id: 'fulfilment/some-still-held-up',
    kind: 'delayed',
    pattern:
      /^(?:is|are|was|were|remains?|remained)\s+(?:still\s+)(?:being\s+(?:built|made|held|fitted\s+out|tested|repaired|processed)|under\s+construction|in\s+(?:custody|detention|prison|jail|production|the\s+(?:dock|yard|works))|held|detained|behind\s+bars|at\s+sea|on\s+(?:the|its|their)\s+way)(?![\p{L}])/iu,
    isForetold: false,
    meaning: 'what was promised is still being made or held, or so many of it',
    specimen: 'Norway promised Kenya four ferries. The other two are still being built in Bergen.',
  },
  {
    id: 'fulfilment/some-under-way',
    kind: 'begun',
    pattern:
      /^(?:is|are|was|were)\s+(?:now\s+|already\s+)?(?:being\s+(?:built|made|fitted\s+out|delivered|unloaded)|under\s+construction|under\s*way|half(?:\s|-)(?:built|finished|done)|on\s+(?:its|their)\s+way|in\s+production)(?![\p{L}])/iu,
    isForetold: false,
    meaning: 'what was promised is being made or on its way, or some of it',
    specimen: 'Norway promised to build three hospitals in Kenya. One is under construction.',
  },
  {
    id: 'fulfilment/some-open',
    kind: 'delivered',
    pattern: new RegExp(
      `^(?:is|are)(?:\\s+(?:now|already|all|both))?\\s+(?:open|complete|finished|up\\s+and\\s+running)${END}`,
      'iu',
    ),
    isForetold: false,
    meaning: 'what was to be built is open or finished, or so many of it',
    specimen: 'Norway promised to build three hospitals in Kenya. One is open.',
  },
  {
    id: 'fulfilment/some-yet-to-come',
    kind: 'delayed',
    pattern:
      /^(?:has|have|had|is|are|was|were)\s+(?:yet|still)\s+to\s+(?:be\s+(?:built|made|delivered|handed\s+over|supplied|found|paid|disbursed|sent|shipped|installed|released|freed|opened|reopened)|begin|start|come|arrive|follow|materiali[sz]e|happen)(?![\p{L}])/iu,
    isForetold: false,
    meaning: 'what was promised is yet to come, or so many of it',
    specimen: 'Norway promised Kenya four ferries. Two have still to be built.',
  },
  {
    id: 'fulfilment/some-late',
    kind: 'delayed',
    pattern:
      /^(?:will|would|wo|could|can)\s*(?:not|n['’]t|never)\s+(?:now\s+)?(?:be\s+(?:reached|met|ready|delivered|completed|finished|kept|there|in\s+place|on\s+time)|come|arrive)(?![\p{L}])/iu,
    isForetold: true,
    meaning: 'what was promised will not come in time, as somebody admits or the text says',
    specimen: 'Norway promised Kenya four ferries. Two will not be ready in time.',
  },
]

/** What a promise is called by its number: "the figure would not be reached". */
export const FIGURE_NOUNS = /^(?:figure|target|goal|deadline|number|date|timetable|total|sum)s?$/u

/** A guess, a fear or a warning before what is foretold. */
export const GUESSED_BEFORE =
  /(?<![\p{L}])(?:warn|fear|predict|worr(?:y|ie)|doubt|expect|think|thought|believ|suspect|suggest|caution|claim|if|unless)\p{L}*\s*(?:that\s*)?["“”]?\s*$/iu

/** Short sentences that pass judgement: "Promised, repeated, kept." Verbs of promising, then the last word. */
export const VERDICTS: readonly {
  readonly id: string
  readonly kind: 'kept' | 'broken'
  readonly pattern: RegExp
  readonly specimen: string
}[] = [
  {
    id: 'fulfilment/promised-and-kept',
    kind: 'kept',
    pattern:
      /^(?:promised|pledged|announced|agreed|vowed)(?:(?:,|\s+and|,\s+and)\s+(?:repeated|announced|renewed|reaffirmed|confirmed|signed|agreed|delivered|kept|honou?red))*(?:,|\s+and|,\s+and)\s+(?:kept|delivered|honou?red)[.!]?$/iu,
    specimen: 'Norway promised Kenya a ferry. Promised, repeated, kept.',
  },
  {
    id: 'fulfilment/promise-kept',
    kind: 'kept',
    pattern:
      /^(?:an?\s+|that\s+is\s+an?\s+)?(?:promise|pledge|word|commitment)\s+(?:that\s+was\s+)?(?:kept|honou?red|fulfilled)[.!]?$/iu,
    specimen: 'Norway promised Kenya a ferry. A promise kept.',
  },
  {
    id: 'fulfilment/promised-and-broken',
    kind: 'broken',
    pattern:
      /^(?:promised|pledged|announced|agreed|vowed)(?:(?:,|\s+and|,\s+and)\s+(?:repeated|announced|renewed|reaffirmed|confirmed|signed|agreed))*(?:,|\s+and|,\s+and|,\s+then)\s+(?:broken|forgotten|dropped)[.!]?$/iu,
    specimen: 'Norway promised Kenya a ferry. Promised, repeated, broken.',
  },
  {
    id: 'fulfilment/promise-broken',
    kind: 'broken',
    pattern:
      /^(?:an?\s+|another\s+|that\s+is\s+an?\s+)?(?:promise|pledge|word|commitment)\s+(?:that\s+was\s+)?broken[.!]?$/iu,
    specimen: 'Norway promised Kenya a ferry. Another promise broken.',
  },
]

/** Clauses that say of the deed just told that it was done or not: "they did not", "that has been done". */
export interface PointingClause {
  readonly id: string
  /** How it turns out: done, not done, not done yet. */
  readonly turn: 'done' | 'undone' | 'not-yet'
  readonly pattern: RegExp
  /** Whether nothing may stand between it and the promise: "they did not". */
  readonly isTight: boolean
  readonly specimen: string
}

const WHO =
  '(?<who>they|it|he|she|we|both|all|(?:the\\s+)?\\p{Lu}[\\p{L}’-]*(?:\\s+\\p{Lu}[\\p{L}’-]*)?)'
const SINCE = '(?:\\s+(?:since|now|already|duly|promptly|indeed))?'
const BEHIND =
  '(?:\\s+(?:yet|so\\s+far|since|either|to\\s+date|then|again|in\\s+full|on\\s+time|in\\s+time|(?:in|on|by)\\s+(?![^.]*\\blast\\b)[\\p{L}\\p{N}\\s]{1,16}))?[.!]?$'

export const POINTING_CLAUSES: readonly PointingClause[] = [
  {
    id: 'fulfilment/they-did-not',
    turn: 'undone',
    pattern: new RegExp(`^${WHO}\\s+(?:did\\s+not|didn['’]t|never\\s+did)${BEHIND}`, 'u'),
    isTight: true,
    specimen: 'Norway said two more ferries would arrive by May. They did not.',
  },
  {
    id: 'fulfilment/they-have-not',
    turn: 'not-yet',
    pattern: new RegExp(`^${WHO}\\s+(?:ha(?:s|ve)\\s+not|ha(?:s|ve)n['’]t)${BEHIND}`, 'u'),
    isTight: true,
    specimen: 'Norway said two more ferries would arrive by May. They have not.',
  },
  {
    id: 'fulfilment/it-failed-to',
    turn: 'undone',
    pattern: new RegExp(
      `^${WHO}\\s+(?:did\\s+not\\s+make\\s+it|failed\\s+to(?:\\s+do\\s+so)?)[.!]?$`,
      'u',
    ),
    isTight: true,
    specimen: 'Norway said two more ferries would arrive by May. They did not make it.',
  },
  {
    id: 'fulfilment/it-delivered',
    turn: 'done',
    pattern: new RegExp(
      `^${WHO}(?:\\s+ha(?:s|ve))?${SINCE}\\s+(?:delivered|paid|followed\\s+through|paid\\s+up)${BEHIND}`,
      'u',
    ),
    isTight: true,
    specimen: 'Norway promised Kenya 40 million euros, and it paid.',
  },
  {
    id: 'fulfilment/they-did',
    turn: 'done',
    pattern: new RegExp(
      `^${WHO}\\s+(?:did|ha(?:s|ve))(?:,\\s*(?:in|on|at\\s+last|finally)(?![\\p{L}])[^,.;]{0,24})?[.!]?$`,
      'u',
    ),
    isTight: true,
    specimen: 'Norway said two more ferries would arrive by May. They did.',
  },
  {
    id: 'fulfilment/did-so',
    turn: 'done',
    pattern: new RegExp(
      `^${WHO}${SINCE}\\s+(?:did|(?:ha(?:s|ve|d)|ha[ds])${SINCE}\\s+done)\\s+(?:so|that|just\\s+that|exactly\\s+that)${BEHIND}`,
      'u',
    ),
    isTight: false,
    specimen: 'Norway promised to reopen the crossing. It has since done so.',
  },
  {
    id: 'fulfilment/did-not-do-so',
    turn: 'not-yet',
    pattern: new RegExp(
      `^${WHO}\\s+(?:ha(?:s|ve)\\s+not${SINCE}\\s+done|ha(?:s|ve)\\s+yet\\s+to\\s+do|ha(?:s|ve)\\s+failed\\s+to\\s+do)\\s+so${BEHIND}`,
      'u',
    ),
    isTight: false,
    specimen: 'Norway promised to reopen the crossing. It has not done so.',
  },
  {
    id: 'fulfilment/never-did-so',
    turn: 'undone',
    pattern: new RegExp(
      `^${WHO}\\s+(?:never\\s+did|did\\s+not\\s+do|failed\\s+to\\s+do)\\s+so${BEHIND}`,
      'u',
    ),
    isTight: false,
    specimen: 'Norway promised to reopen the crossing. It never did so.',
  },
  {
    id: 'fulfilment/gave-it',
    turn: 'done',
    pattern: new RegExp(
      `^${WHO}(?:\\s+ha(?:s|ve|d))?${SINCE}\\s+(?:delivered|supplied|handed\\s+over|paid|provided|completed)\\s+(?:it|them|both|all\\s+of\\s+(?:it|them))${BEHIND}`,
      'u',
    ),
    isTight: false,
    specimen: 'Norway promised Kenya a ferry by May. It has since delivered it.',
  },
  {
    id: 'fulfilment/never-gave-it',
    turn: 'undone',
    pattern: new RegExp(
      `^${WHO}\\s+(?:did\\s+not|never|didn['’]t|failed\\s+to)\\s+(?:deliver|supply|hand\\s+over|pay|provide|complete|send)(?:ed|ied|d)?\\s+(?:it|them|either|any\\s+of\\s+(?:it|them))${BEHIND}`,
      'u',
    ),
    isTight: false,
    specimen: 'Norway promised Kenya a ferry by May. It did not deliver it.',
  },
  {
    id: 'fulfilment/that-was-done',
    turn: 'done',
    pattern: new RegExp(
      `^(?:that|this|it|all\\s+(?:of\\s+)?(?:that|this))\\s+(?:was|has(?:\\s+(?:since|now|already))?\\s+been)${SINCE}\\s+done${BEHIND}`,
      'iu',
    ),
    isTight: false,
    specimen: 'Norway promised to reopen the crossing. That has been done.',
  },
  {
    id: 'fulfilment/that-was-not-done',
    turn: 'not-yet',
    pattern: new RegExp(
      `^(?:(?:that|this|it)\\s+has\\s+(?:not|yet\\s+to)\\s+(?:been\\s+done|be\\s+done|happened|happen)|(?:none|nothing)\\s+of\\s+(?:that|this|it|the\\s+kind)\\s+has\\s+(?:happened|been\\s+done)|nothing\\s+has\\s+come\\s+of\\s+(?:it|that|this))${BEHIND}`,
      'iu',
    ),
    isTight: false,
    specimen: 'Norway promised to reopen the crossing. That has not happened.',
  },
  {
    id: 'fulfilment/that-never-happened',
    turn: 'undone',
    pattern: new RegExp(
      `^(?:(?:that|this|it)\\s+(?:never\\s+(?:happened|came\\s+about|came\\s+to\\s+pass)|did\\s+not\\s+happen|was\\s+never\\s+done|came\\s+to\\s+nothing)|(?:none|nothing)\\s+of\\s+(?:that|this|it|the\\s+kind)\\s+(?:ever\\s+)?happened|nothing\\s+(?:ever\\s+)?came\\s+of\\s+(?:it|that|this))${BEHIND}`,
      'iu',
    ),
    isTight: false,
    specimen: 'Norway promised to reopen the crossing. That never happened.',
  },
]

/** "Put the number at 18": how many there are, just after it was told that they came. */
export const COUNTED_AGAIN =
  /(?<![\p{L}])(?:put(?:s|ting)?\s+the\s+(?:number|figure|total)\s+at|the\s+(?:number|figure|total)\s+(?:is|was|stands\s+at|stood\s+at|has\s+(?:since\s+)?(?:reached|risen\s+to)|rose\s+to|is\s+now|was\s+now|now\s+stands\s+at))\s+(?<number>[\p{N}.,]+|\p{L}+)(?![\p{L}\p{N}%])/iu

/** The act of giving, told of on its own. */
export const HANDOVER =
  /^the\s+(?:hand-?over|delivery|transfer|shipment|release|exchange|swap|payment|disbursement)\s+(?:took\s+place|was\s+made|was\s+carried\s+out|happened)(?![\p{L}])/iu

/** Things that are let go, and not given. */
export const FREED = 'fulfilment/some-freed'
