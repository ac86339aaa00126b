import { scoresOf, type Measure } from '../measure.js'
import { formatExtra, formatMissed, formatTable } from '../report.js'
import type { SetScores } from './following.js'

/** All sets in one table of 80 columns; shares in percent. A set whose texts are not there is told so. */
export function formatSets(sets: readonly SetScores[], names: readonly string[]): string {
  const rows = names.flatMap((name) => {
    const scores = sets.find((each) => each.name === name)
    return scores ? rowsOf(scores) : [[`${name}: skipped, its texts are not beside this checkout`]]
  })
  return `${formatTable([HEAD, ...rows])}\n\n${LEGEND}`
}

const HEAD = ['', ...'1st 2nd both F1 found F1 P1 R1 P2 R2 Pb Rb'.split(' ')]

const LEGEND = `1st, 2nd, both: labels of two readers, and what both have; F1 beside them: how
far they agree. found: what the program finds, and its F1 against the two counted
together; then precision and recall against the first, the second, and what both
have. Shares in percent.`

function rowsOf(scores: SetScores): readonly (readonly string[])[] {
  const { name, readers, first, second, both, pooled } = scores
  const title = [`${name} (${scores.texts} texts)`]
  return [
    title,
    ...readers.map((measure, at) => [
      `  ${measure.name}`,
      ...[measure.gold, measure.found, measure.matched].map(String),
      percent(measure, 'f'),
      String(second[at]?.found ?? 0),
      ...[pooled[at]].map((each) => percent(each, 'f')),
      ...[first[at], second[at], both[at]].flatMap((each) => [
        percent(each, 'precision'),
        percent(each, 'recall'),
      ]),
    ]),
  ]
}

/** "-" where nothing was found, or nothing was to be found. */
function percent(measure: Measure | undefined, share: 'precision' | 'recall' | 'f'): string {
  if (measure === undefined || (measure.gold === 0 && measure.found === 0)) return '-'
  if (share === 'recall' && measure.gold === 0) return '-'
  if (share === 'precision' && measure.found === 0) return '-'
  return (100 * scoresOf(measure, {})[share]).toFixed(0)
}

/** What each reader has and the program has not, and the other way round. */
export function formatMisses({ name, first, second, both }: SetScores): string {
  const extra = first.map((measure, at) => ({
    ...measure,
    extra: measure.extra.filter(({ key }) => second[at]?.extra.some((each) => each.key === key)),
  }))
  return [
    `${name}: both readers have it, not found`,
    formatMissed(both),
    `\n${name}: found, no reader has it`,
    formatExtra(extra, {}),
  ].join('\n')
}
