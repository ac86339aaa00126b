import { OBJECTS_OF_SPEECH, type Cue } from '../../lexicon/cues.js'
import type { AttributionSpans, Frame } from '../../model/analysis.js'
import { overlapping } from '../../model/span-search.js'
import { coverOf, isWithin, type Span } from '../../model/spans.js'
import type { Clause, Range } from '../clauses.js'
import { readComplement } from './governed.js'
import { contentBehind } from './contents.js'
import { findAccordingTo } from './according.js'
import { findAnnounced } from './announced.js'
import { findAdjectiveCues, findWeighed } from './minds.js'
import { findNominal } from './nominal-cues.js'
import { findOutlook, findPutSo, findShared } from './outlooks.js'
import { findPassives } from './passives.js'
import { findTakenUp } from './taken-up.js'
import {
  buildPassage,
  isQuestion,
  isQuoted,
  quotationAt,
  rangeOf,
  SILENT_BLOCKS,
  spanOf,
  type CueClause,
  type Ground,
  type Passage,
} from '../passage.js'
import { speakerFormOf } from '../speakers.js'
import { findSpokenLine } from './spoken-lines.js'
import { findTrailing, type Trailed } from './trailing.js'
import { findViewLine, findViews } from './views.js'

/**
 * Which words are source, cue and content of one attribution, sentence by sentence, in the order of the cues.
 * Rules over chunks and clauses, for readouts and for what a trained tagger has not seen.
 */
export function tagByRules(ground: Ground): readonly AttributionSpans[] {
  return ground.sentences.flatMap((sentence, index) => {
    if (SILENT_BLOCKS.has(sentence.block)) return []
    const passage = buildPassage(ground, index)
    return passage ? tagPassage(passage) : []
  })
}

function tagPassage(passage: Passage): readonly AttributionSpans[] {
  const trailing = [...findTrailing(passage), ...accordingMarks(passage)]
  const verbal = passage.clauses.flatMap((each, index) => {
    const cue = passage.cues[index]
    if (!cue) return []
    const trailed = trailing.find((other) => other.clause === index)
    const clause = behindTrailing(trailing, each)
    const found = trailed
      ? fromTrailing(passage, { ...clause, cue }, trailed)
      : fromComplement(passage, { ...clause, cue }, trailing)
    return found ? [found] : []
  })
  const minor = [
    ...findAccordingTo(passage),
    ...findViews(passage, trailing),
    ...findAdjectiveCues(passage, trailing),
    ...findWeighed(passage),
    ...findOutlook(passage),
    ...findPutSo(passage),
    ...findSpokenLine(passage),
    ...findViewLine(passage),
    ...findShared(passage),
    ...findTakenUp(passage),
    ...findNominal(passage),
    ...findPassives(passage),
  ]
  const found = [
    ...verbal,
    ...minor.filter((each) => !verbal.some((other) => other.cue.start === each.cue.start)),
  ]
  const announced = found.length === 0 ? findAnnounced(passage) : []
  return [...found, ...announced].toSorted((a, b) => a.cue.start - b.cue.start)
}

// "..., said the minister, adding that": the gerund has the speaker that stands behind the verb.
function behindTrailing(trailing: readonly Trailed[], clause: Clause): Clause {
  const host = trailing.find((each) => each.clause === clause.head && each.clause >= 0)
  return host && clause.verb.form === 'gerund' ? { ...clause, subject: host.subject } : clause
}

// ", according to the ministry" ends what was said before it.
function accordingMarks(passage: Passage): readonly Trailed[] {
  return passage.chunks.flatMap((chunk, at) => {
    if (passage.ground.tokens[chunk.first]?.lower !== 'according') return []
    const from = passage.chunks[at - 1]?.kind === 'comma' ? at - 1 : at
    // "said that, according to the record, it rained": nothing was said before it.
    if (passage.chunks[from - 1]?.kind === 'that') return []
    return [{ clause: -1, from, subject: [], content: [] }]
  })
}

function fromTrailing(passage: Passage, clause: CueClause, trailed: Trailed): AttributionSpans {
  const { tokens } = passage.ground
  const sources = trailed.subject.map((range) => spanOf(tokens, range))
  const cue = cueSpan(passage, clause)
  return {
    sources,
    cue,
    cueLemma: clause.cue.cue.lemma,
    addressees: [],
    content: trailed.content,
    clause: coverOf([...sources, cue, ...trailed.content]),
    sentence: passage.index,
    frame: trailed.content.some((span) => isQuoted(passage, span)) ? 'quote' : 'bare',
    rule: 'attribution/trailing',
    confidence: 0.9,
  }
}

