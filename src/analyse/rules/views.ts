import type { AttributionSpans, Frame } from '../../model/analysis.js'
import { coverOf, type Span } from '../../model/spans.js'
import { headOf, speakerFormOf } from '../speakers.js'
import { MINDED } from './found.js'
import { chunkAt, quotationAt, spanOf, wordOf, type Passage } from '../passage.js'
import type { Clause, Range } from '../clauses.js'
import { spanOfChunks, type Trailing } from './contents.js'

/** Nouns for what somebody holds, wants or has to say. */
const VIEWS = new Set(
  (
    'message view position stance hope belief conviction understanding expectation assessment answer reply response demand condition ' +
    'priority concern goal aim point line verdict argument conclusion explanation'
  ).split(' '),
)
/** Those that answer what was asked, be it with a word. */
const ANSWERS = new Set(['answer', 'reply', 'response', 'verdict'])
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

/** "Osei's position: the port must open", "the message from Lima: wait": nothing but a noun with its owner before a colon. */
export function findViewLine(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const colon = passage.chunks.findIndex(({ kind }) => kind === 'colon')
  const before = passage.chunks.slice(0, colon)
  const at = before.findIndex(({ kind }) => kind === 'phrase')
  const isBare = before.every(({ kind }) => kind === 'phrase' || kind === 'preposition')
  const phrase = passage.chunks[at]
  const last = before.at(-1)?.last ?? 0
  if (colon < 1 || !isBare || phrase?.kind !== 'phrase' || before[at - 1]) return []
  const lemma = tokens[phrase.head]?.lemma ?? ''
  const owner = VIEWS.has(lemma)
    ? ownerOf(passage, { first: phrase.first, last }, phrase.head)
    : null
  const content = spanOfChunks(passage, colon + 1, passage.chunks.length)
  return owner && content
    ? [heldBy(passage, { owner, noun: phrase.head, content, frame: 'quote' })]
    : []
}

interface View extends Held {
  readonly owner: Range
  /** Token of the noun for what is held. */
  readonly noun: number
}

function heldBy(passage: Passage, { owner, noun, content, frame }: View): AttributionSpans {
  const { tokens } = passage.ground
  const source = spanOf(tokens, owner)
  const cue = spanOf(tokens, { first: noun, last: noun + 1 })
  return {
    sources: [source],
    cue,
    cueLemma: `noun ${tokens[noun]?.lemma ?? ''}`,
    addressees: [],
    content: [content],
    clause: coverOf([source, cue, content]),
    sentence: passage.index,
    frame,
    rule: 'attribution/view',
    confidence: 0.75,
  }
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
  const owner = VIEWS.has(lemma)
    ? (ownerOf(passage, subject, noun) ?? ownerBeforeAnswer(passage, subject, noun))
    : null
  if (!owner || !BEING.has(tokens[clause.verb.head]?.lower ?? '')) return null
  const found = heldContent(passage, clause, trailing) ?? answerBehind(passage, clause, lemma)
  return found ? heldBy(passage, { ...found, owner, noun }) : null
}

/** "his", "the President's", "of the President" around the noun. */
function ownerOf(passage: Passage, subject: Range, noun: number): Range | null {
  const { tokens } = passage.ground
  const first = tokens[subject.first]?.lower ?? ''
  const mark = tokens.findIndex(
    (token, at) => at > subject.first && at < noun && /^['’]s?$/u.test(token.lower),
  )
  // "His view", but "his party's view".
  if (mark < 0 && /^(?:my|our|his|her|their)$/u.test(first))
    return { first: subject.first, last: subject.first + 1 }
  const isOf = /^(?:of|from|in)$/u.test(tokens[noun + 1]?.lower ?? '')
  const behind = isOf ? { first: noun + 2, last: subject.last } : null
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
  return heldBy(passage, { owner, noun: phrase.head, content, frame: 'that' })
}

/** "For Osei the answer is no": whose answer it is stands before it. */
function ownerBeforeAnswer(passage: Passage, subject: Range, noun: number): Range | null {
  const { tokens } = passage.ground
  const at = passage.chunks.findIndex(({ first }) => first === subject.first)
  const before = passage.chunks.slice(0, at).filter(({ kind }) => kind !== 'comma')
  const [hook, owner, other] = before
  const isAnswer = ANSWERS.has(tokens[noun]?.lemma ?? '') && tokens[subject.first]?.lower === 'the'
  if (!isAnswer || other || wordOf(passage, hook) !== 'for' || owner?.kind !== 'phrase') return null
  const form = speakerFormOf(passage.ground, owner)
  return form !== null && MINDED.has(form) ? { first: owner.first, last: owner.last } : null
}

const WORDS =
  /^(?:(?:still|again|simply|always|only)\s+)?(?:(?:an?|the same)\s+(?:[\p{L}-]+\s+){0,2})?(?:yes|no|never|not (?:yet|now))\b/iu

/** "The answer from Lima was a polite no". */
function answerBehind(passage: Passage, clause: Clause, lemma: string): Held | null {
  const { tokens, article } = passage.ground
  if (!ANSWERS.has(lemma)) return null
  const first = tokens[clause.verb.last]
  const words = article.text.slice(first?.start ?? 0, passage.sentence.end)
  const match = first ? WORDS.exec(words) : null
  const end = (first?.start ?? 0) + (match?.[0].length ?? 0)
  const last = tokens.find((token) => token.end >= end)
  return first && last && match
    ? { content: { start: first.start, end: last.end }, frame: 'bare' }
    : null
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
  // The chunker takes "that tariffs" for one phrase.
  const start = opener === 'that' ? (tokens[from + 1]?.start ?? 0) : 0
  return content && content.end > start
    ? { content: { start: Math.max(content.start, start), end: content.end }, frame }
    : null
}
