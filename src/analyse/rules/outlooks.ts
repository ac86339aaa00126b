import type { AttributionSpans } from '../../model/analysis.js'
import type { Span } from '../../model/spans.js'
import type { Range } from '../clauses.js'
import { spanOfChunks } from './contents.js'
import { chunkAt, spanOf, wordOf, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import { attribution, LINKING, MINDED } from './found.js'
import { ownerBefore } from './nominal-cues.js'

const OUTLOOKS = new Set(['view', 'opinion', 'assessment', 'judgement', 'judgment', 'estimation'])
const WORDINGS = new Set(['words', 'telling', 'reading', 'phrase', 'formulation', 'phrasing'])

/** "In Okello's view, trade must grow", "trade, in Okello's words, "must grow"": who holds it stands at the noun. */
export function findOutlook(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.chunks.flatMap((opener, from) => {
    const phrase = passage.chunks[from + 1]
    const noun = phrase?.kind === 'phrase' ? (tokens[phrase.head]?.lower ?? '') : ''
    const isNoun = OUTLOOKS.has(noun) || WORDINGS.has(noun)
    if (wordOf(passage, opener) !== 'in' || phrase?.kind !== 'phrase' || !isNoun) return []
    const owner = ownerBefore(passage, phrase.head) ?? ownerBehind(passage, phrase.last)
    const content = owner ? contentBeside(passage, from, Math.max(owner.last, phrase.last)) : []
    return owner && content.length > 0
      ? [
          attribution(passage, {
            sources: [spanOf(tokens, owner)],
            cue: spanOf(tokens, { first: phrase.head, last: phrase.head + 1 }),
            cueLemma: `noun ${noun}`,
            content,
            frame: 'according',
            rule: 'attribution/outlook',
            confidence: 0.75,
          }),
        ]
      : []
  })
}

/** What stands before and behind words that are set off by commas; nothing where they are not. */
function contentBeside(passage: Passage, from: number, last: number): readonly Span[] {
  const to = chunkAt(passage, last)
  const isOpen = from === 0 || passage.chunks[from - 1]?.kind === 'comma'
  const isClosed = passage.chunks[to]?.kind === 'comma' || to >= passage.chunks.length - 1
  if (!isOpen || !isClosed) return []
  const before = spanOfChunks(passage, 0, from)
  const behind = spanOfChunks(passage, to + 1, passage.chunks.length)
  return [before, behind].filter((span) => span !== null)
}

const PUTTING = new Set([
  'put',
  'puts',
  'phrased',
  'tells',
  'told',
  'describes',
  'described',
  'sees',
  'saw',
])

/** "Finland, as Salo put it, "has no spare ships"": what stands around it is his. */
export function findPutSo(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap(({ subject: [subject, other], verb, at }) => {
    if (!subject || other || !PUTTING.has(tokens[verb.head]?.lower ?? '')) return []
    const from = passage.chunks.findIndex(({ first }) => first === subject.first) - 1
    const isSo =
      wordOf(passage, passage.chunks[from]) === 'as' &&
      wordOf(passage, passage.chunks[at + 1]) === 'it' &&
      MINDED.has(speakerFormOf(passage.ground, subject) ?? '')
    const content = isSo ? contentBeside(passage, from, verb.last + 1) : []
    return content.length > 0
      ? [
          attribution(passage, {
            sources: [spanOf(tokens, subject)],
            cue: spanOf(tokens, { first: verb.head, last: verb.last + 1 }),
            cueLemma: 'say',
            content,
            frame: 'according',
            rule: 'attribution/put-so',
            confidence: 0.75,
          }),
        ]
      : []
  })
}

// "In the opinion of the President,"
function ownerBehind(passage: Passage, token: number): Range | null {
  const [of, owner] = passage.chunks.slice(chunkAt(passage, token))
  const isOwner = wordOf(passage, of) === 'of' && owner?.kind === 'phrase'
  return isOwner && MINDED.has(speakerFormOf(passage.ground, owner) ?? '') ? owner : null
}

const JOINED_VIEW = new Set(['agreement', 'accord', 'unison'])

/** "Both were in agreement that", "the ministers are of the view that". */
export function findShared(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap(({ subject, verb, at }) => {
    const [preposition, phrase, that] = passage.chunks.slice(at + 1, at + 4)
    const noun = phrase?.kind === 'phrase' ? (tokens[phrase.head]?.lower ?? '') : ''
    const hook = wordOf(passage, preposition)
    const isHeld = (hook === 'in' && JOINED_VIEW.has(noun)) || (hook === 'of' && OUTLOOKS.has(noun))
    const isSpeaker =
      subject.length > 0 &&
      subject.every((range) => MINDED.has(speakerFormOf(passage.ground, range) ?? ''))
    const content = spanOfChunks(passage, at + 4, passage.chunks.length)
    if (
      !isHeld ||
      !isSpeaker ||
      that?.kind !== 'that' ||
      !LINKING.has(tokens[verb.head]?.lower ?? '')
    )
      return []
    return content
      ? [
          attribution(passage, {
            sources: subject.map((range) => spanOf(tokens, range)),
            cue: spanOf(tokens, { first: verb.head, last: that.first }),
            cueLemma: hook === 'in' ? 'agree' : 'believe',
            content: [content],
            frame: 'that',
            rule: 'attribution/shared-view',
            confidence: 0.75,
          }),
        ]
      : []
  })
}
