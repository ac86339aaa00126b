import type { Hop, Ref } from '../../model/actors.js'
import type { Cell } from '../../model/comparison.js'
import { isSameRef } from '../../model/mentions.js'
import { quoteFrom, type Evidence } from '../../model/spans.js'
import { chainOf } from '../../pages/wording/chains.js'
import type { Column } from '../../pages/wording/columns.js'
import { merged } from '../../pages/wording/excerpts.js'
import { placeOf } from '../../pages/wording/places.js'
import type { ChainExplanation, Step, StepWords } from './explanation.js'
import { wordlessOf } from './passages.js'

/** Who stands behind a cell, each with the words that name them and say that they relay it. */
export function explainChain(column: Column, { via, speakers }: Cell): ChainExplanation {
  const beyond = speakers.filter((speaker) => !via.some((hop) => isSameRef(hop, speaker)))
  return {
    source: chainOf(column.head, { via, speakers }).source,
    steps: [
      ...via.map((hop) => stepOf(column, hop)),
      ...beyond.map((speaker) => speakerOf(column, speaker)),
    ],
  }
}

function stepOf(column: Column, { kind, name, evidence, cue }: Hop): Step {
  return { kind, name, words: wordsAt(column, [...evidence, ...(cue === null ? [] : [cue])]) }
}

function speakerOf(column: Column, { name, evidence }: Ref): Step {
  return { kind: 'speaker', name, words: wordsAt(column, evidence) }
}

function wordsAt(column: Column, evidence: readonly Evidence[]): StepWords {
  const { text } = column.head
  const wordless = wordlessOf(text, evidence)
  if (wordless !== null) return wordless
  const quotes = merged(text, evidence).map((span) => quoteFrom(text, span))
  const [first = { start: 0 }] = quotes
  return { kind: 'verbatim', place: placeOf(column, first), quotes }
}
