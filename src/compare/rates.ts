import type { Amount } from '../model/analysis.js'
import { quoteFrom, type Evidence, type Span } from '../model/spans.js'
import type { Version } from './pair.js'
import { bodyOf } from './pair.js'
import type { Proposition } from './propositions.js'

/** So much in so long: "1.2 million litres a week". */
export interface Rate {
  readonly amount: Amount
  /** The length of time, as one word: "week". */
  readonly period: string
  readonly evidence: Evidence
  readonly home: Proposition
}

const PERIOD =
  /^[^.;:]{0,90}?\b(?:(?:a|an|per|each|every)\s+(hour|day|week|month|quarter|year)|(hourly|daily|weekly|monthly|quarterly|annually|yearly)|over\s+((?:the\s+(?:whole\s+)?(?:life|length|term|course|duration)\s+of\s+(?:the\s+)?\p{L}+|\p{L}+\s+years)))\b/iu

const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
])

/** The rates that an account tells of a claim. */
export function ratesIn(version: Version): readonly Rate[] {
  const { article, analysis } = version.telling.reading
  return bodyOf(version).flatMap((home) =>
    home.words.flatMap((span) =>
      analysis.amounts
        .filter((amount) => amount.start >= span.start && amount.end <= span.end)
        .flatMap((amount) => rateOf(article.text, amount, { span, home })),
    ),
  )
}

function rateOf(
  text: string,
  amount: Amount,
  { span, home }: { span: Span; home: Proposition },
): readonly Rate[] {
  const match = PERIOD.exec(text.slice(amount.end, span.end))
  if (!match) return []
  const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()
  const evidence = quoteFrom(text, { start: amount.start, end: amount.end + match[0].length })
  return [{ amount, period: PERIODS.get(word) ?? word, evidence, home }]
}

/** The same number in another length of time: a week in one account, a month in the other. */
export function rateClash(a: Version, b: Version): { readonly a: Rate; readonly b: Rate } | null {
  const theirs = ratesIn(b)
  for (const one of ratesIn(a)) {
    const same = theirs.filter(
      ({ amount }) => amount.value === one.amount.value && amount.currency === one.amount.currency,
    )
    const [other] = same
    if (other && same.every(({ period }) => period !== one.period)) return { a: one, b: other }
  }
  return null
}
