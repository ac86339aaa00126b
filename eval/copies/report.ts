import { scoresOf, type Measure } from '../measure.js'
import { formatTable } from '../report.js'
import type { Outcome } from './measuring.js'

/** One row for each alteration: how often its level was found, which levels were, and the direction. */
export function formatAlterations(outcomes: readonly Outcome[]): string {
  const alterations = [...new Set(outcomes.map(({ trial }) => trial.alteration))]
  return formatTable([
    ['alteration', 'level', 'pairs', 'right', 'wholly', 'partly', 'none', 'direction'],
    ...alterations.map((alteration) =>
      rowOf(
        alteration,
        outcomes.filter(({ trial }) => trial.alteration === alteration),
      ),
    ),
  ])
}

function rowOf(alteration: string, outcomes: readonly Outcome[]): readonly string[] {
  const level = outcomes[0]?.trial.level ?? ''
  const count = (found: string) => String(outcomes.filter((each) => each.level === found).length)
  const directed = outcomes.filter(({ isForward }) => isForward !== null)
  const forward = directed.filter(({ isForward }) => isForward === true)
  return [
    alteration,
    level,
    String(outcomes.length),
    count(level),
    count('wholly'),
    count('partly'),
    count('non-derived'),
    directed.length === 0 ? '' : `${forward.length}/${directed.length}`,
  ]
}

/** Precision and recall in percent. */
export function formatLevels(measures: readonly Measure[]): string {
  return formatTable([
    ['in percent', 'pairs', 'found', 'right', 'P', 'R', 'F'],
    ...measures.map((measure) => {
      const { precision, recall, f } = scoresOf(measure, {})
      return [
        measure.name,
        ...[measure.gold, measure.found, measure.matched].map(String),
        ...[precision, recall, f].map((value) => (100 * value).toFixed(1)),
      ]
    }),
  ])
}
