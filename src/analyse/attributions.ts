import type { AttributionSpans, Sentence } from '../model/analysis.js'
import type { Speed } from '../model/reading.js'
import { overlapping, spanIndexAt } from '../model/span-search.js'
import { isOverlapping, isWithin, textOf, type Span } from '../model/spans.js'
import { tagWithAccurateModel } from './attribution/accurate.js'
import type { LinkedSpans } from './attribution/assembling.js'
import { tagWithFastModel } from './attribution/fast.js'
import { completeAttribution, learntCueOf } from './completing.js'
import { findByManner } from './manner.js'
import { buildPassage, type Ground } from './passage.js'
import { withRelays } from './relaying.js'
import { isReport } from './reporting.js'
import { tagByRules } from './rules/tagging.js'

/**
 * Which words are source, cue and content of one attribution, in the order of the cues. The rules know how states speak
 * of each other and speak first; a model that learnt from news adds what they do not know.
 */
export function tagAttributions(ground: Ground, speed: Speed): readonly AttributionSpans[] {
  const listed = withRelays(ground, tagByRules(ground)).filter((each) => isSaid(ground, each))
  const ruled = [...listed, ...findByManner(ground, listed)]
  const cues = ruled
    .map(({ cue, content }) => ({ ...cue, content }))
    .toSorted((a, b) => a.start - b.start)
  const added = tagByModel(ground, speed)
    .filter(
      ({ cue, content }) =>
        !overlapping(cues, cue).some((other) => isShared(content, other.content)),
    )
    .flatMap((each) => reportOf(ground, each))
    .filter((each) => !isNounWithin(ground, each, ruled))
  return [...ruled, ...added].toSorted((a, b) => a.cue.start - b.cue.start)
}

const ANONYMITY =
  /^(?:to (?:be|remain) (?:anonymous|unnamed|unidentified)|not to be (?:named|identified|quoted)|(?:on condition of )?anonymity)/iu
const LONG_AGO = /^(?:\p{L}+ )?(?:years|months|weeks|days|decades) (?:ago|earlier|before)$/iu

// "Neither confirm nor deny" and "asked not to be named" say nothing, and officials "briefed on the call" were told.
function isSaid(
  { article: { text } }: Ground,
  { sources, cue, content }: AttributionSpans,
): boolean {
  if (sources.some((span) => /^(?:neither|either|nor)$/iu.test(textOf(text, span)))) return false
  if (content.every((span) => [ANONYMITY, LONG_AGO].some((each) => each.test(textOf(text, span)))))
    return false
  return !/^briefed (?:on|about|by)\b/iu.test(text.slice(cue.start, cue.end + BEHIND))
}

const BEHIND = 8

// "her decision to": inside what another said, part of it.
function isNounWithin(
  { tokens }: Ground,
  { cue }: AttributionSpans,
  ruled: readonly AttributionSpans[],
): boolean {
  const words = tokens.slice(spanIndexAt(tokens, cue.start), spanIndexAt(tokens, cue.end))
  return (
    words.every(({ tag }) => tag !== 'VERB') &&
    ruled.some(({ content }) => content.some((span) => isWithin(span, cue)))
  )
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
