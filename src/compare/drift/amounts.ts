import type { Amount } from '../../model/analysis.js'
import { isWithin } from '../../model/spans.js'
import type { Saying } from './spoken.js'

/** Smaller numbers of things are told of much: "two", "a dozen". */
const FEWEST = 13

const OF_TIME = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'])

const AMOUNTS = new WeakMap<Saying['proposition'], ReadonlySet<string>>()

/** Whether two sayings tell one sum of money, or one number of one thing, that is not told of much else: "120,000 tonnes". */
export function isOfOneAmount(one: Saying, other: Saying): boolean {
  const theirs = amountsOf(other)
  for (const each of amountsOf(one)) if (theirs.has(each)) return true
  return false
}

function amountsOf({ source, proposition }: Saying): ReadonlySet<string> {
  const known = AMOUNTS.get(proposition)
  if (known) return known
  const found = source.telling.reading.analysis.amounts
    .filter((amount) => proposition.words.some((span) => isWithin(span, amount)))
    .flatMap(nameOf)
  const amounts = new Set(found)
  AMOUNTS.set(proposition, amounts)
  return amounts
}

function nameOf({ value, currency, unit }: Amount): readonly string[] {
  if (currency !== null) return [`${currency} ${value}`]
  return unit === null || value < FEWEST || OF_TIME.has(unit) ? [] : [`${unit} ${value}`]
}
