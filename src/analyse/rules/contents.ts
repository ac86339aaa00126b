import type { Chunk } from '../../language/chunks.js'
import type { Frame } from '../../model/analysis.js'
import type { Span } from '../../model/spans.js'
import { quotationAt, spanOf, wordOf, type CueClause, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import type { Clause } from '../clauses.js'

/** Where an attribution that follows its content begins: the comma before "the Elysee said". */
export interface Trailing {
  readonly clause: number
  /** Chunk index of the first chunk that belongs to the attribution. */
  readonly from: number
}

/** Token spans of what was said behind a cue, from the chunk that opens it. */
export function contentBehind(
  passage: Passage,
  clause: CueClause,
  { frame, start, trailing }: { frame: Frame; start: number; trailing: readonly Trailing[] },
): Span | null {
  const end = endOf(passage, clause, { frame, start, trailing })
  return spanOfChunks(passage, start, end)
}

/** The span of chunks without white space, closing marks of the sentence or loose punctuation at its borders. */
export function spanOfChunks(passage: Passage, from: number, to: number): Span | null {
  const { tokens } = passage.ground
  const first = passage.chunks[from]?.first ?? passage.sentence.last
  let last =
    to >= passage.chunks.length
      ? passage.sentence.last
      : (passage.chunks[to]?.first ?? passage.sentence.last)
  while (last > first && isLooseEnd(passage, last - 1, first)) last -= 1
  let open = first
  while (open < last && /^[,;:—–.]$/u.test(tokens[open]?.value ?? '')) open += 1
  return open < last ? spanOf(tokens, { first: open, last }) : null
}

// The final stop and a mark whose partner lies outside are not part of what was said.
function isLooseEnd(passage: Passage, index: number, first: number): boolean {
  const token = passage.ground.tokens[index]
  if (!token) return true
  if (/^[.,;:—–]$/u.test(token.value)) return true
  if (/^(?:and|or|but|as|with)$/u.test(token.lower)) return true
  if (!/^["”’»“]+$/u.test(token.value)) return false
  const quotation = quotationAt(passage, index)
  const opener = passage.ground.tokens[first]
  if (quotation === null)
    return !passage.ground.tokens.slice(first, index).some(({ value }) => /["“„«»]/u.test(value))
  return (
    opener !== undefined &&
    quotation.start < opener.start &&
    !isQuoteMarkAt(passage, index, quotation.start)
  )
}

function isQuoteMarkAt(passage: Passage, index: number, start: number): boolean {
  return passage.ground.tokens[index]?.start === start
}

const ADJUNCT_CLAUSES = new Set([
  'as',
  'while',
  'when',
  'after',
  'before',
  'although',
  'though',
  'since',
  'because',
  'once',
])

interface Bounds {
  readonly frame: Frame
  readonly start: number
  readonly trailing: readonly Trailing[]
}

function endOf(passage: Passage, clause: CueClause, { frame, start, trailing }: Bounds): number {
  const isOpenFrame = frame === 'that' || frame === 'bare' || frame === 'question'
  const own = passage.clauses.findIndex((other) => other.at === clause.at)
  const limit = mainStart(passage, own) ?? passage.chunks.length
  for (let at = start; at < limit; at += 1) {
    const chunk = passage.chunks[at]
    if (!chunk) break
    const quotation = quotationAt(passage, chunk.first)
    const tail = trailing.find((each) => each.from === at && each.clause !== own)
    if (tail && at > start) return at
    if (
      chunk.kind === 'quote' &&
      isOpeningMark(passage, at) &&
      isNextCue(passage, { own, at: at + 1 })
    )
      return stepBack(passage, at, start)
    if (quotation && isQuoteOpenedInside(passage, { quotation, start })) {
      at = Math.max(at, chunkAfter(passage, quotation.end) - 1)
      if (frame === 'quote' && endsQuote(passage, at + 1)) return at + 1
      continue
    }
    if (chunk.kind === 'semicolon') return at
    if (at > start && isCompany(passage, at)) return at
    if (at > start && chunk.kind === 'verb' && isNextCue(passage, { own, at }))
      return stepBack(passage, at, start)
    if (at > start && !isOpenFrame && isNewClause(passage, { own, at }))
      return stepBack(passage, at, start)
    if (at > start && isOccasion(passage, at) && (!isOpenFrame || isAnswered(passage, at)))
      return at
    if (isOpenFrame && at > start && isNewSpeaker(passage, at)) return stepBack(passage, at, start)
  }
  return limit
}

// "Noting that X, the minister said": what an opening gerund tells ends where the main clause begins.
function mainStart(passage: Passage, own: number): number | null {
  const clause = passage.clauses[own]
  const behind = clause ? mainBehind(passage, clause) : null
  if (behind !== null) return behind
  const main =
    clause?.head === null || clause?.head === undefined ? undefined : passage.clauses[clause.head]
  if (!clause || !main || main.at < clause.at) return null
  const start = passage.chunks.findIndex((chunk) => chunk.first === main.subject[0]?.first)
  return start > clause.at ? start : null
}

/** "Okello, noting that trade grows, said", "Okello, who noted that, has left": the comma before the verb of the same. */
function mainBehind({ chunks, clauses }: Passage, clause: Clause): number | null {
  if (clause.link !== 'own') return null
  if (clause.verb.form !== 'gerund' && !isRelativeAt(chunks, clause.at)) return null
  const main = clauses.find(
    ({ at, verb, subject, link }) =>
      at > clause.at &&
      verb.finite &&
      link === 'own' &&
      subject[0]?.first === clause.subject[0]?.first,
  )
  const comma = main ? solidBefore(chunks, main.at) : -1
  return comma > clause.at && chunks[comma]?.kind === 'comma' ? comma : null
}

/** "who last year noted": a relative stands before the verb, adverbs and times between. */
const isRelativeAt = (chunks: Passage['chunks'], verb: number): boolean =>
  chunks[solidBefore(chunks, verb)]?.kind === 'relative'

function solidBefore(chunks: Passage['chunks'], at: number): number {
  let index = at - 1
  while (chunks[index]?.kind === 'adverb' || chunks[index]?.kind === 'time') index -= 1
  return index
}

function isQuoteOpenedInside(
  passage: Passage,
  { quotation, start }: { quotation: Span; start: number },
): boolean {
  const opener = passage.chunks[start]
  const token = opener ? passage.ground.tokens[opener.first] : undefined
  return token !== undefined && quotation.start >= token.start
}

function chunkAfter(passage: Passage, offset: number): number {
  const found = passage.chunks.findIndex(
    (chunk) => (passage.ground.tokens[chunk.first]?.start ?? 0) >= offset,
  )
  return found < 0 ? passage.chunks.length : found
}

// A quotation that is the whole content ends it, unless the sentence runs on in the speaker's words.
function endsQuote(passage: Passage, at: number): boolean {
  const next = passage.chunks[at]
  return (
    next === undefined ||
    next.kind === 'comma' ||
    next.kind === 'other' ||
    next.kind === 'semicolon'
  )
}

/** A later verb of the same subject that opens a statement of its own. */
function isNextCue(passage: Passage, { own, at }: { own: number; at: number }): boolean {
  const index = passage.clauses.findIndex((clause) => clause.at === at)
  const clause = passage.clauses[index]
  if (!clause || passage.cues[index] === null || clause.verb.infinitive) return false
  if (clause.verb.form === 'gerund' && !clause.verb.finite && !isBehindJoiner(passage, at))
    return false
  return clause.link === 'shared' && leadsTo(passage.clauses, clause, own)
}

function leadsTo(clauses: readonly Clause[], clause: Clause, own: number): boolean {
  let head = clause.head
  for (let step = 0; head !== null && step < 8; step += 1) {
    if (head === own) return true
    head = clauses[head]?.head ?? null
  }
  // "an envoy believes Okello wants a deal, and argues": it goes on with one before.
  const isOuter = clause.head !== null && clause.head < own && clauses[own]?.link === 'own'
  return isOuter || (clause.head !== null && clause.head === clauses[own]?.head)
}

// "on the call, in which he urged": what was said on the occasion is a statement of its own.
function isOccasion(passage: Passage, at: number): boolean {
  const kinds = passage.chunks.slice(at, at + 4).map((chunk) => chunk.kind)
  if (kinds.join(' ') !== 'comma preposition relative phrase') return false
  const subject = passage.chunks[at + 3]
  const index = passage.clauses.findIndex((each) => each.subject[0]?.first === subject?.first)
  return index >= 0 && passage.cues[index] !== null
}

// ", with Okello warning that": whoever stands beside has a statement of his own.
function isCompany(passage: Passage, at: number): boolean {
  const [comma, preposition, phrase] = passage.chunks.slice(at, at + 3)
  const isWith = comma?.kind === 'comma' && wordOf(passage, preposition) === 'with'
  const index = passage.clauses.findIndex((clause) => clause.at === at + 3)
  return (
    isWith &&
    phrase?.kind === 'phrase' &&
    passage.clauses[index]?.verb.form === 'gerund' &&
    (passage.cues[index] ?? null) !== null
  )
}

// "asked that it be paid, to which the minister replied": whoever answers is no part of what was asked.
function isAnswered(passage: Passage, at: number): boolean {
  return wordOf(passage, passage.chunks[at + 1]) === 'to'
}

function isNewClause(passage: Passage, { own, at }: { own: number; at: number }): boolean {
  const chunk = passage.chunks[at]
  if (!chunk || quotationAt(passage, chunk.first)) return false
  if (chunk.kind === 'subordinator' && ADJUNCT_CLAUSES.has(wordOf(passage, chunk)))
    return isSubjectBehind(passage, at + 1) && !isArgument(passage, at)
  if (chunk.kind === 'verb') {
    const clause = passage.clauses.find((each) => each.at === at)
    return (
      clause?.link === 'shared' &&
      clause.verb.finite &&
      isGoingOnWith(passage, own, clause) &&
      isBehindJoiner(passage, at)
    )
  }
  const isJoiner = chunk.kind === 'coordinator' || chunk.kind === 'contrast'
  return isJoiner && passage.chunks[at - 1]?.kind === 'comma' && isSubjectBehind(passage, at + 1)
}

// "warned against blame, since it was the alliance that", "stressed the need, while trade must": the speaker argues on.
function isArgument(passage: Passage, at: number): boolean {
  const word = wordOf(passage, passage.chunks[at])
  if (word === 'because') return true
  const clause = passage.clauses.find((each) => each.at > at)
  const verb = clause
    ? passage.ground.tokens.slice(clause.verb.first, clause.verb.last).map((token) => token.lower)
    : []
  if (word === 'since') return verb.some((each) => /^(?:is|are|was|were|has|had)$/u.test(each))
  return ['while', 'although', 'though'].includes(word) && verb.some((each) => OUGHT.has(each))
}

const OUGHT = new Set(['must', 'should', 'shall', 'cannot', 'ought'])

// "tried to warn X and travelled": the verb goes on with the cue, or with the verb that governs it.
function isGoingOnWith(passage: Passage, own: number, clause: Clause): boolean {
  const cue = passage.clauses[own]
  const host = cue?.head === null || cue?.head === undefined ? undefined : passage.clauses[cue.head]
  const isCue = clause.head === own && clause.verb.form === cue?.verb.form
  const isHost =
    host !== undefined && clause.head === cue?.head && clause.verb.form === host.verb.form
  return isCue || isHost
}

const JOINERS = new Set<Chunk['kind']>([
  'coordinator',
  'contrast',
  'adverb',
  'comma',
  'dash',
  'quote',
])

function isBehindJoiner(passage: Passage, at: number): boolean {
  const kind = passage.chunks[at - 1]?.kind
  return kind !== undefined && JOINERS.has(kind)
}

function isSubjectBehind(passage: Passage, at: number): boolean {
  for (let index = at; index < at + 5; index += 1) {
    const chunk = passage.chunks[index]
    if (chunk?.kind === 'verb') return chunk.finite && index > at
    if (
      chunk?.kind !== 'phrase' &&
      chunk?.kind !== 'preposition' &&
      chunk?.kind !== 'coordinator' &&
      chunk?.kind !== 'time' &&
      chunk?.kind !== 'adverb'
    )
      return false
  }
  return false
}

/** ", and Putin said": a second speaker with a cue of his own. */
function isNewSpeaker(passage: Passage, at: number): boolean {
  const chunk = passage.chunks[at]
  const isJoiner =
    chunk?.kind === 'coordinator' || chunk?.kind === 'contrast' || chunk?.kind === 'subordinator'
  if (!isJoiner || quotationAt(passage, chunk.first)) return false
  const next = passage.clauses.findIndex((clause) => clause.at > at)
  const clause = passage.clauses[next]
  const subject = clause?.subject[0]
  if (
    !clause ||
    !subject ||
    clause.link !== 'own' ||
    passage.cues[next] === null ||
    passage.cues[next] === undefined
  )
    return false
  if (subject.first !== passage.chunks[at + 1]?.first) return false
  const form = speakerFormOf(passage.ground, subject)
  if (form === 'pronoun' || form === 'first-person')
    return passage.chunks[at - 1]?.kind === 'comma' && isToldInPast(clause)
  return form === 'actor' || form === 'noun' || form === 'document'
}

// "said he would look at it, and he invited": a plain past goes on with the telling.
function isToldInPast({ verb }: Clause): boolean {
  return verb.form === 'past' && verb.first + 1 === verb.last
}

// The comma, the "and" and an opening mark before the next clause belong to it.
function stepBack(passage: Passage, at: number, start: number): number {
  let end = at
  for (;;) {
    const kind = passage.chunks[end - 1]?.kind
    const isJoiner =
      kind === 'comma' ||
      kind === 'coordinator' ||
      kind === 'contrast' ||
      kind === 'adverb' ||
      kind === 'dash'
    const isOpening = kind === 'quote' && isOpeningMark(passage, end - 1)
    if (end - 1 <= start || (!isJoiner && !isOpening)) return end
    end -= 1
  }
}

function isOpeningMark(passage: Passage, at: number): boolean {
  const chunk = passage.chunks[at]
  const token = chunk ? passage.ground.tokens[chunk.first] : undefined
  return (
    token !== undefined && passage.quotations.some((quotation) => quotation.start === token.start)
  )
}
