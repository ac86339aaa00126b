import type { Chunk } from '../../language/chunks.js'
import type { Frame } from '../../model/analysis.js'
import type { Range } from '../clauses.js'
import { chunkAt, quotationAt, wordOf, type CueClause, type Passage } from '../passage.js'

/** What a cue governs: whom was told, and where what was said begins; indexes are of chunks. */
export interface Complement {
  readonly addressees: readonly Range[]
  readonly frame: Frame
  /** The chunk that opens the content. */
  readonly start: number
}

const QUESTION_WORDS = new Set([
  'whether',
  'if',
  'how',
  'what',
  'why',
  'where',
  'when',
  'who',
  'which',
])
const ADJUNCTS = new Set(
  'in at on during after by via from through before upon over following within at'.split(' '),
)

const OF = new Set(['of'])
const NONE: ReadonlySet<string> = new Set()
// Cues whose own preposition is "of": it does not belong to whom they address.
const OF_GOVERNING = new Set([
  'accuse',
  'assure',
  'reassure',
  'remind',
  'inform',
  'warn',
  'alert',
  'suspect',
])
const ADJUNCTS_AND_OF = new Set([
  ...ADJUNCTS,
  'of',
  'with',
  'to',
  'for',
  'about',
  'between',
  'against',
])

interface Cursor {
  readonly passage: Passage
  readonly clause: CueClause
  at: number
}

/** Reads what stands behind a cue; `null` when nothing there can be what was said. */
export function readComplement(passage: Passage, clause: CueClause): Complement | null {
  const cursor: Cursor = { passage, clause, at: chunkAt(passage, clause.cue.last) }
  skipClosingMark(cursor)
  skipLight(cursor)
  const told = cursor.at
  const addressees = readAddressees(cursor)
  skipLight(cursor)
  skipSlippedIn(cursor)
  skipManner(cursor)
  if (canSkipAdjuncts(cursor)) skipAdjuncts(cursor)
  const frame = frameAt(cursor)
  if (frame) return { addressees, frame: frame.frame, start: frame.start }
  const isWhole = addressees.length > 0 && COMPLETE.has(clause.cue.cue.lemma)
  return isWhole ? { addressees, frame: 'object', start: told } : null
}

/** 'had “firmly rejected” the claims': the quotation ends with the cue. */
function skipClosingMark(cursor: Cursor): void {
  const { passage, clause } = cursor
  const mark = chunkHere(cursor)
  const quotation = mark?.kind === 'quote' ? quotationAt(passage, mark.first) : null
  const { tokens } = passage.ground
  const isClosing = quotation !== null && tokens[mark?.first ?? 0]?.end === quotation.end
  const opened =
    quotation !== null && quotation.start >= (tokens[clause.verb.head]?.start ?? 0) - NEAR
  if (isClosing && opened) cursor.at += 1
}

/** A mark and a word or two before the cue: more is a quotation of its own. */
const NEAR = 30

const MANNERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set(['terms', 'words', 'language', 'manner', 'way', 'tone', 'detail', 'depth'])],
  ['at', new Set(['length'])],
  [
    'with',
    new Set(
      'satisfaction concern appreciation regret gratitude interest pleasure alarm dismay pride sadness force emphasis'.split(
        ' ',
      ),
    ),
  ],
])

// "condemned in the strongest terms the attack", "noted with satisfaction the growth"
function skipManner(cursor: Cursor): void {
  const manner = chunkHere(cursor, 1)
  const isManner =
    manner?.kind === 'phrase' &&
    (MANNERS.get(wordOf(cursor.passage, chunkHere(cursor)))?.has(
      cursor.passage.ground.tokens[manner.head]?.lower ?? '',
    ) ??
      false)
  const behind = isManner ? chunkHere(cursor, 2)?.kind : undefined
  if (behind === 'phrase' || behind === 'that' || behind === 'quote') cursor.at += 2
}

// "telling Okello, as he had told others, that": what is slipped in between commas is passed over.
function skipSlippedIn(cursor: Cursor): void {
  const { chunks } = cursor.passage
  const opener = chunkHere(cursor, 1)?.kind
  const isOpen = opener === 'subordinator' || opener === 'preposition'
  if (chunkHere(cursor)?.kind !== 'comma' || !isOpen) return
  const closing = chunks.findIndex(
    (chunk, at) => at > cursor.at && at <= cursor.at + 10 && chunk.kind === 'comma',
  )
  if (closing > 0 && chunks[closing + 1]?.kind === 'that') cursor.at = closing + 1
}

