import { RULES } from '../../../compare/merging/rules.js'
import type { DoubtKind } from './doubt.js'

/** Statements that the reader is surer of are in no queue. */
export const SURE = 0.8

/**
 * Rules that join a telling only because nothing else fits it, the weakest first: they are tried in the order of their
 * strength.
 */
export const WEAK_RULES: readonly string[] = RULES.filter(({ force }) => force === 'sole')
  .map(({ id }) => id)
  .reverse()

// Where each kind stands among statements, whose chance the reader tells. These are places in a queue, no chances.
const PLACES: Readonly<
  Record<Exclude<DoubtKind, 'least-sure' | 'nobody-promises' | 'weakly-joined'>, number>
> = {
  'nobody-takes-part': 0.45,
  'may-be-the-same': 0.5,
}

const WEAKEST = 0.55
const STEP = 0.02

/** Where a doubt stands in the queue: the lower, the earlier. */
export function placeOfDoubt(kind: keyof typeof PLACES): number {
  return PLACES[kind]
}

/** Where a joining stands in the queue, by its rule. */
export function placeOfRule(rule: string): number {
  return WEAKEST + STEP * Math.max(0, WEAK_RULES.indexOf(rule))
}

/** Where a commitment of nobody stands: well before the statement that it rests on. */
export function placeOfNobodys(confidence: number | null): number {
  return (confidence ?? 0) * 0.6
}
