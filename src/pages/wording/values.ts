import type { Claim, Discrepancy } from '../../model/comparison.js'
import { isVerbatim, type Evidence } from '../../model/spans.js'
import { cellOf, type Column } from './columns.js'

interface Between {
  readonly discrepancy: Discrepancy
  readonly claim: Claim | undefined
  readonly a: Column
  readonly b: Column
}

const VALUES: ReadonlySet<string> = new Set(['duration', 'date', 'place'])

/**
 * Of a difference that is about something else: that the two accounts also give a length, a day or a place in other
 * words, which are not held to contradict each other. `null` where they do not.
 */
export function valuesBeside({ discrepancy, claim, a, b }: Between): string | null {
  const [one, other] = [discrepancy.a.evidence[0], discrepancy.b.evidence[0]]
  if (discrepancy.kind !== 'source-dropped' || !claim || !VALUES.has(claim.facet ?? '')) return null
  if (cellOf(claim, b).relation !== 'paraphrase' || !one || !other) return null
  if (!isVerbatim(a.head.text, one) || !isVerbatim(b.head.text, other)) return null
  return `Not held to contradict each other: ${saidIn(one, a)}, ${saidIn(other, b)}.`
}

function saidIn({ quote }: Evidence, { letter }: Column): string {
  return `“${quote}” in ${letter}`
}
