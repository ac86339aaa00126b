import type { Named } from '../asking.js'

/** How many keys are told when several begin alike. */
const TOLD = 10

/** How many to ask for when a beginning may name several. */
export const MOST_NAMED = TOLD + 1

/** The least text, in the order of bytes, that comes after every text with this beginning. */
export function pastBeginning(beginning: string): string {
  return `${beginning}\u{10FFFF}`
}

/** What a beginning names, by all that begin so, in the order of their keys. */
export function namedBy<T extends { readonly key: string }>(rows: readonly T[]): Named<T> {
  const [first] = rows
  if (first === undefined) return { kind: 'none' }
  if (rows.length === 1) return { kind: 'found', value: first }
  return { kind: 'several', keys: rows.slice(0, TOLD).map((row) => row.key) }
}
