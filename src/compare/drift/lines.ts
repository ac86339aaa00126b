import type { Drift, DriftKind } from '../../model/positions.js'
import { quoted } from '../finding.js'

type Words = Pick<Drift, 'before' | 'after'>

/** What changed, as one plain line: “must”, where it was “should”. */
export function driftLine(kind: DriftKind, { before, after }: Words): string {
  switch (kind) {
    case 'same':
      return 'The same words.'
    case 'reworded':
      return 'In other words; no scale tells a difference.'
    case 'condition-added':
      return `Now on a condition: ${quoted(after)}.`
    case 'condition-dropped':
      return `Without the condition ${quoted(before)}.`
    case 'unsure':
      return after.length + before.length === 0
        ? 'Too little in common to tell what changed.'
        : `${plainLine({ before, after }).slice(0, -1)}; which says more cannot be told.`
    case 'stronger':
    case 'weaker':
    case 'opposite':
    case 'number':
    case 'date':
    case 'quote-altered':
      return plainLine({ before, after })
  }
}

function plainLine({ before, after }: Words): string {
  if (before.length === 0) return `${quoted(after)} is new.`
  if (after.length === 0) return `${quoted(before)} is gone.`
  return `${quoted(after)}, where it was ${quoted(before)}.`
}

/** The same of another account of one occasion. */
export function reportLine(kind: DriftKind, { before, after }: Words): string {
  switch (kind) {
    case 'same':
      return 'In the same words.'
    case 'reworded':
      return 'In other words; no scale tells a difference.'
    case 'condition-added':
      return `Puts in the condition ${quoted(after)}.`
    case 'condition-dropped':
      return `Leaves out the condition ${quoted(before)}.`
    case 'unsure':
      return after.length + before.length === 0
        ? 'Too little in common to tell in what it differs.'
        : `${plainReport({ before, after }).slice(0, -1)}; which says more cannot be told.`
    case 'stronger':
    case 'weaker':
    case 'opposite':
    case 'number':
    case 'date':
    case 'quote-altered':
      return plainReport({ before, after })
  }
}

function plainReport({ before, after }: Words): string {
  if (before.length === 0) return `Adds ${quoted(after)}.`
  if (after.length === 0) return `Leaves out ${quoted(before)}.`
  return `Has ${quoted(after)} for ${quoted(before)}.`
}