function fromComplement(
  passage: Passage,
  clause: CueClause,
  trailing: readonly Trailed[],
): AttributionSpans | null {
  if (!isSpoken(passage, clause)) return null
  const complement = readComplement(passage, clause)
  if (!complement) return null
  const content = contentBehind(passage, clause, { ...complement, trailing })
  const isTold = complement.frame === 'that' || complement.frame === 'quote'
  if (!content || (!isTold && !isObjectOfSpeech(passage, clause.cue.cue, content))) return null
  const { tokens } = passage.ground
  const sources = clause.subject.map((range) => spanOf(tokens, range))
  const cue = cueSpan(passage, clause)
  const host =
    hostOf(passage, clause) && sources.every((source) => isWithin(passage.sentence, source))
  return {
    sources,
    cue,
    cueLemma: clause.cue.cue.lemma,
    addressees: complement.addressees.map((range) => spanOf(tokens, range)),
    content: [content],
    clause: coverOf([
      ...(host ? sources : []),
      cue,
      content,
      ...complement.addressees.map((range) => spanOf(tokens, range)),
    ]),
    sentence: passage.index,
    frame: complement.frame,
    rule: `attribution/${complement.frame}`,
    confidence: confidenceOf(passage, clause, complement.frame),
  }
}

// "raised concerns", not "raised rates".
export function isObjectOfSpeech(passage: Passage, cue: Cue, content: Span): boolean {
  if (cue.lemma === 'call') return isNaming(passage, content)
  if (cue.lemma === 'welcome' && isPersonAt(passage, content)) return false
  const words = passage.ground.article.text.slice(content.start, content.start + 120)
  return OBJECTS_OF_SPEECH.get(cue.lemma)?.test(words) ?? true
}

// "welcomed the minister at the airport" receives; "welcomed the minister's words", "welcomed him and said" speak.
function isPersonAt({ ground: { article, cast } }: Passage, { start }: Span): boolean {
  return overlapping(cast.mentions, { start, end: start + LEADING }).some(
    ({ form, actor, start: from, end }) =>
      form !== 'pronoun' &&
      cast.actors.some(({ id, kind }) => id === actor && kind === 'person') &&
      /^(?:the |visiting |his |her |their |\p{L}+ counterpart,? )*$/iu.test(
        article.text.slice(start, Math.max(start, from)),
      ) &&
      RECEIVED.test(article.text.slice(end, end + LEADING)),
  )
}

const RECEIVED =
  /^(?:,? (?:of|from) [^,.]{2,25})?,? (?:at|in|to|for|on|upon|outside|today|yesterday|this (?:morning|afternoon|evening))(?!\p{L})/u

/** Units of text in which a person may be named whom a phrase begins with. */
const LEADING = 40