// "thanked the mediators" says all there is to say.
const COMPLETE = new Set(['thank', 'congratulate'])

function chunkHere(cursor: Cursor, ahead = 0): Chunk | undefined {
  return cursor.passage.chunks[cursor.at + ahead]
}

function skipLight(cursor: Cursor): void {
  for (;;) {
    const chunk = chunkHere(cursor)
    const isDated =
      chunk?.kind === 'preposition' && (chunkHere(cursor, 1)?.kind === 'time' || isSpell(cursor))
    if (isDated) cursor.at += 2
    else if (chunk?.kind === 'adverb' && !QUESTION_WORDS.has(wordOf(cursor.passage, chunk)))
      cursor.at += 1
    else if (chunk?.kind === 'time') cursor.at += 1
    else if (isReflexive(cursor)) cursor.at += 1
    else if (isAside(cursor)) cursor.at += 2
    else if (
      /^(?:not|never)$/u.test(wordOf(cursor.passage, chunk)) &&
      chunk?.first === (chunk?.last ?? 0) - 1
    )
      cursor.at += 1
    else return
  }
}

// "committed itself to"
function isReflexive(cursor: Cursor): boolean {
  const behind = chunkHere(cursor, 1)
  return (
    /^(?:it|him|her|them|our)sel(?:f|ves)$/u.test(wordOf(cursor.passage, chunkHere(cursor))) &&
    (behind?.kind === 'preposition' || (behind?.kind === 'verb' && behind.infinitive))
  )
}

const SPELLS = new Set(['months', 'years', 'weeks', 'days', 'hours', 'decades', 'time'])

// "complained for months that"
function isSpell(cursor: Cursor): boolean {
  const phrase = chunkHere(cursor, 1)
  if (phrase?.kind !== 'phrase') return false
  return SPELLS.has(cursor.passage.ground.tokens[phrase.head]?.lower ?? '')
}

// "is pushing the union as a whole to act"
function isAside(cursor: Cursor): boolean {
  const isAs =
    wordOf(cursor.passage, chunkHere(cursor)) === 'as' && chunkHere(cursor, 1)?.kind === 'phrase'
  const behind = chunkHere(cursor, 2)
  return isAs && behind?.kind === 'verb' && behind.infinitive
}

function readAddressees(cursor: Cursor): readonly Range[] {
  const { told, frames } = cursor.clause.cue.cue
  const chunk = chunkHere(cursor)
  if (told === 'object' && chunk?.kind === 'phrase') {
    const end = phraseEnd(
      cursor.passage,
      cursor.at,
      OF_GOVERNING.has(cursor.clause.cue.cue.lemma) ? NONE : OF,
    )
    if (isFiniteAt(cursor.passage, end) && frames.includes('bare')) return []
    if (!isContentAfter(cursor, end)) return []
    return take(cursor, cursor.at, end)
  }
  const isMarked = chunk?.kind === 'preposition' && wordOf(cursor.passage, chunk) === told
  if (isMarked && chunkHere(cursor, 1)?.kind === 'phrase') {
    const end = phraseEnd(cursor.passage, cursor.at + 1, OF)
    return take(cursor, cursor.at + 1, end)
  }
  return []
}

function take(cursor: Cursor, from: number, end: number): readonly Range[] {
  const ranges: Range[] = []
  let open = from
  for (let at = from; at <= end; at += 1) {
    const chunk = cursor.passage.chunks[at]
    if (at < end && chunk?.kind !== 'coordinator' && chunk?.kind !== 'comma') continue
    const first = cursor.passage.chunks[open]
    const last = cursor.passage.chunks[at - 1]
    if (first && last && open < at) ranges.push({ first: first.first, last: last.last })
    open = at + 1
  }
  cursor.at = end
  return ranges
}

/** The chunk behind a phrase with what is hung on it by "of" or joined to it by "and". */
function phraseEnd(passage: Passage, at: number, tails: ReadonlySet<string>): number {
  const { chunks } = passage
  let end = at + 1
  for (;;) {
    const joiner = chunks[end]
    const isTail = joiner?.kind === 'preposition' && tails.has(wordOf(passage, joiner))
    const isJoint = joiner?.kind === 'coordinator' && !isFiniteAt(passage, end + 2)
    if ((!isTail && !isJoint) || chunks[end + 1]?.kind !== 'phrase') return end
    end += 2
  }
}

