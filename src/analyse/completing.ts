import { ADJECTIVE_CUES, NOMINAL_CUES } from '../lexicon/cues.js'
import type { AttributionSpans, Frame, Token } from '../model/analysis.js'
import { spanIndexAt } from '../model/span-search.js'
import { coverOf, isOverlapping, isWithin, type Span } from '../model/spans.js'
import type { LinkedSpans } from './attribution/assembling.js'
import type { Range } from './clauses.js'
import { isQuoted, rangeOf, spanOf, type CueClause, type Passage } from './passage.js'
import { readComplement, type Complement } from './rules/governed.js'
import { cueAt } from './verbs.js'

/** A cue that a model found, with the clause of a verb that the lexicon knows where it holds one. */
export interface LearntCue {
  readonly range: Range
  /** The token that tells what the cue means. */
  readonly head: number
  readonly clause: CueClause | null
}

export function learntCueOf(passage: Passage, { cue }: LinkedSpans): LearntCue {
  const { tokens } = passage.ground
  const { first, last } = rangeOf(tokens, cue)
  const range = { first, last: Math.max(first + 1, last) }
  return { range, head: headOf(tokens, range), clause: clauseAt(passage, range) }
}

/** What a model found, with what the grammar around it adds: lemma, frame, who was told, the whole clause. */
export function completeAttribution(
  passage: Passage,
  linked: LinkedSpans,
  cue: LearntCue,
): AttributionSpans {
  const { tokens } = passage.ground
  const complement = cue.clause ? readComplement(passage, cue.clause) : null
  const sources = sourcesOf(tokens, linked, cue.clause)
  const addressees = addresseesOf(tokens, complement, sources)
  const frame = frameOf(passage, linked, complement)
  return {
    sources,
    cue: linked.cue,
    cueLemma: frame === 'according' ? 'according to' : lemmaOf(tokens, cue),
    addressees,
    content: linked.content.map((span) => withoutThat(tokens, span)),
    clause: coverOf([
      ...sources.filter((span) => isWithin(passage.sentence, span)),
      linked.cue,
      ...linked.content,
      ...addressees,
    ]),
    sentence: passage.index,
    frame,
    rule: 'attribution/learnt',
    confidence: linked.confidence,
  }
}

// A verb of the lexicon, else the last verb, else the first word.
function headOf(tokens: readonly Token[], { first, last }: Range): number {
  for (let index = first; index < last; index += 1)
    if (cueAt(tokens, index, last) !== null) return index
  for (let index = last - 1; index >= first; index -= 1)
    if (tokens[index]?.tag === 'VERB') return index
  return first
}

function clauseAt(passage: Passage, { first, last }: Range): CueClause | null {
  const at = passage.clauses.findIndex(
    ({ verb }, index) => passage.cues[index] && verb.head >= first && verb.head < last,
  )
  const [clause, cue] = [passage.clauses[at], passage.cues[at]]
  return clause && cue ? { ...clause, cue } : null
}

// "Okello and Tadese": one span for each, where the grammar sees both.
function sourcesOf(
  tokens: readonly Token[],
  { sources }: LinkedSpans,
  clause: CueClause | null,
): readonly Span[] {
  const subject = clause?.subject.map((range) => spanOf(tokens, range)) ?? []
  const isJoint =
    subject.length > 1 &&
    subject.every((span) => sources.some((source) => isOverlapping(source, span)))
  return isJoint ? subject : sources
}

function addresseesOf(
  tokens: readonly Token[],
  complement: Complement | null,
  sources: readonly Span[],
): readonly Span[] {
  return (complement?.addressees ?? [])
    .map((range) => spanOf(tokens, range))
    .filter((span) => !sources.some((source) => isOverlapping(source, span)))
}

function withoutThat(tokens: readonly Token[], span: Span): Span {
  const at = spanIndexAt(tokens, span.start)
  const next = tokens[at + 1]
  const isOpener = tokens[at]?.lower === 'that' && next !== undefined && next.end <= span.end
  return isOpener ? { start: next.start, end: span.end } : span
}

const QUESTIONS = new Set(['whether', 'if', 'how', 'what', 'why', 'where', 'when', 'who', 'which'])
const PREPOSITIONS = new Set(['for', 'about', 'on', 'of', 'against', 'with', 'in', 'into', 'over'])
const GOVERNED: ReadonlySet<Frame> = new Set<Frame>(['infinitive', 'prepositional', 'question'])

function frameOf(passage: Passage, linked: LinkedSpans, complement: Complement | null): Frame {
  const { tokens, article } = passage.ground
  const [span] = linked.content
  if (!span) return 'object'
  if (/^according\b/iu.test(article.text.slice(linked.cue.start, linked.cue.end)))
    return 'according'
  if (isQuoted(passage, span)) return 'quote'
  const at = spanIndexAt(tokens, span.start)
  const opener = tokens[at]?.lower ?? ''
  if (opener === 'that') return 'that'
  if (opener === 'to' && tokens[at + 1]?.tag === 'VERB') return 'infinitive'
  if (QUESTIONS.has(opener)) return 'question'
  if (complement && GOVERNED.has(complement.frame)) return complement.frame
  if (hasFiniteVerb(passage, span)) return 'bare'
  if (PREPOSITIONS.has(tokens[at - 1]?.lower ?? '')) return 'prepositional'
  return complement?.frame ?? 'object'
}

function hasFiniteVerb({ chunks, ground }: Passage, span: Span): boolean {
  return chunks.some((chunk) => {
    const head = chunk.kind === 'verb' && chunk.finite ? ground.tokens[chunk.head] : undefined
    return head !== undefined && isWithin(span, head)
  })
}

const NOMINALS = new Set(NOMINAL_CUES.map((cue) => cue.noun))

function lemmaOf(tokens: readonly Token[], { range, head }: LearntCue): string {
  const token = tokens[head]
  const known = token?.tag === 'NOUN' ? null : cueAt(tokens, head, range.last)
  if (known) return known.cue.lemma
  const words = tokens.slice(range.first, range.last)
  const noun = words.find((word) => NOMINALS.has(word.lemma))
  if (noun) return `noun ${noun.lemma}`
  const adjective = words.find((word) => ADJECTIVE_CUES.has(word.lower))
  if (adjective) return `be ${adjective.lower}`
  return token?.value === ':' ? 'colon' : (token?.lemma ?? '')
}
