import { tagWithAccurateModel } from '../../src/analyse/attribution/accurate.js'
import type { LinkedSpans } from '../../src/analyse/attribution/assembling.js'
import { tagWithFastModel } from '../../src/analyse/attribution/fast.js'
import { findBlocks } from '../../src/ingest/blocks.js'
import { splitSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/tokens.js'
import type { AttributionParts } from './brat.js'

/** What the fast model finds in a bare text; words and sentences are cut here, so that its time is all of the way. */
export const predictFast = (text: string): readonly AttributionParts[] =>
  predictWith(tagWithFastModel, text)

/** The same with the accurate model. */
export const predictAccurately = (text: string): readonly AttributionParts[] =>
  predictWith(tagWithAccurateModel, text)

function predictWith(tag: typeof tagWithFastModel, text: string): readonly AttributionParts[] {
  const tokens = tokenise(text)
  const sentences = splitSentences(text, tokens, findBlocks(text))
  return tag(tokens, sentences, text).map(partsOf)
}

const partsOf = ({ sources, cue, content }: LinkedSpans): AttributionParts => ({
  sources,
  cue: [cue],
  content,
})
