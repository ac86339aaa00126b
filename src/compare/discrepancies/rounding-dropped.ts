import type { Span } from '../../model/spans.js'
import { degreesWithin, type Degree } from '../degrees.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import { bodyOf, type Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { rootOf } from '../roots.js'
import type { Telling } from '../telling.js'

/** Hedges on a number alone. */
export const ROUNDINGS: ReadonlySet<string> = new Set(['about', 'nearly', 'at-least', 'up-to'])
/** "Up to" and "at least" change what is promised, "about" hardly. */
const LIMITS = new Set(['at-least', 'up-to'])

/** "Up to four million" in one, "four million" in the other. */
export const roundingDropped: PairRule = ({ a, b }) => dropFrom(a, b) ?? dropFrom(b, a)

function dropFrom(holder: Version, dropper: Version): Finding | null {
  const plain = numbersIn(dropper).filter(({ hedge }) => hedge === null)
  const rounded = numbersIn(holder).find(
    ({ hedge, key }) => hedge !== null && plain.some((each) => each.key === key),
  )
  const bare = plain.find(({ key }) => key === rounded?.key)
  if (!rounded?.hedge || !bare) return null
  const [has, lacks] = [holder.telling.letter, dropper.telling.letter]
  return {
    kind: 'hedge-dropped',
    direction: 'stronger',
    rule: 'hedge-dropped/number',
    weight: LIMITS.has(rounded.hedge.value) ? 0.62 : 0.38,
    a: {
      telling: holder.telling,
      evidence: rounded.home.evidence,
      deciding: [rounded.hedge.evidence],
    },
    b: { telling: dropper.telling, evidence: bare.home.evidence, deciding: [] },
    says: `${quoted([rounded.hedge.evidence])} in ${has}; ${lacks} gives the number without it.`,
  }
}

/** A number in a telling, with the hedge on it. */
interface Numbered {
  readonly key: string
  readonly hedge: Degree | null
  readonly home: Proposition
}

function numbersIn(version: Version): readonly Numbered[] {
  const { telling } = version
  const { text } = telling.reading.article
  return bodyOf(version).flatMap((home) => {
    const hedges = home.evidence
      .flatMap((span) => degreesWithin(text, span, 'hedge'))
      .filter(({ value }) => ROUNDINGS.has(value))
    const measures = measuresIn(telling, home)
    return measures.map(({ key, span }) => ({
      key,
      hedge: hedges.find(({ evidence }) => isOn(evidence, told(span, measures, text))) ?? null,
      home,
    }))
  })
}

/** A sum converted in brackets is hedged by what hedges the sum before it: "up to 310 billion yen ($2.1 billion)". */
function told(span: Span, measures: readonly { readonly span: Span }[], text: string): Span {
  const before = measures.find(
    (each) => each.span.end < span.start && /^\s*\($/u.test(text.slice(each.span.end, span.start)),
  )
  return before?.span ?? span
}

/** A hedge right before a number, or taken into its span. */
function isOn(hedge: Span, number: Span): boolean {
  return hedge.start >= number.start - REACH && hedge.start < number.end && hedge.end <= number.end
}

const REACH = 12

/** Sums, counts and lengths of time, each by what it is worth. */
function measuresIn(
  { reading }: Telling,
  { evidence }: Proposition,
): readonly { key: string; span: Span }[] {
  const { amounts, dates } = reading.analysis
  const isTold = (span: Span) =>
    evidence.some((each) => each.start <= span.end && span.start < each.end)
  return [
    ...amounts.filter(isTold).map((amount) => ({
      key: `${amount.value} ${amount.currency ?? rootOf(amount.unit ?? '')}`,
      span: amount,
    })),
    ...dates
      .filter((date) => date.type === 'duration' && isTold(date))
      .map((date) => ({ key: date.value, span: date })),
  ]
}
