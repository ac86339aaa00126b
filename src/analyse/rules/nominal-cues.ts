import { NOMINAL_CUES, SPEAKER_NOUNS } from '../../lexicon/cues.js'
import type { AttributionSpans } from '../../model/analysis.js'
import { isOverlapping, type Span } from '../../model/spans.js'
import type { Range } from '../clauses.js'
import { spanOfChunks } from './contents.js'
import { chunkAt, quotationAt, spanOf, type Passage } from '../passage.js'
import { attribution } from './found.js'

const NOMINALS = new Map(NOMINAL_CUES.map((cue) => [cue.noun, cue]))

/** "Macron's call for X": a noun that is a cue, its owner named before it and its content behind. */
export function findNominal(passage: Passage): readonly AttributionSpans[] {
  const { tokens } = passage.ground
  const found: AttributionSpans[] = []
  for (let index = passage.sentence.first + 2; index < passage.sentence.last - 2; index += 1) {
    const cue = NOMINALS.get(tokens[index]?.lemma ?? '')
    const owner = cue ? ownerBefore(passage, index) : null
    if (!cue || !owner || tokens[index]?.tag === 'VERB') continue
    if (!cue.opens.includes(tokens[index + 1]?.lower ?? '') || quotationAt(passage, index)) continue
    const content = nominalContent(passage, index + 2)
    if (content && !found.some((each) => each.content.some((span) => isOverlapping(span, content))))
      found.push(
        attribution(passage, {
          sources: [spanOf(tokens, owner)],
          cue: spanOf(tokens, { first: index, last: index + 1 }),
          cueLemma: `noun ${cue.noun}`,
          content: [content],
          frame: 'nominal',
          rule: 'attribution/nominal',
          confidence: 0.65,
        }),
      )
  }
  return found
}

/** Who stands as the owner before a noun: "the minister's", "her". */
export function ownerBefore(passage: Passage, index: number): Range | null {
  const { tokens } = passage.ground
  let at = index - 1
  while (at > passage.sentence.first && tokens[at]?.tag === 'ADJ') at -= 1
  const token = tokens[at]
  if (token && /^(?:his|her|their)$/u.test(token.lower)) return { first: at, last: at + 1 }
  if (!token || !/^['’]s?$/u.test(token.lower)) return null
  const mention = passage.ground.cast.mentions.find((each) => each.end === token.start)
  const first = mention ? tokens.findIndex((each) => each.start === mention.start) : at - 1
  const head = tokens[at - 1]
  const isSpeaker =
    mention !== undefined ||
    (head !== undefined && (head.tag === 'PROPN' || SPEAKER_NOUNS.has(head.lemma)))
  return isSpeaker ? { first, last: at } : null
}

function nominalContent(passage: Passage, token: number): Span | null {
  const at = chunkAt(passage, token)
  let end = at
  while (end < passage.chunks.length) {
    const chunk = passage.chunks[end]
    const isFinite =
      chunk?.kind === 'verb' && chunk.finite && passage.ground.tokens[token - 1]?.lower !== 'that'
    if (!chunk || chunk.kind === 'comma' || chunk.kind === 'semicolon' || isFinite) break
    end += 1
  }
  return end > at ? spanOfChunks(passage, at, end) : null
}
