import type { Quotation } from '../../model/analysis.js'
import type { Span } from '../../model/spans.js'
import type { Range } from '../clauses.js'
import { spanOfChunks, type Trailing } from './contents.js'
import { quotationAt, wordOf, type CueClause, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'

/** An attribution whose content stands before it, or on both sides. */
export interface Trailed extends Trailing {
  readonly subject: readonly Range[]
  readonly content: readonly Span[]
}

/**
 * Finds "..., the Elysee said" and "..., said Macron": a cue with nothing of its own behind it, and a comma, dash or
 * quotation mark before. What stands before is what was said; so is a quotation that goes on behind.
 */
export function findTrailing(passage: Passage): readonly Trailed[] {
  return passage.clauses.flatMap((clause, index) => {
    const cue = passage.cues[index]
    const trailed = cue ? trailedAt(passage, { ...clause, cue }, index) : null
    return trailed ? [trailed] : []
  })
}

const FUTURE = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'should', 'must', 'to'])

function isFuture(passage: Passage, clause: CueClause): boolean {
  return passage.ground.tokens
    .slice(clause.verb.first, clause.verb.head)
    .some((token) => FUTURE.has(token.lower))
}

function trailedAt(passage: Passage, clause: CueClause, index: number): Trailed | null {
  const { frames } = clause.cue.cue
  if (
    !frames.includes('quote') ||
    clause.verb.infinitive ||
    isFuture(passage, clause) ||
    clause.verb.passive ||
    clause.verb.negated ||
    clause.verb.form === 'gerund'
  )
    return null
  const inverted = clause.cue.cue.told === 'object' ? null : invertedAt(passage, clause, index)
  const straight = straightAt(passage, clause, index)
  return passage.chunks[clause.at - 1]?.kind === 'quote'
    ? (inverted ?? straight)
    : (straight ?? inverted)
}

function straightAt(passage: Passage, clause: CueClause, index: number): Trailed | null {
  const subject = clause.subject[0]
  const last = clause.subject.at(-1)
  if (clause.link !== 'own' || !subject || !last || isRelative(passage, clause)) return null
  const from = passage.chunks.findIndex((chunk) => chunk.first === subject.first)
  const content =
    from > 0 ? contentAround(passage, { from, clause, behind: behindTold(passage, clause) }) : null
  return content && isSpeaker(passage, subject)
    ? { clause: index, from: joinerBefore(passage, from), subject: clause.subject, content }
    : null
}

// "a call from the president, who conveyed his wishes": a relative clause goes on with its own object.
function isRelative(passage: Passage, clause: CueClause): boolean {
  const before = passage.chunks[clause.at - 1]?.kind === 'adverb' ? clause.at - 2 : clause.at - 1
  return passage.chunks[before]?.kind === 'relative'
}

function invertedAt(passage: Passage, clause: CueClause, index: number): Trailed | null {
  const next = passage.chunks[clause.at + 1]
  if (next?.kind !== 'phrase' || clause.verb.last - clause.verb.first > 1) return null
  if (!isClosedBefore(passage, clause.at)) return null
  const end = phraseTail(passage, clause.at + 1)
  const subject = { first: next.first, last: passage.chunks[end - 1]?.last ?? next.last }
  const content = contentAround(passage, { from: clause.at, clause, behind: end })
  return content && isSpeaker(passage, subject)
    ? { clause: index, from: joinerBefore(passage, clause.at), subject: [subject], content }
    : null
}

function isSpeaker(passage: Passage, subject: Range): boolean {
  const opener = passage.ground.tokens[subject.first]?.lower ?? ''
  return (
    speakerFormOf(passage.ground, subject) !== null && !/^(?:what|who|which)ever$/u.test(opener)
  )
}

/** The chunk behind a phrase with its prepositional tail and apposition. */
function phraseTail(passage: Passage, at: number): number {
  let end = at + 1
  while (
    passage.chunks[end]?.kind === 'preposition' &&
    passage.chunks[end + 1]?.kind === 'phrase' &&
    wordOf(passage, passage.chunks[end]) === 'of'
  )
    end += 2
  return end
}

