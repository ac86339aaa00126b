import type { AttributionSpans, Sentence } from '../model/analysis.js'
import { isWithin, type Span } from '../model/spans.js'
import { findChunks } from '../language/chunks.js'
import { verbFormOf } from './verbs.js'
import type { Ground } from './passage.js'

/** One speaker's turn in a transcript: the label and what is said under it. */
export interface Turn extends Span {
  readonly label: Span
  /** `false` for questions and the housekeeping of a moderator. */
  readonly isSpeech: boolean
}

const LABEL =
  /^[ \t]*(?:\*\*)?((?:Q|QUESTION|(?:(?:MR|MS|MRS|DR|GEN|SEN|AMB)\.? )?\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,5}|(?:President|Prime Minister|Chancellor|Secretary|Minister|Foreign Minister|Ambassador) \p{Lu}[\p{L}'’-]+))(?:\*\*)?(?::|(?<=Q)\s{2,})/gmu

/** The turns of a transcript, in order; none when fewer than two labels stand at the head of a line. */
export function findTurns(text: string): readonly Turn[] {
  const labels = [...text.matchAll(LABEL)].map((match) => {
    const start = match.index + match[0].indexOf(match[1] ?? '')
    return { start, end: start + (match[1]?.length ?? 0), words: match[1] ?? '' }
  })
  if (labels.length < 2) return []
  return labels.map((label, index) => ({
    label: { start: label.start, end: label.end },
    start: label.end,
    end: labels[index + 1]?.start ?? text.length,
    isSpeech: !/^(?:Q|QUESTION|MODERATOR|OPERATOR|REPORTER|INTERVIEWER|HOST|PRESS)$/u.test(
      label.words,
    ),
  }))
}

/**
 * A sentence of an answer that asserts, promises, demands or warns is its speaker's statement, quotation marks or not.
 * Questions, thanks, fillers, facts of the contact itself and what goes on with somebody else's argument are none.
 */
export function tagTranscript(
  ground: Ground,
  tagged: readonly AttributionSpans[],
): readonly AttributionSpans[] {
  const all = findTurns(ground.article.text)
  const turns = all.filter((turn) => turn.isSpeech)
  if (turns.length === 0) return tagged
  const asked = all.filter((turn) => !turn.isSpeech)
  const kept = tagged.filter(
    (each) =>
      !asked.some((turn) => isWithin(turn, each.cue)) &&
      !(turns.some((turn) => isWithin(turn, each.cue)) && isFirstPerson(ground, each)),
  )
  const own = ground.sentences.flatMap((sentence, index) => {
    const turn = turns.find((each) =>
      isWithin(each, { start: sentence.end - 1, end: sentence.end }),
    )
    const isTaken = kept.some((each) => each.sentence === index)
    const isUncued = isContinuation(ground, index, kept)
    return turn && !isTaken && !isUncued && isAssertion(ground, sentence)
      ? [turnStatement(ground, { turn, sentence, index })]
      : []
  })
  return [...kept, ...own].toSorted((a, b) => a.cue.start - b.cue.start)
}

function isFirstPerson(ground: Ground, each: AttributionSpans): boolean {
  return each.sources.some((source) =>
    /^(?:I|We|we|us)(?![\p{L}])/u.test(ground.article.text.slice(source.start, source.end)),
  )
}

interface Said {
  readonly turn: Turn
  readonly sentence: Sentence
  readonly index: number
}

function turnStatement(ground: Ground, { turn, sentence, index }: Said): AttributionSpans {
  const start = Math.max(
    sentence.start,
    ground.article.text.slice(turn.start, turn.start + 1) === ':' && sentence.start <= turn.start
      ? turn.start + 1
      : sentence.start,
  )
  const content = { start: firstWord(ground.article.text, start), end: sentence.end }
  return {
    sources: [turn.label],
    cue: turn.label,
    cueLemma: 'turn',
    addressees: [],
    content: [content],
    clause: content,
    sentence: index,
    frame: 'transcript',
    rule: 'attribution/transcript',
    confidence: 0.7,
  }
}

function firstWord(text: string, start: number): number {
  return start + (/^[\s:]*/u.exec(text.slice(start))?.[0].length ?? 0)
}

const FILLERS =
  /^(?:thanks?|thank you|good (?:morning|afternoon|evening)|yes|no|yeah|sure|okay|ok|well|right|sorry|hi|hello|so,? with that|and with that|let me|i(?:['’]ll| will) (?:turn|let|leave|not)|i(?:['’]m| am) (?:not going|happy|sorry)|i (?:don['’]t|do not) (?:have|know|want)|that['’]?s\b|as (?:i|you) (?:said|know))\b/iu
const CONTACT_FACTS = [
  /^(?:\w+,? )?(?:the|this|that|today['’]s|it|they)\b[^,.]{0,60}\b(?:lasted|covered|focused on|was (?:a )?(?:very |really )?(?:warm|cordial|direct|candid|frank|constructive|productive|useful|positive|long|short))\b/iu,
  /\b(?:spoke|speaking|spoken|talked|met|followed up)\b[^.]{0,40}\bwith\b/iu,
  /\b(?:had|held|have|has) (?:a|an|the|another|its|his|her) (?:[\w-]+ ){0,3}(?:call|conversation|meeting|discussion|summit)\b/iu,
]
const NOT_SAYING =
  /\bI(?:['’]m| am)\b[^.]{0,12}\bnot going to\b|\bI (?:don['’]t|do not|won['’]t) (?:want to|have|know)\b|\blet me (?:just )?(?:stop|take|turn)\b|\bas I (?:mentioned|said)\b/iu

function isAssertion(ground: Ground, sentence: Sentence): boolean {
  const words = ground.article.text
    .slice(sentence.start, sentence.end)
    .replace(/^[^:]{0,60}:\s+/u, '')
  const isTooShort = sentence.last - sentence.first < 9
  if (
    isTooShort ||
    words.trimEnd().endsWith('?') ||
    FILLERS.test(words) ||
    NOT_SAYING.test(words) ||
    CONTACT_FACTS.some((pattern) => pattern.test(words))
  )
    return false
  const chunks = findChunks(
    ground.tokens,
    { first: sentence.first, last: Math.min(sentence.last, sentence.first + 200) },
    { times: [], verbFormOf: (at) => verbFormOf(ground.tokens, at) },
  )
  return chunks.some((chunk) => chunk.kind === 'verb' && chunk.finite)
}

// "He told her that ... . We would also ...": "would" goes on with what was told.
function isContinuation(ground: Ground, index: number, kept: readonly AttributionSpans[]): boolean {
  const sentence = ground.sentences[index]
  const before = ground.sentences[index - 1]
  if (!sentence || !before || !kept.some((each) => each.sentence === index - 1)) return false
  const isSameParagraph = !/\n\s*\n/u.test(ground.article.text.slice(before.end, sentence.start))
  return (
    isSameParagraph &&
    ground.tokens.slice(sentence.first, sentence.first + 8).some((token) => token.lower === 'would')
  )
}
