import type { AttributionSpans, Mention } from '../../model/analysis.js'
import { overlapping } from '../../model/span-search.js'
import type { Span } from '../../model/spans.js'
import { spanOfChunks } from './contents.js'
import { attribution } from './found.js'
import { isQuestion, quotationAt, spanOf, wordOf, type Passage } from '../passage.js'

/**
 * "From Lima, the minister, Ada Osei: the port is open", "Osei on the port: "It is open."": before a colon stands a
 * person and no verb, behind it a clause or a quotation. In a headline the rule for announcements reads this.
 */
export function findSpokenLine(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const colon = passage.chunks.findIndex(({ kind }) => kind === 'colon')
  if (colon < 1 || passage.sentence.block !== 'body' || isQuestion(passage)) return []
  if (!isVerbless(passage, colon)) return []
  const speaker = speakerBefore(passage, colon)
  const at = passage.chunks[colon]?.first ?? 0
  const isTold =
    quotationAt(passage, at + 1) !== null ||
    passage.clauses.some((each) => each.at > colon && each.verb.finite && each.link === 'own')
  const content = speaker && isTold ? contentFrom(passage, colon) : null
  return speaker && content
    ? [
        attribution(passage, {
          sources: [{ start: speaker.start, end: speaker.end }],
          cue: spanOf(tokens, { first: at, last: at + 1 }),
          cueLemma: 'colon',
          content: [content],
          frame: 'quote',
          rule: 'attribution/spoken-line',
          confidence: 0.65,
        }),
      ]
    : []
}

// A quotation of several sentences is said as a whole.
function contentFrom(passage: Passage, colon: number): Span | null {
  const content = spanOfChunks(passage, colon + 1, passage.chunks.length)
  const quotation = quotationAt(passage, passage.chunks[colon]?.last ?? -1)
  return content && quotation?.start === content.start
    ? { start: content.start, end: Math.max(content.end, quotation.end) }
    : content
}

function isVerbless(passage: Passage, colon: number): boolean {
  const before = passage.chunks.slice(0, colon)
  return (
    before.every(({ kind }) => kind !== 'verb' && kind !== 'quote' && kind !== 'coordinator') &&
    before.filter(({ kind }) => kind === 'phrase').length <= MOST_PHRASES
  )
}

/** "From Bishkek, the chairman of the cabinet, Ada Osei" has four. */
const MOST_PHRASES = 5

/** The one person before the colon who is nobody's owner and on whom no preposition hangs. */
function speakerBefore(passage: Passage, colon: number): Mention | null {
  const free = passage.chunks.slice(0, colon).flatMap((chunk, at) => {
    const isHung = /^(?:preposition|subordinator)$/u.test(passage.chunks[at - 1]?.kind ?? '')
    const named = chunk.kind === 'phrase' && !isHung ? personIn(passage, chunk) : null
    return named ? [named] : []
  })
  const [only] = free
  return only && new Set(free.map(({ actor }) => actor)).size === 1 && isOpening(passage, only)
    ? (free.at(-1) ?? null)
    : null
}

function personIn(
  passage: Passage,
  { first, last }: { readonly first: number; readonly last: number },
): Mention | null {
  const { tokens, cast } = passage.ground
  const end = tokens[last - 1]?.end ?? 0
  const named = overlapping(cast.mentions, spanOf(tokens, { first, last })).find(
    (mention) => mention.end === end && (mention.form === 'name' || mention.form === 'office'),
  )
  const actor = cast.actors.find(({ id }) => id === named?.actor)
  // "Our correspondent in Lima:" is the outlet.
  const isKnown = actor?.kind === 'person' && (named?.form === 'name' || actor.side !== null)
  return named && isKnown ? named : null
}

// Nothing but a place, a time or what the person is stands before: "Lunch with Osei: soup" is no speech.
function isOpening(passage: Passage, mention: Mention): boolean {
  const at = passage.chunks.findIndex(
    ({ first, last }) =>
      (passage.ground.tokens[first]?.start ?? 0) <= mention.start &&
      (passage.ground.tokens[last - 1]?.end ?? 0) >= mention.end,
  )
  const before = passage.chunks.slice(0, at)
  const last = before.at(-1)
  return (
    last === undefined ||
    last.kind === 'comma' ||
    before.every((chunk) => chunk.kind === 'time' || /^[\d.:,–-]+$/u.test(wordOf(passage, chunk)))
  )
}