function isFiniteAt(passage: Passage, at: number): boolean {
  const chunk = passage.chunks[at]
  return chunk?.kind === 'verb' && chunk.finite
}

// The object of "urge" is who is urged only when something is asked behind it: "urged restraint" tells nobody.
function isContentAfter(cursor: Cursor, end: number): boolean {
  const { cue } = cursor.clause.cue
  const probe: Cursor = { ...cursor, at: end }
  skipLight(probe)
  const chunk = chunkHere(probe)
  if (!cue.frames.includes('object')) return true
  return (
    (chunk?.kind === 'that' && cue.frames.includes('that')) ||
    chunk?.kind === 'quote' ||
    chunk?.kind === 'colon' ||
    (chunk?.kind === 'verb' && chunk.infinitive) ||
    hasInfinitiveSoon(probe)
  )
}

function hasInfinitiveSoon(cursor: Cursor): boolean {
  if (!cursor.clause.cue.cue.frames.includes('infinitive')) return false
  for (let ahead = 0; ahead < 5; ahead += 1) {
    const chunk = chunkHere(cursor, ahead)
    if (chunk?.kind === 'verb') return chunk.infinitive
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'quote' || chunk.kind === 'that')
      return false
  }
  return false
}

// "said in a statement on Monday that": adjuncts are passed over when a clause or a quotation follows them.
function canSkipAdjuncts(cursor: Cursor): boolean {
  const { frames } = cursor.clause.cue.cue
  return (
    chunkHere(cursor)?.kind === 'preposition' &&
    (frames.includes('that') || frames.includes('infinitive'))
  )
}

function skipAdjuncts(cursor: Cursor): void {
  const { chunks } = cursor.passage
  let at = cursor.at
  while (chunks[at]?.kind === 'preposition' && ADJUNCTS.has(wordOf(cursor.passage, chunks[at]))) {
    if (chunks[at + 1]?.kind !== 'phrase' && chunks[at + 1]?.kind !== 'time') return
    at = phraseEnd(cursor.passage, at + 1, ADJUNCTS_AND_OF)
    while (chunks[at]?.kind === 'adverb' || chunks[at]?.kind === 'time') at += 1
  }
  if (chunks[at]?.kind === 'comma' && chunks[at + 1]?.kind === 'that') at += 1
  const chunk = chunks[at]
  const isOpen =
    chunk?.kind === 'that' ||
    chunk?.kind === 'quote' ||
    chunk?.kind === 'colon' ||
    (chunk?.kind === 'verb' && chunk.infinitive)
  const isBare =
    chunk?.kind === 'phrase' &&
    hasFiniteBehind(cursor.passage, at) &&
    cursor.clause.cue.cue.frames.includes('bare')
  if (isOpen || isBare) cursor.at = at
}

const CARRIERS = new Set<Chunk['kind']>([
  'preposition',
  'phrase',
  'coordinator',
  'adverb',
  'quote',
  'time',
])

/** Whether the phrase at a chunk is the subject of a finite verb. */
function hasFiniteBehind(passage: Passage, at: number): boolean {
  for (let index = at + 1; index < Math.min(passage.chunks.length, at + 14); index += 1) {
    const chunk = passage.chunks[index]
    if (!chunk) return false
    if (chunk.kind === 'verb')
      return chunk.finite && !isJoined(passage, index) && !isReduced(passage, index)
    if (!CARRIERS.has(chunk.kind)) return false
  }
  return false
}

// What is said is a clause; a relative clause or an apposition may stand behind its subject.
function hasFiniteLater(passage: Passage, at: number): boolean {
  return passage.chunks.slice(at + 1).some((chunk) => chunk.kind === 'verb' && chunk.finite)
}

// "support for the state and called for talks": behind "and" the verb goes on with the cue, not with its object.
function isJoined(passage: Passage, at: number): boolean {
  const before = passage.chunks[at - 1]
  const kind =
    before?.kind === 'quote' || before?.kind === 'adverb'
      ? passage.chunks[at - 2]?.kind
      : before?.kind
  return kind === 'coordinator'
}

function isReduced(passage: Passage, at: number): boolean {
  const verb = passage.chunks[at]
  const isBare = verb?.kind === 'verb' && verb.form === 'past' && verb.first + 1 === verb.last
  return isBare && isReducedBehind(passage, at)
}

