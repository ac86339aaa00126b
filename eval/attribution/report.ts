import { formatTable } from '../report.js'
import { BETWEEN_PEOPLE } from './ceiling.js'
import type { SystemScore } from './measuring.js'
import { countWords, type Miss } from './misses.js'
import { mapScored, rowsOf, type Figure, type Figures } from './scores.js'
import { SPEEDS, getSystem } from './systems.js'

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

/** Tokens a second of each system, and the speeds that it stands for. */
export function formatSpeeds(scores: readonly SystemScore[]): string {
  return scores
    .map(({ system, tokensPerSecond }) => {
      const speeds = system.speeds.length > 0 ? ` (${system.speeds.join(', ')})` : ''
      return `${system.name}${speeds}: ${Math.round(tokensPerSecond)} tokens/s`
    })
    .join('\n')
}

/** The most frequent kinds and cues with their number, then so many single ones, evenly over all. */
export function formatMisses(title: string, misses: readonly Miss[], count: number): string {
  const step = Math.max(1, misses.length / Math.max(1, count))
  const shown = Array.from(
    { length: Math.min(count, misses.length) },
    (_, at) => misses.slice(Math.floor(at * step))[0],
  )
  return [
    `${title}: ${misses.length}`,
    ...countWords(misses.map(({ kind }) => kind))
      .slice(0, 12)
      .map(([kind, number]) => `${String(number).padStart(6)}  ${kind}`),
    `   cues: ${countWords(misses.map(({ cue }) => cue))
      .slice(0, 20)
      .map(([cue, number]) => `${cue} ${number}`)
      .join(', ')}`,
    ...shown.flatMap((miss) => (miss ? [`- ${miss.words}\n    ${miss.kind}`] : [])),
  ].join('\n')
}

/** One line: the figures of the system that stands for each speed, shares in percent. */
export function toJsonLine(scores: readonly SystemScore[]): string {
  return JSON.stringify(
    Object.fromEntries(
      SPEEDS.flatMap((speed) =>
        scores
          .filter(({ system }) => system === getSystem(speed))
          .map((score) => [speed, toJson(score)]),
      ),
    ),
  )
}

function toJson({ system, figures, tokensPerSecond }: SystemScore) {
  return {
    system: system.name,
    ...roundFigures(figures),
    tokensPerSecond: Math.round(tokensPerSecond),
  }
}

function roundFigures(figures: Figures): Figures {
  return mapScored((pick) => {
    const figure = pick(figures)
    return { ...figure, P: round(figure.P), R: round(figure.R), F: round(figure.F) }
  })
}

const round = (value: number): number => Math.round(value * 100) / 100
