import type { NewsTurn } from './news-words.js'

/** Nouns that tell by themselves how a matter stands: "a halt to the works". */
export interface NewsNoun {
  readonly id: string
  readonly turn: NewsTurn
  readonly nouns: ReadonlySet<string>
  /** Verbs, in their ground form, behind which it is told as so. */
  readonly behind: ReadonlySet<string>
  readonly isStep: boolean
  readonly meaning: string
  readonly specimen: string
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

const DECREED = 'announce order declare impose decree report confirm cause mean bring'
const SEEN = 'confirm report hail welcome mark celebrate complete witness'

export const NEWS_NOUNS: readonly NewsNoun[] = [
  {
    id: 'news/halt-to',
    turn: 'stopped',
    nouns: words('halt stop freeze suspension pause moratorium interruption stoppage'),
    behind: words(DECREED),
    isStep: false,
    meaning: 'it was stopped for now',
    specimen: 'The court ordered a halt to the repairs.',
  },
  {
    id: 'news/delay-of',
    turn: 'late',
    nouns: words('delay delays postponement deferral'),
    behind: words(DECREED),
    isStep: false,
    meaning: 'it was put off',
    specimen: 'The ministry announced a delay of two months to the repairs.',
  },
  {
    id: 'news/scrapping-of',
    turn: 'dropped',
    nouns: words('cancellation scrapping abandonment'),
    behind: words(DECREED),
    isStep: false,
    meaning: 'it was given up',
    specimen: 'The ministry announced the cancellation of the ferry.',
  },
  {
    id: 'news/start-of',
    turn: 'came',
    nouns: words('start beginning launch resumption commencement'),
    behind: words(SEEN),
    isStep: true,
    meaning: 'it has begun',
    specimen: 'The ministry confirmed the start of the repairs.',
  },
  {
    id: 'news/arrival-of',
    turn: 'came',
    nouns: words(
      'arrival delivery completion opening reopening return release handover receipt inauguration signing ratification lifting',
    ),
    behind: words(SEEN),
    isStep: false,
    meaning: 'it is there or done',
    specimen: 'The port confirmed the arrival of the ferries.',
  },
]

/** Papers and leave that one needs no more when they are abolished. */
export const LEAVES =
  '(?:visas?|permits?|licen[cs]es?|permission|clearance|passports?|stamps?|certificates?|papers|fees?|duty|duties|tolls?)'

/** Words that stand for what is missing, and name nothing: "no sign of the ferries". */
export const SIGNS = '(?:sign|signs|trace|word|news|hint|sight)'

/** "There are no plans to", "no doubt about": nothing that could be there. */
export const NO_THING =
  /^(?:\p{L}+\s+){0,2}?(?:plans?|intentions?|talk|questions?|needs?|reasons?|doubts?|choice|ways?|changes?|dates?|decisions?|evidence|comments?|danger|risk|alternatives?|question|time|one|more|longer|obstacles?|objections?|link|connection|conditions?|limits?|guarantees?|winners?|point|sense|hope|chance|room|going|turning)(?![\p{L}])/iu
