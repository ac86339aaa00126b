import { hashOf } from '../../src/language/word-hash.js'
import type { Tag } from '../../src/model/analysis.js'
import { goldOf } from './gold.js'
import type { ReadText } from './texts.js'

const TELLING: ReadonlySet<Tag> = new Set(['VERB', 'NOUN', 'ADJ'])
const LEAST = 3
const GRADES = [0.08, 0.25, 0.5] as const

/** Lemmas that stand in cues at least three times, by their hashes, with the grade of their share there. */
export function learnCueWords(texts: readonly ReadText[]): ReadonlyMap<number, number> {
  const total = new Map<string, number>()
  const inCue = new Map<string, number>()
  for (const { tokens, attributions } of texts) {
    for (const { lemma } of tokens) total.set(lemma, (total.get(lemma) ?? 0) + 1)
    for (const { first, last } of goldOf(tokens, attributions).flatMap(({ cue }) => cue))
      for (const { lemma, tag } of tokens.slice(first, last))
        if (TELLING.has(tag)) inCue.set(lemma, (inCue.get(lemma) ?? 0) + 1)
  }
  const shares = [...inCue]
    .filter(([, count]) => count >= LEAST)
    .map(([lemma, count]) => [hashOf(lemma), gradeOf(count / (total.get(lemma) ?? 1))] as const)
  return new Map(shares.filter(([, grade]) => grade > 0).toSorted(([a], [b]) => a - b))
}

function gradeOf(share: number): number {
  return GRADES.filter((least) => share >= least).length
}
