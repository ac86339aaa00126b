import { ADJECTIVE_CUES } from '../../lexicon/cues.js'
import type { AttributionSpans, Frame } from '../../model/analysis.js'
import type { Span } from '../../model/spans.js'
import type { Clause } from '../clauses.js'
import { spanOfChunks, type Trailing } from './contents.js'
import { chunkAt, quotationAt, spanOf, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import { attribution, LINKING, MINDED, type Found } from './found.js'

/** "is convinced that", "was clear about", "is ready to": a state of mind behind a form of "be". */
export function findAdjectiveCues(
  passage: Passage,
  trailing: readonly Trailing[],
): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap((clause) => {
    const adjective = adjectiveBehind(passage, clause)
    const isSpeaker = clause.subject.every((range) =>
      MINDED.has(speakerFormOf(passage.ground, range) ?? ''),
    )
    if (adjective === null || !isSpeaker || clause.verb.negated) return []
    const found = mindedContent(passage, adjective, trailing)
    return found
      ? [
          attribution(passage, {
            sources: clause.subject.map((range) => spanOf(tokens, range)),
            cue: spanOf(tokens, { first: clause.verb.head, last: adjective + 1 }),
            cueLemma: `be ${tokens[adjective]?.lower ?? ''}`,
            content: [found.content],
            frame: found.frame,
            rule: 'attribution/adjective',
            confidence: 0.7,
          }),
        ]
      : []
  })
}

const WEIGHED = new Set(
  'important essential vital crucial unacceptable imperative fundamental paramount indispensable'.split(
    ' ',
  ),
)

/** "It was important to Okello that": who holds it to be so stands behind "to". */
export function findWeighed(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap(({ subject, verb }) => {
    const isEmpty = tokens[subject[0]?.first ?? -1]?.lower === 'it'
    const isBeing = LINKING.has(tokens[verb.head]?.lower ?? '')
    const at = verb.last + (tokens[verb.last]?.tag === 'ADV' ? 1 : 0)
    if (!isEmpty || !isBeing || !WEIGHED.has(tokens[at]?.lower ?? '')) return []
    const found = weighedContent(passage, at)
    return found
      ? [
          attribution(passage, {
            ...found,
            cue: spanOf(tokens, { first: verb.head, last: at + 1 }),
            cueLemma: `be ${tokens[at]?.lower ?? ''}`,
            frame: 'that',
            rule: 'attribution/weighed',
            confidence: 0.7,
          }),
        ]
      : []
  })
}

function weighedContent(
  passage: Passage,
  adjective: number,
): Pick<Found, 'sources' | 'content'> | null {
  const { tokens } = passage.ground
  const holder = chunkAt(passage, adjective + 2)
  const phrase = passage.chunks[holder]
  const isHeld = tokens[adjective + 1]?.lower === 'to' && phrase?.kind === 'phrase'
  if (!isHeld || !MINDED.has(speakerFormOf(passage.ground, phrase) ?? '')) return null
  const that = passage.chunks.findIndex(({ kind }, at) => at > holder && kind === 'that')
  if (that < 0 || that > holder + 5) return null
  const content = spanOfChunks(passage, that + 1, passage.chunks.length)
  const source = { first: phrase.first, last: passage.chunks[that]?.first ?? phrase.last }
  return content ? { sources: [spanOf(tokens, source)], content: [content] } : null
}

/** How far behind the verb the adjective may stand: "was very, very clear". */
const REACH = 3

function adjectiveBehind(passage: Passage, { subject, verb }: Clause): number | null {
  const { tokens } = passage.ground
  const isBeing = [verb.first, verb.head].some((at) => LINKING.has(tokens[at]?.lower ?? ''))
  if (subject.length === 0 || !isBeing || quotationAt(passage, verb.first)) return null
  for (let at = verb.last - 1; at < Math.min(verb.last + REACH, passage.sentence.last); at += 1)
    if (ADJECTIVE_CUES.has(tokens[at]?.lower ?? '')) return at
  return null
}

/** What a state of mind may be about; "prepared by", "committed for" are none. */
const ABOUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['clear', ['about', 'on']],
  ['concerned', ['about', 'by', 'at', 'over']],
  ['worried', ['about', 'by', 'at', 'over']],
  ['alarmed', ['about', 'by', 'at', 'over']],
  ['grateful', ['for', 'to']],
  ['appreciative', ['of', 'for']],
  ['confident', ['of', 'in', 'about']],
  ['convinced', ['of']],
  ['hopeful', ['about', 'of']],
  ['optimistic', ['about']],
  ['ready', ['for']],
  ['delighted', ['at', 'by', 'with']],
  ['pleased', ['at', 'with']],
  ['satisfied', ['with']],
  ['proud', ['of']],
  ['disappointed', ['at', 'by', 'with']],
  ['dismayed', ['at', 'by']],
  ['saddened', ['by', 'at']],
  ['surprised', ['by', 'at']],
])

// "is pleased to announce" hopes, wishes and plans nothing.
const GLAD = new Set(
  'clear delighted pleased satisfied proud disappointed dismayed saddened surprised'.split(' '),
)

function mindedContent(
  passage: Passage,
  adjective: number,
  trailing: readonly Trailing[],
): { readonly content: Span; readonly frame: Frame } | null {
  const { tokens } = passage.ground
  const minded = tokens[adjective]?.lower ?? ''
  const opener = tokens[adjective + 1]?.lower ?? ''
  const isThat = opener === 'that'
  const isAim = opener === 'to' && !GLAD.has(minded)
  if (!isThat && !isAim && !ABOUT.get(minded)?.includes(opener)) return null
  const at = chunkAt(passage, adjective + (isThat ? 2 : 1))
  const end = trailing.find((each) => each.from > at)?.from ?? passage.chunks.length
  const content = spanOfChunks(passage, at, end)
  const start = tokens[adjective + 1]?.start ?? 0
  if (!content || content.end <= start) return null
  const frame = isThat ? 'that' : isAim ? 'infinitive' : 'prepositional'
  return { content: { start: Math.max(content.start, start), end: content.end }, frame }
}
