import { BETWEEN_PEOPLE } from '../attribution/ceiling.js'
import type { SystemScore } from '../attribution/measuring.js'
import { thousands } from '../attribution/report.js'
import { rowsOf, type Figure } from '../attribution/scores.js'
import { SPEEDS } from '../attribution/systems.js'
import type { TokenSpeed } from '../attribution/timing.js'
import { formatTable } from '../report.js'
import { ATTRIBUTION_AIMS, SPEED_AIMS, aimBeside } from './aims.js'

/** F1 of every system by measure, each with its aim, and what two people reach. 80 columns wide. */
export function formatNews(scores: readonly SystemScore[]): string {
  return formatTable([
    [
      'F1, in percent',
      ...scores.flatMap(({ system }) => [system.name, ...(system.speed === null ? [] : ['aim '])]),
      'two people',
    ],
    ...ROWS.map(({ name, measure, letter }) =>
      measure === null ? [name] : rowOf(scores, { name, measure, letter }),
    ),
  ])
}

type Letter = 'P' | 'R' | 'F'

interface Row {
  readonly name: string
  /** As `rowsOf` names it; `null` for a line that only opens a group. */
  readonly measure: string | null
  readonly letter: Letter
}

const row = (name: string, measure: string | null, letter: Letter = 'F'): Row => ({
  name,
  measure,
  letter,
})

const partsOf = (kind: string): readonly Row[] =>
  ['source', 'cue', 'content'].map((part) => row(`  ${part}`, `${kind} ${part}`))

const ROWS: readonly Row[] = [
  row('whole attributions', null),
  row('  Full', 'full'),
  row('    precision', 'full', 'P'),
  row('    recall', 'full', 'R'),
  row('    direct quotation', 'full, direct'),
  row('    partly quoted', 'full, mixed'),
  row('    indirect', 'full, indirect'),
  row('  strict Full', 'strict full'),
  row('the same words exactly', null),
  ...partsOf('exact'),
  row('overlapping', null),
  ...partsOf('overlap'),
  row('word by word', null),
  ...partsOf('token'),
]

function rowOf(
  scores: readonly SystemScore[],
  { name, measure, letter }: Row & { readonly measure: string },
): readonly string[] {
  const isF = letter === 'F'
  return [
    name,
    ...scores.flatMap(({ system, figures }) => {
      const shown = figureIn(rowsOf(figures), measure)[letter].toFixed(1)
      if (system.speed === null) return [shown]
      const aim = isF ? (ATTRIBUTION_AIMS[system.speed].get(measure) ?? null) : null
      return [shown, aimBeside(aim, Number(shown))]
    }),
    (isF && BETWEEN_PEOPLE.get(measure)?.toFixed(1)) || '',
  ]
}

function figureIn(rows: ReturnType<typeof rowsOf<Figure>>, measure: string): Figure {
  const found = rows.find(({ name }) => name === measure)
  if (!found) throw new Error(`no measure is called "${measure}"`)
  return found.value
}

/**
 * Tokens a second of the systems that stand for a speed, with the aims; and of cutting the text into words, which is
 * part of both.
 */
export function formatTokensPerSecond(scores: readonly SystemScore[], cutting: TokenSpeed): string {
  const rows = SPEEDS.flatMap((speed) => {
    const timed = scores.find(({ system }) => system.speed === speed)?.speed
    return timed
      ? [speedRow(`${speed}, from bare text`, timed, aimBeside(SPEED_AIMS[speed], timed.processor))]
      : []
  })
  return formatTable([
    ['tokens a second', 'of processor time', 'aim ', 'of wall time'],
    ...rows,
    speedRow('cutting into words alone', cutting, ''),
  ])
}

function speedRow(name: string, { processor, wall }: TokenSpeed, aim: string): readonly string[] {
  return [name, thousands(processor), aim, thousands(wall)]
}
