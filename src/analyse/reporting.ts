import type { AttributionSpans, Frame, Token } from '../model/analysis.js'
import { overlapping, spanIndexAt } from '../model/span-search.js'
import { textOf, type Span } from '../model/spans.js'
import { cueGradeOf } from './attribution/cue-grades.js'
import type { LearntCue } from './completing.js'
import { isQuestion, type Passage } from './passage.js'
import { CONDITIONAL, isObjectOfSpeech, NEGATABLE } from './rules/tagging.js'

/**
 * Whether what a model found is a statement by the codebook: news corpora mark more, such as what nobody in particular is
 * said to have said, what was not said, and what somebody would say.
 */
export function isReport(passage: Passage, found: AttributionSpans, cue: LearntCue): boolean {
  const { text } = passage.ground.article
  const { tokens } = passage.ground
  const words = tokens.slice(cue.range.first, cue.range.last)
  if (SIGNING.has(found.cueLemma) && !TOLD.has(found.frame)) return false
  if (found.sources.length === 0 || words.every(({ tag }) => tag === 'PUNCT')) return false
  if (found.sources.some((span) => NOBODY.test(textOf(text, span)))) return false
  if (found.content.every((span) => EMPTY.test(textOf(text, span)) || isTime(passage, span)))
    return false
  if (
    isAsked(passage, found) ||
    found.content.every((span) => TITLE.test(textOf(text, span))) ||
    isDeed(passage, found, cue) ||
    isUnreal(tokens, found, cue) ||
    isRefusal(text, found) ||
    isUndergone(tokens, found, cue)
  )
    return false
  return (
    TOLD.has(found.frame) || (isSure(passage, found) && isSpeechOf(passage, found, { cue, words }))
  )
}

/** What merely follows a verb must be likely: below it, deeds and turns of phrase abound. */
const SURE = 0.75

// In a briefing whoever speaks says "we are looking at": the rules know what of it is said.
function isSure({ ground: { article } }: Passage, { confidence }: AttributionSpans): boolean {
  return confidence >= SURE && article.kind !== 'briefing'
}

// "signed the declaration" tells of a deed.
const SIGNING = new Set(['sign', 'initial', 'ink'])

const NOBODY =
  /^(?:who|whoever|which|that|nobody|no one|none|anyone|anybody|everyone|you|me|us|one|no \p{L}+|an? \p{L}+)$|^(?:nobody|no one|none)\b/iu
const EMPTY =
  /^(?:who|which|what|that|it|this|so|him|her|them|me|us|(?:him|her|it)self|themselves|(?:each|one an)?other)$|^(?:as|while|when|after|before|although|though) (?:the|its|his|her|their|an?|he|she|it|they|\p{Lu})/u

function isTime({ ground }: Passage, span: Span): boolean {
  return overlapping(ground.dates, span).some(
    (date) => date.end >= span.end && span.end - span.start < date.end - date.start + SLACK,
  )
}

/** "for about", in characters. */
const SLACK = 12

// What stands behind such a frame is what was said, whatever the cue.
const TOLD: ReadonlySet<Frame> = new Set<Frame>([
  'that',
  'bare',
  'quote',
  'question',
  'according',
  'infinitive',
  'nominal',
])

// "hummed “The Long Way Home”": a name, with capitals and no stop.
const TITLE =
  /^["“‘«]\p{Lu}[\p{L}\p{N}’']*(?: (?:\p{Lu}[\p{L}\p{N}’']*|of|the|and|in|on|to|for|a|an))+["”’»]$/u

// "If Putin says yes" reports no saying; nor does a question.
function isAsked(passage: Passage, { sources, cue }: AttributionSpans): boolean {
  const { tokens } = passage.ground
  const first = spanIndexAt(tokens, Math.min(cue.start, ...sources.map(({ start }) => start)))
  const before = tokens[first - 1]?.lower ?? ''
  if (CONDITIONAL.has(before) || before === 'suppose') return true
  return isQuestion(passage)
}

// "recalled its ambassador" is no speech; what it takes tells.
function isDeed(passage: Passage, { content }: AttributionSpans, { clause }: LearntCue): boolean {
  const [first] = content
  return clause !== null && first !== undefined && !isObjectOfSpeech(passage, clause.cue.cue, first)
}

const UNREAL = new Set(
  "will would can could may might shall should must not n’t n't never to".split(' '),
)
const LEAD = 3

// "A cynic would say" and "did not say" report nothing; "does not believe" does.
function isUnreal(
  tokens: readonly Token[],
  { cueLemma }: AttributionSpans,
  { range }: LearntCue,
): boolean {
  if (NEGATABLE.has(cueLemma)) return false
  return (
    tokens.slice(range.first, range.last).some(({ lower }) => lower === 'no') ||
    tokens.slice(Math.max(0, range.first - LEAD), range.last).some(({ lower }) => UNREAL.has(lower))
  )
}

const BEING = new Set('am is are was were be been being'.split(' '))
// "has been seeking to" tells of deeds.
const DOING = new Set(
  'seek try attempt strive struggle work manage fail begin start continue help use move rush'.split(
    ' ',
  ),
)
const CITING = new Set(['quote', 'cite'])
const INVERTED: ReadonlySet<Frame> = new Set<Frame>([
  'bare',
  'quote',
  'that',
  'according',
  'nominal',
])

// "is expected to", "asked about it, the envoy": done to the one named, not by it; "CNN cited an aide" says nothing yet.
function isUndergone(
  tokens: readonly Token[],
  { sources, cue, frame, cueLemma }: AttributionSpans,
  { range, head }: LearntCue,
): boolean {
  const verb = tokens[head]
  if (CITING.has(cueLemma) || (frame === 'infinitive' && DOING.has(cueLemma))) return true
  if (verb?.tag !== 'VERB' || !/(?:ed|en|ught|old|id)$/u.test(verb.lower)) return false
  const [source] = sources
  if (source && source.start > cue.start) return !INVERTED.has(frame)
  return tokens
    .slice(Math.max(0, Math.min(range.first, head) - 1), head)
    .some(({ lower }) => BEING.has(lower))
}

const REFUSAL = /^(?:declin|refus)\p{L}+ (?:to )?(?:comment|say|elaborate|respond|answer)/iu
const BEHIND = 12

function isRefusal(text: string, { cue }: AttributionSpans): boolean {
  return REFUSAL.test(text.slice(cue.start, cue.end + BEHIND))
}

interface FoundCue {
  readonly cue: LearntCue
  readonly words: readonly Token[]
}

const OFTEN = 2

// "backed the plan": the verb of the lexicon takes such an object, or the cue is a word that mostly tells of speech.
function isSpeechOf(
  passage: Passage,
  { frame, content }: AttributionSpans,
  { cue: { clause }, words }: FoundCue,
): boolean {
  const [first] = content
  if (!clause || !first)
    return words.some(
      ({ tag, lemma }) => (tag === 'VERB' || tag === 'NOUN') && cueGradeOf(lemma) >= OFTEN,
    )
  return clause.cue.cue.frames.includes(frame) && isObjectOfSpeech(passage, clause.cue.cue, first)
}
