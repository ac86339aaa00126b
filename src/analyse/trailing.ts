import type { Quotation } from '../model/analysis.js'
import type { Span } from '../model/spans.js'
import type { Range } from './clauses.js'
import { spanOfChunks, type Trailing } from './contents.js'
import { quotationAt, spanOf, wordOf, type CueClause, type Passage } from './passage.js'
import { speakerFormOf } from './speakers.js'

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

function trailedAt(passage: Passage, clause: CueClause, index: number): Trailed | null {
  const { frames } = clause.cue.cue
  if (
    !frames.includes('quote') ||
    clause.verb.infinitive ||
    clause.verb.passive ||
    clause.verb.form === 'gerund'
  )
    return null
  return invertedAt(passage, clause, index) ?? straightAt(passage, clause, index)
}

function straightAt(passage: Passage, clause: CueClause, index: number): Trailed | null {
  const subject = clause.subject[0]
  const last = clause.subject.at(-1)
  if (clause.link !== 'own' || !subject || !last) return null
  const from = passage.chunks.findIndex((chunk) => chunk.first === subject.first)
  const content =
    from > 0
      ? contentAround(passage, { from, clause, behind: chunkBehind(passage, clause.cue.last) })
      : null
  return content && isSpeaker(passage, subject)
    ? { clause: index, from: joinerBefore(passage, from), subject: clause.subject, content }
    : null
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
  return speakerFormOf(passage.ground, subject) !== null
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

function contentAround(passage: Passage, { from, behind }: Around): readonly Span[] | null {
  if (!isClosedBefore(passage, from)) return null
  const rest = restBehind(passage, behind)
  if (rest === null) return null
  const before = withWholeQuotation(passage, spanOfChunks(passage, 0, from))
  const after = rest.goesOn ? spanOfChunks(passage, rest.at, passage.chunks.length) : null
  const spans = [before, after].filter((span): span is Span => span !== null)
  return spans.length > 0 ? spans : null
}

interface Rest {
  readonly at: number
  /** Whether what was said goes on behind. */
  readonly goesOn: boolean
}

// Behind a trailing attribution come adjuncts ("in a statement on Monday"), whom it was told, or the quotation's second half.
function restBehind(passage: Passage, behind: number): Rest | null {
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
    if (chunk.kind === 'comma' || chunk.kind === 'relative') return { at, goesOn: false }
    if (
      chunk.kind === 'that' ||
      chunk.kind === 'colon' ||
      (chunk.kind === 'verb' && (chunk.finite || chunk.infinitive))
    )
      return null
  }
  return { at, goesOn: false }
}

/** What was said reaches back to where its quotation opened, sentences ago or not. */
function withWholeQuotation(passage: Passage, span: Span | null): Span | null {
  if (!span) return null
  const open = passage.ground.quotations.find(
    (quotation: Quotation) =>
      quotation.depth === 0 &&
      quotation.start < passage.sentence.start &&
      quotation.end > passage.sentence.start,
  )
  return open ? { start: open.start, end: span.end } : span
}

/** The span of the subject and the cue of a trailing attribution. */
export function sourceSpan(passage: Passage, clause: CueClause): Span {
  return spanOf(passage.ground.tokens, clause.verb)
}
