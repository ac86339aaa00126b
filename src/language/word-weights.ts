import { COMMON_WORDS } from '../lexicon/common-words.js'

/** What a word of each band tells, against 1 for a rare one. */
const WEIGHTS = [0.05, 0.35, 0.65] as const

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, band) =>
    words.map((word): [string, number] => [word, WEIGHTS[band] ?? 1]),
  ).toReversed(),
)

/** How much a lemma tells in general English: 1 for a rare word, next to nothing for "the" and "have". */
export function generalWeight(lemma: string): number {
  return WEIGHT_OF.get(lemma) ?? 1
}

/** At or below this a word is grammar, whatever its tag says. */
const MOST_OF_GRAMMAR = 0.1

/** Whether a lemma in lower case tells anything by itself. */
export function isTelling(lemma: string): boolean {
  return generalWeight(lemma) > MOST_OF_GRAMMAR
}