// "called the plan a mistake" describes; "called the king" telephones.
function isNaming(passage: Passage, content: Span): boolean {
  const words = passage.ground.article.text.slice(content.start, content.end)
  return (
    /["“‘«]/u.test(words) || /^(?:\S+ ){1,6}an? \S+/u.test(words) || isQuality(passage, content)
  )
}

// "called the visit historic", "called it unacceptable"
function isQuality(passage: Passage, content: Span): boolean {
  const { tokens } = passage.ground
  const { first, last } = rangeOf(tokens, content)
  const end = Math.min(last, first + 6)
  const at = tokens.slice(first + 1, end).findIndex(({ tag }) => tag === 'ADJ') + first + 1
  const next = tokens[at + 1]
  const isLast = at + 1 >= last || next?.tag === 'ADP' || next?.tag === 'CCONJ'
  return at > first && isLast
}

function cueSpan(passage: Passage, clause: CueClause): Span {
  const { tokens } = passage.ground
  return spanOf(tokens, { first: clause.verb.head, last: clause.cue.last })
}

// A clause that shares its subject starts at its own verb when the clause it shares with is an attribution itself.
function hostOf(passage: Passage, clause: Clause): boolean {
  if (clause.link === 'own') return true
  const host = clause.head === null ? undefined : passage.clauses[clause.head]
  const cue = clause.head === null ? null : passage.cues[clause.head]
  return !host || !cue || !isTelling(passage, { ...host, cue })
}

function isTelling(passage: Passage, clause: CueClause): boolean {
  const complement = readComplement(passage, clause)
  const content = complement && contentBehind(passage, clause, { ...complement, trailing: [] })
  return content !== null && isObjectOfSpeech(passage, clause.cue.cue, content)
}

const CONTROLLING = new Set(
  'try seek continue begin start manage proceed go rush attempt come hasten choose strive phone telephone ring call'.split(
    ' ',
  ),
)
export const NEGATABLE = new Set(
  'believe think expect intend want wish plan accept support agree rule out hope see back oppose consider doubt recognize recognise object'.split(
    ' ',
  ),
)

/** Whether somebody who can speak stands behind the verb, and the verb is in a form that tells of speech. */
function isSpoken(passage: Passage, clause: CueClause): boolean {
  const { verb } = clause
  const { cue } = clause.cue
  if (verb.passive || isRefusalToComment(passage, clause)) return false
  if (verb.negated && !NEGATABLE.has(cue.lemma)) return false
  if (verb.infinitive && !isControlled(passage, clause)) return false
  if (clause.subject.length === 0 || isFancy(passage, clause)) return false
  if (
    isAnnounced(passage, clause) ||
    isHypothetical(passage, clause) ||
    isExtracted(passage, clause)
  )
    return false
  return clause.subject.every(
    (range) => canSpeak(passage, range, cue) && !isOwed(passage, clause, range),
  )
}

// "Chile would like the ports to open" is a wish, "Chile liked the ports to be open" none.
function isFancy({ ground }: Passage, { verb, cue }: CueClause): boolean {
  const before = ground.tokens.slice(verb.first, verb.head).map(({ lower }) => lower)
  return cue.cue.lemma === 'like' && !before.some((word) => /^(?:would|['’]d|should)$/u.test(word))
}

const TO_COME = new Set(['will', 'shall', "'ll", '’ll'])

// "The ministers will discuss trade" announces a contact.
function isAnnounced({ ground }: Passage, { verb, cue }: CueClause): boolean {
  const isAhead = ground.tokens.slice(verb.first, verb.head).some(({ lower }) => TO_COME.has(lower))
  return isAhead && cue.cue.act === 'discuss'
}

const OWED = new Set(['must', 'should', 'ought'])

// "Chad must explain what happened" asks Chad to speak; "we must say" speaks.
function isOwed(passage: Passage, { verb }: Clause, range: Range): boolean {
  return (
    speakerFormOf(passage.ground, range) !== 'first-person' &&
    passage.ground.tokens.slice(verb.first, verb.head).some((token) => OWED.has(token.lower))
  )
}

const PLAIN_SPEECH = new Set(
  'say tell state add announce report note claim argue insist warn write explain confirm deny'.split(
    ' ',
  ),
)

const ANYBODY = new Set(['whatever', 'whoever', 'whichever'])

function canSpeak(passage: Passage, range: Range, cue: Cue): boolean {
  if (ANYBODY.has(passage.ground.tokens[range.first]?.lower ?? '')) return false
  const form = speakerFormOf(passage.ground, range)
  if (form === null) return false
  if (form === 'first-person') return !isQuotedTalk(passage, range)
  if (form === 'agent') return PLAIN_SPEECH.has(cue.lemma)
  return !(cue.needsActor && form === 'document')
}

// "I believe that ..." inside quotation marks is what the one quoted says, not a report of it.
function isQuotedTalk(passage: Passage, range: Range): boolean {
  return quotationAt(passage, range.first) !== null
}

function isControlled(passage: Passage, clause: CueClause): boolean {
  const host = clause.head === null ? undefined : passage.clauses[clause.head]
  const verb = host ? passage.ground.tokens[host.verb.head] : undefined
  return verb !== undefined && CONTROLLING.has(verb.lemma)
}

// "what he described as": the object stands before, so nothing behind the cue is what was said.
function isExtracted(passage: Passage, clause: Clause): boolean {
  const subject = clause.subject[0]
  const before = subject ? passage.ground.tokens[subject.first - 1]?.lower : undefined
  return clause.link === 'own' && (before === 'what' || before === 'whom')
}

// "declined to comment" tells nothing.
function isRefusalToComment(passage: Passage, clause: CueClause): boolean {
  const behind = passage.ground.tokens
    .slice(clause.cue.last, clause.cue.last + 3)
    .map((token) => token.lower)
  return (
    /^to (?:immediately |publicly |directly )?(?:comment|elaborate|say|answer|respond|give|provide|discuss|name|identify)\b/u.test(
      behind.join(' '),
    ) && /^(?:decline|refuse)$/u.test(clause.cue.cue.lemma)
  )
}

/** What opens a condition. */
export const CONDITIONAL: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'should'])

// "If Putin says yes" reports no saying; nor does a question.
function isHypothetical(passage: Passage, clause: Clause): boolean {
  const subject = clause.subject[0]
  const before = subject ? passage.ground.tokens[subject.first - 1] : undefined
  if (before && CONDITIONAL.has(before.lower) && clause.link === 'own') return true
  return isQuestion(passage)
}

const SURE: ReadonlySet<Frame> = new Set<Frame>(['that', 'quote', 'infinitive'])

function confidenceOf(passage: Passage, clause: CueClause, frame: Frame): number {
  const forms = clause.subject.map((range) => speakerFormOf(passage.ground, range))
  const known = forms.every((form) => form === 'actor' || form === 'document') ? 0.1 : 0
  return (SURE.has(frame) ? 0.85 : 0.75) + known - (clause.link === 'own' ? 0 : 0.05)
}
