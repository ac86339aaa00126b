import { quoteFrom, type SomeEvidence } from '../../model/spans.js'
import type { Proposition } from '../propositions.js'

// "BUENOS AIRES, June 17 (Southern Wire) - ": place, day and agency before the first words of a story.
const DATELINE = /^\p{Lu}{2}[\p{Lu}\s.'’-]*(?:,[^()–—]{1,40})?\s*\([^()]{2,60}\)\s*[-–—]+\s*/u

/** A proposition without the dateline that a sentence put first has before it: it is nobody's word. */
export function withoutDateline(text: string, proposition: Proposition): Proposition {
  const { words, evidence } = proposition
  if (!DATELINE.test(words[0].quote)) return proposition
  return { ...proposition, words: behind(text, words), evidence: behind(text, evidence) }
}

function behind(text: string, [first, ...rest]: SomeEvidence): SomeEvidence {
  const lead = DATELINE.exec(first.quote)?.[0].length ?? 0
  return lead === 0 || lead >= first.quote.length
    ? [first, ...rest]
    : [quoteFrom(text, { start: first.start + lead, end: first.end }), ...rest]
}
