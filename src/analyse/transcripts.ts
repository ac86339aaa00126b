import type { AttributionSpans, Sentence } from '../model/analysis.js'
import { refsWithin } from '../model/mentions.js'
import { overlapping } from '../model/span-search.js'
import { coverOf, isWithin, type Span } from '../model/spans.js'
import { rangeOf, type Ground } from './passage.js'
import { refsOf } from './speakers.js'
import { isAssertion } from './transcript/assertions.js'
import { findTurns, type Turn } from './transcript/turns.js'

/**
 * A sentence of an answer that asserts, promises, demands or warns is its speaker's statement, quotation marks or not.
 * What it says that others said is theirs, told by the speaker; "we believe" is the side's. Questions, thanks, fillers,
 * facts of the contact itself and what goes on with somebody else's argument are none.
 */
export function tagTranscript(
  ground: Ground,
  tagged: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  const all = findTurns(ground.article)
  const turns = all.filter((turn) => turn.isSpeech)
  // A label gives the word to its turn, not to its line.
  const lineless = all.length > 0 ? tagged.filter(isNoLine) : tagged
  if (turns.length === 0) return lineless
  const asked = all.filter((turn) => !turn.isSpeech)
  const answered = lineless.filter((each) => turnAt(asked, each.cue) === null)
  const reported = answered.filter((each) => {
    const turn = turnAt(turns, each.cue)
    return turn === null || isReport(ground, each, turn)
  })
  const layers = reported.flatMap((each, index) => {
    const turn = isInside(reported, index) ? null : turnAt(turns, each.cue)
    return turn ? [layerOf(turn, each)] : []
  })
  return [...reported, ...layers, ...ownStatements(ground, turns, reported)].toSorted(
    (a, b) => a.cue.start - b.cue.start || a.sentence - b.sentence,
  )
}

const isNoLine = ({ rule }: AttributionSpans): boolean => rule !== 'attribution/spoken-line'

// What surrounds a cue stands within a few cues of it.
const NEAR = 24

/** Whether an attribution stands in what another reports. */
function isInside(reported: readonly AttributionSpans[], index: number): boolean {
  const each = reported[index]
  return (
    each !== undefined &&
    reported
      .slice(Math.max(0, index - NEAR), index + NEAR)
      .some((other) => other !== each && other.content.some((span) => isWithin(span, each.cue)))
  )
}

function turnAt(turns: readonly Turn[], span: Span): Turn | null {
  return overlapping(turns, span).find((turn) => isWithin(turn, span)) ?? null
}

/** Whether a speaker tells of what others said, or gives the view of the side, rather than asserting it. */
function isReport(ground: Ground, each: AttributionSpans, turn: Turn): boolean {
  const words = each.sources.map((source) => ground.article.text.slice(source.start, source.end))
  if (words.some((word) => /^(?:I|me|my)(?![\p{L}])/iu.test(word))) return false
  if (each.rule === 'attribution/learnt' && !isInSentence(ground, each)) return false
  if (words.some((word) => /^(?:we|us|our)(?![\p{L}])/iu.test(word)))
    return isOpening(ground, each, turn)
  return !isAscribed(ground, each, turn) && !isAddress(ground, each)
}

// What is said without quotation marks ends with its sentence.
function isInSentence(
  { sentences }: Ground,
  { sentence: index, content }: AttributionSpans,
): boolean {
  const sentence = sentences[index]
  return sentence !== undefined && content.every((span) => isWithin(sentence, span))
}

// "Madam President, thank you": whoever is addressed says nothing.
function isAddress({ article }: Ground, { sources, cueLemma }: AttributionSpans): boolean {
  const behind = sources.some((source) => article.text.startsWith(',', source.end))
  const isTitled = sources.some((source) =>
    /^(?:Madam|Mr|Mister|Your)\b/u.test(article.text.slice(source.start, source.end)),
  )
  return cueLemma === 'thank' && behind && isTitled
}

// "We believe that": the view of the side opens the sentence; "they will, we expect, ask" only hedges.
function isOpening(ground: Ground, each: AttributionSpans, turn: Turn): boolean {
  const sentence = ground.sentences[each.sentence]
  const lead = sentence
    ? ground.article.text.slice(Math.max(sentence.start, turn.start), each.clause.start)
    : ''
  return each.rule !== 'attribution/trailing' && lead.split(/\s+/u).length <= 4
}

const INNER_STATES = new Set(['understand', 'recognize', 'recognise', 'feel'])

/** "Jakarta understands that", "the United States is prepared to": the one who speaks asserts it of them. */
function isAscribed(ground: Ground, each: AttributionSpans, turn: Turn): boolean {
  if (INNER_STATES.has(each.cueLemma)) return true
  const side = sideOfTurn(ground, turn)
  return (
    each.rule === 'attribution/adjective' &&
    each.sources.every((source) =>
      refsOf(ground, rangeOf(ground.tokens, source)).every(
        (ref) => ref.actorKind === 'state' && ref.side === side,
      ),
    )
  )
}

/** The side of whoever has the turn: a guest's own, else that of the text. */
function sideOfTurn({ article, cast }: Ground, { label }: Turn): string | null {
  const guest = refsWithin(article.text, cast, label).find((ref) => ref.side !== null)
  return guest?.side ?? article.side?.state ?? null
}

/** The speaker around what is reported, as one more layer of its chain. */
function layerOf(turn: Turn, each: AttributionSpans): AttributionSpans {
  return {
    ...turnStatement(turn, coverOf([each.clause, ...each.content]), each.sentence),
    rule: 'attribution/transcript-report',
  }
}

function turnStatement(turn: Turn, content: Span, sentence: number): AttributionSpans {
  return {
    sources: [turn.label],
    cue: turn.label,
    cueLemma: 'turn',
    addressees: [],
    content: [content],
    clause: content,
    sentence,
    frame: 'transcript',
    rule: 'attribution/transcript',
    confidence: 0.7,
  }
}

function ownStatements(
  ground: Ground,
  turns: readonly Turn[],
  reported: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  const told = new Set(reported.map((each) => each.sentence))
  return ground.sentences.flatMap((sentence, index) => {
    const turn = turnAt(turns, { start: sentence.end - 1, end: sentence.end })
    if (!turn || told.has(index)) return []
    if (told.has(index - 1) && isGoingOn(ground, sentence)) {
      told.add(index)
      return []
    }
    const said = saidIn(ground, turn, sentence)
    return isAssertion(ground, said) ? [turnStatement(turn, said, index)] : []
  })
}

// "He told her that ... . We would also ...": "would" goes on with what was told.
function isGoingOn({ tokens }: Ground, { first, last }: Sentence): boolean {
  return tokens
    .slice(first, Math.min(last, first + 8))
    .some((token) => token.lower === 'would' || token.lower === '’d')
}

function saidIn({ article }: Ground, turn: Turn, sentence: Sentence): Span {
  const start = Math.max(sentence.start, turn.start)
  return {
    start: start + (/^[\s:*]*/u.exec(article.text.slice(start))?.[0].length ?? 0),
    end: sentence.end,
  }
}
