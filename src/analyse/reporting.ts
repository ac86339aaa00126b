import type { AttributionSpans, Frame, Token } from '../model/analysis.js'
import { textOf } from '../model/spans.js'
import { cueGradeOf } from './attribution/cue-grades.js'
import type { LearntCue } from './completing.js'
import type { Passage } from './passage.js'
import { isObjectOfSpeech, NEGATABLE } from './rules/tagging.js'

/**
 * Whether what a model found is a statement by the codebook: news corpora mark more, such as what nobody in particular is
 * said to have said, what was not said, and what somebody would say.
 */
export function isReport(passage: Passage, found: AttributionSpans, cue: LearntCue): boolean {
  const { text } = passage.ground.article
  const { tokens } = passage.ground
  const words = tokens.slice(cue.range.first, cue.range.last)
  if (found.sources.length === 0 || words.every(({ tag }) => tag === 'PUNCT')) return false
  if (found.sources.some((span) => NOBODY.test(textOf(text, span)))) return false
  if (found.content.every((span) => EMPTY.test(textOf(text, span)))) return false
  if (isUnreal(tokens, found, cue) || isRefusal(text, found)) return false
  return TOLD.has(found.frame) || isSpeechOf(passage, found, { cue, words })
}

const NOBODY =
  /^(?:who|which|that|nobody|no one|none|anyone|anybody|everyone|you|one|no \p{L}+|an? \p{L}+)$|^(?:nobody|no one|none)\b/iu
const EMPTY =
  /^(?:who|which|what|that|it|this|so|himself|herself|itself|themselves|(?:each|one an)?other)$/iu

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
  return tokens
    .slice(Math.max(0, range.first - LEAD), range.last)
    .some(({ lower }) => UNREAL.has(lower))
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
