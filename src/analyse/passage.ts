import { DOCUMENT_NOUNS, SPEAKER_NOUNS } from '../lexicon/cues.js'
import { findChunks, type Chunk } from '../language/chunks.js'
import type { DatedExpression, Quotation, Sentence, Token } from '../model/analysis.js'
import type { Article } from '../model/article.js'
import type { Cast } from '../model/mentions.js'
import { overlapping, spanIndexAt } from '../model/span-search.js'
import { isWithin, type Span } from '../model/spans.js'
import { withDistantSubjects } from './distant-subjects.js'
import { findClauses, type Clause, type Range } from './clauses.js'
import { underAuthor } from './elided.js'
import { doerIn, isPoint, openingOf, underOpening } from './lists.js'
import { cueAt, verbFormOf, type CueAt } from './verbs.js'

/** What the finders of attributions are told of a whole text. */
export interface Ground {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DatedExpression[]
  readonly cast: Cast
}

/** Blocks in which nobody is heard: nothing there is said, and nobody named there takes part. */
export const SILENT_BLOCKS: ReadonlySet<string> = new Set(['byline', 'dateline', 'footer'])

/** A clause whose verb may introduce what somebody said. */
export interface CueClause extends Clause {
  readonly cue: CueAt
}

/** One sentence, cut and with its verbs tied to their subjects. */
export interface Passage {
  readonly ground: Ground
  readonly sentence: Sentence
  readonly index: number
  readonly chunks: readonly Chunk[]
  readonly clauses: readonly Clause[]
  /** The cue of each clause, `null` where its verb is none. */
  readonly cues: readonly (CueAt | null)[]
  readonly quotations: readonly Quotation[]
}

// Past this length a sentence is a list or a broken text: only its first part is cut into clauses.
const LONGEST = 400

const SPOKESPERSON = /^(?:spokes(?:man|woman|person|people|men|women)|office|press)$/u

export function buildPassage(ground: Ground, index: number): Passage | null {
  const sentence = ground.sentences[index]
  if (!sentence) return null
  const { tokens } = ground
  const range = { first: sentence.first, last: Math.min(sentence.last, sentence.first + LONGEST) }
  const times = overlapping(ground.dates, sentence)
  const chunks = findChunks(tokens, range, {
    times,
    verbFormOf: (at) => verbFormOf(tokens, at),
    isTitle: (at) => isTitle(tokens, at),
  })
  const near = findClauses(chunks, {
    isReporting: (verb) => cueAt(tokens, verb.head, range.last) !== null,
    isRelay: ({ first, last }) =>
      tokens
        .slice(first, last)
        .some(({ lower }) => DOCUMENT_NOUNS.has(lower) || SPOKESPERSON.test(lower)),
  })
  const own = withClefts(tokens, withDistantSubjects({ tokens, chunks }, near))
  const clauses = isPoint(ground, index)
    ? underOpening(own, doerAbove(ground, index))
    : underAuthor(ground, sentence, own)
  return {
    ground,
    sentence,
    index,
    chunks,
    clauses,
    cues: clauses.map((clause) => cueAt(tokens, clause.verb.head, range.last)),
    quotations: overlapping(ground.quotations, sentence),
  }
}

function doerAbove(ground: Ground, index: number): readonly Range[] {
  const opening = openingOf(ground, index)
  const above = opening === null ? null : buildPassage(ground, opening)
  return above ? doerIn(ground, above) : []
}

// "What the president did was lay out a plan": the one who did lays out.
function withClefts(tokens: readonly Token[], clauses: readonly Clause[]): readonly Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1]
    const subject = before?.subject[0]
    const isCleft =
      subject !== undefined &&
      before?.link === 'own' &&
      tokens[subject.first]?.lower === 'what' &&
      subject.last - subject.first > 1 &&
      tokens[before.verb.head]?.lemma === 'do' &&
      /^(?:was|is)$/u.test(tokens[clause.verb.first]?.lower ?? '')
    return isCleft
      ? {
          ...clause,
          verb: { ...clause.verb, passive: false },
          subject: [{ first: subject.first + 1, last: subject.last }],
          link: 'shared',
          head: null,
        }
      : clause
  })
}

const NAMED_NOUNS = new Set(
  'city village town state river district province region newspaper daily magazine channel network website'.split(
    ' ',
  ),
)

function isTitle(tokens: readonly Token[], index: number): boolean {
  const lemma = tokens[index]?.lemma ?? ''
  return SPEAKER_NOUNS.has(lemma) || NAMED_NOUNS.has(lemma)
}

/** The span of a run of tokens. */
export function spanOf(tokens: readonly Token[], range: Range): Span {
  return { start: tokens[range.first]?.start ?? 0, end: tokens[range.last - 1]?.end ?? 0 }
}

/** The run of tokens that lies in a span. */
export function rangeOf(tokens: readonly Token[], span: Span): Range {
  return { first: spanIndexAt(tokens, span.start), last: spanIndexAt(tokens, span.end) }
}

/** Whether a span stands in quotation marks as a whole, its own marks included or not. */
export function isQuoted({ quotations }: Passage, span: Span): boolean {
  return quotations.some(
    (quotation) => quotation.start <= span.start + 1 && quotation.end >= span.end - 1,
  )
}

/** Whether the sentence asks, and not somebody quoted in it. */
export function isQuestion(passage: Passage): boolean {
  const last = passage.sentence.last - 1
  return passage.ground.tokens[last]?.value === '?' && quotationAt(passage, last) === null
}

/** The outermost quotation that holds a token, if any. */
export function quotationAt(passage: Passage, index: number): Quotation | null {
  const token = passage.ground.tokens[index]
  if (!token) return null
  return (
    passage.quotations.find((quotation) => quotation.depth === 0 && isWithin(quotation, token)) ??
    null
  )
}

/** Index of the chunk that holds a token or starts behind it. */
export function chunkAt(passage: Passage, token: number): number {
  const found = passage.chunks.findIndex((chunk) => chunk.last > token)
  return found < 0 ? passage.chunks.length : found
}

/** The written word of a chunk's first token, in lower case. */
export function wordOf(passage: Passage, chunk: Chunk | undefined): string {
  return chunk ? (passage.ground.tokens[chunk.first]?.lower ?? '') : ''
}
