import type { Chance } from './chance.js'

/** A question that many people ask in other words. */
export interface Question {
  readonly name: string
  /** Asks it once; every asking is another one, by chance. */
  readonly ask: (chance: Chance) => Promise<unknown>
}

/** Words that very many articles have. */
export const COMMON = [
  'grain',
  'border',
  'ceasefire',
  'railway',
  'sanctions',
  'gas',
  'trade',
  'refugees',
]
