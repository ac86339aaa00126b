import { formatTable, withCommas } from '../report.js'
import { BETWEEN_PEOPLE } from './ceiling.js'
import { intervalOf } from './intervals.js'
import type { SystemScore } from './measuring.js'
import { mapScored, rowsOf, type Figure } from './scores.js'

/** One row for each measure, one group of columns for each system, and what two people reach. 80 columns wide. */
export function formatScores(scores: readonly SystemScore[]): string {
  const shown = scores.length > 2 ? SHORT : LONG
  const names = [
    '',
    '',
    ...scores.flatMap(({ system }) => [system.name, ...shown.slice(1).map(() => '')]),
  ]
  const head = ['measure', 'gold', ...scores.flatMap(() => shown), 'people F']
  const rows = mapRows(scores)
  return formatTable([
    names,
    head,
    ...rows.map(({ name, figures }) => [
      name,
      String(figures[0]?.gold ?? 0),
      ...figures.flatMap((figure) => shown.map((letter) => figure[letter].toFixed(1))),
      BETWEEN_PEOPLE.get(name)?.toFixed(1) ?? '-',
    ]),
  ])
}

const LONG = ['P', 'R', 'F'] as const
const SHORT = ['F'] as const

interface Row {
  readonly name: string
  readonly figures: readonly Figure[]
}

function mapRows(scores: readonly SystemScore[]): readonly Row[] {
  return rowsOf(mapScored((pick) => scores.map(({ figures }) => pick(figures)))).map(
    ({ name, value }) => ({ name, figures: value }),
  )
}

/** How far Full F1 may lie from what it is here, were it other articles of the same sort. */
export function formatIntervals(scores: readonly SystemScore[]): string {
  const lines = scores
    .filter(({ articles }) => articles.length > 1)
    .map(({ system, articles }) => {
      const { low, high } = intervalOf(articles, ({ full }) => full.F)
      return `${system.name} ${low.toFixed(1)}-${high.toFixed(1)}`
    })
  const title = 'Full F in 95 of 100 draws of as many of these articles:'
  return lines.length === 0 ? '' : `${title}\n  ${lines.join('  ')}`
}

/** One line for each system that was timed. */
export function formatSpeeds(scores: readonly SystemScore[]): string {
  return scores
    .flatMap(({ system, speed }) =>
      speed === null
        ? []
        : [
            `${system.name}: ${thousands(speed.processor)} tokens/s of processor time, ` +
              `${thousands(speed.wall)} of wall time, from bare text to attributions`,
          ],
    )
    .join('\n')
}

/** Rounded to what a machine beside other work can tell: "61,300". */
export const thousands = (value: number): string => withCommas(Math.round(value / 100) * 100)
