import type { AttributionParts } from '../../eval/attribution/brat.js'
import { isCorpus, polnearFolder, readCorpus } from '../../eval/attribution/corpus.js'
import { findBlocks } from '../../src/ingest/blocks.js'
import { splitSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/tokens.js'
import type { Sentence, Token } from '../../src/model/analysis.js'

/** A labelled text, cut into words and sentences. */
export interface ReadText {
  readonly id: string
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly AttributionParts[]
}

/** Reads a part of the corpus. Throws when it is not beside the checkout. */
export function readTexts(part: 'train' | 'dev'): readonly ReadText[] {
  const folder = polnearFolder(part)
  if (!isCorpus(folder)) throw new Error(`no corpus in ${folder}`)
  return readCorpus(folder).articles.map(({ id, text, attributions }) => {
    const tokens = tokenise(text)
    return {
      id,
      text,
      tokens,
      sentences: splitSentences(text, tokens, findBlocks(text)),
      attributions,
    }
  })
}

/** Every text in one of so many folds, by its place: texts of one outlet and day are spread over all. */
export function isInFold(at: number, fold: number, folds: number): boolean {
  return at % folds === fold
}
