import type { AttributionSpans } from '../model/analysis.js'
import type { Speed } from '../model/reading.js'
import { overlapping, spanIndexAt } from '../model/span-search.js'
import { isOverlapping, isWithin, textOf, type Span } from '../model/spans.js'
import { withApposedName } from './apposed.js'
import { tagWithAccurateModel } from './attribution/accurate.js'
import type { LinkedSpans } from './attribution/assembling.js'
import { tagWithFastModel } from './attribution/fast.js'
import { withoutAsides, withOwnClauses } from './asides.js'
import { withCarriedQuotations } from './carried.js'
import { completeAttribution, learntCueOf } from './completing.js'
import { isWholeStatement } from './issued.js'
import { findByManner } from './manner.js'
import { buildPassage, rangeOf, SILENT_BLOCKS, type Ground } from './passage.js'
import { withRelays } from './relaying.js'
import { isReport } from './reporting.js'
import { tagByRules } from './rules/tagging.js'

/**
 * Which words are source, cue and content of one attribution, in the order of the cues. The rules know how states speak
 * of each other and speak first; a model that learnt from news adds what they do not know.
 */
export function tagAttributions(ground: Ground, speed: Speed): readonly AttributionSpans[] {
  const listed = withRelays(ground, tagByRules(ground))
    .filter((each) => isSaid(ground, each))
    .map((each) => withBareAnswer(ground, each))
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
    .map((each) => withoutWinner(ground, each))
    .filter((each) => !isNounWithin(ground, each, ruled) && !isLead(each, ruled))
  const whole = withOwnClauses(withoutAsides(ground, [...ruled, ...added]))
  return withCarriedQuotations(ground, whole)
    .map((each) => withApposedName(ground, each))
    .toSorted((a, b) => a.cue.start - b.cue.start)
}

const ANSWER = /^(?:yes|no)(?=\s+(?:and|but)\s+\p{L}+(?:ed|ent|ang|ook|ave)\b)/iu

/** "He said yes and telephoned her": the answer is all that was said. */
function withBareAnswer({ article }: Ground, each: AttributionSpans): AttributionSpans {
  const [content] = each.content
  const answer = content ? ANSWER.exec(textOf(article.text, content)) : null
  if (!content || !answer) return each
  const said = { start: content.start, end: content.start + answer[0].length }
  return { ...each, content: [said], clause: { start: each.clause.start, end: said.end } }
}

const WON =
  /\b(?:c[ao]m(?:e|es|ing) (?:away|home|back) with|(?:win|won|secur|obtain|extract|receiv|wr[iu]ng|g[eo]t)\p{L}*) (?:an?|the|his|her|its|their)\b.*\b(?:promise|pledge|assurance|guarantee|commitment|undertaking)s?\b/iu

/** "She came away with a pledge that": whoever wins a promise has not made it, but was made it. */
function withoutWinner({ article }: Ground, each: AttributionSpans): AttributionSpans {
  const isWon = WON.test(textOf(article.text, each.cue))
  return isWon ? { ...each, sources: [], addressees: each.sources } : each
}

const ANONYMITY =
  /^(?:to (?:be|remain) (?:anonymous|unnamed|unidentified)|(?:not )?(?:to )?be (?:named|identified|quoted)\b|(?:on condition of )?anonymity)/iu
const LONG_AGO = /^(?:\p{L}+ )?(?:years|months|weeks|days|decades) (?:ago|earlier|before)$/iu

const UNSAID =
  /(?:\bwithout|\bshort of|\brefrain\p{L}* from|\bavoid\p{L}*|\binstead of|\brather than)\s+(?:\p{L}+ly\s+)?$/iu