// "the agreements reached in Minsk": a bare participle with a preposition behind it is no main verb.
function isReducedBehind(passage: Passage, at: number): boolean {
  const behind = passage.chunks[at + 1]
  return (
    behind?.kind === 'preposition' &&
    ['by', 'in', 'at', 'between', 'within', 'from'].includes(wordOf(passage, behind))
  )
}

interface FrameAt {
  readonly frame: Frame
  readonly start: number
}

function frameAt(cursor: Cursor): FrameAt | null {
  const { frames } = cursor.clause.cue.cue
  const chunk = chunkHere(cursor)
  const word = wordOf(cursor.passage, chunk)
  if (!chunk) return null
  if (isAlone(cursor, chunk) && frames.includes('object'))
    return { frame: 'object', start: cursor.at }
  if (chunk.kind === 'that' && (frames.includes('that') || frames.includes('bare')))
    return { frame: 'that', start: cursor.at + 1 }
  if (chunk.kind === 'comma' && chunkHere(cursor, 1)?.kind === 'quote' && frames.includes('quote'))
    return { frame: 'quote', start: cursor.at + 1 }
  if (chunk.kind === 'colon') return { frame: 'quote', start: cursor.at + 1 }
  if (chunk.kind === 'verb' && chunk.first < cursor.clause.cue.last)
    return frames.includes('object') ? { frame: 'object', start: cursor.at } : null
  if (chunk.kind === 'verb' && chunk.infinitive)
    return frames.includes('infinitive')
      ? { frame: 'infinitive', start: negationBefore(cursor) }
      : null
  if (QUESTION_WORDS.has(word))
    return frames.includes('question') || frames.includes('object')
      ? { frame: 'question', start: cursor.at }
      : null
  if (chunk.kind === 'quote') return quoteFrame(cursor)
  if (chunk.kind === 'preposition') return prepositionFrame(cursor)
  return phraseFrame(cursor)
}

// "I welcome that."
function isAlone(cursor: Cursor, chunk: Chunk): boolean {
  const behind = cursor.passage.ground.tokens[chunk.last]
  return chunk.kind === 'that' && (behind === undefined || /^[.,;]$/u.test(behind.value))
}

// "vowed never to": the negation belongs to what was vowed.
function negationBefore(cursor: Cursor): number {
  const before = cursor.passage.chunks[cursor.at - 1]
  return /^(?:not|never)$/u.test(wordOf(cursor.passage, before)) ? cursor.at - 1 : cursor.at
}

// A quotation that opens behind the cue holds what was said, or the first words of an object or a clause.
function quoteFrame(cursor: Cursor): FrameAt | null {
  const { frames } = cursor.clause.cue.cue
  const opened = chunkHere(cursor)
  const quotation = opened ? quotationAt(cursor.passage, opened.first) : null
  if (!quotation || !opened) return null
  if (cursor.passage.ground.tokens[opened.first]?.start !== quotation.start) return null
  if (chunkHere(cursor, 1)?.kind === 'that') return { frame: 'that', start: cursor.at }
  if (frames.includes('quote')) return { frame: 'quote', start: cursor.at }
  return frames.includes('object') ? { frame: 'object', start: cursor.at } : null
}

function prepositionFrame(cursor: Cursor): FrameAt | null {
  return cursor.clause.cue.cue.frames.includes('prepositional')
    ? { frame: 'prepositional', start: cursor.at }
    : null
}

function phraseFrame(cursor: Cursor): FrameAt | null {
  const { frames } = cursor.clause.cue.cue
  const chunk = chunkHere(cursor)
  if (chunk?.kind === 'verb' && !chunk.finite)
    return frames.includes('object') ? { frame: 'object', start: cursor.at } : null
  const isOpen =
    chunk?.kind === 'phrase' || chunk?.kind === 'other' || chunk?.kind === 'subordinator'
  if (!isOpen) return null
  const isClause = frames.includes('object')
    ? hasFiniteBehind(cursor.passage, cursor.at)
    : hasFiniteLater(cursor.passage, cursor.at)
  if (isClause && (frames.includes('bare') || frames.includes('that')))
    return { frame: 'bare', start: cursor.at }
  return frames.includes('object') ? { frame: 'object', start: cursor.at } : null
}
