import type { AttributionSpans } from '../../model/analysis.js'
import { coverOf } from '../../model/spans.js'
import type { Range } from '../clauses.js'
import { spanOf, wordOf, type CueClause, type Passage } from '../passage.js'
import { speakerFormOf } from '../speakers.js'

/** Verbs that stay speech in the passive: "was welcomed by", not "was backed by". */
const SPOKEN: ReadonlySet<string> = new Set(
  `welcome praise commend hail applaud reject condemn denounce criticise criticize deplore dismiss deny propose demand
  announce confirm reaffirm`.split(/\s+/u),
)

/** "The plan was rejected by Okello": who stands behind "by" says it of the subject. */
export function findPassives(passage: Passage): readonly AttributionSpans[] {
  return passage.clauses.flatMap((clause, index) => {
    const cue = passage.cues[index]
    return cue ? passiveOf(passage, { ...clause, cue }) : []
  })
}

function passiveOf(passage: Passage, clause: CueClause): readonly AttributionSpans[] {
  const { verb, subject, cue } = clause
  const { tokens } = passage.ground
  const agent = agentOf(passage, clause.at)
  const isTold = verb.passive && verb.finite && !verb.negated && SPOKEN.has(cue.cue.lemma)
  if (!isTold || !agent || subject.length === 0 || isUnreal(passage, clause)) return []
  if (speakerFormOf(passage.ground, agent) === null) return []
  const content = subject.map((range) => spanOf(tokens, range))
  const source = spanOf(tokens, agent)
  return [
    {
      sources: [source],
      cue: spanOf(tokens, { first: verb.head, last: verb.head + 1 }),
      cueLemma: cue.cue.lemma,
      addressees: [],
      content,
      clause: coverOf([...content, spanOf(tokens, verb), source]),
      sentence: passage.index,
      frame: 'object',
      rule: 'attribution/passive',
      confidence: 0.75,
    },
  ]
}

/** The phrase behind "by", what hangs on it by prepositions left out. */
function agentOf(passage: Passage, at: number): Range | null {
  const [by, phrase] = passage.chunks.slice(at + 1)
  if (by?.kind !== 'preposition' || wordOf(passage, by) !== 'by') return null
  return phrase?.kind === 'phrase' ? { first: phrase.first, last: phrase.last } : null
}

const MODALS = /^(?:might|may|could|would|should|must|will|can|to)$/u

function isUnreal({ ground }: Passage, { verb }: CueClause): boolean {
  return ground.tokens.slice(verb.first, verb.head).some(({ lower }) => MODALS.test(lower))
}
