import type { ScaleName } from '../../lexicon/scales.js'
import type { Token } from '../../model/analysis.js'
import { coverOf, quoteFrom, type Evidence } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import type { Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import type { Proposition } from '../propositions.js'
import { rootOf } from '../roots.js'
import { contrastOf } from './contrast.js'
import { isClose, residueOf } from './residue.js'
import type { Shift } from './shift.js'

/** What a telling without any phrase of the scale is taken to say, and how far from that a phrase must be. */
interface Plain {
  readonly scale: ScaleName
  readonly degree: number
  readonly least: number
  readonly weight: number
}

const PLAINS: readonly Plain[] = [
  { scale: 'quantifier', degree: 0.75, least: 0.15, weight: 0.45 },
  { scale: 'immediacy', degree: 0.45, least: 0.25, weight: 0.5 },
  { scale: 'limit', degree: 1, least: 0.2, weight: 0.45 },
  { scale: 'intensity', degree: 0.45, least: 0.14, weight: 0.38 },
]

// "Concern" against "deep concern", "credit" against "limited credit": in tellings that are else alike.
export function addition(pair: ClaimPair): Shift | null {
  // A headline has no room for such words.
  if (!isClose(pair) || pair.near[0].block !== pair.near[1].block) return null
  for (const plain of PLAINS) {
    const { a, b } = contrastOf(pair, plain.scale)
    const [only] = [...a, ...b]
    if (!only || a.length + b.length !== 1) continue
    const by = only.degree - plain.degree
    if (Math.abs(by) < plain.least) continue
    const isOfA = a.length > 0
    if (only.degree < ALL && isCounted(pair, isOfA)) return null
    const words = wordsOf(pair, only, isOfA)
    if (words.bare.length === 0 && isReplaced(pair, isOfA)) return null
    if (hasAnother(pair, isOfA)) return null
    return {
      rule: `${plain.scale}-added`,
      weight: plain.weight,
      by: isOfA ? -by : by,
      a: isOfA ? [words.phrase] : words.bare,
      b: isOfA ? words.bare : [words.phrase],
    }
  }
  return null
}

const ALL = 0.9
const COUNTING = /^(?:once|twice|thrice|per|cent|percent|%)$/u

/** Another number in its place is no word left out. */
function isCounted(pair: ClaimPair, isOfA: boolean): boolean {
  const { a, b } = residueOf(pair)
  return (isOfA ? b : a).some(({ tag, lower }) => tag === 'NUM' || COUNTING.test(lower))
}

/** "A lasting settlement" is no settlement without "comprehensive". */
function hasAnother(pair: ClaimPair, isOfA: boolean): boolean {
  const { a, b } = residueOf(pair)
  return (isOfA ? b : a).some(({ tag }) => tag === 'ADJ')
}

/** The other says something else there, and not the same thing without the word. */
function isReplaced(pair: ClaimPair, isOfA: boolean): boolean {
  const { a, b } = residueOf(pair)
  const instead = isOfA ? b : a
  return instead.length > 1
}

interface Words {
  readonly phrase: Evidence
  readonly bare: readonly Evidence[]
}

/** The phrase with the word that it goes with, and that word where the other account has it alone. */
function wordsOf({ a, b, near: [one, other] }: ClaimPair, only: Degree, isOfA: boolean): Words {
  const [holder, bare] = isOfA ? ([a, b] as const) : ([b, a] as const)
  const { article, analysis } = holder.telling.reading
  const theirs = tokensOf(bare, isOfA ? other : one)
  for (const token of nextTo(analysis.tokens, only)) {
    const match = theirs.find(({ lower }) => rootOf(lower) === rootOf(token.lower))
    if (match)
      return {
        phrase: quoteFrom(article.text, coverOf([only.evidence, token])),
        bare: [quoteFrom(bare.telling.reading.article.text, match)],
      }
  }
  return { phrase: only.evidence, bare: [] }
}

const LOOK = 24

/** The words of substance right behind a phrase, then those right before it. */
function nextTo(tokens: readonly Token[], { scale, evidence }: Degree): readonly Token[] {
  const { start, end } = evidence
  const isHead = ({ tag }: Token) => tag === 'NOUN' || tag === 'VERB' || tag === 'PROPN'
  const behind = tokensWithin(tokens, { start: end, end: end + LOOK }).filter(isHead)
  const before = tokensWithin(tokens, { start: start - LOOK, end: start }).filter(
    ({ tag }) => tag === 'NOUN' || tag === 'VERB',
  )
  return [...behind.slice(0, 1), ...(scale === 'quantifier' ? [] : before.slice(-1))]
}

function tokensOf({ telling }: Version, { evidence }: Proposition): readonly Token[] {
  return evidence.flatMap((span) => tokensWithin(telling.reading.analysis.tokens, span))
}
