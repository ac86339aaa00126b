import type { Amount } from '../../model/analysis.js'
import { isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { quoted, type PairRule } from '../finding.js'
import { bodyOf, type ClaimPair, type Version } from '../pair.js'
import { boundsOf, canBothHold, mayBeOne, minutesOf, type Bounds } from '../quantities.js'

/** Sums, counts or lengths that cannot both hold. */
export const number: PairRule = (pair) => {
  const clash = pair.draft.kind === 'contact' ? lengthClash(pair) : amountClash(pair)
  if (!clash || clash.a.quote.toLowerCase() === clash.b.quote.toLowerCase()) return null
  const { a, b, near } = pair
  return {
    kind: 'number',
    direction: null,
    rule: `number/${clash.rule}`,
    weight: 0.9,
    a: { telling: a.telling, evidence: near[0].evidence, deciding: [clash.a] },
    b: { telling: b.telling, evidence: near[1].evidence, deciding: [clash.b] },
    says: `${quoted([clash.a])} in ${a.telling.letter}, ${quoted([clash.b])} in ${b.telling.letter}.`,
    isConflict: true,
  }
}

interface Clash {
  readonly rule: 'amount' | 'duration'
  readonly a: Evidence
  readonly b: Evidence
}

function lengthClash({ draft, a, b, near }: ClaimPair): Clash | null {
  const [first, second] = [lengthOf(a), lengthOf(b)]
  if (draft.facet !== 'duration' || !first || !second || canBothHold(first, second)) return null
  return { rule: 'duration', a: near[0].words[0], b: near[1].words[0] }
}

/** Minutes that a clock and a memory may differ by; a length in half hours is rounder. */
const SLACK = 1
const ROUND_SHARE = 0.1

function lengthOf({ contact }: Version): Bounds | null {
  const minutes = contact?.duration ? minutesOf(contact.duration.iso) : null
  if (!contact?.duration || minutes === null) return null
  const { low, high } = boundsOf(minutes, contact.duration.op)
  const isClose = contact.facets.some(
    ({ name, evidence }) => name === 'duration' && evidence.some(({ quote }) => CLOSE.test(quote)),
  )
  const slack = minutes % 30 === 0 ? minutes * ROUND_SHARE : SLACK
  return {
    low: low - slack,
    high: (isClose && contact.duration.op === '>' ? minutes * (1 + CLOSE_SHARE) : high) + slack,
  }
}

// "Just over an hour" is no two hours.
const CLOSE = /\b(?:just|little|slightly)\b/iu
const CLOSE_SHARE = 0.3

/** One amount of a kind on each side, and they differ; of several it cannot be told which answers to which. */
function amountClash({ a, b }: ClaimPair): Clash | null {
  const [ours, theirs] = [amountsIn(a), amountsIn(b)]
  for (const first of ours) {
    const isAlike = (amount: Amount) => kindOf(amount) === kindOf(first)
    const [second] = theirs.filter(isAlike)
    const isLone = ours.filter(isAlike).length === 1 && theirs.filter(isAlike).length === 1
    if (!second || !isLone || mayBeOne(first, second)) continue
    return {
      rule: 'amount',
      a: quoteFrom(a.telling.reading.article.text, first),
      b: quoteFrom(b.telling.reading.article.text, second),
    }
  }
  return null
}

/** The sums and counts in what an account tells, each value once. */
function amountsIn(version: Version): readonly Amount[] {
  const words = bodyOf(version).flatMap((each) => each.words)
  const amounts = version.telling.reading.analysis.amounts.filter(
    (amount) =>
      (amount.currency !== null || amount.unit !== null) &&
      words.some((span) => isWithin(span, amount)),
  )
  return amounts.filter(
    (amount, index) =>
      amounts.findIndex(
        (each) => each.value === amount.value && kindOf(each) === kindOf(amount),
      ) === index,
  )
}

function kindOf({ currency, unit }: Amount): string {
  return currency ?? `unit ${unit}`
}
