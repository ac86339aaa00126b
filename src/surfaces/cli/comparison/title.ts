import type { Comparison } from '../../../model/comparison.js'
import {
  factsOf,
  otherContacts,
  sameContactWarning,
  titleOf,
  type Fact,
} from '../../../pages/wording/titles.js'
import type { Block } from '../layout/blocks.js'
import { line, run, type Line } from '../layout/runs.js'
import { proseWidth, type View } from '../layout/view.js'
import { wrap } from '../layout/wrap.js'

/** The contact as one sentence, and under it who tells what of it. */
export function titleBlock(comparison: Comparison, view: View): Block {
  const warning = sameContactWarning(comparison)
  const lines = [
    line(titleOf(comparison), 'strong'),
    ...(warning === null ? [] : [line(`! ${warning}`, 'raised')]),
    factsLine(comparison),
    othersLine(otherContacts(comparison)),
  ]
  return lines.flatMap((content) => wrap(content, proseWidth(view)))
}

function factsLine(comparison: Comparison): Line {
  const facts = factsOf(comparison)
  if (facts.length === 0) return []
  const rules = new Set(comparison.discrepancies.map(({ rule }) => rule))
  return [run(facts.map((fact) => factWords(fact, rules)).join(' · '), 'soft')]
}

/** The rules that find what cannot be true beside it; other values may be one thing in other words. */
const DISPUTED_BY: Readonly<Record<string, string>> = {
  Length: 'number/duration',
  'Asked for by': 'actor/initiator',
}

function factWords({ name, told }: Fact, rules: ReadonlySet<string>): string {
  if (told.length === 0) return `${name}: not found`
  const [first, ...others] = told.map(({ value, letters }) => `${value} (${letters.join(' ')})`)
  const rule = DISPUTED_BY[name]
  const but = rule === undefined || rules.has(rule) ? ', but ' : ', '
  return `${name}: ${first}${others.length > 0 ? `${but}${others.join(', ')}` : ''}`
}

function othersLine(others: readonly string[]): Line {
  return others.length === 0 ? [] : line(`Also told of: ${others.join('; ')}.`, 'soft')
}
