import type { AttributionSpans } from '../../model/analysis.js'
import { coverOf } from '../../model/spans.js'
import { spanOf, wordOf, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import { attribution, MINDED } from './found.js'

const TAKEN_UP = new Set([
  'accept',
  'welcome',
  'reject',
  'decline',
  'deny',
  'endorse',
  'support',
  'approve',
])

/** "an invitation to Peru, which the President accepted": what was answered stands before the relative. */
export function findTakenUp(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  return passage.clauses.flatMap((clause, index) => {
    const cue = passage.cues[index]
    const start = passage.chunks.findIndex(({ first }) => first === clause.subject[0]?.first)
    const before =
      passage.chunks[passage.chunks[start - 2]?.kind === 'comma' ? start - 3 : start - 2]
    const isTaken =
      cue !== null &&
      cue !== undefined &&
      TAKEN_UP.has(cue.cue.lemma) &&
      wordOf(passage, passage.chunks[start - 1]) === 'which' &&
      before?.kind === 'phrase' &&
      isClosedBehind(passage, clause.at)
    const isSpeaker = clause.subject.every((range) =>
      MINDED.has(speakerFormOf(passage.ground, range) ?? ''),
    )
    if (!isTaken || !isSpeaker || clause.verb.passive) return []
    const found = {
      sources: clause.subject.map((range) => spanOf(tokens, range)),
      cue: spanOf(tokens, { first: clause.verb.head, last: cue.last }),
    }
    return [
      {
        ...attribution(passage, {
          ...found,
          cueLemma: cue.cue.lemma,
          content: [spanOf(tokens, before)],
          frame: 'object',
          rule: 'attribution/taken-up',
          confidence: 0.7,
        }),
        clause: coverOf([...found.sources, found.cue]),
      },
    ]
  })
}

function isClosedBehind(passage: Passage, at: number): boolean {
  const behind = passage.chunks[at + 1]
  return behind === undefined || /^(?:[.,;]|and|with)$/u.test(wordOf(passage, behind))
}
