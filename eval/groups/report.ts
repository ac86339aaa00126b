import { scoresOf, type Measure, type Verdicts } from '../measure.js'
import { formatTable } from '../report.js'
import type { GroupScore } from './scores.js'

/** Ours by measure and kind, and beside it how far two readers agree, where that is known. */
export function formatGroup(
  ours: GroupScore,
  readers: GroupScore | null,
  verdicts: Verdicts,
): string {
  const rows = [...ours.measures, ...ours.kinds].map((measure, at) =>
    rowOf(
      measure,
      readers === null ? null : ([...readers.measures, ...readers.kinds][at] ?? null),
      verdicts,
    ),
  )
  return [
    ours.name,
    formatTable([
      ['in percent', 'labels', 'found', 'hit', 'R', 'P', 'judged', 'F1', 'two readers'],
      ...rows.slice(0, ours.measures.length),
      ...rows
        .slice(ours.measures.length)
        .filter(([, labels, found]) => labels !== '0' || found !== '0'),
    ]),
  ].join('\n')
}

function rowOf(measure: Measure, readers: Measure | null, verdicts: Verdicts): readonly string[] {
  const { recall, precision, judgedPrecision, f } = scoresOf(measure, verdicts)
  const isShown = measure.gold > 0 && measure.found > 0
  return [
    measure.name,
    ...[measure.gold, measure.found, measure.matched].map(String),
    measure.gold > 0 ? inPercent(recall) : '-',
    ...[precision, judgedPrecision].map((each) => (measure.found > 0 ? inPercent(each) : '-')),
    isShown ? inPercent(f) : '-',
    readers !== null && readers.gold > 0 && readers.found > 0
      ? inPercent(scoresOf(readers, {}).f)
      : '',
  ]
}

const inPercent = (value: number): string => (100 * value).toFixed(1)

/** One line: ours and the two readers, together and by group; shares from 0 to 1. */
export function toJsonLine(
  ours: readonly GroupScore[],
  readers: readonly GroupScore[],
  verdicts: Verdicts,
): string {
  return JSON.stringify({
    ours: ours.map((score) => figuresOf(score, verdicts)),
    twoReaders: readers.map((score) => figuresOf(score, {})),
  })
}

function figuresOf({ name, measures, kinds }: GroupScore, verdicts: Verdicts) {
  return { name, ...named(measures, verdicts), byKind: named(kinds, verdicts) }
}

function named(measures: readonly Measure[], verdicts: Verdicts) {
  return Object.fromEntries(
    measures.map((measure) => {
      const { recall, precision, judgedPrecision, f } = scoresOf(measure, verdicts)
      const { gold, found, matched } = measure
      const shares = { recall, precision, precisionAfterAdjudication: judgedPrecision, F: f }
      return [measure.name, { gold, found, matched, ...rounded(shares) }]
    }),
  )
}

function rounded(shares: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(shares).map(([name, value]) => [name, Math.round(10_000 * value) / 10_000]),
  )
}