/** "Spoke on the telephone": how, and not of what. */
const BY_PHONE = /^(?:(?:on|by|over|via) )?(?:the )?(?:(?:tele)?phone|video(?: ?link)?|line)\b/iu
const UNNAMED = /\b(?:identified|named|quoted|anonymity|anonymous)\s+(?:while\s+|when\s+)?$/iu
const BEFORE = 32
const DISCLOSING = /^(?:disclose|reveal|announce|state|confirm|make known)$/u
const BARE_THIS = /^this(?:\s+(?:in|on|at|when|while|through|during|to)(?!\p{L})|$)/iu
/** "I look forward to it" goes back to what was told. */
const BARE_IT = /^(?:to )?(?:it|this|that)$/iu
const AS_FOLLOWS = /(?:^|\s)(?:as follows|the following)[:.]?$/iu
const SAME =
  /^(?:(?:the same|as much|so)(?: [\p{L}\p{N}]+){0,2}|(?:that|it|this)(?: (?!(?:would|will|was|is|were|had|has|have|could|can|may|might|must|should|did|does|do|no)\b)[\p{L}\p{N}]+){0,2})$/iu

// "Without blaming", "they said the same", "neither confirm nor deny", "asked not to be named" say nothing, and officials "briefed on the call" were told.
function isSaid(
  { article: { text } }: Ground,
  { sources, cue, cueLemma, content, frame }: AttributionSpans,
): boolean {
  // "Called on the President and thanked him": a visit; "called on Chile for restraint" asks for something.
  if (frame === 'object' && /^call (?:up)?on$/u.test(cueLemma))
    return content.some((span) => /\b(?:for|to)\b/u.test(textOf(text, span)))
  if (cueLemma === 'speak' && content.every((span) => BY_PHONE.test(textOf(text, span))))
    return false
  // "Asking not to be named discussing private talks": what they do is what they said.
  if (
    cueLemma === 'discuss' &&
    UNNAMED.test(text.slice(Math.max(0, cue.start - BEFORE), cue.start))
  )
    return false
  if (UNSAID.test(text.slice(Math.max(0, cue.start - BEFORE), cue.start))) return false
  if (/\bstop\p{L}* short\b/iu.test(text.slice(cue.start, cue.end))) return false
  if (cueLemma === 'say' && content.every((span) => SAME.test(textOf(text, span)))) return false
  if (/^look forward/u.test(cueLemma) && content.every((span) => BARE_IT.test(textOf(text, span))))
    return false
  if (sources.some((span) => /^(?:neither|either|nor)$/iu.test(textOf(text, span)))) return false
  // "Disclosed this in a statement" goes back to the sentence before.
  if (DISCLOSING.test(cueLemma) && content.every((span) => BARE_THIS.test(textOf(text, span))))
    return false
  // "Disclosed the gist of the talk as follows:" leads to what was said.
  if (content.every((span) => AS_FOLLOWS.test(textOf(text, span)))) return false
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
  const { first, last } = rangeOf(tokens, cue)
  const words = tokens.slice(first, last)
  return (
    words.every(({ tag }) => tag !== 'VERB') &&
    ruled.some(({ content }) => content.some((span) => isWithin(span, cue)))
  )
}

// "tried in several calls to warn": the rules know what was done.
function isLead(
  { sources, content }: AttributionSpans,
  ruled: readonly AttributionSpans[],
): boolean {
  return ruled.some(
    (other) =>
      isShared(other.sources, sources) && content.some((span) => isWithin(span, other.cue)),
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
  const index = spanIndexAt(ground.sentences, linked.cue.start + 1) - 1
  const sentence = ground.sentences[index]
  if (
    !sentence ||
    isWholeStatement(ground.article, linked.cue) ||
    SILENT_BLOCKS.has(sentence.block)
  )
    return []
  if (linked.confidence < LEAST_CONFIDENCE) return []
  const passage = buildPassage(ground, index)
  if (!passage) return []
  const cue = learntCueOf(passage, linked)
  // Of a sentence too long to cut, only the first part is read.
  if (cue.range.last > (passage.chunks.at(-1)?.last ?? 0)) return []
  const found = completeAttribution(passage, linked, cue)
  return isReport(passage, found, cue) && isSaid(ground, found) ? [found] : []
}