// "Israel, he told his counterpart, is ...": whom it was told stands between the cue and the rest.
function behindTold(passage: Passage, clause: CueClause): number {
  const behind = chunkBehind(passage, clause.cue.last)
  const isTold = clause.cue.cue.told === 'object' && passage.chunks[behind]?.kind === 'phrase'
  const end = isTold ? phraseTail(passage, behind) : behind
  return passage.chunks[end]?.kind === 'comma' ? end : behind
}

function chunkBehind(passage: Passage, token: number): number {
  const found = passage.chunks.findIndex((chunk) => chunk.first >= token)
  return found < 0 ? passage.chunks.length : found
}

function isClosedBefore(passage: Passage, at: number): boolean {
  const kind = passage.chunks[at - 1]?.kind
  return kind === 'comma' || kind === 'quote' || kind === 'dash' || endsQuestion(passage, at)
}

function endsQuestion(passage: Passage, at: number): boolean {
  return /^[?!]$/u.test(wordOf(passage, passage.chunks[at - 1]))
}

function joinerBefore(passage: Passage, from: number): number {
  return passage.chunks[from - 1]?.kind === 'comma' || passage.chunks[from - 1]?.kind === 'dash'
    ? from - 1
    : from
}

interface Around {
  /** Chunk index where the attribution begins. */
  readonly from: number
  readonly clause: CueClause
  /** Chunk index of the first chunk behind the attribution. */
  readonly behind: number
}

function contentAround(passage: Passage, { from, behind, clause }: Around): readonly Span[] | null {
  if (!isClosedBefore(passage, from) || !isToldBefore(passage, { from, clause, behind }))
    return null
  const rest = restBehind(passage, behind, clause)
  if (rest === null) return null
  const before = withWholeQuotation(passage, spanOfChunks(passage, 0, from))
  const after = rest.goesOn ? spanOfChunks(passage, rest.at, passage.chunks.length) : null
  // "“He told me": the mark that opens what is quoted is nothing that he told.
  if (before !== null && !isWorded(passage, before)) return null
  const spans = [before, after].filter((span): span is Span => span !== null)
  return spans.length > 0 ? spans : null
}

function isWorded({ ground }: Passage, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(ground.article.text.slice(start, end))
}

// What stands before must be a clause or a quotation: "In response, she warned" says nothing yet. A comma right
// behind the cue opens the rest: "In the capital, she said, shops were closed".
function isToldBefore(passage: Passage, { from, clause, behind }: Around): boolean {
  const isQuoted = passage.chunks
    .slice(0, from)
    .some((chunk) => quotationAt(passage, chunk.first) !== null)
  if (isQuoted) return true
  const hasVerb = passage.clauses.some((each) => each.at < from && each.verb.finite)
  const isBare = clause.cue.cue.frames.some((frame) => frame === 'bare' || frame === 'that')
  return (
    isBare &&
    (hasVerb || isParenthetical(passage, from, behind) || isWordTold(passage, from, behind))
  )
}

/** "Eight years, he now says.": a phrase alone, and nothing behind. */
function isWordTold({ chunks, sentence }: Passage, from: number, behind: number): boolean {
  const before = chunks.slice(0, from)
  const isPhrase = before[0]?.kind === 'phrase' && before.at(-1)?.kind === 'comma'
  const isEnd = (chunks[behind]?.first ?? sentence.last) >= sentence.last - 1
  return (
    isPhrase &&
    isEnd &&
    sentence.block === 'body' &&
    before.every(({ kind }) => /^(?:phrase|preposition|comma)$/u.test(kind)) &&
    before.filter(({ kind }) => kind === 'comma').length === 1
  )
}

function isParenthetical(passage: Passage, from: number, behind: number): boolean {
  const isBetween =
    passage.chunks[from - 1]?.kind === 'comma' && passage.chunks[behind]?.kind === 'comma'
  return isBetween && passage.clauses.some((each) => each.at > behind && each.verb.finite)
}

interface Rest {
  readonly at: number
  /** Whether what was said goes on behind. */
  readonly goesOn: boolean
}

