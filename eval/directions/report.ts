import { formatTable } from '../report.js'
import type { Outcome } from './outcome.js'
import { DIRECTIONS, type DirectionPair } from './pairs.js'
import {
  PARTS,
  confusionsIn,
  isRight,
  ofPart,
  talliesByRelation,
  talliesByScale,
  tallyOf,
  type Tally,
} from './scores.js'

/** Accuracy by scale and by relation, and what is taken for what. */
export function formatPart(part: DirectionPair['part'], outcomes: readonly Outcome[]): string {
  return [
    `${part}: ${outcomes.length} pairs`,
    formatTable([
      [
        'in percent',
        'pairs',
        'right',
        'accuracy',
        'not aligned',
        'right of aligned',
        'deciding words',
      ],
      ...talliesByScale(outcomes).map(rowOf),
      ['by relation'],
      ...talliesByRelation(outcomes).map(rowOf),
      rowOf(tallyOf('all', outcomes)),
    ]),
    '',
    formatTable([
      ['labelled / found', ...DIRECTIONS, 'not aligned'],
      ...confusionsIn(outcomes).map(({ gold, counts }) => [gold, ...counts.map(String)]),
    ]),
  ].join('\n')
}

function rowOf({ name, pairs, right, aligned, hit, worded }: Tally): readonly string[] {
  return [
    name,
    String(pairs),
    String(right),
    inPercent(right, pairs),
    String(pairs - aligned),
    inPercent(right, aligned),
    inPercent(hit, worded),
  ]
}

function inPercent(part: number, whole: number): string {
  return whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)
}

/** Some of the pairs that are wrong, evenly over all. */
export function formatMisses(outcomes: readonly Outcome[], count: number): string {
  const wrong = outcomes.filter((outcome) => !isRight(outcome))
  const step = Math.max(1, wrong.length / Math.max(1, count))
  return Array.from({ length: Math.min(count, wrong.length) }, (_, at) =>
    wrong.slice(Math.floor(at * step), Math.floor(at * step) + 1),
  )
    .flat()
    .map(formatMiss)
    .join('\n')
}

function formatMiss({ pair, found, deciding }: Outcome): string {
  const ours = deciding.every((words) => words === '') ? '' : ` <${deciding.join(' / ')}>`
  return `- ${pair.id}: ${pair.relation}, found ${found ?? 'not aligned'}${ours}\n    a ${pair.a}\n    b ${pair.b}`
}

/** One line: the figures of both parts, all together, by scale and by relation; shares from 0 to 1. */
export function toJsonLine(outcomes: readonly Outcome[]): string {
  return JSON.stringify(
    Object.fromEntries(
      PARTS.map((part) => {
        const some = ofPart(outcomes, part)
        return [
          part,
          {
            ...figuresOf(tallyOf('all', some)),
            byScale: named(talliesByScale(some)),
            byRelation: named(talliesByRelation(some)),
          },
        ]
      }),
    ),
  )
}

function named(tallies: readonly Tally[]) {
  return Object.fromEntries(tallies.map((tally) => [tally.name, figuresOf(tally)]))
}

function figuresOf({ pairs, right, aligned, hit, worded }: Tally) {
  return {
    pairs,
    right,
    accuracy: ratio(right, pairs),
    aligned,
    decidingWords: { hit, of: worded },
  }
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((10_000 * part) / whole) / 10_000
}
