import type { AttributionSpans } from '../../model/analysis.js'
import type { Range } from '../clauses.js'
import { spanOfChunks } from './contents.js'
import { chunkAt, spanOf, wordOf, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import { attribution, LINKING, MINDED } from './found.js'
import { ownerBefore } from './nominal-cues.js'

const OUTLOOKS = new Set(['view', 'opinion', 'assessment', 'judgement', 'judgment', 'estimation'])

/** "In Okello's view, trade must grow": who holds it stands before the noun. */
export function findOutlook(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const [opener, phrase] = passage.chunks
  const close = passage.chunks.findIndex(({ kind }) => kind === 'comma')
  const isOpen = wordOf(passage, opener) === 'in' && (close === 2 || close === 4)
  if (!isOpen || phrase?.kind !== 'phrase' || !OUTLOOKS.has(tokens[phrase.head]?.lower ?? ''))
    return []
  const owner = close === 2 ? ownerBefore(passage, phrase.head) : ownerBehind(passage, phrase.last)
  const content = spanOfChunks(passage, close + 1, passage.chunks.length)
  return owner && content
    ? [
        attribution(passage, {
          sources: [spanOf(tokens, owner)],
          cue: spanOf(tokens, { first: phrase.head, last: phrase.head + 1 }),
          cueLemma: `noun ${tokens[phrase.head]?.lower ?? ''}`,
          content: [content],
          frame: 'according',
          rule: 'attribution/outlook',
          confidence: 0.75,
        }),
      ]
    : []
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