// Behind a trailing attribution come adjuncts ("in a statement on Monday"), whom it was told, or the quotation's second half.
function restBehind(passage: Passage, behind: number, clause: CueClause): Rest | null {
  if (isGoverning(passage, behind, clause)) return null
  if (isGoingOnBy(passage, behind)) return { at: behind, goesOn: false }
  // "It is too late, she says: “We need the water.”"
  if (isQuoteBehindColon(passage, behind)) return { at: behind + 1, goesOn: true }
  if (passage.chunks[behind]?.kind === 'comma' && !isQuotedBefore(passage, behind)) {
    // "says the minister, who knows it": the relative tells of the speaker.
    if (passage.chunks[behind + 1]?.kind === 'relative') return { at: behind, goesOn: false }
    const goesOn = passage.clauses.some(
      (each) => each.at > behind && each.verb.finite && each.link === 'own',
    )
    return { at: behind + 1, goesOn: goesOn || isFiniteAt(passage, behind + 1) }
  }
  let at = behind
  for (; at < passage.chunks.length; at += 1) {
    const chunk = passage.chunks[at]
    if (!chunk) break
    const quotation = quotationAt(passage, chunk.first)
    const isMark =
      quotation !== null && passage.ground.tokens[chunk.first]?.start === quotation.start
    if (isMark) return { at, goesOn: true }
    const next = passage.chunks[at + 1]
    if (chunk.kind === 'comma' && next?.kind === 'verb' && next.finite)
      return { at: at + 1, goesOn: true }
    if (chunk.kind === 'comma' && next?.kind === 'quote') continue
    if (chunk.kind === 'comma' || chunk.kind === 'relative' || chunk.kind === 'subordinator')
      return { at, goesOn: false }
    const isQuoted = isQuotedBefore(passage, behind) && at > behind
    if (isQuoted) continue
    if (
      chunk.kind === 'that' ||
      chunk.kind === 'colon' ||
      (chunk.kind === 'verb' && (chunk.finite || chunk.infinitive))
    )
      return null
  }
  return { at, goesOn: false }
}

function isQuoteBehindColon(passage: Passage, behind: number): boolean {
  const colon = passage.chunks[behind]
  const opener = passage.chunks[0]?.kind
  // "Asked if it rained, he answered: “No.”" opens with what was asked.
  const isTold = opener !== 'verb' && opener !== 'subordinator'
  return (
    isTold &&
    colon?.kind === 'colon' &&
    !isQuotedBefore(passage, behind) &&
    quotationAt(passage, colon.last) !== null
  )
}

// ", said the minister, adding that": the next cue goes on.
function isGoingOnBy(passage: Passage, behind: number): boolean {
  const next = passage.chunks[behind + 1]
  if (passage.chunks[behind]?.kind !== 'comma' || next?.kind !== 'verb' || next.form !== 'gerund')
    return false
  const index = passage.clauses.findIndex((clause) => clause.at === behind + 1)
  return index >= 0 && passage.cues[index] !== null
}

function isFiniteAt(passage: Passage, at: number): boolean {
  const chunk = passage.chunks[at]
  return chunk?.kind === 'verb' && chunk.finite
}

// Behind a quotation a comma opens an adjunct; what goes on is marked by a new quotation.
function isQuotedBefore(passage: Passage, behind: number): boolean {
  return passage.chunks.slice(0, behind).some((chunk) => quotationAt(passage, chunk.first) !== null)
}

const GOVERNED = new Set(['against', 'for', 'about', 'of'])

/** Whether the cue has something of its own behind it: an object, or a preposition it governs. */
function isGoverning(passage: Passage, behind: number, clause: CueClause): boolean {
  const { told, frames } = clause.cue.cue
  const chunk = passage.chunks[behind]
  if (chunk?.kind === 'phrase') return told !== 'object'
  return (
    chunk?.kind === 'preposition' &&
    frames.includes('prepositional') &&
    GOVERNED.has(wordOf(passage, chunk))
  )
}

/** What was said reaches back to where its quotation opened, sentences ago or not. */
function withWholeQuotation(passage: Passage, span: Span | null): Span | null {
  if (!span) return null
  const open = passage.quotations.find(
    (quotation: Quotation) =>
      quotation.depth === 0 &&
      quotation.start < passage.sentence.start &&
      quotation.end > passage.sentence.start,
  )
  return open
    ? { start: open.start, end: Math.max(span.end, Math.min(open.end, passage.sentence.end)) }
    : span
}
