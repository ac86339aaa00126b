import type { Drift, DriftKind } from '../../model/positions.js'
import { quoted } from '../finding.js'

type Words = Pick<Drift, 'before' | 'after'>

/** How one kind of difference is put into words, from quoted words. */
interface Phrasing {
  readonly same: string
  readonly unsourced: string
  readonly conditionAdded: (after: string) => string
  readonly conditionDropped: (before: string) => string
  readonly nothingShared: string
  readonly added: (after: string) => string
  readonly gone: (before: string) => string
  readonly changed: (after: string, before: string) => string
}

const OF_SPEAKER: Phrasing = {
  same: 'The same words.',
  unsourced: 'Told by an account as its own.',
  conditionAdded: (after) => `Now on a condition: ${after}.`,
  conditionDropped: (before) => `Without the condition ${before}.`,
  nothingShared: 'Too little in common to tell what changed.',
  added: (after) => `${after} is new.`,
  gone: (before) => `${before} is gone.`,
  changed: (after, before) => `${after}, where it was ${before}.`,
}

const OF_REPORT: Phrasing = {
  same: 'In the same words.',
  unsourced: 'Tells it as its own: nobody is said to say it.',
  conditionAdded: (after) => `Puts in the condition ${after}.`,
  conditionDropped: (before) => `Leaves out the condition ${before}.`,
  nothingShared: 'Too little in common to tell in what it differs.',
  added: (after) => `Adds ${after}.`,
  gone: (before) => `Leaves out ${before}.`,
  changed: (after, before) => `Has ${after} for ${before}.`,
}

/** What changed, as one plain line: “must”, where it was “should”. */
export function driftLine(kind: DriftKind, words: Words): string {
  return lineOf(kind, words, OF_SPEAKER)
}

/** The same of another account of one occasion. */
export function reportLine(kind: DriftKind, words: Words): string {
  return lineOf(kind, words, OF_REPORT)
}

function lineOf(kind: DriftKind, words: Words, phrasing: Phrasing): string {
  const { before, after } = words
  switch (kind) {
    case 'same':
      return phrasing.same
    case 'unsourced':
      return phrasing.unsourced
    case 'reworded':
      return 'In other words; no scale tells a difference.'
    case 'condition-added':
      return phrasing.conditionAdded(quoted(after))
    case 'condition-dropped':
      return phrasing.conditionDropped(quoted(before))
    case 'unsure':
      return after.length + before.length === 0
        ? phrasing.nothingShared
        : `${plainLine(words, phrasing).slice(0, -1)}; which says more cannot be told.`
    case 'stronger':
    case 'weaker':
    case 'opposite':
    case 'number':
    case 'date':
    case 'quote-altered':
      return plainLine(words, phrasing)
  }
}

function plainLine({ before, after }: Words, phrasing: Phrasing): string {
  if (before.length === 0) return phrasing.added(quoted(after))
  if (after.length === 0) return phrasing.gone(quoted(before))
  return phrasing.changed(quoted(after), quoted(before))
}
