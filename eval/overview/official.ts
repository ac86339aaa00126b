import { scoresOf, type Measure } from '../measure.js'
import { formatTable } from '../report.js'
import { READOUT_READERS } from './aims.js'

/** What the reader finds in the labelled readouts, and how far two readers agree. 80 columns wide. */
export function formatOfficial(measures: readonly Measure[]): string {
  return formatTable([
    ['in percent', 'labels', 'found', 'right', 'P', 'R', 'F1', 'two readers'],
    ...[...NAMES].flatMap(([name, shown]) => {
      const measure = measures.find((each) => each.name === name)
      if (measure) return [rowOf(shown, measure)]
      return name === '' ? [[shown]] : []
    }),
  ])
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['clauses, any speaker', 'clauses, whoever speaks'],
  ['statements', 'with the right speaker'],
  ['statements, readouts', '  in readouts'],
  ['statements, briefings', '  in briefings'],
  ['', 'and among these'],
  ['cue', '  cue'],
  ['content', '  content'],
  ['act', '  act'],
  ['mode', '  mode'],
  ['chain', '  chain'],
  ['addressees', '  addressees'],
  ['modifiers', '  modifiers'],
])

function rowOf(name: string, measure: Measure): readonly string[] {
  const { precision, recall, f } = scoresOf(measure, {})
  return [
    name,
    ...[measure.gold, measure.found, measure.matched].map(String),
    ...[precision, recall, f].map((share) => (100 * share).toFixed(1)),
    READOUT_READERS.get(measure.name)?.toFixed(1) ?? '',
  ]
}
