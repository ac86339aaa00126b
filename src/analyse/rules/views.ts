import type { AttributionSpans, Frame } from '../../model/analysis.js'
import { coverOf, type Span } from '../../model/spans.js'
import { headOf, speakerFormOf } from '../speakers.js'
import { chunkAt, quotationAt, spanOf, type Passage } from '../passage.js'
import type { Clause, Range } from '../clauses.js'
import { spanOfChunks, type Trailing } from './contents.js'

/** Nouns for what somebody holds, wants or has to say. */
const VIEWS = new Set(
  'message view position stance hope belief conviction understanding expectation assessment answer response demand condition priority concern goal aim point'.split(
    ' ',
  ),
)
const BEING = new Set(['is', 'are', 'was', 'were', 'remains', 'remained', 'be'])
const PLAIN = new Set(['clear', 'simple', 'plain', 'unchanged', 'firm'])

/** "Our view is that", "her message to Okello was clear: ...": what somebody holds is the subject. */
export function findViews(
  passage: Passage,
  trailing: readonly Trailing[],
): readonly AttributionSpans[] {
  return passage.clauses.flatMap((clause) => {
    const found = viewAt(passage, clause, trailing) ?? viewBehind(passage, clause)
    return found ? [found] : []
  })
}

function viewAt(
  passage: Passage,
  clause: Clause,
  trailing: readonly Trailing[],
): AttributionSpans | null {
  const { tokens } = passage.ground
  const [subject, other] = clause.subject
  if (!subject || other || clause.verb.negated || quotationAt(passage, subject.first)) return null
  const noun = headOf(tokens, subject)
  const lemma = tokens[noun]?.lemma ?? ''
  const owner = VIEWS.has(lemma) ? ownerOf(passage, subject, noun) : null
  if (!owner || !BEING.has(tokens[clause.verb.head]?.lower ?? '')) return null
  const found = heldContent(passage, clause, trailing)
  if (!found) return null
  const source = spanOf(tokens, owner)
  const cue = spanOf(tokens, { first: noun, last: noun + 1 })
  return {
    sources: [source],
    cue,
    cueLemma: `noun ${lemma}`,
    addressees: [],
    content: [found.content],
    clause: coverOf([source, cue, found.content]),
    sentence: passage.index,
    frame: found.frame,
    rule: 'attribution/view',
    confidence: 0.75,
  }
}

/** "his", "the President's", "of the President" around the noun. */
function ownerOf(passage: Passage, subject: Range, noun: number): Range | null {
  const { tokens } = passage.ground
  const first = tokens[subject.first]?.lower ?? ''
  if (/^(?:my|our|his|her|their)$/u.test(first))
    return { first: subject.first, last: subject.first + 1 }
  const mark = tokens.findIndex(
    (token, at) => at > subject.first && at < noun && /^['’]s?$/u.test(token.lower),
  )
  const behind = tokens[noun + 1]?.lower === 'of' ? { first: noun + 2, last: subject.last } : null
  const owner = mark > 0 ? { first: subject.first, last: mark } : behind
  const form = owner ? speakerFormOf(passage.ground, owner) : null
  return form === 'actor' || form === 'noun' || form === 'unknown-name' ? owner : null
}

/** "It is our position that": the noun stands behind "it is". */
function viewBehind(passage: Passage, { subject, verb, at }: Clause): AttributionSpans | null {
  const { tokens } = passage.ground
  const [phrase, that] = passage.chunks.slice(at + 1, at + 3)
  const isEmpty = tokens[subject[0]?.first ?? -1]?.lower === 'it' && !verb.negated
  if (!isEmpty || phrase?.kind !== 'phrase' || that?.kind !== 'that') return null
  const isView = VIEWS.has(tokens[phrase.head]?.lemma ?? '')
  const owner = isView ? ownerOf(passage, phrase, phrase.head) : null
  const content = spanOfChunks(passage, at + 3, passage.chunks.length)
  if (!owner || !content || !BEING.has(tokens[verb.head]?.lower ?? '')) return null
  const source = spanOf(tokens, owner)
  const cue = spanOf(tokens, { first: phrase.head, last: phrase.head + 1 })
  return {
    sources: [source],
    cue,
    cueLemma: `noun ${tokens[phrase.head]?.lemma ?? ''}`,
    addressees: [],
    content: [content],
    clause: coverOf([source, cue, content]),
    sentence: passage.index,
    frame: 'that',
    rule: 'attribution/view',
    confidence: 0.75,
  }
}

interface Held {
  readonly content: Span
  readonly frame: Frame
}

function heldContent(passage: Passage, clause: Clause, trailing: readonly Trailing[]): Held | null {
  const { tokens } = passage.ground
  let from = clause.verb.last
  while (tokens[from]?.tag === 'ADV' || PLAIN.has(tokens[from]?.lower ?? '')) from += 1
  const opener = tokens[from]?.value ?? ''
  const frame = opener === 'that' ? 'that' : opener === 'to' ? 'infinitive' : 'quote'
  if (frame === 'quote' && !/^[:"“«]$/u.test(opener)) return null
  const at = chunkAt(passage, opener === 'that' || opener === ':' ? from + 1 : from)
  const end = trailing.find((each) => each.from > at)?.from ?? passage.chunks.length
  const content = spanOfChunks(passage, at, end)
  return content ? { content, frame } : null
}
