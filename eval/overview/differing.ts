import type { Outcome } from '../directions/outcome.js'
import { PARTS, measuresOf, ofPart } from '../directions/scores.js'
import type { Scored } from '../groups/run.js'
import { poolGroups } from '../groups/scores.js'
import { scoresOf, type Measure, type Verdicts } from '../measure.js'
import type { Run } from '../pair/score.js'
import { formatTable } from '../report.js'
import { DIFFERING_AIMS, DIFFERING_READERS, aimBeside } from './aims.js'

/** All that is measured of a comparison. */
export interface Differing {
  readonly runs: readonly Run[]
  /** `null` where the labelled groups or their texts are not there. */
  readonly groups: Scored | null
  readonly directions: readonly Outcome[]
}

/** One line for each measure: events, groups, then minimal pairs. 80 columns wide. */
export function formatDiffering(differing: Differing, verdicts: Verdicts): string {
  return formatTable([
    ['in percent', 'labels', 'found', 'R', 'aim ', 'P', 'F1', 'two readers'],
    ...differing.runs.flatMap((run) => rowsOfRun(run, verdicts)),
    ...rowsOfGroups(differing.groups, verdicts),
    ...PARTS.map((part) => rowOfDirections(part, ofPart(differing.directions, part))),
  ])
}

const SHOWN = ['alignments', 'relations', 'discrepancies']

function rowsOfRun({ name, measures }: Run, verdicts: Verdicts): readonly (readonly string[])[] {
  const isAimed = name === 'with header lines'
  const title = isAimed ? 'the pair' : name.replace('all invented events', 'invented')
  return measures
    .filter((measure) => SHOWN.includes(measure.name))
    .map((measure) =>
      rowOf(measure, {
        name: `${title}: ${measure.name}`,
        aim: isAimed ? (DIFFERING_AIMS.get(measure.name) ?? null) : null,
        readers: isAimed ? (DIFFERING_READERS.get(measure.name) ?? null) : null,
        verdicts,
      }),
    )
}

function rowsOfGroups(groups: Scored | null, verdicts: Verdicts): readonly (readonly string[])[] {
  if (groups === null) return []
  const readers = poolGroups('readers', groups.readers).measures
  return poolGroups('ours', groups.ours)
    .measures.filter((measure) => SHOWN.includes(measure.name))
    .map((measure) => {
      const other = readers.find(({ name }) => name === measure.name)
      const shared = other ? 100 * scoresOf(other, {}).f : null
      return rowOf(measure, {
        name: `groups: ${measure.name}`,
        aim: null,
        readers: shared,
        verdicts,
      })
    })
}

/** What is right, of all pairs: recall, precision and F1 are one. */
function rowOfDirections(part: string, outcomes: readonly Outcome[]): readonly string[] {
  const [accuracy] = measuresOf(outcomes)
  if (!accuracy) throw new Error('no accuracy was measured')
  const name = `minimal pairs, ${part}`
  return rowOf(accuracy, { name, aim: null, readers: null, verdicts: {} })
}

interface Beside {
  readonly name: string
  readonly aim: number | null
  readonly readers: number | null
  readonly verdicts: Verdicts
}

function rowOf(measure: Measure, { name, aim, readers, verdicts }: Beside): readonly string[] {
  const { recall, judgedPrecision, f } = scoresOf(measure, verdicts)
  const [shownRecall, ...others] = [recall, judgedPrecision, f].map((each) =>
    (100 * each).toFixed(1),
  )
  return [
    name,
    String(measure.gold),
    String(measure.found),
    shownRecall ?? '',
    aimBeside(aim, Number(shownRecall)),
    ...others,
    readers?.toFixed(1) ?? '',
  ]
}
