import { scoresOf, type Measure, type Unmatched, type Verdicts } from './measure.js'

const COLUMNS = [
  'measure',
  'gold',
  'found',
  'hit',
  'recall',
  'precision',
  'F',
  'judged',
  'unjudged',
] as const

/** Left-aligned first column, the rest right-aligned. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** One line for each measure, then the properties of the matched. `judged` is precision after adjudication. */
export function formatMeasures(measures: readonly Measure[], verdicts: Verdicts): string {
  const details = measures
    .filter((measure) => measure.details.length > 0)
    .map(
      ({ name, details: counted }) =>
        `  ${name}: ${counted.map((detail) => `${detail.name} ${detail.right}/${detail.of}`).join(', ')}`,
    )
  const rows = measures.map((measure) => rowOf(measure, verdicts))
  return [formatTable([[...COLUMNS], ...rows]), ...details].join('\n')
}

/** One line for each kind of discrepancy that somebody labelled or we found; what is not there has no share. */
export function formatKinds(kinds: readonly Measure[], verdicts: Verdicts): string {
  const rows = kinds
    .filter(({ gold, found }) => gold > 0 || found > 0)
    .map((kind) => {
      const { recall, precision, f, judgedPrecision, unjudged } = scoresOf(kind, verdicts)
      const ofFound = (value: number) => (kind.found > 0 ? share(value) : '-')
      return [
        kind.name,
        ...[kind.gold, kind.found, kind.matched].map(String),
        kind.gold > 0 ? share(recall) : '-',
        ofFound(precision),
        kind.gold > 0 ? ofFound(f) : '-',
        ofFound(judgedPrecision),
        String(unjudged),
      ]
    })
  return formatTable([['discrepancies', ...COLUMNS.slice(1)], ...rows])
}

function rowOf(measure: Measure, verdicts: Verdicts): readonly string[] {
  const scores = scoresOf(measure, verdicts)
  return [
    measure.name,
    String(measure.gold),
    String(measure.found),
    String(measure.matched),
    share(scores.recall),
    share(scores.precision),
    share(scores.f),
    share(scores.judgedPrecision),
    String(scores.unjudged),
  ]
}

export function formatMissed(measures: readonly Measure[]): string {
  return measures
    .flatMap(({ name, missed }) => missed.map((one) => `- ${name} ${formatUnmatched(one)}`))
    .join('\n')
}

/** Findings that no label matched, with the verdict once a second reader gave one. */
export function formatExtra(measures: readonly Measure[], verdicts: Verdicts): string {
  return measures
    .flatMap(({ name, extra }) =>
      extra.map((one) => {
        const verdict = verdicts[one.key]
        const mark = verdict === undefined ? '?' : verdict.verdict ? 'true' : 'false'
        return `+ ${name} [${mark}] ${formatUnmatched(one)}`
      }),
    )
    .join('\n')
}

function formatUnmatched({ key, words, hint }: Unmatched): string {
  return `${key} ${words}${hint === null ? '' : `\n    nearest: ${hint}`}`
}

export const share = (value: number): string => value.toFixed(2)

/** A whole number with its thousands apart: "61,300". */
export const withCommas = (value: number): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/gu, ',')
