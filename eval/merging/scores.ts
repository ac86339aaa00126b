import type { Measure, Unmatched } from '../measure.js'
import { mergeTellings } from '../../src/compare/merging/merging.js'
import { homesIn, type LabelledTelling } from './labelled.js'

/**
 * Tellings of one record, two by two: pairs that people labelled as one contact, pairs that we merge, and those that
 * are both. A telling without a label counts in no pair.
 */
export function scoreMerging(name: string, told: readonly LabelledTelling[]): Measure {
  const homes = homesIn(
    mergeTellings(
      told.map(({ telling }) => telling),
      [],
    ),
  )
  const labelled = told.filter(({ label }) => label !== null)
  const pairs = labelled.flatMap((a, index) =>
    labelled
      .slice(index + 1)
      .filter((b) => a.telling.article !== b.telling.article)
      .map((b) => ({
        a,
        b,
        isOne: a.label === b.label,
        isMerged: homes.get(a.telling.key) === homes.get(b.telling.key),
      })),
  )
  const gold = pairs.filter(({ isOne }) => isOne)
  const found = pairs.filter(({ isMerged }) => isMerged)
  return {
    name,
    gold: gold.length,
    found: found.length,
    matched: gold.filter(({ isMerged }) => isMerged).length,
    missed: gold.filter(({ isMerged }) => !isMerged).map(describe),
    extra: found.filter(({ isOne }) => !isOne).map(describe),
    details: [],
  }
}

function describe({
  a,
  b,
}: {
  readonly a: LabelledTelling
  readonly b: LabelledTelling
}): Unmatched {
  return {
    key: `${a.telling.key} ${b.telling.key}`,
    words: [a, b].map(wordsOf).join(' | '),
    hint: a.label === b.label ? a.label : `${a.label}, ${b.label}`,
  }
}

function wordsOf({ telling: { contact } }: LabelledTelling): string {
  const { kind, status, date, evidence } = contact
  return `${kind} ${status} ${date ?? 'undated'} "${evidence[0].quote.slice(0, 60)}"`
}
