import { findCopies } from '../../src/compare/copies.js'
import { tellingsOf } from '../../src/compare/telling.js'
import { compareReadings } from '../../src/compare/compare.js'
import type { Comparison, Discrepancy, DiscrepancySide } from '../../src/model/comparison.js'
import { accountId } from '../../src/model/ids.js'
import { isOverlapping, type Span } from '../../src/model/spans.js'
import type { Extra, Measure } from '../measure.js'
import type { Trial } from './alterations.js'
import { columnsOf, type Read } from './measuring.js'

/**
 * How many of the numbers changed and negations slipped in a comparison of copy and original shows, and what is called
 * changed on the way where no sense was.
 */
export async function measureChanges(
  trials: readonly Trial[],
  { read, skim }: { readonly read: Read; readonly skim: Read },
): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  const alarms = await findAlarms(trials, skim)
  for (const kind of ['number', 'negation'] as const) {
    const changed = trials.filter(({ change }) => change?.kind === kind)
    const missed: Trial[] = []
    for (const trial of changed) if (!(await isShown(trial, read))) missed.push(trial)
    const extra = alarms.filter((alarm) => alarm.kind === kind)
    measures.push({
      name: kind === 'number' ? 'number changed, shown' : 'negation slipped in, shown',
      gold: changed.length,
      found: changed.length - missed.length + extra.length,
      matched: changed.length - missed.length,
      missed: missed.map(({ name, change }) => ({
        key: `${kind}: ${name}`,
        words: change?.words.join(' > ') ?? '',
        hint: null,
      })),
      extra,
      details: [],
    })
  }
  return measures
}

/** Changes found in texts that kept their sense; words changed by chance alone may lose it. */
async function findAlarms(trials: readonly Trial[], read: Read): Promise<readonly Extra[]> {
  const alarms: Extra[] = []
  for (const trial of trials) {
    if (trial.change || trial.level !== 'wholly' || trial.alteration.startsWith('one word'))
      continue
    const columns = await columnsOf([trial.original, trial.altered], read)
    for (const { rule, says } of findCopies(tellingsOf(columns)).changes)
      alarms.push({
        key: `${trial.alteration}: ${trial.name}`,
        kind: rule.endsWith('negation') ? 'negation' : 'number',
        words: says,
        says,
        sides: [],
        hint: null,
      })
  }
  return alarms
}

/** Both texts have the changed words in one discrepancy, a number as such, a negation among what decides. */
async function isShown(trial: Trial, read: Read): Promise<boolean> {
  const { change } = trial
  if (!change) return false
  const [original, altered] = [await read(trial.original), await read(trial.altered)]
  const [first, second] = [accountId('A'), accountId('B')]
  const comparison = compareReadings([
    { id: first, name: 'original', reading: original },
    { id: second, name: 'copy', reading: altered },
  ])
  const places = new Map([
    [first, placeOf(original.article.text, change.words[0])],
    [second, placeOf(altered.article.text, change.words[1])],
  ])
  const touches = ({ account, evidence, deciding }: DiscrepancySide) => {
    const place = places.get(account)
    return place ? [...evidence, ...deciding].some((each) => isOverlapping(each, place)) : false
  }
  return discrepanciesOf(comparison, change.kind).some(({ a, b }) => touches(a) && touches(b))
}

function discrepanciesOf(
  { discrepancies }: Comparison,
  kind: 'number' | 'negation',
): readonly Discrepancy[] {
  return discrepancies.filter((each) =>
    kind === 'number' ? each.kind === 'number' : isContradiction(each),
  )
}

function isContradiction({ rule, a, b }: Discrepancy): boolean {
  const words = [...a.deciding, ...b.deciding].map(({ quote }) => quote.toLowerCase())
  return rule.startsWith('wording-strength/') && words.some((each) => /\bnot\b/u.test(each))
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
