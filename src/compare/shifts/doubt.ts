import type { ScaleName } from '../../lexicon/scales.js'
import type { Tag, Token } from '../../model/analysis.js'
import { coverOf, quoteFrom, type Evidence } from '../../model/spans.js'
import { tokensWithin } from '../../model/tokens.js'
import type { Degree } from '../degrees.js'
import type { ClaimPair, Version } from '../pair.js'
import { contrastOf } from './contrast.js'
import { isClose, residueOf } from './residue.js'

/** Words that differ, of which nothing says which is the stronger. */
export interface Doubt {
  readonly rule: string
  readonly a: readonly Evidence[]
  readonly b: readonly Evidence[]
}

/** Words of one rung, a verb that judges the speaker, or another word in one place of tellings that are else alike. */
export function doubtIn(pair: ClaimPair): Doubt | null {
  if (!isClose(pair) || pair.draft.kind === 'contact') return null
  return evenTerms(pair) ?? colour(pair) ?? substitution(pair)
}

/** Scales on which two values of one degree are two things, and no two names for one. */
const EVEN: readonly ScaleName[] = [
  'asking',
  'blaming',
  'welcoming',
  'saying',
  'trouble',
  'worth',
  'warmth',
  'offence',
  'worry',
  'body',
  'immediacy',
]

/** Below this a verb only reports. */
const REPORTING = 0.5

function evenTerms(pair: ClaimPair): Doubt | null {
  for (const scale of EVEN) {
    const [first, second] = loneIn(pair, scale) ?? []
    if (!first || !second) continue
    if (scale === 'saying' && Math.min(first.degree, second.degree) < REPORTING) continue
    return { rule: 'even-terms', a: [first.evidence], b: [second.evidence] }
  }
  return null
}

/** "Said" against "admitted": the verb judges the speaker, and what is said is as strong. */
function colour(pair: ClaimPair): Doubt | null {
  const [first, second] = loneIn(pair, 'colour') ?? []
  return first && second
    ? { rule: 'coloured-verb', a: [first.evidence], b: [second.evidence] }
    : null
}

function loneIn(pair: ClaimPair, scale: ScaleName): readonly [Degree, Degree] | null {
  const { a, b } = contrastOf(pair, scale)
  const [first, second] = [a[0], b[0]]
  return first && second && a.length === 1 && b.length === 1 ? [first, second] : null
}

const MATTER = new Set<Tag>(['NOUN', 'ADJ', 'VERB'])
const LONGEST = 3

/** One run of words in one place of each, of which neither is known to mean the other. */
function substitution(pair: ClaimPair): Doubt | null {
  const { a, b } = residueOf(pair)
  if (!isMatter(a) || !isMatter(b)) return null
  const [ours, theirs] = [runOf(pair.a, a), runOf(pair.b, b)]
  return ours && theirs ? { rule: 'substitution', a: [ours], b: [theirs] } : null
}

function isMatter(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && tokens.length <= LONGEST && tokens.every(({ tag }) => MATTER.has(tag))
}

/** The words as one stretch, if nothing else of substance stands between them. */
function runOf({ telling }: Version, words: readonly Token[]): Evidence | null {
  const span = coverOf(words.map(({ start, end }) => ({ start, end })))
  const inside = tokensWithin(telling.reading.analysis.tokens, span)
  const isWhole = inside.length <= words.length + 2
  return isWhole ? quoteFrom(telling.reading.article.text, span) : null
}
