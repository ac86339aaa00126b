import type { Duration } from '../../model/account.js'
import { isWithin, quoteFrom, type Evidence } from '../../model/spans.js'
import { quoted, type Finding, type PairRule } from '../finding.js'
import type { ClaimPair, Version } from '../pair.js'
import { boundsOf, canBothHold, mayBeOne, minutesOf, monthsOf, type Bounds } from '../quantities.js'
import { rateClash } from '../rates.js'
import { clashBetween, statedIn, type Told } from '../stated.js'

/** Sums, counts or lengths that cannot both hold. */
export const number: PairRule = (pair) => {
  const clash = pair.draft.kind === 'contact' ? contactClash(pair) : amountClash(pair)
  return clash && clash.a.words.quote.toLowerCase() !== clash.b.words.quote.toLowerCase()
    ? findingOf(pair, clash)
    : null
}

/** One side's number, and what to show for it. */
interface Place {
  readonly words: Evidence
  readonly evidence: readonly Evidence[]
}

interface Clash {
  readonly rule: 'amount' | 'duration' | 'interval'
  readonly a: Place
  readonly b: Place
}

function findingOf({ a, b, draft }: ClaimPair, clash: Clash): Finding {
  const isOfAnother = clash.rule === 'interval' && draft.facet === 'kind'
  return {
    kind: 'number',
    direction: null,
    rule: `number/${clash.rule}`,
    weight: 0.9,
    a: { telling: a.telling, evidence: clash.a.evidence, deciding: [clash.a.words] },
    b: { telling: b.telling, evidence: clash.b.evidence, deciding: [clash.b.words] },
    says: `${quoted([clash.a.words])} in ${a.telling.letter}, ${quoted([clash.b.words])} in ${b.telling.letter}.`,
    ...(isOfAnother ? {} : { isConflict: true }),
  }
}

function amountClash({ a, b }: ClaimPair): Clash | null {
  const amounts = clashBetween(statedIn(a), statedIn(b))
  const clash = amounts && !mayBeOne(amounts.a, amounts.b) ? amounts : rateClash(a, b)
  if (!clash) return null
  const placeOf = ({ evidence, home }: Pick<Told, 'evidence' | 'home'>) => ({
    words: evidence,
    evidence: home.evidence,
  })
  return { rule: 'amount', a: placeOf(clash.a), b: placeOf(clash.b) }
}

function contactClash(pair: ClaimPair): Clash | null {
  const { facet } = pair.draft
  if (facet === 'duration') return lengthClash(pair)
  return facet === 'precedent' || facet === 'kind' ? intervalClash(pair) : null
}

function lengthClash({ a, b, near }: ClaimPair): Clash | null {
  const [first, second] = [lengthOf(a), lengthOf(b)]
  if (!first || !second || canBothHold(first, second)) return null
  const [one, other] = near
  return {
    rule: 'duration',
    a: { words: one.words[0], evidence: one.evidence },
    b: { words: other.words[0], evidence: other.evidence },
  }
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
  const isRound = minutes % 30 === 0
  // What is told as about so much has its slack already.
  const slack = contact.duration.op === '~' ? 0 : isRound ? minutes * ROUND_SHARE : SLACK
  return {
    low: low - slack,
    high: (isClose && contact.duration.op === '>' ? minutes * (1 + CLOSE_SHARE) : high) + slack,
  }
}

// "Just over an hour" is no two hours.
const CLOSE = /\b(?:just|little|slightly)\b/iu
const CLOSE_SHARE = 0.3

/** How long the sides had not spoken: "the first in nearly eight months" against "after almost a year of silence". */
function intervalClash({ a, b, draft }: ClaimPair): Clash | null {
  const [first, second] = [intervalOf(a), intervalOf(b)]
  if (!first || !second) return null
  // Where both tell a precedent, it has a claim of its own.
  if (draft.facet === 'kind' && hasPrecedent(a) && hasPrecedent(b)) return null
  if (canBothHold(monthsWithin(first), monthsWithin(second))) return null
  return { rule: 'interval', a: first.place, b: second.place }
}

interface Interval {
  readonly months: number
  readonly op: Duration['op']
  readonly place: Place
}

function monthsWithin({ months, op }: Interval): Bounds {
  const { low, high } = boundsOf(months, op)
  return { low: low * (1 - ROUND_SHARE), high: high * (1 + ROUND_SHARE) }
}

function hasPrecedent({ contact }: Version): boolean {
  return contact?.facets.some(({ name }) => name === 'precedent') ?? false
}

const SINCE = /\b(?:first|last|since|silence|spoken|talked|met)\b[^.]{0,80}$/iu
const SILENCE = /^\s*(?:of|without)\s+(?:silence|contact|estrangement|any contact)\b/iu

/** The stretch of time before the contact in which there was none, in the words that tell of it. */
function intervalOf({ telling, contact }: Version): Interval | null {
  const { analysis, article } = telling.reading
  const facets = contact?.facets.filter(({ name }) => name === 'precedent') ?? []
  const told = [...facets.flatMap(({ evidence }) => evidence), ...(contact?.evidence ?? [])]
  for (const span of told) {
    const home = analysis.sentences.find((sentence) => isWithin(sentence, span))
    for (const each of analysis.dates) {
      const months =
        each.type === 'duration' && home && isWithin(home, each) ? monthsOf(each.value) : null
      if (months === null || !home) continue
      const before = article.text.slice(home.start, each.start)
      const isOfSilence = SILENCE.test(article.text.slice(each.end, each.end + 40))
      const isInSpan = isWithin(span, each) && SINCE.test(before)
      if (isInSpan || isOfSilence)
        return {
          months,
          op: each.op,
          place: { words: quoteFrom(article.text, each), evidence: [span] },
        }
    }
  }
  return null
}
