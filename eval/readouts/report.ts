import type { Measure } from '../measure.js'
import { scoresOf } from '../measure.js'
import { formatTable } from '../report.js'
import type { Confusion, Difference } from './kinds.js'

/** One row for each measure; shares in percent. */
export function formatScores(measures: readonly Measure[]): string {
  return formatTable([
    ['measure', 'gold', 'found', 'hit', 'P', 'R', 'F'],
    ...measures.map((measure) => {
      const { precision, recall, f } = scoresOf(measure, {})
      return [
        measure.name,
        ...[measure.gold, measure.found, measure.matched].map(String),
        ...[precision, recall, f].map(inPercent),
      ]
    }),
  ])
}

/** The kinds with their numbers, the most frequent first, then so many of the places, evenly over all. */
export function formatDifferences(differences: readonly Difference[], count: number): string {
  const step = Math.max(1, differences.length / Math.max(1, count))
  const shown = Array.from({ length: Math.min(count, differences.length) }, (_, at) =>
    differences.slice(Math.floor(at * step), Math.floor(at * step) + 1),
  ).flat()
  return [
    `differences: ${differences.length}`,
    ...countKinds(differences).map(([kind, number]) => `${String(number).padStart(6)}  ${kind}`),
    ...shown.map(({ kind, words }) => `- ${words}\n    ${kind}`),
  ].join('\n')
}

/** Which act was read in place of which, the most frequent first. */
export function formatConfusions(confusions: readonly Confusion[]): string {
  if (confusions.length === 0) return 'acts: none is read as another'
  return formatTable([
    ['act', 'read as', 'times'],
    ...confusions.map(({ gold, read, times }) => [gold, read, String(times)]),
  ])
}

/** Each kind with its number, the most frequent first. */
export function countKinds(
  differences: readonly Difference[],
): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** One line: P, R and F of each measure in percent, under its name. */
export function toJsonLine(measures: readonly Measure[]): string {
  return JSON.stringify(
    Object.fromEntries(
      measures.map((measure) => {
        const { precision, recall, f } = scoresOf(measure, {})
        const { gold, found, matched } = measure
        return [
          measure.name,
          { P: rounded(precision), R: rounded(recall), F: rounded(f), gold, found, matched },
        ]
      }),
    ),
  )
}

const inPercent = (value: number): string => (100 * value).toFixed(1)

const rounded = (value: number): number => Math.round(10_000 * value) / 100
