import type { AttributionSpans, Sentence } from '../model/analysis.js'
import type { Speed } from '../model/reading.js'
import { overlapping, spanIndexAt } from '../model/span-search.js'
import { isOverlapping, type Span } from '../model/spans.js'
import { tagWithAccurateModel } from './attribution/accurate.js'
import type { LinkedSpans } from './attribution/assembling.js'
import { tagWithFastModel } from './attribution/fast.js'
import { completeAttribution, learntCueOf } from './completing.js'
import { buildPassage, type Ground } from './passage.js'
import { isReport } from './reporting.js'
import { tagByRules } from './rules/tagging.js'

/**
 * Which words are source, cue and content of one attribution, in the order of the cues. The rules know how states speak
 * of each other and speak first; a model that learnt from news adds what they do not know.
 */
export function tagAttributions(ground: Ground, speed: Speed): readonly AttributionSpans[] {
  const ruled = tagByRules(ground)
  const cues = ruled
    .map(({ cue, content }) => ({ ...cue, content }))
    .toSorted((a, b) => a.start - b.start)
  const added = tagByModel(ground, speed)
    .filter(
      ({ cue, content }) =>
        !overlapping(cues, cue).some((other) => isShared(content, other.content)),
    )
    .flatMap((each) => reportOf(ground, each))
  return [...ruled, ...added].toSorted((a, b) => a.cue.start - b.cue.start)
}

function tagByModel({ tokens, sentences, article }: Ground, speed: Speed): readonly LinkedSpans[] {
  const tag = speed === 'fast' ? tagWithFastModel : tagWithAccurateModel
  return tag(tokens, sentences, article.text)
}

function isShared(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((span) => b.some((other) => isOverlapping(span, other)))
}

/** Below it, as often wrong as right. */
const LEAST_CONFIDENCE = 0.5

function reportOf(ground: Ground, linked: LinkedSpans): readonly AttributionSpans[] {
  const index = spanIndexAt(ground.sentences, linked.cue.start)
  const isTold = linked.confidence >= LEAST_CONFIDENCE && isRead(ground.sentences[index])
  const passage = isTold ? buildPassage(ground, index) : null
  if (!passage) return []
  const cue = learntCueOf(passage, linked)
  const found = completeAttribution(passage, linked, cue)
  return isReport(passage, found, cue) ? [found] : []
}

function isRead(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && !['byline', 'dateline', 'footer'].includes(sentence.block)
}
